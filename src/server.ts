import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { systemClock } from './platform/calendar.js'
import { type Config, readConfig } from './platform/config.js'
import { type Database, openDatabase } from './platform/database.js'
import { allowApiLogin, startEmbeddedPostgres } from './platform/embedded-postgres.js'
import { createLogger } from './platform/http/log.js'
import { tell, tellFailure } from './platform/machine.js'
import { migrate } from './platform/migrate.js'
import { codeOf, StartError } from './platform/start-error.js'
import { prepareData } from './reference-data.js'

/** What was opened, to be closed in the opposite order. */
const opened: (() => Promise<unknown>)[] = []
let stoppingSince: number | null = null

/** Ctrl-C comes twice: from the terminal, and passed on by npm. */
const ECHO_MS = 1000

process.on('SIGTERM', () => stop(0))
process.on('SIGINT', () => stop(0))
await start().catch(fail)

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const log = createLogger({ level: config.logLevel })
  const [postgres, { buildApp }] = await Promise.all([openPostgres(config), import('./app.js')])

  const connect = async (url: string): Promise<Database> => {
    const database = openDatabase({
      url,
      poolSize: config.poolSize,
      prepared: config.prepared,
      onError: (err) => {
        if (stoppingSince === null) log.error({ err }, 'a database connection broke')
      },
    })
    opened.push(() => database.close())
    await database.checkRole()
    return database
  }
  const database = await connect(postgres.apiUrl)
  const replica = config.reportingDatabaseUrl
  const reporting = replica === null ? undefined : await connect(replica)

  const unlimited = new Set<string>()
  const app = await buildApp({ config, clock: systemClock, database, reporting, unlimited })
  opened.push(() => drain(app, config.drainSeconds))
  const baseUrl = await listen(app, config)
  const { adminUrl } = postgres
  const demo = config.demo ? await openDemo({ adminUrl, baseUrl, unlimited }) : null
  console.log(`docs ${config.publicUrl ?? baseUrl}/docs`)
  if (demo !== null) opened.push(demo.start())
}

/** The demo's code is loaded by those who want the demo. */
async function openDemo(where: { adminUrl: string; baseUrl: string; unlimited: Set<string> }) {
  const { openInBackground } = await import('./demo/background.js')
  return openInBackground(where)
}

/** The migrated database: one's own, or the embedded one, which ends with this process. */
async function openPostgres(config: Config): Promise<{ adminUrl: string; apiUrl: string }> {
  if (config.databaseUrl !== null) {
    const adminUrl = config.databaseAdminUrl ?? config.databaseUrl
    await migrate(adminUrl, prepareData)
    return { adminUrl, apiUrl: config.databaseUrl }
  }
  const postgres = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    log: tell,
    onLost: fail,
  })
  opened.push(() => postgres.stop())
  await migrate(postgres.adminUrl, prepareData)
  await allowApiLogin(postgres.adminUrl)
  return postgres
}

/** Listens and returns the address on this machine, without a slash at the end. */
async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw new StartError(whyNotListening(codeOf(error), host, port), { cause: error })
  }
  const address = app.server.address() as AddressInfo
  const isAny = host === '0.0.0.0' || host === '::'
  const name = isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${address.port}`
}

function whyNotListening(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `port ${port} on ${host} is taken: stop its program or set PORT`
  if (code === 'EACCES') return `port ${port} needs more rights: set PORT to 1024 or above`
  return `cannot listen on ${host} (${code}): set HOST to an address of this machine`
}

/** Takes no more requests and waits for those in flight, but not for ever. */
async function drain(app: FastifyInstance, seconds: number): Promise<void> {
  const deadline = setTimeout(() => app.server.closeAllConnections(), seconds * 1000)
  await app.drain()
  clearTimeout(deadline)
}

/** Says why, once, and stops. */
function fail(error: unknown): void {
  if (stoppingSince !== null) return
  tellFailure(error)
  stop(1)
}

/** Closes what was opened and ends the process; asked a second time, ends it at once. */
async function stop(code: number): Promise<void> {
  if (stoppingSince !== null) {
    if (Date.now() - stoppingSince > ECHO_MS) process.exit(1)
    return
  }
  stoppingSince = Date.now()
  for (const close of opened.reverse()) await close().catch(tellFailure)
  process.exit(code)
}
