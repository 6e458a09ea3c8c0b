import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import { showsAs } from '../platform/versions.js'
import { STAGE_DUES, type TeamKind } from '../programmes/rules.js'
import type { CaseFacts, CaseResult, CaseStage, EnrolmentFacts } from './rules.js'
import type { caseShape } from './schema.js'
import { caseIntervals, caseStageEntries, cases, conflictWaivers } from './table.js'

showsAs('cases', {
  columns: { withdrawn_from: null },
  parts: { case_intervals: { by: { case_id: 'id' }, member: 'intervals' } },
})

/** A case as the API shows it, without what is computed on read. On aliases `c` and `x`. */
export const caseJson = sql`json_build_object(
  'id', c.id, 'version', c.version, 'createdAt', klinik_instant(c.created_at),
  'updatedAt', klinik_instant(c.updated_at), 'caseNumber', c.case_number,
  'programmeId', c.programme_id, 'participantId', c.participant_id,
  'participantKind', x.kind, 'participantName', x.name,
  'stage', c.stage, 'stageOn', c.stage_on, 'result', c.result, 'enrolledOn', c.enrolled_on,
  'closedOn', c.closed_on, 'closedFrom', c.closed_from, 'nominationSource', c.nomination_source,
  'consentOn', c.consent_on, 'consentEvidence', c.consent_evidence,
  'diagnosisTeamId', c.diagnosis_team_id, 'coachingTeamId', c.coaching_team_id,
  'withdrawalReason', c.withdrawal_reason, 'notIllProposedById', c.not_ill_proposed_by_id,
  'notIllProposedOn', c.not_ill_proposed_on, 'voidedAt', klinik_instant(c.voided_at),
  'voidReason', c.void_reason,
  'diagnosisId', (select d.id from diagnoses d
    where d.office_id = c.office_id and d.case_id = c.id order by d.number desc limit 1),
  'handoverId', (select h.id from handovers h where h.office_id = c.office_id and h.case_id = c.id
    order by h.offered_on desc, h.created_at desc, h.id desc limit 1),
  'verdictId', (select v.id from verdicts v
    where v.office_id = c.office_id and v.case_id = c.id and v.superseded_at is null),
  'intervals', (select coalesce(json_agg(json_build_object('startsOn', i.starts_on, 'endsOn', i.ends_on)
      order by i.starts_on), '[]') from case_intervals i
    where i.office_id = c.office_id and i.case_id = c.id))`

/** Where `caseJson` reads from. */
export const caseSource = sql`cases c
  join participants x on x.office_id = c.office_id and x.id = c.participant_id
  join programmes g on g.office_id = c.office_id and g.id = c.programme_id`

/**
 * Whom a case is about today: its participant, or the one that it was merged into. On `caseSource`. No
 * `coalesce`: under row security PostgreSQL takes that for a leak and keeps it out of the index.
 */
const survivor = sql`case when x.merged_into_id is null then x.id else x.merged_into_id end`

/** A participant and those merged into it, as a condition on alias `m` of participants. */
const isRecordOf = (participant: SQL) =>
  sql`(m.id = ${participant} or m.merged_into_id = ${participant})`

/** The standing of a participant, those merged into it included, on a day; null when none was recorded. */
const standingOn = (office: SQL, participant: SQL, day: SQL) => sql`(select s.status
    from participants m
    join participant_statuses s on s.office_id = m.office_id and s.participant_id = m.id
    where m.office_id = ${office} and ${isRecordOf(participant)} and s.starts_on <= ${day}
    order by s.starts_on desc, m.merged_into_id is not null, m.id limit 1)`

/** Today in the programme's zone, by the request's clock. */
export const programmeToday = sql`(klinik_now() at time zone g.time_zone)::date`

const stageDues = Object.entries(STAGE_DUES).map(
  ([stage, { afterMonth, days }]) =>
    `when '${stage}' then (g.starts_on + interval '${afterMonth} months')::date - 1 + ${days}`,
)

/** `stageDueOn` in SQL: the last day on which a case is not late in its stage, null once closed. On `caseSource`. */
export const stageDueOn = sql.raw(`case c.stage ${stageDues.join(' ')} end`)

/** The team whose turn it is: it diagnoses until it signs off, then the offer is the other's. On alias `c`. */
export const actingTeam = sql`case when c.stage in ('enrolled', 'diagnosis')
  then c.diagnosis_team_id else c.coaching_team_id end`

/**
 * The facts that the verbs of a case ask for; see `CaseFacts`. On `caseSource`. Lists come in the
 * order a team would work them off.
 */
