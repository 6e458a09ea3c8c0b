import type { z } from 'zod'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import type { CasesOnDay, NewSession } from './queries.js'
import {
  attendanceFaults,
  daysOfSession,
  heldLastDayFaults,
  lastDayFaults,
  leastRole,
  type SessionFacts,
  sessionDays,
} from './rules.js'
import type { SessionCreate, SessionItem } from './schema.js'

type Body = z.infer<typeof SessionCreate>

/** Whether a body plans a session or records one, and on which day; null where it does not say. */
export const entryOf = ({ plannedOn, held }: Body) =>
  held === undefined
    ? ({ entry: 'planned', day: { on: plannedOn ?? null, pointer: '/plannedOn' } } as const)
    : ({ entry: 'held', day: { on: held.on ?? null, pointer: '/held/on' } } as const)

/** The day whose world a body is checked against, as `listCasesOnDay` takes it. */
export function dayOfWorld({ plannedOn, plannedUntilOn = null, held }: Body) {
  if (held === undefined) return { on: plannedOn ?? null }
  const isOneDay = plannedUntilOn === null || plannedUntilOn === plannedOn
  return {
    on: held.on ?? null,
    writtenAt: held.writtenAt,
    notAfter: isOneDay ? null : plannedOn,
  }
}

const NO_DAY = invalid('/plannedOn', 'required', {
  id: 'Sebut hari rencananya, atau isi held bila pertemuan sudah berlangsung.',
  en: 'Give the day it is planned for, or held if it has taken place.',
})

/** What is wrong with a body by itself, on the day it asks for; see `sessionDays`. */
export function bodyFaults(
  body: Body,
  { asked, today }: { asked: string; today: string },
): FieldError[] {
  const { held } = body
  const { plannedOn, heldOn, heldUntilOn } = sessionDays(body, asked)
  const planned = lastDayFaults(plannedOn, body.plannedUntilOn, '/plannedUntilOn')
  if (held === undefined || heldOn === null)
    return body.plannedOn === undefined ? [NO_DAY, ...planned] : planned
  const caseIds = body.cases.map(({ caseId }) => caseId)
  const days = daysOfSession(heldOn, heldUntilOn)
  return [
    ...planned,
    ...heldLastDayFaults({ heldOn, heldUntilOn }, today, '/held/heldUntilOn'),
    ...attendanceFaults(caseIds, held.cases, { days, pointer: '/held/cases' }),
  ]
}

/** The session a body plans or records as held, on the day it asks for. */
export function newSession(
  programmeId: string,
  body: Body,
  { id, asked, coachIds }: { id: string; asked: string; coachIds: readonly string[] },
): NewSession {
  const { kind, mode, place = null, topic, topics = [], source = 'direct', cases, held } = body
  const { successStoryId = null, startTime = null, plannedMinutes = null, guests = [] } = body
  const attended = new Map(held?.cases.map((one) => [one.caseId, one]))
  return {
    id,
    programmeId,
    seriesId: null,
    kind,
    successStoryId,
    mode,
    status: held === undefined ? 'planned' : 'held',
    ...sessionDays(body, asked),
    startTime,
    plannedMinutes,
    place,
    topic,
    topics,
    contactMinutes: held?.contactMinutes ?? null,
    preparationMinutes: held?.preparationMinutes ?? null,
    replacesId: null,
    source,
    writtenAt: held?.writtenAt ?? null,
    coachIds,
    guests,
    cases: cases.map(({ caseId, recommendationIds = [] }) => ({
      ...attended.get(caseId),
      caseId,
      recommendationIds,
    })),
  }
}

/** The facts of a session just stored. */
export function newFacts(
  stored: z.infer<typeof SessionItem>,
  world: CasesOnDay,
  { personId }: { personId: string },
): SessionFacts {
  const { id, version, programmeId, status, plannedOn, plannedUntilOn, coachIds, cases } = stored
  const { timeZone } = world
  const caseIds = cases.map(({ caseId }) => caseId)
  const callerTeam = leastRole(caseIds.map((caseId) => world.cases.get(caseId)?.callerTeam ?? null))
  const caseStages = caseIds.flatMap((caseId) => world.cases.get(caseId)?.stage ?? [])
  const callerIsCoach = coachIds.includes(personId)
  return {
    id,
    version,
    programmeId,
    timeZone,
    status,
    plannedOn,
    plannedUntilOn,
    caseIds,
    caseStages,
    callerIsCoach,
    callerTeam,
  }
}
