import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  between,
  civilDate,
  instant,
  lengthAtMost,
  oneOf,
  rupiah,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import { ACCOUNTS, byAccount, columnOf } from './accounts.rules.js'
import { DISSOLUTION_GROUNDS, DISSOLUTION_STATUSES, DISSOLUTION_WAYS } from './dissolution.rules.js'
import { HELD_IDENTIFIER_SCHEMES, IDENTIFIER_STATUSES } from './identifiers.rules.js'
import { OFFICER_ROLES } from './officers.rules.js'
import {
  BENTUK,
  PARENT_INSTITUTION_KINDS,
  POLA,
  SIZE_CLASS_BASES,
  SIZE_CLASS_RULES,
  SIZE_CLASSES,
} from './profile.rules.js'
import { JENIS, PARTICIPANT_KINDS, PARTICIPANT_STATUSES } from './rules.js'

/** Cooperatives and UKM. The name of an organisation is not personal; its people are kept apart. */
export const participants = pgTable(
  'participants',
  {
    ...tenantColumns,
    kind: text().notNull().$type<(typeof PARTICIPANT_KINDS)[number]>(),
    name: text().notNull(),
    jenis: text().$type<(typeof JENIS)[number]>(),
    kelompok: text(),
    regionCode: text().notNull(),
    address: text(),
    parentInstitution: text(),
    parentInstitutionKind: text().$type<(typeof PARENT_INSTITUTION_KINDS)[number]>(),
    pola: text().$type<(typeof POLA)[number]>(),
    bentuk: text().$type<(typeof BENTUK)[number]>(),
    membershipRegions: text().array(),
    kbli: text(),
    kbliVersion: text(),
    sizeClass: text().$type<(typeof SIZE_CLASSES)[number]>(),
    sizeClassBasis: text().$type<(typeof SIZE_CLASS_BASES)[number]>(),
    sizeClassRule: text().$type<(typeof SIZE_CLASS_RULES)[number]>(),
    sizeClassOn: civilDate(),
    /** The participant that this one turned out to be; its records stay and count as that one's. */
    mergedIntoId: uuid(),
    mergedAt: instant(),
    /** The name without capitals and signs: what a search looks into. */
    normalised: text().notNull().generatedAlwaysAs(sql`klinik_plain_name(name)`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.mergedIntoId],
      foreignColumns: [t.officeId, t.id],
      name: 'participants_merged_into_fk',
    }),
    check('participants_merged_whole', sql`(${t.mergedIntoId} is null) = (${t.mergedAt} is null)`),
    check('participants_merged_into_another', sql`${t.mergedIntoId} <> ${t.id}`),
    index('participants_merged_index')
      .on(t.officeId, t.mergedIntoId)
      .where(sql`${t.mergedIntoId} is not null`),
    index('participants_name_index').on(t.officeId, t.name, t.id),
    index('participants_search_index')
      .using(
        'gin',
        t.officeId,
        t.normalised.op('gin_trgm_ops'),
        sql`klinik_name_core(normalised) gin_trgm_ops`,
      )
      .with({ fastupdate: false }),
    oneOf('participants_kind_known', t.kind, PARTICIPANT_KINDS),
    oneOf('participants_jenis_known', t.jenis, JENIS),
    check(
      'participants_jenis_of_cooperative',
      sql`${t.jenis} is null or ${t.kind} = 'cooperative'`,
    ),
    check(
      'participants_region_code_form',
      sql`${t.regionCode} ~ '^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$'`,
    ),
    lengthAtMost('participants_name_length', t.name, 200),
    lengthAtMost('participants_kelompok_length', t.kelompok, 100),
    lengthAtMost('participants_address_length', t.address, 500),
    lengthAtMost('participants_parent_institution_length', t.parentInstitution, 200),
    oneOf(
      'participants_parent_institution_kind_known',
      t.parentInstitutionKind,
      PARENT_INSTITUTION_KINDS,
    ),
    check(
      'participants_parent_institution_named',
      sql`${t.parentInstitutionKind} is null or ${t.parentInstitution} is not null`,
    ),
    oneOf('participants_pola_known', t.pola, POLA),
    oneOf('participants_bentuk_known', t.bentuk, BENTUK),
    check(
      'participants_profile_of_cooperative',
      sql`num_nonnulls(${t.pola}, ${t.bentuk}, ${t.membershipRegions}) = 0 or ${t.kind} = 'cooperative'`,
    ),
    check(
      'participants_membership_regions_form',
      sql`cardinality(${t.membershipRegions}) between 1 and 50 and array_to_string(${t.membershipRegions}, ' ') ~ '^[0-9. ]+$'`,
    ),
    check('participants_kbli_form', sql`${t.kbli} ~ '^([A-V]|[0-9]{2,5})$'`),
    check('participants_kbli_version_form', sql`${t.kbliVersion} ~ '^20[0-9]{2}$'`),
    check('participants_kbli_with_version', sql`(${t.kbli} is null) = (${t.kbliVersion} is null)`),
    oneOf('participants_size_class_known', t.sizeClass, SIZE_CLASSES),
    oneOf('participants_size_class_basis_known', t.sizeClassBasis, SIZE_CLASS_BASES),
    oneOf('participants_size_class_rule_known', t.sizeClassRule, SIZE_CLASS_RULES),
    check(
      'participants_size_class_whole',
      sql`num_nonnulls(${t.sizeClass}, ${t.sizeClassBasis}, ${t.sizeClassRule}, ${t.sizeClassOn}) in (0, 4)`,
    ),
    check(
      'participants_size_class_of_enterprise',
      sql`${t.sizeClass} is null or ${t.kind} = 'enterprise'`,
    ),
  ],
)

