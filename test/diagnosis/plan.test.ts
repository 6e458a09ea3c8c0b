import t from 'tap'
import { CASE_METRICS } from '../../src/cases/metrics.js'
import { MOST_PARTS } from '../../src/diagnosis/rules.js'
import { PENYAKIT_CATALOGUE } from '../../src/penyakit/catalogue.js'
import { templatesOf } from '../../src/penyakit/templates.js'
import { buildTestApp, type Reply } from '../support/app.js'
import { change, makeCase } from '../support/makers.js'

const codesOf = (reply: Reply): string[] =>
  reply.body.errors.map(({ code }: { code: string }) => code)

t.test('every usual treatment of the catalogue has a template of its own', async (t) => {
  for (const entry of PENYAKIT_CATALOGUE) {
    const templates = templatesOf({ ...entry, origin: 'common' })
    t.strictSame(
      templates.map(({ kind }) => kind),
      entry.treatments,
    )
    for (const { code, target, text, responsibleSide } of templates) {
      t.ok(text.id.length <= 300 && text.en.length <= 300, code)
      const kinds: readonly string[] = entry.appliesTo
      t.notOk(responsibleSide === 'parent_institution' && kinds.includes('enterprise'), code)
      if (target === null || target.metricCode === null) continue
      const metric = CASE_METRICS.find((known) => known.code === target.metricCode)
      t.match(metric, { unit: target.unit, direction: target.direction }, code)
      t.ok(metric?.appliesTo.includes('cooperative'), code)
    }
  }
})

t.test('listRecommendationTemplates', async (t) => {
  const test = await buildTestApp(t)
  const url = '/v1/penyakit/KEL-01/recommendation-templates'

  t.test('200 by kind of treatment, in pages', async (t) => {
    const { status, body } = await test.as.coach.get(url)
    t.equal(status, 200)
    t.match(body.items, [
      {
        code: 'KEL-01.bimbingan',
        kind: 'bimbingan',
        responsibleSide: 'cooperative',
        target: { metricCode: 'rat_held', metricName: null, unit: 'yes_no', value: 1 },
        dueAfterMonths: 4,
      },
      { code: 'KEL-01.motivasi', target: null },
      { code: 'KEL-01.restrukturisasi_pengurus' },
      { code: 'KEL-01.pembubaran', responsibleSide: 'office' },
    ])
    const first = (await test.as.coach.get(`${url}?limit=3`)).body
    const second = (await test.as.coach.get(`${url}?limit=3&cursor=${first.nextCursor}`)).body
    t.same([...first.items, ...second.items], body.items)
    t.equal(second.nextCursor, null)
  })

  t.test('200 with what the kinds mean for an entry of the office; 404 for none', async (t) => {
    await test.as.manager.post('/v1/penyakit', {
      code: 'LOK-77',
      group: 'KEL',
      label: { id: 'Terendam rob', en: 'Flooded' },
      definition: { id: 'Terendam rob.', en: 'Flooded.' },
      treatments: ['bimbingan'],
      appliesTo: ['cooperative'],
    })
    const own = await test.as.coach.get('/v1/penyakit/LOK-77/recommendation-templates')
    t.match(own.body.items, [{ code: 'LOK-77.bimbingan', target: null, dueAfterMonths: null }])
    t.equal((await test.as.coach.get('/v1/penyakit/KEL-99/recommendation-templates')).status, 404)
  })
})

