import { acceptId } from '../platform/client-id.js'
import type { Tx } from '../platform/database.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, NoContent, prose } from '../platform/http/schema.js'
import { notYourRole } from '../platform/problem/access-kinds.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import { conflict, notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import {
  CHANGED,
  enterDraft,
  patched,
  REFUSED,
  REFUSED_NEW,
  REFUSED_TWICE,
  WRITE,
} from './draft.js'
import { acceptPenyakit } from './penyakit.js'
import {
  deleteFinding,
  findFinding,
  insertFinding,
  lockDiagnosis,
  lockDiagnosisOf,
  takeUpIndividualFindings,
  updateFinding,
} from './queries.js'
import {
  type DiagnosisFacts,
  individualFaults,
  MOST_PARTS,
  removalBlockers,
  rootCauseFaults,
} from './rules.js'
import {
  DiagnosisParams,
  FindingCreate,
  FindingParams,
  FindingPatch,
  type FindingRecord,
  FindingView,
} from './schema.js'
import { findings } from './table.js'

const TOO_MANY: FieldError = invalid('', 'too_many', {
  id: `Satu diagnosis memuat paling banyak ${MOST_PARTS} temuan.`,
  en: `A diagnosis holds at most ${MOST_PARTS} findings.`,
})

/** Throws 409 when the diagnosis has another finding of this penyakit. */
function checkOnce({ diagnosis }: DiagnosisFacts, code: string, findingId: string | null): void {
  const isTaken = diagnosis.findings.some(
    ({ id, penyakitCode }) => penyakitCode === code && id !== findingId,
  )
  if (!isTaken) return
  throw conflict({
    errors: [
      invalid('/penyakitCode', 'already_found', {
        id: 'Penyakit ini sudah tercatat dalam diagnosis ini.',
        en: 'This penyakit is already recorded in this diagnosis.',
      }),
    ],
  })
}

async function viewFinding(tx: Tx, findingId: string): Promise<FindingRecord> {
  const finding = await findFinding(tx, findingId)
  if (finding === null) throw notFound()
  return finding
}

