import { z } from 'zod'
import { CaseResultView, CaseStageView, caseClockShape, caseShape } from '../cases/schema.js'
import { ProgressView } from '../coaching/progress.schema.js'
import { SessionItem } from '../coaching/schema.js'
import { DiagnosisRecordView } from '../diagnosis/schema.js'
import { HandoverRecordView } from '../handover/schema.js'
import { FindingOutcomeView, MeasurementView, VerdictView } from '../outcomes/schema.js'
import { ParticipantView } from '../participants/schema.js'
import {
  instant,
  PageQuery,
  pageOf,
  queryBoolean,
  queryInteger,
  queryList,
  text,
  uuid,
} from '../platform/http/schema.js'
import { ActionView } from '../platform/problem/action.js'
import { PROGRAMME_MONTHS } from '../programmes/rules.js'
import { ProgrammeRecord } from '../programmes/schema.js'

/** Orders of the case list, each ending in the id. */
export const CASE_SORTS = ['enrolledOn', '-enrolledOn'] as const

export const CaseListQuery = z.strictObject({
  ...PageQuery.shape,
  programmeId: uuid().optional().describe('Only cases of this programme.'),
  participantId: uuid().optional().describe('Only cases of this participant.'),
  teamId: uuid()
    .optional()
    .describe('Only cases of this team, whether it diagnoses or coaches them.'),
  stage: queryList(CaseStageView, 6)
    .optional()
    .describe('Only cases in one of these stages.')
    .meta({ example: ['coaching'] }),
  result: queryList(CaseResultView, 8)
    .optional()
    .describe('Only cases with one of these results.')
    .meta({ example: ['good'] }),
  q: text(100)
    .optional()
    .describe('Only cases whose participant’s name holds this, or with exactly this case number.')
    .meta({ example: 'Melati' }),
  programmeMonth: queryInteger({ min: 1, max: PROGRAMME_MONTHS })
    .optional()
    .describe('Only cases whose programme is in this month today.')
    .meta({ example: 3 }),
  overdue: queryBoolean()
    .optional()
    .describe('Only cases whose `stageDueOn` has passed, or only the others.')
    .meta({ example: true }),
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

/** What a case can bring along. */
export const CASE_INCLUDES = [
  'participant',
  'programme',
  'diagnosis',
  'handover',
  'sessions',
  'progress',
  'measurements',
  'findingOutcomes',
  'verdict',
] as const
export type CaseInclude = (typeof CASE_INCLUDES)[number]

const MOST = 1000
const withInclude = (name: CaseInclude, what: string) => `With \`include=${name}\`: ${what}`

/** A verdict as a case brings it: its steps are at its own address. */
const CaseVerdictView = VerdictView.omit({ allowedActions: true }).meta({
  id: 'CaseVerdict',
  description: 'The verdict of a case, without its steps.',
})
const CaseMeasurementView = MeasurementView.omit({ allowedActions: true }).meta({
  id: 'CaseMeasurement',
  description: 'A measurement of a case, without its steps.',
})

export const CaseFileQuery = z.strictObject({
  include: queryList(
    z.enum(CASE_INCLUDES).meta({
      id: 'CaseInclude',
      description: 'What a case can bring along.',
      example: 'diagnosis',
    }),
    CASE_INCLUDES.length,
  )
    .optional()
    .describe('What to bring along, beside the ids.')
    .meta({ example: ['diagnosis', 'sessions'] }),
})

export const CaseFileView = z
  .object({
    ...caseShape,
    ...caseClockShape,
    allowedActions: z
      .array(ActionView)
      .max(20)
      .describe('Every step of the case, and what is in its way for this caller today.'),
    participant: ParticipantView.optional().describe(
      withInclude('participant', 'whom the case is about.'),
    ),
    programme: ProgrammeRecord.optional().describe(
      withInclude('programme', 'the run it belongs to.'),
    ),
    diagnosis: DiagnosisRecordView.nullable()
      .optional()
      .describe(withInclude('diagnosis', 'the latest version, draft or sealed.')),
    handover: HandoverRecordView.nullable()
      .optional()
      .describe(withInclude('handover', 'the latest offer.')),
    sessions: z
      .array(SessionItem)
      .max(MOST)
      .optional()
      .describe(withInclude('sessions', 'by planned day.')),
    progress: z
      .array(ProgressView)
      .max(MOST)
      .optional()
      .describe(withInclude('progress', 'on every recommendation, by day.')),
    measurements: z
      .array(CaseMeasurementView)
      .max(MOST)
      .optional()
      .describe(withInclude('measurements', 'of every point, by day.')),
    findingOutcomes: z
      .array(FindingOutcomeView)
      .max(MOST)
      .optional()
      .describe(withInclude('findingOutcomes', 'what became of each penyakit, by day.')),
    verdict: CaseVerdictView.nullable()
      .optional()
      .describe(withInclude('verdict', 'the one that counts.')),
  })
  .meta({ id: 'CaseFile', description: 'A case with what it was asked to bring along.' })

export const LEDGER_OPS = ['insert', 'update', 'delete'] as const

const TimelineChangeView = z
  .object({
    entity: z
      .string()
      .max(60)
      .describe('The kind of record that was written.')
      .meta({ example: 'findings' }),
    entityId: uuid().describe('The id of that record.'),
    op: z
      .enum(LEDGER_OPS)
      .meta({ id: 'LedgerOp', description: 'What happened to a record.', example: 'insert' })
      .describe('Whether it was added, changed or removed.'),
    fields: z
      .array(z.string().max(60))
      .max(100)
      .describe('The fields that were written; their values are not shown.')
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
      .describe('The `operationId` of the call; null when done at the machine.')
      .meta({ example: 'recordFinding' }),
    sentence: z
      .string()
      .max(200)
      .describe('What happened, in the language of the reader.')
      .meta({ example: 'Temuan penyakit dicatat.' }),
    actorId: uuid()
      .nullable()
      .describe('The person who did it; null when done by a job or at the machine.'),
    actorName: z
      .string()
      .max(200)
      .nullable()
      .describe('Name of the person; null without one, and once blanked.')
      .meta({ example: 'Ratna Wulandari' }),
    requestId: z
      .string()
      .max(60)
      .nullable()
      .describe('The `Request-Id` of the call; null when done at the machine.')
      .meta({ example: '0197a5c0-1c00-7000-8000-0000000000ff' }),
    changes: z.array(TimelineChangeView).max(1000).describe('The records it wrote, in order.'),
  })
  .meta({ id: 'TimelineEvent', description: 'One transaction on a case.' })

export const TimelineView = pageOf(TimelineEventView, 'Timeline')
export const TimelineQuery = z.strictObject({ ...PageQuery.shape })
