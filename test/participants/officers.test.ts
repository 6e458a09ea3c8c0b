import t from 'tap'
import { officerErrors } from '../../src/participants/officers.rules.js'
import { buildTestApp } from '../support/app.js'

const test = await buildTestApp(t)
const { as, stranger } = test

const { body: melati } = await as.manager.post('/v1/participants', {
  kind: 'cooperative',
  name: 'Koperasi Melati',
  regionCode: '32.71.03',
})
const url = `/v1/participants/${melati.id}/officers`
const RATNA = {
  role: 'ketua',
  name: 'Ibu Ratna',
  startsOn: '2016-03-12',
  phone: '+62 813 0000 0001',
  source: 'Berita acara RAT',
}

t.test('a role in a participant', (t) => {
  const errors = (
    kind: 'cooperative' | 'enterprise',
    officer: Parameters<typeof officerErrors>[1],
  ) => officerErrors(kind, officer, '2018-06-14').map(({ code, pointer }) => `${code} ${pointer}`)
  const startsOn = '2016-03-12'
  t.strictSame(errors('cooperative', { role: 'pengawas', startsOn }), [])
  t.strictSame(errors('enterprise', { role: 'manajer', startsOn, endsOn: '2016-03-12' }), [])
  t.strictSame(errors('enterprise', { role: 'ketua', startsOn }), ['not_applicable_to_kind /role'])
  t.strictSame(errors('cooperative', { role: 'pemilik', startsOn }), [
    'not_applicable_to_kind /role',
  ])
  t.strictSame(
    errors('cooperative', { role: 'ketua', startsOn: '2018-06-15', endsOn: '2018-06-14' }),
    ['date_in_future /startsOn', 'ends_before_start /endsOn'],
  )
  t.strictSame(errors('cooperative', { role: 'ketua', startsOn, endsOn: '2018-06-15' }), [
    'date_in_future /endsOn',
  ])
  t.end()
})

