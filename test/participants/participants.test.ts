import t from 'tap'
import { buildTestApp } from '../support/app.js'

const test = await buildTestApp(t)
const { as, stranger, nobody } = test

const MELATI = {
  kind: 'cooperative',
  name: 'Koperasi Melati Sejati',
  regionCode: '32.71.03',
  jenis: 'konsumen',
  contactName: 'Ibu Ratna',
  phone: '+62 813 0000 0000',
  identifiers: [{ scheme: 'badan_hukum', value: '518/49/BH/KANKOP' }],
}
const KERIPIK = { kind: 'enterprise', name: 'Keripik Pala Cihideung', regionCode: '32.71.04' }

const codes = ({ body }: { body: { errors: { code: string; pointer: string }[] } }) =>
  body.errors.map(({ code, pointer }) => `${code} ${pointer}`)

t.test('createParticipant', async (t) => {
  t.test('201 for a cooperative, whole; body equals GET', async (t) => {
    const made = await as.manager.post('/v1/participants', MELATI)
    t.match(made, {
      status: 201,
      body: { ...MELATI, kelompok: null, email: null, status: null, statusOn: null, version: 1 },
    })
    t.equal(made.headers['location'], `/v1/participants/${made.body.id}`)
    const url = `/v1/participants/${made.body.id}`
    t.strictSame({ ...(await as.coach.get(url)).body, likelyDuplicates: [] }, made.body)
    t.equal((await as.coach.get(url, { headers: { 'if-none-match': '"1"' } })).status, 304)
  })

  t.test('201 for an enterprise that gives its kind, name and region only', async (t) => {
    const made = await as.admin.post('/v1/participants', KERIPIK)
    t.match(made, { status: 201, body: { ...KERIPIK, jenis: null, identifiers: [] } })
  })

  t.test('409 for a number that is held, spelled otherwise, naming the holder', async (t) => {
    const again = await as.manager.post('/v1/participants', {
      ...MELATI,
      name: 'Koperasi Melati',
      identifiers: [{ scheme: 'badan_hukum', value: ' 518/49/bh/Kankop.' }],
    })
    t.match(again, {
      status: 409,
      body: { code: 'identifier_taken', errors: [{ pointer: '#/identifiers/0' }] },
    })
    t.match(again.body.errors[0].message, 'Koperasi Melati Sejati')
  })

  t.test('201 in another office: numbers are held office by office', async (t) => {
    const theirs = await stranger.post('/v1/participants', MELATI)
    t.equal(theirs.status, 201)
  })

  t.test('two at once with one number: one 201, one 409', async (t) => {
    const identifiers = [{ scheme: 'nib', value: '9120001234567' }]
    const replies = await Promise.all(
      ['A', 'B'].map((name) =>
        as.manager.post('/v1/participants', { ...KERIPIK, name, identifiers }),
      ),
    )
    t.strictSame(replies.map(({ status }) => status).toSorted(), [201, 409])
    t.equal(replies.find(({ status }) => status === 409)?.body.code, 'identifier_taken')
  })

  t.test('422 for what is a cooperative’s only, all at once', async (t) => {
    const refused = await as.manager.post('/v1/participants', {
      ...KERIPIK,
      jenis: 'jasa',
      identifiers: [
        { scheme: 'nik_koperasi', value: '3271010001' },
        { scheme: 'nib', value: ' . ' },
        { scheme: 'nib', value: '1' },
      ],
    })
    t.equal(refused.status, 422)
    t.strictSame(codes(refused), [
      'not_applicable_to_kind #/jenis',
      'not_applicable_to_kind #/identifiers/0/scheme',
      'invalid_format #/identifiers/1/value',
      'duplicate #/identifiers/2/scheme',
    ])
  })

  t.test('400 for a bad region and an unknown member; 403 for a coach; 401', async (t) => {
    const bad = await as.manager.post('/v1/participants', { ...KERIPIK, regionCode: '3271', x: 1 })
    t.equal(bad.status, 400)
    t.equal(bad.body.errors.length, 2)
    t.equal((await as.coach.post('/v1/participants', KERIPIK)).status, 403)
    t.equal((await nobody.post('/v1/participants', KERIPIK)).status, 401)
  })
})

