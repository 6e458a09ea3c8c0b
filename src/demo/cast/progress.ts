import type { StoryProgress, StorySession } from '../story.js'
import type { Gathered } from './gatherings.js'
import { fill, isWithdrawnForGood, type Member } from './member.js'

type Meeting = { on: string; topic: string; recommendations: readonly string[] }

/** Where work was done, after the opening and in the order of days. */
function meetingsOf(sessions: readonly StorySession[], gathered: readonly Gathered[]): Meeting[] {
  const own = sessions
    .filter(({ status }) => status === 'held')
    .slice(1)
    .map(({ plannedOn: on, topic, recommendations }) => ({ on, topic, recommendations }))
  const shared = gathered
    .filter(({ attendance }) => attendance.attendance === 'present')
    .map(({ gathering, attendance, topics: [first] }) => ({
      on: gathering.heldUntilOn,
      topic: first?.topic ?? gathering.topic,
      recommendations: attendance.recommendations,
    }))
  return [...own, ...shared].sort((one, other) => (one.on < other.on ? -1 : 1))
}

/**
 * Started at the first meeting about it, ended at the last; a case withdrawn for good ends none.
 */
export function progressOf(
  member: Member,
  sessions: readonly StorySession[],
  gathered: readonly Gathered[],
): StoryProgress[] {
  const { course, twist } = member
  const meetings = meetingsOf(sessions, gathered)
  const ends = [
    ...course.recommendations.map(({ end }) => end),
    ...(twist.rediagnosis ? [['done', twist.rediagnosis.done] as const] : []),
  ]
  return ends.flatMap(([state, why], position): StoryProgress[] => {
    const recommendation = `R${position + 1}`
    const own = meetings.filter((meeting) => meeting.recommendations.includes(recommendation))
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return []
    const started: StoryProgress = {
      recommendation,
      state: 'in_progress',
      on: first.on,
      text: `Dimulai: ${first.topic}.`,
      reason: null,
    }
    if (isWithdrawnForGood(member)) return [started]
    const text = fill(why, member)
    const ended: StoryProgress =
      state === 'dropped'
        ? { recommendation, state, on: last.on, text: 'Tidak diteruskan.', reason: text }
        : { recommendation, state: 'done', on: last.on, text, reason: null }
    return first === last ? [ended] : [started, ended]
  })
}
