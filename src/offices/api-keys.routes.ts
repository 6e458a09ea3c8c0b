import { z } from 'zod'
import { makeKey } from '../platform/access.js'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import { revealed } from '../platform/http/representation.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, NoContent, PageQuery, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import type { Text } from '../platform/language.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import {
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { identityTaken, personBlanked } from './problems.js'
import {
  deleteIdentity,
  findApiKey,
  findIdentity,
  findPerson,
  insertApiKey,
  insertIdentity,
  listApiKeys,
  listIdentities,
  revokeApiKey,
} from './queries.js'
import { isAdmin, keyErrors, keyExpiry, maySeeCredentials } from './rules.js'
import {
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyListQuery,
  ApiKeyPage,
  ApiKeyParams,
  ApiKeyView,
  IdentityCreate,
  IdentityPage,
  IdentityParams,
  IdentityView,
  PersonParams,
} from './schema.js'

const IdKey = z.tuple([uuid()])

const UNKNOWN_PERSON: Text = {
  id: 'Orang ini tidak terdaftar di dinas ini.',
  en: 'This office has no such person.',
}
const INACTIVE_PERSON: Text = {
  id: 'Orang ini sudah nonaktif.',
  en: 'This person has been deactivated.',
}

/** `allow` of what everyone of an office may ask about one's own credentials. */
const OWNERS = [...STAFF, 'reporter'] as const

export const apiKeyRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/api-keys',
    config: { allow: OWNERS, scope: 'api-keys:read' },
    schema: {
      operationId: 'listApiKeys',
      tags: ['Credentials'],
      summary: 'List API keys',
      description: prose([
        'Lists the keys that were not revoked, expired ones too, in the order they were made.',
        'An admin sees every key of the office, or with `personId` those of one person; anyone else sees one’s own.',
        'Secrets are not kept and never shown.',
      ]),
      querystring: ApiKeyListQuery,
      response: { 200: ApiKeyPage },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { staff } = request
        const { personId: asked } = request.query
        const after = readCursor(request, IdKey)
        const mayAsk =
          isAdmin(staff) ||
          (staff.personId !== null && (asked ?? staff.personId) === staff.personId)
        if (!mayAsk) return { items: [], nextCursor: null }
        const personId = isAdmin(staff) ? asked : (staff.personId ?? undefined)
        const rows = await listApiKeys(tx, { personId, limit: pageLimit(request), after })
        return page(request, rows, ({ id }) => [id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/api-keys',
    config: { allow: ['admin'], scope: 'api-keys:write', created: '/v1/api-keys' },
    schema: {
      operationId: 'createApiKey',
      tags: ['Credentials'],
      summary: 'Make an API key',
      description: prose(
        [
          'Makes a key for a person, or without `personId` for a job, which reads numbers only.',
          'The key itself is in this reply and nowhere else, not even in the repeated reply to the same `Idempotency-Key`: if the reply was lost, revoke the key and make another.',
        ],
        '422 `rule_violated` with `unknown_id` or `person_deactivated` for the person, `out_of_range` for an end that is past or more than a year away, `beyond_your_scopes` for a key wider than the credential that makes it.',
      ),
      body: ApiKeyCreate,
      response: { 201: ApiKeyCreated, ...refusals(ruleViolated) },
    },
    handler: async (request, reply) => {
      const id = newId()
      const { key, secretSha256 } = makeKey(id)
      const kept = await request.write(async (tx) => {
        const { personId = null, label, scopes = null } = request.body
        const expiresAt = keyExpiry(request.now, request.body.expiresAt)
        const { staff, now } = request
        const errors = keyErrors({ expiresAt, scopes }, { now, scopes: staff.scopes })
        errors.push(...(await holderErrors(tx, personId)))
        if (errors.length > 0) throw ruleViolated({ errors })
        await insertApiKey(tx, { id, personId, label, secretSha256, scopes, expiresAt })
        const apiKey = await findApiKey(tx, id)
        if (apiKey === null) throw notFound()
        return { ...apiKey, key: null }
      })
      return reply.hasHeader('idempotency-replayed') ? kept : revealed(kept, { key })
    },
  })

  app.route({
    method: 'GET',
    url: '/api-keys/:apiKeyId',
    config: { allow: OWNERS, scope: 'api-keys:read' },
    schema: {
      operationId: 'getApiKey',
      tags: ['Credentials'],
      summary: 'Show an API key',
      description: prose([
        'Shows one key that was not revoked, without its secret.',
        'An admin sees any key of the office; to anyone else the key of somebody else is 404 `not_found`.',
      ]),
      params: ApiKeyParams,
      response: { 200: ApiKeyView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const apiKey = await findApiKey(tx, request.params.apiKeyId)
        if (apiKey === null || !maySeeCredentials(request.staff, apiKey.personId)) throw notFound()
        return apiKey
      }),
  })

  app.route({
    method: 'DELETE',
    url: '/api-keys/:apiKeyId',
    config: { allow: OWNERS, scope: 'api-keys:write' },
    schema: {
      operationId: 'revokeApiKey',
      tags: ['Credentials'],
      summary: 'Revoke an API key',
      description: prose([
        'Ends a key for good: from the next request it answers 401 `unauthorized`.',
        'An admin revokes any key of the office, anyone else one’s own, also the one in use.',
      ]),
      params: ApiKeyParams,
      headers: IfMatch,
      response: { 204: NoContent, ...refusals(notFound, preconditionRequired, versionConflict) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { apiKeyId } = request.params
        const apiKey = await findApiKey(tx, apiKeyId)
        if (apiKey === null || !maySeeCredentials(request.staff, apiKey.personId)) throw notFound()
        request.mustMatch(apiKey.version)
        await revokeApiKey(tx, apiKeyId, request.now.toISOString())
        return null
      }),
  })

  app.route({
    method: 'GET',
    url: '/people/:personId/identities',
    config: { allow: OWNERS, scope: 'people:read' },
    schema: {
      operationId: 'listIdentities',
      tags: ['Credentials'],
      summary: 'List a person’s identities',
      description: prose([
        'Lists the accounts of OIDC providers that act as this person, in the order they were added.',
        'An admin may ask about anyone; to anyone else the identities of somebody else are 404 `not_found`.',
      ]),
      params: PersonParams,
      querystring: PageQuery,
      response: { 200: IdentityPage, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { personId } = request.params
        const isKnown = (await findPerson(tx, personId)) !== null
        if (!isKnown || !maySeeCredentials(request.staff, personId)) throw notFound()
        const after = readCursor(request, IdKey)
        const rows = await listIdentities(tx, personId, { limit: pageLimit(request), after })
        return page(request, rows, ({ id }) => [id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/people/:personId/identities',
    config: { allow: ['admin'], scope: 'people:write', created: '/v1/identities' },
    schema: {
      operationId: 'createIdentity',
      tags: ['Credentials'],
      summary: 'Let an account in as a person',
      description: prose(
        [
          'From now on tokens with this `issuer` and `subject` act as the person, with the person’s roles.',
          'One account is one person in an office; where it is known in several offices, its calls name one by `Office-Id`.',
        ],
        '409 `identity_taken` when the account belongs to someone of this office, `person_blanked` when the personal data were emptied.',
      ),
      params: PersonParams,
      body: IdentityCreate,
      response: { 201: IdentityView, ...refusals(notFound, identityTaken, personBlanked) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { personId } = request.params
        const person = await findPerson(tx, personId)
        if (person === null) throw notFound()
        if (person.body.blankedAt !== null) throw personBlanked()
        const id = newId()
        await insertIdentity(tx, { id, personId, ...request.body })
        const identity = await findIdentity(tx, id)
        if (identity === null) throw notFound()
        return identity
      }),
  })

  app.route({
    method: 'GET',
    url: '/identities/:identityId',
    config: { allow: OWNERS, scope: 'people:read', conditional: true },
    schema: {
      operationId: 'getIdentity',
      tags: ['Credentials'],
      summary: 'Show an identity',
      description: prose([
        'Shows one account that acts as a person of the office.',
        'An admin sees any; to anyone else the identity of somebody else is 404 `not_found`.',
      ]),
      params: IdentityParams,
      response: { 200: IdentityView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const identity = await findIdentity(tx, request.params.identityId)
        if (identity === null || !maySeeCredentials(request.staff, identity.personId)) {
          throw notFound()
        }
        return identity
      }),
  })

  app.route({
    method: 'DELETE',
    url: '/identities/:identityId',
    config: { allow: ['admin'], scope: 'people:write' },
    schema: {
      operationId: 'deleteIdentity',
      tags: ['Credentials'],
      summary: 'Remove an identity',
      description: prose([
        'Removes an account: from the next request its tokens are refused.',
        'The person’s keys and other accounts stay.',
      ]),
      params: IdentityParams,
      headers: IfMatch,
      response: { 204: NoContent, ...refusals(notFound, preconditionRequired, versionConflict) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { identityId } = request.params
        const identity = await findIdentity(tx, identityId)
        if (identity === null) throw notFound()
        request.mustMatch(identity.version)
        await deleteIdentity(tx, identityId)
        return null
      }),
  })
}

/** What is wrong with the person a key is for; a job's key has none. */
async function holderErrors(tx: Tx, personId: string | null): Promise<FieldError[]> {
  if (personId === null) return []
  const person = await findPerson(tx, personId)
  if (person === null) return [invalid('/personId', 'unknown_id', UNKNOWN_PERSON)]
  return person.body.deactivatedAt === null
    ? []
    : [invalid('/personId', 'person_deactivated', INACTIVE_PERSON)]
}
