import type { Text } from '../platform/language.js'
import {
  type Band,
  type CategoryCode,
  type Indicator,
  type IndicatorUnit,
  type Instrument,
  indicatorsOf,
  type Question,
  type RatioIndicator,
  type Term,
} from './instrument.js'

/** What was found on one question: a checklist's yes or no, an amount, or why there is neither. */
export type Answer = { met: boolean } | { amount: number } | { missingReason: string }

/** An answer as a row holds it: one of the three is there. */
export type StoredAnswer = {
  questionCode: string
  met: boolean | null
  amount: number | null
  missingReason: string | null
}

/** Stored answers as the scorer takes them, by question. */
export function answersAsGiven(rows: readonly StoredAnswer[]): Map<string, Answer> {
  return new Map(
    rows.map(({ questionCode, met, amount, missingReason }): [string, Answer] => {
      if (met !== null) return [questionCode, { met }]
      return [questionCode, amount === null ? { missingReason: missingReason ?? '' } : { amount }]
    }),
  )
}

/** Why an answer does not fit its question. */
export const ANSWER_FAULTS = ['wrong_kind', 'not_whole', 'out_of_range'] as const
export type AnswerFault = (typeof ANSWER_FAULTS)[number]

/** Why an indicator has no score. */
export const NOT_COMPUTABLE_REASONS = [
  'unanswered',
  'answer_missing',
  'answer_invalid',
  'denominator_zero',
  'denominator_negative',
  'base_not_positive',
] as const
export type NotComputableReason = (typeof NOT_COMPUTABLE_REASONS)[number]

/** `questionCodes` are the questions that stand in the way. */
export type NotComputable = { reason: NotComputableReason; questionCodes: string[] }

/**
 * `value` is the percent of a checklist that is met, or the ratio in its `unit`. Either `notComputable`
 * is null and the rest is there, or the other way round; `band` and `nilai` are null too where the
 * instrument gives points by question. `maximumSkor` is the best this indicator can be.
 */
export type IndicatorScore = {
  code: string
  unit: IndicatorUnit
  value: number | null
  band: Band | null
  nilai: number | null
  skor: number | null
  maximumSkor: number
  notComputable: NotComputable | null
  unanswered: string[]
}

/** `computableSharePercent` is the share of its points that could be computed at all. */
export type SubAspectScore = {
  code: string
  score: number | null
  category: CategoryCode | null
  computableSharePercent: number
  indicators: IndicatorScore[]
}

/** `weightedScore` is what the aspect adds to the final score. */
export type AspectScore = {
  code: string
  weightPercent: number
  score: number | null
  weightedScore: number | null
  category: CategoryCode | null
  computableSharePercent: number
  subAspects: SubAspectScore[]
}

/**
 * A score with all it was made of. `unanswered` and `notComputable` run in the order of the form,
 * `unverified` names what the score rests on that we could not verify.
 */
export type Score = {
  instrumentId: string
  instrumentVersion: string
  aspects: AspectScore[]
  final: number | null
  category: CategoryCode | null
  unanswered: string[]
  notComputable: (NotComputable & { indicatorCode: string })[]
  unverified: { code: string; text: Text }[]
}

/** Ratios are compared with their bands, and shown, to six decimals: so the two never disagree. */
const VALUE_DECIMALS = 6
const SCORE_DECIMALS = 2
const WEIGHTED_DECIMALS = 4

/** Lifts a half that its binary neighbour fell short of, by less than a score could ever show. */
const HALF_UP = 1 + 2 ** -46

/** Half away from zero, as on paper: 82.435 is 82.44, whatever its binary neighbour is. */
function round(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const scaled = Math.abs(value) * scale * HALF_UP
  const rounded = (Math.sign(value) * Math.round(scaled)) / scale
  return Object.is(rounded, -0) ? 0 : rounded
}

/** Why an answer cannot be the answer to this question; null when it can. A missing one always can. */
export function answerFault(question: Question, answer: Answer): AnswerFault | null {
  if ('missingReason' in answer) return null
  if ('met' in answer) return question.kind === 'checklist' ? null : 'wrong_kind'
  if (question.kind !== 'amount') return 'wrong_kind'
  const { minimum = -Infinity, maximum = Infinity } = question
  if (!Number.isInteger(answer.amount)) return 'not_whole'
  return answer.amount < minimum || answer.amount > maximum ? 'out_of_range' : null
}

const holds = (band: Band, value: number): boolean =>
  (band.from === undefined || value >= band.from) &&
  (band.above === undefined || value > band.above) &&
  (band.upTo === undefined || value <= band.upTo) &&
  (band.below === undefined || value < band.below)

function bestOf(bands: readonly Band[]): number {
  let best = 0
  for (const { skor } of bands) best = Math.max(best, skor)
  return best
}

/** The most an indicator can give. */
function maximumSkorOf(indicator: Indicator): number {
  if (indicator.kind === 'ratio') return bestOf(indicator.bands)
  const { bands, questionCodes, pointsPerQuestion } = indicator
  return bands === null ? questionCodes.length * (pointsPerQuestion ?? 0) : bestOf(bands)
}

