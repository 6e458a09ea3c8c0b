import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose'
import t, { type Test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { enterOffice } from '../support/actors.js'
import { buildTestApp, caller, type TestApp, USUAL_INSTANT } from '../support/app.js'
import { makeCase } from '../support/makers.js'

const ISSUER = 'https://masuk.example'
const AUDIENCE = 'klinik'
const NOW = Math.floor(Date.parse(USUAL_INSTANT) / 1000)

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
  const { port } = server.address() as AddressInfo
  return { jwksUrl: `http://127.0.0.1:${port}/keys`, privateKey }
}

type Claims = {
  typ?: string
  alg?: string
  aud?: string
  iss?: string
  exp?: number
  nbf?: number
  sub?: string
  scope?: string
}

function mint(key: CryptoKey | Uint8Array, claims: Claims = {}): Promise<string> {
  const { typ = 'at+jwt', alg = 'ES256', aud = AUDIENCE, iss = ISSUER, sub = 'ratna' } = claims
  const token = new SignJWT(claims.scope === undefined ? {} : { scope: claims.scope })
    .setProtectedHeader({ alg, typ, kid: 'k1' })
    .setIssuer(iss)
    .setAudience(aud)
    .setSubject(sub)
    .setIssuedAt(NOW)
    .setExpirationTime(claims.exp ?? NOW + 600)
  return (claims.nbf === undefined ? token : token.setNotBefore(claims.nbf)).sign(key)
}

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function register(test: TestApp, of: TestApp['actors'], subject: string): Promise<void> {
  await enterOffice(test.owner, of.officeId)
  await test.owner.query(
    'insert into person_identities (id, person_id, issuer, subject) values ($1, $2, $3, $4)',
    [newId(), of.people.manager.personId, ISSUER, subject],
  )
}

t.test('tokens of an OIDC provider', async (t) => {
  const { jwksUrl, privateKey } = await serveKeys(t)
  const test = await buildTestApp(t, {
    settings: {
      KLINIK_OIDC_ISSUER: ISSUER,
      KLINIK_OIDC_AUDIENCE: AUDIENCE,
      KLINIK_OIDC_JWKS_URL: jwksUrl,
    },
  })
  await register(test, test.actors, 'ratna')
  const as = (token: string, headers: Record<string, string> = {}) =>
    test.nobody.get('/v1/cases', { headers: { authorization: `Bearer ${token}`, ...headers } })

  t.test('200 for a good one, and for one that another person of the office has not', async (t) => {
    t.equal((await as(await mint(privateKey))).status, 200)
  })

  t.test('401 with WWW-Authenticate for every other', async (t) => {
    const { privateKey: foreign } = await generateKeyPair('ES256')
    const payload = base64({ iss: ISSUER, aud: AUDIENCE, sub: 'ratna', exp: NOW + 600 })
    const tokens = {
      'alg none': `${base64({ alg: 'none', typ: 'at+jwt' })}.${payload}.`,
      HS256: await mint(new TextEncoder().encode('a secret of thirty-two bytes long'), {
        alg: 'HS256',
      }),
      'another key': await mint(foreign),
      'wrong audience': await mint(privateKey, { aud: 'lain' }),
      'wrong issuer': await mint(privateKey, { iss: 'https://lain.example' }),
      expired: await mint(privateKey, { exp: NOW - 61 }),
      'not yet valid': await mint(privateKey, { nbf: NOW + 120 }),
      'an ID token': await mint(privateKey, { typ: 'JWT' }),
      'unknown subject': await mint(privateKey, { sub: 'orang-lain' }),
      garbage: 'a.b.c',
    }
    for (const [name, token] of Object.entries(tokens)) {
      const reply = await as(token)
      t.equal(reply.status, 401, name)
      t.match(String(reply.headers['www-authenticate']), /^Bearer/, name)
      t.equal(reply.body.code, 'unauthorized', name)
    }
  })

  t.test('403 naming the scope that a narrowed token lacks', async (t) => {
    t.equal((await as(await mint(privateKey, { scope: 'openid cases:read' }))).status, 200)
    const reply = await as(await mint(privateKey, { scope: 'openid metrics:read' }))
    t.equal(reply.status, 403)
    t.equal(reply.body.code, 'insufficient_scope')
    t.match(reply.body.detail, /cases:read/)
  })

  t.test('Office-Id chooses for a person of several offices', async (t) => {
    await register(test, test.actors, 'berdua')
    await register(test, test.strangers, 'berdua')
    const token = await mint(privateKey, { sub: 'berdua' })
    const unsaid = await as(token)
    t.equal(unsaid.status, 400)
    t.equal(unsaid.body.code, 'office_required')
    t.equal((await as(token, { 'office-id': test.strangers.officeId })).status, 200)
    t.equal((await as(token, { 'office-id': newId() })).status, 401)
  })
})

t.test('API keys', async (t) => {
  const test = await buildTestApp(t)
  await makeCase(test, 'enrolled')
  const { key, keyId } = test.actors.people.coach
  const call = () => caller(test.app, key).get('/v1/cases')
  const change = (text: string) => test.owner.query(text, [keyId])

  t.test('401 without one, with garbage, with a wrong secret, in the address', async (t) => {
    const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`
    for (const sent of [null, 'kunci', wrong]) {
      const reply = await caller(test.app, sent).get('/v1/cases')
      t.equal(reply.status, 401)
      t.match(String(reply.headers['www-authenticate']), /^Bearer/)
    }
    t.equal((await test.nobody.get(`/v1/cases?api_key=${key}`)).status, 401)
  })

  t.test('400 for two credentials at once', async (t) => {
    const reply = await caller(test.app, key).get('/v1/cases', {
      headers: { authorization: 'Bearer x' },
    })
    t.equal(reply.status, 400)
    t.equal(reply.body.code, 'two_credentials')
  })

  t.test('a change of roles holds from the next call on', async (t) => {
    t.equal((await call()).status, 200)
    const person = test.actors.people.coach.personId
    await enterOffice(test.owner, test.actors.officeId)
    await test.owner.query(`update people set roles = '{reporter}' where id = $1`, [person])
    t.equal((await call()).status, 403)
    await test.owner.query(`update people set roles = '{coach}' where id = $1`, [person])
    t.equal((await call()).status, 200)
  })

  t.test('401 at once when revoked, though the process remembers it', async (t) => {
    t.equal((await call()).status, 200)
    await change('update api_keys set revoked_at = now() where id = $1')
    t.equal((await call()).status, 401)
    await change('update api_keys set revoked_at = null where id = $1')
    t.equal((await call()).status, 200)
  })

  t.test('401 from the instant it expires', async (t) => {
    await change(`update api_keys set expires_at = '2018-06-14T03:00:01Z' where id = $1`)
    t.equal((await call()).status, 200)
    test.clock.set('2018-06-14T03:00:01.000Z')
    t.equal((await call()).status, 401)
    test.clock.set(USUAL_INSTANT)
  })

  t.test('marks its last use without a trace in the ledger or the version', async (t) => {
    const { rows } = await test.owner.query(
      `select last_used_at is not null as used, (select count(*)::int from ledger where entity_id = $1 and op = 'update'
         and changes ? 'last_used_at') as traces from api_keys where id = $1`,
      [keyId],
    )
    t.same(rows, [{ used: true, traces: 0 }])
  })
})
