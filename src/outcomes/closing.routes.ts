import type { FastifyRequest } from 'fastify'
import { lockCase, moveCase } from '../cases/queries.js'
import { type CaseFacts, caseState } from '../cases/rules.js'
import { CaseParams, CaseView } from '../cases/schema.js'
import { todayOf, viewCase } from '../cases/view.js'
import type { Tx } from '../platform/database.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose } from '../platform/http/schema.js'
import type { Text } from '../platform/language.js'
import { acceptDate, Dated } from '../platform/late-entry.js'
import { notYourRole, notYourTeam } from '../platform/problem/access-kinds.js'
import {
  actionBlocked,
  conflict,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { takeAction } from '../platform/verbs.js'
import { leavePlannedSessions, offerAgain, supersedeVerdict, withdrawOpenOffer } from './queries.js'
import { reopenTo, WITHDRAWAL_RESULTS } from './rules.js'
import { ReasonedStep, WithdrawCase } from './schema.js'

const MANAGER = { allow: ['manager'], scope: 'cases:write' } as const
const COACH = { allow: ['coach'], scope: 'cases:write' } as const
const STEP = refusals(
  notYourRole,
  notYourTeam,
  notFound,
  actionBlocked,
  versionConflict,
  ruleViolated,
  preconditionRequired,
)

/** Why a session ended that a case was the last to leave; kept in the office's own language. */
const CASE_WITHDRAWN: Text = {
  id: 'Semua kasusnya sudah keluar dari program.',
  en: 'All of its cases have left the programme.',
}
const COACHING_OVER: Text = {
  id: 'Pendampingan semua kasusnya sudah berakhir.',
  en: 'The coaching of all of its cases has ended.',
}

type Asked = { on?: string | undefined; lateReason?: string | undefined }

/**
 * Lets a verb of a case pass: the case locked, the caller and the stored facts in order, the day
 * accepted. Throws what stands in the way.
 */
async function takeStep(
  tx: Tx,
  request: FastifyRequest,
  verb: string,
  { caseId, asked }: { caseId: string; asked: Asked },
): Promise<{ facts: CaseFacts; on: string }> {
  const facts = await lockCase(tx, caseId)
  if (facts === null) throw notFound()
  const wanted = asked.on ?? todayOf(request, facts)
  takeAction(request, verb, caseState(facts, request.person, wanted))
  const { timeZone: zone, lastFactOn: notBefore } = facts
  return { facts, on: await acceptDate(tx, request, asked, { zone, notBefore }) }
}

export const closingRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/cases/:caseId/start-evaluation',
    config: COACH,
    schema: {
      operationId: 'startEvaluation',
      tags: ['Cases'],
      summary: 'End the coaching and start the evaluation',
      description: prose(
        [
          'Moves a case from `coaching` to `evaluation`; only a lead of the coaching team may, others get 403 `not_your_team`.',
          'The case is taken off the sessions planned after `on`, and those left without a case are cancelled.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, and with `session_not_accounted_for` and `recommendation_without_progress` for each one; dropping a recommendation with a reason counts as progress.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: Dated,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { params, body, staff } = request
        const verb = 'start-evaluation'
        const { facts, on } = await takeStep(tx, request, verb, {
          caseId: params.caseId,
          asked: body,
        })
        const reason = COACHING_OVER[staff.officeLanguage]
        await leavePlannedSessions(tx, facts.id, { on, reason, plannedAfter: on })
        await moveCase(tx, facts, { to: 'evaluation', on, verb })
        return viewCase(tx, request, facts.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/resume-coaching',
    config: COACH,
    schema: {
      operationId: 'resumeCoaching',
      tags: ['Cases'],
      summary: 'Go back from evaluation to coaching',
      description: prose(
        [
          'Moves a case from `evaluation` back to `coaching`, with a reason; a verdict already issued is superseded.',
          'Only a lead of the coaching team may, others get 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: ReasonedStep,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { params, body } = request
        const verb = 'resume-coaching'
        const { facts, on } = await takeStep(tx, request, verb, {
          caseId: params.caseId,
          asked: body,
        })
        await supersedeVerdict(tx, facts.id)
        await moveCase(tx, facts, { to: 'coaching', on, verb, reason: body.reason })
        return viewCase(tx, request, facts.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/close',
    config: MANAGER,
    schema: {
      operationId: 'closeCase',
      tags: ['Cases'],
      summary: 'Close a judged case',
      description: prose(
        [
          'Closes a case in `evaluation` with the result of its verdict; its place in the programme stays taken.',
          'Follow-up measurements may still be recorded; anything else needs a reopening.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, `no_verdict`, `override_not_countersigned`.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: Dated,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { params, body } = request
        const verb = 'close'
        const { facts, on } = await takeStep(tx, request, verb, {
          caseId: params.caseId,
          asked: body,
        })
        const { verdict } = facts
        if (verdict === null) throw new Error(`case ${facts.id} has no verdict`)
        await moveCase(tx, facts, { to: 'closed', on, verb, result: verdict.result })
        return viewCase(tx, request, facts.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/withdraw',
    config: MANAGER,
    schema: {
      operationId: 'withdrawCase',
      tags: ['Cases'],
      summary: 'Withdraw a case from the programme',
      description: prose(
        [
          'Closes a case at any open stage because the participant leaves: with the result `dissolution_proposed` for `dissolved`, otherwise `dropped_out`.',
          'An open offer is withdrawn, a verdict superseded, the case taken off the sessions still planned, and those left without a case are cancelled. Withdrawn before coaching it frees its place in the programme.',
        ],
        '409 `action_blocked` with `wrong_stage` on a closed case, `case_void`.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: WithdrawCase,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { params, body, staff } = request
        const verb = 'withdraw'
        const { facts, on } = await takeStep(tx, request, verb, {
          caseId: params.caseId,
          asked: body,
        })
        const reason = CASE_WITHDRAWN[staff.officeLanguage]
        await withdrawOpenOffer(tx, facts.id, { on, reason: body.note ?? body.reason })
        await leavePlannedSessions(tx, facts.id, { on, reason, plannedAfter: null })
        await supersedeVerdict(tx, facts.id)
        await moveCase(tx, facts, {
          to: 'closed',
          on,
          verb,
          result: WITHDRAWAL_RESULTS[body.reason],
          set: { withdrawalReason: body.reason, withdrawnFrom: facts.stage },
          ...(body.note === undefined ? {} : { reason: body.note }),
        })
        return viewCase(tx, request, facts.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/reopen',
    config: MANAGER,
    schema: {
      operationId: 'reopenCase',
      tags: ['Cases'],
      summary: 'Reopen a closed case',
      description: prose(
        [
          'Opens a closed case again in a new interval: in the stage it was withdrawn from or closed without findings in, or in `coaching` after a verdict.',
          'Its teams stay, the former verdict is kept and marked superseded, and an offer that was open when it was withdrawn is made again.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, `already_enrolled`, `participant_dissolved`; `conflict` when the time would overlap another case of the participant.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: ReasonedStep,
      response: { 200: CaseView, ...STEP, ...refusals(actionBlocked, conflict) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { params, body } = request
        const verb = 'reopen'
        const { facts, on } = await takeStep(tx, request, verb, {
          caseId: params.caseId,
          asked: body,
        })
        const to = reopenTo(facts)
        await supersedeVerdict(tx, facts.id)
        await moveCase(tx, facts, {
          to,
          on,
          verb,
          reason: body.reason,
          set: {
            withdrawalReason: null,
            withdrawnFrom: null,
            notIllProposedById: null,
            notIllProposedOn: null,
          },
        })
        if (to === 'handover') await offerAgain(tx, facts, on)
        return viewCase(tx, request, facts.id)
      }),
  })
}
