import { and, eq, inArray, sql } from 'drizzle-orm'
import {
  annualFiguresJson,
  figuresOf,
  participantJson,
  participantsKnown,
} from '../participants/queries.js'
import type { AnnualFigures, Participant } from '../participants/schema.js'
import { participantIdentifiers, participants } from '../participants/table.js'
import type { Tx } from '../platform/database.js'
import { showsAs } from '../platform/versions.js'
import { type KnownNumber, type KnownParticipant, Register } from './matching.js'
import type {
  FileMediaType,
  ImportDataset,
  ImportState,
  Interruption,
  OnError,
  RowFate,
  RowReport,
} from './rules.js'
import type { ImportBody, StoredRow } from './schema.js'
import { imports, importUploads } from './table.js'

type Body<View> = { body: View }

const bodies = <View>({ rows }: { rows: Body<View>[] }): View[] => rows.map(({ body }) => body)

// ── Imports ────────────────────────────────────────────────────────────────────────────────

/** The lease of a process that answers for an import; it is renewed far more often. */
const LEASE = sql.raw(`clock_timestamp() + interval '30 seconds'`)

/** Whether no process answers any more for an import that was never ended. On `i` and `u`. */
const isLost = sql`i.state in ('received', 'running')
  and (u.lease_ends_at is null or u.lease_ends_at < clock_timestamp())`

/** The state of an import as it is seen. */
const stateSeen = sql`case when ${isLost} then 'interrupted' else i.state end`

showsAs('imports', { columns: { is_dry_run: 'dryRun', request_id: null } })

/** One import as the API shows it, its actions apart. On `importsKnown`. */
const importJson = sql`json_build_object(
  'id', i.id, 'version', i.version, 'createdAt', klinik_instant(i.created_at),
  'updatedAt', klinik_instant(i.updated_at), 'dataset', i.dataset, 'mediaType', i.media_type,
  'dryRun', i.is_dry_run, 'onError', i.on_error, 'state', ${stateSeen},
  'interruption', case when ${isLost} then 'server_lost' else i.interruption end,
  'byteCount', i.byte_count, 'encoding', i.encoding, 'hasBom', i.has_bom,
  'separator', i.separator, 'rowCount', i.row_count,
  'processedCount', coalesce(u.done_count, case when i.created_count is null then 0 else i.row_count end),
  'createdCount', i.created_count, 'updatedCount', i.updated_count,
  'unchangedCount', i.unchanged_count, 'possibleDuplicateCount', i.possible_duplicate_count,
  'rejectedCount', i.rejected_count, 'requestedById', i.requested_by_id,
  'startedAt', klinik_instant(i.started_at), 'endedAt', klinik_instant(i.ended_at))`

const importsKnown = sql`imports i
  left join import_uploads u on u.office_id = i.office_id and u.id = i.id`

export async function findImport(tx: Tx, id: string): Promise<ImportBody | null> {
  const found = await tx.execute<Body<ImportBody>>(
    sql`select ${importJson} as body from ${importsKnown} where i.id = ${id}`,
  )
  return bodies(found)[0] ?? null
}

/** As `findImport`, locked until the transaction ends. */
export async function lockImport(tx: Tx, id: string): Promise<ImportBody | null> {
  await tx.execute(sql`select from imports where id = ${id} for update`)
  return findImport(tx, id)
}

/** A page of imports, latest first. */
export async function listImports(
  tx: Tx,
  asked: {
    dataset?: ImportDataset[] | undefined
    state?: ImportState[] | undefined
    limit: number
    after: readonly [string] | null
  },
): Promise<ImportBody[]> {
  const { dataset, state, limit, after } = asked
  const found = await tx.execute<Body<ImportBody>>(sql`
    select ${importJson} as body from ${importsKnown}
    where ${dataset === undefined ? sql`true` : sql`i.dataset = any (${sql.param(dataset)}::text[])`}
      and ${state === undefined ? sql`true` : sql`${stateSeen} = any (${sql.param(state)}::text[])`}
      and ${after === null ? sql`true` : sql`i.id < ${after[0]}::uuid`}
    order by i.id desc limit ${limit + 1}`)
  return bodies(found)
}

/** Keeps a file that was received, with the lease of this process. */
export async function insertImport(
  tx: Tx,
  received: Omit<typeof imports.$inferInsert, 'state'>,
  bytes: Buffer,
): Promise<void> {
  await tx.insert(imports).values({ ...received, state: 'received' })
  await tx.insert(importUploads).values({ id: received.id, bytes, leaseEndsAt: LEASE })
}

/** What a process needs to work an import through. */
export type Upload = {
  dataset: ImportDataset
  mediaType: FileMediaType
  isDryRun: boolean
  onError: OnError
  bytes: Buffer
}

/** The file of a running import; null when it has ended meanwhile. */
export async function findUpload(tx: Tx, id: string): Promise<Upload | null> {
  const { dataset, mediaType, isDryRun, onError } = imports
  const [upload] = await tx
    .select({ dataset, mediaType, isDryRun, onError, bytes: importUploads.bytes })
    .from(imports)
    .innerJoin(
      importUploads,
      and(eq(importUploads.officeId, imports.officeId), eq(importUploads.id, imports.id)),
    )
    .where(eq(imports.id, id))
  return upload ?? null
}

/**
 * Makes an import the running one of its office, after ending those no process answers for. `busy`:
 * another is running; `gone`: it has ended. Throws on `imports_one_running_an_office` in a race.
 */
