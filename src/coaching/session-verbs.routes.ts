import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import { acceptDate, dayAsked } from '../platform/late-entry.js'
import { invalid } from '../platform/problem/problem.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { takeAction } from '../platform/verbs.js'
import { sessionHomeworkFaults } from './homework.js'
import {
  findSession,
  insertSession,
  listCasesOnDay,
  lockSession,
  markCancelled,
  markHeld,
} from './queries.js'
import {
  attendanceFaults,
  daysOfSession,
  heldLastDayFaults,
  lastDayFaults,
  movedLastDay,
  sessionDays,
} from './rules.js'
import {
  SessionCancel,
  SessionHold,
  SessionParams,
  SessionReschedule,
  SessionView,
} from './schema.js'
import { checkCases, stateOf, tags, verbRefusals, viewSession, write } from './session.js'

const SAME_DAY = invalid('/plannedOn', 'same_day', {
  id: 'Pertemuan ini sudah direncanakan pada tanggal itu.',
  en: 'The session is planned for that day already.',
})

export const sessionVerbRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/sessions/:sessionId/hold',
    config: write,
    schema: {
      operationId: 'holdSession',
      tags,
      summary: 'Record that a session was held',
      description: prose(
        [
          'Records a planned session as held, with the minutes and the attendance of every case on it, each exactly once.',
          'A session over several days is recorded once the last of them has come; without `on` and `heldUntilOn` it was held on the days planned that had come by the day it was written down.',
          'Cases may be given `homework`, and what they were given earlier be called done by `homeworkDone`.',
          'Its coaches may, and leads of the coaching team; others get 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `already_held`, `already_cancelled` or `already_rescheduled`, and with `wrong_stage` at a case that is closed.',
        '422 `rule_violated` with `attendance_missing`, `unknown_case`, `duplicate`, `persons_without_presence`, `days_without_presence`, `days_beyond_session`, `due_before_given`, `unknown_recommendation`, `recommendation_declined`, `unknown_homework`, `homework_settled`, `before_earlier_fact`, `before_coaching`, `outside_interval`, `ends_before_start` or `out_of_range` (the last day), `date_in_future`, `written_in_future`, `late_reason_required`.',
      ),
      params: SessionParams,
      headers: IfMatch,
      body: SessionHold,
      response: { 200: SessionView, ...verbRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body } = request
        const session = await lockSession(tx, request.params.sessionId)
        if (session === null) throw notFound()
        takeAction(request, 'hold', stateOf(session, request))
        const { id, programmeId, timeZone: zone, caseIds } = session
        const today = request.today(zone)
        const asked = dayAsked(request, body, zone)
        const { plannedOn, plannedUntilOn } = session
        const { heldOn, heldUntilOn } = sessionDays(
          { plannedOn, plannedUntilOn, held: body },
          asked,
        )
        const on = heldOn ?? asked
        const days = daysOfSession(on, heldUntilOn)
        const world = await listCasesOnDay(tx, programmeId, { caseIds, coachIds: [], on })
        if (world === null) throw notFound()
        const homework = await sessionHomeworkFaults(tx, world, body.cases, {
          on: heldUntilOn ?? on,
          pointer: '/cases',
        })
        checkCases(world, {
          programmeId,
          cases: caseIds.map((caseId) => ({ caseId })),
          entry: 'held',
          day: { on, pointer: '/on' },
          more: [
            ...heldLastDayFaults({ heldOn: on, heldUntilOn }, today, '/heldUntilOn'),
            ...attendanceFaults(caseIds, body.cases, { days, pointer: '/cases' }),
            ...homework,
          ],
        })
        await acceptDate(tx, request, { ...body, on }, { zone })
        const { preparationMinutes = null, writtenAt = null } = body
        await markHeld(tx, id, { ...body, heldOn: on, heldUntilOn, preparationMinutes, writtenAt })
        return viewSession(tx, request, id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/sessions/:sessionId/cancel',
    config: write,
    schema: {
      operationId: 'cancelSession',
      tags,
      summary: 'Cancel a planned session',
      description: prose(
        [
          'Calls a planned session off, with a reason; it stays to be read and counts as accounted for.',
          'Its coaches may, and leads of the coaching team; others get 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `already_held`, `already_cancelled` or `already_rescheduled`.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `late_reason_required`.',
      ),
      params: SessionParams,
      headers: IfMatch,
      body: SessionCancel,
      response: { 200: SessionView, ...verbRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body } = request
        const session = await lockSession(tx, request.params.sessionId)
        if (session === null) throw notFound()
        takeAction(request, 'cancel', stateOf(session, request))
        const on = await acceptDate(tx, request, body, { zone: session.timeZone })
        await markCancelled(tx, session.id, { status: 'cancelled', on, reason: body.reason })
        return viewSession(tx, request, session.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/sessions/:sessionId/reschedule',
    config: write,
    schema: {
      operationId: 'rescheduleSession',
      tags,
      summary: 'Move a planned session to another day',
      description: prose(
        [
          'Ends a planned session as `rescheduled` and plans another with the same cases, coaches, guests, points and recommendations, over as many days; the reply is the former one, whose `replacedById` names the new.',
          'Its coaches may, and leads of the coaching team; others get 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `already_held`, `already_cancelled` or `already_rescheduled`, and with `wrong_stage` at a case that is not in `coaching`.',
        '422 `rule_violated` with `same_day`, `out_of_range` (a last day after 2100), `before_coaching`, `outside_interval`, `date_in_future`, `late_reason_required`.',
      ),
      params: SessionParams,
      headers: IfMatch,
      body: SessionReschedule,
      response: { 200: SessionView, ...verbRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body } = request
        const { plannedOn, startTime, reason } = body
        const session = await lockSession(tx, request.params.sessionId)
        if (session === null) throw notFound()
        takeAction(request, 'reschedule', stateOf(session, request))
        const { id, programmeId, timeZone: zone, caseIds } = session
        const world = await listCasesOnDay(tx, programmeId, {
          caseIds,
          coachIds: [],
          on: plannedOn,
        })
        const stored = await findSession(tx, id)
        if (world === null || stored === null) throw notFound()
        const plannedUntilOn = movedLastDay(session, plannedOn)
        checkCases(world, {
          programmeId,
          cases: caseIds.map((caseId) => ({ caseId })),
          entry: 'planned',
          day: { on: plannedOn, pointer: '/plannedOn' },
          more:
            plannedOn === session.plannedOn
              ? [SAME_DAY]
              : lastDayFaults(plannedOn, plannedUntilOn, '/plannedOn'),
        })
        const on = await acceptDate(tx, request, body, { zone })
        const {
          seriesId,
          kind,
          successStoryId,
          mode,
          plannedMinutes,
          place,
          topic,
          topics,
          coachIds,
          guests,
          cases,
        } = stored.body
        await markCancelled(tx, id, { status: 'rescheduled', on, reason })
        await insertSession(tx, {
          id: newId(),
          programmeId,
          seriesId,
          kind,
          successStoryId,
          mode,
          status: 'planned',
          plannedOn,
          plannedUntilOn,
          startTime: startTime === undefined ? stored.body.startTime : startTime,
          plannedMinutes,
          heldOn: null,
          heldUntilOn: null,
          place,
          topic,
          topics,
          contactMinutes: null,
          preparationMinutes: null,
          replacesId: id,
          source: 'direct',
          writtenAt: null,
          coachIds,
          guests,
          cases: cases.map(({ caseId, recommendationIds }) => ({ caseId, recommendationIds })),
        })
        return viewSession(tx, request, id)
      }),
  })
}
