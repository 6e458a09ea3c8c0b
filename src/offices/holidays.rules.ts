/**
 * Who gives a day off: the joint ministerial decree of the year (`national`, and `joint_leave` for cuti
 * bersama, which government revises during the year), or the office itself.
 */
export const HOLIDAY_KINDS = ['national', 'joint_leave', 'office'] as const
export type HolidayKind = (typeof HOLIDAY_KINDS)[number]

/** The days of a week, Monday first as ISO 8601 counts them. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Why nobody works on a day: a holiday by its kind, or the rest of the week. */
export const DAY_OFF_KINDS = [...HOLIDAY_KINDS, 'rest_day'] as const

/** A day on which the office does not work; a rest day of the week has no name. */
export type DayOff = { kind: (typeof DAY_OFF_KINDS)[number]; name: string | null }

/** When an office does not work: the days of its week, and its holidays by civil date. */
export type WorkCalendar = {
  restDays: readonly Weekday[]
  holidays: ReadonlyMap<string, { kind: HolidayKind; name: string }>
}

const weekdayOf = (on: string): Weekday | undefined =>
  WEEKDAYS[(new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7]

/** Why the office does not work on a civil date; null when it does. A holiday goes before a rest day. */
export function dayOff({ restDays, holidays }: WorkCalendar, on: string): DayOff | null {
  const holiday = holidays.get(on)
  if (holiday !== undefined) return { kind: holiday.kind, name: holiday.name }
  return restDays.some((day) => day === weekdayOf(on)) ? { kind: 'rest_day', name: null } : null
}