t.test('listParticipants', async (t) => {
  const names = async (query: string) =>
    (await as.coach.get(`/v1/participants?${query}`)).body.items.map(
      ({ name }: { name: string }) => name,
    )
  t.strictSame(await names('q=melati'), ['Koperasi Melati Sejati'])
  t.strictSame(await names('q=518/49'), ['Koperasi Melati Sejati'])
  t.strictSame(await names('q=%25'), [])
  t.strictSame(await names('q=.'), [])
  t.strictSame(await names('kind=cooperative'), ['Koperasi Melati Sejati'])
  t.equal((await names('regionCode=32.71')).length, 3)
  t.strictSame(await names('regionCode=32.71.03'), ['Koperasi Melati Sejati'])
  t.equal((await as.coach.get('/v1/participants?regionCode=32.7')).status, 400)
  const first = await as.coach.get('/v1/participants?limit=2')
  const second = await as.coach.get(`/v1/participants?limit=2&cursor=${first.body.nextCursor}`)
  t.equal(first.body.items.length + second.body.items.length, 3)
  t.equal(second.body.nextCursor, null)
  t.match(first.headers['link'], 'rel="next"')
  const otherFilter = await as.coach.get(
    `/v1/participants?kind=enterprise&cursor=${first.body.nextCursor}`,
  )
  t.match(otherFilter, { status: 400, body: { code: 'invalid_cursor' } })
  t.equal((await as.reporter.get('/v1/participants')).status, 403)
})

t.test('updateParticipant', async (t) => {
  const { body: made } = await as.manager.post('/v1/participants', {
    ...MELATI,
    name: 'Koperasi Anggrek',
    identifiers: [{ scheme: 'nik_koperasi', value: '3271010009' }],
  })
  const url = `/v1/participants/${made.id}`

  t.test('200: absent keeps, null empties, the list of numbers is replaced', async (t) => {
    const identifiers = [
      { scheme: 'badan_hukum', value: 'AHU-0013555.AH.01.26.TAHUN 2021' },
      { scheme: 'nik_koperasi', value: '3271010010' },
    ]
    const changed = await as.coach.patch(url, { phone: null, identifiers }, { ifMatch: 1 })
    t.match(changed, {
      status: 200,
      body: { name: 'Koperasi Anggrek', contactName: 'Ibu Ratna', phone: null, version: 2 },
    })
    t.strictSame(changed.body.identifiers, identifiers)
    const { rows } = await test.owner.query(
      'select value from participant_identifiers where participant_id = $1 and ends_on is not null',
      [made.id],
    )
    t.strictSame(rows, [{ value: '3271010009' }])
  })

  t.test('a number that ended may be held by another', async (t) => {
    const heir = await as.manager.post('/v1/participants', {
      ...MELATI,
      name: 'Koperasi Kenanga',
      identifiers: [{ scheme: 'nik_koperasi', value: '3271010009' }],
    })
    t.equal(heir.status, 201)
    t.match(await as.manager.patch(url, { identifiers: heir.body.identifiers }, { ifMatch: 2 }), {
      status: 409,
      body: { code: 'identifier_taken' },
    })
    t.equal((await as.manager.get(url)).body.identifiers.length, 2, 'and nothing was changed')
  })

  t.test('contacts of a participant entered without any', async (t) => {
    const { body } = await as.manager.post('/v1/participants', { ...KERIPIK, name: 'Tanpa kontak' })
    const one = `/v1/participants/${body.id}`
    t.match(await as.manager.patch(one, { email: 'a@example.org' }, { ifMatch: 1 }), {
      status: 200,
      body: { email: 'a@example.org', contactName: null, version: 2 },
    })
  })

  t.test('428, 412, 404 for another office, 403 for a reporter', async (t) => {
    t.equal((await as.manager.patch(url, { name: 'X' })).status, 428)
    t.equal((await as.manager.patch(url, { name: 'X' }, { ifMatch: 1 })).status, 412)
    t.equal((await stranger.patch(url, { name: 'X' }, { ifMatch: 2 })).status, 404)
    t.equal((await stranger.get(url)).status, 404)
    t.equal((await as.reporterJob.patch(url, { name: 'X' }, { ifMatch: 2 })).status, 403)
  })

  t.test('two at once with one If-Match: one 200, one 412', async (t) => {
    const replies = await Promise.all(
      ['A', 'B'].map((name) => as.manager.patch(url, { name }, { ifMatch: 2 })),
    )
    t.strictSame(replies.map(({ status }) => status).toSorted(), [200, 412])
  })

  t.test('the ledger names personal columns and never their values', async (t) => {
    const { rows } = await test.owner.query(
      "select changes from ledger where entity = 'participant_contacts'",
    )
    t.ok(rows.length > 0)
    t.notMatch(JSON.stringify(rows), /Ratna|813/)
  })
})

