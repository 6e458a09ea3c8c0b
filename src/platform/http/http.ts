import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { fastifyPlugin } from 'fastify-plugin'
import type { DestinationStream } from 'pino'
import { validate as isUuid } from 'uuid'
import { newId } from '../ids.js'
import { negotiateLanguage } from '../language.js'
import { badRequest } from '../problem/request-kinds.js'
import { knowAddresses } from './addresses.js'
import { readJsonOnly } from './body.js'
import { allowOrigins } from './cors.js'
import { announceDeprecation } from './deprecation.js'
import { serveDocuments } from './documents.js'
import { answerBrokenHttp, answerErrors, answerFrameworkError } from './errors.js'
import { createLogger, traceIdOf } from './log.js'
import { answerProbes, type GaugeSource } from './probes.js'
import type { ErrorCodes } from './problem-pages.js'
import { limitRates } from './rate-limit.js'
import { representViews } from './representation.js'
import { requireAllow } from './routes.js'
import { serialiseByZod } from './serialisation.js'
import { validateByZod } from './validation.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Stops taking requests, lets those in flight finish, then closes. */
    drain: () => Promise<void>
  }
}

/** A step of every routed request; throws the problem that ends it. */
export type RequestStep = (request: FastifyRequest, reply: FastifyReply) => Promise<void> | void

export type HttpOptions = {
  /** Where clients reach us, without a final slash; empty keeps addresses relative. */
  publicUrl?: string
  /** Finds out who calls and sets `request.principal`; skipped for public routes. */
  authenticate: RequestStep
  /** Refuses callers whose role or scope the route does not take; after the rate limit. */
  authorise?: RequestStep
  /** Rejects when the process cannot serve. */
  checkReady: () => Promise<unknown>
  gauges?: readonly GaugeSource[]
  /** Origins of browsers that may read our answers, spelled exactly. */
  corsOrigins?: readonly string[]
  /** Calls a minute of one principal; 0 switches limits off. */
  rateLimitPerMinute?: number
  /** Principals (`key:<id>`) that no limit counts. */
  unlimited?: ReadonlySet<string>
  /** Milliseconds since 1970, of the injected clock. */
  now?: () => number
  /** How many proxies in front of us are believed in `X-Forwarded-For`; 0 believes none. */
  proxyCount?: number
  logLevel?: string
  logStream?: DestinationStream
  /** The name of the API on its pages. */
  title?: string
  /** Version of the contract. */
  version?: string
  /** Where the demo's board is, if this server has one. */
  boardPath?: string | undefined
  /** The committed OpenAPI document, handed out at /openapi.json. */
  documentUrl?: URL
  /** What `errors` of a kind of problem may carry, for its page. */
  errorCodes?: ErrorCodes
  /** Generation and tests: collect the routes for `buildDocument`. */
  describe?: boolean
}

/** `openapi/openapi.json` beside both `src` and the compiled `dist`. */
const COMMITTED_DOCUMENT = new URL('../../../openapi/openapi.json', import.meta.url)
const BODY_LIMIT_BYTES = 1024 * 1024
const REQUEST_TIMEOUT_MS = 30_000
const MAX_PATH_PARAMETER = 200

const requestId = (headers: { [name: string]: string | string[] | undefined }): string => {
  const sent = headers['request-id']
  return typeof sent === 'string' && isUuid(sent) ? sent.toLowerCase() : newId()
}

