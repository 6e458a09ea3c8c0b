import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import t from 'tap'
import { newId } from '../../src/platform/ids.js'
import { enterOffice } from '../support/actors.js'
import { buildTestApp } from '../support/app.js'
import { feedCatchesUp } from '../support/feed.js'

/** The same numbers in every run, from 0 to 1. */
function chances(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const test = await buildTestApp(t)
const { actors, as, owner } = test
const WRITERS = 4
const TRANSACTIONS = 20

/** What was committed: the version of every participant, by its id. */
const committed = new Map<string, number>()

/** Writes one participant, a new one or one of the writer's own. */
async function writeOne(client: pg.Client, known: string | undefined) {
  const { rows } =
    known === undefined
      ? await client.query(
          `insert into participants (id, kind, name, region_code)
           values ($1, 'cooperative', 'Koperasi', '32.71') returning id, version`,
          [newId()],
        )
      : await client.query(
          `update participants set name = 'Koperasi ' || version where id = $1 returning id, version`,
          [known],
        )
  return rows[0] as { id: string; version: number }
}

/** One transaction of a few statements with pauses between; what it wrote, by id. */
async function writeSome(client: pg.Client, own: string[], chance: () => number) {
  const written = new Map<string, number>()
  await client.query('begin')
  for (let step = 0; step < 1 + chance() * 4; step += 1) {
    const known = own[Math.floor(chance() * own.length * 2)]
    const { id, version } = await writeOne(client, known)
    written.set(id, version)
    if (chance() < 0.3) await pause(chance() * 20)
  }
  return written
}

/** Transaction after transaction, some of them rolled back. */
async function write(seed: number): Promise<void> {
  const chance = chances(seed)
  const client = new pg.Client({ connectionString: test.adminUrl })
  await client.connect()
  await enterOffice(client, actors.officeId)
  const own: string[] = []
  for (let count = 0; count < TRANSACTIONS; count += 1) {
    const written = await writeSome(client, own, chance)
    const isKept = chance() < 0.8
    await client.query(isKept ? 'commit' : 'rollback')
    for (const [id, version] of isKept ? written : []) {
      if (!committed.has(id)) own.push(id)
      committed.set(id, version)
    }
  }
  await client.end()
}

type Item = { cursor: string; id: string; version: number }

/** A page of up to ten participants after a cursor. */
async function readPage(after: string, chance: () => number) {
  const place = after === '' ? '' : `&after=${after}`
  const limit = 1 + Math.floor(chance() * 9)
  const { body } = await as.reporterJob.get(`/v1/changes?types=participant&limit=${limit}${place}`)
  return body as { items: Item[]; nextCursor: string; hasMore: boolean }
}

/** Reads on until the writers have ended and the end is reached; half the time a page in part. */
async function follow(seed: number, isOver: () => boolean) {
  const chance = chances(seed)
  const held = new Map<string, number>()
  let after = ''
  for (let pages = 1; ; pages += 1) {
    const wasOver = isOver()
    const { items, nextCursor, hasMore } = await readPage(after, chance)
    const taken = chance() < 0.5 ? items : items.slice(0, 1 + Math.floor(chance() * items.length))
    for (const { id, version } of taken) held.set(id, Math.max(version, held.get(id) ?? 0))
    const isWhole = taken.length === items.length
    const next = isWhole ? nextCursor : (taken.at(-1)?.cursor ?? after)
    if (next < after) throw new Error(`the feed went back from ${after} to ${next}`)
    after = next
    if (wasOver && isWhole && !hasMore) return { held, pages }
  }
}

t.test('readers miss nothing of what several writers commit at once', async (t) => {
  let isOver = false
  const readers = [11, 12].map((seed) => follow(seed, () => isOver))
  await Promise.all(Array.from({ length: WRITERS }, (_, index) => write(index + 1)))
  await feedCatchesUp(test.adminUrl)
  isOver = true
  t.ok(committed.size > 40, `${committed.size} participants were written`)
  for (const { held, pages } of await Promise.all(readers)) {
    t.ok(pages > 10, 'in many pages')
    t.strictSame(new Map([...held].sort()), new Map([...committed].sort()))
  }
})

t.test(
  'a page of one office is read by the index of the feed, however big the others are',
  async (t) => {
    const other = newId()
    await owner.query(
      `insert into ledger (epoch, office_id, at, entity, entity_id, version, op, changes)
     select 1, case when n % 100 = 0 then $1::uuid else $2::uuid end, now(), 'sessions',
            gen_random_uuid(), 1, 'insert', '{}'
       from generate_series(1, 100000) n`,
      [actors.officeId, other],
    )
    await owner.query('analyze ledger')
    const client = new pg.Client({ connectionString: test.adminUrl })
    await client.connect()
    t.teardown(() => client.end())
    await enterOffice(client, actors.officeId)
    await client.query('set role klinik_staff')
    const { rows } = await client.query(
      `explain (analyze, buffers, format json)
     select l.seq from ledger l
      where l.office_id = (select klinik_office()) and l.entity = any ('{sessions}')
        and (l.epoch, l.xid, l.seq) >= (1, '3'::xid8, 0)
        and (l.epoch, l.xid, l.seq) <
          ((select max(epoch) from ledger_epochs), pg_snapshot_xmin(pg_current_snapshot()), 0)
      order by l.epoch, l.xid, l.seq limit 200`,
    )
    const [{ Plan: plan }] = rows[0]['QUERY PLAN']
    const text = JSON.stringify(plan)
    t.match(text, '"Index Name":"ledger_feed_index"')
    t.notMatch(text, /"Node Type":"(Seq Scan","[^}]*"ledger"|Sort)"/)
    t.match(
      text,
      /"Index Cond":"\(\(office_id = [^"]* AND \(ROW\(epoch, xid, seq\) >= [^"]* < ROW/,
      'by both bounds',
    )
    t.ok(plan['Actual Rows'] === 200 && plan['Shared Hit Blocks'] < 1000, 'in a few blocks')
  },
)
