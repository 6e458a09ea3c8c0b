import type { OutgoingHttpHeaders } from 'node:http'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {
  type DocumentedReply,
  document,
  findRoute,
  type Header,
  type JsonSchema,
  resolve,
} from './document.js'

/** An answer as its caller got it. */
export type Answer = {
  method: string
  url: string
  status: number
  headers: OutgoingHttpHeaders
  body: string
}

const PROBLEM = 'application/problem+json'
const PROBLEM_SCHEMA = '#/components/schemas/Problem'
const PROBLEM_MEMBERS = new Set(
  Object.keys(Object(document.components.schemas['Problem']?.['properties'])),
)

/**
 * Statuses that come before any operation is chosen, by the framing of the request or the address
 * alone; the document's introduction names them.
 */
const BEFORE_ROUTING = [405, 408, 414, 431]

/** Headers of HTTP itself, of browsers and of caches: every answer may carry them unnamed. */
const UNNAMED = new Set([
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'access-control-max-age',
  'cache-control',
  'connection',
  'content-length',
  'content-security-policy',
  'content-type',
  'date',
  'keep-alive',
  'referrer-policy',
  'strict-transport-security',
  'transfer-encoding',
  'vary',
  'x-content-type-options',
])

const UTC_MILLISECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const LOWER_CASE_UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A schema of replies in which no object may hold a member that it does not name. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (!isObject(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]))
  const isOpen = isObject(copy['properties']) && copy['additionalProperties'] === undefined
  return isOpen && copy['type'] === 'object' ? { ...copy, additionalProperties: false } : copy
}

/**
 * Replies are read more strictly than the document says: instants in UTC with milliseconds, ids in
 * lower case, no unnamed members. That the schemas are schemas is checked once, by the linters.
 */
const ajv = formats
  .default(
    new Ajv2020({
      strict: false,
      allErrors: true,
      inlineRefs: false,
      discriminator: false,
      validateSchema: false,
      code: { optimize: false },
    }),
  )
  .addFormat('date-time', UTC_MILLISECONDS)
  .addFormat('uuid', LOWER_CASE_UUID)
  .addSchema({ components: { schemas: closed(document.components.schemas) } }, 'document')

const compiled = new Map<string | JsonSchema, ValidateFunction>()

/** The check of a schema, made when it is first needed: components once for all who refer to them. */
function validator(schema: JsonSchema): ValidateFunction {
  const { $ref } = schema
  const isRef = typeof $ref === 'string'
  const key = isRef ? $ref : schema
  const known = compiled.get(key)
  if (known !== undefined) return known
  const made = ajv.compile(isRef ? { $ref: `document${$ref}` } : absolute(closed(schema)))
  compiled.set(key, made)
  return made
}

const absolute = (schema: unknown) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/')) as JsonSchema

/** What is wrong with a value by a schema, as sentences. */
function schemaFaults(schema: JsonSchema, value: unknown): string[] {
  const validate = validator(schema)
  if (validate(value)) return []
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message, params }) => {
    const { additionalProperty = '' } = params
    return `${instancePath || 'it'} ${message} ${additionalProperty}`.trim()
  })
}

const mediaTypeOf = ({ headers }: Answer) =>
  String(headers['content-type'] ?? '').split(';')[0] ?? ''

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function headerFaults({ headers }: Answer, documented: DocumentedReply): string[] {
  const named = new Map(
    Object.entries(documented.headers ?? {}).map(([header, what]) => [
      header.toLowerCase(),
      resolve<Header>(what),
    ]),
  )
  const missing = [...named]
    .filter(([header, { required }]) => required === true && headers[header] === undefined)
    .map(([header]) => `the header ${header} is missing`)
  const unnamed = Object.keys(headers)
    .filter((header) => !named.has(header) && !UNNAMED.has(header))
    .map((header) => `the header ${header} is not documented`)
  const wrong = [...named].flatMap(([header, { schema }]) => {
    const value = headers[header]
    if (value === undefined) return []
    const isNumber = schema['type'] === 'integer' || schema['type'] === 'number'
    const faults = schemaFaults(schema, isNumber ? Number(value) : `${value}`)
    return faults.map((fault) => `the header ${header}: ${String(value)} ${fault}`)
  })
  return [...missing, ...unnamed, ...wrong]
}

const hasNoBody = ({ method, status }: Answer) =>
  method === 'HEAD' || status === 204 || status === 304

function mediaTypeFaults(answer: Answer, { content }: DocumentedReply): string[] {
  const mediaType = mediaTypeOf(answer)
  if (hasNoBody(answer) || content?.[mediaType] !== undefined) return []
  return [`the media type ${mediaType || 'none'} is not documented`]
}

function bodyFaults(answer: Answer, { content }: DocumentedReply): string[] {
  const mediaType = mediaTypeOf(answer)
  if (hasNoBody(answer)) return answer.body === '' ? [] : ['it has a body']
  const schema = content?.[mediaType]?.schema
  if (schema === undefined || !/[/+]json$/.test(mediaType)) return []
  return schemaFaults(schema, parse(answer.body))
}

/** What every refusal must be, wherever it comes from: a problem document that fits its schema. */
export function refusalFaults(answer: Answer): string[] {
  if (answer.status < 400 || answer.method === 'HEAD') return []
  const mediaType = mediaTypeOf(answer)
  if (mediaType !== PROBLEM) return [`an error came as ${mediaType || 'no media type'}`]
  const problem = parse(answer.body)
  const faults = schemaFaults({ $ref: PROBLEM_SCHEMA }, problem)
  for (const member of Object.keys(Object(problem))) {
    if (!PROBLEM_MEMBERS.has(member))
      faults.push(`the member ${member} of Problem is not documented`)
  }
  const { status, instance } = Object(problem) as { status?: number; instance?: string }
  if (status !== answer.status) faults.push(`the problem says ${status}`)
  if (instance !== `urn:uuid:${answer.headers['request-id']}`) {
    faults.push(`the problem names ${instance}, the answer ${answer.headers['request-id']}`)
  }
  return faults
}

export type ConformanceFault = { of: 'status' | 'mediaType' | 'headers' | 'body'; text: string }

const all = (of: ConformanceFault['of'], texts: readonly string[]): ConformanceFault[] =>
  texts.map((text) => ({ of, text }))

/** Everything in which an answer is not what the committed document says; empty when it is. */
export function conformanceFaults(answer: Answer): ConformanceFault[] {
  const { method, url, status } = answer
  const ofProblem = all('body', refusalFaults(answer))
  const route = findRoute(method, url)
  if (route === null || BEFORE_ROUTING.includes(status)) {
    const isKnown = status >= 400 || method === 'OPTIONS' || !url.startsWith('/v1/')
    return isKnown ? ofProblem : all('status', [`the document has no ${method} ${url}`])
  }
  const { operationId, responses } = route.operation
  const documented = responses[status]
  if (documented === undefined) {
    return [...ofProblem, ...all('status', [`${operationId} documents no ${status}`])]
  }
  const reply = resolve<DocumentedReply>(documented)
  return [
    ...ofProblem,
    ...all('mediaType', mediaTypeFaults(answer, reply)),
    ...all('body', bodyFaults(answer, reply)),
    ...all('headers', headerFaults(answer, reply)),
  ]
}
