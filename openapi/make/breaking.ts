type Json = { [name: string]: unknown }

/** One thing a client written against the former document may trip over. */
export type Break = { where: string; what: string }

type Direction = 'request' | 'response'

const METHODS = ['get', 'post', 'patch', 'delete'] as const
const object = (value: unknown): Json => Object(value) as Json
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const strings = (value: unknown): string[] => list(value).map(String)
const missing = (before: readonly string[], after: readonly string[]) =>
  before.filter((one) => !after.includes(one))

/**
 * What in `after` breaks clients of `before`, two OpenAPI 3.1 documents as plain JSON: something
 * removed, an input that asks for more, an output that may be more than was promised. Texts and
 * examples may change freely.
 */
export function breakingChanges(before: Json, after: Json): Break[] {
  const found: Break[] = []
  const walk = schemaWalk(before, after, (where, what) => found.push({ where, what }))
  const afterPaths = object(after['paths'])
  for (const [path, item] of Object.entries(object(before['paths']))) {
    for (const method of METHODS.filter((method) => method in object(item))) {
      const where = `${method.toUpperCase()} ${path}`
      const operation = object(object(afterPaths[path])[method])
      if (operation['operationId'] === undefined) found.push({ where, what: 'was removed' })
      else walk.operation(where, object(object(item)[method]), operation)
    }
  }
  return found
}

function schemaWalk(before: Json, after: Json, report: (where: string, what: string) => void) {
  const walked = new Set<string>()

  function operation(where: string, old: Json, now: Json): void {
    if (old['operationId'] !== now['operationId'])
      report(where, `is named ${now['operationId']}, was ${old['operationId']}`)
    callers(where, old, now)
    parameters(where, old, now)
    body(where, resolve(before, old['requestBody']), resolve(after, now['requestBody']))
    responses(where, object(old['responses']), object(now['responses']))
  }

  function callers(where: string, old: Json, now: Json): void {
    const roles = (operation: Json) => strings(operation['x-required-roles'])
    const scopes = (operation: Json) => strings(operation['x-required-scopes'])
    const isOpen = roles(now).some((role) => role === 'public' || role === 'anyone')
    const lost = isOpen ? [] : missing(roles(old), roles(now))
    for (const role of lost) report(where, `may no longer be called by ${role}`)
    for (const scope of missing(scopes(now), scopes(old))) report(where, `asks for ${scope}`)
  }

  function parameters(where: string, old: Json, now: Json): void {
    const named = (document: Json, operation: Json) =>
      new Map(
        list(operation['parameters']).map((one) => {
          const parameter = resolve(document, one)
          return [`${parameter['in']} ${parameter['name']}`, parameter]
        }),
      )
    const [olds, news] = [named(before, old), named(after, now)]
    for (const [name, parameter] of olds) {
      const same = news.get(name)
      const place = `${where}, ${name}`
      if (same === undefined) report(place, 'is no longer accepted')
      else schema(place, 'request', parameter['schema'], same['schema'])
    }
    for (const [name, parameter] of news) {
      const wasRequired = olds.get(name)?.['required'] === true
      if (parameter['required'] === true && !wasRequired) report(`${where}, ${name}`, 'is required')
    }
  }

  function body(where: string, old: Json, now: Json): void {
    if (now['required'] === true && old['required'] !== true) report(where, 'asks for a body')
    content(`${where}, body`, 'request', object(old['content']), object(now['content']))
  }

  function responses(where: string, old: Json, now: Json): void {
    for (const [status, response] of Object.entries(old)) {
      const place = `${where}, ${status}`
      const [was, is] = [resolve(before, response), resolve(after, now[status])]
      if (now[status] === undefined) {
        report(place, 'is no longer answered')
        continue
      }
      const headers = (one: Json) => Object.keys(object(one['headers']))
      for (const name of missing(headers(was), headers(is)))
        report(place, `lost its header ${name}`)
      content(place, 'response', object(was['content']), object(is['content']))
    }
    for (const status of missing(Object.keys(now), Object.keys(old)))
      if (status.startsWith('2')) report(`${where}, ${status}`, 'is a new way of success')
  }

  function content(where: string, direction: Direction, old: Json, now: Json): void {
    for (const [mediaType, media] of Object.entries(old)) {
      const same = now[mediaType]
      if (same === undefined) report(where, `${mediaType} is gone`)
      else schema(where, direction, object(media)['schema'], object(same)['schema'])
    }
  }

  function schema(where: string, direction: Direction, old: unknown, now: unknown): void {
    const pair = `${direction} ${object(old)['$ref']} ${object(now)['$ref']}`
    if (object(old)['$ref'] !== undefined && object(now)['$ref'] !== undefined) {
      if (walked.has(pair)) return
      walked.add(pair)
    }
    const [was, is] = [plainly(before, old), plainly(after, now)]
    values(where, direction, was, is)
    format(where, was, is)
    if (direction === 'request') bounds(where, was, is)
    members(where, direction, was, is)
    if (was.type.includes('array') && is.type.includes('array'))
      schema(`${where}[]`, direction, was.keywords['items'], is.keywords['items'])
    variants(where, direction, was.variants, is.variants)
  }

  /** Types, `null` among them, and the words of an enum: inputs may grow, outputs may shrink. */
  function values(where: string, direction: Direction, was: Plain, is: Plain): void {
    const isInput = direction === 'request'
    const [inner, outer] = isInput ? [was, is] : [is, was]
    const verb = isInput ? 'no longer accepts' : 'may now be'
    for (const type of missing(inner.type, outer.type)) report(where, `${verb} ${type}`)
    if (outer.words.length > 0) {
      const other = inner.words.length > 0 ? missing(inner.words, outer.words) : ['any other word']
      for (const word of other) report(where, `${verb} ${word}`)
    }
  }

  /** Of integers, `int32` and `int64` only help generators; the bounds bind. */
  function format(where: string, was: Plain, is: Plain): void {
    const [old, now] = [was.keywords['format'], is.keywords['format']]
    if (old !== now && !was.type.includes('integer'))
      report(where, `has the format ${now}, was ${old}`)
  }

  function bounds(where: string, { keywords: was }: Plain, { keywords: is }: Plain): void {
    for (const [name, isNarrower] of Object.entries(NARROWER)) {
      const [old, now] = [was[name], is[name]]
      if (now !== undefined && (old === undefined || isNarrower(Number(old), Number(now))))
        report(where, `has the ${name} ${now}, was ${old ?? 'none'}`)
    }
    if (is['pattern'] !== undefined && is['pattern'] !== was['pattern'])
      report(where, `must match ${is['pattern']}`)
  }

  function members(where: string, direction: Direction, was: Plain, is: Plain): void {
    const [olds, news] = [object(was.keywords['properties']), object(is.keywords['properties'])]
    const required = ({ keywords }: Plain) => strings(keywords['required'])
    for (const [name, old] of Object.entries(olds)) {
      const now = news[name]
      if (now === undefined) report(`${where}.${name}`, 'is gone')
      else schema(`${where}.${name}`, direction, old, now)
    }
    const [more, fewer] = direction === 'request' ? [is, was] : [was, is]
    for (const name of missing(required(more), required(fewer)))
      if (direction === 'request' || name in news)
        report(`${where}.${name}`, direction === 'request' ? 'is required' : 'may be absent')
  }

  function variants(where: string, direction: Direction, was: Json[], is: Json[]): void {
    was.forEach((old, index) => {
      const same = is[index]
      if (same === undefined) {
        if (direction === 'request') report(where, `lost its variant ${nameOf(old)}`)
      } else schema(`${where}/${nameOf(old)}`, direction, old, same)
    })
    if (direction === 'response' && is.length > was.length && was.length > 0)
      report(where, `may be ${is.slice(was.length).map(nameOf).join(', ')}`)
  }

  return { operation }
}

