import { eq, type SQL, sql } from 'drizzle-orm'
import { caseFactsJson, caseSource, findCaseFacts, lockCase } from '../cases/queries.js'
import type { CaseFacts } from '../cases/rules.js'
import { dissentJson, recommendationJson } from '../diagnosis/queries.js'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import { showsAs } from '../platform/versions.js'
import type { AnswerInput, HandoverFacts, HandoverStatus, ReturnItemInput } from './rules.js'
import type { HandoverRecord } from './schema.js'
import { handovers, recommendationAnswers, returnItems } from './table.js'

showsAs('handovers', {
  parts: {
    recommendation_answers: { by: { handover_id: 'id' }, member: 'answers' },
    return_items: { by: { handover_id: 'id' }, member: 'items' },
  },
})

/** One offer as stored, with its recommendations, answers and items. On alias `h`. */
export const handoverJson = sql`json_build_object(
  'id', h.id, 'version', h.version, 'createdAt', klinik_instant(h.created_at),
  'updatedAt', klinik_instant(h.updated_at), 'caseId', h.case_id, 'diagnosisId', h.diagnosis_id,
  'coachingTeamId', h.coaching_team_id, 'status', h.status, 'offeredOn', h.offered_on,
  'offeredById', h.offered_by_id, 'answeredOn', h.answered_on, 'answeredById', h.answered_by_id,
  'reason', h.reason,
  'nextDiagnosisId', (select n.id from diagnoses n
    where n.office_id = h.office_id and n.case_id = h.case_id
      and n.supersedes_id = h.diagnosis_id and h.status in ('returned', 'withdrawn')
    order by n.number desc limit 1),
  'recommendations', (select coalesce(json_agg(${recommendationJson} order by r.position, r.id), '[]')
    from recommendations r where r.office_id = h.office_id and r.diagnosis_id = h.diagnosis_id),
  'dissents', (select coalesce(json_agg(${dissentJson} order by f.penyakit_code, x.id), '[]')
    from finding_dissents x
    join findings f on f.office_id = x.office_id and f.id = x.finding_id
    where x.office_id = h.office_id and x.diagnosis_id = h.diagnosis_id),
  'answers', (select coalesce(json_agg(json_build_object('recommendationId', a.recommendation_id,
      'answer', a.answer, 'reason', a.reason, 'deferredTo', a.deferred_to)
      order by r.position, r.id), '[]')
    from recommendation_answers a
    join recommendations r on r.office_id = a.office_id and r.id = a.recommendation_id
    where a.office_id = h.office_id and a.case_id = h.case_id and a.handover_id = h.id),
  'items', (select coalesce(json_agg(json_build_object('id', i.id, 'findingId', i.finding_id,
      'recommendationId', i.recommendation_id, 'text', i.text) order by i.id), '[]')
    from return_items i where i.office_id = h.office_id and i.handover_id = h.id))`

/** The facts that decisions take, with the whole offer as the API shows it. */
export type Handover = Omit<HandoverFacts, 'handover'> & { handover: HandoverRecord }

async function findStored(tx: Tx, handoverId: string): Promise<HandoverRecord | null> {
  const { rows } = await tx.execute<{ body: HandoverRecord }>(sql`
    select ${handoverJson} as body from handovers h
     where h.office_id = klinik_office() and h.id = ${handoverId}`)
  return rows[0]?.body ?? null
}

/** One offer with the facts of its case; null when there is none. */
export async function findHandover(tx: Tx, handoverId: string): Promise<Handover | null> {
  const handover = await findStored(tx, handoverId)
  const facts = handover === null ? null : await findCaseFacts(tx, handover.caseId)
  return handover === null || facts === null ? null : { handover, case: facts }
}

/** The same with its case locked, so that two answers go one after the other. */
export async function lockHandover(tx: Tx, handoverId: string): Promise<Handover | null> {
  const [head] = await tx
    .select({ caseId: handovers.caseId })
    .from(handovers)
    .where(eq(handovers.id, handoverId))
  const facts = head === undefined ? null : await lockCase(tx, head.caseId)
  const handover = facts === null ? null : await findStored(tx, handoverId)
  return handover === null || facts === null ? null : { handover, case: facts }
}

