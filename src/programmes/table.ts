import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { offices, people } from '../offices/table.js'
import { participants } from '../participants/table.js'
import {
  between,
  civilDate,
  instant,
  lengthAtMost,
  oneOf,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import { PROGRAMME_STATUSES, TEAM_KINDS, TEAM_ROLES } from './rules.js'

export type BudgetLine = { fundingSource: string; purpose: string; amountRupiah: number }

/** A rule by which cases are judged: data, versioned, pinned by each programme. A reference table. */
export const verdictRules = pgTable('verdict_rules', {
  code: text().primaryKey(),
  definition: jsonb().notNull().$type<Record<string, unknown>>(),
  legalBasis: text().notNull(),
  effectiveOn: civilDate().notNull(),
})

/** One run of the clinic: eight months from `startsOn`. */
export const programmes = pgTable(
  'programmes',
  {
    ...tenantColumns,
    name: text().notNull(),
    year: integer().notNull(),
    status: text().notNull().default('planned').$type<(typeof PROGRAMME_STATUSES)[number]>(),
    startsOn: civilDate().notNull(),
    timeZone: text().notNull(),
    capacity: integer().notNull(),
    targetGood: integer(),
    verdictRuleCode: text()
      .notNull()
      .references(() => verdictRules.code),
    budgetLines: jsonb().notNull().default([]).$type<BudgetLine[]>(),
    openedOn: civilDate(),
    closedOn: civilDate(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId],
      foreignColumns: [offices.id],
      name: 'programmes_office_fk',
    }),
    index('programmes_starts_on_index').on(t.officeId, t.startsOn, t.id),
    oneOf('programmes_status_known', t.status, PROGRAMME_STATUSES),
    lengthAtMost('programmes_name_length', t.name, 200),
    between('programmes_year_bound', t.year, 1900, 2100),
    between('programmes_capacity_bound', t.capacity, 1, 1000),
    between('programmes_target_good_bound', t.targetGood, 0, 1000),
  ],
)

export const teams = pgTable(
  'teams',
  {
    ...tenantColumns,
    programmeId: uuid().notNull(),
    kind: text().notNull().$type<(typeof TEAM_KINDS)[number]>(),
    name: text().notNull(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.programmeId],
      foreignColumns: [programmes.officeId, programmes.id],
      name: 'teams_programme_fk',
    }),
    index('teams_programme_index').on(t.officeId, t.programmeId),
    oneOf('teams_kind_known', t.kind, TEAM_KINDS),
    lengthAtMost('teams_name_length', t.name, 200),
  ],
)

/** A person's time in a team, by an appointing decree. A team may have several leads. */
export const teamMembers = pgTable(
  'team_members',
  {
    ...tenantColumns,
    teamId: uuid().notNull(),
    personId: uuid().notNull(),
    role: text().notNull().$type<(typeof TEAM_ROLES)[number]>(),
    startsOn: civilDate().notNull(),
    endsOn: civilDate(),
    decreeNumber: text(),
    decreeOn: civilDate(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.teamId],
      foreignColumns: [teams.officeId, teams.id],
      name: 'team_members_team_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.personId],
      foreignColumns: [people.officeId, people.id],
      name: 'team_members_person_fk',
    }),
    index('team_members_person_index').on(t.officeId, t.personId),
    uniqueIndex('team_members_one_live')
      .on(t.officeId, t.teamId, t.personId)
      .where(sql`${t.endsOn} is null`),
    oneOf('team_members_role_known', t.role, TEAM_ROLES),
    check('team_members_period_forward', sql`${t.endsOn} >= ${t.startsOn}`),
    lengthAtMost('team_members_decree_number_length', t.decreeNumber, 100),
  ],
)

/** Nominees beyond capacity, in order. An entry ends by enrolment or by removal. */
export const waitlistEntries = pgTable(
  'waitlist_entries',
  {
    ...tenantColumns,
    programmeId: uuid().notNull(),
    participantId: uuid().notNull(),
    position: integer().notNull(),
    nominationSource: text().notNull(),
    endedAt: instant(),
    endedReason: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.programmeId],
      foreignColumns: [programmes.officeId, programmes.id],
      name: 'waitlist_entries_programme_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.participantId],
      foreignColumns: [participants.officeId, participants.id],
      name: 'waitlist_entries_participant_fk',
    }),
    uniqueIndex('waitlist_entries_one_live')
      .on(t.officeId, t.programmeId, t.participantId)
      .where(sql`${t.endedAt} is null`),
    index('waitlist_entries_order_index').on(t.officeId, t.programmeId, t.position),
    lengthAtMost('waitlist_entries_nomination_source_length', t.nominationSource, 200),
    lengthAtMost('waitlist_entries_ended_reason_length', t.endedReason, 500),
  ],
)
