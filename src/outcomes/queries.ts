import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { CaseFacts, CaseResult } from '../cases/rules.js'
import { insertOffer, markAnswered } from '../handover/queries.js'
import { handovers } from '../handover/table.js'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import type { VerdictRule } from '../programmes/verdict-rules.js'
import type {
  FindingFacts,
  MeasurementDraft,
  MeasurementFacts,
  MetricLimits,
  VerdictState,
} from './rules.js'
import type { FindingOutcomeBody, MeasurementBody, VerdictBody } from './schema.js'
import { findingOutcomes, measurements, verdicts } from './table.js'
import type { Criterion, Figure, Standing, VerdictFacts } from './verdict.js'

type Page = { limit: number; after: readonly [string, string] | null }

/** The condition of the rows after a key in a list that runs newest first. */
const after = (key: Page['after'], columns: SQL) =>
  key === null ? sql`true` : sql`${columns} < (${key[0]}, ${key[1]}::uuid)`

const anyOf = (column: SQL, wanted: readonly string[] | undefined) =>
  wanted === undefined ? sql`true` : sql`${column} = any(${sql.param(wanted)}::text[])`

// ── Measurements ───────────────────────────────────────────────────────────────────────────

/** A measurement as the API shows it. On alias `m`. */
export const measurementJson = sql`json_build_object(
  'id', m.id, 'version', m.version, 'createdAt', klinik_instant(m.created_at),
  'updatedAt', klinik_instant(m.updated_at), 'caseId', m.case_id, 'metricCode', m.metric_code,
  'point', m.point, 'value', trim_scale(m.value), 'missingReason', m.missing_reason,
  'on', m.happened_on, 'windowStartsOn', m.window_starts_on, 'windowEndsOn', m.window_ends_on,
  'evidence', m.evidence, 'attribution', m.attribution, 'verification', m.verification,
  'verifiedById', m.verified_by_id, 'verifiedOn', m.verified_on,
  'rejectionReason', m.rejection_reason, 'recordedById', m.recorded_by_id,
  'healthExaminationId', m.health_examination_id)`

/** A measurement with what is known of the caller beside it. */
export type StoredMeasurement = { body: MeasurementBody; isAnswerer: boolean }

/** Named by its table: whether the caller has an answer in the examination it was read from. */
const storedMeasurement = sql`${measurementJson} as body, exists (select from health_answers a
  where a.office_id = m.office_id and a.health_examination_id = m.health_examination_id
    and a.recorded_by_id = klinik_person()) as "isAnswerer"`

/** One measurement; null when there is none in the caller's office. */
export async function findMeasurement(tx: Tx, id: string): Promise<StoredMeasurement | null> {
  const { rows } = await tx.execute<StoredMeasurement>(
    sql`select ${storedMeasurement} from measurements m
        where m.office_id = klinik_office() and m.id = ${id}`,
  )
  return rows[0] ?? null
}

/** Measurements of a case, newest first by the day they were taken. */
export async function listMeasurements(
  tx: Tx,
  caseId: string,
  filter: {
    point?: readonly string[] | undefined
    metricCode?: readonly string[] | undefined
    verification?: readonly string[] | undefined
  },
  page: Page,
): Promise<StoredMeasurement[]> {
  const { rows } = await tx.execute<StoredMeasurement>(
    sql`select ${storedMeasurement} from measurements m
        where m.office_id = klinik_office() and m.case_id = ${caseId}
          and ${anyOf(sql`m.point`, filter.point)}
          and ${anyOf(sql`m.metric_code`, filter.metricCode)}
          and ${anyOf(sql`m.verification`, filter.verification)}
          and ${after(page.after, sql`(m.happened_on::text, m.id)`)}
        order by m.happened_on::text desc, m.id desc limit ${page.limit + 1}`,
  )
  return rows
}

/** The limits of a metric; null when the catalogue has no such code. */
export async function findMetric(tx: Tx, code: string): Promise<MetricLimits | null> {
  const { rows } = await tx.execute<MetricLimits>(
    sql`select applies_to as "appliesTo", minimum, maximum, scale, windowed
        from case_metrics where code = ${code}`,
  )
  return rows[0] ?? null
}

