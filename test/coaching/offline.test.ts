import { test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, type TestApp } from '../support/app.js'
import { change, makeCase, makeProgramme } from '../support/makers.js'

const codes = (body: { errors: { code: string; pointer?: string }[] }) =>
  body.errors.map(({ code, pointer }) => `${pointer} ${code}`)

/** Nine in the evening of 14 June in Jakarta, and half past seven of the next morning. */
const EVENING = '2018-06-14T14:00:00.000Z'
const MORNING = '2018-06-15T00:30:00.000Z'

const plan = { kind: 'individual', mode: 'on_site', topic: 'Neraca' }

async function stage(test: TestApp) {
  const made = await makeCase(test, 'coaching', { programme: await makeProgramme(test) })
  return { ...made, sessions: `/v1/programmes/${made.programmeId}/sessions` }
}

const attended = (caseId: string, note: string | null = null) => [
  { caseId, attendance: 'present', personsFemale: 2, personsMale: 1, note },
]

test('ids that a client makes', async (t) => {
  const test = await buildTestApp(t)
  const { as, actors, strangers } = test
  const { caseId, recommendationId, sessions } = await stage(test)
  const draft = await makeCase(test, 'diagnosis')
  const session = (id: string) => ({ id, ...plan, plannedOn: '2018-06-20', cases: [{ caseId }] })

  await t.test('201 under the id sent, in lower case', async (t) => {
    const id = newId()
    const { status, body, headers } = await as.coach.post(sessions, session(id.toUpperCase()))
    t.strictSame([status, body.id, headers['location']], [201, id, `/v1/sessions/${id}`])
    t.strictSame((await as.coach.get(`/v1/sessions/${id}`)).body, body)
  })

  await t.test('400 for what is no UUIDv7', async (t) => {
    const versionFour = '9f6a3c52-7f1b-4a57-8c57-2f6f4f0f6b11'
    const nil = '00000000-0000-0000-0000-000000000000'
    for (const id of [versionFour, nil, `${newId().slice(0, 14)}7fff-0fff-000000000001`, 'KK-1']) {
      const { status, body } = await as.coach.post(sessions, session(id))
      t.strictSame([status, ...codes(body)], [400, '#/id invalid_format'], id)
    }
  })

  /** One operation by one, what may be created under an id of the client's, and by whom. */
  const creations: [string, 'coach' | 'diagnostician', string, string, object][] = [
    ['a session', 'coach', sessions, '/v1/sessions', session('')],
    [
      'progress',
      'coach',
      `/v1/recommendations/${recommendationId}/progress`,
      '/v1/progress',
      { state: 'in_progress' },
    ],
    [
      'a measurement',
      'coach',
      `/v1/cases/${caseId}/measurements`,
      '/v1/measurements',
      { metricCode: 'shu_rupiah', point: 'midline', value: 1_250_000 },
    ],
    [
      'a finding',
      'diagnostician',
      `/v1/diagnoses/${draft.diagnosisId}/findings`,
      '/v1/findings',
      { penyakitCode: 'KEU-01', certainty: 'confirmed', severity: 'moderate' },
    ],
    [
      'an individual finding',
      'diagnostician',
      `/v1/diagnoses/${draft.diagnosisId}/individual-findings`,
      '/v1/individual-findings',
      { penyakitCode: 'KEU-01', certainty: 'suspected', severity: 'mild' },
    ],
  ]
  for (const [what, who, url, address, body] of creations) {
    await t.test(`409 naming ${what} that has the id, replay under its key`, async (t) => {
      const id = newId()
      const send = (key: string) => as[who].post(url, { ...body, id }, { key })
      const first = await send(`first-${id}`)
      t.strictSame([first.status, first.body.id], [201, id])
      const again = await send(`first-${id}`)
      t.strictSame([again.status, again.headers['idempotency-replayed']], [201, 'true'])
      t.strictSame(again.body, first.body)
      const lostKey = await send(`other-${id}`)
      t.match(lostKey, {
        status: 409,
        body: { code: 'id_taken', existingHref: `${address}/${id}`, errors: [] },
      })
      t.strictSame((await as[who].get(lostKey.body.existingHref)).body, first.body)
    })
  }

  await t.test('409 before anything else that has changed since is held against it', async (t) => {
    const closing = await makeCase(test, 'coaching')
    const url = `/v1/recommendations/${closing.recommendationId}/progress`
    const entry = { id: newId(), state: 'done' }
    t.equal((await as.coach.post(url, entry)).status, 201)
    await change(
      test,
      `update cases set stage = 'closed', result = 'unchanged', closed_on = '2018-06-14',
         closed_from = 'evaluation' where id = $1`,
      [closing.caseId],
    )
    const { status, body } = await as.coach.post(url, entry)
    t.strictSame([status, body.existingHref], [409, `/v1/progress/${entry.id}`])
    t.equal((await as.coach.post(url, { state: 'done' })).body.code, 'action_blocked')
  })

  await t.test(
    '409 without an address for an id of another kind, and for a removed one',
    async (t) => {
      const other = await as.coach.post(sessions, session(caseId))
      t.match(other, { status: 409, body: { code: 'id_taken', existingHref: null } })
      const findings = `/v1/diagnoses/${draft.diagnosisId}/findings`
      const finding = {
        id: newId(),
        penyakitCode: 'KEU-02',
        certainty: 'suspected',
        severity: 'mild',
      }
      const made = await as.diagnostician.post(findings, finding)
      const ifMatch = made.body.version
      const removed = await as.diagnostician.delete(`/v1/findings/${finding.id}`, { ifMatch })
      t.equal(removed.status, 204)
      const again = await as.diagnostician.post(findings, finding)
      t.match(again, { status: 409, body: { code: 'id_taken', existingHref: null } })
    },
  )

  await t.test('201 for one of two who send the same id at once, 409 for the other', async (t) => {
    const id = newId()
    const replies = await Promise.all([1, 2].map(() => as.coach.post(sessions, session(id))))
    t.strictSame(replies.map(({ status }) => status).sort(), [201, 409])
    const refused = replies.find(({ status }) => status === 409)
    t.match(refused?.body, { code: 'id_taken', existingHref: `/v1/sessions/${id}` })
  })

  await t.test('201 under an id that another office uses', async (t) => {
    t.not(actors.officeId, strangers.officeId)
    const id = strangers.people.coach.personId
    t.equal((await as.coach.post(sessions, session(id))).status, 201)
  })
})