/** Whether an answer is of the kind its indicator counts, and an amount one that sums exactly. */
const isUsable = (indicator: Indicator, answer: Answer): boolean =>
  indicator.kind === 'checklist'
    ? 'met' in answer && typeof answer.met === 'boolean'
    : 'amount' in answer && Math.abs(answer.amount) <= Number.MAX_SAFE_INTEGER

/** The gravest first; only one reason is told of an indicator. */
const GRAVITY: Record<NotComputableReason, number> = {
  unanswered: 0,
  answer_invalid: 1,
  answer_missing: 2,
  denominator_zero: 3,
  denominator_negative: 3,
  base_not_positive: 3,
}

/** What is wrong with one answer of an indicator. */
function reasonAgainst(
  indicator: Indicator,
  answer: Answer | undefined,
): NotComputableReason | null {
  if (answer === undefined) return 'unanswered'
  if ('missingReason' in answer) return 'answer_missing'
  return isUsable(indicator, answer) ? null : 'answer_invalid'
}

/** What in the answers keeps an indicator from being computed, the gravest first. */
function faultOf(indicator: Indicator, answers: ReadonlyMap<string, Answer>): NotComputable | null {
  let fault: NotComputable | null = null
  for (const code of indicator.questionCodes) {
    const reason = reasonAgainst(indicator, answers.get(code))
    if (reason === null) continue
    if (fault === null || GRAVITY[reason] < GRAVITY[fault.reason]) {
      fault = { reason, questionCodes: [code] }
    } else if (fault.reason === reason) fault.questionCodes.push(code)
  }
  return fault
}

function amountOf(terms: readonly Term[], answers: ReadonlyMap<string, Answer>): number {
  let sum = 0
  for (const { questionCode, factor } of terms) {
    const answer = answers.get(questionCode)
    if (answer !== undefined && 'amount' in answer) sum += answer.amount * factor
  }
  return sum
}

/** The ratio, or why it has no meaning. Every amount is known here. */
function ratioOf(
  { formula }: RatioIndicator,
  answers: ReadonlyMap<string, Answer>,
): number | NotComputable {
  const denominator = amountOf(formula.denominator, answers)
  if (denominator <= 0) {
    const ofNought = denominator === 0 ? 'denominator_zero' : 'denominator_negative'
    return {
      reason: formula.denominatorKind === 'base' ? 'base_not_positive' : ofNought,
      questionCodes: [...new Set(formula.denominator.map(({ questionCode }) => questionCode))],
    }
  }
  const value = (amountOf(formula.numerator, answers) * formula.multiplier) / denominator
  return round(value, VALUE_DECIMALS)
}

/** How many questions of a checklist are met. */
function countMet(codes: readonly string[], answers: ReadonlyMap<string, Answer>): number {
  let count = 0
  for (const code of codes) {
    const answer = answers.get(code)
    if (answer !== undefined && 'met' in answer && answer.met) count += 1
  }
  return count
}

function measure(
  indicator: Indicator,
  answers: ReadonlyMap<string, Answer>,
): number | NotComputable {
  const fault = faultOf(indicator, answers)
  if (fault !== null) return fault
  if (indicator.kind === 'ratio') return ratioOf(indicator, answers)
  const { questionCodes } = indicator
  return round((countMet(questionCodes, answers) * 100) / questionCodes.length, VALUE_DECIMALS)
}

function bandOf(bands: readonly Band[], value: number): Band | null {
  for (const band of bands) if (holds(band, value)) return band
  return null
}

/** The points of a computed indicator: its band's, or those of each question met. */
function pointsOf(indicator: Indicator, value: number, answers: ReadonlyMap<string, Answer>) {
  const band = bandOf(indicator.bands ?? [], value)
  if (band !== null) return { band, nilai: band.nilai, skor: band.skor }
  const each = indicator.kind === 'checklist' ? (indicator.pointsPerQuestion ?? 0) : 0
  const skor = round(each * countMet(indicator.questionCodes, answers), VALUE_DECIMALS)
  return { band, nilai: null, skor }
}

function scoreIndicator(
  indicator: Indicator,
  answers: ReadonlyMap<string, Answer>,
): IndicatorScore {
  const { code, unit } = indicator
  const maximumSkor = maximumSkorOf(indicator)
  const value = measure(indicator, answers)
  if (typeof value !== 'number') {
    const none = { value: null, band: null, nilai: null, skor: null }
    const unanswered = value.reason === 'unanswered' ? [...value.questionCodes] : []
    return { code, unit, ...none, maximumSkor, notComputable: value, unanswered }
  }
  const { band, nilai, skor } = pointsOf(indicator, value, answers)
  return { code, unit, value, band, nilai, skor, maximumSkor, notComputable: null, unanswered: [] }
}

