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
  uuid,
} from 'drizzle-orm/pg-core'
import { cases } from '../cases/table.js'
import { people } from '../offices/table.js'
import {
  between,
  civilDate,
  lengthAtMost,
  oneOf,
  present,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import { CATEGORY_CODES, EXAMINATION_METHODS } from './instrument.js'
import {
  ANSWER_MISSING_REASONS,
  EXAMINATION_POINTS,
  EXAMINATION_STATES,
  NOT_EXAMINABLE_REASONS,
} from './rules.js'
import type { Score } from './score.js'

/**
 * One filled instrument of one case. Once it is completed or marked not examinable a trigger refuses
 * every change of the row and its answers, but for the way back to a draft.
 */
export const healthExaminations = pgTable(
  'health_examinations',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    instrumentId: text().notNull(),
    instrumentVersion: text().notNull(),
    point: text().notNull().$type<(typeof EXAMINATION_POINTS)[number]>(),
    on: civilDate('happened_on').notNull(),
    bookYear: integer().notNull(),
    figuresAsOfOn: civilDate(),
    state: text().notNull().default('draft').$type<(typeof EXAMINATION_STATES)[number]>(),
    /** One more with every batch of answers, so that the version of the whole moves with its parts. */
    answerRevision: integer().notNull().default(0),
    finalScore: numeric({ precision: 20, scale: 4, mode: 'number' }),
    category: text().$type<(typeof CATEGORY_CODES)[number]>(),
    result: jsonb().$type<Score>(),
    settledOn: civilDate(),
    settledById: uuid(),
    notExaminableReason: text().$type<(typeof NOT_EXAMINABLE_REASONS)[number]>(),
    notExaminableNote: text(),
    reopenReason: text(),
    recordedById: uuid().notNull().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'health_examinations_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.settledById],
      foreignColumns: [people.officeId, people.id],
      name: 'health_examinations_settled_by_fk',
    }),
    unique('health_examinations_one_a_point').on(t.officeId, t.caseId, t.instrumentId, t.point),
    between('health_examinations_book_year_bound', t.bookYear, 1900, 2100),
    oneOf('health_examinations_point_known', t.point, EXAMINATION_POINTS),
    oneOf('health_examinations_state_known', t.state, EXAMINATION_STATES),
    oneOf('health_examinations_category_known', t.category, CATEGORY_CODES),
    oneOf(
      'health_examinations_not_examinable_reason_known',
      t.notExaminableReason,
      NOT_EXAMINABLE_REASONS,
    ),
    check(
      'health_examinations_settled_whole',
      sql`${present(t.settledOn)} + ${present(t.settledById)} = case ${t.state} when 'draft' then 0 else 2 end`,
    ),
    check(
      'health_examinations_result_of_completed',
      sql`${present(t.result)} = case ${t.state} when 'completed' then 1 else 0 end`,
    ),
    check(
      'health_examinations_reason_of_not_examinable',
      sql`${present(t.notExaminableReason)} = case ${t.state} when 'not_examinable' then 1 else 0 end`,
    ),
    lengthAtMost('health_examinations_not_examinable_note_length', t.notExaminableNote, 2000),
    lengthAtMost('health_examinations_reopen_reason_length', t.reopenReason, 2000),
  ],
)

/** What was found on one question: a yes or no, an amount, or why there is neither. */
export const healthAnswers = pgTable(
  'health_answers',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    healthExaminationId: uuid().notNull(),
    questionCode: text().notNull(),
    met: boolean(),
    amount: numeric({ precision: 20, scale: 4, mode: 'number' }),
    missingReason: text().$type<(typeof ANSWER_MISSING_REASONS)[number]>(),
    method: text().$type<(typeof EXAMINATION_METHODS)[number]>(),
    evidence: text(),
    recordedById: uuid().notNull().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'health_answers_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.healthExaminationId],
      foreignColumns: [healthExaminations.officeId, healthExaminations.id],
      name: 'health_answers_examination_fk',
    }),
    unique('health_answers_one_a_question').on(t.officeId, t.healthExaminationId, t.questionCode),
    index('health_answers_case_index').on(t.officeId, t.caseId),
    oneOf('health_answers_missing_reason_known', t.missingReason, ANSWER_MISSING_REASONS),
    oneOf('health_answers_method_known', t.method, EXAMINATION_METHODS),
    check(
      'health_answers_one_answer',
      sql`${present(t.met)} + ${present(t.amount)} + ${present(t.missingReason)} = 1`,
    ),
    check(
      'health_answers_method_of_found',
      sql`${t.method} is not null or ${t.missingReason} is not null`,
    ),
    lengthAtMost('health_answers_question_code_length', t.questionCode, 60),
    lengthAtMost('health_answers_evidence_length', t.evidence, 2000),
  ],
)
