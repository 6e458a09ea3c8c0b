import { subscribe } from 'node:diagnostics_channel'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ENVIRONMENT } from './database.js'

/**
 * Keeps in a file of its own what this process saw of the API: operations that did what they are for
 * (2xx or 304), and the codes of every refusal and of every blocker that an action showed. The runner
 * reads them all when the whole suite has run.
 */
const folder = process.env[ENVIRONMENT.recorded]

/**
 * Lines of one kind, as they are read back: `operation`, `problem`, `error`, `blocker`, or `refusal`,
 * the codes of one by the operation that gave it.
 */
type Kind = 'operation' | 'problem' | 'error' | 'blocker' | 'refusal'
const seen = new Set<string>()
const see = (kind: Kind, ...words: string[]) => seen.add([kind, ...words].join(' '))

/** Stands where the kind of problem does, for what a report says of a row. */
export const ROW = 'row'

type Refusal = { code: string; errors: readonly { code: string }[]; allowedActions?: unknown }

/** Every blocker inside a view, wherever its actions are, and every fault of a row of a file. */
function seeCodes(view: unknown): void {
  if (typeof view !== 'object' || view === null) return
  for (const [name, value] of Object.entries(view)) {
    if (name === 'blockers') for (const { code } of value) see('blocker', code)
    else if (name === 'errors') for (const { code } of value) see('error', ROW, code)
    else seeCodes(value)
  }
}

/** Takes note of the body of an answer; for those that no hook sees, bytes from a bare socket. */
export function recordAnswer(mediaType: string, body: string, operationId?: string): void {
  if (folder === undefined) return
  if (mediaType.startsWith('application/problem+json')) {
    const { code, errors, allowedActions } = JSON.parse(body) as Refusal
    see('problem', code)
    seeCodes(allowedActions)
    for (const error of errors) see('error', code, error.code)
    if (operationId !== undefined) {
      see('refusal', operationId, code)
      for (const error of errors) see('refusal', operationId, code, error.code)
    }
    // The document shows examples of refusals, which nobody met.
  } else if (/^\{"(?!openapi)/.test(body) && /"(blockers|errors)":\[\{/.test(body)) {
    seeCodes(JSON.parse(body))
  }
}

const textOf = (payload: unknown) =>
  typeof payload === 'string' || Buffer.isBuffer(payload) ? String(payload) : ''

/** An app's answers, also those that leave before any hook runs. */
function watch(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const mediaType = String(reply.getHeader('content-type') ?? '')
    recordAnswer(mediaType, textOf(payload), request.routeOptions.schema?.operationId)
    done(null, payload)
  })
  const inject = app.inject.bind(app) as (options: unknown) => Promise<{
    headers: Record<string, unknown>
    body: string
  }>
  app.inject = (async (options: unknown) => {
    const reply = await inject(options)
    if (reply.body !== '') recordAnswer(String(reply.headers['content-type'] ?? ''), reply.body)
    return reply
  }) as unknown as FastifyInstance['inject']
}

if (folder !== undefined) {
  subscribe('fastify.initialization', (message) =>
    watch((message as { fastify: FastifyInstance }).fastify),
  )
  subscribe('tracing:fastify.request.handler:asyncEnd', (message) => {
    const { request, reply } = message as { request: FastifyRequest; reply: FastifyReply }
    const operationId = request.routeOptions.schema?.operationId
    if (operationId !== undefined && reply.statusCode < 400) see('operation', operationId)
  })
  process.on('exit', () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, String(process.pid)), [...seen].join('\n'))
  })
}

/** What all processes of a run saw of one kind, from the folder they recorded in. */
export function recorded(runFolder: string, kind: Kind): Set<string> {
  const lines = readdirSync(runFolder).flatMap((name) =>
    readFileSync(join(runFolder, name), 'utf8').split('\n'),
  )
  const ofKind = lines.filter((line) => line.startsWith(`${kind} `))
  return new Set(ofKind.map((line) => line.slice(kind.length + 1)))
}
