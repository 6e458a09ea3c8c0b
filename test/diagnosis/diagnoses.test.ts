import t from 'tap'
import { MOST_PARTS } from '../../src/diagnosis/rules.js'
import { buildTestApp, type Reply } from '../support/app.js'
import { change, makeCase, makeParticipant } from '../support/makers.js'

const codesOf = (reply: Reply): string[] =>
  reply.body.errors.map(({ code }: { code: string }) => code)

/** Ties a person to a participant, as an admin would record it. */
const AFFILIATE = `insert into affiliations (id, person_id, participant_id, kind, starts_on)
  values (gen_random_uuid(), $1, $2, 'member', '2018-01-01')`

t.test('startDiagnosis', async (t) => {
  const test = await buildTestApp(t)
  const { caseId } = await makeCase(test, 'enrolled')
  const url = `/v1/cases/${caseId}/start-diagnosis`

  t.test('403 for a diagnostician who does not lead the team', async (t) => {
    t.equal((await test.as.diagnostician.post(url, {}, { ifMatch: 1 })).status, 403)
    t.equal((await test.as.otherDiagnostician.post(url, {}, { ifMatch: 1 })).status, 403)
    t.equal((await test.as.coachingLead.post(url, {}, { ifMatch: 1 })).status, 403)
  })

  t.test('409 no_diagnosis_team and no_consent', async (t) => {
    const bare = await makeCase(test, 'enrolled')
    await change(
      test,
      'update cases set diagnosis_team_id = null, consent_on = null where id = $1',
      [bare.caseId],
    )
    const reply = await test.as.manager.post(
      `/v1/cases/${bare.caseId}/start-diagnosis`,
      {},
      { ifMatch: 2 },
    )
    t.equal(reply.status, 409)
    t.same(codesOf(reply), ['no_diagnosis_team', 'no_consent'])
  })

  t.test('422 before the enrolment', async (t) => {
    const early = { on: '2018-04-01', lateReason: 'Berkas kertas.' }
    const reply = await test.as.diagnosisLead.post(url, early, { ifMatch: 1 })
    t.equal(reply.status, 422)
    t.same(codesOf(reply), ['before_earlier_fact'])
  })

  t.test('200 opens the first draft', async (t) => {
    const reply = await test.as.diagnosisLead.post(url, { on: '2018-06-01' }, { ifMatch: 1 })
    t.equal(reply.status, 200)
    t.match(reply.body, { stage: 'diagnosis', stageOn: '2018-06-01', version: 2 })
    const list = await test.as.coach.get(`/v1/cases/${caseId}/diagnoses`)
    t.match(list.body.items, [
      { number: 1, openedOn: '2018-06-01', sealedAt: null, sealIntact: null, findings: [] },
    ])
    t.equal(list.body.nextCursor, null)
  })

  t.test('409 wrong_stage a second time', async (t) => {
    const reply = await test.as.manager.post(url, {}, { ifMatch: 2 })
    t.equal(reply.status, 409)
    t.same(codesOf(reply), ['wrong_stage'])
    t.equal(reply.body.currentStage, 'diagnosis')
  })
})