/** The measurement that stands for a metric at a point of a case, if any. */
export async function findLiveMeasurement(
  tx: Tx,
  { caseId, metricCode, point }: { caseId: string; metricCode: string; point: string },
): Promise<string | null> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from measurements where office_id = klinik_office() and case_id = ${caseId}
          and metric_code = ${metricCode} and point = ${point} and verification <> 'rejected'`,
  )
  return rows[0]?.id ?? null
}

type MeasurementRow = typeof measurements.$inferInsert

export async function insertMeasurement(
  tx: Tx,
  row: MeasurementDraft & MeasurementRow,
): Promise<void> {
  await tx.insert(measurements).values(row)
}

export async function updateMeasurement(
  tx: Tx,
  { id }: Pick<MeasurementFacts, 'id'>,
  change: Partial<MeasurementRow>,
): Promise<void> {
  await tx.update(measurements).set(change).where(eq(measurements.id, id))
}

// ── What became of a penyakit ──────────────────────────────────────────────────────────────

/** An outcome of a finding as the API shows it. On alias `o`. */
export const findingOutcomeJson = sql`json_build_object(
  'id', o.id, 'version', o.version, 'createdAt', klinik_instant(o.created_at),
  'updatedAt', klinik_instant(o.updated_at), 'caseId', o.case_id, 'findingId', o.finding_id,
  'outcome', o.outcome, 'reason', o.reason, 'on', o.happened_on, 'evidence', o.evidence,
  'recordedById', o.recorded_by_id)`

/** What recording an outcome asks of a finding; null when there is none in the caller's office. */
export async function findFindingFacts(tx: Tx, findingId: string): Promise<FindingFacts | null> {
  const { rows } = await tx.execute<FindingFacts>(
    sql`select f.id, f.case_id as "caseId", f.lineage_id as "lineageId",
          f.certainty = 'confirmed' as "isConfirmed",
          f.diagnosis_id is not distinct from (select h.diagnosis_id from handovers h
            where h.office_id = f.office_id and h.case_id = f.case_id and h.status = 'accepted'
            order by h.answered_on desc, h.created_at desc, h.id desc limit 1) as "isInForce"
        from findings f where f.office_id = klinik_office() and f.id = ${findingId}`,
  )
  return rows[0] ?? null
}

/** Outcomes of a finding in any of its versions, newest first: the first is the one that counts. */
export async function listFindingOutcomes(
  tx: Tx,
  { caseId, lineageId }: FindingFacts,
  page: Page,
): Promise<FindingOutcomeBody[]> {
  const { rows } = await tx.execute<{ body: FindingOutcomeBody }>(
    sql`select ${findingOutcomeJson} as body from finding_outcomes o
        join findings f on f.office_id = o.office_id and f.id = o.finding_id
        where o.office_id = klinik_office() and o.case_id = ${caseId} and f.lineage_id = ${lineageId}
          and ${after(page.after, sql`(o.happened_on::text, o.id)`)}
        order by o.happened_on::text desc, o.id desc limit ${page.limit + 1}`,
  )
  return rows.map(({ body }) => body)
}

export async function findFindingOutcome(tx: Tx, id: string): Promise<FindingOutcomeBody | null> {
  const { rows } = await tx.execute<{ body: FindingOutcomeBody }>(
    sql`select ${findingOutcomeJson} as body from finding_outcomes o
        where o.office_id = klinik_office() and o.id = ${id}`,
  )
  return rows[0]?.body ?? null
}

export async function insertFindingOutcome(
  tx: Tx,
  row: Omit<typeof findingOutcomes.$inferInsert, 'id'>,
): Promise<FindingOutcomeBody> {
  const id = newId()
  await tx.insert(findingOutcomes).values({ ...row, id })
  const outcome = await findFindingOutcome(tx, id)
  if (outcome === null) throw new Error(`finding outcome ${id} is gone`)
  return outcome
}

// ── Verdicts ───────────────────────────────────────────────────────────────────────────────

/** A verdict as the API shows it. On alias `v`. */
export const verdictJson = sql`json_build_object(
  'id', v.id, 'version', v.version, 'createdAt', klinik_instant(v.created_at),
  'updatedAt', klinik_instant(v.updated_at), 'caseId', v.case_id, 'ruleCode', v.rule_code,
  'ruleResult', v.rule_result, 'result', v.result, 'criteria', v.criteria, 'issuedOn', v.issued_on,
  'issuedById', v.issued_by_id, 'overriddenById', v.overridden_by_id,
  'overriddenAt', klinik_instant(v.overridden_at), 'overrideReason', v.override_reason,
  'countersignedById', v.countersigned_by_id, 'countersignedAt', klinik_instant(v.countersigned_at),
  'supersededAt', klinik_instant(v.superseded_at))`

/** One verdict; null when there is none in the caller's office. */
export async function findVerdict(tx: Tx, id: string): Promise<VerdictBody | null> {
  const { rows } = await tx.execute<{ body: VerdictBody }>(
    sql`select ${verdictJson} as body from verdicts v
        where v.office_id = klinik_office() and v.id = ${id}`,
  )
  return rows[0]?.body ?? null
}

/** Verdicts of a case, newest first; at most one is not superseded. */
export async function listVerdicts(tx: Tx, caseId: string, page: Page): Promise<VerdictBody[]> {
  const { rows } = await tx.execute<{ body: VerdictBody }>(
    sql`select ${verdictJson} as body from verdicts v
        where v.office_id = klinik_office() and v.case_id = ${caseId}
          and ${after(page.after, sql`(klinik_instant(v.created_at), v.id)`)}
        order by klinik_instant(v.created_at) desc, v.id desc limit ${page.limit + 1}`,
  )
  return rows.map(({ body }) => body)
}

/** The rule a case's programme pinned, and everything of the case that it asks for. */
export async function findVerdictFacts(
  tx: Tx,
  { id, participantKind: kind, verdictRuleCode }: CaseFacts,
): Promise<{ rule: VerdictRule; facts: VerdictFacts }> {
  const { rows } = await tx.execute<{
    rule: VerdictRule
    figures: Figure[]
    standings: Standing[]
  }>(
    sql`select r.definition as rule,
          (select coalesce(json_agg(json_build_object('id', m.id, 'metricCode', m.metric_code,
              'direction', k.direction, 'point', m.point, 'value', trim_scale(m.value),
              'missingReason', m.missing_reason, 'verification', m.verification,
              'window', case when m.window_starts_on is not null then json_build_object(
                'startsOn', m.window_starts_on, 'endsOn', m.window_ends_on) end)
              order by k.sort_order, m.point), '[]')
            from measurements m join case_metrics k on k.code = m.metric_code
            where m.office_id = klinik_office() and m.case_id = ${id}
              and m.point in ('baseline', 'endline') and m.verification <> 'rejected') as figures,
          (select coalesce(json_agg(json_build_object('recommendationId', s.recommendation_id,
              'kind', s.kind, 'answer', s.answer, 'progressState', s.progress_state)
              order by s.position), '[]')
            from recommendation_standing s
            where s.office_id = klinik_office() and s.case_id = ${id}) as standings
        from verdict_rules r where r.code = ${verdictRuleCode}`,
  )
  const [found] = rows
  if (found === undefined) throw new Error(`there is no verdict rule ${verdictRuleCode}`)
  const { rule, figures, standings } = found
  return { rule, facts: { kind, figures, standings } }
}

/** Puts a verdict in force; the one before is kept and marked superseded. */
export async function insertVerdict(
  tx: Tx,
  row: {
    caseId: string
    ruleCode: string
    result: CaseResult
    criteria: Criterion[]
    issuedOn: string
  },
): Promise<void> {
  await supersedeVerdict(tx, row.caseId)
  await tx.insert(verdicts).values({ ...row, id: newId(), ruleResult: row.result })
}

export async function updateVerdict(
  tx: Tx,
  { id }: Pick<VerdictState, 'id'>,
  change: Partial<typeof verdicts.$inferInsert>,
): Promise<void> {
  await tx.update(verdicts).set(change).where(eq(verdicts.id, id))
}

/** Marks the verdict in force, if any, as no longer standing. */
export async function supersedeVerdict(tx: Tx, caseId: string): Promise<void> {
  await tx
    .update(verdicts)
    .set({ supersededAt: sql`klinik_now()` })
    .where(and(eq(verdicts.caseId, caseId), isNull(verdicts.supersededAt)))
}

/** The same, only where that verdict was read from a measurement. */
export async function supersedeVerdictOn(
  tx: Tx,
  { caseId, id }: { caseId: string; id: string },
): Promise<void> {
  const restsOnIt = JSON.stringify([{ evidence: [id] }])
  await tx
    .update(verdicts)
    .set({ supersededAt: sql`klinik_now()` })
    .where(
      and(
        eq(verdicts.caseId, caseId),
        isNull(verdicts.supersededAt),
        sql`${verdicts.criteria} @> ${restsOnIt}::jsonb`,
      ),
    )
}

// ── What ends with a case ──────────────────────────────────────────────────────────────────

/** Takes back the open offer, if any, of a locked case that leaves the programme. */
export async function withdrawOpenOffer(
  tx: Tx,
  caseId: string,
  { on, reason }: { on: string; reason: string },
): Promise<void> {
  const [open] = await tx
    .select({ id: handovers.id })
    .from(handovers)
    .where(and(eq(handovers.caseId, caseId), eq(handovers.status, 'offered')))
  if (open !== undefined) await markAnswered(tx, open.id, { status: 'withdrawn', on, reason })
}

/** Offers again what was on offer when a case left: the diagnosis of its last offer. */
export async function offerAgain(tx: Tx, facts: CaseFacts, offeredOn: string): Promise<void> {
  const [last] = await tx
    .select({ diagnosisId: handovers.diagnosisId, coachingTeamId: handovers.coachingTeamId })
    .from(handovers)
    .where(eq(handovers.caseId, facts.id))
    .orderBy(desc(handovers.id))
    .limit(1)
  if (last === undefined) throw new Error(`case ${facts.id} was never offered`)
  const coachingTeamId = facts.coachingTeamId ?? last.coachingTeamId
  await insertOffer(tx, { ...last, caseId: facts.id, coachingTeamId, offeredOn })
}

/**
 * Takes a case off the sessions still planned, or only those planned after a day, and cancels the
 * sessions it leaves without any case. Locks those sessions, so that none is held meanwhile.
 */
export async function leavePlannedSessions(
  tx: Tx,
  caseId: string,
  leave: { on: string; reason: string; plannedAfter: string | null },
): Promise<void> {
  const { on, reason, plannedAfter } = leave
  const { rows } = await tx.execute<{ sessionId: string }>(
    sql`update session_attendances a set removed_at = klinik_now()
        from (select id from sessions
          where office_id = klinik_office() and status = 'planned'
            and (${plannedAfter}::date is null or planned_on > ${plannedAfter}::date)
            and id in (select session_id from session_attendances
              where office_id = klinik_office() and case_id = ${caseId} and removed_at is null)
          order by id for update) s
        where a.office_id = klinik_office() and a.session_id = s.id and a.case_id = ${caseId}
          and a.removed_at is null
        returning a.session_id as "sessionId"`,
  )
  if (rows.length === 0) return
  await tx.execute(
    sql`update sessions s set status = 'cancelled', cancelled_by_id = klinik_person(), cancelled_on = ${on},
          reason = ${reason}
        where s.office_id = klinik_office()
          and s.id = any(${sql.param(rows.map(({ sessionId }) => sessionId))}::uuid[])
          and not exists (select from session_attendances a where a.office_id = s.office_id
            and a.session_id = s.id and a.removed_at is null)`,
  )
}
