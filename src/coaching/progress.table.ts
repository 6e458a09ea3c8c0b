import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { cases } from '../cases/table.js'
import { recommendations } from '../diagnosis/table.js'
import { PROGRESS_TYPES } from '../penyakit/catalogue.js'
import {
  civilDate,
  instant,
  lengthAtMost,
  oneOf,
  tenantColumns,
  tenantKey,
  writtenBeforeReceived,
} from '../platform/columns.js'
import { PROGRESS_STATES } from './progress.rules.js'
import { RECORD_SOURCES } from './rules.js'
import { sessions } from './table.js'

/**
 * What was done on a recommendation, on a day; the latest row is where it stands. One of a type has its
 * facts in the table of that type, under the same id. `followsId` is the first entry of its
 * matter. Received when created.
 */
export const progress = pgTable(
  'progress',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    recommendationId: uuid().notNull(),
    sessionId: uuid(),
    state: text().notNull().$type<(typeof PROGRESS_STATES)[number]>(),
    on: civilDate('happened_on').notNull(),
    text: text(),
    reason: text(),
    type: text().$type<(typeof PROGRESS_TYPES)[number]>(),
    followsId: uuid(),
    deferredUntilOn: civilDate(),
    source: text().notNull().default('direct').$type<(typeof RECORD_SOURCES)[number]>(),
    recordedById: uuid().notNull().default(sql`klinik_person()`),
    writtenAt: instant(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'progress_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.recommendationId],
      foreignColumns: [recommendations.officeId, recommendations.id],
      name: 'progress_recommendation_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.sessionId],
      foreignColumns: [sessions.officeId, sessions.id],
      name: 'progress_session_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.caseId, t.type, t.followsId],
      foreignColumns: [t.officeId, t.caseId, t.type, t.id],
      name: 'progress_follows_fk',
    }),
    unique('progress_of_case_and_type').on(t.officeId, t.caseId, t.type, t.id),
    unique('progress_of_type').on(t.officeId, t.id, t.type),
    unique('progress_of_matter').on(t.officeId, t.id, t.followsId),
    index('progress_follows_index').on(t.officeId, t.followsId),
    index('progress_on_index').on(t.officeId, t.on, t.createdAt, t.id),
    index('progress_type_index').on(t.officeId, t.type, t.on, t.createdAt, t.id),
    index('progress_recommendation_index').on(t.officeId, t.recommendationId, t.on),
    index('progress_case_index').on(t.officeId, t.caseId),
    oneOf('progress_state_known', t.state, PROGRESS_STATES),
    oneOf('progress_type_known', t.type, PROGRESS_TYPES),
    check('progress_follows_its_type', sql`${t.followsId} is null or ${t.type} is not null`),
    check('progress_follows_another', sql`${t.followsId} <> ${t.id}`),
    check(
      'progress_deferred_until_a_later_day',
      sql`${t.deferredUntilOn} is null or (${t.state} = 'deferred' and ${t.deferredUntilOn} > ${t.on})`,
    ),
    oneOf('progress_source_known', t.source, RECORD_SOURCES),
    check('progress_dropped_has_reason', sql`${t.state} <> 'dropped' or ${t.reason} is not null`),
    writtenBeforeReceived('progress_written_before_received', {
      writtenAt: t.writtenAt,
      receivedAt: t.createdAt,
    }),
    lengthAtMost('progress_text_length', t.text, 10_000),
    lengthAtMost('progress_reason_length', t.reason, 2000),
  ],
)
