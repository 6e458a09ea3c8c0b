import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Tx } from '../platform/database.js'
import { localiseActions } from '../platform/problem/action.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { findHandover, type Handover } from './queries.js'
import { handoverActions } from './rules.js'
import type { HandoverView } from './schema.js'

/** One offer with what this caller may do. */
export const showHandover = (
  request: FastifyRequest,
  facts: Handover,
): z.infer<typeof HandoverView> => ({
  ...facts.handover,
  allowedActions: localiseActions(handoverActions(facts, request.staff), request.language),
})

/** The same, read again: the reply of its verbs. */
export async function viewHandover(
  tx: Tx,
  request: FastifyRequest,
  handoverId: string,
): Promise<z.infer<typeof HandoverView>> {
  const facts = await findHandover(tx, handoverId)
  if (facts === null) throw notFound()
  return showHandover(request, facts)
}
