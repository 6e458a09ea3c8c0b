import t from 'tap'
import type { RecommendationKind } from '../../src/diagnosis/rules.js'
import type { MissingReason } from '../../src/outcomes/rules.js'
import {
  type Figure,
  judge,
  monthsIn,
  type Standing,
  type VerdictFacts,
  type Window,
} from '../../src/outcomes/verdict.js'
import { VERDICT_RULES } from '../../src/programmes/verdict-rules.js'

const rule = (() => {
  const [first] = VERDICT_RULES
  if (first === undefined) throw new Error('there is a default rule')
  return first.definition
})()

const window = (startsOn: string, endsOn: string): Window => ({ startsOn, endsOn })
const YEAR_BEFORE = window('2017-08-01', '2017-10-31')
const THIS_YEAR = window('2018-08-01', '2018-10-31')

type Given = number | MissingReason | { unverified: number } | null
type Period = { baseline: Window | null; endline: Window | null }

function figure(
  metricCode: string,
  point: Figure['point'],
  given: Given,
  over: Window | null = null,
): Figure[] {
  if (given === null) return []
  const value = typeof given === 'object' ? given.unverified : given
  return [
    {
      id: `${metricCode}-${point}`,
      metricCode,
      direction: 'up',
      point,
      value: typeof value === 'number' ? value : null,
      missingReason: typeof value === 'number' ? null : value,
      verification: typeof given === 'object' ? 'reported' : 'verified',
      window: over,
    },
  ]
}

const pair = (
  metricCode: string,
  [baseline, endline]: readonly [Given, Given],
  period?: Period,
) => [
  ...figure(metricCode, 'baseline', baseline, period?.baseline),
  ...figure(metricCode, 'endline', endline, period?.endline),
]

const standing = (
  progressState: string,
  answer: string | null = 'accepted',
  kind: RecommendationKind = 'bimbingan',
): Standing => ({ recommendationId: `${kind}-${progressState}`, kind, answer, progressState })

const times = (count: number, one: Standing) => Array.from({ length: count }, () => one)
const SEVEN_OF_TEN = [...times(7, standing('done')), ...times(3, standing('in_progress'))]

type Cooperative = Partial<Record<'rat' | 'health' | 'shu' | 'members', readonly [Given, Given]>>

/** A cooperative that comes out good; a test says only what is different. */
function cooperative(given: Cooperative = {}, standings = SEVEN_OF_TEN): VerdictFacts {
  return {
    kind: 'cooperative',
    figures: [
      ...pair('rat_held', given.rat ?? [0, 1]),
      ...pair('shu_rupiah', given.shu ?? [5_000_000, 5_000_000]),
      ...pair('health_category', given.health ?? [3, 3]),
      ...pair('member_count', given.members ?? [null, null]),
    ],
    standings,
  }
}

const SAME_MONTHS: Period = { baseline: YEAR_BEFORE, endline: THIS_YEAR }

const enterprise = (
  volume: readonly [Given, Given],
  {
    period = SAME_MONTHS,
    standings = SEVEN_OF_TEN,
    workers = [1, 2] as readonly [Given, Given],
  } = {},
): VerdictFacts => ({
  kind: 'enterprise',
  figures: [...pair('business_volume_rupiah', volume, period), ...pair('worker_count', workers)],
  standings,
})

/** One criterion of a verdict, by any of its codes. */
function criterion(facts: VerdictFacts, ...codes: string[]) {
  const found = judge(rule, facts).criteria.find(({ code }) => codes.includes(code))
  if (found === undefined) throw new Error(`no criterion ${codes.join(', ')}`)
  return found
}

t.test('a cooperative is held to four criteria, an enterprise to three', async (t) => {
  const codes = (facts: VerdictFacts) => judge(rule, facts).criteria.map(({ code }) => code)
  t.same(codes(cooperative()), [
    'rat_held',
    'health_category',
    'verified_gain',
    'recommendations_done',
  ])
  t.same(codes(enterprise([100, 115])), [
    'business_volume_growth',
    'verified_gain',
    'recommendations_done',
  ])
})

