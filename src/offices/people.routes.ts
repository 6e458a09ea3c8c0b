import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, PageQuery, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import type { Language } from '../platform/language.js'
import { notYourRole } from '../platform/problem/access-kinds.js'
import { localiseActions } from '../platform/problem/action.js'
import { invalid } from '../platform/problem/problem.js'
import {
  actionBlocked,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { takeAction } from '../platform/verbs.js'
import { affiliationDeclared, personBlanked } from './problems.js'
import {
  endAccess,
  findAffiliation,
  findPerson,
  forgetReplies,
  hasParticipant,
  insertAffiliation,
  insertPerson,
  listAffiliations,
  listPeople,
  lockAffiliation,
  lockPerson,
  type PersonFound,
  personFacts,
  updateAffiliation,
  updatePerson,
} from './queries.js'
import {
  affiliationErrors,
  type Caller,
  mayDeclareAffiliation,
  mayEndAffiliation,
  type PersonFacts,
  personActions,
  rolesErrors,
} from './rules.js'
import {
  AffiliationCreate,
  AffiliationPage,
  AffiliationParams,
  AffiliationPatch,
  AffiliationView,
  Empty,
  PersonCreate,
  PersonDeactivate,
  PersonListQuery,
  PersonPage,
  PersonParams,
  PersonPatch,
  PersonWithActions,
} from './schema.js'

const TextKey = z.tuple([z.string(), uuid()])

const stale = [preconditionRequired, versionConflict] as const

/** A person as a reply shows it; 404 when there is none. */
function view(found: PersonFound | null, caller: Caller, language: Language) {
  if (found === null) throw notFound()
  const actions = personActions(personFacts(found), caller)
  return { ...found.body, allowedActions: localiseActions(actions, language) }
}

export const peopleRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/people',
    config: { allow: STAFF, scope: 'people:read' },
    schema: {
      operationId: 'listPeople',
      tags: ['People'],
      summary: 'List people',
      description: 'Staff and outside experts of the office, by name.',
      querystring: PersonListQuery,
      response: { 200: PersonPage },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { q, role, isActive } = request.query
        const after = readCursor(request, TextKey)
        const rows = await listPeople(tx, { q, role, isActive, limit: pageLimit(request), after })
        return page(request, rows, ({ name, id }) => [name ?? '', id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/people',
    config: { allow: ['admin'], scope: 'people:write', created: '/v1/people' },
    schema: {
      operationId: 'createPerson',
      tags: ['People'],
      summary: 'Add a person',
      description:
        'Adds someone to the office. The person gets access by an API key or an identity, and a place in a team by the programme.',
      body: PersonCreate,
      response: { 201: PersonWithActions },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const id = newId()
        await insertPerson(tx, { id, ...request.body })
        return view(await findPerson(tx, id), request.staff, request.language)
      }),
  })

  app.route({
    method: 'GET',
    url: '/people/:personId',
    config: { allow: STAFF, scope: 'people:read' },
    schema: {
      operationId: 'getPerson',
      tags: ['People'],
      summary: 'Show a person',
      description: 'One person of the office, and what the caller may do about it.',
      params: PersonParams,
      response: { 200: PersonWithActions, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) =>
        view(await findPerson(tx, request.params.personId), request.staff, request.language),
      ),
  })

  app.route({
    method: 'PATCH',
    url: '/people/:personId',
    config: { allow: ['admin'], scope: 'people:write' },
    schema: {
      operationId: 'updatePerson',
      tags: ['People'],
      summary: 'Change a person',
      description:
        'Changes name, contacts, background or roles; new roles hold from the next request. The last admin stays admin (422 `last_admin`).',
      params: PersonParams,
      headers: IfMatch,
      body: PersonPatch,
      response: {
        200: PersonWithActions,
        ...refusals(notFound, personBlanked, ruleViolated, ...stale),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { personId } = request.params
        const found = await lockPerson(tx, personId)
        if (found === null) throw notFound()
        const person = personFacts(found)
        request.mustMatch(person.version)
        if (person.blankedAt !== null) throw personBlanked()
        const { background, roles, ...contacts } = request.body
        const errors = rolesErrors(person, roles ?? person.roles)
        if (errors.length > 0) throw ruleViolated({ errors })
        await updatePerson(tx, personId, { person: { background, roles }, contacts })
        return view(await findPerson(tx, personId), request.staff, request.language)
      }),
  })

  app.route({
    method: 'POST',
    url: '/people/:personId/deactivate',
    config: { allow: ['admin'], scope: 'people:write' },
    schema: {
      operationId: 'deactivatePerson',
      tags: ['People'],
      summary: 'End a person’s access',
      description:
        'No credential of the person is accepted from now on; keys and identities stay for a return. Blockers: `last_admin`, `already_deactivated`.',
      params: PersonParams,
      headers: IfMatch,
      body: PersonDeactivate,
      response: { 200: PersonWithActions, ...refusals(notFound, actionBlocked, ...stale) },
    },
    handler: (request) =>
      act(request, 'deactivate', request.params, (tx, { id }) =>
        updatePerson(tx, id, {
          person: {
            deactivatedAt: request.now.toISOString(),
            deactivatedReason: request.body.reason,
          },
        }),
      ),
  })

  app.route({
    method: 'POST',
    url: '/people/:personId/reactivate',
    config: { allow: ['admin'], scope: 'people:write' },
    schema: {
      operationId: 'reactivatePerson',
      tags: ['People'],
      summary: 'Give a person access again',
      description:
        'Keys and identities that were not revoked are accepted again. Blockers: `already_active`, `already_blanked`.',
      params: PersonParams,
      headers: IfMatch,
      body: Empty,
      response: { 200: PersonWithActions, ...refusals(notFound, actionBlocked, ...stale) },
    },
    handler: (request) =>
      act(request, 'reactivate', request.params, (tx, { id }) =>
        updatePerson(tx, id, { person: { deactivatedAt: null, deactivatedReason: null } }),
      ),
  })

  app.route({
    method: 'POST',
    url: '/people/:personId/blank',
    config: { allow: ['admin'], scope: 'people:write' },
    schema: {
      operationId: 'blankPerson',
      tags: ['People'],
      summary: 'Empty a person’s personal data',
      description:
        'For good: name and contacts are emptied, access ends, keys are revoked and identities deleted. What the person signed stays signed, with role and background. Blockers: `last_admin`, `already_blanked`.',
      params: PersonParams,
      headers: IfMatch,
      body: Empty,
      response: { 200: PersonWithActions, ...refusals(notFound, actionBlocked, ...stale) },
    },
    handler: (request) =>
      act(request, 'blank', request.params, async (tx, { id, deactivatedAt }) => {
        const now = request.now.toISOString()
        await updatePerson(tx, id, {
          person: {
            blankedAt: now,
            deactivatedAt: deactivatedAt ?? now,
            deactivatedReason: null,
          },
          contacts: { name: null, email: null, phone: null },
        })
        await endAccess(tx, id, now)
        await forgetReplies(tx, id)
      }),
  })

  app.route({
    method: 'GET',
    url: '/people/:personId/affiliations',
    config: { allow: STAFF, scope: 'people:read' },
    schema: {
      operationId: 'listAffiliations',
      tags: ['People'],
      summary: 'List a person’s affiliations',
      description: 'Declared ties with participants, past ones too, latest first.',
      params: PersonParams,
      querystring: PageQuery,
      response: { 200: AffiliationPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { personId } = request.params
        if ((await findPerson(tx, personId)) === null) throw notFound()
        const after = readCursor(request, TextKey)
        const rows = await listAffiliations(tx, personId, { limit: pageLimit(request), after })
        return page(request, rows, ({ startsOn, id }) => [startsOn, id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/people/:personId/affiliations',
    config: { allow: STAFF, scope: 'people:write', created: '/v1/affiliations' },
    schema: {
      operationId: 'declareAffiliation',
      tags: ['People'],
      summary: 'Declare an affiliation',
      description:
        'Bars the person from diagnosing, signing, accepting and verifying that participant’s cases unless a manager waives it. By the person, a manager or an admin.',
      params: PersonParams,
      body: AffiliationCreate,
      response: {
        201: AffiliationView,
        ...refusals(notFound, notYourRole, affiliationDeclared, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { personId } = request.params
        if ((await findPerson(tx, personId)) === null) throw notFound()
        if (!mayDeclareAffiliation(request.staff, personId)) throw notYourRole()
        const { body } = request
        const errors = affiliationErrors({ ...body, endsOn: null }, request.today())
        if (!(await hasParticipant(tx, body.participantId))) errors.push(UNKNOWN_PARTICIPANT)
        if (errors.length > 0) throw ruleViolated({ errors })
        const id = newId()
        await insertAffiliation(tx, { id, personId, ...body })
        const affiliation = await findAffiliation(tx, id)
        if (affiliation === null) throw notFound()
        return affiliation
      }),
  })

  app.route({
    method: 'GET',
    url: '/affiliations/:affiliationId',
    config: { allow: STAFF, scope: 'people:read', conditional: true },
    schema: {
      operationId: 'getAffiliation',
      tags: ['People'],
      summary: 'Show an affiliation',
      description: 'One declared tie.',
      params: AffiliationParams,
      response: { 200: AffiliationView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const affiliation = await findAffiliation(tx, request.params.affiliationId)
        if (affiliation === null) throw notFound()
        return affiliation
      }),
  })

  app.route({
    method: 'PATCH',
    url: '/affiliations/:affiliationId',
    config: { allow: ['admin', 'manager'], scope: 'people:write' },
    schema: {
      operationId: 'updateAffiliation',
      tags: ['People'],
      summary: 'Change an affiliation',
      description:
        'Corrects the start or records the end. By a manager or admin, and never by the person it bars.',
      params: AffiliationParams,
      headers: IfMatch,
      body: AffiliationPatch,
      response: {
        200: AffiliationView,
        ...refusals(notFound, notYourRole, affiliationDeclared, ruleViolated, ...stale),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { affiliationId } = request.params
        const before = await lockAffiliation(tx, affiliationId)
        if (before === null) throw notFound()
        if (!mayEndAffiliation(request.staff, before.personId)) throw notYourRole()
        request.mustMatch(before.version)
        const { startsOn = before.startsOn, endsOn = before.endsOn } = request.body
        const errors = affiliationErrors({ startsOn, endsOn }, request.today())
        if (errors.length > 0) throw ruleViolated({ errors })
        await updateAffiliation(tx, affiliationId, { startsOn, endsOn })
        const affiliation = await findAffiliation(tx, affiliationId)
        if (affiliation === null) throw notFound()
        return affiliation
      }),
  })
}

const UNKNOWN_PARTICIPANT = invalid('/participantId', 'unknown_id', {
  id: 'Peserta ini tidak terdaftar di dinas ini.',
  en: 'This office has no such participant.',
})

/** Takes a verb on a person: lets it pass or throws with every blocker, saves, shows the person. */
const act = (
  request: FastifyRequest,
  verb: string,
  { personId }: { personId: string },
  save: (tx: Tx, person: PersonFacts) => Promise<void>,
) =>
  request.write(async (tx) => {
    const found = await lockPerson(tx, personId)
    if (found === null) throw notFound()
    const person = personFacts(found)
    const actions = personActions(person, request.staff)
    takeAction(request, verb, { version: person.version, currentStage: null, actions })
    await save(tx, person)
    return view(await findPerson(tx, personId), request.staff, request.language)
  })
