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
 * name holds every word, the words for its legal form aside, or it holds such a number today.
 */
export async function whereFound(tx: Tx, q: string): Promise<SQL> {
  const { rows } = await tx.execute<Found>(
    sql`select * from klinik_find_participants(${q}, ${MOST})`,
  )
  const [found] = rows
  if (found === undefined) return sql`false`
  const { patterns, named, number, numbered } = found
  const ids = [...(named ?? []), ...(numbered ?? [])]
  const ways = [sql`x.id = any (${sql.param(ids)}::uuid[])`]
  if (named === null) ways.push(sql`x.normalised like all (${sql.param(patterns)}::text[])`)
  if (number !== null && numbered === null) {
    ways.push(sql`exists (select from participant_identifiers i
      where i.office_id = x.office_id and i.participant_id = x.id and i.ends_on is null
        and position(${number} in i.normalised) > 0)`)
  }
  return sql`(${sql.join(ways, sql` or `)})`
}
