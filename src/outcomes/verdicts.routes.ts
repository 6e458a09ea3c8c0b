import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findCaseFacts, lockCase } from '../cases/queries.js'
import { type CaseFacts, caseState } from '../cases/rules.js'
import { CaseParams, CaseView } from '../cases/schema.js'
import { todayOf, viewCase } from '../cases/view.js'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose } from '../platform/http/schema.js'
import { acceptDate, Dated } from '../platform/late-entry.js'
import { notYourRole } from '../platform/problem/access-kinds.js'
import { localiseActions } from '../platform/problem/action.js'
import { invalid } from '../platform/problem/problem.js'
import {
  actionBlocked,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import { STAFF } from '../platform/roles.js'
import { takeAction } from '../platform/verbs.js'
import {
  findVerdict,
  findVerdictFacts,
  insertVerdict,
  listVerdicts,
  updateVerdict,
} from './queries.js'
import { verdictActions } from './rules.js'
import {
  CountersignVerdict,
  OverrideVerdict,
  type VerdictBody,
  VerdictListQuery,
  VerdictPage,
  VerdictParams,
  VerdictView,
} from './schema.js'
import { judge } from './verdict.js'

const READ = { allow: STAFF, scope: 'verdicts:read' } as const
const DECIDE = { allow: ['admin', 'manager'], scope: 'verdicts:write' } as const
const STEP = refusals(
  notYourRole,
  notFound,
  actionBlocked,
  versionConflict,
  ruleViolated,
  preconditionRequired,
)

/** The key of the list: the instant, then the id, newest first. */
const PageKey = z.tuple([z.string().max(40), z.uuid()])

/** A verdict with its verbs for this caller. */
const shown = (request: FastifyRequest, facts: CaseFacts, body: VerdictBody) => ({
  ...body,
  allowedActions: localiseActions(verdictActions(facts, body, request.staff), request.language),
})

/** A verdict and its case, the case locked so that it is not closed meanwhile. */
async function lockVerdict(tx: Tx, id: string) {
  const found = await findVerdict(tx, id)
  const facts = found === null ? null : await lockCase(tx, found.caseId)
  const body = facts === null ? null : await findVerdict(tx, id)
  if (facts === null || body === null) throw notFound()
  return { facts, body }
}

async function viewVerdict(tx: Tx, request: FastifyRequest, facts: CaseFacts, id: string) {
  const body = await findVerdict(tx, id)
  if (body === null) throw notFound()
  return shown(request, facts, body)
}

export const verdictRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/cases/:caseId/issue-verdict',
    config: { allow: ['manager'], scope: 'verdicts:write' },
    schema: {
      operationId: 'issueVerdict',
      tags: ['Verdicts'],
      summary: 'Issue the verdict of a case',
      description: prose(
        [
          'Judges a case in `evaluation` by the rule its programme pinned; the reply is the case, the verdict is at `/v1/cases/{caseId}/verdicts`.',
          'Issued again, it supersedes the verdict before, its override and its second signature included.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, and with `endline_incomplete`, `unverified_measurement`, `finding_without_outcome` at each gap.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: Dated,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        const today = todayOf(request, facts)
        takeAction(request, 'issue-verdict', caseState(facts, request.person, today))
        const issuedOn = await acceptDate(tx, request, request.body, {
          zone: facts.timeZone,
          notBefore: facts.lastFactOn,
        })
        const { rule, facts: judged } = await findVerdictFacts(tx, facts)
        const { ruleResult: result, criteria } = judge(rule, judged)
        const { id: caseId, verdictRuleCode: ruleCode } = facts
        await insertVerdict(tx, { caseId, ruleCode, result, criteria, issuedOn })
        return viewCase(tx, request, caseId)
      }),
  })

  app.route({
    method: 'GET',
    url: '/cases/:caseId/verdicts',
    config: READ,
    schema: {
      operationId: 'listVerdicts',
      tags: ['Verdicts'],
      summary: 'List the verdicts of a case',
      description: prose([
        'Lists the verdicts of a case, newest first; at most one stands, the others are superseded.',
        '`include=allowedActions` adds what the caller may do with each.',
      ]),
      params: CaseParams,
      querystring: VerdictListQuery,
      response: { 200: VerdictPage, ...refusals(notYourRole, notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const facts = await findCaseFacts(tx, request.params.caseId)
        if (facts === null) throw notFound()
        const rows = await listVerdicts(tx, facts.id, {
          limit: pageLimit(request),
          after: readCursor(request, PageKey),
        })
        const { items, nextCursor } = page(request, rows, ({ createdAt, id }) => [createdAt, id])
        if (request.query.include === undefined) return { items, nextCursor }
        return { items: items.map((body) => shown(request, facts, body)), nextCursor }
      }),
  })

  app.route({
    method: 'GET',
    url: '/verdicts/:verdictId',
    config: READ,
    schema: {
      operationId: 'getVerdict',
      tags: ['Verdicts'],
      summary: 'Show a verdict',
      description:
        'Shows one verdict: each criterion with value, threshold and explanation, who issued, overrode and countersigned it, and in `allowedActions` whether the caller may override or countersign.',
      params: VerdictParams,
      response: { 200: VerdictView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const body = await findVerdict(tx, request.params.verdictId)
        const facts = body === null ? null : await findCaseFacts(tx, body.caseId)
        if (body === null || facts === null) throw notFound()
        return shown(request, facts, body)
      }),
  })

  app.route({
    method: 'POST',
    url: '/verdicts/:verdictId/override',
    config: DECIDE,
    schema: {
      operationId: 'overrideVerdict',
      tags: ['Verdicts'],
      summary: 'Override a verdict',
      description: prose(
        [
          'Sets another result with a reason while the case is in `evaluation`; `ruleResult` keeps what the rule gave.',
          'The case can be closed only after a different manager or admin has countersigned; a further override needs a new signature.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, `superseded`.',
        '422 `rule_violated` with `same_result`.',
      ),
      params: VerdictParams,
      headers: IfMatch,
      body: OverrideVerdict,
      response: { 200: VerdictView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { facts, body } = await lockVerdict(tx, request.params.verdictId)
        takeAction(request, 'override', {
          version: body.version,
          currentStage: facts.stage,
          actions: verdictActions(facts, body, request.person),
        })
        const { result, reason } = request.body
        if (result === body.result) {
          throw ruleViolated({
            errors: [
              invalid('/result', 'same_result', {
                id: 'Putusan sudah berbunyi demikian.',
                en: 'The verdict has that result already.',
              }),
            ],
          })
        }
        await updateVerdict(tx, body, {
          result,
          overrideReason: reason,
          overriddenById: request.person.personId,
          overriddenAt: request.now.toISOString(),
          countersignedById: null,
          countersignedAt: null,
        })
        return viewVerdict(tx, request, facts, body.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/verdicts/:verdictId/countersign',
    config: DECIDE,
    schema: {
      operationId: 'countersignVerdict',
      tags: ['Verdicts'],
      summary: 'Countersign an overridden verdict',
      description: prose(
        [
          'Gives an overridden verdict its second signature, so that the case can be closed with it.',
        ],
        '409 `action_blocked` with `is_overrider` for whoever overrode it, `not_overridden`, `already_countersigned`, `superseded`, `wrong_stage`, `case_void`.',
      ),
      params: VerdictParams,
      headers: IfMatch,
      body: CountersignVerdict,
      response: { 200: VerdictView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { facts, body } = await lockVerdict(tx, request.params.verdictId)
        takeAction(request, 'countersign', {
          version: body.version,
          currentStage: facts.stage,
          actions: verdictActions(facts, body, request.person),
        })
        await updateVerdict(tx, body, {
          countersignedById: request.person.personId,
          countersignedAt: request.now.toISOString(),
        })
        return viewVerdict(tx, request, facts, body.id)
      }),
  })
}
