import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import type { InjectOptions } from 'fastify'
import t, { type Test } from 'tap'
import { z } from 'zod'
import { createHttp, type HttpOptions } from '../../src/platform/http/http.js'
import { page, readCursor } from '../../src/platform/http/pages.js'
import { parseIfMatch } from '../../src/platform/http/representation.js'
import type { Routes } from '../../src/platform/http/routes.js'
import {
  civilDate,
  count,
  email,
  IfMatch,
  idParam,
  instant,
  NoContent,
  PageQuery,
  pageOf,
  queryBoolean,
  queryInteger,
  queryList,
  rupiah,
  text,
  uuid,
  version,
} from '../../src/platform/http/schema.js'
import { unauthorized } from '../../src/platform/problem/access-kinds.js'
import {
  notFound,
  preconditionRequired,
  versionConflict,
} from '../../src/platform/problem/record-kinds.js'
import { refusals } from '../../src/platform/problem/reply.js'
import { refusalFaults } from '../support/conformance.js'
import { recordAnswer } from '../support/record.js'
import { watchReplies } from '../support/replies.js'

const Note = z
  .object({
    id: uuid().describe('Its id.'),
    title: text(50).describe('Its title.'),
    amountRupiah: rupiah().nullable().describe('What it cost.'),
    startsOn: civilDate().nullable().describe('When it starts.'),
    seenAt: instant().nullable().describe('When it was seen.'),
    version: version(),
  })
  .meta({ id: 'HttpTestNote', description: 'A note.' })

const NotePage = pageOf(Note, 'HttpTestNotePage')

const NoteCreate = z.strictObject({
  title: text(50),
  amountRupiah: rupiah().optional(),
  startsOn: civilDate().optional(),
  seenAt: instant().optional(),
  email: email().optional(),
})

const NoteListQuery = z.strictObject({
  ...PageQuery.shape,
  stage: queryList(z.enum(['open', 'closed'])).optional(),
  late: queryBoolean().optional(),
  year: queryInteger({ min: 1900, max: 2100 }).optional(),
})

const ID = '0197a5c0-1c00-7000-8000-000000000001'
const note = (over: object = {}) => ({
  id: ID,
  title: 'a',
  amountRupiah: null,
  startsOn: null,
  seenAt: null,
  version: 7,
  ...over,
})

const noteRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/notes',
    config: { allow: 'anyone' },
    schema: { operationId: 'listNotes', querystring: NoteListQuery, response: { 200: NotePage } },
    handler: async (request) => {
      const after = readCursor(request, z.tuple([count()]))
      const from = after === null ? 0 : after[0] + 1
      const rows = Array.from({ length: 5 }, (_, n) => note({ title: `${n}` })).slice(from)
      return page(request, rows, (row) => [Number(row.title)])
    },
  })
  app.route({
    method: 'POST',
    url: '/notes',
    config: { allow: 'anyone', created: '/v1/notes' },
    schema: { operationId: 'createNote', body: NoteCreate, response: { 201: Note } },
    handler: async ({ body }) => note({ ...body, version: 1, secret: 'never' }),
  })
  app.route({
    method: 'GET',
    url: '/notes/:noteId',
    config: { allow: 'anyone', conditional: true },
    schema: {
      params: idParam('noteId', 'The note.'),
      response: { 200: Note, ...refusals(notFound) },
    },
    handler: async ({ params }) => {
      if (params.noteId !== ID) throw notFound()
      return note()
    },
  })
  app.route({
    method: 'DELETE',
    url: '/notes/:noteId',
    config: { allow: 'anyone' },
    schema: {
      params: idParam('noteId', 'The note.'),
      headers: IfMatch,
      response: { 204: NoContent, ...refusals(preconditionRequired, versionConflict) },
    },
    handler: async ({ headers, method }) => {
      const wanted = parseIfMatch(headers['if-match'], method)
      if (wanted === null) throw preconditionRequired()
      if (wanted !== 'any' && wanted !== 7) {
        throw versionConflict({ extra: { currentVersion: 7 }, headers: { etag: '"7"' } })
      }
      return null
    },
  })
  app.route({
    method: 'GET',
    url: '/codes',
    config: { allow: 'public', cache: 'hour' },
    schema: { response: { 200: z.object({ items: z.array(z.string()) }) } },
    handler: async () => ({ items: ['KEL-01'] }),
  })
  app.route({
    method: 'GET',
    url: '/broken',
    config: { allow: 'public' },
    schema: { response: { 200: z.object({ ok: z.boolean() }) } },
    handler: async () => {
      throw Object.assign(new Error('Failed query: select 1 params: 3271046504930002'), {
        query: 'select 1',
        params: ['3271046504930002'],
        cause: Object.assign(new Error('boom'), { code: 'XX000', severity: 'ERROR' }),
      })
    },
  })
  app.route({
    method: 'GET',
    url: '/wrong-shape',
    config: { allow: 'public' },
    schema: { response: { 200: z.object({ day: civilDate() }) } },
    handler: async () => ({ day: 'tomorrow' }),
  })
}