export async function claimImport(tx: Tx, id: string): Promise<'claimed' | 'busy' | 'gone'> {
  const lost = await tx.execute<{ id: string }>(sql`
    update imports t set state = 'interrupted', interruption = 'server_lost', ended_at = klinik_now()
    from (select i.id from ${importsKnown} where ${isLost} and i.id <> ${id} for update of i) as l
    where t.id = l.id returning t.id`)
  for (const one of lost.rows) await dropUpload(tx, one.id)
  const claimed = await tx.execute(sql`
    update imports set state = 'running', started_at = klinik_now()
    where id = ${id} and state = 'received'
      and not exists (select from imports o where o.state = 'running') returning id`)
  if (claimed.rows.length > 0) return 'claimed'
  const { rows } = await tx.execute<{ state: string }>(
    sql`select state from imports where id = ${id}`,
  )
  return rows[0]?.state === 'received' ? 'busy' : 'gone'
}

/** Says that this process still answers for an import, and how many of its rows are done. */
export async function renewLease(tx: Tx, id: string, doneCount: number): Promise<void> {
  await tx
    .update(importUploads)
    .set({ leaseEndsAt: LEASE, doneCount })
    .where(eq(importUploads.id, id))
}

/** Ends an import that is still open; false when it has ended already. Its bytes go. */
export async function endImport(
  tx: Tx,
  id: string,
  ending: { state: ImportState; interruption?: Interruption; counts?: Record<RowFate, number> },
): Promise<boolean> {
  const { state, interruption = null, counts } = ending
  const ended = await tx
    .update(imports)
    .set({
      state,
      interruption,
      createdCount: counts?.created,
      updatedCount: counts?.updated,
      unchangedCount: counts?.unchanged,
      possibleDuplicateCount: counts?.possible_duplicate,
      rejectedCount: counts?.rejected,
      endedAt: sql`klinik_now()`,
    })
    .where(and(eq(imports.id, id), inArray(imports.state, ['received', 'running'])))
    .returning({ id: imports.id })
  if (ended.length > 0) await dropUpload(tx, id)
  return ended.length > 0
}

async function dropUpload(tx: Tx, id: string): Promise<void> {
  await tx.delete(importUploads).where(eq(importUploads.id, id))
}

// ── Rows ───────────────────────────────────────────────────────────────────────────────────

export async function insertRows(tx: Tx, importId: string, rows: RowReport[]): Promise<void> {
  await tx.execute(sql`
    insert into import_rows (import_id, row_number, key, fate, record_id, errors)
    select ${importId}::uuid, r."row", r.key, r.fate, r.id, r.errors
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r("row" int, key text, fate text, id uuid, errors jsonb)`)
}

/** A page of the rows of an import in the order of its file. */
export async function listRows(
  tx: Tx,
  importId: string,
  {
    fate,
    limit,
    after,
  }: { fate?: RowFate[] | undefined; limit: number; after: readonly [number] | null },
): Promise<StoredRow[]> {
  const found = await tx.execute<Body<StoredRow>>(sql`
    select json_build_object('row', r.row_number, 'key', r.key, 'fate', r.fate, 'id', r.record_id,
      'errors', r.errors) as body
    from import_rows r
    where r.import_id = ${importId}
      and ${fate === undefined ? sql`true` : sql`r.fate = any (${sql.param(fate)}::text[])`}
      and ${after === null ? sql`true` : sql`r.row_number > ${after[0]}::int`}
    order by r.row_number limit ${limit + 1}`)
  return bodies(found)
}

// ── What is stored already ─────────────────────────────────────────────────────────────────

/** The participants of the office, by what tells them apart. */
export async function readRegister(tx: Tx): Promise<Register> {
  const { id, kind, name, regionCode, mergedIntoId } = participants
  const { participantId, scheme, normalised, endsOn } = participantIdentifiers
  const [known, numbers] = await Promise.all([
    tx
      .select({ id, kind, name, regionCode, mergedIntoId })
      .from(participants)
      .orderBy(sql`${mergedIntoId} is not null`, id),
    tx
      .select({ participantId, scheme, normalised })
      .from(participantIdentifiers)
      .where(sql`${endsOn} is null`),
  ])
  return new Register(known satisfies KnownParticipant[], numbers satisfies KnownNumber[])
}

/** These participants by id, locked until the transaction ends. */
export async function lockParticipants(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, Participant>> {
  const wanted = sql.param([...new Set(ids)])
  await tx.execute(sql`select from participants where id = any (${wanted}::uuid[])
    order by id for no key update`)
  const found = await tx.execute<Body<Participant>>(sql`
    select ${participantJson} as body from ${participantsKnown} where x.id = any (${wanted}::uuid[])`)
  return new Map(bodies(found).map((one) => [one.id, one]))
}

/** The figures of these participants, and of those merged into them, by `<participant id> <book year>`, locked likewise. */
export async function lockFiguresOf(
  tx: Tx,
  participantIds: readonly string[],
): Promise<Map<string, AnnualFigures>> {
  const wanted = sql.param([...new Set(participantIds)])
  const wholeIds = sql`unnest(${wanted}::uuid[]) as whose (id)`
  await tx.execute(sql`select from annual_figures where participant_id in
      (select unnest(klinik_records(whose.id)) from ${wholeIds})
    order by id for update`)
  const found = await tx.execute<Body<{ whose: string; figures: AnnualFigures }>>(sql`
    select json_build_object('whose', whose.id, 'figures', ${annualFiguresJson}) as body
    from ${wholeIds} cross join lateral ${figuresOf(sql`whose.id`)} f`)
  return new Map(
    bodies(found).map(({ whose, figures }) => [`${whose} ${figures.bookYear}`, figures]),
  )
}
