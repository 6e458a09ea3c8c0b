import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  jsonb,
  numeric,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { CASE_RESULTS } from '../cases/rules.js'
import { caseMetrics, cases } from '../cases/table.js'
import { findings } from '../diagnosis/table.js'
import { healthExaminations } from '../examinations/table.js'
import { people } from '../offices/table.js'
import {
  civilDate,
  instant,
  lengthAtMost,
  oneOf,
  present,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import { verdictRules } from '../programmes/table.js'
import {
  ATTRIBUTIONS,
  FINDING_OUTCOMES,
  MEASUREMENT_POINTS,
  MISSING_REASONS,
  VERIFICATIONS,
} from './rules.js'

/** One metric of one case at one point: a value, or the reason it is missing. */
export const measurements = pgTable(
  'measurements',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    metricCode: text()
      .notNull()
      .references(() => caseMetrics.code),
    point: text().notNull().$type<(typeof MEASUREMENT_POINTS)[number]>(),
    value: numeric({ precision: 20, scale: 4, mode: 'number' }),
    missingReason: text().$type<(typeof MISSING_REASONS)[number]>(),
    on: civilDate('happened_on').notNull(),
    windowStartsOn: civilDate(),
    windowEndsOn: civilDate(),
    evidence: text(),
    attribution: text().$type<(typeof ATTRIBUTIONS)[number]>(),
    verification: text().notNull().default('reported').$type<(typeof VERIFICATIONS)[number]>(),
    verifiedById: uuid(),
    verifiedOn: civilDate(),
    rejectionReason: text(),
    recordedById: uuid().notNull().default(sql`klinik_person()`),
    /** The examination it was read from; what is typed by hand has none. */
    healthExaminationId: uuid(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'measurements_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.healthExaminationId],
      foreignColumns: [healthExaminations.officeId, healthExaminations.id],
      name: 'measurements_health_examination_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.verifiedById],
      foreignColumns: [people.officeId, people.id],
      name: 'measurements_verified_by_fk',
    }),
    uniqueIndex('measurements_one_live')
      .on(t.officeId, t.caseId, t.metricCode, t.point)
      .where(sql`${t.verification} <> 'rejected'`),
    index('measurements_case_index').on(t.officeId, t.caseId),
    oneOf('measurements_point_known', t.point, MEASUREMENT_POINTS),
    oneOf('measurements_missing_reason_known', t.missingReason, MISSING_REASONS),
    oneOf('measurements_attribution_known', t.attribution, ATTRIBUTIONS),
    oneOf('measurements_verification_known', t.verification, VERIFICATIONS),
    check(
      'measurements_value_or_reason',
      sql`${present(t.value)} + ${present(t.missingReason)} = 1`,
    ),
    check(
      'measurements_window_whole',
      sql`${present(t.windowStartsOn)} = ${present(t.windowEndsOn)}`,
    ),
    check('measurements_window_forward', sql`${t.windowEndsOn} >= ${t.windowStartsOn}`),
    check('measurements_verifier_not_recorder', sql`${t.verifiedById} <> ${t.recordedById}`),
    lengthAtMost('measurements_evidence_length', t.evidence, 2000),
    lengthAtMost('measurements_rejection_reason_length', t.rejectionReason, 2000),
  ],
)

/** What became of a penyakit, on a day; the latest row counts. */
export const findingOutcomes = pgTable(
  'finding_outcomes',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    findingId: uuid().notNull(),
    outcome: text().notNull().$type<(typeof FINDING_OUTCOMES)[number]>(),
    reason: text(),
    on: civilDate('happened_on').notNull(),
    evidence: text(),
    recordedById: uuid().notNull().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'finding_outcomes_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.findingId],
      foreignColumns: [findings.officeId, findings.id],
      name: 'finding_outcomes_finding_fk',
    }),
    index('finding_outcomes_finding_index').on(t.officeId, t.findingId, t.on),
    index('finding_outcomes_case_index').on(t.officeId, t.caseId),
    oneOf('finding_outcomes_outcome_known', t.outcome, FINDING_OUTCOMES),
    check(
      'finding_outcomes_not_assessed_has_reason',
      sql`${t.outcome} <> 'not_assessed' or ${t.reason} is not null`,
    ),
    lengthAtMost('finding_outcomes_reason_length', t.reason, 2000),
    lengthAtMost('finding_outcomes_evidence_length', t.evidence, 2000),
  ],
)

/** The outcome of a case by the programme's written rule, each criterion explained. */
export const verdicts = pgTable(
  'verdicts',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    ruleCode: text()
      .notNull()
      .references(() => verdictRules.code),
    ruleResult: text().notNull().$type<(typeof CASE_RESULTS)[number]>(),
    result: text().notNull().$type<(typeof CASE_RESULTS)[number]>(),
    criteria: jsonb().notNull().$type<unknown[]>(),
    issuedOn: civilDate().notNull(),
    issuedById: uuid().notNull().default(sql`klinik_person()`),
    overriddenById: uuid(),
    overriddenAt: instant(),
    overrideReason: text(),
    countersignedById: uuid(),
    countersignedAt: instant(),
    supersededAt: instant(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'verdicts_case_fk',
    }),
    index('verdicts_case_index').on(t.officeId, t.caseId),
    uniqueIndex('verdicts_one_current')
      .on(t.officeId, t.caseId)
      .where(sql`${t.supersededAt} is null`),
    oneOf('verdicts_rule_result_known', t.ruleResult, CASE_RESULTS),
    oneOf('verdicts_result_known', t.result, CASE_RESULTS),
    check(
      'verdicts_override_explained',
      sql`${t.overriddenById} is null or ${t.overrideReason} is not null`,
    ),
    check('verdicts_four_eyes', sql`${t.countersignedById} <> ${t.overriddenById}`),
    lengthAtMost('verdicts_override_reason_length', t.overrideReason, 2000),
  ],
)
