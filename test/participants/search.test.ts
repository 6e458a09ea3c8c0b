import t from 'tap'
import { buildTestApp } from '../support/app.js'

const test = await buildTestApp(t)
const { as, stranger, owner } = test

const register = async (name: string, more: object = {}) => {
  const made = await as.manager.post('/v1/participants', {
    kind: 'cooperative',
    name,
    regionCode: '32.71.03',
    ...more,
  })
  t.equal(made.status, 201, name)
  return made.body
}
const names = async (q: string, query = '') =>
  (await as.coach.get(`/v1/participants?q=${encodeURIComponent(q)}${query}`)).body.items.map(
    ({ name }: { name: string }) => name,
  )

t.test('q of listParticipants', async (t) => {
  await register('KOPERASI SEJAHTERA')
  await register('K.S.P. Sejahtera Abadi', {
    identifiers: [{ scheme: 'badan_hukum', value: '518/49_1/BH/KANKOP' }],
  })
  await register("Koperasi Karyawan Ma'mur-Jaya")
  await register('UD. Jaya', { kind: 'enterprise' })
  await stranger.post('/v1/participants', {
    kind: 'cooperative',
    name: 'Koperasi Sejahtera Bekasi',
    regionCode: '32.75.01',
  })

  const asked: [string, string[]][] = [
    ['Kop. Sejahtera', ['K.S.P. Sejahtera Abadi', 'KOPERASI SEJAHTERA']],
    ['koperasi simpan pinjam sejahtera', ['K.S.P. Sejahtera Abadi', 'KOPERASI SEJAHTERA']],
    ['ABADI sejah', ['K.S.P. Sejahtera Abadi']],
    ['jahte', ['K.S.P. Sejahtera Abadi', 'KOPERASI SEJAHTERA']],
    ['mamur', ["Koperasi Karyawan Ma'mur-Jaya"]],
    ['karyawan', ["Koperasi Karyawan Ma'mur-Jaya"]],
    [
      'ja',
      ['K.S.P. Sejahtera Abadi', 'KOPERASI SEJAHTERA', "Koperasi Karyawan Ma'mur-Jaya", 'UD. Jaya'],
    ],
    ['ud', ['UD. Jaya']],
    ['kop', ['KOPERASI SEJAHTERA', "Koperasi Karyawan Ma'mur-Jaya"]],
    ['bekasi', []],
    ['518 / 49', ['K.S.P. Sejahtera Abadi']],
    ['49_1', ['K.S.P. Sejahtera Abadi']],
    ['49%1', []],
    ['51', []],
    ['%', []],
    ['. -', []],
  ]
  for (const [q, wanted] of asked) {
    t.strictSame(await names(q), wanted, `finds ${wanted.length} by ${q}`)
  }
  t.strictSame(await names('jaya', '&kind=enterprise'), ['UD. Jaya'])
})

t.test(
  '200 the same in pages when a word is in more names than an index is good for',
  async (t) => {
    await owner.query(`select set_config('app.office_id', $1, false)`, [test.actors.officeId])
    await owner.query(
      `insert into participants (id, kind, name, region_code)
     select gen_random_uuid(), 'enterprise', 'Keripik Talas ' || lpad(n::text, 4, '0'), '32.71.01'
       from generate_series(1, 1001) n`,
    )
    const url = '/v1/participants?q=talas&limit=100'
    const first = await as.coach.get(url)
    const second = await as.coach.get(`${url}&cursor=${first.body.nextCursor}`)
    t.equal(first.body.items[0].name, 'Keripik Talas 0001')
    t.equal(second.body.items[0].name, 'Keripik Talas 0101')
    t.strictSame(await names('talas 0777'), ['Keripik Talas 0777'])
  },
)

t.test(
  '403 for whoever may not see names; the function finds nobody without an office',
  async (t) => {
    t.equal((await as.reporter.get('/v1/participants?q=jaya')).status, 403)
    await owner.query(`select set_config('app.office_id', '', false)`)
    const { rows } = await owner.query(
      `select named from klinik_find_participants('sejahtera', 10)`,
    )
    t.strictSame(rows, [{ named: [] }])
  },
)
