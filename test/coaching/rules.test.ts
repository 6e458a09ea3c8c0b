import { test } from 'tap'
import {
  type AttendanceFacts,
  attendanceAction,
  attendanceFaults,
  type CaseOnDay,
  coachFaults,
  correctAction,
  dayFaults,
  daysAttendedFaults,
  heldLastDayFaults,
  lastDayFaults,
  movedLastDay,
  personsFaults,
  recommendationFaults,
  type SessionFacts,
  sessionActions,
  sessionDays,
  stageFaults,
  unknownCaseFaults,
} from '../../src/coaching/rules.js'
import type { Action } from '../../src/platform/problem/action.js'
import type { Blocker, FieldError } from '../../src/platform/problem/problem.js'

const COACH = { personId: 'coach', roles: ['coach'] as const }
const MANAGER = { personId: 'manager', roles: ['manager'] as const }

const session = (facts: Partial<SessionFacts> = {}): SessionFacts => ({
  id: 's1',
  version: 1,
  programmeId: 'p1',
  timeZone: 'Asia/Jakarta',
  status: 'planned',
  plannedOn: '2018-05-21',
  plannedUntilOn: null,
  caseIds: ['c1'],
  caseStages: ['coaching'],
  callerIsCoach: true,
  callerTeam: 'member',
  ...facts,
})

const one = (facts: Partial<CaseOnDay> = {}): CaseOnDay => ({
  caseId: 'c1',
  programmeId: 'p1',
  stage: 'coaching',
  isVoid: false,
  coachingSince: '2018-05-14',
  isInside: true,
  callerTeam: 'member',
  recommendations: [
    { id: 'r1', answer: 'accepted' },
    { id: 'r2', answer: 'deferred' },
    { id: 'r3', answer: 'declined' },
  ],
  ...facts,
})

const codes = (found: readonly (Blocker | FieldError)[]) => found.map(({ code }) => code)
const places = (found: readonly FieldError[]) =>
  found.map(({ code, pointer }) => `${pointer} ${code}`)
const blocked = ({ blockers }: Action) => codes(blockers)

test('who may account for a session and who may change its plan', async (t) => {
  const situations: [
    string,
    Partial<SessionFacts>,
    typeof COACH | typeof MANAGER,
    string[],
    string[],
  ][] = [
    ['its coach', {}, COACH, [], []],
    ['a colleague of the team', { callerIsCoach: false }, COACH, ['not_your_team'], []],
    ['the lead of the team', { callerIsCoach: false, callerTeam: 'lead' }, COACH, [], []],
    [
      'its coach, now out of the team',
      { callerTeam: null },
      COACH,
      ['not_your_team'],
      ['not_your_team'],
    ],
    ['a manager', {}, MANAGER, ['not_your_role'], ['not_your_role']],
    ['its coach, once held', { status: 'held' }, COACH, ['already_held'], ['already_held']],
    [
      'its coach, once cancelled',
      { status: 'cancelled' },
      COACH,
      ['already_cancelled'],
      ['already_cancelled'],
    ],
    [
      'its coach, once moved',
      { status: 'rescheduled' },
      COACH,
      ['already_rescheduled'],
      ['already_rescheduled'],
    ],
  ]
  for (const [name, facts, caller, account, plan] of situations) {
    const actions = sessionActions(session(facts), caller)
    t.strictSame(
      actions.map(({ verb }) => verb),
      ['hold', 'cancel', 'reschedule'],
      name,
    )
    for (const verb of actions) t.strictSame(blocked(verb), account, `${name}: ${verb.verb}`)
    t.strictSame(
      blocked(correctAction(session(facts), caller, ['coachIds'])),
      plan,
      `${name}: plan`,
    )
  }
  t.strictSame(
    sessionActions(session(), COACH).map(({ requires }) => requires),
    [['contactMinutes', 'cases'], ['reason'], ['plannedOn', 'reason']],
  )
})

test('when attendance may be corrected', async (t) => {
  const facts = (of: Partial<AttendanceFacts> = {}): AttendanceFacts => ({
    sessionId: 's1',
    caseId: 'c1',
    version: 1,
    sessionStatus: 'held',
    caseStage: 'coaching',
    days: 1,
    callerTeam: 'member',
    ...of,
  })
  t.strictSame(blocked(attendanceAction(facts(), COACH)), [])
  t.strictSame(blocked(attendanceAction(facts({ caseStage: 'evaluation' }), COACH)), [])
  t.strictSame(blocked(attendanceAction(facts({ sessionStatus: 'planned' }), COACH)), ['not_held'])
  t.strictSame(blocked(attendanceAction(facts({ caseStage: 'closed' }), COACH)), ['wrong_stage'])
  t.strictSame(blocked(attendanceAction(facts({ callerTeam: null }), COACH)), ['not_your_team'])
  t.strictSame(blocked(attendanceAction(facts(), MANAGER)), ['not_your_role'])
})

