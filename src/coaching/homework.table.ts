import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { recommendations } from '../diagnosis/table.js'
import { civilDate, lengthAtMost, oneOf, tenantColumns, tenantKey } from '../platform/columns.js'
import { HOMEWORK_SIDES, HOMEWORK_STATUSES } from './homework.rules.js'
import { sessionAttendances } from './table.js'

/**
 * What a case, or the office for it, is to do after a session; `givenOn` is the last day of that
 * session. It is carried to the next by being open, never copied.
 */
export const homework = pgTable(
  'homework',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    sessionId: uuid().notNull(),
    recommendationId: uuid(),
    givenOn: civilDate().notNull(),
    text: text().notNull(),
    responsibleSide: text()
      .notNull()
      .default('participant')
      .$type<(typeof HOMEWORK_SIDES)[number]>(),
    dueOn: civilDate().notNull(),
    status: text().notNull().default('open').$type<(typeof HOMEWORK_STATUSES)[number]>(),
    settledOn: civilDate(),
    settledById: uuid(),
    reason: text(),
    recordedById: uuid().notNull().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.sessionId, t.caseId],
      foreignColumns: [
        sessionAttendances.officeId,
        sessionAttendances.sessionId,
        sessionAttendances.caseId,
      ],
      name: 'homework_attendance_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.recommendationId],
      foreignColumns: [recommendations.officeId, recommendations.id],
      name: 'homework_recommendation_fk',
    }),
    index('homework_case_index').on(t.officeId, t.caseId, t.dueOn, t.id),
    index('homework_session_index').on(t.officeId, t.sessionId, t.caseId),
    index('homework_open_index').on(t.officeId, t.dueOn, t.id).where(sql`${t.status} = 'open'`),
    oneOf('homework_responsible_side_known', t.responsibleSide, HOMEWORK_SIDES),
    oneOf('homework_status_known', t.status, HOMEWORK_STATUSES),
    check('homework_due_after_given', sql`${t.dueOn} >= ${t.givenOn}`),
    check(
      'homework_settled_whole',
      sql`(${t.status} = 'open') = (${t.settledOn} is null) and ${t.settledOn} >= ${t.givenOn}`,
    ),
    check(
      'homework_dropped_has_reason',
      sql`(${t.status} = 'dropped') = (${t.reason} is not null)`,
    ),
    lengthAtMost('homework_text_length', t.text, 2000),
    lengthAtMost('homework_reason_length', t.reason, 2000),
  ],
)
