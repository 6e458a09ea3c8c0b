import type { FastifyInstance } from 'fastify'
import { casefileRoutes } from './casefile/routes.js'
import { caseRoutes } from './cases/routes.js'
import { openAccess } from './platform/access.js'
import type { Clock } from './platform/calendar.js'
import type { Config } from './platform/config.js'
import type { Database } from './platform/database.js'
import { createHttp } from './platform/http/http.js'
import type { Routes } from './platform/http/routes.js'
import { decorateTransactions } from './platform/transaction.js'

/** The table of contents: every module's routes, in the order of the workflow. */
const MODULES: readonly Routes[] = [caseRoutes, casefileRoutes]

type AppOptions = {
  config: Config
  clock: Clock
  database: Database
  /** Tests: every reply must be what its route declares. */
  checkReplies?: boolean
}

/** The API, ready to listen or to be injected into; `database` stays its owner's to close. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, clock, database, checkReplies = false } = options
  const access = openAccess({ database, clock, oidc: config.oidc })
  const app = createHttp({
    publicUrl: config.publicUrl ?? '',
    authenticate: (request) => access.authenticate(request),
    authorise: (request) => access.authorise(request),
    checkReady: () => database.ping(),
    gauges: [
      {
        name: 'klinik_pool_connections',
        help: 'Connections to PostgreSQL.',
        read: () => database.gauges().total,
      },
      {
        name: 'klinik_pool_waiting',
        help: 'Requests waiting for a connection.',
        read: () => database.gauges().waiting,
      },
    ],
    corsOrigins: config.corsOrigins,
    rateLimitPerMinute: config.rateLimitPerMinute,
    now: () => clock.now().getTime(),
    logLevel: config.logLevel,
    checkReplies,
  })
  decorateTransactions(app, { database, access, clock })
  for (const routes of MODULES) await app.register(routes, { prefix: '/v1' })
  return app
}
