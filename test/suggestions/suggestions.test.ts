import t from 'tap'
import { answersOf, BEFORE, batchesOf, FORM } from '../../src/demo/forms.js'
import { INSTRUMENTS } from '../../src/examinations/instruments/all.js'
import type { StoredAnswer } from '../../src/examinations/score.js'
import { PENYAKIT_CATALOGUE } from '../../src/penyakit/catalogue.js'
import { suggestFromForm, thresholdsOf } from '../../src/suggestions/examined.rules.js'
import { type SuggestionFacts, suggest, THRESHOLDS } from '../../src/suggestions/rules.js'
import { buildTestApp } from '../support/app.js'
import { change, makeCase } from '../support/makers.js'

const year = (bookYear: number, known: object): SuggestionFacts['years'][number] =>
  new Proxy({ id: `of ${bookYear}`, bookYear, ...known } as SuggestionFacts['years'][number], {
    get: (target, name) => Reflect.get(target, name) ?? null,
  })
const facts = (known: Partial<SuggestionFacts>): SuggestionFacts => ({
  kind: 'cooperative',
  ratDueMonths: 6,
  years: [],
  statuses: [],
  ...known,
})
const told = (known: Partial<SuggestionFacts>, on = '2018-07-02') =>
  suggest(facts(known), on).items.map(
    ({ penyakitCode, indicator, value }) => `${penyakitCode} ${indicator} ${value}`,
  )

t.test('a threshold is crossed or not, to the cent', async (t) => {
  const held = { ratHeldOn: '2018-05-02', ratReportedOn: '2018-05-09' }
  const roa = (shuRupiah: number) =>
    told({ years: [year(2017, { ...held, shuRupiah, assetsRupiah: 100_000 })] })
  t.strictSame(roa(3_000), [])
  t.strictSame(roa(2_990), ['KEU-01 return_on_assets 2.99'])
  t.strictSame(roa(-1), ['KEU-01 return_on_assets 0', 'KEU-01 shu -1'])
  const debt = (longTermLiabilitiesRupiah: number) =>
    told({ years: [year(2017, { ...held, longTermLiabilitiesRupiah, equityRupiah: 100 })] })
  t.strictSame(debt(150), [])
  t.strictSame(debt(151), ['MOD-03 long_term_liabilities_to_equity 151'])
})

t.test('RAT and standing, as of the day', async (t) => {
  const years = [year(2017, {}), year(2016, {}), year(2015, { ratHeldOn: '2016-05-02' })]
  t.strictSame(told({ years }), ['KEL-01 rat_missed_in_a_row 2'])
  t.strictSame(told({ years }, '2016-12-31'), ['KEL-02 rat_unreported 1'])
  t.strictSame(told({}), [], 'nothing known suggests nothing')
  const statuses = [
    { id: 'b', status: 'active' as const, startsOn: '2018-01-01' },
    { id: 'a', status: 'inactive' as const, startsOn: '2015-06-05' },
  ]
  t.strictSame(told({ statuses }), [])
  t.strictSame(told({ statuses }, '2017-06-04'), ['KEL-03 years_inactive 1'])
})

t.test('what cannot be reckoned is told apart; an enterprise is asked what it has', async (t) => {
  const years = [year(2017, { businessVolumeRupiah: 0, assetsRupiah: 100, equityRupiah: 5 })]
  t.strictSame(told({ kind: 'enterprise', years }), [
    'MOD-01 equity_to_assets 5',
    'USA-01 business_volume 0',
  ])
  const { notComputable } = suggest(facts({ years }), '2018-07-02')
  t.match(notComputable[0], { gap: { reason: 'figure_missing' } })
  t.equal(
    new Set(THRESHOLDS.map((one) => `${one.penyakitCode} ${one.indicator}`)).size,
    THRESHOLDS.length,
  )
})

const answered = (more: Record<string, Partial<StoredAnswer>> = {}): StoredAnswer[] =>
  answersOf(BEFORE).map(({ questionCode, met = null, amount = null }) => ({
    questionCode,
    met,
    amount,
    missingReason: null,
    ...more[questionCode],
  }))
const examined = (answers: StoredAnswer[]) =>
  suggestFromForm(FORM, {
    id: 'x',
    instrumentId: FORM.id,
    point: 'baseline',
    on: '2018-04-20',
    bookYear: 2016,
    isInterim: false,
    state: 'draft',
    answers,
    result: null,
  })
const toldByForm = (answers: StoredAnswer[], penyakitCode: string) =>
  examined(answers)
    .items.filter((one) => one.penyakitCode === penyakitCode)
    .map(
      ({ source, value, unit, comparison, threshold }) =>
        `${source.part} ${source.code} ${value} ${unit} ${comparison} ${threshold}`,
    )

t.test('every threshold of a form has its limit, its words and a penyakit', async (t) => {
  const order: string[] = PENYAKIT_CATALOGUE.map(({ code }) => code)
  for (const instrument of INSTRUMENTS) {
    const all = thresholdsOf(instrument)
    t.ok(all.length > 0, instrument.id)
    const places = all.map(({ penyakitCode }) => order.indexOf(penyakitCode))
    t.notOk(places.includes(-1))
    t.strictSame(
      places,
      places.toSorted((a, b) => a - b),
      'in the order of the catalogue',
    )
    const keys = all.map(({ penyakitCode, part, code }) => `${penyakitCode} ${part} ${code}`)
    t.equal(new Set(keys).size, keys.length)
  }
})

