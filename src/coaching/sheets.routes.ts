import type { Tx } from '../platform/database.js'
import { sendPage } from '../platform/http/html.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { plainText } from '../platform/http/service.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { attendanceList } from './attendance-list.js'
import { minutes } from './minutes.js'
import { sessionNotHeld } from './problems.js'
import { findSession } from './queries.js'
import { SessionParams } from './schema.js'
import { read, tags } from './session.js'
import type { Sheet } from './sheet.js'
import { findSheetFacts } from './sheets.queries.js'

const page = (description: string) => ({
  description,
  content: { 'text/html': { schema: plainText(description, '<!doctype html>') } },
})

/** A session with all that its papers say; throws 404. */
async function loadSheet(tx: Tx, sessionId: string): Promise<Sheet> {
  const [stored, facts] = await Promise.all([
    findSession(tx, sessionId),
    findSheetFacts(tx, sessionId),
  ])
  if (stored === null || facts === null) throw notFound()
  return { session: stored.body, facts }
}

export const sheetRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/sessions/:sessionId/attendance-list',
    config: read,
    schema: {
      operationId: 'getAttendanceList',
      tags,
      summary: 'Print the attendance list of a session',
      description: prose([
        'Answers a page to print: Indonesian, A4. Until the session was held it has lines to sign, a column for each of its days; after that it says who came.',
        'It names the coaches and the guests; keep it as such a paper is kept.',
      ]),
      params: SessionParams,
      response: { 200: page('The list to print.'), ...refusals(notFound) },
    },
    async handler(request, reply) {
      const sheet = await request.read((tx) => loadSheet(tx, request.params.sessionId))
      reply.header('cache-control', 'no-store')
      return sendPage(reply, attendanceList(sheet))
    },
  })

  app.route({
    method: 'GET',
    url: '/sessions/:sessionId/minutes',
    config: read,
    schema: {
      operationId: 'getSessionMinutes',
      tags,
      summary: 'Print the minutes of a session',
      description: prose(
        [
          'Answers a page to print: Indonesian, A4, with places to sign. It says who came, the points gone through, the recommendations served, and what each case has to do until the next session.',
          'A note that the caller may not read is not on it; that there is one, is.',
        ],
        '409 `session_not_held` until the session was held.',
      ),
      params: SessionParams,
      response: { 200: page('The minutes to print.'), ...refusals(notFound, sessionNotHeld) },
    },
    async handler(request, reply) {
      const sheet = await request.read((tx) => loadSheet(tx, request.params.sessionId))
      if (sheet.session.status !== 'held') throw sessionNotHeld()
      reply.header('cache-control', 'no-store')
      return sendPage(reply, minutes(sheet))
    },
  })
}
