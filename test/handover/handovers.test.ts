import t from 'tap'
import { buildTestApp, type Reply, type TestApp } from '../support/app.js'
import { change, type MadeCase, makeCase, makeProgramme } from '../support/makers.js'

const codesOf = (reply: Reply): string[] =>
  reply.body.errors.map(({ code }: { code: string }) => code)

const acceptAll = ({ recommendationId }: MadeCase) => ({
  answers: [{ recommendationId, answer: 'accepted' }],
})

const accept = (test: TestApp, made: MadeCase, ifMatch = 1, body: object = acceptAll(made)) =>
  test.as.coachingLead.post(`/v1/handovers/${made.handoverId}/accept`, body, { ifMatch })

t.test('offers', async (t) => {
  const test = await buildTestApp(t)
  const programme = await makeProgramme(test)
  const open = await makeCase(test, 'handover', { programme })
  await makeCase(test, 'coaching', { programme })

  t.test('listHandovers filters and pages', async (t) => {
    const all = await test.as.manager.get('/v1/handovers')
    t.equal(all.body.items.length, 2)
    const offered = await test.as.coach.get('/v1/handovers?status=offered')
    t.match(offered.body, { items: [{ id: open.handoverId }], nextCursor: null })
    const both = `/v1/handovers?status=offered,accepted&coachingTeamId=${programme.coachingTeamId}`
    const first = await test.as.coach.get(`${both}&limit=1`)
    const second = await test.as.coach.get(`${both}&limit=1&cursor=${first.body.nextCursor}`)
    t.same(
      [...first.body.items, ...second.body.items].map(({ id }) => id),
      all.body.items.map(({ id }: { id: string }) => id),
    )
    t.equal(second.body.nextCursor, null)
    const { programmeId } = await makeProgramme(test, { year: 2019 })
    const none = await test.as.coach.get(`/v1/handovers?programmeId=${programmeId}`)
    t.same(none.body.items, [])
    const within = await test.as.coach.get(`/v1/handovers?programmeId=${programme.programmeId}`)
    t.same(within.body, all.body)
    t.equal((await test.as.coach.get('/v1/handovers?status=lost')).status, 400)
    t.same((await test.stranger.get('/v1/handovers')).body.items, [])
  })

  t.test('include=allowedActions adds what each allows', async (t) => {
    const lists = ['/v1/handovers', `/v1/cases/${open.caseId}/handovers`]
    for (const list of lists) {
      t.notOk((await test.as.coachingLead.get(list)).body.items[0].allowedActions)
      const { body } = await test.as.coachingLead.get(`${list}?include=allowedActions`)
      for (const item of body.items) {
        const { allowedActions } = (await test.as.coachingLead.get(`/v1/handovers/${item.id}`)).body
        t.same(item.allowedActions, allowedActions)
      }
    }
  })

  t.test('getHandover 200 shows each side its verbs', async (t) => {
    const url = `/v1/handovers/${open.handoverId}`
    const verbs = async (part: 'coachingLead' | 'diagnosisLead' | 'coach' | 'manager') => {
      const { body } = await test.as[part].get(url)
      return body.allowedActions
        .filter(({ allowed }: { allowed: boolean }) => allowed)
        .map(({ verb }: { verb: string }) => verb)
    }
    t.same(await verbs('coachingLead'), ['accept', 'return'])
    t.same(await verbs('diagnosisLead'), ['withdraw'])
    t.same(await verbs('coach'), [])
    t.same(await verbs('manager'), [])
    t.match((await test.as.coach.get(url)).body, {
      recommendations: [{ id: open.recommendationId }],
      answers: [],
      items: [],
      nextDiagnosisId: null,
    })
  })

  t.test('404 for another office, like a missing one', async (t) => {
    t.equal((await test.stranger.get(`/v1/handovers/${open.handoverId}`)).status, 404)
    t.equal((await test.stranger.get(`/v1/cases/${open.caseId}/handovers`)).status, 404)
    t.equal((await test.as.coach.get(`/v1/handovers/${open.caseId}`)).status, 404)
    t.equal((await test.nobody.get('/v1/handovers')).status, 401)
    t.equal((await test.as.reporter.get('/v1/handovers')).status, 403)
  })
})

