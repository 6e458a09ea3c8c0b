import { Temporal } from 'temporal-polyfill'

/** The only source of time; tests freeze it. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

const formats = new Map<string, Intl.DateTimeFormat>()

/** The civil date, `YYYY-MM-DD`, that `at` falls on in an IANA zone. */
export function civilDateIn(zone: string, at: Date): string {
  let format = formats.get(zone)
  if (format === undefined) {
    // Sweden writes its dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
    formats.set(zone, format)
  }
  return format.format(at)
}

/** The same day `months` later, clipped to that month's last day (31 January + 1 = 28 February). */
export const addMonths = (on: string, months: number): string =>
  Temporal.PlainDate.from(on).add({ months }, { overflow: 'constrain' }).toString()

export const addDays = (on: string, days: number): string =>
  Temporal.PlainDate.from(on).add({ days }).toString()

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
