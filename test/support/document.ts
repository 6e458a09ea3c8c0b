import { readFileSync } from 'node:fs'

export type JsonSchema = { [keyword: string]: unknown }
type Referring = { $ref?: string }

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: JsonSchema
  example?: unknown
  style?: string
  explode?: boolean
}
export type Header = { required?: boolean; schema: JsonSchema }
export type Media = { schema?: JsonSchema; examples?: Record<string, { value?: unknown }> }
export type DocumentedReply = {
  headers?: Record<string, Header & Referring>
  content?: Record<string, Media>
}
export type DocumentedOperation = {
  operationId: string
  tags?: string[]
  parameters?: (Parameter & Referring)[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, DocumentedReply & Referring>
  security?: object[]
  'x-required-roles'?: string[]
  'x-required-scopes'?: string[]
}

export type Document = {
  paths: Record<string, Record<string, DocumentedOperation>>
  components: Record<string, Record<string, unknown>> & { schemas: Record<string, JsonSchema> }
}

/** The committed document, what integrators get: `openapi/openapi.json`. */
export const document = JSON.parse(
  readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
) as Document

/** A part of the document, or what it refers to. */
export function resolve<Part extends object>(part: Part & Referring): Part {
  const { $ref } = part
  if ($ref === undefined) return part
  const found = $ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((place, name) => Object(place)[name], document)
  if (found === undefined) throw new Error(`the document has no ${$ref}`)
  return found as Part
}

export type Route = {
  method: string
  /** With its parameters in braces. */
  path: string
  operation: DocumentedOperation
}

const METHODS = ['get', 'post', 'patch', 'delete', 'put']

/** Every operation of the document, in its order. */
export const routes: readonly Route[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => METHODS.includes(method))
    .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
)

const isParameter = (segment: string) => segment.startsWith('{')
const segmentsOf = (path: string) => path.replace(/(?<=.)\/$/, '').split('/')
const patterns = routes.map((route) => ({ route, segments: segmentsOf(route.path) }))

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const fits = (pattern: readonly string[], path: readonly string[]) =>
  pattern.length === path.length &&
  pattern.every((part, at) =>
    isParameter(part) ? path[at] !== '' : part === decoded(path[at] ?? ''),
  )

/**
 * The operation that answers a method and an address as sent; HEAD is its GET. Null for what the
 * document does not offer. A fixed segment wins over a parameter.
 */
export function findRoute(method: string, url: string): Route | null {
  const wanted = method === 'HEAD' ? 'GET' : method
  const path = segmentsOf(url.split('?')[0] ?? '')
  const found = patterns.filter(
    ({ route, segments }) => route.method === wanted && fits(segments, path),
  )
  const fixed = ({ segments }: { segments: string[] }) => segments.filter(isParameter).length
  return found.sort((a, b) => fixed(a) - fixed(b))[0]?.route ?? null
}
