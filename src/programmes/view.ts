import type { FastifyRequest } from 'fastify'
import { action, localiseActions } from '../platform/problem/action.js'
import type { Blocker } from '../platform/problem/problem.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refuse } from '../platform/problem/refuse.js'
import type { ProgrammeFound } from './queries.js'
import {
  daysPastEndOn,
  programmeActions,
  programmeCalendar,
  programmeMonthOn,
  programmePhaseOn,
} from './rules.js'

/** Throws 404 for what is not there, or not of the caller's office. */
export function present<Found>(found: Found | null): Found {
  if (found === null) throw notFound()
  return found
}

/** Where a programme stands for this caller: what verbs refuse with. */
export const programmeState = (request: FastifyRequest, { facts }: ProgrammeFound) => ({
  version: facts.version,
  currentStage: facts.status,
  actions: programmeActions(facts, request.staff),
})

/** A programme as lists show it: what is stored, and where its calendar stands today. */
export function programmeListed(request: FastifyRequest, { body }: ProgrammeFound) {
  const today = request.today(body.timeZone)
  return {
    ...body,
    ...programmeCalendar(body.startsOn),
    programmeMonth: programmeMonthOn(body.startsOn, today),
    programmePhase: programmePhaseOn(body.startsOn, today),
    daysPastEnd: daysPastEndOn(body.startsOn, today),
  }
}

/** A programme as the API shows it, with what this caller may do. */
export const programmeView = (request: FastifyRequest, found: ProgrammeFound) => ({
  ...programmeListed(request, found),
  allowedActions: localiseActions(programmeState(request, found).actions, request.language),
})

/** Throws 409 with these blockers, if any, and what may be done with the programme instead. */
export function refuseFor(
  request: FastifyRequest,
  found: ProgrammeFound,
  blockers: Blocker[],
): void {
  const { currentStage, actions } = programmeState(request, found)
  refuse(action('updateProgramme', 'change', request.url, blockers), {
    currentStage,
    allowedActions: actions,
  })
}
