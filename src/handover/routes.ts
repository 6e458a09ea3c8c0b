import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findCaseFacts, lockCase, moveCase } from '../cases/queries.js'
import { type Caller, type CaseFacts, caseState } from '../cases/rules.js'
import { CaseParams, CaseView } from '../cases/schema.js'
import { todayOf, viewCase } from '../cases/view.js'
import {
  findDiagnosis,
  findLatestSealedId,
  lockDiagnosis,
  markSealed,
  openDraft,
} from '../diagnosis/queries.js'
import { diagnosisActions } from '../diagnosis/rules.js'
import { DiagnosisParams, DiagnosisView } from '../diagnosis/schema.js'
import { LAYOUT, sealOf } from '../diagnosis/seal.js'
import { showDiagnosis } from '../diagnosis/view.js'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, pageOf, prose } from '../platform/http/schema.js'
import { acceptDate } from '../platform/late-entry.js'
import { notYourRole, notYourTeam } from '../platform/problem/access-kinds.js'
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
  type Handover,
  type HandoverFilter,
  insertAnswers,
  insertOffer,
  insertReturnItems,
  listHandovers,
  lockHandover,
  markAnswered,
} from './queries.js'
import { answerFaults, handoverActions, returnFaults } from './rules.js'
import {
  AcceptHandover,
  CaseHandoverListQuery,
  HandoverItemView,
  HandoverListQuery,
  HandoverParams,
  HandoverView,
  RequestRediagnosis,
  ReturnHandover,
  SignOff,
  WithdrawHandover,
} from './schema.js'
import { showHandover, viewHandover } from './view.js'

const HandoverPage = pageOf(HandoverItemView, 'HandoverPage')
const AfterOffer = z.tuple([z.iso.date(), z.uuid()])

const STEP = refusals(
  notYourRole,
  notYourTeam,
  notFound,
  actionBlocked,
  versionConflict,
  ruleViolated,
  preconditionRequired,
)
const WRITE = { scope: 'handovers:write' }

/** A page of offers, with what the caller may do with each where the query includes it. */
async function listPage(
  tx: Tx,
  request: FastifyRequest,
  { include, ...filter }: HandoverFilter & { include?: unknown },
) {
  const rows = await listHandovers(tx, filter, {
    after: readCursor(request, AfterOffer),
    limit: pageLimit(request),
    withFacts: include !== undefined,
  })
  const items = rows.map(({ handover, case: facts }) =>
    facts === null ? handover : showHandover(request, { handover, case: facts }),
  )
  return page(request, items, ({ offeredOn, id }) => [offeredOn, id])
}

/** What `takeAction` needs to let a verb of an offer pass or refuse it. */
const handoverState = (facts: Handover, caller: Caller) => ({
  version: facts.handover.version,
  currentStage: facts.case.stage,
  actions: handoverActions(facts, caller),
})

/** A verb of this case takes effect in its zone, and not before what is already recorded. */
const datesOf = ({ timeZone, lastFactOn }: CaseFacts) => ({ zone: timeZone, notBefore: lastFactOn })