t.test('applyTemplates', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const url = `/v1/diagnoses/${made.diagnosisId}/apply-templates`
  const { diagnostician } = test.as
  const apply = (...templateCodes: string[]) => diagnostician.post(url, { templateCodes })

  t.test('200 writes what the template says, for the finding of its penyakit', async (t) => {
    const { status, body } = await apply('KEL-01.bimbingan', 'KEL-01.motivasi')
    t.equal(status, 200)
    t.match(body.recommendations.slice(1), [
      {
        templateCode: 'KEL-01.bimbingan',
        position: 2,
        findingIds: [made.findingId],
        targetMetricCode: 'rat_held',
        targetValue: 1,
        targetUnit: 'yes_no',
        targetDirection: 'up',
        responsibleSide: 'cooperative',
        dueOn: /^2018-\d\d-\d\d$/,
      },
      { templateCode: 'KEL-01.motivasi', position: 3, targetMetricCode: null },
    ])
  })

  t.test('200 twice adds nothing and keeps what the team changed', async (t) => {
    const before = (await test.as.coach.get(`/v1/diagnoses/${made.diagnosisId}`)).body
    const [, one] = before.recommendations
    const own = { text: 'Dampingi RAT pada bulan Juli.' }
    await diagnostician.patch(`/v1/recommendations/${one.id}`, own, { ifMatch: 1 })
    const { body } = await apply('KEL-01.bimbingan', 'KEL-01.restrukturisasi_pengurus')
    t.equal(body.recommendations.length, before.recommendations.length + 1)
    t.match(body.recommendations[1], { id: one.id, ...own, templateCode: 'KEL-01.bimbingan' })
    const both = await Promise.all([apply('KEL-01.pembubaran'), apply('KEL-01.pembubaran')])
    t.same(
      both.map(({ status }) => status),
      [200, 200],
    )
    const after = (await test.as.coach.get(`/v1/diagnoses/${made.diagnosisId}`)).body
    t.equal(after.recommendations.length, before.recommendations.length + 2)
  })

  t.test('422 for what is unknown or not found, and nothing is written', async (t) => {
    const reply = await apply('KEL-01.sihir', 'KEU-02.pelatihan', 'KEL-99.bimbingan')
    t.equal(reply.status, 422)
    t.match(reply.body.errors, [
      { code: 'unknown_code', pointer: '#/templateCodes/0' },
      { code: 'penyakit_not_found', pointer: '#/templateCodes/1' },
      { code: 'unknown_code', pointer: '#/templateCodes/2' },
    ])
    t.same((await apply('KEL-01.bimbingan', 'KEL-01.bimbingan')).status, 400)
    await change(test, `update findings set certainty = 'ruled_out' where id = $1`, [
      made.findingId,
    ])
    t.same(codesOf(await apply('KEL-01.motivasi')), ['penyakit_not_found'])
  })

  t.test('200 on an enterprise, where it is the enterprise that acts', async (t) => {
    const other = await makeCase(test, 'diagnosis', { programme: made, kind: 'enterprise' })
    const path = `/v1/diagnoses/${other.diagnosisId}`
    const { body: finding } = await diagnostician.post(`${path}/findings`, {
      penyakitCode: 'PEM-01',
      certainty: 'suspected',
      severity: 'mild',
    })
    const { body } = await diagnostician.post(`${path}/apply-templates`, {
      templateCodes: ['PEM-01.digital'],
    })
    t.match(body.recommendations.at(-1), {
      findingIds: [finding.id],
      responsibleSide: 'enterprise',
    })
    const text = { kind: 'digital', text: 'Berjualan daring.', findingIds: [finding.id] }
    for (const responsibleSide of ['cooperative', 'parent_institution']) {
      const reply = await diagnostician.post(`${path}/recommendations`, {
        ...text,
        responsibleSide,
      })
      t.same(codesOf(reply), ['not_applicable_to_kind'])
    }
  })

  t.test('422 too_many beyond what a diagnosis holds', async (t) => {
    const full = await makeCase(test, 'diagnosis', { programme: made })
    await change(
      test,
      `insert into recommendations (id, case_id, diagnosis_id, lineage_id, position, kind, text, author_id)
       select gen_random_uuid(), $1, $2, gen_random_uuid(), n, 'bimbingan', 'Dampingi.', $3
         from generate_series(2, ${MOST_PARTS}) n`,
      [full.caseId, full.diagnosisId, test.actors.people.diagnostician.personId],
    )
    const reply = await diagnostician.post(`/v1/diagnoses/${full.diagnosisId}/apply-templates`, {
      templateCodes: ['KEL-01.motivasi'],
    })
    t.same([reply.status, ...codesOf(reply)], [422, 'too_many'])
  })
})

