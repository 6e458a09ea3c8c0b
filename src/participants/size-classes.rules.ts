import type { Text } from '../platform/language.js'
import { memberValue, type YearFacts } from './indicators.rules.js'
import type { ParticipantKind } from './rules.js'

export const RECKONED_SIZES = [
  'kuk_1',
  'kuk_2',
  'kuk_3',
  'kuk_4',
  'mikro',
  'kecil',
  'menengah',
  'besar',
] as const
export type ReckonedSize = (typeof RECKONED_SIZES)[number]

/** Why there is no class. */
export const SIZE_GAPS = ['no_rule_in_force', 'figures_missing'] as const
export type SizeGap = (typeof SIZE_GAPS)[number]

const SIZE_MEMBERS = [
  'membersTotal',
  'equityRupiah',
  'assetsRupiah',
  'businessVolumeRupiah',
] as const
type SizeMember = (typeof SIZE_MEMBERS)[number]

/** A class and where it begins: from a value on, or only above it; the first begins anywhere. */
type Step = { sizeClass: ReckonedSize; from?: number; above?: number }

/** A table of classes as one rule gives it; any criterion is enough for the higher class. */
export type SizeRule = {
  code: string
  kind: ParticipantKind
  legalBasis: Text
  /** What the table leaves open and how we read it. */
  assumption: Text
  effectiveFrom: string
  /** The first day on which it no longer holds; null while it does. */
  effectiveUntil: string | null
  criteria: readonly { member: SizeMember; steps: readonly Step[] }[]
}

const kuk = (second: number, third: number, fourth: number): readonly Step[] => [
  { sizeClass: 'kuk_1' },
  { sizeClass: 'kuk_2', from: second },
  { sizeClass: 'kuk_3', from: third },
  { sizeClass: 'kuk_4', above: fourth },
]
const umkm = (small: number, medium: number, large: number): readonly Step[] => [
  { sizeClass: 'mikro' },
  { sizeClass: 'kecil', above: small },
  { sizeClass: 'menengah', above: medium },
  { sizeClass: 'besar', above: large },
]

const BY_SALES: Text = {
  id: 'Menurut hasil penjualan setahun; modal usaha dan ukuran lain per sektor tidak dipakai. Batas termasuk kelas yang lebih rendah.',
  en: 'By the sales of a year; business capital and the measures of single sectors are not used. A limit belongs to the lower class.',
}

/** Source: secondary pages and public implementations, none read in the gazette. */
const SIZE_RULES: readonly SizeRule[] = [
  {
    code: 'permenkop_9_2020',
    kind: 'cooperative',
    legalBasis: {
      id: 'Klasifikasi usaha koperasi (KUK), Permenkop UKM 9/2020',
      en: 'Classes of cooperatives (KUK), Permenkop UKM 9/2020',
    },
    assumption: {
      id: 'Batas bawah KUK 2 dan 3 termasuk kelas itu, KUK 4 dimulai di atas batasnya; cukup satu ukuran untuk kelas tertinggi. Aturan yang kami baca tidak menyebutnya.',
      en: 'The lower limits of KUK 2 and 3 belong to those classes, KUK 4 begins above its limit; one criterion is enough for the highest class. What we read does not say so.',
    },
    effectiveFrom: '2020-10-14',
    effectiveUntil: null,
    criteria: [
      { member: 'membersTotal', steps: kuk(5_000, 9_000, 35_000) },
      { member: 'equityRupiah', steps: kuk(250_000_000, 15_000_000_000, 40_000_000_000) },
      { member: 'assetsRupiah', steps: kuk(2_500_000_000, 100_000_000_000, 500_000_000_000) },
    ],
  },
  {
    code: 'uu_20_2008',
    kind: 'enterprise',
    legalBasis: { id: 'UU 20/2008 pasal 6', en: 'UU 20/2008 article 6' },
    assumption: BY_SALES,
    effectiveFrom: '2008-07-04',
    effectiveUntil: '2021-02-02',
    criteria: [
      { member: 'businessVolumeRupiah', steps: umkm(300_000_000, 2_500_000_000, 50_000_000_000) },
    ],
  },
  {
    code: 'pp_7_2021',
    kind: 'enterprise',
    legalBasis: { id: 'PP 7/2021 pasal 35 dan 36', en: 'PP 7/2021 articles 35 and 36' },
    assumption: BY_SALES,
    effectiveFrom: '2021-02-02',
    effectiveUntil: null,
    criteria: [
      {
        member: 'businessVolumeRupiah',
        steps: umkm(2_000_000_000, 15_000_000_000, 50_000_000_000),
      },
    ],
  },
]

export type Sized = {
  sizeClass: ReckonedSize | null
  gap: SizeGap | null
  rule: string | null
  legalBasis: Text | null
  assumption: Text | null
  /** The book year whose figures decided. */
  bookYear: number | null
  criteria: { member: SizeMember; value: number | null; sizeClass: ReckonedSize | null }[]
  /** Whether an unknown criterion could still raise the class. */
  isAtLeast: boolean
}

const reaches = ({ from, above }: Step, value: number): boolean =>
  (from === undefined || value >= from) && (above === undefined || value > above)

/** The class of a participant by the rule in force on a day and the figures of a year. */
export function sizeOf(kind: ParticipantKind, year: YearFacts | null, on: string): Sized {
  const table = SIZE_RULES.find(
    (one) =>
      one.kind === kind &&
      one.effectiveFrom <= on &&
      (one.effectiveUntil === null || on < one.effectiveUntil),
  )
  const none = { sizeClass: null, bookYear: null, criteria: [], isAtLeast: false }
  if (table === undefined) {
    return { ...none, gap: 'no_rule_in_force', rule: null, legalBasis: null, assumption: null }
  }
  const { code: rule, legalBasis, assumption } = table
  const named = { rule, legalBasis, assumption }
  const criteria = table.criteria.map(({ member, steps }) => {
    const value = year === null ? null : memberValue(year, member)
    const reached = value === null ? [] : steps.filter((step) => reaches(step, value))
    return { member, value, sizeClass: reached.at(-1)?.sizeClass ?? null }
  })
  const known = criteria.flatMap(({ sizeClass }) => (sizeClass === null ? [] : [sizeClass]))
  const highest = RECKONED_SIZES.findLast((sizeClass) => known.includes(sizeClass)) ?? null
  if (year === null || highest === null)
    return { ...none, ...named, criteria, gap: 'figures_missing' }
  return {
    ...named,
    sizeClass: highest,
    gap: null,
    bookYear: year.bookYear,
    criteria,
    isAtLeast: known.length < criteria.length && highest !== 'kuk_4',
  }
}
