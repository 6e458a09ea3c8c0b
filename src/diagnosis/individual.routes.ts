import { acceptId } from '../platform/client-id.js'
import type { Tx } from '../platform/database.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, NoContent, prose } from '../platform/http/schema.js'
import { notYourRole } from '../platform/problem/access-kinds.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import { conflict, notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { CHANGED, enterDraft, REFUSED, REFUSED_NEW, REFUSED_TWICE, WRITE } from './draft.js'
import { acceptPenyakit } from './penyakit.js'
import {
  deleteDissent,
  deleteIndividualFinding,
  findDissent,
  findIndividualFinding,
  insertDissent,
  insertIndividualFinding,
  lockDiagnosis,
  lockDiagnosisOf,
} from './queries.js'
import { authorBlockers, MOST_INDIVIDUAL } from './rules.js'
import {
  DiagnosisParams,
  DissentCreate,
  DissentParams,
  type DissentRecord,
  DissentView,
  FindingParams,
  IndividualFindingCreate,
  IndividualFindingParams,
  type IndividualFindingRecord,
  IndividualFindingView,
} from './schema.js'
import { findingDissents, findings, individualFindings } from './table.js'

const READ = { allow: STAFF, scope: 'diagnoses:read' } as const

const TOO_MANY: FieldError = invalid('', 'too_many', {
  id: `Satu diagnosis memuat paling banyak ${MOST_INDIVIDUAL} temuan perorangan.`,
  en: `A diagnosis holds at most ${MOST_INDIVIDUAL} individual findings.`,
})

const alreadyYours = (pointer: string) =>
  conflict({
    errors: [
      invalid(pointer, 'already_found', {
        id: 'Anda sudah mencatatnya dalam diagnosis ini. Hapus yang lama bila berubah.',
        en: 'You have recorded it in this diagnosis already. Delete the former one if it changed.',
      }),
    ],
  })

async function viewIndividualFinding(tx: Tx, id: string): Promise<IndividualFindingRecord> {
  const found = await findIndividualFinding(tx, id)
  if (found === null) throw notFound()
  return found
}

async function viewDissent(tx: Tx, id: string): Promise<DissentRecord> {
  const found = await findDissent(tx, id)
  if (found === null) throw notFound()
  return found
}

