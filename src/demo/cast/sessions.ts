import type { StoryDates, StorySession } from '../story.js'
import type { Gathered } from './gatherings.js'
import { isCoached, type Member, personsOf } from './member.js'
import type { Topic } from './topics.js'
import { workdays } from './workdays.js'

/** Days on which the case was in coaching, people worked, and nobody of it was at a gathering. */
function freeDays(member: Member, dates: StoryDates, gathered: readonly Gathered[]): string[] {
  const { acceptedOn, evaluationStartedOn, closedOn } = dates
  if (acceptedOn === null) return []
  return workdays(acceptedOn, evaluationStartedOn ?? closedOn).filter(
    (on) =>
      isCoached(member, dates, on) &&
      !gathered.some(({ gathering }) => on >= gathering.heldOn && on <= gathering.heldUntilOn),
  )
}

/** Five past nine in the evening in Bogor. */
const eveningOf = (on: string) => `${on}T14:05:00.000Z`

/** A session as it goes when nothing comes between. */
export function heldSession(
  member: Member,
  { topic, serves }: Topic,
  at: number,
  plannedOn: string,
): StorySession {
  const isOnline = at > 0 && (member.index + at) % 7 === 6
  return {
    isLaidOut: false,
    plannedOn,
    rescheduledFromOn: null,
    status: 'held',
    cancelReason: null,
    mode: isOnline ? 'online' : 'on_site',
    startTime: at % 2 === 0 ? '09:00' : '13:30',
    topic,
    contactMinutes: isOnline ? 60 : 90 + 30 * (at % 3),
    preparationMinutes: 30 + 15 * (at % 3),
    attendance: 'present',
    ...personsOf(member, 4),
    note: 'Sudah dibahas; langkah berikut disepakati.',
    recommendations: serves,
    homework: [],
    isHomeworkDone: false,
    writtenAt: at === 1 && member.twist.isWrittenOffline ? eveningOf(plannedOn) : null,
  }
}

const missedSession = (session: StorySession, attendance: 'absent' | 'excused'): StorySession => ({
  ...session,
  attendance,
  personsFemale: 0,
  personsMale: 0,
  note: 'Peserta tidak hadir; bahan dikirim.',
})

export const cancelledSession = (session: StorySession, plannedOn: string): StorySession => ({
  ...session,
  plannedOn,
  status: 'cancelled',
  cancelReason: 'Pengurus berhalangan; dilanjutkan pada pertemuan berikutnya.',
  attendance: null,
  personsFemale: 0,
  personsMale: 0,
  note: null,
})

/**
 * What no gathering deals with: the opening at once, the rest spread evenly over the days left. Two of
 * three participants miss one session that is not the last of its recommendation; some have one moved
 * or cancelled.
 */
export function sessionsOf(
  member: Member,
  dates: StoryDates,
  own: readonly Topic[],
  gathered: readonly Gathered[],
): StorySession[] {
  const { index } = member
  const days = freeDays(member, dates, gathered)
  const topics = days.length === 0 ? [] : own
  const mayMiss = topics.flatMap(({ isLast }, at) => (at > 0 && !isLast ? [at] : []))
  const missedAt = index % 3 === 0 ? undefined : mayMiss[index % mayMiss.length]
  const dayAt = (place: number) =>
    days[Math.floor((place * days.length) / topics.length)] ?? dates.closedOn

  return topics.flatMap((topic, at) => {
    const plannedOn = dayAt(at === 0 ? 0 : at + 0.5)
    const planned = heldSession(member, topic, at, plannedOn)
    if (at === missedAt) return [missedSession(planned, index % 2 === 0 ? 'absent' : 'excused')]
    if (at === 2 && index % 6 === 2) return [{ ...planned, rescheduledFromOn: dayAt(at + 0.2) }]
    if (at === 3 && index % 6 === 4) return [cancelledSession(planned, dayAt(at + 0.1)), planned]
    return [planned]
  })
}