t.test('a draft', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const url = `/v1/diagnoses/${made.diagnosisId}`

  t.test('getDiagnosis 200 shows parts and what the caller may do', async (t) => {
    const { status, body } = await test.as.diagnosisLead.get(url)
    t.equal(status, 200)
    t.match(body, {
      number: 1,
      sealIntact: null,
      missingBaselineMetricCodes: [],
      findings: [{ id: made.findingId, penyakitCode: 'KEL-01' }],
      recommendations: [{ id: made.recommendationId, findingIds: [made.findingId] }],
      allowedActions: [{ verb: 'sign-off', href: `${url}/sign-off`, allowed: true }],
    })
    const [signOff] = (await test.as.coach.get(url)).body.allowedActions
    t.equal(signOff.allowed, false)
  })

  t.test('listDiagnoses 200 pages, and includes what each allows', async (t) => {
    const list = `/v1/cases/${made.caseId}/diagnoses`
    t.notOk((await test.as.diagnosisLead.get(list)).body.items[0].allowedActions)
    const { body } = await test.as.diagnosisLead.get(`${list}?include=allowedActions&limit=1`)
    t.same(body.items, [(await test.as.diagnosisLead.get(url)).body])
    t.equal(body.nextCursor, null)
    t.equal((await test.as.diagnosisLead.get(`${list}?cursor=zzz`)).status, 400)
  })

  t.test('listOfficeDiagnoses 200 filters, pages, and includes what each allows', async (t) => {
    const { diagnosisLead } = test.as
    const sealed = await makeCase(test, 'handover', { programme: made })
    const idsOf = ({ body }: Reply) => body.items.map(({ id }: { id: string }) => id).sort()
    const list = `/v1/diagnoses?programmeId=${made.programmeId}`
    t.same(idsOf(await diagnosisLead.get(list)), [made.diagnosisId, sealed.diagnosisId].sort())
    t.same(idsOf(await diagnosisLead.get(`${list}&isSealed=true`)), [sealed.diagnosisId])
    const ofTeam = `${list}&diagnosisTeamId=${made.diagnosisTeamId}`
    const drafts = await diagnosisLead.get(`${ofTeam}&isSealed=false&include=allowedActions`)
    t.same(drafts.body.items, [(await diagnosisLead.get(url)).body])
    t.same(
      idsOf(await diagnosisLead.get(`/v1/diagnoses?diagnosisTeamId=${made.coachingTeamId}`)),
      [],
    )
    const first = await diagnosisLead.get(`${list}&limit=1`)
    const second = await diagnosisLead.get(`${list}&limit=1&cursor=${first.body.nextCursor}`)
    t.same(
      [...idsOf(first), ...idsOf(second)].sort(),
      [made.diagnosisId, sealed.diagnosisId].sort(),
    )
    t.equal(second.body.nextCursor, null)
    t.equal((await diagnosisLead.get('/v1/diagnoses?isSealed=perhaps')).status, 400)
    t.same((await test.stranger.get('/v1/diagnoses')).body.items, [])
    t.equal((await test.as.reporter.get('/v1/diagnoses')).status, 403)
  })

  t.test('404 for another office, as for a missing one; 401 for nobody', async (t) => {
    const foreign = await test.stranger.get(url)
    const missing = await test.as.manager.get(`/v1/diagnoses/${made.caseId}`)
    t.equal(foreign.status, 404)
    t.equal(foreign.body.detail, missing.body.detail)
    t.equal((await test.stranger.get(`/v1/cases/${made.caseId}/diagnoses`)).status, 404)
    t.equal((await test.nobody.get(url)).status, 401)
    t.equal((await test.as.reporter.get(url)).status, 403)
  })

  t.test('updateDiagnosis keeps, sets and clears the summary', async (t) => {
    const { diagnostician } = test.as
    const set = await diagnostician.patch(url, { summary: 'Usaha sehat.' }, { ifMatch: 1 })
    t.match(set, { status: 200, body: { summary: 'Usaha sehat.', version: 2 } })
    t.match(await diagnostician.patch(url, {}, { ifMatch: 2 }), {
      status: 200,
      body: { summary: 'Usaha sehat.', version: 2 },
    })
    t.match(await diagnostician.patch(url, { summary: null }, { ifMatch: 2 }), {
      status: 200,
      body: { summary: null, version: 3 },
    })
    t.equal((await diagnostician.patch(url, { summary: 'x' })).status, 428)
    t.equal((await diagnostician.patch(url, { summary: 'x' }, { ifMatch: 1 })).status, 412)
    t.equal((await test.as.coach.patch(url, { summary: 'x' }, { ifMatch: 3 })).status, 403)
    t.equal(
      (await test.as.otherDiagnostician.patch(url, { summary: 'x' }, { ifMatch: 3 })).status,
      403,
    )
  })

  t.test('409 when the case left diagnosis with the draft open', async (t) => {
    const left = await makeCase(test, 'diagnosis', { programme: made })
    await change(
      test,
      `update cases set stage = 'closed', result = 'dropped_out', closed_on = '2018-06-01' where id = $1`,
      [left.caseId],
    )
    const reply = await test.as.diagnostician.patch(
      `/v1/diagnoses/${left.diagnosisId}`,
      { summary: 'x' },
      { ifMatch: 1 },
    )
    t.equal(reply.status, 409)
    t.same(codesOf(reply), ['wrong_stage'])
  })
})

