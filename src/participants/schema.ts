import { z } from 'zod'
import { recordShape } from '../offices/schema.js'
import {
  civilDate,
  count,
  idParam,
  PageQuery,
  pageOf,
  queryList,
  rupiah,
  text,
  uuid,
} from '../platform/http/schema.js'
import { dated } from '../platform/late-entry.js'
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

// ── Participants ───────────────────────────────────────────────────────────────────────────

export const ParticipantParams = idParam('participantId')

const REGION = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/
const regionCode = z.string().regex(REGION).max(13).meta({ example: '32.71.03' })

const IdentifierView = z
  .object({
    scheme: IdentifierSchemeView.describe('What kind of number.'),
    value: text(100).describe('The number as written.').meta({ example: '518/49/BH/KANKOP' }),
  })
  .meta({ id: 'Identifier', description: 'A number the participant is known by.' })

const IdentifierCreate = z
  .strictObject(IdentifierView.shape)
  .meta({ id: 'IdentifierCreate', description: 'A number the participant is known by.' })

const participantShape = {
  name: text(200).describe('Name of the organisation.').meta({ example: 'Koperasi Melati Sejati' }),
  jenis: JenisView.nullable().describe('Of a cooperative; null for an enterprise or unknown.'),
  kelompok: text(100)
    .nullable()
    .describe('Group by members or founders, as offices list it.')
    .meta({ example: 'pegawai negeri (KPRI)' }),
  regionCode: regionCode.describe('Kemendagri code of where it is, as deep as known.'),
  address: text(500).nullable().describe('Street and number.').meta({ example: 'Jl. Pahlawan 10' }),
  parentInstitution: text(200)
    .nullable()
    .describe('Where its directors must agree to changes.')
    .meta({ example: null }),
  contactName: text(200)
    .nullable()
    .describe('Whom to ask for; personal, kept apart.')
    .meta({ example: 'Ibu Ratna' }),
  phone: text(40)
    .nullable()
    .describe('Personal, kept apart.')
    .meta({ example: '+62 813 0000 0000' }),
  email: z
    .email()
    .max(254)
    .nullable()
    .describe('Personal, kept apart.')
    .meta({ example: 'melati@example.org' }),
}

export const ParticipantView = z
  .object({
    ...recordShape,
    kind: ParticipantKindView,
    ...participantShape,
    identifiers: z
      .array(IdentifierView)
      .max(IDENTIFIER_SCHEMES.length)
      .describe('Numbers that hold today, at most one of a scheme.'),
    status: ParticipantStatusView.nullable().describe('The latest standing; null: none recorded.'),
    statusOn: civilDate()
      .nullable()
      .describe('Since when it stands so.')
      .meta({ example: '2016-01-04' }),
  })
  .meta({ id: 'Participant', description: 'A cooperative or enterprise the clinic helps.' })
export type Participant = z.infer<typeof ParticipantView>

export const ParticipantPage = pageOf(ParticipantView, 'ParticipantPage')

export const ParticipantListQuery = z.strictObject({
  ...PageQuery.shape,
  q: text(100)
    .optional()
    .describe('Part of the name or of a number, spaces and dots aside.')
    .meta({ example: 'melati' }),
  kind: queryList(ParticipantKindView)
    .optional()
    .describe('Of any of these kinds.')
    .meta({ example: ['cooperative'] }),
  regionCode: regionCode.optional().describe('In this region or any below it.'),
})

const { jenis, kelompok, address, parentInstitution, contactName, phone, email } = participantShape

export const ParticipantCreate = z
  .strictObject({
    kind: ParticipantKindView,
    name: participantShape.name,
    regionCode: participantShape.regionCode,
    jenis: jenis.optional(),
    kelompok: kelompok.optional(),
    address: address.optional(),
    parentInstitution: parentInstitution.optional(),
    contactName: contactName.optional(),
    phone: phone.optional(),
    email: email.optional(),
    identifiers: z
      .array(IdentifierCreate)
      .max(IDENTIFIER_SCHEMES.length)
      .optional()
      .describe('Numbers it is known by, at most one of a scheme.'),
  })
  .meta({ id: 'ParticipantCreate', description: 'A participant to register.' })