/** A Fastify that answers every request, however odd, by the conventions of this API. */
export function createHttp(options: HttpOptions): FastifyInstance {
  const { publicUrl = '', proxyCount = 0 } = options
  const loggerInstance: FastifyBaseLogger = createLogger({
    level: options.logLevel ?? 'info',
    ...(options.logStream === undefined ? {} : { stream: options.logStream }),
  })
  const app: FastifyInstance = Fastify({
    loggerInstance,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    genReqId: (request) => requestId(request.headers),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { requireHostHeader: false }, // ours to refuse, as a problem
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    trustProxy: (_address, hop) => hop < proxyCount,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: MAX_PATH_PARAMETER },
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: (error, socket) => answerBrokenHttp(error, socket, publicUrl),
  })
  // An expectation we do not know is not one we must refuse (RFC 9110 section 10.1.1).
  app.server.on('checkExpectation', (request, response) =>
    app.server.emit('request', request, response),
  )
  app.decorate('publicUrl', publicUrl)
  app.decorateRequest('principal', null)
  app.decorateRequest('language', {
    getter(this: FastifyRequest) {
      return negotiateLanguage(this.headers['accept-language'])
    },
  })
  const draining = decorateDrain(app)

  requireAllow(app)
  const answerUnrouted = knowAddresses(app)
  answerErrors(app)
  readJsonOnly(app)
  validateByZod(app)
  serialiseByZod(app)

  greet(app, { ...options, publicUrl, isDraining: draining })
  app.addHook('onRequest', (request, reply, done) => {
    if (request.is404) answerUnrouted(request, reply)
    else done()
  })
  app.setNotFoundHandler(answerUnrouted)
  representViews(app)
  admit(app, options)
  announceDeprecation(app)
  if (options.describe === true) app.register(describeRoutes)
  app.register(serveOurselves({ ...options, isDraining: draining }))
  return app
}

/** Loads what builds the document; a serving process never does. */
const describeRoutes = fastifyPlugin(async (app: FastifyInstance) => {
  const { collectRoutes } = await import('../openapi/collect.js')
  await collectRoutes(app)
})

/** The addresses outside the versions: probes, the document and its pages. */
const serveOurselves = (options: HttpOptions & { isDraining: () => boolean }) =>
  fastifyPlugin(async (app: FastifyInstance) => {
    const { checkReady, gauges = [], isDraining, boardPath } = options
    answerProbes(app, { checkReady, gauges, isDraining })
    serveDocuments(app, {
      title: options.title ?? 'Klinik Koperasi API',
      version: options.version ?? '0.0.0',
      checkReady,
      boardPath,
      documentUrl: options.documentUrl ?? COMMITTED_DOCUMENT,
      errorCodes: options.errorCodes ?? {},
    })
  })

/** First of all hooks: the headers every answer carries, and browsers' preflights. */
function greet(
  app: FastifyInstance,
  options: { publicUrl: string; corsOrigins?: readonly string[]; isDraining: () => boolean },
): void {
  const { publicUrl, corsOrigins = [], isDraining } = options
  const isHttps = publicUrl.startsWith('https:')
  app.addHook('onRequest', (request, reply, done) => {
    const traceId = traceIdOf(request.headers['traceparent'])
    if (traceId !== null) request.log = request.log.child({ traceId })
    reply.header('request-id', request.id)
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'no-referrer')
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    if (isHttps) reply.header('strict-transport-security', 'max-age=31536000')
    if (isDraining()) reply.header('connection', 'close')
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') throw badRequest()
    if (allowOrigins(corsOrigins, request, reply)) return
    done()
  })
}

/** Who calls, how often, and whether they may: 401 before 429 before 403. */
function admit(app: FastifyInstance, options: HttpOptions): void {
  const { authenticate, authorise, rateLimitPerMinute = 600, now = Date.now } = options
  const { unlimited = new Set<string>() } = options
  const countRequest = limitRates(app, { perMinute: rateLimitPerMinute, now, unlimited })
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.allow === 'public') return countRequest(request)
    try {
      await authenticate(request, reply)
    } catch (refusal) {
      countRequest(request)
      throw refusal
    }
    countRequest(request)
    await authorise?.(request, reply)
  })
}

/** How often a draining server closes the connections that have become idle. */
const SWEEP_MS = 50

function decorateDrain(app: FastifyInstance): () => boolean {
  let isDraining = false
  app.decorate('drain', async () => {
    isDraining = true
    // What was in flight leaves its kept-alive connection open, and the server waits for those too.
    const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS)
    await app.close().finally(() => clearInterval(sweep))
  })
  return () => isDraining
}
