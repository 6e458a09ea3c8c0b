import type { CaseResult } from '../cases/rules.js'
import type { RecommendationKind } from '../diagnosis/rules.js'
import type { ParticipantKind } from '../participants/rules.js'
import { addDays, addMonths, daysBetween } from '../platform/calendar.js'
import type { Text } from '../platform/language.js'
import type { VerdictRule } from '../programmes/verdict-rules.js'
import { MISSING_REASONS, type MissingReason, type Verification } from './rules.js'

/** What a case is judged by; a case has the four of its participant's kind. */
export const CRITERIA = [
  'rat_held',
  'health_category',
  'shu_positive',
  'business_volume_growth',
  'verified_gain',
  'recommendations_done',
] as const
export type CriterionCode = (typeof CRITERIA)[number]

export const CRITERION_STATUSES = ['met', 'not_met', 'not_computable'] as const
export type CriterionStatus = (typeof CRITERION_STATUSES)[number]

export const COMPARISONS = ['at_least', 'more_than'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** Why a criterion has no answer: the figure's own missing reason, or what the clinic left undone. */
export const GAPS = [
  ...MISSING_REASONS,
  'not_recorded',
  'not_verified',
  'no_window',
  'base_not_positive',
  'nothing_comparable',
  'none_accepted',
] as const
export type Gap = (typeof GAPS)[number]

/** The same months a year apart are compared as they are, anything else by its mean month. */
export const WINDOW_BASES = ['same_months_a_year_earlier', 'monthly_mean'] as const
export type WindowBasis = (typeof WINDOW_BASES)[number]

/** A period, both days inside. */
export type Window = { startsOn: string; endsOn: string }

/** A live measurement of the baseline or the endline: a value, or the reason it is missing. */
export type Figure = {
  id: string
  metricCode: string
  direction: 'up' | 'down'
  point: 'baseline' | 'endline'
  value: number | null
  missingReason: MissingReason | null
  verification: Verification
  window: Window | null
}

/** One recommendation of the accepted diagnosis: the coaches' answer and where it stands. */
export type Standing = {
  recommendationId: string
  kind: RecommendationKind
  answer: string | null
  progressState: string
}

export type VerdictFacts = { kind: ParticipantKind; figures: Figure[]; standings: Standing[] }

/** One criterion, explained. `value` and `threshold` are in the criterion's own unit. */
export type Criterion = {
  code: CriterionCode
  label: Text
  value: number | null
  threshold: number
  comparison: Comparison
  status: CriterionStatus
  gap: Gap | null
  explanation: Text
  windows: { baseline: Window; endline: Window; basis: WindowBasis } | null
  /** Ids of the measurements, or of the recommendations, it was read from. */
  evidence: string[]
}

const LABELS: Record<CriterionCode, Text> = {
  rat_held: { id: 'RAT tahun buku terakhir terlaksana', en: 'RAT held for the latest book year' },
  health_category: {
    id: 'Kesehatan koperasi cukup, atau naik satu kategori',
    en: 'Health category sufficient, or one band better',
  },
  shu_positive: {
    id: 'SHU positif, karena kesehatannya tidak dapat diperiksa',
    en: 'Positive SHU, since its health cannot be examined',
  },
  business_volume_growth: { id: 'Pertumbuhan volume usaha', en: 'Growth of the business volume' },
  verified_gain: { id: 'Perbaikan yang sudah diperiksa', en: 'Verified gains' },
  recommendations_done: {
    id: 'Rekomendasi yang diterima sudah selesai',
    en: 'Accepted recommendations done',
  },
}

const GAP_TEXTS: Record<Gap, Text> = {
  not_collected: { id: 'Angkanya tidak dikumpulkan.', en: 'The figure was not collected.' },
  refused: { id: 'Peserta menolak memberi angka.', en: 'The participant refused the figure.' },
  not_applicable: { id: 'Angkanya tidak berlaku baginya.', en: 'The figure does not apply to it.' },
  lost_contact: { id: 'Peserta tidak dapat dihubungi.', en: 'Contact was lost.' },
  not_yet_due: { id: 'Angkanya belum waktunya ada.', en: 'The figure is not due yet.' },
  not_recorded: { id: 'Angkanya belum dicatat.', en: 'The figure is not recorded.' },
  not_verified: { id: 'Angkanya belum diperiksa.', en: 'The figure is not verified.' },
  no_window: { id: 'Masa angkanya tidak diketahui.', en: 'The period of the figure is unknown.' },
  base_not_positive: {
    id: 'Angka awalnya nol atau negatif, jadi pertumbuhan tidak dapat dihitung.',
    en: 'The baseline is zero or negative, so growth cannot be computed.',
  },
  nothing_comparable: {
    id: 'Tidak ada angka yang sudah diperiksa untuk dibandingkan antara awal dan akhir.',
    en: 'No verified figure can be compared between baseline and endline.',
  },
  none_accepted: {
    id: 'Tidak ada rekomendasi yang diterima.',
    en: 'No recommendation was accepted.',
  },
}

/** Amounts and rates to four decimals, as they are shown and as they are compared. */
const round = (value: number) => Math.round(value * 10_000) / 10_000

const rupiah = (amount: number, language: 'id' | 'en') =>
  `Rp${Math.round(amount).toLocaleString(language)}`

type Known = Figure & { value: number }

const found = (facts: VerdictFacts, metricCode: string, point: Figure['point']) =>
  facts.figures.find((one) => one.metricCode === metricCode && one.point === point)

/** Whether a figure may be relied on: it has a value that a second person verified. */
const isKnown = (figure: Figure | undefined): figure is Known =>
  figure !== undefined && figure.value !== null && figure.verification === 'verified'

/** Why a figure cannot be relied on. */
function gapOf(figure: Figure | undefined): Gap {
  if (figure === undefined) return 'not_recorded'
  return figure.missingReason ?? 'not_verified'
}

type Test = { code: CriterionCode; comparison?: Comparison; threshold: number }
type Answer = {
  value: number
  explanation: Text
  evidence: string[]
  windows?: Criterion['windows']
}

const computed = (
  { code, comparison = 'at_least', threshold }: Test,
  answer: Answer,
): Criterion => {
  const isMet = comparison === 'at_least' ? answer.value >= threshold : answer.value > threshold
  const status = isMet ? 'met' : 'not_met'
  return {
    code,
    label: LABELS[code],
    threshold,
    comparison,
    status,
    gap: null,
    windows: null,
    ...answer,
  }
}

const notComputable = (
  { code, comparison = 'at_least', threshold }: Test,
  gap: Gap,
  figures: (Figure | undefined)[] = [],
): Criterion => ({
  code,
  label: LABELS[code],
  value: null,
  threshold,
  comparison,
  status: 'not_computable',
  gap,
  explanation: GAP_TEXTS[gap],
  windows: null,
  evidence: figures.flatMap((figure) => (figure === undefined ? [] : [figure.id])),
})

// ── Windows ────────────────────────────────────────────────────────────────────────────────

/** Months in a window, a part of a month as the share of its days. */
export function monthsIn({ startsOn, endsOn }: Window): number {
  const after = addDays(endsOn, 1)
  const [fromYear = 0, fromMonth = 0] = startsOn.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = after.split('-').map(Number)
  const touched = (toYear - fromYear) * 12 + toMonth - fromMonth
  const whole = addMonths(startsOn, touched) > after ? touched - 1 : touched
  const rest = addMonths(startsOn, whole)
  return whole + daysBetween(rest, after) / daysBetween(rest, addMonths(startsOn, whole + 1))
}

const isYearEarlier = (before: Window, after: Window) =>
  before.startsOn === addMonths(after.startsOn, -12) &&
  addDays(before.endsOn, 1) === addMonths(addDays(after.endsOn, 1), -12)

type Comparable = { before: number; after: number; windows: Criterion['windows'] }

/** Two figures on one footing; null where one is a sum over months and the months are unknown. */
function compare(baseline: Known, endline: Known): Comparable | null {
  const [before, after] = [baseline.window, endline.window]
  if (before === null && after === null) {
    return { before: baseline.value, after: endline.value, windows: null }
  }
  if (before === null || after === null) return null
  if (isYearEarlier(before, after)) {
    const windows = { baseline: before, endline: after, basis: WINDOW_BASES[0] }
    return { before: baseline.value, after: endline.value, windows }
  }
  return {
    before: round(baseline.value / monthsIn(before)),
    after: round(endline.value / monthsIn(after)),
    windows: { baseline: before, endline: after, basis: WINDOW_BASES[1] },
  }
}

// ── The criteria ───────────────────────────────────────────────────────────────────────────

function ratHeld(facts: VerdictFacts): Criterion {
  const test: Test = { code: 'rat_held', threshold: 1 }
  const endline = found(facts, 'rat_held', 'endline')
  if (!isKnown(endline)) return notComputable(test, gapOf(endline), [endline])
  return computed(test, {
    value: endline.value,
    evidence: [endline.id],
    explanation:
      endline.value >= 1
        ? { id: 'RAT sudah terlaksana.', en: 'The RAT was held.' }
        : { id: 'RAT belum terlaksana.', en: 'The RAT was not held.' },
  })
}

function shuPositive(facts: VerdictFacts, examination: Figure): Criterion {
  const test: Test = { code: 'shu_positive', comparison: 'more_than', threshold: 0 }
  const endline = found(facts, 'shu_rupiah', 'endline')
  if (!isKnown(endline)) return notComputable(test, gapOf(endline), [endline, examination])
  return computed(test, {
    value: endline.value,
    evidence: [endline.id, examination.id],
    explanation: {
      id: `SHU ${rupiah(endline.value, 'id')}.`,
      en: `SHU ${rupiah(endline.value, 'en')}.`,
    },
  })
}

/** At least the rule's category or one band better; positive SHU where it is not examinable. */
function health(rule: VerdictRule, facts: VerdictFacts): Criterion {
  const least = rule.thresholds.healthCategoryAtLeast
  const baseline = found(facts, 'health_category', 'baseline')
  const endline = found(facts, 'health_category', 'endline')
  if (endline?.missingReason === 'not_applicable') return shuPositive(facts, endline)
  const test: Test = { code: 'health_category', threshold: least }
  if (!isKnown(endline)) return notComputable(test, gapOf(endline), [endline])
  const { value } = endline
  if (value >= least) {
    const explanation = { id: `Kategori ${value}.`, en: `Category ${value}.` }
    return computed(test, { value, evidence: [endline.id], explanation })
  }
  if (!isKnown(baseline)) return notComputable(test, gapOf(baseline), [baseline, endline])
  return computed(
    { ...test, threshold: Math.min(least, baseline.value + 1) },
    {
      value,
      evidence: [baseline.id, endline.id],
      explanation: {
        id: `Kategori ${value}, sebelumnya ${baseline.value}.`,
        en: `Category ${value}, formerly ${baseline.value}.`,
      },
    },
  )
}

function businessVolumeGrowth(rule: VerdictRule, facts: VerdictFacts): Criterion {
  const test: Test = {
    code: 'business_volume_growth',
    threshold: rule.thresholds.businessVolumeGrowthRatioAtLeast,
  }
  const baseline = found(facts, 'business_volume_rupiah', 'baseline')
  const endline = found(facts, 'business_volume_rupiah', 'endline')
  const both = [baseline, endline]
  if (!isKnown(endline)) return notComputable(test, gapOf(endline), both)
  if (!isKnown(baseline)) return notComputable(test, gapOf(baseline), both)
  const pair = compare(baseline, endline)
  if (pair === null || pair.windows === null) return notComputable(test, 'no_window', both)
  if (pair.before <= 0) return notComputable(test, 'base_not_positive', both)
  const value = round((pair.after - pair.before) / pair.before)
  const isMean = pair.windows.basis === 'monthly_mean'
  const [before, after] = [pair.before, pair.after]
  return computed(test, {
    value,
    evidence: [baseline.id, endline.id],
    windows: pair.windows,
    explanation: {
      id: `${rupiah(before, 'id')} menjadi ${rupiah(after, 'id')}${isMean ? ', rata-rata sebulan' : ', dibanding bulan yang sama setahun sebelumnya'}.`,
      en: `${rupiah(before, 'en')} became ${rupiah(after, 'en')}${isMean ? ', mean of a month' : ', against the same months a year earlier'}.`,
    },
  })
}

/** Each metric with a verified value at both points: which way it went, as a gain or a loss. */
function changes(facts: VerdictFacts): { step: number; evidence: string[] }[] {
  return facts.figures.flatMap((baseline) => {
    const endline = found(facts, baseline.metricCode, 'endline')
    if (baseline.point !== 'baseline' || !isKnown(baseline) || !isKnown(endline)) return []
    const pair = compare(baseline, endline)
    if (pair === null) return []
    const step = Math.sign(pair.after - pair.before) * (baseline.direction === 'up' ? 1 : -1)
    return [{ step, evidence: [baseline.id, endline.id] }]
  })
}

function verifiedGain(facts: VerdictFacts): Criterion {
  const test: Test = { code: 'verified_gain', threshold: 1 }
  const compared = changes(facts)
  if (compared.length === 0) return notComputable(test, 'nothing_comparable')
  const gains = compared.filter(({ step }) => step > 0)
  return computed(test, {
    value: gains.length,
    evidence: (gains.length > 0 ? gains : compared).flatMap(({ evidence }) => evidence),
    explanation: {
      id: `${gains.length} dari ${compared.length} angka yang sudah diperiksa membaik.`,
      en: `${gains.length} of ${compared.length} verified figures improved.`,
    },
  })
}

function recommendationsDone(rule: VerdictRule, facts: VerdictFacts): Criterion {
  const test: Test = {
    code: 'recommendations_done',
    threshold: rule.thresholds.recommendationsDoneRatioAtLeast,
  }
  const accepted = facts.standings.filter(({ answer }) => answer === 'accepted')
  if (accepted.length === 0) return notComputable(test, 'none_accepted')
  const done = accepted.filter(({ progressState }) => progressState === 'done')
  return computed(test, {
    value: round(done.length / accepted.length),
    evidence: accepted.map(({ recommendationId }) => recommendationId),
    explanation: {
      id: `${done.length} dari ${accepted.length} rekomendasi yang diterima sudah selesai.`,
      en: `${done.length} of ${accepted.length} accepted recommendations are done.`,
    },
  })
}

/** What a case that is not good came to. Dissolution and referral come before every figure. */
function resultBelowGood(facts: VerdictFacts): CaseResult {
  const isDone = (kind: RecommendationKind) =>
    facts.standings.some((one) => one.kind === kind && one.progressState === 'done')
  if (isDone('pembubaran')) return 'dissolution_proposed'
  if (isDone('rujukan')) return 'referred'
  const steps = changes(facts).map(({ step }) => step)
  const [hasGain, hasLoss] = [steps.some((step) => step > 0), steps.some((step) => step < 0)]
  if (hasGain && !hasLoss) return 'improved'
  return hasLoss && !hasGain ? 'worsened' : 'unchanged'
}

/**
 * The verdict of a programme's rule on one case: `good` when every criterion is met, where one that
 * cannot be computed is not met. Only verified figures count. Total: whatever is missing has a gap.
 * Source: the rule's own legal basis; the default is the clinic's assumption.
 */
export function judge(
  rule: VerdictRule,
  facts: VerdictFacts,
): { ruleResult: CaseResult; criteria: Criterion[] } {
  const criteria = [
    ...(facts.kind === 'cooperative'
      ? [ratHeld(facts), health(rule, facts)]
      : [businessVolumeGrowth(rule, facts)]),
    verifiedGain(facts),
    recommendationsDone(rule, facts),
  ]
  const isGood = criteria.every(({ status }) => status === 'met')
  return { ruleResult: isGood ? 'good' : resultBelowGood(facts), criteria }
}
