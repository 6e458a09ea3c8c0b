import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { escaped, htmlPage, sendPage } from './html.js'
import { plainText, service } from './service.js'

type EntryOptions = {
  title: string
  version: string
  /** Rejects when the process cannot serve. */
  checkReady: () => Promise<unknown>
  /** Where the demo's board is, if this server has one. */
  boardPath?: string | undefined
}

export const SERVICE_STATUSES = ['ready', 'unavailable'] as const

/** What a program learns at `/`. */
export const ServiceView = z
  .object({
    title: z
      .string()
      .max(100)
      .describe('Name of this API.')
      .meta({ example: 'Klinik Koperasi API' }),
    version: z
      .string()
      .max(20)
      .describe('Version of the contract, as `info.version` of the document.')
      .meta({ example: '0.2.0' }),
    status: z.enum(SERVICE_STATUSES).meta({
      id: 'ServiceStatus',
      description: 'Whether this server can answer at the moment.',
      example: 'ready',
    }),
    links: z
      .object({
        openapi: z.string().max(200).describe('The contract.').meta({ example: '/openapi.json' }),
        openapiIndonesian: z
          .string()
          .max(200)
          .describe('The same contract, its texts in Indonesian.')
          .meta({ example: '/openapi.id.json' }),
        documentation: z
          .string()
          .max(200)
          .describe('Pages for people, with a console.')
          .meta({ example: '/docs' }),
        problems: z
          .string()
          .max(200)
          .describe('Every kind of refusal and what to do.')
          .meta({ example: '/docs/problems' }),
        codeLists: z
          .string()
          .max(200)
          .describe('Every vocabulary with both labels; asks for a credential.')
          .meta({ example: '/v1/code-lists' }),
        me: z
          .string()
          .max(200)
          .describe('Who a credential is; a good first call.')
          .meta({ example: '/v1/me' }),
      })
      .meta({ id: 'ServiceLinks', description: 'Where to go on, on this server.' }),
  })
  .meta({ id: 'Service', description: 'What this server is, and where to go on.' })

const LINKS = {
  openapi: '/openapi.json',
  openapiIndonesian: '/openapi.id.json',
  documentation: '/docs',
  problems: '/docs/problems',
  codeLists: '/v1/code-lists',
  me: '/v1/me',
} as const

const ENTRY = service(
  {
    operationId: 'getService',
    summary: 'Show what this server is',
    description:
      'Answers a program with the name, version and state of the service and where to go on, and a browser (`Accept: text/html`) with a page that says the same.',
  },
  {
    'application/json': ServiceView,
    'text/html': plainText('The same as a page, Indonesian first.', '<!doctype html>'),
  },
  { config: { replyHeaders: ['Link'] } },
)

/** `/`: a friendly page for people, a description of the service for programs. */
export function serveEntry(app: FastifyInstance, options: EntryOptions): void {
  const { title, version, checkReady } = options
  app.get('/', ENTRY, async (request, reply) => {
    const status = await checkReady().then(
      () => 'ready' as const,
      () => 'unavailable' as const,
    )
    reply.header('vary', 'Accept')
    reply.header('link', '</openapi.json>; rel="service-desc", </docs>; rel="service-doc"')
    if (request.headers.accept?.includes('text/html') === true)
      return sendPage(reply, htmlPage(title, entryBody(options, status)))
    return { title, version, status, links: LINKS } satisfies z.infer<typeof ServiceView>
  })
}

const STATUS_TEXT = {
  ready: { id: 'Siap melayani', en: 'ready' },
  unavailable: { id: 'Sedang tidak dapat melayani; coba lagi sebentar', en: 'unavailable' },
}

function entryBody({ title, version, boardPath }: EntryOptions, status: keyof typeof STATUS_TEXT) {
  const board =
    boardPath === undefined
      ? ''
      : `<li><a href="${boardPath}">Papan kasus</a>: contoh layar yang dibuat hanya dari dokumen API. <span lang="en">A board of the demo’s cases.</span></li>`
  return `<header>
<h1>${escaped(title)}</h1>
<p>Catatan kasus untuk klinik pendampingan koperasi dan UKM: didiagnosis oleh tim pertama, diserahterimakan,
didampingi tim kedua selama delapan bulan, lalu diukur hasilnya.</p>
<p lang="en">Case management for the coaching clinics of Indonesian cooperative offices.</p>
</header>
<dl>
<dt>Keadaan</dt><dd>${STATUS_TEXT[status].id} <span lang="en">(${STATUS_TEXT[status].en})</span></dd>
<dt>Versi</dt><dd>${escaped(version)}</dd>
</dl>
<h2>Mulai dari sini <span lang="en">· Start here</span></h2>
<ul>
<li><a href="/docs">Dokumentasi</a>: semua langkah, dengan tempat mencoba memakai kunci Anda. <span lang="en">Every operation, with a console.</span></li>
${board}
<li><a href="/docs/problems">Penolakan</a>: apa artinya dan apa yang harus dilakukan. <span lang="en">Every refusal, and what to do.</span></li>
<li><a href="/openapi.json"><code>/openapi.json</code></a> · <a href="/openapi.id.json"><code>/openapi.id.json</code></a> · <a href="/openapi.yaml"><code>/openapi.yaml</code></a>: untuk pembuat aplikasi. <span lang="en">For integrators.</span></li>
</ul>
<h2>Kunci <span lang="en">· Your key</span></h2>
<p>Setiap permintaan membawa kunci di kepala <code>X-API-Key</code>. Kunci dibuat oleh admin kantor Anda.
<span lang="en">Every request carries a key, made by an admin of your office.</span></p>
<pre><code>curl -H "X-API-Key: ck_…" -H "Accept-Language: id" …/v1/me</code></pre>
<footer><p><a href="/healthz">/healthz</a> · <a href="/readyz">/readyz</a></p></footer>`
}