/** The category of a score; the scores of an instrument fall into exactly one. */
export const categoryOf = (
  { categories }: Pick<Instrument, 'categories'>,
  scored: number,
): CategoryCode | null =>
  categories.find(
    ({ from, below }) => (from === null || scored >= from) && (below === null || scored < below),
  )?.code ?? null

/**
 * Points had over points to be had, in percent, unrounded; null when too little of it is computable.
 * Indicators that are not computable leave the count.
 */
function pool(indicators: readonly IndicatorScore[], minComputableSharePercent: number) {
  let [all, computable, skor] = [0, 0, 0]
  for (const one of indicators) {
    all += one.maximumSkor
    if (one.skor === null) continue
    computable += one.maximumSkor
    skor += one.skor
  }
  const share = all === 0 ? 0 : (computable * 100) / all
  const isEnough = computable > 0 && share >= minComputableSharePercent
  return {
    exact: isEnough ? (skor * 100) / computable : null,
    computableSharePercent: round(share, SCORE_DECIMALS),
  }
}

const roundedOrNull = (value: number | null): number | null =>
  value === null ? null : round(value, SCORE_DECIMALS)

/**
 * The final score of an instrument from the scores of its aspects, in their order, and its category:
 * the weighted sum, rounded once, at the end. Null when one aspect has none.
 */
export function combine(
  instrument: Pick<Instrument, 'aspects' | 'categories'>,
  aspectScores: readonly (number | null)[],
): { final: number | null; category: CategoryCode | null } {
  let sum = 0
  for (const [index, { weightPercent }] of instrument.aspects.entries()) {
    const scored = aspectScores[index] ?? null
    if (scored === null) return { final: null, category: null }
    sum += (weightPercent * scored) / 100
  }
  const final = round(sum, SCORE_DECIMALS)
  return { final, category: categoryOf(instrument, final) }
}

/** Questions without any answer, in the order of the form. */
function unansweredOf({ questions }: Instrument, answers: ReadonlyMap<string, Answer>): string[] {
  const codes: string[] = []
  for (const { code } of questions) if (!answers.has(code)) codes.push(code)
  return codes
}

function notComputableOf(indicators: readonly IndicatorScore[]): Score['notComputable'] {
  const all: Score['notComputable'] = []
  for (const { code, notComputable } of indicators) {
    if (notComputable !== null) all.push({ indicatorCode: code, ...notComputable })
  }
  return all
}

/** The assumptions of the whole, then the cut-offs of indicators that have a score. */
function unverifiedOf(
  instrument: Instrument,
  scores: readonly IndicatorScore[],
): Score['unverified'] {
  const all = instrument.assumptions.map(({ code, text }) => ({ code, text }))
  for (const [index, { code, unverified }] of indicatorsOf(instrument).entries()) {
    if (unverified === undefined || (scores[index]?.skor ?? null) === null) continue
    all.push({ code, text: unverified })
  }
  return all
}

/**
 * Scores an examination. Pure and total: the same answers give the same score in any order, answers to
 * questions the instrument does not ask change nothing, and whatever cannot be computed says why.
 * A sub-aspect or an aspect pools the points of its indicators, it is no mean of its parts. Scores are
 * rounded to two decimals where they are shown, and the final one is made of the unrounded.
 * Source: the instrument's own legal basis and assumptions.
 */
export function score(instrument: Instrument, answers: ReadonlyMap<string, Answer>): Score {
  const categoryOrNull = (scored: number | null) =>
    scored === null || !instrument.categorisesAspects ? null : categoryOf(instrument, scored)
  const exactScores: (number | null)[] = []
  const aspects = instrument.aspects.map(({ code, weightPercent, subAspects }): AspectScore => {
    const parts = subAspects.map((subAspect): SubAspectScore => {
      const indicators = subAspect.indicators.map((one) => scoreIndicator(one, answers))
      const pooled = pool(indicators, instrument.minComputableSharePercent)
      const scored = roundedOrNull(pooled.exact)
      const { computableSharePercent } = pooled
      const category = categoryOrNull(scored)
      return { code: subAspect.code, score: scored, category, computableSharePercent, indicators }
    })
    const { exact, computableSharePercent } = pool(
      parts.flatMap(({ indicators }) => indicators),
      instrument.minComputableSharePercent,
    )
    exactScores.push(exact)
    const scored = roundedOrNull(exact)
    return {
      code,
      weightPercent,
      score: scored,
      weightedScore:
        exact === null ? null : round((weightPercent * exact) / 100, WEIGHTED_DECIMALS),
      category: categoryOrNull(scored),
      computableSharePercent,
      subAspects: parts,
    }
  })
  const indicators = aspects.flatMap((aspect) => aspect.subAspects.flatMap((one) => one.indicators))
  return {
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    aspects,
    ...combine(instrument, exactScores),
    unanswered: unansweredOf(instrument, answers),
    notComputable: notComputableOf(indicators),
    unverified: unverifiedOf(instrument, indicators),
  }
}