/** What single members of the diagnosis team find, and where they do not agree with the others. */
export const individualRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/diagnoses/:diagnosisId/individual-findings',
    config: { ...WRITE, created: '/v1/individual-findings' },
    schema: {
      operationId: 'recordIndividualFinding',
      tags: ['Diagnoses'],
      summary: 'Record what you found by yourself',
      description: prose(
        [
          'Adds what the caller found, before the team agrees, to a draft while the case is in `diagnosis`; each diagnostician names a penyakit once.',
          'The team then records a finding that refers to it by `individualFindingIds`, confirmed or ruled out: a sign-off needs each individual finding taken up.',
          'Anyone of the diagnosis team may; another team gets 403 `not_your_team`.',
        ],
        '409 `conflict` when you have recorded the penyakit already, `id_taken` when the office has the `id` already (`existingHref`), `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.',
        '422 `rule_violated` with `unknown_code`, `retired_code`, `not_applicable_to_kind`, `too_many` (more than 200).',
      ),
      params: DiagnosisParams,
      body: IndividualFindingCreate,
      response: {
        201: IndividualFindingView,
        ...REFUSED_NEW,
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockDiagnosis(tx, request.params.diagnosisId)
        if (facts === null) throw notFound()
        const { penyakitCode, certainty, severity, evidence, evidenceMethod } = request.body
        const id = await acceptId(tx, request, request.body.id, 'individual_findings')
        enterDraft(request, facts)
        const { id: diagnosisId, caseId, individualFindings: existing } = facts.diagnosis
        const { personId } = request.person
        const isMine = existing.some(
          (one) => one.penyakitCode === penyakitCode && one.authorId === personId,
        )
        if (isMine) throw alreadyYours('/penyakitCode')
        const code = await acceptPenyakit(tx, facts, {
          code: penyakitCode,
          isUnchanged: false,
          others: existing.length < MOST_INDIVIDUAL ? [] : [TOO_MANY],
        })
        await insertIndividualFinding(
          tx,
          { id, caseId, diagnosisId },
          {
            ...code,
            certainty,
            severity,
            evidence: evidence ?? null,
            evidenceMethod: evidenceMethod ?? null,
          },
        )
        return viewIndividualFinding(tx, id)
      }),
  })

  app.route({
    method: 'GET',
    url: '/individual-findings/:individualFindingId',
    config: READ,
    schema: {
      operationId: 'getIndividualFinding',
      tags: ['Diagnoses'],
      summary: 'Show what one diagnostician found',
      description: 'Shows one individual finding and the finding of the team that took it up.',
      params: IndividualFindingParams,
      response: { 200: IndividualFindingView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) =>
      request.read((tx) => viewIndividualFinding(tx, request.params.individualFindingId)),
  })

  app.route({
    method: 'DELETE',
    url: '/individual-findings/:individualFindingId',
    config: WRITE,
    schema: {
      operationId: 'deleteIndividualFinding',
      tags: ['Diagnoses'],
      summary: 'Take your individual finding back',
      description: prose(
        [
          'Deletes an individual finding of a draft while the case is in `diagnosis`; only its author may, and the finding of the team stays.',
          'A team other than the diagnosis team of the case gets 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `not_the_author`, `wrong_stage`, `case_void`, `conflict_of_interest`; `already_sealed` after the sign-off.',
      ),
      params: IndividualFindingParams,
      headers: IfMatch,
      response: { 204: NoContent, ...REFUSED, ...CHANGED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { individualFindingId } = request.params
        const facts = await lockDiagnosisOf(tx, individualFindings, individualFindingId)
        const stored = facts?.diagnosis.individualFindings.find(
          ({ id }) => id === individualFindingId,
        )
        if (facts === null || stored === undefined) throw notFound()
        const blockers = authorBlockers(stored.authorId, request.staff)
        enterDraft(request, facts, { version: stored.version, blockers })
        await deleteIndividualFinding(tx, stored)
        return null
      }),
  })

  app.route({
    method: 'POST',
    url: '/findings/:findingId/dissents',
    config: { ...WRITE, created: '/v1/dissents' },
    schema: {
      operationId: 'recordDissent',
      tags: ['Diagnoses'],
      summary: 'Record that you see a finding differently',
      description: prose(
        [
          'Adds what the caller sees differently in a finding of a draft while the case is in `diagnosis`, once a person; it is signed with the diagnosis, and the coaching team reads it.',
          'Anyone of the diagnosis team may; another team gets 403 `not_your_team`.',
        ],
        '409 `conflict` when you dissent there already, `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.',
      ),
      params: FindingParams,
      body: DissentCreate,
      response: {
        201: DissentView,
        ...REFUSED_TWICE,
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { findingId } = request.params
        const facts = await lockDiagnosisOf(tx, findings, findingId)
        const stored = facts?.diagnosis.findings.find(({ id }) => id === findingId)
        if (facts === null || stored === undefined) throw notFound()
        enterDraft(request, facts)
        const { personId } = request.person
        if (stored.dissents.some(({ authorId }) => authorId === personId)) {
          throw alreadyYours('/text')
        }
        const { caseId, diagnosisId } = stored
        const id = await insertDissent(tx, { caseId, diagnosisId, findingId }, request.body.text)
        return viewDissent(tx, id)
      }),
  })

  app.route({
    method: 'GET',
    url: '/dissents/:dissentId',
    config: READ,
    schema: {
      operationId: 'getDissent',
      tags: ['Diagnoses'],
      summary: 'Show a dissent',
      description: 'Shows what one member of the diagnosis team sees differently in a finding.',
      params: DissentParams,
      response: { 200: DissentView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) => request.read((tx) => viewDissent(tx, request.params.dissentId)),
  })

  app.route({
    method: 'DELETE',
    url: '/dissents/:dissentId',
    config: WRITE,
    schema: {
      operationId: 'deleteDissent',
      tags: ['Diagnoses'],
      summary: 'Take your dissent back',
      description: prose(
        [
          'Deletes a dissent from a draft while the case is in `diagnosis`; only its author may.',
          'A team other than the diagnosis team of the case gets 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `not_the_author`, `wrong_stage`, `case_void`, `conflict_of_interest`; `already_sealed` after the sign-off.',
      ),
      params: DissentParams,
      headers: IfMatch,
      response: { 204: NoContent, ...REFUSED, ...CHANGED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { dissentId } = request.params
        const facts = await lockDiagnosisOf(tx, findingDissents, dissentId)
        const stored = facts?.diagnosis.findings
          .flatMap(({ dissents }) => dissents)
          .find(({ id }) => id === dissentId)
        if (facts === null || stored === undefined) throw notFound()
        const blockers = authorBlockers(stored.authorId, request.staff)
        enterDraft(request, facts, { version: stored.version, blockers })
        await deleteDissent(tx, stored)
        return null
      }),
  })
}