test('which cases a session may be planned for or recorded on', async (t) => {
  const situations: [string, Partial<CaseOnDay>, { planned: string[]; held: string[] }][] = [
    ['in coaching', {}, { planned: [], held: [] }],
    ['in evaluation', { stage: 'evaluation' }, { planned: ['wrong_stage'], held: [] }],
    ['being diagnosed again', { stage: 'diagnosis' }, { planned: ['wrong_stage'], held: [] }],
    [
      'never coached',
      { stage: 'diagnosis', coachingSince: null },
      { planned: ['wrong_stage'], held: ['wrong_stage'] },
    ],
    ['closed', { stage: 'closed' }, { planned: ['wrong_stage'], held: ['wrong_stage'] }],
    ['void', { isVoid: true }, { planned: ['wrong_stage'], held: ['wrong_stage'] }],
  ]
  for (const [name, facts, { planned, held }] of situations) {
    t.strictSame(codes(stageFaults(one(facts), 'planned', '')), planned, `${name}, planned`)
    t.strictSame(codes(stageFaults(one(facts), 'held', '')), held, `${name}, held`)
  }
})

test('days a case can be coached on', async (t) => {
  t.strictSame(dayFaults(one(), '2018-05-14', '/on'), [])
  t.strictSame(places(dayFaults(one(), '2018-05-13', '/on')), ['/on before_coaching'])
  t.strictSame(places(dayFaults(one({ isInside: false }), '2018-12-01', '/on')), [
    '/on outside_interval',
  ])
})

test('cases named twice or of another programme', async (t) => {
  const known = new Map([
    ['c1', one()],
    ['c2', one({ caseId: 'c2', programmeId: 'p2' })],
  ])
  const asked = ['c1', 'c2', 'c3', 'c1'].map((caseId) => ({ caseId }))
  t.strictSame(places(unknownCaseFaults(asked, known, 'p1')), [
    '/cases/3/caseId duplicate',
    '/cases/1/caseId unknown_case',
    '/cases/2/caseId unknown_case',
  ])
})

test('recommendations a session may serve', async (t) => {
  t.strictSame(recommendationFaults(one(), ['r1', 'r2'], ''), [])
  t.strictSame(places(recommendationFaults(one(), ['r3', 'r4', 'r1', 'r1'], '/ids')), [
    '/ids/0 recommendation_declined',
    '/ids/1 unknown_recommendation',
    '/ids/3 duplicate',
  ])
})

test('coaches come from the coaching team', async (t) => {
  t.strictSame(places(coachFaults(['a', 'b', 'a'], ['a'])), [
    '/coachIds/1 not_in_coaching_team',
    '/coachIds/2 duplicate',
  ])
})

test('a held session accounts for every case, once', async (t) => {
  const present = (caseId: string) => ({ caseId, attendance: 'present' as const })
  const at = { days: 1, pointer: '/cases' }
  t.strictSame(attendanceFaults(['c1', 'c2'], [present('c2'), present('c1')], at), [])
  t.strictSame(
    places(attendanceFaults(['c1', 'c2'], [present('c1'), present('c1'), present('c3')], at)),
    ['/cases attendance_missing', '/cases/1/caseId duplicate', '/cases/2/caseId unknown_case'],
  )
})

test('the days of a session, planned and held', async (t) => {
  const one = { plannedOn: '2018-05-21', plannedUntilOn: null }
  const three = { plannedOn: '2018-05-21', plannedUntilOn: '2018-05-23' }
  const days = (
    body: Parameters<typeof sessionDays>[0],
    on: string,
  ): [string, string | null, string | null, string | null] => {
    const { plannedOn, plannedUntilOn, heldOn, heldUntilOn } = sessionDays(body, on)
    return [plannedOn, plannedUntilOn, heldOn, heldUntilOn]
  }
  t.strictSame(days(one, '2018-05-21'), ['2018-05-21', null, null, null], 'planned for a day')
  t.strictSame(days(three, '2018-05-21'), ['2018-05-21', '2018-05-23', null, null], 'for three')
  t.strictSame(
    days({ ...three, plannedUntilOn: '2018-05-21' }, '2018-05-21'),
    ['2018-05-21', null, null, null],
    'a last day that is the first is none',
  )
  t.strictSame(
    days({ ...three, held: { on: '2018-05-31' } }, '2018-05-31'),
    ['2018-05-21', '2018-05-23', '2018-05-31', '2018-06-02'],
    'held for as many days as planned, whenever it began',
  )
  t.strictSame(
    days({ ...three, held: {} }, '2018-05-31'),
    ['2018-05-21', '2018-05-23', '2018-05-21', '2018-05-23'],
    'held as planned',
  )
  t.strictSame(
    days({ ...three, held: {} }, '2018-05-22'),
    ['2018-05-21', '2018-05-23', '2018-05-21', '2018-05-22'],
    'held on the days that have come',
  )
  t.strictSame(
    days({ ...three, held: { heldUntilOn: null } }, '2018-05-21'),
    ['2018-05-21', '2018-05-23', '2018-05-21', null],
    'held for a day of the three',
  )
  t.strictSame(
    days({ held: { heldUntilOn: '2018-05-23' } }, '2018-05-21'),
    ['2018-05-21', '2018-05-23', '2018-05-21', '2018-05-23'],
    'never planned: as it was held',
  )
  t.equal(movedLastDay(three, '2018-02-27'), '2018-03-01')
  t.equal(movedLastDay(one, '2018-02-27'), null)
})

