import t from 'tap'
import { buildTestApp } from '../support/app.js'

const { as, actors, strangers, stranger, nobody } = await buildTestApp(t)
const url = `/v1/offices/${actors.officeId}`

t.test('getOffice', async (t) => {
  t.test('200 with its settings; 304 while they stay', async (t) => {
    const office = await as.reporter.get(url)
    t.match(office, {
      status: 200,
      body: { name: 'Dinas Koperasi Kota Bogor', regionCode: '32.71', lateEntryLimitDays: 60 },
    })
    const again = await as.coach.get(url, { headers: { 'if-none-match': '"1"' } })
    t.equal(again.status, 304)
  })

  t.test('404, like a missing office, for another', async (t) => {
    t.equal((await as.admin.get(`/v1/offices/${strangers.officeId}`)).status, 404)
    t.equal((await stranger.get(url)).status, 404)
    t.equal((await nobody.get(url)).status, 401)
  })
})

t.test('updateOffice', async (t) => {
  t.test('200, and the new limit holds from the next request', async (t) => {
    const changed = await as.admin.patch(
      url,
      { lateEntryLimitDays: 90, timeZone: 'Asia/Makassar' },
      { ifMatch: 1 },
    )
    t.match(changed, { status: 200, body: { lateEntryLimitDays: 90, version: 2 } })
    t.equal((await as.coach.get('/v1/me')).body.office.timeZone, 'Asia/Makassar')
  })

  t.test('412, 428, 400, 403 and 404', async (t) => {
    t.equal((await as.admin.patch(url, { name: 'X' }, { ifMatch: 1 })).status, 412)
    t.equal((await as.admin.patch(url, { name: 'X' })).status, 428)
    const faults = { timeZone: 'Europe/Paris', ratDueMonths: 13, isDemo: true }
    t.equal((await as.admin.patch(url, faults, { ifMatch: 2 })).body.errors.length, 3)
    t.equal((await as.manager.patch(url, { name: 'X' }, { ifMatch: 2 })).status, 403)
    const theirs = `/v1/offices/${strangers.officeId}`
    t.equal((await as.admin.patch(theirs, { name: 'X' }, { ifMatch: 1 })).status, 404)
  })
})