t.test('rat_held', async (t) => {
  const cases: [string, Given, string, string | null][] = [
    ['held', 1, 'met', null],
    ['not held', 0, 'not_met', null],
    ['not recorded', null, 'not_computable', 'not_recorded'],
    ['missing, with its reason', 'refused', 'not_computable', 'refused'],
    ['not verified', { unverified: 1 }, 'not_computable', 'not_verified'],
  ]
  for (const [name, endline, status, gap] of cases) {
    t.match(criterion(cooperative({ rat: [0, endline] }), 'rat_held'), { status, gap }, name)
  }
})

t.test('health', async (t) => {
  const cases: [string, Cooperative, string, string, string | null][] = [
    ['cukup sehat', { health: [3, 3] }, 'health_category', 'met', null],
    ['fell to cukup sehat', { health: [4, 3] }, 'health_category', 'met', null],
    ['no baseline needed then', { health: [null, 3] }, 'health_category', 'met', null],
    ['one band better', { health: [1, 2] }, 'health_category', 'met', null],
    ['the same low band', { health: [2, 2] }, 'health_category', 'not_met', null],
    ['lower', { health: [4, 2] }, 'health_category', 'not_met', null],
    [
      'low, no baseline',
      { health: [null, 2] },
      'health_category',
      'not_computable',
      'not_recorded',
    ],
    [
      'low, baseline refused',
      { health: ['refused', 2] },
      'health_category',
      'not_computable',
      'refused',
    ],
    [
      'low, baseline unverified',
      { health: [{ unverified: 1 }, 2] },
      'health_category',
      'not_computable',
      'not_verified',
    ],
    [
      'not collected',
      { health: [2, 'not_collected'], shu: [1, 9] },
      'health_category',
      'not_computable',
      'not_collected',
    ],
    ['not recorded', { health: [2, null] }, 'health_category', 'not_computable', 'not_recorded'],
    [
      'not examinable, SHU positive',
      { health: [2, 'not_applicable'], shu: [null, 1] },
      'shu_positive',
      'met',
      null,
    ],
    [
      'not examinable, SHU zero',
      { health: [2, 'not_applicable'], shu: [null, 0] },
      'shu_positive',
      'not_met',
      null,
    ],
    [
      'not examinable, SHU negative',
      { health: [2, 'not_applicable'], shu: [null, -1] },
      'shu_positive',
      'not_met',
      null,
    ],
    [
      'not examinable, SHU unknown',
      { health: [2, 'not_applicable'], shu: [5, 'lost_contact'] },
      'shu_positive',
      'not_computable',
      'lost_contact',
    ],
  ]
  for (const [name, given, code, status, gap] of cases) {
    const found = criterion(cooperative(given), 'health_category', 'shu_positive')
    t.match(found, { code, status, gap }, name)
  }
})

