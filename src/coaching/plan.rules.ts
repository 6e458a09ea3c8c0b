import { programmeCalendar } from '../programmes/rules.js'
import type { SessionStatus } from './rules.js'

/** A session of a case as the plan of its coaching counts it. */
export type PlannedSession = {
  status: SessionStatus
  plannedOn: string
  /** The last day it is planned for; the same day for most. */
  untilOn: string
  /** False for one that was recorded straight as held. */
  wasPlanned: boolean
}

export type PlanCounts = {
  plannedCount: number
  dueCount: number
  heldCount: number
  cancelledCount: number
  movedCount: number
  unplannedCount: number
  /** Held out of due, 0 to 1 with four decimals; null when none is due. */
  keptRatio: number | null
}

/** Whether a plan has to be accounted for: it was held, or its last day has passed. */
const isDue = ({ status, untilOn }: PlannedSession, today: string): boolean =>
  status === 'held' || untilOn < today

/**
 * The plan against what was held. A session that was moved counts once, where its chain ended; one
 * recorded without a plan, and one still to come, keep no plan and break none.
 */
export function planCounts(sessions: readonly PlannedSession[], today: string): PlanCounts {
  const ends = sessions.filter(({ status, wasPlanned }) => wasPlanned && status !== 'rescheduled')
  const counted = (status: SessionStatus) => ends.filter((one) => one.status === status).length
  const dueCount = ends.filter((one) => isDue(one, today)).length
  const heldCount = counted('held')
  return {
    plannedCount: ends.length,
    dueCount,
    heldCount,
    cancelledCount: counted('cancelled'),
    movedCount: sessions.filter(({ status }) => status === 'rescheduled').length,
    unplannedCount: sessions.filter(({ wasPlanned }) => !wasPlanned).length,
    keptRatio: dueCount === 0 ? null : Math.round((heldCount / dueCount) * 10_000) / 10_000,
  }
}

/** The same by programme month of the planned day; `outside` are the days before and after the eight. */
export function planByMonth(
  sessions: readonly PlannedSession[],
  { startsOn, today }: { startsOn: string; today: string },
) {
  const { months, endsOn } = programmeCalendar(startsOn)
  const between = (from: string, to: string) =>
    sessions.filter(({ plannedOn }) => plannedOn >= from && plannedOn <= to)
  return {
    ...planCounts(sessions, today),
    months: months.map(({ month, ...days }) => ({
      programmeMonth: month,
      ...days,
      ...planCounts(between(days.startsOn, days.endsOn), today),
    })),
    outside: planCounts(
      sessions.filter(({ plannedOn }) => plannedOn < startsOn || plannedOn > endsOn),
      today,
    ),
  }
}
