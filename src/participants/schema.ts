import { z } from 'zod'
import { recordShape } from '../offices/schema.js'
import {
  civilDate,
  count,
  email as emailAddress,
  idParam,
  instant,
  PageQuery,
  pageOf,
  queryBoolean,
  queryList,
  rupiah,
  text,
  uniqueList,
  uuid,
  version,
} from '../platform/http/schema.js'
import { dated } from '../platform/late-entry.js'
import { byAccount } from './accounts.rules.js'
import { DISSOLUTION_GROUNDS, DISSOLUTION_WAYS } from './dissolution.rules.js'
import {
  BENTUK,
  JURISDICTIONS,
  PARENT_INSTITUTION_KINDS,
  POLA,
  SIZE_CLASS_BASES,
  SIZE_CLASS_RULES,
  SIZE_CLASSES,
} from './profile.rules.js'
import { IDENTIFIER_SCHEMES, JENIS, PARTICIPANT_KINDS, PARTICIPANT_STATUSES } from './rules.js'

export const ParticipantKindView = z.enum(PARTICIPANT_KINDS).meta({
  id: 'ParticipantKind',
  description: 'A cooperative, or a micro, small or medium enterprise (UKM).',
  example: 'cooperative',
})
export const ParticipantStatusView = z.enum(PARTICIPANT_STATUSES).meta({
  id: 'ParticipantStatus',
  description: 'Where a participant stands before the law and the office.',
  example: 'active',
})
const IdentifierSchemeView = z.enum(IDENTIFIER_SCHEMES).meta({
  id: 'IdentifierScheme',
  description: 'NIK koperasi, badan hukum (deed), or NIB (business licence).',
  example: 'badan_hukum',
})
const JenisView = z.enum(JENIS).meta({
  id: 'Jenis',
  description: 'Kind of cooperative by what it does for its members.',
  example: 'konsumen',
})

const PolaView = z.enum(POLA).meta({
  id: 'Pola',
  description: 'Whether a cooperative is run the conventional or the sharia way.',
  example: 'konvensional',
})
const BentukView = z.enum(BENTUK).meta({
  id: 'Bentuk',
  description: 'Whether the members of a cooperative are persons or cooperatives.',
  example: 'primer',
})
const JurisdictionView = z.enum(JURISDICTIONS).meta({
  id: 'Jurisdiction',
  description: 'Which level of government a cooperative answers to.',
  example: 'regency_city',
})
const ParentInstitutionKindView = z.enum(PARENT_INSTITUTION_KINDS).meta({
  id: 'ParentInstitutionKind',
  description: 'What a cooperative of employees belongs to.',
  example: 'pdam',
})
const SizeClassView = z
  .enum(SIZE_CLASSES)
  .meta({ id: 'SizeClass', description: 'Size of an enterprise.', example: 'mikro' })
const SizeClassBasisView = z.enum(SIZE_CLASS_BASES).meta({
  id: 'SizeClassBasis',
  description: 'What the size of an enterprise was told by.',
  example: 'annual_sales',
})
const SizeClassRuleView = z.enum(SIZE_CLASS_RULES).meta({
  id: 'SizeClassRule',
  description: 'The rule that drew the bounds between sizes.',
  example: 'pp_7_2021',
})

// ── Participants ───────────────────────────────────────────────────────────────────────────

export const ParticipantParams = idParam('participantId', 'The participant.')

const REGION = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/
const regionCode = z.string().regex(REGION).max(13).meta({ example: '32.71.03' })

const IdentifierView = z
  .object({
    scheme: IdentifierSchemeView.describe('Which kind of number it is.'),
    value: text(100).describe('The number as written.').meta({ example: '518/49/BH/KANKOP' }),
  })
  .meta({ id: 'Identifier', description: 'A number the participant is known by.' })

const IdentifierCreate = z
  .strictObject(IdentifierView.shape)
  .meta({ id: 'IdentifierCreate', description: 'A number the participant is known by.' })

