import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { CaseParams } from '../cases/schema.js'
import { acceptId } from '../platform/client-id.js'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { civilDate, IfMatch, prose, uuid } from '../platform/http/schema.js'
import { acceptDate, Dated } from '../platform/late-entry.js'
import { notYourTeam } from '../platform/problem/access-kinds.js'
import { localiseActions } from '../platform/problem/action.js'
import { actionBlocked, idTaken, notFound, ruleViolated } from '../platform/problem/record-kinds.js'
import { forbid, refuse } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import { takeAction } from '../platform/verbs.js'
import {
  findHomework,
  insertHomework,
  listHomework,
  lockHomework,
  type StoredHomework,
  settleHomework,
  updateHomework,
} from './homework.queries.js'
import {
  correctionAction,
  type HomeworkEntry,
  homeworkActions,
  homeworkFaults,
} from './homework.rules.js'
import {
  HomeworkCreate,
  HomeworkDrop,
  HomeworkListQuery,
  HomeworkPage,
  HomeworkParams,
  HomeworkPatch,
  HomeworkView,
} from './homework.schema.js'
import { exists, findAttendance, listCasesOnDay } from './queries.js'
import { attendanceAction } from './rules.js'
import { AttendanceParams } from './schema.js'
import { read, tags, verbRefusals, write } from './session.js'

const Position = z.tuple([civilDate(), uuid()])

const NOT_YOURS =
  'The caller must be in the coaching team of the case: otherwise 403 `not_your_team`.'
const SETTLED =
  '409 `action_blocked` with `already_done` or `already_dropped`, and with `wrong_stage` on a closed case.'

async function viewHomework(tx: Tx, { staff, language }: FastifyRequest, homeworkId: string) {
  const stored = await findHomework(tx, homeworkId)
  if (stored === null) throw notFound()
  const { body, facts } = stored
  return { ...body, allowedActions: localiseActions(homeworkActions(facts, staff), language) }
}

/** Lets a step of locked homework pass, or throws what stands in its way. */
function take(request: FastifyRequest, verb: string, { facts }: StoredHomework): void {
  const { version, status: currentStage } = facts
  takeAction(request, verb, {
    version,
    currentStage,
    actions: homeworkActions(facts, request.staff),
  })
}

/** Throws 422 unless homework may be due then and belong to that recommendation. */
async function checkHomework(
  tx: Tx,
  { programmeId, caseId, givenOn }: { programmeId: string; caseId: string; givenOn: string },
  entry: Pick<HomeworkEntry, 'dueOn' | 'recommendationId'>,
): Promise<void> {
  const asked = { caseIds: [caseId], coachIds: [], on: null }
  const one = (await listCasesOnDay(tx, programmeId, asked))?.cases.get(caseId)
  if (one === undefined) throw notFound()
  const faults = homeworkFaults(one, entry, givenOn, '')
  if (faults.length > 0) throw ruleViolated({ errors: faults })
}

