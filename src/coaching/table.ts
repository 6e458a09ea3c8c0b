import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { cases } from '../cases/table.js'
import { recommendations } from '../diagnosis/table.js'
import { people } from '../offices/table.js'
import { successStories } from '../peers/table.js'
import {
  between,
  civilDate,
  clockTime,
  instant,
  lengthAtMost,
  oneOf,
  tenantColumns,
  tenantKey,
  writtenBeforeReceived,
} from '../platform/columns.js'
import { programmes } from '../programmes/table.js'
import {
  ATTENDANCES,
  NOTE_VISIBILITIES,
  RECORD_SOURCES,
  SESSION_KINDS,
  SESSION_MODES,
  SESSION_STATUSES,
} from './rules.js'

/**
 * A meeting of the coaching team with one case or many. `writtenAt` and `receivedAt` are of the record
 * that it was held.
 */
export const sessions = pgTable(
  'sessions',
  {
    ...tenantColumns,
    programmeId: uuid().notNull(),
    /** What the sessions of one series share; a session that is moved stays in it. */
    seriesId: uuid(),
    kind: text().notNull().$type<(typeof SESSION_KINDS)[number]>(),
    /** The story a peer visit goes to. */
    successStoryId: uuid(),
    status: text().notNull().default('planned').$type<(typeof SESSION_STATUSES)[number]>(),
    mode: text().notNull().$type<(typeof SESSION_MODES)[number]>(),
    /** False for a session that was recorded straight as held. */
    wasPlanned: boolean().notNull().default(true),
    plannedOn: civilDate().notNull(),
    /** The last day of a session over several; null for one day. */
    plannedUntilOn: civilDate(),
    /** Hours and minutes in the programme's zone. */
    startTime: clockTime(),
    plannedMinutes: integer(),
    heldOn: civilDate(),
    heldUntilOn: civilDate(),
    place: text(),
    topic: text().notNull(),
    topics: text().array().notNull().default(sql`'{}'`),
    contactMinutes: integer(),
    preparationMinutes: integer(),
    cancelledById: uuid(),
    cancelledOn: civilDate(),
    reason: text(),
    replacesId: uuid(),
    source: text().notNull().default('direct').$type<(typeof RECORD_SOURCES)[number]>(),
    recordedById: uuid().notNull().default(sql`klinik_person()`),
    writtenAt: instant(),
    receivedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.programmeId],
      foreignColumns: [programmes.officeId, programmes.id],
      name: 'sessions_programme_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.replacesId],
      foreignColumns: [t.officeId, t.id],
      name: 'sessions_replaces_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.successStoryId],
      foreignColumns: [successStories.officeId, successStories.id],
      name: 'sessions_success_story_fk',
    }),
    unique('sessions_replaced_once').on(t.officeId, t.replacesId),
    index('sessions_programme_index').on(t.officeId, t.programmeId, t.plannedOn, t.id),
    index('sessions_series_index').on(t.officeId, t.seriesId, t.plannedOn),
    index('sessions_success_story_index').on(t.officeId, t.successStoryId),
    index('sessions_planned_on_index').on(t.officeId, t.plannedOn, t.id),
    index('sessions_still_planned_index')
      .on(t.officeId, t.plannedOn, t.id)
      .where(sql`${t.status} = 'planned'`),
    oneOf('sessions_kind_known', t.kind, SESSION_KINDS),
    check(
      'sessions_story_of_a_peer_visit',
      sql`${t.successStoryId} is null or ${t.kind} = 'peer_visit'`,
    ),
    oneOf('sessions_status_known', t.status, SESSION_STATUSES),
    oneOf('sessions_mode_known', t.mode, SESSION_MODES),
    oneOf('sessions_source_known', t.source, RECORD_SOURCES),
    between('sessions_planned_minutes_bound', t.plannedMinutes, 1, 1440),
    between('sessions_contact_minutes_bound', t.contactMinutes, 1, 10_080),
    between('sessions_preparation_minutes_bound', t.preparationMinutes, 0, 10_080),
    check(
      'sessions_held_whole',
      sql`(${t.status} = 'held') = (${t.heldOn} is not null and ${t.contactMinutes} is not null)`,
    ),
    check(
      'sessions_cancelled_has_reason',
      sql`${t.status} not in ('cancelled', 'rescheduled') or ${t.reason} is not null`,
    ),
    writtenBeforeReceived('sessions_written_before_received', t),
    check(
      'sessions_planned_days_bound',
      sql`${t.plannedUntilOn} - ${t.plannedOn} between 1 and 30`,
    ),
    check(
      'sessions_held_days_bound',
      sql`${t.heldUntilOn} is null or (${t.heldOn} is not null and ${t.heldUntilOn} - ${t.heldOn} between 1 and 30)`,
    ),
    check('sessions_topics_bound', sql`cardinality(${t.topics}) <= 20`),
    lengthAtMost('sessions_place_length', t.place, 200),
    lengthAtMost('sessions_topic_length', t.topic, 500),
    lengthAtMost('sessions_reason_length', t.reason, 2000),
  ],
)

