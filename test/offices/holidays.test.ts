import t from 'tap'
import { dayOff, type HolidayKind, WEEKDAYS } from '../../src/offices/holidays.rules.js'
import { buildTestApp } from '../support/app.js'

const test = await buildTestApp(t)
const { as, actors, stranger, nobody } = test

const IDUL_FITRI = { on: '2018-06-15', name: 'Idul Fitri 1439 H', kind: 'national' }

t.test('a day off', (t) => {
  const holidays = new Map([
    ['2018-06-15', { kind: 'national' as HolidayKind, name: 'Idul Fitri' }],
    ['2018-06-16', { kind: 'national' as HolidayKind, name: 'Idul Fitri, hari kedua' }],
  ])
  const on = (day: string) => dayOff({ restDays: ['saturday', 'sunday'], holidays }, day)
  t.equal(on('2018-06-14'), null, 'a Thursday')
  t.strictSame(on('2018-06-15'), { kind: 'national', name: 'Idul Fitri' })
  t.strictSame(on('2018-06-16')?.name, 'Idul Fitri, hari kedua', 'a holiday goes before a Saturday')
  t.strictSame(on('2018-06-17'), { kind: 'rest_day', name: null }, 'a Sunday')
  for (const [index, day] of WEEKDAYS.entries()) {
    const monday = 4
    const at = `2018-06-0${monday + index}`.replace('-010', '-10')
    t.strictSame(dayOff({ restDays: [day], holidays }, at)?.kind, 'rest_day', `${at} is a ${day}`)
  }
  t.end()
})

t.test('holidays of the office', async (t) => {
  const made = await as.manager.post('/v1/holidays', IDUL_FITRI)
  const url = String(made.headers['location'])

  t.test('201 whole; body equals GET; 304 while it stays', async (t) => {
    t.match(made, { status: 201, body: { ...IDUL_FITRI, version: 1, withdrawnAt: null } })
    t.strictSame((await as.reporter.get(url)).body, made.body)
    t.equal((await as.coach.get(url, { headers: { 'if-none-match': '"1"' } })).status, 304)
  })

  t.test('409 for the same day again, also by a correction', async (t) => {
    const twice = await as.admin.post('/v1/holidays', { ...IDUL_FITRI, kind: 'office' })
    t.match(twice, { status: 409, body: { code: 'holiday_known' } })
    const other = await as.admin.post('/v1/holidays', {
      on: '2018-06-18',
      name: 'Cuti bersama',
      kind: 'joint_leave',
    })
    const at = String(other.headers['location'])
    const moved = await as.admin.patch(at, { on: '2018-06-15' }, { ifMatch: 1 })
    t.match(moved, { status: 409, body: { code: 'holiday_known' } })
    t.match(await as.admin.patch(at, { on: '2018-06-19' }, { ifMatch: 1 }), {
      status: 200,
      body: { on: '2018-06-19', name: 'Cuti bersama', version: 2 },
    })
  })

  t.test('403 for whoever neither leads the office nor its programmes; 401; 404', async (t) => {
    for (const one of [as.coachingLead, as.diagnostician, as.reporter]) {
      t.equal((await one.post('/v1/holidays', IDUL_FITRI)).status, 403)
    }
    t.equal((await nobody.get('/v1/holidays')).status, 401)
    t.equal((await stranger.get(url)).status, 404)
    t.equal((await stranger.patch(url, { name: 'X' }, { ifMatch: 1 })).status, 404)
    t.strictSame((await stranger.get('/v1/holidays')).body.items, [])
  })

  t.test('200 by year and kind, earliest first, page by page', async (t) => {
    for (const [on, kind] of [
      ['2018-12-31', 'office'],
      ['2019-01-01', 'national'],
      ['2018-01-01', 'national'],
    ]) {
      await as.manager.post('/v1/holidays', { on, name: 'Libur', kind })
    }
    const days = async (query: string) =>
      (await as.coach.get(`/v1/holidays?${query}`)).body.items.map(({ on }: { on: string }) => on)
    t.strictSame(await days('year=2018'), ['2018-01-01', '2018-06-15', '2018-06-19', '2018-12-31'])
    t.strictSame(await days('year=2018&kind=national'), ['2018-01-01', '2018-06-15'])
    t.strictSame(await days('kind=office,joint_leave'), ['2018-06-19', '2018-12-31'])
    const first = await as.coach.get('/v1/holidays?limit=3')
    const rest = await days(`limit=3&cursor=${first.body.nextCursor}`)
    t.strictSame(rest, ['2018-12-31', '2019-01-01'])
  })

  t.test('200 taken back with the reason, which stays; the day is free again', async (t) => {
    const reason = 'Salah tanggal.'
    t.equal((await as.manager.post(`${url}/withdraw`, { reason })).status, 428)
    t.equal((await as.manager.post(`${url}/withdraw`, { reason }, { ifMatch: 7 })).status, 412)
    t.equal((await as.manager.post(`${url}/withdraw`, {}, { ifMatch: 1 })).status, 400)
    const taken = await as.manager.post(`${url}/withdraw`, { reason }, { ifMatch: 1 })
    t.match(taken, { status: 200, body: { withdrawnReason: reason, version: 2 } })
    t.ok(taken.body.withdrawnAt)
    t.match(await as.manager.post(`${url}/withdraw`, { reason }, { ifMatch: 2 }), {
      status: 409,
      body: { code: 'holiday_withdrawn' },
    })
    t.match(await as.manager.patch(url, { name: 'X' }, { ifMatch: 2 }), {
      status: 409,
      body: { code: 'holiday_withdrawn' },
    })
    const days = async (query: string) =>
      (await as.coach.get(`/v1/holidays?${query}`)).body.items.map(({ on }: { on: string }) => on)
    t.strictSame(await days('isWithdrawn=true'), ['2018-06-15'])
    t.notOk((await days('year=2018')).includes('2018-06-15'))
    t.equal((await as.manager.post('/v1/holidays', IDUL_FITRI)).status, 201)
    const { rows } = await test.owner.query(
      `select changes from ledger where entity = 'holidays' and op = 'update'`,
    )
    t.notMatch(JSON.stringify(rows), reason, 'a free note stays out of the ledger')
  })
})

t.test('the days of the week on which the office rests', async (t) => {
  const url = `/v1/offices/${actors.officeId}`
  t.strictSame((await as.coach.get(url)).body.restDays, ['saturday', 'sunday'])
  const changed = await as.admin.patch(url, { restDays: ['sunday'] }, { ifMatch: 1 })
  t.match(changed, { status: 200, body: { restDays: ['sunday'], version: 2 } })
  for (const restDays of [[], ['minggu'], ['sunday', 'sunday'], [...WEEKDAYS]]) {
    t.equal((await as.admin.patch(url, { restDays }, { ifMatch: 2 })).status, 400)
  }
})
