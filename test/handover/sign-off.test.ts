import t from 'tap'
import { buildTestApp, type Reply, type TestApp } from '../support/app.js'
import { change, makeCase, makeProgramme } from '../support/makers.js'

const codesOf = (reply: Reply): string[] =>
  reply.body.errors.map(({ code }: { code: string }) => code)

const signOff = (test: TestApp, diagnosisId: string, ifMatch = 1, body: object = {}) =>
  test.as.diagnosisLead.post(`/v1/diagnoses/${diagnosisId}/sign-off`, body, { ifMatch })

t.test('signOffDiagnosis', async (t) => {
  const test = await buildTestApp(t)
  const programme = await makeProgramme(test)
  const makeDraft = () => makeCase(test, 'diagnosis', { programme })

  t.test('200 seals, makes the offer and moves the case', async (t) => {
    const made = await makeDraft()
    const reply = await signOff(test, made.diagnosisId, 1, { on: '2018-06-11' })
    t.equal(reply.status, 200)
    t.match(reply.body, {
      version: 2,
      signedOn: '2018-06-11',
      sealedAt: '2018-06-14T03:00:00.000Z',
      signerId: test.actors.people.diagnosisLead.personId,
      signerName: 'Orang diagnosisLead',
      signerRole: 'diagnosis_lead',
      signerBackground: 'academic',
      contentSha256: /^[0-9a-f]{64}$/,
      sealIntact: true,
    })
    const offers = await test.as.coachingLead.get(`/v1/cases/${made.caseId}/handovers`)
    t.match(offers.body.items, [
      {
        status: 'offered',
        diagnosisId: made.diagnosisId,
        coachingTeamId: made.coachingTeamId,
        offeredOn: '2018-06-11',
        recommendations: [{ id: made.recommendationId }],
        answers: [],
      },
    ])
    t.match((await test.as.manager.get(`/v1/cases/${made.caseId}`)).body, {
      stage: 'handover',
      stageOn: '2018-06-11',
    })
  })

  t.test('412 for a lead who read it before a colleague changed a part of it', async (t) => {
    const made = await makeDraft()
    const url = `/v1/diagnoses/${made.diagnosisId}`
    const read = await test.as.diagnosisLead.get(url)
    const [finding] = read.body.findings
    const [recommendation] = read.body.recommendations
    const { diagnostician } = test.as
    const evidence = 'Diubah setelah ketua membaca.'
    const ruledOut = { penyakitCode: 'KEL-02', certainty: 'ruled_out', severity: 'mild' }
    const edits = [
      () =>
        diagnostician.patch(
          `/v1/findings/${finding.id}`,
          { evidence },
          { ifMatch: finding.version },
        ),
      () =>
        diagnostician.patch(
          `/v1/recommendations/${recommendation.id}`,
          { text: evidence },
          { ifMatch: recommendation.version },
        ),
      () => diagnostician.post(`${url}/findings`, ruledOut),
    ]
    let { version } = read.body
    for (const edit of edits) {
      t.ok((await edit()).status < 300)
      const stale = await signOff(test, made.diagnosisId, version)
      t.match(stale, { status: 412, body: { currentVersion: version + 1 } })
      version += 1
    }
    t.equal((await signOff(test, made.diagnosisId, version)).status, 200)
  })

  t.test('the seal outlives the name of the signer', async (t) => {
    const made = await makeDraft()
    await signOff(test, made.diagnosisId)
    await change(test, 'update person_contacts set name = null where id = $1', [
      test.actors.people.diagnosisLead.personId,
    ])
    t.match((await test.as.coach.get(`/v1/diagnoses/${made.diagnosisId}`)).body, {
      signerName: null,
      sealIntact: true,
    })
  })

  t.test('a change behind the API shows', async (t) => {
    const made = await makeDraft()
    await signOff(test, made.diagnosisId)
    await test.owner.query('alter table findings disable trigger a_sealed')
    await change(test, `update findings set severity = 'mild' where id = $1`, [made.findingId])
    await test.owner.query('alter table findings enable trigger a_sealed')
    t.equal((await test.as.coach.get(`/v1/diagnoses/${made.diagnosisId}`)).body.sealIntact, false)
  })

  const blocked = (code: string, text: string, of: 'caseId' | 'diagnosisId' | 'findingId') =>
    t.test(`409 ${code}`, async (t) => {
      const made = await makeDraft()
      await change(test, text, [made[of]])
      const { version } = (await test.as.diagnosisLead.get(`/v1/diagnoses/${made.diagnosisId}`))
        .body
      const reply = await signOff(test, made.diagnosisId, version)
      t.equal(reply.status, 409)
      t.equal(reply.body.code, 'action_blocked')
      t.same(codesOf(reply), [code])
      t.equal(reply.body.currentStage, 'diagnosis')
      const shown = await test.as.diagnosisLead.get(`/v1/diagnoses/${made.diagnosisId}`)
      t.same(reply.body.allowedActions, shown.body.allowedActions, 'what GET shows')
      t.equal(shown.body.sealedAt, null)
    })

  blocked(
    'baseline_incomplete',
    `delete from measurements where case_id = $1 and metric_code = 'shu_rupiah'`,
    'caseId',
  )
  blocked('no_coaching_team', 'update cases set coaching_team_id = null where id = $1', 'caseId')
  blocked(
    'no_confirmed_finding',
    `update findings set certainty = 'ruled_out' where id = $1`,
    'findingId',
  )
  const another = (certainty: string, severity: string) =>
    `insert into findings (id, case_id, diagnosis_id, lineage_id, common_code, certainty, severity, author_id)
     select gen_random_uuid(), case_id, diagnosis_id, gen_random_uuid(), 'KEU-02', '${certainty}', '${severity}', author_id
     from findings where id = $1`
  blocked('unanswered_penyakit', another('confirmed', 'moderate'), 'findingId')
  blocked('open_suspicion', another('suspected', 'mild'), 'findingId')

  t.test('409 signer_is_sole_author', async (t) => {
    const made = await makeDraft()
    const { personId } = test.actors.people.diagnosisLead
    for (const table of ['findings', 'recommendations']) {
      await change(test, `update ${table} set author_id = $1 where diagnosis_id = $2`, [
        personId,
        made.diagnosisId,
      ])
    }
    t.same(codesOf(await signOff(test, made.diagnosisId, 3)), ['signer_is_sole_author'])
  })

  t.test('409 conflict_of_interest', async (t) => {
    const made = await makeDraft()
    await change(
      test,
      `insert into affiliations (id, person_id, participant_id, kind, starts_on)
       values (gen_random_uuid(), $1, $2, 'lender', '2018-01-01')`,
      [test.actors.people.diagnosisLead.personId, made.participantId],
    )
    t.same(codesOf(await signOff(test, made.diagnosisId)), ['conflict_of_interest'])
  })

  t.test('422 before the diagnosis began, or after today', async (t) => {
    const made = await makeDraft()
    const early = await signOff(test, made.diagnosisId, 1, { on: '2018-04-09', lateReason: 'x' })
    t.same([early.status, ...codesOf(early)], [422, 'before_earlier_fact'])
    const late = await signOff(test, made.diagnosisId, 1, { on: '2018-06-15' })
    t.same([late.status, ...codesOf(late)], [422, 'date_in_future'])
  })

  t.test('403 for members and the other team, 404 for another office', async (t) => {
    const made = await makeDraft()
    const url = `/v1/diagnoses/${made.diagnosisId}/sign-off`
    for (const part of [
      'diagnostician',
      'otherDiagnostician',
      'coachingLead',
      'manager',
    ] as const) {
      t.equal((await test.as[part].post(url, {}, { ifMatch: 1 })).status, 403, part)
    }
    const missing = `/v1/diagnoses/${made.caseId}/sign-off`
    t.equal((await test.as.diagnosisLead.post(missing, {}, { ifMatch: 1 })).status, 404)
    t.equal((await test.as.diagnosisLead.post(url)).status, 428)
    t.equal((await test.as.diagnosisLead.post(url, {}, { ifMatch: 9 })).status, 412)
  })

  t.test('of two signatures with one If-Match: 200 and 412', async (t) => {
    const { diagnosisId } = await makeDraft()
    const both = await Promise.all([signOff(test, diagnosisId), signOff(test, diagnosisId)])
    t.same(both.map(({ status }) => status).sort(), [200, 412])
  })

  t.test('a second signature with a fresh If-Match: 409', async (t) => {
    const { diagnosisId } = await makeDraft()
    const both = await Promise.all([signOff(test, diagnosisId, 1), signOff(test, diagnosisId, 2)])
    t.equal(both.filter(({ status }) => status === 200).length, 1)
    const again = await signOff(test, diagnosisId, 2)
    t.equal(again.status, 409)
    t.same(codesOf(again), ['wrong_stage', 'already_sealed'])
  })

  t.test('a part written while the signature is given: one waits for the other', async (t) => {
    const { diagnosisId, findingId } = await makeDraft()
    const [signed, written] = await Promise.all([
      signOff(test, diagnosisId),
      test.as.diagnostician.patch(`/v1/findings/${findingId}`, { dissent: 'x' }, { ifMatch: 1 }),
    ])
    t.ok(
      [
        [200, 409],
        [412, 200],
      ].some(([sign, write]) => signed.status === sign && written.status === write),
      `${signed.status} and ${written.status}`,
    )
    const { body } = await test.as.coach.get(`/v1/diagnoses/${diagnosisId}`)
    t.equal(body.sealIntact, signed.status === 200 ? true : null)
    t.equal(body.findings[0].dissent, written.status === 200 ? 'x' : null)
  })
})

