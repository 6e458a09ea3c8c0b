import { z } from 'zod'
import { recordShape } from '../offices/schema.js'
import { ParticipantKindView } from '../participants/schema.js'
import { TargetUnitEnum } from '../penyakit/schema.js'
import {
  civilDate,
  code,
  count,
  idParam,
  PageQuery,
  pageOf,
  queryList,
  text,
  uniqueList,
  uuid,
} from '../platform/http/schema.js'
import { dated } from '../platform/late-entry.js'
import { STORY_STANDINGS } from './rules.js'

export const StoryParams = idParam('successStoryId', 'The success story.')

const MAX_PENYAKIT = 20
const MAX_FIGURES = 30

const StoryStandingView = z.enum(STORY_STANDINGS).meta({
  id: 'StoryStanding',
  description: 'Whether others may be sent to learn from it today, and why not.',
  example: 'offered',
})

const value = (what: string, example: number) =>
  z.number().min(-1e15).max(1e15).describe(what).meta({ example })
const year = (what: string, example: number) =>
  z.int().min(1900).max(2100).describe(what).meta({ example })

const figureShape = {
  what: text(200).describe('What was counted.').meta({ example: 'Omzet setahun' }),
  unit: TargetUnitEnum.describe('What it is counted in.').meta({ example: 'rupiah' }),
  valueBefore: value('The figure before.', 37_000_000),
  yearBefore: year('The year it is of.', 2013),
  valueAfter: value('The figure after.', 30_000_000_000),
  yearAfter: year('The year it is of, not before the other.', 2017),
}
const FigureView = z
  .object(figureShape)
  .meta({ id: 'StoryFigure', description: 'One figure before and after.' })
const FigureCreate = z
  .strictObject(figureShape)
  .meta({ id: 'StoryFigureCreate', description: 'One figure before and after.' })

const penyakitCode = code().describe('A penyakit that was overcome.').meta({ example: 'MOD-01' })

const penyakitCodes = () =>
  uniqueList(penyakitCode, MAX_PENYAKIT)
    .describe('The penyakit that were overcome, by the catalogue; cases are matched by them.')
    .meta({ example: ['MOD-01', 'USA-03'] })
const figures = (one: typeof FigureView | typeof FigureCreate) =>
  z.array(one).max(MAX_FIGURES).describe('Figures before and after, in their order.')
const title = () =>
  text(300).describe('What it is called.').meta({ example: 'Dari modal Rp37 juta ke Rp30 miliar' })
const story = () =>
  text(10_000)
    .describe('What they did, and what others may learn.')
    .meta({ example: 'Anggota menabung tiap pekan; barang dibeli bersama langsung dari pabrik.' })
const consentOn = () =>
  civilDate()
    .nullable()
    .describe('The day the peer agreed to be shown; null without consent, and then not offered.')
    .meta({ example: '2018-02-12' })
const consentEvidence = () =>
  text(500)
    .nullable()
    .describe('Where the consent is written down; null without consent.')
    .meta({ example: 'Surat persetujuan 12 Februari 2018' })
const reviewDueOn = () =>
  civilDate()
    .describe('Until when it is offered without being looked at again.')
    .meta({ example: '2019-02-12' })
const participantId = () =>
  uuid().nullable().describe('The peer, where it is a participant of the office; null otherwise.')

const visits = (what: string, example: number) => count().describe(what).meta({ example })

const storyShape = {
  ...recordShape,
  participantId: participantId(),
  name: text(300)
    .describe('The peer by name; of a participant, its name.')
    .meta({ example: 'Koperasi Berkah' }),
  kind: ParticipantKindView.describe('Whether the peer is a cooperative or an enterprise.'),
  title: title(),
  story: story(),
  penyakitCodes: penyakitCodes(),
  figures: figures(FigureView),
  consentOn: consentOn(),
  consentEvidence: consentEvidence(),
  reviewDueOn: reviewDueOn(),
  reviewedOn: civilDate()
    .nullable()
    .describe('The day it was last looked at again; null when never.')
    .meta({ example: null }),
  standing: StoryStandingView.describe('Whether it is offered today.'),
  withdrawnOn: civilDate()
    .nullable()
    .describe('Since when it is withdrawn; null while it is not.')
    .meta({ example: null }),
  withdrawnById: uuid().nullable().describe('Who withdrew it; null while it is not.'),
  withdrawalReason: text(2000)
    .nullable()
    .describe('Why it was withdrawn; null while it is not.')
    .meta({ example: null }),
  plannedVisitCount: visits('Peer visits that are planned to it.', 1),
  heldVisitCount: visits('Peer visits to it that were held.', 3),
  recordedById: uuid().describe('Who entered it.'),
}

