import { addDays } from '../platform/calendar.js'
import { escaped } from '../platform/http/html.js'
import { fact } from '../platform/http/paper.js'
import type { SessionBody } from './queries.js'
import { daysOfSession, type SessionKind, type SessionMode } from './rules.js'

/** What the papers of a session say beside it: whose it is, who coaches, and its cases by id. */
export type SheetFacts = {
  officeName: string
  programmeName: string
  timeZone: string
  /** Null where the personal data were emptied. */
  coachNames: (string | null)[]
  cases: Record<
    string,
    {
      caseNumber: string
      participantName: string
      participantKind: 'cooperative' | 'enterprise'
      recommendations: { kind: string; text: string }[]
    }
  >
}

/** A session on its way to paper. */
export type Sheet = { session: SessionBody; facts: SheetFacts }

const KINDS: Record<SessionKind, string> = {
  individual: 'Pendampingan satu peserta',
  clinic_day: 'Hari klinik',
  bimtek: 'Bimbingan teknis',
  peer_visit: 'Kunjungan ke yang berhasil',
  coordination: 'Rapat koordinasi',
}
const MODES: Record<SessionMode, string> = { on_site: 'Tatap muka', online: 'Daring' }

export const kindText = ({ kind }: SessionBody) => KINDS[kind]

const WEEKDAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' })
const SHORT = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', timeZone: 'UTC' })

const weekdayText = (day: string) => WEEKDAY.format(new Date(day))
export const shortDay = (day: string) => SHORT.format(new Date(day))

/** The days it was held, or else is planned for. */
export function daysOf({ plannedOn, plannedUntilOn, heldOn, heldUntilOn }: SessionBody): string[] {
  const first = heldOn ?? plannedOn
  const count = daysOfSession(first, heldOn === null ? plannedUntilOn : heldUntilOn)
  return Array.from({ length: count }, (_one, index) => addDays(first, index))
}

/** `WIB`, `WITA` or `WIT`, or what else the zone was called on that day. */
const zoneName = (timeZone: string, day: string) =>
  new Intl.DateTimeFormat('id-ID', { timeZone, timeZoneName: 'short' })
    .formatToParts(new Date(day))
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone

/** When, where and about what: the head of both papers. */
export function headFacts({ session, facts: { timeZone } }: Sheet): string {
  const { startTime, mode, place, topic } = session
  const days = daysOf(session)
  const [first = '', last = first] = [days[0], days.at(-1)]
  const when =
    first === last
      ? weekdayText(first)
      : `${weekdayText(first)} sampai ${weekdayText(last)} (${days.length} hari)`
  const hour =
    startTime === null ? null : `${startTime.replace(':', '.')} ${zoneName(timeZone, first)}`
  return `${fact('Hari, tanggal', when)}
${fact('Pukul', hour)}
${fact('Tempat', place ?? MODES[mode])}
${fact('Pokok bahasan', topic)}`
}

/** A case of the session as both papers name it. */
export function caseText({ facts }: Sheet, caseId: string): string {
  const { participantName = '', caseNumber = '' } = facts.cases[caseId] ?? {}
  return `<p><strong>${escaped(participantName)}</strong></p><p class="quiet">${escaped(caseNumber)}</p>`
}

/** Who coaches and who comes from outside, each with what they are at it. */
export function hosts({ session, facts }: Sheet): { name: string; part: string }[] {
  return [
    ...facts.coachNames.map((name) => ({ name: name ?? '', part: 'Pendamping' })),
    ...session.guests.map(({ name, organisation, role }) => ({
      name,
      part: [role ?? 'Tamu', organisation].filter((one) => one !== null).join(', '),
    })),
  ]
}

/** What must be said of a session that does not take place; empty otherwise. */
export function warning({ status }: SessionBody): string {
  if (status === 'cancelled') return '<p class="warning">Pertemuan ini dibatalkan.</p>'
  return status === 'rescheduled'
    ? '<p class="warning">Pertemuan ini dipindahkan ke hari lain.</p>'
    : ''
}