t.test('what is sealed stays', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  await signOff(test, made.diagnosisId)
  const { diagnostician } = test.as

  t.test('409 already_sealed for every write', async (t) => {
    const url = `/v1/diagnoses/${made.diagnosisId}`
    const finding = { penyakitCode: 'KEU-02', certainty: 'confirmed', severity: 'mild' }
    const recommendation = { kind: 'bimbingan', text: 'x', findingIds: [made.findingId] }
    const findingUrl = `/v1/findings/${made.findingId}`
    const recommendationUrl = `/v1/recommendations/${made.recommendationId}`
    const replies = [
      await diagnostician.patch(url, { summary: 'x' }, { ifMatch: 2 }),
      await diagnostician.post(`${url}/findings`, finding),
      await diagnostician.post(`${url}/recommendations`, recommendation),
      await diagnostician.patch(findingUrl, { severity: 'mild' }, { ifMatch: 1 }),
      await diagnostician.patch(recommendationUrl, { text: 'x' }, { ifMatch: 1 }),
      await diagnostician.delete(findingUrl, { ifMatch: 1 }),
      await diagnostician.delete(recommendationUrl, { ifMatch: 1 }),
    ]
    for (const { status, body } of replies) {
      t.match({ status, code: body.code }, { status: 409, code: 'already_sealed' })
    }
  })

  t.test('the database refuses the role of the API too', async (t) => {
    const writes = [
      `update diagnoses set summary = 'x' where id = '${made.diagnosisId}'`,
      `update diagnoses set sealed_at = null where id = '${made.diagnosisId}'`,
      `update findings set severity = 'mild' where id = '${made.findingId}'`,
      `update recommendations set text = 'x' where id = '${made.recommendationId}'`,
      `delete from recommendation_findings where diagnosis_id = '${made.diagnosisId}'`,
      `delete from recommendations where id = '${made.recommendationId}'`,
      `insert into recommendation_findings (id, case_id, diagnosis_id, recommendation_id, finding_id)
       values (gen_random_uuid(), '${made.caseId}', '${made.diagnosisId}', '${made.recommendationId}', '${made.findingId}')`,
    ]
    for (const write of writes) {
      await test.owner.query('begin')
      await test.owner.query('set local role klinik_staff')
      await t.rejects(test.owner.query(write), { code: 'KK002' }, write)
      await test.owner.query('rollback')
    }
    await test.owner.query('begin')
    await test.owner.query('set local role klinik_staff')
    await t.rejects(
      test.owner.query(`delete from diagnoses where id = '${made.diagnosisId}'`),
      { code: '42501' },
      'nor may it delete one',
    )
    await test.owner.query('rollback')
  })
})
