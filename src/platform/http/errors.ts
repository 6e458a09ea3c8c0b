import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { newId } from '../ids.js'
import { negotiateLanguage } from '../language.js'
import { internal, unavailable } from '../problem/access-kinds.js'
import { Problem } from '../problem/problem.js'
import { alreadySealed, conflict, ruleViolated } from '../problem/record-kinds.js'
import { PROBLEM_MEDIA_TYPE, sendProblem } from '../problem/reply.js'
import {
  badRequest,
  headersTooLarge,
  payloadTooLarge,
  requestTimeout,
  unsupportedMediaType,
  uriTooLong,
} from '../problem/request-kinds.js'
import { problemDocument } from '../problem/view.js'

const RETRY_SOON = { 'retry-after': '1' }

/** What Fastify refuses on its own, by the code of its error. */
const FRAMEWORK: Record<string, (cause: unknown) => Problem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: (cause) => payloadTooLarge({ cause }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: (cause) =>
    unsupportedMediaType({ cause, headers: { accept: 'application/json' } }),
  FST_ERR_MAX_PARAM_LENGTH: (cause) => uriTooLong({ cause }),
}

const constraints = new Map<string, () => Problem>()

/** Names what a broken constraint means to a caller; unnamed ones stay `conflict` or 422. */
export function constraintMeans(constraint: string, problem: () => Problem): void {
  constraints.set(constraint, problem)
}

type DatabaseError = { code: string; constraint?: string }

/** The PostgreSQL error in a chain of causes; drizzle wraps it. */
function databaseError(error: unknown): DatabaseError | null {
  for (let one = error; typeof one === 'object' && one !== null; one = (one as Error).cause) {
    const { code, severity } = one as { code?: unknown; severity?: unknown }
    if (typeof code === 'string' && severity !== undefined) return one as DatabaseError
  }
  return null
}

const BAD_VALUES = new Set(['22021', '22P02', '22P05', '22003', '22007', '22008', '2201B', '2201W'])
const RETRYABLE = new Set(['40001', '40P01', '57014', '55P03'])
const UNREACHABLE = /^(08|57P0|53)|^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/

/** The net under our own checks: what a database error means to the caller. */
function fromDatabase({ code, constraint }: DatabaseError, cause: unknown): Problem | null {
  const named = constraint === undefined ? undefined : constraints.get(constraint)
  if (named !== undefined) return named()
  if (code === 'KK002') return alreadySealed({ cause })
  if (BAD_VALUES.has(code)) return badRequest({ cause })
  if (code === '23505' || code === '23P01') return conflict({ cause })
  if (code === '23503' || code === '23514') return ruleViolated({ cause })
  if (RETRYABLE.has(code) || UNREACHABLE.test(code)) {
    return unavailable({ cause, headers: RETRY_SOON })
  }
  return null
}

function isUnreachable(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (UNREACHABLE.test(String((one as { code?: unknown }).code))) return true
    if (/Connection terminated|timeout exceeded when trying to connect/.test(one.message))
      return true
  }
  return false
}

/** Any error as the problem its caller gets; what we did not foresee is `internal`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code, statusCode } = Object(error) as { code?: string; statusCode?: number }
  const framework = FRAMEWORK[code ?? '']
  if (framework !== undefined) return framework(error)
  const stored = databaseError(error)
  const fromStore = stored === null ? null : fromDatabase(stored, error)
  if (fromStore !== null) return fromStore
  if (isUnreachable(error)) return unavailable({ cause: error, headers: RETRY_SOON })
  if (code?.startsWith('FST_ERR_') === true && statusCode !== undefined && statusCode < 500) {
    return badRequest({ cause: error })
  }
  return internal({ cause: error })
}

/** One line a refusal, at `info`; what is our fault or a missing check, at `error` with causes. */
function logProblem(request: FastifyRequest, problem: Problem): void {
  const { code, status } = problem.kind
  const { operationId } = request.routeOptions.schema ?? {}
  const line = { code, status, method: request.method, operationId }
  const { cause } = problem.occurrence
  if (status >= 500 || databaseError(cause) !== null)
    request.log.error({ ...line, err: cause }, code)
  else request.log.info(line, code)
}

/** Every error of a handler, hook, parser or the router leaves as a problem document. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error)
    logProblem(request, problem)
    return sendProblem(request, reply, problem)
  })
}

/** Errors before routing (a bad escape in the address, an overlong one), where no hook runs. */
export function answerFrameworkError(
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = toProblem(error)
  reply.header('request-id', request.id)
  logProblem(request, problem)
  sendProblem(request, reply, problem)
}

const PARSER: Record<string, () => Problem> = {
  HPE_HEADER_OVERFLOW: headersTooLarge,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: payloadTooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: requestTimeout,
}

/** Answers bytes that are no HTTP request with a problem on the bare socket, then hangs up. */
export function answerBrokenHttp(
  error: Error & { code?: string },
  socket: Socket,
  publicUrl: string,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const problem = (PARSER[error.code ?? ''] ?? badRequest)()
  const requestId = newId()
  const language = negotiateLanguage(undefined)
  const body = JSON.stringify(problemDocument(problem, { language, requestId, publicUrl }))
  const { status } = problem.kind
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      `Content-Language: ${language}`,
      'Cache-Control: no-store',
      `Request-Id: ${requestId}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
