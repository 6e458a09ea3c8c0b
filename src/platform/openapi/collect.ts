import type { FastifyContextConfig, FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import type { Text } from '../language.js'
import { whoMayCall } from './callers.js'
import { type Finished, finishDocument } from './finish.js'
import { type Json, object } from './json.js'
import type { RouteFacts } from './operations.js'
import { Phrases } from './phrases.js'
import type { Recordings } from './samples.js'

/** What the document says beside the routes. Tags in the order of the workflow. */
export type ApiDescription = {
  title: string
  version: string
  description: Text
  contact: { name: string; url: string }
  guide: { url: string; description: Text }
  tags: readonly { name: string; label: Text; description: Text }[]
  servers: readonly { url: string; description: Text; isInternal: boolean }[]
}

/** An OpenAPI document as plain JSON. */
export type OpenApiDocument = Json

const factsOf = ({
  created,
  conditional,
  cache,
  rateLimit,
  deprecated,
  replyHeaders = [],
  needsKey = false,
}: FastifyContextConfig): RouteFacts => ({
  ...(created === undefined ? {} : { created }),
  isConditional: conditional === true || cache === 'hour',
  isCounted: rateLimit !== 'none',
  isDeprecated: deprecated !== undefined,
  replyHeaders,
  needsKey,
})

/**
 * Collects the routes registered from here on. Only for generation and tests: a serving process
 * never builds the document, it hands out the committed one.
 */
export async function collectRoutes(app: FastifyInstance): Promise<void> {
  const { default: swagger } = await import('@fastify/swagger')
  await app.register(swagger, {
    openapi: { openapi: '3.1.1', info: { title: '', version: '' } },
    hideUntagged: false,
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route as never)
      const { config = {} } = route.route
      const extensions = {
        'x-required-roles': whoMayCall(config.allow),
        'x-required-scopes': config.scope === undefined ? [] : [config.scope],
        'x-route': factsOf(config),
      }
      return { schema: { ...schema, ...extensions } as never, url }
    },
    transformObject: jsonSchemaTransformObject,
  })
}

function described(api: ApiDescription, { say }: Phrases): Json {
  return {
    info: {
      title: api.title,
      version: api.version,
      description: paragraphs(api.description, say),
      contact: api.contact,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    externalDocs: { url: api.guide.url, description: say(api.guide.description) },
    servers: api.servers.map(({ url, description, isInternal }) => ({
      url,
      description: say(description),
      'x-internal': isInternal,
    })),
    tags: api.tags.map(({ name, label, description }) => ({
      name,
      'x-displayName': say(label),
      description: say(description),
    })),
  }
}

/** A text of several paragraphs, each a sentence of its own to the overlay. */
function paragraphs({ id, en }: Text, say: Phrases['say']): string {
  const indonesian = id.split('\n\n')
  const english = en.split('\n\n')
  return english.map((part, at) => say({ en: part, id: indonesian[at] ?? part })).join('\n\n')
}

/** The finished document of an app that collected its routes. */
export async function buildDocument(
  app: FastifyInstance,
  api: ApiDescription,
  recordings: Recordings = {},
): Promise<Finished> {
  await app.ready()
  const phrases = new Phrases()
  const generated = { ...object(app.swagger()), ...described(api, phrases) }
  return finishDocument(generated, { recordings, phrases })
}

type Operation = { operationId?: string; 'x-required-roles'?: string[] }

/** One line an operation, in the document's order: id, method and path, who. */
export function operationLines(document: OpenApiDocument): string {
  const paths = Object.entries(Object(document['paths']) as Record<string, object>)
  const lines = paths.flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(([method, operation]) => {
        const who = operation['x-required-roles']?.join(', ') ?? ''
        return `${operation.operationId}  ${method.toUpperCase()} ${path}  ${who}`
      }),
  )
  return `${lines.join('\n')}\n`
}
