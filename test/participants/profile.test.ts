import t from 'tap'
import { type Profile, profileErrors } from '../../src/participants/profile.rules.js'
import { buildTestApp, caller } from '../support/app.js'

const test = await buildTestApp(t)
const { as, stranger } = test

const codes = (errors: { code: string; pointer?: string }[]) =>
  errors.map(({ code, pointer }) => `${code} ${pointer}`)

const COOPERATIVE = {
  kind: 'cooperative',
  name: 'Kopkar Tirta Bakti',
  regionCode: '32.71.03',
  pola: 'konvensional',
  bentuk: 'primer',
  membershipRegions: ['32.71.03', '32.71.04'],
  parentInstitution: 'Perusahaan daerah air minum',
  parentInstitutionKind: 'pdam',
}
const SIZE = {
  sizeClass: 'mikro',
  sizeClassBasis: 'annual_sales',
  sizeClassRule: 'uu_20_2008',
  sizeClassOn: '2017-12-31',
}
const ENTERPRISE = {
  kind: 'enterprise',
  name: 'Keripik Talas',
  regionCode: '32.71.01',
  kbli: '10792',
  kbliVersion: '2015',
  ...SIZE,
}

t.test('a profile as it would be stored', async (t) => {
  const errors = (kind: 'cooperative' | 'enterprise', profile: Profile) =>
    codes(profileErrors(kind, profile, '2018-06-14'))
  t.strictSame(errors('cooperative', {}), [])
  t.strictSame(errors('cooperative', { pola: 'syariah', bentuk: 'sekunder' }), [])
  t.strictSame(errors('enterprise', { pola: 'syariah', membershipRegions: ['32'] }), [
    'not_applicable_to_kind /pola',
    'not_applicable_to_kind /membershipRegions',
  ])
  t.strictSame(errors('cooperative', { sizeClass: 'mikro' }), [
    'not_applicable_to_kind /sizeClass',
    'needed_together /sizeClassBasis',
    'needed_together /sizeClassRule',
    'needed_together /sizeClassOn',
  ])
  t.strictSame(errors('enterprise', { kbli: '10792' }), ['needed_together /kbliVersion'])
  t.strictSame(errors('cooperative', { parentInstitutionKind: 'rsud' }), [
    'needed_together /parentInstitution',
  ])
  const sized = { sizeClass: 'kecil', sizeClassOn: '2018-06-15' } as const
  t.strictSame(
    errors('enterprise', {
      ...sized,
      sizeClassBasis: 'worker_count',
      sizeClassRule: 'pp_7_2021',
    }),
    ['invalid_value /sizeClassBasis', 'date_in_future /sizeClassOn'],
  )
})

t.test('the profile of a participant', async (t) => {
  t.test('201 for both kinds, shown whole', async (t) => {
    const made = await as.manager.post('/v1/participants', COOPERATIVE)
    t.match(made, {
      status: 201,
      body: { ...COOPERATIVE, jurisdiction: 'regency_city', sizeClass: null, kbli: null },
    })
    const enterprise = await as.manager.post('/v1/participants', ENTERPRISE)
    t.match(enterprise, { status: 201, body: { ...ENTERPRISE, pola: null, jurisdiction: null } })
  })

  t.test('the membership area says whose it is, wherever its office stands', async (t) => {
    const { body } = await as.manager.post('/v1/participants', COOPERATIVE)
    const url = `/v1/participants/${body.id}`
    const jurisdictions: string[] = []
    for (const membershipRegions of [
      ['32.71', '32.01.04'],
      ['32'],
      ['32.71', '33.74'],
      ['31', '32'],
      ['32.71.03.1001'],
      null,
    ]) {
      const { body: now } = await as.coach.get(url)
      const changed = await as.coach.patch(url, { membershipRegions }, { ifMatch: now.version })
      jurisdictions.push(changed.body.jurisdiction)
    }
    t.strictSame(jurisdictions, [
      'province',
      'province',
      'ministry',
      'ministry',
      'regency_city',
      null,
    ])
  })

  t.test('422 when a change leaves half of it; 400 for what has no such form', async (t) => {
    const { body } = await as.manager.post('/v1/participants', ENTERPRISE)
    const url = `/v1/participants/${body.id}`
    const half = await as.coach.patch(url, { kbli: null, sizeClassOn: null }, { ifMatch: 1 })
    t.equal(half.status, 422)
    t.strictSame(codes(half.body.errors), [
      'needed_together #/kbli',
      'needed_together #/sizeClassOn',
    ])
    const wrong = await as.coach.patch(
      url,
      { kbli: '1', kbliVersion: '15', sizeClass: 'raksasa', membershipRegions: ['32', '32'] },
      { ifMatch: 1 },
    )
    t.match(wrong, { status: 400, body: { errors: { length: 4 } } })
    const whole = await as.coach.patch(url, { kbli: null, kbliVersion: null }, { ifMatch: 1 })
    t.match(whole, { status: 200, body: { kbli: null, kbliVersion: null, ...SIZE } })
  })
})