export const handoverRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/diagnoses/:diagnosisId/sign-off',
    config: { allow: ['diagnostician'], scope: 'diagnoses:sign' },
    schema: {
      operationId: 'signOffDiagnosis',
      tags: ['Diagnoses'],
      summary: 'Sign off a diagnosis and offer it',
      description: prose(
        [
          'The caller, a lead of the diagnosis team, signs; other diagnosticians get 403 `not_your_team`.',
          'Seals the version for good, offers it to the coaching team of the case and moves the case to `handover`; the leads of that team find the offer under `waiting` in `/v1/me`.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, `already_sealed`, `health_examination_open`, `individual_finding_open`, `no_confirmed_finding`, `open_suspicion`, `unanswered_penyakit`, `baseline_incomplete`, `signer_is_sole_author`, `conflict_of_interest`, `no_coaching_team`.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: DiagnosisParams,
      headers: IfMatch,
      body: SignOff,
      response: { 200: DiagnosisView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockDiagnosis(tx, request.params.diagnosisId)
        if (facts === null) throw notFound()
        const { case: caseFacts, diagnosis } = facts
        takeAction(request, 'sign-off', {
          version: diagnosis.version,
          currentStage: caseFacts.stage,
          actions: diagnosisActions(facts, request.staff),
        })
        const { id: caseId, coachingTeamId } = caseFacts
        if (coachingTeamId === null) throw actionBlocked()
        const on = await acceptDate(tx, request, request.body, datesOf(caseFacts))
        const { personId, background } = request.person
        const signature = {
          signedOn: on,
          sealedAt: request.now.toISOString(),
          signerId: personId,
          signerRole: 'diagnosis_lead',
          signerBackground: background ?? '',
          contentLayout: LAYOUT,
        }
        const contentSha256 = sealOf({ ...diagnosis, ...signature })
        await markSealed(tx, diagnosis.id, { ...signature, contentSha256 })
        await insertOffer(tx, { caseId, diagnosisId: diagnosis.id, coachingTeamId, offeredOn: on })
        await moveCase(tx, caseFacts, {
          to: 'handover',
          on,
          verb: 'sign-off',
          set: { notIllProposedById: null, notIllProposedOn: null },
        })
        const sealed = await findDiagnosis(tx, diagnosis.id)
        if (sealed === null) throw notFound()
        return showDiagnosis(request, sealed)
      }),
  })

  app.route({
    method: 'GET',
    url: '/handovers',
    config: { allow: STAFF, scope: 'handovers:read' },
    schema: {
      operationId: 'listHandovers',
      tags: ['Handovers'],
      summary: 'List offers of the office',
      description: prose([
        'Lists offers of sealed diagnoses, the latest first; `status=offered` is what waits for an answer.',
        '`include=allowedActions` adds what the caller may do with each.',
      ]),
      querystring: HandoverListQuery,
      response: { 200: HandoverPage, ...refusals(notYourRole, invalidCursor) },
    },
    handler: (request) =>
      request.read((tx) => {
        const { status, programmeId, coachingTeamId, include } = request.query
        return listPage(tx, request, { status, programmeId, coachingTeamId, include })
      }),
  })

  app.route({
    method: 'GET',
    url: '/cases/:caseId/handovers',
    config: { allow: STAFF, scope: 'handovers:read' },
    schema: {
      operationId: 'listCaseHandovers',
      tags: ['Handovers'],
      summary: 'List the offers of a case',
      description:
        'Lists every offer of one case with its answers, or what was to be mended, the latest first.',
      params: CaseParams,
      querystring: CaseHandoverListQuery,
      response: { 200: HandoverPage, ...refusals(notYourRole, notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { caseId } = request.params
        if ((await findCaseFacts(tx, caseId)) === null) throw notFound()
        return listPage(tx, request, { caseId, include: request.query.include })
      }),
  })

  app.route({
    method: 'GET',
    url: '/handovers/:handoverId',
    config: { allow: STAFF, scope: 'handovers:read' },
    schema: {
      operationId: 'getHandover',
      tags: ['Handovers'],
      summary: 'Show an offer',
      description:
        'Shows one offer with the recommendations on it, its answers or what was to be mended, and in `allowedActions` whether the caller may accept, return or withdraw it.',
      params: HandoverParams,
      response: { 200: HandoverView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) =>
      request.read((tx) => viewHandover(tx, request, request.params.handoverId)),
  })

  app.route({
    method: 'POST',
    url: '/handovers/:handoverId/accept',
    config: { allow: ['coach'], ...WRITE },
    schema: {
      operationId: 'acceptHandover',
      tags: ['Handovers'],
      summary: 'Take a case over',
      description: prose(
        [
          'Takes the case over with an answer to each recommendation, each exactly once: accepted, declined with a reason, or deferred to a day.',
          'The case moves to `coaching`, and sessions and progress may be recorded from then on; only a lead of the coaching team may, others get 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, `already_answered`, `conflict_of_interest`.',
        '422 `rule_violated` with `unanswered_recommendation`, `answered_twice`, `unknown_recommendation`, `reason_required`, `date_required`, `date_not_after`, `not_deferred`, and for `on` `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: HandoverParams,
      headers: IfMatch,
      body: AcceptHandover,
      response: { 200: HandoverView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockHandover(tx, request.params.handoverId)
        if (facts === null) throw notFound()
        const { handover, case: caseFacts } = facts
        takeAction(request, 'accept', handoverState(facts, request.staff))
        const { answers } = request.body
        const on = await acceptDate(tx, request, request.body, datesOf(caseFacts))
        const errors = answerFaults(handover.recommendations, answers, on)
        if (errors.length > 0) throw ruleViolated({ errors })
        await markAnswered(tx, handover.id, { status: 'accepted', on })
        await insertAnswers(tx, handover, answers)
        await moveCase(tx, caseFacts, { to: 'coaching', on, verb: 'accept' })
        return viewHandover(tx, request, handover.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/handovers/:handoverId/return',
    config: { allow: ['coach'], ...WRITE },
    schema: {
      operationId: 'returnHandover',
      tags: ['Handovers'],
      summary: 'Send a diagnosis back',
      description: prose(
        [
          'Says what should be mended, each item at one finding or one recommendation, and moves the case back to `diagnosis`.',
          'The sealed version stays as it is; a draft copied from it opens for the diagnosis team (`nextDiagnosisId`). Only a lead of the coaching team may, others get 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, `already_answered`.',
        '422 `rule_violated` with `one_target`, `unknown_finding`, `unknown_recommendation`, and for `on` `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: HandoverParams,
      headers: IfMatch,
      body: ReturnHandover,
      response: { 200: HandoverView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockHandover(tx, request.params.handoverId)
        if (facts === null) throw notFound()
        const { handover, case: caseFacts } = facts
        takeAction(request, 'return', handoverState(facts, request.staff))
        const { items, reason } = request.body
        const offered = await findDiagnosis(tx, handover.diagnosisId)
        if (offered === null) throw notFound()
        const errors = returnFaults(offered.diagnosis, items)
        if (errors.length > 0) throw ruleViolated({ errors })
        const on = await acceptDate(tx, request, request.body, datesOf(caseFacts))
        await markAnswered(tx, handover.id, { status: 'returned', on, reason })
        await insertReturnItems(tx, handover, items)
        await openDraft(tx, caseFacts, { on, copyFrom: handover.diagnosisId })
        await moveCase(tx, caseFacts, { to: 'diagnosis', on, verb: 'return', reason })
        return viewHandover(tx, request, handover.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/handovers/:handoverId/withdraw',
    config: { allow: ['diagnostician'], ...WRITE },
    schema: {
      operationId: 'withdrawHandover',
      tags: ['Handovers'],
      summary: 'Take an offer back',
      description: prose(
        [
          'Takes an offer back until it is answered and moves the case back to `diagnosis`; only a lead of the diagnosis team may, others get 403 `not_your_team`.',
          'The sealed version stays as it is; a draft copied from it opens (`nextDiagnosisId`).',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, `already_answered`.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: HandoverParams,
      headers: IfMatch,
      body: WithdrawHandover,
      response: { 200: HandoverView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockHandover(tx, request.params.handoverId)
        if (facts === null) throw notFound()
        const { handover, case: caseFacts } = facts
        takeAction(request, 'withdraw', handoverState(facts, request.staff))
        const { reason } = request.body
        const on = await acceptDate(tx, request, request.body, datesOf(caseFacts))
        await markAnswered(tx, handover.id, { status: 'withdrawn', on, reason })
        await openDraft(tx, caseFacts, { on, copyFrom: handover.diagnosisId })
        await moveCase(tx, caseFacts, {
          to: 'diagnosis',
          on,
          verb: 'withdraw-handover',
          ...(reason === undefined ? {} : { reason }),
        })
        return viewHandover(tx, request, handover.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/request-rediagnosis',
    config: { allow: ['coach'], scope: 'cases:write' },
    schema: {
      operationId: 'requestRediagnosis',
      tags: ['Diagnoses'],
      summary: 'Ask for a new diagnosis',
      description: prose(
        [
          'Moves a case from `coaching` back to `diagnosis` and opens a draft copied from the diagnosis in force; only a lead of the coaching team may, others get 403 `not_your_team`.',
          'Sessions, measurements and progress stay: progress counts by the lineage of a recommendation, so it goes on in the next version.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: RequestRediagnosis,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        const state = caseState(facts, request.staff, todayOf(request, facts))
        takeAction(request, 'request-rediagnosis', state)
        const { reason } = request.body
        const on = await acceptDate(tx, request, request.body, datesOf(facts))
        await openDraft(tx, facts, { on, copyFrom: await findLatestSealedId(tx, facts.id) })
        await moveCase(tx, facts, { to: 'diagnosis', on, verb: 'request-rediagnosis', reason })
        return viewCase(tx, request, facts.id)
      }),
  })
}