t.test('the sheet of a diagnosis', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const url = `/v1/diagnoses/${made.diagnosisId}`
  const { diagnosisLead, diagnostician } = test.as
  const asPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
  const open = (key: string) =>
    test.app.inject({ method: 'GET', url, headers: { ...asPage, 'x-api-key': key } })
  const { key } = test.actors.people.coach

  t.test('409 not_sealed_yet for a draft', async (t) => {
    const reply = await open(key)
    t.equal(reply.statusCode, 409)
    t.equal(reply.json().code, 'not_sealed_yet')
  })

  t.test('200 in Indonesian with what was confirmed, and nothing that runs', async (t) => {
    const ruledOut = { penyakitCode: 'KEU-02', certainty: 'ruled_out', severity: 'mild' }
    await diagnostician.post(`${url}/findings`, ruledOut)
    await diagnostician.patch(
      `/v1/findings/${made.findingId}`,
      { evidence: 'Risalah <script>alert(1)</script>', dissent: 'Tidak sepakat.' },
      { ifMatch: 1 },
    )
    const { version } = (await diagnosisLead.get(url)).body
    t.equal((await diagnosisLead.post(`${url}/sign-off`, {}, { ifMatch: version })).status, 200)
    const { statusCode, headers, body } = await open(key)
    t.equal(statusCode, 200)
    t.match(headers, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': /default-src 'none'/,
      'cache-control': 'no-store',
      vary: /Accept/,
    })
    t.match(body, /<html lang="id">/)
    t.match(body, /KEL-01/)
    t.match(body, /Risalah &lt;script/)
    t.match(body, /Bimbingan/)
    t.match(body, /Ketua tim diagnosis/)
    t.match(body, /Pengurus koperasi/)
    t.match(body, /Pendapat berbeda.*Tidak sepakat/s)
    t.notMatch(body, /<script|https?:|KEU-02/)
    const { body: record } = await diagnosisLead.get(url)
    t.match(body, record.contentSha256)
    t.match(body, record.signerName)
    t.equal(headers['etag'], `"${record.version}-sheet"`)
    t.notMatch(body, /Jangan dipakai|sudah digantikan/)
  })

  t.test('200 with a warning when it is superseded', async (t) => {
    await change(
      test,
      `insert into diagnoses (id, case_id, number, opened_on, supersedes_id)
       values (gen_random_uuid(), $1, 2, '2018-06-14', $2)`,
      [made.caseId, made.diagnosisId],
    )
    t.match((await open(key)).body, /Versi ini sudah digantikan/)
  })

  t.test('404 for another office; 403 for a reporter', async (t) => {
    t.equal((await open(test.strangers.people.coach.key)).statusCode, 404)
    t.equal((await open(test.actors.people.reporter.key)).statusCode, 403)
  })
})

