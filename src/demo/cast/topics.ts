import type { SharedPurpose } from './courses.js'
import { isWithdrawnForGood, type Member } from './member.js'

/** What a meeting is about. */
export type Topic = {
  topic: string
  /** At which gathering; null when the coach meets the case alone. */
  shared: SharedPurpose | null
  /** The recommendations it is about. */
  serves: readonly string[]
  isLast: boolean
}

/**
 * First the opening, then one of each recommendation in turn until all are used. A case withdrawn for
 * good sees only the first of its course.
 */
export function topicsOf(member: Member): Topic[] {
  const { course, twist } = member
  const courses = course.recommendations.map(({ sessions }, position) => ({
    key: `R${position + 1}`,
    sessions,
  }))
  const rounds = Math.max(0, ...courses.map(({ sessions }) => sessions.length))
  const topics = Array.from({ length: rounds }, (_, round) =>
    courses.flatMap(({ key, sessions }): Topic[] => {
      const session = sessions[round]
      if (session === undefined) return []
      const named = typeof session === 'string' ? { shared: null, topic: session } : session
      return [{ ...named, serves: [key], isLast: round === sessions.length - 1 }]
    }),
  ).flat()
  const opening: Topic = {
    topic: 'Kunjungan pertama: menyepakati rencana',
    shared: null,
    serves: courses.filter(({ sessions }) => sessions.length > 0).map(({ key }) => key),
    isLast: false,
  }
  const added = (twist.rediagnosis?.sessions ?? []).map(
    (topic): Topic => ({ topic, shared: null, serves: ['R4'], isLast: true }),
  )
  const all = [opening, ...topics, ...added]
  return isWithdrawnForGood(member) ? all.slice(0, 3) : all
}
