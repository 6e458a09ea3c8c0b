import { fileURLToPath } from 'node:url'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { codeOf, StartError } from './start-error.js'

const OLDEST_SERVER = 15
const MIGRATION_LOCK = 7_160_312
const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

/** What the program adds under the migrations' lock: reference data, the ledger's epoch. */
export type Afterwards = (client: pg.ClientBase) => Promise<void>

type Applied = { hash: string; created_at: string }

/**
 * Brings the database to this program's schema, all pending files in one transaction, then does
 * `afterwards` under the same lock, and returns how many files there were. Processes that start
 * together wait for each other. Throws StartError when the server is too old, or the database's
 * history is not the beginning of this program's.
 */
export async function migrate(adminUrl: string, afterwards: Afterwards): Promise<number> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await connect(client)
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const files = readMigrationFiles({ migrationsFolder })
    const pending = pendingOf(files, await listApplied(client))
    if (pending.length > 0) await applyMigrations(drizzle(client), { migrationsFolder })
    await afterwards(client)
    return pending.length
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`the migration failed: ${reasonOf(error)}`, {
      cause: error,
    })
  } finally {
    await client.end().catch(() => {})
  }
}

async function connect(client: pg.Client): Promise<void> {
  try {
    await client.connect()
  } catch (error) {
    const where = `${client.host}:${client.port}/${client.database}`
    throw new StartError(`cannot reach PostgreSQL at ${where}: ${reasonOf(error)}`, {
      cause: error,
    })
  }
  const { rows } = await client.query("select current_setting('server_version_num')::int as number")
  const major = Math.floor(rows[0].number / 10_000)
  if (major >= OLDEST_SERVER) return
  throw new StartError(`PostgreSQL ${major} is too old: use ${OLDEST_SERVER} or newer`)
}

async function listApplied(client: pg.Client): Promise<Applied[]> {
  try {
    const { rows } = await client.query<Applied>(
      'select hash, created_at from drizzle.__drizzle_migrations order by created_at',
    )
    return rows
  } catch (error) {
    if (codeOf(error) === '42P01') return []
    throw error
  }
}

/**
 * The files still to run. The migrator itself looks only at the time of the last one applied: it
 * would pass over an older file silently and not notice an edited one, so both are refused here.
 */
function pendingOf(files: MigrationMeta[], applied: Applied[]): MigrationMeta[] {
  for (const [index, { hash, created_at }] of applied.entries()) {
    const file = files[index]
    if (file?.hash === hash) continue
    if (file === undefined || Number(created_at) > (files.at(-1)?.folderMillis ?? 0)) {
      throw new StartError('the database is newer than this program: start the newer program')
    }
    throw new StartError(
      `the database was migrated by other files than this program's (number ${index} differs): restore the files, or use another database`,
    )
  }
  return files.slice(applied.length)
}

/** What the server said, without the statement that a query builder puts around it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof AggregateError) return codeOf(error) ?? error.message
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message
}