/** How to reach a participant's people: personal, and kept apart for that reason. */
export const participantContacts = pgTable(
  'participant_contacts',
  {
    ...tenantColumns,
    contactName: text(),
    phone: text(),
    email: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.id],
      foreignColumns: [participants.officeId, participants.id],
      name: 'participant_contacts_participant_fk',
    }),
    lengthAtMost('participant_contacts_contact_name_length', t.contactName, 200),
    lengthAtMost('participant_contacts_phone_length', t.phone, 40),
    lengthAtMost('participant_contacts_email_length', t.email, 254),
  ],
)

/** A number by which a participant is known; one live holder each. */
export const participantIdentifiers = pgTable(
  'participant_identifiers',
  {
    ...tenantColumns,
    participantId: uuid().notNull(),
    scheme: text().notNull().$type<(typeof HELD_IDENTIFIER_SCHEMES)[number]>(),
    value: text().notNull(),
    /** The value in capitals without spaces and dots: what makes two spellings the same number. */
    normalised: text()
      .notNull()
      .generatedAlwaysAs(sql`upper(regexp_replace(value, '[[:space:].]', '', 'g'))`),
    status: text().notNull().default('unverified').$type<(typeof IDENTIFIER_STATUSES)[number]>(),
    startsOn: civilDate(),
    /** The last day of what the number certifies, which may be still to come. */
    validUntilOn: civilDate(),
    /** Since when the participant holds it no more; a live number has none. */
    endsOn: civilDate(),
    source: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.participantId],
      foreignColumns: [participants.officeId, participants.id],
      name: 'participant_identifiers_participant_fk',
    }),
    index('participant_identifiers_participant_index').on(t.officeId, t.participantId),
    uniqueIndex('participant_identifiers_one_live_holder')
      .on(t.officeId, t.scheme, t.normalised)
      .where(sql`${t.endsOn} is null`),
    index('participant_identifiers_search_index')
      .using('gin', t.officeId, t.normalised.op('gin_trgm_ops'))
      .with({ fastupdate: false }),
    oneOf('participant_identifiers_scheme_known', t.scheme, HELD_IDENTIFIER_SCHEMES),
    lengthAtMost('participant_identifiers_value_length', t.value, 100),
    oneOf('participant_identifiers_status_known', t.status, IDENTIFIER_STATUSES),
    lengthAtMost('participant_identifiers_source_length', t.source, 500),
    check(
      'participant_identifiers_in_order',
      sql`${t.startsOn} <= least(${t.endsOn}, ${t.validUntilOn})`,
    ),
  ],
)

