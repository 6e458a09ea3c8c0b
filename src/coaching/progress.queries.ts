import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { RecommendationAnswer } from '../handover/rules.js'
import type { Tx } from '../platform/database.js'
import type { Matter, ProgressState, RecommendationFacts } from './progress.rules.js'
import type { ProgressFilter, ProgressView } from './progress.schema.js'
import { progress } from './progress.table.js'
import { detailsJson, insertDetails } from './progress-details.queries.js'
import type { Details } from './progress-details.rules.js'
import { send } from './queries.js'
import type { RecordSource } from './rules.js'

/** One entry of progress as the API shows it. On alias `e` of `progress`. */
export const progressJson = sql`json_build_object(
  'id', e.id, 'version', e.version, 'createdAt', klinik_instant(e.created_at),
  'updatedAt', klinik_instant(e.updated_at), 'caseId', e.case_id,
  'recommendationId', e.recommendation_id, 'sessionId', e.session_id, 'state', e.state,
  'on', e.happened_on, 'text', e.text, 'reason', e.reason, 'deferredUntilOn', e.deferred_until_on,
  'followsId', e.follows_id, 'details', ${detailsJson}, 'source', e.source,
  'recordedById', e.recorded_by_id, 'writtenAt', klinik_instant(e.written_at))`

export type ProgressBody = z.infer<typeof ProgressView>

/** One entry; null when the caller's office has none of that id. */
export async function findProgress(tx: Tx, progressId: string): Promise<ProgressBody | null> {
  const { rows } = await tx.execute<{ body: ProgressBody }>(
    sql`select ${progressJson} as body from progress e
        where e.office_id = klinik_office() and e.id = ${progressId}`,
  )
  return rows[0]?.body ?? null
}

/**
 * The same facts with the case held until the transaction ends, so that no later diagnosis is accepted
 * meanwhile; entries of progress wait for others of their matter alone.
 */
export async function holdRecommendation(
  tx: Tx,
  recommendationId: string,
): Promise<RecommendationFacts | null> {
  const held = sql`select from cases where office_id = klinik_office() and id = (select r.case_id
    from recommendations r where r.office_id = klinik_office() and r.id = ${recommendationId}) for share`
  const [, found] = await Promise.all([send(tx, held), findRecommendation(tx, recommendationId)])
  return found
}

/** What decides whether progress may be recorded; null without such a recommendation. */
export async function findRecommendation(
  tx: Tx,
  recommendationId: string,
): Promise<RecommendationFacts | null> {
  const { rows } = await tx.execute<RecommendationFacts>(sql`
    select r.id, r.lineage_id as "lineageId", r.kind, r.case_id as "caseId", x.id as "participantId",
      x.kind as "participantKind", p.id as "programmeId", p.time_zone as "timeZone",
      (select st.answer from recommendation_standing st where st.office_id = r.office_id
        and st.case_id = r.case_id and st.recommendation_id = r.id) as answer,
      (select st.recommendation_id from recommendation_standing st where st.office_id = r.office_id
        and st.case_id = r.case_id and st.lineage_id = r.lineage_id) as "currentId",
      exists (select from handovers h where h.office_id = r.office_id
          and h.diagnosis_id = r.diagnosis_id and h.status = 'accepted')
        and not exists (select from recommendation_standing st where st.office_id = r.office_id
          and st.case_id = r.case_id and st.recommendation_id = r.id) as "isSuperseded",
      (select min(h.answered_on) from recommendations v
        join handovers h on h.office_id = v.office_id and h.diagnosis_id = v.diagnosis_id
        where v.office_id = r.office_id and v.lineage_id = r.lineage_id and h.status = 'accepted') as "acceptedOn"
    from recommendations r join cases c on c.office_id = r.office_id and c.id = r.case_id
    join programmes p on p.office_id = c.office_id and p.id = c.programme_id
    join participants x on x.office_id = c.office_id and x.id = c.participant_id
    where r.office_id = klinik_office() and r.id = ${recommendationId}`)
  return rows[0] ?? null
}

/** Whether a session that was not called off, and began on this day or before, has this case on it. */
export async function isOnSession(
  tx: Tx,
  { sessionId, caseId, on }: { sessionId: string; caseId: string; on: string },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`select from session_attendances a
    join sessions s on s.office_id = a.office_id and s.id = a.session_id
    where a.office_id = klinik_office() and a.session_id = ${sessionId} and a.case_id = ${caseId}
      and a.removed_at is null and case s.status when 'held' then s.held_on <= ${on}
        when 'planned' then s.planned_on <= ${on} else false end`)
  return rows.length > 0
}

/**
 * What began with an entry of a case, locked until the transaction ends, so that two answers to one
 * application wait for each other; null when the case has no first entry of that id with facts.
 */
