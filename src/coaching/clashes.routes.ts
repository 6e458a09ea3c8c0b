import { z } from 'zod'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { civilDate, prose, uuid } from '../platform/http/schema.js'
import { listClashes } from './clashes.queries.js'
import { ClashListQuery, ClashPage } from './clashes.schema.js'
import { read, tags } from './session.js'

const Position = z.tuple([civilDate(), uuid(), uuid()])

export const clashRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/session-clashes',
    config: read,
    schema: {
      operationId: 'listSessionClashes',
      tags,
      summary: 'List planned sessions that clash',
      description: prose([
        'Lists pairs of planned sessions that ask for the same coach or the same case on one day, earliest day first; filters combine.',
        'Sessions whose hours are known to lie apart do not clash; move one of a pair by `reschedule`.',
      ]),
      querystring: ClashListQuery,
      response: { 200: ClashPage },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const rows = await listClashes(tx, request.query, {
          after: readCursor(request, Position),
          limit: pageLimit(request),
        })
        return page(request, rows, ({ on, sessionId, otherSessionId }) => [
          on,
          sessionId,
          otherSessionId,
        ])
      }),
  })
}
