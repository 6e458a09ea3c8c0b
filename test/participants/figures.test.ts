import t from 'tap'
import { analyse, type FiguresHistory, type Year } from '../../src/participants/analysis.rules.js'
import { type FigureIndicator, indicate } from '../../src/participants/indicators.rules.js'
import { ratDueOn, ratRecord, ratState } from '../../src/participants/rat.rules.js'
import { sizeOf } from '../../src/participants/size-classes.rules.js'
import { buildTestApp } from '../support/app.js'

const NOTHING = new Proxy({} as Year, { get: () => null })
/** A book year of which only this is known. */
const year = (bookYear: number, known: Partial<Year> = {}): Year =>
  new Proxy({ ...known, bookYear } as Year, {
    get: (target, name) => Reflect.get(target, name) ?? Reflect.get(NOTHING, name),
  })

const reckon = (
  indicator: FigureIndicator,
  known: Partial<Year>,
  before: Partial<Year> | null = null,
) => {
  const { value, gap } = indicate(
    indicator,
    year(2017, known),
    before === null ? null : year(2016, before),
  )
  return gap === null ? value : `${gap.reason} ${gap.members.join(' ')}`
}

type Row = [number | string, FigureIndicator, Partial<Year>, (Partial<Year> | null)?]

t.test('indicators: the formulae of the work paper', async (t) => {
  for (const [expected, indicator, known, before] of [
    [2.12, 'return_on_assets', { shuRupiah: 18_000_000, assetsRupiah: 850_000_000 }],
    [-50, 'return_on_assets', { shuRupiah: -1, assetsRupiah: 2 }],
    [0, 'return_on_assets', { shuRupiah: 0, assetsRupiah: 2 }],
    [
      130,
      'operating_independence',
      {
        grossMemberParticipationRupiah: 200,
        serviceCostRupiah: 70,
        memberOperatingCostRupiah: 80,
        cooperativeCostRupiah: 20,
      },
    ],
    [
      90,
      'receivables_to_funds',
      {
        receivablesRupiah: 81,
        liabilitiesRupiah: 60,
        equityRupiah: 40,
        accruedLiabilitiesRupiah: 10,
      },
    ],
    [73, 'collection_period', { tradeReceivablesRupiah: 20, salesRupiah: 100 }],
    [12.5, 'inventory_turnover', { costOfSalesRupiah: 25, inventoryRupiah: 2 }],
    ['figure_missing shuRupiah', 'return_on_assets', { assetsRupiah: 2 }],
    [
      'denominator_not_positive assetsRupiah',
      'return_on_assets',
      { shuRupiah: 1, assetsRupiah: 0 },
    ],
    [
      'denominator_not_positive equityRupiah',
      'return_on_equity',
      { shuRupiah: -1, equityRupiah: -5 },
    ],
  ] as Row[]) {
    t.equal(reckon(indicator, known, before ?? null), expected, `${indicator} ${expected}`)
  }
})

t.test('growth: against the year before, never against a base that is not positive', async (t) => {
  for (const [expected, indicator, known, before] of [
    [-25, 'shu_growth', { shuRupiah: 18 }, { shuRupiah: 24 }],
    ['prior_year_missing shuRupiah', 'shu_growth', { shuRupiah: 18 }, null],
    ['prior_year_missing shuRupiah', 'shu_growth', { shuRupiah: 18 }, {}],
    ['base_not_positive shuRupiah', 'shu_growth', { shuRupiah: 18 }, { shuRupiah: -3 }],
    ['base_not_positive shuRupiah', 'shu_growth', { shuRupiah: 18 }, { shuRupiah: 0 }],
    [-11, 'members_change', { membersFemale: 64, membersMale: 56 }, { membersTotal: 131 }],
    [-100, 'members_growth', { membersTotal: 0 }, { membersTotal: 131 }],
  ] as Row[]) {
    t.equal(reckon(indicator, known, before ?? null), expected, `${indicator} ${expected}`)
  }
})

t.test('RAT: due by the office’s rule, missed in a row', async (t) => {
  t.equal(ratDueOn(2017, 6), '2018-06-30')
  t.equal(ratDueOn(2017, 2), '2018-02-28')
  const held = (bookYear: number, ratHeldOn: string | null) => year(bookYear, { ratHeldOn })
  t.equal(ratState(held(2017, '2018-06-30'), 6, '2018-07-01'), 'held')
  t.equal(ratState(held(2017, '2018-07-01'), 6, '2018-07-01'), 'held_late')
  t.equal(ratState(held(2017, '2018-07-02'), 6, '2018-07-01'), 'not_held', 'not by that day')
  t.equal(ratState(held(2017, null), 6, '2018-06-30'), 'not_yet_due')
  const missed = (years: Year[], on: string) => {
    const { missedInARow, isAtLeast } = ratRecord(years, 6, on)
    return [missedInARow, isAtLeast]
  }
  const three = [held(2017, null), held(2016, null), held(2015, null)]
  t.strictSame(missed([...three, held(2014, '2015-03-02')], '2018-07-01'), [3, false])
  t.strictSame(missed(three, '2018-07-01'), [3, true], 'the years before are unknown')
  t.strictSame(missed(three, '2018-06-30'), [2, true], 'the latest is not due yet')
  t.strictSame(missed([held(2017, '2018-05-02')], '2018-07-01'), [0, false])
  t.strictSame(missed([held(2015, null)], '2018-07-01'), [null, true], 'nothing known of 2017')
})

