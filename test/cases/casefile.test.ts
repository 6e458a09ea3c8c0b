import t from 'tap'
import { buildTestApp } from '../support/app.js'
import { makeCase, makeParticipant, makeProgramme } from '../support/makers.js'

t.test('listCases', async (t) => {
  const test = await buildTestApp(t)
  const programme = await makeProgramme(test)
  for (const moment of ['enrolled', 'diagnosis', 'coaching', 'coaching'] as const) {
    await makeCase(test, moment, { programme })
  }
  const { get } = test.as.coach

  t.test('200 in pages that end in null, no id twice, mirrored by the other order', async (t) => {
    const ids: string[] = []
    let url = '/v1/cases?limit=3&sort=enrolledOn'
    for (let cursor: string | null = ''; cursor !== null; ) {
      const reply = await get(cursor === '' ? url : `${url}&cursor=${cursor}`)
      t.equal(reply.status, 200)
      ids.push(...reply.body.items.map(({ id }: { id: string }) => id))
      t.equal(reply.headers['link'] !== undefined, reply.body.nextCursor !== null)
      cursor = reply.body.nextCursor
    }
    t.equal(new Set(ids).size, 4)
    url = '/v1/cases?sort=-enrolledOn'
    const mirrored = await get(url)
    t.same(
      mirrored.body.items.map(({ id }: { id: string }) => id),
      ids.reverse(),
    )
  })

  t.test('200 by stage, name and team; actions only when included', async (t) => {
    const coaching = await get('/v1/cases?stage=coaching,closed')
    t.equal(coaching.body.items.length, 2)
    t.notOk('allowedActions' in coaching.body.items[0])
    const withActions = await get('/v1/cases?stage=coaching&include=allowedActions')
    t.equal(withActions.body.items[0].allowedActions.length, 12)
    const one = coaching.body.items[0]
    const byNumber = await get(`/v1/cases?q=${one.caseNumber}`)
    t.same(
      byNumber.body.items.map(({ id }: { id: string }) => id),
      [one.id],
    )
    const byTeam = await get(`/v1/cases?teamId=${programme.coachingTeamId}&limit=1`)
    t.equal(byTeam.body.items.length, 1)
  })

  t.test('400 for a cursor of other filters and an unknown parameter', async (t) => {
    const { body } = await get('/v1/cases?limit=1')
    const other = await get(`/v1/cases?limit=1&stage=closed&cursor=${body.nextCursor}`)
    t.equal(other.status, 400)
    t.equal(other.body.code, 'invalid_cursor')
    t.equal((await get('/v1/cases?stge=closed')).status, 400)
  })

  t.test('an empty list for another office, 403 for a reporter', async (t) => {
    t.same((await test.stranger.get('/v1/cases')).body.items, [])
    t.equal((await test.as.reporter.get('/v1/cases')).status, 403)
  })
})

t.test('getTimeline', async (t) => {
  const test = await buildTestApp(t)
  const programme = await makeProgramme(test)
  const enrolled = await test.as.manager.post(`/v1/programmes/${programme.programmeId}/cases`, {
    participantId: await makeParticipant(test),
    nominationSource: 'Usulan',
  })
  const url = `/v1/cases/${enrolled.body.id}`
  await test.as.manager.patch(url, { consentOn: '2018-06-14' }, { ifMatch: 1 })

  t.test('200, one event a call, newest first, in the language asked for', async (t) => {
    const { status, body } = await test.as.coach.get(`${url}/timeline`, {
      headers: { 'accept-language': 'en' },
    })
    t.equal(status, 200)
    t.same(
      body.items.map(({ operationId }: { operationId: string }) => operationId),
      ['updateCase', 'enrolCase'],
    )
    t.equal(body.items[0].sentence, 'The case was corrected.')
    t.same(body.items[0].changes[0].fields, ['consentOn'])
    t.equal(body.items[1].changes.length, 3)
    t.equal(body.items[0].actorId, test.actors.people.manager.personId)
    t.equal(body.items[0].actorName, 'Orang manager')
  })

  t.test('200 in pages', async (t) => {
    const first = await test.as.coach.get(`${url}/timeline?limit=1`)
    const second = await test.as.coach.get(
      `${url}/timeline?limit=1&cursor=${first.body.nextCursor}`,
    )
    t.equal(second.body.items[0].operationId, 'enrolCase')
    t.equal(second.body.nextCursor, null)
  })

  t.test('404 for another office', async (t) => {
    t.equal((await test.stranger.get(`${url}/timeline`)).status, 404)
  })
})

t.test('getCase', async (t) => {
  const test = await buildTestApp(t)
  const { caseId } = await makeCase(test, 'coaching')
  const url = `/v1/cases/${caseId}`

  t.test('200 with its clock, its version and its steps', async (t) => {
    const { status, body, headers } = await test.as.coachingLead.get(url)
    t.equal(status, 200)
    t.equal(headers['etag'], `"${body.version}"`)
    t.match(body, {
      stage: 'coaching',
      programmeMonth: 3,
      programmePhase: 'running',
      overdue: false,
    })
    const blockers = body.allowedActions.flatMap(
      ({ verb, blockers }: { verb: string; blockers: { code: string }[] }) =>
        verb === 'start-evaluation' ? blockers.map(({ code }) => code) : [],
    )
    t.same(blockers, ['recommendation_without_progress'])
    t.notOk('sessions' in body)
  })

  t.test('200 with everything it was asked to bring along', async (t) => {
    const { status, body } = await test.as.coach.get(
      `${url}?include=participant,programme,diagnosis,handover,sessions,progress,measurements,findingOutcomes,verdict`,
    )
    t.equal(status, 200)
    t.equal(body.participant.id, body.participantId)
    t.equal(body.programme.id, body.programmeId)
    t.equal(body.diagnosis.findings[0].penyakitCode, 'KEL-01')
    t.equal(body.handover.status, 'accepted')
    t.equal(body.measurements.length, 3)
    t.same([body.sessions, body.progress, body.findingOutcomes, body.verdict], [[], [], [], null])
  })

  t.test('late from the ninth month on, and nothing breaks', async (t) => {
    test.clock.set('2018-12-31T16:30:00.000Z')
    t.teardown(() => test.clock.set('2018-06-14T03:00:00.000Z'))
    const { body } = await test.as.coach.get(url)
    t.match(body, { programmeMonth: null, programmePhase: 'after', daysPastEnd: 30, overdue: true })
  })

  t.test('404, like a missing case, for another office; 400 for an unknown include', async (t) => {
    const masked = await test.stranger.get(url)
    const missing = await test.stranger.get('/v1/cases/0197a5c0-1c00-7000-8000-00000000dead')
    t.equal(masked.status, 404)
    const { instance: _one, ...maskedBody } = masked.body
    const { instance: _other, ...missingBody } = missing.body
    t.same(maskedBody, missingBody)
    t.equal((await test.as.coach.get(`${url}?include=segala`)).status, 400)
    t.equal(
      (await test.as.coach.get(url.toUpperCase().replace('/V1/CASES', '/v1/cases'))).status,
      200,
    )
  })
})
