import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findCaseFacts, lockCase } from '../cases/queries.js'
import { type CaseFacts, insideCase } from '../cases/rules.js'
import { CaseParams } from '../cases/schema.js'
import { todayOf } from '../cases/view.js'
import type { Tx } from '../platform/database.js'
import { constraintMeans } from '../platform/http/errors.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch } from '../platform/http/schema.js'
import { acceptDate, Dated } from '../platform/late-entry.js'
import { notYourRole, notYourTeam } from '../platform/problem/access-kinds.js'
import { action, localiseActions } from '../platform/problem/action.js'
import { type Blocker, invalid } from '../platform/problem/problem.js'
import {
  actionBlocked,
  conflict,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { forbid, refuse } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import { STAFF } from '../platform/roles.js'
import { takeAction } from '../platform/verbs.js'
import {
  findLiveMeasurement,
  findMeasurement,
  findMetric,
  insertMeasurement,
  listMeasurements,
  supersedeVerdictOn,
  updateMeasurement,
} from './queries.js'
import {
  correctionBlockers,
  followUpFrom,
  type MeasurementDraft,
  type MeasurementPoint,
  measurementActions,
  measurementFaults,
  recordBlockers,
  recorderBlockers,
} from './rules.js'
import {
  type MeasurementBody,
  MeasurementCreate,
  MeasurementListQuery,
  MeasurementPage,
  MeasurementParams,
  MeasurementPatch,
  MeasurementView,
  RejectMeasurement,
} from './schema.js'

const alreadyMeasured = (id?: string) =>
  conflict({
    detail: {
      id: `Ukuran ini sudah dicatat pada titik tersebut${id === undefined ? '' : ` (${id})`}. Perbaiki catatan itu, atau mintalah ditolak dahulu.`,
      en: `This metric is recorded at that point already${id === undefined ? '' : ` (${id})`}. Correct that record, or have it rejected first.`,
    },
    ...(id === undefined ? {} : { extra: { measurementId: id } }),
  })

constraintMeans('measurements_one_live', () => alreadyMeasured())

/** The key of a list: the day, then the id, newest first. */
const PageKey = z.tuple([z.string().max(40), z.uuid()])

const READ = { allow: STAFF, scope: 'measurements:read' } as const
const RECORD = {
  allow: ['manager', 'diagnostician', 'coach'],
  scope: 'measurements:write',
} as const
const CHECK = { allow: STAFF, scope: 'measurements:write' } as const
const CHANGE = refusals(
  notYourRole,
  notYourTeam,
  notFound,
  actionBlocked,
  versionConflict,
  ruleViolated,
  preconditionRequired,
)

/** A measurement with its verbs for this caller. */
const shown = (request: FastifyRequest, facts: CaseFacts, body: MeasurementBody) => ({
  ...body,
  allowedActions: localiseActions(measurementActions(facts, body, request.staff), request.language),
})

async function viewMeasurement(tx: Tx, request: FastifyRequest, facts: CaseFacts, id: string) {
  const body = await findMeasurement(tx, id)
  if (body === null) throw notFound()
  return shown(request, facts, body)
}

/** A measurement and its case, the case locked so that no verdict is issued meanwhile. */
async function lockMeasurement(tx: Tx, id: string) {
  const found = await findMeasurement(tx, id)
  const facts = found === null ? null : await lockCase(tx, found.caseId)
  const body = facts === null ? null : await findMeasurement(tx, id)
  if (facts === null || body === null) throw notFound()
  return { facts, body }
}

/** Throws 409 with everything stored that stands in the way of a record. */
function refuseRecord(facts: CaseFacts, verb: string, href: string, blockers: Blocker[]): void {
  const wanted = action(verb, href, blockers)
  refuse(wanted, { currentStage: facts.stage, allowedActions: [wanted] })
}

/**
 * The day a figure was taken: inside the time the case ran, or for a follow-up so many months after
 * it closed. Throws 422 otherwise.
 */
async function acceptMeasuringDay(
  tx: Tx,
  request: FastifyRequest,
  facts: CaseFacts,
  point: MeasurementPoint,
  asked: { on?: string | undefined; lateReason?: string | undefined },
): Promise<string> {
  const on = await acceptDate(tx, request, asked, { zone: facts.timeZone })
  const from = followUpFrom(point, facts.closedOn)
  if (from === null) insideCase(facts, on)
  else if (on < from) {
    throw ruleViolated({
      errors: [
        invalid('/on', 'follow_up_too_early', {
          id: `Pengukuran lanjutan ini paling awal pada ${from}.`,
          en: `This follow-up may be taken on ${from} at the earliest.`,
        }),
      ],
    })
  }
  return on
}

/** Throws 422 with everything wrong with a figure. */
async function checkFigure(
  tx: Tx,
  request: FastifyRequest,
  facts: CaseFacts,
  draft: MeasurementDraft & { metricCode: string },
): Promise<void> {
  const metric = await findMetric(tx, draft.metricCode)
  if (metric === null) {
    throw ruleViolated({
      errors: [
        invalid('/metricCode', 'unknown_code', {
          id: 'Ukuran ini tidak dikenal.',
          en: 'There is no such metric.',
        }),
      ],
    })
  }
  const errors = measurementFaults(metric, facts.participantKind, draft, todayOf(request, facts))
  if (errors.length > 0) throw ruleViolated({ errors })
}

/** What a correction leaves out stays as stored. */
const orStored = <Value>(asked: Value | undefined, stored: Value): Value =>
  asked === undefined ? stored : asked

export const measurementRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/cases/:caseId/measurements',
    config: READ,
    schema: {
      operationId: 'listMeasurements',
      tags: ['Measurements'],
      summary: 'List the measurements of a case',
      description: 'For the staff of the office. Newest first by the day they were taken.',
      params: CaseParams,
      querystring: MeasurementListQuery,
      response: { 200: MeasurementPage, ...refusals(notYourRole, notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { params, query } = request
        const facts = await findCaseFacts(tx, params.caseId)
        if (facts === null) throw notFound()
        const rows = await listMeasurements(tx, facts.id, query, {
          limit: pageLimit(request),
          after: readCursor(request, PageKey),
        })
        const { items, nextCursor } = page(request, rows, ({ on, id }) => [on, id])
        if (query.include === undefined) return { items, nextCursor }
        return { items: items.map((body) => shown(request, facts, body)), nextCursor }
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/measurements',
    config: { ...RECORD, created: '/v1/measurements' },
    schema: {
      operationId: 'recordMeasurement',
      tags: ['Measurements'],
      summary: 'Record a measurement',
      description:
        'For managers and the coaching team; for the baseline also the diagnosis team. A value, or the reason it is missing. One record stands for each metric and point: 409 names it. `follow_up_6` and `follow_up_12` attach to the closed case, from 5 and 11 months after it closed.',
      params: CaseParams,
      body: MeasurementCreate,
      response: {
        201: MeasurementView,
        ...refusals(notYourRole, notYourTeam, notFound, actionBlocked, conflict, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { on: asked, lateReason, ...written } = request.body
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        const { metricCode, point } = written
        const href = `/v1/cases/${facts.id}/measurements`
        forbid(action('record', href, recorderBlockers(facts, request.person, point)))
        refuseRecord(facts, 'record', href, recordBlockers(facts, point))
        const live = await findLiveMeasurement(tx, { caseId: facts.id, metricCode, point })
        if (live !== null) throw alreadyMeasured(live)
        const {
          value = null,
          missingReason = null,
          windowStartsOn = null,
          windowEndsOn = null,
        } = written
        const draft = { metricCode, value, missingReason, windowStartsOn, windowEndsOn }
        await checkFigure(tx, request, facts, draft)
        const on = await acceptMeasuringDay(tx, request, facts, point, { on: asked, lateReason })
        const id = await insertMeasurement(tx, { ...written, ...draft, caseId: facts.id, on })
        return viewMeasurement(tx, request, facts, id)
      }),
  })

  app.route({
    method: 'GET',
    url: '/measurements/:measurementId',
    config: READ,
    schema: {
      operationId: 'getMeasurement',
      tags: ['Measurements'],
      summary: 'Read a measurement',
      description: 'For the staff of the office.',
      params: MeasurementParams,
      response: { 200: MeasurementView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const body = await findMeasurement(tx, request.params.measurementId)
        const facts = body === null ? null : await findCaseFacts(tx, body.caseId)
        if (body === null || facts === null) throw notFound()
        return shown(request, facts, body)
      }),
  })

  app.route({
    method: 'PATCH',
    url: '/measurements/:measurementId',
    config: RECORD,
    schema: {
      operationId: 'updateMeasurement',
      tags: ['Measurements'],
      summary: 'Correct a measurement',
      description:
        'For whoever recorded it and those who might have, until somebody has verified or rejected it.',
      params: MeasurementParams,
      headers: IfMatch,
      body: MeasurementPatch,
      response: { 200: MeasurementView, ...CHANGE },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { on: asked, lateReason, ...written } = request.body
        const { facts, body } = await lockMeasurement(tx, request.params.measurementId)
        const href = `/v1/measurements/${body.id}`
        if (body.recordedById !== request.person.personId) {
          forbid(action('correct', href, recorderBlockers(facts, request.person, body.point)))
        }
        request.mustMatch(body.version)
        refuseRecord(facts, 'correct', href, correctionBlockers(facts, body))
        await checkFigure(tx, request, facts, {
          metricCode: body.metricCode,
          value: orStored(written.value, body.value),
          missingReason: orStored(written.missingReason, body.missingReason),
          windowStartsOn: orStored(written.windowStartsOn, body.windowStartsOn),
          windowEndsOn: orStored(written.windowEndsOn, body.windowEndsOn),
        })
        const on =
          asked === undefined
            ? body.on
            : await acceptMeasuringDay(tx, request, facts, body.point, { on: asked, lateReason })
        await updateMeasurement(tx, body, { ...written, on })
        return viewMeasurement(tx, request, facts, body.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/measurements/:measurementId/verify',
    config: CHECK,
    schema: {
      operationId: 'verifyMeasurement',
      tags: ['Measurements'],
      summary: 'Verify a measurement',
      description:
        'For anyone of the office but whoever recorded it, the coaches of the case and those with a declared tie to the participant.',
      params: MeasurementParams,
      headers: IfMatch,
      body: Dated,
      response: { 200: MeasurementView, ...CHANGE },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { personId } = request.person
        const { facts, body } = await lockMeasurement(tx, request.params.measurementId)
        takeAction(request, 'verify', {
          version: body.version,
          currentStage: facts.stage,
          actions: measurementActions(facts, body, request.person),
        })
        const zone = facts.timeZone
        const on = await acceptDate(tx, request, request.body, { zone, notBefore: body.on })
        await updateMeasurement(tx, body, {
          verification: 'verified',
          verifiedById: personId,
          verifiedOn: on,
        })
        return viewMeasurement(tx, request, facts, body.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/measurements/:measurementId/reject',
    config: CHECK,
    schema: {
      operationId: 'rejectMeasurement',
      tags: ['Measurements'],
      summary: 'Reject a measurement',
      description:
        'For those who may verify it. Another may then be recorded in its place, and a verdict that was read from it is superseded.',
      params: MeasurementParams,
      headers: IfMatch,
      body: RejectMeasurement,
      response: { 200: MeasurementView, ...CHANGE },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { personId } = request.person
        const { facts, body } = await lockMeasurement(tx, request.params.measurementId)
        takeAction(request, 'reject', {
          version: body.version,
          currentStage: facts.stage,
          actions: measurementActions(facts, body, request.person),
        })
        const zone = facts.timeZone
        const on = await acceptDate(tx, request, request.body, { zone, notBefore: body.on })
        await updateMeasurement(tx, body, {
          verification: 'rejected',
          verifiedById: personId,
          verifiedOn: on,
          rejectionReason: request.body.reason,
        })
        await supersedeVerdictOn(tx, body)
        return viewMeasurement(tx, request, facts, body.id)
      }),
  })
}
