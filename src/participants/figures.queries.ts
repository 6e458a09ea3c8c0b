import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import { type FiguresHistory, MOST_YEARS } from './analysis.rules.js'
import { annualFiguresJson, figuresOf } from './queries.js'
import type { AnnualFigures } from './schema.js'

/**
 * What an analysis of one participant reckons from, on alias `x` of `participants`: the kind, the office's months for a
 * RAT, and the latest book years. Years to come and the year before the earliest shown are among them.
 */
export const figuresHistoryOf = (participantId: SQL): SQL => sql`json_build_object(
  'kind', x.kind,
  'ratDueMonths', (select o.rat_due_months from offices o where o.id = x.office_id),
  'years', (select coalesce(json_agg(${annualFiguresJson} order by f.book_year desc), '[]')
    from (select * from ${figuresOf(participantId)} a
      order by a.book_year desc limit ${sql.raw(String(MOST_YEARS + 20))}) f))`

/** The figures of some book years of a participant, or of the one it was merged into, as far as they are recorded. */
export async function findBookYears(
  tx: Tx,
  participantId: string,
  bookYears: readonly number[],
): Promise<AnnualFigures[]> {
  const { rows } = await tx.execute<{ body: AnnualFigures }>(
    sql`select ${annualFiguresJson} as body
        from ${figuresOf(sql`klinik_survivor(${participantId}::uuid)`)} f
        where f.book_year = any(${sql.param(bookYears)}::int[])`,
  )
  return rows.map(({ body }) => body)
}

export async function findFiguresHistory(tx: Tx, id: string): Promise<FiguresHistory | null> {
  const { rows } = await tx.execute<{ body: FiguresHistory }>(
    sql`select ${figuresHistoryOf(sql`x.id`)} as body from participants x where x.id = ${id}`,
  )
  return rows[0]?.body ?? null
}
