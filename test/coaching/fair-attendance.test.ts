import { test } from 'tap'
import { buildTestApp, type Reply, type TestApp } from '../support/app.js'
import type { Loose } from '../support/loose.js'
import {
  change,
  ENTERED_ON,
  type MadeCase,
  makeCase,
  makeProgramme,
  type Programme,
} from '../support/makers.js'

type Attended = 'present' | 'excused' | 'absent'

const plan = { kind: 'individual', mode: 'on_site', topic: 'Neraca' }
const LATE = { lateReason: 'Dipindahkan dari berkas kertas.' }

/** The body of a reply that succeeded. */
function done({ status, body }: Reply): Loose {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

const sessionsOf = ({ programmeId }: Programme) => `/v1/programmes/${programmeId}/sessions`
const outcome = (of: readonly [MadeCase, Attended][]) => ({
  contactMinutes: 60,
  cases: of.map(([{ caseId }, attendance]) => ({ caseId, attendance })),
})

/** Records a session as held on a day, with how each case attended. */
const hold = (test: TestApp, programme: Programme, on: string, of: [MadeCase, Attended][]) =>
  test.as.coach.post(sessionsOf(programme), {
    ...plan,
    kind: of.length > 1 ? 'clinic_day' : 'individual',
    cases: of.map(([{ caseId }]) => ({ caseId })),
    held: { on, ...LATE, ...outcome(of) },
  })

const plannedFor = async (test: TestApp, programme: Programme, on: string, cases: MadeCase[]) =>
  done(
    await test.as.coach.post(sessionsOf(programme), {
      ...plan,
      plannedOn: on,
      cases: cases.map(({ caseId }) => ({ caseId })),
    }),
  )

/** The ratio as the office reads it, as a fraction, and every reason for which something was left out. */
async function ratioOf({ as }: TestApp, { programmeId }: Programme) {
  const { metrics } = done(await as.manager.get(`/v1/programmes/${programmeId}/metrics`))
  const metric = metrics.find(({ code }: Loose) => code === 'attendance_ratio')
  const { value, numerator, denominator } = metric
  const out = metric.excluded.filter(({ count }: Loose) => count > 0)
  return {
    value,
    of: `${numerator}/${denominator}`,
    out: Object.fromEntries(out.map(({ reason, count }: Loose) => [reason, count])),
  }
}

test('a fair attendance ratio', async (t) => {
  const test = await buildTestApp(t)
  const { as } = test
  const start = async () => {
    const programme = await makeProgramme(test)
    return { programme, made: await makeCase(test, 'coaching', { programme }) }
  }

  await t.test('the first day of coaching counts, the day before cannot be recorded', async (t) => {
    const { programme, made } = await start()
    done(await hold(test, programme, ENTERED_ON.coaching, [[made, 'absent']]))
    t.strictSame(await ratioOf(test, programme), { value: 0, of: '0/1', out: {} })
    const early = await hold(test, programme, '2018-05-13', [[made, 'present']])
    t.match(early, { status: 422, body: { errors: [{ code: 'before_coaching' }] } })
    done(await hold(test, programme, '2018-05-15', [[made, 'present']]))
    t.strictSame(await ratioOf(test, programme), { value: 0.5, of: '1/2', out: {} })
  })

  await t.test('a late joiner owes nothing of what was held before', async (t) => {
    const { programme, made } = await start()
    const late = await makeCase(test, 'coaching', { programme })
    const enter = `update case_stage_entries set entered_on = $2 where case_id = $1 and stage = 'coaching'`
    await change(test, enter, [late.caseId, '2018-06-05'])
    for (const on of ['2018-05-20', '2018-05-27', '2018-06-03']) {
      done(await hold(test, programme, on, [[made, 'present']]))
    }
    const before = await hold(test, programme, '2018-06-04', [
      [made, 'present'],
      [late, 'absent'],
    ])
    t.match(before, { status: 422, body: { errors: [{ code: 'before_coaching' }] } })
    const joined: [MadeCase, Attended][] = [
      [made, 'absent'],
      [late, 'present'],
    ]
    done(await hold(test, programme, '2018-06-05', joined))
    t.strictSame(await ratioOf(test, programme), { value: 0.8, of: '4/5', out: {} })
  })

  await t.test('who was on a session before coaching began for them is left out', async (t) => {
    const { programme, made } = await start()
    done(await hold(test, programme, '2018-05-20', [[made, 'absent']]))
    done(await hold(test, programme, '2018-06-10', [[made, 'present']]))
    // An acceptance that is found, on paper, to have been later than entered.
    const later = `update case_stage_entries set entered_on = '2018-06-01' where case_id = $1 and stage = 'coaching'`
    await change(test, later, [made.caseId])
    const out = { before_coaching: 1 }
    t.strictSame(await ratioOf(test, programme), { value: 1, of: '1/1', out })
  })

  await t.test('the excused neither raise nor lower it, the absent lower it', async (t) => {
    const { programme, made } = await start()
    done(await hold(test, programme, '2018-05-20', [[made, 'excused']]))
    const alone = { value: null, of: '0/0', out: { excused: 1 } }
    t.strictSame(await ratioOf(test, programme), alone, 'nothing left to count')
    done(await hold(test, programme, '2018-05-27', [[made, 'present']]))
    t.strictSame(await ratioOf(test, programme), { value: 1, of: '1/1', out: { excused: 1 } })
    const { id } = done(await hold(test, programme, '2018-06-03', [[made, 'absent']]))
    t.strictSame(await ratioOf(test, programme), { value: 0.5, of: '1/2', out: { excused: 1 } })
    const attendance = `/v1/sessions/${id}/attendances/${made.caseId}`
    done(await as.coach.patch(attendance, { attendance: 'excused' }, { ifMatch: 1 }))
    t.strictSame(await ratioOf(test, programme), { value: 1, of: '1/1', out: { excused: 2 } })
  })

  await t.test('a cancelled session counts for nobody, nor one still planned', async (t) => {
    const { programme, made } = await start()
    done(await hold(test, programme, '2018-05-20', [[made, 'present']]))
    const off = await plannedFor(test, programme, '2018-06-12', [made])
    const cancel = { reason: 'Pendamping sakit.' }
    done(await as.coach.post(`/v1/sessions/${off.id}/cancel`, cancel, { ifMatch: 1 }))
    await plannedFor(test, programme, '2018-06-13', [made]) // a day ago, not accounted for
    await plannedFor(test, programme, '2018-06-30', [made])
    const { value, of, out } = await ratioOf(test, programme)
    t.strictSame([value, of, out], [1, '1/1', { not_held: 3 }])
  })

  await t.test('a session that was moved counts once, on the day it was held', async (t) => {
    const { programme, made } = await start()
    let session = await plannedFor(test, programme, '2018-06-01', [made])
    for (const plannedOn of ['2018-06-05', '2018-06-14']) {
      const move = { plannedOn, reason: 'Hujan.' }
      const at = `/v1/sessions/${session.id}/reschedule`
      const { replacedById } = done(await as.coach.post(at, move, { ifMatch: 1 }))
      session = done(await as.coach.get(`/v1/sessions/${replacedById}`))
    }
    t.match(await ratioOf(test, programme), { value: null, of: '0/0' })
    const held = outcome([[made, 'present']])
    done(await as.coach.post(`/v1/sessions/${session.id}/hold`, held, { ifMatch: 1 }))
    const { value, of, out } = await ratioOf(test, programme)
    t.strictSame([value, of, out], [1, '1/1', { not_held: 2 }])
  })

  await t.test('at a group session each case counts for itself', async (t) => {
    const { programme, made } = await start()
    const others = [
      await makeCase(test, 'coaching', { programme }),
      await makeCase(test, 'coaching', { programme }),
      await makeCase(test, 'coaching', { programme, kind: 'enterprise' }),
    ] as const
    done(
      await hold(test, programme, '2018-06-10', [
        [made, 'present'],
        [others[0], 'absent'],
        [others[1], 'excused'],
        [others[2], 'present'],
      ]),
    )
    const { value, of, out } = await ratioOf(test, programme)
    t.strictSame([value, of, out], [0.6667, '2/3', { excused: 1 }])
  })

  await t.test('a case taken off before the session was held owes nothing of it', async (t) => {
    const { programme, made } = await start()
    const other = await makeCase(test, 'coaching', { programme })
    const group = await plannedFor(test, programme, '2018-06-14', [made, other])
    const left = { cases: [{ caseId: made.caseId }] }
    const { version } = done(await as.coach.patch(`/v1/sessions/${group.id}`, left, { ifMatch: 1 }))
    const held = outcome([[made, 'present']])
    done(await as.coach.post(`/v1/sessions/${group.id}/hold`, held, { ifMatch: version }))
    const { value, of, out } = await ratioOf(test, programme)
    t.strictSame([value, of, out], [1, '1/1', { taken_off: 1 }])
  })

  await t.test('what was held while the case was diagnosed again counts too', async (t) => {
    const { programme, made } = await start()
    const session = await plannedFor(test, programme, '2018-06-14', [made])
    const caseUrl = `/v1/cases/${made.caseId}`
    const reason = { reason: 'Muncul penyakit baru.' }
    done(await as.coachingLead.post(`${caseUrl}/request-rediagnosis`, reason, { ifMatch: 1 }))
    const held = outcome([[made, 'absent']])
    done(await as.coach.post(`/v1/sessions/${session.id}/hold`, held, { ifMatch: 1 }))
    t.strictSame(await ratioOf(test, programme), { value: 0, of: '0/1', out: {} })
  })
})