t.test('acceptHandover', async (t) => {
  const test = await buildTestApp(t)
  const programme = await makeProgramme(test)
  const makeOffer = () => makeCase(test, 'handover', { programme })

  t.test('200 keeps the answers and starts coaching', async (t) => {
    const made = await makeOffer()
    const reply = await accept(test, made, 1, { ...acceptAll(made), on: '2018-06-11' })
    t.match(reply, {
      status: 200,
      body: {
        status: 'accepted',
        version: 2,
        answeredOn: '2018-06-11',
        answeredById: test.actors.people.coachingLead.personId,
        answers: [
          {
            recommendationId: made.recommendationId,
            answer: 'accepted',
            reason: null,
            deferredTo: null,
          },
        ],
      },
    })
    t.match((await test.as.manager.get(`/v1/cases/${made.caseId}`)).body, {
      stage: 'coaching',
      stageOn: '2018-06-11',
    })
  })

  t.test('400 without answers; 422 for answers that are missing, twice or half', async (t) => {
    const made = await makeOffer()
    const { recommendationId } = made
    t.equal((await accept(test, made, 1, {})).status, 400)
    const faults = async (...answers: object[]) => {
      const reply = await accept(test, made, 1, { answers })
      return [reply.status, ...codesOf(reply)]
    }
    const answer = { recommendationId, answer: 'accepted' }
    t.same(await faults(), [422, 'unanswered_recommendation'])
    t.same(await faults(answer, answer), [422, 'answered_twice'])
    t.same(await faults({ ...answer, answer: 'declined' }), [422, 'reason_required'])
    t.same(await faults({ ...answer, answer: 'deferred' }), [422, 'date_required'])
    t.same(await faults({ ...answer, deferredTo: '2018-07-02' }), [422, 'not_deferred'])
    const past = { ...answer, answer: 'deferred', deferredTo: '2018-06-01' }
    t.same(await faults(past), [422, 'date_not_after'])
    t.same(await faults(answer, { ...answer, recommendationId: made.caseId }), [
      422,
      'unknown_recommendation',
    ])
  })

  t.test('200 with a recommendation deferred', async (t) => {
    const made = await makeOffer()
    const { recommendationId } = made
    const answers = [
      { recommendationId, answer: 'deferred', deferredTo: '2018-08-01', reason: 'Menunggu RAT.' },
    ]
    t.match(await accept(test, made, 1, { answers }), { status: 200, body: { answers } })
  })

  t.test('409 conflict_of_interest', async (t) => {
    const made = await makeOffer()
    await change(
      test,
      `insert into affiliations (id, person_id, participant_id, kind, starts_on)
       values (gen_random_uuid(), $1, $2, 'family', '2018-01-01')`,
      [test.actors.people.coachingLead.personId, made.participantId],
    )
    const reply = await accept(test, made)
    t.equal(reply.status, 409)
    t.same(codesOf(reply), ['conflict_of_interest'])
  })

  t.test('403 for members and the other team', async (t) => {
    const made = await makeOffer()
    const url = `/v1/handovers/${made.handoverId}/accept`
    for (const part of ['coach', 'otherCoach', 'diagnosisLead', 'manager'] as const) {
      t.equal((await test.as[part].post(url, acceptAll(made), { ifMatch: 1 })).status, 403, part)
    }
    t.equal((await test.as.coachingLead.post(url, acceptAll(made))).status, 428)
  })

  t.test('of two acceptances with one If-Match: 200 and 412', async (t) => {
    const made = await makeOffer()
    const both = await Promise.all([accept(test, made), accept(test, made)])
    t.same(both.map(({ status }) => status).sort(), [200, 412])
  })

  t.test('a second acceptance with a fresh If-Match: 409', async (t) => {
    const made = await makeOffer()
    t.equal((await accept(test, made)).status, 200)
    const again = await accept(test, made, 2)
    t.equal(again.status, 409)
    t.same(codesOf(again), ['wrong_stage', 'already_answered'])
    t.equal(again.body.currentStage, 'coaching')
  })

  t.test('acceptance against withdrawal: one of them', async (t) => {
    const made = await makeOffer()
    const url = `/v1/handovers/${made.handoverId}/withdraw`
    const both = await Promise.all([
      accept(test, made),
      test.as.diagnosisLead.post(url, {}, { ifMatch: 1 }),
    ])
    t.same(both.map(({ status }) => status).sort(), [200, 412])
  })
})

