import { analyseLatest, type FiguresHistory } from '../participants/analysis.rules.js'
import {
  FIGURE_INDICATORS,
  type FigureIndicator,
  type FigureUnit,
  type Indicated,
} from '../participants/indicators.rules.js'
import type { RatRecord } from '../participants/rat.rules.js'
import type { ParticipantKind, ParticipantStatus } from '../participants/rules.js'
import type { Text } from '../platform/language.js'
import { COMPARES, type Comparison } from './forms.rules.js'

/** What is compared: what figures are reckoned into, and what RAT and standing say. */
export const RECORD_INDICATORS = [
  'rat_missed_in_a_row',
  'rat_unreported',
  'years_inactive',
  'business_volume',
  'shu',
] as const
export type RecordIndicator = (typeof RECORD_INDICATORS)[number]
export type Indicator = FigureIndicator | RecordIndicator

/** One threshold: crossing it suggests a penyakit to a person, who decides. */
export type Threshold = {
  penyakitCode: string
  indicator: Indicator
  comparison: Comparison
  threshold: number
  basis: Text
  /** Ours, without a source. */
  isAssumption: boolean
}

const WORST_BAND: Text = {
  id: 'Golongan terburuk kertas kerja pemeriksaan kesehatan (Permenkop UKM 9/2020), menurut sumber sekunder.',
  en: 'Worst band of the work paper of health examinations (Permenkop UKM 9/2020), by secondary sources.',
}
const RAT_LAW: Text = {
  id: 'UU 25/1992 pasal 26; batas waktu menurut aturan dinas. Tiga tahun berturut-turut lazimnya berarti tidak aktif.',
  en: 'UU 25/1992 article 26, due by the office’s rule. Three years in a row commonly mean inactive.',
}
const OURS: Text = {
  id: 'Asumsi kami, tanpa sumber.',
  en: 'Our assumption, without a source.',
}

const sourced = (
  penyakitCode: string,
  indicator: Indicator,
  comparison: Comparison,
  threshold: number,
  basis: Text = WORST_BAND,
): Threshold => ({ penyakitCode, indicator, comparison, threshold, basis, isAssumption: false })
const assumed = (
  penyakitCode: string,
  indicator: Indicator,
  comparison: Comparison,
  threshold: number,
): Threshold => ({
  penyakitCode,
  indicator,
  comparison,
  threshold,
  basis: OURS,
  isAssumption: true,
})

/** The version of the table below and of those of the forms; who keeps a suggestion keeps it too. */
export const THRESHOLDS_VERSION = '2026-11.2'

/** In the order of the catalogue. KEL and ANG are of cooperatives, and so are their indicators. */
export const THRESHOLDS: readonly Threshold[] = [
  sourced('KEL-01', 'rat_missed_in_a_row', 'at_least', 1, RAT_LAW),
  assumed('KEL-02', 'rat_unreported', 'at_least', 1),
  assumed('KEL-03', 'years_inactive', 'at_least', 0),
  sourced('KEP-04', 'main_income_share', 'below', 51, {
    id: 'Sebagian besar layanan untuk anggota; 51 persen menurut laporan pendampingan.',
    en: 'Most service is for members; 51 percent as reports of coaching give it.',
  }),
  sourced('KEU-01', 'return_on_assets', 'below', 3),
  sourced('KEU-01', 'shu_to_member_savings', 'below', 10),
  assumed('KEU-01', 'shu', 'below', 0),
  assumed('KEU-04', 'bad_loans_to_loans', 'above', 10),
  sourced('KEU-04', 'collection_period', 'at_least', 180),
  sourced('KEU-05', 'liquid_to_short_term_liabilities', 'at_most', 7),
  sourced('KEU-05', 'cash_to_short_term_liabilities', 'below', 10),
  sourced('KEU-06', 'cost_to_participation', 'at_least', 100),
  sourced('MOD-01', 'equity_to_assets', 'below', 10),
  sourced('MOD-03', 'long_term_liabilities_to_equity', 'above', 150),
  sourced('ANG-01', 'member_deposit_share', 'below', 25),
  assumed('ANG-02', 'members_change', 'below', 0),
  assumed('ANG-04', 'loans_to_savings', 'above', 100),
  assumed('USA-01', 'business_volume', 'at_most', 0),
  sourced('USA-03', 'assets_growth', 'below', 4),
  sourced('USA-03', 'equity_growth', 'below', 4),
  sourced('USA-03', 'shu_growth', 'below', 1),
  assumed('USA-03', 'business_volume_growth', 'below', 0),
]

/** What of the figures the table asks for. */
const WANTED = FIGURE_INDICATORS.filter((one) =>
  THRESHOLDS.some(({ indicator }) => indicator === one),
)

