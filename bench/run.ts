import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import pg from 'pg'
import { CASE_INCLUDES } from '../src/casefile/schema.js'
import { allowApiLogin, startEmbeddedPostgres } from '../src/platform/embedded-postgres.js'
import { migrate } from '../src/platform/migrate.js'
import { prepareData } from '../src/reference-data.js'
import { type Data, fill } from './data.js'
import { measureScore } from './score.js'

/**
 * `npm run bench [-- workload...]`: requests a second of the API over those of the baseline, on the same
 * data in the same run, rounds alternating; then memory and start times. See bench/README.md.
 */
const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 8
/** The cases of one `record-group-session`. */
const GROUP = 30
const root = fileURLToPath(new URL('..', import.meta.url))

type Side = { port: number; child: ChildProcess }
type Call = { method: 'GET' | 'POST'; path: string; body?: string }

/** What each workload asks, over many ids, so that no side lives on one cached row. */
function workloads(data: Data): Record<string, Call[]> {
  const include = CASE_INCLUDES.join()
  const today = new Date().toISOString().slice(0, 10)
  const recorded = (kind: string, targets: Data['sessionTargets']): Call => ({
    method: 'POST',
    path: `/v1/programmes/${targets[0]?.programmeId}/sessions`,
    body: JSON.stringify({
      kind,
      mode: 'on_site',
      plannedOn: today,
      topic: 'Menyusun neraca',
      coachIds: [targets[0]?.coachId],
      cases: targets.map(({ caseId, recommendationId }) => ({
        caseId,
        recommendationIds: [recommendationId],
      })),
      held: {
        contactMinutes: 120,
        preparationMinutes: 30,
        cases: targets.map(({ caseId }) => ({
          caseId,
          attendance: 'present',
          personsFemale: 4,
          personsMale: 3,
          note: 'Buku kas lengkap.',
        })),
      },
    }),
  })
  return {
    'read-case': data.caseIds.map((id) => ({
      method: 'GET',
      path: `/v1/cases/${id}?include=${include}`,
    })),
    'suggested-findings': data.examinedCaseIds.map((id) => ({
      method: 'GET',
      path: `/v1/cases/${id}/suggested-findings`,
    })),
    agenda: [{ method: 'GET', path: '/v1/me/agenda' }],
    'list-cases': [{ method: 'GET', path: '/v1/cases?limit=50' }],
    'programme-metrics': data.programmeIds.map((id) => ({
      method: 'GET',
      path: `/v1/programmes/${id}/metrics`,
    })),
    'record-session': data.sessionTargets.map((target) => recorded('individual', [target])),
    'record-group-session': data.programmeIds.flatMap((id) => {
      const targets = data.sessionTargets.filter(({ programmeId }) => programmeId === id)
      return [targets.slice(0, GROUP), targets.slice(GROUP, 2 * GROUP)].map((group) =>
        recorded('clinic_day', group),
      )
    }),
  }
}

