import t from 'tap'
import { type PlannedSession, planByMonth, planCounts } from '../../src/coaching/plan.rules.js'
import { buildTestApp } from '../support/app.js'
import { change, makeCase } from '../support/makers.js'

const TODAY = '2018-06-14'

const session = (
  status: PlannedSession['status'],
  plannedOn: string,
  { untilOn = plannedOn, wasPlanned = true } = {},
): PlannedSession => ({ status, plannedOn, untilOn, wasPlanned })

t.test('the plan against what was held', (t) => {
  const kept = (...sessions: PlannedSession[]) => {
    const { heldCount, dueCount, keptRatio } = planCounts(sessions, TODAY)
    return [heldCount, dueCount, keptRatio]
  }
  const situations: [string, PlannedSession[], (number | null)[]][] = [
    ['nothing planned keeps nothing and breaks nothing', [], [0, 0, null]],
    ['held', [session('held', '2018-06-04')], [1, 1, 1]],
    ['held before its day', [session('held', '2018-06-20')], [1, 1, 1]],
    ['planned and its day has passed', [session('planned', '2018-06-13')], [0, 1, 0]],
    ['planned for today: the day is not over', [session('planned', TODAY)], [0, 0, null]],
    [
      'over several days, of which one is to come',
      [session('planned', '2018-06-12', { untilOn: TODAY })],
      [0, 0, null],
    ],
    ['cancelled and its day has passed', [session('cancelled', '2018-06-13')], [0, 1, 0]],
    ['cancelled for a day to come', [session('cancelled', '2018-06-18')], [0, 0, null]],
    [
      'moved twice and held: one plan, kept',
      [
        session('rescheduled', '2018-05-21'),
        session('rescheduled', '2018-05-28'),
        session('held', '2018-06-04'),
      ],
      [1, 1, 1],
    ],
    [
      'moved to a day to come',
      [session('rescheduled', '2018-06-04'), session('planned', '2018-06-18')],
      [0, 0, null],
    ],
    [
      'recorded without a plan',
      [session('held', '2018-06-04', { wasPlanned: false }), session('planned', '2018-06-11')],
      [0, 1, 0],
    ],
    [
      'one of three',
      [
        session('held', '2018-05-21'),
        session('cancelled', '2018-05-28'),
        session('planned', '2018-06-04'),
      ],
      [1, 3, 0.3333],
    ],
  ]
  for (const [situation, sessions, expected] of situations) {
    t.strictSame(kept(...sessions), expected, situation)
  }
  t.end()
})

t.test('by month of the programme, and outside of its eight', (t) => {
  const plan = planByMonth(
    [
      session('held', '2018-04-01'),
      session('rescheduled', '2018-05-01'),
      session('held', '2018-05-02'),
      session('planned', '2018-12-01'),
      session('planned', '2018-12-02'),
    ],
    { startsOn: '2018-04-02', today: TODAY },
  )
  t.equal(plan.months.length, 8)
  t.match(plan.months[0], {
    programmeMonth: 1,
    startsOn: '2018-04-02',
    endsOn: '2018-05-01',
    plannedCount: 0,
    movedCount: 1,
    keptRatio: null,
  })
  t.match(plan.months[1], { programmeMonth: 2, plannedCount: 1, heldCount: 1, keptRatio: 1 })
  t.match(plan.months[7], { programmeMonth: 8, plannedCount: 1, dueCount: 0, keptRatio: null })
  t.match(plan.outside, { plannedCount: 2, heldCount: 1, dueCount: 1 }, 'before and after')
  t.match(plan, { plannedCount: 4, movedCount: 1, heldCount: 2, dueCount: 2, keptRatio: 1 })
  t.end()
})

