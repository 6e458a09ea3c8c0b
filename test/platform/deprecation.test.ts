import t from 'tap'
import { z } from 'zod'
import { createHttp } from '../../src/platform/http/http.js'
import type { Routes } from '../../src/platform/http/routes.js'
import { pageOf } from '../../src/platform/http/schema.js'
import { buildDocument } from '../../src/platform/openapi/collect.js'
import { unauthorized } from '../../src/platform/problem/access-kinds.js'
import { notFound } from '../../src/platform/problem/record-kinds.js'
import { refusals } from '../../src/platform/problem/reply.js'

const DEPRECATED = { since: '2027-01-01', sunset: '2028-01-01', link: '/docs#changelog' }
const Old = z
  .object({ id: z.string().max(10).describe('Its id.').meta({ example: 'a' }) })
  .meta({ id: 'TestOld', description: 'Something old.' })

const routes: Routes = async (app) => {
  const common = { tags: ['Old'], description: 'For the test.' }
  app.get(
    '/old',
    {
      config: { allow: 'anyone', deprecated: DEPRECATED },
      schema: {
        ...common,
        operationId: 'listOld',
        summary: 'List the old',
        querystring: z.looseObject({}),
        response: { 200: pageOf(Old, 'TestOldPage'), ...refusals(notFound) },
      },
    },
    async (request) => {
      if ('missing' in Object(request.query)) throw notFound()
      return { items: [{ id: 'a' }], nextCursor: 'next' }
    },
  )
  app.get(
    '/new',
    {
      config: { allow: 'anyone' },
      schema: {
        ...common,
        operationId: 'listNew',
        summary: 'List the new',
        response: { 200: pageOf(Old, 'TestNewPage') },
      },
    },
    async () => ({ items: [], nextCursor: null }),
  )
}

const app = createHttp({
  authenticate: ({ headers }) => {
    if (headers['x-api-key'] === undefined) throw unauthorized()
  },
  checkReady: async () => undefined,
  logLevel: 'silent',
  describe: true,
})
app.register(routes, { prefix: '/v1' })
await app.ready()
t.teardown(() => app.close())

const get = (url: string, headers = {}) => app.inject({ url, headers })
const KEY = { 'x-api-key': 'k' }
const ANNOUNCED = {
  deprecation: '@1798761600',
  sunset: 'Sat, 01 Jan 2028 00:00:00 GMT',
}
const LINK = '</docs#changelog>; rel="deprecation"'

t.test('every answer of a deprecated route says so', async (t) => {
  const answers = [
    { status: 200, reply: await get('/v1/old', KEY) },
    { status: 401, reply: await get('/v1/old') },
    { status: 404, reply: await get('/v1/old?missing=', KEY) },
    { status: 200, reply: await app.inject({ method: 'HEAD', url: '/v1/old', headers: KEY }) },
  ]
  for (const { status, reply } of answers) {
    t.equal(reply.statusCode, status)
    t.match(reply.headers, ANNOUNCED)
    t.ok(String(reply.headers['link']).endsWith(LINK))
  }
})

t.test('its other links stay', async (t) => {
  const { headers } = await get('/v1/old', KEY)
  t.equal(headers['link'], `</v1/old?cursor=next>; rel="next", ${LINK}`)
})

t.test('no other route does', async (t) => {
  const { headers } = await get('/v1/new', KEY)
  t.strictSame(
    ['deprecation', 'sunset', 'link'].filter((name) => name in headers),
    [],
  )
})

t.test('the document says so too, header by header', async (t) => {
  const said = (text: string) => ({ id: text, en: text })
  const { document } = await buildDocument(app, {
    title: 'Test',
    version: '1.0.0',
    description: said('A test.'),
    contact: { name: 'Test', url: 'https://test.example' },
    guide: { url: 'https://test.example', description: said('A guide.') },
    tags: [{ name: 'Old', label: said('Old'), description: said('Old.') }],
    servers: [{ url: '/', description: said('Here, local.'), isInternal: true }],
  })
  const { paths, components } = JSON.parse(JSON.stringify(document))
  const { get: old } = paths['/v1/old']
  t.equal(old.deprecated, true)
  const named = ['Deprecation', 'Sunset', 'Link']
  t.ok(named.every((name) => name in old.responses['200'].headers))
  const refused = old.responses['404'].$ref.split('/').at(-1)
  t.ok(named.every((name) => name in components.responses[refused].headers))
  t.ok(named.every((name) => name in components.headers))

  const { get: fresh } = paths['/v1/new']
  t.notOk('deprecated' in fresh)
  t.notOk('Sunset' in fresh.responses['200'].headers)
})
