import t from 'tap'
import { AFTER, answersOf, BEFORE, batchesOf, FORM, type Sheet } from '../../src/demo/forms.js'
import { PERDEP_06_2016 as OTHER_FORM } from '../../src/examinations/instruments/perdep-06-2016.js'
import { buildTestApp } from '../support/app.js'
import { change, makeCase } from '../support/makers.js'

const test = await buildTestApp(t)
const { coach, coachingLead, diagnosisLead, diagnostician } = test.as

/** A cooperative in diagnosis whose health nobody has typed in. */
const made = await makeCase(test, 'diagnosis')
await change(test, `delete from measurements where case_id = $1 and metric_code = $2`, [
  made.caseId,
  'health_category',
])
const path = `/v1/diagnoses/${made.diagnosisId}`

const begin = async (body: object, by = diagnostician): Promise<string> =>
  (await by.post(`/v1/cases/${made.caseId}/health-examinations`, body)).body.id

async function complete(id: string, answers: readonly object[], by = diagnostician) {
  const at = `/v1/health-examinations/${id}`
  for (let first = 0; first < answers.length; first += 100) {
    await by.post(`${at}/answers`, { answers: answers.slice(first, first + 100) })
  }
  const { version } = (await by.get(at)).body
  return by.post(`${at}/complete`, {}, { ifMatch: version })
}

const filled = (sheet: Sheet) => batchesOf(answersOf(sheet)).flat()
const signOffBlockers = async () => {
  const { body } = await diagnosisLead.get(path)
  const [signOff] = body.allowedActions
  return signOff.blockers.map(({ code, pointer }: { code: string; pointer: string }) => [
    code,
    pointer,
  ])
}

let baselineId = ''

t.test('an examination left open comes first of what is in the way of a sign-off', async (t) => {
  t.same((await diagnosisLead.get(path)).body.openHealthExaminationIds, [])
  baselineId = await begin({
    instrumentId: FORM.id,
    point: 'baseline',
    bookYear: BEFORE.bookYear,
    on: '2018-04-20',
  })
  const found = { penyakitCode: 'KEU-02', certainty: 'suspected', severity: 'severe' }
  await diagnosisLead.post(`${path}/individual-findings`, found)
  const { body } = await diagnosisLead.get(path)
  t.same(body.openHealthExaminationIds, [baselineId])
  const expected = [
    ['health_examination_open', '#/openHealthExaminationIds/0'],
    ['individual_finding_open', '#/individualFindings/0'],
    ['baseline_incomplete', '#/missingBaselineMetricCodes/0'],
  ]
  t.same(await signOffBlockers(), expected)
  const refused = await diagnosisLead.post(`${path}/sign-off`, {}, { ifMatch: body.version })
  t.equal(refused.status, 409)
  t.same(
    refused.body.errors.map(({ code, pointer }: { code: string; pointer: string }) => [
      code,
      pointer,
    ]),
    expected,
  )
  const [one] = body.individualFindings
  await diagnostician.post(`${path}/findings`, {
    ...found,
    certainty: 'ruled_out',
    individualFindingIds: [one.id],
  })
  t.equal((await complete(baselineId, filled(BEFORE))).status, 200)
  t.same(await signOffBlockers(), [], 'its category is the baseline that was missing')
})

t.test('the coaching team reads at the hand-over who saw what differently', async (t) => {
  const { body } = await diagnosisLead.get(path)
  const ruledOut = body.findings.find(
    ({ penyakitCode }: { penyakitCode: string }) => penyakitCode === 'KEU-02',
  )
  const text = 'Kuitansi <b>tidak</b> dicatat: menurut saya ini ada.'
  await diagnosisLead.post(`/v1/findings/${ruledOut.id}/dissents`, { text })
  const { version } = (await diagnosisLead.get(path)).body
  const on = { on: '2018-05-07', lateReason: 'Berkas kertas.' }
  const signed = await diagnosisLead.post(`${path}/sign-off`, on, { ifMatch: version })
  t.match(signed, { status: 200, body: { sealIntact: true, openHealthExaminationIds: [] } })

  const offers = await coachingLead.get(`/v1/cases/${made.caseId}/handovers`)
  const [offer] = offers.body.items
  const { personId } = test.actors.people.diagnosisLead
  t.match(offer.dissents, [{ findingId: ruledOut.id, text, authorId: personId }])
  t.same((await coachingLead.get(`/v1/handovers/${offer.id}`)).body.dissents, offer.dissents)

  const sheet = await test.app.inject({
    method: 'GET',
    url: path,
    headers: { accept: 'text/html', 'x-api-key': test.actors.people.coach.key },
  })
  t.match(sheet.body, /Pendapat berbeda.*KEU-02.*Kuitansi &lt;b>tidak.*Disingkirkan/s)

  const accepted = await coachingLead.post(
    `/v1/handovers/${offer.id}/accept`,
    {
      answers: [{ recommendationId: made.recommendationId, answer: 'accepted' }],
      on: '2018-05-14',
      lateReason: 'Berkas kertas.',
    },
    { ifMatch: offer.version },
  )
  t.equal(accepted.status, 200)
})

