import { problemKinds } from '../problem/problem.js'
import { exampleOf } from './openapi-examples.js'
import { COMMON_STATUSES } from './serialisation.js'

type Json = { [name: string]: unknown }

const METHODS = ['get', 'head', 'post', 'patch', 'delete']
const SCHEMA_REF = '#/components/schemas/'
const FORMATS_WITHOUT_PATTERN = ['uuid', 'date', 'date-time', 'email']
const INT32_MAX = 2_147_483_647

const object = (value: unknown): Json => Object(value) as Json
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** A copy in which `change` has seen every object, innermost first. */
function rewrite(value: unknown, change: (node: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, change))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, child]) => [key, rewrite(child, change)])
  return change(Object.fromEntries(entries) as Json)
}

/** Keys sorted, so that equal schemas compare equal whatever the order they were written in. */
const canonical = (value: unknown): string =>
  JSON.stringify(
    rewrite(value, (node) =>
      Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1))),
    ),
  )

const dropStrictness = (value: unknown) =>
  rewrite(value, ({ additionalProperties, ...node }) =>
    additionalProperties === undefined || additionalProperties === false
      ? node
      : { ...node, additionalProperties },
  )

/**
 * The bridge names each component twice, `X` and `XInput`. Where only the input is used, it takes
 * the name; where both are and say the same, they become one.
 */
function joinTwins(document: Json): Json {
  const schemas = object(object(document['components'])['schemas'])
  const used = referenced(document)
  const renamed = new Map<string, string>()
  const kept: Json = {}
  for (const name of Object.keys(schemas).filter((name) => used.has(name))) {
    const base = name.replace(/Input$/, '')
    const isOnly = !used.has(base) || sameMeaning(schemas[name], schemas[base])
    if (name !== base && isOnly) {
      renamed.set(SCHEMA_REF + name, SCHEMA_REF + base)
      kept[base] ??= schemas[name]
    } else {
      kept[name] = schemas[name]
    }
  }
  const components = { ...object(document['components']), schemas: kept }
  return rewrite({ ...document, components }, (node) =>
    typeof node['$ref'] === 'string'
      ? { ...node, $ref: renamed.get(node['$ref']) ?? node['$ref'] }
      : node,
  ) as Json
}

