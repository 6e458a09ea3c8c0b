import { addDays } from '../../platform/calendar.js'
import type { StoryDates, StorySeries, StorySession } from '../story.js'
import type { Member } from './member.js'
import { cancelledSession, heldSession } from './sessions.js'
import type { Topic } from './topics.js'
import { workdayFrom } from './workdays.js'

const EVERY_WEEKS = 2

/** From its first day in coaching to the last; null where sessions are agreed one by one. */
export function seriesOf({ twist }: Member, dates: StoryDates): StorySeries | null {
  const { acceptedOn, evaluationStartedOn } = dates
  if (!twist.isLaidOut || acceptedOn === null || evaluationStartedOn === null) return null
  const firstOn = workdayFrom(addDays(acceptedOn, 5))
  const lastOn = addDays(evaluationStartedOn, -5)
  return { firstOn, lastOn, everyWeeks: EVERY_WEEKS, topic: 'Pendampingan dua mingguan' }
}

/** The days of its turns; one on a day off comes on the next working day. */
function turnsOf({ firstOn, lastOn, everyWeeks }: StorySeries): string[] {
  const turns: string[] = []
  for (let on = firstOn; on <= lastOn; on = addDays(on, everyWeeks * 7)) turns.push(workdayFrom(on))
  return turns.filter((on) => on <= lastOn)
}

const BETWEEN: Topic = {
  topic: 'Memeriksa kemajuan rencana',
  shared: null,
  days: null,
  serves: [],
  isLast: false,
  reached: null,
}

/**
 * A session a turn: those of its course spread over the turns, in between a look at how far it came. Of
 * these the fifth turn is moved by two days, and the seventh called off.
 */
export function laidOutSessions(
  member: Member,
  series: StorySeries,
  topics: readonly Topic[],
): StorySession[] {
  const turns = turnsOf(series)
  const topicAt = (turn: number): Topic => {
    const place = (turn * topics.length) / turns.length
    const topic = topics[Math.floor(place)]
    const isItsFirstTurn = place - Math.floor(place) < topics.length / turns.length
    return topic !== undefined && isItsFirstTurn ? topic : BETWEEN
  }
  return turns.map((on, turn) => {
    const held = { ...heldSession(member, topicAt(turn), turn, on), isLaidOut: true }
    if (turn === 4)
      return { ...held, plannedOn: workdayFrom(addDays(on, 2)), rescheduledFromOn: on }
    return turn === 6 ? cancelledSession(held, on) : held
  })
}