const compare = (query = '') => coach.get(`/v1/cases/${made.caseId}/diagnoses/compare?${query}`)

let midlineId = ''

t.test('409 different_instruments says by which, and instrumentId compares', async (t) => {
  midlineId = await begin(
    { instrumentId: FORM.id, point: 'midline', bookYear: AFTER.bookYear, on: '2018-06-04' },
    coach,
  )
  t.equal((await complete(midlineId, filled(AFTER), coach)).status, 200)
  const otherId = await begin(
    { instrumentId: OTHER_FORM.id, point: 'endline', bookYear: AFTER.bookYear, on: '2018-06-06' },
    coach,
  )
  const unknown = OTHER_FORM.questions.map(({ code }) => ({
    questionCode: code,
    missingReason: 'not_collected',
  }))
  t.equal((await complete(otherId, unknown, coach)).status, 200)
  const { version } = (await coachingLead.get(`/v1/cases/${made.caseId}`)).body
  const asked = await coachingLead.post(
    `/v1/cases/${made.caseId}/request-rediagnosis`,
    { reason: 'Keadaan berubah.' },
    { ifMatch: version },
  )
  t.equal(asked.status, 200)

  t.match(await compare(), {
    status: 409,
    body: {
      code: 'different_instruments',
      detail: /Versi 1 .*versi 2/,
      fromInstrumentId: FORM.id,
      toInstrumentId: OTHER_FORM.id,
    },
  })
  t.match((await compare(`instrumentId=${OTHER_FORM.id}`)).body.scores, {
    from: null,
    to: { healthExaminationId: otherId },
    final: { fromScore: null, toScore: null, change: null },
  })
  t.equal((await compare('instrumentId=lain')).body.scores, null)
})

t.test('two versions are compared by aspect', async (t) => {
  const { status, body } = await compare(`instrumentId=${FORM.id}`)
  t.equal(status, 200)
  t.match(body, { fromNumber: 1, toNumber: 2 })
  const { scores } = body
  t.match(scores, {
    instrumentId: FORM.id,
    instrumentVersion: FORM.version,
    from: { healthExaminationId: baselineId, point: 'baseline', bookYear: 2016, isInterim: false },
    to: { healthExaminationId: midlineId, point: 'midline', on: '2018-06-04' },
  })
  const [before, after] = await Promise.all(
    [baselineId, midlineId].map(
      async (id) => (await coach.get(`/v1/health-examinations/${id}`)).body,
    ),
  )
  t.match(scores.final, {
    fromScore: before.finalScore,
    toScore: after.finalScore,
    fromCategory: before.category,
    toCategory: after.category,
  })
  t.equal(scores.final.change, Math.round((after.finalScore - before.finalScore) * 100) / 100)
  t.same(
    scores.aspects.map((aspect: { code: string; fromScore: number; toScore: number }) => [
      aspect.code,
      aspect.fromScore,
      aspect.toScore,
    ]),
    before.score.aspects.map((aspect: { code: string; score: number }, index: number) => [
      aspect.code,
      aspect.score,
      after.score.aspects[index].score,
    ]),
  )

  const { items } = (await coach.get(`/v1/cases/${made.caseId}/diagnoses`)).body
  const turned = await compare(`instrumentId=${FORM.id}&from=${items[0].id}&to=${items[1].id}`)
  t.equal(turned.body.scores.final.change, -scores.final.change, 'and the other way round')
})