t.test('size classes: any criterion is enough, by the rule in force', async (t) => {
  const kuk = (known: Partial<Year>, on = '2026-11-22') => {
    const { sizeClass, isAtLeast, gap } = sizeOf('cooperative', year(2025, known), on)
    return `${sizeClass ?? gap}${isAtLeast ? ' or higher' : ''}`
  }
  const all = { membersTotal: 120, equityRupiah: 320_000_000, assetsRupiah: 850_000_000 }
  t.equal(kuk(all), 'kuk_2')
  t.equal(kuk({ ...all, equityRupiah: 249_999_999 }), 'kuk_1')
  t.equal(kuk({ ...all, assetsRupiah: 500_000_000_001 }), 'kuk_4')
  t.equal(kuk({ ...all, membersTotal: 35_000 }), 'kuk_3')
  t.equal(kuk({ membersFemale: 3_000, membersMale: 2_000 }), 'kuk_2 or higher')
  t.equal(kuk({}), 'figures_missing')
  t.equal(kuk(all, '2018-07-02'), 'no_rule_in_force')
  const umkm = (businessVolumeRupiah: number, on: string) =>
    sizeOf('enterprise', year(2025, { businessVolumeRupiah }), on).sizeClass
  t.equal(umkm(300_000_001, '2018-07-02'), 'kecil')
  t.equal(umkm(2_000_000_000, '2026-11-22'), 'mikro')
  t.equal(umkm(50_000_000_001, '2026-11-22'), 'besar')
})

t.test('an enterprise lacks nothing of what only cooperatives have', async (t) => {
  const history: FiguresHistory = {
    kind: 'enterprise',
    ratDueMonths: 6,
    years: [year(2018), year(2017, { businessVolumeRupiah: 90 })],
  }
  const { rat, years } = analyse(history, '2018-07-02')
  t.equal(rat, null)
  t.strictSame(
    years.map(({ bookYear, ratState }) => [bookYear, ratState]),
    [[2017, null]],
    'a book year that has not ended says nothing',
  )
  const shown = years[0]?.indicators.map(({ indicator }) => indicator) ?? []
  t.ok(shown.includes('equity_to_assets'))
  t.notOk(shown.includes('return_on_assets'), 'SHU is a cooperative’s')
})

t.test('getFiguresAnalysis: 200 as of a day, 404 for the other office', async (t) => {
  const { as, stranger } = await buildTestApp(t)
  const { body: coop } = await as.manager.post('/v1/participants', {
    kind: 'cooperative',
    name: 'Koperasi Melati Sejati',
    regionCode: '32.71.03',
  })
  const url = `/v1/participants/${coop.id}`
  const source = 'Laporan RAT'
  for (const figures of [
    { bookYear: 2016, shuRupiah: 24_000_000, ratHeldOn: '2017-09-01' },
    { bookYear: 2017, shuRupiah: 18_000_000, assetsRupiah: 850_000_000 },
  ]) {
    await as.manager.post(`${url}/annual-figures`, { ...figures, source })
  }
  const told = await as.coach.get(`${url}/figures-analysis?on=2018-07-02`)
  t.match(told, {
    status: 200,
    body: {
      participantId: coop.id,
      on: '2018-07-02',
      rat: { dueMonths: 6, lastDueBookYear: 2017, missedInARow: 1, isAtLeast: false },
      size: { sizeClass: null, gap: 'no_rule_in_force' },
      years: [
        { bookYear: 2017, ratDueOn: '2018-06-30', ratState: 'not_held' },
        { bookYear: 2016, ratState: 'held_late', isRatUnreported: true },
      ],
    },
  })
  const [latest] = told.body.years
  const shown = latest.indicators.filter(({ gap }: { gap: object | null }) => gap === null)
  t.strictSame(
    shown.map(({ indicator, value }: { indicator: string; value: number }) => [indicator, value]),
    [
      ['return_on_assets', 2.12],
      ['shu_growth', -25],
    ],
  )
  const today = await as.coach.get(`${url}/figures-analysis`)
  t.match(today, { status: 200, body: { size: { criteria: Array } } })
  const longAgo = await as.coach.get(`${url}/figures-analysis?on=1900-01-01`)
  t.match(longAgo, { status: 200, body: { rat: { lastDueBookYear: 1898 } } })
  t.equal((await stranger.get(`${url}/figures-analysis`)).status, 404)
  t.equal((await as.reporter.get(`${url}/figures-analysis`)).status, 403)
})
