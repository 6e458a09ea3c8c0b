import { addDays, daysBetween } from '../../platform/calendar.js'
import { HOLIDAYS } from './holidays.js'

const FREE_DAYS: ReadonlySet<string> = new Set(HOLIDAYS.map(({ on }) => on))

/** A Monday, from which weekdays are counted. */
const A_MONDAY = '2017-01-02'

const isWorkday = (on: string) => daysBetween(A_MONDAY, on) % 7 < 5 && !FREE_DAYS.has(on)

export const workdayFrom = (on: string): string =>
  isWorkday(on) ? on : workdayFrom(addDays(on, 1))

/** Working days from the first date to the last, both inside. */
export const workdays = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, day) =>
    addDays(from, day),
  ).filter(isWorkday)