t.test('numbers with their validity', async (t) => {
  const make = async (name: string) => {
    const { body } = await as.manager.post('/v1/participants', {
      kind: 'cooperative',
      name,
      regionCode: '32.71.03',
    })
    return { id: body.id, url: `/v1/participants/${body.id}` }
  }
  const melati = await make('Koperasi Melati')
  const kenanga = await make('Koperasi Kenanga')
  const DEED = { scheme: 'badan_hukum_lama', value: '61/BH/KDK.1022/XII/1998' }

  t.test('201, shown among its numbers, and the participant gets a new version', async (t) => {
    const made = await as.coach.post(`${melati.url}/identifiers`, {
      ...DEED,
      startsOn: '1998-12-07',
      source: 'Akta',
    })
    t.match(made, {
      status: 201,
      body: {
        ...DEED,
        normalised: '61/BH/KDK1022/XII/1998',
        status: 'unverified',
        startsOn: '1998-12-07',
        endsOn: null,
        version: 1,
      },
    })
    t.strictSame((await as.coach.get(String(made.headers['location']))).body, made.body)
    const { body } = await as.coach.get(melati.url)
    t.match(body, { identifiers: [], version: 2 }, 'readers of a participant know three schemes')
    const found = await as.coach.get('/v1/participants?q=kdk1022')
    t.equal(found.body.items[0].id, melati.id, 'and is found by it')
  })

  t.test('409 names the holder to who may read participants, and to nobody else', async (t) => {
    const again = { ...DEED, value: '61/bh/kdk1022/xii/1998' }
    const named = await as.manager.post(`${kenanga.url}/identifiers`, again)
    t.match(named, {
      status: 409,
      body: { code: 'identifier_taken', errors: [{ pointer: '#/value', message: /Melati/ }] },
    })
    const { body: made } = await as.admin.post('/v1/api-keys', {
      personId: test.actors.people.manager.personId,
      label: 'Pencatat nomor',
      scopes: ['participants:write'],
    })
    const blind = caller(test.app, made.key)
    const untold = await blind.post(`${kenanga.url}/identifiers`, again)
    t.match(untold, { status: 409, body: { code: 'identifier_taken' } })
    t.notMatch(untold.body.errors[0].message, /Melati|participants/)
  })

  t.test('422 for a second of a scheme, days in the future or backwards', async (t) => {
    const second = await as.coach.post(`${melati.url}/identifiers`, { ...DEED, value: '62/BH' })
    t.match(second, { status: 422, body: { errors: [{ code: 'duplicate', pointer: '#/scheme' }] } })
    const wrong = await as.coach.post(`${kenanga.url}/identifiers`, {
      scheme: 'nib',
      value: ' . ',
      startsOn: '2018-06-15',
      validUntilOn: '2018-06-01',
      endsOn: '2018-06-16',
    })
    t.equal(wrong.status, 422)
    t.strictSame(codes(wrong.body.errors), [
      'invalid_format #/value',
      'date_in_future #/startsOn',
      'date_in_future #/endsOn',
      'ends_before_start #/validUntilOn',
    ])
    const { body } = await as.manager.post('/v1/participants', { ...ENTERPRISE, name: 'Talas' })
    const nik = { scheme: 'nik_koperasi', value: '3271010001' }
    t.match(await as.coach.post(`/v1/participants/${body.id}/identifiers`, nik), {
      status: 422,
      body: { errors: [{ code: 'not_applicable_to_kind', pointer: '#/scheme' }] },
    })
  })

  t.test('a certificate lapses by itself; ending it sets the number free', async (t) => {
    const nik = { scheme: 'nik_koperasi', value: '3271070060001' }
    const made = await as.coach.post(`${melati.url}/identifiers`, {
      ...nik,
      status: 'valid',
      startsOn: '2016-06-01',
      validUntilOn: '2018-06-13',
    })
    t.match(made, { status: 201, body: { status: 'expired' } })
    const one = `/v1/participant-identifiers/${made.body.id}`
    const lasting = await as.coach.patch(one, { validUntilOn: '2018-06-14' }, { ifMatch: 1 })
    t.match(lasting, { status: 200, body: { status: 'valid', version: 2 } })
    const ended = await as.coach.patch(
      one,
      { endsOn: '2018-06-10', status: 'revoked' },
      { ifMatch: 2 },
    )
    t.match(ended, { status: 200, body: { status: 'revoked', endsOn: '2018-06-10' } })
    t.equal((await as.manager.post(`${kenanga.url}/identifiers`, nik)).status, 201)
    const back = await as.coach.patch(one, { endsOn: null }, { ifMatch: 3 })
    t.match(back, {
      status: 409,
      body: { code: 'identifier_taken', errors: [{ pointer: '#/endsOn', message: /Kenanga/ }] },
    })
    const { body } = await as.coach.get(`${melati.url}/identifiers?limit=1`)
    t.equal(body.items[0].id, made.body.id, 'former ones are listed, the latest first')
    const rest = await as.coach.get(`${melati.url}/identifiers?cursor=${body.nextCursor}`)
    t.equal(rest.body.items[0].scheme, 'badan_hukum_lama')
  })

  t.test('428, 412, 404 for another office', async (t) => {
    const { body } = await as.coach.get(`${melati.url}/identifiers`)
    const one = `/v1/participant-identifiers/${body.items[0].id}`
    t.equal((await as.coach.patch(one, { source: 'x' })).status, 428)
    t.equal((await as.coach.patch(one, { source: 'x' }, { ifMatch: 1 })).status, 412)
    t.equal((await stranger.get(one)).status, 404)
    t.equal((await stranger.patch(one, { source: 'x' }, { ifMatch: 3 })).status, 404)
    t.equal((await stranger.get(`${melati.url}/identifiers`)).status, 404)
    t.equal((await stranger.post(`${melati.url}/identifiers`, DEED)).status, 404)
  })
})
