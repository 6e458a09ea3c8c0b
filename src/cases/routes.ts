import { participantMerged, refuseMerged } from '../participants/merges.problems.js'
import { constraintMeans } from '../platform/http/errors.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, idParam, prose } from '../platform/http/schema.js'
import { acceptDate } from '../platform/late-entry.js'
import { notYourRole } from '../platform/problem/access-kinds.js'
import { action } from '../platform/problem/action.js'
import { invalid } from '../platform/problem/problem.js'
import {
  actionBlocked,
  conflict,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refuse } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import { takeAction } from '../platform/verbs.js'
import type { TeamKind } from '../programmes/rules.js'
import {
  findAffiliation,
  insertCase,
  insertWaiver,
  listTeamKinds,
  lockCase,
  lockEnrolment,
  redirectOffer,
  updateCase,
  voidCase,
} from './queries.js'
import { caseState, enrolmentBlockers } from './rules.js'
import {
  AssignTeam,
  CaseCreate,
  CaseParams,
  CasePatch,
  CaseView,
  VoidCase,
  WaiveConflict,
} from './schema.js'
import { todayOf, viewCase } from './view.js'

constraintMeans('case_intervals_never_overlap', () =>
  conflict({
    detail: {
      id: 'Masa kasus ini bertumpuk dengan kasus lain dari peserta yang sama.',
      en: 'The time of this case overlaps with another case of the same participant.',
    },
  }),
)

const WRITE = { scope: 'cases:write' }
const STEP = refusals(
  notYourRole,
  notFound,
  actionBlocked,
  versionConflict,
  ruleViolated,
  preconditionRequired,
)

const unknown = (pointer: string, id: string, en: string) =>
  ruleViolated({ errors: [invalid(pointer, 'unknown_id', { id, en })] })

/** Throws 422 for a team that is not of that kind in the programme. */
function checkTeams(
  kinds: Map<string, TeamKind>,
  asked: {
    diagnosisTeamId?: string | null | undefined
    coachingTeamId?: string | null | undefined
  },
): void {
  const wanted = [
    ['diagnosisTeamId', asked.diagnosisTeamId, 'diagnosis'],
    ['coachingTeamId', asked.coachingTeamId, 'coaching'],
  ] as const
  const errors = wanted.flatMap(([name, id, kind]) =>
    typeof id === 'string' && kinds.get(id) !== kind
      ? [
          invalid(`/${name}`, 'unknown_id', {
            id: 'Tim ini bukan tim yang sesuai dalam program tersebut.',
            en: 'This is not a team of that kind in the programme.',
          }),
        ]
      : [],
  )
  if (errors.length > 0) throw ruleViolated({ errors })
}

const teamIdsOf = (asked: {
  diagnosisTeamId?: string | null | undefined
  coachingTeamId?: string | null | undefined
}) => [asked.diagnosisTeamId, asked.coachingTeamId].filter((id) => typeof id === 'string')

