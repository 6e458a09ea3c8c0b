import type {
  Band,
  ChecklistIndicator,
  ExaminationMethod,
  Formula,
  Indicator,
  Question,
  RatioIndicator,
  SubAspect,
  Term,
} from '../instrument.js'

/** How the forms are written down: an indicator beside its questions, Indonesian first. */
type Pair = readonly [id: string, en: string]

type Checklist = {
  code: string
  name: Pair
  documents: Pair
  methods: readonly ExaminationMethod[]
  questions: readonly Pair[]
}

const MOST_RUPIAH = 1e15

const text = ([id, en]: Pair) => ({ id, en })

/** A checklist and what it asks; question n of indicator `A1.2` is `A1.2.n`. */
export function checklist(
  { code, name, documents, methods, questions }: Checklist,
  scoring: Pick<ChecklistIndicator, 'bands' | 'pointsPerQuestion'>,
): { indicator: ChecklistIndicator; questions: Question[] } {
  const asked = questions.map(
    (question, index): Question => ({
      code: `${code}.${index + 1}`,
      kind: 'checklist',
      text: text(question),
      unit: 'yes_no',
      methods,
    }),
  )
  const indicator: ChecklistIndicator = {
    code,
    name: text(name),
    kind: 'checklist',
    unit: 'percent',
    questionCodes: asked.map((question) => question.code),
    documents: text(documents),
    ...scoring,
  }
  return { indicator, questions: asked }
}

/** A whole amount of rupiah; `negative` where a loss or a deficit is possible. */
export const amount = (
  code: string,
  name: Pair,
  hint: Pair,
  sign: 'positive' | 'negative' = 'positive',
): Question => ({
  code,
  kind: 'amount',
  text: text(name),
  unit: 'rupiah',
  minimum: sign === 'negative' ? -MOST_RUPIAH : 0,
  maximum: MOST_RUPIAH,
  hint: text(hint),
  methods: ['document'],
})

/** `['kas', 'bank']`, or `['aset', ['aset_tahun_lalu', -1]]` where one is not simply added. */
export type Sum = readonly (string | readonly [string, number])[]

const terms = (sum: Sum): Term[] =>
  sum.map((one) =>
    typeof one === 'string'
      ? { questionCode: one, factor: 1 }
      : { questionCode: one[0], factor: one[1] },
  )

type Ratio = {
  code: string
  name: Pair
  formula: Pair
  of: Sum
  over: Sum
  base?: boolean
  multiplier?: number
  unit?: RatioIndicator['unit']
  direction: RatioIndicator['direction']
  bands: readonly Band[]
  unverified?: Pair
}

/** A ratio in percent unless said; with `base`, growth over the figure of the year before. */
export function ratio(given: Ratio): RatioIndicator {
  const { code, name, unit = 'percent', direction, bands, unverified } = given
  const formula: Formula = {
    text: text(given.formula),
    numerator: terms(given.of),
    denominator: terms(given.over),
    denominatorKind: given.base === true ? 'base' : 'amount',
    multiplier: given.multiplier ?? (unit === 'percent' ? 100 : 1),
  }
  const indicator = {
    code,
    name: text(name),
    kind: 'ratio',
    unit,
    questionCodes: [
      ...new Set([...formula.numerator, ...formula.denominator].map((term) => term.questionCode)),
    ],
    formula,
    direction,
    bands,
  } as const
  return unverified === undefined ? indicator : { ...indicator, unverified: text(unverified) }
}

export const subAspect = (
  code: string,
  name: Pair,
  indicators: readonly Indicator[],
): SubAspect => ({ code, name: text(name), indicators })

/** Where the edges of an ascending table belong: to the row above them or to the row below. */
export type Edge = 'upper' | 'lower'

/**
 * A table of rows that touch: `skors[0]` below the first edge, the last at and above the last one. An
 * edge is part of the row above it (`upper`: from 7 to below 10) or below it (`lower`: above 7, up to
 * 10); an edge that differs from the rest says so itself.
 */
export function rows(
  edges: readonly (number | readonly [number, Edge])[],
  skors: readonly { skor: number; nilai: number | null }[],
  belongsTo: Edge,
): Band[] {
  const ends = edges.map((edge) => (typeof edge === 'number' ? ([edge, belongsTo] as const) : edge))
  return skors.map((row, index): Band => {
    const [lower, upper] = [ends[index - 1], ends[index]]
    return {
      ...(lower === undefined
        ? {}
        : lower[1] === 'upper'
          ? { from: lower[0] }
          : { above: lower[0] }),
      ...(upper === undefined
        ? {}
        : upper[1] === 'upper'
          ? { below: upper[0] }
          : { upTo: upper[0] }),
      ...row,
    }
  })
}
