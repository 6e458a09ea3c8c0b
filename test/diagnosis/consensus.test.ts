import t from 'tap'
import { buildTestApp, type Reply } from '../support/app.js'
import { change, makeCase } from '../support/makers.js'

const codesOf = (reply: Reply): string[] =>
  reply.body.errors.map(({ code }: { code: string }) => code)

const FOUND = { penyakitCode: 'KEU-02', certainty: 'suspected', severity: 'severe' }

t.test('from individual findings to a consensus', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const path = `/v1/diagnoses/${made.diagnosisId}`
  const { diagnostician, diagnosisLead } = test.as
  const read = async () => (await test.as.coach.get(path)).body
  const patch = async (url: string, body: object) =>
    diagnostician.patch(url, body, { ifMatch: (await diagnostician.get(url)).body.version })

  t.test('201 for each who finds it, 409 for the same person twice', async (t) => {
    const first = await diagnosisLead.post(`${path}/individual-findings`, FOUND)
    t.equal(first.status, 201)
    t.match(first.body, {
      ...FOUND,
      findingId: null,
      authorId: test.actors.people.diagnosisLead.personId,
    })
    t.equal(first.headers['location'], `/v1/individual-findings/${first.body.id}`)
    const own = `/v1/individual-findings/${first.body.id}`
    t.same((await test.as.coach.get(own)).body, first.body)
    const other = await diagnostician.post(`${path}/individual-findings`, {
      ...FOUND,
      severity: 'mild',
    })
    t.equal(other.status, 201)
    const again = await diagnosisLead.post(`${path}/individual-findings`, FOUND)
    t.match(again, { status: 409, body: { code: 'conflict', errors: [{ code: 'already_found' }] } })
    t.equal((await test.as.coach.post(`${path}/individual-findings`, FOUND)).status, 403)
    const unknown = { ...FOUND, penyakitCode: 'KEU-99' }
    t.same(codesOf(await diagnostician.post(`${path}/individual-findings`, unknown)), [
      'unknown_code',
    ])
  })

  t.test('409 at the sign-off while one is open, and it is named first', async (t) => {
    const { version } = (await diagnosisLead.get(path)).body
    const reply = await diagnosisLead.post(`${path}/sign-off`, {}, { ifMatch: version })
    t.equal(reply.status, 409)
    t.match(reply.body.errors, [
      { code: 'individual_finding_open', pointer: '#/individualFindings/0' },
      { code: 'individual_finding_open', pointer: '#/individualFindings/1' },
    ])
  })

  t.test('201 for the finding that takes them up; 422 for one elsewhere', async (t) => {
    const { individualFindings } = await read()
    const ids = individualFindings.map(({ id }: { id: string }) => id)
    const consensus = { ...FOUND, certainty: 'confirmed', severity: 'moderate' }
    const stranger = await diagnostician.post(`${path}/findings`, {
      ...consensus,
      individualFindingIds: [...ids, made.findingId],
    })
    t.match(stranger, {
      status: 422,
      body: { errors: [{ code: 'unknown_finding', pointer: '#/individualFindingIds/2' }] },
    })
    const found = await diagnostician.post(`${path}/findings`, {
      ...consensus,
      individualFindingIds: ids,
    })
    t.equal(found.status, 201)
    t.same(found.body.individualFindingIds.toSorted(), ids.toSorted())
    t.match((await read()).individualFindings, [
      { findingId: found.body.id },
      { findingId: found.body.id },
    ])

    const [, second] = ids
    const moved = await patch(`/v1/findings/${made.findingId}`, { individualFindingIds: [second] })
    t.same(moved.body.individualFindingIds, [second])
    const left = (await diagnostician.get(`/v1/findings/${found.body.id}`)).body
    t.equal(left.individualFindingIds.length, 1)
    t.ok(left.version > found.body.version, 'and its version rose')
    const emptied = await patch(`/v1/findings/${made.findingId}`, { individualFindingIds: [] })
    t.same(emptied.body.individualFindingIds, [])
    await diagnostician.delete(`/v1/findings/${found.body.id}`, { ifMatch: '*' })
    t.match((await read()).individualFindings, [{ findingId: null }, { findingId: null }])
  })

  t.test('409 not_the_author for another, 204 for the author', async (t) => {
    const { individualFindings } = await read()
    const mine = individualFindings.find(
      ({ authorId }: { authorId: string }) =>
        authorId === test.actors.people.diagnostician.personId,
    )
    const own = `/v1/individual-findings/${mine.id}`
    const refused = await diagnosisLead.delete(own, { ifMatch: '*' })
    t.match(refused, { status: 409, body: { errors: [{ code: 'not_the_author' }] } })
    t.equal((await diagnostician.delete(own)).status, 428)
    t.equal((await diagnostician.delete(own, { ifMatch: '*' })).status, 204)
    t.equal((await diagnostician.get(own)).status, 404)
    t.equal((await diagnostician.delete(own, { ifMatch: '*' })).status, 404)
  })
})

