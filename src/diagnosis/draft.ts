import type { FastifyRequest } from 'fastify'
import { forbidWrite } from '../cases/rules.js'
import { notYourRole, notYourTeam } from '../platform/problem/access-kinds.js'
import { action } from '../platform/problem/action.js'
import type { Blocker } from '../platform/problem/problem.js'
import {
  actionBlocked,
  alreadySealed,
  conflict,
  idTaken,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refuse } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import { type DiagnosisFacts, diagnosisActions, writingBlockers } from './rules.js'

/** Who writes in a draft. */
export const WRITE = { allow: ['diagnostician'], scope: 'diagnoses:write' } as const

/** What every write into a draft may be refused with. */
export const REFUSED = refusals(
  notYourRole,
  notYourTeam,
  notFound,
  actionBlocked,
  alreadySealed,
  ruleViolated,
)

/** The same where the draft may have it already. */
export const REFUSED_TWICE = { ...REFUSED, ...refusals(actionBlocked, alreadySealed, conflict) }

/** The same for what a client may have given an id. */
export const REFUSED_NEW = {
  ...REFUSED,
  ...refusals(actionBlocked, alreadySealed, conflict, idTaken),
}

/** What a write to something that was read before may be refused with beside. */
export const CHANGED = refusals(versionConflict, preconditionRequired)

/**
 * Lets a write into a locked draft pass, or throws: 403 by team, 428 or 412 when `version` is given
 * and the caller read another, 409 when the diagnosis is sealed or anything blocks the write.
 */
export function enterDraft(
  request: FastifyRequest,
  facts: DiagnosisFacts,
  { version, blockers = [] }: { version?: number; blockers?: Blocker[] } = {},
): void {
  const { id, sealedAt } = facts.diagnosis
  forbidWrite(facts.case, request.staff, 'diagnosis')
  if (version !== undefined) request.mustMatch(version)
  if (sealedAt !== null) throw alreadySealed()
  refuse(
    action('updateDiagnosis', 'write', `/v1/diagnoses/${id}`, [
      ...writingBlockers(facts),
      ...blockers,
    ]),
    {
      currentStage: facts.case.stage,
      allowedActions: diagnosisActions(facts, request.staff),
    },
  )
}

/** A member of a PATCH: absent keeps what is stored, null clears. */
export const patched = <Value>(given: Value | undefined, stored: Value): Value =>
  given === undefined ? stored : given
