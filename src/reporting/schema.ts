import { z } from 'zod'
import {
  civilDate,
  count,
  instant,
  PageQuery,
  pageOf,
  queryInteger,
  uuid,
} from '../platform/http/schema.js'
import { EXCLUSIONS, METRIC_UNITS, PROGRAMME_METRICS } from './rules.js'

export const ProgrammeMetricsParams = z.object({
  programmeId: uuid()
    .describe('The programme.')
    .meta({ example: '0197a5c0-1c00-7000-8000-000000000002' }),
})

const amount = (example: number | null) =>
  z.number().min(-1e15).max(1e15).nullable().meta({ example })

const ExclusionView = z
  .object({
    reason: z
      .enum(EXCLUSIONS)
      .meta({
        id: 'MetricExclusionReason',
        description: 'Why something was left out of a number.',
        example: 'void',
      })
      .describe('Why it was left out.'),
    count: count().describe('How many were left out for this reason.').meta({ example: 0 }),
  })
  .meta({ id: 'MetricExclusion', description: 'What was left out of a number, and how much.' })

const MetricView = z
  .object({
    code: z
      .enum(PROGRAMME_METRICS)
      .meta({
        id: 'ProgrammeMetricCode',
        description: 'A number of a programme; a code never changes its meaning.',
        example: 'good_ratio',
      })
      .describe('Which number; `/v1/code-lists/programme-metrics` says how it is counted.'),
    category: z
      .string()
      .max(40)
      .nullable()
      .describe('The stage or result it is of, where the code has one number each; else null.')
      .meta({ example: null }),
    value: amount(0.7778).describe(
      'The number; a ratio is rounded to four decimals. Null where nothing can be divided by.',
    ),
    unit: z
      .enum(METRIC_UNITS)
      .meta({ id: 'MetricUnit', description: 'What a number counts.', example: 'ratio' })
      .describe('What the value counts.'),
    numerator: amount(21).describe('What was counted; null for a median.'),
    denominator: amount(27).describe(
      'Out of how many; null where the number is no part of a whole.',
    ),
    excluded: z
      .array(ExclusionView)
      .max(20)
      .describe('Everything left out of numerator and denominator, by reason, zero included.'),
  })
  .meta({
    id: 'ProgrammeMetric',
    description: 'One number of a programme, and what it is made of.',
  })

export const ProgrammeMetricsView = z
  .object({
    programmeId: uuid()
      .describe('The programme.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000002' }),
    year: z
      .int()
      .min(1900)
      .max(2100)
      .describe('Year of the first day of the programme.')
      .meta({ example: 2018 }),
    timeZone: z
      .string()
      .max(40)
      .describe('Zone in which its days are cut.')
      .meta({ example: 'Asia/Jakarta', 'x-code-list': 'time-zones' }),
    asOfOn: civilDate()
      .describe('The day the numbers are of, in that zone.')
      .meta({ example: '2018-12-03' }),
    computedAt: instant().describe('When the numbers were counted.'),
    capacity: count().describe('Cases the programme has room for.').meta({ example: 30 }),
    targetGood: count()
      .nullable()
      .describe('How many should come out good; null where none was promised.')
      .meta({ example: 20 }),
    metrics: z
      .array(MetricView)
      .max(100)
      .describe('The numbers, by code, with stages and results in their order.'),
  })
  .meta({ id: 'ProgrammeMetrics', description: 'What a programme has come to, counted now.' })

export const OfficeProgrammesQuery = z.strictObject({
  regionCode: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/)
    .max(5)
    .optional()
    .describe('Only offices in this region or below it, by Kemendagri code.')
    .meta({ example: '32' }),
  year: queryInteger({ min: 1900, max: 2100 })
    .optional()
    .describe('Only programmes that began in this year.')
    .meta({ example: 2018 }),
  ...PageQuery.shape,
})

const cell = (what: string, example: number) =>
  count().nullable().describe(`${what}; null when suppressed.`).meta({ example })

const OfficeProgrammesView = z
  .object({
    regionCode: z
      .string()
      .max(5)
      .describe('Kemendagri code of the offices counted here.')
      .meta({ example: '32.71' }),
    year: z
      .int()
      .min(1900)
      .max(2100)
      .describe('Year in which the programmes began.')
      .meta({ example: 2018 }),
    programmeCount: count().describe('How many programmes are added up here.').meta({ example: 1 }),
    suppressed: z
      .boolean()
      .describe('Whether fewer than five cases stand behind the row, so that its counts are null.')
      .meta({ example: false }),
    enrolledCount: cell('Cases without the void ones: the open ones and all results added up', 30),
    openCount: cell('Cases not closed yet', 0),
    goodCount: cell('Cases that ended good', 21),
    improvedCount: cell('Cases that ended improved', 3),
    unchangedCount: cell('Cases that ended unchanged', 2),
    worsenedCount: cell('Cases that ended worsened', 1),
    referredCount: cell('Cases referred elsewhere', 0),
    dissolutionProposedCount: cell('Cases whose dissolution was proposed', 1),
    notIllCount: cell('Cases closed without findings', 1),
    droppedOutCount: cell('Cases that dropped out', 1),
    computedAt: instant().describe('When these counts last changed.'),
  })
  .meta({
    id: 'OfficeProgrammes',
    description: 'The programmes of one region and year, in counts.',
  })

export type OfficeProgrammes = z.infer<typeof OfficeProgrammesView>

export const OfficeProgrammesPage = pageOf(OfficeProgrammesView, 'OfficeProgrammesPage')
