import { randomBytes } from 'node:crypto'
import { access, chmod, constants, mkdtemp, readdir, readFile, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.js'
import { migrate } from '../../src/platform/migrate.js'
import { prepareData } from '../../src/reference-data.js'
import { ENVIRONMENT, inDatabase, runSql } from './database.js'

/** What temporary folders of a run begin with; its process id follows. */
export const PREFIX = 'klinik-test-'

/**
 * Runs with a PostgreSQL of its own, without durability, in a temporary folder, and a migrated template
 * in it: `run` gets the environment by which `createTestDatabase` finds both. All is taken down after.
 * TEST_DATABASE_ADMIN_URL uses another PostgreSQL: a superuser's address on a cluster kept for tests,
 * since the role klinik_api gets a new password.
 */
export async function withCluster<Result>(
  run: (environment: Record<string, string>) => Promise<Result>,
): Promise<Result> {
  for (const place of new Set([tmpdir(), await shortLivedFolder()])) await removeLeftovers(place)
  const own = process.env['TEST_DATABASE_ADMIN_URL']
  const cluster = own ? givenCluster(own) : await temporaryCluster()
  const template = `klinik_template_${process.pid}`
  try {
    await makeTemplate(cluster, template)
    const { adminUrl, apiUrl } = cluster
    return await run({
      [ENVIRONMENT.adminUrl]: adminUrl,
      [ENVIRONMENT.apiUrl]: apiUrl,
      [ENVIRONMENT.template]: template,
    })
  } finally {
    if (own) await dropTemplate(own, template)
    await cluster.stop()
  }
}

const MEMORY = '/dev/shm'
const ROOM_BYTES = 4 * 1024 ** 3

/**
 * Where a PostgreSQL that nobody wants back lies best: in memory, where the system offers it with room
 * enough. Copying a database takes 0.03 s there, on a disk 0.6 s.
 */
async function shortLivedFolder(): Promise<string> {
  try {
    await access(MEMORY, constants.W_OK)
    const { bavail, bsize } = await statfs(MEMORY)
    return bavail * bsize >= ROOM_BYTES ? MEMORY : tmpdir()
  } catch {
    return tmpdir()
  }
}

type Cluster = { adminUrl: string; apiUrl: string; stop: () => Promise<void> }

async function temporaryCluster(): Promise<Cluster> {
  const dataDir = await mkdtemp(join(await shortLivedFolder(), `${PREFIX}${process.pid}-`))
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

/** Ends and removes what runs that were killed left in a folder. */
async function removeLeftovers(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    const folder = join(place, name)
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
