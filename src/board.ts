import { readFile } from 'node:fs/promises'
import type { Routes } from './platform/http/routes.js'
import { notFound } from './platform/problem/record-kinds.js'

const PUBLIC = { config: { allow: 'public' }, schema: { hide: true } } as const

/** Our own script and style and nothing else; text never becomes markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const page = (name: string) => new URL(`../openapi/examples/board/${name}`, import.meta.url)

/** Each file of the board by its address; `build.js` bundles the script. */
const FILES = {
  '/board': { url: page('index.html'), type: 'text/html; charset=utf-8' },
  '/board/board.css': { url: page('board.css'), type: 'text/css; charset=utf-8' },
  '/board/board.js': {
    url: new URL('../dist/browser/board.js', import.meta.url),
    type: 'text/javascript; charset=utf-8',
  },
}

/** The example front-end of openapi/examples/board, where the demo is: one page of plain files. */
export const boardRoutes: Routes = async (app) => {
  for (const [address, { url, type }] of Object.entries(FILES)) {
    app.get(address, PUBLIC, async (_request, reply) => {
      const text = await readFile(url, 'utf8').catch((cause: unknown) => {
        throw notFound({ cause })
      })
      return reply
        .type(type)
        .header('content-security-policy', POLICY)
        .header('cache-control', 'no-cache')
        .send(text)
    })
  }
}
