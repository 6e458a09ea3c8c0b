import fastJson from 'fast-json-stringify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'

type JsonSchema = { [keyword: string]: unknown }
type Serialise = (view: unknown) => string

/** What the serialiser reads; the rest only costs memory. */
const KEYWORDS = [
  'type',
  'properties',
  'required',
  'items',
  'additionalProperties',
  'anyOf',
  'oneOf',
  'const',
  'enum',
]

const isNull = (schema: JsonSchema) => schema['type'] === 'null'

type Rewrite = (schema: unknown) => JsonSchema

/**
 * "X or null" as a nullable X: fast-json-stringify decides other unions by validating. One of those
 * that may be null has null as a branch of its own, since `nullable` stands beside a type alone.
 */
function plainUnion(union: readonly JsonSchema[], rewrite: Rewrite): JsonSchema {
  const branches = union.filter((branch) => !isNull(branch)).map(rewrite)
  const [only = {}] = branches
  const core = branches.length === 1 ? only : { anyOf: branches }
  if (branches.length === union.length) return core
  return Array.isArray(core['anyOf'])
    ? { anyOf: [...core['anyOf'], { type: 'null' }] }
    : { ...core, nullable: true }
}

function plainKeyword(keyword: string, value: unknown, rewrite: Rewrite): unknown {
  if (keyword === 'properties') {
    const members = Object.entries(Object(value) as JsonSchema)
    return Object.fromEntries(members.map(([name, child]) => [name, rewrite(child)]))
  }
  const holdsSchema = keyword === 'items' || keyword === 'additionalProperties'
  return holdsSchema && typeof value === 'object' ? rewrite(value) : value
}

/**
 * A zod output schema with its references put in place. A component that holds itself cannot be;
 * its inner copies go out as they are.
 */
function plain(
  schema: JsonSchema,
  defs: Record<string, JsonSchema>,
  open: string[] = [],
): JsonSchema {
  const { $ref } = schema
  if (typeof $ref === 'string') {
    const name = $ref.replace('#/$defs/', '')
    const target = open.includes(name) ? undefined : defs[name]
    return target === undefined ? {} : plain(target, defs, [...open, name])
  }
  const rewrite: Rewrite = (child) => plain(Object(child) as JsonSchema, defs, open)
  const union = schema['anyOf'] ?? schema['oneOf']
  if (Array.isArray(union)) return plainUnion(union, rewrite)
  const kept = KEYWORDS.filter((keyword) => schema[keyword] !== undefined)
  return Object.fromEntries(
    kept.map((keyword) => [keyword, plainKeyword(keyword, schema[keyword], rewrite)]),
  )
}

const compiled = new WeakMap<z.ZodType, Serialise>()

function compile(schema: z.ZodType): Serialise {
  const { $defs = {}, ...root } = z.toJSONSchema(schema, { io: 'output' }) as JsonSchema
  return fastJson(plain(root, $defs as Record<string, JsonSchema>)) as Serialise
}

/** A view as JSON text: members its schema does not name are dropped. Compiled on first use. */
export function serialise(schema: z.ZodType, view: unknown): string {
  let text = compiled.get(schema)
  if (text === undefined) {
    text = compile(schema)
    compiled.set(schema, text)
  }
  return text(view)
}

type Declared = { content?: Record<string, { schema?: unknown }> }

/** The zod schema a route declares for a status and media type. */
export function replySchema(
  response: unknown,
  status: number,
  mediaType = 'application/json',
): z.ZodType | undefined {
  const declared = (Object(response) as Record<number, unknown>)[status]
  const schema =
    declared instanceof z.ZodType || declared === undefined
      ? declared
      : (declared as Declared).content?.[mediaType]?.schema
  return schema instanceof z.ZodType ? schema : undefined
}

/** The one success status a route declares; 200 where it declares none. */
export function successStatus(response: unknown): number {
  const status = Object.keys(Object(response)).find((key) => key.startsWith('2'))
  return status === undefined ? 200 : Number(status)
}

/** A success reply as JSON text, by the schema its route declares. */
export function serialiseReply(request: FastifyRequest, view: unknown): string {
  const response = request.routeOptions.schema?.response
  const schema = replySchema(response, successStatus(response))
  return schema === undefined ? JSON.stringify(view) : serialise(schema, view)
}

export function serialiseByZod(app: FastifyInstance): void {
  app.setSerializerCompiler<z.ZodType>(
    ({ schema }) =>
      (view) =>
        serialise(schema, view),
  )
}

/** Statuses every operation can answer with, whatever its route declares. */
export const COMMON_STATUSES = [400, 401, 403, 404, 413, 415, 429, 500, 503]
