import { z } from 'zod'
import { lockCase } from '../cases/queries.js'
import { forbidWrite, insideCase } from '../cases/rules.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { acceptDate } from '../platform/late-entry.js'
import { notYourRole, notYourTeam } from '../platform/problem/access-kinds.js'
import { action } from '../platform/problem/action.js'
import { invalid } from '../platform/problem/problem.js'
import { actionBlocked, notFound, ruleViolated } from '../platform/problem/record-kinds.js'
import { refuse } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import { STAFF } from '../platform/roles.js'
import {
  findFindingFacts,
  findFindingOutcome,
  insertFindingOutcome,
  listFindingOutcomes,
} from './queries.js'
import { outcomeBlockers } from './rules.js'
import {
  FindingOutcomeCreate,
  FindingOutcomeListQuery,
  FindingOutcomePage,
  FindingOutcomeParams,
  FindingOutcomeView,
  FindingParams,
} from './schema.js'

/** The key of the list: the day, then the id, newest first. */
const PageKey = z.tuple([z.string().max(40), z.uuid()])

export const findingOutcomeRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/findings/:findingId/outcomes',
    config: { allow: STAFF, scope: 'measurements:read' },
    schema: {
      operationId: 'listFindingOutcomes',
      tags: ['Measurements'],
      summary: 'List what became of a penyakit',
      description:
        'Lists the outcomes recorded on any version of a finding, latest day first: the first one counts.',
      params: FindingParams,
      querystring: FindingOutcomeListQuery,
      response: { 200: FindingOutcomePage, ...refusals(notYourRole, notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const finding = await findFindingFacts(tx, request.params.findingId)
        if (finding === null) throw notFound()
        const rows = await listFindingOutcomes(tx, finding, {
          limit: pageLimit(request),
          after: readCursor(request, PageKey),
        })
        return page(request, rows, ({ on, id }) => [on, id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/findings/:findingId/outcomes',
    config: {
      allow: ['coach'],
      scope: 'measurements:write',
      created: '/v1/finding-outcomes',
    },
    schema: {
      operationId: 'recordFindingOutcome',
      tags: ['Measurements'],
      summary: 'Record what became of a penyakit',
      description: prose(
        [
          'Says what became of a confirmed finding of the diagnosis the coaching team accepted last; a later outcome replaces the one before, and all are kept.',
          'The caller must be in the coaching team of the case: otherwise 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `wrong_stage` on a closed case, `case_void`, `not_in_force`, `not_confirmed`.',
        '422 `rule_violated` with `reason_required` for `not_assessed`, and for `on` `date_in_future`, `outside_interval`, `late_reason_required`.',
      ),
      params: FindingParams,
      body: FindingOutcomeCreate,
      response: {
        201: FindingOutcomeView,
        ...refusals(notYourRole, notYourTeam, notFound, actionBlocked, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { on: asked, lateReason, ...written } = request.body
        const finding = await findFindingFacts(tx, request.params.findingId)
        const facts = finding === null ? null : await lockCase(tx, finding.caseId)
        if (finding === null || facts === null) throw notFound()
        forbidWrite(facts, request.person, 'coaching')
        const record = action(
          'recordFindingOutcome',
          'record',
          `/v1/findings/${finding.id}/outcomes`,
          outcomeBlockers(facts, finding),
        )
        refuse(record, { currentStage: facts.stage, allowedActions: [record] })
        if (written.outcome === 'not_assessed' && typeof written.reason !== 'string') {
          throw ruleViolated({
            errors: [
              invalid('/reason', 'reason_required', {
                id: 'Jelaskan mengapa penyakit ini tidak dinilai.',
                en: 'Say why this penyakit was not assessed.',
              }),
            ],
          })
        }
        const on = await acceptDate(
          tx,
          request,
          { on: asked, lateReason },
          { zone: facts.timeZone },
        )
        insideCase(facts, on)
        return insertFindingOutcome(tx, {
          ...written,
          caseId: facts.id,
          findingId: finding.id,
          on,
        })
      }),
  })

  app.route({
    method: 'GET',
    url: '/finding-outcomes/:findingOutcomeId',
    config: { allow: STAFF, scope: 'measurements:read' },
    schema: {
      operationId: 'getFindingOutcome',
      tags: ['Measurements'],
      summary: 'Show what became of a penyakit',
      description: 'Shows one outcome of one penyakit, with its day and evidence.',
      params: FindingOutcomeParams,
      response: { 200: FindingOutcomeView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const outcome = await findFindingOutcome(tx, request.params.findingOutcomeId)
        if (outcome === null) throw notFound()
        return outcome
      }),
  })
}
