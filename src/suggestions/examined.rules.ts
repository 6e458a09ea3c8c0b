import { type Band, type Instrument, indicatorsOf } from '../examinations/instrument.js'
import type { ExaminationPoint, ExaminationState } from '../examinations/rules.js'
import {
  type Answer,
  type AspectScore,
  answersAsGiven,
  type IndicatorScore,
  type NotComputable,
  type Score,
  type StoredAnswer,
  score,
} from '../examinations/score.js'
import type { Text } from '../platform/language.js'
import {
  COMPARES,
  FORM_THRESHOLDS,
  type FormPart,
  type FormThreshold,
  type FormUnit,
  type Limit,
} from './forms.rules.js'

/** As much of a score as thresholds ask for. */
export type Scored = Pick<Score, 'category'> & {
  aspects: readonly Pick<AspectScore, 'code' | 'score'>[]
  indicators: readonly Pick<IndicatorScore, 'code' | 'value' | 'notComputable'>[]
}

/**
 * A filled form of a case. Once it is completed `result` is its kept score and `answers` holds those
 * that a threshold asks for; until then the answers, all of them, decide.
 */
export type Examined = {
  id: string
  instrumentId: string
  point: ExaminationPoint
  on: string
  bookYear: number
  isInterim: boolean
  state: Exclude<ExaminationState, 'not_examinable'>
  answers: readonly StoredAnswer[]
  result: Scored | null
}

/** What of the form the value is: its code there, and its own words. */
export type FormSource = { part: FormPart; code: string; label: Text }

export type SuggestedByForm = Limit &
  Pick<FormThreshold, 'penyakitCode' | 'basis' | 'isAssumption'> & {
    value: number
    unit: FormUnit
    source: FormSource
  }
export type UntriedOfForm = {
  penyakitCode: string
  source: FormSource
  gap: NotComputable
}
export type FormSuggestions = { items: SuggestedByForm[]; notComputable: UntriedOfForm[] }

/** What a part of a form comes to, or why it has no value. */
type Found = { value: number | null; gap: NotComputable | null }

/** A band with one edge, as a comparison; the rows of a table touch, so the worst has one. */
function edgeOf({ from, above, upTo, below }: Band): Limit | null {
  const edges: (Limit | null)[] = [
    below === undefined ? null : { comparison: 'below', threshold: below },
    upTo === undefined ? null : { comparison: 'at_most', threshold: upTo },
    from === undefined ? null : { comparison: 'at_least', threshold: from },
    above === undefined ? null : { comparison: 'above', threshold: above },
  ]
  const [edge, ...others] = edges.filter((one) => one !== null)
  return edge === undefined || others.length > 0 ? null : edge
}

/** The worst band of an indicator as a limit; null where it has no such band, or not at one end. */
function worstBand(instrument: Instrument, code: string): Limit | null {
  const bands = indicatorsOf(instrument).find((one) => one.code === code)?.bands ?? []
  const [worst, next] = bands.toSorted((a, b) => a.skor - b.skor)
  if (worst === undefined || worst.skor === next?.skor) return null
  return edgeOf(worst)
}

/** Questions that a threshold of some form asks for. */
export const ASKED_QUESTIONS: readonly string[] = [
  ...new Set(
    Object.values(FORM_THRESHOLDS).flatMap((all) =>
      all.flatMap(({ part, code }) => (part === 'question' ? [code] : [])),
    ),
  ),
].sort()

type Labelled = FormThreshold & { limit: Limit; label: Text; unit: FormUnit }

/** The words of a form by which a threshold is shown. */
function labelOf(instrument: Instrument, { part, code }: FormThreshold): Text | null {
  const isIt = (one: { code: string }) => one.code === code
  switch (part) {
    case 'question':
      return instrument.questions.find(isIt)?.text ?? null
    case 'indicator':
      return indicatorsOf(instrument).find(isIt)?.name ?? null
    case 'aspect':
      return instrument.aspects.find(isIt)?.name ?? null
    case 'category':
      return instrument.categories.find(isIt)?.label ?? null
  }
}

