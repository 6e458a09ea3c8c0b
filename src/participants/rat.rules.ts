import { addMonths } from '../platform/calendar.js'

/** How the annual meeting (RAT) of a book year stands on a day. */
export const RAT_STATES = ['held', 'held_late', 'not_held', 'not_yet_due'] as const
export type RatState = (typeof RAT_STATES)[number]

export type RatFacts = { bookYear: number; ratHeldOn: string | null; ratReportedOn: string | null }

/**
 * The last day for the RAT of a book year: so many months after its end, which we take to be the end
 * of the calendar year. The law allows six (UU 25/1992 article 26); an office may ask for it earlier.
 */
export function ratDueOn(bookYear: number, dueMonths: number): string {
  const key = bookYear * 100 + dueMonths
  const dueOn = dueDays.get(key) ?? addMonths(`${bookYear}-12-31`, dueMonths)
  dueDays.set(key, dueOn)
  return dueOn
}

/** A few hundred years by twelve months at most. */
const dueDays = new Map<number, string>()

const heldBy = ({ ratHeldOn }: RatFacts, on: string): string | null =>
  ratHeldOn !== null && ratHeldOn <= on ? ratHeldOn : null

/** How one book year stands on a day; a meeting held late is a meeting held. */
export function ratState(year: RatFacts, dueMonths: number, on: string): RatState {
  const dueOn = ratDueOn(year.bookYear, dueMonths)
  const heldOn = heldBy(year, on)
  if (heldOn !== null) return heldOn <= dueOn ? 'held' : 'held_late'
  return on <= dueOn ? 'not_yet_due' : 'not_held'
}

/** Held by that day, and the office not told by that day. */
export const isRatUnreported = (year: RatFacts, on: string): boolean =>
  heldBy(year, on) !== null && (year.ratReportedOn === null || year.ratReportedOn > on)

export type RatRecord = {
  dueMonths: number
  /** The latest book year whose RAT was due before the day. */
  lastDueBookYear: number
  /** Book years in a row, up to that one, without a RAT; null when nothing is known of that one. */
  missedInARow: number | null
  /** Whether the row reaches a year of which nothing is recorded, so that it may be longer. */
  isAtLeast: boolean
}

/**
 * How many RAT a cooperative has missed in a row as of a day, from whatever years are recorded. Three
 * make it inactive to most offices, two to some (Permenkop 19/2015 as offices quote it).
 */
export function ratRecord(years: readonly RatFacts[], dueMonths: number, on: string): RatRecord {
  const thisYear = Number(on.slice(0, 4))
  const lastDueBookYear = ratDueOn(thisYear - 1, dueMonths) < on ? thisYear - 1 : thisYear - 2
  const recorded = new Map(years.map((year) => [year.bookYear, year]))
  let missed = 0
  for (let bookYear = lastDueBookYear; ; bookYear -= 1) {
    const year = recorded.get(bookYear)
    const isFirst = bookYear === lastDueBookYear
    const known = {
      dueMonths,
      lastDueBookYear,
      missedInARow: isFirst && year === undefined ? null : missed,
    }
    if (year === undefined) return { ...known, isAtLeast: true }
    if (heldBy(year, on) !== null) return { ...known, isAtLeast: false }
    missed += 1
  }
}
