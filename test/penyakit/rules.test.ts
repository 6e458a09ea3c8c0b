import { test } from 'tap'
import { PENYAKIT_CATALOGUE, PENYAKIT_GROUPS } from '../../src/penyakit/catalogue.js'
import { codeErrors, retireBlockers } from '../../src/penyakit/rules.js'

test('codes of a new entry', async (t) => {
  t.strictSame(codeErrors({ group: 'USA', treatments: ['bimbingan', 'digital'] }), [])
  t.strictSame(
    codeErrors({ group: 'XYZ', treatments: ['bimbingan', 'jimat'] }).map(({ code, pointer }) => [
      code,
      pointer,
    ]),
    [
      ['unknown_code', '/group'],
      ['unknown_code', '/treatments/1'],
    ],
  )
})

test('what stops an entry from being retired', async (t) => {
  const codes = (...args: Parameters<typeof retireBlockers>) =>
    retireBlockers(...args).map(({ code }) => code)
  const retiredAt = '2018-05-01T00:00:00.000Z'
  t.strictSame(codes({ origin: 'office', retiredAt: null }), [])
  t.strictSame(codes({ origin: 'office', retiredAt }), ['already_retired'])
  t.strictSame(codes({ origin: 'common', retiredAt }), ['common_catalogue', 'already_retired'])
})

test('the catalogue names each code once, in its group and in order', async (t) => {
  const codes = PENYAKIT_CATALOGUE.map(({ code }) => code)
  t.equal(new Set(codes).size, codes.length)
  const orders = PENYAKIT_CATALOGUE.map(({ sortOrder }) => sortOrder)
  t.strictSame(
    orders,
    [...orders].sort((one, other) => one - other),
  )
  const groups = PENYAKIT_GROUPS.map(({ code }) => code)
  t.ok(PENYAKIT_CATALOGUE.every(({ code, group }) => code.startsWith(`${group}-`)))
  t.ok(PENYAKIT_CATALOGUE.every(({ group }) => groups.includes(group)))
})
