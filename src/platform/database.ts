import { createHash } from 'node:crypto'
import type { Duplex } from 'node:stream'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { MOST_SNAPSHOTS, openSnapshot, type Snapshot, type SnapshotQuery } from './snapshot.js'
import { StartError } from './start-error.js'

/** The login of the API's connections: a role that may read no table by itself. */
const API_ROLE = 'klinik_api'
const GRANT = `run "grant ${API_ROLE} to <login>" as a superuser`

/** What a handler's SQL runs on: drizzle, bound to the one connection of its transaction. */
export type Tx = NodePgDatabase

/** Who and what a transaction acts for; the database's defaults, policies and triggers read it. */
export type Context = {
  role: 'klinik_staff' | 'klinik_observer'
  credentialKind: string
  credentialId: string
  stamp: string
  officeId: string
  personId: string
  requestId: string
  operationId: string
  now: string
  regionPrefix: string
  isDemo: string
}

/** SQL text with the name it is prepared under: a hash of the text, so the two never disagree. */
export type Statement = { name: string; text: string }

export const statement = (text: string): Statement => ({
  name: `k${createHash('sha256').update(text).digest('hex').slice(0, 20)}`,
  text,
})

/** A statement with the values of its `$n`. */
export type Asked = { statement: Statement; values: unknown[] }

export const ask = (asked: Statement, ...values: unknown[]): Asked => ({ statement: asked, values })

/**
 * One statement enters an office: it checks that what the program remembers of the credential still
 * holds (KK001 if not), tells the database who acts, and takes the role that policies are made for.
 */
const ENTER = statement(`select klinik_check_access($1, $2::uuid, $3),
  set_config('app.credential_id', $2::text, true), set_config('app.office_id', $4, true),
  set_config('app.person_id', $5, true), set_config('app.request_id', $6, true),
  set_config('app.operation_id', $7, true), set_config('app.now', $8, true),
  set_config('app.region_prefix', $9, true), set_config('app.is_demo', $10, true),
  set_config('role', $11, true)`)

const enterValues = (context: Context) => [
  context.credentialKind,
  context.credentialId,
  context.stamp,
  context.officeId,
  context.personId,
  context.requestId,
  context.operationId,
  context.now,
  context.regionPrefix,
  context.isDemo,
  context.role,
]

/** The access a request was let in with has changed since: authenticate again and repeat. */
export class AccessChanged extends Error {}

/** SQLSTATE of a failure, whether pg or drizzle raised it. */
export function sqlState(error: unknown): string | undefined {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && code.length === 5) return code
  return cause === undefined || cause === null ? undefined : sqlState(cause)
}

