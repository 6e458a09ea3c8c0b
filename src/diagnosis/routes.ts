import { z } from 'zod'
import { findCaseFacts, lockCase, moveCase, updateCase } from '../cases/queries.js'
import { caseState } from '../cases/rules.js'
import { CaseParams, CaseView } from '../cases/schema.js'
import { todayOf, viewCase } from '../cases/view.js'
import { findInstrument } from '../examinations/instruments/all.js'
import { listCompletedExaminations } from '../examinations/queries.js'
import type { Tx } from '../platform/database.js'
import { sendPage } from '../platform/http/html.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, pageOf, prose } from '../platform/http/schema.js'
import { plainText } from '../platform/http/service.js'
import { acceptDate } from '../platform/late-entry.js'
import { notYourRole, notYourTeam } from '../platform/problem/access-kinds.js'
import {
  actionBlocked,
  alreadySealed,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import { STAFF } from '../platform/roles.js'
import { takeAction } from '../platform/verbs.js'
import { chooseVersions, compareDiagnoses, compareScores, type ScoresCompared } from './compare.js'
import { enterDraft, patched } from './draft.js'
import { findingRoutes } from './findings.routes.js'
import { individualRoutes } from './individual.routes.js'
import { planRoutes } from './plan.routes.js'
import { differentInstruments, notSealedYet } from './problems.js'
import {
  findDiagnosis,
  findSheetFacts,
  listDiagnoses,
  listOfficeDiagnoses,
  lockDiagnosis,
  openDraft,
  updateSummary,
} from './queries.js'
import { recommendationRoutes } from './recommendations.routes.js'
import {
  CloseWithoutFindings,
  DiagnosesComparedView,
  DiagnosesCompareQuery,
  DiagnosisItemView,
  DiagnosisListQuery,
  DiagnosisParams,
  DiagnosisPatch,
  type DiagnosisRecord,
  DiagnosisView,
  OfficeDiagnosisListQuery,
  StartDiagnosis,
} from './schema.js'
import { isSealIntact } from './seal.js'
import { diagnosisSheet } from './sheet.js'
import { showDiagnosis, showStored } from './view.js'

/** A diagnosis for programs, and as a sheet for people. */
const DiagnosisReply = {
  description: 'The version; a page to print where `text/html` is asked for.',
  content: {
    'application/json': { schema: DiagnosisView },
    'text/html': {
      schema: plainText(
        'A sheet to print, in Indonesian; sealed versions only.',
        '<!doctype html>',
      ),
    },
  },
}

const DiagnosisPage = pageOf(DiagnosisItemView, 'DiagnosisPage')

const STEP = refusals(
  notYourRole,
  notYourTeam,
  notFound,
  actionBlocked,
  versionConflict,
  ruleViolated,
  preconditionRequired,
)

/** The sheet of a sealed version; 404 without one, 409 for a draft. */
async function makeSheet(tx: Tx, diagnosisId: string): Promise<{ html: string; version: number }> {
  const found = await findDiagnosis(tx, diagnosisId)
  const facts = await findSheetFacts(tx, diagnosisId)
  if (found === null || facts === null) throw notFound()
  const { diagnosis } = found
  if (diagnosis.sealedAt === null) throw notSealedYet()
  const isIntact = isSealIntact(diagnosis) === true
  const html = diagnosisSheet({ diagnosis, facts, isIntact, timeZone: found.case.timeZone })
  return { html, version: diagnosis.version }
}

/** The scores of two versions of a case by aspect; throws 409 when they come from different forms. */
async function scoresOf(
  tx: Tx,
  caseId: string,
  pair: { from: DiagnosisRecord; to: DiagnosisRecord },
  instrumentId: string | undefined,
): Promise<ScoresCompared | null> {
  const examinations = await listCompletedExaminations(tx, caseId, instrumentId)
  const compared = compareScores(pair, examinations)
  if ('scores' in compared) return compared.scores
  const { from, to } = compared.different
  const titles = [from, to].map(({ body }) => findInstrument(body.instrumentId)?.title)
  const [before, after] = titles
  throw differentInstruments({
    detail: {
      id: `Versi ${pair.from.number} dinilai dengan ${before?.id}, versi ${pair.to.number} dengan ${after?.id}. Pertanyaan, bobot, dan batasnya berbeda.`,
      en: `Version ${pair.from.number} was scored by ${before?.en}, version ${pair.to.number} by ${after?.en}. Their questions, weights and cut-offs differ.`,
    },
    extra: { fromInstrumentId: from.body.instrumentId, toInstrumentId: to.body.instrumentId },
  })
}

export const diagnosisRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/cases/:caseId/start-diagnosis',
    config: { allow: ['manager', 'diagnostician'], scope: 'cases:write' },
    schema: {
      operationId: 'startDiagnosis',
      tags: ['Diagnoses'],
      summary: 'Start the diagnosis of a case',
      description: prose(
        [
          'Moves a case from `enrolled` to `diagnosis` and opens its first draft, which the whole diagnosis team writes in.',
          'A diagnostician must lead the diagnosis team of the case: otherwise 403 `not_your_team`.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, `no_diagnosis_team`, `no_consent`.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: StartDiagnosis,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        const state = caseState(facts, request.staff, todayOf(request, facts))
        takeAction(request, 'start-diagnosis', state)
        const on = await acceptDate(tx, request, request.body, {
          zone: facts.timeZone,
          notBefore: facts.lastFactOn,
        })
        await openDraft(tx, facts, { on })
        await moveCase(tx, facts, { to: 'diagnosis', on, verb: 'start-diagnosis' })
        return viewCase(tx, request, facts.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/close-without-findings',
    config: { allow: ['diagnostician'], scope: 'cases:write' },
    schema: {
      operationId: 'closeWithoutFindings',
      tags: ['Diagnoses'],
      summary: 'Close a case in which nothing is wrong',
      description: prose(
        [
          'Takes two people, in `diagnosis`: the first call, by a lead of the diagnosis team, proposes; the second, by another diagnostician of the team, closes the case with the result `not_ill`, which does not count against the share of good ones.',
          'The proposal lapses when the diagnosis is signed off.',
        ],
        '409 `action_blocked` with `wrong_stage`, `case_void`, `confirmed_finding`, `second_diagnostician_needed`, `conflict_of_interest`; 403 `not_your_team` for another team.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: CaseParams,
      headers: IfMatch,
      body: CloseWithoutFindings,
      response: { 200: CaseView, ...STEP },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        const state = caseState(facts, request.staff, todayOf(request, facts))
        takeAction(request, 'close-without-findings', state)
        const on = await acceptDate(tx, request, request.body, {
          zone: facts.timeZone,
          notBefore: facts.lastFactOn,
        })
        if (facts.notIllProposedById === null) {
          const { personId } = request.person
          await updateCase(tx, facts.id, { notIllProposedById: personId, notIllProposedOn: on })
        } else {
          await moveCase(tx, facts, {
            to: 'closed',
            on,
            verb: 'close-without-findings',
            result: 'not_ill',
          })
        }
        return viewCase(tx, request, facts.id)
      }),
  })

  app.route({
    method: 'GET',
    url: '/cases/:caseId/diagnoses',
    config: { allow: STAFF, scope: 'diagnoses:read' },
    schema: {
      operationId: 'listDiagnoses',
      tags: ['Diagnoses'],
      summary: 'List the diagnoses of a case',
      description: prose([
        'Lists every version of the diagnosis with all its findings and recommendations, the latest first.',
        '`include=allowedActions` adds whether the caller may sign each.',
      ]),
      params: CaseParams,
      querystring: DiagnosisListQuery,
      response: { 200: DiagnosisPage, ...refusals(notYourRole, notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { caseId } = request.params
        const after = readCursor(request, z.tuple([z.int()]))
        const facts = await findCaseFacts(tx, caseId)
        if (facts === null) throw notFound()
        const rows = await listDiagnoses(tx, caseId, {
          beforeNumber: after === null ? null : after[0],
          limit: pageLimit(request),
        })
        const { include } = request.query
        const items = rows.map((row) =>
          include === undefined ? showStored(row) : showDiagnosis(request, { ...row, case: facts }),
        )
        return page(request, items, ({ number }) => [number])
      }),
  })

  app.route({
    method: 'GET',
    url: '/diagnoses',
    config: { allow: STAFF, scope: 'diagnoses:read' },
    schema: {
      operationId: 'listOfficeDiagnoses',
      tags: ['Diagnoses'],
      summary: 'List the diagnoses of the office',
      description: prose([
        'Lists versions of diagnoses across all cases of the office with their findings and recommendations, the one opened last first; filters combine.',
        '`programmeId` with `isSealed=false` and `include=allowedActions` is what the diagnosis teams of a programme are still writing, and what is in the way of signing it.',
      ]),
      querystring: OfficeDiagnosisListQuery,
      response: { 200: DiagnosisPage, ...refusals(notYourRole, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { programmeId, diagnosisTeamId, isSealed, include } = request.query
        const filter = { programmeId, diagnosisTeamId, isSealed }
        const rows = await listOfficeDiagnoses(tx, filter, {
          after: readCursor(request, z.tuple([z.iso.date(), z.uuid()])),
          limit: pageLimit(request),
          withFacts: include !== undefined,
        })
        const items = rows.map(({ case: facts, ...stored }) =>
          facts === null ? showStored(stored) : showDiagnosis(request, { ...stored, case: facts }),
        )
        return page(request, items, ({ openedOn, id }) => [openedOn, id])
      }),
  })

  app.route({
    method: 'GET',
    url: '/cases/:caseId/diagnoses/compare',
    config: { allow: STAFF, scope: 'diagnoses:read' },
    schema: {
      operationId: 'compareDiagnoses',
      tags: ['Diagnoses'],
      summary: 'Compare two versions of a diagnosis',
      description: prose(
        [
          'Shows which findings and recommendations are gone, new or changed between two versions of the diagnosis of a case, drafts too.',
          'Parts are the same where their `lineageId` is, and a penyakit removed and found again is the same finding; what they refer to is compared by lineage as well.',
          'A version of another case, and a case with one version only, are answered with 404.',
          '`scores` compares the health examination by aspect: of each version the latest that was completed and taken by the day it was signed, of a draft the latest.',
          'Both by one instrument, that of the latest examination unless `instrumentId` says which.',
        ],
        '409 `different_instruments` when `from` was examined by another instrument only: scores by two forms cannot be compared.',
      ),
      params: CaseParams,
      querystring: DiagnosesCompareQuery,
      response: {
        200: DiagnosesComparedView,
        ...refusals(notYourRole, notFound, differentInstruments),
      },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { caseId } = request.params
        const stored = await listDiagnoses(tx, caseId, { beforeNumber: null, limit: 1000 })
        const versions = stored.map(({ diagnosis }) => diagnosis)
        const pair = chooseVersions(versions, request.query)
        if (pair === null) throw notFound()
        const { from, to } = pair
        const scores = await scoresOf(tx, caseId, pair, request.query.instrumentId)
        return {
          caseId,
          fromId: from.id,
          fromNumber: from.number,
          toId: to.id,
          toNumber: to.number,
          ...compareDiagnoses(from, to),
          scores,
        }
      }),
  })

  app.route({
    method: 'GET',
    url: '/diagnoses/:diagnosisId',
    config: { allow: STAFF, scope: 'diagnoses:read' },
    schema: {
      operationId: 'getDiagnosis',
      tags: ['Diagnoses'],
      summary: 'Show a diagnosis',
      description: prose(
        [
          'Shows one version with its findings and recommendations, the examinations still open, the baselines still missing, and in `allowedActions` everything in the way of its sign-off, in the order a team would mend it.',
          'A sealed version is hashed again on every read: `sealIntact` says whether it still is what was signed.',
        ],
        'With `Accept: text/html` a sealed version comes as a sheet for the participant: Indonesian, A4, with places to sign; what is suspected or ruled out is not on it. Dissent is, without names.',
        '409 `not_sealed_yet` when the sheet of a draft is asked for.',
      ),
      params: DiagnosisParams,
      response: { 200: DiagnosisReply, ...refusals(notYourRole, notFound, notSealedYet) },
    },
    async handler(request, reply) {
      const { diagnosisId } = request.params
      reply.header('vary', [reply.getHeader('vary'), 'Accept'].filter(Boolean).join(', '))
      if (request.headers.accept?.includes('text/html') !== true) {
        return request.read(async (tx) => {
          const facts = await findDiagnosis(tx, diagnosisId)
          if (facts === null) throw notFound()
          return showDiagnosis(request, facts)
        })
      }
      const { html, version } = await request.read((tx) => makeSheet(tx, diagnosisId))
      reply.header('etag', `"${version}-sheet"`).header('cache-control', 'no-store')
      return sendPage(reply, html)
    },
  })

  app.route({
    method: 'PATCH',
    url: '/diagnoses/:diagnosisId',
    config: { allow: ['diagnostician'], scope: 'diagnoses:write' },
    schema: {
      operationId: 'updateDiagnosis',
      tags: ['Diagnoses'],
      summary: 'Change the summary of a draft',
      description: prose(
        [
          'Changes the summary of a draft while the case is in `diagnosis`; anyone of the diagnosis team may, another team gets 403 `not_your_team`.',
        ],
        '409 `already_sealed` after the sign-off, or `action_blocked` with `wrong_stage`, `case_void`, `conflict_of_interest`.',
      ),
      params: DiagnosisParams,
      headers: IfMatch,
      body: DiagnosisPatch,
      response: { 200: DiagnosisView, ...STEP, ...refusals(actionBlocked, alreadySealed) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { diagnosisId } = request.params
        const facts = await lockDiagnosis(tx, diagnosisId)
        if (facts === null) throw notFound()
        enterDraft(request, facts, { version: facts.diagnosis.version })
        await updateSummary(tx, diagnosisId, patched(request.body.summary, facts.diagnosis.summary))
        const changed = await findDiagnosis(tx, diagnosisId)
        if (changed === null) throw notFound()
        return showDiagnosis(request, changed)
      }),
  })

  await app.register(findingRoutes)
  await app.register(individualRoutes)
  await app.register(recommendationRoutes)
  await app.register(planRoutes)
}
