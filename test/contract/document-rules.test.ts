import t, { type Test } from 'tap'
import { API } from '../../src/describe.js'
import { problemKinds } from '../../src/platform/problem/problem.js'
import { document, type JsonSchema, resolve, routes } from '../support/document.js'

/** Our own rules of the document, beside those the linters know: what each fault is, and where. */

const PROBLEM = 'application/problem+json'
const { schemas } = document.components

const none = (t: Test, faults: Iterable<string>, what: string) =>
  t.strictSame([...faults], [], what)

type Place = { schema: JsonSchema; at: string }

/** A schema and the schemas inside it, but not other components. */
function* within(schema: JsonSchema, at: string): Generator<Place> {
  yield { schema, at }
  const members = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)
  for (const [name, property] of members) yield* within(property, `${at}.${name}`)
  if (typeof schema['items'] === 'object') yield* within(schema['items'] as JsonSchema, `${at}[]`)
  for (const union of ['anyOf', 'oneOf', 'allOf']) {
    for (const part of (schema[union] ?? []) as JsonSchema[]) yield* within(part, at)
  }
}

const components = Object.entries(schemas).flatMap(([name, schema]) => [...within(schema, name)])
const properties = components.flatMap(({ schema, at }) =>
  Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>).map(
    ([name, property]) => ({ name, property, owner: schema, at: `${at}.${name}` }),
  ),
)
const bodies = routes.flatMap(({ operation }) =>
  Object.entries(operation.requestBody?.content ?? {}).map(([mediaType, media]) => ({
    at: `${operation.operationId} ${mediaType}`,
    media,
  })),
)
const replies = routes.flatMap(({ operation }) =>
  Object.entries(operation.responses).map(([status, response]) => ({
    at: `${operation.operationId} ${status}`,
    status,
    reply: resolve(response),
  })),
)
const media = [
  ...bodies,
  ...replies.flatMap(({ at, reply }) =>
    Object.entries(reply.content ?? {}).map(([type, media]) => ({ at: `${at} ${type}`, media })),
  ),
]
const parameters = routes.flatMap(({ operation }) =>
  (operation.parameters ?? []).map((one) => {
    const parameter = resolve(one)
    return { at: `${operation.operationId} ${parameter.name}`, parameter }
  }),
)

/** The components that a schema reaches, itself among them by name. */
function reached(from: unknown, seen = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(from).matchAll(/#\/components\/schemas\/(\w+)/g)) {
    if (!seen.has(name)) {
      seen.add(name)
      reached(schemas[name], seen)
    }
  }
  return seen
}
const sent = reached(bodies.map(({ media }) => media.schema))

const typesOf = ({ type }: JsonSchema) => [type].flat()
const isReference = ({ $ref }: JsonSchema) => typeof $ref === 'string'
const only = (schema: JsonSchema): JsonSchema => {
  const branches = (schema['anyOf'] ?? []) as JsonSchema[]
  return branches.find((branch) => branch['type'] !== 'null') ?? schema
}

t.test('an operation is named verb and noun, and says what it does', async (t) => {
  const VERBS = [
    ...['get', 'list', 'show', 'create', 'update', 'delete', 'record', 'declare', 'add', 'remove'],
    ...['open', 'close', 'start', 'resume', 'request', 'accept', 'return', 'withdraw', 'reopen'],
    ...['hold', 'cancel', 'reschedule', 'verify', 'reject', 'issue', 'override', 'countersign'],
    ...['assign', 'waive', 'void', 'enrol', 'appoint', 'retire', 'revoke', 'sign', 'blank'],
    ...['reassign', 'complete', 'drop', 'mark', 'prefill', 'review'],
    ...['deactivate', 'reactivate', 'run', 'read', 'export', 'import'],
    ...['apply', 'order', 'compare', 'merge', 'unmerge'],
  ]
  const isNamed = new RegExp(`^(${VERBS.join('|')})[A-Z][A-Za-z]+$`)
  const ids = routes.map(({ operation }) => operation.operationId)
  none(
    t,
    ids.filter((id) => !isNamed.test(id)),
    'operationId',
  )
  const told = routes.map(
    ({ operation }) => operation as typeof operation & { description?: string },
  )
  none(
    t,
    told
      .filter(({ description = '' }) => !/^\S.{20,}\.(\n\n|$)/.test(description))
      .map((one) => one.operationId),
    'a description of at least a sentence before who may call',
  )
})

