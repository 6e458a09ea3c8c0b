import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { people } from '../offices/table.js'
import { participants } from '../participants/table.js'
import {
  civilDate,
  instant,
  lengthAtMost,
  oneOf,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import type { Text } from '../platform/language.js'
import { programmes, teams } from '../programmes/table.js'
import { CASE_RESULTS, CASE_STAGES, CONFLICT_ACTS, WITHDRAWAL_REASONS } from './rules.js'

/** What may be measured of a case: a reference table. `direction` says which way is a gain. */
export const caseMetrics = pgTable(
  'case_metrics',
  {
    code: text().primaryKey(),
    label: jsonb().notNull().$type<Text>(),
    unit: text().notNull(),
    direction: text().notNull().$type<'up' | 'down'>(),
    appliesTo: text().array().notNull(),
    minimum: numeric({ precision: 20, scale: 4, mode: 'number' }).notNull(),
    maximum: numeric({ precision: 20, scale: 4, mode: 'number' }).notNull(),
    scale: integer().notNull(),
    /** Whether a value belongs to a period (a sum over months) and so carries its window. */
    windowed: boolean().notNull(),
    sortOrder: integer().notNull(),
  },
  (t) => [oneOf('case_metrics_direction_known', t.direction, ['up', 'down'])],
)

/** One participant's passage through one programme. */
export const cases = pgTable(
  'cases',
  {
    ...tenantColumns,
    caseNumber: text().notNull(),
    programmeId: uuid().notNull(),
    participantId: uuid().notNull(),
    stage: text().notNull().default('enrolled').$type<(typeof CASE_STAGES)[number]>(),
    stageOn: civilDate().notNull(),
    result: text().$type<(typeof CASE_RESULTS)[number]>(),
    enrolledOn: civilDate().notNull(),
    closedOn: civilDate(),
    closedFrom: text().$type<(typeof CASE_STAGES)[number]>(),
    nominationSource: text().notNull(),
    consentOn: civilDate(),
    consentEvidence: text(),
    diagnosisTeamId: uuid(),
    coachingTeamId: uuid(),
    withdrawalReason: text().$type<(typeof WITHDRAWAL_REASONS)[number]>(),
    withdrawnFrom: text().$type<(typeof CASE_STAGES)[number]>(),
    notIllProposedById: uuid(),
    notIllProposedOn: civilDate(),
    voidedAt: instant(),
    voidReason: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.programmeId],
      foreignColumns: [programmes.officeId, programmes.id],
      name: 'cases_programme_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.participantId],
      foreignColumns: [participants.officeId, participants.id],
      name: 'cases_participant_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.diagnosisTeamId],
      foreignColumns: [teams.officeId, teams.id],
      name: 'cases_diagnosis_team_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.coachingTeamId],
      foreignColumns: [teams.officeId, teams.id],
      name: 'cases_coaching_team_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.notIllProposedById],
      foreignColumns: [people.officeId, people.id],
      name: 'cases_not_ill_proposed_by_fk',
    }),
    unique('cases_number_once').on(t.officeId, t.caseNumber),
    uniqueIndex('cases_one_open_per_participant')
      .on(t.officeId, t.participantId)
      .where(sql`${t.stage} <> 'closed' and ${t.voidedAt} is null`),
    index('cases_programme_index').on(t.officeId, t.programmeId, t.stage, t.id),
    index('cases_enrolled_on_index').on(t.officeId, t.enrolledOn, t.id),
    index('cases_diagnosis_team_index').on(t.officeId, t.diagnosisTeamId),
    index('cases_coaching_team_index').on(t.officeId, t.coachingTeamId),
    oneOf('cases_stage_known', t.stage, CASE_STAGES),
    oneOf('cases_result_known', t.result, CASE_RESULTS),
    oneOf('cases_closed_from_known', t.closedFrom, CASE_STAGES),
    oneOf('cases_withdrawal_reason_known', t.withdrawalReason, WITHDRAWAL_REASONS),
    check('cases_closed_has_result', sql`(${t.stage} = 'closed') = (${t.result} is not null)`),
    check('cases_closed_has_date', sql`(${t.stage} = 'closed') = (${t.closedOn} is not null)`),
    check('cases_void_has_reason', sql`(${t.voidedAt} is null) = (${t.voidReason} is null)`),
    lengthAtMost('cases_nomination_source_length', t.nominationSource, 200),
    lengthAtMost('cases_consent_evidence_length', t.consentEvidence, 500),
    lengthAtMost('cases_void_reason_length', t.voidReason, 500),
  ],
)

/**
 * When a case was running, `endsOn` inside; a reopening starts another. A migration adds the exclusion
 * constraint that keeps the intervals of one participant's cases apart.
 */
export const caseIntervals = pgTable(
  'case_intervals',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    participantId: uuid().notNull(),
    startsOn: civilDate().notNull(),
    endsOn: civilDate(),
    voidedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'case_intervals_case_fk',
    }),
    index('case_intervals_case_index').on(t.officeId, t.caseId, t.startsOn),
    check('case_intervals_period_forward', sql`${t.endsOn} >= ${t.startsOn}`),
  ],
)

/** Every stage a case entered, by which verb, on which day; the median days by stage come from here. */
export const caseStageEntries = pgTable(
  'case_stage_entries',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    stage: text().notNull().$type<(typeof CASE_STAGES)[number]>(),
    enteredOn: civilDate().notNull(),
    leftOn: civilDate(),
    verb: text().notNull(),
    reason: text(),
    actorId: uuid().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'case_stage_entries_case_fk',
    }),
    uniqueIndex('case_stage_entries_one_current')
      .on(t.officeId, t.caseId)
      .where(sql`${t.leftOn} is null`),
    index('case_stage_entries_case_index').on(t.officeId, t.caseId, t.enteredOn),
    oneOf('case_stage_entries_stage_known', t.stage, CASE_STAGES),
    check('case_stage_entries_period_forward', sql`${t.leftOn} >= ${t.enteredOn}`),
    lengthAtMost('case_stage_entries_reason_length', t.reason, 2000),
  ],
)

/** A manager's leave for an affiliated person to do one act on one case; counted as a metric. */
export const conflictWaivers = pgTable(
  'conflict_waivers',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    act: text().notNull().$type<(typeof CONFLICT_ACTS)[number]>(),
    reason: text().notNull(),
    waivedById: uuid().notNull().default(sql`klinik_person()`),
    waivedOn: civilDate().notNull(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'conflict_waivers_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.personId],
      foreignColumns: [people.officeId, people.id],
      name: 'conflict_waivers_person_fk',
    }),
    unique('conflict_waivers_once').on(t.officeId, t.caseId, t.personId, t.act),
    oneOf('conflict_waivers_act_known', t.act, CONFLICT_ACTS),
    check('conflict_waivers_not_oneself', sql`${t.waivedById} <> ${t.personId}`),
    lengthAtMost('conflict_waivers_reason_length', t.reason, 2000),
  ],
)
