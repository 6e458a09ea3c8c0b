import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import t from 'tap'
import { issueObserverKey } from '../../src/machine/key.js'
import { newId } from '../../src/platform/ids.js'
import { enterOffice } from '../support/actors.js'
import { buildTestApp } from '../support/app.js'
import { feedCatchesUp } from '../support/feed.js'
import { lines } from '../support/imports.js'
import { ask, listen } from '../support/listening.js'
import { change, makeCase, makeParticipant, makeProgramme } from '../support/makers.js'

/** The conventions' checklist, part three: what jobs do. */
const test = await buildTestApp(t)
const { people } = test.actors
const B = await listen(test.app)
const A = { 'x-api-key': people.manager.key }
const get = (path: string, headers: Record<string, string> = A) => ask(B, path, { headers })
const countOf = async (table: string) =>
  Number((await test.owner.query(`select count(*) from ${table}`)).rows[0].count)

const HEAD = 'kind,name,regionCode,badanHukum'
const GOOD = 'cooperative,Koperasi Satu,32.71.01,1/BH'
const ONE_BAD = lines(
  HEAD,
  GOOD,
  'cooperative,Koperasi Dua,Bogor,2/BH',
  'cooperative,Koperasi Tiga,32.71.03,3/BH',
)

async function bring(file: string, query: string, key: string = newId()) {
  const headers = { ...A, 'content-type': 'text/csv', 'idempotency-key': key }
  const sent = await ask(B, `/v1/imports?dataset=participants${query}`, {
    method: 'POST',
    headers,
    body: file,
  })
  if (sent.status !== 202) throw new Error(sent.text)
  for (let waited = 0; waited < 20_000; waited += 50) {
    const { body } = await get(String(sent.headers['location']))
    if (!['received', 'running'].includes(body.state)) return { sent, body }
    await pause(50)
  }
  throw new Error('the import does not end')
}

t.test('import CSV with one bad row: rejected, dryRun, onError=skip, same key again', async (t) => {
  const before = await countOf('participants')
  const { body: rejected } = await bring(ONE_BAD, '')
  t.equal(rejected.state, 'rejected')
  t.equal(await countOf('participants'), before, 'nothing written')
  const rows = await get(`/v1/imports/${rejected.id}/rows?fate=rejected`)
  t.match(rows.body.items, [{ row: 3, fate: 'rejected', errors: [{ column: 'regionCode' }] }])

  const { body: dry } = await bring(ONE_BAD, '&dryRun=true')
  t.match(dry, { state: 'rejected', dryRun: true, rejectedCount: rejected.rejectedCount })
  t.equal(await countOf('participants'), before, 'nothing written')

  const key = newId()
  const { sent, body: done } = await bring(ONE_BAD, '&onError=skip', key)
  t.match(done, { state: 'completed', createdCount: 2, rejectedCount: 1 })
  const { createdCount, updatedCount, unchangedCount, possibleDuplicateCount, rejectedCount } = done
  const fates = [createdCount, updatedCount, unchangedCount, possibleDuplicateCount, rejectedCount]
  t.equal(
    fates.reduce((sum, count) => sum + count, 0),
    done.rowCount,
    'the five fates add up',
  )
  t.equal(await countOf('participants'), before + 2)

  const again = await bring(ONE_BAD, '&onError=skip', key)
  t.equal(again.sent.headers['idempotency-replayed'], 'true')
  t.equal(again.body.id, sent.body.id)
  t.equal(await countOf('participants'), before + 2)
})

t.test(
  'export CSV: header, CRLF, no BOM; excel; NDJSON; Change-Cursor; format=xml 400',
  async (t) => {
    await makeParticipant(test, { name: '=1+1' })
    const { caseId } = await makeCase(test, 'coaching')
    await change(
      test,
      `update measurements set value = 0.125 where case_id = $1 and metric_code = 'shu_rupiah'`,
      [caseId],
    )
    const csv = await get('/v1/exports/participants')
    t.equal(csv.status, 200)
    t.match(csv.headers['change-cursor'], /^[0-9a-f]{40}$/)
    t.match(csv.text, /^id,/)
    t.notMatch(csv.text, /^\ufeff/)
    t.notMatch(csv.text.replaceAll('\r\n', ''), '\n')
    const excel = await get('/v1/exports/participants?profile=excel')
    t.equal(excel.text.charCodeAt(0), 0xfeff)
    t.match(excel.text, ";'=1+1;")
    const values = await get(`/v1/exports/measurements?profile=excel&caseId=${caseId}`)
    t.match(values.text, ';0,125;')
    const ndjson = await get('/v1/exports/participants?format=ndjson')
    t.equal(ndjson.text.split('\n').length - 1, await countOf('participants'))
    t.equal((await get('/v1/exports/participants?format=xml')).status, 400)
  },
)

