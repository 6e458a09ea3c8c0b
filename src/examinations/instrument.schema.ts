import { z } from 'zod'
import { ParticipantKindView } from '../participants/schema.js'
import { civilDate, count, Label, PageQuery, pageOf } from '../platform/http/schema.js'
import {
  CATEGORY_CODES,
  EXAMINATION_METHODS,
  INDICATOR_UNITS,
  QUESTION_UNITS,
} from './instrument.js'
import { DIRECTIONS, INDICATOR_KINDS, QUESTION_KINDS } from './rules.js'

const INSTRUMENT = 'kkpkk-sektor-riil-2021'

export const instrumentId = () =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
    .max(60)
    .meta({ example: INSTRUMENT })

export const formCode = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/)
    .max(60)

/** A longer text in both languages, for sentences of a form. */
const FormText = z
  .object({
    id: z
      .string()
      .max(2000)
      .describe('In Indonesian.')
      .meta({ example: 'Apakah akta pendirian koperasi sah?' }),
    en: z
      .string()
      .max(2000)
      .describe('In English.')
      .meta({ example: 'Is the deed of establishment valid?' }),
  })
  .meta({ id: 'FormText', description: 'A sentence of an examination form in both languages.' })

export const ExaminationMethodView = z.enum(EXAMINATION_METHODS).meta({
  id: 'ExaminationMethod',
  description: 'How an answer was come by.',
  example: 'document',
})
export const HealthCategoryView = z.enum(CATEGORY_CODES).meta({
  id: 'HealthCategory',
  description: 'What an examination comes to.',
  example: 'cukup_sehat',
})
export const IndicatorUnitView = z.enum(INDICATOR_UNITS).meta({
  id: 'IndicatorUnit',
  description: 'What the value of an indicator counts.',
  example: 'percent',
})
const QuestionKindView = z.enum(QUESTION_KINDS).meta({
  id: 'QuestionKind',
  description: 'Whether a question takes a yes or no, or an amount.',
  example: 'amount',
})
const QuestionUnitView = z.enum(QUESTION_UNITS).meta({
  id: 'QuestionUnit',
  description: 'What an answer counts.',
  example: 'rupiah',
})
const IndicatorKindView = z.enum(INDICATOR_KINDS).meta({
  id: 'IndicatorKind',
  description: 'Whether an indicator counts what is met, or is a formula over amounts.',
  example: 'ratio',
})
const DirectionView = z.enum(DIRECTIONS).meta({
  id: 'IndicatorDirection',
  description: 'Which way an indicator is better.',
  example: 'up',
})

const edge = (description: string, example: number | null) =>
  z.number().min(-1e15).max(1e15).nullable().describe(description).meta({ example })

export const BandView = z
  .object({
    from: edge('Least value of the band, itself inside; null where open or `above` holds.', 7),
    above: edge('Values above this are inside, itself is not; null where open.', null),
    upTo: edge('Greatest value of the band, itself inside; null where open.', null),
    below: edge('Values below this are inside, itself is not; null where open.', null),
    nilai: z
      .int()
      .min(1)
      .max(4)
      .nullable()
      .describe('1 for the best, 4 for the worst; null where the instrument has none.')
      .meta({ example: 1 }),
    skor: z.number().min(0).max(100).describe('Points of the band.').meta({ example: 4 }),
  })
  .meta({ id: 'ScoreBand', description: 'One row of a band table.' })

const TermView = z
  .object({
    questionCode: formCode()
      .describe('Question that asks the amount.')
      .meta({ example: 'total_assets' }),
    factor: z
      .number()
      .min(-1000)
      .max(1000)
      .describe('What the amount is multiplied by.')
      .meta({ example: 1 }),
  })
  .meta({ id: 'FormulaTerm', description: 'An amount in a formula.' })

const FormulaView = z
  .object({
    text: FormText.describe('The formula in words.'),
    numerator: z.array(TermView).max(20).describe('Amounts that are added up above the line.'),
    denominator: z.array(TermView).max(20).describe('Amounts that are added up below the line.'),
    multiplier: z
      .number()
      .min(0)
      .max(1000)
      .describe('What the quotient is multiplied by: 100 for percent.')
      .meta({ example: 100 }),
  })
  .meta({ id: 'IndicatorFormula', description: 'How a ratio is made of amounts.' })

const IndicatorView = z
  .object({
    code: formCode().describe('The indicator.').meta({ example: 'C1' }),
    name: FormText.describe('Its name.'),
    kind: IndicatorKindView.describe('How it is scored.'),
    unit: IndicatorUnitView.describe('What its value counts.'),
    questionCodes: z
      .array(formCode().describe('Code of a question.').meta({ example: 'total_assets' }))
      .max(50)
      .describe('The questions it needs.'),
    documents: FormText.nullable().describe('What usually supports the answers; null of a ratio.'),
    formula: FormulaView.nullable().describe('The formula of a ratio; null of a checklist.'),
    direction: DirectionView.nullable().describe(
      'Which way it is better; null of a checklist, and where the middle is best.',
    ),
    bands: z
      .array(BandView)
      .max(50)
      .describe('From value to points; empty where each question gives points.'),
    pointsPerQuestion: z
      .number()
      .min(0)
      .max(100)
      .nullable()
      .describe('Points of each question that is met; null where bands decide.')
      .meta({ example: null }),
    unverified: FormText.nullable().describe(
      'What of it rests on a single source, or on sources that differ; null where they agree.',
    ),
  })
  .meta({ id: 'Indicator', description: 'One line of an examination that gives points.' })

