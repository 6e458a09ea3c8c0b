import { z } from 'zod'
import { RecommendationAnswerEnum } from '../handover/schema.js'
import { PROGRESS_TYPES } from '../penyakit/catalogue.js'
import {
  civilDate,
  clientId,
  idParam,
  instant,
  PageQuery,
  pageOf,
  queryList,
  text,
  uuid,
  version,
} from '../platform/http/schema.js'
import { dated, written } from '../platform/late-entry.js'
import { caseId, personId, recommendationId, sessionId } from './ids.schema.js'
import { PROGRESS_STATES } from './progress.rules.js'
import { DetailsCreate, DetailsView } from './progress-details.schema.js'
import { note, source, writtenAt } from './schema.js'

export const ProgressParams = idParam('progressId', 'The entry of progress.')
export const RecommendationParams = idParam(
  'recommendationId',
  'The recommendation, in any of its versions.',
)

const ProgressTypeView = z.enum(PROGRESS_TYPES).meta({
  id: 'ProgressType',
  description: 'What the facts of an entry are about; `GET /v1/code-lists/progress-types`.',
  example: 'financing',
})
const ProgressStateView = z.enum(PROGRESS_STATES).meta({
  id: 'ProgressState',
  description: 'Where a recommendation stands.',
  example: 'in_progress',
})

const progressId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000607' })

export const ProgressView = z
  .object({
    id: progressId().describe('The entry of progress.'),
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
      .describe('Why it stands so; always there when dropped, null when not said.')
      .meta({ example: null }),
    deferredUntilOn: civilDate()
      .nullable()
      .describe('Until when it is deferred; null when not said or not deferred.')
      .meta({ example: null }),
    followsId: progressId()
      .nullable()
      .describe('The first entry of the matter that it goes on with; null when it begins one.')
      .meta({ example: null }),
    details: DetailsView.nullable().describe('What was reached; null for an entry in words alone.'),
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

export const ProgressEntryPage = pageOf(ProgressView, 'ProgressEntryPage')

const filters = {
  ...PageQuery.shape,
  type: queryList(ProgressTypeView, PROGRESS_TYPES.length)
    .optional()
    .describe('Only entries with facts of these types.')
    .meta({ example: ['financing'] }),
  state: queryList(ProgressStateView, PROGRESS_STATES.length)
    .optional()
    .describe('Only entries that say these states.')
    .meta({ example: ['in_progress', 'done'] }),
  onFrom: civilDate()
    .optional()
    .describe('Only entries of this day or later.')
    .meta({ example: '2018-05-01' }),
  onBefore: civilDate()
    .optional()
    .describe('Only entries before this day.')
    .meta({ example: '2018-11-01' }),
}
export const CaseProgressQuery = z.strictObject(filters)
export const OfficeProgressQuery = z.strictObject({
  ...filters,
  programmeId: uuid().optional().describe('Only entries of cases of this programme.'),
})
/** What a list of progress is narrowed by, wherever it is asked for. */
export type ProgressFilter = Omit<z.infer<typeof OfficeProgressQuery>, 'limit' | 'cursor'> & {
  caseId?: string | undefined
}

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
      .describe('Why it stands so; needed for `dropped`.')
      .meta({ example: 'Koperasi memilih menutup unit simpan pinjam.' }),
    sessionId: sessionId().nullable().optional().describe('The session of this case it came from.'),
    deferredUntilOn: civilDate()
      .nullable()
      .optional()
      .describe('Until when it is deferred, a day after this one; only for `deferred`.')
      .meta({ example: '2018-09-01' }),
    followsId: progressId()
      .nullable()
      .optional()
      .describe(
        'The first entry of the matter that this goes on with, of the same case and type: for an answer or a payment of `financing` the application. Absent when it begins one.',
      ),
    details: DetailsCreate.nullable()
      .optional()
      .describe('What was reached, of a type that fits the kind of recommendation.'),
    source: source().optional().describe('How the record reached the clinic; `direct` if absent.'),
  })
  .meta({ id: 'ProgressCreate', description: 'Records progress on a recommendation.' })
