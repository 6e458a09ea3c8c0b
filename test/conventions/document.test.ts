import { readFile } from 'node:fs/promises'
import t, { type Test } from 'tap'

/** What the conventions promise of every name, limit and header, read off the document. */

type Schema = {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  maxLength?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  description?: string
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
}
type Parameter = { $ref?: string; in?: string; name?: string; required?: boolean; schema?: Schema }
type Media = { schema: Schema }
type Response = {
  $ref?: string
  headers?: Record<string, unknown>
  content?: Record<string, Media>
}
type Operation = {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, Response>
}

const url = new URL('../../openapi/openapi.json', import.meta.url)
const { paths, components } = JSON.parse(await readFile(url, 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, Schema>
    parameters: Record<string, Parameter>
    responses: Record<string, Response>
  }
}
const operations = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
)
type Described = (typeof operations)[number]
/** The API itself; pages, probes and the document have no versions. */
const isVersioned = (path: string) => path.startsWith('/v1/')

const named = (ref: string) => ref.split('/').at(-1) ?? ''
const parametersOf = ({ parameters = [] }: Described): Parameter[] =>
  parameters.map((one) => (one.$ref ? (components.parameters[named(one.$ref)] ?? one) : one))

/** A schema and everything inside it, but for other components, each with where it is. */
function* within(schema: Schema, at: string): Generator<[Schema, string]> {
  yield [schema, at]
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield* within(property, `${at}.${name}`)
  }
  if (schema.items) yield* within(schema.items, `${at}[]`)
  for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* within(one, at)
}
const everywhere = [
  ...Object.entries(components.schemas).flatMap(([name, schema]) => [...within(schema, name)]),
  ...operations.flatMap((operation) =>
    parametersOf(operation).flatMap(({ name = '', schema = {} }) => [
      ...within(schema, `${operation.operationId}?${name}`),
    ]),
  ),
]

const isOf = ({ type }: Schema, wanted: string) => [type].flat().includes(wanted)
const none = (t: Test, faults: string[], what: string) => t.strictSame(faults, [], what)
const where = (isFault: (schema: Schema) => boolean) =>
  everywhere.filter(([schema]) => isFault(schema)).map(([, at]) => at)

t.test('everything has a limit', async (t) => {
  const FIXED = ['uuid', 'date', 'date-time', 'uri']
  const isOpenText = (schema: Schema) =>
    isOf(schema, 'string') &&
    schema.maxLength === undefined &&
    schema.enum === undefined &&
    schema.const === undefined &&
    !FIXED.includes(schema.format ?? '')
  none(t, where(isOpenText), 'texts')
  none(
    t,
    where((schema) => isOf(schema, 'array') && schema.maxItems === undefined),
    'lists',
  )
  const isOpenNumber = (schema: Schema) =>
    (isOf(schema, 'integer') || isOf(schema, 'number')) &&
    schema.enum === undefined &&
    (schema.minimum === undefined || schema.maximum === undefined)
  none(t, where(isOpenNumber), 'numbers')
})

/** What is named by words of ours, or by whoever calls. */
const NO_UUIDS = ['operationId', 'requestId', 'instrumentId', 'fromInstrumentId', 'toInstrumentId']

t.test('names say what they hold', async (t) => {
  const properties = everywhere.flatMap(([schema, at]) =>
    Object.entries(schema.properties ?? {}).map(([name, property]) => ({ name, property, at })),
  )
  const odd = (isFault: (name: string, forms: Schema[]) => boolean) =>
    properties
      .filter(({ name, property }) => isFault(name, [property, ...(property.anyOf ?? [])]))
      .map(({ at, name }) => `${at}.${name}`)
  const isId = (name: string) => name.endsWith('Id') && !NO_UUIDS.includes(name)
  const isFormat = (forms: Schema[], format: string) => forms.some((one) => one.format === format)

  none(
    t,
    odd((name) => !/^[a-z][A-Za-z0-9]*$/.test(name)),
    'camelCase',
  )
  none(
    t,
    odd((name, forms) => /On$|^on$/.test(name) && !isFormat(forms, 'date')),
    'a civil day ends in On',
  )
  none(
    t,
    odd((name, forms) => /At$|^at$/.test(name) && !isFormat(forms, 'date-time')),
    'an instant ends in At',
  )
  none(
    t,
    odd((name, forms) => name.endsWith('Rupiah') && !isFormat(forms, 'int64')),
    'money is whole rupiah',
  )
  none(
    t,
    odd((name, forms) => isId(name) && !isFormat(forms, 'uuid')),
    'ids are UUIDs',
  )
})

