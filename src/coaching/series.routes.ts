import type { z } from 'zod'
import { findWorkCalendar } from '../offices/holidays.queries.js'
import type { Routes } from '../platform/http/routes.js'
import { idParam, prose } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import { notYourTeam } from '../platform/problem/access-kinds.js'
import { invalid } from '../platform/problem/problem.js'
import { actionBlocked, notFound, ruleViolated } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { findProgramme } from '../programmes/queries.js'
import { programmeEndsOn } from '../programmes/rules.js'
import { listProposedClashes } from './clashes.queries.js'
import type { Clash } from './clashes.schema.js'
import { newSession } from './new-session.js'
import { insertSessions, listCasesOnDay, type NewSession } from './queries.js'
import { coachFaults, OUTSIDE_INTERVAL } from './rules.js'
import { findDayOutside } from './series.queries.js'
import {
  horizonOf,
  layOut,
  type Rhythm,
  seriesFaults,
  type Turn,
  turnDays,
} from './series.rules.js'
import { SeriesCreate, SeriesView } from './series.schema.js'
import { checkCases, tags, write } from './session.js'

type Body = z.infer<typeof SeriesCreate>

const rhythmOf = (body: Body, startsOn: string): Rhythm => {
  const { firstOn, everyWeeks = 2, count = null } = body
  const { lastOn = count === null ? programmeEndsOn(startsOn) : null } = body
  return { firstOn, everyWeeks, lastOn, count }
}

/** The session of one turn. */
function sessionOf(
  programmeId: string,
  { kind, mode, place, topic, startTime, plannedMinutes, cases }: Body,
  { seriesId, plannedOn, coachIds }: { seriesId: string; plannedOn: string; coachIds: string[] },
): NewSession {
  const plan = { kind, mode, place, topic, startTime, plannedMinutes, cases, plannedOn }
  return { ...newSession(programmeId, plan, { id: newId(), asked: plannedOn, coachIds }), seriesId }
}

type Laid = { turns: readonly Turn[]; clashes: readonly Clash[]; clashCount: number }

/** Turns and clashes with the session that was planned for their day; no two turns share one. */
function withSessions({ turns, clashes, clashCount }: Laid, sessions: readonly NewSession[]) {
  const idOn = new Map(sessions.map(({ plannedOn, id }) => [plannedOn, id]))
  const sessionOn = (day: string | null) => (day === null ? null : (idOn.get(day) ?? null))
  return {
    turns: turns.map((turn) => ({ ...turn, sessionId: sessionOn(turn.plannedOn) })),
    clashes: clashes.map((clash) => ({ ...clash, sessionId: sessionOn(clash.on) })),
    clashCount,
  }
}

export const seriesRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/programmes/:programmeId/session-series',
    config: write,
    schema: {
      operationId: 'createSessionSeries',
      tags,
      summary: 'Lay out sessions that repeat',
      description: prose(
        [
          'Plans sessions for cases in `coaching`, from a first day every so many weeks until a last day or for so many turns, all or none.',
          'A turn on a holiday or rest day of the office moves to the next working day, or is skipped; one that would reach the next turn or pass the last day is skipped too. The reply says what became of each turn and why, and which sessions clash.',
          'With `dryRun` it shows all that and saves nothing. Clashes refuse nothing: move a session by `reschedule`, or cancel it.',
          'The caller must be in the coaching team of every case: otherwise 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `wrong_stage` at each case that is not in `coaching`.',
        '422 `rule_violated` with `unknown_case`, `duplicate`, `before_coaching`, `outside_interval`, `unknown_recommendation`, `recommendation_declined`, `not_in_coaching_team`, `ends_before_start` (it ends before its first turn), `too_many` (more than 40 turns, or 4,000 of cases and recommendations in all).',
      ),
      params: idParam('programmeId', 'The programme.'),
      body: SeriesCreate,
      response: {
        200: SeriesView,
        ...refusals(notFound, notYourTeam, actionBlocked, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body, person } = request
        const { programmeId } = request.params
        const { cases, firstOn, coachIds = [person.personId], dryRun = false } = body
        const caseIds = cases.map(({ caseId }) => caseId)
        const programme = await findProgramme(tx, programmeId)
        const world = await listCasesOnDay(tx, programmeId, { caseIds, coachIds, on: firstOn })
        if (programme === null || world === null) throw notFound()

        const rhythm = rhythmOf(body, programme.body.startsOn)
        const days = turnDays(rhythm)
        checkCases(world, {
          programmeId,
          cases,
          entry: 'planned',
          day: { on: firstOn, pointer: '/firstOn' },
          more: [
            ...coachFaults(coachIds, world.eligibleCoachIds),
            ...seriesFaults(rhythm, days, cases),
          ],
        })
        const { onHoliday = 'next_working_day' } = body
        const span = { from: firstOn, to: horizonOf(rhythm, days) }
        const calendar = await findWorkCalendar(tx, span)
        const turns = layOut(rhythm, days, { calendar, onHoliday })
        const plans = turns.flatMap(({ plannedOn }) => plannedOn ?? [])
        const outside = await findDayOutside(tx, caseIds, plans)
        if (outside !== null) {
          throw ruleViolated({
            errors: [invalid('/lastOn', 'outside_interval', OUTSIDE_INTERVAL(outside))],
          })
        }

        const { startTime = null, plannedMinutes = null } = body
        const proposal = { days: plans, startTime, plannedMinutes, coachIds, caseIds }
        const laid = { turns, ...(await listProposedClashes(tx, proposal)) }
        if (dryRun) return { seriesId: null, dryRun, ...withSessions(laid, []) }

        const seriesId = newId()
        const sessions = plans.map((plannedOn) =>
          sessionOf(programmeId, body, { seriesId, plannedOn, coachIds }),
        )
        await insertSessions(tx, sessions)
        return { seriesId, dryRun, ...withSessions(laid, sessions) }
      }),
  })
}
