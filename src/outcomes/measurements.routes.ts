import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findCaseFacts, lockCase } from '../cases/queries.js'
import { type CaseFacts, insideCase } from '../cases/rules.js'
import { CaseParams } from '../cases/schema.js'
import { todayOf } from '../cases/view.js'
import { acceptId } from '../platform/client-id.js'
import type { Tx } from '../platform/database.js'
import { constraintMeans } from '../platform/http/errors.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose } from '../platform/http/schema.js'
import { acceptDate, Dated } from '../platform/late-entry.js'
import { notYourRole, notYourTeam } from '../platform/problem/access-kinds.js'
import { type Action, action, localiseActions } from '../platform/problem/action.js'
import { invalid } from '../platform/problem/problem.js'
import {
  actionBlocked,
  conflict,
  idTaken,
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
  type StoredMeasurement,
  supersedeVerdictOn,
  updateMeasurement,
} from './queries.js'
import {
  correctionBlockers,
  followUpFrom,
  type MeasurementDraft,
  type MeasurementFacts,
  type MeasurementPoint,
  measurementActions,
  measurementFaults,
  recordBlockers,
  recorderBlockers,
} from './rules.js'
import {
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
      id: `Ukuran ini sudah dicatat pada waktu pengukuran itu${id === undefined ? '' : ` (${id})`}. Perbaiki catatan itu, atau mintalah ditolak dahulu.`,
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
const shown = (request: FastifyRequest, facts: CaseFacts, stored: StoredMeasurement) => ({
  ...stored.body,
  allowedActions: localiseActions(
    measurementActions(facts, factsOf(stored), request.staff),
    request.language,
  ),
})

const factsOf = ({ body, isAnswerer }: StoredMeasurement): MeasurementFacts => ({
  ...body,
  isAnswerer,
})

async function viewMeasurement(tx: Tx, request: FastifyRequest, facts: CaseFacts, id: string) {
  const stored = await findMeasurement(tx, id)
  if (stored === null) throw notFound()
  return shown(request, facts, stored)
}

/** A measurement and its case, the case locked so that no verdict is issued meanwhile. */
async function lockMeasurement(tx: Tx, id: string) {
  const found = await findMeasurement(tx, id)
  const facts = found === null ? null : await lockCase(tx, found.body.caseId)
  const stored = facts === null ? null : await findMeasurement(tx, id)
  if (facts === null || stored === null) throw notFound()
  return { facts, body: stored.body, measurement: factsOf(stored) }
}

/** Throws 409 with everything stored that stands in the way of a record. */
function refuseRecord(facts: CaseFacts, wanted: Action): void {
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
      description:
        'Lists the figures of a case, rejected ones too, latest day first; `include=allowedActions` adds what the caller may do with each.',
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
        const { items, nextCursor } = page(request, rows, ({ body }) => [body.on, body.id])
        const isAsked = query.include !== undefined
        return {
          items: items.map((one) => (isAsked ? shown(request, facts, one) : one.body)),
          nextCursor,
        }
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
      description: prose(
        [
          'Records a value, or the reason it is missing, of one metric at one point; it stands as `reported` until a second person checks it.',
          'Managers and the coaching team of the case may, and for the baseline the diagnosis team; others get 403 `not_your_team`. `baseline`, `midline` and `endline` need an open case; `follow_up_6` and `follow_up_12` attach to the closed one, from 5 and 11 months after it closed.',
        ],
        '409 `conflict` names the record that stands for this metric and point in `measurementId`; `id_taken` when the office has the `id` already (`existingHref`); `action_blocked` with `wrong_stage`, `case_void`.',
        '422 `rule_violated` with `unknown_code`, `not_applicable_to_kind`, `value_or_reason`, `out_of_range`, `too_precise`, `window_required`, `window_not_applicable`, `window_backwards`, `outside_interval`, `follow_up_too_early`, `date_in_future`, `late_reason_required`.',
      ),
      params: CaseParams,
      body: MeasurementCreate,
      response: {
        201: MeasurementView,
        ...refusals(
          notYourRole,
          notYourTeam,
          notFound,
          actionBlocked,
          conflict,
          idTaken,
          ruleViolated,
        ),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { id: askedId, on: asked, lateReason, ...written } = request.body
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        const id = await acceptId(tx, request, askedId, 'measurements')
        const { metricCode, point } = written
        const href = `/v1/cases/${facts.id}/measurements`
        forbid(
          action(
            'recordMeasurement',
            'record',
            href,
            recorderBlockers(facts, request.person, point),
          ),
        )
        refuseRecord(
          facts,
          action('recordMeasurement', 'record', href, recordBlockers(facts, point)),
        )
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
        await insertMeasurement(tx, { ...written, ...draft, id, caseId: facts.id, on })
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
      summary: 'Show a measurement',
      description:
        'Shows one figure of a case, and in `allowedActions` whether the caller may verify or reject it.',
      params: MeasurementParams,
      response: { 200: MeasurementView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const stored = await findMeasurement(tx, request.params.measurementId)
        const facts = stored === null ? null : await findCaseFacts(tx, stored.body.caseId)
        if (stored === null || facts === null) throw notFound()
        return shown(request, facts, stored)
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
      description: prose(
        [
          'Corrects a figure that nobody has checked yet; what is absent stays. Whoever recorded it may, and those who might have; others get 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `already_verified` or `already_rejected`, `read_from_examination` (mend the examination), and with `wrong_stage` or `case_void`.',
        '422 `rule_violated` with `not_applicable_to_kind`, `value_or_reason`, `out_of_range`, `too_precise`, `window_required`, `window_not_applicable`, `window_backwards`, `outside_interval`, `follow_up_too_early`, `date_in_future`, `late_reason_required`.',
      ),
      params: MeasurementParams,
      headers: IfMatch,
      body: MeasurementPatch,
      response: { 200: MeasurementView, ...CHANGE },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { on: asked, lateReason, ...written } = request.body
        const { facts, body, measurement } = await lockMeasurement(tx, request.params.measurementId)
        const href = `/v1/measurements/${body.id}`
        if (body.recordedById !== request.person.personId) {
          forbid(
            action(
              'updateMeasurement',
              'correct',
              href,
              recorderBlockers(facts, request.person, body.point),
            ),
          )
        }
        request.mustMatch(body.version)
        refuseRecord(
          facts,
          action('updateMeasurement', 'correct', href, correctionBlockers(facts, measurement)),
        )
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
      description: prose(
        ['A second person confirms a figure; only verified figures count in a verdict.'],
        '409 `action_blocked` with `is_recorder` (who recorded it, or answered in the health examination it was read from), `is_coach_of_case`, `conflict_of_interest`, `already_verified`, `already_rejected`, `case_void`.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact` (before the figure was taken), `late_reason_required`.',
      ),
      params: MeasurementParams,
      headers: IfMatch,
      body: Dated,
      response: { 200: MeasurementView, ...CHANGE },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { personId } = request.person
        const { facts, body, measurement } = await lockMeasurement(tx, request.params.measurementId)
        takeAction(request, 'verify', {
          version: body.version,
          currentStage: facts.stage,
          actions: measurementActions(facts, measurement, request.person),
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
      description: prose(
        [
          'A second person refuses a figure, verified ones too; another may then be recorded in its place, and a verdict that was read from it is superseded.',
        ],
        '409 `action_blocked` with `is_recorder`, `is_coach_of_case`, `conflict_of_interest`, `already_rejected`, `case_void`, and `already_verified` where a closed case rests on it: reopen the case first.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact` (before the figure was taken), `late_reason_required`.',
      ),
      params: MeasurementParams,
      headers: IfMatch,
      body: RejectMeasurement,
      response: { 200: MeasurementView, ...CHANGE },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { personId } = request.person
        const { facts, body, measurement } = await lockMeasurement(tx, request.params.measurementId)
        takeAction(request, 'reject', {
          version: body.version,
          currentStage: facts.stage,
          actions: measurementActions(facts, measurement, request.person),
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
