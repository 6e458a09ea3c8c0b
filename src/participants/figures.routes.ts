import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { analyse } from './analysis.rules.js'
import { AnalysisQuery, AnalysisView } from './analysis.schema.js'
import { findFiguresHistory } from './figures.queries.js'
import { ParticipantParams } from './schema.js'

export const figureRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/participants/:participantId/figures-analysis',
    config: { allow: STAFF, scope: 'participants:read' },
    schema: {
      operationId: 'getFiguresAnalysis',
      tags: ['Participants'],
      summary: 'Reckon what the annual figures say',
      description: prose([
        'Reckons from the book years that had ended by a day: RAT missed in a row by the office’s rule, growth, the ratios of a health examination with their formulae, and the size class with the rule that gave it.',
        'What cannot be reckoned is null with the reason: a figure that is unknown, a divisor that is not positive, a year before that is not recorded. Nothing is stored, so a corrected figure shows at once.',
        'The dates of a meeting count as of that day; the figures themselves are those recorded today.',
      ]),
      params: ParticipantParams,
      querystring: AnalysisQuery,
      response: { 200: AnalysisView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { participantId } = request.params
        const history = await findFiguresHistory(tx, participantId)
        if (history === null) throw notFound()
        return { participantId, ...analyse(history, request.query.on ?? request.today()) }
      }),
  })
}
