import { z } from 'zod'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose } from '../platform/http/schema.js'
import { action } from '../platform/problem/action.js'
import {
  actionBlocked,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refuse } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import { ROLES } from '../platform/roles.js'
import { penyakitCodeTaken } from './problems.js'
import {
  findPenyakit,
  insertPenyakit,
  listPenyakit,
  lockPenyakit,
  retirePenyakit,
} from './queries.js'
import { codeErrors, retireBlockers } from './rules.js'
import {
  PenyakitCreate,
  PenyakitListQuery,
  PenyakitPage,
  PenyakitParams,
  PenyakitRetire,
  PenyakitView,
  RecommendationTemplatePage,
  TemplateListQuery,
} from './schema.js'
import { templatesOf } from './templates.js'

const Cursor = z.tuple([z.string()])

export const penyakitRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/penyakit',
    config: { allow: ROLES, scope: 'penyakit:read' },
    schema: {
      operationId: 'listPenyakit',
      tags: ['Penyakit'],
      summary: 'List the catalogue of ailments',
      description:
        'Lists the common catalogue and what the office added for itself, by code, retired entries too; narrow it by group, kind of participant or `isRetired`.',
      querystring: PenyakitListQuery,
      response: { 200: PenyakitPage, ...refusals(invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { group, appliesTo, isRetired } = request.query
        const after = readCursor(request, Cursor)
        const limit = pageLimit(request)
        const rows = await listPenyakit(tx, { group, appliesTo, isRetired, after, limit })
        return page(request, rows, ({ code }) => [code])
      }),
  })

  app.route({
    method: 'POST',
    url: '/penyakit',
    config: { allow: ['admin', 'manager'], scope: 'penyakit:write', created: '/v1/penyakit' },
    schema: {
      operationId: 'createPenyakit',
      tags: ['Penyakit'],
      summary: 'Add an ailment of the office',
      description: prose(
        [
          'Adds an entry that only this office sees, under a code that starts with `LOK-`; findings may name it at once.',
        ],
        '409 `penyakit_code_taken` when the office has used the code, even for an entry now retired.',
        '422 `rule_violated` with `unknown_code` for a group or treatment that its code list does not hold.',
      ),
      body: PenyakitCreate,
      response: { 201: PenyakitView, ...refusals(penyakitCodeTaken, ruleViolated) },
    },
    handler: (request, reply) =>
      request.write(async (tx) => {
        const { body } = request
        const errors = codeErrors(body)
        if (errors.length > 0) throw ruleViolated({ errors })
        await insertPenyakit(tx, body)
        reply.header('location', `${app.publicUrl}/v1/penyakit/${body.code}`)
        const created = await findPenyakit(tx, body.code)
        if (created === null) throw notFound()
        return created
      }),
  })

  app.route({
    method: 'GET',
    url: '/penyakit/:code',
    config: { allow: ROLES, scope: 'penyakit:read' },
    schema: {
      operationId: 'getPenyakit',
      tags: ['Penyakit'],
      summary: 'Show an ailment',
      description: 'Shows one entry of the catalogue, common or of the office, retired or not.',
      params: PenyakitParams,
      response: { 200: PenyakitView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const found = await findPenyakit(tx, request.params.code)
        if (found === null) throw notFound()
        return found
      }),
  })

  app.route({
    method: 'GET',
    url: '/penyakit/:code/recommendation-templates',
    config: { allow: ROLES, scope: 'penyakit:read' },
    schema: {
      operationId: 'listRecommendationTemplates',
      tags: ['Penyakit'],
      summary: 'List the templates for an ailment',
      description: prose([
        'Lists a recommendation for each kind of treatment usual for the ailment, in that order: text, who acts, what to measure and how long it takes.',
        'They are offered, never imposed: `POST /v1/diagnoses/{diagnosisId}/apply-templates` copies those a team chooses into its draft, where they are changed like any other.',
        'An entry of the office offers what each of its kinds of treatment means.',
      ]),
      params: PenyakitParams,
      querystring: TemplateListQuery,
      response: { 200: RecommendationTemplatePage, ...refusals(notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const after = readCursor(request, z.tuple([z.int()]))
        const found = await findPenyakit(tx, request.params.code)
        if (found === null) throw notFound()
        const start = after === null ? 0 : after[0]
        const rows = templatesOf(found)
          .map((template, index) => ({ ...template, index: index + 1 }))
          .slice(start, start + pageLimit(request) + 1)
        return page(request, rows, ({ index }) => [index])
      }),
  })

  app.route({
    method: 'POST',
    url: '/penyakit/:code/retire',
    config: { allow: ['admin', 'manager'], scope: 'penyakit:write' },
    schema: {
      operationId: 'retirePenyakit',
      tags: ['Penyakit'],
      summary: 'Retire an ailment of the office',
      description: prose(
        [
          'Takes an entry of the office out of use: findings that name it keep it, new ones cannot.',
        ],
        '409 `action_blocked` with `common_catalogue` for an entry of the common catalogue, `already_retired`.',
      ),
      params: PenyakitParams,
      headers: IfMatch,
      body: PenyakitRetire,
      response: {
        200: PenyakitView,
        ...refusals(notFound, preconditionRequired, versionConflict, actionBlocked),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { code } = request.params
        const entry = await lockPenyakit(tx, code)
        if (entry === null) throw notFound()
        request.mustMatch(entry.version)
        const retire = action(
          'retirePenyakit',
          'retire',
          `/v1/penyakit/${code}/retire`,
          retireBlockers(entry),
        )
        const currentStage = entry.retiredAt === null ? 'in_use' : 'retired'
        refuse(retire, { currentStage, allowedActions: [retire] })
        await retirePenyakit(tx, code)
        const retired = await findPenyakit(tx, code)
        if (retired === null) throw notFound()
        return retired
      }),
  })
}
