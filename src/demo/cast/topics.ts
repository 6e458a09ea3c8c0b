import type { CourseSession, SharedPurpose } from './courses.js'
import type { Reached } from './facts.js'
import { isWithdrawnForGood, type Member } from './member.js'

/** What a meeting is about. */
export type Topic = {
  topic: string
  /** At which gathering; null when the coach meets the case alone. */
  shared: SharedPurpose | null
  /** How many days of it; null for all. */
  days: number | null
  /** The recommendations it is about. */
  serves: readonly string[]
  isLast: boolean
  /** What it leads to; null where it leads to nothing by itself. */
  reached: Reached | null
}

function topicOf(session: CourseSession, about: Pick<Topic, 'serves' | 'isLast'>): Topic {
  const blank = { shared: null, days: null, reached: null, ...about }
  return typeof session === 'string' ? { ...blank, topic: session } : { ...blank, ...session }
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
      const isLast = round === sessions.length - 1
      return session === undefined ? [] : [topicOf(session, { serves: [key], isLast })]
    }),
  ).flat()
  const opening: Topic = {
    topic: 'Kunjungan pertama: menyepakati rencana',
    shared: null,
    days: null,
    serves: courses.filter(({ sessions }) => sessions.length > 0).map(({ key }) => key),
    isLast: false,
    reached: null,
  }
  const added = (twist.rediagnosis?.sessions ?? []).map((session) =>
    topicOf(session, { serves: ['R4'], isLast: true }),
  )
  const all = [opening, ...topics, ...added]
  return isWithdrawnForGood(member) ? all.slice(0, 3) : all
}
