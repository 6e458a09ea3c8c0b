import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import t, { type Test } from 'tap'
import { makeOffice } from '../../src/machine/office.js'
import { withEmbeddedPostgres } from '../../src/platform/embedded-postgres.js'
import { findPlace } from '../../src/platform/postgres-place.js'

/** The program as it is started, on a data directory of its own, killed as power cuts kill it. */
const SERVER = fileURLToPath(new URL('../../src/server.ts', import.meta.url))
const CLIENTS = 4

const dataDir = await mkdtemp(join(tmpdir(), 'klinik-crash-'))
await chmod(dataDir, 0o755)
const place = await findPlace(dataDir)
const log = () => {}

const started: ChildProcess[] = []

type Running = { server: ChildProcess; url: string }

/** Starts the program; resolves when it answers. */
async function start(): Promise<Running> {
  const server = spawn(process.execPath, ['--import', 'tsx', SERVER], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      KLINIK_DATA_DIR: dataDir,
      KLINIK_DEMO: 'off',
      KLINIK_RATE_LIMIT_PER_MINUTE: '0',
      KLINIK_LOG_LEVEL: 'silent',
      PORT: '0',
    },
  })
  started.push(server)
  for await (const line of createInterface({ input: server.stdout })) {
    const [, url] = /^docs (\S+)\/docs$/.exec(line) ?? []
    if (url !== undefined) return { server, url }
  }
  throw new Error('the program ended before it answered')
}

async function end({ server }: Running, signal: NodeJS.Signals): Promise<number | null> {
  const gone = once(server, 'exit')
  server.kill(signal)
  const [code] = await gone
  return code
}

function killPostgres(): void {
  const lock = join(place.data, 'postmaster.pid')
  if (existsSync(lock)) process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGKILL')
}

/** Whatever becomes of this test, nothing it started outlives it. */
function killAll(): void {
  for (const server of started.splice(0)) server.kill('SIGKILL')
  try {
    killPostgres()
  } catch {
    // It has ended by itself.
  }
}
process.on('exit', killAll)
t.teardown(async () => {
  killAll()
  await sleep(100)
  await rm(place.home, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
})

/** Runs statements as the owner, beside the program. */
const asOwner = <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> =>
  withEmbeddedPostgres({ dataDir, log }, async (connectionString) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    return work(client).finally(() => client.end())
  })

let apiKey = ''

function register({ url }: Running, name: string): Promise<Response> {
  const headers = { 'x-api-key': apiKey, 'content-type': 'application/json' }
  return fetch(`${url}/v1/participants`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': name.replaceAll(' ', '-') },
    body: JSON.stringify({
      kind: 'cooperative',
      name,
      regionCode: '32.71.03',
      contactName: 'Ibu Ratna',
      identifiers: [{ scheme: 'badan_hukum', value: name }],
    }),
  })
}

/** What was answered with 201: the id by the name. */
const acknowledged = new Map<string, string>()

/** Clients that register one after the other until the program no longer answers. */
async function writeUntilDead(running: Running, round: string, onWrite: () => void): Promise<void> {
  const client = async (number: number) => {
    for (let count = 0; ; count += 1) {
      const name = `Koperasi ${round} ${number} ${count}`
      try {
        const reply = await register(running, name)
        const { id } = (await reply.json()) as { id: string }
        if (reply.status === 201) acknowledged.set(name, id)
        onWrite()
      } catch {
        return
      }
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)))
}

/** Kills while writes run, after some were acknowledged. */
async function killWhileWriting(running: Running, round: string, kill: () => Promise<unknown>) {
  const before = acknowledged.size
  let killed: Promise<unknown> | null = null
  await writeUntilDead(running, round, () => {
    if (acknowledged.size >= before + 25) killed ??= kill()
  })
  await killed
}

/** Every acknowledged write is there, whole; and no more than the clients had in flight beside it. */
async function checkKept(t: Test, rounds: number): Promise<void> {
  const { rows } = await asOwner((client) =>
    client.query(
      `select p.id, p.name, c.contact_name is not null and i.id is not null and k.key is not null and exists (
         select from ledger where entity = 'participants' and entity_id = p.id) as is_whole
       from participants p
         left join participant_contacts c on c.id = p.id
         left join participant_identifiers i on i.participant_id = p.id
         left join idempotency_keys k on k.key = replace(p.name, ' ', '-')`,
    ),
  )
  const kept = new Map(rows.map(({ id, name }) => [name, id]))
  const lost = [...acknowledged].filter(([name, id]) => kept.get(name) !== id)
  t.strictSame(lost, [], `all of ${acknowledged.size} acknowledged writes are found`)
  t.strictSame(
    rows.filter((row) => row.is_whole === false),
    [],
    'none of them by half',
  )
  t.ok(rows.length <= acknowledged.size + rounds * CLIENTS, 'and nothing that nobody sent')
}

let running = await start()
const office = { name: 'Dinas', regionCode: '32.71', adminName: 'Sari' }
apiKey = await withEmbeddedPostgres({ dataDir, log }, (adminUrl) =>
  makeOffice(adminUrl, office),
).then(({ key }) => key)

t.test('the program is killed while writes run', async (t) => {
  const former = running
  await killWhileWriting(former, 'satu', () => end(former, 'SIGKILL'))
  running = await start()
  await checkKept(t, 1)
  const [[name, id] = ['', '']] = acknowledged
  const again = await register(running, name)
  t.equal(again.headers.get('idempotency-replayed'), 'true', 'a repeated write is the same one')
  t.equal(((await again.json()) as { id: string }).id, id)
})

t.test('the program and PostgreSQL are killed while writes run', async (t) => {
  const former = running
  await killWhileWriting(former, 'dua', async () => {
    const dead = end(former, 'SIGKILL')
    killPostgres()
    await dead
  })
  running = await start()
  await checkKept(t, 2)
})

t.test('SIGTERM waits for the request in flight, and then ends with 0', async (t) => {
  const { server } = running
  const gone = once(server, 'exit')
  const reply = await asOwner(async (client) => {
    client.on('error', () => {})
    await client.query('begin; lock table participants in exclusive mode')
    const inFlight = register(running, 'Koperasi Terakhir')
    await isWaiting(client)
    server.kill('SIGTERM')
    await sleep(200)
    t.equal(server.exitCode, null, 'it waits')
    await t.rejects(fetch(`${running.url}/healthz`), 'and takes no more')
    await client.query('rollback')
    return inFlight
  })
  t.equal(reply.status, 201)
  t.strictSame(await gone, [0, null])
})

/** Resolves when a request of the API waits for a lock; a transaction sees activity as it first did. */
async function isWaiting(client: pg.Client): Promise<void> {
  const look = `select from pg_stat_activity where usename = 'klinik_api' and wait_event_type = 'Lock'`
  while ((await client.query(look)).rowCount === 0) {
    await sleep(20)
    await client.query('select pg_stat_clear_snapshot()')
  }
}
