import { subscribe } from 'node:diagnostics_channel'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { describeApp } from '../../src/describe.js'

/** Answers that are no operation of the API, each with why the document does not name it. */
const BESIDES: Record<string, string> = {
  'GET /board': 'a sample front-end of the demo, a client like any other',
  'GET /board/board.css': 'a part of the page at /board',
  'GET /board/board.js': 'a part of the page at /board',
  'GET /docs/console.js': 'a script of the page at /docs',
  'GET /docs/start.js': 'a script of the page at /docs',
}
/** Methods that follow from others: every GET has its HEAD. OPTIONS and 405 are no routes here. */
const IMPLIED = ['HEAD']

const routed = new Set<string>()
subscribe('fastify.initialization', (message) => {
  const { fastify } = message as { fastify: FastifyInstance }
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) {
      if (!IMPLIED.includes(one)) routed.add(`${one} ${url.replaceAll(/:(\w+)/g, '{$1}')}`)
    }
  })
})
await describeApp()

const committed = new URL('../../openapi/openapi.json', import.meta.url)
const { paths } = JSON.parse(await readFile(committed, 'utf8')) as {
  paths: Record<string, object>
}
const documented = Object.entries(paths).flatMap(([path, item]) =>
  Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
)

t.test('every route is in the document, or said to be no part of it', async (t) => {
  t.ok(routed.size > 100, 'the routes were seen')
  const named = new Set([...documented, ...Object.keys(BESIDES)])
  t.strictSame(
    [...routed].filter((route) => !named.has(route)),
    [],
  )
})

t.test('and nothing else is', async (t) => {
  t.strictSame(
    [...documented, ...Object.keys(BESIDES)].filter((route) => !routed.has(route)),
    [],
  )
})
