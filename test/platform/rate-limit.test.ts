import t from 'tap'
import { z } from 'zod'
import { createHttp } from '../../src/platform/http/http.js'
import { unauthorized } from '../../src/platform/problem/access-kinds.js'
import '../support/record.js'

function makeApp(test: { teardown: (end: () => unknown) => unknown }, perMinute: number) {
  const clock = { now: 1_000_000 }
  const app = createHttp({
    authenticate: (request) => {
      const { who } = request.headers
      if (typeof who !== 'string') throw unauthorized()
      request.principal = who
    },
    checkReady: async () => undefined,
    rateLimitPerMinute: perMinute,
    now: () => clock.now,
    logLevel: 'silent',
  })
  app.register(async (scope) => {
    const schema = { response: { 200: z.object({ version: z.int() }) } }
    const config = { allow: 'anyone', conditional: true } as const
    scope.get('/one', { config, schema }, async () => ({ version: 7 }))
    scope.get('/export', { config: { ...config, rateLimit: 'exports' }, schema }, async () => ({
      version: 7,
    }))
  })
  test.teardown(() => app.close())
  const get = (who?: string, url = '/one', headers: Record<string, string> = {}) =>
    app.inject({ url, headers: who === undefined ? headers : { ...headers, who } })
  return { app, clock, get }
}

t.test('429 with Retry-After once the minute is used up, per principal', async (t) => {
  const { clock, get } = makeApp(t, 3)
  for (const left of [2, 1, 0]) {
    const reply = await get('siti')
    t.equal(reply.statusCode, 200)
    t.equal(reply.headers['ratelimit-policy'], '"default";q=3;w=60')
    t.equal(reply.headers['ratelimit'], `"default";r=${left};t=60`)
  }
  clock.now += 18_000
  const refused = await get('siti')
  t.equal(refused.statusCode, 429)
  t.equal(refused.json().code, 'rate_limited')
  t.equal(refused.headers['retry-after'], '42')
  t.equal(refused.headers['ratelimit'], '"default";r=0;t=42')
  t.equal((await get('budi')).statusCode, 200, 'somebody else')
  clock.now += 42_000
  t.equal((await get('siti')).statusCode, 200, 'the next minute')
})

t.test('304 costs nothing', async (t) => {
  const { get } = makeApp(t, 2)
  for (let calls = 0; calls < 5; calls++) {
    const reply = await get('siti', '/one', { 'if-none-match': '"7"' })
    t.equal(reply.statusCode, 304)
    t.equal(reply.headers['ratelimit'], '"default";r=2;t=60')
  }
})

t.test('callers without a credential share their address', async (t) => {
  const { get } = makeApp(t, 600)
  for (let calls = 0; calls < 60; calls++) t.equal((await get()).statusCode, 401)
  const refused = await get()
  t.equal(refused.statusCode, 429)
  t.equal(refused.headers['ratelimit-policy'], '"anonymous";q=60;w=60')
  t.equal((await get('siti')).statusCode, 200, 'a credential from there still works')
})

t.test('exports have a limit of their own', async (t) => {
  const { get } = makeApp(t, 600)
  for (let calls = 0; calls < 10; calls++) t.equal((await get('job', '/export')).statusCode, 200)
  t.equal((await get('job', '/export')).statusCode, 429)
  t.equal((await get('job')).statusCode, 200)
})

t.test('probes are never counted, and 0 counts nothing', async (t) => {
  const { app } = makeApp(t, 1)
  for (let calls = 0; calls < 70; calls++) t.equal((await app.inject('/healthz')).statusCode, 200)
  const off = makeApp(t, 0)
  for (let calls = 0; calls < 70; calls++) t.equal((await off.get('siti')).statusCode, 200)
  t.notOk((await off.get('siti')).headers['ratelimit'])
})
