import { type Band, type Instrument, indicatorsOf } from '../examinations/instrument.js'
import type { ExaminationPoint, ExaminationState } from '../examinations/rules.js'
import {
  type Answer,
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

/** A filled form of a case; `result` once it is completed, else the answers so far decide. */
export type Examined = {
  id: string
  instrumentId: string
  point: ExaminationPoint
  on: string
  bookYear: number
  isInterim: boolean
  state: Exclude<ExaminationState, 'not_examinable'>
  answers: readonly StoredAnswer[]
  result: Score | null
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

/** What a part of a form comes to: a value in its unit, or why there is none. */
type Found = { unit: FormUnit; value: number | null; gap: NotComputable | null }

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
export function worstBand(instrument: Instrument, code: string): Limit | null {
  const bands = indicatorsOf(instrument).find((one) => one.code === code)?.bands ?? []
  const [worst, next] = bands.toSorted((a, b) => a.skor - b.skor)
  if (worst === undefined || worst.skor === next?.skor) return null
  return edgeOf(worst)
}

type Labelled = FormThreshold & { limit: Limit; label: Text }

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

const prepared = new Map<string, readonly Labelled[]>()

/** The thresholds of a form with limits and labels of its own, which never change and are read once. */
export function thresholdsOf(instrument: Instrument): readonly Labelled[] {
  const known = prepared.get(instrument.id)
  if (known !== undefined) return known
  const thresholds = (FORM_THRESHOLDS[instrument.id] ?? []).map((one) => {
    const limit = one.limit ?? worstBand(instrument, one.code)
    const label = labelOf(instrument, one)
    if (limit === null || label === null) throw new Error(`${instrument.id} has no ${one.code}`)
    return { ...one, limit, label }
  })
  prepared.set(instrument.id, thresholds)
  return thresholds
}

/** The first thing in the way of a sum over indicators. */
const firstGap = (indicators: readonly IndicatorScore[]): NotComputable | null =>
  indicators.find(({ notComputable }) => notComputable !== null)?.notComputable ?? null

function questionFound(code: string, answers: ReadonlyMap<string, Answer>): Found {
  const answer = answers.get(code)
  if (answer !== undefined && 'met' in answer)
    return { unit: 'questions', value: Number(answer.met), gap: null }
  const reason = answer === undefined ? 'unanswered' : 'answer_missing'
  return { unit: 'questions', value: null, gap: { reason, questionCodes: [code] } }
}

/** Looks up what a part of a filled form comes to; null of a part that its score does not have. */
function finder(instrument: Instrument, scored: Score, answers: ReadonlyMap<string, Answer>) {
  const all = scored.aspects.flatMap(({ subAspects }) =>
    subAspects.flatMap(({ indicators }) => indicators),
  )
  const scores = new Map(all.map((one) => [one.code, one]))
  const finders: Record<FormPart, (code: string) => Found | null> = {
    question: (code) => questionFound(code, answers),
    indicator: (code) => {
      const found = scores.get(code)
      if (found === undefined) return null
      return { unit: found.unit, value: found.value, gap: found.notComputable }
    },
    aspect: (code) => {
      const found = scored.aspects.find((one) => one.code === code)
      if (found === undefined) return null
      const own = found.subAspects.flatMap(({ indicators }) => indicators)
      const gap = found.score === null ? firstGap(own) : null
      return { unit: 'points', value: found.score, gap }
    },
    category: () => {
      const reached = instrument.categories.find(({ code }) => code === scored.category)
      const gap = reached === undefined ? firstGap(all) : null
      return { unit: 'rank', value: reached?.rank ?? null, gap }
    },
  }
  return ({ part, code }: FormThreshold) => finders[part](code)
}

/**
 * What a filled form suggests, in the order of the catalogue; a machine suggests, a person finds. What
 * cannot be compared is told and suggests nothing. A form without thresholds suggests nothing.
 */
export function suggestFromForm(instrument: Instrument, examined: Examined): FormSuggestions {
  const answers = answersAsGiven(examined.answers)
  const scored = examined.result ?? score(instrument, answers)
  const find = finder(instrument, scored, answers)
  const items: SuggestedByForm[] = []
  const notComputable: UntriedOfForm[] = []
  for (const one of thresholdsOf(instrument)) {
    const { penyakitCode, part, code, label, limit, basis, isAssumption } = one
    const found = find(one)
    if (found === null) continue
    const { unit, value, gap } = found
    const source = { part, code, label }
    if (gap !== null) notComputable.push({ penyakitCode, source, gap })
    if (value === null || !COMPARES[limit.comparison](value, limit.threshold)) continue
    items.push({ penyakitCode, value, unit, ...limit, basis, isAssumption, source })
  }
  return { items, notComputable }
}
