import { z } from 'zod'
import { FigureUnitView, MissingFigureView, reckoned } from '../participants/analysis.schema.js'
import { FIGURE_INDICATORS } from '../participants/indicators.rules.js'
import { civilDate, code, Label, text, uuid } from '../platform/http/schema.js'
import { COMPARISONS, RECORD_INDICATORS, SUGGESTION_SOURCES } from './rules.js'

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
      .describe('What is suggested, in the order of the catalogue.'),
    notComputable: z
      .array(UnansweredView)
      .max(100)
      .describe('Thresholds that could not be tried, and for want of what.'),
  })
  .meta({
    id: 'SuggestedFindings',
    description: 'What figures and standing suggest; a person finds, the machine never does.',
  })
