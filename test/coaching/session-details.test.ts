import { test } from 'tap'
import { buildTestApp, type TestApp } from '../support/app.js'
import { type MadeCase, makeCase } from '../support/makers.js'

const GUESTS = [
  { name: 'Bapak Hendra', organisation: 'Dekopinda Kota Bogor', role: 'Narasumber' },
  { name: 'Ibu Sari' },
]

/** A bimtek from Monday 18 to Wednesday 20 June 2018. */
const bimtek = ({ caseId, recommendationId }: MadeCase) => ({
  kind: 'bimtek',
  mode: 'on_site',
  plannedOn: '2018-06-18',
  plannedUntilOn: '2018-06-20',
  startTime: '08:30',
  plannedMinutes: 360,
  place: 'Aula dinas',
  topic: 'Pembukuan koperasi',
  topics: ['Buku kas', 'Neraca', 'Perhitungan hasil usaha'],
  source: 'message',
  guests: GUESTS,
  cases: [{ caseId, recommendationIds: [recommendationId] }],
})

const came = ({ caseId }: MadeCase, more: object = {}) => ({
  contactMinutes: 900,
  cases: [{ caseId, attendance: 'present', personsFemale: 2, ...more }],
})

const codes = (body: { errors: { code: string; pointer: string }[] }) =>
  body.errors.map(({ code, pointer }) => `${pointer} ${code}`)

const post = (test: TestApp, made: MadeCase, body: object) =>
  test.as.coach.post(`/v1/programmes/${made.programmeId}/sessions`, body)

async function planned(test: TestApp, made: MadeCase, body: object = {}) {
  const reply = await post(test, made, { ...bimtek(made), ...body })
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body))
  return reply.body
}

const verb = (test: TestApp, id: string, name: string, body: object) =>
  test.as.coach.post(`/v1/sessions/${id}/${name}`, body, { ifMatch: 1 })

type Guest = { name: string; organisation: string | null; role: string | null }

/** Guests without what the database gives them. */
const named = (guests: Guest[]) =>
  guests.map(({ name, organisation, role }) => ({ name, organisation, role }))

const EXPECTED = GUESTS.map((guest) => ({ organisation: null, role: null, ...guest }))