/** Effective-dated, sourced standing; the latest on or before a day is the standing of that day. */
export const participantStatuses = pgTable(
  'participant_statuses',
  {
    ...tenantColumns,
    participantId: uuid().notNull(),
    status: text().notNull().$type<(typeof PARTICIPANT_STATUSES)[number]>(),
    startsOn: civilDate().notNull(),
    source: text().notNull(),
    dissolutionBy: text().$type<(typeof DISSOLUTION_WAYS)[number]>(),
    dissolutionGround: text().$type<(typeof DISSOLUTION_GROUNDS)[number]>(),
    recordedById: uuid().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.participantId],
      foreignColumns: [participants.officeId, participants.id],
      name: 'participant_statuses_participant_fk',
    }),
    unique('participant_statuses_one_a_day').on(t.officeId, t.participantId, t.startsOn),
    oneOf('participant_statuses_status_known', t.status, PARTICIPANT_STATUSES),
    lengthAtMost('participant_statuses_source_length', t.source, 500),
    oneOf('participant_statuses_dissolution_by_known', t.dissolutionBy, DISSOLUTION_WAYS),
    oneOf(
      'participant_statuses_dissolution_ground_known',
      t.dissolutionGround,
      DISSOLUTION_GROUNDS,
    ),
    check(
      'participant_statuses_of_dissolution',
      sql`num_nonnulls(${t.dissolutionBy}, ${t.dissolutionGround}) = 0 or ${t.status} in (${sql.raw(DISSOLUTION_STATUSES.map((word) => `'${word}'`).join(', '))})`,
    ),
  ],
)

/** Somebody's role in a participant for a time; who it is, is kept apart. */
export const participantOfficers = pgTable(
  'participant_officers',
  {
    ...tenantColumns,
    participantId: uuid().notNull(),
    role: text().notNull().$type<(typeof OFFICER_ROLES)[number]>(),
    startsOn: civilDate().notNull(),
    endsOn: civilDate(),
    source: text(),
    blankedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.participantId],
      foreignColumns: [participants.officeId, participants.id],
      name: 'participant_officers_participant_fk',
    }),
    index('participant_officers_participant_index').on(t.officeId, t.participantId, t.startsOn),
    oneOf('participant_officers_role_known', t.role, OFFICER_ROLES),
    check('participant_officers_in_order', sql`${t.startsOn} <= ${t.endsOn}`),
    lengthAtMost('participant_officers_source_length', t.source, 500),
  ],
)

/** The personal facts of officers: what is emptied when one is blanked. */
export const participantOfficerContacts = pgTable(
  'participant_officer_contacts',
  {
    ...tenantColumns,
    name: text(),
    phone: text(),
    email: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.id],
      foreignColumns: [participantOfficers.officeId, participantOfficers.id],
      name: 'participant_officer_contacts_officer_fk',
    }),
    lengthAtMost('participant_officer_contacts_name_length', t.name, 200),
    lengthAtMost('participant_officer_contacts_phone_length', t.phone, 40),
    lengthAtMost('participant_officer_contacts_email_length', t.email, 254),
  ],
)

