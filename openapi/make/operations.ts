import { readFile } from 'node:fs/promises'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** One operation of the committed document, as far as the story and the collections ask. */
export type Operation = {
  operationId: string
  method: Method
  /** With its parameters in braces. */
  path: string
  tag: string
  summary: string
  description: string
  /** Whether it changes something a version of which must be named. */
  needsIfMatch: boolean
  /** Whether it is refused without an Idempotency-Key. */
  needsKey: boolean
  /** The one status of success. */
  status: number
}

type Parameter = { in?: string; name?: string; $ref?: string }
type Described = {
  operationId: string
  tags: [string]
  summary: string
  description?: string
  parameters?: Parameter[]
  responses: Record<string, unknown>
}
export type Document = {
  info: { title: string; version: string; description: string }
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Described>>
}

export const readDocument = async (): Promise<Document> =>
  JSON.parse(await readFile(new URL('../openapi.json', import.meta.url), 'utf8'))

const METHODS = ['get', 'post', 'patch', 'delete']

/** Every operation of a document by its name, in the document's order. */
export function operationsOf({ paths }: Document): Map<string, Operation> {
  const all = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, described]) => operationOf(method, path, described)),
  )
  return new Map(all.map((operation) => [operation.operationId, operation]))
}

function operationOf(method: string, path: string, described: Described): Operation {
  const { operationId, tags, summary, description = '', parameters = [], responses } = described
  return {
    operationId,
    method: method.toUpperCase() as Method,
    path,
    tag: tags[0],
    summary,
    description,
    needsIfMatch: parameters.some(
      ({ in: place, name = '', $ref = '' }) =>
        (place === 'header' && name.toLowerCase() === 'if-match') ||
        /\/IfMatch(OrAny)?$/.test($ref),
    ),
    needsKey: parameters.some(({ $ref = '' }) => $ref.endsWith('/RequiredIdempotencyKey')),
    status: Number(Object.keys(responses).find((status) => status.startsWith('2'))),
  }
}

/** Names of the parameters in an address. */
export const parametersOf = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/**
 * The address of the object a request is about, by which its version is remembered: a step such as
 * `/v1/cases/1/close` is about `/v1/cases/1`.
 */
export const objectOf = (method: Method, path: string): string =>
  method === 'POST' ? path.slice(0, path.lastIndexOf('/')) : path
