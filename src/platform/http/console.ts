import { createReadStream } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { escaped } from './html.js'
import { plainText, service } from './service.js'

/** The scripts of the page itself are no part of the contract. */
const ASSET = { config: { allow: 'public' }, schema: { hide: true } } as const

const CONSOLE = service(
  {
    operationId: 'showConsole',
    summary: 'Open the documentation',
    description:
      'A page for people: every operation with its examples, and a console to try it with a key of your own. It asks no other server for anything.',
  },
  { 'text/html': plainText('The page.', '<!doctype html>') },
)

/** Only our own script, no outside address: the page works with the network off. */
const POLICY = [
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

/** The console's script, 3.5 MB: read from its package when asked for, never held. */
const SCRIPT = new URL('./js/standalone.js', import.meta.resolve('@scalar/fastify-api-reference'))

/** Both languages to choose from, the browser's own first; a key entered stays in this browser. */
const START_SCRIPT = `const indonesian = { title: 'Bahasa Indonesia', slug: 'id', url: '/openapi.id.json' }
const english = { title: 'English', slug: 'en', url: '/openapi.json' }
const isIndonesian = document.documentElement.lang === 'id'
Scalar.createApiReference('#app', {
  sources: isIndonesian ? [indonesian, english] : [english, indonesian],
  authentication: { preferredSecurityScheme: 'apiKey' },
  persistAuth: true,
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  showToolbar: 'never',
  hideClientButton: true,
  documentDownloadType: 'json',
})
`

/** `/docs`: every operation with a console, from our own server alone. */
export function serveConsole(app: FastifyInstance, { title }: { title: string }): void {
  app.get('/docs', CONSOLE, async (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('vary', 'Accept-Language')
      .send(`<!doctype html>
<html lang="${request.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="app"></div>
<noscript><p lang="id">Halaman ini memerlukan JavaScript. Dokumennya: <a href="/openapi.id.json">/openapi.id.json</a></p></noscript>
<script src="/docs/console.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`),
  )
  app.get('/docs/start.js', ASSET, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(START_SCRIPT),
  )
  app.get('/docs/console.js', ASSET, async (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send(createReadStream(SCRIPT)),
  )
}
