import { z } from 'zod'
import {
  civilDate,
  clientId,
  count,
  idParam,
  instant,
  PageQuery,
  pageOf,
  queryList,
  text,
  uuid,
  version,
} from '../platform/http/schema.js'
import { dated } from '../platform/late-entry.js'
import { ActionView } from '../platform/problem/action.js'
import { HOMEWORK_SIDES, HOMEWORK_STATUSES } from './homework.rules.js'
import { caseId, personId, recommendationId, sessionId } from './ids.schema.js'

export const HomeworkParams = idParam('homeworkId', 'The homework.')

const HomeworkStatusView = z.enum(HOMEWORK_STATUSES).meta({
  id: 'HomeworkStatus',
  description: 'Whether homework is still to do.',
  example: 'open',
})
const HomeworkSideView = z.enum(HOMEWORK_SIDES).meta({
  id: 'HomeworkSide',
  description: 'Who has to do homework: those of the case, or those of the clinic.',
  example: 'participant',
})

const homeworkText = () =>
  text(2000).describe('What is to be done.').meta({ example: 'Kumpulkan bukti transaksi Mei.' })
const dueOn = () => civilDate().describe('By when.').meta({ example: '2018-06-04' })
const servedId = () =>
  recommendationId()
    .nullable()
    .describe('The recommendation of the accepted diagnosis it belongs to; null without one.')

const homeworkShape = {
  id: uuid().describe('The homework.').meta({ example: '0197a5c0-1c00-7000-8000-000000000757' }),
  version: version(),
  createdAt: instant().describe('When it was entered.'),
  updatedAt: instant().describe('When it last changed.'),
  caseId: caseId().describe('The case.'),
  sessionId: sessionId().describe('The session it was given at.'),
  recommendationId: servedId(),
  givenOn: civilDate().describe('The last day of that session.').meta({ example: '2018-05-21' }),
  text: homeworkText(),
  responsibleSide: HomeworkSideView.describe('Who has to do it.'),
  dueOn: dueOn(),
  status: HomeworkStatusView.describe('Whether it is still to do.'),
  settledOn: civilDate()
    .nullable()
    .describe('The day it was done or dropped; null while open.')
    .meta({ example: null }),
  settledById: personId().nullable().describe('Who recorded that; null while open.'),
  reason: text(2000)
    .nullable()
    .describe('Why it was dropped; null otherwise.')
    .meta({ example: null }),
  recordedById: personId().describe('Who entered it.'),
  daysLate: count()
    .nullable()
    .describe('Days since `dueOn` in the zone of the programme, 0 until then; null once settled.')
    .meta({ example: 0 }),
}

export const HomeworkItem = z
  .object(homeworkShape)
  .meta({ id: 'HomeworkItem', description: 'What is to be done until a day.' })

export const HomeworkView = z
  .object({
    ...homeworkShape,
    allowedActions: z
      .array(ActionView)
      .max(10)
      .describe('Every step of the homework, and what is in its way for this caller.'),
  })
  .meta({ id: 'Homework', description: 'What is to be done until a day, given at a session.' })

export const HomeworkPage = pageOf(HomeworkItem, 'HomeworkPage')

export const HomeworkListQuery = z.strictObject({
  ...PageQuery.shape,
  status: queryList(HomeworkStatusView, HOMEWORK_STATUSES.length)
    .optional()
    .describe('Only homework that stands in one of these ways.')
    .meta({ example: ['open'] }),
})

const givenShape = {
  text: homeworkText(),
  dueOn: dueOn().describe('By when; not before the session.'),
  responsibleSide: HomeworkSideView.optional().describe(
    'Who has to do it; `participant` if absent.',
  ),
  recommendationId: servedId().optional(),
}

/** As a session gives it to one of its cases. */
export const HomeworkGiven = z
  .strictObject(givenShape)
  .meta({ id: 'HomeworkGiven', description: 'What a case is given to do at a session.' })

export const HomeworkCreate = z
  .strictObject({ id: clientId(), ...givenShape })
  .meta({ id: 'HomeworkCreate', description: 'Adds to what a case was given to do at a session.' })

export const HomeworkPatch = z
  .strictObject({
    text: homeworkText().optional(),
    dueOn: dueOn().optional().describe('By when; not before the session.'),
    responsibleSide: HomeworkSideView.optional().describe('Who has to do it.'),
    recommendationId: servedId().optional(),
  })
  .meta({ id: 'HomeworkPatch', description: 'Corrects homework that is still open.' })

export const HomeworkDrop = z
  .strictObject({
    ...dated,
    reason: text(2000)
      .describe('Why it need not be done any more.')
      .meta({ example: 'Bukti transaksi Mei sudah ada di dinas.' }),
  })
  .meta({ id: 'HomeworkDrop', description: 'Ends homework that need not be done any more.' })