const UNITS = { question: 'questions', aspect: 'points', category: 'rank' } as const

const unitOf = (instrument: Instrument, { part, code }: FormThreshold): FormUnit =>
  part === 'indicator'
    ? (indicatorsOf(instrument).find((one) => one.code === code)?.unit ?? 'percent')
    : UNITS[part]

const prepared = new Map<string, readonly Labelled[]>()

/** The thresholds of a form with limits, labels and units of its own, which never change and are read once. */
export function thresholdsOf(instrument: Instrument): readonly Labelled[] {
  const known = prepared.get(instrument.id)
  if (known !== undefined) return known
  const thresholds = (FORM_THRESHOLDS[instrument.id] ?? []).map((one) => {
    const limit = one.limit ?? worstBand(instrument, one.code)
    const label = labelOf(instrument, one)
    if (limit === null || label === null) throw new Error(`${instrument.id} has no ${one.code}`)
    return { ...one, limit, label, unit: unitOf(instrument, one) }
  })
  prepared.set(instrument.id, thresholds)
  return thresholds
}

function questionFound(code: string, answers: ReadonlyMap<string, Answer>): Found {
  const answer = answers.get(code)
  if (answer !== undefined && 'met' in answer) return { value: Number(answer.met), gap: null }
  const reason = answer === undefined ? 'unanswered' : 'answer_missing'
  return { value: null, gap: { reason, questionCodes: [code] } }
}

/** Looks up what a part of a filled form comes to; null of a part that its score does not have. */
function finder(instrument: Instrument, scored: Scored, answers: ReadonlyMap<string, Answer>) {
  const scores = new Map(scored.indicators.map((one) => [one.code, one]))
  /** The first thing in the way of a sum over indicators. */
  const firstGap = (of: Pick<Instrument, 'aspects'>): NotComputable | null => {
    for (const { code } of indicatorsOf(of)) {
      const gap = scores.get(code)?.notComputable ?? null
      if (gap !== null) return gap
    }
    return null
  }
  const finders: Record<FormPart, (code: string) => Found | null> = {
    question: (code) => questionFound(code, answers),
    indicator: (code) => {
      const found = scores.get(code)
      return found === undefined ? null : { value: found.value, gap: found.notComputable }
    },
    aspect: (code) => {
      const found = scored.aspects.find((one) => one.code === code)
      if (found === undefined) return null
      const aspects = instrument.aspects.filter((one) => one.code === code)
      return { value: found.score, gap: found.score === null ? firstGap({ aspects }) : null }
    },
    category: () => {
      const reached = instrument.categories.find(({ code }) => code === scored.category)
      return { value: reached?.rank ?? null, gap: reached ? null : firstGap(instrument) }
    },
  }
  return ({ part, code }: FormThreshold) => finders[part](code)
}

/** As much of a score as is asked for. */
const inBrief = ({ category, aspects }: Score): Scored => ({
  category,
  aspects,
  indicators: aspects.flatMap(({ subAspects }) => subAspects.flatMap((one) => one.indicators)),
})

/**
 * What a filled form suggests, in the order of the catalogue; a machine suggests, a person finds. What
 * cannot be compared is told and suggests nothing. A form without thresholds suggests nothing.
 */
export function suggestFromForm(instrument: Instrument, examined: Examined): FormSuggestions {
  const answers = answersAsGiven(examined.answers)
  const scored = examined.result ?? inBrief(score(instrument, answers))
  const find = finder(instrument, scored, answers)
  const items: SuggestedByForm[] = []
  const notComputable: UntriedOfForm[] = []
  for (const one of thresholdsOf(instrument)) {
    const { penyakitCode, part, code, label, unit, limit, basis, isAssumption } = one
    const found = find(one)
    if (found === null) continue
    const { value, gap } = found
    const source = { part, code, label }
    if (gap !== null) notComputable.push({ penyakitCode, source, gap })
    if (value === null || !COMPARES[limit.comparison](value, limit.threshold)) continue
    items.push({ penyakitCode, value, unit, ...limit, basis, isAssumption, source })
  }
  return { items, notComputable }
}
