import type { FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { z } from 'zod'
import { civilDateIn } from '../platform/calendar.js'
import type { Tx } from '../platform/database.js'
import { localiseActions } from '../platform/problem/action.js'
import { notFound } from '../platform/problem/record-kinds.js'
import {
  daysLateOn,
  daysPastEndOn,
  programmeMonthOn,
  programmePhaseOn,
  stageDueOn,
} from '../programmes/rules.js'
import { findCase } from './queries.js'
import { type CaseFacts, type CaseStage, caseActions } from './rules.js'
import type { CaseView, caseClockShape } from './schema.js'

type CaseClock = z.infer<z.ZodObject<typeof caseClockShape>>

/** Clocks of the day: a list of cases asks for the same few again and again. */
const clocks = new LRUCache<string, CaseClock>({ max: 10_000 })

/** Where a case stands in time on a civil day of its programme's zone; never stored. */
export function caseClock(
  { programmeStartsOn, stage }: { programmeStartsOn: string; stage: CaseStage },
  day: string,
): CaseClock {
  const key = `${programmeStartsOn} ${stage} ${day}`
  const known = clocks.get(key)
  if (known !== undefined) return known
  const clock = readClock(programmeStartsOn, stage, day)
  clocks.set(key, clock)
  return clock
}

function readClock(programmeStartsOn: string, stage: CaseStage, day: string): CaseClock {
  const daysLate = daysLateOn(programmeStartsOn, stage, day)
  return {
    programmeMonth: programmeMonthOn(programmeStartsOn, day),
    programmePhase: programmePhaseOn(programmeStartsOn, day),
    daysPastEnd: daysPastEndOn(programmeStartsOn, day),
    stageDueOn: stageDueOn(programmeStartsOn, stage),
    overdue: daysLate > 0,
    daysLate,
  }
}

/** The caller as the rules of a case know one. */
export const callerOf = (request: FastifyRequest) => request.staff

/** Today in the programme's zone. */
export const todayOf = (request: FastifyRequest, { timeZone }: CaseFacts) =>
  civilDateIn(timeZone, request.now)

/** What a case shows beside what is stored: its clock, and its verbs for this caller today. */
export function caseExtras(request: FastifyRequest, facts: CaseFacts) {
  const today = todayOf(request, facts)
  return {
    ...caseClock(facts, today),
    allowedActions: localiseActions(caseActions(facts, callerOf(request), today), request.language),
  }
}

/** The whole case, as the reply of its verbs. */
export async function viewCase(
  tx: Tx,
  request: FastifyRequest,
  caseId: string,
): Promise<z.infer<typeof CaseView>> {
  const found = await findCase(tx, caseId)
  if (found === null) throw notFound()
  return { ...found.body, ...caseExtras(request, found.facts) }
}
