import { resolve } from 'node:path'
import { test } from 'tap'
import { ConfigError, readConfig } from '../../src/platform/config.js'

function faultsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

test('an empty environment runs on the embedded database with the demo', async (t) => {
  t.strictSame(readConfig({ KLINIK_POOL_SIZE: '', PATH: '/bin' }), {
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: null,
    databaseAdminUrl: null,
    reportingDatabaseUrl: null,
    dataDir: resolve('.data'),
    demo: true,
    rateLimitPerMinute: 600,
    prepared: true,
    poolSize: 10,
    publicUrl: null,
    corsOrigins: [],
    proxyCount: 0,
    oidc: null,
    logLevel: 'info',
    drainSeconds: 10,
  })
})

test("a database of one's own owns itself and carries no demo", async (t) => {
  const url = 'postgres://klinik:secret@db/klinik'
  const config = readConfig({ DATABASE_URL: url })
  t.equal(config.databaseAdminUrl, url)
  t.equal(config.demo, false)
  t.equal(readConfig({ DATABASE_URL: url, KLINIK_DEMO: 'on' }).demo, true)
  t.equal(readConfig({ DATABASE_URL: 'postgres:///klinik?host=/run/pg' }).demo, false)
})

test('the settings of a provider and of browsers are read', async (t) => {
  const config = readConfig({
    KLINIK_OIDC_ISSUER: 'https://login.example',
    KLINIK_OIDC_AUDIENCE: 'klinik',
    KLINIK_OIDC_JWKS_URL: 'https://login.example/keys',
    KLINIK_CORS_ORIGINS: 'https://a.example, https://b.example:8443',
    KLINIK_PUBLIC_URL: 'https://klinik.example/api/',
    KLINIK_RATE_LIMIT_PER_MINUTE: '0',
    KLINIK_PREPARED: 'off',
  })
  t.strictSame(config.oidc, {
    issuer: 'https://login.example',
    audience: 'klinik',
    jwksUrl: 'https://login.example/keys',
    tokenType: 'at+jwt',
  })
  t.strictSame(config.corsOrigins, ['https://a.example', 'https://b.example:8443'])
  t.equal(config.publicUrl, 'https://klinik.example/api')
  t.equal(config.rateLimitPerMinute, 0)
  t.equal(config.prepared, false)
})

test('every fault is listed at once, with how to mend it', async (t) => {
  const faults = faultsOf({
    PORT: '70000',
    DATABASE_URL: 'mysql://me:hunter2@db/klinik',
    KLINIK_DEMO: 'yes',
    KLINIK_CORS_ORIGINS: 'https://a.example/path',
    KLINIK_OIDC_ISSUER: 'https://login.example',
    KLINIK_POOLSIZE: '5',
    KLINIK_COFFEE_MACHINE: 'on',
  })
  t.strictSame(
    faults.map((fault) => fault.split(':')[0]),
    [
      'PORT is malformed',
      'DATABASE_URL is malformed',
      'KLINIK_DEMO is malformed',
      'KLINIK_CORS_ORIGINS is malformed',
      'KLINIK_OIDC_AUDIENCE is missing',
      'KLINIK_OIDC_JWKS_URL is missing',
      'KLINIK_POOLSIZE is not a setting',
      'KLINIK_COFFEE_MACHINE is not a setting',
    ],
  )
  t.match(faults[0], 'give a whole number from 0 to 65535')
  t.match(faults[2], 'give on or off')
  t.match(faults[6], 'did you mean KLINIK_POOL_SIZE?')
  t.notMatch(faults.join('\n'), /hunter2|undefined/, 'a value is never repeated')
})

test('an owner or a replica without a database is a fault', async (t) => {
  const faults = faultsOf({
    DATABASE_ADMIN_URL: 'postgres://a@b/c',
    REPORTING_DATABASE_URL: 'postgres://a@b/c',
  })
  t.equal(faults.length, 2)
  t.match(faults[0], 'DATABASE_ADMIN_URL is set without DATABASE_URL')
})
