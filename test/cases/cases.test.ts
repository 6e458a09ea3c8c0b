import t from 'tap'
import { buildTestApp } from '../support/app.js'
import { change, makeCase, makeParticipant, makeProgramme } from '../support/makers.js'

t.test('enrolCase', async (t) => {
  const test = await buildTestApp(t)
  const programme = await makeProgramme(test, { capacity: 2 })
  const enrol = (participantId: string, extra: object = {}) =>
    test.as.manager.post(`/v1/programmes/${programme.programmeId}/cases`, {
      participantId,
      nominationSource: 'Usulan Dekopinda',
      ...extra,
    })

  t.test('201 with a number, an address and every action', async (t) => {
    const reply = await enrol(await makeParticipant(test), { on: '2018-06-01' })
    t.equal(reply.status, 201)
    t.equal(reply.headers['location'], `/v1/cases/${reply.body.id}`)
    t.equal(reply.headers['etag'], '"1"')
    t.match(reply.body, { stage: 'enrolled', caseNumber: 'KK-2018-0001', enrolledOn: '2018-06-01' })
    t.equal(reply.body.programmeMonth, 3)
    const start = reply.body.allowedActions.find(
      (one: { verb: string }) => one.verb === 'start-diagnosis',
    )
    t.same(
      start.blockers.map(({ code }: { code: string }) => code),
      ['no_diagnosis_team', 'no_consent'],
    )
  })

  t.test('a case names its latest diagnosis and offer', async (t) => {
    const idsOf = async (caseId: string) => {
      const { body } = await test.as.manager.get(`/v1/cases/${caseId}`)
      const { diagnosisId, handoverId, verdictId } = body
      return { diagnosisId, handoverId, verdictId }
    }
    const none = { diagnosisId: null, handoverId: null, verdictId: null }
    t.same(await idsOf((await makeCase(test, 'enrolled')).caseId), none)
    const { caseId, diagnosisId, handoverId } = await makeCase(test, 'coaching')
    t.same(await idsOf(caseId), { ...none, diagnosisId, handoverId })
  })

  t.test('400 out_of_range for a day of another century', async (t) => {
    const { status, body } = await enrol(await makeParticipant(test), { on: '1818-06-01' })
    t.equal(status, 400)
    t.match(body, { code: 'validation_failed', errors: [{ code: 'out_of_range' }] })
  })

  t.test('409 already_enrolled while another case is open', async (t) => {
    const participantId = await makeParticipant(test)
    t.equal((await enrol(participantId)).status, 201)
    const reply = await enrol(participantId)
    t.equal(reply.status, 409)
    t.equal(reply.body.code, 'action_blocked')
    t.same(
      reply.body.errors.map(({ code }: { code: string }) => code),
      ['programme_full', 'already_enrolled'],
    )
  })

  t.test('409 participant_dissolved', async (t) => {
    const participantId = await makeParticipant(test)
    await change(
      test,
      `insert into participant_statuses (id, participant_id, status, starts_on, source)
       values (gen_random_uuid(), $1, 'dissolved', '2018-01-01', 'Berita Negara')`,
      [participantId],
    )
    const reply = await enrol(participantId)
    t.ok(reply.body.errors.some(({ code }: { code: string }) => code === 'participant_dissolved'))
  })

  t.test('409 programme_over after its verb, never by date', async (t) => {
    const over = await makeProgramme(test, { year: 2016, startsOn: '2016-04-01' })
    const late = await test.as.manager.post(`/v1/programmes/${over.programmeId}/cases`, {
      participantId: await makeParticipant(test),
      nominationSource: 'Terlambat',
    })
    t.equal(late.status, 201)
    await change(test, `update programmes set status = 'closed' where id = $1`, [over.programmeId])
    const closed = await test.as.manager.post(`/v1/programmes/${over.programmeId}/cases`, {
      participantId: await makeParticipant(test),
      nominationSource: 'Terlambat',
    })
    t.same(closed.body.errors[0].code, 'programme_over')
  })

  t.test('422 for a day in the future, at 23:30 in Jakarta too', async (t) => {
    const open = await makeProgramme(test, { year: 2019 })
    const participantId = await makeParticipant(test)
    test.clock.set('2018-06-30T16:30:00.000Z')
    t.teardown(() => test.clock.set('2018-06-14T03:00:00.000Z'))
    const url = `/v1/programmes/${open.programmeId}/cases`
    const body = { participantId, nominationSource: 'Usulan' }
    const future = await test.as.manager.post(url, { ...body, on: '2018-07-01' })
    t.equal(future.status, 422)
    t.match(future.body.errors[0], { pointer: '#/on', code: 'date_in_future' })
    const today = await test.as.manager.post(url, { ...body, on: '2018-06-30' })
    t.equal(today.status, 201)
  })

  t.test('422 late_reason_required beyond the limit of the office', async (t) => {
    const open = await makeProgramme(test, { year: 2020 })
    const body = {
      participantId: await makeParticipant(test),
      nominationSource: 'Usulan',
      on: '2018-01-05',
    }
    const url = `/v1/programmes/${open.programmeId}/cases`
    const bare = await test.as.manager.post(url, body)
    t.match(bare.body.errors[0], { pointer: '#/lateReason', code: 'late_reason_required' })
    const explained = await test.as.manager.post(url, { ...body, lateReason: 'Berkas kertas.' })
    t.equal(explained.status, 201)
    const { rows } = await test.owner.query('select days_late from late_entries')
    t.same(rows, [{ days_late: 160 }])
  })

  t.test('403 for a coach, 404 for another office', async (t) => {
    const body = { participantId: await makeParticipant(test), nominationSource: 'Usulan' }
    const url = `/v1/programmes/${programme.programmeId}/cases`
    t.equal((await test.as.coach.post(url, body)).status, 403)
    t.equal((await test.stranger.post(url, body)).status, 404)
    t.equal((await test.nobody.post(url, body)).status, 401)
  })
})