export const SUGGESTION_SOURCES = ['annual_figures', 'participant_status', 'none'] as const
export type SuggestionSource = (typeof SUGGESTION_SOURCES)[number]

/** Where a value is from; `rat` missing rests on years that say so, or on none. */
export type Source = { kind: SuggestionSource; id: string | null; bookYear: number | null }

/** What a case's participant is known by, as of the day. */
export type SuggestionFacts = FiguresHistory & {
  statuses: readonly { id: string; status: ParticipantStatus; startsOn: string }[]
}

type Value = { value: number | null; unit: FigureUnit; source: Source; gap: Indicated['gap'] }

/** Whole years between two civil days. */
const wholeYears = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)

type Values = Map<Indicator, Value>

/** Amounts that are compared as they are. */
const AMOUNTS = [
  { indicator: 'business_volume', member: 'businessVolumeRupiah', isCooperatives: false },
  { indicator: 'shu', member: 'shuRupiah', isCooperatives: true },
] as const

type Latest = NonNullable<ReturnType<typeof analyseLatest>['latest']>

function addFigures(values: Values, kind: ParticipantKind, latest: Latest): void {
  const { year } = latest
  const { id, bookYear } = year
  const source: Source = { kind: 'annual_figures', id, bookYear }
  for (const { indicator, unit, value, gap } of latest.indicators) {
    values.set(indicator, { value, unit, source, gap })
  }
  for (const { indicator, member, isCooperatives } of AMOUNTS) {
    if (isCooperatives && kind !== 'cooperative') continue
    const value = year[member]
    const gap: Value['gap'] =
      value === null ? { reason: 'figure_missing', members: [member] } : null
    values.set(indicator, { value, unit: 'rupiah', source, gap })
  }
  const unreported = Number(latest.isRatUnreported)
  values.set('rat_unreported', { value: unreported, unit: 'years', source, gap: null })
}

function addRat(values: Values, { years }: SuggestionFacts, rat: RatRecord): void {
  const { missedInARow: value, lastDueBookYear: bookYear } = rat
  const row = years.find((one) => one.bookYear === bookYear)
  const kind = row === undefined ? 'none' : 'annual_figures'
  const source: Source = { kind, id: row?.id ?? null, bookYear }
  values.set('rat_missed_in_a_row', { value, unit: 'years', source, gap: null })
}

/** Every value that a threshold may ask, as of a day; what is absent was not asked of this kind. */
function valuesOf(facts: SuggestionFacts, on: string): Values {
  const { rat, latest } = analyseLatest(facts, on, WANTED)
  const values: Values = new Map()
  if (latest !== null) addFigures(values, facts.kind, latest)
  if (rat !== null) addRat(values, facts, rat)
  const standing = facts.statuses.find(({ startsOn }) => startsOn <= on)
  if (standing?.status === 'inactive') {
    const value = wholeYears(standing.startsOn, on)
    const source: Source = { kind: 'participant_status', id: standing.id, bookYear: null }
    values.set('years_inactive', { value, unit: 'years', source, gap: null })
  }
  return values
}

export type Suggested = Threshold & { value: number; unit: FigureUnit; source: Source }
export type Unanswered = Pick<Threshold, 'penyakitCode' | 'indicator'> & {
  gap: NonNullable<Indicated['gap']>
}
export type Suggestions = { items: Suggested[]; notComputable: Unanswered[] }

/** Groups of the catalogue that are a cooperative's: its organs, its members, its sharia board. */
const OF_COOPERATIVES = ['KEL', 'ANG', 'SYA']
const fits = (penyakitCode: string, kind: ParticipantKind): boolean =>
  kind === 'cooperative' || !OF_COOPERATIVES.includes(penyakitCode.slice(0, 3))

/**
 * What figures and standing suggest as of a day, each with the threshold that it crossed. A machine
 * suggests, a person finds; what cannot be reckoned is told and suggests nothing.
 */
export function suggest(facts: SuggestionFacts, on: string): Suggestions {
  const values = valuesOf(facts, on)
  const items: Suggested[] = []
  const notComputable: Unanswered[] = []
  for (const one of THRESHOLDS) {
    const { penyakitCode, indicator, comparison, threshold } = one
    const known = values.get(indicator)
    if (known === undefined || !fits(penyakitCode, facts.kind)) continue
    const { value, unit, source, gap } = known
    if (gap !== null) notComputable.push({ penyakitCode, indicator, gap })
    if (value === null || !COMPARES[comparison](value, threshold)) continue
    items.push({ ...one, value, unit, source })
  }
  return { items, notComputable }
}
