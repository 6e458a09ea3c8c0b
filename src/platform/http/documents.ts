import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { notFound } from '../problem/record-kinds.js'
import { serveConsole } from './console.js'
import { serveEntry } from './entry.js'
import { type ErrorCodes, serveProblemPages } from './problem-pages.js'

type DocumentOptions = {
  title: string
  version: string
  /** Rejects when the process cannot serve. */
  checkReady: () => Promise<unknown>
  /** Where the demo's board is, if this server has one. */
  boardPath?: string | undefined
  /** The committed OpenAPI document; read when asked for. */
  documentUrl: URL
  /** What `errors` of a kind of problem may carry. */
  errorCodes: ErrorCodes
}

/** `/`, `/openapi.json`, the console at `/docs`, and a page for each kind of problem. */
export function serveDocuments(app: FastifyInstance, options: DocumentOptions): void {
  serveEntry(app, options)
  serveConsole(app, options)
  serveDocument(app, options.documentUrl)
  serveProblemPages(app, options)
}

/** The committed document, read from its file when asked for. */
function serveDocument(app: FastifyInstance, documentUrl: URL): void {
  const revalidated = {
    config: { allow: 'public', cache: 'hour' },
    schema: { hide: true },
  } as const
  app.get('/openapi.json', revalidated, async (_request, reply) => {
    const text = await readFile(documentUrl, 'utf8').catch((cause: unknown) => {
      throw notFound({ cause })
    })
    reply.header('cache-control', 'no-cache').type('application/json')
    return text
  })
}
