import { z } from 'zod'
import { acceptId } from '../platform/client-id.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { civilDate, instant, PageQuery, prose, uuid } from '../platform/http/schema.js'
import { acceptDate, dayAsked } from '../platform/late-entry.js'
import { notYourTeam } from '../platform/problem/access-kinds.js'
import { invalid } from '../platform/problem/problem.js'
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
  listProgress,
} from './progress.queries.js'
import { progressFaults, type RecommendationFacts } from './progress.rules.js'
import {
  ProgressCreate,
  ProgressList,
  ProgressParams,
  ProgressView,
  RecommendationParams,
} from './progress.schema.js'
import { listCasesOnDay } from './queries.js'
import { type CaseOnDay, closedCase, dayFaults } from './rules.js'

const tags = ['Progress']
const Position = z.tuple([civilDate(), instant(), uuid()])

const UNKNOWN_SESSION = invalid('/sessionId', 'unknown_session', {
  id: 'Kasus ini tidak ada dalam pertemuan itu, atau pertemuannya batal.',
  en: 'The case is not on that session, or it was called off.',
})

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
          'The caller must be in the coaching team of the case: otherwise 403 `not_your_team`.',
        ],
        '409 `id_taken` when the office has the `id` already (`existingHref`), `recommendation_declined`, `recommendation_not_accepted`, `superseded_recommendation` (a later diagnosis replaced it; `currentRecommendationId` names the one to use), or `action_blocked` with `wrong_stage` on a closed case.',
        '422 `rule_violated` with `reason_required` for `dropped`, `unknown_session`, `before_coaching`, `outside_interval`, and for `on` `date_in_future`, `before_earlier_fact`, `written_in_future`, `late_reason_required`.',
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
        const isElsewhere = sessionId !== null && !(await isOnSession(tx, sessionId, caseId))
        const faults = [
          ...progressFaults(body),
          ...dayFaults(one, on, '/on'),
          ...(isElsewhere ? [UNKNOWN_SESSION] : []),
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
        const keyOf = ({ on, createdAt, id }: (typeof entries)[number]) => [on, createdAt, id]
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
}
