import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { inspect, isDeepStrictEqual } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { replySchema } from '../../src/platform/http/serialisation.js'
import { type Answer, conformanceFaults } from './conformance.js'

/** Of requests not yet answered, by `Request-Id`: what their route declares, and what went wrong. */
const declared = new Map<string, unknown>()
const causes = new Map<string, unknown>()

/**
 * Looks into every app of the process as it is made, so that the source itself holds nothing for
 * tests.
 */
subscribe('fastify.initialization', (message) => {
  const { fastify: app } = message as { fastify: FastifyInstance }
  app.addHook('onRequest', (request, _reply, done) => {
    const { schema } = request.routeOptions
    if (schema !== undefined && schema.hide !== true) declared.set(request.id, schema.response)
    done()
  })
  const setErrorHandler = app.setErrorHandler.bind(app)
  app.setErrorHandler = (handler) =>
    setErrorHandler(function remember(error, request, reply) {
      causes.set(request.id, error)
      return handler.call(this, error as never, request as never, reply as never)
    })
})

/** What is wrong with an answer by the zod schema its route declares. */
function declarationFaults(answer: Answer, response: unknown): string[] {
  const { method, status, headers, body } = answer
  if (method === 'HEAD' || status === 304) return []
  const mediaType = String(headers['content-type'] ?? '').split(';')[0] ?? ''
  const schema = replySchema(response, status, mediaType || undefined)
  if (schema === undefined) {
    return status < 400 ? [`its route declares no ${status} with ${mediaType || 'no body'}`] : []
  }
  if (!/[/+]json$/.test(mediaType) && mediaType !== '') return []
  const view: unknown = JSON.parse(body || 'null')
  const parsed = schema.safeParse(view)
  if (!parsed.success) return [z.prettifyError(parsed.error)]
  return isDeepStrictEqual(parsed.data, view) ? [] : ['it holds members or spellings of its own']
}

/** Takes what is remembered of a request. */
function take<Value>(memory: Map<string, Value>, requestId: unknown): Value | undefined {
  const value = memory.get(String(requestId))
  memory.delete(String(requestId))
  return value
}

type Check = (answer: Answer) => readonly string[]

/** What is wrong with an answer by its route's own schema, and the error behind it if any. */
export function declarationOf(answer: Answer): { faults: string[]; cause: unknown } {
  const requestId = answer.headers['request-id']
  const cause = take(causes, requestId)
  const isRouted = declared.has(String(requestId))
  const response = take(declared, requestId)
  return { cause, faults: isRouted ? declarationFaults(answer, response) : [] }
}

/** Why an answer must not leave the API, as a message for the test; null when it may. */
function complaint(answer: Answer, check: Check): string | null {
  const { method, url, status } = answer
  const { faults: declaredFaults, cause } = declarationOf(answer)
  const ours = status === 500 ? [`our fault: ${inspect(cause, { depth: 4 })}`] : []
  const faults = [...ours, ...declaredFaults, ...check(answer)]
  if (faults.length === 0) return null
  const said = answer.body.slice(0, 500)
  return `${method} ${url} answered ${status}:\n- ${faults.join('\n- ')}\n${said}`
}

type Watching = {
  /** Told of an answer that went over a socket; an injected one throws. */
  fail: (message: string) => void
  /** By what answers are measured beside what their route declares: the committed document. */
  check?: Check
}

/**
 * From here on every answer of an app must be what its route declares and what the committed
 * document says, and none may be a 500: injected calls reject with the reason, calls over a
 * socket are reported to `fail`.
 */
export function watchReplies(
  app: FastifyInstance,
  { fail, check = (answer) => conformanceFaults(answer).map(({ text }) => text) }: Watching,
): void {
  const inject = app.inject.bind(app) as (options: unknown) => Promise<Injected>
  const watched = async (options: unknown) => {
    const reply = await inject(options)
    const { req } = reply.raw
    const { statusCode: status, headers, body } = reply
    const { method = 'GET', url = '/' } = req
    const message = complaint({ method, url, status, headers, body }, check)
    if (message !== null) throw new Error(message)
    return reply
  }
  app.inject = watched as unknown as FastifyInstance['inject']
  app.server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const sent = listenTo(response)
    response.once('finish', () => {
      const { method = 'GET', url = '/' } = request
      const { statusCode: status } = response
      const body = Buffer.concat(sent.chunks).toString()
      const { headers } = sent
      const message = complaint({ method, url, status, headers, body }, check)
      if (message !== null) fail(message)
    })
  })
}

type Injected = {
  raw: { req: IncomingMessage }
  statusCode: number
  headers: OutgoingHttpHeaders
  body: string
}

/** What a response sends, as it goes: names of headers in lower case, bytes of the body. */
function listenTo(response: ServerResponse) {
  const chunks: Buffer[] = []
  const sent = { headers: {} as OutgoingHttpHeaders, chunks }
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const { writeHead, write, end } = response
  response.writeHead = function (this: ServerResponse, ...args: unknown[]) {
    const given = { ...this.getHeaders(), ...Object(args.at(-1)) } as OutgoingHttpHeaders
    for (const [name, value] of Object.entries(given)) sent.headers[name.toLowerCase()] = value
    return writeHead.apply(this, args as never)
  } as typeof writeHead
  response.write = function (this: ServerResponse, ...args: unknown[]) {
    keep(args[0])
    return write.apply(this, args as never)
  } as typeof write
  response.end = function (this: ServerResponse, ...args: unknown[]) {
    keep(args[0])
    return end.apply(this, args as never)
  } as typeof end
  return sent
}