const SubAspectView = z
  .object({
    code: formCode().describe('The sub-aspect.').meta({ example: 'C-1' }),
    name: FormText.describe('Its name.'),
    indicators: z.array(IndicatorView).max(50).describe('Its indicators, in order.'),
  })
  .meta({ id: 'SubAspect', description: 'Indicators that belong together.' })

const AspectView = z
  .object({
    code: formCode().describe('The aspect.').meta({ example: 'C' }),
    name: FormText.describe('Its name.'),
    weightPercent: z
      .number()
      .min(0)
      .max(100)
      .describe('Its weight in the final score, in percent.')
      .meta({ example: 40 }),
    subAspects: z.array(SubAspectView).max(20).describe('Its parts, in order.'),
  })
  .meta({ id: 'Aspect', description: 'A weighted part of an instrument.' })

const QuestionView = z
  .object({
    code: formCode().describe('The question; answers name it.').meta({ example: 'total_assets' }),
    kind: QuestionKindView.describe('Whether it takes `met` or `amount`.'),
    text: FormText.describe('What is asked.'),
    unit: QuestionUnitView.describe('What the answer counts.'),
    minimum: edge('Least amount, itself allowed; null of a yes or no.', 0),
    maximum: edge('Greatest amount, itself allowed; null of a yes or no.', 1_000_000_000_000_000),
    hint: FormText.nullable().describe('How to answer it; null where the question says enough.'),
    methods: z
      .array(ExaminationMethodView)
      .max(3)
      .describe('The usual ways to examine it, the most telling first.')
      .meta({ example: ['document'] }),
  })
  .meta({ id: 'Question', description: 'One thing a form asks.' })

const CategoryView = z
  .object({
    code: HealthCategoryView.describe('The category.'),
    label: Label.describe('What people read.'),
    from: edge('Least score, itself inside; null of the lowest.', 66),
    below: edge('Scores below this are inside; null of the highest.', 80),
    rank: z
      .int()
      .min(1)
      .max(4)
      .describe('4 for the best, 1 for the worst: the value of the metric `health_category`.')
      .meta({ example: 3 }),
  })
  .meta({ id: 'CategoryCutOff', description: 'A category and the scores it holds.' })

export const NoteOnSource = z
  .object({
    code: formCode().describe('What it is about.').meta({ example: 'C1' }),
    text: FormText.describe('What could not be verified, or was assumed.'),
  })
  .meta({ id: 'NoteOnSource', description: 'What a score rests on that we could not verify.' })

const head = {
  id: instrumentId().describe('The instrument; a version that was published never changes.'),
  instrumentVersion: z
    .string()
    .max(40)
    .describe('Version of the form and its scoring.')
    .meta({ example: '2021.1' }),
  title: FormText.describe('Its title.'),
  legalBasis: FormText.describe('The regulation it follows.'),
  startsOn: civilDate().describe('First day it is in force.').meta({ example: '2021-01-01' }),
  endsOn: civilDate()
    .nullable()
    .describe('Last day it is in force; null while it is.')
    .meta({ example: null }),
  appliesTo: z
    .array(ParticipantKindView)
    .max(2)
    .describe('Which kinds of participant it can be filled for.')
    .meta({ example: ['cooperative'] }),
  coverage: FormText.describe('Which cooperatives it is made for.'),
  questionCount: count().describe('How many questions it asks.').meta({ example: 160 }),
}

export const InstrumentItemView = z
  .object(head)
  .meta({ id: 'InstrumentItem', description: 'An examination form in the list.' })

export const InstrumentView = z
  .object({
    ...head,
    minComputableSharePercent: z
      .number()
      .min(0)
      .max(100)
      .describe('With less of an aspect computable than this, in percent, it has no score.')
      .meta({ example: 80 }),
    minimumScore: z
      .number()
      .min(0)
      .max(100)
      .describe('The least a final score can be.')
      .meta({ example: 25 }),
    maximumScore: z
      .number()
      .min(0)
      .max(100)
      .describe('The most a final score can be.')
      .meta({ example: 100 }),
    aspects: z.array(AspectView).max(20).describe('Its aspects, in the order of the form.'),
    questions: z.array(QuestionView).max(500).describe('Every question, in order.'),
    categories: z.array(CategoryView).max(10).describe('Its categories, the best first.'),
    assumptions: z
      .array(NoteOnSource)
      .max(50)
      .describe('What was assumed of the instrument as a whole.'),
  })
  .meta({
    id: 'Instrument',
    description: 'An official examination form with its scoring, enough to draw it from.',
  })

export const InstrumentPage = pageOf(InstrumentItemView, 'InstrumentPage')
export const InstrumentListQuery = z.strictObject({ ...PageQuery.shape }).meta({ explode: false })
export const InstrumentParams = z.object({
  instrumentId: instrumentId().describe('The instrument.'),
})