test('a session ends after it begins, within 31 days, and is held once it is over', async (t) => {
  t.strictSame(lastDayFaults('2018-05-01', '2018-05-31', '/until'), [])
  t.strictSame(lastDayFaults('2018-05-01', null, '/until'), [])
  t.strictSame(places(lastDayFaults('2018-05-01', '2018-06-01', '/until')), ['/until out_of_range'])
  t.strictSame(places(lastDayFaults('2100-12-31', '2101-01-01', '/until')), ['/until out_of_range'])
  t.strictSame(places(lastDayFaults('2018-05-02', '2018-05-01', '/until')), [
    '/until ends_before_start',
  ])
  const held = { heldOn: '2018-05-21', heldUntilOn: '2018-05-23' }
  t.strictSame(heldLastDayFaults(held, '2018-05-23', '/until'), [])
  t.strictSame(places(heldLastDayFaults(held, '2018-05-22', '/until')), ['/until date_in_future'])
  t.strictSame(heldLastDayFaults({ ...held, heldUntilOn: null }, '2018-05-20', '/until'), [])
})

test('a case attends no more days than the session had, and none when it is absent', async (t) => {
  const present = { attendance: 'present' as const, daysAttended: 3 }
  t.strictSame(daysAttendedFaults(present, 3, ''), [])
  t.strictSame(places(daysAttendedFaults(present, 2, '/cases/0')), [
    '/cases/0/daysAttended days_beyond_session',
  ])
  t.strictSame(places(daysAttendedFaults({ ...present, attendance: 'absent' }, 3, '')), [
    '/attendance days_without_presence',
  ])
  t.strictSame(daysAttendedFaults({ attendance: 'absent', daysAttended: null }, 3, ''), [])
})

test('a step on a session shows the cases that are in its way', async (t) => {
  const at = (stages: SessionFacts['caseStages'], facts: Partial<SessionFacts> = {}) =>
    Object.fromEntries(
      sessionActions(session({ caseStages: stages, ...facts }), COACH).map((one) => [
        one.verb,
        one.blockers.map(({ code, pointer }) => `${pointer} ${code}`),
      ]),
    )
  t.strictSame(at(['coaching', 'diagnosis']), {
    hold: [],
    cancel: [],
    reschedule: ['/cases/1/caseId wrong_stage'],
  })
  t.strictSame(at(['closed']), {
    hold: ['/cases/0/caseId wrong_stage'],
    cancel: [],
    reschedule: ['/cases/0/caseId wrong_stage'],
  })
  t.strictSame(at(['closed'], { status: 'cancelled' })['reschedule'], ['/status already_cancelled'])
})

test('what may be mended of a session once it was held', async (t) => {
  const of = (members: readonly string[], facts: Partial<SessionFacts> = {}) =>
    blocked(correctAction(session({ status: 'held', ...facts }), COACH, members))
  t.strictSame(of(['topic', 'guests', 'contactMinutes']), [])
  t.strictSame(of(['topic', 'coachIds']), ['already_held'])
  t.strictSame(of(['topic'], { caseStages: ['coaching', 'closed'] }), ['wrong_stage'])
  t.strictSame(of(['guests'], { caseStages: ['closed'] }), [], 'a name goes at any time')
  t.strictSame(of(['topic'], { status: 'cancelled' }), ['already_cancelled'])
  t.strictSame(of(['contactMinutes'], { status: 'planned' }), ['not_held'])
})

test('nobody comes of a case that is absent', async (t) => {
  t.strictSame(personsFaults({ attendance: 'present', personsFemale: 3 }, ''), [])
  t.strictSame(personsFaults({ attendance: 'absent', personsFemale: 0, personsMale: null }, ''), [])
  t.strictSame(codes(personsFaults({ attendance: 'excused', personsMale: 1 }, '')), [
    'persons_without_presence',
  ])
})
