import type { FastifyRequest } from 'fastify'
import { findPenyakit } from '../penyakit/queries.js'
import { type RecommendationTemplate, templatesOf } from '../penyakit/templates.js'
import { addMonths } from '../platform/calendar.js'
import type { Tx } from '../platform/database.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose } from '../platform/http/schema.js'
import type { FieldError } from '../platform/problem/problem.js'
import { notFound, ruleViolated } from '../platform/problem/record-kinds.js'
import { CHANGED, enterDraft, REFUSED, WRITE } from './draft.js'
import {
  type Diagnosis,
  findDiagnosis,
  insertRecommendation,
  lockDiagnosis,
  reorderRecommendations,
} from './queries.js'
import {
  newPlaces,
  nextPosition,
  orderFaults,
  penyakitOf,
  sideOf,
  TOO_MANY_RECOMMENDATIONS,
  templateFaults,
  templateTarget,
} from './recommendations.rules.js'
import { MOST_PARTS } from './rules.js'
import { DiagnosisParams, DiagnosisView, RecommendationOrder, TemplatesApply } from './schema.js'
import { showDiagnosis } from './view.js'

/** The templates of the penyakit that these codes name, by their code. */
async function findTemplates(
  tx: Tx,
  codes: readonly string[],
): Promise<Map<string, RecommendationTemplate>> {
  const found = new Map<string, RecommendationTemplate>()
  for (const penyakitCode of new Set(codes.map(penyakitOf))) {
    const entry = await findPenyakit(tx, penyakitCode)
    for (const template of entry === null ? [] : templatesOf(entry)) {
      found.set(template.code, template)
    }
  }
  return found
}

/** Writes a template as a recommendation for the finding of its penyakit. */
async function applyTemplate(
  tx: Tx,
  { diagnosis, case: facts }: Diagnosis,
  template: RecommendationTemplate,
  position: number,
): Promise<void> {
  const { code, kind, text, responsibleSide, dueAfterMonths } = template
  const findingIds = diagnosis.findings
    .filter(({ penyakitCode }) => penyakitCode === penyakitOf(code))
    .map(({ id }) => id)
  const part = { caseId: facts.id, diagnosisId: diagnosis.id }
  await insertRecommendation(tx, part, {
    kind,
    text: text.id,
    findingIds,
    position,
    ...templateTarget(template, facts.participantKind),
    dueOn: dueAfterMonths === null ? null : addMonths(diagnosis.openedOn, dueAfterMonths),
    responsibleSide: sideOf(responsibleSide, facts.participantKind),
    templateCode: code,
  })
}

/** The chosen templates the draft has no recommendation of yet; throws 422 with every fault. */
async function acceptTemplates(
  tx: Tx,
  facts: Diagnosis,
  chosen: readonly string[],
): Promise<RecommendationTemplate[]> {
  const known = await findTemplates(tx, chosen)
  const { recommendations } = facts.diagnosis
  const applied = new Set(recommendations.map(({ templateCode }) => templateCode))
  const fresh = chosen.filter((code) => !applied.has(code))
  const errors: FieldError[] = [
    ...templateFaults(facts, chosen, new Set(known.keys())),
    ...(recommendations.length + fresh.length > MOST_PARTS ? [TOO_MANY_RECOMMENDATIONS] : []),
  ]
  if (errors.length > 0) throw ruleViolated({ errors })
  return fresh.flatMap((code) => known.get(code) ?? [])
}

async function viewDiagnosis(tx: Tx, request: FastifyRequest, diagnosisId: string) {
  const facts = await findDiagnosis(tx, diagnosisId)
  if (facts === null) throw notFound()
  return showDiagnosis(request, facts)
}

/** The order of what is recommended, and what is made from templates. */
export const planRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/diagnoses/:diagnosisId/apply-templates',
    config: WRITE,
    schema: {
      operationId: 'applyTemplates',
      tags: ['Diagnoses'],
      summary: 'Make recommendations from templates',
      description: prose(
        [
          'Copies the chosen templates into the draft as recommendations for the findings of their penyakit, last in order; `GET /v1/penyakit/{code}/recommendation-templates` offers them.',
          'A template of which the draft has a recommendation already is left as the team made it, so that sending the same again changes nothing.',
          'The due day counts from `openedOn`. A target is set where the template has a value; otherwise the team sets one.',
          'Only the diagnosis team of the case may, while it is in `diagnosis`; another team gets 403 `not_your_team`.',
        ],
        '409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.',
        '422 `rule_violated` with `unknown_code`, `penyakit_not_found` (no finding of it in the draft, or ruled out), `too_many` (more than 50); then nothing is written.',
      ),
      params: DiagnosisParams,
      body: TemplatesApply,
      response: { 200: DiagnosisView, ...REFUSED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { diagnosisId } = request.params
        const facts = await lockDiagnosis(tx, diagnosisId)
        if (facts === null) throw notFound()
        enterDraft(request, facts)
        const templates = await acceptTemplates(tx, facts, request.body.templateCodes)
        const first = nextPosition(facts.diagnosis.recommendations)
        for (const [index, template] of templates.entries()) {
          await applyTemplate(tx, facts, template, first + index)
        }
        return viewDiagnosis(tx, request, diagnosisId)
      }),
  })

  app.route({
    method: 'POST',
    url: '/diagnoses/:diagnosisId/order-recommendations',
    config: WRITE,
    schema: {
      operationId: 'orderRecommendations',
      tags: ['Diagnoses'],
      summary: 'Put the recommendations of a draft in order',
      description: prose(
        [
          'Numbers the recommendations of a draft anew, from 1, in the order given; those not named follow in the order they had.',
          'Only the diagnosis team of the case may, while it is in `diagnosis`; another team gets 403 `not_your_team`.',
        ],
        '409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.',
        '422 `rule_violated` with `unknown_recommendation`.',
      ),
      params: DiagnosisParams,
      headers: IfMatch,
      body: RecommendationOrder,
      response: {
        200: DiagnosisView,
        ...REFUSED,
        ...CHANGED,
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { diagnosisId } = request.params
        const facts = await lockDiagnosis(tx, diagnosisId)
        if (facts === null) throw notFound()
        enterDraft(request, facts, { version: facts.diagnosis.version })
        const { recommendations } = facts.diagnosis
        const { recommendationIds } = request.body
        const errors = orderFaults(recommendations, recommendationIds)
        if (errors.length > 0) throw ruleViolated({ errors })
        const places = newPlaces(recommendations, recommendationIds)
        if (places.length > 0) await reorderRecommendations(tx, places)
        return viewDiagnosis(tx, request, diagnosisId)
      }),
  })
}