/** An app of notes; watched, its answers must be what its routes declare. */
function makeApp(
  test: Test,
  { isWatched = true, ...options }: Partial<HttpOptions> & { isWatched?: boolean } = {},
) {
  const lines: string[] = []
  const app = createHttp({
    authenticate: (request) => {
      if (request.headers.authorization !== 'Bearer good') {
        throw unauthorized({ headers: { 'www-authenticate': 'Bearer error="invalid_token"' } })
      }
      request.principal = 'somebody'
    },
    checkReady: async () => undefined,
    rateLimitPerMinute: 0,
    logStream: { write: (line: string) => lines.push(line) },
    ...options,
  })
  if (isWatched) {
    watchReplies(app, { fail: (message) => test.fail(message), check: refusalFaults })
  }
  app.register(noteRoutes, { prefix: '/v1' })
  test.teardown(() => app.close())
  return Object.assign(app, { lines })
}

const headers = { authorization: 'Bearer good' }
const json = { ...headers, 'content-type': 'application/json' }

t.test('every refusal is a problem document', async (t) => {
  const app = makeApp(t)
  const refused = async (what: InjectOptions, status: number, code: string) => {
    const reply = await app.inject(what)
    t.equal(reply.statusCode, status, JSON.stringify(what).slice(0, 120))
    t.equal(reply.headers['content-type'], 'application/problem+json')
    t.equal(reply.json().code, code)
    t.equal(reply.json().instance, `urn:uuid:${reply.headers['request-id']}`)
    t.equal(reply.headers['cache-control'], 'no-store')
    return reply
  }
  const get = (url: string) => ({ method: 'GET' as const, url, headers })
  const post = (payload: string | Buffer, type = 'application/json') => ({
    method: 'POST' as const,
    url: '/v1/notes',
    headers: { ...headers, 'content-type': type },
    payload,
  })

  await refused({ method: 'GET', url: '/v1/notes' }, 401, 'unauthorized')
  await refused(get('/nope'), 404, 'not_found')
  await refused(get('/v1/notes/not-a-uuid'), 400, 'validation_failed')
  await refused(get('/v1/notes/0197a5c0-1c00-7000-8000-00000000000f'), 404, 'not_found')
  const unread = await refused(get('/v1/notes/%ff'), 400, 'bad_request')
  t.equal(unread.json().title, 'Permintaan tidak dapat dibaca.', 'in words, also before routing')
  await refused(get('/v1/notes/a%00b'), 400, 'invalid_text')
  await refused(get(`/v1/notes/${'x'.repeat(300)}`), 414, 'uri_too_long')

  for (const bad of [
    'limit=201',
    'limit=0',
    'limit=abc',
    'limit=0x10',
    'limit=',
    'limit=1&limit=2',
    'stge=open',
    'stage=opne',
    'late=yes',
    'year=1e3',
  ]) {
    const reply = await refused(get(`/v1/notes?${bad}`), 400, 'validation_failed')
    t.match(reply.json().errors, [{ in: 'query', parameter: bad.split('=')[0] }], bad)
  }
  await refused(get('/v1/notes?cursor=zzz'), 400, 'invalid_cursor')

  await refused(post('{bad'), 400, 'invalid_json')
  await refused(post('null'), 400, 'validation_failed')
  await refused(post('[]'), 400, 'validation_failed')
  await refused(post(''), 400, 'validation_failed')
  await refused(post('{"__proto__":{"a":1},"title":"a"}'), 400, 'invalid_json')
  await refused(post(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), 400, 'validation_failed')
  const needless = await refused(get(`/v1/notes/${ID}?stge=open`), 400, 'validation_failed')
  t.match(needless.json().errors, [{ in: 'query', parameter: 'stge', code: 'unknown_field' }])

  const wrongType = await refused(post('<a/>', 'application/xml'), 415, 'unsupported_media_type')
  t.equal(wrongType.headers['accept'], 'application/json')
  await refused(post('a', 'text/plain'), 415, 'unsupported_media_type')
  await refused(post('a', 'nonsense'), 415, 'unsupported_media_type')
  await refused(post(`"${'a'.repeat(2 ** 21)}"`), 413, 'payload_too_large')
  await refused(post('{"title":"a\\u0000b"}'), 400, 'invalid_text')
  await refused(post('{"title":"\\ud800"}'), 400, 'invalid_text')
  await refused(post('{"a\\u0000":1}'), 400, 'invalid_text')
  await refused(post(Buffer.from('{"title":"\xff\xfe"}', 'latin1')), 400, 'invalid_utf8')

  for (const [body, pointer, code] of [
    ['{}', '#/title', 'required'],
    ['{"title":""}', '#/title', 'too_small'],
    ['{"title":5}', '#/title', 'invalid_type'],
    ['{"title":"a","amountRupiah":"5"}', '#/amountRupiah', 'invalid_type'],
    ['{"title":"a","amountRupiah":1e30}', '#/amountRupiah', 'too_big'],
    ['{"title":"a","amountRupiah":9007199254740993}', '#/amountRupiah', 'too_big'],
    ['{"title":"a","amountRupiah":-1}', '#/amountRupiah', 'too_small'],
    ['{"title":"a","startsOn":"0000-01-01"}', '#/startsOn', 'out_of_range'],
    ['{"title":"a","startsOn":"2026-02-30"}', '#/startsOn', 'invalid_format'],
    ['{"title":"a","seenAt":"2026-02-03"}', '#/seenAt', 'invalid_format'],
    ['{"title":"a","x/y":1}', '#/x~1y', 'unknown_field'],
  ] as const) {
    const reply = await refused(post(body), 400, 'validation_failed')
    t.match(reply.json().errors, [{ in: 'body', pointer, code }], body)
    t.equal(reply.json().errors.length, 1)
  }
  const two = await refused(post('{"one":1,"two":2}'), 400, 'validation_failed')
  t.equal(two.json().errors.length, 3, 'each unknown key and the missing title')

  for (const address of ["o'neil+klinik@example.org", 'a!b@example.org', '*@sub.example.org']) {
    const reply = await app.inject(post(JSON.stringify({ title: 'a', email: address })))
    t.equal(reply.statusCode, 201, `${address} is an e-mail address`)
  }
})

