import { eq, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../platform/database.js'
import { showsAs } from '../platform/versions.js'
import type { HolidayKind, Weekday, WorkCalendar } from './holidays.rules.js'
import type { Holiday, HolidayFilter } from './holidays.schema.js'
import { holidays } from './table.js'

type Body = { body: Holiday }

showsAs('holidays', { columns: { holiday_on: 'on' } })

/** One holiday as the API shows it. On alias `h`. */
const holidayJson = sql`json_build_object(
  'id', h.id, 'version', h.version, 'createdAt', klinik_instant(h.created_at),
  'updatedAt', klinik_instant(h.updated_at), 'on', h.holiday_on, 'name', h.name, 'kind', h.kind,
  'withdrawnAt', klinik_instant(h.withdrawn_at), 'withdrawnReason', h.withdrawn_reason)`

export async function findHoliday(tx: Tx, id: string): Promise<Holiday | null> {
  const { rows } = await tx.execute<Body>(
    sql`select ${holidayJson} as body from holidays h where h.id = ${id}`,
  )
  return rows[0]?.body ?? null
}

/** As `findHoliday`, locked until the transaction ends. */
export async function lockHoliday(tx: Tx, id: string): Promise<Holiday | null> {
  await tx.execute(sql`select from holidays where id = ${id} for update`)
  return findHoliday(tx, id)
}

/** A page of holidays by day; one row more than `limit` when there are more. */
export async function listHolidays(
  tx: Tx,
  { year, kind, isWithdrawn = false }: HolidayFilter,
  { limit, after }: { limit: number; after: readonly [string, string] | null },
): Promise<Holiday[]> {
  const inYear = sql`h.holiday_on >= make_date(${year}, 1, 1) and h.holiday_on < make_date(${year} + 1, 1, 1)`
  const { rows } = await tx.execute<Body>(sql`
    select ${holidayJson} as body from holidays h
    where (h.withdrawn_at is not null) = ${isWithdrawn}
      and ${year === undefined ? sql`true` : inYear}
      and ${kind === undefined ? sql`true` : sql`h.kind = any(${sql.param(kind)})`}
      and ${after === null ? sql`true` : sql`(h.holiday_on, h.id) > (${after[0]}::date, ${after[1]}::uuid)`}
    order by h.holiday_on, h.id limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}

/** Throws on the constraint `holidays_one_a_day`. */
export async function insertHoliday(tx: Tx, holiday: typeof holidays.$inferInsert): Promise<void> {
  await tx.insert(holidays).values(holiday)
}

/** Changes a holiday; the version rises by one. Throws on `holidays_one_a_day`. */
export async function updateHoliday(
  tx: Tx,
  id: string,
  changes: PgUpdateSetSource<typeof holidays>,
): Promise<void> {
  await tx
    .update(holidays)
    .set({ ...changes, version: sql`${holidays.version} + 1` })
    .where(eq(holidays.id, id))
}

/** When the caller's office does not work, from one day to another, both inside. */
export async function findWorkCalendar(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<WorkCalendar> {
  const { rows } = await tx.execute<{
    restDays: Weekday[]
    holidays: { on: string; kind: HolidayKind; name: string }[]
  }>(sql`
    select o.rest_days as "restDays",
      (select coalesce(json_agg(json_build_object('on', h.holiday_on, 'kind', h.kind, 'name', h.name)), '[]')
        from holidays h where h.office_id = o.office_id and h.withdrawn_at is null
          and h.holiday_on between ${from} and ${to}) as holidays
    from offices o where o.id = klinik_office()`)
  const { restDays = [], holidays: found = [] } = rows[0] ?? {}
  return { restDays, holidays: new Map(found.map((holiday) => [holiday.on, holiday])) }
}