t.test('getCoachingPlan, and the same in the metrics of the programme', async (t) => {
  const test = await buildTestApp(t)
  const { as, stranger } = test
  const made = await makeCase(test, 'coaching')
  const other = await makeCase(test, 'coaching', { programme: made })
  const sessions = `/v1/programmes/${made.programmeId}/sessions`
  const url = `/v1/cases/${made.caseId}/coaching-plan`

  async function plan(plannedOn: string, of = [made], extra: object = {}) {
    const { status, body } = await as.coach.post(sessions, {
      kind: 'clinic_day',
      mode: 'on_site',
      topic: 'Pembukuan',
      plannedOn,
      cases: of.map(({ caseId }) => ({ caseId })),
      ...extra,
    })
    if (status !== 201) throw new Error(JSON.stringify(body))
    return body
  }
  const attended = { contactMinutes: 60, cases: [{ caseId: made.caseId, attendance: 'absent' }] }
  const act = async (
    { id, version }: { id: string; version: number },
    verb: string,
    body: object,
  ) => {
    const reply = await as.coach.post(`/v1/sessions/${id}/${verb}`, body, { ifMatch: version })
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
    return reply.body
  }
  const ratio = async () => {
    const { body } = await as.manager.get(`/v1/programmes/${made.programmeId}/metrics`)
    const metric = body.metrics.find(({ code }: { code: string }) => code === 'plan_kept_ratio')
    const { value, numerator, denominator, excluded } = metric
    const left = excluded.filter(({ count }: { count: number }) => count > 0)
    return [
      value,
      numerator,
      denominator,
      Object.fromEntries(left.map((e: { reason: string; count: number }) => [e.reason, e.count])),
    ]
  }
  t.strictSame(await ratio(), [null, 0, 0, {}])

  await act(await plan('2018-06-04'), 'hold', { on: '2018-06-05', ...attended })
  const { replacedById } = await act(await plan('2018-05-21'), 'reschedule', {
    plannedOn: '2018-06-11',
    reason: 'Ketua sakit.',
  })
  const moved = await as.coach.get(`/v1/sessions/${replacedById}`)
  await act(moved.body, 'cancel', { reason: 'Hujan.' })
  await plan('2018-06-28')
  const unplanned = await plan('2018-06-08', [made], { held: { on: '2018-06-08', ...attended } })
  t.equal(unplanned.wasPlanned, false)
  await plan('2018-06-12', [other])

  await t.test('200 by the rule above, absence and all', async (t) => {
    const { status, body } = await as.diagnostician.get(url)
    t.equal(status, 200)
    t.match(body, {
      caseId: made.caseId,
      programmeId: made.programmeId,
      asOfOn: '2018-06-14',
      plannedCount: 3,
      dueCount: 2,
      heldCount: 1,
      cancelledCount: 1,
      movedCount: 1,
      unplannedCount: 1,
      keptRatio: 0.5,
    })
    t.match(body.months[2], { programmeMonth: 3, plannedCount: 3, movedCount: 0, keptRatio: 0.5 })
    t.match(body.months[1], { programmeMonth: 2, plannedCount: 0, movedCount: 1 })
    t.strictSame(await ratio(), [0.3333, 1, 3, { not_due: 1, unplanned: 1, rescheduled: 1 }])
  })

  await t.test('200 without what a case left, and without void cases', async (t) => {
    await change(
      test,
      `update session_attendances set removed_at = klinik_now() where case_id = $1`,
      [other.caseId],
    )
    t.strictSame(await ratio(), [
      0.5,
      1,
      2,
      { not_due: 1, unplanned: 1, rescheduled: 1, taken_off: 1 },
    ])
    await change(
      test,
      `update cases set voided_at = klinik_now(), void_reason = 'Salah' where id = $1`,
      [made.caseId],
    )
    t.strictSame(await ratio(), [
      null,
      0,
      0,
      { unplanned: 1, rescheduled: 1, taken_off: 1, void: 3 },
    ])
  })

  await t.test(
    '404 like a missing case for another office; 403 for who reads numbers',
    async (t) => {
      t.equal((await stranger.get(url)).status, 404)
      t.equal((await as.reporter.get(url)).status, 403)
    },
  )
})