export const StoryView = z
  .object(storyShape)
  .meta({ id: 'SuccessStory', description: 'One that others may learn from.' })
export type Story = z.infer<typeof StoryView>

export const StoryPage = pageOf(StoryView, 'SuccessStoryPage')

export const MatchingStoryView = z
  .object({
    ...storyShape,
    sharedPenyakitCodes: uniqueList(penyakitCode, MAX_PENYAKIT)
      .describe('The penyakit of the case that it overcame.')
      .meta({ example: ['MOD-01'] }),
    sharedCount: count({ max: MAX_PENYAKIT }).describe('How many.').meta({ example: 1 }),
    isSameKind: z
      .boolean()
      .describe('Whether the peer is of the kind of the case’s participant.')
      .meta({ example: true }),
  })
  .meta({ id: 'MatchingStory', description: 'A success story, and what a case shares with it.' })
export type MatchingStory = z.infer<typeof MatchingStoryView>

export const MatchingStoryPage = pageOf(MatchingStoryView, 'MatchingStoryPage')

export const StoryListQuery = z.strictObject({
  ...PageQuery.shape,
  standing: queryList(StoryStandingView, STORY_STANDINGS.length)
    .optional()
    .describe('Only stories that stand so today.')
    .meta({ example: ['offered'] }),
  kind: ParticipantKindView.optional().describe('Only peers of this kind.'),
  penyakitCode: penyakitCode.optional().describe('Only stories that overcame this penyakit.'),
  participantId: uuid().optional().describe('Only stories of this participant.'),
})
export type StoryFilter = Omit<z.infer<typeof StoryListQuery>, 'limit' | 'cursor'>

export const StoryCreate = z
  .strictObject({
    participantId: participantId().optional(),
    name: text(300)
      .nullable()
      .optional()
      .describe('The peer by name, where it is no participant of the office.')
      .meta({ example: 'Koperasi Berkah' }),
    kind: ParticipantKindView.optional().describe(
      'Whether the peer is a cooperative or an enterprise; needed with `name`, else known.',
    ),
    title: title(),
    story: story(),
    penyakitCodes: penyakitCodes(),
    figures: figures(FigureCreate).optional(),
    consentOn: consentOn().optional(),
    consentEvidence: consentEvidence().optional(),
    reviewDueOn: reviewDueOn(),
  })
  .meta({ id: 'SuccessStoryCreate', description: 'One that others may learn from.' })

export const StoryPatch = z
  .strictObject({
    title: title().optional(),
    story: story().optional(),
    penyakitCodes: penyakitCodes().optional(),
    figures: figures(FigureCreate)
      .optional()
      .describe('Figures before and after; replaces the list.'),
    consentOn: consentOn().optional(),
    consentEvidence: consentEvidence().optional(),
  })
  .meta({ id: 'SuccessStoryPatch', description: 'What changes of a success story.' })

export const StoryReview = z
  .strictObject({
    ...dated,
    reviewDueOn: reviewDueOn().describe('When it is to be looked at next, a day after this one.'),
  })
  .meta({ id: 'SuccessStoryReview', description: 'That a story still holds, and until when.' })

export const StoryWithdraw = z
  .strictObject({
    ...dated,
    reason: text(2000)
      .describe('Why nobody should be sent there any more.')
      .meta({ example: 'Koperasi gagal bayar sejak Maret.' }),
  })
  .meta({ id: 'SuccessStoryWithdraw', description: 'Takes a story out of what is offered.' })