t.test('dissent', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const path = `/v1/diagnoses/${made.diagnosisId}`
  const url = `/v1/findings/${made.findingId}/dissents`
  const { diagnostician, diagnosisLead } = test.as
  const text = 'Menurut saya ini akibat, bukan sebab.'
  const patch = async (url: string, body: object) =>
    diagnostician.patch(url, body, { ifMatch: (await diagnostician.get(url)).body.version })

  t.test('201 once a person, and the finding shows it', async (t) => {
    const reply = await diagnostician.post(url, { text })
    t.equal(reply.status, 201)
    t.equal(reply.headers['location'], `/v1/dissents/${reply.body.id}`)
    t.same((await test.as.coach.get(`/v1/dissents/${reply.body.id}`)).body, reply.body)
    t.match(await diagnostician.post(url, { text }), { status: 409, body: { code: 'conflict' } })
    t.equal((await diagnosisLead.post(url, { text: 'Saya ragu.' })).status, 201)
    const { body } = await test.as.coach.get(`/v1/findings/${made.findingId}`)
    t.match(body, { version: 3, dissents: [{ text }, { text: 'Saya ragu.' }] })
    t.equal((await test.as.coach.post(url, { text })).status, 403)
    t.equal(
      (await diagnostician.post(`/v1/findings/${made.caseId}/dissents`, { text })).status,
      404,
    )
  })

  t.test('409 not_the_author for another, 204 for the author', async (t) => {
    const { body } = await diagnostician.get(`/v1/findings/${made.findingId}`)
    const [mine, leads] = body.dissents
    const refused = await diagnostician.delete(`/v1/dissents/${leads.id}`, { ifMatch: '*' })
    t.match(refused, { status: 409, body: { errors: [{ code: 'not_the_author' }] } })
    t.equal((await diagnosisLead.delete(`/v1/dissents/${leads.id}`, { ifMatch: '*' })).status, 204)
    t.equal((await diagnosisLead.get(`/v1/dissents/${leads.id}`)).status, 404)
    t.equal((await diagnostician.get(`/v1/dissents/${mine.id}`)).status, 200)
  })

  t.test('it is sealed, goes into the next version, and versions are compared', async (t) => {
    await diagnostician.post(`${path}/individual-findings`, FOUND)
    const [one] = (await diagnostician.get(path)).body.individualFindings
    await diagnostician.post(`${path}/findings`, {
      ...FOUND,
      certainty: 'ruled_out',
      individualFindingIds: [one.id],
    })
    const draft = (await diagnosisLead.get(path)).body
    const signed = await diagnosisLead.post(`${path}/sign-off`, {}, { ifMatch: draft.version })
    t.match(signed, { status: 200, body: { sealIntact: true } })
    t.match(await diagnostician.post(url, { text }), { status: 409 })
    const sealed = /is sealed/
    await t.rejects(change(test, `update finding_dissents set text = 'x'`, []), sealed)
    await t.rejects(change(test, 'delete from individual_findings', []), sealed)

    const offers = await test.as.coachingLead.get(`/v1/cases/${made.caseId}/handovers`)
    const [offer] = offers.body.items
    const returned = await test.as.coachingLead.post(
      `/v1/handovers/${offer.id}/return`,
      { reason: 'Bukti kurang.', items: [{ findingId: made.findingId, text: 'Lengkapi.' }] },
      { ifMatch: offer.version },
    )
    t.equal(returned.status, 200)
    const { items } = (await diagnostician.get(`/v1/cases/${made.caseId}/diagnoses`)).body
    const [next, former] = items
    t.match(next.findings[0].dissents, [
      { text, authorId: former.findings[0].dissents[0].authorId },
    ])
    t.match(next.individualFindings, [{ findingId: next.findings[1].id }])

    const compared = (from: string, to: string) =>
      test.as.coach.get(`/v1/cases/${made.caseId}/diagnoses/compare?from=${from}&to=${to}`)
    t.match((await compared(former.id, next.id)).body, {
      fromNumber: 1,
      toNumber: 2,
      findings: { gone: [], added: [], changed: [], unchangedCount: 2 },
      recommendations: { gone: [], added: [], changed: [] },
    })
    await patch(`/v1/findings/${next.findings[0].id}`, {
      severity: 'mild',
      evidence: 'Berita acara.',
    })
    await diagnostician.delete(`/v1/findings/${next.findings[1].id}`, { ifMatch: '*' })
    const added = (
      await diagnostician.post(`/v1/diagnoses/${next.id}/findings`, {
        penyakitCode: 'USA-01',
        certainty: 'confirmed',
        severity: 'mild',
      })
    ).body
    await patch(`/v1/recommendations/${next.recommendations[0].id}`, {
      findingIds: [next.findings[0].id, added.id],
      responsibleSide: 'cooperative',
    })
    const { body } = await compared(former.id, next.id)
    t.match(body.findings, {
      gone: [{ id: former.findings[1].id }],
      added: [{ id: added.id }],
      changed: [{ from: { id: former.findings[0].id }, to: { id: next.findings[0].id } }],
      unchangedCount: 0,
    })
    t.same(body.findings.changed[0].changedMembers, ['severity', 'evidence'])
    t.same(body.recommendations.changed[0].changedMembers, ['findingIds', 'responsibleSide'])
    await diagnostician.post(`/v1/diagnoses/${next.id}/findings`, {
      ...FOUND,
      certainty: 'confirmed',
    })
    const again = (await compared(former.id, next.id)).body
    t.same(
      again.findings.changed[1].changedMembers,
      ['certainty', 'individualFindingIds'],
      'the same penyakit again, of nobody in particular',
    )
    t.same(again.findings.gone, [])

    const other = await makeCase(test, 'diagnosis', { programme: made })
    t.equal((await compared(former.id, other.diagnosisId)).status, 404)
    t.equal((await compared(former.id, '')).status, 400)
    const compare = `/v1/cases/${made.caseId}/diagnoses/compare`
    t.same((await test.as.coach.get(compare)).body, again, 'the latest two, if not said')
    t.equal((await test.as.coach.get(`${compare}?to=${former.id}`)).status, 404)
  })
})

t.test('the database itself lets no root cause lead back', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const other = await makeCase(test, 'diagnosis', { programme: made })
  const record = async (penyakitCode: string, rootCauseFindingId: string) =>
    (
      await test.as.diagnostician.post(`/v1/diagnoses/${made.diagnosisId}/findings`, {
        ...FOUND,
        penyakitCode,
        rootCauseFindingId,
      })
    ).body.id
  const second = await record('KEU-02', made.findingId)
  const third = await record('KEU-03', second)
  const link = (from: string, to: string) =>
    change(test, 'update findings set root_cause_finding_id = $2 where id = $1', [from, to])
  await t.rejects(link(made.findingId, third), /lead back/)
  await t.rejects(link(made.findingId, other.findingId), /another diagnosis/)
  await link(third, made.findingId)
})
