import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose'
import pg from 'pg'
import t, { type Test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { enterOffice, makeOffice } from '../support/actors.js'
import { buildTestApp, USUAL_INSTANT } from '../support/app.js'
import { createTestDatabase } from '../support/database.js'
import { ask, listen } from '../support/listening.js'
import { makeCase } from '../support/makers.js'
import { makeCuttable, startServer } from '../support/server.js'

/** The conventions' checklist, part four: the server itself. */
const ISSUER = 'https://masuk.example'
const AUDIENCE = 'klinik'
const NOW = Math.floor(Date.parse(USUAL_INSTANT) / 1000)

t.test(
  'a session at 2026-01-31T18:30:00Z is of 2026-02; dates never shift under TZ=Asia/Jakarta',
  async (t) => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Asia/Jakarta'
    t.teardown(() => {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    })
    t.equal(new Date('2026-01-31T18:30:00Z').getHours(), 1, 'this process is in Jakarta')
    const test = await buildTestApp(t, { at: '2026-01-31T18:30:00.000Z' })
    const B = await listen(test.app)
    const { manager, coachingLead } = test.actors.people
    const made = await makeCase(test, 'coaching')
    const session = await ask(B, `/v1/programmes/${made.programmeId}/sessions`, {
      method: 'POST',
      headers: { 'x-api-key': coachingLead.key },
      body: {
        kind: 'individual',
        mode: 'on_site',
        topic: 'Pembukuan',
        cases: [{ caseId: made.caseId }],
        held: { contactMinutes: 90, cases: [{ caseId: made.caseId, attendance: 'absent' }] },
      },
    })
    t.equal(session.status, 201, session.text)
    t.equal(session.body.heldOn, '2026-02-01')
    const programme = await ask(B, '/v1/programmes', {
      method: 'POST',
      headers: { 'x-api-key': manager.key },
      body: { name: 'Klinik 2026', startsOn: '2026-01-01', capacity: 10 },
    })
    t.equal(programme.body.startsOn, '2026-01-01')
    const read = await ask(B, `/v1/programmes/${programme.body.id}`, {
      headers: { 'x-api-key': manager.key },
    })
    t.equal(read.body.startsOn, '2026-01-01')
    const { rows } = await test.owner.query(
      'select starts_on::text from programmes where id = $1',
      [programme.body.id],
    )
    t.strictSame(rows, [{ starts_on: '2026-01-01' }])
  },
)

