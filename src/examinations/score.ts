import type { Text } from '../platform/language.js'
import type { Band, CategoryCode, IndicatorUnit, Instrument, Question } from './instrument.js'

/** What was found on one question: a checklist's yes or no, an amount, or why there is neither. */
export type Answer = { met: boolean } | { amount: number } | { missingReason: string }

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

export declare function answerFault(question: Question, answer: Answer): AnswerFault | null

export declare function score(instrument: Instrument, answers: ReadonlyMap<string, Answer>): Score
