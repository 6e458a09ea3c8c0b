import { test } from 'tap'
import type { CaseFacts } from '../../src/cases/rules.js'
import {
  type AnswerInput,
  answerFaults,
  type HandoverStatus,
  handoverActions,
  returnFaults,
} from '../../src/handover/rules.js'

const COACH = { personId: 'coach', roles: ['coach'] as const }
const DIAGNOSTICIAN = { personId: 'diagnostician', roles: ['diagnostician'] as const }

const facts = (of: Partial<CaseFacts> = {}, status: HandoverStatus = 'offered') => ({
  handover: { id: 'h1', status },
  case: {
    stage: 'handover',
    voidedAt: null,
    callerTeams: { diagnosis: 'lead', coaching: 'lead' },
    callerIsAffiliated: false,
    callerWaivers: [],
    ...of,
  } as unknown as CaseFacts,
})

/** Each verb of an offer with what is in its way. */
const blocked = (...asked: Parameters<typeof handoverActions>) =>
  Object.fromEntries(
    handoverActions(...asked).map(({ verb, blockers }) => [verb, blockers.map(({ code }) => code)]),
  )

test('an open offer is answered by the coaching lead and withdrawn by the diagnosis lead', async (t) => {
  t.strictSame(blocked(facts(), COACH), { accept: [], return: [], withdraw: ['not_your_role'] })
  t.strictSame(blocked(facts(), DIAGNOSTICIAN), {
    accept: ['not_your_role'],
    return: ['not_your_role'],
    withdraw: [],
  })
})

test('only leads of the teams of the case', async (t) => {
  const members = facts({ callerTeams: { diagnosis: 'member', coaching: 'member' } })
  const others = facts({ callerTeams: { diagnosis: null, coaching: null } })
  for (const one of [members, others]) {
    t.strictSame(blocked(one, COACH)['accept'], ['not_your_team'])
    t.strictSame(blocked(one, COACH)['return'], ['not_your_team'])
    t.strictSame(blocked(one, DIAGNOSTICIAN)['withdraw'], ['not_your_team'])
  }
})

test('an answered offer stays answered', async (t) => {
  for (const status of ['accepted', 'returned', 'withdrawn'] as const) {
    const { accept } = blocked(facts({ stage: 'coaching' }, status), COACH)
    t.strictSame(accept, ['wrong_stage', 'already_answered'], status)
  }
  t.strictSame(blocked(facts({}, 'withdrawn'), COACH)['accept'], ['already_answered'])
})

test('a tie to the participant bars from accepting, not from sending back', async (t) => {
  const tied = facts({ callerIsAffiliated: true })
  t.strictSame(blocked(tied, COACH)['accept'], ['conflict_of_interest'])
  t.strictSame(blocked(tied, COACH)['return'], [])
  const waived = facts({ callerIsAffiliated: true, callerWaivers: ['accept'] })
  t.strictSame(blocked(waived, COACH)['accept'], [])
})

test('accept requires answers, return a reason and items', async (t) => {
  t.strictSame(
    handoverActions(facts(), COACH).map(({ requires }) => requires),
    [['answers'], ['reason', 'items'], []],
  )
})

const RECOMMENDATIONS = [
  { id: 'r1', position: 1 },
  { id: 'r2', position: 2 },
]
const accepted = (recommendationId: string): AnswerInput => ({
  recommendationId,
  answer: 'accepted',
})

test('every recommendation is answered exactly once', async (t) => {
  const faults = (...answers: AnswerInput[]) =>
    answerFaults(RECOMMENDATIONS, answers, '2018-05-14').map(
      ({ code, pointer }) => `${code} ${pointer}`,
    )
  t.strictSame(faults(accepted('r1'), accepted('r2')), [])
  t.strictSame(faults(accepted('r2'), accepted('r1')), [], 'in any order')
  t.strictSame(faults(accepted('r1')), ['unanswered_recommendation /answers'])
  t.strictSame(faults(), [
    'unanswered_recommendation /answers',
    'unanswered_recommendation /answers',
  ])
  t.strictSame(faults(accepted('r1'), accepted('r1'), accepted('r2')), [
    'answered_twice /answers/1/recommendationId',
  ])
  t.strictSame(faults(accepted('r1'), accepted('r2'), accepted('r9')), [
    'unknown_recommendation /answers/2/recommendationId',
  ])
})

test('declining says why, deferring until when', async (t) => {
  const [only] = RECOMMENDATIONS
  const faults = (answer: Omit<AnswerInput, 'recommendationId'>) =>
    answerFaults(
      only === undefined ? [] : [only],
      [{ recommendationId: 'r1', ...answer }],
      '2018-05-14',
    ).map(({ code, pointer }) => `${code} ${pointer}`)
  t.strictSame(faults({ answer: 'declined', reason: 'Sudah dikerjakan.' }), [])
  t.strictSame(faults({ answer: 'deferred', deferredTo: '2018-07-02' }), [])
  t.strictSame(faults({ answer: 'declined' }), ['reason_required /answers/0/reason'])
  t.strictSame(faults({ answer: 'deferred' }), ['date_required /answers/0/deferredTo'])
  t.strictSame(faults({ answer: 'deferred', deferredTo: '2018-05-14' }), [
    'date_not_after /answers/0/deferredTo',
  ])
  t.strictSame(faults({ answer: 'accepted', deferredTo: '2018-07-02' }), [
    'not_deferred /answers/0/deferredTo',
  ])
})

test('each returned item points at one part of the diagnosis', async (t) => {
  const diagnosis = { findings: [{ id: 'f1' }], recommendations: [{ id: 'r1' }] }
  const faults = (item: { findingId?: string; recommendationId?: string }) =>
    returnFaults(diagnosis, [{ text: 'Lengkapi.', ...item }]).map(
      ({ code, pointer }) => `${code} ${pointer}`,
    )
  t.strictSame(faults({ findingId: 'f1' }), [])
  t.strictSame(faults({ recommendationId: 'r1' }), [])
  t.strictSame(faults({}), ['one_target /items/0'])
  t.strictSame(faults({ findingId: 'f1', recommendationId: 'r1' }), ['one_target /items/0'])
  t.strictSame(faults({ findingId: 'r1' }), ['unknown_finding /items/0/findingId'])
  t.strictSame(faults({ recommendationId: 'f1' }), [
    'unknown_recommendation /items/0/recommendationId',
  ])
})