t.test('operations stand in the order of the work', async (t) => {
  const order = API.tags.map(({ name }) => name)
  const found = routes.map(({ operation }) => order.indexOf(operation.tags?.[0] ?? ''))
  const first = new Map<string, number>()
  for (const [index, { path }] of routes.entries()) {
    if (!first.has(path)) first.set(path, found[index] ?? -1)
  }
  const places = [...first.values()]
  t.strictSame(
    places,
    [...places].sort((a, b) => a - b),
  )
})

t.test('every property has words, and every value an example', async (t) => {
  const isTold = (schema: JsonSchema): boolean =>
    typeof schema['description'] === 'string' ||
    (isReference(only(schema)) && typeof resolve(only(schema))['description'] === 'string')
  none(
    t,
    properties.filter(({ property }) => !isTold(property)).map(({ at }) => at),
    'a description, of its own or of its component',
  )
  const isShown = (schema: JsonSchema): boolean => {
    const shape = only(schema)
    if (Array.isArray(schema['examples']) || Array.isArray(shape['examples'])) return true
    if ('const' in shape) return true
    if (isReference(shape)) return true // the component's own members are looked at in their turn
    return typesOf(shape).includes('array') && isShown(shape['items'] as JsonSchema)
  }
  none(
    t,
    properties.filter(({ property }) => !isShown(property)).map(({ at }) => at),
    'an example',
  )
  none(
    t,
    components
      .filter(
        ({ schema, at }) =>
          'enum' in schema && !at.includes('.') && !Array.isArray(schema['examples']),
      )
      .map(({ at }) => at),
    'an example of a vocabulary',
  )
})

t.test('every media type, parameter and header has an example', async (t) => {
  none(
    t,
    media
      .filter(({ media: { examples = {} } }) => Object.keys(examples).length === 0)
      .map(({ at }) => at),
    'media types',
  )
  none(
    t,
    parameters.filter(({ parameter }) => parameter.example === undefined).map(({ at }) => at),
    'parameters',
  )
  const headers = document.components['headers'] as Record<string, { example?: unknown }>
  none(
    t,
    Object.keys(headers).filter((name) => headers[name]?.example === undefined),
    'headers',
  )
})

t.test('objects and vocabularies are components', async (t) => {
  const isAtTop = (at: string) => /^\w+$/.test(at)
  none(
    t,
    components.filter(({ schema, at }) => !isAtTop(at) && 'enum' in schema).map(({ at }) => at),
    'no inline enum',
  )
  none(
    t,
    components
      .filter(({ schema, at }) => !isAtTop(at) && schema['properties'] !== undefined)
      .map(({ at }) => at),
    'no inline object',
  )
  const isOwn = ({ schema = {} }: { schema?: JsonSchema }) =>
    'enum' in schema || schema['properties'] !== undefined
  none(
    t,
    [
      ...media.filter(({ media }) => isOwn(media)),
      ...parameters.filter(({ parameter }) => isOwn(parameter)),
    ].map(({ at }) => at),
    'none in bodies, replies and parameters either',
  )
  none(
    t,
    Object.keys(schemas).filter((name) => name.endsWith('Input')),
    'no twin of a component',
  )
})

t.test('a choice says what it depends on', async (t) => {
  none(
    t,
    components
      .filter(({ schema }) => 'oneOf' in schema && schema['discriminator'] === undefined)
      .map(({ at }) => at),
    'a discriminator',
  )
  none(
    t,
    components
      .filter(({ schema }) => Array.isArray(schema['anyOf']))
      .filter(({ schema }) => {
        const branches = schema['anyOf'] as JsonSchema[]
        return branches.length !== 2 || !branches.some(({ type }) => type === 'null')
      })
      .map(({ at }) => at),
    'anyOf only for "or null"',
  )
})

t.test('numbers say how large they are kept', async (t) => {
  none(
    t,
    components
      .filter(({ schema }) => typesOf(schema).includes('integer'))
      .filter(({ schema }) => !['int32', 'int64'].includes(String(schema['format'])))
      .map(({ at }) => at),
    'int32 or int64',
  )
})