t.test('statuses', async (t) => {
  const { body: made } = await as.manager.post('/v1/participants', { ...MELATI, identifiers: [] })
  const url = `/v1/participants/${made.id}/statuses`
  const active = { status: 'active', source: 'Daftar dinas' }

  t.test('201 today by default, shown by the participant, whose version rises', async (t) => {
    const recorded = await as.manager.post(url, active)
    t.match(recorded, { status: 201, body: { ...active, on: '2018-06-14' } })
    t.equal((await as.coach.get(String(recorded.headers['location']))).status, 200)
    const seen = await as.coach.get(`/v1/participants/${made.id}`, {
      headers: { 'if-none-match': '"1"' },
    })
    t.match(seen, { status: 200, body: { status: 'active', statusOn: '2018-06-14', version: 2 } })
  })

  t.test('late entry: a reason beyond the limit, kept; never the future', async (t) => {
    const late = { status: 'inactive', source: 'Berita acara', on: '2017-03-01' }
    t.match(await as.manager.post(url, late), {
      status: 422,
      body: { errors: [{ code: 'late_reason_required', pointer: '#/lateReason' }] },
    })
    t.equal((await as.manager.post(url, { ...late, lateReason: 'Dari berkas.' })).status, 201)
    const { rows } = await test.owner.query('select days_late, reason from late_entries')
    t.strictSame(rows, [{ days_late: 470, reason: 'Dari berkas.' }])
    t.match(await as.manager.post(url, { ...active, on: '2018-06-15' }), {
      status: 422,
      body: { errors: [{ code: 'date_in_future' }] },
    })
    const { body } = await as.coach.get(`/v1/participants/${made.id}`)
    t.equal(body.status, 'active', 'the latest by its day, not by its entry')
  })

  t.test('200 latest first; 409 a second on one day; 422 for the other kind', async (t) => {
    const { body } = await as.coach.get(`${url}?limit=1`)
    t.equal(body.items[0].on, '2018-06-14')
    const rest = await as.coach.get(`${url}?limit=1&cursor=${body.nextCursor}`)
    t.equal(rest.body.items[0].on, '2017-03-01')
    t.match(await as.manager.post(url, active), { status: 409, body: { code: 'status_that_day' } })
    const closed = { ...active, status: 'business_closed' }
    t.match(await as.manager.post(url, closed), {
      status: 422,
      body: { errors: [{ code: 'not_applicable_to_kind' }] },
    })
  })

  t.test('403 for a coach, 404 for another office', async (t) => {
    t.equal((await as.coach.post(url, active)).status, 403)
    t.equal((await stranger.post(url, active)).status, 404)
    t.equal((await stranger.get(url)).status, 404)
  })
})

