import type { FastifyRequest } from 'fastify'
import type { Action } from './problem/action.js'
import { forbid, refuse } from './problem/refuse.js'

/**
 * Lets a verb pass or throws, in the order callers rely on: 403 by role or team, 428 or 412 by
 * `If-Match`, 409 with every blocker. `actions` are the very ones that GET shows; `version` is null for
 * a verb that asks for no `If-Match`.
 */
export function takeAction(
  request: FastifyRequest,
  verb: string,
  {
    version,
    currentStage,
    actions,
  }: { version: number | null; currentStage: string | null; actions: readonly Action[] },
): void {
  const wanted = actions.find((one) => one.verb === verb)
  if (wanted === undefined) throw new Error(`no action is called ${verb}`)
  forbid(wanted)
  if (version !== null) request.mustMatch(version)
  refuse(wanted, { currentStage, allowedActions: actions })
}
