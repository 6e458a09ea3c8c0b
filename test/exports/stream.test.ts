import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import t from 'tap'
import { enterOffice } from '../support/actors.js'
import { buildTestApp } from '../support/app.js'

const ROWS = 40_000
/** After how many rows the memory is looked at. */
const SAMPLE_ROWS = 4000
const MIB = 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** What the process holds, beside what it has only not yet given back. */
async function heldBytes(): Promise<number> {
  collectGarbage()
  await pause(20)
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

// Answers are not watched: the watch keeps all that was sent, and here memory is measured.
const test = await buildTestApp(t, { isWatched: false })
const { app, actors, owner } = test
await app.listen({ host: '127.0.0.1', port: 0 })
const { port } = app.server.address() as AddressInfo

await enterOffice(owner, actors.officeId)
await owner.query(
  `insert into participants (id, kind, name, region_code, address)
   select gen_random_uuid(), 'cooperative', 'Koperasi ' || n, '32.71', repeat('Jalan Pahlawan ', 33)
     from generate_series(1, $1::integer) n`,
  [ROWS],
)

/** Begins an export over a socket; its rows come as they are taken. */
function begin(path: string): Promise<http.IncomingMessage> {
  const { key } = actors.people.manager
  return new Promise((resolve, reject) => {
    http
      .get({ port, path: `/v1/exports/${path}`, headers: { 'x-api-key': key } }, resolve)
      .on('error', reject)
  })
}

/** Connections that read an export now, by what they wait for. */
async function readers(): Promise<{ pid: number; state: string }[]> {
  const { rows } = await owner.query(
    `select pid, state from pg_stat_activity
      where datname = current_database() and query like 'fetch %' and state <> 'idle'`,
  )
  return rows
}

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return true
    await pause(50)
  }
  return false
}

t.test('every row comes, of one instant, in little memory', async (t) => {
  const before = await heldBytes()
  let most = 0
  let lines = 0
  const reply = await begin('participants?format=ndjson')
  await owner.query(`insert into participants (id, kind, name, region_code)
    values ('ffffffff-ffff-7fff-bfff-ffffffffffff', 'cooperative', 'Menyusul', '32.71')`)
  for await (const chunk of reply) {
    const had = lines
    lines += String(chunk).split('\n').length - 1
    if (Math.floor(lines / SAMPLE_ROWS) > Math.floor(had / SAMPLE_ROWS))
      most = Math.max(most, await heldBytes())
  }
  t.equal(lines, ROWS, 'and what was committed meanwhile is not among them')
  t.ok(most > 0, 'measured on the way')
  t.ok(most - before < 16 * MIB, `${Math.round((most - before) / MIB)} MiB above, of 42 in all`)
  t.ok(await until(async () => (await readers()).length === 0), 'and the connection is given back')
})

t.test('a reader that takes its time holds the database back, and nobody else', async (t) => {
  const reply = await begin('participants')
  reply.pause()
  t.ok(
    await until(async () => (await readers()).some(({ state }) => state === 'idle in transaction')),
    'the cursor waits for the reader',
  )
  await pause(300)
  t.equal((await readers()).length, 1, 'and goes on waiting')
  const others = await Promise.all(
    Array.from({ length: 8 }, () => test.as.manager.get('/v1/participants?limit=1')),
  )
  t.ok(others.every(({ status }) => status === 200))
  let bytes = 0
  for await (const chunk of reply) bytes += chunk.length
  t.ok(bytes > 10 * MIB, 'in the end it has everything')
})

t.test('when the reader goes away the query ends and its connection is free', async (t) => {
  for (let round = 0; round < 6; round += 1) {
    const reply = await begin('participants')
    reply.once('error', () => undefined)
    reply.pause()
    await until(async () => (await readers()).length > 0)
    reply.destroy()
    t.ok(await until(async () => (await readers()).length === 0), `round ${round + 1}`)
  }
  t.equal((await test.as.manager.get('/v1/exports/programmes')).status, 200, 'more are served')
})

t.test('a failure on the way breaks the connection, so that no file looks whole', async (t) => {
  const reply = await begin('participants')
  reply.pause()
  t.ok(await until(async () => (await readers()).length === 1))
  const [reader] = await readers()
  await owner.query('select pg_terminate_backend($1)', [reader?.pid])
  let text = ''
  const read = async () => {
    for await (const chunk of reply) text += chunk
  }
  await t.rejects(read(), { code: 'ECONNRESET' })
  t.ok(text.split('\r\n').length < ROWS)
  t.notMatch(text, /problem|error|terminating/)
  t.equal((await test.as.manager.get('/v1/exports/programmes')).status, 200, 'the next is served')
})
