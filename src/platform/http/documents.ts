import type { FastifyInstance } from 'fastify'
import { serveConsole } from './console.js'
import { serveContract } from './contract.js'
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

/** `/`, the document, the console at `/docs`, and a page for each kind of problem. */
export function serveDocuments(app: FastifyInstance, options: DocumentOptions): void {
  serveEntry(app, options)
  serveConsole(app, options)
  serveContract(app, options.documentUrl)
  serveProblemPages(app, options)
}