export const ParticipantPatch = ParticipantCreate.omit({ kind: true }).partial().meta({
  id: 'ParticipantPatch',
  description: 'What changes; null empties; `identifiers` replaces the list.',
})

// ── Standing ───────────────────────────────────────────────────────────────────────────────

export const StatusParams = idParam('participantStatusId')

const source = text(500).describe('Where this is known from.').meta({
  example: 'Berita acara kunjungan 12 Maret 2018',
})

export const StatusView = z
  .object({
    ...recordShape,
    participantId: uuid().describe('Whose standing.'),
    status: ParticipantStatusView,
    on: civilDate().describe('Since when it stands so.').meta({ example: '2016-01-04' }),
    source,
    recordedById: uuid().nullable().describe('Who recorded it.'),
  })
  .meta({ id: 'ParticipantStatusEntry', description: 'A dated, sourced standing.' })
export type StatusEntry = z.infer<typeof StatusView>

export const StatusPage = pageOf(StatusView, 'ParticipantStatusPage')

export const StatusCreate = z
  .strictObject({ status: ParticipantStatusView, source, ...dated })
  .meta({ id: 'ParticipantStatusCreate', description: 'A standing, and since when.' })

// ── Figures of a year ──────────────────────────────────────────────────────────────────────

export const AnnualFiguresParams = idParam('annualFiguresId')

const people = (what: string, example: number) =>
  count({ max: 10_000_000 }).nullable().describe(`${what}; null: unknown.`).meta({ example })
const amount = (what: string, example: number, min = 0) =>
  rupiah({ min }).nullable().describe(`${what}, whole rupiah; null: unknown.`).meta({ example })

const figuresShape = {
  ratHeldOn: civilDate()
    .nullable()
    .describe('When the annual meeting on this year was held; null: not held.')
    .meta({ example: '2018-03-12' }),
  ratReportedOn: civilDate()
    .nullable()
    .describe('When the office was told of it.')
    .meta({ example: '2018-03-26' }),
  membersFemale: people('Members, women', 64),
  membersMale: people('Members, men', 56),
  workersFemale: people('Workers, women', 3),
  workersMale: people('Workers, men', 2),
  assetsRupiah: amount('Assets', 850_000_000),
  equityRupiah: amount('Own capital; may be negative', 320_000_000, -1e15),
  outsideCapitalRupiah: amount('Outside capital', 530_000_000),
  businessVolumeRupiah: amount('Business volume', 1_200_000_000),
  shuRupiah: amount('SHU; may be negative', 42_000_000, -1e15),
  savingsRupiah: amount('Savings taken', 380_000_000),
  loansRupiah: amount('Loans given', 590_000_000),
}

const bookYear = z.int().min(1900).max(2100).describe('The book year.').meta({ example: 2017 })

export const AnnualFiguresView = z
  .object({
    ...recordShape,
    participantId: uuid().describe('Whose figures.'),
    bookYear,
    ...figuresShape,
    source,
  })
  .meta({ id: 'AnnualFigures', description: 'What is known of a participant’s book year.' })
export type AnnualFigures = z.infer<typeof AnnualFiguresView>

export const AnnualFiguresPage = pageOf(AnnualFiguresView, 'AnnualFiguresPage')

export const AnnualFiguresPatch = z
  .strictObject({ ...figuresShape, source })
  .partial()
  .meta({ id: 'AnnualFiguresPatch', description: 'What changes; null: unknown after all.' })

export const AnnualFiguresCreate = z
  .strictObject({ bookYear, ...AnnualFiguresPatch.shape, source })
  .meta({ id: 'AnnualFiguresCreate', description: 'What is known of a book year.' })