t.test('the way back', async (t) => {
  const test = await buildTestApp(t)
  const programme = await makeProgramme(test)

  t.test('returnHandover 422 unless each item points at a part', async (t) => {
    const made = await makeCase(test, 'handover', { programme })
    const url = `/v1/handovers/${made.handoverId}/return`
    const send = (body: object) => test.as.coachingLead.post(url, body, { ifMatch: 1 })
    t.equal((await send({ reason: 'Kurang bukti.', items: [] })).status, 400)
    t.equal((await send({ items: [{ findingId: made.findingId, text: 'x' }] })).status, 400)
    const nowhere = await send({ reason: 'Kurang bukti.', items: [{ text: 'x' }] })
    t.same([nowhere.status, ...codesOf(nowhere)], [422, 'one_target'])
    const foreign = await send({
      reason: 'Kurang bukti.',
      items: [{ findingId: made.recommendationId, text: 'x' }],
    })
    t.same(codesOf(foreign), ['unknown_finding'])
    for (const part of ['coach', 'otherCoach', 'diagnosisLead'] as const) {
      const body = { reason: 'x', items: [{ findingId: made.findingId, text: 'x' }] }
      t.equal((await test.as[part].post(url, body, { ifMatch: 1 })).status, 403, part)
    }
  })

  t.test('returned, mended, signed again, accepted: the lineage stays', async (t) => {
    const made = await makeCase(test, 'handover', { programme })
    const before = (await test.as.coach.get(`/v1/diagnoses/${made.diagnosisId}`)).body
    const returned = await test.as.coachingLead.post(
      `/v1/handovers/${made.handoverId}/return`,
      {
        reason: 'Bukti kurang.',
        items: [
          { findingId: made.findingId, text: 'Lampirkan berita acara.' },
          { recommendationId: made.recommendationId, text: 'Sebut siapa yang mendampingi.' },
        ],
      },
      { ifMatch: 1 },
    )
    t.match(returned, {
      status: 200,
      body: {
        status: 'returned',
        reason: 'Bukti kurang.',
        items: [{ findingId: made.findingId }, { recommendationId: made.recommendationId }],
      },
    })
    const { nextDiagnosisId } = returned.body
    const draft = (await test.as.coach.get(`/v1/diagnoses/${nextDiagnosisId}`)).body
    t.match(draft, {
      number: 2,
      supersedesId: made.diagnosisId,
      sealedAt: null,
      findings: [{ lineageId: before.findings[0].lineageId, evidence: 'Tidak ada berita acara.' }],
      recommendations: [
        {
          lineageId: before.recommendations[0].lineageId,
          findingIds: [draft.findings[0].id],
          authorId: before.recommendations[0].authorId,
        },
      ],
    })
    t.not(draft.findings[0].id, made.findingId)
    const former = (await test.as.coach.get(`/v1/diagnoses/${made.diagnosisId}`)).body
    t.equal(former.supersededById, nextDiagnosisId)
    t.equal((await test.as.manager.get(`/v1/cases/${made.caseId}`)).body.stage, 'diagnosis')

    const evidence = { evidence: 'Berita acara terlampir.' }
    const findingUrl = `/v1/findings/${draft.findings[0].id}`
    t.equal((await test.as.diagnostician.patch(findingUrl, evidence, { ifMatch: 1 })).status, 200)
    const signed = await test.as.diagnosisLead.post(
      `/v1/diagnoses/${nextDiagnosisId}/sign-off`,
      {},
      { ifMatch: 2 },
    )
    t.match(signed, { status: 200, body: { sealIntact: true } })
    const [offer, first] = (await test.as.coach.get(`/v1/cases/${made.caseId}/handovers`)).body
      .items
    t.match([offer.status, first.status], ['offered', 'returned'])
    const answers = [{ recommendationId: offer.recommendations[0].id, answer: 'accepted' }]
    const accepted = await test.as.coachingLead.post(
      `/v1/handovers/${offer.id}/accept`,
      { answers },
      { ifMatch: 1 },
    )
    t.equal(accepted.status, 200)
  })

  t.test('root causes are copied onto the copies', async (t) => {
    const made = await makeCase(test, 'diagnosis', { programme })
    const url = `/v1/diagnoses/${made.diagnosisId}`
    await test.as.diagnostician.post(`${url}/findings`, {
      penyakitCode: 'KEU-02',
      certainty: 'confirmed',
      severity: 'mild',
      rootCauseFindingId: made.findingId,
    })
    await test.as.diagnosisLead.post(`${url}/sign-off`, {}, { ifMatch: 2 })
    const [offer] = (await test.as.coach.get(`/v1/cases/${made.caseId}/handovers`)).body.items
    const withdrawn = await test.as.diagnosisLead.post(
      `/v1/handovers/${offer.id}/withdraw`,
      { reason: 'Salah unggah.' },
      { ifMatch: 1 },
    )
    t.match(withdrawn, { status: 200, body: { status: 'withdrawn', reason: 'Salah unggah.' } })
    const draft = await test.as.coach.get(`/v1/diagnoses/${withdrawn.body.nextDiagnosisId}`)
    const [kel, keu] = draft.body.findings
    t.equal(keu.rootCauseFindingId, kel.id)
    t.not(kel.id, made.findingId)
  })

  t.test('withdrawHandover 409 already_answered, 403 for the coaching team', async (t) => {
    const made = await makeCase(test, 'coaching', { programme })
    const url = `/v1/handovers/${made.handoverId}/withdraw`
    const reply = await test.as.diagnosisLead.post(url, {}, { ifMatch: 1 })
    t.equal(reply.status, 409)
    t.same(codesOf(reply), ['wrong_stage', 'already_answered'])
    t.equal((await test.as.coachingLead.post(url, {}, { ifMatch: 1 })).status, 403)
    t.equal((await test.as.diagnostician.post(url, {}, { ifMatch: 1 })).status, 403)
  })

  t.test('requestRediagnosis copies the diagnosis in force', async (t) => {
    const made = await makeCase(test, 'coaching', { programme })
    const url = `/v1/cases/${made.caseId}/request-rediagnosis`
    t.equal((await test.as.coachingLead.post(url, {}, { ifMatch: 1 })).status, 400)
    const reason = { reason: 'Muncul penyakit baru.' }
    t.equal((await test.as.coach.post(url, reason, { ifMatch: 1 })).status, 403)
    t.equal((await test.as.coachingLead.post(url, reason)).status, 428)
    t.match(await test.as.coachingLead.post(url, reason, { ifMatch: 1 }), {
      status: 200,
      body: { stage: 'diagnosis', version: 2 },
    })
    const { items } = (await test.as.coach.get(`/v1/cases/${made.caseId}/diagnoses`)).body
    t.match(items, [
      { number: 2, supersedesId: made.diagnosisId, sealedAt: null, findings: [{}] },
      { number: 1, supersededById: items[0].id },
    ])
    const again = await test.as.coachingLead.post(url, reason, { ifMatch: 2 })
    t.same([again.status, ...codesOf(again)], [409, 'wrong_stage'])
    t.equal((await test.stranger.post(url, reason, { ifMatch: 2 })).status, 403, 'a manager')
  })
})