t.test('business_volume_growth', async (t) => {
  const cases: [string, readonly [Given, Given], Period, number | null, string, string | null][] = [
    ['15 % exactly', [100, 115], SAME_MONTHS, 0.15, 'met', null],
    ['15 % of an awkward base', [20_000_000, 23_000_000], SAME_MONTHS, 0.15, 'met', null],
    ['a shade less', [10_000, 11_499], SAME_MONTHS, 0.1499, 'not_met', null],
    ['a loss', [100, 60], SAME_MONTHS, -0.4, 'not_met', null],
    ['down to nothing', [100, 0], SAME_MONTHS, -1, 'not_met', null],
    ['a base of zero', [0, 50], SAME_MONTHS, null, 'not_computable', 'base_not_positive'],
    ['a negative base', [-5, 50], SAME_MONTHS, null, 'not_computable', 'base_not_positive'],
    ['no baseline', [null, 50], SAME_MONTHS, null, 'not_computable', 'not_recorded'],
    [
      'an endline without a figure',
      [50, 'not_collected'],
      SAME_MONTHS,
      null,
      'not_computable',
      'not_collected',
    ],
    [
      'an unverified baseline',
      [{ unverified: 50 }, 90],
      SAME_MONTHS,
      null,
      'not_computable',
      'not_verified',
    ],
    [
      'no windows',
      [50, 90],
      { baseline: null, endline: null },
      null,
      'not_computable',
      'no_window',
    ],
    [
      'one window',
      [50, 90],
      { baseline: null, endline: THIS_YEAR },
      null,
      'not_computable',
      'no_window',
    ],
    [
      'twelve months against three, by the month',
      [1200, 360],
      { baseline: window('2017-04-01', '2018-03-31'), endline: THIS_YEAR },
      0.2,
      'met',
      null,
    ],
    [
      'other months of equal length, by the month',
      [300, 345],
      { baseline: window('2018-01-01', '2018-03-31'), endline: THIS_YEAR },
      0.15,
      'met',
      null,
    ],
  ]
  for (const [name, volume, period, value, status, gap] of cases) {
    const found = criterion(enterprise(volume, { period }), 'business_volume_growth')
    t.match(found, { value, status, gap }, name)
  }
})

t.test('the windows compared are part of the answer, and on which footing', async (t) => {
  const same = criterion(enterprise([100, 130]), 'business_volume_growth')
  t.same(same.windows, {
    baseline: YEAR_BEFORE,
    endline: THIS_YEAR,
    basis: 'same_months_a_year_earlier',
  })
  const leap = {
    baseline: window('2019-02-01', '2019-02-28'),
    endline: window('2020-02-01', '2020-02-29'),
  }
  t.equal(
    criterion(enterprise([100, 130], { period: leap }), 'business_volume_growth').windows?.basis,
    'same_months_a_year_earlier',
  )
  const shifted = { baseline: window('2017-07-01', '2017-09-30'), endline: THIS_YEAR }
  t.equal(
    criterion(enterprise([100, 130], { period: shifted }), 'business_volume_growth').windows?.basis,
    'monthly_mean',
  )
})

t.test('monthsIn', async (t) => {
  const cases: [Window, number][] = [
    [window('2018-01-01', '2018-01-31'), 1],
    [window('2018-02-01', '2018-02-28'), 1],
    [window('2017-04-01', '2018-03-31'), 12],
    [window('2018-01-15', '2018-04-14'), 3],
    [window('2018-01-31', '2018-02-27'), 1],
    [window('2018-04-01', '2018-04-15'), 0.5],
    [window('2018-04-01', '2018-05-31'), 2],
    [window('2018-06-30', '2018-06-30'), 1 / 30],
  ]
  for (const [given, months] of cases) {
    t.equal(monthsIn(given), months, `${given.startsOn} to ${given.endsOn}`)
  }
})

t.test('verified_gain', async (t) => {
  const flat = { rat: [1, 1], shu: [5, 5], health: [3, 3] } as const
  const cases: [string, Cooperative, number | null, string, string | null][] = [
    ['one', { ...flat, members: [20, 21] }, 1, 'met', null],
    ['none', flat, 0, 'not_met', null],
    ['a loss is no gain', { ...flat, members: [20, 19] }, 0, 'not_met', null],
    [
      'an unverified endline does not count',
      { ...flat, members: [20, { unverified: 90 }] },
      0,
      'not_met',
      null,
    ],
    [
      'an unverified baseline does not count',
      { ...flat, members: [{ unverified: 20 }, 90] },
      0,
      'not_met',
      null,
    ],
    ['from zero it counts', { ...flat, members: [0, 1] }, 1, 'met', null],
    ['a smaller negative SHU counts', { ...flat, shu: [-9, -1] }, 1, 'met', null],
    [
      'nothing to compare',
      { rat: [null, 1], shu: [null, 1], health: [null, 3] },
      null,
      'not_computable',
      'nothing_comparable',
    ],
  ]
  for (const [name, given, value, status, gap] of cases) {
    t.match(criterion(cooperative(given), 'verified_gain'), { value, status, gap }, name)
  }
  const down = cooperative({ ...flat, members: [20, 19] })
  const lessIsMore = {
    ...down,
    figures: down.figures.map((one) => ({ ...one, direction: 'down' as const })),
  }
  t.equal(criterion(lessIsMore, 'verified_gain').value, 1, 'where less is better, less is a gain')
})

