import { type SQL, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import type { Tx } from './database.js'
import { etagOf } from './http/representation.js'
import { Problem } from './problem/problem.js'
import { versionConflict } from './problem/record-kinds.js'

/** Rows of another table that a record shows as its own. */
type Part = {
  /** The columns that name the record, each with the column of the record it holds. */
  by: Record<string, string>
  /** The member they are shown as; without one, their columns are members themselves. */
  member?: string
}

/** How a record differs from the row of its table. */
type Shown = {
  /** Members that are named otherwise than their columns; null for what is not shown. */
  columns?: Record<string, string | null>
  /** By table. */
  parts?: Record<string, Part>
}

const shown = new Map<string, Shown>()

/** Says how the rows of a table are shown, where that is not column by column under their own names. */
export function showsAs(table: string, how: Shown): void {
  shown.set(table, how)
}

/** A column that every table calls so, and its member. */
const COMMON: Record<string, string> = { happened_on: 'on' }

const camelCase = (column: string) =>
  column.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())

/** The member that a column of a table is shown as; null for what is not shown. */
export function memberOf(table: string, column: string): string | null {
  const renamed = shown.get(table)?.columns?.[column] ?? COMMON[column]
  return shown.get(table)?.columns?.[column] === null ? null : (renamed ?? camelCase(column))
}

/** The caller read another version than is stored. */
export class StaleVersion extends Problem {
  readonly record: { id: string; version: number; wanted: number }

  constructor(record: { id: string; version: number; wanted: number }) {
    super(versionConflict, {
      extra: { currentVersion: record.version, changes: [] },
      headers: { etag: etagOf(record.version) },
    })
    this.record = record
  }
}

const MOST_CHANGES = 50

/** One time a record was saved: the version it then had, and each table and column that was written. */
type Saved = {
  version: number
  at: string
  actorId: string | null
  operationId: string | null
  written: { table: string; column: string | null }[]
}

/** Whether ledger entry `p` is of a part of the record `x`. */
function isPart(table: string, part: string, { by }: Part): SQL {
  const all = (entry: (column: string) => SQL) =>
    sql.join(
      Object.entries(by).map(
        ([column, own]) => sql`${entry(column)} = (select x.${sql.identifier(own)}
          from ${sql.identifier(table)} x where x.office_id = klinik_office() and x.id = e.id)`,
      ),
      sql` and `,
    )
  const stored = all((column) => sql`t.${sql.identifier(column)}`)
  const whole = all((column) => sql`(p.changes ->> ${column})::uuid`)
  return sql`(p.entity = ${part} and case when p.op = 'update' then exists (
      select from ${sql.identifier(part)} t where t.office_id = klinik_office() and t.id = p.entity_id
        and ${stored}) else ${whole} end)`
}

/** The times a record was saved since a version, latest first, from the ledger. */
async function listSaved(
  tx: Tx,
  table: string,
  { id, wanted }: StaleVersion['record'],
): Promise<Saved[]> {
  const parts = Object.entries(shown.get(table)?.parts ?? {})
  const isWritten = [
    sql`p.entity_id = e.id`,
    ...parts.map(([part, how]) => isPart(table, part, how)),
  ]
  const { rows } = await tx.execute<Saved>(sql`
    with e as (
      select entity_id as id, epoch, xid, max(version) as version, max(at) as at, actor_id, operation_id
      from ledger where office_id = klinik_office() and entity = ${table} and entity_id = ${id}
        and op = 'update' and version > ${wanted}
      group by entity_id, epoch, xid, actor_id, operation_id order by 4 desc limit ${MOST_CHANGES})
    select e.version, klinik_instant(e.at) as at, e.actor_id as "actorId",
      e.operation_id as "operationId", json_agg(json_build_object('table', p.entity, 'column', k)) as written
    from e join ledger p on p.office_id = klinik_office() and p.epoch = e.epoch and p.xid = e.xid
        and (${sql.join(isWritten, sql` or `)})
      left join lateral jsonb_object_keys(p.changes) as k on true
    group by e.version, e.at, e.actor_id, e.operation_id order by e.version desc`)
  return rows
}

/** The members of a record that one saving wrote, by name; those of its parts by the part's. */
function membersOf(table: string, { written }: Saved): string[] {
  const parts = shown.get(table)?.parts ?? {}
  const members = written.map(
    ({ table: from, column }) =>
      parts[from]?.member ?? (column === null ? null : memberOf(from, column)),
  )
  return [...new Set(members)].filter((member) => member !== null).sort()
}

/** 412, saying who changed which members since the version that the caller has. */
export async function tellChanges(tx: Tx, { record, occurrence }: StaleVersion): Promise<Problem> {
  const { id, version: currentVersion } = record
  if (!validate(id)) return versionConflict(occurrence)
  // Contacts have the id of whose they are.
  const found = await tx.execute<{ table: string }>(sql`select entity as "table" from ledger
    where office_id = klinik_office() and entity_id = ${id}
    order by entity = any(${sql.param([...shown.keys()])}) desc limit 1`)
  const table = found.rows[0]?.table
  if (table === undefined) return versionConflict(occurrence)
  const saved = await listSaved(tx, table, record)
  const changes = saved.map((one) => {
    const { version, at, actorId, operationId } = one
    return { version, at, actorId, operationId, members: membersOf(table, one) }
  })
  return versionConflict({ ...occurrence, extra: { currentVersion, changes } })
}
