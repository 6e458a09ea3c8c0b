import { addDays, daysBetween } from '../../platform/calendar.js'

/** Days nobody works, as far as we recall the calendars of the two programmes. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  '2017-08-17',
  '2017-09-01',
  '2017-09-21',
  '2017-12-01',
  '2017-12-25',
  '2017-12-26',
  '2018-01-01',
  '2018-02-16',
  '2018-05-01',
  '2018-05-10',
  '2018-05-29',
  '2018-06-01',
  ...Array.from({ length: 10 }, (_, day) => addDays('2018-06-11', day)),
  '2018-06-27',
  '2018-08-17',
  '2018-08-22',
  '2018-09-11',
  '2018-11-20',
])
/** A Monday, from which weekdays are counted. */
const A_MONDAY = '2017-01-02'

const isWorkday = (on: string) => daysBetween(A_MONDAY, on) % 7 < 5 && !HOLIDAYS.has(on)

export const workdayFrom = (on: string): string =>
  isWorkday(on) ? on : workdayFrom(addDays(on, 1))

/** Working days from the first date to the last, both inside. */
export const workdays = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, day) =>
    addDays(from, day),
  ).filter(isWorkday)
