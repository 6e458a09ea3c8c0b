import type { Details } from '../../coaching/progress-details.rules.js'
import type { RecommendationKind } from '../../penyakit/catalogue.js'
import { daysBetween } from '../../platform/calendar.js'
import type { StoryAttendance, StoryGathering, StoryProgress, StorySession } from '../story.js'
import { factsOf } from './facts.js'
import { financingOf } from './financing.js'
import type { Gathered } from './gatherings.js'
import { fill, isWithdrawnForGood, type Member } from './member.js'
import type { Topic } from './topics.js'

type Meeting = {
  on: string
  topic: string
  recommendations: readonly string[]
  /** What it led to; null where it led to nothing by itself. */
  details: Details | null
}

/** A gathering that teaches. */
function trainingAt(
  { kind, heldOn, heldUntilOn }: StoryGathering,
  { personsFemale, personsMale, daysAttended }: StoryAttendance,
  { programme, index }: Member,
  title: string,
): Details | null {
  if (kind !== 'bimtek') return null
  const days = daysBetween(heldOn, heldUntilOn) + 1
  const isToTheEnd = daysAttended === days
  return {
    type: 'training',
    title,
    organiser: 'Dinas Koperasi dan UKM Kota Bogor',
    days: daysAttended ?? days,
    personsFemale,
    personsMale,
    certificateNumber: isToTheEnd ? `BIMTEK/${programme.year}/${index + 1}` : null,
  }
}

/** Where work was done, after the opening and in the order of days. */
function meetingsOf(
  member: Member,
  all: readonly Topic[],
  { sessions, gathered }: { sessions: readonly StorySession[]; gathered: readonly Gathered[] },
): Meeting[] {
  const own = sessions
    .filter(({ status }) => status === 'held')
    .slice(1)
    .map(({ plannedOn: on, topic, recommendations }): Meeting => {
      const reached = all.find((one) => one.topic === topic)?.reached ?? null
      const details = reached === null ? null : factsOf(member, reached, on)
      return { on, topic, recommendations, details }
    })
  const shared = gathered
    .filter(({ attendance }) => attendance.attendance === 'present')
    .map(({ gathering, attendance, topics: [first] }): Meeting => {
      const topic = first?.topic ?? gathering.topic
      const { recommendations } = attendance
      const details = trainingAt(gathering, attendance, member, topic)
      return { on: gathering.heldUntilOn, topic, recommendations, details }
    })
  return [...own, ...shared].sort((one, other) => (one.on < other.on ? -1 : 1))
}

type Work = {
  recommendation: string
  kind: RecommendationKind
  /** What was done, or why not; only a case withdrawn for good leaves it open. */
  state: 'done' | 'dropped'
  text: string
}

/** Started at the first meeting about it, ended at the last; between them whatever was reached. */
function workOf(
  member: Member,
  { recommendation, state, text }: Work,
  own: readonly Meeting[],
): StoryProgress[] {
  const ended =
    state === 'dropped'
      ? { state, text: 'Tidak diteruskan.', reason: fill(text, member) }
      : { state, text: fill(text, member), reason: null }
  return own.flatMap(({ on, topic, details }, at): StoryProgress[] => {
    const of = { recommendation, on, isFromSession: true, matter: null, details }
    if (at === own.length - 1 && !isWithdrawnForGood(member)) return [{ ...of, ...ended }]
    if (at > 0 && details === null) return []
    const said = at === 0 ? `Dimulai: ${topic}.` : `${topic}.`
    return [{ ...of, state: 'in_progress', text: said, reason: null }]
  })
}

/** What was done on each recommendation; a case withdrawn for good ends none. */
export function progressOf(
  member: Member,
  all: readonly Topic[],
  met: { sessions: readonly StorySession[]; gathered: readonly Gathered[] },
): StoryProgress[] {
  const { course, twist } = member
  const meetings = meetingsOf(member, all, met)
  const advice = [
    ...course.recommendations.map(({ kind, end }) => ({ kind, end })),
    ...(twist.rediagnosis?.recommendations ?? []).map(({ kind }) => ({
      kind,
      end: ['done', twist.rediagnosis?.done ?? ''] as const,
    })),
  ]
  return advice.flatMap(({ kind, end: [state, text] }, position): StoryProgress[] => {
    const recommendation = `R${position + 1}`
    const own = meetings.filter((meeting) => meeting.recommendations.includes(recommendation))
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return []
    if (state === 'declined' || state === 'deferred') return []
    const work: Work = { recommendation, kind, state, text }
    return kind === 'permodalan'
      ? financingOf(member, { ...work, firstOn: first.on, lastOn: last.on })
      : workOf(member, work, own)
  })
}
