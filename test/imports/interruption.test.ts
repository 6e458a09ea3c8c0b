import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import t, { type Test } from 'tap'
import { enterOffice } from '../support/actors.js'
import { buildTestApp, type TestApp } from '../support/app.js'
import { counts, importer, lines } from '../support/imports.js'

// Seven servers one after another.
t.setTimeout(90_000)

const HEADER = 'kind,name,regionCode,nib'
const NEW = 'enterprise,Keripik Baru,32.71.04,'

/** An office with one participant, whose row the test may hold so that an import waits for it. */
async function furnish(t: Test) {
  const test = await buildTestApp(t)
  const made = await test.as.manager.post('/v1/participants', {
    kind: 'enterprise',
    name: 'Keripik Pala',
    regionCode: '32.71.04',
  })
  const holder = new pg.Client({ connectionString: test.adminUrl })
  await holder.connect()
  t.teardown(() => holder.end())
  await enterOffice(holder, test.actors.officeId)
  await enterOffice(test.owner, test.actors.officeId)
  return {
    test,
    file: lines(HEADER, `enterprise,Keripik Pala,32.71.04,9120000000001`, NEW),
    async hold() {
      await holder.query('begin')
      await holder.query('select from participants where id = $1 for update', [made.body.id])
    },
    release: () => holder.query('rollback'),
    names: async () =>
      (await test.owner.query('select name from participants order by name')).rows.map(
        ({ name }) => name,
      ),
  }
}

const stored = async ({ owner }: TestApp, id: string) =>
  (await owner.query('select state, interruption from imports where id = $1', [id])).rows[0]

t.test('one at a time in an office: the second waits for the first', async (t) => {
  const { test, file, hold, release } = await furnish(t)
  const { send, when, ended } = importer(test)
  await hold()
  const [first, second] = [await send(file), await send(file)]
  t.equal((await when(first.body.id, (state) => state === 'running')).processedCount, 0)
  await wait(100)
  t.equal((await when(second.body.id, () => true)).state, 'received')
  await release()
  t.match(await ended(first), counts({ createdCount: 1, updatedCount: 1 }))
  t.match(await ended(second), counts({ unchangedCount: 2 }))
})

t.test('two at once both end, and what the first made the second finds', async (t) => {
  const { test, file } = await furnish(t)
  const { run } = importer(test)
  const done = await Promise.all([run(file), run(file)])
  t.strictSame(
    done.map(({ state }) => state),
    ['completed', 'completed'],
  )
  t.equal(done[0].createdCount + done[1].createdCount, 1)
})

t.test('a number that another request takes meanwhile is seen, not run into', async (t) => {
  const { test, hold, release } = await furnish(t)
  const { send, when, ended } = importer(test)
  await hold()
  const row = 'enterprise,Tahu Yun Yi,32.71.02,9120000000777'
  const sent = await send(lines(HEADER, 'enterprise,Keripik Pala,32.71.04,', row))
  await when(sent.body.id, (state) => state === 'running')
  await wait(200)
  await test.as.manager.post('/v1/participants', {
    kind: 'enterprise',
    name: 'Tahu Yun Yi',
    regionCode: '32.71.02',
    identifiers: [{ scheme: 'nib', value: '9120000000777' }],
  })
  await release()
  t.match(await ended(sent), { state: 'completed', ...counts({ unchangedCount: 2 }) })
})

t.test('cancelImport', async (t) => {
  const { test, file, hold, release, names } = await furnish(t)
  const { as, owner } = test
  const { send, when, run } = importer(test)
  await hold()
  const sent = await send(file)
  const url = `/v1/imports/${sent.body.id}/cancel`
  const { version } = await when(sent.body.id, (state) => state === 'running')

  t.test('428 and 412, then 200: cancelled, and nothing of the file is written', async (t) => {
    t.equal((await as.manager.post(url)).status, 428)
    t.equal((await as.manager.post(url, {}, { ifMatch: 99 })).status, 412)
    t.match(await as.manager.post(url, {}, { ifMatch: version }), {
      status: 200,
      body: { state: 'cancelled', createdCount: null, allowedActions: [{ allowed: false }] },
    })
    await release()
    t.match(await run(lines(HEADER, 'enterprise,Lain,32.71.04,')), { state: 'completed' })
    t.same(await stored(test, sent.body.id), { state: 'cancelled', interruption: null })
    t.strictSame(await names(), ['Keripik Pala', 'Lain'])
    const { rows } = await owner.query('select from import_uploads')
    t.equal(rows.length, 0)
  })

  t.test('409 already_ended afterwards', async (t) => {
    const { body } = await as.manager.get(`/v1/imports/${sent.body.id}`)
    t.match(await as.manager.post(url, {}, { ifMatch: body.version }), {
      status: 409,
      body: {
        code: 'action_blocked',
        currentStage: 'cancelled',
        errors: [{ code: 'already_ended' }],
      },
    })
  })
})

t.test('a server that stops takes back what it has begun and what waits', async (t) => {
  const { test, file, hold, release, names } = await furnish(t)
  const { send, when } = importer(test)
  await hold()
  const [first, second] = [await send(file), await send(file)]
  await when(first.body.id, (state) => state === 'running')
  await wait(200)
  const closing = test.app.close()
  await wait(200)
  await release()
  await closing
  const interrupted = { state: 'interrupted', interruption: 'server_stopped' }
  t.same(await stored(test, first.body.id), interrupted)
  t.same(await stored(test, second.body.id), interrupted)
  t.strictSame(await names(), ['Keripik Pala'])
})

t.test('what a lost server left behind is interrupted, and stops nobody', async (t) => {
  const { test, file } = await furnish(t)
  const { as, owner } = test
  const { run } = importer(test)
  const { id } = await run(file)
  await owner.query(
    `update imports set state = 'running', created_count = null, ended_at = null where id = $1`,
    [id],
  )
  await owner.query(
    `insert into import_uploads (id, bytes, lease_ends_at) values ($1, 'x', clock_timestamp() - interval '1 second')`,
    [id],
  )
  const seen = { state: 'interrupted', interruption: 'server_lost' }
  t.match((await as.manager.get(`/v1/imports/${id}`)).body, seen)
  t.equal((await as.manager.get('/v1/imports?state=interrupted')).body.items.length, 1)
  t.match(await run(file), { state: 'completed', ...counts({ unchangedCount: 2 }) })
  t.same(await stored(test, id), seen)
  t.equal((await owner.query('select from import_uploads')).rows.length, 0)
})

t.test('a process that still answers for an import keeps the others waiting', async (t) => {
  const { test, file } = await furnish(t)
  const { owner } = test
  const { run, send, when } = importer(test)
  const { id } = await run(file)
  await owner.query(`update imports set state = 'running' where id = $1`, [id])
  await owner.query(
    `insert into import_uploads (id, bytes, lease_ends_at) values ($1, 'x', clock_timestamp() + interval '2 seconds')`,
    [id],
  )
  const sent = await send(file)
  await wait(700)
  t.equal((await when(sent.body.id, () => true)).state, 'received')
  t.equal((await when(sent.body.id, (state) => state === 'completed')).unchangedCount, 2)
})
