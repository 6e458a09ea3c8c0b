import { test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { PROGRAMME_METRICS } from '../../src/reporting/rules.js'
import { enterOffice } from '../support/actors.js'
import { buildTestApp, type Reply, type TestApp } from '../support/app.js'
import { change, type MadeCase, makeCase, makeProgramme } from '../support/makers.js'

type Metric = {
  code: string
  category: string | null
  value: number | null
  numerator: number | null
  denominator: number | null
  excluded: { reason: string; count: number }[]
}

/** One number of a reply: value, numerator, denominator, and what was left out, zeros aside. */
function numberOf({ body }: Reply, code: string, category: string | null = null) {
  const found = body.metrics.find(
    (metric: Metric) => metric.code === code && metric.category === category,
  )
  const { value, numerator, denominator, excluded } = found as Metric
  const left = excluded.filter(({ count }) => count > 0)
  return [value, numerator, denominator, Object.fromEntries(left.map((e) => [e.reason, e.count]))]
}

/** A session of made cases with one attendance each, and the recommendations it served. */
async function makeSession(
  test: TestApp,
  {
    of,
    heldOn,
    status = 'held',
    minutes = 90,
    serves = true,
  }: {
    of: [MadeCase, string | null][]
    heldOn: string
    status?: string
    minutes?: number
    serves?: boolean
  },
): Promise<void> {
  const { officeId, people } = test.actors
  await enterOffice(test.owner, officeId, people.coach.personId)
  const held = status === 'held'
  const { rows } = await test.owner.query(
    `insert into sessions (id, programme_id, kind, status, mode, planned_on, held_on, topic, contact_minutes, reason)
     values (gen_random_uuid(), $1, 'clinic_day', $2, 'on_site', $3, $4, 'RAT', $5, $6) returning id`,
    [
      of[0]?.[0].programmeId,
      status,
      heldOn,
      held ? heldOn : null,
      held ? minutes : null,
      held || status === 'planned' ? null : 'Hujan',
    ],
  )
  const sessionId = rows[0].id
  for (const [{ caseId, recommendationId }, attendance] of of) {
    await test.owner.query(
      `insert into session_attendances (id, session_id, case_id, attendance)
       values (gen_random_uuid(), $1, $2, $3)`,
      [sessionId, caseId, attendance],
    )
    if (serves && recommendationId !== '') {
      await test.owner.query(
        `insert into session_recommendations (id, session_id, case_id, recommendation_id)
         values (gen_random_uuid(), $1, $2, $3)`,
        [sessionId, caseId, recommendationId],
      )
    }
  }
}

const close = (test: TestApp, { caseId }: MadeCase, result: string) =>
  change(
    test,
    "update cases set stage = 'closed', stage_on = '2018-06-13', result = $2, closed_on = '2018-06-13' where id = $1",
    [caseId, result],
  )

const voidCase = (test: TestApp, { caseId }: MadeCase) =>
  change(test, "update cases set voided_at = now(), void_reason = 'Dua kali' where id = $1", [
    caseId,
  ])

test('the numbers of a programme', async (t) => {
  const test = await buildTestApp(t)
  const { as, stranger, nobody, clock } = test
  const programme = await makeProgramme(test)
  const url = `/v1/programmes/${programme.programmeId}/metrics`
  const make = (moment: Parameters<typeof makeCase>[1]) => makeCase(test, moment, { programme })

  await t.test('200 of an empty programme: zeros, and nothing divided by nothing', async (t) => {
    const reply = await as.reporterJob.get(url)
    t.equal(reply.status, 200)
    t.equal(reply.headers['content-type'], 'application/json; charset=utf-8')
    t.match(reply.body, {
      programmeId: programme.programmeId,
      year: 2018,
      timeZone: 'Asia/Jakarta',
      asOfOn: '2018-06-14',
      computedAt: '2018-06-14T03:00:00.000Z',
      capacity: 30,
      targetGood: 10,
    })
    const codes = reply.body.metrics.map(({ code }: Metric) => code)
    t.strictSame([...new Set(codes)], [...PROGRAMME_METRICS], 'every code, in order')
    t.strictSame(numberOf(reply, 'enrolled'), [0, 0, null, {}])
    t.strictSame(numberOf(reply, 'good_ratio'), [null, 0, 0, {}])
    t.strictSame(numberOf(reply, 'median_days_by_stage', 'coaching'), [null, null, 0, {}])
  })

  const [enrolled, diagnosed, offered] = [
    await make('enrolled'),
    await make('diagnosis'),
    await make('handover'),
  ]
  const [coached, good, improved, notIll, mistaken] = [
    await make('coaching'),
    await make('evaluation'),
    await make('evaluation'),
    await make('diagnosis'),
    await make('coaching'),
  ]
  await close(test, good, 'good')
  await close(test, improved, 'improved')
  await close(test, notIll, 'not_ill')
  await voidCase(test, mistaken)
  await makeSession(test, {
    of: [
      [coached, 'present'],
      [good, 'absent'],
      [improved, 'excused'],
      [mistaken, 'present'],
    ],
    heldOn: '2018-05-20',
  })
  await makeSession(test, { of: [[coached, 'present']], heldOn: '2018-05-10', serves: false })
  await makeSession(test, { of: [[mistaken, 'present']], heldOn: '2018-05-20' })
  await makeSession(test, { of: [[coached, null]], heldOn: '2018-07-01', status: 'planned' })
  await makeSession(test, { of: [[good, null]], heldOn: '2018-06-01', status: 'cancelled' })

  t.test('200 with enrolled equal to open and all results', async (t) => {
    const reply = await as.manager.get(url)
    t.strictSame(numberOf(reply, 'enrolled'), [7, 7, null, { void: 1 }])
    t.strictSame(numberOf(reply, 'open_cases'), [4, 4, 7, { void: 1 }])
    const results = reply.body.metrics
      .filter(({ code }: Metric) => code === 'cases_by_result')
      .map(({ value }: Metric) => value)
    t.strictSame(results, [1, 1, 0, 0, 0, 0, 1, 0])
    t.strictSame(numberOf(reply, 'cases_by_stage', 'coaching'), [1, 1, 7, { void: 1 }])
    t.strictSame(numberOf(reply, 'cases_by_stage', 'closed'), [3, 3, 7, { void: 1 }])
  })

  t.test('200 with good outside of open, void and not ill', async (t) => {
    const reply = await as.manager.get(url)
    t.strictSame(numberOf(reply, 'good_ratio'), [0.5, 1, 2, { void: 1, open: 4, not_ill: 1 }])
    t.strictSame(numberOf(reply, 'good_against_target'), [0.1, 1, 10, { void: 1 }])
  })

  t.test('200 with what is overdue by the calendar of the programme', async (t) => {
    const reply = await as.manager.get(url)
    t.strictSame(numberOf(reply, 'overdue_cases'), [3, 3, 4, { void: 1, closed: 3 }])
    t.ok(enrolled.caseId && diagnosed.caseId && offered.caseId)
    clock.set('2018-05-15T16:30:00Z')
    const onTheDay = await as.manager.get(url)
    t.equal(onTheDay.body.asOfOn, '2018-05-15', '23:30 in Jakarta')
    t.equal(numberOf(onTheDay, 'overdue_cases')[0], 2, 'a handover is due that day')
    clock.set('2018-12-20T03:00:00Z')
    t.equal(numberOf(await as.manager.get(url), 'overdue_cases')[0], 4, 'in the ninth month')
    clock.set('2018-06-14T03:00:00.000Z')
  })

  t.test('200 with sessions and minutes counted once, void ones left out', async (t) => {
    const reply = await as.manager.get(url)
    const left = { void: 1, planned: 1, cancelled: 1 }
    t.strictSame(numberOf(reply, 'sessions_held'), [2, 2, null, left])
    t.strictSame(numberOf(reply, 'contact_minutes'), [180, 180, 2, left])
    t.strictSame(numberOf(reply, 'sessions_without_recommendation'), [1, 1, 2, left])
  })

  t.test('200 with attendance since coaching began, excused left out', async (t) => {
    t.strictSame(numberOf(await as.manager.get(url), 'attendance_ratio'), [
      0.5,
      1,
      2,
      { before_coaching: 1, excused: 1, not_held: 2, void: 2 },
    ])
  })

  t.test('200 with coverage both ways', async (t) => {
    await change(
      test,
      "update recommendation_answers set answer = 'declined', reason = 'Sudah' where recommendation_id = $1",
      [improved.recommendationId],
    )
    const reply = await as.manager.get(url)
    t.strictSame(numberOf(reply, 'findings_without_recommendation'), [0, 0, 4, { void: 1 }])
    t.strictSame(numberOf(reply, 'recommendations_without_session'), [
      0,
      0,
      2,
      { declined: 1, void: 1 },
    ])
  })

  t.test('200 with the median over cases that left a stage', async (t) => {
    const reply = await as.manager.get(url)
    t.strictSame(numberOf(reply, 'median_days_by_stage', 'enrolled'), [
      8,
      null,
      6,
      { still_there: 1, void: 1 },
    ])
    t.strictSame(numberOf(reply, 'median_days_by_stage', 'coaching'), [
      29,
      null,
      2,
      { still_there: 1, not_entered: 4, void: 1 },
    ])
  })

  t.test('200 with waivers of a conflict of interest', async (t) => {
    const { people } = test.actors
    for (const { caseId } of [coached, mistaken]) {
      await change(
        test,
        `insert into conflict_waivers (id, case_id, person_id, act, reason, waived_by_id, waived_on)
         values (gen_random_uuid(), $1, $2, 'verify', 'Tidak ada lain', $3, '2018-06-01')`,
        [caseId, people.coach.personId, people.manager.personId],
      )
    }
    t.strictSame(numberOf(await as.manager.get(url), 'conflict_waivers'), [1, 1, null, { void: 1 }])
  })

  t.test('200 with money from lenders, and partnerships that run', async (t) => {
    const { coach } = test.actors.people
    const enter = async (one: MadeCase, facts: Record<string, unknown>, follows?: string) => {
      const { type, ...columns } = facts
      const table = type === 'financing' ? 'progress_financing' : 'progress_partnerships'
      const id = newId()
      await change(
        test,
        `insert into progress (id, case_id, recommendation_id, state, happened_on, type, follows_id, recorded_by_id)
         values ($1, $2, $3, 'in_progress', '2018-06-01', $4, $5, $6)`,
        [id, one.caseId, one.recommendationId, type, follows ?? null, coach.personId],
      )
      const names = Object.keys(columns)
      const places = names.map((_name, index) => `$${index + 2}`)
      await change(
        test,
        `insert into ${table} (id, ${names.join(', ')}) values ($1, ${places.join(', ')})`,
        [id, ...Object.values(columns)],
      )
      return id
    }
    const step = (name: string, rupiah: number, rest: object = {}) => ({
      type: 'financing',
      lender: 'Bank',
      step: name,
      amount_rupiah: rupiah,
      ...rest,
    })
    const selling = (rupiah: number | null, endedOn: string | null = null) => ({
      type: 'partnership',
      counterpart_name: 'Toko',
      seller: 'participant',
      goods: 'Boneka',
      since_on: '2018-06-01',
      ended_on: endedOn,
      monthly_value_rupiah: rupiah,
    })
    const asked = await enter(coached, step('applied', 50))
    const no = { application_id: asked, refusal_reason: 'Agunan kurang.' }
    await enter(coached, step('refused', 50, no), asked)
    const again = await enter(coached, step('applied', 40))
    await enter(coached, step('approved', 30, { application_id: again }), again)
    await enter(coached, step('disbursed', 10, { application_id: again }), again)
    await enter(mistaken, step('applied', 1000))
    const first = await enter(coached, selling(18))
    await enter(coached, selling(20), first)
    await enter(coached, selling(null))
    const over = await enter(coached, selling(7))
    await enter(coached, selling(7, '2018-06-02'), over)
    await enter(mistaken, selling(5))
    const reply = await as.manager.get(url)
    t.strictSame(numberOf(reply, 'financing_applied'), [90, 90, null, { void: 1 }])
    t.strictSame(numberOf(reply, 'financing_approved'), [30, 30, 90, {}])
    t.strictSame(numberOf(reply, 'financing_disbursed'), [10, 10, 30, {}])
    t.strictSame(numberOf(reply, 'partnerships'), [2, 2, null, { ended: 1, void: 1 }])
    t.strictSame(numberOf(reply, 'partnership_value'), [20, 20, 2, { ended: 1, void: 1 }])
  })

  t.test('200 twice the same, but for the instant', async (t) => {
    const [one, other] = [await as.coach.get(url), await as.reporter.get(url)]
    t.strictSame(one.body, other.body)
    t.equal(one.headers['cache-control'], 'no-store')
  })

  t.test('404, like a missing programme, for another office; 400, 401', async (t) => {
    const theirs = await stranger.get(url)
    const missing = await stranger.get(
      '/v1/programmes/0197a5c0-0000-7000-8000-000000000000/metrics',
    )
    t.equal(theirs.status, 404)
    t.strictSame({ ...theirs.body, instance: '' }, { ...missing.body, instance: '' })
    t.equal((await as.manager.get('/v1/programmes/satu/metrics')).status, 400)
    t.equal((await nobody.get(url)).status, 401)
  })
})

test('every column of a report view says what it counts', async (t) => {
  const { owner } = await buildTestApp(t)
  const { rows } = await owner.query(`
    select c.relname || '.' || a.attname as silent from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      left join pg_description d on d.objoid = c.oid and d.objsubid = a.attnum
     where c.relkind = 'v' and c.relname like 'report\\_%' and d.description is null`)
  t.strictSame(rows, [])
  const { rows: open } = await owner.query(`
    select relname from pg_class where relkind = 'v' and relname like 'report\\_%'
      and not coalesce(reloptions @> array['security_invoker=true'], false)`)
  t.strictSame(open, [], 'all of them under the rights of whoever reads')
})
