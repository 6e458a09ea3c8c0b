import { subscribe } from 'node:diagnostics_channel'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ENVIRONMENT } from './database.js'

/**
 * Keeps the operations this process called that did what they are for, 2xx or 304, in a file of its
 * own: the runner reads them all when the whole suite has run.
 */
const folder = process.env[ENVIRONMENT.recorded]
if (folder !== undefined) {
  const done = new Set<string>()
  subscribe('tracing:fastify.request.handler:asyncEnd', (message) => {
    const { request, reply } = message as { request: FastifyRequest; reply: FastifyReply }
    const operationId = request.routeOptions.schema?.operationId
    if (operationId !== undefined && reply.statusCode < 400) done.add(operationId)
  })
  process.on('exit', () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, String(process.pid)), [...done].join('\n'))
  })
}
