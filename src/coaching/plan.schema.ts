import { z } from 'zod'
import { civilDate, count, ratio, uuid } from '../platform/http/schema.js'
import { PROGRAMME_MONTHS } from '../programmes/rules.js'

const number = (what: string, example: number) => count().describe(what).meta({ example })

const countsShape = {
  plannedCount: number('Plans; one that was moved counts where it came to lie.', 3),
  dueCount: number('Of these, held or with their last day past.', 2),
  heldCount: number('Of these, held.', 2),
  cancelledCount: number('Of the plans, cancelled.', 0),
  movedCount: number('Sessions that were moved away to another day.', 1),
  unplannedCount: number('Sessions recorded as held without a plan; they keep none.', 1),
  keptRatio: ratio()
    .nullable()
    .describe('Held out of due, 0 to 1; null when none is due.')
    .meta({ example: 1 }),
}

const PlanCountsView = z
  .object(countsShape)
  .meta({ id: 'PlanCounts', description: 'What was planned, and what came of it.' })

const PlanMonthView = z
  .object({
    programmeMonth: count({ min: 1, max: PROGRAMME_MONTHS })
      .describe('The month of the programme.')
      .meta({ example: 3 }),
    startsOn: civilDate().describe('Its first day.').meta({ example: '2018-05-01' }),
    endsOn: civilDate().describe('Its last day.').meta({ example: '2018-05-31' }),
    ...countsShape,
  })
  .meta({ id: 'PlanMonth', description: 'What was planned for a month, and what came of it.' })

export const CoachingPlanView = z
  .object({
    caseId: uuid().describe('The case.'),
    programmeId: uuid().describe('Its programme.'),
    asOfOn: civilDate()
      .describe('Today in the zone of the programme; what lies before it is due.')
      .meta({ example: '2018-06-14' }),
    ...countsShape,
    months: z
      .array(PlanMonthView)
      .max(PROGRAMME_MONTHS)
      .describe('The months of the programme, by the planned day.'),
    outside: PlanCountsView.describe('Planned for days before or after the eight months.'),
  })
  .meta({ id: 'CoachingPlan', description: 'The plan of coaching a case against what was held.' })