const sameMeaning = (input: unknown, output: unknown) => {
  const text = (schema: unknown) =>
    canonical(dropStrictness(schema)).replaceAll(/(#\/components\/schemas\/\w+?)Input"/g, '$1"')
  return text(input) === text(output)
}

/** Names of the component schemas that paths reach, directly or through others. */
function referenced(document: Json): Set<string> {
  const schemas = object(object(document['components'])['schemas'])
  const seen = new Set<string>()
  const visit = (value: unknown) => {
    rewrite(value, (node) => {
      const { $ref } = node
      if (typeof $ref !== 'string' || !$ref.startsWith(SCHEMA_REF)) return node
      const name = $ref.slice(SCHEMA_REF.length)
      if (!seen.has(name)) {
        seen.add(name)
        visit(schemas[name])
      }
      return node
    })
  }
  visit(document['paths'])
  visit({ $ref: `${SCHEMA_REF}Problem` })
  return seen
}

function dropUnreferenced(document: Json): Json {
  const components = object(document['components'])
  const used = referenced(document)
  const names = Object.keys(object(components['schemas'])).filter((name) => used.has(name))
  const schemas = object(components['schemas'])
  return {
    ...document,
    components: {
      ...components,
      schemas: Object.fromEntries(names.sort().map((name) => [name, schemas[name]])),
    },
  }
}

/** What generators want of a schema and zod does not say. */
function mendSchema(node: Json): Json {
  const { pattern, example, ...rest } = node
  const mended: Json = { ...rest }
  const hasKnownFormat = FORMATS_WITHOUT_PATTERN.includes(String(node['format']))
  if (pattern !== undefined && !hasKnownFormat) mended['pattern'] = pattern
  if (example !== undefined) mended['examples'] = [example]
  if (node['type'] === 'integer' && node['format'] === undefined) {
    mended['format'] = Number(node['maximum']) <= INT32_MAX ? 'int32' : 'int64'
  }
  return mended
}

/** A `oneOf` whose branches all name one constant property says which. */
function addDiscriminator(node: Json, schemas: Json): Json {
  const branches = node['oneOf']
  if (!Array.isArray(branches)) return node
  const refs = branches.map((branch) => String(object(branch)['$ref'] ?? ''))
  const targets = refs.map((ref) =>
    object(object(schemas[ref.slice(SCHEMA_REF.length)])['properties']),
  )
  const [first = {}] = targets
  const propertyName = Object.keys(first).find((name) =>
    targets.every((target) => object(target[name])['const'] !== undefined),
  )
  if (propertyName === undefined) return node
  const mapping = targets.map((target, index) => [
    object(target[propertyName])['const'],
    refs[index],
  ])
  return { ...node, discriminator: { propertyName, mapping: Object.fromEntries(mapping) } }
}

const HEADERS: Json = {
  RequestId: {
    description: 'Name of this request, also in our logs.',
    schema: { type: 'string', format: 'uuid' },
  },
  RateLimit: {
    description: 'Calls left and seconds until the window ends.',
    schema: { type: 'string', maxLength: 100, examples: ['"default";r=599;t=42'] },
  },
  RateLimitPolicy: {
    description: 'Calls allowed in a window of seconds.',
    schema: { type: 'string', maxLength: 100, examples: ['"default";q=600;w=60'] },
  },
  ETag: {
    description: 'The version, for `If-Match`.',
    schema: { type: 'string', maxLength: 100, examples: ['"7"'] },
  },
  Location: {
    description: 'Where the new record is.',
    schema: { type: 'string', format: 'uri-reference', maxLength: 500 },
  },
  Link: {
    description: 'The next page, `rel="next"`; absent on the last.',
    schema: { type: 'string', maxLength: 4000 },
  },
  RetryAfter: {
    description: 'Seconds to wait.',
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 3600, examples: [42] },
  },
}
const headerRef = (name: string) => ({ $ref: `#/components/headers/${name}` })
const EVERY_REPLY: Json = {
  'Request-Id': headerRef('RequestId'),
  RateLimit: headerRef('RateLimit'),
  'RateLimit-Policy': headerRef('RateLimitPolicy'),
}

const PARAMETERS: Json = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'Language of messages: `id` (default) or `en`.',
    schema: { type: 'string', maxLength: 200, examples: ['en'] },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.',
    schema: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      pattern: '^[\\x21-\\x7e]+$',
      examples: ['7f9c2ba4-visit-2018-03-12'],
    },
  },
  OfficeId: {
    name: 'Office-Id',
    in: 'header',
    required: false,
    description: 'Which office, for a person who belongs to several.',
    schema: { type: 'string', format: 'uuid' },
  },
}

/** A problem as an example: what a caller who sends `Accept-Language: en` sees. */
function problemExample(code: string): Json {
  const kind = problemKinds.get(code)
  return {
    summary: code,
    value: {
      type: `/docs/problems/${code}`,
      title: kind?.title.en ?? code,
      status: kind?.status ?? 500,
      code,
      detail: kind?.title.en ?? code,
      instance: 'urn:uuid:0197a5c0-1c00-7000-8000-0000000000ff',
      errors: [],
    },
  }
}

const problemContent = (codes: string[]): Json => ({
  'application/problem+json': {
    schema: { $ref: `${SCHEMA_REF}Problem` },
    examples: Object.fromEntries(codes.map((code) => [code, problemExample(code)])),
  },
})

const titlesOf = (codes: readonly string[]) =>
  codes.map((code) => `\`${code}\`: ${problemKinds.get(code)?.title.en ?? code}`).join('\n\n')