const participantShape = {
  name: text(200).describe('Name of the organisation.').meta({ example: 'Koperasi Melati Sejati' }),
  jenis: JenisView.nullable().describe(
    'Kind of cooperative; null for an enterprise, or when unknown.',
  ),
  kelompok: text(100)
    .nullable()
    .describe('Group by its members or founders, as offices list it; null when none.')
    .meta({ example: 'pegawai negeri (KPRI)' }),
  regionCode: regionCode.describe('Kemendagri code of where it is, as deep as known.'),
  address: text(500)
    .nullable()
    .describe('Street and number; null when unknown.')
    .meta({ example: 'Jl. Pahlawan 10' }),
  parentInstitution: text(200)
    .nullable()
    .describe('The institution it belongs to, such as a school or a plant; null when none.')
    .meta({ example: null }),
  contactName: text(200)
    .nullable()
    .describe('Whom to ask for; null when unknown. Personal, kept apart.')
    .meta({ example: 'Ibu Ratna' }),
  phone: text(40)
    .nullable()
    .describe('Phone; null when unknown. Personal, kept apart.')
    .meta({ example: '+62 813 0000 0000' }),
  email: emailAddress()
    .nullable()
    .describe('E-mail; null when unknown. Personal, kept apart.')
    .meta({ example: 'melati@example.org' }),
}

/** What came to a participant later than its first release: all of it optional in a body. */
const profileShape = {
  parentInstitutionKind: ParentInstitutionKindView.nullable().describe(
    'What kind of institution `parentInstitution` is; null when unknown or none.',
  ),
  pola: PolaView.nullable().describe(
    'How the cooperative is run; null for an enterprise, or when unknown.',
  ),
  bentuk: BentukView.nullable().describe(
    'Whether its members are persons or cooperatives; null for an enterprise, or when unknown.',
  ),
  membershipRegions: uniqueList(regionCode, 50)
    .nullable()
    .describe(
      'Where its members may live, as Kemendagri codes, apart from its address; null for an enterprise, or when unknown.',
    )
    .meta({ example: ['32.71'] }),
  kbli: z
    .string()
    .regex(/^([A-V]|\d{2,5})$/)
    .max(5)
    .nullable()
    .describe('Line of business: a category letter or two to five digits; null when unknown.')
    .meta({ example: null }),
  kbliVersion: z
    .string()
    .regex(/^20\d\d$/)
    .max(4)
    .nullable()
    .describe('Year of the KBLI that `kbli` is of; null when there is none.')
    .meta({ example: null }),
  sizeClass: SizeClassView.nullable()
    .describe('Size of the enterprise; null for a cooperative, or when unknown.')
    .meta({ example: null }),
  sizeClassBasis: SizeClassBasisView.nullable()
    .describe('What the size was told by; null when there is no size.')
    .meta({ example: null }),
  sizeClassRule: SizeClassRuleView.nullable()
    .describe('By which rule; null when there is no size.')
    .meta({ example: null }),
  sizeClassOn: civilDate()
    .nullable()
    .describe('As of which day; null when there is no size.')
    .meta({ example: null }),
}

export const ParticipantView = z
  .object({
    ...recordShape,
    kind: ParticipantKindView.describe('A cooperative or an enterprise; it never changes.'),
    ...participantShape,
    ...profileShape,
    jurisdiction: JurisdictionView.nullable().describe(
      'Which level of government the membership area puts the cooperative under; null when the area is unknown.',
    ),
    identifiers: z
      .array(IdentifierView)
      .max(IDENTIFIER_SCHEMES.length)
      .describe('Numbers that hold today, at most one of a scheme.'),
    status: ParticipantStatusView.nullable().describe(
      'Its latest standing; null when none was recorded.',
    ),
    statusOn: civilDate()
      .nullable()
      .describe('Since when it stands so; null when no standing was recorded.')
      .meta({ example: '2016-01-04' }),
    mergedIntoId: uuid()
      .nullable()
      .describe(
        'The participant that this one turned out to be: it shows the records of both. Null while it stands for itself.',
      )
      .meta({ example: null }),
    mergedAt: instant()
      .nullable()
      .describe('When they were merged; null while it stands for itself.')
      .meta({ example: null }),
    mergedIds: z
      .array(uuid())
      .max(1000)
      .describe('Participants that turned out to be this one; their records count as its own.')
      .meta({ example: [] }),
  })
  .meta({ id: 'Participant', description: 'A cooperative or enterprise the clinic helps.' })
export type Participant = z.infer<typeof ParticipantView>

export const ParticipantPage = pageOf(ParticipantView, 'ParticipantPage')