export const caseFactsJson = sql`json_build_object(
  'id', c.id, 'version', c.version, 'caseNumber', c.case_number, 'programmeId', c.programme_id,
  'participantId', c.participant_id, 'participantKind', x.kind,
  'participantStatus', ${standingOn(sql`c.office_id`, survivor, programmeToday)},
  'stage', c.stage, 'stageOn', c.stage_on, 'result', c.result, 'closedFrom', c.closed_from,
  'enrolledOn', c.enrolled_on, 'closedOn', c.closed_on, 'consentOn', c.consent_on,
  'diagnosisTeamId', c.diagnosis_team_id, 'coachingTeamId', c.coaching_team_id,
  'notIllProposedById', c.not_ill_proposed_by_id, 'notIllProposedOn', c.not_ill_proposed_on,
  'voidedAt', klinik_instant(c.voided_at), 'timeZone', g.time_zone, 'programmeStartsOn', g.starts_on, 'programmeStatus', g.status,
  'verdictRuleCode', g.verdict_rule_code,
  'intervalStartsOn', (select max(i.starts_on) from case_intervals i
    where i.office_id = c.office_id and i.case_id = c.id),
  'lastFactOn', greatest(c.stage_on,
    (select max(greatest(s.held_on, s.held_until_on)) from session_attendances a
      join sessions s on s.office_id = a.office_id and s.id = a.session_id
      where a.office_id = c.office_id and a.case_id = c.id and a.removed_at is null),
    (select max(i.ends_on) from case_intervals i where i.office_id = c.office_id and i.case_id = c.id),
    (select v.issued_on from verdicts v
      where v.office_id = c.office_id and v.case_id = c.id and v.superseded_at is null)),
  'hasOtherOpenCase', exists (select from participants m
    join cases o on o.office_id = m.office_id and o.participant_id = m.id
    where m.office_id = c.office_id and ${isRecordOf(survivor)} and o.id <> c.id
      and o.stage <> 'closed' and o.voided_at is null),
  'confirmedFindingCount', (select count(*) from findings f
    join diagnoses d on d.office_id = f.office_id and d.id = f.diagnosis_id
    where f.office_id = c.office_id and f.case_id = c.id and d.sealed_at is null
      and f.certainty = 'confirmed'),
  'sessionsPlanned', (select coalesce(json_agg(json_build_object('id', s.id, 'plannedOn', s.planned_on)
      order by s.planned_on), '[]') from session_attendances a
    join sessions s on s.office_id = a.office_id and s.id = a.session_id
    where a.office_id = c.office_id and a.case_id = c.id and a.removed_at is null and s.status = 'planned'),
  'recommendationsWithoutProgress', (select coalesce(json_agg(r.recommendation_id order by r.position), '[]')
    from recommendation_standing r
    where r.office_id = c.office_id and r.case_id = c.id and r.answer = 'accepted'
      and r.progress_on is null and c.stage = 'coaching'),
  'missingEndline', (select coalesce(json_agg(m.metric_code order by m.position), '[]')
    from case_missing_measurements m
    where m.office_id = c.office_id and m.case_id = c.id and m.point = 'endline' and c.stage = 'evaluation'),
  'unverifiedMeasurements', (select coalesce(json_agg(json_build_object('id', m.id,
      'metricCode', m.metric_code, 'point', m.point) order by m.point, m.metric_code), '[]')
    from measurements m join verdict_rules v on v.code = g.verdict_rule_code
    where m.office_id = c.office_id and m.case_id = c.id and m.point in ('baseline', 'endline')
      and m.verification = 'reported' and m.value is not null
      and v.definition -> 'required' -> x.kind ? m.metric_code and c.stage = 'evaluation'),
  'findingsWithoutOutcome', (select coalesce(json_agg(json_build_object('id', f.id, 'penyakitCode', f.penyakit_code)
      order by f.penyakit_code), '[]') from findings f
    join handovers h on h.office_id = f.office_id and h.diagnosis_id = f.diagnosis_id
    where f.office_id = c.office_id and f.case_id = c.id and f.certainty = 'confirmed'
      and c.stage = 'evaluation' and h.status = 'accepted'
      and h.id = (select l.id from handovers l where l.office_id = c.office_id and l.case_id = c.id
        and l.status = 'accepted' order by l.answered_on desc, l.created_at desc, l.id desc limit 1)
      and not exists (select from finding_outcomes o
        join findings g2 on g2.office_id = o.office_id and g2.id = o.finding_id
        where o.office_id = f.office_id and g2.lineage_id = f.lineage_id)),
  'verdict', (select json_build_object('id', v.id, 'result', v.result,
      'isOverridden', v.overridden_by_id is not null, 'isCountersigned', v.countersigned_by_id is not null)
    from verdicts v where v.office_id = c.office_id and v.case_id = c.id and v.superseded_at is null),
  'callerTeams', json_build_object(
    'diagnosis', klinik_team_role(c.diagnosis_team_id, ${programmeToday}),
    'coaching', klinik_team_role(c.coaching_team_id, ${programmeToday})),
  'callerIsAffiliated', klinik_is_affiliated(c.participant_id, ${programmeToday}),
  'callerWaivers', (select coalesce(json_agg(w.act order by w.act), '[]') from conflict_waivers w
    where w.office_id = c.office_id and w.case_id = c.id and w.person_id = klinik_person()))`

