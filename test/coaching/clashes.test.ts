import t from 'tap'
import { buildTestApp } from '../support/app.js'
import { makeCase } from '../support/makers.js'

const test = await buildTestApp(t)
const { as, actors, stranger, nobody } = test
const { coach, coachingLead } = actors.people
const made = await makeCase(test, 'coaching')
const other = await makeCase(test, 'coaching', { programme: made })

type Plan = {
  startTime?: string | null
  plannedMinutes?: number | null
  plannedUntilOn?: string
  coachIds?: string[]
  caseId?: string
}

/** A planned session; by the coach with the first case unless said. */
async function plan(plannedOn: string, { caseId = made.caseId, ...rest }: Plan = {}) {
  const { status, body } = await as.coachingLead.post(
    `/v1/programmes/${made.programmeId}/sessions`,
    {
      kind: 'individual',
      mode: 'on_site',
      topic: 'Pembukuan',
      plannedOn,
      coachIds: [coach.personId],
      cases: [{ caseId }],
      ...rest,
    },
  )
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body
}

const listed = async (query = '') =>
  (await as.coach.get(`/v1/session-clashes?${query}`)).body.items as {
    on: string
    certainty: string
    sessionId: string
    otherSessionId: string
    coachIds: string[]
    caseIds: string[]
  }[]

/** How two plans of one day clash: the certainty, or nothing. */
async function between(day: string, one: Plan, two: Plan): Promise<string | undefined> {
  await plan(day, one)
  await plan(day, two)
  return (await listed(`onFrom=${day}&onBefore=${day.slice(0, 8)}${Number(day.slice(8)) + 1}`))[0]
    ?.certainty
}

t.test('hours decide, and where they are not said the day does', async (t) => {
  const at = (startTime: string, plannedMinutes: number | null = null) => ({
    startTime,
    plannedMinutes,
  })
  t.equal(await between('2018-07-10', {}, {}), 'same_day')
  t.equal(await between('2018-07-11', at('09:00', 60), {}), 'same_day')
  t.equal(await between('2018-07-12', at('09:00'), at('09:00')), 'overlap')
  t.equal(await between('2018-07-13', at('09:00', 61), at('10:00')), 'overlap')
  t.equal(await between('2018-07-14', at('09:00', 60), at('10:00', 60)), undefined)
  t.equal(await between('2018-07-15', at('10:00', 60), at('09:00', 60)), undefined)
  t.equal(await between('2018-07-16', at('10:00', 60), at('09:00', 90)), 'overlap')
  t.equal(await between('2018-07-17', at('09:00'), at('15:00', 60)), 'same_day', 'no end is said')
  t.equal(await between('2018-07-18', at('23:30', 120), at('22:00', 60)), undefined)
})

t.test('a coach or a case in two places; neither is no clash', async (t) => {
  const lead = [coachingLead.personId]
  const first = await plan('2018-08-01')
  const second = await plan('2018-08-01', { coachIds: lead, caseId: other.caseId })
  t.strictSame(await listed('onFrom=2018-08-01'), [])
  const third = await plan('2018-08-01', { coachIds: lead })
  t.strictSame(await listed('onFrom=2018-08-01'), [
    {
      on: '2018-08-01',
      certainty: 'same_day',
      sessionId: first.id,
      otherSessionId: third.id,
      coachIds: [],
      caseIds: [made.caseId],
    },
    {
      on: '2018-08-01',
      certainty: 'same_day',
      sessionId: second.id,
      otherSessionId: third.id,
      coachIds: lead,
      caseIds: [],
    },
  ])
  const pairs = async (query: string) =>
    (await listed(`onFrom=2018-08-01&${query}`)).map(({ sessionId }) => sessionId)
  t.strictSame(await pairs(`coachId=${coachingLead.personId}`), [second.id])
  t.strictSame(await pairs(`caseId=${made.caseId}`), [first.id])
  t.strictSame(await pairs(`programmeId=${made.programmeId}`), [first.id, second.id])
  t.strictSame(await pairs(`programmeId=${made.caseId}`), [])
  const page = await as.coach.get('/v1/session-clashes?onFrom=2018-08-01&limit=1')
  const rest = await as.coach.get(
    `/v1/session-clashes?onFrom=2018-08-01&limit=1&cursor=${page.body.nextCursor}`,
  )
  t.strictSame(
    [page, rest].map(({ body }) => body.items[0].sessionId),
    [first.id, second.id],
  )
  t.equal(rest.body.nextCursor, null)
})

t.test('a bimtek over several days is in the way on each of them', async (t) => {
  const bimtek = await plan('2018-08-06', { plannedUntilOn: '2018-08-08', startTime: '08:00' })
  const inside = await plan('2018-08-08', { startTime: '08:00' })
  await plan('2018-08-09')
  t.match(await listed('onFrom=2018-08-02&onBefore=2018-08-10'), [
    { on: '2018-08-08', certainty: 'overlap', sessionId: bimtek.id, otherSessionId: inside.id },
  ])
})

t.test('a session shows its clashes, and moving it shows those of the new day', async (t) => {
  const [one, two, three] = [
    await plan('2018-09-03'),
    await plan('2018-09-03'),
    await plan('2018-09-04'),
  ]
  t.strictSame(one.clashes, [])
  t.match(two.clashes, [{ sessionId: two.id, otherSessionId: one.id }])
  t.match((await as.coach.get(`/v1/sessions/${one.id}`)).body.clashes, [
    { sessionId: one.id, otherSessionId: two.id },
  ])
  const { body: moved } = await as.coach.post(
    `/v1/sessions/${two.id}/reschedule`,
    { plannedOn: '2018-09-04', reason: 'Bentrok.' },
    { ifMatch: two.version },
  )
  t.match(moved.clashes, [
    { on: '2018-09-04', sessionId: moved.replacedById, otherSessionId: three.id },
  ])
  t.strictSame((await as.coach.get(`/v1/sessions/${one.id}`)).body.clashes, [], 'it is free now')
  const cancelled = await as.coach.post(
    `/v1/sessions/${three.id}/cancel`,
    { reason: 'Hujan.' },
    { ifMatch: three.version },
  )
  t.strictSame(cancelled.body.clashes, [])
  t.strictSame(await listed('onFrom=2018-09-01'), [])
})

t.test('nobody else sees them', async (t) => {
  t.strictSame((await stranger.get('/v1/session-clashes')).body.items, [])
  t.equal((await nobody.get('/v1/session-clashes')).status, 401)
  t.equal((await as.reporter.get('/v1/session-clashes')).status, 403)
})