export const homeworkRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/sessions/:sessionId/attendances/:caseId/homework',
    config: { ...write, created: '/v1/homework' },
    schema: {
      operationId: 'addHomework',
      tags,
      summary: 'Give a case something to do',
      description: prose(
        [
          'Adds homework to what a case was given at a session that was held; `hold` takes it along, too. It is carried to every later session of the case until it is done or dropped.',
          NOT_YOURS,
        ],
        '409 `action_blocked` with `not_held` or `wrong_stage` (the case is closed); `id_taken` when the office has the `id` already (`existingHref`).',
        '422 `rule_violated` with `due_before_given`, `unknown_recommendation`, `recommendation_declined`.',
      ),
      params: AttendanceParams,
      body: HomeworkCreate,
      response: {
        201: HomeworkView,
        ...refusals(notFound, notYourTeam, actionBlocked, idTaken, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { params, staff } = request
        const { id: askedId, ...entry } = request.body
        const id = await acceptId(tx, request, askedId, 'homework')
        const stored = await findAttendance(tx, params)
        if (stored === null) throw notFound()
        const { facts } = stored
        const { caseId, sessionId, sessionStatus, programmeId, heldOn } = facts
        const add = attendanceAction(facts, staff)
        forbid(add)
        refuse(add, { currentStage: sessionStatus, allowedActions: [] })
        if (heldOn === null) throw new Error(`session ${sessionId} was held on no day`)
        await checkHomework(tx, { programmeId, caseId, givenOn: heldOn }, entry)
        await insertHomework(tx, [{ ...entry, id, caseId, sessionId, givenOn: heldOn }])
        return viewHomework(tx, request, id)
      }),
  })

  app.route({
    method: 'GET',
    url: '/cases/:caseId/homework',
    config: read,
    schema: {
      operationId: 'listCaseHomework',
      tags,
      summary: 'List the homework of a case',
      description:
        'Lists what a case was given to do at all its sessions, first due first; `status` keeps what is open, done or dropped.',
      params: CaseParams,
      querystring: HomeworkListQuery,
      response: { 200: HomeworkPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { caseId } = request.params
        if (!(await exists(tx, 'cases', caseId))) throw notFound()
        const rows = await listHomework(tx, caseId, {
          status: request.query.status,
          after: readCursor(request, Position),
          limit: pageLimit(request),
        })
        return page(request, rows, ({ dueOn, id }) => [dueOn, id])
      }),
  })

  app.route({
    method: 'GET',
    url: '/homework/:homeworkId',
    config: read,
    schema: {
      operationId: 'getHomework',
      tags,
      summary: 'Show one piece of homework',
      description:
        'Shows what a case was given to do, how late it is, and in `allowedActions` what the caller may do with it.',
      params: HomeworkParams,
      response: { 200: HomeworkView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read((tx) => viewHomework(tx, request, request.params.homeworkId)),
  })

  app.route({
    method: 'PATCH',
    url: '/homework/:homeworkId',
    config: write,
    schema: {
      operationId: 'updateHomework',
      tags,
      summary: 'Correct homework',
      description: prose(
        [
          'Corrects what is to be done, by whom and until when, while it is open; members left out stay.',
          NOT_YOURS,
        ],
        SETTLED,
        '422 `rule_violated` with `due_before_given`, `unknown_recommendation`, `recommendation_declined`.',
      ),
      params: HomeworkParams,
      headers: IfMatch,
      body: HomeworkPatch,
      response: { 200: HomeworkView, ...verbRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body, staff } = request
        const stored = await lockHomework(tx, request.params.homeworkId)
        if (stored === null) throw notFound()
        const { id, version, status: currentStage } = stored.facts
        const correction = correctionAction(stored.facts, staff)
        forbid(correction)
        request.mustMatch(version)
        refuse(correction, { currentStage, allowedActions: homeworkActions(stored.facts, staff) })
        const { dueOn = stored.body.dueOn, recommendationId } = body
        await checkHomework(tx, stored.facts, { dueOn, recommendationId })
        await updateHomework(tx, id, body)
        return viewHomework(tx, request, id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/homework/:homeworkId/complete',
    config: write,
    schema: {
      operationId: 'completeHomework',
      tags,
      summary: 'Record that homework was done',
      description: prose(
        [
          'Marks open homework as done; it is carried to no later session. A session that finds it done may say so itself, by `homeworkDone`.',
          NOT_YOURS,
        ],
        SETTLED,
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact` (it was given later), `late_reason_required`.',
      ),
      params: HomeworkParams,
      headers: IfMatch,
      body: Dated,
      response: { 200: HomeworkView, ...verbRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const stored = await lockHomework(tx, request.params.homeworkId)
        if (stored === null) throw notFound()
        take(request, 'complete', stored)
        const { id, timeZone: zone, givenOn: notBefore } = stored.facts
        const on = await acceptDate(tx, request, request.body, { zone, notBefore })
        await settleHomework(tx, [id], { status: 'done', on })
        return viewHomework(tx, request, id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/homework/:homeworkId/drop',
    config: write,
    schema: {
      operationId: 'dropHomework',
      tags,
      summary: 'Drop homework',
      description: prose(
        [
          'Ends open homework that need not be done any more, with a reason; it stays to be read.',
          NOT_YOURS,
        ],
        SETTLED,
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact` (it was given later), `late_reason_required`.',
      ),
      params: HomeworkParams,
      headers: IfMatch,
      body: HomeworkDrop,
      response: { 200: HomeworkView, ...verbRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body } = request
        const stored = await lockHomework(tx, request.params.homeworkId)
        if (stored === null) throw notFound()
        take(request, 'drop', stored)
        const { id, timeZone: zone, givenOn: notBefore } = stored.facts
        const on = await acceptDate(tx, request, body, { zone, notBefore })
        await settleHomework(tx, [id], { status: 'dropped', on, reason: body.reason })
        return viewHomework(tx, request, id)
      }),
  })
}