test('written down in the field, received when there is a line', async (t) => {
  const test = await buildTestApp(t)
  const { as, clock } = test
  const { caseId, recommendationId, sessions } = await stage(test)
  const planned = async (on: string) =>
    (await as.coach.post(sessions, { ...plan, plannedOn: on, cases: [{ caseId }] })).body
  const outcome = (writtenAt?: string, note?: string) => ({
    ...(writtenAt === undefined ? {} : { writtenAt }),
    contactMinutes: 90,
    cases: attended(caseId, note),
  })
  const hold = ({ id, version }: { id: string; version: number }, body: object) =>
    as.coach.post(`/v1/sessions/${id}/hold`, body, { ifMatch: version })
  const correct = (sessionId: string, version: number, body: object) =>
    as.coach.patch(`/v1/sessions/${sessionId}/attendances/${caseId}`, body, { ifMatch: version })

  await t.test(
    '200 holds the evening’s session the next morning, on the evening’s day',
    async (t) => {
      clock.set('2018-06-14T03:00:00.000Z')
      const session = await planned('2018-06-14')
      t.strictSame([session.writtenAt, session.receivedAt], [null, null])
      t.strictSame([session.cases[0].writtenAt, session.cases[0].receivedAt], [null, null])
      clock.set(MORNING)
      const { status, body } = await hold(session, outcome('2018-06-14T21:00:00+07:00'))
      t.equal(status, 200)
      t.match(body, { heldOn: '2018-06-14', writtenAt: EVENING, receivedAt: MORNING })
      t.match(body.cases, [{ writtenAt: EVENING, receivedAt: MORNING }])
      t.equal(body.createdAt, '2018-06-14T03:00:00.000Z')
    },
  )

  await t.test('201 records one that nobody had planned', async (t) => {
    clock.set(MORNING)
    const body = { ...plan, cases: [{ caseId }], held: outcome(EVENING) }
    const made = await as.coach.post(sessions, body)
    t.match(made, {
      status: 201,
      body: {
        plannedOn: '2018-06-14',
        heldOn: '2018-06-14',
        writtenAt: EVENING,
        receivedAt: MORNING,
        cases: [{ writtenAt: EVENING, receivedAt: MORNING }],
      },
    })
    const { body: silent } = await as.coach.post(sessions, { ...body, held: outcome() })
    t.match(silent, { heldOn: '2018-06-15', writtenAt: null, receivedAt: MORNING })
  })

  await t.test(
    '201 dates progress by when it was written, unless `on` says otherwise',
    async (t) => {
      clock.set(MORNING)
      const url = `/v1/recommendations/${recommendationId}/progress`
      const entry = { state: 'in_progress', writtenAt: EVENING }
      const { body } = await as.coach.post(url, entry)
      t.match(body, { on: '2018-06-14', writtenAt: EVENING, createdAt: MORNING })
      const { body: earlier } = await as.coach.post(url, { ...entry, on: '2018-06-12' })
      t.match(earlier, { on: '2018-06-12', writtenAt: EVENING })
      const { body: now } = await as.coach.post(url, { state: 'done' })
      t.match(now, { on: '2018-06-15', writtenAt: null })
    },
  )

  await t.test('200 keeps both instants of the latest correction of an attendance', async (t) => {
    clock.set(MORNING)
    const session = (await hold(await planned('2018-06-15'), outcome(EVENING))).body
    const [before] = session.cases
    clock.set('2018-06-16T02:00:00.000Z')
    const writtenAt = '2018-06-15T10:15:00.000Z'
    const corrected = await correct(session.id, before.version, { personsMale: 3, writtenAt })
    t.match(corrected, {
      status: 200,
      body: { personsMale: 3, writtenAt, receivedAt: '2018-06-16T02:00:00.000Z' },
    })
    clock.set('2018-06-16T02:05:00.000Z')
    const atOnce = await correct(session.id, corrected.body.version, { personsMale: 4 })
    t.match(atOnce.body, { writtenAt: null, receivedAt: '2018-06-16T02:05:00.000Z' })
    const { body: after } = await as.coach.get(`/v1/sessions/${session.id}`)
    t.match(after, { version: session.version, writtenAt: EVENING, receivedAt: MORNING })
  })

  await t.test('422 for a clock more than five minutes ahead, not for one less so', async (t) => {
    const justBefore = '2018-06-15T16:58:00.000Z' // 23:58 in Jakarta
    clock.set(justBefore)
    const ahead = (milliseconds: number) =>
      new Date(Date.parse(justBefore) + milliseconds).toISOString()
    const fast = ahead(300_001)
    const session = await planned('2018-06-15')
    t.strictSame(codes((await hold(session, outcome(fast))).body), [
      '#/writtenAt written_in_future',
    ])
    const created = { ...plan, cases: [{ caseId }], held: outcome(fast) }
    const refused = await as.coach.post(sessions, created)
    t.strictSame(
      [refused.status, ...codes(refused.body)],
      [422, '#/held/writtenAt written_in_future'],
    )
    const progress = `/v1/recommendations/${recommendationId}/progress`
    const { body } = await as.coach.post(progress, { state: 'done', writtenAt: fast })
    t.strictSame(codes(body), ['#/writtenAt written_in_future'])

    const held = await hold(session, outcome(ahead(300_000)))
    t.match(held, { status: 200, body: { heldOn: '2018-06-15', writtenAt: ahead(300_000) } })
    const { version } = held.body.cases[0]
    const late = await correct(session.id, version, { note: 'x', writtenAt: fast })
    t.strictSame([late.status, ...codes(late.body)], [422, '#/writtenAt written_in_future'])
  })

  await t.test(
    '422 when the day it was written on would need a reason or does not fit',
    async (t) => {
      clock.set('2018-08-20T02:00:00.000Z')
      const session = await planned('2018-08-20')
      const months = await hold(session, outcome(EVENING))
      t.strictSame(
        [months.status, ...codes(months.body)],
        [422, '#/lateReason late_reason_required'],
      )
      const lost = await hold(session, outcome('2000-01-01T00:00:00.000Z'))
      t.strictSame(codes(lost.body), ['#/on before_coaching'])
      const said = await hold(session, { ...outcome(EVENING), lateReason: 'Kertas basah.' })
      t.match(said, { status: 200, body: { heldOn: '2018-06-14', writtenAt: EVENING } })
    },
  )
})
