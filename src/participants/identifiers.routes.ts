import { z } from 'zod'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, PageQuery, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import {
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { refuseHeld } from './holders.js'
import {
  findIdentifier,
  insertIdentifier,
  listIdentifiers,
  listLiveSchemes,
  lockIdentifier,
  updateIdentifier,
} from './identifiers.queries.js'
import { identifierErrors } from './identifiers.rules.js'
import {
  HeldIdentifierCreate,
  HeldIdentifierPatch,
  HeldIdentifierView,
  IdentifierPage,
  IdentifierParams,
} from './identifiers.schema.js'
import { participantMerged, refuseMerged } from './merges.problems.js'
import { identifierTaken } from './problems.js'
import { findParticipant, lockParticipant, updateParticipant } from './queries.js'
import { ParticipantParams } from './schema.js'
import { existing, refuseFaults } from './shared.js'

const IdKey = z.tuple([uuid()])

export const identifierRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/participants/:participantId/identifiers',
    config: { allow: STAFF, scope: 'participants:read' },
    schema: {
      operationId: 'listParticipantIdentifiers',
      tags: ['Participants'],
      summary: 'List a participant’s numbers',
      description:
        'Lists every number a participant holds or held, with validity and source, latest recorded first.',
      params: ParticipantParams,
      querystring: PageQuery,
      response: { 200: IdentifierPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { participantId } = request.params
        existing(await findParticipant(tx, participantId))
        const after = readCursor(request, IdKey)
        const rows = await listIdentifiers(tx, participantId, { limit: pageLimit(request), after })
        return page(request, rows, ({ id }) => [id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/participants/:participantId/identifiers',
    config: { allow: STAFF, scope: 'participants:write', created: '/v1/participant-identifiers' },
    schema: {
      operationId: 'recordParticipantIdentifier',
      tags: ['Participants'],
      summary: 'Record a number of a participant',
      description: prose(
        [
          'Records a number with its validity and where it is known from; with `endsOn`, one that was held formerly.',
          'The participant gets a new version and shows the numbers it holds, but for the former number of its deed.',
        ],
        '409 `identifier_taken` when another participant holds it; the holder is named to who may read participants. `participant_merged` names the one that stands for it.',
        '422 `rule_violated` with `not_applicable_to_kind` (NIK is a cooperative’s), `duplicate` (it holds a number of this scheme), `invalid_format` (nothing but spaces and dots), `date_in_future` or `ends_before_start`.',
      ),
      params: ParticipantParams,
      body: HeldIdentifierCreate,
      response: {
        201: HeldIdentifierView,
        ...refusals(notFound, identifierTaken, participantMerged, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { participantId } = request.params
        const participant = existing(await lockParticipant(tx, participantId))
        refuseMerged(participant)
        const { kind } = participant
        const { startsOn = null, validUntilOn = null, endsOn = null, ...rest } = request.body
        const id = newId()
        const identifier = { ...rest, startsOn, validUntilOn, endsOn }
        const live = await listLiveSchemes(tx, participantId, id)
        refuseFaults(identifierErrors(kind, identifier, live, request.today()))
        if (endsOn === null) {
          await refuseHeld(tx, request, participantId, [identifier], () => '/value')
        }
        await insertIdentifier(tx, { id, participantId, ...identifier })
        await updateParticipant(tx, participantId, {})
        return existing(await findIdentifier(tx, id))
      }),
  })

  app.route({
    method: 'GET',
    url: '/participant-identifiers/:participantIdentifierId',
    config: { allow: STAFF, scope: 'participants:read' },
    schema: {
      operationId: 'getParticipantIdentifier',
      tags: ['Participants'],
      summary: 'Show a number of a participant',
      description: 'Shows one number of a participant with its validity and source.',
      params: IdentifierParams,
      response: { 200: HeldIdentifierView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) =>
        existing(await findIdentifier(tx, request.params.participantIdentifierId)),
      ),
  })

  app.route({
    method: 'PATCH',
    url: '/participant-identifiers/:participantIdentifierId',
    config: { allow: STAFF, scope: 'participants:write' },
    schema: {
      operationId: 'updateParticipantIdentifier',
      tags: ['Participants'],
      summary: 'Change the validity of a number',
      description: prose(
        [
          'Changes what is known of a number; the number itself stays as written: one that was wrong ends, and the right one is recorded.',
          '`endsOn` sets the number free for another participant.',
        ],
        '409 `identifier_taken` when another participant holds it meanwhile and `endsOn` is taken back.',
        '422 `rule_violated` with `duplicate`, `date_in_future` or `ends_before_start`.',
      ),
      params: IdentifierParams,
      headers: IfMatch,
      body: HeldIdentifierPatch,
      response: {
        200: HeldIdentifierView,
        ...refusals(notFound, identifierTaken, ruleViolated, preconditionRequired, versionConflict),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { participantIdentifierId: id } = request.params
        const { participantId } = existing(await findIdentifier(tx, id))
        const { kind, mergedIntoId } = existing(await lockParticipant(tx, participantId))
        const before = existing(await lockIdentifier(tx, id))
        request.mustMatch(before.version)
        const identifier = { ...before, ...request.body }
        const live = await listLiveSchemes(tx, participantId, id)
        refuseFaults(identifierErrors(kind, identifier, live, request.today()))
        if (identifier.endsOn === null) {
          await refuseHeld(tx, request, participantId, [identifier], () => '/endsOn')
        }
        await updateIdentifier(tx, id, request.body)
        await updateParticipant(tx, participantId, {})
        if (mergedIntoId !== null) await updateParticipant(tx, mergedIntoId, {})
        return existing(await findIdentifier(tx, id))
      }),
  })
}
