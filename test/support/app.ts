import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.js'
import type { Clock } from '../../src/platform/calendar.js'
import { readConfig } from '../../src/platform/config.js'
import { openDatabase } from '../../src/platform/database.js'
import { type Actors, makeOffice } from './actors.js'
import { createTestDatabase } from './database.js'
import type { Loose } from './loose.js'
import './record.js'
import { watchReplies } from './replies.js'

/** A clock that stands still until a test sets it. */
export type FrozenClock = Clock & { set(instant: string): void }

/** Ten in the morning in Jakarta, in month three of a programme that starts on 2 April 2018. */
export const USUAL_INSTANT = '2018-06-14T03:00:00.000Z'

export function frozenClock(instant: string): FrozenClock {
  let now = new Date(instant)
  return {
    now: () => now,
    set(next) {
      now = new Date(next)
    },
  }
}

/** A reply, its body parsed. */
export type Reply = {
  status: number
  body: Loose
  headers: Record<string, string | string[] | number | undefined>
}

type Extra = { headers?: Record<string, string>; ifMatch?: number | string; key?: string }

/** Calls the API as one holder of a key; `null` calls without any. */
export function caller(app: FastifyInstance, apiKey: string | null) {
  async function call(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
    { headers, ifMatch, key }: Extra = {},
  ): Promise<Reply> {
    const reply = await app.inject({
      method,
      url,
      headers: {
        ...(apiKey === null ? {} : { 'x-api-key': apiKey }),
        ...(ifMatch === undefined
          ? {}
          : { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    })
    const text = reply.body
    const isJson = /[/+]json\b/.test(String(reply.headers['content-type']))
    return {
      status: reply.statusCode,
      body: isJson && text !== '' ? JSON.parse(text) : text,
      headers: reply.headers,
    }
  }
  return {
    get: (url: string, extra?: Extra) => call('GET', url, undefined, extra),
    post: (url: string, body: object = {}, extra?: Extra) => call('POST', url, body, extra),
    patch: (url: string, body: object, extra?: Extra) => call('PATCH', url, body, extra),
    delete: (url: string, extra?: Extra) => call('DELETE', url, undefined, extra),
  }
}

export type Caller = ReturnType<typeof caller>

export type TestApp = {
  app: FastifyInstance
  clock: FrozenClock
  /** The owner's connection: sets up what no caller may, and looks behind the API. */
  owner: pg.Client
  apiUrl: string
  adminUrl: string
  /** The people of the office under test, by their part in its clinic. */
  actors: Actors
  /** The same parts in another office. */
  strangers: Actors
  as: Record<keyof Actors['people'] | 'reporterJob', Caller>
  stranger: Caller
  nobody: Caller
}

type Made = {
  at?: string
  /** Settings of the process, by the names of its environment. */
  settings?: Record<string, string>
  /** Whether an answer out of order fails the test; who turns it off measures answers itself. */
  isWatched?: boolean
}

/**
 * The real app on a database of the test's own, with two offices full of people; frozen clock. Every
 * answer it gives must be what its route and the committed document say.
 */
export async function buildTestApp(
  t: Test,
  { at = USUAL_INSTANT, settings = {}, isWatched = true }: Made = {},
): Promise<TestApp> {
  const { apiUrl, adminUrl } = await createTestDatabase(t)
  const clock = frozenClock(at)
  const database = openDatabase({ url: apiUrl, poolSize: 4, prepared: true, onError: () => {} })
  const config = readConfig({
    DATABASE_URL: apiUrl,
    KLINIK_LOG_LEVEL: 'silent',
    KLINIK_RATE_LIMIT_PER_MINUTE: '0',
    ...settings,
  })
  const app = await buildApp({ config, clock, database })
  if (isWatched) watchReplies(app, { fail: (message) => t.fail(message) })
  await app.ready()
  const owner = new pg.Client({ connectionString: adminUrl })
  await owner.connect()
  t.teardown(async () => {
    await app.close()
    await database.close()
    await owner.end()
  })
  const actors = await makeOffice(owner, { name: 'Dinas Koperasi Kota Bogor', regionCode: '32.71' })
  const strangers = await makeOffice(owner, {
    name: 'Dinas Koperasi Kota Bekasi',
    regionCode: '32.75',
  })
  const as = Object.fromEntries(
    Object.entries(actors.people).map(([part, { key }]) => [part, caller(app, key)]),
  ) as TestApp['as']
  as.reporterJob = caller(app, actors.reporterJobKey)
  const stranger = caller(app, strangers.people.manager.key)
  const nobody = caller(app, null)
  return { app, clock, owner, apiUrl, adminUrl, actors, strangers, as, stranger, nobody }
}
