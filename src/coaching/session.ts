import type { FastifyRequest } from 'fastify'
import { findStanding } from '../peers/queries.js'
import type { Tx } from '../platform/database.js'
import { notYourTeam } from '../platform/problem/access-kinds.js'
import { localiseActions } from '../platform/problem/action.js'
import type { FieldError } from '../platform/problem/problem.js'
import {
  actionBlocked,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { listClashesOfSession } from './clashes.queries.js'
import { type CasesOnDay, findSession } from './queries.js'
import {
  type CaseEntry,
  dayFaults,
  recommendationFaults,
  type SessionFacts,
  type SessionKind,
  sessionActions,
  stageFaults,
  unknownCaseFaults,
  visitFaults,
} from './rules.js'

/** Who reads and who changes sessions, and what any change may be refused with. */
export const read = { allow: STAFF, scope: 'sessions:read' } as const
export const write = { allow: ['coach'], scope: 'sessions:write' } as const
export const tags = ['Sessions']
export const verbRefusals = refusals(
  notFound,
  notYourTeam,
  actionBlocked,
  preconditionRequired,
  versionConflict,
  ruleViolated,
)

/** A session and what its caller may do with it. */
export const viewOf = <Body extends object>(
  { staff, language }: FastifyRequest,
  { body, facts }: { body: Body; facts: SessionFacts },
) => ({
  ...body,
  allowedActions: localiseActions(sessionActions(facts, staff), language),
})

/** One session with what the caller may do, and its clashes; 404 when there is none. */
export async function viewSession(tx: Tx, request: FastifyRequest, sessionId: string) {
  const [stored, clashes] = await Promise.all([
    findSession(tx, sessionId),
    listClashesOfSession(tx, sessionId),
  ])
  if (stored === null) throw notFound()
  return { ...viewOf(request, stored), clashes }
}

/** What is wrong with the story a session goes to, as it stood on its day; today for a day to come. */
export async function storyFaults(
  tx: Tx,
  {
    kind,
    successStoryId = null,
  }: { kind: SessionKind; successStoryId?: string | null | undefined },
  { on, today }: { on: string; today: string },
): Promise<FieldError[]> {
  if (successStoryId === null) return []
  const day = on < today ? on : today
  return visitFaults(kind, await findStanding(tx, successStoryId, day))
}

export const stateOf = (facts: SessionFacts, { staff }: FastifyRequest) => ({
  version: facts.version,
  currentStage: facts.status,
  actions: sessionActions(facts, staff),
})

/** What a session is about to be recorded with, and where the request says so. */
type Asked = {
  programmeId: string
  cases: readonly CaseEntry[]
  entry: 'planned' | 'held'
  day: { on: string; pointer: string }
  more: readonly FieldError[]
}

/**
 * Throws, in the order callers rely on: 403 unless the caller coaches every case, 409 for cases that
 * are not in coaching, 422 with all that is wrong with days, cases and recommendations.
 */
export function checkCases({ cases }: CasesOnDay, asked: Asked): void {
  const { programmeId, entry, day } = asked
  const known = [...asked.cases.entries()].flatMap(
    ([index, { caseId, recommendationIds = [] }]) => {
      const one = cases.get(caseId)
      return one === undefined || one.programmeId !== programmeId
        ? []
        : [{ one, recommendationIds, pointer: `/cases/${index}` }]
    },
  )
  if (known.some(({ one }) => one.callerTeam === null)) throw notYourTeam()
  const wrongStage = known.flatMap(({ one, pointer }) =>
    stageFaults(one, entry, `${pointer}/caseId`),
  )
  if (wrongStage.length > 0) {
    const refused = known.find(({ one }) => stageFaults(one, entry, '').length > 0)
    throw actionBlocked({
      errors: wrongStage,
      extra: { currentStage: refused?.one.stage ?? null, allowedActions: [] },
    })
  }
  const faults = [
    ...unknownCaseFaults(asked.cases, cases, programmeId),
    ...known.flatMap(({ one, recommendationIds, pointer }) => [
      ...dayFaults(one, day.on, day.pointer),
      ...recommendationFaults(one, recommendationIds, `${pointer}/recommendationIds`),
    ]),
    ...asked.more,
  ]
  if (faults.length > 0) throw ruleViolated({ errors: faults })
}