t.test('a filled form suggests by question, indicator, aspect and category', async (t) => {
  t.strictSame(toldByForm(answered(), 'KEU-01'), [
    'indicator C1.1 1.647059 percent below 3',
    'indicator C3.5 7 percent below 10',
  ])
  const most = { ekuitas: { amount: 80_000_000 } }
  t.strictSame(toldByForm(answered(most), 'MOD-01'), [
    'indicator D1.1 9.411765 percent below 10',
    'aspect D 41.67 points below 51',
  ])
  t.strictSame(toldByForm(answered({ 'A2.5.1': { met: false } }), 'KEL-01'), [
    'question A2.5.1 0 questions below 1',
  ])
  const none = answered().map((one) => (one.met === null ? one : { ...one, met: false }))
  t.match(toldByForm(none, 'SDM-02'), ['indicator A1.6 0 percent at_most 25', /^category/])
  const debt = (amount: number) =>
    toldByForm(answered({ kewajiban_jangka_panjang: { amount } }), 'MOD-03')
  t.strictSame(debt(480_000_000), [])
  t.strictSame(debt(480_100_000), ['indicator D2.2 150.03125 percent above 150'])
})

t.test('what a form does not answer is told apart', async (t) => {
  const missing = { ekuitas: { amount: null, missingReason: 'not_collected' } }
  const { notComputable } = examined(answered(missing))
  t.match(
    notComputable.find(({ source }) => source.code === 'D1.1'),
    { penyakitCode: 'MOD-01', gap: { reason: 'answer_missing', questionCodes: ['ekuitas'] } },
  )
  const empty = examined([])
  t.strictSame(empty.items, [])
  t.equal(empty.notComputable.length, thresholdsOf(FORM).length)
})

t.test('getSuggestedFindings: 200 with sources, 404 for the other office', async (t) => {
  const test = await buildTestApp(t)
  const { as, stranger } = test
  const { caseId, participantId } = await makeCase(test, 'enrolled')
  const { body: figures } = await as.manager.post(
    `/v1/participants/${participantId}/annual-figures`,
    { bookYear: 2016, shuRupiah: 2, assetsRupiah: 100, source: 'Neraca' },
  )
  const url = `/v1/cases/${caseId}/suggested-findings`
  const reply = await as.diagnostician.get(url)
  t.match(reply, { status: 200, body: { caseId, participantId, thresholdsVersion: String } })
  const found = reply.body.items.find(
    ({ indicator }: { indicator: string }) => indicator === 'return_on_assets',
  )
  t.match(found, {
    penyakitCode: 'KEU-01',
    value: 2,
    unit: 'percent',
    comparison: 'below',
    threshold: 3,
    isAssumption: false,
    isFound: false,
    source: { kind: 'annual_figures', id: figures.id, bookYear: 2016 },
  })
  const early = await as.coach.get(`${url}?on=2016-12-31`)
  t.match(early, { status: 200, body: { on: '2016-12-31', items: [] } })
  t.equal((await stranger.get(url)).status, 404)
  t.equal((await as.reporter.get(url)).status, 403)
})

t.test('getSuggestedFindings: the latest examination, completed before open', async (t) => {
  const test = await buildTestApp(t)
  const { as } = test
  const { caseId } = await makeCase(test, 'diagnosis')
  await change(test, `delete from measurements where case_id = $1 and metric_code = $2`, [
    caseId,
    'health_category',
  ])
  const url = `/v1/cases/${caseId}/suggested-findings`
  t.strictSame((await as.diagnostician.get(url)).body.examinations, [])
  const { body: begun } = await as.diagnostician.post(`/v1/cases/${caseId}/health-examinations`, {
    instrumentId: FORM.id,
    point: 'baseline',
    bookYear: BEFORE.bookYear,
  })
  const at = `/v1/health-examinations/${begun.id}`
  const read = async (query = '') =>
    (await as.diagnostician.get(`${url}${query}`)).body.examinations
  const [open] = await read()
  t.match(open, { id: begun.id, state: 'draft', items: [], bookYear: BEFORE.bookYear })
  t.match(open.notComputable[0], { gap: { reason: 'unanswered' } })
  for (const answers of batchesOf(answersOf(BEFORE))) {
    await as.diagnostician.post(`${at}/answers`, { answers })
  }
  const [filled] = await read()
  t.match(
    filled.items.find(({ source }: { source: { code: string } }) => source.code === 'C1.1'),
    {
      penyakitCode: 'KEU-01',
      comparison: 'below',
      threshold: 3,
      unit: 'percent',
      isAssumption: false,
      isFound: false,
      source: { part: 'indicator', label: { en: 'Return on assets' } },
    },
  )
  const { version } = (await as.diagnostician.get(at)).body
  await as.diagnostician.post(`${at}/complete`, {}, { ifMatch: version })
  const [settled] = await read()
  t.match(settled, { state: 'completed', items: filled.items })
  t.strictSame(await read('?on=2018-06-13'), [], 'it was not taken yet')
})