export const ParticipantListQuery = z.strictObject({
  ...PageQuery.shape,
  q: text(100)
    .optional()
    .describe(
      'Words or parts of words of the name, in any order; capitals, signs and the legal form (Kop., KSP, PT) do not count. At least three signs with a digit find part of a number too.',
    )
    .meta({ example: 'melati' }),
  kind: queryList(ParticipantKindView)
    .optional()
    .describe('Only participants of these kinds.')
    .meta({ example: ['cooperative'] }),
  regionCode: regionCode.optional().describe('Only participants in this region or any below it.'),
  statusOn: civilDate()
    .optional()
    .describe('The day whose standings are shown and filtered by; the latest ones if absent.')
    .meta({ example: '2017-06-05' }),
  status: queryList(ParticipantStatusView)
    .optional()
    .describe('Only participants that stand so.')
    .meta({ example: ['active', 'reactivated'] }),
  isMerged: queryBoolean()
    .optional()
    .describe('Only those merged into another; they are left out if absent or false.')
    .meta({ example: false }),
})

const { jenis, kelompok, address, parentInstitution, contactName, phone, email } = participantShape

export const ParticipantCreate = z
  .strictObject({
    kind: ParticipantKindView.describe('A cooperative or an enterprise; it never changes.'),
    name: participantShape.name,
    regionCode: participantShape.regionCode,
    jenis: jenis.optional(),
    kelompok: kelompok.optional(),
    address: address.optional(),
    parentInstitution: parentInstitution.optional(),
    contactName: contactName.optional(),
    phone: phone.optional(),
    email: email.optional(),
    ...z.object(profileShape).partial().shape,
    identifiers: z
      .array(IdentifierCreate)
      .max(IDENTIFIER_SCHEMES.length)
      .optional()
      .describe('Numbers it is known by, at most one of a scheme.'),
  })
  .meta({ id: 'ParticipantCreate', description: 'A participant to register.' })

export const ParticipantPatch = ParticipantCreate.omit({ kind: true }).partial().meta({
  id: 'ParticipantPatch',
  description: 'What changes of a participant; null empties, `identifiers` replaces the list.',
})

export const DissolutionWayView = z.enum(DISSOLUTION_WAYS).meta({
  id: 'DissolutionWay',
  description: 'Who dissolves a cooperative.',
  example: 'government',
})
export const DissolutionGroundView = z.enum(DISSOLUTION_GROUNDS).meta({
  id: 'DissolutionGround',
  description: 'On what ground the government dissolves a cooperative.',
  example: 'cannot_continue',
})

const dissolutionShape = {
  dissolutionBy: DissolutionWayView.nullable()
    .describe('Who dissolves it, of standings on that way; null when nobody said.')
    .meta({ example: null }),
  dissolutionGround: DissolutionGroundView.nullable()
    .describe('On what ground the government does; null when nobody said.')
    .meta({ example: null }),
}

// ── Standing ───────────────────────────────────────────────────────────────────────────────

export const StatusParams = idParam('participantStatusId', 'The standing.')

const source = text(500).describe('Where this is known from.').meta({
  example: 'Berita acara kunjungan 12 Maret 2018',
})

export const StatusView = z
  .object({
    ...recordShape,
    participantId: uuid().describe('The participant.'),
    status: ParticipantStatusView.describe('Where it stood from that day on.'),
    on: civilDate().describe('Since when it stands so.').meta({ example: '2016-01-04' }),
    source,
    ...dissolutionShape,
    recordedById: uuid()
      .nullable()
      .describe('The person who recorded it; null when entered at the machine.'),
  })
  .meta({ id: 'ParticipantStatusEntry', description: 'A dated, sourced standing.' })
export type StatusEntry = z.infer<typeof StatusView>

export const StatusPage = pageOf(StatusView, 'ParticipantStatusPage')

export const StatusCreate = z
  .strictObject({
    status: ParticipantStatusView.describe('Where it stands from that day on.'),
    source,
    ...z.object(dissolutionShape).partial().shape,
    ...dated,
  })
  .meta({ id: 'ParticipantStatusCreate', description: 'A standing, and since when.' })

// ── Figures of a year ──────────────────────────────────────────────────────────────────────

export const AnnualFiguresParams = idParam('annualFiguresId', 'The figures of one book year.')

const people = (what: string, example: number) =>
  count({ max: 10_000_000 }).nullable().describe(`${what}; null when unknown.`).meta({ example })
const amount = (what: string, example: number, min = 0) =>
  rupiah({ min })
    .nullable()
    .describe(`${what}, in whole rupiah; null when unknown.`)
    .meta({ example })