/** A case's facts; null when there is none in the caller's office. */
export async function findCaseFacts(tx: Tx, caseId: string): Promise<CaseFacts | null> {
  const { rows } = await tx.execute<{ facts: CaseFacts }>(
    sql`select ${caseFactsJson} as facts from ${caseSource}
        where c.office_id = klinik_office() and c.id = ${caseId}`,
  )
  return rows[0]?.facts ?? null
}

/** The same, with the case locked until the transaction ends, so that two verbs never cross. */
export async function lockCase(tx: Tx, caseId: string): Promise<CaseFacts | null> {
  const { rows } = await tx.execute(
    sql`select from cases where office_id = klinik_office() and id = ${caseId} for no key update`,
  )
  return rows.length === 0 ? null : findCaseFacts(tx, caseId)
}

type CaseRow = typeof cases.$inferInsert
type CaseChange = { [Column in keyof CaseRow]?: CaseRow[Column] | undefined }

/**
 * Moves a locked case to another stage on a day, and with it the record of stages and intervals.
 * Entering `closed` takes a result and ends the interval; leaving it starts another.
 */
export async function moveCase(
  tx: Tx,
  facts: CaseFacts,
  move: {
    to: CaseStage
    on: string
    verb: string
    reason?: string
    result?: CaseResult
    set?: CaseChange
  },
): Promise<void> {
  const { to, on, verb, reason, result, set } = move
  const closing: CaseChange =
    to === 'closed' && result !== undefined
      ? { result, closedOn: on, closedFrom: facts.stage }
      : { result: null, closedOn: null, closedFrom: null }
  await tx
    .update(cases)
    .set({ ...set, stage: to, stageOn: on, ...closing })
    .where(eq(cases.id, facts.id))
  await tx
    .update(caseStageEntries)
    .set({ leftOn: on })
    .where(and(eq(caseStageEntries.caseId, facts.id), isNull(caseStageEntries.leftOn)))
  await enterStage(tx, facts.id, { stage: to, on, verb, reason })
  if (to === 'closed') {
    await tx
      .update(caseIntervals)
      .set({ endsOn: on })
      .where(and(eq(caseIntervals.caseId, facts.id), isNull(caseIntervals.endsOn)))
  } else if (facts.stage === 'closed') {
    await startInterval(tx, facts.id, facts.participantId, on)
  }
}

/** Records that a case entered a stage. */
export async function enterStage(
  tx: Tx,
  caseId: string,
  entry: { stage: CaseStage; on: string; verb: string; reason?: string | undefined },
): Promise<void> {
  const { stage, on, verb, reason = null } = entry
  await tx
    .insert(caseStageEntries)
    .values({ id: newId(), caseId, stage, enteredOn: on, verb, reason })
}

export async function startInterval(
  tx: Tx,
  caseId: string,
  participantId: string,
  on: string,
): Promise<void> {
  await tx.insert(caseIntervals).values({ id: newId(), caseId, participantId, startsOn: on })
}

type LockedEnrolment = EnrolmentFacts & { participant: { mergedIntoId: string | null } | null }

/**
 * What enrolment asks for, with the programme locked so that two enrolments never share a last place
 * or a number; null when the programme is not there. A participant that is not there is null inside.
 */
export async function lockEnrolment(
  tx: Tx,
  programmeId: string,
  participantId: string,
): Promise<LockedEnrolment | null> {
  await tx.execute(
    sql`select from programmes where office_id = klinik_office() and id = ${programmeId} for no key update`,
  )
  const { rows } = await tx.execute<{ facts: LockedEnrolment }>(
    sql`select json_build_object(
      'programmeId', g.id, 'programmeStatus', g.status, 'year', g.year, 'timeZone', g.time_zone,
      'capacity', g.capacity,
      'takenCount', (select count(*) from cases c where c.office_id = g.office_id
        and c.programme_id = g.id and c.voided_at is null
        and (c.withdrawn_from is null or c.withdrawn_from not in ('enrolled', 'diagnosis', 'handover'))),
      'participant', (select json_build_object('mergedIntoId', x.merged_into_id) from participants x
        where x.office_id = g.office_id and x.id = ${participantId}),
      'participantStatus', ${standingOn(sql`g.office_id`, sql`${participantId}::uuid`, programmeToday)},
      'hasOtherOpenCase', exists (select from participants m
        join cases o on o.office_id = m.office_id and o.participant_id = m.id
        where m.office_id = g.office_id and ${isRecordOf(sql`${participantId}::uuid`)} and o.stage <> 'closed'
        and o.voided_at is null)) as facts
    from programmes g where g.office_id = klinik_office() and g.id = ${programmeId}`,
  )
  return rows[0]?.facts ?? null
}

