import t from 'tap'
import { type Known, scoreLikeness } from '../../src/participants/duplicates.rules.js'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp } from '../support/app.js'

const known = (more: Partial<Known> = {}): Known => ({
  kind: 'cooperative',
  regionCode: '32.71.03',
  address: null,
  phone: null,
  email: null,
  numbers: [],
  ...more,
})
const number = (scheme: string, normalised: string, isLive = true) => ({
  scheme,
  normalised,
  isLive,
})

t.test('scoreLikeness', async (t) => {
  const situations: [string, Known, Known, number, string, number][] = [
    ['the same name in one place', known(), known(), 1, 'same_name same_region', 75],
    [
      'the same name, one of them told to the village',
      known(),
      known({ regionCode: '32.71.03.1001' }),
      1,
      'same_name same_region',
      75,
    ],
    [
      'the same name elsewhere',
      known(),
      known({ regionCode: '32.71.04' }),
      1,
      'same_name other_region',
      50,
    ],
    [
      'a name alike and one telephone, written otherwise',
      known({ phone: '+62 813-0000-0000' }),
      known({ phone: '081300000000' }),
      0.7,
      'similar_name same_phone same_region',
      70,
    ],
    [
      'other names, a number that the other held',
      known({ numbers: [number('nib', '91')] }),
      known({ numbers: [number('nib', '91', false)] }),
      0.1,
      'same_number same_region',
      65,
    ],
    [
      'the same name, each with a NIK of its own',
      known({ numbers: [number('nik_koperasi', '1')] }),
      known({ numbers: [number('nik_koperasi', '2')] }),
      1,
      'same_name same_region other_number',
      50,
    ],
    [
      'a cooperative and an enterprise',
      known(),
      known({ kind: 'enterprise' }),
      1,
      'same_name same_region other_kind',
      45,
    ],
    [
      'everything the same, at most a hundred',
      known({ phone: '1', email: 'A@b.id', address: 'Jl. Pahlawan 10' }),
      known({ phone: '1', email: 'a@b.id', address: 'jl pahlawan 10' }),
      1,
      'same_name same_phone same_email same_address same_region',
      100,
    ],
    ['nothing alike', known(), known({ regionCode: '32.71.04' }), 0, 'other_region', 0],
  ]
  for (const [situation, one, other, likeness, reasons, score] of situations) {
    const there = scoreLikeness(one, other, likeness)
    t.equal(there.score, score, situation)
    t.equal(there.reasons.map(({ code }) => code).join(' '), reasons, situation)
    t.strictSame(scoreLikeness(other, one, likeness), there, `${situation}, seen from the other`)
  }
})

t.test('likely duplicates', async (t) => {
  const test = await buildTestApp(t)
  const { as, stranger, nobody } = test
  const body = { kind: 'cooperative', regionCode: '32.71.03' }
  const register = async (name: string, more: object = {}) =>
    (await as.manager.post('/v1/participants', { ...body, name, ...more })).body
  await stranger.post('/v1/participants', { ...body, name: 'Koperasi Melati Sejati' })
  const melati = await register('Koperasi Melati Sejati', {
    identifiers: [{ scheme: 'badan_hukum', value: '518/49/BH' }],
  })
  await register('Koperasi Mawar')

  t.test('201 all the same, with who may be the same and why', async (t) => {
    t.strictSame(melati.likelyDuplicates, [], 'nobody of another office')
    const again = await register('KSP MELATI SEJATI')
    t.match(again.likelyDuplicates, [
      {
        participantId: melati.id,
        name: 'Koperasi Melati Sejati',
        score: 75,
        reasons: [
          { code: 'same_name', points: 60 },
          { code: 'same_region', points: 15 },
        ],
      },
    ])
    const alike = await register('Kop. Melati Sejatih', { phone: '0251 1' })
    t.strictSame(
      alike.likelyDuplicates.map(({ name }: { name: string }) => name),
      ['KSP MELATI SEJATI', 'Koperasi Melati Sejati'],
    )
  })

  t.test('200 for a number that ended elsewhere, whatever the name', async (t) => {
    const url = `/v1/participants/${melati.id}`
    const numbers = { identifiers: [{ scheme: 'nib', value: '9120001' }] }
    await as.manager.patch(url, numbers, { ifMatch: melati.version })
    const other = await register('Anggrek', {
      identifiers: [{ scheme: 'badan_hukum', value: '518/49/ bh' }],
    })
    t.match(other.likelyDuplicates, [{ participantId: melati.id, score: 65 }])
    const { status, body } = await as.coach.get(`${url}/likely-duplicates`)
    t.equal(status, 200)
    t.equal(body.items.length, 3)
    t.ok(
      body.items.some(({ participantId }: { participantId: string }) => participantId === other.id),
    )
  })

  t.test('404 for another office and for none; 403 for a reporter; 401', async (t) => {
    const url = `/v1/participants/${melati.id}/likely-duplicates`
    t.equal((await stranger.get(url)).status, 404)
    t.equal((await as.manager.get(`/v1/participants/${newId()}/likely-duplicates`)).status, 404)
    t.equal((await as.reporter.get(url)).status, 403)
    t.equal((await nobody.get(url)).status, 401)
  })
})
