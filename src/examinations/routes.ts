import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findCaseFacts, lockCase } from '../cases/queries.js'
import { type CaseFacts, insideCase } from '../cases/rules.js'
import { CaseParams } from '../cases/schema.js'
import { findBookYears } from '../participants/figures.queries.js'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, NoContent, prose } from '../platform/http/schema.js'
import { acceptDate } from '../platform/late-entry.js'
import { notYourRole, notYourTeam } from '../platform/problem/access-kinds.js'
import { action } from '../platform/problem/action.js'
import { invalid } from '../platform/problem/problem.js'
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
import { findInstrument } from './instruments/all.js'
import { prefillEntries } from './prefill.rules.js'
import { alreadyExamined, answerChanged } from './problems.js'
import {
  deleteExamination,
  findExamination,
  findExaminationAt,
  insertExamination,
  listExaminations,
  lockExamination,
  recordCategory,
  type StoredExamination,
  saveAnswers,
  updateExamination,
} from './queries.js'
import {
  answerConflicts,
  answerFaults,
  categoryEvidence,
  categoryFigure,
  type ExaminationDays,
  examinationActions,
  examinerBlockers,
  figureFaults,
  instrumentFaults,
  writingBlockers,
} from './rules.js'
import {
  CompleteHealthExamination,
  HealthAnswersRecord,
  HealthExaminationListQuery,
  HealthExaminationPage,
  HealthExaminationParams,
  HealthExaminationPatch,
  HealthExaminationStart,
  HealthExaminationView,
  MarkNotExaminable,
  PrefillHealthExamination,
  ReopenHealthExamination,
} from './schema.js'
import { examinationItem, examinationView, factsOf, instrumentOf, scoreOf } from './view.js'

const READ = { allow: STAFF, scope: 'diagnoses:read' } as const
const WRITE = { allow: ['diagnostician', 'coach'], scope: 'diagnoses:write' } as const
const tags = ['Health examinations']
const REFUSED = refusals(notYourRole, notYourTeam, notFound, actionBlocked, ruleViolated)
const CHANGED = refusals(versionConflict, preconditionRequired)

/** The key of a list: the day, then the id, newest first. */
const PageKey = z.tuple([z.string().max(40), z.uuid()])

const WHO =
  'The diagnosis team of the case may, and after the baseline its coaching team; others get 403 `not_your_team`.'
const BLOCKED =
  '`wrong_stage` (a baseline belongs to `diagnosis`, the others to `coaching` and `evaluation`), `case_void`, `conflict_of_interest`'

async function viewExamination(tx: Tx, request: FastifyRequest, id: string) {
  const stored = await findExamination(tx, id)
  const facts = stored === null ? null : await findCaseFacts(tx, stored.body.caseId)
  if (stored === null || facts === null) throw notFound()
  return examinationView(request, stored, facts)
}

type Locked = { stored: StoredExamination; facts: CaseFacts }

/** An examination with the facts of its case, locked so that writes follow each other. */
async function lockedExamination(tx: Tx, id: string): Promise<Locked> {
  const caseId = await lockExamination(tx, id)
  const stored = caseId === null ? null : await findExamination(tx, id)
  const facts = caseId === null ? null : await findCaseFacts(tx, caseId)
  if (stored === null || facts === null) throw notFound()
  return { stored, facts }
}

/** The same with the case locked first, for steps that other verbs of the case must wait for. */
async function lockedWithCase(tx: Tx, id: string): Promise<Locked> {
  const found = await findExamination(tx, id)
  if (found === null || (await lockCase(tx, found.body.caseId)) === null) throw notFound()
  return lockedExamination(tx, id)
}

const actionsOf = (request: FastifyRequest, { stored, facts }: Locked) =>
  examinationActions(factsOf(stored, facts), request.staff)

/** Lets a step pass or throws: 403, 428 or 412, 409 with every blocker. */
function takeStep(
  request: FastifyRequest,
  verb: string,
  locked: Locked,
  version: number | null = locked.stored.body.version,
): void {
  takeAction(request, verb, {
    version,
    currentStage: locked.stored.body.state,
    actions: actionsOf(request, locked),
  })
}