/** An issuer's key set, served over HTTP as a real one would be. */
async function serveKeys(t: Test) {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  return { jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`, privateKey }
}

type Claims = { typ?: string; alg?: string; aud?: string; exp?: number }
const mint = (key: CryptoKey | Uint8Array, claims: Claims = {}) =>
  new SignJWT({})
    .setProtectedHeader({ alg: claims.alg ?? 'ES256', typ: claims.typ ?? 'at+jwt', kid: 'k1' })
    .setIssuer(ISSUER)
    .setAudience(claims.aud ?? AUDIENCE)
    .setSubject('ratna')
    .setIssuedAt(NOW)
    .setExpirationTime(claims.exp ?? NOW + 600)
    .sign(key)
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

t.test('JWT with alg none, HS256, wrong aud, expired, an ID token: 401', async (t) => {
  const { jwksUrl, privateKey } = await serveKeys(t)
  const settings = {
    KLINIK_OIDC_ISSUER: ISSUER,
    KLINIK_OIDC_AUDIENCE: AUDIENCE,
    KLINIK_OIDC_JWKS_URL: jwksUrl,
  }
  const test = await buildTestApp(t, { settings })
  const B = await listen(test.app)
  await enterOffice(test.owner, test.actors.officeId)
  await test.owner.query(
    'insert into person_identities (id, person_id, issuer, subject) values ($1, $2, $3, $4)',
    [newId(), test.actors.people.manager.personId, ISSUER, 'ratna'],
  )
  const call = (token: string) =>
    ask(B, '/v1/cases', { headers: { authorization: `Bearer ${token}` } })
  t.equal((await call(await mint(privateKey))).status, 200, 'a good one')
  const payload = base64({ iss: ISSUER, aud: AUDIENCE, sub: 'ratna', exp: NOW + 600 })
  const secret = new TextEncoder().encode('a secret of thirty-two bytes long')
  for (const [name, token] of [
    ['alg none', `${base64({ alg: 'none', typ: 'at+jwt' })}.${payload}.`],
    ['HS256', await mint(secret, { alg: 'HS256' })],
    ['wrong aud', await mint(privateKey, { aud: 'lain' })],
    ['expired', await mint(privateKey, { exp: NOW - 61 })],
    ['an ID token', await mint(privateKey, { typ: 'JWT' })],
  ] as const) {
    const { status, headers, body } = await call(token)
    t.match({ status, code: body.code }, { status: 401, code: 'unauthorized' }, name)
    t.match(headers['www-authenticate'], /^Bearer/)
  }
})

t.test('601 calls in a minute: 429 with Retry-After and r=0; 304s are not counted', async (t) => {
  const test = await buildTestApp(t, { settings: { KLINIK_RATE_LIMIT_PER_MINUTE: '600' } })
  const B = await listen(test.app)
  const headers = { 'x-api-key': test.actors.people.manager.key }
  const { caseId: _case, participantId } = await makeCase(test, 'enrolled')
  const one = () =>
    test.app.inject({
      url: `/v1/participants/${participantId}`,
      headers: { ...headers, 'if-none-match': '"1"' },
    })
  for (let calls = 0; calls < 5; calls++) t.equal((await one()).statusCode, 304)
  const statuses = new Map<number, number>()
  for (let batch = 0; batch < 24; batch++) {
    const replies = await Promise.all(
      Array.from({ length: 25 }, () => ask(B, '/v1/code-lists?limit=1', { headers })),
    )
    for (const { status } of replies) statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  t.strictSame([...statuses], [[200, 600]], 'the 304s before cost nothing')
  const last = await ask(B, '/v1/code-lists?limit=1', { headers })
  t.match(last, { status: 429, body: { code: 'rate_limited' } })
  t.match(last.headers['retry-after'], /^\d+$/)
  t.match(last.headers['ratelimit'], /;r=0;/)
})

t.test(
  'preflight for PATCH from an allowed origin 204; from another no header; ETag exposed',
  async (t) => {
    const origin = 'https://app.example'
    const test = await buildTestApp(t, { settings: { KLINIK_CORS_ORIGINS: origin } })
    const B = await listen(test.app)
    const preflight = (from: string) =>
      ask(B, `/v1/participants/${newId()}`, {
        method: 'OPTIONS',
        headers: { origin: from, 'access-control-request-method': 'PATCH' },
      })
    const { status, headers } = await preflight(origin)
    t.equal(status, 204)
    t.equal(headers['access-control-allow-origin'], origin)
    t.match(headers['access-control-allow-methods'], 'PATCH')
    t.match(headers['access-control-allow-headers'], /If-Match.*Idempotency-Key/)
    t.notOk((await preflight('https://app.example.evil')).headers['access-control-allow-origin'])
    const read = await ask(B, '/v1/cases', { headers: { origin } })
    t.match(read.headers['access-control-expose-headers'], 'ETag')
  },
)

t.test(
  '/openapi.json equals the committed file, is 3.1.1; /docs names no outside address',
  async (t) => {
    const test = await buildTestApp(t)
    const B = await listen(test.app)
    const { status, text, body } = await ask(B, '/openapi.json')
    t.equal(status, 200)
    t.equal(body.openapi, '3.1.1')
    const committed = await readFile(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')
    t.ok(text === committed, 'the committed file, byte for byte')
    const page = await ask(B, '/docs')
    t.equal(page.status, 200)
    t.match(page.headers['content-security-policy'], "connect-src 'self'")
    t.notMatch(page.text, /(src|href)="https?:/)
    const scripts = [...page.text.matchAll(/src="([^"]+)"/g)].map(([, src = '']) => src)
    t.ok(scripts.length > 0)
    for (const src of scripts) t.equal((await ask(B, src)).status, 200, src)
  },
)

t.test(
  'stop PostgreSQL: /readyz 503, API 503 problem without inside; logs hold the Request-Id',
  async (t) => {
    const { apiUrl, adminUrl } = await createTestDatabase(t)
    const owner = new pg.Client({ connectionString: adminUrl })
    await owner.connect()
    t.teardown(() => owner.end())
    const { people } = await makeOffice(owner, { name: 'Dinas Kota Bogor', regionCode: '32.71' })
    const way = await makeCuttable(t, apiUrl)
    const { url, lines } = await startServer(t, {
      DATABASE_URL: way.url,
      DATABASE_ADMIN_URL: adminUrl,
      KLINIK_LOG_LEVEL: 'info',
    })
    const headers = { 'x-api-key': people.manager.key, 'accept-language': 'en' }
    t.equal((await ask(url, '/v1/participants', { headers })).status, 200)
    t.equal((await ask(url, '/readyz')).status, 200)

    await way.cut()
    t.equal((await ask(url, '/readyz')).status, 503)
    const refused = await ask(url, '/v1/participants?q=Rahasia', { headers })
    t.match(refused, { status: 503, body: { code: 'unavailable', errors: [] } })
    t.equal(refused.headers['content-type'], 'application/problem+json')
    t.match(refused.headers['retry-after'], /^\d+$/)
    t.notMatch(
      refused.text,
      /select |\bat .+:\d+|localhost|127\.0\.0\.1|PGSQL|ECONN|ENOENT|postgres/i,
    )
    const requestId = String(refused.headers['request-id'])
    await pause(100)
    const logged = lines.filter((line) => line.includes(requestId))
    t.ok(logged.length > 0, 'the log holds the request')
    t.notMatch(lines.join('\n'), /Rahasia|Orang manager/)
    t.notMatch(lines.join('\n'), people.manager.key)

    await way.mend()
    for (let tries = 0; tries < 50; tries++) {
      if ((await ask(url, '/readyz')).status === 200) break
      await pause(100)
    }
    t.equal((await ask(url, '/v1/participants', { headers })).status, 200, 'it recovers')
  },
)
