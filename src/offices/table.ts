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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  allOf,
  between,
  civilDate,
  instant,
  lengthAtMost,
  oneOf,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import { ROLES } from '../platform/roles.js'
import { HOLIDAY_KINDS, WEEKDAYS, type Weekday } from './holidays.rules.js'
import { AFFILIATION_KINDS, BACKGROUNDS, LANGUAGES, TIME_ZONES } from './rules.js'

/** A Dinas: the tenant. `officeId` and `id` are the same value, so that it is a tenant table too. */
export const offices = pgTable(
  'offices',
  {
    ...tenantColumns,
    name: text().notNull(),
    regionCode: text().notNull(),
    timeZone: text().notNull().default('Asia/Jakarta').$type<(typeof TIME_ZONES)[number]>(),
    language: text().notNull().default('id').$type<(typeof LANGUAGES)[number]>(),
    ratDueMonths: integer().notNull().default(6),
    lateEntryLimitDays: integer().notNull().default(60),
    restDays: text().array().notNull().default(['saturday', 'sunday']).$type<Weekday[]>(),
    isDemo: boolean().notNull().default(false),
  },
  (t) => [
    tenantKey(t),
    unique('offices_id_unique').on(t.id),
    check('offices_is_its_own_tenant', sql`${t.officeId} = ${t.id}`),
    check('offices_region_code_form', sql`${t.regionCode} ~ '^[0-9]{2}(\\.[0-9]{2})?$'`),
    lengthAtMost('offices_name_length', t.name, 200),
    oneOf('offices_time_zone_known', t.timeZone, TIME_ZONES),
    oneOf('offices_language_known', t.language, LANGUAGES),
    between('offices_rat_due_months_bound', t.ratDueMonths, 1, 12),
    between('offices_late_entry_limit_days_bound', t.lateEntryLimitDays, 0, 3660),
    allOf('offices_rest_days_known', t.restDays, WEEKDAYS),
    check('offices_rest_days_some', sql`cardinality(${t.restDays}) between 1 and 6`),
  ],
)

/** Staff and outside experts of an office, without a single personal fact. */
export const people = pgTable(
  'people',
  {
    ...tenantColumns,
    background: text().notNull().$type<(typeof BACKGROUNDS)[number]>(),
    roles: text().array().notNull().$type<(typeof ROLES)[number][]>(),
    deactivatedAt: instant(),
    deactivatedReason: text(),
    blankedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    oneOf('people_background_known', t.background, BACKGROUNDS),
    allOf('people_roles_known', t.roles, ROLES),
    check('people_roles_some', sql`cardinality(${t.roles}) between 1 and 5`),
    foreignKey({ columns: [t.officeId], foreignColumns: [offices.id], name: 'people_office_fk' }),
  ],
)

/** The personal facts of people: the one place that is emptied when a person is blanked. */
export const personContacts = pgTable(
  'person_contacts',
  {
    ...tenantColumns,
    name: text(),
    email: text(),
    phone: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.id],
      foreignColumns: [people.officeId, people.id],
      name: 'person_contacts_person_fk',
    }),
    lengthAtMost('person_contacts_name_length', t.name, 200),
    lengthAtMost('person_contacts_email_length', t.email, 254),
    lengthAtMost('person_contacts_phone_length', t.phone, 40),
  ],
)

/** Which token of which issuer is which person; one subject may be a person in several offices. */
export const personIdentities = pgTable(
  'person_identities',
  {
    ...tenantColumns,
    personId: uuid().notNull(),
    issuer: text().notNull(),
    subject: text().notNull(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.personId],
      foreignColumns: [people.officeId, people.id],
      name: 'person_identities_person_fk',
    }),
    unique('person_identities_subject_once').on(t.officeId, t.issuer, t.subject),
    index('person_identities_subject_index').on(t.issuer, t.subject),
    lengthAtMost('person_identities_issuer_length', t.issuer, 500),
    lengthAtMost('person_identities_subject_length', t.subject, 255),
  ],
)