/** One row a book year. Amounts in whole rupiah; SHU and equity may be negative; null is unknown. */
export const annualFigures = pgTable(
  'annual_figures',
  {
    ...tenantColumns,
    participantId: uuid().notNull(),
    bookYear: integer().notNull(),
    ratHeldOn: civilDate(),
    ratReportedOn: civilDate(),
    membersFemale: integer(),
    membersMale: integer(),
    membersTotal: integer(),
    workersFemale: integer(),
    workersMale: integer(),
    workersTotal: integer(),
    assetsRupiah: rupiah(),
    equityRupiah: rupiah(),
    outsideCapitalRupiah: rupiah(),
    businessVolumeRupiah: rupiah(),
    shuRupiah: rupiah(),
    savingsRupiah: rupiah(),
    loansRupiah: rupiah(),
    ...byAccount(rupiah),
    source: text().notNull(),
    evidence: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.participantId],
      foreignColumns: [participants.officeId, participants.id],
      name: 'annual_figures_participant_fk',
    }),
    unique('annual_figures_one_a_book_year').on(t.officeId, t.participantId, t.bookYear),
    between('annual_figures_book_year_bound', t.bookYear, 1900, 2100),
    between('annual_figures_members_female_bound', t.membersFemale, 0, 10_000_000),
    between('annual_figures_members_male_bound', t.membersMale, 0, 10_000_000),
    between('annual_figures_workers_female_bound', t.workersFemale, 0, 10_000_000),
    between('annual_figures_workers_male_bound', t.workersMale, 0, 10_000_000),
    between('annual_figures_assets_rupiah_bound', t.assetsRupiah, 0, 1e15),
    between('annual_figures_equity_rupiah_bound', t.equityRupiah, -1e15, 1e15),
    between('annual_figures_outside_capital_rupiah_bound', t.outsideCapitalRupiah, 0, 1e15),
    between('annual_figures_business_volume_rupiah_bound', t.businessVolumeRupiah, 0, 1e15),
    between('annual_figures_shu_rupiah_bound', t.shuRupiah, -1e15, 1e15),
    between('annual_figures_savings_rupiah_bound', t.savingsRupiah, 0, 1e15),
    between('annual_figures_loans_rupiah_bound', t.loansRupiah, 0, 1e15),
    between('annual_figures_members_total_bound', t.membersTotal, 0, 10_000_000),
    between('annual_figures_workers_total_bound', t.workersTotal, 0, 10_000_000),
    check(
      'annual_figures_members_within_total',
      sql`coalesce(${t.membersFemale}, 0) + coalesce(${t.membersMale}, 0) <= ${t.membersTotal}`,
    ),
    check(
      'annual_figures_workers_within_total',
      sql`coalesce(${t.workersFemale}, 0) + coalesce(${t.workersMale}, 0) <= ${t.workersTotal}`,
    ),
    ...ACCOUNTS.map((account) =>
      between(
        `annual_figures_${columnOf(account.name)}_bound`,
        t[account.name],
        'mayBeNegative' in account ? -1e15 : 0,
        1e15,
      ),
    ),
    lengthAtMost('annual_figures_source_length', t.source, 500),
    lengthAtMost('annual_figures_evidence_length', t.evidence, 500),
  ],
)

/** What a book year said before a change, and why it changed; rows are added and never altered. */
export const annualFiguresCorrections = pgTable(
  'annual_figures_corrections',
  {
    ...tenantColumns,
    annualFiguresId: uuid().notNull(),
    /** The version of the figures that the change replaced. */
    fromVersion: integer().notNull(),
    changedMembers: text().array().notNull(),
    /** Every member as it was, by name. */
    former: jsonb().notNull().$type<Record<string, unknown>>(),
    reason: text(),
    recordedById: uuid().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.annualFiguresId],
      foreignColumns: [annualFigures.officeId, annualFigures.id],
      name: 'annual_figures_corrections_figures_fk',
    }),
    unique('annual_figures_corrections_one_a_version').on(
      t.officeId,
      t.annualFiguresId,
      t.fromVersion,
    ),
    lengthAtMost('annual_figures_corrections_reason_length', t.reason, 500),
  ],
)