export async function lockMatter(
  tx: Tx,
  { caseId, followsId }: { caseId: string; followsId: string },
): Promise<Matter | null> {
  const locked = sql`select from progress where office_id = klinik_office() and id = ${followsId}
    and case_id = ${caseId} for no key update`
  const found = sql`select e.type, e.happened_on as on,
      (select json_build_object('participantId', d.counterpart_participant_id, 'name', d.counterpart_name)
        from progress_partnerships d where d.office_id = e.office_id and d.id = e.id) as partnership,
      (select json_build_object('lender', d.lender, 'answer', a.step, 'answeredOn', n.happened_on,
          'approvedRupiah', case a.step when 'approved' then a.amount_rupiah else 0 end,
          'disbursedRupiah', (select coalesce(sum(m.amount_rupiah), 0) from progress_financing m
            where m.office_id = d.office_id and m.application_id = d.id and m.step = 'disbursed'))
        from progress_financing d
        left join progress_financing a on a.office_id = d.office_id and a.application_id = d.id
          and a.step in ('approved', 'refused')
        left join progress n on n.office_id = a.office_id and n.id = a.id
        where d.office_id = e.office_id and d.id = e.id) as financing
    from progress e where e.office_id = klinik_office() and e.id = ${followsId}
      and e.case_id = ${caseId} and e.follows_id is null and e.type is not null`
  const [, { rows }] = await Promise.all([send(tx, locked), tx.execute<Matter>(found)])
  return rows[0] ?? null
}

/** Whether the office has a participant of that id other than the given one. */
export async function isOtherParticipant(
  tx: Tx,
  { id, participantId }: { id: string; participantId: string },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`select from participants
    where office_id = klinik_office() and id = ${id} and id <> ${participantId}`)
  return rows.length > 0
}

export async function insertProgress(
  tx: Tx,
  entry: {
    id: string
    caseId: string
    recommendationId: string
    sessionId: string | null
    state: ProgressState
    on: string
    text: string | null
    reason: string | null
    deferredUntilOn: string | null
    followsId: string | null
    details: Details | null
    source: RecordSource
    writtenAt: string | null
  },
): Promise<ProgressBody> {
  const { details, ...own } = entry
  const { id, followsId } = own
  const [, , stored] = await Promise.all([
    tx
      .insert(progress)
      .values({ type: details?.type ?? null, ...own })
      .execute(),
    details === null ? null : insertDetails(tx, { id, followsId }, details),
    findProgress(tx, id),
  ])
  if (stored === null) throw new Error('progress was stored and is not there')
  return stored
}

/** Where a recommendation, or its later version, stands. */
export type Standing = {
  recommendationId: string
  answer: RecommendationAnswer
  state: ProgressState
  on: string | null
}

/** Latest day first, then latest entered. */
const LATEST_FIRST = sql`e.happened_on desc, e.created_at desc, e.id desc`

type After = readonly [string, string, string] | null

const beyond = (after: After): SQL =>
  after === null
    ? sql`true`
    : sql`(e.happened_on, e.created_at, e.id) < (${after[0]}::date, ${after[1]}::timestamptz, ${after[2]}::uuid)`

/**
 * Progress on a recommendation through all its versions, latest day first, then latest entered; one
 * row more than `limit` when there are more. With it, where it stands now: null when no accepted
 * diagnosis holds it.
 */
export async function listProgress(
  tx: Tx,
  { lineageId, caseId }: RecommendationFacts,
  { after, limit }: { after: After; limit: number },
): Promise<{ entries: ProgressBody[]; standing: Standing | null }> {
  const [{ rows }, standings] = await Promise.all([
    tx.execute<{ body: ProgressBody }>(sql`select ${progressJson} as body from progress e
      where e.office_id = klinik_office() and e.recommendation_id in (select r.id from recommendations r
        where r.office_id = klinik_office() and r.lineage_id = ${lineageId}) and ${beyond(after)}
      order by ${LATEST_FIRST} limit ${limit + 1}`),
    tx.execute<Standing>(sql`select st.recommendation_id as "recommendationId", st.answer,
        st.progress_state as state, st.progress_on as "on" from recommendation_standing st
      where st.office_id = klinik_office() and st.case_id = ${caseId} and st.lineage_id = ${lineageId}`),
  ])
  return { entries: rows.map(({ body }) => body), standing: standings.rows[0] ?? null }
}

/** Progress of a case, or of all cases; latest day first, then latest entered, one row more than `limit`. */
export async function listOfficeProgress(
  tx: Tx,
  filter: ProgressFilter,
  { after, limit }: { after: After; limit: number },
): Promise<ProgressBody[]> {
  const { caseId, programmeId, type, state, onFrom, onBefore } = filter
  const conditions: SQL[] = [sql`e.office_id = klinik_office()`, beyond(after)]
  if (caseId !== undefined) conditions.push(sql`e.case_id = ${caseId}`)
  if (programmeId !== undefined) {
    conditions.push(sql`e.case_id in (select c.id from cases c
      where c.office_id = klinik_office() and c.programme_id = ${programmeId})`)
  }
  if (type !== undefined) conditions.push(sql`e.type = any(${sql.param(type)})`)
  if (state !== undefined) conditions.push(sql`e.state = any(${sql.param(state)})`)
  if (onFrom !== undefined) conditions.push(sql`e.happened_on >= ${onFrom}`)
  if (onBefore !== undefined) conditions.push(sql`e.happened_on < ${onBefore}`)
  const { rows } = await tx.execute<{ body: ProgressBody }>(
    sql`select ${progressJson} as body from progress e
        where ${sql.join(conditions, sql` and `)} order by ${LATEST_FIRST} limit ${limit + 1}`,
  )
  return rows.map(({ body }) => body)
}
