import type { Text } from '../platform/language.js'

/**
 * What an examination of health asks and how it is scored, as data. A version that was published
 * never changes: a correction is a new instrument with an `effectiveFrom` of its own, so that a score
 * of years ago can be read beside the form it came from.
 */

/** What an amount counts. Whole rupiah of a book year or of its last day. */
export const QUESTION_UNITS = ['yes_no', 'rupiah'] as const
export type QuestionUnit = (typeof QUESTION_UNITS)[number]

/** What an indicator's value counts: percent, times a year, or days. */
export const INDICATOR_UNITS = ['percent', 'times', 'days'] as const
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number]

/** How an answer was come by. */
export const EXAMINATION_METHODS = ['document', 'interview', 'observation'] as const
export type ExaminationMethod = (typeof EXAMINATION_METHODS)[number]

/**
 * One thing the form asks. `minimum` and `maximum` are inclusive and of amounts alone; an amount is a
 * whole number. `methods` are the usual ways to examine it, the most telling first.
 */
export type Question = {
  code: string
  kind: 'checklist' | 'amount'
  text: Text
  unit: QuestionUnit
  minimum?: number
  maximum?: number
  hint?: Text
  methods: readonly ExaminationMethod[]
}

/**
 * One row of a band table. At most one lower edge (`from` includes it, `above` does not) and one upper
 * edge (`upTo` includes it, `below` does not); none is open. The rows of a table touch and cover every
 * number. `nilai` is 1 for the best and 4 for the worst where the instrument has it, else null.
 */
export type Band = {
  from?: number
  above?: number
  upTo?: number
  below?: number
  nilai: number | null
  skor: number
}

/** A question's amount, times `factor`. */
export type Term = { questionCode: string; factor: number }

/**
 * `multiplier` x the sum of `numerator` / the sum of `denominator`. A `base` denominator is the figure
 * of the year before, which growth is measured from.
 */
export type Formula = {
  text: Text
  numerator: readonly Term[]
  denominator: readonly Term[]
  denominatorKind: 'amount' | 'base'
  multiplier: number
}

/**
 * What every indicator has. `questionCodes` are the questions it needs, each once. `unverified` says
 * what of it has only one source, or sources that differ.
 */
type Named = { code: string; name: Text; questionCodes: readonly string[]; unverified?: Text }

/**
 * Questions met. With `bands`, the percent met is banded; else every question met gives
 * `pointsPerQuestion`. `documents` names what usually supports the answers.
 */
export type ChecklistIndicator = Named & {
  kind: 'checklist'
  unit: 'percent'
  documents: Text
  bands: readonly Band[] | null
  pointsPerQuestion: number | null
}

/** A formula over amounts. `direction` null: the bands are best in the middle. */
export type RatioIndicator = Named & {
  kind: 'ratio'
  unit: IndicatorUnit
  formula: Formula
  direction: 'up' | 'down' | null
  bands: readonly Band[]
}

export type Indicator = ChecklistIndicator | RatioIndicator

export type SubAspect = { code: string; name: Text; indicators: readonly Indicator[] }

/** The weights of an instrument's aspects add up to 100. */
export type Aspect = {
  code: string
  name: Text
  weightPercent: number
  subAspects: readonly SubAspect[]
}

/**
 * A category holds scores from `from`, inclusive, to below `below`; null is open. `rank` is 4 for the
 * best and 1 for the worst, as the measurement `health_category` counts them.
 */
export type Category = {
  code: CategoryCode
  from: number | null
  below: number | null
  rank: number
  label: Text
}

export const CATEGORY_CODES = [
  'sehat',
  'cukup_sehat',
  'dalam_pengawasan',
  'dalam_pengawasan_khusus',
] as const
export type CategoryCode = (typeof CATEGORY_CODES)[number]

/** What we assumed, or could not read in the gazette, of the instrument as a whole. */
export type Assumption = { code: string; text: Text }

/**
 * A form with its scoring. `effectiveTo` is its last day, null while in force.
 * `minComputableSharePercent`: with less of an aspect's points to be had than this, the aspect has no
 * score. `categorisesAspects`: the categories hold for the score of an aspect too. `scoreRange` is the least and the most a final score can be, both inclusive.
 */
export type Instrument = {
  id: string
  version: string
  title: Text
  legalBasis: Text
  effectiveFrom: string
  effectiveTo: string | null
  appliesTo: Text
  participantKinds: readonly ['cooperative']
  aspects: readonly Aspect[]
  questions: readonly Question[]
  categories: readonly Category[]
  categorisesAspects: boolean
  assumptions: readonly Assumption[]
  minComputableSharePercent: number
  scoreRange: { minimum: number; maximum: number }
}

/** Every indicator of an instrument, in the order of the form. */
export const indicatorsOf = (instrument: Pick<Instrument, 'aspects'>): Indicator[] =>
  instrument.aspects.flatMap(({ subAspects }) =>
    subAspects.flatMap(({ indicators }) => [...indicators]),
  )

/** The questions an indicator needs, each once, in the order of its checklist or formula. */
export const questionCodesOf = (indicator: Indicator): readonly string[] => indicator.questionCodes