t.test('orderRecommendations', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const path = `/v1/diagnoses/${made.diagnosisId}`
  const { diagnostician } = test.as
  const { body } = await diagnostician.post(`${path}/apply-templates`, {
    templateCodes: ['KEL-01.bimbingan', 'KEL-01.motivasi'],
  })
  const ids: string[] = body.recommendations.map(({ id }: { id: string }) => id)
  const [first = '', second = '', third = ''] = ids
  const order = (recommendationIds: string[], ifMatch: number) =>
    diagnostician.post(`${path}/order-recommendations`, { recommendationIds }, { ifMatch })
  const shown = (reply: Reply) => reply.body.recommendations.map(({ id }: { id: string }) => id)

  t.test('200 numbers them anew; those not named follow', async (t) => {
    const reply = await order([third], 2)
    t.equal(reply.status, 200)
    t.same(shown(reply), [third, first, second])
    t.match(reply.body, { version: 3, recommendations: [{ position: 1 }, { position: 2 }] })
    t.match(await order([third, first], 3), { status: 200, body: { version: 3 } }, 'as it was')
  })

  t.test('412 for an order given on an older one; 422 for a stranger', async (t) => {
    t.equal((await order([first], 2)).status, 412)
    t.equal(
      (await diagnostician.post(`${path}/order-recommendations`, { recommendationIds: ids }))
        .status,
      428,
    )
    const reply = await order([first, made.findingId], 3)
    t.equal(reply.status, 422)
    t.match(reply.body.errors, [
      { code: 'unknown_recommendation', pointer: '#/recommendationIds/1' },
    ])
  })
})

t.test('a target in the words of the team', async (t) => {
  const test = await buildTestApp(t)
  const made = await makeCase(test, 'diagnosis')
  const { diagnostician } = test.as
  const url = `/v1/diagnoses/${made.diagnosisId}/recommendations`
  const body = { kind: 'bimbingan', text: 'Menagih.', findingIds: [made.findingId] }
  const target = {
    targetMetricName: 'Rasio pinjaman bermasalah',
    targetBaselineValue: 18.5,
    targetValue: 10,
    targetUnit: 'percent',
    targetDirection: 'down',
  }

  t.test('201 keeps it; a metric of the catalogue brings its own unit', async (t) => {
    const { status, body: made } = await diagnostician.post(url, { ...body, ...target })
    t.equal(status, 201)
    t.match(made, { ...target, targetMetricCode: null, responsibleSide: null, templateCode: null })
    const changed = await diagnostician.patch(
      `/v1/recommendations/${made.id}`,
      { targetMetricName: null, targetMetricCode: 'shu_rupiah', responsibleSide: 'office' },
      { ifMatch: 1 },
    )
    t.match(changed, {
      status: 200,
      body: {
        targetUnit: 'rupiah',
        targetDirection: 'up',
        targetBaselineValue: null,
        targetValue: 10,
        responsibleSide: 'office',
      },
    })
    const emptied = await diagnostician.patch(
      `/v1/recommendations/${made.id}`,
      { targetMetricCode: null, targetValue: null },
      { ifMatch: 2 },
    )
    t.match(emptied, { status: 200, body: { targetUnit: null, targetDirection: null } })
  })

  t.test('422 for one that is contradicted, twice measured, or a step back', async (t) => {
    const faults = async (given: object) =>
      codesOf(await diagnostician.post(url, { ...body, ...given }))
    t.same(await faults({ ...target, targetMetricCode: 'rat_held' }), ['metric_given_twice'])
    t.same(await faults({ targetMetricCode: 'rat_held', targetValue: 1, targetUnit: 'rupiah' }), [
      'contradicts_metric',
    ])
    t.same(await faults({ ...target, targetDirection: 'up' }), ['target_against_direction'])
    t.same(await faults({ ...target, targetUnit: null }), ['target_incomplete'])
  })

  t.test('a signed one stays intact, and so does one of the first layout', async (t) => {
    await diagnostician.post(url, { ...body, ...target })
    const draft = (await test.as.diagnosisLead.get(`/v1/diagnoses/${made.diagnosisId}`)).body
    const path = `/v1/diagnoses/${made.diagnosisId}`
    const signed = await test.as.diagnosisLead.post(
      `${path}/sign-off`,
      {},
      { ifMatch: draft.version },
    )
    t.match(signed, { status: 200, body: { sealIntact: true } })
    t.equal(signed.body.contentLayout, 'klinik-diagnosis/3')
    t.equal(
      (await diagnostician.post(`${path}/apply-templates`, { templateCodes: ['KEL-01.motivasi'] }))
        .status,
      409,
    )
    const reply = await diagnostician.post(
      `${path}/order-recommendations`,
      { recommendationIds: [made.recommendationId] },
      { ifMatch: signed.body.version },
    )
    t.match(reply, { status: 409, body: { code: 'already_sealed' } })
  })
})
