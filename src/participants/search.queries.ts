import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'

/**
 * How many an index may find before walking the names in order is the shorter way to a page. See
 * docs/decisions/0017.
 */
const MOST = 1000

type Found = {
  patterns: string[]
  named: string[] | null
  number: string | null
  numbered: string[] | null
}

/**
 * What makes a participant one that `q` looks for, as a condition on alias `x` of participants: its
 * name holds every word, the words for its legal form aside, or it holds such a number today; or one that
 * was merged into it is found so.
 */
export async function whereFound(tx: Tx, q: string): Promise<SQL> {
  const { rows } = await tx.execute<Found>(
    sql`select * from klinik_find_participants(${q}, ${MOST})`,
  )
  const [found] = rows
  if (found === undefined) return sql`false`
  const { patterns, named, number, numbered } = found
  const ids = [...(named ?? []), ...(numbered ?? [])]
  const isNamed = sql`x.normalised like all (${sql.param(patterns)}::text[])`
  const ways = [
    sql`x.id = any (${sql.param(ids)}::uuid[])`,
    sql`x.id = any (array(select m.merged_into_id from participants m
      where m.id = any (${sql.param(ids)}::uuid[]) and m.merged_into_id is not null))`,
  ]
  if (named === null) {
    ways.push(isNamed)
    ways.push(sql`x.id = any (array(select m.merged_into_id from participants m
      where m.merged_into_id is not null and m.normalised like all (${sql.param(patterns)}::text[])))`)
  }
  if (number !== null && numbered === null) {
    ways.push(sql`exists (select from participant_identifiers i
      join participants m on m.office_id = i.office_id and m.id = i.participant_id
      where m.office_id = x.office_id and (m.id = x.id or m.merged_into_id = x.id) and i.ends_on is null
        and position(${number} in i.normalised) > 0)`)
  }
  return sql`(${sql.join(ways, sql` or `)})`
}
