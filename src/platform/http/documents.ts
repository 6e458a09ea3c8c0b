import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { type ProblemKind, problemKinds } from '../problem/problem.js'
import { notFound } from '../problem/record-kinds.js'

type DocumentOptions = {
  title: string
  /** The committed OpenAPI document; read when asked for. */
  documentUrl: URL
}

const PUBLIC = { config: { allow: 'public' }, schema: { hide: true } } as const

/** Only our own script, no outside address: the page works with the network off. */
const CONSOLE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const page = (title: string, body: string) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}</style>
</head>
<body>
${body}
</body>
</html>
`

const sendPage = (reply: FastifyReply, html: string) =>
  reply.type('text/html; charset=utf-8').header('content-security-policy', PAGE_POLICY).send(html)

/** `/`, `/openapi.json`, the console at `/docs`, and a page for each kind of problem. */
export function serveDocuments(app: FastifyInstance, options: DocumentOptions): void {
  serveEntry(app, options)
  serveConsole(app, options)
  serveProblemPages(app)
}

function serveEntry(app: FastifyInstance, { title, documentUrl }: DocumentOptions): void {
  app.get('/', PUBLIC, async (request, reply) => {
    reply.header('vary', 'Accept')
    reply.header('link', '</openapi.json>; rel="service-desc", </docs>; rel="service-doc"')
    if (request.headers.accept?.includes('text/html') === true) {
      const links = '<p><a href="/docs">/docs</a> · <a href="/openapi.json">/openapi.json</a></p>'
      return sendPage(reply, page(title, `<h1>${escaped(title)}</h1>\n${links}`))
    }
    return { title, documentation: '/docs', openapi: '/openapi.json' }
  })

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

/** The console's script, 3.5 MB: read from its package when asked for, never held. */
const CONSOLE_SCRIPT = new URL(
  './js/standalone.js',
  import.meta.resolve('@scalar/fastify-api-reference'),
)

const startScript = `Scalar.createApiReference('#app', {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
})
`

function serveConsole(app: FastifyInstance, { title }: DocumentOptions): void {
  const console = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
<div id="app"></div>
<script src="/docs/console.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`
  app.get('/docs', PUBLIC, async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', CONSOLE_POLICY)
      .send(console),
  )
  app.get('/docs/start.js', PUBLIC, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(startScript),
  )
  app.get('/docs/console.js', PUBLIC, async (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send(createReadStream(CONSOLE_SCRIPT)),
  )
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
    return sendPage(reply, page('Problems', `<h1>Problems</h1>\n<ul>\n${rows.join('\n')}\n</ul>`))
  })
  const schema = { ...PUBLIC.schema, params: CodeParams }
  app.get('/docs/problems/:code', { ...PUBLIC, schema }, async (request, reply) => {
    const kind = problemKinds.get(CodeParams.parse(request.params).code)
    if (kind === undefined) throw notFound()
    return sendPage(reply, page(kind.code, problemSection(kind)))
  })
}
