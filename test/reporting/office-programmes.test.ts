import { test } from 'tap'
import { makeKey } from '../../src/platform/access.js'
import { newId } from '../../src/platform/ids.js'
import { makeOffice } from '../support/actors.js'
import { buildTestApp, type Caller, caller, type TestApp } from '../support/app.js'
import { makeCase, makeProgramme } from '../support/makers.js'

async function makeObserver(test: TestApp, regionPrefix: string, isDemo = false): Promise<Caller> {
  const id = newId()
  const { key, secretSha256 } = makeKey(id)
  await test.owner.query(
    `insert into observers (id, name, region_prefix, is_demo, secret_sha256, expires_at)
     values ($1, 'Provinsi', $2, $3, $4, '2100-01-01')`,
    [id, regionPrefix, isDemo, secretSha256],
  )
  return caller(test.app, key)
}

test('what observers compare', async (t) => {
  const test = await buildTestApp(t)
  const cast = { ...test }
  const url = '/v1/office-programmes'

  async function enrol(office: TestApp, year: number, count: number) {
    const programme = await makeProgramme(office, { year, startsOn: `${year}-04-02` })
    for (let made = 0; made < count; made += 1) await makeCase(office, 'enrolled', { programme })
  }

  await enrol(test, 2018, 5)
  await enrol(test, 2017, 4)
  await enrol({ ...cast, actors: test.strangers }, 2018, 6)
  const java = await makeOffice(test.owner, { name: 'Dinas Kota Surabaya', regionCode: '35.78' })
  await enrol({ ...cast, actors: java }, 2018, 7)
  const demo = await makeOffice(test.owner, { name: 'Dinas Contoh', regionCode: '32.73' })
  await test.owner.query('update offices set is_demo = true where id = $1', [demo.officeId])
  await enrol({ ...cast, actors: demo }, 2018, 8)
  const province = await makeObserver(test, '32')
  const ministry = await makeObserver(test, '')

  const rowsOf = async (one: Caller, query = '') => {
    const { body } = await one.get(`${url}${query}`)
    return body.items.map((row: { regionCode: string; year: number; enrolledCount: number }) => [
      row.regionCode,
      row.year,
      row.enrolledCount,
    ])
  }

  t.test('200 with its own region only, small groups unsaid', async (t) => {
    t.strictSame(await rowsOf(province), [
      ['32.71', 2017, null],
      ['32.71', 2018, 5],
      ['32.75', 2018, 6],
    ])
    const { body } = await province.get(`${url}?year=2017`)
    t.match(body.items[0], {
      suppressed: true,
      programmeCount: 1,
      openCount: null,
      goodCount: null,
    })
  })

  t.test('200 with the whole country for the ministry, by region and year', async (t) => {
    t.strictSame(await rowsOf(ministry, '?year=2018'), [
      ['32.71', 2018, 5],
      ['32.75', 2018, 6],
      ['35.78', 2018, 7],
    ])
    t.strictSame(await rowsOf(ministry, '?regionCode=35'), [['35.78', 2018, 7]])
    t.strictSame(await rowsOf(ministry, '?regionCode=32.75'), [['32.75', 2018, 6]])
  })

  t.test('200 page by page', async (t) => {
    const first = await ministry.get(`${url}?limit=2`)
    const second = await ministry.get(`${url}?limit=2&cursor=${first.body.nextCursor}`)
    t.equal(first.body.items.length, 2)
    t.equal(second.body.items.length, 2)
    t.equal(second.body.nextCursor, null)
    const whole = await ministry.get(url)
    t.strictSame([...first.body.items, ...second.body.items], whole.body.items)
  })

  t.test('200 with demo offices for a demo observer alone', async (t) => {
    const shown = await makeObserver(test, '32', true)
    t.strictSame(await rowsOf(shown), [['32.73', 2018, 8]])
  })

  t.test('403 for people of an office and for everything else of an observer', async (t) => {
    t.equal((await test.as.manager.get(url)).status, 403)
    t.equal((await test.as.reporter.get(url)).status, 403)
    t.equal((await province.get('/v1/programmes')).status, 403)
    t.equal((await province.get('/v1/penyakit')).status, 403)
    t.equal((await test.nobody.get(url)).status, 401)
  })

  t.test('400 for a region or year that cannot be', async (t) => {
    t.equal((await province.get(`${url}?regionCode=Bogor`)).status, 400)
    t.equal((await province.get(`${url}?year=18`)).status, 400)
    t.equal((await province.get(`${url}?cursor=x`)).body.code, 'invalid_cursor')
  })
})