t.test('headers that any request may carry', async (t) => {
  const app = makeApp(t)
  for (const [name, value] of [
    ['office-id', 'bogor'],
    ['accept-language', 'é'],
    ['accept-language', 'a'.repeat(201)],
    ['if-none-match', '"é"'],
  ] as const) {
    const reply = await app.inject({ url: '/v1/codes', headers: { [name]: value } })
    t.equal(reply.statusCode, 400, `${name}: ${value.slice(0, 10)}`)
    t.match(reply.json().errors, [{ in: 'headers', parameter: name, code: 'invalid_format' }])
  }
})

t.test('other methods', async (t) => {
  const app = makeApp(t)
  for (const method of ['PUT', 'TRACE', 'QUERY', 'PATCH', 'PROPFIND'] as const) {
    const reply = await app.inject({ method: method as 'PUT', url: '/v1/notes/?limit=1' })
    t.equal(reply.statusCode, 405, method)
    t.equal(reply.headers['allow'], 'GET, HEAD, OPTIONS, POST')
    t.equal(reply.json().code, 'method_not_allowed')
  }
  const options = await app.inject({ method: 'OPTIONS', url: `/v1/notes/${ID}` })
  t.equal(options.statusCode, 204)
  t.equal(options.headers['allow'], 'DELETE, GET, HEAD, OPTIONS')
  const head = await app.inject({ method: 'HEAD', url: '/v1/notes', headers })
  t.equal(head.statusCode, 200)
  t.equal(head.body, '')
})

t.test('messages follow Accept-Language, codes do not', async (t) => {
  const app = makeApp(t)
  const ask = (language?: string) =>
    app.inject({
      url: '/x',
      headers: language === undefined ? {} : { 'accept-language': language },
    })
  for (const [asked, answered] of [
    ['en', 'en'],
    ['en-GB,id;q=0.3', 'en'],
    ['id', 'id'],
    ['xx', 'id'],
    ['*', 'id'],
    ['en;q=0.1, id', 'id'],
    [undefined, 'id'],
  ] as const) {
    const reply = await ask(asked)
    t.equal(reply.headers['content-language'], answered, asked ?? 'none')
    t.match(reply.headers['vary'], /Accept-Language/)
    t.equal(reply.json().title, answered === 'en' ? 'Not found.' : 'Tidak ditemukan.')
    t.equal(reply.json().code, 'not_found')
  }
})