export const sessionCoaches = pgTable(
  'session_coaches',
  { ...tenantColumns, sessionId: uuid().notNull(), personId: uuid().notNull() },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.sessionId],
      foreignColumns: [sessions.officeId, sessions.id],
      name: 'session_coaches_session_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.personId],
      foreignColumns: [people.officeId, people.id],
      name: 'session_coaches_person_fk',
    }),
    unique('session_coaches_once').on(t.officeId, t.sessionId, t.personId),
    index('session_coaches_person_index').on(t.officeId, t.personId),
  ],
)

/** Somebody at a session who is neither of the clinic nor of its cases; the name is personal. */
export const sessionGuests = pgTable(
  'session_guests',
  {
    ...tenantColumns,
    sessionId: uuid().notNull(),
    name: text().notNull(),
    organisation: text(),
    role: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.sessionId],
      foreignColumns: [sessions.officeId, sessions.id],
      name: 'session_guests_session_fk',
    }),
    index('session_guests_session_index').on(t.officeId, t.sessionId),
    lengthAtMost('session_guests_name_length', t.name, 200),
    lengthAtMost('session_guests_organisation_length', t.organisation, 200),
    lengthAtMost('session_guests_role_length', t.role, 200),
  ],
)

/**
 * One case at one session: attendance, notes and their visibility, with a version of its own so that
 * two facilitators do not collide. `removedAt` is set when the case left before the session was held;
 * `writtenAt` and `receivedAt` are of the latest record of it.
 */
export const sessionAttendances = pgTable(
  'session_attendances',
  {
    ...tenantColumns,
    sessionId: uuid().notNull(),
    caseId: uuid().notNull(),
    attendance: text().$type<(typeof ATTENDANCES)[number]>(),
    daysAttended: integer(),
    personsFemale: integer(),
    personsMale: integer(),
    note: text(),
    noteVisibility: text().notNull().default('team').$type<(typeof NOTE_VISIBILITIES)[number]>(),
    removedAt: instant(),
    writtenAt: instant(),
    receivedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.sessionId],
      foreignColumns: [sessions.officeId, sessions.id],
      name: 'session_attendances_session_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'session_attendances_case_fk',
    }),
    unique('session_attendances_once').on(t.officeId, t.sessionId, t.caseId),
    index('session_attendances_case_index').on(t.officeId, t.caseId),
    oneOf('session_attendances_attendance_known', t.attendance, ATTENDANCES),
    oneOf('session_attendances_note_visibility_known', t.noteVisibility, NOTE_VISIBILITIES),
    between('session_attendances_days_attended_bound', t.daysAttended, 1, 31),
    between('session_attendances_persons_female_bound', t.personsFemale, 0, 10_000),
    between('session_attendances_persons_male_bound', t.personsMale, 0, 10_000),
    writtenBeforeReceived('session_attendances_written_before_received', t),
    lengthAtMost('session_attendances_note_length', t.note, 10_000),
  ],
)

/** Which recommendations of a case a session served. */
export const sessionRecommendations = pgTable(
  'session_recommendations',
  {
    ...tenantColumns,
    sessionId: uuid().notNull(),
    caseId: uuid().notNull(),
    recommendationId: uuid().notNull(),
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
      name: 'session_recommendations_attendance_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.recommendationId],
      foreignColumns: [recommendations.officeId, recommendations.id],
      name: 'session_recommendations_recommendation_fk',
    }),
    unique('session_recommendations_once').on(t.officeId, t.sessionId, t.recommendationId),
    index('session_recommendations_recommendation_index').on(t.officeId, t.recommendationId),
    index('session_recommendations_case_index').on(t.officeId, t.caseId),
  ],
)
