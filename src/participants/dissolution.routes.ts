import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { listCoachingHistory } from './dissolution.queries.js'
import { dissolutionBy, dissolutionClocks, dissolutionPath } from './dissolution.rules.js'
import { DissolutionView } from './dissolution.schema.js'
import { findParticipant, listStatuses } from './queries.js'
import { ParticipantParams } from './schema.js'
import { existing } from './shared.js'

/** The longest part of a history that a way to dissolution is looked for in. */
const RECENT = 50

export const dissolutionRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/participants/:participantId/dissolution',
    config: { allow: STAFF, scope: 'participants:read' },
    schema: {
      operationId: 'getParticipantDissolution',
      tags: ['Participants'],
      summary: 'Show the way to dissolution',
      description: prose([
        'Shows the latest way to dissolution in the standings of a cooperative, and the times that the law sets on it: for an objection, for the answer to it, for the decision, and for the claims of creditors.',
        'Due dates are computed of dated standings on every reading, as of today; record a standing by `recordParticipantStatus` and they follow.',
        'How the clinic helped stands beside it as evidence.',
      ]),
      params: ParticipantParams,
      response: { 200: DissolutionView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { participantId } = request.params
        existing(await findParticipant(tx, participantId))
        const history = await listStatuses(tx, participantId, { limit: RECENT, after: null })
        const today = request.today()
        const standings = dissolutionPath(history.slice(0, RECENT))
        return {
          participantId,
          asOfOn: today,
          ...dissolutionBy(standings),
          standings,
          clocks: dissolutionClocks(standings, today),
          coachingHistory: await listCoachingHistory(tx, participantId),
        }
      }),
  })
}
