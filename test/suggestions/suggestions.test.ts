import t from 'tap'
import { type SuggestionFacts, suggest, THRESHOLDS } from '../../src/suggestions/rules.js'
import { buildTestApp } from '../support/app.js'
import { makeCase } from '../support/makers.js'

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