t.test('annual figures', async (t) => {
  const { body: coop } = await as.manager.post('/v1/participants', { ...MELATI, identifiers: [] })
  const url = `/v1/participants/${coop.id}/annual-figures`
  const FIGURES = {
    bookYear: 2017,
    ratHeldOn: '2018-03-12',
    ratReportedOn: '2018-03-26',
    membersFemale: 64,
    membersMale: 0,
    equityRupiah: -5_000_000,
    shuRupiah: -1_200_000,
    source: 'Laporan RAT',
  }

  t.test('201: zero and negative are values, unknown is null', async (t) => {
    const made = await as.diagnostician.post(url, FIGURES)
    t.match(made, { status: 201, body: { ...FIGURES, assetsRupiah: null, version: 1 } })
    t.equal(made.headers['location'], `/v1/annual-figures/${made.body.id}`)
    const year = { ...FIGURES, bookYear: 2016, ratHeldOn: null, ratReportedOn: null }
    t.equal((await as.coach.post(url, year)).status, 201)
    const { body } = await as.coach.get(url)
    t.strictSame(
      body.items.map(({ bookYear }: { bookYear: number }) => bookYear),
      [2017, 2016],
    )
  })

  t.test('409 for a book year that is there', async (t) => {
    t.match(await as.diagnostician.post(url, FIGURES), {
      status: 409,
      body: { code: 'book_year_recorded' },
    })
  })

  t.test('400 for what cannot be, 422 for what the rules refuse', async (t) => {
    const wrong = await as.coach.post(url, {
      ...FIGURES,
      bookYear: 1899,
      membersFemale: -1,
      assetsRupiah: 1.5,
      loansRupiah: 2e15,
    })
    t.equal(wrong.status, 400)
    t.equal(wrong.body.errors.length, 4)
    const early = await as.coach.post(url, {
      ...FIGURES,
      bookYear: 2019,
      ratHeldOn: '2018-06-15',
      ratReportedOn: '2018-06-13',
    })
    t.equal(early.status, 422)
    t.strictSame(codes(early), [
      'date_in_future #/bookYear',
      'date_in_future #/ratHeldOn',
      'before_book_year #/ratHeldOn',
      'before_earlier_fact #/ratReportedOn',
    ])
  })

  t.test('422 for a RAT, members and SHU of an enterprise', async (t) => {
    const { body } = await as.manager.post('/v1/participants', { ...KERIPIK, name: 'UKM Talas' })
    const theirs = `/v1/participants/${body.id}/annual-figures`
    const refused = await as.coach.post(theirs, FIGURES)
    t.equal(refused.body.errors.length, 5)
    const own = { bookYear: 2017, workersFemale: 3, businessVolumeRupiah: 90_000_000, source: 'x' }
    t.equal((await as.coach.post(theirs, own)).status, 201)
  })

  t.test('200 to complete a year; 412, 428, 422, 404 and 403', async (t) => {
    const { body } = await as.coach.get(url)
    const one = `/v1/annual-figures/${body.items[1].id}`
    t.equal((await as.coach.get(one)).status, 200)
    const changed = await as.coach.patch(one, { ratHeldOn: '2017-04-03' }, { ifMatch: 1 })
    t.match(changed, { status: 200, body: { ratHeldOn: '2017-04-03', bookYear: 2016, version: 2 } })
    t.equal((await as.coach.patch(one, { membersMale: 1 })).status, 428)
    t.equal((await as.coach.patch(one, { membersMale: 1 }, { ifMatch: 1 })).status, 412)
    const unheld = await as.coach.patch(
      one,
      { ratHeldOn: null, ratReportedOn: '2017-05-01' },
      { ifMatch: 2 },
    )
    t.equal(unheld.status, 422)
    t.equal((await stranger.patch(one, { membersMale: 1 }, { ifMatch: 2 })).status, 404)
    t.equal((await stranger.get(one)).status, 404)
    t.equal((await stranger.post(url, FIGURES)).status, 404)
    t.equal((await as.reporter.patch(one, { membersMale: 1 }, { ifMatch: 2 })).status, 403)
  })

  t.test('422 for parts above the whole, each named; unknown parts are no fault', async (t) => {
    const year = {
      bookYear: 2015,
      membersFemale: 64,
      membersMale: 56,
      membersTotal: 119,
      assetsRupiah: 100,
      currentAssetsRupiah: 100,
      cashAndBankRupiah: 60,
      inventoryRupiah: 41,
      source: 'Neraca',
    }
    const refused = await as.coach.post(url, year)
    t.equal(refused.status, 422)
    t.strictSame(codes(refused), [
      'parts_exceed_whole #/membersTotal',
      'parts_exceed_whole #/currentAssetsRupiah',
    ])
    const { membersMale: _men, inventoryRupiah: _goods, ...known } = year
    t.match(await as.coach.post(url, known), {
      status: 201,
      body: { membersTotal: 119, membersMale: null, cashAndBankRupiah: 60, salesRupiah: null },
    })
    const negative = await as.coach.post(url, { ...known, bookYear: 2014, membersTotal: -1 })
    t.match(negative, { status: 400, body: { errors: [{ pointer: '#/membersTotal' }] } })
  })

  t.test('corrections: what was there before, why and by whom, latest first', async (t) => {
    const { body } = await as.coach.get(url)
    const one = `/v1/annual-figures/${body.items[0].id}`
    const history = `${one}/corrections`
    t.strictSame((await as.coach.get(history)).body, { items: [], nextCursor: null })
    await as.coach.patch(one, { membersFemale: 65, evidence: 'Neraca, hlm. 4' }, { ifMatch: 1 })
    const reason = 'Dihitung ulang.'
    const second = await as.diagnostician.patch(
      one,
      { membersFemale: 63, shuRupiah: -1_200_000, reason },
      { ifMatch: 2 },
    )
    t.match(second, { status: 200, body: { version: 3, membersFemale: 63 } })
    t.equal(second.body.reason, undefined)
    const same = await as.coach.patch(one, { membersFemale: 63 }, { ifMatch: 3 })
    t.match(same, { status: 200, body: { version: 3 } }, 'the same again changes nothing')
    const { body: told } = await as.coach.get(`${history}?limit=1`)
    t.match(told.items, [
      { fromVersion: 2, before: { membersFemale: 65, shuRupiah: -1_200_000 }, reason },
    ])
    t.strictSame(told.items[0].changedMembers, ['membersFemale'], 'what stayed is not listed')
    const rest = await as.coach.get(`${history}?limit=1&cursor=${told.nextCursor}`)
    t.match(rest.body.items, [
      {
        fromVersion: 1,
        before: { membersFemale: 64, evidence: null },
        changedMembers: ['membersFemale', 'evidence'],
        reason: null,
      },
    ])
    t.equal((await stranger.get(history)).status, 404)
    t.equal((await as.reporter.get(history)).status, 403)
  })
})
