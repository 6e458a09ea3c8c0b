import { z } from 'zod'
import { forgetReplies } from '../offices/queries.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { civilDate, IfMatch, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import {
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { participantMerged, refuseMerged } from './merges.problems.js'
import { ketuaOverlaps, officerBlanked } from './officers.problems.js'
import {
  findOfficer,
  insertOfficer,
  listOfficers,
  lockOfficer,
  updateOfficer,
} from './officers.queries.js'
import { officerErrors } from './officers.rules.js'
import {
  OfficerBlank,
  OfficerCreate,
  OfficerListQuery,
  OfficerPage,
  OfficerParams,
  OfficerPatch,
  OfficerView,
} from './officers.schema.js'
import { findParticipant } from './queries.js'
import { ParticipantParams } from './schema.js'
import { existing, refuseFaults } from './shared.js'

const DayKey = z.tuple([civilDate(), uuid()])

const stale = [preconditionRequired, versionConflict] as const

export const officerRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/participants/:participantId/officers',
    config: { allow: STAFF, scope: 'participants:read' },
    schema: {
      operationId: 'listParticipantOfficers',
      tags: ['Participants'],
      summary: 'List a participant’s officers',
      description: prose([
        'Lists who holds or held a role in a participant, latest first day first; `on` keeps who was in office on a day.',
        'They are personal data: neither the feed nor an export has them.',
      ]),
      params: ParticipantParams,
      querystring: OfficerListQuery,
      response: { 200: OfficerPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { participantId } = request.params
        existing(await findParticipant(tx, participantId))
        const after = readCursor(request, DayKey)
        const limit = pageLimit(request)
        const rows = await listOfficers(tx, participantId, { on: request.query.on, limit, after })
        return page(request, rows, ({ startsOn, id }) => [startsOn, id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/participants/:participantId/officers',
    config: { allow: STAFF, scope: 'participants:write', created: '/v1/participant-officers' },
    schema: {
      operationId: 'recordParticipantOfficer',
      tags: ['Participants'],
      summary: 'Record an officer',
      description: prose(
        [
          'Records who holds a role in a participant, since when, and until when if the term is over.',
          'Record no more of a person than the clinic needs.',
        ],
        '409 `ketua_overlaps`: a cooperative has one ketua at a time; `participant_merged` names the one that stands for it.',
        '422 `rule_violated` with `not_applicable_to_kind` (a pemilik is an enterprise’s, pengurus and pengawas are a cooperative’s), `date_in_future` or `ends_before_start`.',
      ),
      params: ParticipantParams,
      body: OfficerCreate,
      response: {
        201: OfficerView,
        ...refusals(notFound, ketuaOverlaps, participantMerged, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { participantId } = request.params
        const participant = existing(await findParticipant(tx, participantId))
        refuseMerged(participant)
        const { kind } = participant
        const { name, phone = null, email = null, ...officer } = request.body
        refuseFaults(officerErrors(kind, officer, request.today()))
        const id = newId()
        await insertOfficer(tx, { id, participantId, ...officer }, { name, phone, email })
        return existing(await findOfficer(tx, id))
      }),
  })

  app.route({
    method: 'GET',
    url: '/participant-officers/:participantOfficerId',
    config: { allow: STAFF, scope: 'participants:read', conditional: true },
    schema: {
      operationId: 'getParticipantOfficer',
      tags: ['Participants'],
      summary: 'Show an officer',
      description: 'Shows who holds a role in a participant, and for how long.',
      params: OfficerParams,
      response: { 200: OfficerView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) =>
        existing(await findOfficer(tx, request.params.participantOfficerId)),
      ),
  })

  app.route({
    method: 'PATCH',
    url: '/participant-officers/:participantOfficerId',
    config: { allow: STAFF, scope: 'participants:write' },
    schema: {
      operationId: 'updateParticipantOfficer',
      tags: ['Participants'],
      summary: 'Change an officer',
      description: prose(
        [
          'Corrects name, contacts and term, or ends the term by `endsOn`; the role stays: another role is another record.',
        ],
        '409 `ketua_overlaps`; `officer_blanked` when the personal data were emptied.',
        '422 `rule_violated` with `date_in_future` or `ends_before_start`.',
      ),
      params: OfficerParams,
      headers: IfMatch,
      body: OfficerPatch,
      response: {
        200: OfficerView,
        ...refusals(notFound, ketuaOverlaps, officerBlanked, ruleViolated, ...stale),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { participantOfficerId: id } = request.params
        const before = existing(await lockOfficer(tx, id))
        request.mustMatch(before.version)
        const { name, phone, email, ...officer } = request.body
        const contacts = { name, phone, email }
        const isPersonal = Object.values(contacts).some((value) => value !== undefined)
        if (before.blankedAt !== null && isPersonal) throw officerBlanked()
        const { kind } = existing(await findParticipant(tx, before.participantId))
        const { role } = before
        const { startsOn = before.startsOn, endsOn = before.endsOn } = officer
        refuseFaults(officerErrors(kind, { role, startsOn, endsOn }, request.today()))
        await updateOfficer(tx, id, officer, contacts)
        return existing(await findOfficer(tx, id))
      }),
  })

  app.route({
    method: 'POST',
    url: '/participant-officers/:participantOfficerId/blank',
    config: { allow: ['admin', 'manager'], scope: 'participants:write' },
    schema: {
      operationId: 'blankParticipantOfficer',
      tags: ['Participants'],
      summary: 'Empty an officer’s personal data',
      description: prose(
        [
          'Empties name, phone and e-mail for good; nobody can take it back.',
          'Role and term stay, and kept replies that show the person are forgotten.',
        ],
        '409 `officer_blanked` when it was done before.',
      ),
      params: OfficerParams,
      headers: IfMatch,
      body: OfficerBlank,
      response: { 200: OfficerView, ...refusals(notFound, officerBlanked, ...stale) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { participantOfficerId: id } = request.params
        const before = existing(await lockOfficer(tx, id))
        request.mustMatch(before.version)
        if (before.blankedAt !== null) throw officerBlanked()
        const contacts = { name: null, phone: null, email: null }
        await updateOfficer(tx, id, { blankedAt: request.now.toISOString() }, contacts)
        await forgetReplies(tx, id)
        return existing(await findOfficer(tx, id))
      }),
  })
}
