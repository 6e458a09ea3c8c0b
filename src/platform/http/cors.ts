import type { FastifyReply, FastifyRequest } from 'fastify'

const METHODS = 'GET, HEAD, POST, PATCH, DELETE'
const REQUEST_HEADERS =
  'Authorization, X-API-Key, Content-Type, If-Match, If-None-Match, Idempotency-Key, ' +
  'Accept-Language, Office-Id, Request-Id'
const EXPOSED_HEADERS =
  'ETag, Location, Link, Retry-After, RateLimit, RateLimit-Policy, Idempotency-Replayed, ' +
  'Request-Id, Deprecation, Sunset, Content-Disposition, Change-Cursor, Snapshot-At'

/**
 * Lets the listed origins, spelled exactly, read our answers; credentials travel in headers, so
 * cookies are never allowed. True when the request was a preflight and has been answered.
 */
export function allowOrigins(
  origins: readonly string[],
  request: FastifyRequest,
  reply: FastifyReply,
): boolean {
  if (origins.length === 0) return false
  reply.header('vary', 'Origin')
  const { origin } = request.headers
  if (origin === undefined || !origins.includes(origin)) return false
  reply.header('access-control-allow-origin', origin)
  reply.header('access-control-expose-headers', EXPOSED_HEADERS)
  const isPreflight =
    request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined
  if (!isPreflight) return false
  reply
    .code(204)
    .header('access-control-allow-methods', METHODS)
    .header('access-control-allow-headers', REQUEST_HEADERS)
    .header('access-control-max-age', '600')
    .send()
  return true
}
