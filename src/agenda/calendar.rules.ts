import type { SessionKind, SessionMode, SessionStatus } from '../coaching/rules.js'
import { addDays, daysBetween } from '../platform/calendar.js'

/** Live addresses of one person's calendar: more than anyone has devices. */
export const MOST_CALENDAR_LINKS = 10

/** A session of a person as a calendar needs it. */
export type CalendarSession = {
  /** The session that all its later ones were moved from: the same entry, however often it moves. */
  rootId: string
  /** Versions of the session and of those it was moved from, added up: it rises with each change. */
  changes: number
  status: Extract<SessionStatus, 'planned' | 'held' | 'cancelled'>
  kind: SessionKind
  mode: SessionMode
  topic: string
  place: string | null
  /** Its first and last day, as held or else as planned. */
  startsOn: string
  endsOn: string
  /** `HH:MM` in its zone, on each of its days; null when not said. */
  startTime: string | null
  minutes: number | null
  timeZone: string
  caseNumbers: readonly string[]
  createdAt: string
  updatedAt: string
}

/** The Indonesian words of an entry; a calendar is read without asking for a language. */
const KINDS: Record<SessionKind, string> = {
  individual: 'Pendampingan',
  clinic_day: 'Hari klinik',
  bimtek: 'Bimtek',
  peer_visit: 'Kunjungan ke yang berhasil',
  coordination: 'Rapat koordinasi',
}
const STATUSES: Record<CalendarSession['status'], string> = {
  planned: 'Direncanakan',
  held: 'Sudah terlaksana',
  cancelled: 'Dibatalkan',
}

/** Minutes of an entry whose length nobody has said. Our assumption. */
const USUAL_MINUTES = 60
/** Case numbers that are written out. */
const MOST_NUMBERS = 10

/** When an entry is: whole days, the last one outside, or a time of day on one day or several. */
export type When =
  | { isAllDay: true; startsOn: string; endsBefore: string }
  | {
      isAllDay: false
      startsOn: string
      startTime: string
      minutes: number
      days: number
      timeZone: string
    }

export type CalendarEntry = {
  uid: string
  sequence: number
  isCancelled: boolean
  title: string
  place: string | null
  text: string
  when: When
  createdAt: string
  updatedAt: string
}

function whenOf({ startsOn, endsOn, startTime, minutes, timeZone }: CalendarSession): When {
  if (startTime === null) return { isAllDay: true, startsOn, endsBefore: addDays(endsOn, 1) }
  const days = daysBetween(startsOn, endsOn) + 1
  return {
    isAllDay: false,
    startsOn,
    startTime,
    minutes: minutes ?? USUAL_MINUTES,
    days,
    timeZone,
  }
}

const casesText = (numbers: readonly string[]) =>
  numbers.length > MOST_NUMBERS ? `${numbers.length} kasus` : `Kasus: ${numbers.join(', ')}`

/**
 * A session as an entry of a calendar: kind, topic and place, the numbers of its cases, and how it
 * stands. Names of persons, notes and reasons are not in it: calendars are copied to who knows where.
 */
export function entryOf(session: CalendarSession): CalendarEntry {
  const { rootId, changes, status, kind, mode, topic, place, caseNumbers } = session
  return {
    uid: `${rootId}@klinik-koperasi`,
    sequence: changes - 1,
    isCancelled: status === 'cancelled',
    title: `${KINDS[kind]}: ${topic}`,
    place: place ?? (mode === 'online' ? 'Daring' : null),
    text: [STATUSES[status], ...(caseNumbers.length > 0 ? [casesText(caseNumbers)] : [])].join(
      '\n',
    ),
    when: whenOf(session),
    createdAt: session.createdAt,
    updatedAt: session.updatedAt,
  }
}