t.test('verbs of a manager', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'enrolled')

  t.test(
    'PATCH answers 428 without If-Match, 412 with a stale one, 200 and a new ETag',
    async (t) => {
      const url = `/v1/cases/${made.caseId}`
      t.equal((await test.as.manager.patch(url, { consentOn: '2018-04-04' })).status, 428)
      const stale = await test.as.manager.patch(url, { consentOn: '2018-04-04' }, { ifMatch: 9 })
      t.equal(stale.status, 412)
      t.equal(stale.body.currentVersion, 1)
      const good = await test.as.manager.patch(url, { consentOn: '2018-04-04' }, { ifMatch: 1 })
      t.equal(good.status, 200)
      t.equal(good.headers['etag'], '"2"')
    },
  )

  t.test('void takes the case out, and twice is refused', async (t) => {
    const { caseId } = await makeCase(test, 'enrolled', { programme: made })
    const url = `/v1/cases/${caseId}/void`
    const done = await test.as.manager.post(url, { reason: 'Ganda' }, { ifMatch: 1 })
    t.equal(done.status, 200)
    t.ok(done.body.voidedAt)
    const again = await test.as.manager.post(
      url,
      { reason: 'Ganda' },
      { ifMatch: done.body.version },
    )
    t.equal(again.status, 409)
    t.match(again.body.errors[0], { code: 'case_void', in: 'resource' })
  })

  t.test('an Idempotency-Key repeats the reply, and refuses another body', async (t) => {
    const participantId = await makeParticipant(test)
    const url = `/v1/programmes/${made.programmeId}/cases`
    const body = { participantId, nominationSource: 'Usulan' }
    const first = await test.as.manager.post(url, body, { key: 'k-1' })
    const second = await test.as.manager.post(url, body, { key: 'k-1' })
    t.equal(second.headers['idempotency-replayed'], 'true')
    t.same(second.body, first.body)
    t.equal(second.headers['location'], first.headers['location'])
    const other = await test.as.manager.post(
      url,
      { ...body, nominationSource: 'Lain' },
      { key: 'k-1' },
    )
    t.equal(other.status, 422)
    t.equal(other.body.code, 'idempotency_key_reused')
  })
})
