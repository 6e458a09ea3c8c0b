import { test } from 'tap'
import { type Matter, matterFaults, progressFaults } from '../../src/coaching/progress.rules.js'
import {
  type Details,
  type DetailsOfType,
  detailsFaults,
  typeFaults,
} from '../../src/coaching/progress-details.rules.js'
import { PROGRESS_TYPES, RECOMMENDATION_KINDS } from '../../src/penyakit/catalogue.js'

const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)

const ON = '2018-06-10'
const applied: DetailsOfType<'financing'> = {
  type: 'financing',
  lender: 'Bank Kota Bogor',
  step: 'applied',
  amountRupiah: 50_000_000,
}
const matter = (financing: Partial<NonNullable<Matter['financing']>> = {}): Matter => ({
  type: 'financing',
  on: '2018-06-01',
  partnership: null,
  financing: {
    lender: 'Bank Kota Bogor',
    answer: null,
    answeredOn: null,
    approvedRupiah: 0,
    disbursedRupiah: 0,
    ...financing,
  },
})
const approved = matter({
  answer: 'approved',
  answeredOn: '2018-06-05',
  approvedRupiah: 40_000_000,
  disbursedRupiah: 15_000_000,
})
const partnership: Details = {
  type: 'partnership',
  counterpartName: 'Toko Makmur',
  seller: 'participant',
  goods: 'Boneka',
  sinceOn: '2018-06-01',
}

test('an entry says why it is dropped, and until when it is deferred', async (t) => {
  const cases: [Parameters<typeof progressFaults>[0], string[]][] = [
    [{ state: 'dropped' }, ['reason_required']],
    [{ state: 'dropped', reason: null }, ['reason_required']],
    [{ state: 'dropped', reason: 'Unit usaha ditutup.' }, []],
    [{ state: 'done' }, []],
    [{ state: 'deferred' }, []],
    [{ state: 'deferred', deferredUntilOn: '2018-06-11' }, []],
    [{ state: 'deferred', deferredUntilOn: ON }, ['date_not_after']],
    [{ state: 'open', deferredUntilOn: '2018-09-01' }, ['not_deferred']],
    [{ state: 'dropped', deferredUntilOn: '2018-09-01' }, ['reason_required', 'not_deferred']],
  ]
  for (const [entry, expected] of cases) {
    t.strictSame(codes(progressFaults(entry, ON)), expected, JSON.stringify(entry))
  }
})

test('every type fits some kind, and every kind has a type', async (t) => {
  const fitting = RECOMMENDATION_KINDS.flatMap(({ progressTypes }) => progressTypes)
  for (const type of PROGRESS_TYPES) t.ok(fitting.includes(type), type)
  for (const { code, progressTypes } of RECOMMENDATION_KINDS) t.ok(progressTypes.length > 0, code)
})

test('what fits whom', async (t) => {
  const of = (kind: string, participantKind: 'cooperative' | 'enterprise' = 'cooperative') => ({
    kind,
    participantKind,
  })
  t.strictSame(typeFaults(of('permodalan'), 'financing'), [])
  t.strictSame(codes(typeFaults(of('permodalan'), 'partnership')), ['type_not_for_kind'])
  t.strictSame(codes(typeFaults(of('lokal'), 'training')), ['type_not_for_kind'])
  t.strictSame(typeFaults(of('revisi_ad_art', 'enterprise'), 'licence'), [])
  t.strictSame(codes(typeFaults(of('revisi_ad_art', 'enterprise'), 'charter_revision')), [
    'not_applicable_to_kind',
  ])
})

test('facts that contradict themselves', async (t) => {
  const cases: [string, Details, string[]][] = [
    ['an application', applied, []],
    ['a refusal without its reason', { ...applied, step: 'refused' }, ['reason_required']],
    ['a reason without a refusal', { ...applied, refusalReason: 'Agunan.' }, ['not_refused']],
    ['a partnership', partnership, []],
    ['of nobody', { ...partnership, counterpartName: null }, ['one_counterpart']],
    ['of two', { ...partnership, counterpartParticipantId: 'x' }, ['one_counterpart']],
    ['from tomorrow', { ...partnership, sinceOn: '2018-06-11' }, ['date_in_future']],
    ['over before it began', { ...partnership, endedOn: '2018-05-31' }, ['ends_before_start']],
    [
      'answered without a day',
      { type: 'referral', referredTo: 'Satgas', letterOn: ON, answer: 'Diperiksa.' },
      ['needed_together'],
    ],
    [
      'a licence valid for years to come',
      {
        type: 'licence',
        licenceKind: 'nib',
        number: '9120',
        issuer: 'OSS',
        issuedOn: ON,
        validUntilOn: '2023-06-10',
      },
      [],
    ],
    [
      'a training of nobody',
      {
        type: 'training',
        title: 'Pembukuan',
        organiser: 'Dekopinda',
        days: 1,
        personsFemale: 0,
        personsMale: 0,
      },
      ['nobody_trained'],
    ],
  ]
  for (const [name, details, expected] of cases) {
    t.strictSame(codes(detailsFaults(details, ON)), expected, name)
  }
})

test('what may follow what', async (t) => {
  const refused: Details = { ...applied, step: 'refused', refusalReason: 'Agunan kurang.' }
  const paid = (amountRupiah: number): Details => ({ ...applied, step: 'disbursed', amountRupiah })
  const cases: [string, Details | null, Matter | null, string[]][] = [
    ['an answer', { ...applied, step: 'approved' }, matter(), []],
    ['a refusal', refused, matter(), []],
    ['a second answer', refused, approved, ['application_answered']],
    ['a second application', applied, matter(), ['second_application']],
    ['another lender', { ...refused, lender: 'LPDB' }, matter(), ['other_lender']],
    ['the lender in other letters', { ...refused, lender: 'bank kota bogor ' }, matter(), []],
    ['money without an answer', paid(1), matter(), ['application_not_approved']],
    [
      'money after a refusal',
      paid(1),
      matter({ answer: 'refused', answeredOn: '2018-06-05' }),
      ['application_not_approved'],
    ],
    ['all that is left', paid(25_000_000), approved, []],
    ['one rupiah more', paid(25_000_001), approved, ['above_approved']],
    ['a matter of another type', partnership, matter(), ['unknown_progress']],
    ['words alone', null, matter(), ['unknown_progress']],
    ['nothing there', refused, null, ['unknown_progress']],
    ['before it began', refused, { ...matter(), on: '2018-06-11' }, ['before_earlier_fact']],
    [
      'money before the answer',
      paid(1),
      matter({ answer: 'approved', answeredOn: '2018-06-11', approvedRupiah: 1 }),
      ['before_earlier_fact'],
    ],
  ]
  for (const [name, details, found, expected] of cases) {
    const follows = { followsId: 'x', matter: found }
    t.strictSame(codes(matterFaults(details, follows, ON)), expected, name)
  }
  const first = { followsId: null, matter: null }
  t.strictSame(codes(matterFaults(applied, first, ON)), [])
  t.strictSame(codes(matterFaults(refused, first, ON)), ['application_required'])
  t.strictSame(codes(matterFaults(partnership, first, ON)), [])
  t.strictSame(codes(matterFaults(null, first, ON)), [])
})
