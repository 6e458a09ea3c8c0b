import type { Tx } from '../platform/database.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose } from '../platform/http/schema.js'
import { writtenFaults } from '../platform/late-entry.js'
import type { FieldError } from '../platform/problem/problem.js'
import { notFound, ruleViolated } from '../platform/problem/record-kinds.js'
import { forbid, refuse } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import {
  findAttendance,
  listCasesOnDay,
  lockAttendance,
  replaceServed,
  type StoredAttendance,
  updateAttendance,
} from './queries.js'
import {
  attendanceAction,
  daysAttendedFaults,
  personsFaults,
  recommendationFaults,
} from './rules.js'
import { AttendanceDetailView, AttendanceParams, AttendancePatch } from './schema.js'
import { read, tags, verbRefusals, write } from './session.js'

/** What is wrong with an attendance now serving these; what it served before stays served. */
async function servedFaults(
  tx: Tx,
  { body: { caseId, recommendationIds: before }, facts }: StoredAttendance,
  recommendationIds: readonly string[],
): Promise<FieldError[]> {
  const asked = { caseIds: [caseId], coachIds: [], on: null }
  const world = await listCasesOnDay(tx, facts.programmeId, asked)
  const one = world?.cases.get(caseId)
  if (one === undefined) throw notFound()
  const kept = before.map((id) => ({ id, answer: 'accepted' as const }))
  const known = { ...one, recommendations: [...one.recommendations, ...kept] }
  return recommendationFaults(known, recommendationIds, '/recommendationIds')
}

export const attendanceRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/sessions/:sessionId/attendances/:caseId',
    config: read,
    schema: {
      operationId: 'getAttendance',
      tags,
      summary: 'Show how a case attended a session',
      description: prose([
        'Shows one case at one session; its `ETag` is the one that a correction sends.',
        'A note that the caller may not read is null with `noteHidden`.',
      ]),
      params: AttendanceParams,
      response: { 200: AttendanceDetailView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const stored = await findAttendance(tx, request.params)
        if (stored === null) throw notFound()
        return stored.body
      }),
  })

  app.route({
    method: 'PATCH',
    url: '/sessions/:sessionId/attendances/:caseId',
    config: write,
    schema: {
      operationId: 'updateAttendance',
      tags,
      summary: 'Correct how a case attended a session',
      description: prose(
        [
          'Corrects attendance, days, persons, note or the recommendations served, once the session was held and while the case is open; versions of the session and of its other cases do not change, so that two coaches never collide.',
          'The caller must be in the coaching team of the case: otherwise 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `not_held` or `wrong_stage` (the case is closed).',
        '422 `rule_violated` with `persons_without_presence`, `days_without_presence`, `days_beyond_session`, `unknown_recommendation`, `recommendation_declined`, `duplicate`, `written_in_future`.',
      ),
      params: AttendanceParams,
      headers: IfMatch,
      body: AttendancePatch,
      response: { 200: AttendanceDetailView, ...verbRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body, params, staff } = request
        const stored = await lockAttendance(tx, params)
        if (stored === null) throw notFound()
        const { body: before, facts } = stored
        const update = attendanceAction(facts, staff)
        forbid(update)
        request.mustMatch(before.version, before.id)
        refuse(update, { currentStage: facts.sessionStatus, allowedActions: [] })
        const {
          attendance = before.attendance,
          daysAttended = before.daysAttended,
          personsFemale = before.personsFemale,
          personsMale = before.personsMale,
          noteVisibility = before.noteVisibility,
          note,
          recommendationIds,
          writtenAt,
        } = body
        const faults = [
          ...writtenFaults(request, writtenAt),
          ...personsFaults({ attendance, personsFemale, personsMale }, ''),
          ...daysAttendedFaults({ attendance, daysAttended }, facts.days, ''),
          ...(recommendationIds === undefined
            ? []
            : await servedFaults(tx, stored, recommendationIds)),
        ]
        if (faults.length > 0) throw ruleViolated({ errors: faults })
        await updateAttendance(tx, before.id, {
          attendance,
          daysAttended,
          personsFemale,
          personsMale,
          noteVisibility,
          note,
          writtenAt,
        })
        if (recommendationIds !== undefined) {
          await replaceServed(tx, params.sessionId, params.caseId, recommendationIds)
        }
        const after = await findAttendance(tx, params)
        if (after === null) throw notFound()
        return after.body
      }),
  })
}