t.test('requests', async (t) => {
  const inRequests = components.filter(({ at }) => sent.has(at.split(/[.[]/)[0] ?? ''))
  none(
    t,
    inRequests.filter(({ schema }) => 'default' in schema).map(({ at }) => at),
    'no default: it would make a member required for many generators',
  )
  const isText = ({ schema }: Place) => typesOf(schema).includes('string')
  const FORMS = ['format', 'pattern', 'enum', 'const']
  const places: Place[] = [
    ...inRequests,
    ...parameters.flatMap(({ at, parameter }) => [...within(parameter.schema, at)]),
  ]
  none(
    t,
    places
      .filter(isText)
      .filter(({ schema }) => FORMS.every((form) => schema[form] === undefined))
      .map(({ at }) => at),
    'text shuts out what cannot be stored',
  )
  none(
    t,
    inRequests
      .filter(({ schema }) => schema['properties'] !== undefined)
      .filter(({ schema }) => schema['additionalProperties'] !== false)
      .map(({ at }) => at),
    'an unknown member is refused',
  )
})

t.test('replies', async (t) => {
  const answered = reached(
    replies.filter(({ status }) => status < '300').map(({ reply }) => reply.content),
  )
  const OPEN = ['OpenApiDocument']
  const absent = properties.filter(({ name, property, owner, at }) => {
    const component = at.split(/[.[]/)[0] ?? ''
    if (!answered.has(component) || sent.has(component) || OPEN.includes(component)) return false
    if (String(property['description']).includes('`include')) return false
    return !((owner['required'] ?? []) as string[]).includes(name)
  })
  none(
    t,
    absent.map(({ at }) => at),
    'every member is always there, but for what `include` adds',
  )
})

t.test('every refusal is a problem document that names known codes', async (t) => {
  const refusals = replies.filter(({ status }) => status >= '400')
  none(
    t,
    refusals
      .filter(({ reply }) => Object.keys(reply.content ?? {}).join() !== PROBLEM)
      .map(({ at }) => at),
    PROBLEM,
  )
  const unknown = refusals.flatMap(({ at, status, reply }) =>
    Object.keys(reply.content?.[PROBLEM]?.examples ?? {})
      .filter((code) => String(problemKinds.get(code)?.status) !== status)
      .map((code) => `${at} ${code}`),
  )
  none(t, unknown, 'codes of that status')
})

t.test('who may call is said, and a scope wherever a credential is narrowed', async (t) => {
  const faults = routes.filter(({ path, operation }) => {
    const roles = operation['x-required-roles'] ?? []
    const isOpen = roles.includes('public')
    return (
      roles.length === 0 ||
      isOpen !== !path.startsWith('/v1/') ||
      !('x-required-scopes' in operation)
    )
  })
  none(
    t,
    faults.map(({ operation }) => operation.operationId),
    'x-required-roles and x-required-scopes',
  )
})

t.test('a word and an id in one place of an address are told apart', async (t) => {
  const segments = routes.map(({ path, operation }) => ({
    path,
    operation,
    parts: path.split('/'),
  }))
  type Segments = (typeof segments)[number]
  const isParameter = (part = '') => part.startsWith('{')
  const isUuid = ({ operation }: Segments, part: string) =>
    (operation.parameters ?? [])
      .map(resolve)
      .some(({ name, schema }) => `{${name}}` === part && schema['format'] === 'uuid')
  /** Whether somewhere the one has a UUID where the other has a word. */
  const isToldApart = (one: Segments, other: Segments) =>
    one.parts.some((part, at) => isUuid(one, part) && !isParameter(other.parts[at]))
  const faults = segments.flatMap((one) =>
    segments
      .filter((other) => other.path !== one.path && other.parts.length === one.parts.length)
      .filter((other) =>
        one.parts.every(
          (part, at) =>
            part === other.parts[at] || isParameter(part) || isParameter(other.parts[at]),
        ),
      )
      .filter((other) => !isToldApart(one, other) && !isToldApart(other, one))
      .map((other) => `${one.path} and ${other.path}`),
  )
  none(t, faults, 'only a UUID may stand where a word may')
})

t.test('whatever is made leads on to what can be done with it', async (t) => {
  const made = routes.flatMap(({ operation }) => {
    const created = operation.responses['201'] as { links?: object } | undefined
    return created === undefined ? [] : [{ id: operation.operationId, links: created.links ?? {} }]
  })
  t.ok(made.length > 10, 'the creates were seen')
  none(
    t,
    made.filter(({ links }) => Object.keys(links).length === 0).map(({ id }) => id),
    'links',
  )
})
