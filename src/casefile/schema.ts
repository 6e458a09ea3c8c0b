import { z } from 'zod'
import { CaseResultView, CaseStageView, caseClockShape, caseShape } from '../cases/schema.js'
import { instant, PageQuery, pageOf, queryList, text, uuid } from '../platform/http/schema.js'
import { ActionView } from '../platform/problem.js'

/** Orders of the case list, each ending in the id. */
export const CASE_SORTS = ['enrolledOn', '-enrolledOn'] as const

export const CaseListQuery = z.strictObject({
  ...PageQuery.shape,
  programmeId: uuid().optional().describe('Cases of one programme.'),
  participantId: uuid().optional().describe('Cases of one participant.'),
  teamId: uuid().optional().describe('Cases that one team, of either kind, works on.'),
  stage: queryList(CaseStageView, 6)
    .optional()
    .describe('Any of these stages.')
    .meta({ example: ['coaching'] }),
  result: queryList(CaseResultView, 8)
    .optional()
    .describe('Any of these results.')
    .meta({ example: ['good'] }),
  q: text(100)
    .optional()
    .describe('Part of the name of the participant, or the case number.')
    .meta({ example: 'Melati' }),
  sort: z
    .enum(CASE_SORTS)
    .meta({ id: 'CaseSort', description: 'Order of the case list.', example: '-enrolledOn' })
    .optional()
    .describe('By the day of enrolment; the latest first if absent.'),
  include: queryList(
    z.enum(['allowedActions']).meta({
      id: 'CaseListInclude',
      description: 'What a list of cases can add.',
      example: 'allowedActions',
    }),
    1,
  )
    .optional()
    .describe('`allowedActions` adds the steps of each case.')
    .meta({ example: ['allowedActions'] }),
})

export const CaseListItemView = z
  .object({
    ...caseShape,
    ...caseClockShape,
    allowedActions: z
      .array(ActionView)
      .max(20)
      .optional()
      .describe('With `include=allowedActions`: every step of the case for this caller today.'),
  })
  .meta({ id: 'CaseListItem', description: 'A case in a list.' })

export const CaseListView = pageOf(CaseListItemView, 'CaseList')

const TimelineChangeView = z
  .object({
    entity: z.string().max(60).describe('The kind of record.').meta({ example: 'findings' }),
    entityId: uuid().describe('The record.'),
    op: z
      .enum(['insert', 'update', 'delete'])
      .meta({ id: 'LedgerOp', description: 'What happened to a record.', example: 'insert' }),
    fields: z
      .array(z.string().max(60))
      .max(100)
      .describe('The fields that changed; values of notes and personal fields are never kept.')
      .meta({ example: ['certainty', 'severity'] }),
  })
  .meta({ id: 'TimelineChange', description: 'One record that an event wrote.' })

const TimelineEventView = z
  .object({
    at: instant().describe('When it was recorded.'),
    operationId: z
      .string()
      .max(60)
      .nullable()
      .describe('The operation that did it.')
      .meta({ example: 'createFinding' }),
    sentence: z
      .string()
      .max(200)
      .describe('What happened, in the language of the reader.')
      .meta({ example: 'Temuan penyakit dicatat.' }),
    actorId: uuid().nullable().describe('Who did it; null for a machine.'),
    actorName: z
      .string()
      .max(200)
      .nullable()
      .describe('The name, unless blanked.')
      .meta({ example: 'Ratna Wulandari' }),
    requestId: z
      .string()
      .max(60)
      .nullable()
      .describe('The `Request-Id` of the call.')
      .meta({ example: '0197a5c0-1c00-7000-8000-0000000000ff' }),
    changes: z.array(TimelineChangeView).max(1000).describe('The records it wrote.'),
  })
  .meta({ id: 'TimelineEvent', description: 'One transaction on a case.' })

export const TimelineView = pageOf(TimelineEventView, 'Timeline')
export const TimelineQuery = z.strictObject({ ...PageQuery.shape })