/**
 * Credentials of people and of jobs. Only the SHA-256 of the secret is kept. A key without a person
 * is a job's: it reads numbers, as a `reporter`, and can sign nothing.
 */
export const apiKeys = pgTable(
  'api_keys',
  {
    ...tenantColumns,
    personId: uuid(),
    label: text().notNull(),
    secretSha256: text().notNull(),
    scopes: text().array(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    lastUsedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique('api_keys_id_unique').on(t.id),
    foreignKey({
      columns: [t.officeId, t.personId],
      foreignColumns: [people.officeId, people.id],
      name: 'api_keys_person_fk',
    }),
    index('api_keys_person_index').on(t.officeId, t.personId),
    lengthAtMost('api_keys_label_length', t.label, 100),
    check('api_keys_secret_sha256_form', sql`${t.secretSha256} ~ '^[0-9a-f]{64}$'`),
  ],
)

/**
 * A declared tie between a person and a participant. It bars the person from diagnosing, signing and
 * verifying that participant's cases unless a manager waives it. The participant's foreign key is in
 * the participants module's migration, which comes after this one.
 */
export const affiliations = pgTable(
  'affiliations',
  {
    ...tenantColumns,
    personId: uuid().notNull(),
    participantId: uuid().notNull(),
    kind: text().notNull().$type<(typeof AFFILIATION_KINDS)[number]>(),
    startsOn: civilDate().notNull(),
    endsOn: civilDate(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.personId],
      foreignColumns: [people.officeId, people.id],
      name: 'affiliations_person_fk',
    }),
    index('affiliations_participant_index').on(t.officeId, t.participantId, t.personId),
    uniqueIndex('affiliations_one_live')
      .on(t.officeId, t.personId, t.participantId, t.kind)
      .where(sql`${t.endsOn} is null`),
    oneOf('affiliations_kind_known', t.kind, AFFILIATION_KINDS),
    check('affiliations_period_forward', sql`${t.endsOn} >= ${t.startsOn}`),
  ],
)

/**
 * A day on which the office does not work. One that was entered by mistake, or that government took
 * back, stays with the reason.
 */
export const holidays = pgTable(
  'holidays',
  {
    ...tenantColumns,
    on: civilDate('holiday_on').notNull(),
    name: text().notNull(),
    kind: text().notNull().$type<(typeof HOLIDAY_KINDS)[number]>(),
    withdrawnAt: instant(),
    withdrawnReason: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({ columns: [t.officeId], foreignColumns: [offices.id], name: 'holidays_office_fk' }),
    index('holidays_on_index').on(t.officeId, t.on, t.id),
    uniqueIndex('holidays_one_a_day').on(t.officeId, t.on).where(sql`${t.withdrawnAt} is null`),
    oneOf('holidays_kind_known', t.kind, HOLIDAY_KINDS),
    lengthAtMost('holidays_name_length', t.name, 200),
    lengthAtMost('holidays_withdrawn_reason_length', t.withdrawnReason, 500),
    check(
      'holidays_withdrawn_whole',
      sql`(${t.withdrawnAt} is null) = (${t.withdrawnReason} is null)`,
    ),
  ],
)

/** A province or the ministry: a reader of aggregates, of no office. */
export const observers = pgTable(
  'observers',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    regionPrefix: text().notNull(),
    isDemo: boolean().notNull().default(false),
    secretSha256: text().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    createdAt: instant().notNull().default(sql`klinik_now()`),
  },
  (t) => [
    check('observers_region_prefix_form', sql`${t.regionPrefix} ~ '^([0-9]{2}(\\.[0-9]{2})?)?$'`),
    check('observers_secret_sha256_form', sql`${t.secretSha256} ~ '^[0-9a-f]{64}$'`),
    lengthAtMost('observers_name_length', t.name, 200),
  ],
)
