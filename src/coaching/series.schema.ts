import { z } from 'zod'
import { DayOffView } from '../offices/holidays.schema.js'
import { civilDate, count, uuid } from '../platform/http/schema.js'
import { clashCount, clashesOf } from './clashes.schema.js'
import { SessionCreate } from './schema.js'
import { HOLIDAY_CHOICES, MAX_TURNS, TURN_OUTCOMES } from './series.rules.js'

const HolidayChoiceView = z.enum(HOLIDAY_CHOICES).meta({
  id: 'HolidayChoice',
  description: 'What becomes of a turn on a day off: the next working day, or none.',
  example: 'next_working_day',
})
const TurnOutcomeView = z.enum(TURN_OUTCOMES).meta({
  id: 'TurnOutcome',
  description:
    'Whether a session is planned for the day of its turn, for a later one, or not at all.',
  example: 'moved',
})

const { kind, mode, place, topic, startTime, plannedMinutes, coachIds, cases } = SessionCreate.shape

export const SeriesCreate = z
  .strictObject({
    kind: kind.describe('What kind of meeting each is.'),
    mode,
    place,
    topic: topic.describe('What they are about; each may be corrected later.'),
    startTime,
    plannedMinutes,
    coachIds,
    cases,
    firstOn: civilDate().describe('The day of the first turn.').meta({ example: '2018-06-04' }),
    everyWeeks: count({ min: 1, max: 8 })
      .optional()
      .describe('After how many weeks the next turn comes; 2 if absent.')
      .meta({ example: 2 }),
    lastOn: civilDate()
      .optional()
      .describe(
        'The last day there may be a session; without it and `count`, the last day of the programme.',
      )
      .meta({ example: '2018-07-31' }),
    count: count({ min: 1, max: MAX_TURNS })
      .optional()
      .describe('After how many turns it ends, skipped ones included; `lastOn` may end it before.')
      .meta({ example: 4 }),
    onHoliday: HolidayChoiceView.optional().describe(
      'What becomes of a turn on a holiday or rest day; `next_working_day` if absent.',
    ),
    dryRun: z
      .boolean()
      .optional()
      .describe('Whether to show what would be planned and save nothing; false if absent.')
      .meta({ example: true }),
  })
  .meta({ id: 'SessionSeriesCreate', description: 'Sessions that repeat every few weeks.' })

const TurnView = z
  .object({
    on: civilDate().describe('The day that the rhythm gives.').meta({ example: '2018-06-18' }),
    outcome: TurnOutcomeView.describe('What became of it.'),
    plannedOn: civilDate()
      .nullable()
      .describe('The day a session is planned for; null when it is skipped.')
      .meta({ example: '2018-06-21' }),
    dayOff: DayOffView.nullable().describe('Why it is not that day; null when it is.'),
    sessionId: uuid()
      .nullable()
      .describe('The session; null when it is skipped, and with `dryRun`.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000507' }),
  })
  .meta({ id: 'SeriesTurn', description: 'One turn of a series, and what became of it.' })

export const SeriesView = z
  .object({
    seriesId: uuid()
      .nullable()
      .describe('What its sessions carry as `seriesId`; null with `dryRun`.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000707' }),
    dryRun: z.boolean().describe('Whether nothing was saved.').meta({ example: false }),
    turns: z.array(TurnView).max(MAX_TURNS).describe('Every turn, in order of days.'),
    clashes: clashesOf(
      'Where its sessions clash with others that are planned, the first 200 by day.',
    ),
    clashCount: clashCount(),
  })
  .meta({ id: 'SessionSeries', description: 'What became of every turn of a series.' })