const responseRef = (name: string) => ({ $ref: `#/components/responses/${name}` })

/** The refusals any operation can give, one component each. */
const COMMON: Record<number, { name: string; codes: string[] }> = {
  400: { name: 'BadRequest', codes: ['validation_failed', 'invalid_json', 'invalid_text'] },
  401: { name: 'Unauthorized', codes: ['unauthorized'] },
  403: { name: 'Forbidden', codes: ['not_your_role', 'insufficient_scope'] },
  404: { name: 'NotFound', codes: ['not_found'] },
  413: { name: 'PayloadTooLarge', codes: ['payload_too_large'] },
  415: { name: 'UnsupportedMediaType', codes: ['unsupported_media_type'] },
  429: { name: 'TooManyRequests', codes: ['rate_limited'] },
  500: { name: 'Internal', codes: ['internal'] },
  503: { name: 'Unavailable', codes: ['unavailable'] },
}

function commonResponses(): Json {
  const entries = Object.entries(COMMON).map(([status, { name, codes }]) => {
    const retry = ['429', '503'].includes(status) ? { 'Retry-After': headerRef('RetryAfter') } : {}
    const response: Json = {
      description: titlesOf(codes),
      headers: { ...EVERY_REPLY, ...retry },
      content: problemContent(codes),
    }
    return [name, response] as const
  })
  return Object.fromEntries(entries)
}

/** Which common refusals fit: no 404 without an id in the address, no 415 without a body. */
function fitsOperation(status: number, operation: Json, path: string): boolean {
  const isPublic = (operation['x-required-roles'] as string[] | undefined)?.includes('public')
  if (status === 401 || status === 403) return isPublic !== true
  if (status === 404) return path.includes('{')
  if (status === 413 || status === 415) return operation['requestBody'] !== undefined
  return true
}

function finishResponse(response: Json, status: string, operation: Json, schemas: Json): Json {
  const headers: Json = { ...EVERY_REPLY }
  if (status.startsWith('2')) {
    const schema = object(object(object(response['content'])['application/json'])['schema'])
    const name = String(schema['$ref'] ?? '').slice(SCHEMA_REF.length)
    const properties = object(object(schemas[name])['properties'])
    if ('version' in properties) headers['ETag'] = headerRef('ETag')
    if ('nextCursor' in properties) headers['Link'] = headerRef('Link')
    if (operation['x-created'] !== undefined) headers['Location'] = headerRef('Location')
    const { content, description } = response
    return {
      description: description === 'Default Response' ? 'Done.' : description,
      headers,
      ...(status === '204' ? {} : { content: withExamples(content, schemas) }),
    }
  }
  const own = [...String(response['description']).matchAll(/`([a-z0-9_]+)`:/g)].map(
    ([, code = '']) => code,
  )
  const common = COMMON[Number(status)]
  const codes = [...new Set([...(common?.codes ?? []), ...own])]
  if (common !== undefined && codes.length === common.codes.length) return responseRef(common.name)
  return { description: titlesOf(codes), headers, content: problemContent(codes) }
}

/** JSON content with one named example, put together from the properties'. */
function withExamples(content: unknown, schemas: Json): Json {
  const entries = Object.entries(object(content)).map(([mediaType, media]) => {
    const value = exampleOf(object(object(media)['schema']), schemas)
    return [mediaType, { ...object(media), examples: { example: { value } } }]
  })
  return Object.fromEntries(entries)
}

function finishParameter(parameter: Json): Json {
  const { schema, ...rest } = parameter
  const { description, examples, ...type } = object(schema)
  const finished: Json = { ...rest, schema: type }
  const words = rest['description'] ?? description
  if (words !== undefined) finished['description'] = words
  const [example] = Array.isArray(examples) ? examples : []
  if (example !== undefined) finished['example'] = example
  if (rest['in'] === 'query' && type['type'] === 'array') {
    Object.assign(finished, { style: 'form', explode: false })
  }
  if (rest['in'] === 'header' && rest['name'] === 'if-match') {
    Object.assign(finished, { name: 'If-Match', required: true })
  }
  return finished
}