t.test('success replies', async (t) => {
  const app = makeApp(t, { publicUrl: 'https://klinik.example' })
  const created = await app.inject({
    method: 'POST',
    url: '/v1/notes',
    headers: json,
    payload: { title: 'Visit', seenAt: '2018-03-01T09:00:00+07:00' },
  })
  t.equal(created.statusCode, 201)
  t.equal(created.headers['location'], `https://klinik.example/v1/notes/${ID}`)
  t.equal(created.headers['etag'], '"1"')
  t.equal(created.headers['cache-control'], 'no-store')
  t.equal(created.json().seenAt, '2018-03-01T02:00:00.000Z', 'instants are normalised')
  t.notOk('secret' in created.json(), 'members the schema does not name are dropped')

  const one = await app.inject({ url: `/v1/notes/${ID.toUpperCase()}/`, headers })
  t.equal(one.statusCode, 200)
  t.equal(one.headers['etag'], '"7"')
  t.equal(one.headers['cache-control'], 'private, no-cache')
  t.match(one.headers['request-id'], /^[0-9a-f-]{36}$/)
  for (const tag of ['"7"', 'W/"7"', '"1", W/"7"', '*']) {
    const again = await app.inject({
      url: `/v1/notes/${ID}`,
      headers: { ...headers, 'if-none-match': tag },
    })
    t.equal(again.statusCode, 304, tag)
    t.equal(again.body, '')
    t.equal(again.headers['etag'], '"7"')
  }

  const codes = await app.inject({ url: '/v1/codes' })
  t.equal(codes.headers['cache-control'], 'private, max-age=3600')
  const unchanged = await app.inject({
    url: '/v1/codes',
    headers: { 'if-none-match': String(codes.headers['etag']) },
  })
  t.equal(unchanged.statusCode, 304)
})

t.test('pages follow one another, each item once', async (t) => {
  const app = makeApp(t)
  const titles: string[] = []
  let url = '/v1/notes?stage=open,closed&limit=2'
  for (let calls = 0; url !== '' && calls < 9; calls++) {
    const reply = await app.inject({ url, headers })
    t.equal(reply.statusCode, 200)
    t.equal(reply.headers['cache-control'], 'no-store')
    titles.push(...reply.json().items.map((item: { title: string }) => item.title))
    const [, next = ''] = /^<(.*)>; rel="next"$/.exec(String(reply.headers['link'] ?? '')) ?? []
    t.equal(next === '', reply.json().nextCursor === null)
    url = next
  }
  t.same(titles, ['0', '1', '2', '3', '4'])
  const first = await app.inject({ url: '/v1/notes?limit=2', headers })
  const { nextCursor } = first.json()
  const other = await app.inject({ url: `/v1/notes?late=true&cursor=${nextCursor}`, headers })
  t.equal(other.json().code, 'invalid_cursor', 'a cursor belongs to its filters')
})

t.test('If-Match', async (t) => {
  const app = makeApp(t)
  const remove = (tag?: string) =>
    app.inject({
      method: 'DELETE',
      url: `/v1/notes/${ID}`,
      headers: tag === undefined ? json : { ...json, 'if-match': tag },
    })
  t.equal((await remove()).statusCode, 428)
  const stale = await remove('"6"')
  t.equal(stale.statusCode, 412)
  t.equal(stale.json().currentVersion, 7)
  t.equal(stale.headers['etag'], '"7"')
  t.equal((await remove('seven')).statusCode, 400)
  t.equal((await remove('W/"7"')).statusCode, 204)
  t.equal((await remove('*')).statusCode, 204)
  t.throws(() => parseIfMatch('*', 'PATCH'), { message: 'validation_failed' })
})

t.test('an answer outside its schema, or of our own fault, fails a test', async (t) => {
  const app = makeApp(t)
  await t.rejects(app.inject('/v1/wrong-shape'), { message: /answered 200:.+day/s })
  await t.rejects(app.inject('/v1/broken'), { message: /our fault: .+boom/s })
})

t.test('a 500 tells the caller nothing and the log everything but data', async (t) => {
  const app = makeApp(t, { isWatched: false })
  const id = '0197a5c0-1c00-7000-8000-0000000000aa'
  const reply = await app.inject({
    url: '/v1/broken?q=rahasia',
    headers: { 'request-id': id.toUpperCase(), authorization: 'Bearer hidden' },
  })
  t.equal(reply.statusCode, 500)
  t.equal(reply.headers['request-id'], id)
  t.notMatch(reply.body, /select|boom|3271046504930002/)
  const logged = app.lines.join('')
  t.equal(app.lines.length, 1, 'once')
  t.match(logged, `"requestId":"${id}"`)
  t.match(logged, 'boom')
  t.notMatch(logged, /3271046504930002|hidden|rahasia/)
})

