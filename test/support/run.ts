import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.js'
import { migrate } from '../../src/platform/migrate.js'
import { prepareData } from '../../src/reference-data.js'
import { untested } from '../contract/every-operation-has-a-test.js'
import { ENVIRONMENT, inDatabase, runSql } from './database.js'

/**
 * `npm test [-- file...]`: a PostgreSQL of its own, without durability, in a temporary folder; a
 * migrated template in it; then tap. The whole suite must also bring every operation to success.
 * TEST_DATABASE_ADMIN_URL runs the tests on another PostgreSQL: a superuser's address on a cluster
 * kept for tests, since the role klinik_api gets a new password.
 */
const PREFIX = 'klinik-test-'

type Cluster = { adminUrl: string; apiUrl: string; stop: () => Promise<void> }

async function main(args: string[]): Promise<number> {
  await removeLeftovers()
  await buildTap()
  const own = process.env['TEST_DATABASE_ADMIN_URL']
  const cluster = own ? givenCluster(own) : await temporaryCluster()
  const template = `klinik_template_${process.pid}`
  try {
    await makeTemplate(cluster, template)
    const { adminUrl, apiUrl } = cluster
    const environment = {
      [ENVIRONMENT.adminUrl]: adminUrl,
      [ENVIRONMENT.apiUrl]: apiUrl,
      [ENVIRONMENT.template]: template,
    }
    return args.length > 0 ? await runTap(args, environment) : await runWhole(environment)
  } finally {
    if (own) await dropTemplate(own, template)
    await cluster.stop()
  }
}

async function temporaryCluster(): Promise<Cluster> {
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  await chmod(dataDir, 0o755)
  const postgres = await startEmbeddedPostgres({
    dataDir,
    log: (line) => console.error(line),
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
  })
  return {
    adminUrl: postgres.adminUrl,
    apiUrl: postgres.apiUrl,
    async stop() {
      await postgres.stop()
      await rm(dirname(postgres.place), { recursive: true, force: true })
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function givenCluster(adminUrl: string): Cluster {
  const api = new URL(adminUrl)
  api.username = 'klinik_api'
  api.password = randomBytes(16).toString('hex')
  return { adminUrl, apiUrl: api.href, stop: async () => {} }
}

async function makeTemplate({ adminUrl, apiUrl }: Cluster, template: string): Promise<void> {
  await runSql(adminUrl, `create database ${template}`)
  await migrate(inDatabase(adminUrl, template), prepareData)
  await runSql(
    adminUrl,
    `alter role klinik_api login password '${new URL(apiUrl).password}'`,
    `alter database ${template} is_template true allow_connections false`,
  )
}

const dropTemplate = (adminUrl: string, template: string): Promise<void> =>
  runSql(adminUrl, `alter database ${template} is_template false`, `drop database ${template}`)

/** Every file; and no operation may be left that none of them brought to success. */
async function runWhole(environment: Record<string, string>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  try {
    const code = await runTap([], { ...environment, [ENVIRONMENT.recorded]: folder })
    const left = code === 0 ? await untested(folder) : []
    for (const operationId of left) console.error(`no test brings ${operationId} to success`)
    return left.length > 0 ? 1 : code
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Makes tap of the plugins that .taprc names, once after an install. The first run would do it too, but
 * only after it had decided to start every file with the plugins that tap is shipped with.
 */
async function buildTap(): Promise<void> {
  const built = fileURLToPath(new URL('../../.tap/plugins', import.meta.url))
  if (existsSync(built)) return
  const code = await runTap(['build'], {})
  if (code !== 0) throw new Error('tap could not be built')
}

/** tap in a process group of its own: it ends only when the whole group is told to. */
function runTap(args: string[], environment: Record<string, string>): Promise<number> {
  const tap = join(dirname(fileURLToPath(import.meta.resolve('tap'))), 'run.mjs')
  const child = spawn(process.execPath, [tap, ...args], {
    detached: true,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.pid !== undefined && process.kill(-child.pid, signal))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) =>
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']),
    )
  })
}

/** Ends and removes what runs that were killed left in the temporary folder. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    const folder = join(tmpdir(), name)
    const lock = await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8').catch(() => '')
    const [postmaster, data] = lock.split('\n')
    if (data?.startsWith(folder) && isAlive(Number(postmaster)))
      process.kill(Number(postmaster), 'SIGQUIT')
    await rm(folder, { recursive: true, force: true }).catch(() => {})
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

process.exitCode = await main(process.argv.slice(2))
