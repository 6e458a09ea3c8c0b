import { z } from 'zod'
import { civilDate, count, Label, text, uuid } from '../platform/http/schema.js'
import { FIGURE_GAPS, FIGURE_INDICATORS, FIGURE_UNITS } from './indicators.rules.js'
import { RAT_STATES } from './rat.rules.js'
import { RECKONED_SIZES, SIZE_GAPS } from './size-classes.rules.js'

export const FigureIndicatorView = z.enum(FIGURE_INDICATORS).meta({
  id: 'FigureIndicator',
  description: 'What is reckoned from the figures of a book year.',
  example: 'return_on_assets',
})
export const FigureUnitView = z.enum(FIGURE_UNITS).meta({
  id: 'FigureUnit',
  description: 'What a reckoned number counts.',
  example: 'percent',
})
const FigureGapView = z.enum(FIGURE_GAPS).meta({
  id: 'FigureGap',
  description: 'Why a number cannot be reckoned.',
  example: 'prior_year_missing',
})
const RatStateView = z.enum(RAT_STATES).meta({
  id: 'RatState',
  description: 'How the annual meeting (RAT) of a book year stands.',
  example: 'not_held',
})
const ReckonedSizeView = z.enum(RECKONED_SIZES).meta({
  id: 'ReckonedSize',
  description: 'KUK 1 to 4 of a cooperative; micro, small, medium or large of an enterprise.',
  example: 'kuk_1',
})
const SizeGapView = z.enum(SIZE_GAPS).meta({
  id: 'SizeGap',
  description: 'Why there is no size class.',
  example: 'no_rule_in_force',
})

export const AnalysisQuery = z.strictObject({
  on: civilDate()
    .optional()
    .describe('As of this day; today if absent.')
    .meta({ example: '2018-07-02' }),
})

const FIRST_BOOK_YEAR = 1900
const bookYear = z.int().min(FIRST_BOOK_YEAR).max(2100).meta({ example: 2017 })
/** A number that was reckoned. */
export const reckoned = (example: number) => z.number().min(-1e21).max(1e21).meta({ example })
const members = z
  .array(text(60).describe('A member of the figures.').meta({ example: 'inventoryRupiah' }))
  .max(10)

export const MissingFigureView = z
  .object({
    reason: FigureGapView.describe('Why there is no number.'),
    members: members.describe('The members it is for want of.'),
  })
  .meta({ id: 'MissingFigure', description: 'What a number could not be reckoned for.' })

const IndicatedView = z
  .object({
    indicator: FigureIndicatorView.describe('What was reckoned.'),
    unit: FigureUnitView.describe('What the number counts.'),
    formula: text(300)
      .describe('How, in the members of the figures; `[-1]` is the book year before.')
      .meta({ example: 'shuRupiah / assetsRupiah × 100' }),
    value: reckoned(2.12)
      .nullable()
      .describe('The number, rounded to two decimals; null where it cannot be reckoned.'),
    gap: MissingFigureView.nullable()
      .describe('Why there is no number; null when there is one.')
      .meta({ example: null }),
  })
  .meta({ id: 'FigureIndicated', description: 'One indicator of a book year.' })

const AnalysedYearView = z
  .object({
    annualFiguresId: uuid().describe('The figures it is reckoned from.'),
    bookYear: bookYear.describe('The book year.'),
    ratDueOn: civilDate()
      .nullable()
      .describe('The last day for the RAT by the office’s rule; null for an enterprise.')
      .meta({ example: '2018-06-30' }),
    ratState: RatStateView.nullable().describe('How the RAT stands; null for an enterprise.'),
    isRatUnreported: z
      .boolean()
      .describe('Whether the RAT was held and the office not told.')
      .meta({ example: false }),
    indicators: z
      .array(IndicatedView)
      .max(FIGURE_INDICATORS.length)
      .describe('Every indicator that fits the kind of participant.'),
  })
  .meta({ id: 'AnalysedYear', description: 'What the figures of one book year say.' })

const RatRecordView = z
  .object({
    dueMonths: count({ max: 12 })
      .describe('Months after the book year within which the office asks for the RAT.')
      .meta({ example: 6 }),
    lastDueBookYear: z
      .int()
      .min(FIRST_BOOK_YEAR - 2)
      .max(2100)
      .describe('The latest book year whose RAT was due before that day.')
      .meta({ example: 2017 }),
    missedInARow: count({ max: 200 })
      .nullable()
      .describe('Book years in a row without a RAT; null when nothing is known of the latest.')
      .meta({ example: 1 }),
    isAtLeast: z
      .boolean()
      .describe('Whether the row may be longer, since earlier years are not recorded.')
      .meta({ example: false }),
  })
  .meta({ id: 'RatRecord', description: 'RAT missed in a row, as of a day.' })

const SizeCriterionView = z
  .object({
    member: text(60).describe('The figure.').meta({ example: 'assetsRupiah' }),
    value: reckoned(850_000_000).nullable().describe('What it is; null when unknown.'),
    sizeClass: ReckonedSizeView.nullable().describe('The class it reaches by itself.'),
  })
  .meta({ id: 'SizeCriterion', description: 'One criterion of a table of size classes.' })

const SizedView = z
  .object({
    sizeClass: ReckonedSizeView.nullable().describe('The class; null where there is none.'),
    gap: SizeGapView.nullable().describe('Why there is no class; null when there is one.'),
    rule: text(40)
      .nullable()
      .describe('The version of the table; null when none is in force on that day.')
      .meta({ example: 'permenkop_9_2020' }),
    legalBasis: Label.nullable().describe('Where the table is from.'),
    assumption: Label.nullable().describe('What the table leaves open and how it is read here.'),
    bookYear: bookYear.nullable().describe('The book year whose figures decided.'),
    criteria: z
      .array(SizeCriterionView)
      .max(5)
      .describe('Every criterion of the table; the highest class reached counts.')
      .meta({ example: [{ member: 'assetsRupiah', value: 850_000_000, sizeClass: 'kuk_1' }] }),
    isAtLeast: z
      .boolean()
      .describe('Whether a criterion that is unknown could still raise the class.')
      .meta({ example: false }),
  })
  .meta({ id: 'Sized', description: 'The size class by the rule in force.' })

export const AnalysisView = z
  .object({
    participantId: uuid().describe('The participant.'),
    on: civilDate().describe('The day it is as of.').meta({ example: '2018-07-02' }),
    rat: RatRecordView.nullable().describe('RAT missed in a row; null for an enterprise.'),
    size: SizedView.describe('The size class.'),
    years: z
      .array(AnalysedYearView)
      .max(10)
      .describe('Book years that had ended by then, latest first, ten at most.'),
  })
  .meta({
    id: 'FiguresAnalysis',
    description: 'What a participant’s figures say; reckoned on every read, stored nowhere.',
  })
