import type pg from 'pg'

/** A query whose rows go out as they come. */
export type SnapshotQuery = { text: string; values: readonly unknown[] }

/** A row as PostgreSQL writes it: text by column, null for null. */
export type TextRow = readonly (string | null)[]

/**
 * The rows of a query as they were at one instant, in a transaction that stays open while they are
 * read. Whoever opens one reads it to its end or closes it.
 */
export type Snapshot = {
  /** The life of the database, and its oldest transaction then running: where the feed goes on. */
  epoch: number
  xmin: string
  /** Batch after batch; rejects when the database fails. Ends the transaction, however it is left. */
  batches: () => AsyncGenerator<readonly TextRow[]>
  /** Ends the transaction, once what is asked for has come; may be called twice. */
  close: () => Promise<void>
}

/** Readers of snapshots at once, a process: they hold their connection as long as they read. */
export const MOST_SNAPSHOTS = 4

const BATCH_ROWS = 500

/** How long a reader may take nothing before its transaction ends: a batch at 2 KB a second. */
const STALLED_AFTER = '60s'

const OPEN = `select (select max(epoch) from ledger_epochs) as epoch,
  pg_snapshot_xmin(pg_current_snapshot())::text as xmin,
  set_config('idle_in_transaction_session_timeout', '${STALLED_AFTER}', true)`

/** Every value as the text it came as. */
const asText: pg.CustomTypesConfig = {
  getTypeParser: () => (value: unknown) => value,
} as unknown as pg.CustomTypesConfig

async function fetchRows(client: pg.PoolClient): Promise<TextRow[]> {
  const { rows } = await client.query<(string | null)[]>({
    text: `fetch ${BATCH_ROWS} from snapshot`,
    rowMode: 'array',
    types: asText,
  })
  return rows
}

/** Ends a transaction and gives its connection back; one that fails to end is not used again. */
async function end(client: pg.PoolClient, command: 'commit' | 'rollback'): Promise<void> {
  const isDone = await client.query(command).then(
    () => true,
    () => false,
  )
  client.release(!isDone)
}

/**
 * Opens a snapshot on a connection of its own, not a pipelined one, after `enter` has told the
 * database who reads; the first rows are there when it resolves, so that what the query itself gets
 * wrong rejects here.
 */
export async function openSnapshot(
  pool: pg.Pool,
  enter: pg.QueryConfig,
  { text, values }: SnapshotQuery,
): Promise<Snapshot> {
  const client = await pool.connect()
  let running: Promise<unknown> = Promise.resolve()
  let isEnded = false

  async function finish(command: 'commit' | 'rollback'): Promise<void> {
    if (isEnded) return
    isEnded = true
    await running.catch(() => undefined)
    await end(client, command)
  }

  function next(): Promise<TextRow[]> {
    const rows = fetchRows(client)
    running = rows
    return rows
  }

  async function* batches(first: TextRow[]): AsyncGenerator<readonly TextRow[]> {
    try {
      let rows = first
      while (rows.length > 0 && !isEnded) {
        yield rows
        rows = rows.length < BATCH_ROWS || isEnded ? [] : await next()
      }
      await finish('commit')
    } finally {
      await finish('rollback')
    }
  }

  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(enter)
    const { rows } = await client.query<{ epoch: number; xmin: string }>(OPEN)
    const [opened] = rows
    if (opened === undefined) throw new Error('the snapshot has no position')
    await client.query({
      text: `declare snapshot no scroll cursor for ${text}`,
      values: [...values],
    })
    const first = await next()
    const { epoch, xmin } = opened
    return { epoch, xmin, batches: () => batches(first), close: () => finish('rollback') }
  } catch (error) {
    await finish('rollback')
    throw error
  }
}
