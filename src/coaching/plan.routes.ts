import { CaseParams } from '../cases/schema.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { findCaseSessions } from './plan.queries.js'
import { planByMonth } from './plan.rules.js'
import { CoachingPlanView } from './plan.schema.js'
import { read, tags } from './session.js'

export const planRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/cases/:caseId/coaching-plan',
    config: read,
    schema: {
      operationId: 'getCoachingPlan',
      tags,
      summary: 'Compare the plan of a case with what was held',
      description: prose([
        'Counts the sessions of a case by programme month: planned, due, held, cancelled and moved, and the share of the due that was held.',
        'A session that was moved counts once, where its chain of moves ended; one recorded without a plan, and one the case was taken off, keep no plan and break none. `plan_kept_ratio` of the metrics is the same over a programme, each session once.',
      ]),
      params: CaseParams,
      response: { 200: CoachingPlanView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { caseId } = request.params
        const found = await findCaseSessions(tx, caseId)
        if (found === null) throw notFound()
        const { programmeId, startsOn, timeZone, sessions } = found
        const asOfOn = request.today(timeZone)
        return {
          caseId,
          programmeId,
          asOfOn,
          ...planByMonth(sessions, { startsOn, today: asOfOn }),
        }
      }),
  })
}