/** Enters a case with its first stage and interval, and takes its participant off the waitlist. */
export async function insertCase(
  tx: Tx,
  entered: Omit<typeof cases.$inferInsert, 'id' | 'caseNumber' | 'stageOn'> & { year: number },
): Promise<string> {
  const { year, ...values } = entered
  const id = newId()
  const { programmeId, participantId, enrolledOn } = values
  const prefix = `KK-${year}-`
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(klinik_office()::text || ${prefix}, 0))`,
  )
  const { rows } = await tx.execute<{ number: string }>(
    sql`select lpad((coalesce(max(substring(case_number from '[0-9]+$')::integer), 0) + 1)::text, 4, '0') as number
        from cases where office_id = klinik_office() and starts_with(case_number, ${prefix})`,
  )
  const caseNumber = `${prefix}${rows[0]?.number ?? '0001'}`
  await tx.insert(cases).values({ ...values, id, caseNumber, stageOn: enrolledOn })
  await enterStage(tx, id, { stage: 'enrolled', on: enrolledOn, verb: 'enrol' })
  await startInterval(tx, id, participantId, enrolledOn)
  await tx.execute(
    sql`update waitlist_entries set ended_at = klinik_now(), ended_reason = 'enrolled'
        where office_id = klinik_office() and programme_id = ${programmeId}
          and participant_id = ${participantId} and ended_at is null`,
  )
  return id
}

/** The kinds of those of `teamIds` that belong to the programme, by id. */
export async function listTeamKinds(
  tx: Tx,
  programmeId: string,
  teamIds: readonly string[],
): Promise<Map<string, TeamKind>> {
  if (teamIds.length === 0) return new Map()
  const { rows } = await tx.execute<{ id: string; kind: TeamKind }>(
    sql`select id, kind from teams where office_id = klinik_office() and programme_id = ${programmeId}
          and id in ${[...teamIds]}`,
  )
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}

/** Changes columns of a locked case that are not its stage; absent ones stay. */
export async function updateCase(tx: Tx, caseId: string, set: CaseChange): Promise<void> {
  if (Object.values(set).every((value) => value === undefined)) return
  await tx.update(cases).set(set).where(eq(cases.id, caseId))
}

/**
 * Hands the open offer of a locked case, if there is one, to another coaching team: it answers now.
 * Named by its table, since handovers stand above this module.
 */
export async function redirectOffer(tx: Tx, caseId: string, coachingTeamId: string): Promise<void> {
  await tx.execute(
    sql`update handovers set coaching_team_id = ${coachingTeamId}
        where office_id = klinik_office() and case_id = ${caseId} and status = 'offered'`,
  )
}

/** Takes a case entered by mistake out of every count, and its intervals out of the calendar. */
export async function voidCase(tx: Tx, caseId: string, reason: string, at: string): Promise<void> {
  await updateCase(tx, caseId, { voidedAt: at, voidReason: reason })
  await tx.update(caseIntervals).set({ voidedAt: at }).where(eq(caseIntervals.caseId, caseId))
}

/** Whether a person of the office has a declared tie to the participant today, and is there at all. */
export async function findAffiliation(
  tx: Tx,
  personId: string,
  participantId: string,
): Promise<{ isAffiliated: boolean } | null> {
  const { rows } = await tx.execute<{ isAffiliated: boolean }>(
    sql`select exists (select from affiliations a where a.office_id = p.office_id and a.person_id = p.id
          and a.participant_id = any (klinik_records(klinik_survivor(${participantId})))
          and a.ends_on is null) as "isAffiliated"
        from people p where p.office_id = klinik_office() and p.id = ${personId}`,
  )
  return rows[0] ?? null
}

/** Keeps a manager's leave for an affiliated person; giving it again changes nothing. */
export async function insertWaiver(
  tx: Tx,
  waiver: Omit<typeof conflictWaivers.$inferInsert, 'id'>,
): Promise<void> {
  await tx
    .insert(conflictWaivers)
    .values({ ...waiver, id: newId() })
    .onConflictDoNothing()
}

type CaseBody = z.infer<z.ZodObject<typeof caseShape>>

/** A case as stored, with the facts of its verbs; null when there is none in the caller's office. */
export async function findCase(
  tx: Tx,
  caseId: string,
): Promise<{ body: CaseBody; facts: CaseFacts } | null> {
  const { rows } = await tx.execute<{ body: CaseBody; facts: CaseFacts }>(
    sql`select ${caseJson} as body, ${caseFactsJson} as facts from ${caseSource}
        where c.office_id = klinik_office() and c.id = ${caseId}`,
  )
  return rows[0] ?? null
}