test('hours, days, points and guests of a session', async (t) => {
  const test = await buildTestApp(t)
  const { as, clock } = test
  const made = await makeCase(test, 'coaching')

  await t.test('201 plans a bimtek over three days', async (t) => {
    const body = await planned(test, made)
    const { guests: _guests, cases: _cases, ...told } = bimtek(made)
    t.match(body, { ...told, heldOn: null, heldUntilOn: null })
    t.strictSame(named(body.guests), EXPECTED)
    t.strictSame((await as.manager.get(`/v1/sessions/${body.id}`)).body.guests, body.guests)
  })

  await t.test(
    '201 without them: one day, no hour, no points, no guests, put in directly',
    async (t) => {
      const { kind, mode, plannedOn, topic, cases } = bimtek(made)
      const { status, body } = await post(test, made, { kind, mode, plannedOn, topic, cases })
      t.equal(status, 201)
      t.match(body, {
        plannedUntilOn: null,
        startTime: null,
        plannedMinutes: null,
        source: 'direct',
      })
      t.strictSame([body.topics, body.guests], [[], []])
    },
  )

  await t.test('201 a last day that is the first makes one day', async (t) => {
    t.equal((await planned(test, made, { plannedUntilOn: '2018-06-18' })).plannedUntilOn, null)
  })

  await t.test(
    '422 a last day before the first, or a month later; 400 an hour there is not',
    async (t) => {
      const fault = async (plannedUntilOn: string) =>
        codes((await post(test, made, { ...bimtek(made), plannedUntilOn })).body)
      t.strictSame(await fault('2018-06-17'), ['#/plannedUntilOn ends_before_start'])
      t.strictSame(await fault('2018-07-19'), ['#/plannedUntilOn out_of_range'])
      for (const startTime of ['24:00', '9:00', '09:60', '09:00:00']) {
        t.equal((await post(test, made, { ...bimtek(made), startTime })).status, 400, startTime)
      }
    },
  )

  await t.test('200 a correction replaces what it names and keeps the rest', async (t) => {
    const { id } = await planned(test, made)
    const url = `/v1/sessions/${id}`
    const first = await as.coach.patch(
      url,
      { startTime: '13:00', topics: ['Neraca'], guests: [GUESTS[1]] },
      { ifMatch: 1 },
    )
    t.equal(first.status, 200)
    t.match(first.body, { startTime: '13:00', plannedUntilOn: '2018-06-20', place: 'Aula dinas' })
    t.strictSame([first.body.topics, named(first.body.guests)], [['Neraca'], [EXPECTED[1]]])
    const second = await as.coach.patch(
      url,
      { plannedUntilOn: null, startTime: null, plannedMinutes: null, source: 'paper' },
      { ifMatch: 2 },
    )
    t.match(second.body, {
      plannedUntilOn: null,
      startTime: null,
      plannedMinutes: null,
      source: 'paper',
    })
    t.strictSame(named(second.body.guests), [EXPECTED[1]], 'guests that are not named stay')
    const late = await as.coach.patch(url, { plannedUntilOn: '2018-06-17' }, { ifMatch: 3 })
    t.strictSame(codes(late.body), ['#/plannedUntilOn ends_before_start'])
  })

  await t.test('200 moved, it takes as many days, with hour, points and guests', async (t) => {
    const { id } = await planned(test, made)
    const moved = await verb(test, id, 'reschedule', {
      plannedOn: '2018-06-29',
      reason: 'Aula dipakai.',
    })
    t.equal(moved.status, 200)
    const { body } = await as.coach.get(`/v1/sessions/${moved.body.replacedById}`)
    t.match(body, {
      plannedOn: '2018-06-29',
      plannedUntilOn: '2018-07-01',
      startTime: '08:30',
      plannedMinutes: 360,
      replacesId: id,
    })
    t.strictSame([body.topics, named(body.guests)], [bimtek(made).topics, EXPECTED])
    const again = await verb(test, body.id, 'reschedule', {
      plannedOn: '2018-07-02',
      startTime: '10:00',
      reason: 'Narasumber berhalangan.',
    })
    const last = await as.coach.get(`/v1/sessions/${again.body.replacedById}`)
    t.match(last.body, { startTime: '10:00', plannedUntilOn: '2018-07-04' })
  })

  await t.test('422 moved so late that it would end after 2100', async (t) => {
    const { id } = await planned(test, made)
    const late = { plannedOn: '2100-12-30', reason: 'Keliru.' }
    t.strictSame(codes((await verb(test, id, 'reschedule', late)).body), [
      '#/plannedOn out_of_range',
    ])
  })

  await t.test('held once its last day has come, for as many days as planned', async (t) => {
    const { id } = await planned(test, made)
    clock.set('2018-06-19T03:00:00.000Z')
    const early = await verb(test, id, 'hold', { ...came(made), on: '2018-06-18' })
    t.strictSame(codes(early.body), ['#/heldUntilOn date_in_future'])
    clock.set('2018-06-20T03:00:00.000Z')
    const { status, body } = await verb(test, id, 'hold', {
      ...came(made, { daysAttended: 2 }),
      on: '2018-06-18',
      topics: ['Buku kas'],
      guests: [GUESTS[0]],
      source: 'paper',
    })
    t.equal(status, 200)
    t.match(body, { heldOn: '2018-06-18', heldUntilOn: '2018-06-20', source: 'paper' })
    t.strictSame([body.topics, named(body.guests)], [['Buku kas'], [EXPECTED[0]]])
    t.equal(body.cases[0].daysAttended, 2)
    clock.set('2018-06-14T03:00:00.000Z')
  })

  await t.test('200 mended once it was held, and a name of a guest is gone', async (t) => {
    const { id } = await planned(test, made)
    clock.set('2018-06-20T03:00:00.000Z')
    const { body: held } = await verb(test, id, 'hold', came(made))
    const patch = (change: object, version: number) =>
      as.coach.patch(`/v1/sessions/${id}`, change, { ifMatch: version })
    const mended = await patch({ contactMinutes: 95, guests: [] }, held.version)
    t.match([mended.status, mended.body.contactMinutes, mended.body.guests], [200, 95, []])
    const moved = await patch({ coachIds: held.coachIds }, mended.body.version)
    t.strictSame([moved.status, codes(moved.body)], [409, ['#/status already_held']])
    clock.set('2018-06-14T03:00:00.000Z')
  })

  await t.test(
    'held without saying so, points, guests and source stay those of the plan',
    async (t) => {
      const { id } = await planned(test, made)
      const { body } = await verb(test, id, 'hold', { ...came(made), heldUntilOn: null })
      t.match(body, { heldOn: '2018-06-14', heldUntilOn: null, source: 'message' })
      t.strictSame([body.topics, named(body.guests)], [bimtek(made).topics, EXPECTED])
    },
  )

  await t.test('held on the days planned that have come, where nobody says which', async (t) => {
    const record = async (writtenAt: string | undefined, until = '2018-06-20') => {
      const { id } = await planned(test, made, { plannedUntilOn: until })
      const { body } = await verb(test, id, 'hold', { ...came(made), writtenAt })
      const { plannedOn: _on, ...plan } = bimtek(made)
      const held = { ...came(made), writtenAt }
      const straight = { ...plan, plannedOn: '2018-06-18', plannedUntilOn: until, held }
      const created = (await post(test, made, straight)).body
      t.strictSame(
        [created.heldOn, created.heldUntilOn, created.plannedUntilOn],
        [body.heldOn, body.heldUntilOn, until],
      )
      return [body.heldOn, body.heldUntilOn]
    }
    const three = ['2018-06-18', '2018-06-20']
    clock.set('2018-06-20T11:00:00.000Z')
    t.strictSame(await record(undefined), three, 'on the last day')
    clock.set('2018-06-22T03:00:00.000Z')
    t.strictSame(await record('2018-06-20T11:00:00.000Z'), three, 'three days')
    t.strictSame(
      await record('2018-06-19T11:00:00.000Z', '2018-06-19'),
      ['2018-06-18', '2018-06-19'],
      'two days',
    )
    t.strictSame(await record(undefined), three, 'days later')
    const oneDay = async (more: object) => {
      const { id } = await planned(test, made)
      const { body } = await verb(test, id, 'hold', { ...came(made), ...more })
      return [body.heldOn, body.heldUntilOn]
    }
    t.strictSame(await oneDay({ heldUntilOn: null }), ['2018-06-18', null])
    t.strictSame(await oneDay({ on: '2018-06-19', heldUntilOn: null }), ['2018-06-19', null])
    clock.set('2018-06-14T03:00:00.000Z')
  })

  await t.test('201 recorded afterwards, it was planned for the days it was held', async (t) => {
    const { plannedOn: _on, plannedUntilOn: _until, ...body } = bimtek(made)
    const held = { ...came(made, { daysAttended: 3 }), on: '2018-06-11' }
    const reply = await post(test, made, { ...body, held: { ...held, heldUntilOn: '2018-06-13' } })
    t.equal(reply.status, 201)
    t.match(reply.body, {
      plannedOn: '2018-06-11',
      plannedUntilOn: '2018-06-13',
      heldOn: '2018-06-11',
      heldUntilOn: '2018-06-13',
    })
    const future = await post(test, made, { ...body, held: { ...held, heldUntilOn: '2018-06-15' } })
    t.strictSame(codes(future.body), ['#/held/heldUntilOn date_in_future'])
  })

  await t.test(
    '422 for days that were not, when it is held and when it is corrected',
    async (t) => {
      const { id } = await planned(test, made)
      const hold = (more: object) =>
        verb(test, id, 'hold', { ...came(made, more), on: '2018-06-12', heldUntilOn: '2018-06-13' })
      t.strictSame(codes((await hold({ daysAttended: 3 })).body), [
        '#/cases/0/daysAttended days_beyond_session',
      ])
      const excused = { attendance: 'excused', personsFemale: 0, daysAttended: 1 }
      t.strictSame(codes((await hold(excused)).body), [
        '#/cases/0/attendance days_without_presence',
      ])
      t.equal((await hold({ daysAttended: 2 })).status, 200)
      const url = `/v1/sessions/${id}/attendances/${made.caseId}`
      const fix = (body: object) => as.coach.patch(url, body, { ifMatch: 2 })
      t.strictSame(codes((await fix({ daysAttended: 3 })).body), [
        '#/daysAttended days_beyond_session',
      ])
      t.strictSame(codes((await fix({ attendance: 'absent', personsFemale: 0 })).body), [
        '#/attendance days_without_presence',
      ])
      const { body } = await fix({ attendance: 'absent', personsFemale: 0, daysAttended: null })
      t.match(body, { attendance: 'absent', daysAttended: null })
    },
  )

  await t.test('evaluation does not begin before the last day of a session', async (t) => {
    const other = await makeCase(test, 'coaching', { programme: made })
    const { plannedOn: _on, plannedUntilOn: _until, ...body } = bimtek(other)
    const held = { ...came(other), on: '2018-06-11', heldUntilOn: '2018-06-13' }
    t.equal((await post(test, other, { ...body, held })).status, 201)
    await as.coach.post(`/v1/recommendations/${other.recommendationId}/progress`, {
      state: 'in_progress',
      on: '2018-06-11',
    })
    const { body: shown } = await as.coachingLead.get(`/v1/cases/${other.caseId}`)
    const { body: problem } = await as.coachingLead.post(
      `/v1/cases/${other.caseId}/start-evaluation`,
      { on: '2018-06-12' },
      { ifMatch: shown.version },
    )
    t.strictSame(codes(problem), ['#/on before_earlier_fact'])
  })

  await t.test('names of guests are in no entry of the ledger', async (t) => {
    const { rows } = await test.owner.query(
      `select changes from ledger where entity = 'session_guests'`,
    )
    t.ok(rows.length > 0)
    t.notMatch(JSON.stringify(rows), /Hendra|Sari/)
    t.match(JSON.stringify(rows), /Narasumber/)
  })
})
