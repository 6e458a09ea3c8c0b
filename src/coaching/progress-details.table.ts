import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { OFFICER_ROLES } from '../participants/officers.rules.js'
import { participants } from '../participants/table.js'
import type { ProgressType } from '../penyakit/catalogue.js'
import {
  allOf,
  between,
  civilDate,
  lengthAtMost,
  oneOf,
  rupiah,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import { progress } from './progress.table.js'
import {
  CHARTERS,
  DISSOLUTION_STEPS,
  FINANCING_STEPS,
  LICENCE_KINDS,
  OFFICERS_MEETINGS,
  ONLINE_CHANNELS,
  SELLERS,
} from './progress-details.rules.js'

const MOST_RUPIAH = 1e15

/** What the facts of an entry start with: its own id, and the type that the entry must have. */
const ofType = (type: ProgressType) => ({ ...tenantColumns, type: text().notNull().default(type) })

const keysOf = (
  name: string,
  type: ProgressType,
  t: { officeId: AnyPgColumn; id: AnyPgColumn; type: PgColumn },
) => [
  tenantKey(t),
  foreignKey({
    columns: [t.officeId, t.id, t.type],
    foreignColumns: [progress.officeId, progress.id, progress.type],
    name: `${name}_progress_fk`,
  }),
  oneOf(`${name}_type_known`, t.type, [type]),
]

const inOrder = (name: string, first: PgColumn, last: PgColumn) =>
  check(name, sql`${first} <= ${last}`)

/** A step at a lender: asked for, answered, paid out. `applicationId` is the entry that asked. */
export const progressFinancing = pgTable(
  'progress_financing',
  {
    ...ofType('financing'),
    applicationId: uuid(),
    lender: text().notNull(),
    scheme: text(),
    step: text().notNull().$type<(typeof FINANCING_STEPS)[number]>(),
    amountRupiah: rupiah().notNull(),
    termMonths: integer(),
    refusalReason: text(),
  },
  (t) => [
    ...keysOf('progress_financing', 'financing', t),
    foreignKey({
      columns: [t.officeId, t.applicationId],
      foreignColumns: [t.officeId, t.id],
      name: 'progress_financing_application_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.id, t.applicationId],
      foreignColumns: [progress.officeId, progress.id, progress.followsId],
      name: 'progress_financing_follows_fk',
    }),
    index('progress_financing_application_index').on(t.officeId, t.applicationId),
    uniqueIndex('progress_financing_answered_once')
      .on(t.officeId, t.applicationId)
      .where(sql`${t.step} in ('approved', 'refused')`),
    oneOf('progress_financing_step_known', t.step, FINANCING_STEPS),
    check(
      'progress_financing_in_a_thread',
      sql`(${t.step} = 'applied') = (${t.applicationId} is null)`,
    ),
    check(
      'progress_financing_refused_has_reason',
      sql`(${t.step} = 'refused') = (${t.refusalReason} is not null)`,
    ),
    between('progress_financing_amount_bound', t.amountRupiah, 1, MOST_RUPIAH),
    between('progress_financing_term_bound', t.termMonths, 1, 600),
    lengthAtMost('progress_financing_lender_length', t.lender, 200),
    lengthAtMost('progress_financing_scheme_length', t.scheme, 100),
    lengthAtMost('progress_financing_refusal_reason_length', t.refusalReason, 2000),
  ],
)

/** Who sells what to whom: the counterpart is a participant of the office, or only named. */
export const progressPartnerships = pgTable(
  'progress_partnerships',
  {
    ...ofType('partnership'),
    counterpartParticipantId: uuid(),
    counterpartName: text(),
    seller: text().notNull().$type<(typeof SELLERS)[number]>(),
    goods: text().notNull(),
    monthlyValueRupiah: rupiah(),
    sinceOn: civilDate().notNull(),
    endedOn: civilDate(),
  },
  (t) => [
    ...keysOf('progress_partnerships', 'partnership', t),
    foreignKey({
      columns: [t.officeId, t.counterpartParticipantId],
      foreignColumns: [participants.officeId, participants.id],
      name: 'progress_partnerships_counterpart_fk',
    }),
    index('progress_partnerships_counterpart_index').on(t.officeId, t.counterpartParticipantId),
    check(
      'progress_partnerships_one_counterpart',
      sql`num_nonnulls(${t.counterpartParticipantId}, ${t.counterpartName}) = 1`,
    ),
    oneOf('progress_partnerships_seller_known', t.seller, SELLERS),
    inOrder('progress_partnerships_in_order', t.sinceOn, t.endedOn),
    between('progress_partnerships_monthly_value_bound', t.monthlyValueRupiah, 0, MOST_RUPIAH),
    lengthAtMost('progress_partnerships_counterpart_name_length', t.counterpartName, 200),
    lengthAtMost('progress_partnerships_goods_length', t.goods, 500),
  ],
)

export const progressLicences = pgTable(
  'progress_licences',
  {
    ...ofType('licence'),
    licenceKind: text().notNull().$type<(typeof LICENCE_KINDS)[number]>(),
    number: text().notNull(),
    issuer: text().notNull(),
    issuedOn: civilDate().notNull(),
    validUntilOn: civilDate(),
  },
  (t) => [
    ...keysOf('progress_licences', 'licence', t),
    oneOf('progress_licences_kind_known', t.licenceKind, LICENCE_KINDS),
    inOrder('progress_licences_in_order', t.issuedOn, t.validUntilOn),
    lengthAtMost('progress_licences_number_length', t.number, 100),
    lengthAtMost('progress_licences_issuer_length', t.issuer, 200),
  ],
)

export const progressTrainings = pgTable(
  'progress_trainings',
  {
    ...ofType('training'),
    title: text().notNull(),
    organiser: text().notNull(),
    days: integer().notNull(),
    personsFemale: integer().notNull(),
    personsMale: integer().notNull(),
    certificateNumber: text(),
  },
  (t) => [
    ...keysOf('progress_trainings', 'training', t),
    between('progress_trainings_days_bound', t.days, 1, 366),
    between('progress_trainings_persons_female_bound', t.personsFemale, 0, 10_000),
    between('progress_trainings_persons_male_bound', t.personsMale, 0, 10_000),
    check('progress_trainings_somebody_came', sql`${t.personsFemale} + ${t.personsMale} > 0`),
    lengthAtMost('progress_trainings_title_length', t.title, 300),
    lengthAtMost('progress_trainings_organiser_length', t.organiser, 200),
    lengthAtMost('progress_trainings_certificate_length', t.certificateNumber, 100),
  ],
)

export const progressCharterRevisions = pgTable(
  'progress_charter_revisions',
  {
    ...ofType('charter_revision'),
    charter: text().notNull().$type<(typeof CHARTERS)[number]>(),
    decidedOn: civilDate().notNull(),
    approvalNumber: text(),
  },
  (t) => [
    ...keysOf('progress_charter_revisions', 'charter_revision', t),
    oneOf('progress_charter_revisions_charter_known', t.charter, CHARTERS),
    lengthAtMost('progress_charter_revisions_approval_length', t.approvalNumber, 100),
  ],
)

/** Which roles changed hands; who holds them now is kept with the officers of the participant. */
export const progressOfficersChanges = pgTable(
  'progress_officers_changes',
  {
    ...ofType('officers_change'),
    decidedOn: civilDate().notNull(),
    meeting: text().notNull().$type<(typeof OFFICERS_MEETINGS)[number]>(),
    roles: text().array().notNull().$type<(typeof OFFICER_ROLES)[number][]>(),
  },
  (t) => [
    ...keysOf('progress_officers_changes', 'officers_change', t),
    oneOf('progress_officers_changes_meeting_known', t.meeting, OFFICERS_MEETINGS),
    allOf('progress_officers_changes_roles_known', t.roles, OFFICER_ROLES),
    check('progress_officers_changes_some_role', sql`cardinality(${t.roles}) > 0`),
  ],
)

export const progressBusinessLines = pgTable(
  'progress_business_lines',
  {
    ...ofType('business_line'),
    name: text().notNull(),
    startedOn: civilDate().notNull(),
    monthlySalesRupiah: rupiah(),
  },
  (t) => [
    ...keysOf('progress_business_lines', 'business_line', t),
    between('progress_business_lines_monthly_sales_bound', t.monthlySalesRupiah, 0, MOST_RUPIAH),
    lengthAtMost('progress_business_lines_name_length', t.name, 200),
  ],
)

export const progressOnlineChannels = pgTable(
  'progress_online_channels',
  {
    ...ofType('online_channel'),
    channel: text().notNull().$type<(typeof ONLINE_CHANNELS)[number]>(),
    address: text().notNull(),
    firstSaleOn: civilDate(),
  },
  (t) => [
    ...keysOf('progress_online_channels', 'online_channel', t),
    oneOf('progress_online_channels_channel_known', t.channel, ONLINE_CHANNELS),
    lengthAtMost('progress_online_channels_address_length', t.address, 500),
  ],
)

export const progressReferrals = pgTable(
  'progress_referrals',
  {
    ...ofType('referral'),
    referredTo: text().notNull(),
    letterNumber: text(),
    letterOn: civilDate().notNull(),
    answeredOn: civilDate(),
    answer: text(),
  },
  (t) => [
    ...keysOf('progress_referrals', 'referral', t),
    check('progress_referrals_answer_whole', sql`num_nonnulls(${t.answeredOn}, ${t.answer}) <> 1`),
    inOrder('progress_referrals_in_order', t.letterOn, t.answeredOn),
    lengthAtMost('progress_referrals_referred_to_length', t.referredTo, 200),
    lengthAtMost('progress_referrals_letter_length', t.letterNumber, 100),
    lengthAtMost('progress_referrals_answer_length', t.answer, 2000),
  ],
)

export const progressDissolutionFiles = pgTable(
  'progress_dissolution_files',
  {
    ...ofType('dissolution_file'),
    step: text().notNull().$type<(typeof DISSOLUTION_STEPS)[number]>(),
    document: text().notNull(),
    documentOn: civilDate().notNull(),
  },
  (t) => [
    ...keysOf('progress_dissolution_files', 'dissolution_file', t),
    oneOf('progress_dissolution_files_step_known', t.step, DISSOLUTION_STEPS),
    lengthAtMost('progress_dissolution_files_document_length', t.document, 300),
  ],
)
