import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { caseFactsJson, caseJson, caseSource } from '../cases/queries.js'
import type { CaseFacts, CaseStage } from '../cases/rules.js'
import { type Statement, statement, type Tx } from '../platform/database.js'

const dialect = new PgDialect({ casing: 'snake_case' })

/** Fragments made once at start into the text of a prepared statement; values are `$n` in it. */
function prepare(fragment: SQL): Statement {
  const { sql: text, params } = dialect.sqlToQuery(fragment)
  if (params.length > 0) throw new Error('a prepared read takes its values as $n')
  return statement(text)
}

/** One row of the case list: its JSON text, and what its clock and its cursor need. */
export type CaseRow = {
  body: string
  facts: CaseFacts | null
  id: string
  enrolledOn: string
  stage: CaseStage
  programmeStartsOn: string
  timeZone: string
}

/**
 * The case list, in one statement for every filter: $1 programme, $2 participant, $3 team, $4 stages,
 * $5 results, $6 part of a name, $7 and $8 the key to start after, $9 how many.
 */
const listStatement = (facts: SQL, order: SQL, after: SQL) =>
  prepare(sql`select ${caseJson}::text as body, ${facts} as facts, c.id, c.enrolled_on as "enrolledOn",
      c.stage, g.starts_on as "programmeStartsOn", g.time_zone as "timeZone"
    from ${caseSource}
    where c.office_id = klinik_office()
      and ($1::uuid is null or c.programme_id = $1) and ($2::uuid is null or c.participant_id = $2)
      and ($3::uuid is null or c.diagnosis_team_id = $3 or c.coaching_team_id = $3)
      and ($4::text[] is null or c.stage = any ($4)) and ($5::text[] is null or c.result = any ($5))
      and ($6::text is null or strpos(lower(x.name), lower($6)) > 0 or c.case_number = $6)
      and ($7::date is null or ${after})
    order by ${order} limit $9`)

const ASCENDING = [
  sql`c.enrolled_on, c.id`,
  sql`(c.enrolled_on, c.id) > ($7::date, $8::uuid)`,
] as const
const DESCENDING = [
  sql`c.enrolled_on desc, c.id desc`,
  sql`(c.enrolled_on, c.id) < ($7::date, $8::uuid)`,
] as const
const NO_FACTS = sql`null::json`

/** By order, without and with the facts of every case. */
export const LIST_CASES = {
  enrolledOn: [listStatement(NO_FACTS, ...ASCENDING), listStatement(caseFactsJson, ...ASCENDING)],
  '-enrolledOn': [
    listStatement(NO_FACTS, ...DESCENDING),
    listStatement(caseFactsJson, ...DESCENDING),
  ],
} as const

/** One transaction on a case, newest first. */
export type TimelineRow = {
  epoch: number
  xid: string
  at: string
  operationId: string | null
  actorId: string | null
  actorName: string | null
  requestId: string | null
  changes: {
    entity: string
    entityId: string
    op: 'insert' | 'update' | 'delete'
    fields: string[]
  }[]
}

/**
 * What happened to a case, from the ledger, one row a transaction, newest first; null when the case
 * is not in the caller's office. `after` is the key of the row before the page.
 */
export async function listTimeline(
  tx: Tx,
  caseId: string,
  after: readonly [number, string] | null,
  limit: number,
): Promise<TimelineRow[] | null> {
  const found = await tx.execute(
    sql`select from cases where office_id = klinik_office() and id = ${caseId}`,
  )
  if (found.rows.length === 0) return null
  const [epoch, xid] = after ?? [null, null]
  const { rows } = await tx.execute<TimelineRow>(
    sql`select l.epoch, l.xid::text as xid, klinik_instant(max(l.at)) as at,
        min(l.operation_id) as "operationId", l.actor_id as "actorId", p.name as "actorName",
        min(l.request_id) as "requestId",
        json_agg(json_build_object('entity', l.entity, 'entityId', l.entity_id, 'op', l.op,
          'fields', (select coalesce(json_agg(k order by k), '[]') from jsonb_object_keys(l.changes) as k))
          order by l.seq) as changes
      from ledger l left join person_contacts p on p.office_id = l.office_id and p.id = l.actor_id
      where l.office_id = klinik_office() and l.case_id = ${caseId}
        and (${epoch}::integer is null or (l.epoch, l.xid) < (${epoch}::integer, ${xid}::text::xid8))
      group by l.epoch, l.xid, l.actor_id, p.name
      order by l.epoch desc, l.xid desc limit ${limit}`,
  )
  return rows
}