t.test(
  'changes: nothing skips the slow writer; delete is remove with null; old cursor 410',
  async (t) => {
    const feed = (after: string) => get(`/v1/changes?after=${after}&limit=500`)
    const drain = async (from: string) => {
      let after = from
      for (;;) {
        const { body } = await get(`/v1/changes?limit=500${after === '' ? '' : `&after=${after}`}`)
        after = body.nextCursor
        if (!body.hasMore) return after
      }
    }
    await feedCatchesUp(test.adminUrl)
    const start = await drain('')
    const insert = (client: pg.Client, id: string) =>
      client.query(
        `insert into participants (id, kind, name, region_code)
       values ($1, 'cooperative', 'Koperasi Lambat', '32.71')`,
        [id],
      )
    const slow = new pg.Client({ connectionString: test.adminUrl })
    await slow.connect()
    await enterOffice(slow, test.actors.officeId)
    const [first, second] = [newId(), newId()]
    await slow.query('begin')
    await insert(slow, first)
    await enterOffice(test.owner, test.actors.officeId)
    await insert(test.owner, second)
    const ids = ({ body }: { body: { items: { id: string }[] } }) => body.items.map(({ id }) => id)
    t.strictSame(ids(await feed(start)), [], 'neither before the first commits')
    await slow.query('commit')
    await slow.end()
    await feedCatchesUp(test.adminUrl)
    t.strictSame(ids(await feed(start)), [first, second], 'then both, in order')

    const { findingId, recommendationId } = await makeCase(test, 'diagnosis')
    await feedCatchesUp(test.adminUrl)
    const after = await drain(start)
    const headers = { 'x-api-key': people.diagnostician.key, 'if-match': '*' }
    const recommendation = `/v1/recommendations/${recommendationId}`
    t.equal((await ask(B, recommendation, { method: 'DELETE', headers })).status, 204)
    t.equal((await ask(B, `/v1/findings/${findingId}`, { method: 'DELETE', headers })).status, 204)
    await feedCatchesUp(test.adminUrl)
    const { body } = await feed(after)
    const removed = body.items.find(({ id }: { id: string }) => id === findingId)
    t.match(removed, { op: 'remove', data: null })

    await test.owner.query(
      `insert into ledger_epochs (epoch, system_identifier)
     select max(epoch) + 1, 'restored' from ledger_epochs`,
    )
    t.match(await feed(after), { status: 410, body: { code: 'cursor_expired' } })
  },
)

t.test(
  'metrics from outside: n < 5 is null and suppressed; others add up; a rerun is identical',
  async (t) => {
    const enrol = async (year: number, count: number) => {
      const programme = await makeProgramme(test, { year, startsOn: `${year}-04-02` })
      for (let made = 0; made < count; made++) await makeCase(test, 'enrolled', { programme })
    }
    await enrol(2016, 4)
    await enrol(2015, 6)
    const key = await issueObserverKey(test.adminUrl, {
      name: 'Provinsi',
      regionPrefix: '32',
      days: 1,
    })
    const read = async (year: number) => {
      const { status, body } = await get(`/v1/office-programmes?year=${year}`, { 'x-api-key': key })
      t.equal(status, 200)
      return body.items as Record<string, unknown>[]
    }
    const [small] = await read(2016)
    t.match(small, { suppressed: true, enrolledCount: null, goodCount: null })
    const whole = await read(2015)
    t.match(whole, [{ suppressed: false, enrolledCount: 6 }])
    const told = whole.reduce((sum, { enrolledCount }) => sum + Number(enrolledCount), 0)
    t.equal(told, 6, 'unsuppressed cohorts add up to the total')
    const still = (rows: Record<string, unknown>[]) =>
      rows.map(({ computedAt: _at, ...row }) => row)
    t.strictSame(still(await read(2015)), still(whole))
  },
)
