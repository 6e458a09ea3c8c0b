import type { FastifyInstance } from 'fastify'
import { calendarRoutes } from './agenda/calendar.routes.js'
import { caseloadRoutes } from './agenda/caseload.routes.js'
import { agendaRoutes } from './agenda/routes.js'
import { attachmentRoutes } from './attachments/routes.js'
import { boardRoutes } from './board.js'
import { casefileRoutes } from './casefile/routes.js'
import { caseRoutes } from './cases/routes.js'
import { changeRoutes } from './changes/routes.js'
import { attendanceRoutes } from './coaching/attendances.routes.js'
import { clashRoutes } from './coaching/clashes.routes.js'
import { homeworkRoutes } from './coaching/homework.routes.js'
import { planRoutes } from './coaching/plan.routes.js'
import { progressRoutes } from './coaching/progress.routes.js'
import { reassignRoutes } from './coaching/reassign.routes.js'
import { seriesRoutes } from './coaching/series.routes.js'
import { sessionVerbRoutes } from './coaching/session-verbs.routes.js'
import { sessionRoutes } from './coaching/sessions.routes.js'
import { sheetRoutes } from './coaching/sheets.routes.js'
import { ERROR_CODES } from './code-lists/refusal-lists.js'
import { codeListRoutes } from './code-lists/routes.js'
import { diagnosisRoutes } from './diagnosis/routes.js'
import { instrumentRoutes } from './examinations/instruments.routes.js'
import { examinationRoutes } from './examinations/routes.js'
import { exportRoutes } from './exports/routes.js'
import { handoverRoutes } from './handover/routes.js'
import { importRoutes } from './imports/routes.js'
import { apiKeyRoutes } from './offices/api-keys.routes.js'
import { holidayRoutes } from './offices/holidays.routes.js'
import { peopleRoutes } from './offices/people.routes.js'
import { meRoutes, officeRoutes } from './offices/routes.js'
import { closingRoutes } from './outcomes/closing.routes.js'
import { findingOutcomeRoutes } from './outcomes/findings.routes.js'
import { measurementRoutes } from './outcomes/measurements.routes.js'
import { verdictRoutes } from './outcomes/verdicts.routes.js'
import { dissolutionRoutes } from './participants/dissolution.routes.js'
import { duplicateRoutes } from './participants/duplicates.routes.js'
import { figureRoutes } from './participants/figures.routes.js'
import { identifierRoutes } from './participants/identifiers.routes.js'
import { mergeRoutes } from './participants/merges.routes.js'
import { officerRoutes } from './participants/officers.routes.js'
import { participantRoutes } from './participants/routes.js'
import { storyRoutes } from './peers/routes.js'
import { penyakitRoutes } from './penyakit/routes.js'
import { openAccess } from './platform/access.js'
import type { Clock } from './platform/calendar.js'
import type { Config } from './platform/config.js'
import type { Database } from './platform/database.js'
import { createHttp } from './platform/http/http.js'
import type { Routes } from './platform/http/routes.js'
import { decorateTransactions } from './platform/transaction.js'
import { programmeRoutes } from './programmes/routes.js'
import { teamRoutes } from './programmes/teams.routes.js'
import { waitlistRoutes } from './programmes/waitlist.routes.js'
import { metricRoutes, officeProgrammeRoutes } from './reporting/routes.js'
import { suggestionRoutes } from './suggestions/routes.js'
import { API_VERSION } from './version.js'

/** The table of contents: every module's routes, in the order of the workflow. */
const MODULES: readonly Routes[] = [
  meRoutes,
  agendaRoutes,
  calendarRoutes,
  officeRoutes,
  holidayRoutes,
  peopleRoutes,
  apiKeyRoutes,
  participantRoutes,
  identifierRoutes,
  figureRoutes,
  dissolutionRoutes,
  officerRoutes,
  duplicateRoutes,
  mergeRoutes,
  penyakitRoutes,
  codeListRoutes,
  programmeRoutes,
  teamRoutes,
  waitlistRoutes,
  caseRoutes,
  casefileRoutes,
  caseloadRoutes,
  instrumentRoutes,
  examinationRoutes,
  suggestionRoutes,
  diagnosisRoutes,
  handoverRoutes,
  storyRoutes,
  sessionRoutes,
  sessionVerbRoutes,
  reassignRoutes,
  seriesRoutes,
  clashRoutes,
  planRoutes,
  attendanceRoutes,
  homeworkRoutes,
  sheetRoutes,
  progressRoutes,
  measurementRoutes,
  findingOutcomeRoutes,
  verdictRoutes,
  closingRoutes,
  attachmentRoutes,
  metricRoutes,
  officeProgrammeRoutes,
  importRoutes,
  changeRoutes,
  exportRoutes,
]

type AppOptions = {
  config: Config
  clock: Clock
  database: Database
  /** A replica for the reporting reads; the database itself if absent. */
  reporting?: Database | undefined
  /** Principals (`key:<id>`) that no rate limit counts; may grow while the process runs. */
  unlimited?: ReadonlySet<string>
  /** Only to write the OpenAPI document: collect the routes for it. */
  describe?: boolean
}

/** The API, ready to listen or to be injected into; `database` stays its owner's to close. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, clock, database, unlimited = new Set<string>() } = options
  const access = openAccess({ database, clock, oidc: config.oidc })
  const app = createHttp({
    version: API_VERSION,
    boardPath: config.demo ? '/board' : undefined,
    errorCodes: ERROR_CODES,
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
    unlimited,
    proxyCount: config.proxyCount,
    now: () => clock.now().getTime(),
    logLevel: config.logLevel,
    describe: options.describe === true,
  })
  decorateTransactions(app, { database, reporting: options.reporting, access, clock })
  for (const routes of MODULES) await app.register(routes, { prefix: '/v1' })
  if (config.demo) await app.register(boardRoutes)
  return app
}