t.test('findings', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const url = `/v1/diagnoses/${made.diagnosisId}/findings`
  const { diagnostician } = test.as
  const KEU = { penyakitCode: 'KEU-02', certainty: 'suspected', severity: 'moderate' }
  const record = (change: object = {}) => diagnostician.post(url, { ...KEU, ...change })

  t.test('recordFinding 201 with its address', async (t) => {
    const reply = await record({ rootCauseFindingId: made.findingId, dissent: 'Tidak sepakat.' })
    t.equal(reply.status, 201)
    t.equal(reply.headers['location'], `/v1/findings/${reply.body.id}`)
    t.match(reply.body, {
      version: 1,
      penyakitCode: 'KEU-02',
      rootCauseFindingId: made.findingId,
      evidence: null,
      lineageId: reply.body.id,
      authorId: test.actors.people.diagnostician.personId,
    })
    t.same((await test.as.coach.get(`/v1/findings/${reply.body.id}`)).body, reply.body)
    t.equal((await test.as.manager.get(`/v1/diagnoses/${made.diagnosisId}`)).body.version, 2)
  })

  t.test('409 conflict for a penyakit already found', async (t) => {
    const reply = await record()
    t.equal(reply.status, 409)
    t.match(reply.body, { code: 'conflict', errors: [{ code: 'already_found' }] })
  })

  t.test('409 conflict when two record it at once', async (t) => {
    const both = await Promise.all([
      record({ penyakitCode: 'KEU-03' }),
      record({ penyakitCode: 'KEU-03' }),
    ])
    t.same(both.map(({ status }) => status).sort(), [201, 409])
  })

  t.test('422 for a code that is unknown, retired or of cooperatives', async (t) => {
    t.same(codesOf(await record({ penyakitCode: 'KEU-99' })), ['unknown_code'])
    await change(test, `update penyakit set retired_at = now() where code = 'KEU-04'`)
    const retired = await record({ penyakitCode: 'KEU-04' })
    t.equal(retired.status, 422)
    t.same(codesOf(retired), ['retired_code'])
    const enterprise = await makeCase(test, 'diagnosis', { programme: made, kind: 'enterprise' })
    const reply = await diagnostician.post(`/v1/diagnoses/${enterprise.diagnosisId}/findings`, {
      ...KEU,
      penyakitCode: 'KEL-01',
    })
    t.equal(reply.status, 422)
    t.same(codesOf(reply), ['not_applicable_to_kind'])
  })

  t.test('201 for a penyakit of the office', async (t) => {
    await change(
      test,
      `insert into office_penyakit (id, code, group_code, label, definition, treatments, applies_to)
       values (gen_random_uuid(), 'LOK-banjir', 'USA', '{"id":"Banjir","en":"Flood"}',
         '{"id":"Banjir","en":"Flood"}', '{bimbingan}', '{cooperative}')`,
    )
    t.match(await record({ penyakitCode: 'LOK-banjir' }), {
      status: 201,
      body: { penyakitCode: 'LOK-banjir' },
    })
    t.equal((await record({ penyakitCode: 'LOK-banjir' })).status, 409)
  })

  t.test('422 for a root cause of another diagnosis', async (t) => {
    const other = await makeCase(test, 'diagnosis', { programme: made })
    const reply = await record({ penyakitCode: 'KEU-05', rootCauseFindingId: other.findingId })
    t.same(codesOf(reply), ['unknown_finding'])
  })

  t.test('updateFinding changes, keeps and clears', async (t) => {
    const finding = (await record({ penyakitCode: 'USA-01', evidence: 'Stok kosong.' })).body
    const address = `/v1/findings/${finding.id}`
    const changed = await diagnostician.patch(
      address,
      { certainty: 'confirmed', evidence: null, rootCauseFindingId: made.findingId },
      { ifMatch: 1 },
    )
    t.match(changed, {
      status: 200,
      body: { version: 2, certainty: 'confirmed', severity: 'moderate', evidence: null },
    })
    const cycle = await diagnostician.patch(
      `/v1/findings/${made.findingId}`,
      { rootCauseFindingId: finding.id },
      { ifMatch: 1 },
    )
    t.equal(cycle.status, 422)
    t.same(codesOf(cycle), ['root_cause_cycle'])
    const taken = await diagnostician.patch(address, { penyakitCode: 'KEL-01' }, { ifMatch: 2 })
    t.equal(taken.status, 409)
  })

  t.test('200 for a finding whose code was retired since', async (t) => {
    const finding = (await record({ penyakitCode: 'USA-02' })).body
    await change(test, `update penyakit set retired_at = now() where code = 'USA-02'`)
    const reply = await diagnostician.patch(
      `/v1/findings/${finding.id}`,
      { severity: 'mild' },
      { ifMatch: 1 },
    )
    t.equal(reply.status, 200)
  })

  t.test('deleteFinding 409 while something leans on it, then 204 and 404', async (t) => {
    const blocked = await diagnostician.delete(`/v1/findings/${made.findingId}`, { ifMatch: 1 })
    t.equal(blocked.status, 409)
    t.match(codesOf(blocked), ['finding_has_recommendation', 'finding_is_root_cause'])
    const { id } = (await record({ penyakitCode: 'USA-03' })).body
    t.equal((await diagnostician.delete(`/v1/findings/${id}`)).status, 428)
    t.equal((await diagnostician.delete(`/v1/findings/${id}`, { ifMatch: '*' })).status, 204)
    t.equal((await diagnostician.get(`/v1/findings/${id}`)).status, 404)
    t.equal((await diagnostician.delete(`/v1/findings/${id}`, { ifMatch: '*' })).status, 404)
  })

  t.test('403 for the other team, 404 for another office', async (t) => {
    const address = `/v1/findings/${made.findingId}`
    t.equal((await test.as.coach.post(url, KEU)).status, 403)
    t.equal((await test.as.otherDiagnostician.post(url, KEU)).status, 403)
    t.equal((await test.as.otherDiagnostician.patch(address, {}, { ifMatch: 1 })).status, 403)
    t.equal((await test.as.otherDiagnostician.delete(address, { ifMatch: 1 })).status, 403)
    t.equal((await test.stranger.get(address)).status, 404)
  })

  t.test(
    '409 conflict_of_interest for a person tied to the participant, unless waived',
    async (t) => {
      const { personId } = test.actors.people.diagnosisLead
      await change(test, AFFILIATE, [personId, made.participantId])
      const tied = await test.as.diagnosisLead.post(url, { ...KEU, penyakitCode: 'KEP-01' })
      t.equal(tied.status, 409)
      t.match(tied.body, { code: 'action_blocked', errors: [{ code: 'conflict_of_interest' }] })
      await change(
        test,
        `insert into conflict_waivers (id, case_id, person_id, act, reason, waived_by_id, waived_on)
       values (gen_random_uuid(), $1, $2, 'diagnose', 'Satu-satunya.', $3, '2018-06-01')`,
        [made.caseId, personId, test.actors.people.manager.personId],
      )
      const waived = await test.as.diagnosisLead.post(url, { ...KEU, penyakitCode: 'KEP-01' })
      t.equal(waived.status, 201)
    },
  )
})

