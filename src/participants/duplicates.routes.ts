import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { listLikelyDuplicates } from './duplicates.queries.js'
import { LikelyDuplicatesView } from './duplicates.schema.js'
import { findParticipant } from './queries.js'
import { ParticipantParams } from './schema.js'
import { existing } from './shared.js'

export const duplicateRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/participants/:participantId/likely-duplicates',
    config: { allow: STAFF, scope: 'participants:read' },
    schema: {
      operationId: 'getLikelyDuplicates',
      tags: ['Participants'],
      summary: 'List who may be the same',
      description: prose([
        'Lists the participants of the office that may be the same as this one, with a score and its reasons, likeliest first.',
        'Names count without capitals, signs and legal form; numbers count also when they have ended or stand under another scheme.',
        'It warns and never decides: two cooperatives may bear one name.',
      ]),
      params: ParticipantParams,
      response: { 200: LikelyDuplicatesView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { id } = existing(await findParticipant(tx, request.params.participantId))
        return { items: await listLikelyDuplicates(tx, id) }
      }),
  })
}