t.test('a refusal is logged once, at info, with its code', async (t) => {
  const app = makeApp(t)
  await app.inject({ url: '/v1/notes' })
  t.equal(app.lines.length, 1)
  t.match(JSON.parse(app.lines[0] ?? ''), { level: 'info', code: 'unauthorized', status: 401 })
})

t.test('browsers of listed origins only', async (t) => {
  const app = makeApp(t, { corsOrigins: ['https://app.example'] })
  const preflight = (origin: string) =>
    app.inject({
      method: 'OPTIONS',
      url: '/v1/notes',
      headers: { origin, 'access-control-request-method': 'PATCH' },
    })
  const yes = await preflight('https://app.example')
  t.equal(yes.statusCode, 204)
  t.match(yes.headers['access-control-allow-methods'], 'PATCH')
  t.match(yes.headers['access-control-allow-headers'], 'Idempotency-Key')
  const no = await preflight('https://app.example.evil')
  t.notOk(no.headers['access-control-allow-origin'])
  const refused = await app.inject({ url: '/v1/notes', headers: { origin: 'https://app.example' } })
  t.equal(refused.statusCode, 401)
  t.equal(refused.headers['access-control-allow-origin'], 'https://app.example')
  t.match(refused.headers['access-control-expose-headers'], 'ETag')
})

t.test('probes', async (t) => {
  let isUp = true
  const app = makeApp(t, {
    checkReady: async () => {
      if (!isUp) throw new Error('no database')
    },
    gauges: [{ name: 'pool_waiting', help: 'Waiting clients.', read: () => 3 }],
  })
  t.equal((await app.inject('/healthz')).statusCode, 200)
  t.equal((await app.inject('/readyz')).statusCode, 200)
  isUp = false
  const down = await app.inject('/readyz')
  t.equal(down.statusCode, 503)
  t.equal(down.json().code, 'unavailable')
  await app.inject('/v1/codes')
  const metrics = await app.inject('/metrics')
  t.match(metrics.body, 'pool_waiting 3')
  t.match(metrics.body, /http_request_duration_seconds_count\{method="GET",route="\/v1\/codes"/)
})

t.test('a route that does not say who may call it stops the start', async (t) => {
  const app = makeApp(t)
  app.register(async (scope) => {
    scope.get('/open', async () => ({}))
  })
  await t.rejects(Promise.resolve(app.ready()), /GET \/open does not declare who may call it/)
})

t.test('bytes that are no HTTP', async (t) => {
  const app = makeApp(t)
  // A request that never ends is given up within the test.
  Object.assign(app.server, { requestTimeout: 200, headersTimeout: 200 })
  Object.assign(app.server, { connectionsCheckingInterval: 50 })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const say = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
      socket.on('data', (chunk) => {
        answer += chunk
      })
      socket.on('close', () => resolve(answer))
      socket.on('error', reject)
    })
  for (const [name, bytes, status, code] of [
    ['nonsense', 'hello\r\n\r\n', 400, 'bad_request'],
    ['no host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'bad_request'],
    ['unknown method', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'bad_request'],
    [
      'headers of 20 kB',
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers_too_large',
    ],
    ['half a request', 'POST /v1/notes HTTP/1.1\r\nHost: a\r\nContent-Le', 408, 'request_timeout'],
    [
      'an address with a bad escape',
      'GET /v1/notes/%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      400,
      'bad_request',
    ],
  ] as const) {
    const answer = await say(bytes)
    t.match(answer, new RegExp(`^HTTP/1.1 ${status} `), name)
    t.match(answer, /content-type: application\/problem\+json/i, name)
    t.match(answer, /request-id: [0-9a-f-]{36}/i, name)
    t.match(answer, `"code":"${code}"`, name)
    recordAnswer('application/problem+json', answer.slice(answer.indexOf('{')))
  }
  const expecting = 'GET /healthz HTTP/1.1\r\nHost: a\r\nExpect: all\r\nConnection: close\r\n\r\n'
  t.match(await say(expecting), /^HTTP\/1.1 200 /, 'an expectation we do not know')
})

t.test('a drain finishes what runs', async (t) => {
  const app = makeApp(t)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  app.register(async (scope) => {
    scope.get('/slow', { config: { allow: 'public' }, schema: { hide: true } }, async () => {
      await held
      return { done: true }
    })
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const running = fetch(`${url}/slow`)
  await new Promise((resolve) => setTimeout(resolve, 50))
  const drained = app.drain()
  release()
  t.same(await (await running).json(), { done: true })
  await drained
})
