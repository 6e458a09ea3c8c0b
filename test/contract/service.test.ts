import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { parse } from 'yaml'
import { buildTestApp } from '../support/app.js'

const { nobody } = await buildTestApp(t)

t.test('the server says that it runs and can serve', async (t) => {
  t.match(await nobody.get('/healthz'), { status: 200, body: { status: 'ok' } })
  t.match(await nobody.get('/readyz'), { status: 200, body: { status: 'ready' } })
  const metrics = await nobody.get('/metrics')
  t.match(metrics.headers['content-type'], 'text/plain')
  t.match(metrics.body, '# HELP klinik_pool_connections')
})

t.test('its entry is for programs and, asked for a page, for people', async (t) => {
  const entry = await nobody.get('/')
  t.match(entry.body, { version: /^\d+\.\d+\.\d+$/, status: 'ready' })
  t.match(entry.headers['link'], '</openapi.json>; rel="service-desc"')
  const page = await nobody.get('/', { headers: { accept: 'text/html' } })
  t.match(page.headers['content-type'], 'text/html')
})

t.test('its pages', async (t) => {
  for (const page of ['/docs', '/docs/problems', '/docs/problems/version_conflict']) {
    const { status, headers } = await nobody.get(page)
    t.equal(status, 200, page)
    t.match(headers['content-type'], 'text/html')
  }
  t.match(await nobody.get('/docs/problems/nope'), { status: 404, body: { code: 'not_found' } })
})

t.test('its document in JSON, in Indonesian and in YAML', async (t) => {
  const english = await nobody.get('/openapi.json')
  const yaml = await nobody.get('/openapi.yaml')
  t.match(yaml.headers['content-type'], 'application/yaml')
  t.ok(isDeepStrictEqual(parse(yaml.body), english.body), 'YAML says the same')

  const { body } = await nobody.get('/openapi.id.json')
  t.equal(body.paths['/v1/me'].get.operationId, 'getMe')
  t.equal(body.components.headers['Retry-After'].description, 'Detik yang perlu ditunggu.')
  t.equal(body.components.examples.NotFound.value.title, 'Tidak ditemukan.')
})

t.test('what a client has of the document is told from what changed', async (t) => {
  for (const address of ['/openapi.json', '/openapi.id.json', '/openapi.yaml']) {
    const { headers } = await nobody.get(address)
    t.equal(headers['cache-control'], 'no-cache')
    const known = { 'if-none-match': String(headers['etag']) }
    t.equal((await nobody.get(address, { headers: known })).status, 304, address)
  }
})
