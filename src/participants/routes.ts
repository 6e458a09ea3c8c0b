import { z } from 'zod'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { civilDate, IfMatch, PageQuery, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import { acceptDate } from '../platform/late-entry.js'
import {
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { dissolutionErrors } from './dissolution.rules.js'
import { listLikelyDuplicates } from './duplicates.queries.js'
import { ParticipantRegisteredView } from './duplicates.schema.js'
import { refuseHeld } from './holders.js'
import { participantMerged, refuseMerged } from './merges.problems.js'
import { bookYearRecorded, identifierTaken, statusThatDay } from './problems.js'
import { profileErrors } from './profile.rules.js'
import {
  findAnnualFigures,
  findParticipant,
  findStatus,
  insertAnnualFigures,
  insertParticipant,
  insertStatus,
  listAnnualFigures,
  listCorrections,
  listParticipants,
  listStatuses,
  lockAnnualFigures,
  lockParticipant,
  replaceIdentifiers,
  updateAnnualFigures,
  updateParticipant,
} from './queries.js'
import { figuresErrors, participantErrors, statusErrors } from './rules.js'
import {
  AnnualFiguresCreate,
  AnnualFiguresPage,
  AnnualFiguresParams,
  AnnualFiguresPatch,
  AnnualFiguresView,
  CorrectionPage,
  ParticipantCreate,
  ParticipantListQuery,
  ParticipantPage,
  ParticipantParams,
  ParticipantPatch,
  ParticipantView,
  StatusCreate,
  StatusPage,
  StatusParams,
  StatusView,
} from './schema.js'
import { existing, refuseFaults } from './shared.js'

const NameKey = z.tuple([z.string(), uuid()])
const DayKey = z.tuple([civilDate()])
const VersionKey = z.tuple([z.int()])
const YearKey = z.tuple([z.int().min(1900).max(2100)])

const stale = [preconditionRequired, versionConflict] as const

export const participantRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/participants',
    config: { allow: STAFF, scope: 'participants:read' },
    schema: {
      operationId: 'listParticipants',
      tags: ['Participants'],
      summary: 'List participants',
      description: prose([
        'Lists the cooperatives and enterprises of the office by name.',
        '`q` finds a name however it is written, and part of a number; `regionCode` includes every region below it.',
        '`statusOn` shows each as it stood on that day, and `status` then filters by that standing; one of which nothing was known stands at null.',
        'Those merged into another are left out, and found as that one, unless `isMerged` asks for them.',
      ]),
      querystring: ParticipantListQuery,
      response: { 200: ParticipantPage },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { limit: _limit, cursor: _cursor, ...filters } = request.query
        const after = readCursor(request, NameKey)
        const limit = pageLimit(request)
        const rows = await listParticipants(tx, { ...filters, limit, after })
        return page(request, rows, ({ name, id }) => [name, id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/participants',
    config: {
      allow: ['admin', 'manager'],
      scope: 'participants:write',
      created: '/v1/participants',
    },
    schema: {
      operationId: 'createParticipant',
      tags: ['Participants'],
      summary: 'Register a participant',
      description: prose(
        [
          'Registers a cooperative or an enterprise; it takes part in nothing until it is enrolled.',
          'NIK, badan hukum and NIB are optional, and each number has one holder in the office.',
          'Record numbers with their validity by `recordParticipantIdentifier`.',
        ],
        '`likelyDuplicates` warns of participants that may be the same; it stops nothing.',
        '409 `identifier_taken` names the participant that holds a number, so that nobody is registered twice.',
        '422 `rule_violated` with `not_applicable_to_kind` (jenis, pola, bentuk, membership area and NIK are a cooperative’s, a size class an enterprise’s), `duplicate` (two numbers of one scheme), `invalid_format` (nothing but spaces and dots), `needed_together` (a KBLI without its year, a size without basis, rule and day, a kind of institution without its name), `invalid_value` (a basis that the rule does not measure), `date_in_future` (the day of a size).',
      ),
      body: ParticipantCreate,
      response: { 201: ParticipantRegisteredView, ...refusals(identifierTaken, ruleViolated) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { identifiers = [], contactName, phone, email, ...participant } = request.body
        const { kind, jenis = null } = participant
        refuseFaults([
          ...participantErrors({ kind, jenis, identifiers }),
          ...profileErrors(kind, participant, request.today()),
        ])
        const id = newId()
        await refuseHeld(tx, request, id, identifiers)
        await insertParticipant(tx, { id, ...participant }, { contactName, phone, email })
        await replaceIdentifiers(tx, id, identifiers, request.today())
        const { scopes } = request.staff
        const mayRead = scopes === null || scopes.includes('participants:read')
        const likelyDuplicates = mayRead ? await listLikelyDuplicates(tx, id) : null
        return { ...existing(await findParticipant(tx, id)), likelyDuplicates }
      }),
  })

  app.route({
    method: 'GET',
    url: '/participants/:participantId',
    config: { allow: STAFF, scope: 'participants:read', conditional: true },
    schema: {
      operationId: 'getParticipant',
      tags: ['Participants'],
      summary: 'Show a participant',
      description:
        'Shows one participant with its contacts, the numbers that hold today and its latest standing; one that was merged shows what is its own, and `mergedIntoId`.',
      params: ParticipantParams,
      response: { 200: ParticipantView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => existing(await findParticipant(tx, request.params.participantId))),
  })

  app.route({
    method: 'PATCH',
    url: '/participants/:participantId',
    config: { allow: STAFF, scope: 'participants:write' },
    schema: {
      operationId: 'updateParticipant',
      tags: ['Participants'],
      summary: 'Change a participant',
      description: prose(
        [
          'Changes names, places, contacts and numbers; what is absent stays, null empties, and the kind never changes.',
          '`identifiers` replaces the list: a number left out ends today.',
        ],
        '409 `identifier_taken` names the participant that holds a number, `participant_merged` the one that stands for it.',
        '422 `rule_violated` with `not_applicable_to_kind`, `duplicate`, `invalid_format`, `needed_together`, `invalid_value` or `date_in_future`.',
      ),
      params: ParticipantParams,
      headers: IfMatch,
      body: ParticipantPatch,
      response: {
        200: ParticipantView,
        ...refusals(notFound, identifierTaken, participantMerged, ruleViolated, ...stale),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { participantId } = request.params
        const before = existing(await lockParticipant(tx, participantId))
        request.mustMatch(before.version)
        refuseMerged(before)
        const { identifiers, contactName, phone, email, ...participant } = request.body
        const { jenis = before.jenis } = participant
        const held = identifiers ?? before.identifiers
        refuseFaults([
          ...participantErrors({ kind: before.kind, jenis, identifiers: held }),
          ...profileErrors(before.kind, { ...before, ...participant }, request.today()),
        ])
        await updateParticipant(tx, participantId, participant, { contactName, phone, email })
        if (identifiers !== undefined) {
          await refuseHeld(tx, request, participantId, identifiers)
          await replaceIdentifiers(tx, participantId, identifiers, request.today())
        }
        return existing(await findParticipant(tx, participantId))
      }),
  })

  app.route({
    method: 'GET',
    url: '/participants/:participantId/statuses',
    config: { allow: STAFF, scope: 'participants:read' },
    schema: {
      operationId: 'listParticipantStatuses',
      tags: ['Participants'],
      summary: 'List a participant’s standings',
      description:
        'Lists where a participant stood, each with day and source, latest first: the first entry is where it stands.',
      params: ParticipantParams,
      querystring: PageQuery,
      response: { 200: StatusPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { participantId } = request.params
        existing(await findParticipant(tx, participantId))
        const after = readCursor(request, DayKey)
        const rows = await listStatuses(tx, participantId, { limit: pageLimit(request), after })
        return page(request, rows, ({ on }) => [on])
      }),
  })

  app.route({
    method: 'POST',
    url: '/participants/:participantId/statuses',
    config: {
      allow: ['admin', 'manager'],
      scope: 'participants:write',
      created: '/v1/participant-statuses',
    },
    schema: {
      operationId: 'recordParticipantStatus',
      tags: ['Participants'],
      summary: 'Record a standing',
      description: prose(
        [
          'Records since when a participant is active, inactive, dissolved and so on, and where that is known from.',
          'On the way to dissolution each day counts from when a notice was received; `getParticipantDissolution` shows the due dates that follow.',
          'The participant shows its latest standing and gets a new version; one that has ended cannot be enrolled any more, but its open case goes on.',
        ],
        '409 `status_that_day`: one standing a day; `participant_merged` names the one that stands for it.',
        '422 `rule_violated` with `not_applicable_to_kind` (only a cooperative is dissolved or struck off, only an enterprise closes its business), `invalid_value` (who dissolves it, or why, of a standing that is no part of that), `date_in_future`, `late_reason_required`.',
      ),
      params: ParticipantParams,
      body: StatusCreate,
      response: {
        201: StatusView,
        ...refusals(notFound, statusThatDay, participantMerged, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { participantId } = request.params
        const participant = existing(await lockParticipant(tx, participantId))
        refuseMerged(participant)
        const { kind } = participant
        const { on: asked, lateReason, ...standing } = request.body
        refuseFaults([...statusErrors(kind, standing.status), ...dissolutionErrors(standing)])
        const on = await acceptDate(tx, request, { on: asked, lateReason })
        const id = newId()
        await insertStatus(tx, { id, participantId, on, ...standing })
        await updateParticipant(tx, participantId, {})
        return existing(await findStatus(tx, id))
      }),
  })

  app.route({
    method: 'GET',
    url: '/participant-statuses/:participantStatusId',
    config: { allow: STAFF, scope: 'participants:read', conditional: true },
    schema: {
      operationId: 'getParticipantStatus',
      tags: ['Participants'],
      summary: 'Show a standing',
      description: 'Shows one dated standing with its source.',
      params: StatusParams,
      response: { 200: StatusView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) =>
        existing(await findStatus(tx, request.params.participantStatusId)),
      ),
  })

  app.route({
    method: 'GET',
    url: '/participants/:participantId/annual-figures',
    config: { allow: STAFF, scope: 'participants:read' },
    schema: {
      operationId: 'listAnnualFigures',
      tags: ['Participants'],
      summary: 'List a participant’s annual figures',
      description: 'Lists what is known of each book year of a participant, latest year first.',
      params: ParticipantParams,
      querystring: PageQuery,
      response: { 200: AnnualFiguresPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { participantId } = request.params
        existing(await findParticipant(tx, participantId))
        const after = readCursor(request, YearKey)
        const rows = await listAnnualFigures(tx, participantId, {
          limit: pageLimit(request),
          after,
        })
        return page(request, rows, ({ bookYear }) => [bookYear])
      }),
  })

  app.route({
    method: 'POST',
    url: '/participants/:participantId/annual-figures',
    config: { allow: STAFF, scope: 'participants:write', created: '/v1/annual-figures' },
    schema: {
      operationId: 'recordAnnualFigures',
      tags: ['Participants'],
      summary: 'Record the figures of a book year',
      description: prose(
        [
          'Records what is known of one book year: RAT, members, workers, the sums of the balance sheet and of the income statement, and the lines by which an examination reckons.',
          'What is unknown stays null. Parts need not add up to the whole, but cannot be more than it.',
        ],
        '409 `book_year_recorded` when the year is there already: change that one; `participant_merged` names the one that stands for it.',
        '422 `rule_violated` with `not_applicable_to_kind` (RAT, members and SHU are a cooperative’s), `date_in_future`, `before_book_year`, `before_earlier_fact` (a RAT reported before it was held), `parts_exceed_whole`.',
      ),
      params: ParticipantParams,
      body: AnnualFiguresCreate,
      response: {
        201: AnnualFiguresView,
        ...refusals(notFound, bookYearRecorded, participantMerged, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { participantId } = request.params
        const participant = existing(await findParticipant(tx, participantId))
        refuseMerged(participant)
        const { kind } = participant
        const { body } = request
        refuseFaults(figuresErrors(kind, body, request.today()))
        const id = newId()
        await insertAnnualFigures(tx, { id, participantId, ...body })
        return existing(await findAnnualFigures(tx, id))
      }),
  })

  app.route({
    method: 'GET',
    url: '/annual-figures/:annualFiguresId',
    config: { allow: STAFF, scope: 'participants:read', conditional: true },
    schema: {
      operationId: 'getAnnualFigures',
      tags: ['Participants'],
      summary: 'Show the figures of a book year',
      description: 'Shows what is known of one book year of one participant.',
      params: AnnualFiguresParams,
      response: { 200: AnnualFiguresView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) =>
        existing(await findAnnualFigures(tx, request.params.annualFiguresId)),
      ),
  })

  app.route({
    method: 'PATCH',
    url: '/annual-figures/:annualFiguresId',
    config: { allow: STAFF, scope: 'participants:write' },
    schema: {
      operationId: 'updateAnnualFigures',
      tags: ['Participants'],
      summary: 'Change the figures of a book year',
      description: prose(
        [
          'Completes or corrects a book year; what is absent stays, null makes a figure unknown again.',
          'The former values stay readable, with the `reason`: `GET /v1/annual-figures/{annualFiguresId}/corrections`. The same values again change nothing, not even the version.',
        ],
        '422 `rule_violated` with `not_applicable_to_kind`, `date_in_future`, `before_book_year`, `before_earlier_fact` or `parts_exceed_whole`.',
      ),
      params: AnnualFiguresParams,
      headers: IfMatch,
      body: AnnualFiguresPatch,
      response: { 200: AnnualFiguresView, ...refusals(notFound, ruleViolated, ...stale) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { annualFiguresId } = request.params
        const before = existing(await lockAnnualFigures(tx, annualFiguresId))
        request.mustMatch(before.version)
        const { kind } = existing(await findParticipant(tx, before.participantId))
        const { reason = null, ...changes } = request.body
        refuseFaults(figuresErrors(kind, { ...before, ...changes }, request.today()))
        await updateAnnualFigures(tx, before, changes, reason)
        return existing(await findAnnualFigures(tx, annualFiguresId))
      }),
  })

  app.route({
    method: 'GET',
    url: '/annual-figures/:annualFiguresId/corrections',
    config: { allow: STAFF, scope: 'participants:read' },
    schema: {
      operationId: 'listAnnualFiguresCorrections',
      tags: ['Participants'],
      summary: 'List what a book year said before',
      description:
        'Lists the changes of one book year’s figures, latest first: what it said before, which members changed, why, and by whom. What an import changed is among them.',
      params: AnnualFiguresParams,
      querystring: PageQuery,
      response: { 200: CorrectionPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { annualFiguresId } = request.params
        existing(await findAnnualFigures(tx, annualFiguresId))
        const after = readCursor(request, VersionKey)
        const rows = await listCorrections(tx, annualFiguresId, {
          limit: pageLimit(request),
          after,
        })
        return page(request, rows, ({ fromVersion }) => [fromVersion])
      }),
  })
}
