import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FieldError } from '../problem/problem.js'
import { validationFailed } from '../problem/request-kinds.js'
import { nextLink } from './pages.js'
import { successStatus } from './serialisation.js'

/** The strong ETag of a version: of nothing else, so that every reader sees the same. */
export const etagOf = (version: number): string => `"${version}"`

/** What `If-Match` asks for: a version, `any` for `*`, null when the header is missing. */
export type WantedVersion = number | 'any' | null

/**
 * Reads `If-Match`: `"7"`, `W/"7"`, and `*` on DELETE only. Anything that cannot be a version
 * of ours is 400, so that a typing error is not mistaken for a stale copy.
 */
export function parseIfMatch(header: string | undefined, method: string): WantedVersion {
  if (header === undefined) return null
  const value = header.trim()
  if (value === '*' && method === 'DELETE') return 'any'
  const [, digits] = /^(?:W\/)?"(\d{1,10})"$/.exec(value) ?? []
  if (digits !== undefined) return Number(digits)
  const error: FieldError = {
    in: 'headers',
    parameter: 'if-match',
    code: 'invalid_format',
    message: {
      id: 'Kirim satu ETag dalam tanda kutip, misalnya "7".',
      en: 'Send one ETag in quotes, such as "7".',
    },
  }
  throw validationFailed({ errors: [error] })
}

/**
 * Headers that follow from a success view: `ETag` from its version, `Location` of what was
 * created, `Link` to the next page. For replies that are text already, call it with the view.
 */
export function describeReply(request: FastifyRequest, reply: FastifyReply, view: unknown): void {
  const { id, version, nextCursor } = Object(view) as Record<string, unknown>
  const { created } = request.routeOptions.config
  if (typeof version === 'number' && Number.isInteger(version))
    reply.header('etag', etagOf(version))
  if (created !== undefined && typeof id === 'string') {
    reply.header('location', `${request.server.publicUrl}${created}/${id}`)
  }
  if (typeof nextCursor === 'string') {
    reply.header('link', nextLink(`${request.server.publicUrl}${request.url}`, nextCursor))
  }
}

/** JSON text as the reply of a route, whose schema the tests hold it to. */
export function sendText<View>(reply: FastifyReply, text: string): View {
  reply.type('application/json; charset=utf-8')
  return text as View
}

/**
 * Puts members that may be kept nowhere into a reply that is text already: what was made of it within the
 * transaction is kept for repetition.
 */
export const revealed = <Reply>(kept: Reply, secrets: object): Reply =>
  JSON.stringify({ ...JSON.parse(String(kept)), ...secrets }) as Reply

const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether `If-None-Match` names this ETag; weakly, as RFC 9110 section 13.1.2 compares. */
const isKnown = (header: string, etag: string) =>
  header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag))

function cacheControl(request: FastifyRequest, reply: FastifyReply): string {
  if (reply.statusCode >= 400 || !isRead(request)) return 'no-store'
  if (request.routeOptions.config.cache === 'hour') return 'private, max-age=3600'
  return reply.hasHeader('etag') ? 'private, no-cache' : 'no-store'
}

const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD'

/** Answers with the declared status, ETag, Location, Link, Cache-Control, and 304 where allowed. */
export function representViews(app: FastifyInstance): void {
  app.addHook('preHandler', (request, reply, done) => {
    reply.code(successStatus(request.routeOptions.schema?.response))
    done()
  })
  app.addHook('preSerialization', (request, reply, payload, done) => {
    if (reply.statusCode < 300) describeReply(request, reply, payload)
    done(null, payload)
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    const { cache, conditional } = request.routeOptions.config
    const readable = isRead(request) && reply.statusCode === 200
    const mayAnswerShort = readable && (conditional === true || cache === 'hour')
    if (mayAnswerShort && typeof payload === 'string' && !reply.hasHeader('etag')) {
      const hash = createHash('sha256').update(payload).digest('base64url').slice(0, 22)
      reply.header('etag', `"${hash}"`)
    }
    if (!reply.hasHeader('cache-control')) {
      reply.header('cache-control', cacheControl(request, reply))
    }
    const wanted = request.headers['if-none-match']
    const etag = reply.getHeader('etag')
    if (mayAnswerShort && wanted !== undefined && typeof etag === 'string') {
      if (isKnown(wanted, etag)) {
        reply.code(304).removeHeader('content-type').removeHeader('content-length')
        return done(null, null)
      }
    }
    done(null, payload)
  })
}