export const caseRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/programmes/:programmeId/cases',
    config: { allow: ['manager'], created: '/v1/cases', ...WRITE },
    schema: {
      operationId: 'enrolCase',
      tags: ['Cases'],
      summary: 'Enrol a participant',
      description: prose(
        [
          'Opens a case for a participant in stage `enrolled`, gives it a number and takes the participant off the waitlist.',
          'Consent and teams may follow; the diagnosis starts only with both consent and a diagnosis team.',
        ],
        '409 `action_blocked` with `programme_over`, `wrong_stage` (not opened yet), `programme_full`, `already_enrolled` (an open case anywhere in the office), `participant_dissolved`; 409 `conflict` when the time would overlap another case of the participant, `participant_merged` when it turned out to be another.',
        '422 `rule_violated` with `unknown_id` for a participant or a team that does not fit, `date_in_future`, `late_reason_required`.',
      ),
      params: idParam('programmeId', 'The programme.'),
      body: CaseCreate,
      response: {
        201: CaseView,
        ...refusals(
          notYourRole,
          notFound,
          actionBlocked,
          conflict,
          participantMerged,
          ruleViolated,
        ),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { params, body } = request
        const { on: _on, lateReason: _lateReason, ...written } = body
        const facts = await lockEnrolment(tx, params.programmeId, body.participantId)
        if (facts === null) throw notFound()
        if (facts.participant === null) {
          throw unknown(
            '/participantId',
            'Peserta tidak ditemukan.',
            'There is no such participant.',
          )
        }
        refuseMerged(facts.participant)
        checkTeams(await listTeamKinds(tx, facts.programmeId, teamIdsOf(body)), body)
        const href = `/v1/programmes/${facts.programmeId}/cases`
        const enrol = action('enrolCase', 'enrol', href, enrolmentBlockers(facts), [
          'participantId',
        ])
        refuse(enrol, { currentStage: null, allowedActions: [enrol] })
        const enrolledOn = await acceptDate(tx, request, body, { zone: facts.timeZone })
        const { programmeId, year } = facts
        const id = await insertCase(tx, { ...written, programmeId, enrolledOn, year })
        return viewCase(tx, request, id)
      }),
  })

  app.route({
    method: 'PATCH',
    url: '/cases/:caseId',
    config: { allow: ['manager'], ...WRITE },
    schema: {
      operationId: 'updateCase',
      tags: ['Cases'],
      summary: 'Correct a case',
      description: prose(
        [
          'Corrects who nominated the participant, and records the consent or takes it back by null; possible at any stage.',
        ],
        '422 `rule_violated` with `date_in_future` for a consent after today.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: CasePatch,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        request.mustMatch(facts.version)
        const { consentOn } = request.body
        if (typeof consentOn === 'string' && consentOn > todayOf(request, facts)) {
          throw ruleViolated({
            errors: [
              invalid('/consentOn', 'date_in_future', {
                id: 'Persetujuan tidak mungkin bertanggal besok atau sesudahnya.',
                en: 'Consent cannot be dated after today.',
              }),
            ],
          })
        }
        await updateCase(tx, facts.id, request.body)
        return viewCase(tx, request, facts.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/assign-team',
    config: { allow: ['manager'], ...WRITE },
    schema: {
      operationId: 'assignTeam',
      tags: ['Cases'],
      summary: 'Assign the teams of a case',
      description: prose(
        [
          'Names the diagnosis team, the coaching team or both, at any open stage.',
          'From then on only the new team writes to the case and takes its steps, and answers an open offer; the former one keeps reading the case.',
        ],
        '409 `action_blocked` with `wrong_stage` on a closed case, `case_void`.',
        '422 `rule_violated` with `required` when neither team is given, `unknown_id` for a team that is not of that kind in the programme.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: AssignTeam,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        takeAction(request, 'assign-team', caseState(facts, request.staff, todayOf(request, facts)))
        const teamIds = teamIdsOf(request.body)
        if (teamIds.length === 0) {
          throw ruleViolated({
            errors: [
              invalid('', 'required', {
                id: 'Sebutkan diagnosisTeamId, coachingTeamId, atau keduanya.',
                en: 'Give diagnosisTeamId, coachingTeamId, or both.',
              }),
            ],
          })
        }
        checkTeams(await listTeamKinds(tx, facts.programmeId, teamIds), request.body)
        await updateCase(tx, facts.id, request.body)
        const { coachingTeamId } = request.body
        if (coachingTeamId !== undefined) await redirectOffer(tx, facts.id, coachingTeamId)
        return viewCase(tx, request, facts.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/waive-conflict',
    config: { allow: ['manager'], ...WRITE },
    schema: {
      operationId: 'waiveConflict',
      tags: ['Cases'],
      summary: 'Waive a conflict of interest',
      description: prose(
        [
          'Lets one person with a declared tie to the participant do one act on this case; giving the same waiver again changes nothing.',
          'The waiver is kept with its reason and counted in the metrics of the programme.',
        ],
        '409 `action_blocked` with `wrong_stage` on a closed case, `case_void`, and `conflict_of_interest` for a manager who is tied to the participant too.',
        '422 `rule_violated` with `unknown_id` for a person without such a tie or for oneself, `date_in_future`, `late_reason_required`.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: WaiveConflict,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        const { personId: waivedById } = request.person
        takeAction(
          request,
          'waive-conflict',
          caseState(facts, request.staff, todayOf(request, facts)),
        )
        const { personId, act, reason } = request.body
        const person = await findAffiliation(tx, personId, facts.participantId)
        if (person === null || !person.isAffiliated || personId === waivedById) {
          throw unknown(
            '/personId',
            'Orang ini tidak tercatat memiliki hubungan dengan peserta, atau adalah Anda sendiri.',
            'This person has no declared tie to the participant, or is you.',
          )
        }
        const waivedOn = await acceptDate(tx, request, request.body, { zone: facts.timeZone })
        await insertWaiver(tx, { caseId: facts.id, personId, act, reason, waivedOn })
        return viewCase(tx, request, facts.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/void',
    config: { allow: ['manager'], ...WRITE },
    schema: {
      operationId: 'voidCase',
      tags: ['Cases'],
      summary: 'Void a case entered by mistake',
      description: prose(
        [
          'Takes a case out of every count, at any stage; the metrics list it among what they leave out.',
          'The case stays readable, no step can be taken on it any more, and the participant may be enrolled again.',
        ],
        '409 `action_blocked` with `case_void` when it is void already.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: VoidCase,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        takeAction(request, 'void', caseState(facts, request.staff, todayOf(request, facts)))
        await voidCase(tx, facts.id, request.body.reason, request.now.toISOString())
        return viewCase(tx, request, facts.id)
      }),
  })
}
