import type { Language } from '../language.js'
import { notYourRole, notYourTeam } from './access-kinds.js'
import { type Action, localiseActions, notYourRoleBlocker, notYourTeamBlocker } from './action.js'
import { actionBlocked, notFound } from './record-kinds.js'

/** What was found; throws 404 when there is nothing. */
export function existing<Found>(found: Found | null): Found {
  if (found === null) throw notFound()
  return found
}

/** Throws 403 when the caller's role or team is in the way of an action. */
export function forbid({ blockers }: Action): void {
  for (const { code } of blockers) {
    if (code === notYourRoleBlocker.code) throw notYourRole()
    if (code === notYourTeamBlocker.code) throw notYourTeam()
  }
}

/** Throws 409 with every blocker, and what may be done instead, unless the action is allowed. */
export function refuse(
  refused: Action,
  state: { currentStage: string | null; allowedActions: readonly Action[] },
): void {
  if (refused.allowed) return
  throw actionBlocked({
    errors: refused.blockers,
    extra: (language: Language) => ({
      currentStage: state.currentStage,
      allowedActions: localiseActions(state.allowedActions, language),
    }),
  })
}