/** Throws 422 when the figures do not fit the day of the examination. */
function checkFigures(days: ExaminationDays): void {
  const errors = figureFaults(days)
  if (errors.length > 0) throw ruleViolated({ errors })
}

export const examinationRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/cases/:caseId/health-examinations',
    config: READ,
    schema: {
      operationId: 'listHealthExaminations',
      tags,
      summary: 'List the examinations of a case',
      description:
        'Lists the examinations of a case with their results, latest day first; `include=allowedActions` adds what the caller may do with each. Answers and the parts of a score are at the examination itself.',
      params: CaseParams,
      querystring: HealthExaminationListQuery,
      response: {
        200: HealthExaminationPage,
        ...refusals(notYourRole, notFound, invalidCursor),
      },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const facts = await findCaseFacts(tx, request.params.caseId)
        if (facts === null) throw notFound()
        const rows = await listExaminations(tx, facts.id, {
          limit: pageLimit(request),
          after: readCursor(request, PageKey),
        })
        const { items, nextCursor } = page(request, rows, ({ body }) => [body.on, body.id])
        const asked = request.query.include === undefined ? null : facts
        return { items: items.map((one) => examinationItem(request, one, asked)), nextCursor }
      }),
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/health-examinations',
    config: { ...WRITE, created: '/v1/health-examinations' },
    schema: {
      operationId: 'startHealthExamination',
      tags,
      summary: 'Begin a health examination',
      description: prose(
        [
          'Begins to fill an official form for a cooperative, once for each form and point.',
          WHO,
          'A form may be filled on a day when it was not in force, so that figures can be compared; `instrumentInForce` says so.',
          'While the book year still runs, `figuresAsOfOn` says as of which day its figures stand; they are marked interim and never annualised.',
        ],
        `409 \`conflict\` names the examination that there is in \`healthExaminationId\`; \`action_blocked\` with ${BLOCKED}.`,
        '422 `rule_violated` with `unknown_code`, `not_applicable_to_kind`, `figures_day_required`, `outside_book_year`, `figures_after_examination`, `outside_interval`, `date_in_future`, `late_reason_required`.',
      ),
      params: CaseParams,
      body: HealthExaminationStart,
      response: { 201: HealthExaminationView, ...REFUSED, ...refusals(conflict) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { instrumentId, point, bookYear, figuresAsOfOn = null, ...asked } = request.body
        const facts = await lockCase(tx, request.params.caseId)
        if (facts === null) throw notFound()
        const start = action(
          'startHealthExamination',
          'start-health-examination',
          `/v1/cases/${facts.id}/health-examinations`,
          [...examinerBlockers(facts, request.staff, point), ...writingBlockers(facts, point)],
          ['instrumentId', 'point', 'bookYear'],
        )
        forbid(start)
        refuse(start, { currentStage: facts.stage, allowedActions: [start] })
        const instrument = findInstrument(instrumentId)
        const errors = instrumentFaults(instrument, facts.participantKind)
        if (instrument === null || errors.length > 0) throw ruleViolated({ errors })
        const standing = await findExaminationAt(tx, { caseId: facts.id, instrumentId, point })
        if (standing !== null) throw alreadyExamined(standing)
        const on = await acceptDate(tx, request, asked, { zone: facts.timeZone })
        insideCase(facts, on)
        checkFigures({ on, bookYear, figuresAsOfOn })
        const id = await insertExamination(tx, {
          caseId: facts.id,
          instrumentId,
          instrumentVersion: instrument.version,
          point,
          on,
          bookYear,
          figuresAsOfOn,
        })
        return viewExamination(tx, request, id)
      }),
  })

  app.route({
    method: 'GET',
    url: '/health-examinations/:healthExaminationId',
    config: READ,
    schema: {
      operationId: 'getHealthExamination',
      tags,
      summary: 'Show a health examination',
      description: prose([
        'Shows an examination with every answer and its score: value, band and points of each indicator, what is not computable and why, what is unanswered, and what could not be verified.',
        'The score of a draft is computed from the answers so far; that of a completed one is as it was kept. `allowedActions` shows every step.',
      ]),
      params: HealthExaminationParams,
      response: { 200: HealthExaminationView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) =>
      request.read((tx) => viewExamination(tx, request, request.params.healthExaminationId)),
  })

  app.route({
    method: 'PATCH',
    url: '/health-examinations/:healthExaminationId',
    config: WRITE,
    schema: {
      operationId: 'updateHealthExamination',
      tags,
      summary: 'Correct the days of an examination',
      description: prose(
        [
          'Corrects the day, the book year or the day of interim figures of an open examination.',
          WHO,
        ],
        `409 \`action_blocked\` with ${BLOCKED}, \`already_completed\`, \`not_examinable\`.`,
        '422 `rule_violated` with `figures_day_required`, `outside_book_year`, `figures_after_examination`, `outside_interval`, `date_in_future`, `late_reason_required`.',
      ),
      params: HealthExaminationParams,
      headers: IfMatch,
      body: HealthExaminationPatch,
      response: { 200: HealthExaminationView, ...REFUSED, ...CHANGED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const locked = await lockedExamination(tx, request.params.healthExaminationId)
        takeStep(request, 'record-answers', locked)
        const { body } = locked.stored
        const { bookYear = body.bookYear, figuresAsOfOn, ...asked } = request.body
        const zone = locked.facts.timeZone
        const on = asked.on === undefined ? body.on : await acceptDate(tx, request, asked, { zone })
        insideCase(locked.facts, on)
        const days = {
          on,
          bookYear,
          figuresAsOfOn: figuresAsOfOn === undefined ? body.figuresAsOfOn : figuresAsOfOn,
        }
        checkFigures(days)
        await updateExamination(tx, body.id, days)
        return viewExamination(tx, request, body.id)
      }),
  })

  app.route({
    method: 'DELETE',
    url: '/health-examinations/:healthExaminationId',
    config: WRITE,
    schema: {
      operationId: 'deleteHealthExamination',
      tags,
      summary: 'Discard a draft of an examination',
      description: prose(
        [
          'Deletes an examination that was begun by mistake, with its answers; attachments that were their evidence stay with the case. A figure that was read from it before it was reopened stays too, as one that was typed.',
          WHO,
        ],
        `409 \`action_blocked\` with ${BLOCKED}, \`already_completed\`, \`not_examinable\`.`,
      ),
      params: HealthExaminationParams,
      headers: IfMatch,
      response: {
        204: NoContent,
        ...refusals(notYourRole, notYourTeam, notFound, actionBlocked),
        ...CHANGED,
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const locked = await lockedWithCase(tx, request.params.healthExaminationId)
        takeStep(request, 'discard', locked)
        await deleteExamination(tx, locked.stored.body.id)
        return null
      }),
  })

  app.route({
    method: 'POST',
    url: '/health-examinations/:healthExaminationId/answers',
    config: WRITE,
    schema: {
      operationId: 'recordHealthAnswers',
      tags,
      summary: 'Save answers of an examination',
      description: prose(
        [
          'Saves up to 100 answers of an open examination, all or none; each takes the place of the one there was.',
          'Answers have versions of their own, so that two examiners work on one form at a time: an answer that is there already is replaced by naming its `version`, a first one without.',
          'No `If-Match` is asked for. The reply is the examination with its score so far.',
          WHO,
        ],
        `409 \`answer_changed\` names each answer that is stored in another version, and in \`answers\` what is stored; \`action_blocked\` with ${BLOCKED}, \`already_completed\`, \`not_examinable\`.`,
        '422 `rule_violated` at each answer with `unknown_code`, `duplicate`, `answer_or_reason`, `wrong_answer_kind`, `out_of_range`, `too_precise`, `required` (how it was come by).',
      ),
      params: HealthExaminationParams,
      body: HealthAnswersRecord,
      response: { 200: HealthExaminationView, ...REFUSED, ...refusals(answerChanged) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const locked = await lockedExamination(tx, request.params.healthExaminationId)
        takeStep(request, 'record-answers', locked, null)
        const { body, answers: stored } = locked.stored
        const { answers } = request.body
        const faults = answerFaults(instrumentOf(body.instrumentId), answers)
        if (faults.length > 0) throw ruleViolated({ errors: faults })
        const versions = new Map(stored.map(({ questionCode, version }) => [questionCode, version]))
        const { errors, taken } = answerConflicts(answers, versions)
        if (errors.length > 0) {
          const now = stored.filter(({ questionCode }) => taken.includes(questionCode))
          throw answerChanged({ errors, extra: { answers: now } })
        }
        await saveAnswers(tx, body, answers)
        return viewExamination(tx, request, body.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/health-examinations/:healthExaminationId/prefill',
    config: WRITE,
    schema: {
      operationId: 'prefillHealthExamination',
      tags,
      summary: 'Fill in amounts from the annual figures',
      description: prose(
        [
          'Answers open questions of an open examination by the annual figures of its book year and of the year before, where a question asks for the very thing that a figure is.',
          'Each is an answer like any other, recorded by the caller as found in a document; its `evidence` names the book year, source and evidence of the figures. Look at each, and replace it by its `version` where the accounts say otherwise.',
          'No answer is overwritten, and a reason for none counts as one, so that asking again adds only what the figures have gained. What they lack stays open; interim figures are not taken from a whole book year.',
          'No `If-Match` is asked for.',
          WHO,
        ],
        `409 \`action_blocked\` with ${BLOCKED}, \`already_completed\`, \`not_examinable\`.`,
      ),
      params: HealthExaminationParams,
      body: PrefillHealthExamination,
      response: {
        200: HealthExaminationView,
        ...refusals(notYourRole, notYourTeam, notFound, actionBlocked),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const locked = await lockedExamination(tx, request.params.healthExaminationId)
        takeAction(request, 'prefill', {
          version: null,
          currentStage: locked.stored.body.state,
          actions: actionsOf(request, locked),
        })
        const { body, answers } = locked.stored
        const { bookYear, isInterim } = body
        const entries = prefillEntries(instrumentOf(body.instrumentId), {
          bookYear,
          isInterim,
          answered: new Set(answers.map(({ questionCode }) => questionCode)),
          years: await findBookYears(tx, locked.facts.participantId, [bookYear, bookYear - 1]),
        })
        if (entries.length > 0) await saveAnswers(tx, body, entries)
        return viewExamination(tx, request, body.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/health-examinations/:healthExaminationId/complete',
    config: WRITE,
    schema: {
      operationId: 'completeHealthExamination',
      tags,
      summary: 'Complete a health examination',
      description: prose(
        [
          'Keeps the score and the category with the version of the form, after which no answer changes.',
          'The category is written as the measurement `health_category` of that point, as `reported`: a second person verifies it like any other figure. One that was typed and not verified is replaced; where nothing could be scored it is `not_collected`.',
          WHO,
        ],
        `409 \`action_blocked\` with ${BLOCKED}, \`already_completed\`, \`not_examinable\`, \`unanswered_questions\` for each aspect with open questions, \`measurement_verified\` where a verified measurement says something else, \`category_of_other_form\` where the category stands by another form.`,
        '422 `rule_violated` speaks of `on`: `date_in_future`, `before_earlier_fact` (before the day of the examination), `late_reason_required`.',
      ),
      params: HealthExaminationParams,
      headers: IfMatch,
      body: CompleteHealthExamination,
      response: { 200: HealthExaminationView, ...REFUSED, ...CHANGED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const locked = await lockedWithCase(tx, request.params.healthExaminationId)
        takeStep(request, 'complete', locked)
        const { stored, facts } = locked
        const on = await acceptDate(tx, request, request.body, {
          zone: facts.timeZone,
          notBefore: stored.body.on,
        })
        const result = scoreOf(stored)
        const instrument = instrumentOf(stored.body.instrumentId)
        await updateExamination(tx, stored.body.id, {
          state: 'completed',
          result,
          finalScore: result.final,
          category: result.category,
          settledOn: on,
          settledById: request.person.personId,
        })
        await recordCategory(tx, stored, {
          ...categoryFigure(instrument, { state: 'completed', category: result.category }),
          on: stored.body.on,
          evidence: categoryEvidence(instrument, { state: 'completed', final: result.final }),
        })
        return viewExamination(tx, request, stored.body.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/health-examinations/:healthExaminationId/mark-not-examinable',
    config: WRITE,
    schema: {
      operationId: 'markNotExaminable',
      tags,
      summary: 'Mark a cooperative as not examinable',
      description: prose(
        [
          'Says why there can be no examination, such as a missing annual meeting: an answer of its own, never a score of zero. Answers given so far stay.',
          'The measurement `health_category` of that point becomes missing as `not_applicable`, by which a verdict looks at the SHU instead.',
          WHO,
        ],
        `409 \`action_blocked\` with ${BLOCKED}, \`already_completed\`, \`not_examinable\`, \`measurement_verified\` where a verified measurement says something else, \`category_of_other_form\` where the category stands by another form.`,
        '422 `rule_violated` with `reason_required` (a note with `other`), `date_in_future`, `before_earlier_fact`, `late_reason_required`.',
      ),
      params: HealthExaminationParams,
      headers: IfMatch,
      body: MarkNotExaminable,
      response: { 200: HealthExaminationView, ...REFUSED, ...CHANGED },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const locked = await lockedWithCase(tx, request.params.healthExaminationId)
        takeStep(request, 'mark-not-examinable', locked)
        const { stored, facts } = locked
        const { reason, note = null, ...asked } = request.body
        if (reason === 'other' && note === null) {
          throw ruleViolated({
            errors: [
              invalid('/note', 'reason_required', {
                id: 'Jelaskan sebab yang lain itu.',
                en: 'Say what the other reason is.',
              }),
            ],
          })
        }
        const zone = facts.timeZone
        const on = await acceptDate(tx, request, asked, { zone, notBefore: stored.body.on })
        const instrument = instrumentOf(stored.body.instrumentId)
        await updateExamination(tx, stored.body.id, {
          state: 'not_examinable',
          notExaminableReason: reason,
          notExaminableNote: note,
          settledOn: on,
          settledById: request.person.personId,
        })
        await recordCategory(tx, stored, {
          ...categoryFigure(instrument, { state: 'not_examinable', category: null }),
          on: stored.body.on,
          evidence: categoryEvidence(instrument, { state: 'not_examinable', final: null }),
        })
        return viewExamination(tx, request, stored.body.id)
      }),
  })

  app.route({
    method: 'POST',
    url: '/health-examinations/:healthExaminationId/reopen',
    config: WRITE,
    schema: {
      operationId: 'reopenHealthExamination',
      tags,
      summary: 'Reopen a health examination',
      description: prose(
        [
          'Makes a settled examination a draft again so that it can be mended: a baseline while its diagnosis is a draft, the others until the verdict. The measurement read from it becomes `not_collected` until it is completed again.',
          WHO,
        ],
        `409 \`action_blocked\` with ${BLOCKED}, \`not_completed\`, \`measurement_verified\` (have the measurement rejected first), \`verdict_stands\`.`,
      ),
      params: HealthExaminationParams,
      headers: IfMatch,
      body: ReopenHealthExamination,
      response: {
        200: HealthExaminationView,
        ...refusals(notYourRole, notYourTeam, notFound, actionBlocked),
        ...CHANGED,
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const locked = await lockedWithCase(tx, request.params.healthExaminationId)
        takeStep(request, 'reopen', locked)
        const { stored } = locked
        const instrument = instrumentOf(stored.body.instrumentId)
        await updateExamination(tx, stored.body.id, {
          state: 'draft',
          result: null,
          finalScore: null,
          category: null,
          settledOn: null,
          settledById: null,
          notExaminableReason: null,
          notExaminableNote: null,
          reopenReason: request.body.reason,
        })
        if (stored.standing?.isOwn) {
          await recordCategory(tx, stored, {
            ...categoryFigure(instrument, { state: 'draft', category: null }),
            on: stored.body.on,
            evidence: categoryEvidence(instrument, { state: 'draft', final: null }),
          })
        }
        return viewExamination(tx, request, stored.body.id)
      }),
  })
}
