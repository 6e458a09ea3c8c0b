import t from 'tap'
import { z } from 'zod'
import { createHttp } from '../../src/platform/http/http.js'
import type { Routes } from '../../src/platform/http/routes.js'
import {
  civilDate,
  IfMatch,
  idParam,
  PageQuery,
  pageOf,
  queryList,
  rupiah,
  text,
  uuid,
  version,
} from '../../src/platform/http/schema.js'
import {
  type ApiDescription,
  buildDocument,
  operationLines,
} from '../../src/platform/openapi/collect.js'
import { printJson } from '../../src/platform/openapi/print.js'
import { actionBlocked, alreadySealed, notFound } from '../../src/platform/problem/record-kinds.js'
import { refusals } from '../../src/platform/problem/reply.js'

const Stage = z.enum(['open', 'closed']).meta({ id: 'TestStage', description: 'Where it stands.' })
const Visit = z
  .object({ kind: z.literal('visit'), place: text(50) })
  .meta({ id: 'TestVisit', description: 'A visit.' })
const Call = z
  .object({ kind: z.literal('call'), number: text(20) })
  .meta({ id: 'TestCall', description: 'A call.' })
const Plan = z
  .object({
    id: uuid(),
    stage: Stage,
    startsOn: civilDate().nullable(),
    amountRupiah: rupiah(),
    contact: z.discriminatedUnion('kind', [Visit, Call]).meta({ id: 'TestContact' }),
    version: version(),
  })
  .meta({ id: 'TestPlan', description: 'A plan.' })
const PlanCreate = z
  .strictObject({ title: text(50), stage: Stage.optional() })
  .meta({ id: 'TestPlanCreate', description: 'A new plan.' })
z.object({ a: z.string() }).meta({ id: 'TestNeverUsed' })

const routes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/plans',
    config: { allow: 'anyone' },
    schema: {
      operationId: 'listPlans',
      tags: ['Plans'],
      summary: 'List plans',
      querystring: z.strictObject({ ...PageQuery.shape, stage: queryList(Stage).optional() }),
      response: { 200: pageOf(Plan, 'TestPlanPage') },
    },
    handler: async () => ({ items: [], nextCursor: null }),
  })
  app.route({
    method: 'POST',
    url: '/plans/:planId/close',
    config: { allow: ['manager'], scope: 'plans:write', created: '/v1/plans' },
    schema: {
      operationId: 'closePlan',
      tags: ['Plans'],
      summary: 'Close a plan',
      params: idParam('planId', 'The plan.'),
      headers: IfMatch,
      body: PlanCreate,
      response: { 201: Plan, ...refusals(notFound, actionBlocked, alreadySealed) },
    },
    handler: async () => {
      throw notFound()
    },
  })
}

const same = (text: string) => ({ id: text, en: text })
const API: ApiDescription = {
  title: 'Test',
  version: '1.0.0',
  description: same('A test.'),
  contact: { name: 'Test', url: 'https://test.example' },
  guide: { url: 'https://test.example', description: same('A guide.') },
  tags: [{ name: 'Plans', label: same('Plans'), description: same('Plans.') }],
  servers: [{ url: '/', description: same('Here, local.'), isInternal: true }],
}

const build = async () => {
  const app = createHttp({
    authenticate: () => undefined,
    checkReady: async () => undefined,
    logLevel: 'silent',
    describe: true,
  })
  app.register(routes, { prefix: '/v1' })
  const document = (await buildDocument(app, API)).document
  await app.close()
  return JSON.parse(JSON.stringify(document))
}

