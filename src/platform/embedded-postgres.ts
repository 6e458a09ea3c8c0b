import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { closeSync, fchownSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { chown, mkdtemp, readFile, realpath, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { findPlace, hasData, type Place, surroundings } from './postgres-place.js'
import { codeOf, StartError } from './start-error.js'

/**
 * A real PostgreSQL that belongs to one data directory. It listens on a socket in a folder of mode
 * 700 and on no network, and it outlives this process when that is killed: the next start adopts it.
 */
export type EmbeddedPostgres = {
  /** The superuser, on the database `klinik`. */
  adminUrl: string
  /** The role of the API's requests, on the same; it may log in after `allowApiLogin`. */
  apiUrl: string
  /** The folder of PostgreSQL's files. */
  place: string
  /** Whether it ran already. */
  adopted: boolean
  /** Shuts it down, ending the connections left, and waits until it is gone. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  dataDir: string
  log: (line: string) => void
  /** Further settings of the server; `fsync: 'off'` also makes the files without waiting for the disk. */
  settings?: Record<string, string>
  /** Called when the server went away and could not be brought back. */
  onLost?: (error: unknown) => void
}

type Running = { pid: number; socket: string }

const INSTANCE_LOCK = 7_160_311
const PORT = 5432
const PATIENCE_MS = 20_000

const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  random_page_cost: '1.1',
}

/**
 * Starts PostgreSQL on `dataDir`, making it first where there is none, or adopts the one running.
 * Holds a lock for life, so that a second instance on the same data ends with a StartError; the
 * server's own death is mended by starting it again. Throws StartError.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log, settings = {}, onLost } = options
  const place = await findPlace(dataDir)
  if (place.home !== dataDir) log(`PostgreSQL keeps its data in ${place.home}`)
  if (!hasData(place.data)) await makeData(place, settings['fsync'] === 'off')
  await checkVersion(place)

  const found = await reach(place.data)
  let running = found ?? (await launch(place, settings, log, await socketFolder(place)))
  let isStopping = false
  let recovery = Promise.resolve()
  let guard = await guardInstance(running, place.data, recover)
  await makeDatabase(running)

  function recover(): void {
    if (!isStopping) recovery = bringBack().catch((error: unknown) => onLost?.(error))
  }

  async function bringBack(): Promise<void> {
    log('PostgreSQL went away; starting it again')
    running = (await reach(place.data)) ?? (await launch(place, settings, log, running.socket))
    guard = await guardInstance(running, place.data, recover)
  }

  return {
    adminUrl: urlOf(running, 'postgres'),
    apiUrl: urlOf(running, 'klinik_api'),
    place: place.data,
    adopted: found !== null,
    async stop() {
      isStopping = true
      await recovery
      await shutDown(running, place.data)
      await guard.end().catch(() => {})
    },
  }
}

/**
 * Runs `work` with the superuser's address of the database of `dataDir`: on the server that is
 * running, whoever started it, or on one started for the time of the work.
 */
export async function withEmbeddedPostgres<Result>(
  options: EmbeddedOptions,
  work: (adminUrl: string) => Promise<Result>,
): Promise<Result> {
  const { data } = await findPlace(options.dataDir)
  const running = await reach(data)
  if (running) return work(urlOf(running, 'postgres'))
  const started = await startEmbeddedPostgres(options)
  try {
    return await work(started.adminUrl)
  } finally {
    await started.stop()
  }
}

/** Lets the API's role log in, which the migrations, made for any PostgreSQL, leave closed. */
export const allowApiLogin = (adminUrl: string): Promise<void> =>
  withClient({ connectionString: adminUrl }, async (client) => {
    await client.query('alter role klinik_api login')
  })

const urlOf = ({ socket }: Running, user: string, database = 'klinik'): string =>
  `postgres://${user}@localhost:${PORT}/${database}?host=${encodeURIComponent(socket)}`

async function withClient<Result>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

// Making the files

async function makeData({ home, data, user, programs }: Place, unsafe: boolean): Promise<void> {
  const part = await mkdtemp(join(home, 'postgres.new-'))
  try {
    if (user) await chown(part, user.uid, user.gid)
    const args = ['-D', part, '-U', 'postgres', '-E', 'UTF8', ...(unsafe ? ['-N'] : [])]
    args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C')
    args.push('--auth-local=trust', '--auth-host=reject')
    await promisify(execFile)(programs.initdb, args, surroundings(user))
    await rename(part, data)
  } catch (error) {
    if (!hasData(data)) throw new StartError(explain(complaintOf(error), data), { cause: error })
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}

/** What a program that failed said, or else the error itself: a full disk reads the same in both. */
const complaintOf = (error: unknown): string => {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  if (codeOf(error) === 'ENOSPC') return 'No space left on device'
  return said || `error: ${error instanceof Error ? error.message : String(error)}`
}

async function checkVersion({ data, programs }: Place): Promise<void> {
  const made = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  const [major] = programs.version.split('.')
  if (made === major) return
  throw new StartError(
    `${data} was made by PostgreSQL ${made} and this program brings ${major}: dump it with the former program and load it here, or set DATABASE_URL`,
  )
}

const makeDatabase = (running: Running): Promise<void> =>
  withClient({ connectionString: urlOf(running, 'postgres', 'postgres') }, async (client) => {
    const found = await client.query("select from pg_database where datname = 'klinik'")
    if (found.rowCount === 0) await client.query('create database klinik')
  })

// Reaching, starting and stopping the server

/** The server of this data directory if it answers; a socket of another's is not taken for it. */
async function reach(data: string): Promise<Running | null> {
  const lines = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , , socket] = lines.split('\n')
  if (!socket) return null
  const running = { pid: Number(pid), socket }
  const connectionString = urlOf(running, 'postgres', 'postgres')
  try {
    return await withClient({ connectionString, connectionTimeoutMillis: 2000 }, async (client) => {
      const { rows } = await client.query('show data_directory')
      return (await realpath(rows[0].data_directory)) === (await realpath(data)) ? running : null
    })
  } catch {
    return null
  }
}

/**
 * Starts the server and waits until it answers, as long as recovery after a crash takes. A lock file
 * left behind, or a server still dying, is waited for; one that no process stands behind is removed.
 */
async function launch(
  place: Place,
  settings: Record<string, string>,
  log: (line: string) => void,
  socket: string,
): Promise<Running> {
  const logFile = join(place.data, 'server.log')
  await rename(logFile, `${logFile}.1`).catch(() => {})
  const began = Date.now()
  for (let server = spawnServer(place, socket, settings, logFile); ; ) {
    const running = await reach(place.data)
    if (running) return running
    if (!server.ended()) {
      await sleep(25)
      continue
    }
    const said = readFileSync(logFile, 'utf8').slice(server.logged)
    const waited = Date.now() - began
    if (!/lock file .* already exists|shared memory block/.test(said) || waited > PATIENCE_MS) {
      throw new StartError(explain(said, place.data))
    }
    if (waited > 2000 && isAbandoned(place.data)) {
      log('PostgreSQL left a lock file behind; removing it')
      await rm(join(place.data, 'postmaster.pid'), { force: true })
      await rm(join(socket, `.s.PGSQL.${PORT}.lock`), { force: true })
    }
    await sleep(200)
    server = spawnServer(place, socket, settings, logFile)
  }
}

function spawnServer(
  { data, user, programs }: Place,
  socket: string,
  settings: Record<string, string>,
  logFile: string,
): { ended: () => boolean; logged: number } {
  const options = Object.entries({ ...SETTINGS, ...settings })
  const args = ['-D', data, '-k', socket, '-p', String(PORT)]
  args.push(...options.flatMap(([name, value]) => ['-c', `${name}=${value}`]))
  const output = openLog(logFile, data, user)
  const logged = readFileSync(logFile, 'utf8').length
  const server: ChildProcess = spawn(programs.postgres, args, {
    ...surroundings(user),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let failed = false
  server.on('error', () => {
    failed = true
  })
  server.unref()
  return { ended: () => failed || server.exitCode !== null || server.signalCode !== null, logged }
}

function openLog(path: string, data: string, user: Place['user']): number {
  try {
    const file = openSync(path, 'a', 0o600)
    if (user) fchownSync(file, user.uid, user.gid)
    return file
  } catch (error) {
    throw new StartError(explain(complaintOf(error), data), { cause: error })
  }
}

/** The data directory itself, closed to others already; a short folder where its path is too long. */
async function socketFolder({ data, user }: Place): Promise<string> {
  const longest = process.platform === 'darwin' ? 103 : 107
  if (Buffer.byteLength(`${data}/.s.PGSQL.${PORT}`) <= longest) return data
  const folder = await mkdtemp(join(tmpdir(), 'klinik-'))
  if (user) await chown(folder, user.uid, user.gid)
  return folder
}

/** Whether no process works in the data directory, as PostgreSQL and all its children do. Linux only. */
function isAbandoned(data: string): boolean {
  if (process.platform !== 'linux') return false
  return !readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === data
    } catch {
      return false
    }
  })
}

