import { sendText } from '../platform/http/representation.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { STAFF } from '../platform/roles.js'
import { CASELOADS } from './caseload.queries.js'
import { CaseloadQuery, CaseloadView } from './caseload.schema.js'
import { QUIET_DAYS } from './rules.js'

export const caseloadRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/caseload',
    config: { allow: STAFF, scope: 'cases:read' },
    schema: {
      operationId: 'getCaseload',
      tags: ['Cases'],
      summary: 'Show who has how much to do',
      description: prose([
        'Shows for each person, or with `by=team` each team, of the programmes that are not closed how many open cases they have by stage, which are late, their sessions and minutes, and cases in coaching without a session for `withoutSessionDays`.',
        'A case counts for the team whose turn it is: the diagnosis team until it signs off, the coaching team from the offer on; by person it counts for everyone who is in that team today.',
        'Sessions and minutes are those held and planned with these cases, by person those the person coaches. Cases without a team, or whose team has nobody, are in a row of their own.',
        'Who has nothing is there too, so that it shows who is free.',
      ]),
      querystring: CaseloadQuery,
      response: { 200: CaseloadView },
    },
    handler: async (request, reply) => {
      const { by = 'person', programmeId, include } = request.query
      const { withoutSessionDays = QUIET_DAYS } = request.query
      const [plain, withCases] = CASELOADS[by]
      const [row] = await request.readRows<{ items: string }>(
        include === undefined ? plain : withCases,
        [programmeId ?? null, withoutSessionDays],
      )
      const head = JSON.stringify({ on: request.today(), by, withoutSessionDays })
      return sendText(reply, `${head.slice(0, -1)},"items":${row?.items ?? '[]'}}`)
    },
  })
}
