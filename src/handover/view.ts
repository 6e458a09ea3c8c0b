import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Tx } from '../platform/database.js'
import { localiseActions, notFound } from '../platform/problem.js'
import { findHandover } from './queries.js'
import { handoverActions } from './rules.js'
import type { HandoverView } from './schema.js'

/** One offer with what this caller may do, as reads and verbs reply. */
export async function viewHandover(
  tx: Tx,
  request: FastifyRequest,
  handoverId: string,
): Promise<z.infer<typeof HandoverView>> {
  const facts = await findHandover(tx, handoverId)
  if (facts === null) throw notFound()
  const actions = handoverActions(facts, request.staff)
  return { ...facts.handover, allowedActions: localiseActions(actions, request.language) }
}
