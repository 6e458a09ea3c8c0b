import type { Actor } from '../platform/access.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose } from '../platform/http/schema.js'
import { notYourRole } from '../platform/problem/access-kinds.js'
import {
  notFound,
  preconditionRequired,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { findMe, findOffice, lockOffice, updateOffice } from './queries.js'
import { MeView, OfficeParams, OfficePatch, OfficeView } from './schema.js'

const NOTHING_WAITS = { total: 0, items: [] }

/** The credential as its holder is told of it; the address of a calendar opens nothing else. */
function credentialOf({ credentialId: id, credentialKind: kind, scopes, expiresAt }: Actor) {
  if (kind === 'calendar_link') throw notYourRole()
  return { id, kind, scopes: scopes === null ? null : [...scopes], expiresAt }
}

export const meRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/me',
    config: { allow: 'anyone' },
    schema: {
      operationId: 'getMe',
      tags: ['Me'],
      summary: 'Show the caller and what waits',
      description: prose([
        'Tells who the credential belongs to: the person, the office, roles, today’s teams, and the credential itself.',
        '`waiting` is what the caller should do next, longest waiting first: offers to answer, drafts to sign, sessions to account for, measurements to verify, verdicts to countersign.',
        '`office.today` is the day it is in the office now.',
        'A job has no person; an observer has neither person nor office.',
      ]),
      response: { 200: MeView },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { actor } = request
        const roles = actor.kind === 'staff' ? [...actor.roles] : []
        const found = actor.kind === 'staff' ? await findMe(tx) : null
        const { person = null, office = null, teams = [], waiting = NOTHING_WAITS } = found ?? {}
        const observer =
          actor.kind === 'observer'
            ? {
                id: actor.observerId,
                name: actor.name,
                regionPrefix: actor.regionPrefix,
                isDemo: actor.isDemo,
              }
            : null
        return { person, office, observer, roles, teams, credential: credentialOf(actor), waiting }
      }),
  })
}

export const officeRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/offices/:officeId',
    config: { allow: [...STAFF, 'reporter'], scope: 'offices:read', conditional: true },
    schema: {
      operationId: 'getOffice',
      tags: ['Office'],
      summary: 'Show the office',
      description: prose([
        'Shows the settings of the caller’s own office: name, region, time zone, language, when the RAT is due and how far back a fact may be entered without a reason.',
        'Any other office is 404 `not_found`, whether it exists or not.',
      ]),
      params: OfficeParams,
      response: { 200: OfficeView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const office = await findOffice(tx, request.params.officeId)
        if (office === null) throw notFound()
        return office
      }),
  })

  app.route({
    method: 'PATCH',
    url: '/offices/:officeId',
    config: { allow: ['admin'], scope: 'offices:write' },
    schema: {
      operationId: 'updateOffice',
      tags: ['Office'],
      summary: 'Change the office',
      description: prose([
        'Changes the settings that are sent; the others stay.',
        'Programmes keep the time zone they were planned with, and what was entered before is not judged again.',
      ]),
      params: OfficeParams,
      headers: IfMatch,
      body: OfficePatch,
      response: { 200: OfficeView, ...refusals(notFound, preconditionRequired, versionConflict) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { officeId } = request.params
        const locked = await lockOffice(tx)
        if (locked?.id !== officeId) throw notFound()
        request.mustMatch(locked.version)
        await updateOffice(tx, officeId, request.body)
        const office = await findOffice(tx, officeId)
        if (office === null) throw notFound()
        return office
      }),
  })
}
