import { z } from 'zod'
import { CaseParams } from '../cases/schema.js'
import { participantMerged, refuseMerged } from '../participants/merges.problems.js'
import { findParticipant } from '../participants/queries.js'
import { existing, refuseFaults } from '../participants/shared.js'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, PageQuery, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import { acceptDate } from '../platform/late-entry.js'
import { invalid } from '../platform/problem/problem.js'
import {
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { storyWithdrawn } from './problems.js'
import {
  findStory,
  hasCase,
  insertStory,
  listKnownPenyakit,
  listMatchingStories,
  listStories,
  lockStory,
  updateStory,
} from './queries.js'
import { reviewFaults, type StoryEntry, storyFaults } from './rules.js'
import {
  MatchingStoryPage,
  StoryCreate,
  StoryListQuery,
  StoryPage,
  StoryParams,
  StoryPatch,
  StoryReview,
  StoryView,
  StoryWithdraw,
} from './schema.js'

const tags = ['Success stories']
const read = { allow: STAFF, scope: 'participants:read' } as const
const write = { allow: STAFF, scope: 'participants:write' } as const
const changeRefusals = refusals(
  notFound,
  storyWithdrawn,
  ruleViolated,
  preconditionRequired,
  versionConflict,
)

const LastId = z.tuple([uuid()])
const MatchPlace = z.tuple([z.boolean(), z.int(), uuid()])

const UNKNOWN_PARTICIPANT = invalid('/participantId', 'unknown_id', {
  id: 'Dinas Anda tidak mempunyai peserta dengan id itu.',
  en: 'Your office has no participant of that id.',
})
const KIND_NEEDED = invalid('/kind', 'required', {
  id: 'Sebutkan apakah ini koperasi atau usaha.',
  en: 'Say whether it is a cooperative or an enterprise.',
})

/** The kind of the peer: its own where it is a participant, else what the body says. */
async function kindOf(tx: Tx, { participantId, kind }: z.infer<typeof StoryCreate>) {
  if (participantId === undefined || participantId === null) {
    if (kind === undefined) throw ruleViolated({ errors: [KIND_NEEDED] })
    return kind
  }
  const participant = await findParticipant(tx, participantId)
  if (participant === null) throw ruleViolated({ errors: [UNKNOWN_PARTICIPANT] })
  refuseMerged(participant)
  return participant.kind
}

/** Throws 422 for a story that contradicts itself or the catalogue. */
async function checkStory(tx: Tx, story: StoryEntry, today: string): Promise<void> {
  refuseFaults(storyFaults(story, await listKnownPenyakit(tx, story.penyakitCodes), today))
}

export const storyRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/success-stories',
    config: read,
    schema: {
      operationId: 'listSuccessStories',
      tags,
      summary: 'List success stories',
      description: prose([
        'Lists those that others may learn from, the last entered first; `standing=offered` leaves those that may be shown today.',
      ]),
      querystring: StoryListQuery,
      response: { 200: StoryPage },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const after = readCursor(request, LastId)
        const place = { today: request.today(), after, limit: pageLimit(request) }
        return page(request, await listStories(tx, request.query, place), ({ id }) => [id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/success-stories',
    config: { ...write, created: '/v1/success-stories' },
    schema: {
      operationId: 'createSuccessStory',
      tags,
      summary: 'Record a success story',
      description: prose(
        [
          'Records one that others may learn from: a participant of the office or one only named, what it overcame, figures before and after.',
          'Without consent it is kept and not offered; past its review date neither.',
        ],
        '409 `participant_merged` names the participant that stands for it.',
        '422 `rule_violated` with `one_peer`, `required` (the kind of one only named), `unknown_id`, `unknown_code`, `not_applicable_to_kind`, `needed_together`, `date_in_future` or `ends_before_start`.',
      ),
      body: StoryCreate,
      response: { 201: StoryView, ...refusals(participantMerged, ruleViolated) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { penyakitCodes, figures = [], ...story } = request.body
        const kind = await kindOf(tx, request.body)
        const today = request.today()
        await checkStory(tx, { ...request.body, kind }, today)
        const id = newId()
        await insertStory(tx, { id, ...story, kind }, { penyakitCodes, figures })
        return existing(await findStory(tx, id, today))
      }),
  })

  app.route({
    method: 'GET',
    url: '/success-stories/:successStoryId',
    config: read,
    schema: {
      operationId: 'getSuccessStory',
      tags,
      summary: 'Show a success story',
      description: 'Shows one story, also one that was withdrawn, with the reason.',
      params: StoryParams,
      response: { 200: StoryView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) =>
        existing(await findStory(tx, request.params.successStoryId, request.today())),
      ),
  })

  app.route({
    method: 'PATCH',
    url: '/success-stories/:successStoryId',
    config: write,
    schema: {
      operationId: 'updateSuccessStory',
      tags,
      summary: 'Change a success story',
      description: prose(
        [
          'Corrects what a story tells, or records the consent; whom it is of stays, and its review date is moved by `review`.',
        ],
        '409 `story_withdrawn`.',
        '422 `rule_violated` with `unknown_code`, `not_applicable_to_kind`, `needed_together`, `date_in_future` or `ends_before_start`.',
      ),
      params: StoryParams,
      headers: IfMatch,
      body: StoryPatch,
      response: { 200: StoryView, ...changeRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { successStoryId: id } = request.params
        const today = request.today()
        const before = existing(await lockStory(tx, id, today))
        request.mustMatch(before.version)
        if (before.withdrawnOn !== null) throw storyWithdrawn()
        const { penyakitCodes, figures, ...story } = request.body
        const { kind, participantId } = before
        const whole = {
          kind,
          participantId,
          name: participantId === null ? before.name : null,
          penyakitCodes: penyakitCodes ?? before.penyakitCodes,
          figures: figures ?? before.figures,
          consentOn: story.consentOn === undefined ? before.consentOn : story.consentOn,
          consentEvidence:
            story.consentEvidence === undefined ? before.consentEvidence : story.consentEvidence,
        }
        await checkStory(tx, whole, today)
        await updateStory(tx, id, story, { penyakitCodes, figures })
        return existing(await findStory(tx, id, today))
      }),
  })

  app.route({
    method: 'POST',
    url: '/success-stories/:successStoryId/review',
    config: write,
    schema: {
      operationId: 'reviewSuccessStory',
      tags,
      summary: 'Say that a success story still holds',
      description: prose(
        [
          'Records that somebody looked again and the story still holds, and until when it is offered from now on.',
          'A peer that others were sent to may fail later; no story is offered without a date of review.',
        ],
        '409 `story_withdrawn`.',
        '422 `rule_violated` with `date_not_after`, and for `on` `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: StoryParams,
      headers: IfMatch,
      body: StoryReview,
      response: { 200: StoryView, ...changeRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { successStoryId: id } = request.params
        const { reviewDueOn, on = request.today() } = request.body
        const before = existing(await lockStory(tx, id, request.today()))
        request.mustMatch(before.version)
        if (before.withdrawnOn !== null) throw storyWithdrawn()
        refuseFaults(reviewFaults(reviewDueOn, on))
        const reviewedOn = await acceptDate(tx, request, request.body, {
          notBefore: before.reviewedOn,
        })
        await updateStory(tx, id, { reviewedOn, reviewDueOn })
        return existing(await findStory(tx, id, request.today()))
      }),
  })

  app.route({
    method: 'POST',
    url: '/success-stories/:successStoryId/withdraw',
    config: write,
    schema: {
      operationId: 'withdrawSuccessStory',
      tags,
      summary: 'Withdraw a success story',
      description: prose(
        [
          'Takes a story out of what is offered, for good and with the reason: the peer failed, or takes its consent back.',
          'Visits planned to it stay; `plannedVisitCount` says how many are to be called off.',
        ],
        '409 `story_withdrawn` when it was done before.',
        '422 `rule_violated`, for `on` `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: StoryParams,
      headers: IfMatch,
      body: StoryWithdraw,
      response: { 200: StoryView, ...changeRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { successStoryId: id } = request.params
        const before = existing(await lockStory(tx, id, request.today()))
        request.mustMatch(before.version)
        if (before.withdrawnOn !== null) throw storyWithdrawn()
        const withdrawnOn = await acceptDate(tx, request, request.body, {
          notBefore: before.reviewedOn,
        })
        const { personId: withdrawnById } = request.person
        const { reason: withdrawalReason } = request.body
        await updateStory(tx, id, { withdrawnOn, withdrawnById, withdrawalReason })
        return existing(await findStory(tx, id, request.today()))
      }),
  })

  app.route({
    method: 'GET',
    url: '/cases/:caseId/matching-stories',
    config: read,
    schema: {
      operationId: 'listMatchingStories',
      tags,
      summary: 'List success stories that match a case',
      description: prose([
        'Lists the stories offered today that overcame a penyakit which the latest sealed diagnosis of the case confirms: peers of the same kind first, then those that share the most.',
        'Empty before a diagnosis is sealed; the stories of the participant itself are left out.',
      ]),
      params: CaseParams,
      querystring: PageQuery,
      response: { 200: MatchingStoryPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { caseId } = request.params
        if (!(await hasCase(tx, caseId))) throw notFound()
        const after = readCursor(request, MatchPlace)
        const place = { today: request.today(), after, limit: pageLimit(request) }
        const rows = await listMatchingStories(tx, caseId, place)
        return page(request, rows, (one) => [one.isSameKind, one.sharedCount, one.id])
      }),
  })
}
