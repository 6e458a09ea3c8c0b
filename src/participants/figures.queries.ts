import { sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import { type FiguresHistory, MOST_YEARS } from './analysis.rules.js'
import { annualFiguresJson } from './queries.js'
import type { AnnualFigures } from './schema.js'

/**
 * What an analysis reckons from, on alias `x` of `participants`: the kind, the office's months for a
 * RAT, and the latest book years. Years to come and the year before the earliest shown are among them.
 */
export const figuresHistoryJson = sql`json_build_object(
  'kind', x.kind,
  'ratDueMonths', (select o.rat_due_months from offices o where o.id = x.office_id),
  'years', (select coalesce(json_agg(${annualFiguresJson} order by f.book_year desc), '[]')
    from (select * from annual_figures a
      where a.office_id = x.office_id and a.participant_id = x.id
      order by a.book_year desc limit ${sql.raw(String(MOST_YEARS + 20))}) f))`

/** The figures of some book years of a participant, as far as they are recorded. */
export async function findBookYears(
  tx: Tx,
  participantId: string,
  bookYears: readonly number[],
): Promise<AnnualFigures[]> {
  const { rows } = await tx.execute<{ body: AnnualFigures }>(
    sql`select ${annualFiguresJson} as body from annual_figures f
        where f.office_id = klinik_office() and f.participant_id = ${participantId}
          and f.book_year = any(${sql.param(bookYears)}::int[])`,
  )
  return rows.map(({ body }) => body)
}

export async function findFiguresHistory(tx: Tx, id: string): Promise<FiguresHistory | null> {
  const { rows } = await tx.execute<{ body: FiguresHistory }>(
    sql`select ${figuresHistoryJson} as body from participants x where x.id = ${id}`,
  )
  return rows[0]?.body ?? null
}
