import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { finishDocument } from './openapi-finish.js'
import type { Allow } from './routes.js'

/** What the document says beside the routes. Tags in the order of the workflow. */
export type ApiDescription = {
  title: string
  version: string
  description: string
  tags: readonly { name: string; description: string }[]
  servers: readonly { url: string; description: string }[]
}

/** An OpenAPI document as plain JSON. */
export type OpenApiDocument = Record<string, unknown>

/** Who may call, as the document and `operations.txt` print it. */
export const whoMayCall = (allow: Allow | undefined): string[] =>
  allow === undefined ? [] : typeof allow === 'string' ? [allow] : [...allow]

/**
 * Collects the routes registered from here on. Only for generation and tests: a serving process
 * never builds the document, it hands out the committed one.
 */
export async function collectRoutes(app: FastifyInstance, api: ApiDescription): Promise<void> {
  const { default: swagger } = await import('@fastify/swagger')
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: api.title,
        version: api.version,
        description: api.description,
        contact: { name: 'Klinik Koperasi', url: 'https://klinik.example' },
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } as never,
      },
      tags: [...api.tags],
      servers: [...api.servers],
    },
    hideUntagged: false,
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route as never)
      const { allow, scope, created } = route.route.config ?? {}
      const extensions = {
        'x-required-roles': whoMayCall(allow),
        'x-required-scopes': scope === undefined ? [] : [scope],
        ...(created === undefined ? {} : { 'x-created': created }),
      }
      return { schema: { ...schema, ...extensions } as never, url }
    },
    transformObject: jsonSchemaTransformObject,
  })
}

/** The finished document of an app that collected its routes. */
export async function buildDocument(app: FastifyInstance): Promise<OpenApiDocument> {
  await app.ready()
  return finishDocument(app.swagger() as unknown as OpenApiDocument)
}

/** The committed text of a document: two spaces, a newline at the end. */
export const documentText = (document: OpenApiDocument): string =>
  `${JSON.stringify(document, null, 2)}\n`

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
