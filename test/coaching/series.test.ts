import t from 'tap'
import {
  layOut,
  MAX_TURNS,
  type Rhythm,
  seriesFaults,
  type Turn,
  turnDays,
} from '../../src/coaching/series.rules.js'
import type { HolidayKind, Weekday } from '../../src/offices/holidays.rules.js'
import { buildTestApp, caller } from '../support/app.js'
import { change, makeCase } from '../support/makers.js'

/** The long leave around Idul Fitri 2018: from Monday the 11th to Wednesday the 20th of June. */
const LEBARAN = new Map(
  [11, 12, 13, 14, 15, 18, 19, 20].map((day) => [
    `2018-06-${day}`,
    { kind: (day === 15 ? 'national' : 'joint_leave') as HolidayKind, name: 'Idul Fitri' },
  ]),
)
const WEEKEND: readonly Weekday[] = ['saturday', 'sunday']
const calendar = { restDays: WEEKEND, holidays: LEBARAN }

const fortnightly: Rhythm = {
  firstOn: '2018-06-04',
  everyWeeks: 2,
  lastOn: '2018-07-16',
  count: null,
}

t.test('the turns of a series', (t) => {
  const told = ({ on, plannedOn, dayOff }: Turn) =>
    [on, plannedOn ?? 'skipped', dayOff?.name ?? dayOff?.kind].filter(Boolean).join(' ')
  const turns = (rhythm: Rhythm, onHoliday: 'next_working_day' | 'skip' = 'next_working_day') =>
    layOut(rhythm, turnDays(rhythm), { calendar, onHoliday }).map(told)

  t.strictSame(
    turns(fortnightly),
    [
      '2018-06-04 2018-06-04',
      '2018-06-18 2018-06-21 Idul Fitri',
      '2018-07-02 2018-07-02',
      '2018-07-16 2018-07-16',
    ],
    'a turn in the long leave moves to the first working day after it; the rhythm stays',
  )
  t.strictSame(turns(fortnightly, 'skip')[1], '2018-06-18 skipped Idul Fitri')
  t.strictSame(
    turns({ ...fortnightly, everyWeeks: 1, lastOn: null, count: 3 }),
    ['2018-06-04 2018-06-04', '2018-06-11 skipped Idul Fitri', '2018-06-18 2018-06-21 Idul Fitri'],
    'a turn never moves to the next or past it, so that no two lie on one day',
  )
  t.strictSame(
    turns({ firstOn: '2018-06-23', everyWeeks: 2, lastOn: '2018-07-07', count: null }),
    ['2018-06-23 2018-06-25 rest_day', '2018-07-07 skipped rest_day'],
    'nor past the last day',
  )
  t.strictSame(
    turns({ ...fortnightly, count: 2 }).map((turn) => turn.slice(0, 10)),
    ['2018-06-04', '2018-06-18'],
    'whichever comes first, the last day or the count, ends it',
  )
  t.end()
})

t.test('a series that cannot be laid out', (t) => {
  const faults = (rhythm: Rhythm, cases: { recommendationIds?: string[] }[] = [{}]) =>
    seriesFaults(rhythm, turnDays(rhythm), cases).map(({ code, pointer }) => `${pointer} ${code}`)
  t.strictSame(faults(fortnightly), [])
  t.strictSame(faults({ ...fortnightly, lastOn: '2018-06-03' }), ['/firstOn ends_before_start'])
  t.strictSame(faults({ ...fortnightly, lastOn: '2030-01-01' }), ['/lastOn too_many'])
  const forty = { ...fortnightly, lastOn: null, count: MAX_TURNS }
  const served = { recommendationIds: ['a', 'b', 'c', 'd'] }
  t.strictSame(faults(forty, Array(20).fill(served)), [])
  t.strictSame(faults(forty, Array(21).fill(served)), ['/cases too_many'])
  t.end()
})

