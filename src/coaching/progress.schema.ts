import { z } from 'zod'
import { RecommendationAnswerEnum } from '../handover/schema.js'
import {
  civilDate,
  clientId,
  idParam,
  instant,
  pageOf,
  text,
  uuid,
  version,
} from '../platform/http/schema.js'
import { dated, written } from '../platform/late-entry.js'
import { PROGRESS_STATES } from './progress.rules.js'
import { caseId, note, personId, recommendationId, sessionId, source, writtenAt } from './schema.js'

export const ProgressParams = idParam('progressId', 'The entry of progress.')
export const RecommendationParams = idParam(
  'recommendationId',
  'The recommendation, in any of its versions.',
)

const ProgressStateView = z.enum(PROGRESS_STATES).meta({
  id: 'ProgressState',
  description: 'Where a recommendation stands.',
  example: 'in_progress',
})

export const ProgressView = z
  .object({
    id: uuid()
      .describe('The entry of progress.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000607' }),
    version: version(),
    createdAt: instant().describe('When it was entered.'),
    updatedAt: instant().describe('When it last changed.'),
    caseId: caseId().describe('The case.'),
    recommendationId: recommendationId().describe(
      'The recommendation, in the version it was recorded on.',
    ),
    sessionId: sessionId().nullable().describe('The session it came from; null without one.'),
    state: ProgressStateView.describe('Where the recommendation stood from that day on.'),
    on: civilDate().describe('The day it took effect.').meta({ example: '2018-05-21' }),
    text: note()
      .describe('What was done; null when not said.')
      .meta({ example: 'Buku kas Januari sampai April disusun ulang.' }),
    reason: text(2000)
      .nullable()
      .describe('Why it was dropped or deferred; null otherwise.')
      .meta({ example: null }),
    source: source(),
    recordedById: personId().describe('Who entered it.'),
    writtenAt: writtenAt(
      'When it was written down, by the clock of the device; null where the client did not say. It came in at `createdAt`.',
    ),
  })
  .meta({ id: 'Progress', description: 'What was done on a recommendation on a day.' })

const StandingView = z
  .object({
    recommendationId: recommendationId().describe('The recommendation in the diagnosis in force.'),
    answer: RecommendationAnswerEnum.describe('What the coaching team said to it.').meta({
      example: 'accepted',
    }),
    state: ProgressStateView.describe('Where it stands by the latest entry; `open` without any.'),
    on: civilDate()
      .nullable()
      .describe('The day of the latest entry; null without any.')
      .meta({ example: '2018-05-21' }),
  })
  .meta({ id: 'RecommendationStanding', description: 'Where a recommendation stands now.' })

export const ProgressList = pageOf(ProgressView, 'ProgressEntries')
  .extend({
    standing: StandingView.nullable().describe(
      'Where it stands; null when no accepted diagnosis holds it.',
    ),
  })
  .meta({
    id: 'ProgressPage',
    description: 'One page of a list, and where the recommendation stands.',
  })

export const ProgressCreate = z
  .strictObject({
    id: clientId(),
    ...dated,
    ...written,
    state: ProgressStateView.describe('Where the recommendation stands from that day on.'),
    text: note()
      .optional()
      .describe('What was done; null when not said.')
      .meta({ example: 'Buku kas Januari sampai April disusun ulang.' }),
    reason: text(2000)
      .nullable()
      .optional()
      .describe('Why it is dropped or deferred; needed for `dropped`.')
      .meta({ example: 'Koperasi memilih menutup unit simpan pinjam.' }),
    sessionId: sessionId().nullable().optional().describe('The session of this case it came from.'),
    source: source().optional().describe('How the record reached the clinic; `direct` if absent.'),
  })
  .meta({ id: 'ProgressCreate', description: 'Records progress on a recommendation.' })