export type HandoverFilter = {
  caseId?: string | undefined
  status?: readonly HandoverStatus[] | undefined
  programmeId?: string | undefined
  coachingTeamId?: string | undefined
}

/**
 * Offers by the day they were made, the latest first, after a key of that order; with the facts of
 * their cases, null unless asked for.
 */
export async function listHandovers(
  tx: Tx,
  { caseId, status, programmeId, coachingTeamId }: HandoverFilter,
  {
    after,
    limit,
    withFacts,
  }: { after: readonly [string, string] | null; limit: number; withFacts: boolean },
): Promise<{ handover: HandoverRecord; case: CaseFacts | null }[]> {
  const conditions: SQL[] = [sql`h.office_id = klinik_office()`]
  if (caseId !== undefined) conditions.push(sql`h.case_id = ${caseId}`)
  if (status !== undefined) conditions.push(sql`h.status in ${[...status]}`)
  if (programmeId !== undefined) {
    conditions.push(sql`exists (select from cases c
      where c.office_id = h.office_id and c.id = h.case_id and c.programme_id = ${programmeId})`)
  }
  if (coachingTeamId !== undefined) conditions.push(sql`h.coaching_team_id = ${coachingTeamId}`)
  if (after !== null) {
    conditions.push(sql`(h.offered_on, h.id) < (${after[0]}::date, ${after[1]}::uuid)`)
  }
  const facts = withFacts
    ? sql`(select ${caseFactsJson} from ${caseSource}
            where c.office_id = h.office_id and c.id = h.case_id)`
    : sql`null::json`
  const { rows } = await tx.execute<{ handover: HandoverRecord; case: CaseFacts | null }>(sql`
    select ${handoverJson} as handover, ${facts} as case from handovers h
     where ${sql.join(conditions, sql` and `)}
     order by h.offered_on desc, h.id desc limit ${limit + 1}`)
  return rows
}

/** Offers a sealed diagnosis to a coaching team; returns the id of the offer. */
export async function insertOffer(
  tx: Tx,
  offer: { caseId: string; diagnosisId: string; coachingTeamId: string; offeredOn: string },
): Promise<string> {
  const id = newId()
  await tx.insert(handovers).values({ id, ...offer })
  return id
}

/** Ends a locked offer on a day, by the caller. */
export async function markAnswered(
  tx: Tx,
  handoverId: string,
  ending: { status: Exclude<HandoverStatus, 'offered'>; on: string; reason?: string | undefined },
): Promise<void> {
  const { status, on, reason = null } = ending
  await tx
    .update(handovers)
    .set({ status, answeredOn: on, answeredById: sql`klinik_person()`, reason })
    .where(eq(handovers.id, handoverId))
}

type Offer = { id: string; caseId: string }

/** Keeps the answers to the recommendations of an offer. */
export async function insertAnswers(
  tx: Tx,
  { id: handoverId, caseId }: Offer,
  answers: readonly AnswerInput[],
): Promise<void> {
  if (answers.length === 0) return
  await tx.insert(recommendationAnswers).values(
    answers.map(({ recommendationId, answer, reason = null, deferredTo = null }) => ({
      id: newId(),
      handoverId,
      caseId,
      recommendationId,
      answer,
      reason,
      deferredTo,
    })),
  )
}

/** Keeps what the coaching team wants mended. */
export async function insertReturnItems(
  tx: Tx,
  { id: handoverId, caseId }: Offer,
  items: readonly ReturnItemInput[],
): Promise<void> {
  await tx.insert(returnItems).values(
    items.map(({ findingId = null, recommendationId = null, text }) => ({
      id: newId(),
      handoverId,
      caseId,
      findingId,
      recommendationId,
      text,
    })),
  )
}
