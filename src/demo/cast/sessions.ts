import type { SessionKind } from '../../coaching/rules.js'
import type { RecommendationKind } from '../../penyakit/catalogue.js'
import { addDays } from '../../platform/calendar.js'
import type { StoryDates, StoryProgress, StorySession } from '../story.js'
import { fill, isWithdrawnForGood, type Member } from './member.js'
import { workdays } from './workdays.js'

const SESSION_KIND: Partial<Record<RecommendationKind, SessionKind>> = {
  pelatihan: 'bimtek',
  motivasi: 'peer_visit',
  kemitraan: 'coordination',
}

type Topic = { topic: string; kind: SessionKind; serves: readonly string[]; isLast: boolean }

/** First the opening, then a session of each recommendation in turn until all are used. */
function topicsOf({ course, twist }: Member): Topic[] {
  const courses = course.recommendations.map(({ kind, sessions }, position) => ({
    kind: SESSION_KIND[kind] ?? 'individual',
    key: `R${position + 1}`,
    sessions,
  }))
  const rounds = Math.max(0, ...courses.map(({ sessions }) => sessions.length))
  const topics = Array.from({ length: rounds }, (_, round) =>
    courses.flatMap(({ kind, key, sessions }) => {
      const topic = sessions[round]
      const isLast = round === sessions.length - 1
      return topic === undefined ? [] : [{ topic, kind, serves: [key], isLast }]
    }),
  ).flat()
  const opening: Topic = {
    topic: 'Kunjungan pertama: menyepakati rencana',
    kind: 'individual',
    serves: courses.filter(({ sessions }) => sessions.length > 0).map(({ key }) => key),
    isLast: false,
  }
  const added = (twist.rediagnosis?.sessions ?? []).map(
    (topic): Topic => ({ topic, kind: 'individual', serves: ['R4'], isLast: true }),
  )
  return [opening, ...topics, ...added]
}

/** Days on which the case was in coaching and people worked; the evaluation's week stays free. */
function coachingDays({ twist: { withdrawal, rediagnosis } }: Member, dates: StoryDates): string[] {
  if (dates.acceptedOn === null) return []
  const last = dates.evaluationStartedOn ?? dates.closedOn
  const isAway = (on: string) =>
    (rediagnosis !== undefined && on >= rediagnosis.on && on <= rediagnosis.acceptedOn) ||
    (withdrawal?.reopened != null && on >= withdrawal.on && on <= withdrawal.reopened.on)
  return workdays(addDays(dates.acceptedOn, 5), addDays(last, -5)).filter((on) => !isAway(on))
}

const CONTACT_MINUTES: Partial<Record<SessionKind, number>> = { bimtek: 240, peer_visit: 180 }
const PERSONS: Partial<Record<SessionKind, number>> = { bimtek: 8, peer_visit: 5 }

/** Who came: as many as the kind of meeting draws, by sex as the participant's people are. */
function personsAt({ figures }: Member, kind: SessionKind) {
  const people = figures.male + figures.female
  const persons = Math.min(PERSONS[kind] ?? 4, Math.max(1, Math.round(people / 3)))
  const personsFemale = Math.round((persons * figures.female) / people)
  return { personsFemale, personsMale: persons - personsFemale }
}

function heldSession(member: Member, { topic, kind, serves }: Topic, at: number): StorySession {
  const isOnline = kind === 'individual' && at > 0 && (member.index + at) % 7 === 6
  const contactMinutes = isOnline ? 60 : (CONTACT_MINUTES[kind] ?? 90 + 30 * (at % 3))
  return {
    plannedOn: '',
    rescheduledFromOn: null,
    status: 'held',
    cancelReason: null,
    kind,
    mode: isOnline ? 'online' : 'on_site',
    topic,
    contactMinutes,
    preparationMinutes: 30 + 15 * (at % 3),
    attendance: 'present',
    ...personsAt(member, kind),
    note: 'Sudah dibahas; langkah berikut disepakati.',
    recommendations: serves,
  }
}

const missedSession = (session: StorySession, attendance: 'absent' | 'excused'): StorySession => ({
  ...session,
  attendance,
  personsFemale: 0,
  personsMale: 0,
  note: 'Peserta tidak hadir; bahan dikirim.',
})

const cancelledSession = (session: StorySession, plannedOn: string): StorySession => ({
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
 * Spread evenly over the coaching days. Two of three participants miss one session that is not the
 * last of its recommendation; some have one moved or cancelled. A case withdrawn for good sees only
 * the first sessions of its course.
 */
export function sessionsOf(member: Member, dates: StoryDates): StorySession[] {
  const { index } = member
  const days = coachingDays(member, dates)
  const all = days.length === 0 ? [] : topicsOf(member)
  const topics = isWithdrawnForGood(member) ? all.slice(0, 3) : all
  const mayMiss = topics.flatMap(({ isLast }, at) => (at > 0 && !isLast ? [at] : []))
  const missedAt = index % 3 === 0 ? undefined : mayMiss[index % mayMiss.length]
  const dayAt = (place: number) =>
    days[Math.floor((place * days.length) / topics.length)] ?? dates.closedOn

  return topics.flatMap((topic, at) => {
    const planned = { ...heldSession(member, topic, at), plannedOn: dayAt(at + 0.5) }
    if (at === missedAt) return [missedSession(planned, index % 2 === 0 ? 'absent' : 'excused')]
    if (at === 2 && index % 6 === 2) return [{ ...planned, rescheduledFromOn: dayAt(at + 0.2) }]
    if (at === 3 && index % 6 === 4) return [cancelledSession(planned, dayAt(at + 0.1)), planned]
    return [planned]
  })
}

/** Started at its first own session, ended at its last; a case withdrawn for good ends none. */
export function progressOf(member: Member, sessions: readonly StorySession[]): StoryProgress[] {
  const { course, twist } = member
  const held = sessions.filter(({ status }) => status === 'held').slice(1)
  const ends = [
    ...course.recommendations.map(({ end }) => end),
    ...(twist.rediagnosis ? [['done', twist.rediagnosis.done] as const] : []),
  ]
  return ends.flatMap(([state, why], position): StoryProgress[] => {
    const recommendation = `R${position + 1}`
    const own = held.filter((session) => session.recommendations.includes(recommendation))
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return []
    const started: StoryProgress = {
      recommendation,
      state: 'in_progress',
      on: first.plannedOn,
      text: `Dimulai: ${first.topic}.`,
      reason: null,
    }
    if (isWithdrawnForGood(member)) return [started]
    const text = fill(why, member)
    const ended: StoryProgress =
      state === 'dropped'
        ? { recommendation, state, on: last.plannedOn, text: 'Tidak diteruskan.', reason: text }
        : { recommendation, state: 'done', on: last.plannedOn, text, reason: null }
    return first === last ? [ended] : [started, ended]
  })
}
