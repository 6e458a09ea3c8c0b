import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, PageQuery, prose, uuid } from '../platform/http/schema.js'
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
      description: prose([
        'Lists staff and outside experts of the office by name, those without access too; narrow the list by part of the name, by role or by `isActive`.',
        'People whose personal data were emptied have no name and come first.',
      ]),
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
      description: prose([
        'Adds a member of staff or an outside expert to the office.',
        'The person cannot sign in yet: make an API key or add an identity next, and appoint the person to a team for work on cases.',
      ]),
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
      description: prose([
        'Shows one person with contacts, background and roles.',
        '`allowedActions` says whether the caller may end the access, give it back or empty the personal data.',
      ]),
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
      description: prose(
        [
          'Changes name, contacts, background or roles; what is absent stays, null empties an address or phone.',
          'New roles hold from the person’s next request; what was signed before keeps its role and background.',
        ],
        '409 `person_blanked` once the personal data were emptied.',
        '422 `rule_violated` with `last_admin` when the office would be left without an admin.',
      ),
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
      description: prose(
        [
          'From the next request no key or token of the person is accepted.',
          'Keys, identities, places in teams and signatures stay, so that the person can come back by `reactivate`.',
        ],
        '409 `action_blocked` with `already_deactivated` or `last_admin`.',
      ),
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
      description: prose(
        [
          'Lets a deactivated person in again; keys and identities that were not revoked work at once.',
        ],
        '409 `action_blocked` with `already_active`, or with `already_blanked`: who was emptied does not come back.',
      ),
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
      description: prose(
        [
          'Empties name, e-mail and phone for good; nobody can take it back.',
          'Access ends, keys are revoked, identities are deleted, and kept replies that show the person are forgotten.',
          'What the person signed stays signed, with role and background, and seals still hold.',
        ],
        '409 `action_blocked` with `already_blanked` or `last_admin`.',
      ),
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
      description:
        'Lists the declared ties of one person to participants, past ones too, latest first day first.',
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
      description: prose(
        [
          'Declares that a person is tied to a participant: for oneself, or as a manager or admin for somebody else; otherwise 403 `not_your_role`.',
          'While the tie lasts the person may not diagnose, sign off, take over or verify in that participant’s cases unless a manager waives it; those steps show the blocker `conflict_of_interest`.',
        ],
        '409 `affiliation_declared` while a tie of the same kind lasts.',
        '422 `rule_violated` with `unknown_id` for an unknown participant, `date_in_future` for a first day after today.',
      ),
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
      description: 'Shows one declared tie, whether it lasts or has ended.',
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
      description: prose(
        [
          'Corrects the first day of a tie or records its last; after that day it bars the person no longer.',
          'Nobody changes a tie that bars oneself: 403 `not_your_role`.',
        ],
        '409 `affiliation_declared` when the change would leave two ties of the same kind that last.',
        '422 `rule_violated` with `date_in_future` or `ends_before_start`.',
      ),
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
