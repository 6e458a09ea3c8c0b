import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  check,
  customType,
  date,
  integer,
  type PgColumn,
  primaryKey,
  uuid,
} from 'drizzle-orm/pg-core'

/** An instant: `timestamptz(3)` in the database, an RFC 3339 string in UTC with milliseconds here. */
export const instant = customType<{ data: string; driverData: string | Date }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
})

/** A civil date, `YYYY-MM-DD`, in the programme's or the office's zone; never an instant. */
export const civilDate = (name = '') => date(name, { mode: 'string' })

/** A time of day by the clock on the wall, `HH:MM` here; never an instant. */
export const clockTime = customType<{ data: string; driverData: string }>({
  dataType: () => 'time(0) without time zone',
  fromDriver: (value) => value.slice(0, 5),
})

/** Whole rupiah. The business bound is a check of the table. */
export const rupiah = () => bigint({ mode: 'number' })

/**
 * What every tenant table starts with. The office comes from the transaction's context, the version
 * and both instants from the trigger that `klinik_protect` installs, so no insert names them.
 */
export const tenantColumns = {
  officeId: uuid().notNull().default(sql`klinik_office()`),
  id: uuid().notNull(),
  version: integer().notNull().default(1),
  createdAt: instant().notNull().default(sql`klinik_now()`),
  updatedAt: instant().notNull().default(sql`klinik_now()`),
}

/** The key of a tenant table: the office leads, so that no row can refer to another office's. */
export const tenantKey = (table: { officeId: AnyPgColumn; id: AnyPgColumn }) =>
  primaryKey({ columns: [table.officeId, table.id] })

/** A named check that a text column holds one word of a vocabulary. */
export function oneOf(name: string, column: PgColumn, words: readonly string[]) {
  const list = sql.raw(words.map((word) => `'${word}'`).join(', '))
  return check(name, sql`${column} in (${list})`)
}

/** A named check that every word of a text array belongs to a vocabulary. */
export function allOf(name: string, column: PgColumn, words: readonly string[]) {
  const list = sql.raw(words.map((word) => `'${word}'`).join(', '))
  return check(name, sql`${column} <@ array[${list}]::text[]`)
}

/** A named check that text is neither empty nor longer than `most` characters. */
export const lengthAtMost = (name: string, column: PgColumn, most: number) =>
  check(name, sql`char_length(${column}) between 1 and ${sql.raw(String(most))}`)

/** A named check on amounts, both bounds inside. */
export const between = (
  name: string,
  column: PgColumn,
  least: number,
  most: number,
): ReturnType<typeof check> =>
  check(name, sql`${column} between ${sql.raw(String(least))} and ${sql.raw(String(most))}`)

/** A named check that what was written down on a device, whose clock may be a little ahead, came in after. */
export const writtenBeforeReceived = (
  name: string,
  { writtenAt, receivedAt }: { writtenAt: PgColumn; receivedAt: PgColumn },
) =>
  check(
    name,
    sql`${writtenAt} is null or (${receivedAt} is not null and ${writtenAt} <= ${receivedAt} + interval '5 minutes')`,
  )

/** SQL for `expression is not null` counted as 0 or 1, for "exactly one of" checks. */
export const present = (column: PgColumn): SQL => sql`(${column} is not null)::int`
