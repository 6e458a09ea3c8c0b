import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { CaseParams } from '../cases/schema.js'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { civilDate, IfMatch, idParam, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import { acceptDate } from '../platform/late-entry.js'
import { notYourTeam } from '../platform/problem/access-kinds.js'
import { localiseActions } from '../platform/problem/action.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import {
  actionBlocked,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { forbid, refuse } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { takeAction } from '../platform/verbs.js'
import {
  type CasesOnDay,
  exists,
  findAttendance,
  findSession,
  insertSession,
  listCasesOnDay,
  listSessions,
  lockAttendance,
  lockSession,
  markCancelled,
  markHeld,
  type NewSession,
  replaceServed,
  type StoredAttendance,
  type StoredSession,
  updateAttendance,
  updateSessionPlan,
} from './queries.js'
import {
  attendanceAction,
  attendanceFaults,
  type CaseEntry,
  coachFaults,
  dayFaults,
  leastRole,
  personsFaults,
  planAction,
  recommendationFaults,
  type SessionFacts,
  sessionActions,
  stageFaults,
  unknownCaseFaults,
} from './rules.js'
import {
  AttendanceParams,
  AttendancePatch,
  AttendanceView,
  SessionCancel,
  SessionCreate,
  type SessionFilter,
  SessionFilters,
  SessionHold,
  type SessionItem,
  SessionListQuery,
  SessionPage,
  SessionParams,
  SessionPatch,
  SessionReschedule,
  SessionView,
} from './schema.js'

const read = { allow: STAFF, scope: 'sessions:read' } as const
const write = { allow: ['coach'], scope: 'sessions:write' } as const
const tags = ['Sessions']
const verbRefusals = refusals(
  notFound,
  notYourTeam,
  actionBlocked,
  preconditionRequired,
  versionConflict,
  ruleViolated,
)

const Position = z.tuple([civilDate(), uuid()])

const viewOf = (
  { staff, language }: FastifyRequest,
  { body, facts }: StoredSession,
): z.infer<typeof SessionView> => ({
  ...body,
  allowedActions: localiseActions(sessionActions(facts, staff), language),
})

async function viewSession(tx: Tx, request: FastifyRequest, sessionId: string) {
  const stored = await findSession(tx, sessionId)
  if (stored === null) throw notFound()
  return viewOf(request, stored)
}

type ListRequest = FastifyRequest & { query: z.infer<typeof SessionFilters> }

async function viewSessions(tx: Tx, request: ListRequest, filter: SessionFilter) {
  const { include } = request.query
  const rows = await listSessions(tx, filter, {
    after: readCursor(request, Position),
    limit: pageLimit(request),
    withFacts: include !== undefined,
  })
  const { items, nextCursor } = page(request, rows, ({ body }) => [body.plannedOn, body.id])
  return {
    items: items.map(({ body, facts }) =>
      facts === null ? body : viewOf(request, { body, facts }),
    ),
    nextCursor,
  }
}

const stateOf = (facts: SessionFacts, { staff }: FastifyRequest) => ({
  version: facts.version,
  currentStage: facts.status,
  actions: sessionActions(facts, staff),
})

/** What a session is about to be recorded with, and where the request says so. */
type Asked = {
  programmeId: string
  cases: readonly CaseEntry[]
  entry: 'planned' | 'held'
  day: { on: string; pointer: string }
  more: readonly FieldError[]
}

/**
 * Throws, in the order callers rely on: 403 unless the caller coaches every case, 409 for cases that
 * are not in coaching, 422 with all that is wrong with days, cases and recommendations.
 */
function checkCases({ cases }: CasesOnDay, asked: Asked): void {
  const { programmeId, entry, day } = asked
  const known = [...asked.cases.entries()].flatMap(
    ([index, { caseId, recommendationIds = [] }]) => {
      const one = cases.get(caseId)
      return one === undefined || one.programmeId !== programmeId
        ? []
        : [{ one, recommendationIds, pointer: `/cases/${index}` }]
    },
  )
  if (known.some(({ one }) => one.callerTeam === null)) throw notYourTeam()
  const wrongStage = known.flatMap(({ one, pointer }) =>
    stageFaults(one, entry, `${pointer}/caseId`),
  )
  if (wrongStage.length > 0) {
    const refused = known.find(({ one }) => stageFaults(one, entry, '').length > 0)
    throw actionBlocked({
      errors: wrongStage,
      extra: { currentStage: refused?.one.stage ?? null, allowedActions: [] },
    })
  }
  const faults = [
    ...unknownCaseFaults(asked.cases, cases, programmeId),
    ...known.flatMap(({ one, recommendationIds, pointer }) => [
      ...dayFaults(one, day.on, day.pointer),
      ...recommendationFaults(one, recommendationIds, `${pointer}/recommendationIds`),
    ]),
    ...asked.more,
  ]
  if (faults.length > 0) throw ruleViolated({ errors: faults })
}

const NO_DAY = invalid('/plannedOn', 'required', {
  id: 'Sebut hari rencananya, atau isi held bila pertemuan sudah berlangsung.',
  en: 'Give the day it is planned for, or held if it has taken place.',
})

/** Whether a body plans a session or records one, on which day (null is today), and how well. */
function entryOf({ plannedOn, held, cases }: z.infer<typeof SessionCreate>) {
  if (held === undefined) {
    const day = { on: plannedOn ?? null, pointer: '/plannedOn' }
    return { entry: 'planned', day, faults: plannedOn === undefined ? [NO_DAY] : [] } as const
  }
  const caseIds = cases.map(({ caseId }) => caseId)
  return {
    entry: 'held',
    day: { on: held.on ?? null, pointer: '/held/on' },
    faults: attendanceFaults(caseIds, held.cases, '/held/cases'),
  } as const
}

/** The session a body plans, or records as held on a day. */
function newSession(
  programmeId: string,
  body: z.infer<typeof SessionCreate>,
  { on, coachIds }: { on: string; coachIds: readonly string[] },
): NewSession {
  const { kind, mode, plannedOn = on, place = null, topic, cases, held } = body
  const attended = new Map(held?.cases.map((one) => [one.caseId, one]))
  return {
    id: newId(),
    programmeId,
    kind,
    mode,
    status: held === undefined ? 'planned' : 'held',
    plannedOn,
    heldOn: held === undefined ? null : on,
    place,
    topic,
    contactMinutes: held?.contactMinutes ?? null,
    preparationMinutes: held?.preparationMinutes ?? null,
    replacesId: null,
    coachIds,
    cases: cases.map(({ caseId, recommendationIds = [] }) => ({
      ...attended.get(caseId),
      caseId,
      recommendationIds,
    })),
  }
}

/** The facts of a session just stored. */
function newFacts(
  { id, version, programmeId, status, plannedOn, coachIds, cases }: z.infer<typeof SessionItem>,
  world: CasesOnDay,
  { personId }: { personId: string },
): SessionFacts {
  const { timeZone } = world
  const caseIds = cases.map(({ caseId }) => caseId)
  const callerTeam = leastRole(caseIds.map((caseId) => world.cases.get(caseId)?.callerTeam ?? null))
  const callerIsCoach = coachIds.includes(personId)
  return {
    id,
    version,
    programmeId,
    timeZone,
    status,
    plannedOn,
    caseIds,
    callerIsCoach,
    callerTeam,
  }
}

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

export const sessionRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/programmes/:programmeId/sessions',
    config: { ...write, created: '/v1/sessions' },
    schema: {
      operationId: 'createSession',
      tags,
      summary: 'Plan a session or record one held',
      description: prose(
        [
          'Without `held` the session is planned, and every case on it must be in `coaching`; with `held` it is recorded as it took place, on a day since the cases entered coaching, whatever their open stage is now.',
          'The caller must be in the coaching team of every case on it: otherwise 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `wrong_stage` at each case that cannot take part.',
        '422 `rule_violated` with `unknown_case`, `duplicate`, `before_coaching`, `outside_interval`, `unknown_recommendation`, `recommendation_declined`, `not_in_coaching_team`, `required` without a day, and with `held` also `attendance_missing`, `persons_without_presence`, `date_in_future`, `late_reason_required`.',
      ),
      params: idParam('programmeId', 'The programme.'),
      body: SessionCreate,
      response: {
        201: SessionView,
        ...refusals(notFound, notYourTeam, actionBlocked, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body, person } = request
        const { programmeId } = request.params
        const { coachIds = [person.personId], cases, held } = body
        const { entry, day, faults } = entryOf(body)
        const world = await listCasesOnDay(tx, programmeId, {
          caseIds: cases.map(({ caseId }) => caseId),
          coachIds,
          on: day.on,
        })
        if (world === null) throw notFound()
        const zone = world.timeZone
        const on = day.on ?? request.today(zone)
        checkCases(world, {
          programmeId,
          cases,
          entry,
          day: { ...day, on },
          more: [...coachFaults(coachIds, world.eligibleCoachIds), ...faults],
        })
        if (held !== undefined) await acceptDate(tx, request, held, { zone, at: '/held' })
        const stored = await insertSession(tx, newSession(programmeId, body, { on, coachIds }))
        return viewOf(request, { body: stored, facts: newFacts(stored, world, person) })
      }),
  })

  app.route({
    method: 'GET',
    url: '/sessions',
    config: read,
    schema: {
      operationId: 'listSessions',
      tags,
      summary: 'List sessions',
      description: prose([
        'Lists the office’s sessions with the cases on them, latest planned day first unless `sort` says otherwise; filters combine.',
        'A note that the caller may not read is null with `noteHidden`.',
      ]),
      querystring: SessionListQuery,
      response: { 200: SessionPage },
    },
    handler: (request) => request.read((tx) => viewSessions(tx, request, request.query)),
  })

  app.route({
    method: 'GET',
    url: '/programmes/:programmeId/sessions',
    config: read,
    schema: {
      operationId: 'listProgrammeSessions',
      tags,
      summary: 'List the sessions of a programme',
      description: prose([
        'Lists the sessions of one programme, latest planned day first unless `sort` says otherwise; filters combine.',
        'A note that the caller may not read is null with `noteHidden`.',
      ]),
      params: idParam('programmeId', 'The programme.'),
      querystring: SessionFilters,
      response: { 200: SessionPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { programmeId } = request.params
        if (!(await exists(tx, 'programmes', programmeId))) throw notFound()
        return viewSessions(tx, request, { ...request.query, programmeId })
      }),
  })

  app.route({
    method: 'GET',
    url: '/cases/:caseId/sessions',
    config: read,
    schema: {
      operationId: 'listCaseSessions',
      tags,
      summary: 'List the sessions of a case',
      description: prose([
        'Lists the sessions one case is on, latest planned day first unless `sort` says otherwise; filters combine.',
        'A note that the caller may not read is null with `noteHidden`.',
      ]),
      params: CaseParams,
      querystring: SessionFilters,
      response: { 200: SessionPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { caseId } = request.params
        if (!(await exists(tx, 'cases', caseId))) throw notFound()
        return viewSessions(tx, request, { ...request.query, caseId })
      }),
  })

  app.route({
    method: 'GET',
    url: '/sessions/:sessionId',
    config: read,
    schema: {
      operationId: 'getSession',
      tags,
      summary: 'Show a session',
      description: prose([
        'Shows one session with its cases, and in `allowedActions` whether the caller may record it as held, cancel it or move it.',
        'A note that the caller may not read is null with `noteHidden`.',
      ]),
      params: SessionParams,
      response: { 200: SessionView, ...refusals(notFound) },
    },
    handler: (request) => request.read((tx) => viewSession(tx, request, request.params.sessionId)),
  })

  app.route({
    method: 'PATCH',
    url: '/sessions/:sessionId',
    config: write,
    schema: {
      operationId: 'updateSession',
      tags,
      summary: 'Correct the plan of a session',
      description: prose(
        [
          'Corrects kind, mode, place, topic, coaches or cases of a planned session; `coachIds` and `cases` replace what is stored. Its day is moved by `reschedule`.',
          'The caller must be in the coaching team of every case on it: otherwise 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `already_held`, `already_cancelled` or `already_rescheduled`, and with `wrong_stage` at a case that is not in `coaching`.',
        '422 `rule_violated` with `unknown_case`, `duplicate`, `before_coaching`, `outside_interval`, `unknown_recommendation`, `recommendation_declined`, `not_in_coaching_team`.',
      ),
      params: SessionParams,
      headers: IfMatch,
      body: SessionPatch,
      response: { 200: SessionView, ...verbRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body, staff } = request
        const session = await lockSession(tx, request.params.sessionId)
        if (session === null) throw notFound()
        const plan = planAction(session, staff)
        forbid(plan)
        request.mustMatch(session.version)
        refuse(plan, {
          currentStage: session.status,
          allowedActions: sessionActions(session, staff),
        })
        const { programmeId, plannedOn } = session
        const cases = body.cases?.map(({ caseId, recommendationIds = [] }) => ({
          caseId,
          recommendationIds,
        }))
        const { coachIds = [] } = body
        const world = await listCasesOnDay(tx, programmeId, {
          caseIds: cases?.map(({ caseId }) => caseId) ?? session.caseIds,
          coachIds,
          on: plannedOn,
        })
        if (world === null) throw notFound()
        checkCases(world, {
          programmeId,
          cases: cases ?? [],
          entry: 'planned',
          day: { on: plannedOn, pointer: '/cases' },
          more: coachFaults(coachIds, world.eligibleCoachIds),
        })
        await updateSessionPlan(tx, session.id, { ...body, cases })
        return viewSession(tx, request, session.id)
      }),
  })

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
          'Its coaches may, and leads of the coaching team; others get 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `already_held`, `already_cancelled` or `already_rescheduled`, and with `wrong_stage` at a case that is closed.',
        '422 `rule_violated` with `attendance_missing`, `unknown_case`, `duplicate`, `persons_without_presence`, `before_coaching`, `outside_interval`, `date_in_future`, `late_reason_required`.',
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
        const on = body.on ?? request.today(zone)
        const world = await listCasesOnDay(tx, programmeId, { caseIds, coachIds: [], on })
        if (world === null) throw notFound()
        checkCases(world, {
          programmeId,
          cases: caseIds.map((caseId) => ({ caseId })),
          entry: 'held',
          day: { on, pointer: '/on' },
          more: attendanceFaults(caseIds, body.cases, '/cases'),
        })
        const heldOn = await acceptDate(tx, request, body, { zone })
        const { contactMinutes, preparationMinutes = null, cases } = body
        await markHeld(tx, id, { heldOn, contactMinutes, preparationMinutes, cases })
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
          'Ends a planned session as `rescheduled` and plans another with the same cases, coaches and recommendations; the reply is the former one, whose `replacedById` names the new.',
          'Its coaches may, and leads of the coaching team; others get 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `already_held`, `already_cancelled` or `already_rescheduled`, and with `wrong_stage` at a case that is not in `coaching`.',
        '422 `rule_violated` with `same_day`, `before_coaching`, `outside_interval`, `date_in_future`, `late_reason_required`.',
      ),
      params: SessionParams,
      headers: IfMatch,
      body: SessionReschedule,
      response: { 200: SessionView, ...verbRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body } = request
        const { plannedOn, reason } = body
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
        checkCases(world, {
          programmeId,
          cases: caseIds.map((caseId) => ({ caseId })),
          entry: 'planned',
          day: { on: plannedOn, pointer: '/plannedOn' },
          more: plannedOn === session.plannedOn ? [SAME_DAY] : [],
        })
        const on = await acceptDate(tx, request, body, { zone })
        const { kind, mode, place, topic, coachIds, cases } = stored.body
        await markCancelled(tx, id, { status: 'rescheduled', on, reason })
        await insertSession(tx, {
          id: newId(),
          programmeId,
          kind,
          mode,
          status: 'planned',
          plannedOn,
          heldOn: null,
          place,
          topic,
          contactMinutes: null,
          preparationMinutes: null,
          replacesId: id,
          coachIds,
          cases: cases.map(({ caseId, recommendationIds }) => ({ caseId, recommendationIds })),
        })
        return viewSession(tx, request, id)
      }),
  })

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
      response: { 200: AttendanceView, ...refusals(notFound) },
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
          'Corrects attendance, persons, note or the recommendations served, once the session was held and while the case is open; versions of the session and of its other cases do not change, so that two coaches never collide.',
          'The caller must be in the coaching team of the case: otherwise 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `not_held` or `wrong_stage` (the case is closed).',
        '422 `rule_violated` with `persons_without_presence`, `unknown_recommendation`, `recommendation_declined`, `duplicate`.',
      ),
      params: AttendanceParams,
      headers: IfMatch,
      body: AttendancePatch,
      response: { 200: AttendanceView, ...verbRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body, params, staff } = request
        const stored = await lockAttendance(tx, params)
        if (stored === null) throw notFound()
        const { body: before, facts } = stored
        const update = attendanceAction(facts, staff)
        forbid(update)
        request.mustMatch(before.version)
        refuse(update, { currentStage: facts.sessionStatus, allowedActions: [] })
        const {
          attendance = before.attendance,
          personsFemale = before.personsFemale,
          personsMale = before.personsMale,
          noteVisibility = before.noteVisibility,
          note,
          recommendationIds,
        } = body
        const faults = [
          ...personsFaults({ attendance, personsFemale, personsMale }, ''),
          ...(recommendationIds === undefined
            ? []
            : await servedFaults(tx, stored, recommendationIds)),
        ]
        if (faults.length > 0) throw ruleViolated({ errors: faults })
        await updateAttendance(tx, before.id, {
          attendance,
          personsFemale,
          personsMale,
          noteVisibility,
          note,
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

const SAME_DAY = invalid('/plannedOn', 'same_day', {
  id: 'Pertemuan ini sudah direncanakan pada tanggal itu.',
  en: 'The session is planned for that day already.',
})
