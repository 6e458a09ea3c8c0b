import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { object } from '../openapi/json.js'
import { applyOverlay, type Overlay } from '../openapi/overlay.js'
import { toYaml } from '../openapi/yaml.js'
import { unavailable } from '../problem/access-kinds.js'
import { service } from './service.js'

const OpenApiView = z
  .looseObject({
    openapi: z.string().max(10).describe('Version of OpenAPI.').meta({ example: '3.1.1' }),
  })
  .meta({ id: 'OpenApiDocument', description: 'This document, as OpenAPI 3.1 in JSON.' })

const CACHED = { config: { cache: 'hour' } }

const ENGLISH = service(
  {
    operationId: 'getOpenApi',
    summary: 'Read this document',
    description: 'The contract of this API as JSON, as it is committed with the source.',
  },
  { 'application/json': OpenApiView },
  CACHED,
)
const INDONESIAN = service(
  {
    operationId: 'getOpenApiIndonesian',
    summary: 'Read this document in Indonesian',
    description: 'The same contract; what is written for people in it is Indonesian.',
  },
  { 'application/json': OpenApiView },
  CACHED,
)
const YAML = service(
  {
    operationId: 'getOpenApiYaml',
    summary: 'Read this document as YAML',
    description: 'The same contract in YAML, for tools that take nothing else.',
  },
  { 'application/yaml': OpenApiView },
  CACHED,
)

/** A committed file; 503 in a copy that came without. */
const read = (url: URL) =>
  readFile(url, 'utf8').catch((cause: unknown) => {
    throw unavailable({ cause })
  })

/**
 * `/openapi.json`, and made of it when asked for, never held: `/openapi.id.json`, by the overlay
 * beside it, and `/openapi.yaml`. Clients keep what they have as long as its ETag holds.
 */
export function serveContract(app: FastifyInstance, documentUrl: URL): void {
  const overlayUrl = new URL('overlay.id.json', documentUrl)
  const parse = async (url: URL) => object(JSON.parse(await read(url)))

  app.get('/openapi.json', ENGLISH, async (_request, reply) => {
    const text = await read(documentUrl)
    reply.header('cache-control', 'no-cache').type('application/json')
    return text
  })
  app.get('/openapi.id.json', INDONESIAN, async (_request, reply) => {
    const [document, overlay] = await Promise.all([parse(documentUrl), parse(overlayUrl)])
    const text = JSON.stringify(applyOverlay(document, overlay as Overlay))
    reply.header('cache-control', 'no-cache').type('application/json')
    return text
  })
  app.get('/openapi.yaml', YAML, async (_request, reply) => {
    const text = toYaml(await parse(documentUrl))
    reply.header('cache-control', 'no-cache').type('application/yaml')
    return text
  })
}
