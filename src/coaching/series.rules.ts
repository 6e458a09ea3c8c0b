import { type DayOff, dayOff, type WorkCalendar } from '../offices/holidays.rules.js'
import { addDays } from '../platform/calendar.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'

/** What becomes of a turn that falls on a day off. */
export const HOLIDAY_CHOICES = ['next_working_day', 'skip'] as const
export type HolidayChoice = (typeof HOLIDAY_CHOICES)[number]

export const TURN_OUTCOMES = ['planned', 'moved', 'skipped'] as const
export type TurnOutcome = (typeof TURN_OUTCOMES)[number]

/** The most turns of one series: weekly for eight months and some weeks more. */
export const MAX_TURNS = 40

/** The most rows that one series may write for cases and the recommendations served. */
const MAX_ROWS = 4000

/** A rhythm: a first day, again every so many weeks, until a last day or after so many turns. */
export type Rhythm = {
  firstOn: string
  everyWeeks: number
  /** The last day there may be a session; null when `count` alone ends the series. */
  lastOn: string | null
  count: number | null
}

/** One turn of a rhythm: the day that it gives, and the day a session is planned for. */
export type Turn = {
  on: string
  outcome: TurnOutcome
  /** Null when the turn is skipped. */
  plannedOn: string | null
  /** Why it is not planned for the day of the rhythm; null when it is. */
  dayOff: DayOff | null
}

/** The days of a rhythm in order, one more than may be planned when there are too many. */
export function turnDays({ firstOn, everyWeeks, lastOn, count }: Rhythm): string[] {
  const days: string[] = []
  const most = Math.min(count ?? Number.POSITIVE_INFINITY, MAX_TURNS + 1)
  for (let on = firstOn; days.length < most; on = addDays(on, 7 * everyWeeks)) {
    if (lastOn !== null && on > lastOn) break
    days.push(on)
  }
  return days
}

/** The last day a turn may be moved to: before the next turn, and within the series. */
function latestOn({ everyWeeks, lastOn }: Rhythm, on: string): string {
  const beforeNext = addDays(on, 7 * everyWeeks - 1)
  return lastOn !== null && lastOn < beforeNext ? lastOn : beforeNext
}

/** The last day on which any of these turns may come to lie. */
export const horizonOf = (rhythm: Rhythm, days: readonly string[]): string =>
  latestOn(rhythm, days.at(-1) ?? rhythm.firstOn)

/**
 * Every turn and what becomes of it. One on a day off moves to the next working day, but never as far
 * as the next turn or beyond the last day: then, as with `skip`, it is left out.
 */
export function layOut(
  rhythm: Rhythm,
  days: readonly string[],
  { calendar, onHoliday }: { calendar: WorkCalendar; onHoliday: HolidayChoice },
): Turn[] {
  return days.map((on) => {
    const off = dayOff(calendar, on)
    if (off === null) return { on, outcome: 'planned', plannedOn: on, dayOff: null }
    let next = addDays(on, 1)
    while (dayOff(calendar, next) !== null) next = addDays(next, 1)
    return onHoliday === 'skip' || next > latestOn(rhythm, on)
      ? { on, outcome: 'skipped', plannedOn: null, dayOff: off }
      : { on, outcome: 'moved', plannedOn: next, dayOff: off }
  })
}

/** What is wrong with a series by itself: one that ends before it begins, or is too large at once. */
export function seriesFaults(
  { firstOn, lastOn }: Rhythm,
  days: readonly string[],
  cases: readonly { recommendationIds?: readonly string[] | undefined }[],
): FieldError[] {
  if (lastOn !== null && lastOn < firstOn) {
    return [
      invalid('/firstOn', 'ends_before_start', {
        id: `Rangkaian berakhir pada ${lastOn}, sebelum pertemuan pertamanya.`,
        en: `The series ends on ${lastOn}, before its first session.`,
      }),
    ]
  }
  if (days.length > MAX_TURNS) {
    return [
      invalid('/lastOn', 'too_many', {
        id: `Satu rangkaian memuat paling banyak ${MAX_TURNS} pertemuan. Bagi menjadi beberapa.`,
        en: `A series holds ${MAX_TURNS} sessions at most. Lay it out in parts.`,
      }),
    ]
  }
  const rows = cases.reduce(
    (sum, { recommendationIds = [] }) => sum + 1 + recommendationIds.length,
    0,
  )
  return rows * days.length <= MAX_ROWS
    ? []
    : [
        invalid('/cases', 'too_many', {
          id: 'Terlalu banyak kasus dan rekomendasi untuk sekali jadwal. Bagi menjadi beberapa.',
          en: 'There are too many cases and recommendations for one series. Lay it out in parts.',
        }),
      ]
}
