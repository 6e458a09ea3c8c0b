import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { cases } from '../cases/table.js'
import { diagnoses, findings, recommendations } from '../diagnosis/table.js'
import { people } from '../offices/table.js'
import {
  civilDate,
  lengthAtMost,
  oneOf,
  present,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import { teams } from '../programmes/table.js'
import { HANDOVER_STATUSES, RECOMMENDATION_ANSWERS } from './rules.js'

/** The offer of a sealed diagnosis by team one to team two; one open offer a case. */
export const handovers = pgTable(
  'handovers',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    diagnosisId: uuid().notNull(),
    coachingTeamId: uuid().notNull(),
    status: text().notNull().default('offered').$type<(typeof HANDOVER_STATUSES)[number]>(),
    offeredOn: civilDate().notNull(),
    offeredById: uuid().notNull().default(sql`klinik_person()`),
    answeredOn: civilDate(),
    answeredById: uuid(),
    reason: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'handovers_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.diagnosisId],
      foreignColumns: [diagnoses.officeId, diagnoses.id],
      name: 'handovers_diagnosis_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.coachingTeamId],
      foreignColumns: [teams.officeId, teams.id],
      name: 'handovers_coaching_team_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.answeredById],
      foreignColumns: [people.officeId, people.id],
      name: 'handovers_answered_by_fk',
    }),
    index('handovers_case_index').on(t.officeId, t.caseId),
    uniqueIndex('handovers_one_open').on(t.officeId, t.caseId).where(sql`${t.status} = 'offered'`),
    oneOf('handovers_status_known', t.status, HANDOVER_STATUSES),
    check('handovers_answer_whole', sql`(${t.status} = 'offered') = (${t.answeredOn} is null)`),
    lengthAtMost('handovers_reason_length', t.reason, 2000),
  ],
)

/** The coaching team's answer to one recommendation of the accepted diagnosis. */
export const recommendationAnswers = pgTable(
  'recommendation_answers',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    handoverId: uuid().notNull(),
    recommendationId: uuid().notNull(),
    answer: text().notNull().$type<(typeof RECOMMENDATION_ANSWERS)[number]>(),
    reason: text(),
    deferredTo: civilDate(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.handoverId],
      foreignColumns: [handovers.officeId, handovers.id],
      name: 'recommendation_answers_handover_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.recommendationId],
      foreignColumns: [recommendations.officeId, recommendations.id],
      name: 'recommendation_answers_recommendation_fk',
    }),
    unique('recommendation_answers_once').on(t.officeId, t.recommendationId),
    index('recommendation_answers_case_index').on(t.officeId, t.caseId),
    oneOf('recommendation_answers_answer_known', t.answer, RECOMMENDATION_ANSWERS),
    check(
      'recommendation_answers_declined_has_reason',
      sql`${t.answer} <> 'declined' or ${t.reason} is not null`,
    ),
    check(
      'recommendation_answers_deferred_has_date',
      sql`(${t.answer} = 'deferred') = (${t.deferredTo} is not null)`,
    ),
    lengthAtMost('recommendation_answers_reason_length', t.reason, 2000),
  ],
)

/** One thing the coaching team wants mended before it takes the case over. */
export const returnItems = pgTable(
  'return_items',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    handoverId: uuid().notNull(),
    findingId: uuid(),
    recommendationId: uuid(),
    text: text().notNull(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.handoverId],
      foreignColumns: [handovers.officeId, handovers.id],
      name: 'return_items_handover_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.findingId],
      foreignColumns: [findings.officeId, findings.id],
      name: 'return_items_finding_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.recommendationId],
      foreignColumns: [recommendations.officeId, recommendations.id],
      name: 'return_items_recommendation_fk',
    }),
    index('return_items_handover_index').on(t.officeId, t.handoverId),
    check(
      'return_items_one_target',
      sql`${present(t.findingId)} + ${present(t.recommendationId)} = 1`,
    ),
    lengthAtMost('return_items_text_length', t.text, 2000),
  ],
)
