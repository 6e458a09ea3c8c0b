import { z } from 'zod'
import { Waiting } from '../offices/schema.js'
import { civilDate, clockTime, count, uuid } from '../platform/http/schema.js'
import { AGENDA_KINDS } from './rules.js'

/** Items of one part of the agenda; `total` counts those beyond. */
export const MOST_ITEMS = 100

const AgendaKindView = z.enum(AGENDA_KINDS).meta({
  id: 'AgendaKind',
  description:
    'What is due: a session of mine, homework, a recommendation, or the stage of a case.',
  example: 'session',
})

const AgendaItem = z
  .object({
    kind: AgendaKindView.describe('What is due.'),
    href: z
      .string()
      .max(300)
      .describe('Address of the record, or of what is to be recorded on it.')
      .meta({ example: '/v1/sessions/0197a5c0-1c00-7000-8000-000000000507' }),
    caseId: uuid()
      .nullable()
      .describe('The case it is about; null for a session with several.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000207' }),
    label: z
      .string()
      .max(800)
      .describe('What it is about, for people.')
      .meta({ example: 'Menyusun ulang buku kas' }),
    dueOn: civilDate()
      .describe('The day it is planned for or due; the first of several.')
      .meta({ example: '2018-06-14' }),
    untilOn: civilDate()
      .nullable()
      .describe('The last day of a session over several days; null otherwise.')
      .meta({ example: null }),
    startTime: clockTime()
      .nullable()
      .describe('When a session begins; null when not said, and for everything else.')
      .meta({ example: '09:00' }),
    daysLate: count({ max: 100_000 })
      .describe('Days since it was due; 0 until then.')
      .meta({ example: 0 }),
  })
  .meta({ id: 'AgendaItem', description: 'One thing in the working days of the caller.' })

const AgendaSection = z
  .object({
    total: count()
      .describe('How many there are, also those beyond the first hundred.')
      .meta({ example: 1 }),
    items: z.array(AgendaItem).max(MOST_ITEMS).describe('The first hundred, earliest due first.'),
  })
  .meta({ id: 'AgendaSection', description: 'One part of the agenda.' })

export const AgendaView = z
  .object({
    on: civilDate().describe('Today, in the zone of the office.').meta({ example: '2018-06-14' }),
    weekEndsOn: civilDate().describe('Sunday of this week.').meta({ example: '2018-06-17' }),
    today: AgendaSection.describe(
      'What is due today, and sessions of several days that run today.',
    ),
    thisWeek: AgendaSection.describe('What is due after today, until Sunday.'),
    overdue: AgendaSection.describe('What was due before today and is not done.'),
    waiting: Waiting.describe('What waits for the caller’s answer, as `GET /v1/me` says it.'),
  })
  .meta({ id: 'Agenda', description: 'The working days of the caller.' })
