import t, { type Test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { enterOffice } from '../support/actors.js'
import { buildTestApp } from '../support/app.js'
import { ask, type HttpReply, listen, say } from '../support/listening.js'
import { change, makeCase } from '../support/makers.js'

/**
 * The conventions' checklist (section 28), part one: what any request meets. Each test is named by its
 * box and does over HTTP what the box says.
 */
const test = await buildTestApp(t)
const { people } = test.actors
const B = await listen(test.app)
const A = { 'x-api-key': people.manager.key }
const made = await makeCase(test, 'coaching')
for (let count = 0; count < 4; count++) await makeCase(test, 'enrolled', { programme: made })
const closed = await makeCase(test, 'evaluation', { programme: made })
await change(
  test,
  `update cases set stage = 'closed', result = 'good', closed_on = '2018-06-13',
     closed_from = 'evaluation' where id = $1`,
  [closed.caseId],
)

const get = (path: string, headers: Record<string, string> = A) => ask(B, path, { headers })
const post = (
  body: object | string | Buffer,
  type = 'application/json',
  path = '/v1/participants',
) => ask(B, path, { method: 'POST', headers: { ...A, 'content-type': type }, body })

function isProblem(t: Test, { status, headers, body }: HttpReply, wanted: number, code?: string) {
  t.equal(status, wanted, code ?? String(wanted))
  t.equal(headers['content-type'], 'application/problem+json')
  t.match(body, { status: wanted, type: `/docs/problems/${body.code}`, ...(code ? { code } : {}) })
  t.equal(body.instance, `urn:uuid:${headers['request-id']}`)
}

t.test(
  '/v1/cases without a credential is 401; with a wrong-scope key 403 naming the scope',
  async (t) => {
    const nobody = await get('/v1/cases', {})
    isProblem(t, nobody, 401, 'unauthorized')
    t.match(nobody.headers['www-authenticate'], /^Bearer/)
    const { body: narrow } = await ask(B, '/v1/api-keys', {
      method: 'POST',
      headers: { 'x-api-key': people.admin.key },
      body: { personId: people.manager.personId, label: 'Angka', scopes: ['metrics:read'] },
    })
    const refused = await get('/v1/cases', { 'x-api-key': narrow.key })
    isProblem(t, refused, 403, 'insufficient_scope')
    t.match(refused.body.detail, 'cases:read')
  },
)

t.test(
  'limit=2 gives items, nextCursor, Link and limits; cursors end in null, no id twice',
  async (t) => {
    const limited = await buildTestApp(t, { settings: { KLINIK_RATE_LIMIT_PER_MINUTE: '600' } })
    for (let count = 0; count < 5; count++) await makeCase(limited, 'enrolled')
    const url = await listen(limited.app)
    const headers = { 'x-api-key': limited.actors.people.manager.key }
    const ids: string[] = []
    let path = '/v1/cases?limit=2'
    for (let pages = 0; path !== '' && pages < 9; pages++) {
      const reply = await ask(url, path, { headers })
      t.equal(reply.status, 200)
      t.match(reply.headers['ratelimit'], /^"default";r=\d+;t=\d+$/)
      t.equal(reply.headers['ratelimit-policy'], '"default";q=600;w=60')
      t.match(reply.headers['request-id'], /^[0-9a-f-]{36}$/)
      ids.push(...reply.body.items.map(({ id }: { id: string }) => id))
      const [, next = ''] = /^<(.+)>; rel="next"$/.exec(String(reply.headers['link'] ?? '')) ?? []
      t.equal(next === '', reply.body.nextCursor === null, 'Link and nextCursor agree')
      path = next
    }
    t.equal(path, '', 'the cursors end')
    t.equal(ids.length, 5)
    t.equal(new Set(ids).size, 5)
  },
)

t.test(
  'limit=201, abc, 0x10, empty, stge=, cursor=zzz are 400 with in and parameter',
  async (t) => {
    for (const [query, parameter] of [
      ['limit=201', 'limit'],
      ['limit=abc', 'limit'],
      ['limit=0x10', 'limit'],
      ['limit=', 'limit'],
      ['stge=coaching', 'stge'],
      ['cursor=zzz', 'cursor'],
    ] as const) {
      const reply = await get(`/v1/cases?${query}`)
      isProblem(t, reply, 400)
      t.match(reply.body.errors, [{ in: 'query', parameter }], query)
    }
  },
)

t.test(
  'stage=coaching,closed and stage=closed work; sort=-openedOn mirrors its reverse',
  async (t) => {
    const both = await get('/v1/cases?stage=coaching,closed')
    const closed = await get('/v1/cases?stage=closed')
    t.equal(both.status, 200)
    t.equal(closed.status, 200)
    const stages = new Set(both.body.items.map(({ stage }: { stage: string }) => stage))
    t.ok(stages.has('coaching'))
    t.ok([...stages].every((stage) => ['coaching', 'closed'].includes(String(stage))))
    const sorts = await sortOf('/v1/cases')
    const ids = async (sort: string) =>
      (await get(`/v1/cases?sort=${sort}&limit=200`)).body.items.map(({ id }: { id: string }) => id)
    const up = await ids(sorts)
    t.ok(up.length > 2)
    t.strictSame(await ids(`-${sorts}`), up.reverse())
  },
)

/** The date by which the list can be sorted, as the document names it. */
async function sortOf(path: string): Promise<string> {
  const { body } = await ask(B, '/openapi.json')
  const [sort] = body.paths[path].get.parameters.filter(
    ({ name }: { name: string }) => name === 'sort',
  )
  const ref = String(sort.schema.$ref ?? '')
    .split('/')
    .at(-1)
  const { enum: values } = sort.schema.enum ? sort.schema : body.components.schemas[String(ref)]
  return values.find((value: string) => !value.startsWith('-') && value.endsWith('On'))
}

t.test(
  'PUT, TRACE, QUERY are 405 with Allow; OPTIONS is 204 with Allow; HEAD is 200, no body',
  async (t) => {
    const allow = 'GET, HEAD, OPTIONS, POST'
    for (const method of ['PUT', 'TRACE', 'QUERY']) {
      // Node's client knows no QUERY: it goes as bytes.
      const answer = await say(
        B,
        `${method} /v1/participants HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      )
      t.match(answer, /^HTTP\/1\.1 405 /, method)
      t.match(answer, new RegExp(`allow: ${allow}`, 'i'))
      t.match(answer, 'application/problem+json')
    }
    const cases = await ask(B, '/v1/cases', { method: 'PUT' })
    isProblem(t, cases, 405, 'method_not_allowed')
    t.equal(cases.headers['allow'], 'GET, HEAD, OPTIONS', 'cases are enrolled in a programme')
    const options = await ask(B, '/v1/participants', { method: 'OPTIONS' })
    t.equal(options.status, 204)
    t.equal(options.headers['allow'], allow)
    const head = await ask(B, '/v1/cases', { method: 'HEAD', headers: A })
    t.equal(head.status, 200)
    t.equal(head.text, '')
  },
)

t.test('/nope, no UUID, unknown, upper case, %ff, 300 characters, 20 kB of headers', async (t) => {
  isProblem(t, await get('/nope'), 404, 'not_found')
  isProblem(t, await get('/v1/cases/not-a-uuid'), 400, 'validation_failed')
  isProblem(t, await get(`/v1/cases/${newId()}`), 404, 'not_found')
  t.equal((await get(`/v1/cases/${made.caseId.toUpperCase()}`)).status, 200)
  isProblem(t, await get('/v1/cases/%ff'), 400, 'bad_request')
  isProblem(t, await get(`/v1/cases/${'x'.repeat(300)}`), 414, 'uri_too_long')
  const answer = await say(
    B,
    `GET /v1/cases HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
  )
  t.match(answer, /^HTTP\/1\.1 431 /)
  t.match(answer, /content-type: application\/problem\+json/i)
  t.match(answer, '"code":"headers_too_large"')
})

t.test(
  '{bad, null, [], empty are 400; text and XML 415; 2 MiB 413; NUL, surrogate, ff fe 400',
  async (t) => {
    for (const body of ['{bad', 'null', '[]', '']) isProblem(t, await post(body), 400)
    isProblem(t, await post('a', 'text/plain'), 415, 'unsupported_media_type')
    const xml = await post('<a/>', 'application/xml')
    isProblem(t, xml, 415, 'unsupported_media_type')
    t.equal(xml.headers['accept'], 'application/json')
    isProblem(t, await post(`"${'a'.repeat(2 ** 21)}"`), 413, 'payload_too_large')
    isProblem(t, await post('{"name":"a\\u0000b"}'), 400, 'invalid_text')
    isProblem(t, await post('{"name":"\\ud800"}'), 400, 'invalid_text')
    isProblem(t, await post(Buffer.from('{"name":"\xff\xfe"}', 'latin1')), 400, 'invalid_utf8')
  },
)

t.test(
  'unknown key, number as text, 1e30, beyond 2^53, impossible dates are 400 with pointers',
  async (t) => {
    const figures = `/v1/participants/${made.participantId}/annual-figures`
    const send = (body: string) => post(body, 'application/json', figures)
    for (const [member, pointer] of [
      ['"stge":1', '#/stge'],
      ['"assetsRupiah":"5"', '#/assetsRupiah'],
      ['"assetsRupiah":1e30', '#/assetsRupiah'],
      ['"assetsRupiah":9007199254740993', '#/assetsRupiah'],
      ['"ratHeldOn":"0000-01-01"', '#/ratHeldOn'],
      ['"ratHeldOn":"2026-02-30"', '#/ratHeldOn'],
    ] as const) {
      const reply = await send(`{"bookYear":2017,"source":"Buku",${member}}`)
      isProblem(t, reply, 400, 'validation_failed')
      t.match(reply.body.errors, [{ in: 'body', pointer }], member)
      t.equal(reply.body.errors.length, 1)
    }
    const two = await send('{"bookYear":2017,"source":"Buku","one":1,"assetsRupiah":"5"}')
    t.equal(two.body.errors.length, 2, 'two faults, two entries')
  },
)

t.test('Accept-Language en, id, none, xx give en, id, id, id; code unchanged', async (t) => {
  for (const [asked, answered, title] of [
    ['en', 'en', 'Not found.'],
    ['id', 'id', 'Tidak ditemukan.'],
    [null, 'id', 'Tidak ditemukan.'],
    ['xx', 'id', 'Tidak ditemukan.'],
  ] as const) {
    const reply = await get('/nope', asked === null ? A : { ...A, 'accept-language': asked })
    isProblem(t, reply, 404, 'not_found')
    t.equal(reply.headers['content-language'], answered)
    t.match(reply.headers['vary'], /Accept-Language/)
    t.equal(reply.body.title, title)
  }
})

t.test('revoked or expired API key 401; ?api_key= alone 401', async (t) => {
  const admin = { 'x-api-key': people.admin.key }
  const { body: key, headers } = await ask(B, '/v1/api-keys', {
    method: 'POST',
    headers: admin,
    body: { personId: people.manager.personId, label: 'Sementara' },
  })
  t.equal((await get('/v1/cases', { 'x-api-key': key.key })).status, 200)
  const revoked = await ask(B, `/v1/api-keys/${key.id}`, {
    method: 'DELETE',
    headers: { ...admin, 'if-match': String(headers['etag']) },
  })
  t.equal(revoked.status, 204)
  isProblem(t, await get('/v1/cases', { 'x-api-key': key.key }), 401, 'unauthorized')
  await enterOffice(test.owner, test.actors.officeId)
  await test.owner.query(`update api_keys set expires_at = '2018-01-01' where id = $1`, [
    people.otherCoach.keyId,
  ])
  isProblem(t, await get('/v1/cases', { 'x-api-key': people.otherCoach.key }), 401, 'unauthorized')
  isProblem(t, await get(`/v1/cases?api_key=${people.manager.key}`, {}), 401, 'unauthorized')
})
