import { z } from 'zod'
import { civilDate, count, text, uuid } from '../platform/http/schema.js'
import { CLOCK_STATES, DISSOLUTION_CLOCKS } from './dissolution.rules.js'
import { DissolutionGroundView, DissolutionWayView, StatusView } from './schema.js'

const ClockView = z
  .object({
    code: z
      .enum(DISSOLUTION_CLOCKS)
      .meta({
        id: 'DissolutionClockCode',
        description: 'A time that the law sets on the way to dissolution.',
        example: 'objection',
      })
      .describe('Which time it is.'),
    months: count({ max: 12 }).describe('How many months it lasts.').meta({ example: 2 }),
    legalBasis: z
      .string()
      .max(100)
      .describe('The rule that sets it.')
      .meta({ example: 'UU 25/1992 pasal 47' }),
    startsOn: civilDate().describe('The day it counts from.').meta({ example: '2018-03-01' }),
    dueOn: civilDate()
      .describe('Its last day: the same day of a later month, or that month’s last.')
      .meta({ example: '2018-05-01' }),
    metOn: civilDate()
      .nullable()
      .describe('When what it was for took place; null while it has not.')
      .meta({ example: '2018-04-12' }),
    state: z
      .enum(CLOCK_STATES)
      .meta({
        id: 'ClockState',
        description: 'How a legal time stands today.',
        example: 'met',
      })
      .describe('How it stands today.'),
    daysLate: count({ max: 100_000 })
      .describe('Days between the last day and the day it was met, or today; 0 when not late.')
      .meta({ example: 0 }),
  })
  .meta({ id: 'DissolutionClock', description: 'A legal time with its due date.' })

const CoachingHistoryView = z
  .object({
    caseId: uuid().describe('The case.'),
    caseNumber: z.string().max(40).describe('Its number.').meta({ example: 'KK-2018-0007' }),
    programmeName: text(200)
      .describe('The programme it belongs to.')
      .meta({ example: 'Klinik Koperasi 2018' }),
    enrolledOn: civilDate().describe('Since when it was helped.').meta({ example: '2018-04-02' }),
    closedOn: civilDate()
      .nullable()
      .describe('Until when; null while the case is open.')
      .meta({ example: '2018-11-28' }),
    sessionsAttended: count({ max: 10_000 })
      .describe('Sessions it was present at.')
      .meta({ example: 9 }),
    lastSessionOn: civilDate()
      .nullable()
      .describe('The last of them; null when there was none.')
      .meta({ example: '2018-11-07' }),
  })
  .meta({
    id: 'CoachingHistoryItem',
    description: 'One passage through a programme, as evidence of help and guidance.',
  })
export type CoachingHistory = z.infer<typeof CoachingHistoryView>

export const DissolutionView = z
  .object({
    participantId: uuid().describe('The cooperative.'),
    asOfOn: civilDate().describe('The day this is true of: today.').meta({ example: '2018-06-14' }),
    by: DissolutionWayView.nullable().describe(
      'Who dissolves it; a proposal that does not say is the government’s. Null when there is no way to dissolution, or nobody said.',
    ),
    ground: DissolutionGroundView.nullable().describe(
      'On what ground the government does; null when nobody said.',
    ),
    standings: z
      .array(StatusView)
      .max(50)
      .describe(
        'The latest way to dissolution, first day first, with the standing that called it off, if one did; empty when there never was one.',
      ),
    clocks: z
      .array(ClockView)
      .max(DISSOLUTION_CLOCKS.length)
      .describe('The times of the law that began on that way, in its order.'),
    coachingHistory: z
      .array(CoachingHistoryView)
      .max(100)
      .describe(
        'How the clinic helped it, latest first: evidence of whether it cannot go on even after help and guidance.',
      ),
  })
  .meta({ id: 'Dissolution', description: 'A cooperative’s way to dissolution with its times.' })
