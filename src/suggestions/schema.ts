import { z } from 'zod'
import { formCode, instrumentId } from '../examinations/instrument.schema.js'
import {
  ExaminationPointView,
  ExaminationStateView,
  NotComputableView,
} from '../examinations/schema.js'
import { FigureUnitView, MissingFigureView, reckoned } from '../participants/analysis.schema.js'
import { FIGURE_INDICATORS } from '../participants/indicators.rules.js'
import { civilDate, code, Label, text, uuid } from '../platform/http/schema.js'
import { COMPARISONS, FORM_PARTS, FORM_UNITS } from './forms.rules.js'
import { RECORD_INDICATORS, SUGGESTION_SOURCES } from './rules.js'

const IndicatorView = z.enum([...FIGURE_INDICATORS, ...RECORD_INDICATORS]).meta({
  id: 'SuggestionIndicator',
  description: 'What a suggestion compares.',
  example: 'return_on_assets',
})
const ComparisonView = z.enum(COMPARISONS).meta({
  id: 'ThresholdComparison',
  description: 'How a value stands to a threshold.',
  example: 'below',
})
const SourceKindView = z.enum(SUGGESTION_SOURCES).meta({
  id: 'SuggestionSourceKind',
  description: 'What kind of record a value is from.',
  example: 'annual_figures',
})

export const SuggestionQuery = z.strictObject({
  on: civilDate()
    .optional()
    .describe('As of this day; if absent the day the case was closed, or today.')
    .meta({ example: '2018-04-20' }),
})

const SourceView = z
  .object({
    kind: SourceKindView.describe('What kind of record it is.'),
    id: uuid().nullable().describe('The record; null where there is none.'),
    bookYear: z
      .int()
      .min(1900)
      .max(2100)
      .nullable()
      .describe('The book year, where it is one.')
      .meta({ example: 2017 }),
  })
  .meta({ id: 'SuggestionSource', description: 'The record a value is from.' })

const penyakitCode = code().describe('The penyakit it may be.').meta({ example: 'KEU-01' })

const SuggestionView = z
  .object({
    penyakitCode,
    indicator: IndicatorView.describe('What was compared.'),
    value: reckoned(2.12).describe('What it is.'),
    unit: FigureUnitView.describe('What the value counts.'),
    comparison: ComparisonView.describe('How the value stands to the threshold.'),
    threshold: reckoned(3).describe('The threshold it crossed.'),
    basis: Label.describe('Where the threshold is from.'),
    isAssumption: z
      .boolean()
      .describe('Whether the threshold is ours, without a source.')
      .meta({ example: false }),
    source: SourceView.describe('Where the value is from.'),
    isFound: z
      .boolean()
      .describe('Whether a finding of the case names the penyakit already.')
      .meta({ example: false }),
  })
  .meta({ id: 'SuggestedFinding', description: 'A penyakit that a threshold suggests.' })

const UnansweredView = z
  .object({
    penyakitCode,
    indicator: IndicatorView.describe('What could not be compared.'),
    gap: MissingFigureView.describe('For want of what.'),
  })
  .meta({ id: 'UnansweredSuggestion', description: 'A threshold that could not be tried.' })

const FormPartView = z.enum(FORM_PARTS).meta({
  id: 'FormPart',
  description: 'What of a filled form a threshold is compared with.',
  example: 'indicator',
})
const FormUnitView = z.enum(FORM_UNITS).meta({
  id: 'FormUnit',
  description:
    'What a value of a form counts: the unit of an indicator, questions met (0 or 1), points of 100, or the rank of a category, 1 for the worst.',
  example: 'percent',
})

const FormSourceView = z
  .object({
    part: FormPartView.describe('What of the form it is.'),
    code: formCode().describe('Its code in the form.').meta({ example: 'C1.1' }),
    label: Label.describe('Its words in the form.').meta({
      example: { id: 'Rentabilitas aset', en: 'Return on assets' },
    }),
  })
  .meta({ id: 'FormSource', description: 'The part of a filled form that a value is from.' })

const FormSuggestionView = z
  .object({
    penyakitCode,
    value: reckoned(1.65).describe('What it is.'),
    unit: FormUnitView.describe('What the value counts.'),
    comparison: ComparisonView.describe('How the value stands to the threshold.'),
    threshold: reckoned(3).describe('The threshold it crossed.'),
    basis: Label.describe('Where the threshold is from.'),
    isAssumption: z
      .boolean()
      .describe('Whether it is ours, without a source, that this tells of the penyakit.')
      .meta({ example: false }),
    source: FormSourceView.describe('Where in the form the value is from.'),
    isFound: z
      .boolean()
      .describe('Whether a finding of the case names the penyakit already.')
      .meta({ example: false }),
  })
  .meta({ id: 'FormSuggestion', description: 'A penyakit that a filled form suggests.' })

const UntriedOfFormView = z
  .object({
    penyakitCode,
    source: FormSourceView.describe('What could not be compared.'),
    gap: NotComputableView.describe('Why; of an aspect or a category the first thing in its way.'),
  })
  .meta({ id: 'UntriedOfForm', description: 'A threshold of a form that could not be tried.' })

const ExaminedView = z
  .object({
    id: uuid()
      .describe('The examination.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000801' }),
    instrumentId: instrumentId().describe('The form: `GET /v1/instruments/{instrumentId}`.'),
    point: ExaminationPointView.describe('When in the life of the case it was taken.'),
    on: civilDate().describe('The day of the examination.').meta({ example: '2018-04-20' }),
    bookYear: z
      .int()
      .min(1900)
      .max(2100)
      .describe('The book year that was examined.')
      .meta({ example: 2016 }),
    isInterim: z
      .boolean()
      .describe('Whether its figures are of a part of the book year.')
      .meta({ example: false }),
    state: ExaminationStateView.describe('Whether it is completed, or a draft that says less.'),
    items: z
      .array(FormSuggestionView)
      .max(100)
      .describe('What it suggests, in the order of the catalogue.'),
    notComputable: z
      .array(UntriedOfFormView)
      .max(100)
      .describe('Thresholds that could not be tried, and why.'),
  })
  .meta({ id: 'ExaminedSuggestions', description: 'What one health examination suggests.' })

export const SuggestionsView = z
  .object({
    caseId: uuid().describe('The case.'),
    participantId: uuid().describe('Its participant.'),
    on: civilDate().describe('The day it is as of.').meta({ example: '2018-04-20' }),
    thresholdsVersion: text(20)
      .describe('The version of the thresholds.')
      .meta({ example: '2026-11' }),
    items: z
      .array(SuggestionView)
      .max(100)
      .describe('What figures and standing suggest, in the order of the catalogue.'),
    notComputable: z
      .array(UnansweredView)
      .max(100)
      .describe('Thresholds that could not be tried, and for want of what.'),
    examinations: z
      .array(ExaminedView)
      .max(10)
      .describe('The same by each examination that was read, the latest first.'),
  })
  .meta({
    id: 'SuggestedFindings',
    description:
      'What figures, standing and examinations suggest; a person finds, the machine never does.',
  })