t.test('createSessionSeries', async (t) => {
  const test = await buildTestApp(t)
  const { as, actors } = test
  const made = await makeCase(test, 'coaching')
  const other = await makeCase(test, 'coaching', { programme: made })
  const url = `/v1/programmes/${made.programmeId}/session-series`
  const body = {
    kind: 'clinic_day',
    mode: 'on_site',
    place: 'Aula dinas',
    topic: 'Klinik dua mingguan',
    startTime: '09:00',
    plannedMinutes: 120,
    coachIds: [actors.people.coach.personId],
    cases: [
      { caseId: made.caseId, recommendationIds: [made.recommendationId] },
      { caseId: other.caseId },
    ],
    firstOn: '2018-07-02',
    lastOn: '2018-08-27',
  }
  const holiday = (on: string, name: string) =>
    as.manager.post('/v1/holidays', { on, name, kind: 'national' })
  await holiday('2018-07-16', 'Libur dinas')
  await holiday('2018-08-27', 'Libur penutup')
  const listed = async (query: string) =>
    (await as.coach.get(`/v1/sessions?sort=plannedOn&${query}`)).body.items

  await t.test('200 of a dry run says all and saves nothing', async (t) => {
    const { status, body: shown } = await as.coach.post(url, { ...body, dryRun: true })
    t.equal(status, 200)
    t.match(shown, { seriesId: null, dryRun: true, clashes: [], clashCount: 0 })
    t.strictSame(
      shown.turns.map(({ on, outcome, plannedOn, dayOff, sessionId }: Record<string, unknown>) => [
        on,
        outcome,
        plannedOn,
        dayOff,
        sessionId,
      ]),
      [
        ['2018-07-02', 'planned', '2018-07-02', null, null],
        ['2018-07-16', 'moved', '2018-07-17', { kind: 'national', name: 'Libur dinas' }, null],
        ['2018-07-30', 'planned', '2018-07-30', null, null],
        ['2018-08-13', 'planned', '2018-08-13', null, null],
        ['2018-08-27', 'skipped', null, { kind: 'national', name: 'Libur penutup' }, null],
      ],
    )
    t.strictSame(await listed(''), [])
  })

  await t.test('200 plans every turn at once, and the same key again plans none', async (t) => {
    const reply = await as.coach.post(url, body, { key: 'dua-mingguan' })
    t.equal(reply.status, 200)
    const { seriesId, turns } = reply.body
    const sessions = await listed(`seriesId=${seriesId}`)
    t.strictSame(
      sessions.map(({ id, plannedOn }: { id: string; plannedOn: string }) => [id, plannedOn]),
      turns
        .filter(({ sessionId }: { sessionId: string | null }) => sessionId !== null)
        .map(({ sessionId, plannedOn }: Record<string, string>) => [sessionId, plannedOn]),
    )
    t.equal(sessions.length, 4)
    for (const session of sessions) {
      t.match(session, {
        seriesId,
        status: 'planned',
        wasPlanned: true,
        place: 'Aula dinas',
        startTime: '09:00',
        plannedMinutes: 120,
        coachIds: body.coachIds,
        cases: [
          { caseId: made.caseId, recommendationIds: [made.recommendationId] },
          { caseId: other.caseId, recommendationIds: [] },
        ],
      })
    }
    t.strictSame((await as.coach.post(url, body, { key: 'dua-mingguan' })).body, reply.body)
    t.equal((await listed(`seriesId=${seriesId}`)).length, 4)
  })

  await t.test('200 with the clashes of a second series over the first', async (t) => {
    const later = { ...body, startTime: '10:00', count: 1, dryRun: true }
    const { body: shown } = await as.coach.post(url, later)
    const [first] = await listed('')
    t.strictSame(shown.clashes, [
      {
        on: '2018-07-02',
        certainty: 'overlap',
        sessionId: null,
        otherSessionId: first.id,
        coachIds: body.coachIds,
        caseIds: [made.caseId, other.caseId],
      },
    ])
    t.equal(shown.clashCount, 1)
    const apart = await as.coach.post(url, { ...later, startTime: '11:00' })
    t.strictSame(apart.body.clashes, [], 'it begins when the other ends')
    const saved = await as.coach.post(url, { ...later, dryRun: false })
    t.strictSame(
      saved.body.clashes.map(({ sessionId }: { sessionId: string }) => sessionId),
      [saved.body.turns[0].sessionId],
      'and names the session when it is stored',
    )
  })

  await t.test('200 ends with the programme when nothing is said', async (t) => {
    const { lastOn: _lastOn, ...open } = body
    const { body: shown } = await as.coach.post(url, { ...open, everyWeeks: 4, dryRun: true })
    t.equal(shown.turns.at(-1).on, '2018-11-19', 'the programme ends on 1 December')
    const counted = await as.coach.post(url, { ...open, count: 14, dryRun: true })
    t.equal(counted.body.turns.at(-1).on, '2018-12-31', 'a count may outlive it')
  })

  await t.test('200 keeps its series when a session is moved', async (t) => {
    const [first] = await listed('')
    const moved = { plannedOn: '2018-07-03', reason: 'Aula dipakai rapat.' }
    const { body: former } = await as.coach.post(`/v1/sessions/${first.id}/reschedule`, moved, {
      ifMatch: first.version,
    })
    const { body: next } = await as.coach.get(`/v1/sessions/${former.replacedById}`)
    t.equal(next.seriesId, first.seriesId)
  })

  await t.test('422 with all that is wrong', async (t) => {
    const codes = async (change: object) => {
      const { status, body: told } = await as.coach.post(url, { ...body, ...change })
      t.equal(status, 422)
      return told.errors.map(({ code, pointer }: Record<string, string>) => `${pointer} ${code}`)
    }
    t.strictSame(await codes({ lastOn: '2018-07-01' }), ['#/firstOn ends_before_start'])
    t.strictSame(
      await codes({ firstOn: '2018-04-02', coachIds: [actors.people.manager.personId] }),
      [
        '#/firstOn before_coaching',
        '#/firstOn before_coaching',
        '#/coachIds/0 not_in_coaching_team',
      ],
    )
    t.strictSame(await codes({ lastOn: '2030-01-01' }), ['#/lastOn too_many'])
    t.strictSame(await codes({ cases: [{ caseId: made.programmeId }] }), [
      '#/cases/0/caseId unknown_case',
      '#/coachIds/0 not_in_coaching_team',
    ])
  })

  await t.test('409, 403 and 404 as for a single session', async (t) => {
    const early = await makeCase(test, 'handover', { programme: made })
    t.match(await as.coach.post(url, { ...body, cases: [{ caseId: early.caseId }] }), {
      status: 409,
      body: { code: 'action_blocked', errors: [{ code: 'wrong_stage' }] },
    })
    t.match(await as.otherCoach.post(url, body), { status: 403, body: { code: 'not_your_team' } })
    t.match(await as.manager.post(url, body), { status: 403, body: { code: 'not_your_role' } })
    const theirs = caller(test.app, test.strangers.people.coach.key)
    t.equal((await theirs.post(url, body)).status, 404)
  })

  await t.test('422 for a day on which a case was not running', async (t) => {
    await change(test, `update case_intervals set ends_on = '2018-06-05' where case_id = $1`, [
      other.caseId,
    ])
    await change(
      test,
      `insert into case_intervals (id, case_id, participant_id, starts_on)
       select gen_random_uuid(), case_id, participant_id, '2018-06-12' from case_intervals where case_id = $1`,
      [other.caseId],
    )
    const gap = { ...body, firstOn: '2018-06-04', lastOn: '2018-06-18', everyWeeks: 1 }
    t.match(await as.coach.post(url, gap), {
      status: 422,
      body: { errors: [{ code: 'outside_interval', message: /2018-06-11/ }] },
    })
  })
})