const parameterRef = (name: string) => ({ $ref: `#/components/parameters/${name}` })

function finishOperation(operation: Json, method: string, path: string, schemas: Json): Json {
  const responses: Json = {}
  const declared = object(operation['responses'])
  const statuses = new Set([...Object.keys(declared), ...COMMON_STATUSES.map(String)])
  for (const status of [...statuses].sort()) {
    const common = COMMON[Number(status)]
    if (status in declared) {
      responses[status] = finishResponse(object(declared[status]), status, operation, schemas)
    } else if (common !== undefined && fitsOperation(Number(status), operation, path)) {
      responses[status] = responseRef(common.name)
    }
  }
  const own = (operation['parameters'] as Json[] | undefined) ?? []
  const isChange = method === 'post' || method === 'patch'
  const parameters = [
    ...own.map(finishParameter),
    ...(isChange ? [parameterRef('IdempotencyKey')] : []),
    parameterRef('AcceptLanguage'),
    parameterRef('OfficeId'),
  ]
  const isPublic = (operation['x-required-roles'] as string[] | undefined)?.includes('public')
  const { 'x-created': _created, requestBody, ...rest } = operation
  return {
    ...rest,
    parameters,
    ...(requestBody === undefined ? {} : { requestBody: finishBody(object(requestBody), schemas) }),
    responses,
    ...(isPublic === true ? { security: [] } : {}),
  }
}

const finishBody = (body: Json, schemas: Json): Json => ({
  ...body,
  content: withExamples(body['content'], schemas),
})

const SECURITY_SCHEMES: Json = {
  bearerJwt: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'An access token of the office’s identity provider.',
  },
  apiKey: {
    type: 'apiKey',
    in: 'header',
    name: 'X-API-Key',
    description: 'A key made at the machine or by an admin; shown once.',
  },
}

/**
 * The generated document as clients should get it: one component an id, every refusal with an
 * example, headers and security said, and the same bytes for the same routes.
 */
export function finishDocument(generated: Json): Json {
  let document = joinTwins(generated)
  document = dropUnreferenced(document)
  const components = object(document['components'])
  const schemas = rewrite(components['schemas'], mendSchema) as Json
  const inRequests = requestSchemas(document)
  for (const [name, schema] of Object.entries(schemas)) {
    const shaped = inRequests.has(name) ? schema : dropStrictness(schema)
    schemas[name] = rewrite(shaped, (node) => addDiscriminator(node, schemas))
  }
  const paths = Object.entries(object(document['paths'])).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(object(item))
        .filter(([method]) => METHODS.includes(method) && method !== 'head')
        .sort(([a], [b]) => METHODS.indexOf(a) - METHODS.indexOf(b))
        .map(([method, operation]) => [
          method,
          finishOperation(rewrite(operation, mendSchema) as Json, method, path, schemas),
        ]),
    ),
  ])
  return {
    openapi: document['openapi'],
    info: document['info'],
    externalDocs: { url: '/docs', description: 'The guide and a console.' },
    servers: document['servers'],
    tags: document['tags'],
    security: [{ bearerJwt: [] }, { apiKey: [] }],
    paths: Object.fromEntries(paths),
    components: {
      schemas,
      responses: commonResponses(),
      parameters: PARAMETERS,
      headers: HEADERS,
      securitySchemes: SECURITY_SCHEMES,
    },
  }
}

/** Names of the components that request bodies reach; there an unknown member is a fault. */
function requestSchemas(document: Json): Set<string> {
  const bodies = Object.values(object(document['paths'])).flatMap((item) =>
    Object.values(object(item)).map((operation) => object(operation)['requestBody']),
  )
  return referenced({ paths: bodies, components: object(document['components']) })
}