/** Whether a bound of an input asks for more than it did. */
const NARROWER: Record<string, (old: number, now: number) => boolean> = {
  minimum: (old, now) => now > old,
  maximum: (old, now) => now < old,
  minLength: (old, now) => now > old,
  maxLength: (old, now) => now < old,
  minItems: (old, now) => now > old,
  maxItems: (old, now) => now < old,
}

/** A schema with its reference followed and "X or null" folded into its types. */
type Plain = { type: string[]; words: string[]; keywords: Json; variants: Json[] }

function plainly(document: Json, schema: unknown): Plain {
  const resolved = resolve(document, schema)
  const union = list(resolved['anyOf'] ?? resolved['oneOf']).map(object)
  const some = union.filter((branch) => branch['type'] !== 'null')
  const hasNull = some.length < union.length
  const [only] = some
  if (union.length > 0 && some.length === 1 && only !== undefined) {
    const plain = plainly(document, only)
    return { ...plain, type: [...plain.type, ...(hasNull ? ['null'] : [])] }
  }
  const words = 'const' in resolved ? [resolved['const']] : list(resolved['enum'])
  const types = strings([resolved['type'] ?? []].flat())
  return {
    type: [...types, ...(hasNull ? ['null'] : [])],
    words: words.filter((word) => word !== null).map(String),
    keywords: resolved,
    variants: some.length > 1 ? some : [],
  }
}

const nameOf = (schema: Json) => String(schema['$ref'] ?? schema['type']).replace(/^.*\//, '')

/** What a `$ref` such as `#/components/schemas/Case` points at; anything else as it is. */
function resolve(document: Json, value: unknown): Json {
  const { $ref } = object(value)
  if (typeof $ref !== 'string') return object(value)
  const target = $ref.split('/').slice(1)
  return resolve(
    document,
    target.reduce<unknown>((node, key) => object(node)[key], document),
  )
}