t.test('officers of a participant', async (t) => {
  t.test('201 whole; body equals GET', async (t) => {
    const made = await as.coach.post(url, RATNA)
    t.match(made, { status: 201, body: { ...RATNA, email: null, endsOn: null, blankedAt: null } })
    const one = String(made.headers['location'])
    t.strictSame((await as.diagnostician.get(one)).body, made.body)
    t.equal((await as.coach.get(one, { headers: { 'if-none-match': '"1"' } })).status, 304)
  })

  t.test('409 for a second ketua in one time; 422 for what is no cooperative’s', async (t) => {
    const second = { ...RATNA, name: 'Bapak Dedi', startsOn: '2018-03-12' }
    t.match(await as.coach.post(url, second), { status: 409, body: { code: 'ketua_overlaps' } })
    t.match(await as.coach.post(url, { ...second, role: 'pemilik' }), {
      status: 422,
      body: { errors: [{ code: 'not_applicable_to_kind', pointer: '#/role' }] },
    })
    const treasurers = ['Ibu Sari', 'Ibu Tuti'].map((name) => ({
      ...RATNA,
      role: 'bendahara',
      name,
    }))
    for (const one of treasurers) t.equal((await as.coach.post(url, one)).status, 201)
  })

  t.test('200 to end a term on the day the next begins; who was in office on a day', async (t) => {
    const { body } = await as.coach.get(`${url}?on=2018-03-11`)
    const ketua = body.items.find(({ role }: { role: string }) => role === 'ketua')
    const one = `/v1/participant-officers/${ketua.id}`
    t.equal((await as.coach.patch(one, { endsOn: '2018-03-12' })).status, 428)
    const ended = await as.coach.patch(one, { endsOn: '2018-03-12' }, { ifMatch: 1 })
    t.match(ended, { status: 200, body: { name: 'Ibu Ratna', endsOn: '2018-03-12', version: 2 } })
    const next = { role: 'ketua', name: 'Bapak Dedi', startsOn: '2018-03-12' }
    t.equal((await as.coach.post(url, next)).status, 201)
    t.match(await as.coach.patch(one, { endsOn: null }, { ifMatch: 2 }), {
      status: 409,
      body: { code: 'ketua_overlaps' },
    })
    t.match(await as.coach.patch(one, { endsOn: '2016-01-01' }, { ifMatch: 2 }), {
      status: 422,
      body: { errors: [{ code: 'ends_before_start' }] },
    })
    const named = async (query: string) =>
      (await as.coach.get(`${url}?${query}`)).body.items
        .filter(({ role }: { role: string }) => role === 'ketua')
        .map(({ name }: { name: string }) => name)
    t.strictSame(await named('on=2018-03-11'), ['Ibu Ratna'])
    t.strictSame(await named('on=2018-03-12'), ['Bapak Dedi'])
    t.strictSame(await named(''), ['Bapak Dedi', 'Ibu Ratna'])
    const first = await as.coach.get(`${url}?limit=2`)
    const second = await as.coach.get(`${url}?limit=2&cursor=${first.body.nextCursor}`)
    t.equal(first.body.items.length + second.body.items.length, 4)
  })

  t.test('200 to empty personal data for good; role and term stay', async (t) => {
    const { body } = await as.coach.get(`${url}?on=2018-03-11`)
    const { id, version } = body.items.find(({ name }: { name: string }) => name === 'Ibu Ratna')
    const one = `/v1/participant-officers/${id}`
    t.equal((await as.coach.post(`${one}/blank`, {}, { ifMatch: version })).status, 403)
    const blanked = await as.manager.post(`${one}/blank`, {}, { ifMatch: version })
    t.match(blanked, {
      status: 200,
      body: { role: 'ketua', startsOn: '2016-03-12', name: null, phone: null },
    })
    const ifMatch = version + 1
    t.match(await as.manager.post(`${one}/blank`, {}, { ifMatch }), {
      status: 409,
      body: { code: 'officer_blanked' },
    })
    t.match(await as.coach.patch(one, { name: 'Ratna' }, { ifMatch }), {
      status: 409,
      body: { code: 'officer_blanked' },
    })
    t.equal((await as.coach.patch(one, { source: 'Arsip' }, { ifMatch })).status, 200)
    const { rows } = await test.owner.query('select * from participant_officer_contacts')
    t.notMatch(JSON.stringify(rows), /Ratna/)
  })

  t.test('the ledger names personal columns and never their values', async (t) => {
    const { rows } = await test.owner.query(
      "select changes from ledger where entity like 'participant_officer%'",
    )
    t.ok(rows.length > 0)
    t.notMatch(JSON.stringify(rows), /Ratna|Dedi|813/)
  })

  t.test('403 for a reporter, 404 for another office', async (t) => {
    const { body } = await as.coach.get(url)
    const one = `/v1/participant-officers/${body.items[0].id}`
    t.equal((await as.reporter.get(url)).status, 403)
    t.equal((await stranger.get(url)).status, 404)
    t.equal((await stranger.post(url, RATNA)).status, 404)
    t.equal((await stranger.get(one)).status, 404)
    t.equal((await stranger.patch(one, { source: 'x' }, { ifMatch: 1 })).status, 404)
    t.equal((await stranger.post(`${one}/blank`, {}, { ifMatch: 1 })).status, 404)
  })

  t.test('two ketua at once: one 201, one 409', async (t) => {
    const { body } = await as.manager.post('/v1/participants', {
      kind: 'cooperative',
      name: 'Koperasi Lomba',
      regionCode: '32.71.03',
    })
    const replies = await Promise.all(
      ['A', 'B'].map((name) =>
        as.coach.post(`/v1/participants/${body.id}/officers`, { ...RATNA, name }),
      ),
    )
    t.strictSame(replies.map(({ status }) => status).toSorted(), [201, 409])
  })
})