const figuresShape = {
  ratHeldOn: civilDate()
    .nullable()
    .describe('The day the annual meeting (RAT) on this book year was held; null when not held.')
    .meta({ example: '2018-03-12' }),
  ratReportedOn: civilDate()
    .nullable()
    .describe('The day the RAT was reported to the office; null when not reported.')
    .meta({ example: '2018-03-26' }),
  membersFemale: people('Members who are women', 64),
  membersMale: people('Members who are men', 56),
  membersTotal: people('Members, all', 120),
  workersFemale: people('Workers who are women', 3),
  workersMale: people('Workers who are men', 2),
  workersTotal: people('Workers, all', 5),
  assetsRupiah: amount('Assets at the end of the book year', 850_000_000),
  equityRupiah: amount(
    'Own capital at the end of the book year, which may be negative',
    320_000_000,
    -1e15,
  ),
  outsideCapitalRupiah: amount('Outside capital at the end of the book year', 530_000_000),
  businessVolumeRupiah: amount('Business volume (sales) of the book year', 1_200_000_000),
  shuRupiah: amount('Surplus (SHU) of the book year, which may be negative', 42_000_000, -1e15),
  savingsRupiah: amount('Savings taken, at the end of the book year', 380_000_000),
  loansRupiah: amount('Loans given, at the end of the book year', 590_000_000),
  ...byAccount((account) =>
    amount(
      `${account.label.en}; ${account.over === 'end' ? 'at the end of' : 'over'} the book year`,
      account.example,
      'mayBeNegative' in account ? -1e15 : 0,
    ),
  ),
  evidence: text(500)
    .nullable()
    .describe('The paper or file that shows it, and where in it; null when none was seen.')
    .meta({ example: 'Neraca 31 Desember 2017, hlm. 4' }),
}

const bookYear = z
  .int()
  .min(1900)
  .max(2100)
  .describe('The book year the figures are of.')
  .meta({ example: 2017 })

export const AnnualFiguresView = z
  .object({
    ...recordShape,
    participantId: uuid().describe('The participant.'),
    bookYear,
    ...figuresShape,
    source,
  })
  .meta({ id: 'AnnualFigures', description: 'What is known of a participant’s book year.' })
export type AnnualFigures = z.infer<typeof AnnualFiguresView>

export const AnnualFiguresPage = pageOf(AnnualFiguresView, 'AnnualFiguresPage')

const figuresPart = z.strictObject({ ...figuresShape, source }).partial()

export const AnnualFiguresPatch = figuresPart
  .extend({
    reason: text(500)
      .optional()
      .describe('Why it changes; kept with the former values.')
      .meta({ example: 'Neraca diaudit ulang; persediaan dihitung dua kali.' }),
  })
  .meta({
    id: 'AnnualFiguresPatch',
    description: 'What changes of a book year; null: unknown after all.',
  })

export const AnnualFiguresCreate = z
  .strictObject({ bookYear, ...figuresPart.shape, source })
  .meta({ id: 'AnnualFiguresCreate', description: 'What is known of a book year.' })

// ── What a year said before ────────────────────────────────────────────────────────────────

const FormerFiguresView = z
  .object({ ...figuresShape, source })
  .meta({ id: 'FormerFigures', description: 'What a book year said before it was changed.' })

/** The members that a correction keeps. */
export const CORRECTED_MEMBERS = Object.keys(FormerFiguresView.shape)

export const CorrectionView = z
  .object({
    ...recordShape,
    annualFiguresId: uuid().describe('The figures that changed.'),
    fromVersion: version().describe('The version of the figures that the change replaced.'),
    changedMembers: z
      .array(text(60).describe('The name of a member.').meta({ example: 'inventoryRupiah' }))
      .max(60)
      .describe('The members that changed.'),
    before: FormerFiguresView.describe('Every member as it was before the change.'),
    reason: text(500)
      .nullable()
      .describe('Why; null when none was given.')
      .meta({ example: 'Neraca diaudit ulang; persediaan dihitung dua kali.' }),
    recordedById: uuid()
      .nullable()
      .describe('The person who changed it; null when done at the machine.'),
  })
  .meta({ id: 'AnnualFiguresCorrection', description: 'A change of a book year’s figures.' })
export type Correction = z.infer<typeof CorrectionView>

export const CorrectionPage = pageOf(CorrectionView, 'AnnualFiguresCorrectionPage')
