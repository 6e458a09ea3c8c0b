import { z } from 'zod'
import { CaseParams } from '../cases/schema.js'
import { acceptId } from '../platform/client-id.js'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { civilDate, instant, PageQuery, prose, uuid } from '../platform/http/schema.js'
import { acceptDate, dayAsked } from '../platform/late-entry.js'
import { notYourTeam } from '../platform/problem/access-kinds.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import { actionBlocked, idTaken, notFound, ruleViolated } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import {
  recommendationDeclined,
  recommendationNotAccepted,
  supersededRecommendation,
} from './problems.js'
import {
  findProgress,
  findRecommendation,
  holdRecommendation,
  insertProgress,
  isOnSession,
  isOtherParticipant,
  listOfficeProgress,
  listProgress,
  lockMatter,
  type ProgressBody,
} from './progress.queries.js'
import { matterFaults, progressFaults, type RecommendationFacts } from './progress.rules.js'
import {
  CaseProgressQuery,
  OfficeProgressQuery,
  ProgressCreate,
  ProgressEntryPage,
  ProgressList,
  ProgressParams,
  ProgressView,
  RecommendationParams,
} from './progress.schema.js'
import { detailsFaults, typeFaults } from './progress-details.rules.js'
import { exists, listCasesOnDay } from './queries.js'
import { type CaseOnDay, closedCase, dayFaults } from './rules.js'

const tags = ['Progress']
const Position = z.tuple([civilDate(), instant(), uuid()])

const keyOf = ({ on, createdAt, id }: ProgressBody) => [on, createdAt, id]

const UNKNOWN_SESSION = invalid('/sessionId', 'unknown_session', {
  id: 'Kasus ini tidak ada dalam pertemuan itu, atau pertemuannya batal atau sesudah tanggal ini.',
  en: 'The case is not on that session, or it was called off or is after this day.',
})

const UNKNOWN_COUNTERPART = invalid('/details/counterpartParticipantId', 'unknown_id', {
  id: 'Dinas Anda tidak mempunyai peserta lain dengan id itu.',
  en: 'Your office has no other participant of that id.',
})

/** What an entry names and the case, or the office, does not have. */
async function referenceFaults(
  tx: Tx,
  { caseId, participantId }: RecommendationFacts,
  { sessionId, details }: z.infer<typeof ProgressCreate>,
  on: string,
): Promise<FieldError[]> {
  const faults: FieldError[] = []
  if (sessionId && !(await isOnSession(tx, { sessionId, caseId, on }))) {
    faults.push(UNKNOWN_SESSION)
  }
  const id = details?.type === 'partnership' ? details.counterpartParticipantId : null
  if (id && !(await isOtherParticipant(tx, { id, participantId }))) faults.push(UNKNOWN_COUNTERPART)
  return faults
}

/** What is wrong with the facts of an entry, by themselves and in the matter they go on with. */
async function factFaults(
  tx: Tx,
  recommendation: RecommendationFacts,
  { details = null, followsId = null }: z.infer<typeof ProgressCreate>,
  { on, today }: { on: string; today: string },
): Promise<FieldError[]> {
  const { caseId } = recommendation
  const matter = followsId === null ? null : await lockMatter(tx, { caseId, followsId })
  const inMatter = matterFaults(details, { followsId, matter }, on)
  return details === null
    ? inMatter
    : [...typeFaults(recommendation, details.type), ...detailsFaults(details, today), ...inMatter]
}

/** Throws 403 for another team, and 409 when nothing is to be recorded on this recommendation. */
function forbidProgress(recommendation: RecommendationFacts, one: CaseOnDay): void {
  const { answer, isSuperseded, currentId } = recommendation
  if (one.callerTeam === null) throw notYourTeam()
  if (one.stage === 'closed' || one.isVoid) {
    const extra = { currentStage: one.stage, allowedActions: [] }
    throw actionBlocked({ errors: [closedCase], extra })
  }
  if (isSuperseded)
    throw supersededRecommendation({ extra: { currentRecommendationId: currentId } })
  if (answer === null) throw recommendationNotAccepted()
  if (answer === 'declined') throw recommendationDeclined()
}