async function main(chosen: string[]): Promise<void> {
  if (chosen.length === 0 || chosen.includes('score')) measureScore()
  if (chosen.length === 1 && chosen[0] === 'score') return
  const folder = await mkdtemp(join(tmpdir(), 'klinik-bench-'))
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: () => {} })
  const sides: Side[] = []
  try {
    await migrate(postgres.adminUrl, prepareData)
    await allowApiLogin(postgres.adminUrl)
    const data = await fill(postgres.adminUrl)
    await copyBare(postgres.adminUrl)
    const api = await startApi(postgres)
    sides.push(api)
    const idle = await memoryOf(api)
    const baseline = await startSide(
      [
        '--import',
        'tsx',
        'bench/baseline.ts',
        postgres.adminUrl,
        data.officeId,
        data.facilitatorId,
      ],
      {},
      /^port (\d+)$/,
    )
    sides.push(baseline)
    for (const [name, calls] of Object.entries(workloads(data))) {
      if (chosen.length > 0 && !chosen.includes(name)) continue
      const key = name === 'agenda' ? data.facilitatorKey : data.key
      await compare(name, calls, { api, baseline, key })
    }
    console.log(`rss ${idle}`)
  } finally {
    for (const { child } of sides) await ended(child)
    await postgres.stop()
    await rm(dirname(postgres.place), { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
  if (chosen.length === 0 || chosen.includes('start')) await measureStarts()
}

/** Tables as plain as can be: columns, keys and checks, nothing that runs on an insert. */
async function copyBare(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query('create schema bare')
  for (const table of [
    'sessions',
    'session_coaches',
    'session_attendances',
    'session_recommendations',
  ]) {
    await client.query(
      `create table bare.${table} (like public.${table} including constraints including defaults including indexes)`,
    )
  }
  await client.end()
}

const startApi = (postgres: { apiUrl: string; adminUrl: string }): Promise<Side> =>
  startSide(
    ['--enable-source-maps', 'dist/server.js'],
    {
      DATABASE_URL: postgres.apiUrl,
      DATABASE_ADMIN_URL: postgres.adminUrl,
      PORT: '0',
      KLINIK_RATE_LIMIT_PER_MINUTE: '0',
      KLINIK_LOG_LEVEL: 'warn',
    },
    /^docs http:\/\/[^:]+:(\d+)/,
  )

/** Starts a process and waits for the line that gives its port. */
async function startSide(
  args: string[],
  env: Record<string, string>,
  ready: RegExp,
): Promise<Side> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const [, port] = ready.exec(line) ?? []
    if (port !== undefined) {
      child.stdout.resume()
      return { port: Number(port), child }
    }
  }
  throw new Error(`${args.join(' ')} ended before it was ready`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Requests a second of one side. Any answer but a success ends the run: speed without it is none. */
async function load(side: Side, calls: Call[], key: string): Promise<number> {
  let next = Math.floor(Math.random() * calls.length)
  const result = await autocannon({
    url: `http://127.0.0.1:${side.port}`,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { 'x-api-key': key, 'content-type': 'application/json' },
    requests: [
      {
        setupRequest(request) {
          next = (next + 1) % calls.length
          const call = calls[next]
          const headers =
            call?.method === 'POST'
              ? { ...request.headers, 'idempotency-key': `${side.port}-${Math.random()}` }
              : request.headers
          return { ...request, ...call, headers }
        },
      },
    ],
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${result.non2xx} refusals and ${result.errors} errors of ${JSON.stringify(calls[0])}`,
    )
  }
  return result['2xx'] / result.duration
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

async function compare(
  name: string,
  calls: Call[],
  { api, baseline, key }: { api: Side; baseline: Side; key: string },
): Promise<void> {
  await load(api, calls, key)
  await load(baseline, calls, key)
  const ratios: number[] = []
  const rates: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await load(api, calls, key)
    const theirs = await load(baseline, calls, key)
    ratios.push(ours / theirs)
    rates.push(`${ours.toFixed(0)}/${theirs.toFixed(0)}`)
  }
  console.error(`# ${name}: requests a second, API/baseline, by round: ${rates.join(' ')}`)
  console.log(`ratio ${name} ${median(ratios).toFixed(2)}`)
}

async function memoryOf({ child, port }: Side): Promise<number> {
  await fetch(`http://127.0.0.1:${port}/readyz`)
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024)
}

/** From `npm start` to ready, on an empty data directory and again on the same. */
async function measureStarts(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'klinik-bench-start-'))
  for (const name of ['first-start', 'start']) {
    const from = performance.now()
    const child = spawn('npm', ['start', '--silent'], {
      cwd: root,
      env: { ...process.env, PORT: '0', KLINIK_DATA_DIR: folder, KLINIK_LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('docs ')) break
    }
    console.log(`${name} ${((performance.now() - from) / 1000).toFixed(2)}`)
    child.stdout.resume()
    await ended(child)
  }
  await rm(folder, { recursive: true, force: true })
}

await main(process.argv.slice(2))
