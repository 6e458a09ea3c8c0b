import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { CaseParams } from '../cases/schema.js'
import { acceptId } from '../platform/client-id.js'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { civilDate, IfMatch, idParam, prose, uuid } from '../platform/http/schema.js'
import { acceptDate, dayAsked } from '../platform/late-entry.js'
import { notYourTeam } from '../platform/problem/access-kinds.js'
import type { FieldError } from '../platform/problem/problem.js'
import { actionBlocked, idTaken, notFound, ruleViolated } from '../platform/problem/record-kinds.js'
import { forbid, refuse } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import { listClashesOfSession } from './clashes.queries.js'
import { sessionHomeworkFaults } from './homework.js'
import { bodyFaults, dayOfWorld, entryOf, newFacts, newSession } from './new-session.js'
import {
  exists,
  findSession,
  insertSession,
  listCasesOnDay,
  listSessions,
  lockSession,
  updateSession,
} from './queries.js'
import {
  coachFaults,
  correctAction,
  lastDay,
  lastDayFaults,
  type SessionFacts,
  sessionActions,
  sessionDays,
} from './rules.js'
import {
  SessionCreate,
  type SessionFilter,
  SessionFilters,
  SessionListQuery,
  SessionPage,
  SessionParams,
  SessionPatch,
  SessionView,
} from './schema.js'
import {
  checkCases,
  read,
  storyFaults,
  tags,
  verbRefusals,
  viewOf,
  viewSession,
  write,
} from './session.js'

const Position = z.tuple([civilDate(), uuid()])

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

/** What is wrong with the story of a plan whose kind or story is to change; others are not asked. */
async function changedStoryFaults(
  tx: Tx,
  request: FastifyRequest & { body: z.infer<typeof SessionPatch> },
  { id, timeZone }: SessionFacts,
): Promise<FieldError[]> {
  const { kind, successStoryId } = request.body
  if (kind === undefined && successStoryId === undefined) return []
  const stored = await findSession(tx, id)
  if (stored === null) throw notFound()
  const { body } = stored
  const asked = {
    kind: kind ?? body.kind,
    successStoryId: successStoryId === undefined ? body.successStoryId : successStoryId,
  }
  return storyFaults(tx, asked, { on: body.plannedOn, today: request.today(timeZone) })
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
        '409 `action_blocked` with `wrong_stage` at each case that cannot take part; `id_taken` when the office has the `id` already (`existingHref`).',
        '422 `rule_violated` with `unknown_case`, `duplicate`, `before_coaching`, `outside_interval`, `unknown_recommendation`, `recommendation_declined`, `not_in_coaching_team`, `required` without a day, `ends_before_start` or `out_of_range` (the last day), and with `held` also `attendance_missing`, `persons_without_presence`, `days_without_presence`, `days_beyond_session`, `due_before_given`, `unknown_homework`, `homework_settled`, `before_earlier_fact`, `date_in_future`, `written_in_future`, `late_reason_required`.',
        '422 for `successStoryId` too: `not_peer_visit`, `unknown_id` or `story_not_offered`.',
      ),
      params: idParam('programmeId', 'The programme.'),
      body: SessionCreate,
      response: {
        201: SessionView,
        ...refusals(notFound, notYourTeam, actionBlocked, idTaken, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body, person } = request
        const { programmeId } = request.params
        const { coachIds = [person.personId], cases, held } = body
        const { entry, day } = entryOf(body)
        const world = await listCasesOnDay(tx, programmeId, {
          caseIds: cases.map(({ caseId }) => caseId),
          coachIds,
          ...dayOfWorld(body),
        })
        if (world === null) throw notFound()
        const id = await acceptId(tx, request, body.id, 'sessions')
        const zone = world.timeZone
        const today = request.today(zone)
        const asked = day.on ?? dayAsked(request, held ?? {}, zone)
        const { plannedOn, heldOn, heldUntilOn } = sessionDays(body, asked)
        const on = heldOn ?? plannedOn
        const homework = await sessionHomeworkFaults(tx, world, held?.cases ?? [], {
          on: heldUntilOn ?? on,
          pointer: '/held/cases',
        })
        checkCases(world, {
          programmeId,
          cases,
          entry,
          day: { ...day, on },
          more: [
            ...coachFaults(coachIds, world.eligibleCoachIds),
            ...bodyFaults(body, { asked, today }),
            ...homework,
            ...(await storyFaults(tx, body, { on, today })),
          ],
        })
        if (held !== undefined) {
          await acceptDate(tx, request, { ...held, on }, { zone, at: '/held' })
        }
        const stored = await insertSession(
          tx,
          newSession(programmeId, body, { id, asked, coachIds }),
        )
        const clashes = held === undefined ? await listClashesOfSession(tx, id) : []
        const facts = newFacts(stored, world, person)
        return { ...viewOf(request, { body: stored, facts }), clashes }
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
      summary: 'Correct a session',
      description: prose(
        [
          'Corrects the plan of a session: members left out stay, and lists replace what is stored. Its day is moved by `reschedule`.',
          'Once it was held, mode, place, topic, points, source, guests and minutes may still be mended while its cases are open, and guests also later: a list without a guest takes the name away.',
          'The caller must be in the coaching team of every case on it: otherwise 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `already_held` (days, coaches, cases), `not_held` (minutes of one still planned), `already_cancelled` or `already_rescheduled`, and with `wrong_stage` at a case that is not in `coaching`, or is closed.',
        '422 `rule_violated` with `unknown_case`, `duplicate`, `before_coaching`, `outside_interval`, `unknown_recommendation`, `recommendation_declined`, `not_in_coaching_team`, `ends_before_start` or `out_of_range` (the last day).',
        '422 for `successStoryId` too: `not_peer_visit`, `unknown_id` or `story_not_offered`.',
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
        const correct = correctAction(session, staff, Object.keys(body))
        forbid(correct)
        request.mustMatch(session.version)
        refuse(correct, {
          currentStage: session.status,
          allowedActions: sessionActions(session, staff),
        })
        const { programmeId, plannedOn } = session
        if (session.status === 'held') {
          const { cases: _cases, ...words } = body
          await updateSession(tx, session.id, words)
          return viewSession(tx, request, session.id)
        }
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
          more: [
            ...coachFaults(coachIds, world.eligibleCoachIds),
            ...lastDayFaults(plannedOn, body.plannedUntilOn, '/plannedUntilOn'),
            ...(await changedStoryFaults(tx, request, session)),
          ],
        })
        await updateSession(tx, session.id, {
          ...body,
          plannedUntilOn: lastDay(plannedOn, body.plannedUntilOn),
          cases,
        })
        return viewSession(tx, request, session.id)
      }),
  })
}
