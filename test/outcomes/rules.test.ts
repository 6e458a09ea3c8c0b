import t from 'tap'
import { CASE_METRICS } from '../../src/cases/metrics.js'
import {
  followUpFrom,
  type MeasurementDraft,
  measurementFaults,
  reopenTo,
  WITHDRAWAL_RESULTS,
} from '../../src/outcomes/rules.js'

const TODAY = '2018-11-12'
const EMPTY: MeasurementDraft = {
  value: null,
  missingReason: null,
  windowStartsOn: null,
  windowEndsOn: null,
}

const metric = (code: string) => {
  const found = CASE_METRICS.find((one) => one.code === code)
  if (found === undefined) throw new Error(`no metric ${code}`)
  return found
}

t.test('measurementFaults', async (t) => {
  const window = { windowStartsOn: '2018-08-01', windowEndsOn: '2018-10-31' }
  const cases: [
    string,
    string,
    'cooperative' | 'enterprise',
    Partial<MeasurementDraft>,
    string[],
  ][] = [
    ['a value', 'shu_rupiah', 'cooperative', { value: -1 }, []],
    ['zero is a value', 'asset_rupiah', 'enterprise', { value: 0 }, []],
    ['a reason', 'shu_rupiah', 'cooperative', { missingReason: 'refused' }, []],
    ['neither', 'shu_rupiah', 'cooperative', {}, ['value_or_reason']],
    [
      'both',
      'shu_rupiah',
      'cooperative',
      { value: 1, missingReason: 'refused' },
      ['value_or_reason'],
    ],
    ['another kind', 'shu_rupiah', 'enterprise', { value: 1 }, ['not_applicable_to_kind']],
    ['too small', 'health_category', 'cooperative', { value: 0 }, ['out_of_range']],
    ['too large', 'rat_held', 'cooperative', { value: 2 }, ['out_of_range']],
    ['too fine', 'member_count', 'cooperative', { value: 20.5 }, ['too_precise']],
    ['a sum', 'business_volume_rupiah', 'enterprise', { value: 1, ...window }, []],
    ['no window', 'business_volume_rupiah', 'enterprise', { value: 1 }, ['window_required']],
    [
      'half a window',
      'business_volume_rupiah',
      'enterprise',
      { value: 1, windowStartsOn: '2018-08-01' },
      ['window_required'],
    ],
    [
      'no window needed where it is missing',
      'business_volume_rupiah',
      'enterprise',
      { missingReason: 'lost_contact' },
      [],
    ],
    [
      'a window that runs backwards',
      'business_volume_rupiah',
      'enterprise',
      { value: 1, windowStartsOn: '2018-10-31', windowEndsOn: '2018-08-01' },
      ['window_backwards'],
    ],
    [
      'a window that has not ended',
      'business_volume_rupiah',
      'enterprise',
      { value: 1, windowStartsOn: '2018-08-01', windowEndsOn: '2018-11-30' },
      ['date_in_future'],
    ],
    [
      'a window where there is none',
      'shu_rupiah',
      'cooperative',
      { value: 1, ...window },
      ['window_not_applicable'],
    ],
    [
      'all that is wrong at once',
      'health_category',
      'enterprise',
      { value: 9 },
      ['not_applicable_to_kind', 'out_of_range'],
    ],
  ]
  for (const [name, code, kind, draft, codes] of cases) {
    const faults = measurementFaults(metric(code), kind, { ...EMPTY, ...draft }, TODAY)
    t.same(
      faults.map((fault) => fault.code),
      codes,
      name,
    )
  }
})

t.test('followUpFrom counts from the closing, clipped to the end of a month', async (t) => {
  t.equal(followUpFrom('follow_up_6', '2018-11-30'), '2019-04-30')
  t.equal(followUpFrom('follow_up_12', '2018-03-31'), '2019-02-28')
  t.equal(followUpFrom('endline', '2018-11-30'), null)
  t.equal(followUpFrom('follow_up_6', null), null)
})

t.test('reopenTo', async (t) => {
  const verdict = { id: 'v', result: 'good', isOverridden: false, isCountersigned: false } as const
  t.equal(reopenTo({ closedFrom: 'evaluation', verdict }), 'coaching', 'closed by a verdict')
  t.equal(reopenTo({ closedFrom: 'evaluation', verdict: null }), 'evaluation', 'withdrawn')
  t.equal(reopenTo({ closedFrom: 'diagnosis', verdict: null }), 'diagnosis')
  t.equal(reopenTo({ closedFrom: 'handover', verdict: null }), 'handover')
})

t.test('a withdrawal counts as dropped out, a dissolution as proposed', async (t) => {
  const { dissolved, ...rest } = WITHDRAWAL_RESULTS
  t.equal(dissolved, 'dissolution_proposed')
  t.same([...new Set(Object.values(rest))], ['dropped_out'])
})
