import { CASE_METRICS } from '../cases/metrics.js'
import type { Tx } from '../platform/database.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, NoContent, prose } from '../platform/http/schema.js'
import { notYourRole } from '../platform/problem/access-kinds.js'
import { notFound, ruleViolated } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { CHANGED, enterDraft, patched, REFUSED, WRITE } from './draft.js'
import {
  deleteRecommendation,
  findRecommendation,
  insertRecommendation,
  lockDiagnosis,
  lockDiagnosisOf,
  updateRecommendation,
} from './queries.js'
import {
  NO_TARGET,
  nextPosition,
  patchedTarget,
  type RecommendationInput,
  recommendationFaults,
  TOO_MANY_RECOMMENDATIONS,
  withMetric,
} from './recommendations.rules.js'
import {
  type DiagnosisFacts,
  isRecommendationKind,
  MOST_PARTS,
  type RecommendationKind,
} from './rules.js'
import {
  DiagnosisParams,
  RecommendationCreate,
  RecommendationParams,
  RecommendationPatch,
  type RecommendationRecord,
  RecommendationView,
} from './schema.js'
import { recommendations } from './table.js'

/** The input with unit and direction of its metric; throws 422 with everything that is wrong. */
function accept<Input extends RecommendationInput>(
  facts: DiagnosisFacts,
  given: Input,
  isTooMany = false,
): Input & { kind: RecommendationKind } {
  const metric = CASE_METRICS.find(({ code }) => code === given.targetMetricCode) ?? null
  const input = withMetric(given, metric)
  const errors = [
    ...recommendationFaults(facts, input, metric),
    ...(isTooMany ? [TOO_MANY_RECOMMENDATIONS] : []),
  ]
  const { kind } = input
  if (!isRecommendationKind(kind) || errors.length > 0) throw ruleViolated({ errors })
  return { ...input, kind }
}

async function viewRecommendation(tx: Tx, id: string): Promise<RecommendationRecord> {
  const recommendation = await findRecommendation(tx, id)
  if (recommendation === null) throw notFound()
  return recommendation
}

export const recommendationRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/diagnoses/:diagnosisId/recommendations',
    config: { ...WRITE, created: '/v1/recommendations' },
    schema: {
      operationId: 'recordRecommendation',
      tags: ['Diagnoses'],
      summary: 'Record a recommendation in a draft',
      description: prose(
        [
          'Adds a treatment that answers at least one finding of the same draft; without `position` it comes last.',
          'It may say who has to act, by when, and a measurable target: a metric of the catalogue, which brings its unit and direction, or `targetMetricName` in your own words with both; `targetBaselineValue` is where it starts from.',
          'Only the diagnosis team of the case may, while it is in `diagnosis`; another team gets 403 `not_your_team`.',
        ],
        '409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.',
        '422 `rule_violated` with `unknown_code`, `unknown_finding`, `target_incomplete` (a target is a metric and a value), `metric_given_twice`, `contradicts_metric` (unit or direction), `target_against_direction`, `not_applicable_to_kind`, `out_of_range`, `too_many` (more than 50).',
      ),
      params: DiagnosisParams,
      body: RecommendationCreate,
      response: { 201: RecommendationView, ...REFUSED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockDiagnosis(tx, request.params.diagnosisId)
        if (facts === null) throw notFound()
        enterDraft(request, facts)
        const { body } = request
        const { id: diagnosisId, caseId, recommendations: existing } = facts.diagnosis
        const input = {
          kind: body.kind,
          text: body.text,
          findingIds: body.findingIds,
          ...patchedTarget(body, NO_TARGET),
          dueOn: body.dueOn ?? null,
          responsibleSide: body.responsibleSide ?? null,
          templateCode: null,
          position: body.position ?? nextPosition(existing),
        }
        const accepted = accept(facts, input, existing.length >= MOST_PARTS)
        const id = await insertRecommendation(tx, { caseId, diagnosisId }, accepted)
        return viewRecommendation(tx, id)
      }),
  })

  app.route({
    method: 'GET',
    url: '/recommendations/:recommendationId',
    config: { allow: STAFF, scope: 'diagnoses:read' },
    schema: {
      operationId: 'getRecommendation',
      tags: ['Diagnoses'],
      summary: 'Show a recommendation',
      description: 'Shows one treatment in one version of a diagnosis.',
      params: RecommendationParams,
      response: { 200: RecommendationView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) =>
      request.read((tx) => viewRecommendation(tx, request.params.recommendationId)),
  })

  app.route({
    method: 'PATCH',
    url: '/recommendations/:recommendationId',
    config: WRITE,
    schema: {
      operationId: 'updateRecommendation',
      tags: ['Diagnoses'],
      summary: 'Change a recommendation of a draft',
      description: prose(
        [
          'Changes what is sent: `findingIds` replaces the list, null empties.',
          'Only the diagnosis team of the case may, while it is in `diagnosis`; another team gets 403 `not_your_team`.',
        ],
        '409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.',
        '422 `rule_violated` with `unknown_code`, `unknown_finding`, `target_incomplete`, `metric_given_twice`, `contradicts_metric`, `target_against_direction`, `not_applicable_to_kind`, `out_of_range`.',
      ),
      params: RecommendationParams,
      headers: IfMatch,
      body: RecommendationPatch,
      response: { 200: RecommendationView, ...REFUSED, ...CHANGED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { recommendationId } = request.params
        const facts = await lockDiagnosisOf(tx, recommendations, recommendationId)
        const stored = facts?.diagnosis.recommendations.find(({ id }) => id === recommendationId)
        if (facts === null || stored === undefined) throw notFound()
        enterDraft(request, facts, { version: stored.version })
        const { body } = request
        const input = {
          kind: patched(body.kind, stored.kind),
          text: patched(body.text, stored.text),
          findingIds: patched(body.findingIds, stored.findingIds),
          ...patchedTarget(body, stored),
          dueOn: patched(body.dueOn, stored.dueOn),
          responsibleSide: patched(body.responsibleSide, stored.responsibleSide),
          templateCode: stored.templateCode,
          position: patched(body.position, stored.position),
        }
        await updateRecommendation(tx, stored, accept(facts, input))
        return viewRecommendation(tx, recommendationId)
      }),
  })

  app.route({
    method: 'DELETE',
    url: '/recommendations/:recommendationId',
    config: WRITE,
    schema: {
      operationId: 'deleteRecommendation',
      tags: ['Diagnoses'],
      summary: 'Remove a recommendation from a draft',
      description: prose(
        [
          'Deletes a recommendation of a draft while the case is in `diagnosis`; the findings it answered stay.',
          'A team other than the diagnosis team of the case gets 403 `not_your_team`.',
        ],
        '409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.',
      ),
      params: RecommendationParams,
      headers: IfMatch,
      response: { 204: NoContent, ...REFUSED, ...CHANGED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { recommendationId } = request.params
        const facts = await lockDiagnosisOf(tx, recommendations, recommendationId)
        const stored = facts?.diagnosis.recommendations.find(({ id }) => id === recommendationId)
        if (facts === null || stored === undefined) throw notFound()
        enterDraft(request, facts, { version: stored.version })
        await deleteRecommendation(tx, recommendationId)
        return null
      }),
  })
}