export const findingRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/diagnoses/:diagnosisId/findings',
    config: { ...WRITE, created: '/v1/findings' },
    schema: {
      operationId: 'recordFinding',
      tags: ['Diagnoses'],
      summary: 'Record a penyakit in a draft',
      description: prose(
        [
          'Adds a penyakit to a draft while the case is in `diagnosis`, each penyakit once; the caller is its author.',
          'Where members found by themselves first, `individualFindingIds` names what it is the consensus of; one that another finding had taken up moves here.',
          'Anyone of the diagnosis team may; another team gets 403 `not_your_team`.',
        ],
        '409 `conflict` when the draft has the penyakit already, `id_taken` when the office has the `id` already (`existingHref`), `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.',
        '422 `rule_violated` with `unknown_code`, `retired_code`, `not_applicable_to_kind`, `unknown_finding` (a root cause or an individual finding elsewhere), `too_many` (more than 50).',
      ),
      params: DiagnosisParams,
      body: FindingCreate,
      response: { 201: FindingView, ...REFUSED_NEW },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockDiagnosis(tx, request.params.diagnosisId)
        if (facts === null) throw notFound()
        const { id: askedId, penyakitCode, certainty, severity, ...rest } = request.body
        const id = await acceptId(tx, request, askedId, 'findings')
        enterDraft(request, facts)
        const { diagnosis } = facts
        checkOnce(facts, penyakitCode, null)
        const code = await acceptPenyakit(tx, facts, {
          code: penyakitCode,
          isUnchanged: false,
          others: [
            ...rootCauseFaults(diagnosis.findings, null, rest.rootCauseFindingId),
            ...individualFaults(diagnosis.individualFindings, rest.individualFindingIds),
            ...(diagnosis.findings.length < MOST_PARTS ? [] : [TOO_MANY]),
          ],
        })
        const { evidence, evidenceMethod, rootCauseFindingId, dissent } = rest
        const part = { id, caseId: facts.case.id, diagnosisId: diagnosis.id }
        await insertFinding(tx, part, {
          ...code,
          certainty,
          severity,
          evidence: evidence ?? null,
          evidenceMethod: evidenceMethod ?? null,
          rootCauseFindingId: rootCauseFindingId ?? null,
          dissent: dissent ?? null,
        })
        await takeUpIndividualFindings(tx, id, rest.individualFindingIds ?? [])
        return viewFinding(tx, id)
      }),
  })

  app.route({
    method: 'GET',
    url: '/findings/:findingId',
    config: { allow: STAFF, scope: 'diagnoses:read' },
    schema: {
      operationId: 'getFinding',
      tags: ['Diagnoses'],
      summary: 'Show a finding',
      description: 'Shows one penyakit in one version of a diagnosis.',
      params: FindingParams,
      response: { 200: FindingView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) => request.read((tx) => viewFinding(tx, request.params.findingId)),
  })

  app.route({
    method: 'PATCH',
    url: '/findings/:findingId',
    config: WRITE,
    schema: {
      operationId: 'updateFinding',
      tags: ['Diagnoses'],
      summary: 'Change a finding of a draft',
      description: prose(
        [
          'Changes what is sent, null empties; a suspicion is confirmed or ruled out here, by `certainty`, and `individualFindingIds` replaces the list.',
          'Only the diagnosis team of the case may, while it is in `diagnosis`; another team gets 403 `not_your_team`.',
        ],
        '409 `conflict` when the draft has the penyakit already, `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.',
        '422 `rule_violated` with `unknown_code`, `retired_code`, `not_applicable_to_kind`, `unknown_finding`, `root_cause_cycle`.',
      ),
      params: FindingParams,
      headers: IfMatch,
      body: FindingPatch,
      response: { 200: FindingView, ...REFUSED_TWICE, ...CHANGED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { findingId } = request.params
        const facts = await lockDiagnosisOf(tx, findings, findingId)
        const stored = facts?.diagnosis.findings.find(({ id }) => id === findingId)
        if (facts === null || stored === undefined) throw notFound()
        enterDraft(request, facts, { version: stored.version })
        const { body } = request
        const penyakitCode = patched(body.penyakitCode, stored.penyakitCode)
        checkOnce(facts, penyakitCode, findingId)
        const code = await acceptPenyakit(tx, facts, {
          code: penyakitCode,
          isUnchanged: penyakitCode === stored.penyakitCode,
          others: [
            ...rootCauseFaults(facts.diagnosis.findings, findingId, body.rootCauseFindingId),
            ...individualFaults(facts.diagnosis.individualFindings, body.individualFindingIds),
          ],
        })
        await updateFinding(tx, findingId, {
          ...code,
          certainty: patched(body.certainty, stored.certainty),
          severity: patched(body.severity, stored.severity),
          evidence: patched(body.evidence, stored.evidence),
          evidenceMethod: patched(body.evidenceMethod, stored.evidenceMethod),
          rootCauseFindingId: patched(body.rootCauseFindingId, stored.rootCauseFindingId),
          dissent: patched(body.dissent, stored.dissent),
        })
        if (body.individualFindingIds !== undefined) {
          await takeUpIndividualFindings(tx, findingId, body.individualFindingIds)
        }
        return viewFinding(tx, findingId)
      }),
  })

  app.route({
    method: 'DELETE',
    url: '/findings/:findingId',
    config: WRITE,
    schema: {
      operationId: 'deleteFinding',
      tags: ['Diagnoses'],
      summary: 'Remove a finding from a draft',
      description: prose(
        [
          'Deletes a finding of a draft, with the dissents from it, while the case is in `diagnosis`; nothing that leans on it loses it silently, and the individual findings it took up are open again.',
          'A team other than the diagnosis team of the case gets 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `finding_has_recommendation`, `finding_is_root_cause`, `wrong_stage`, `case_void`, `conflict_of_interest`; `already_sealed` after the sign-off.',
      ),
      params: FindingParams,
      headers: IfMatch,
      response: { 204: NoContent, ...REFUSED, ...CHANGED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { findingId } = request.params
        const facts = await lockDiagnosisOf(tx, findings, findingId)
        const stored = facts?.diagnosis.findings.find(({ id }) => id === findingId)
        if (facts === null || stored === undefined) throw notFound()
        const blockers = removalBlockers(facts, findingId)
        enterDraft(request, facts, { version: stored.version, blockers })
        await deleteFinding(tx, findingId)
        return null
      }),
  })
}