/**
 * Takes the lock of the data directory on a connection kept for life; `onGone` when that breaks. The
 * server needs a moment to see that a holder was killed.
 */
async function guardInstance(
  running: Running,
  data: string,
  onGone: () => void,
): Promise<pg.Client> {
  const connectionString = urlOf(running, 'postgres', 'postgres')
  const client = new pg.Client({ connectionString, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as held', [INSTANCE_LOCK])
    if (rows[0].held) return client.once('end', onGone)
    await sleep(100)
  }
  await client.end()
  throw new StartError(`another instance already runs on ${data}: stop it, or set KLINIK_DATA_DIR`)
}

async function shutDown({ pid }: Running, data: string): Promise<void> {
  const lockFile = join(data, 'postmaster.pid')
  const isUp = async () => (await readFile(lockFile, 'utf8').catch(() => '')).startsWith(`${pid}\n`)
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  for (let waited = 0; waited < PATIENCE_MS && (await isUp()); waited += 10) await sleep(10)
}

/** What PostgreSQL said before it gave up, in one line with what to do. */
function explain(said: string, data: string): string {
  if (/No space left on device/.test(said)) return `the disk that holds ${data} is full`
  if (/already exists|shared memory block/.test(said)) {
    return `another PostgreSQL already runs on ${data}: stop it, or set KLINIK_DATA_DIR`
  }
  if (/could not look up effective user/.test(said)) {
    return `PostgreSQL needs a user with a name and uid ${process.getuid?.()} has none: start as another, or set DATABASE_URL`
  }
  const reason = /(?:FATAL|PANIC|ERROR|error):\s*(.*)/.exec(said)?.[1] ?? said.trim().split('\n')[0]
  return `PostgreSQL does not start on ${data}: ${reason || 'it said nothing'}`
}