t.test('addresses are in kebab-case, their parameters in camelCase', async (t) => {
  const isPath = /^(\/[a-z0-9]+(-[a-z0-9]+)*|\/\{[a-z][A-Za-z]*\})+$/
  none(
    t,
    Object.keys(paths).filter((path) => isVersioned(path) && !isPath.test(path)),
    'paths',
  )
  const isQuery = /^[a-z][A-Za-z]*$/
  none(
    t,
    operations.flatMap((operation) =>
      parametersOf(operation)
        .filter((one) => one.in === 'query' && !isQuery.test(one.name ?? ''))
        .map(({ name }) => `${operation.operationId}?${name}`),
    ),
    'queries',
  )
})

const idsOf = (found: Described[]) => found.map(({ operationId }) => operationId)
const successOf = ({ responses }: Described) =>
  Object.entries(responses).find(([status]) => status.startsWith('2')) ?? ['', {}]

/** Statuses of what is new: there, or on its way. */
const MADE = ['201', '202']

/**
 * Additions that no other writer's can be lost by: each answer has a version of its own; a prefill and templates only
 * add; of sessions that are handed on, those that changed coaches meanwhile stay.
 */
const ADDITIONS = [
  'recordHealthAnswers',
  'prefillHealthExamination',
  'applyTemplates',
  'createSessionSeries',
  'reassignSessions',
]

t.test('every change of something stored needs If-Match; nothing new does', async (t) => {
  const hasIfMatch = (operation: Described) =>
    parametersOf(operation).some(({ name, required }) => name === 'If-Match' && required === true)
  const changes = operations.filter(
    (operation) =>
      operation.method !== 'get' &&
      !MADE.includes(successOf(operation)[0]) &&
      !ADDITIONS.includes(operation.operationId),
  )
  none(t, idsOf(changes.filter((one) => !hasIfMatch(one))), 'changes')
  const others = operations.filter((one) => !changes.includes(one))
  none(t, idsOf(others.filter(hasIfMatch)), 'reads and new ones')
})

t.test('whatever is made has an address of its own', async (t) => {
  const made = operations.filter((one) => successOf(one)[0] === '201')
  none(
    t,
    idsOf(made.filter((one) => !('Location' in (successOf(one)[1].headers ?? {})))),
    'Location',
  )
})

t.test('every list comes in pages', async (t) => {
  const lists = operations.filter(({ operationId }) => operationId.startsWith('list'))
  const isPaged = (operation: Described) => {
    const names = parametersOf(operation).map(({ name }) => name)
    return names.includes('limit') && names.some((name) => name === 'cursor' || name === 'after')
  }
  none(
    t,
    idsOf(lists.filter((one) => !isPaged(one))),
    'limit and cursor, or where the feed goes on',
  )
})

const isProblem = ({ $ref, content }: Response): boolean => {
  const said = $ref === undefined ? content : components.responses[named($ref)]?.content
  return said?.['application/problem+json'] !== undefined
}

t.test('every operation can fail in the ways all do', async (t) => {
  const versioned = operations.filter(({ path }) => isVersioned(path))
  none(
    t,
    versioned.flatMap(({ operationId, responses }) =>
      ['401', '429', '500', '503']
        .filter((status) => responses[status] === undefined)
        // Its address is the credential: a wrong one is missing.
        .filter((status) => !(operationId === 'getCalendar' && status === '401'))
        .map((status) => `${operationId} ${status}`),
    ),
    'statuses',
  )
  none(
    t,
    operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses)
        .filter(([status]) => status >= '400')
        .filter(([, response]) => !isProblem(response))
        .map(([status]) => `${operationId} ${status}`),
    ),
    'as problem documents',
  )
})
