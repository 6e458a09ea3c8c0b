import t from 'tap'
import {
  type FiguresFacts,
  figuresErrors,
  normaliseIdentifier,
  participantErrors,
  statusErrors,
} from '../../src/participants/rules.js'

const codes = (errors: { code: string; pointer?: string }[]) =>
  errors.map(({ code, pointer }) => `${code} ${pointer}`)

t.test('spellings of one number are one number', async (t) => {
  t.equal(normaliseIdentifier(' 518.08/96/bh/XIV.10 '), '51808/96/BH/XIV10')
})

t.test('a participant as it would be stored', async (t) => {
  const nib = { scheme: 'nib', value: '9120001234567' } as const
  const nik = { scheme: 'nik_koperasi', value: '3271010001' } as const
  const errors = (
    kind: 'cooperative' | 'enterprise',
    identifiers: Parameters<typeof participantErrors>[0]['identifiers'],
  ) => codes(participantErrors({ kind, jenis: null, identifiers }))
  t.strictSame(errors('cooperative', [nik, nib]), [])
  t.strictSame(errors('enterprise', [nib]), [])
  t.strictSame(errors('enterprise', [nik]), ['not_applicable_to_kind /identifiers/0/scheme'])
  t.strictSame(errors('cooperative', [nib, nib]), ['duplicate /identifiers/1/scheme'])
})

t.test('standings of a kind', async (t) => {
  t.strictSame(statusErrors('cooperative', 'dissolved'), [])
  t.strictSame(statusErrors('enterprise', 'active'), [])
  t.strictSame(codes(statusErrors('enterprise', 'dissolved')), ['not_applicable_to_kind /status'])
  t.strictSame(codes(statusErrors('cooperative', 'business_closed')), [
    'not_applicable_to_kind /status',
  ])
})

t.test('figures of a book year', async (t) => {
  const errors = (
    figures: Partial<FiguresFacts>,
    kind: 'cooperative' | 'enterprise' = 'cooperative',
  ) => codes(figuresErrors(kind, { bookYear: 2017, ...figures }, '2018-06-14'))
  t.strictSame(errors({}), [])
  t.strictSame(errors({ ratHeldOn: '2018-06-14', ratReportedOn: '2018-06-14' }), [])
  t.strictSame(errors({ bookYear: 2018 }), [], 'interim figures of the running year')
  t.strictSame(errors({ bookYear: 2019 }), ['date_in_future /bookYear'])
  t.strictSame(errors({ ratHeldOn: '2016-12-31' }), ['before_book_year /ratHeldOn'])
  t.strictSame(errors({ ratHeldOn: '2018-06-15' }), ['date_in_future /ratHeldOn'])
  t.strictSame(errors({ ratReportedOn: '2018-05-01' }), ['before_earlier_fact /ratReportedOn'])
  t.strictSame(errors({ ratHeldOn: '2018-03-12', ratReportedOn: '2018-03-11' }), [
    'before_earlier_fact /ratReportedOn',
  ])
  t.strictSame(errors({ membersFemale: 0, shuRupiah: 1 }, 'enterprise'), [
    'not_applicable_to_kind /membersFemale',
    'not_applicable_to_kind /shuRupiah',
  ])
  t.strictSame(errors({ membersFemale: null }, 'enterprise'), [])
})
