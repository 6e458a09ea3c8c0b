import type pg from 'pg'
import { asOwner } from '../machine/console.js'

type ForeignKey = { child: string; parent: string }

/**
 * Removes every demo office and every row of it, the ledger's too: they tell of nobody who lives. Only
 * the owner of the tables can: in one transaction the triggers that seal, append and refuse sleep, so
 * writers of other offices wait for a moment. Returns how many offices there were.
 */
export const removeDemo = (adminUrl: string): Promise<number> =>
  asOwner(adminUrl, async (_tx, client) => {
    await client.query('begin')
    await client.query("select set_config('app.operation_id', 'machine.demo', true)")
    const { rows } = await client.query<{ id: string }>('select id from offices where is_demo')
    const tables = await listTables(client)
    for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
    for (const { id } of rows) {
      await client.query("select set_config('app.office_id', $1, true)", [id])
      for (const table of tables) {
        await client.query(`delete from ${table} where office_id = $1`, [id])
      }
    }
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
    await client.query('delete from observers where is_demo')
    await client.query('commit')
    return rows.length
  })

/** The tables with rows of offices, each before the tables it refers to. */
async function listTables(client: pg.Client): Promise<string[]> {
  const tables = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id' and not a.attisdropped
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
  )
  const keys = await client.query<ForeignKey>(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent
       from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  )
  const sorted: string[] = []
  const visit = (name: string): void => {
    if (sorted.includes(name)) return
    for (const { child, parent } of keys.rows) if (parent === name) visit(child)
    sorted.push(name)
  }
  for (const { name } of tables.rows) visit(name)
  return sorted
}