t.test('the document', async (t) => {
  const document = await build()
  t.equal(document.openapi, '3.1.1')
  const versioned = Object.keys(document.paths).filter((path) => path.startsWith('/v1/'))
  t.same(versioned, ['/v1/plans', '/v1/plans/{planId}/close'])

  const { schemas } = document.components
  t.notOk(
    Object.keys(schemas).some((name) => name.endsWith('Input')),
    'one component an id',
  )
  t.notOk('TestNeverUsed' in schemas, 'nothing unreferenced')
  t.ok('Problem' in schemas && 'Action' in schemas)
  t.match(schemas.TestPlan.properties, {
    id: { format: 'uuid', pattern: undefined },
    amountRupiah: { format: 'int64' },
    version: { format: 'int32' },
    stage: { $ref: '#/components/schemas/TestStage' },
  })
  t.same(schemas.TestContact.discriminator, {
    propertyName: 'kind',
    mapping: {
      visit: '#/components/schemas/TestVisit',
      call: '#/components/schemas/TestCall',
    },
  })
  t.notOk('additionalProperties' in schemas.TestPlan, 'readers ignore what they do not know')
  t.equal(schemas.TestPlanCreate.additionalProperties, false, 'writers may not')

  const resolved = (one: { $ref?: string }) =>
    one.$ref ? document.components.parameters[one.$ref.split('/').at(-1) ?? ''] : one
  const list = document.paths['/v1/plans'].get
  const stage = list.parameters.find((one: { name?: string }) => one.name === 'stage')
  t.match(stage, { in: 'query', style: 'form', explode: false, schema: { type: 'array' } })
  const limit = list.parameters.find((one: { name?: string }) => one.name === 'limit')
  t.match(limit, { schema: { type: 'integer', minimum: 1, maximum: 200 }, example: 50 })
  t.same(Object.keys(list.responses), ['200', '400', '401', '403', '429', '500', '503'])
  t.ok('Link' in list.responses['200'].headers)

  const close = document.paths['/v1/plans/{planId}/close'].post
  t.same(close['x-required-roles'], ['manager'])
  t.same(close['x-required-scopes'], ['plans:write'])
  t.match(close.description, 'Roles: `manager` (programme manager). Scope: `plans:write`.')
  t.ok(['ETag', 'Location', 'RateLimit'].every((name) => name in close.responses['201'].headers))
  t.match(close.parameters.map(resolved), [
    { in: 'path', name: 'planId' },
    { in: 'header', name: 'If-Match', required: true },
    { in: 'header', name: 'Idempotency-Key', required: false },
  ])
  const { $ref } = close.responses['409']
  t.equal($ref, '#/components/responses/ActionBlockedOrAlreadySealed')
  const refused = document.components.responses['ActionBlockedOrAlreadySealed']
  const media = refused.content['application/problem+json']
  t.same(Object.keys(media.examples), [
    'action_blocked',
    'already_sealed',
    'idempotency_in_progress',
  ])
  t.equal(media.schema.$ref, '#/components/schemas/Problem')
  t.ok('Retry-After' in refused.headers, 'while the first request is running')
  t.match(document.components.examples.ActionBlocked.value, { code: 'action_blocked', status: 409 })

  const text = JSON.stringify(document)
  for (const [, ref = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const target = ref.split('/').reduce((node, key) => node?.[key], document)
    t.ok(target, `${ref} exists`)
  }
})

t.test('the same routes give the same bytes', async (t) => {
  t.equal(printJson(await build()), printJson(await build()))
})

t.test('operations, one a line', async (t) => {
  t.equal(
    operationLines(await build()).replace(/^.* public\n/gm, ''),
    'listPlans  GET /v1/plans  anyone\nclosePlan  POST /v1/plans/{planId}/close  manager\n',
  )
})

t.test('pages', async (t) => {
  const app = createHttp({
    authenticate: () => undefined,
    checkReady: async () => undefined,
    logLevel: 'silent',
    documentUrl: new URL('../../openapi/openapi.json', import.meta.url),
  })
  t.teardown(() => app.close())
  const entry = await app.inject('/')
  t.match(entry.json(), { status: 'ready', links: { openapi: '/openapi.json' } })
  t.match(entry.headers['link'], 'rel="service-desc"')
  const person = await app.inject({ url: '/', headers: { accept: 'text/html' } })
  t.match(person.headers['content-type'], 'text/html')
  t.match(person.body, 'Siap melayani')

  const served = await app.inject('/openapi.json')
  t.equal(served.statusCode, 200)
  const etag = String(served.headers['etag'])
  const again = await app.inject({ url: '/openapi.json', headers: { 'if-none-match': etag } })
  t.equal(again.statusCode, 304)

  const docs = await app.inject('/docs')
  t.match(docs.headers['content-security-policy'], "connect-src 'self'")
  t.notMatch(docs.body, /https?:/, 'no outside address')
  t.match(docs.body, '<html lang="id">')
  const english = await app.inject({ url: '/docs', headers: { 'accept-language': 'en' } })
  t.match(english.body, '<html lang="en">')
  const script = await app.inject('/docs/console.js')
  t.ok(script.body.length > 1_000_000)
  t.match(script.body, 'createApiReference')

  const problem = await app.inject('/docs/problems/not_found')
  t.match(problem.body, 'Tidak ditemukan.')
  t.match(problem.body, 'Not found.')
  t.equal((await app.inject('/docs/problems/nope')).statusCode, 404)
  t.match((await app.inject('/docs/problems')).body, 'action_blocked')
})