t.test('recommendations', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const url = `/v1/diagnoses/${made.diagnosisId}/recommendations`
  const { diagnostician } = test.as
  const body = { kind: 'pelatihan', text: 'Latih bendahara.', findingIds: [made.findingId] }

  t.test('recordRecommendation 201, last in order', async (t) => {
    const target = { targetMetricCode: 'shu_rupiah', targetValue: -2_500_000, dueOn: '2018-11-30' }
    const reply = await diagnostician.post(url, { ...body, ...target })
    t.equal(reply.status, 201)
    t.equal(reply.headers['location'], `/v1/recommendations/${reply.body.id}`)
    t.match(reply.body, { ...body, ...target, position: 2, lineageId: reply.body.id })
    t.same((await test.as.coach.get(`/v1/recommendations/${reply.body.id}`)).body, reply.body)
  })

  t.test('400 without a finding or with one twice', async (t) => {
    const faults = async (findingIds: string[]) => {
      const reply = await diagnostician.post(url, { ...body, findingIds })
      return [reply.status, ...codesOf(reply)]
    }
    t.same(await faults([]), [400, 'too_small'])
    t.same(await faults([made.findingId, made.findingId]), [400, 'duplicate'])
  })

  t.test('422 for what does not fit', async (t) => {
    const faults = async (change: object) =>
      codesOf(await diagnostician.post(url, { ...body, ...change }))
    t.same(await faults({ kind: 'sihir' }), ['unknown_code'])
    t.same(await faults({ findingIds: [made.caseId] }), ['unknown_finding'])
    t.same(await faults({ targetValue: 3 }), ['target_incomplete'])
    t.same(await faults({ targetMetricCode: 'worker_smiles', targetValue: 3 }), ['unknown_code'])
    t.same(await faults({ targetMetricCode: 'rat_held', targetValue: 3 }), ['out_of_range'])
  })

  t.test('422 too_many once a diagnosis is full', async (t) => {
    const full = await makeCase(test, 'diagnosis', { programme: made })
    const own = `/v1/diagnoses/${full.diagnosisId}/recommendations`
    const one = { ...body, findingIds: [full.findingId] }
    for (let count = 1; count < MOST_PARTS; count += 1) {
      t.equal((await diagnostician.post(own, one)).status, 201, `number ${count + 1}`)
    }
    const reply = await diagnostician.post(own, one)
    t.same([reply.status, ...codesOf(reply)], [422, 'too_many'])
  })

  t.test('updateRecommendation replaces findings and raises the version', async (t) => {
    const { id: second } = (
      await diagnostician.post(`/v1/diagnoses/${made.diagnosisId}/findings`, {
        penyakitCode: 'KEU-02',
        certainty: 'confirmed',
        severity: 'mild',
      })
    ).body
    const address = `/v1/recommendations/${made.recommendationId}`
    const reply = await diagnostician.patch(address, { findingIds: [second] }, { ifMatch: 1 })
    t.match(reply, {
      status: 200,
      body: { version: 2, findingIds: [second], text: 'Dampingi pelaksanaan.' },
    })
    t.equal((await diagnostician.patch(address, { text: 'x' }, { ifMatch: 1 })).status, 412)
    t.equal((await test.as.otherDiagnostician.patch(address, {}, { ifMatch: 2 })).status, 403)
    t.equal((await test.stranger.get(address)).status, 404)
  })

  t.test('deleteRecommendation 204 with its links', async (t) => {
    const { id } = (await diagnostician.post(url, body)).body
    const address = `/v1/recommendations/${id}`
    t.equal((await test.as.otherDiagnostician.delete(address, { ifMatch: 1 })).status, 403)
    t.equal((await diagnostician.delete(address, { ifMatch: 1 })).status, 204)
    t.equal((await diagnostician.get(address)).status, 404)
  })
})