/** The constraint a statement ran into, whether pg or drizzle reports it. */
export function violatedConstraint(error: unknown): string | undefined {
  const { constraint, cause } = Object(error) as { constraint?: unknown; cause?: unknown }
  if (typeof constraint === 'string') return constraint
  return cause === undefined || cause === null ? undefined : violatedConstraint(cause)
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond a safe integer`)
  return value
}

const PARSERS: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.INT8]: safeInteger,
  [pg.types.builtins.NUMERIC]: Number,
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    PARSERS[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/**
 * Connections of a login of one's own take the API's role and its limits at their start. A pooler
 * cannot pass that on: behind one, the login is `klinik_api` itself, whose limits the role carries.
 */
function poolConfig(url: string, size: number, pipeline: boolean): pg.PoolConfig {
  const isApiLogin = new URL(url).username === API_ROLE
  return {
    connectionString: url,
    max: size,
    pipeline,
    types,
    connectionTimeoutMillis: 5000,
    ...(isApiLogin
      ? {}
      : {
          options: `-c role=${API_ROLE} -c statement_timeout=15s -c lock_timeout=5s -c idle_in_transaction_session_timeout=30s -c plan_cache_mode=force_generic_plan -c jit=off`,
        }),
  }
}

/** Texts that are prepared; more would be texts made up at run time, which no plan serves twice. */
const MOST_PREPARED = 1000
const preparedNames = new Map<string, string>()

function preparedName(text: string): string | undefined {
  const known = preparedNames.get(text)
  if (known !== undefined || preparedNames.size >= MOST_PREPARED) return known
  const { name } = statement(text)
  preparedNames.set(text, name)
  return name
}

const held = new WeakSet<Duplex>()

/**
 * Holds what is sent on a connection until the end of this turn of the event loop, so that BEGIN, the
 * context and the first statement leave in one system call instead of one each.
 */
function sendTogether({ connection: { stream } }: pg.PoolClient): void {
  if (held.has(stream)) return
  held.add(stream)
  stream.cork()
  process.nextTick(() => {
    held.delete(stream)
    stream.uncork()
  })
}

/** Sends for drizzle: with what else this turn sends, and each text planned once a connection. */
class Speaker {
  readonly #client: pg.PoolClient
  readonly #isPrepared: boolean

  constructor(client: pg.PoolClient, isPrepared: boolean) {
    this.#client = client
    this.#isPrepared = isPrepared
  }

  query(config: pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> {
    sendTogether(this.#client)
    const name = this.#isPrepared ? preparedName(config.text) : undefined
    return this.#client.query(name === undefined ? config : { ...config, name }, values)
  }
}

export type Database = ReturnType<typeof openDatabase>

/**
 * The API's connections. Every statement of a request runs in a transaction that has entered an
 * office; BEGIN, the context and the first statement travel together, so that costs no extra trip.
 */
export function openDatabase(options: {
  url: string
  poolSize: number
  prepared: boolean
  onError: (error: Error) => void
}) {
  /** Both kinds of listener are needed: the pool hears of idle connections only. */
  function openPool(size: number, pipeline: boolean): pg.Pool {
    const made = new pg.Pool(poolConfig(options.url, size, pipeline))
    made.on('error', options.onError)
    made.on('connect', (client) => client.on('error', options.onError))
    return made
  }
  const pool = openPool(options.poolSize, true)
  /** Connections of readers that take their time, opened when there is one. */
  let slowPool: pg.Pool | undefined
  const bound = new WeakMap<pg.PoolClient, Tx>()

  const query = ({ name, text }: Statement, values: unknown[]): pg.QueryConfig =>
    options.prepared ? { name, text, values } : { text, values }

  function txOf(client: pg.PoolClient): Tx {
    const known = bound.get(client)
    if (known !== undefined) return known
    const speaker = new Speaker(client, options.prepared) as unknown as pg.PoolClient
    const tx = drizzle(speaker, { casing: 'snake_case' })
    bound.set(client, tx)
    return tx
  }

  /** Gives the connection back, or ends it when a transaction was left open on it. */
  const release = (client: pg.PoolClient) => client.release(client.getTransactionStatus() !== 'I')

  const enter = (context: Context) => query(ENTER, enterValues(context))

  /** The first failure of a batch is the cause; those after it only say that the batch failed. */
  function firstFailure(results: PromiseSettledResult<unknown>[]): unknown {
    const failed = results.find((result) => result.status === 'rejected')
    if (failed === undefined) return undefined
    return sqlState(failed.reason) === 'KK001' ? new AccessChanged() : failed.reason
  }

  return {
    /** Calls one of the few functions the API's own role may execute, outside any office. */
    async call<Row extends object>(asked: Statement, values: unknown[]): Promise<Row[]> {
      const { rows } = await pool.query<Row>(query(asked, values))
      return rows
    },

    /** One statement in one round trip: BEGIN, context, statement and COMMIT leave together. */
    async readOne<Row extends object>(
      context: Context,
      asked: Statement,
      values: unknown[],
    ): Promise<Row[]> {
      const client = await pool.connect()
      try {
        sendTogether(client)
        const results = await Promise.allSettled([
          client.query('BEGIN READ ONLY'),
          client.query(enter(context)),
          client.query<Row>(query(asked, values)),
          client.query('COMMIT'),
        ])
        const failure = firstFailure(results)
        if (failure !== undefined) throw failure
        const [, , result] = results
        return result.status === 'fulfilled' ? result.value.rows : []
      } finally {
        release(client)
      }
    },

    /** A read-only transaction. Its COMMIT has nothing to save, so the answer does not wait for it. */
    async read<T>(context: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
      const client = await pool.connect()
      sendTogether(client)
      const opening = Promise.allSettled([
        client.query('BEGIN READ ONLY'),
        client.query(enter(context)),
      ])
      const [outcome] = await Promise.allSettled([work(txOf(client))])
      const failure = firstFailure(await opening)
      const ending = client.query(outcome.status === 'fulfilled' ? 'COMMIT' : 'ROLLBACK')
      ending.then(
        () => release(client),
        () => client.release(true),
      )
      if (failure !== undefined) throw failure
      if (outcome.status === 'rejected') throw outcome.reason
      return outcome.value
    },

    /**
     * A transaction. `first` runs with BEGIN, `last` with COMMIT, in the same messages; `last` is
     * asked for after the work. Any failure rolls everything back and is thrown.
     */
    async write<T>(
      context: Context,
      work: (tx: Tx, first: pg.QueryResult[]) => Promise<T>,
      around: { first?: Asked[]; last?: (result: T) => Asked[] } = {},
    ): Promise<T> {
      const client = await pool.connect()
      try {
        sendTogether(client)
        const opened = await Promise.allSettled([
          client.query('BEGIN'),
          client.query(enter(context)),
          ...(around.first ?? []).map((one) => client.query(query(one.statement, one.values))),
        ])
        const failure = firstFailure(opened)
        if (failure !== undefined) {
          await client.query('ROLLBACK')
          throw failure
        }
        const answers = opened
          .slice(2)
          .flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
        const result = await work(txOf(client), answers).catch(async (error: unknown) => {
          await client.query('ROLLBACK')
          throw error
        })
        const last = around.last?.(result) ?? []
        sendTogether(client)
        const closed = await Promise.allSettled([
          ...last.map((one) => client.query(query(one.statement, one.values))),
          client.query('COMMIT'),
        ])
        const late = firstFailure(closed)
        if (late !== undefined) throw late
        return result
      } finally {
        release(client)
      }
    },

    /**
     * The rows of a query as of one instant, for a reply that is streamed. They have connections of
     * their own, so that slow readers leave the others theirs.
     */
    async snapshot(context: Context, asked: SnapshotQuery): Promise<Snapshot> {
      slowPool ??= openPool(MOST_SNAPSHOTS, false)
      try {
        return await openSnapshot(slowPool, enter(context), asked)
      } catch (error) {
        throw sqlState(error) === 'KK001' ? new AccessChanged() : error
      }
    },

    /**
     * Throws StartError unless requests will run as the API's role: any other could see more than
     * one office, so the process does not serve with it.
     */
    async checkRole(): Promise<void> {
      const asked = pool.query<{ role: string }>('select current_user as role')
      const role = await asked.then(
        ({ rows }) => rows[0]?.role,
        (cause: unknown) => {
          const isForbidden = sqlState(cause) === '22023' || sqlState(cause) === '42501'
          throw isForbidden
            ? new StartError(`the login of DATABASE_URL may not act as ${API_ROLE}: ${GRANT}`, {
                cause,
              })
            : cause
        },
      )
      if (role === API_ROLE) return
      throw new StartError(
        `requests would run as ${role}, not as ${API_ROLE}: behind a pooler DATABASE_URL must log in as ${API_ROLE} itself`,
      )
    },

    /** Whether the database answers; for /readyz. */
    async ping(): Promise<void> {
      await pool.query('select 1')
    },

    /** Connections in use, idle and asked for; for /metrics. */
    gauges: () => ({
      total: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),

    async close(): Promise<void> {
      await Promise.all([pool.end(), slowPool?.end()])
    },
  }
}
