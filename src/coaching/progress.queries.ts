import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { RecommendationAnswer } from '../handover/rules.js'
import type { Tx } from '../platform/database.js'
import type { ProgressState, RecommendationFacts } from './progress.rules.js'
import type { ProgressView } from './progress.schema.js'
import { send } from './queries.js'
import type { RecordSource } from './rules.js'

/** One entry of progress as the API shows it. On alias `e` of `progress`. */
export const progressJson = sql`json_build_object(
  'id', e.id, 'version', e.version, 'createdAt', klinik_instant(e.created_at),
  'updatedAt', klinik_instant(e.updated_at), 'caseId', e.case_id,
  'recommendationId', e.recommendation_id, 'sessionId', e.session_id, 'state', e.state,
  'on', e.happened_on, 'text', e.text, 'reason', e.reason, 'source', e.source,
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
 * meanwhile; entries of progress never wait for each other.
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
    select r.id, r.lineage_id as "lineageId", r.case_id as "caseId", p.id as "programmeId",
      p.time_zone as "timeZone",
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
    where r.office_id = klinik_office() and r.id = ${recommendationId}`)
  return rows[0] ?? null
}

/** Whether a session that was not called off has this case on it. */
export async function isOnSession(tx: Tx, sessionId: string, caseId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select from session_attendances a
    join sessions s on s.office_id = a.office_id and s.id = a.session_id
    where a.office_id = klinik_office() and a.session_id = ${sessionId} and a.case_id = ${caseId}
      and a.removed_at is null and s.status in ('planned', 'held')`)
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
    source: RecordSource
    writtenAt: string | null
  },
): Promise<ProgressBody> {
  const { id, caseId, recommendationId, sessionId, state, on, text, reason, source, writtenAt } =
    entry
  const { rows } = await tx.execute<{ body: ProgressBody }>(sql`
    insert into progress as e (id, case_id, recommendation_id, session_id, state, happened_on, text, reason,
      source, written_at)
    values (${id}, ${caseId}, ${recommendationId}, ${sessionId}, ${state}, ${on}, ${text}, ${reason},
      ${source}, ${writtenAt}::timestamptz)
    returning ${progressJson} as body`)
  const [stored] = rows
  if (stored === undefined) throw new Error('progress was stored and is not there')
  return stored.body
}

/** Where a recommendation, or its later version, stands. */
export type Standing = {
  recommendationId: string
  answer: RecommendationAnswer
  state: ProgressState
  on: string | null
}

/**
 * Progress on a recommendation through all its versions, latest day first, then latest entered; one
 * row more than `limit` when there are more. With it, where it stands now: null when no accepted
 * diagnosis holds it.
 */
export async function listProgress(
  tx: Tx,
  { lineageId, caseId }: RecommendationFacts,
  { after, limit }: { after: readonly [string, string, string] | null; limit: number },
): Promise<{ entries: ProgressBody[]; standing: Standing | null }> {
  const beyond =
    after === null
      ? sql`true`
      : sql`(e.happened_on, e.created_at, e.id) < (${after[0]}::date, ${after[1]}::timestamptz, ${after[2]}::uuid)`
  const [{ rows }, standings] = await Promise.all([
    tx.execute<{ body: ProgressBody }>(sql`select ${progressJson} as body from progress e
      where e.office_id = klinik_office() and e.recommendation_id in (select r.id from recommendations r
        where r.office_id = klinik_office() and r.lineage_id = ${lineageId}) and ${beyond}
      order by e.happened_on desc, e.created_at desc, e.id desc limit ${limit + 1}`),
    tx.execute<Standing>(sql`select st.recommendation_id as "recommendationId", st.answer,
        st.progress_state as state, st.progress_on as "on" from recommendation_standing st
      where st.office_id = klinik_office() and st.case_id = ${caseId} and st.lineage_id = ${lineageId}`),
  ])
  return { entries: rows.map(({ body }) => body), standing: standings.rows[0] ?? null }
}
