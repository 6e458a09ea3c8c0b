import { sendText } from '../platform/http/representation.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { STAFF } from '../platform/roles.js'
import { AGENDA } from './queries.js'
import { AgendaView } from './schema.js'

export const agendaRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/me/agenda',
    config: { allow: STAFF, scope: 'cases:read' },
    schema: {
      operationId: 'getAgenda',
      tags: ['Me'],
      summary: 'Show my working day',
      description: prose([
        'Shows what the caller has to do today, until Sunday, and what is overdue with the days it is late, beside what waits for an answer.',
        'It holds planned sessions the caller coaches; homework that is open, whoever is to do it; recommendations that are due and neither done nor dropped, those deferred by the day they were deferred to; and the day by which each case should leave its stage.',
        'Homework, recommendations and stages are those of the cases whose turn it is for a team of the caller: the diagnosis team’s until it signs off, the coaching team’s from the offer on.',
        'Days are those of the office.',
      ]),
      response: { 200: AgendaView },
    },
    handler: async (request, reply) => {
      const [row] = await request.readRows<{ body: string }>(AGENDA, [])
      if (row === undefined) throw new Error('an agenda without an office')
      return sendText(reply, row.body)
    },
  })
}