t.test('closeWithoutFindings', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const url = `/v1/cases/${made.caseId}/close-without-findings`

  t.test('409 confirmed_finding', async (t) => {
    const reply = await test.as.diagnosisLead.post(url, {}, { ifMatch: 1 })
    t.equal(reply.status, 409)
    t.same(codesOf(reply), ['confirmed_finding'])
    await change(test, `update findings set certainty = 'ruled_out' where id = $1`, [
      made.findingId,
    ])
  })

  t.test('403 when a member makes the proposal', async (t) => {
    t.equal((await test.as.diagnostician.post(url, {}, { ifMatch: 1 })).status, 403)
  })

  t.test('200 proposes, 409 for the same person again, 200 closes as not ill', async (t) => {
    const proposed = await test.as.diagnosisLead.post(url, {}, { ifMatch: 1 })
    t.match(proposed, {
      status: 200,
      body: {
        stage: 'diagnosis',
        notIllProposedById: test.actors.people.diagnosisLead.personId,
        notIllProposedOn: '2018-06-14',
      },
    })
    const again = await test.as.diagnosisLead.post(url, {}, { ifMatch: 2 })
    t.equal(again.status, 409)
    t.same(codesOf(again), ['second_diagnostician_needed'])
    t.equal((await test.as.otherDiagnostician.post(url, {}, { ifMatch: 2 })).status, 403)
    const closed = await test.as.diagnostician.post(url, {}, { ifMatch: 2 })
    t.match(closed, { status: 200, body: { stage: 'closed', result: 'not_ill' } })
  })

  t.test('404 for another office', async (t) => {
    await makeParticipant(test)
    t.equal((await test.stranger.post(url, {}, { ifMatch: 1 })).status, 403, 'a manager may not')
    const lead = `/v1/cases/${made.diagnosisId}/close-without-findings`
    t.equal((await test.as.diagnosisLead.post(lead, {}, { ifMatch: 1 })).status, 404)
  })
})