t.test('assignTeam hands an open offer to the new coaching team', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'handover')
  const { manager, coach, coachingLead } = test.as
  const team = await manager.post(`/v1/programmes/${made.programmeId}/teams`, {
    kind: 'coaching',
    name: 'Tim pendamping kedua',
  })
  await manager.post(`/v1/teams/${team.body.id}/members`, {
    personId: test.actors.people.coach.personId,
    role: 'lead',
  })
  const before = (await manager.get(`/v1/cases/${made.caseId}`)).body.version
  const none = await manager.post(`/v1/cases/${made.caseId}/assign-team`, {}, { ifMatch: before })
  t.same([none.status, ...codesOf(none)], [422, 'required'])
  const assigned = await manager.post(
    `/v1/cases/${made.caseId}/assign-team`,
    { coachingTeamId: team.body.id },
    { ifMatch: before },
  )
  t.equal(assigned.status, 200)
  const url = `/v1/handovers/${made.handoverId}`
  const { body: offer } = await coach.get(url)
  t.equal(offer.coachingTeamId, team.body.id)
  const waits = async (who: typeof coach) =>
    (await who.get('/v1/me')).body.waiting.items.some(({ href }: { href: string }) => href === url)
  t.ok(await waits(coach))
  t.notOk(await waits(coachingLead))
  const ifMatch = offer.version
  t.equal((await coachingLead.post(`${url}/accept`, acceptAll(made), { ifMatch })).status, 403)
  t.equal((await coach.post(`${url}/accept`, acceptAll(made), { ifMatch })).status, 200)
})