export const progressRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/recommendations/:recommendationId/progress',
    config: { allow: ['coach'], scope: 'progress:write', created: '/v1/progress' },
    schema: {
      operationId: 'recordProgress',
      tags,
      summary: 'Record progress on a recommendation',
      description: prose(
        [
          'Adds what was done on a recommendation that was accepted or deferred; the latest day says where it stands, and earlier entries stay.',
          '`details` says what was reached, by its type: money from a lender, a partnership, a licence. What goes on with an earlier entry names the first one in `followsId`: the answer of a lender, and each payment, the application. What one lender refused and another approved are two applications.',
          'The caller must be in the coaching team of the case: otherwise 403 `not_your_team`.',
        ],
        '409 `id_taken` when the office has the `id` already (`existingHref`), `recommendation_declined`, `recommendation_not_accepted`, `superseded_recommendation` (a later diagnosis replaced it; `currentRecommendationId` names the one to use), or `action_blocked` with `wrong_stage` on a closed case.',
        '422 `rule_violated` with `reason_required` for `dropped`, `not_deferred`, `date_not_after`, `unknown_session`, `before_coaching`, `outside_interval`, and for `on` `date_in_future`, `before_earlier_fact`, `written_in_future`, `late_reason_required`.',
        '422 for `details` too: `type_not_for_kind` of the recommendation, `not_applicable_to_kind` of the participant, `unknown_progress`, `other_counterpart`, `date_in_future`, `ends_before_start`, `needed_together`, `unknown_id`, `one_counterpart`, `nobody_trained`; for financing `application_required`, `second_application`, `other_lender`, `application_answered`, `application_not_approved`, `above_approved`, `reason_required`, `not_refused`.',
      ),
      params: RecommendationParams,
      body: ProgressCreate,
      response: {
        201: ProgressView,
        ...refusals(
          notFound,
          notYourTeam,
          actionBlocked,
          idTaken,
          recommendationDeclined,
          recommendationNotAccepted,
          supersededRecommendation,
          ruleViolated,
        ),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body } = request
        const recommendation = await holdRecommendation(tx, request.params.recommendationId)
        if (recommendation === null) throw notFound()
        const id = await acceptId(tx, request, body.id, 'progress')
        const { caseId, programmeId, timeZone: zone, acceptedOn } = recommendation
        const on = dayAsked(request, body, zone)
        const world = await listCasesOnDay(tx, programmeId, { caseIds: [caseId], coachIds: [], on })
        const one = world?.cases.get(caseId)
        if (one === undefined) throw notFound()
        forbidProgress(recommendation, one)
        const { state, text = null, reason = null, sessionId = null } = body
        const { source = 'direct', writtenAt = null } = body
        const { deferredUntilOn = null, followsId = null, details = null } = body
        const faults = [
          ...progressFaults(body, on),
          ...dayFaults(one, on, '/on'),
          ...(await referenceFaults(tx, recommendation, body, on)),
          ...(await factFaults(tx, recommendation, body, { on, today: request.today(zone) })),
        ]
        if (faults.length > 0) throw ruleViolated({ errors: faults })
        await acceptDate(tx, request, body, { zone, notBefore: acceptedOn })
        return insertProgress(tx, {
          id,
          caseId,
          recommendationId: recommendation.id,
          sessionId,
          state,
          on,
          text,
          reason,
          deferredUntilOn,
          followsId,
          details,
          source,
          writtenAt,
        })
      }),
  })

  app.route({
    method: 'GET',
    url: '/recommendations/:recommendationId/progress',
    config: { allow: STAFF, scope: 'progress:read' },
    schema: {
      operationId: 'listProgress',
      tags,
      summary: 'List progress on a recommendation',
      description: prose([
        'Lists what was done through all versions of a recommendation, latest day first, then latest entered; the first entry is where it stands.',
        '`standing` says so in short, with the answer of the coaching team.',
      ]),
      params: RecommendationParams,
      querystring: PageQuery,
      response: { 200: ProgressList, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const recommendation = await findRecommendation(tx, request.params.recommendationId)
        if (recommendation === null) throw notFound()
        const after = readCursor(request, Position)
        const { entries, standing } = await listProgress(tx, recommendation, {
          after,
          limit: pageLimit(request),
        })
        return { ...page(request, entries, keyOf), standing }
      }),
  })

  app.route({
    method: 'GET',
    url: '/progress/:progressId',
    config: { allow: STAFF, scope: 'progress:read' },
    schema: {
      operationId: 'getProgress',
      tags,
      summary: 'Show one entry of progress',
      description: 'Shows one entry: what was done on a recommendation on a day.',
      params: ProgressParams,
      response: { 200: ProgressView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const entry = await findProgress(tx, request.params.progressId)
        if (entry === null) throw notFound()
        return entry
      }),
  })

  app.route({
    method: 'GET',
    url: '/cases/:caseId/progress',
    config: { allow: STAFF, scope: 'progress:read' },
    schema: {
      operationId: 'listCaseProgress',
      tags,
      summary: 'List the progress of a case',
      description: prose([
        'Lists what was done on all recommendations of a case, latest day first, then latest entered; `type` and `state` narrow it.',
      ]),
      params: CaseParams,
      querystring: CaseProgressQuery,
      response: { 200: ProgressEntryPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { caseId } = request.params
        if (!(await exists(tx, 'cases', caseId))) throw notFound()
        const place = { after: readCursor(request, Position), limit: pageLimit(request) }
        const entries = await listOfficeProgress(tx, { ...request.query, caseId }, place)
        return page(request, entries, keyOf)
      }),
  })

  app.route({
    method: 'GET',
    url: '/progress',
    config: { allow: STAFF, scope: 'progress:read' },
    schema: {
      operationId: 'listOfficeProgress',
      tags,
      summary: 'List the progress of all cases',
      description: prose([
        'Lists what was done on the recommendations of all cases of the office, latest day first, then latest entered.',
        '`type=financing` is the book of all that was asked of lenders.',
      ]),
      querystring: OfficeProgressQuery,
      response: { 200: ProgressEntryPage },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const place = { after: readCursor(request, Position), limit: pageLimit(request) }
        return page(request, await listOfficeProgress(tx, request.query, place), keyOf)
      }),
  })
}
