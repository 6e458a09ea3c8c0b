import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type ProblemKind, problemKinds } from '../problem/problem.js'
import { notFound } from '../problem/record-kinds.js'
import { serveConsole } from './console.js'
import { serveEntry } from './entry.js'
import { escaped, htmlPage, sendPage } from './html.js'

type DocumentOptions = {
  title: string
  version: string
  /** Rejects when the process cannot serve. */
  checkReady: () => Promise<unknown>
  /** Where the demo's board is, if this server has one. */
  boardPath?: string | undefined
  /** The committed OpenAPI document; read when asked for. */
  documentUrl: URL
}

const PUBLIC = { config: { allow: 'public' }, schema: { hide: true } } as const

/** `/`, `/openapi.json`, the console at `/docs`, and a page for each kind of problem. */
export function serveDocuments(app: FastifyInstance, options: DocumentOptions): void {
  serveEntry(app, options)
  serveConsole(app, options)
  serveDocument(app, options.documentUrl)
  serveProblemPages(app)
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

const problemSection = ({ code, status, title }: ProblemKind) =>
  `<h1><code>${code}</code></h1>
<p>HTTP ${status}</p>
<p lang="id">${escaped(title.id)}</p>
<p lang="en">${escaped(title.en)}</p>
<p><a href="/docs/problems">/docs/problems</a></p>`

function serveProblemPages(app: FastifyInstance): void {
  const CodeParams = z.object({ code: z.string().max(60) })
  app.get('/docs/problems', PUBLIC, async (_request, reply) => {
    const rows = [...problemKinds.values()]
      .sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1))
      .map(
        ({ code, status, title }) =>
          `<li><a href="/docs/problems/${code}"><code>${code}</code></a> ${status} · ${escaped(title.id)} · <span lang="en">${escaped(title.en)}</span></li>`,
      )
    return sendPage(
      reply,
      htmlPage('Problems', `<h1>Problems</h1>\n<ul>\n${rows.join('\n')}\n</ul>`),
    )
  })
  const schema = { ...PUBLIC.schema, params: CodeParams }
  app.get('/docs/problems/:code', { ...PUBLIC, schema }, async (request, reply) => {
    const kind = problemKinds.get(CodeParams.parse(request.params).code)
    if (kind === undefined) throw notFound()
    return sendPage(reply, htmlPage(kind.code, problemSection(kind)))
  })
}
