import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const TRIES = 1000

/**
 * Waits until the feed may show all that is committed now. Writers of any database of the server hold it
 * back, and the suite's other processes write at the same time.
 */
export async function feedCatchesUp(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query('select pg_current_xact_id()::text as xid')
    for (let tries = 0; tries < TRIES; tries += 1) {
      const seen = await client.query(
        'select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as "isPast"',
        [rows[0].xid],
      )
      if (seen.rows[0].isPast === true) return
      await sleep(50)
    }
    throw new Error('a writer of another test holds the feed back')
  } finally {
    await client.end()
  }
}
