import { sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'

/** The first of these days on which one of the cases was not running; null when there is none. */
export async function findDayOutside(
  tx: Tx,
  caseIds: readonly string[],
  days: readonly string[],
): Promise<string | null> {
  const { rows } = await tx.execute<{ day: string | null }>(sql`
    select min(day)::text as day
    from unnest(${sql.param(days)}::date[]) as day, unnest(${sql.param(caseIds)}::uuid[]) as asked
    where not exists (select from case_intervals i
      where i.office_id = klinik_office() and i.case_id = asked and i.voided_at is null
        and i.starts_on <= day and (i.ends_on is null or i.ends_on >= day))`)
  return rows[0]?.day ?? null
}
