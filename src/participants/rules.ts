import type { Text } from '../platform/language.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import { ACCOUNTS_OF_COOPERATIVES, type PartFacts, partsErrors } from './accounts.rules.js'

/** Whom the clinic helps: a cooperative, or a micro, small or medium enterprise (UKM). */
export const PARTICIPANT_KINDS = ['cooperative', 'enterprise'] as const
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number]

/** Numbers a participant is known by: NIK koperasi, badan hukum (deed), NIB (business licence). */
export const IDENTIFIER_SCHEMES = ['nik_koperasi', 'badan_hukum', 'nib'] as const
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number]

/** Kinds of cooperative by what they do for members (jenis). */
export const JENIS = ['simpan_pinjam', 'konsumen', 'produsen', 'pemasaran', 'jasa'] as const
export type Jenis = (typeof JENIS)[number]

/**
 * Where a participant stands before the law and the office. `tidak aktif` is a matter of meetings, not
 * of health, and does not mean dissolved. Source: UU 25/1992 articles 46 to 56; offices' practice.
 */
export const PARTICIPANT_STATUSES = [
  'active',
  'inactive',
  'reactivated',
  'dissolution_proposed',
  'dissolution_objected',
  'dissolved',
  'in_settlement',
  'struck_off',
  'business_closed',
] as const
export type ParticipantStatus = (typeof PARTICIPANT_STATUSES)[number]

/** Statuses after which nobody is left to coach. */
export const ENDED_STATUSES: readonly ParticipantStatus[] = [
  'dissolved',
  'in_settlement',
  'struck_off',
  'business_closed',
]

/** Which kind a standing can be of: the law dissolves cooperatives, a business just closes. */
const STATUS_KIND: Partial<Record<ParticipantStatus, ParticipantKind>> = {
  dissolution_proposed: 'cooperative',
  dissolution_objected: 'cooperative',
  dissolved: 'cooperative',
  in_settlement: 'cooperative',
  struck_off: 'cooperative',
  business_closed: 'enterprise',
}

const NOT_THIS_KIND: Record<ParticipantKind, Text> = {
  cooperative: { id: 'Hanya untuk koperasi.', en: 'For cooperatives only.' },
  enterprise: { id: 'Hanya untuk UKM.', en: 'For enterprises only.' },
}

export const notApplicable = (pointer: string, only: ParticipantKind) =>
  invalid(pointer, 'not_applicable_to_kind', NOT_THIS_KIND[only])

/** What is wrong with giving a participant of this kind that standing. */
export function statusErrors(kind: ParticipantKind, status: ParticipantStatus): FieldError[] {
  const only = STATUS_KIND[status] ?? kind
  return only === kind ? [] : [notApplicable('/status', only)]
}

export type Identifier = { scheme: IdentifierScheme; value: string }

/** What makes two spellings the same number; the database holds the same rule. */
export const normaliseIdentifier = (value: string): string =>
  value.replace(/[\s.]/g, '').toUpperCase()

/** What is wrong with a participant as it would be stored; empty when nothing is. */
export function participantErrors({
  kind,
  jenis,
  identifiers,
}: {
  kind: ParticipantKind
  jenis: Jenis | null
  identifiers: readonly Identifier[]
}): FieldError[] {
  const errors: FieldError[] = []
  if (kind !== 'cooperative' && jenis !== null) errors.push(notApplicable('/jenis', 'cooperative'))
  for (const [index, { scheme, value }] of identifiers.entries()) {
    const pointer = `/identifiers/${index}`
    if (kind !== 'cooperative' && scheme === 'nik_koperasi') {
      errors.push(notApplicable(`${pointer}/scheme`, 'cooperative'))
    }
    if (normaliseIdentifier(value) === '') {
      errors.push(
        invalid(`${pointer}/value`, 'invalid_format', {
          id: 'Nomor tidak boleh hanya spasi atau titik.',
          en: 'A number is more than spaces and dots.',
        }),
      )
    }
    if (identifiers.findIndex((one) => one.scheme === scheme) < index) {
      errors.push(
        invalid(`${pointer}/scheme`, 'duplicate', {
          id: 'Satu jenis nomor cukup satu kali.',
          en: 'Give one number of each scheme.',
        }),
      )
    }
  }
  return errors
}

type Known<Value> = Value | null | undefined

/** The part of a year's figures that rules speak of; amounts and counts are bounded by the schema. */
export type FiguresFacts = PartFacts & {
  bookYear: number
  ratHeldOn?: Known<string>
  ratReportedOn?: Known<string>
  shuRupiah?: Known<number>
}

const ONLY_COOPERATIVES = [
  'ratHeldOn',
  'ratReportedOn',
  'membersFemale',
  'membersMale',
  'membersTotal',
  'shuRupiah',
  ...ACCOUNTS_OF_COOPERATIVES,
] as const

const IN_FUTURE: Text = {
  id: 'Tanggal belum terjadi. Isi tanggal hari ini atau sebelumnya.',
  en: 'The date lies in the future. Give today or an earlier day.',
}

/**
 * What is wrong with the figures of a book year; empty when nothing is. Parts need not add up to the
 * whole, but are never more. A RAT, members and SHU are a cooperative's. Source: UU 25/1992 articles
 * 26, 35 and 45.
 */
export function figuresErrors(
  kind: ParticipantKind,
  figures: FiguresFacts,
  today: string,
): FieldError[] {
  const errors: FieldError[] = []
  const { bookYear, ratHeldOn = null, ratReportedOn = null } = figures
  if (kind !== 'cooperative') {
    const wrong = ONLY_COOPERATIVES.filter((name) => (figures[name] ?? null) !== null)
    errors.push(...wrong.map((name) => notApplicable(`/${name}`, 'cooperative')))
  }
  if (`${bookYear}` > today.slice(0, 4)) {
    errors.push(
      invalid('/bookYear', 'date_in_future', {
        id: 'Tahun buku belum dimulai.',
        en: 'The book year has not begun.',
      }),
    )
  }
  if (ratHeldOn !== null && ratHeldOn > today) {
    errors.push(invalid('/ratHeldOn', 'date_in_future', IN_FUTURE))
  }
  if (ratHeldOn !== null && ratHeldOn < `${bookYear}-01-01`) {
    errors.push(
      invalid('/ratHeldOn', 'before_book_year', {
        id: 'RAT mendahului tahun buku yang dipertanggungjawabkan.',
        en: 'The RAT lies before the book year it accounts for.',
      }),
    )
  }
  if (ratReportedOn !== null && ratReportedOn > today) {
    errors.push(invalid('/ratReportedOn', 'date_in_future', IN_FUTURE))
  }
  if (ratReportedOn !== null && (ratHeldOn === null || ratReportedOn < ratHeldOn)) {
    errors.push(
      invalid('/ratReportedOn', 'before_earlier_fact', {
        id: 'RAT dilaporkan setelah diadakan; isi ratHeldOn lebih dahulu.',
        en: 'A RAT is reported after it was held; give ratHeldOn first.',
      }),
    )
  }
  return [...errors, ...partsErrors(figures)]
}