t.test('recommendations_done', async (t) => {
  const cases: [string, Standing[], number | null, string, string | null][] = [
    ['seven of ten', SEVEN_OF_TEN, 0.7, 'met', null],
    ['two of three', [...times(2, standing('done')), standing('open')], 0.6667, 'not_met', null],
    ['dropped is not done', [standing('done'), standing('dropped')], 0.5, 'not_met', null],
    [
      'declined ones do not count',
      [standing('done'), standing('open', 'declined')],
      1,
      'met',
      null,
    ],
    [
      'nor do deferred ones',
      [standing('done', 'deferred')],
      null,
      'not_computable',
      'none_accepted',
    ],
    ['no recommendation at all', [], null, 'not_computable', 'none_accepted'],
  ]
  for (const [name, standings, value, status, gap] of cases) {
    const found = criterion(cooperative({}, standings), 'recommendations_done')
    t.match(found, { value, status, gap }, name)
  }
})

t.test('results', async (t) => {
  const done = (kind: RecommendationKind) => standing('done', 'accepted', kind)
  const open = [standing('open')]
  const flat = { rat: [1, 1], shu: [5, 5], health: [3, 3] } as const
  const cases: [string, VerdictFacts, string][] = [
    ['good cooperative', cooperative(), 'good'],
    ['good enterprise', enterprise([100, 115]), 'good'],
    ['good even if referred', cooperative({}, [done('rujukan')]), 'good'],
    ['one criterion short, a gain: improved', cooperative({}, open), 'improved'],
    ['a gain and a loss: unchanged', cooperative({ members: [20, 19] }, open), 'unchanged'],
    ['a loss: worsened', cooperative({ ...flat, members: [20, 19] }), 'worsened'],
    ['nothing moved: unchanged', cooperative(flat), 'unchanged'],
    ['nothing known: unchanged', { kind: 'cooperative', figures: [], standings: [] }, 'unchanged'],
    [
      'not computable is not met',
      cooperative({ rat: [0, 'not_collected'], members: [1, 2] }),
      'improved',
    ],
    ['referred', cooperative({ rat: [0, 0] }, [done('rujukan')]), 'referred'],
    [
      'referred before worsened',
      cooperative({ ...flat, members: [20, 19] }, [done('rujukan')]),
      'referred',
    ],
    [
      'dissolution proposed before referred',
      cooperative({ rat: [0, 0] }, [done('rujukan'), done('pembubaran')]),
      'dissolution_proposed',
    ],
    [
      'a referral not done counts for nothing',
      cooperative(flat, [standing('open', 'accepted', 'rujukan')]),
      'unchanged',
    ],
    ['enterprise growing too little', enterprise([100, 105]), 'improved'],
    ['enterprise shrinking', enterprise([100, 80], { workers: [2, 2] }), 'worsened'],
  ]
  for (const [name, facts, result] of cases) t.equal(judge(rule, facts).ruleResult, result, name)
})

t.test(
  'every criterion is explained in both languages and says what it was read from',
  async (t) => {
    const [rat, health] = judge(rule, cooperative({ health: [1, 2] })).criteria
    t.match(rat, { explanation: { id: /RAT/, en: /RAT/ }, evidence: ['rat_held-endline'] })
    t.same(health?.evidence, ['health_category-baseline', 'health_category-endline'])
    const volume = criterion(enterprise([12_500_000, 14_500_000]), 'business_volume_growth')
    t.match(volume.explanation, { id: /Rp12\.500\.000/, en: /Rp12,500,000/ })
  },
)
