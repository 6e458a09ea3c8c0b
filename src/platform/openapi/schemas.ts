import { VERSION_7_PATTERN, YEARS_PATTERN } from '../http/schema.js'
import { canonical, type Json, object, refName, rewrite, SCHEMA_REF, target } from './json.js'

/** Formats that say all a pattern beside them would, and the most letters each can have. */
const FORMATS: Record<string, number | undefined> = {
  uuid: 36,
  date: 10,
  'date-time': 40,
  email: undefined,
}
/** Patterns that say more than the format beside them. */
const NARROWING: readonly unknown[] = [YEARS_PATTERN, VERSION_7_PATTERN]
const INT32_MAX = 2_147_483_647

const dropStrictness = (value: unknown) =>
  rewrite(value, ({ additionalProperties, ...node }) =>
    additionalProperties === undefined || additionalProperties === false
      ? node
      : { ...node, additionalProperties },
  )

/** Names of the component schemas that `from` reaches, directly or through others. */
function referenced(from: unknown, schemas: Json): Set<string> {
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
  visit(from)
  return seen
}

const PROBLEM = { $ref: `${SCHEMA_REF}Problem` }

const schemasOf = (document: Json) => object(object(document['components'])['schemas'])

const sameMeaning = (input: unknown, output: unknown) => {
  const text = (schema: unknown) =>
    canonical(dropStrictness(schema)).replaceAll(/(#\/components\/schemas\/\w+?)Input"/g, '$1"')
  return text(input) === text(output)
}

/**
 * The bridge names each component twice, `X` and `XInput`. Where only the input is used, it takes
 * the name; where both are and say the same, they become one. What nothing refers to goes.
 */
function joinTwins(document: Json): Json {
  const schemas = schemasOf(document)
  const used = referenced([document['paths'], PROBLEM], schemas)
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

const isNull = (schema: Json) => schema['type'] === 'null'

/** "A text or null" as one type with its description in reach, not as a choice of two. */
function joinNullable(node: Json): Json {
  const { anyOf, ...rest } = node
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return node
  const branches = anyOf as Json[]
  const only = branches.find((branch) => !isNull(branch))
  if (only === undefined || branches.every((branch) => !isNull(branch))) return node
  const { type } = only
  if (typeof type !== 'string' || type === 'object' || 'enum' in only || 'const' in only) {
    return node
  }
  return { ...only, ...rest, type: [type, 'null'] }
}

function mendFormat(node: Json): Json {
  const { pattern, ...rest } = node
  const format = String(node['format'])
  const [type] = [node['type']].flat()
  if (type === 'integer' && node['format'] === undefined) {
    return { ...node, format: Number(node['maximum']) <= INT32_MAX ? 'int32' : 'int64' }
  }
  if (!(format in FORMATS)) return node
  const letters = FORMATS[format]
  return {
    ...rest,
    ...(letters === undefined ? {} : { maxLength: letters }),
    ...(NARROWING.includes(pattern) ? { pattern } : {}),
  }
}

/** A reference and what is said of it here; the rest stands in the component. */
function mendReference({ $ref, description, example }: Json): Json {
  return {
    $ref,
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { examples: [example] }),
  }
}

/** What generators want of a schema and zod does not say. */
export function mendSchema(node: Json): Json {
  if (typeof node['$ref'] === 'string') return mendReference(node)
  const { example, ...rest } = node
  const isSchema = 'type' in node || 'anyOf' in node || 'oneOf' in node
  if (!isSchema) return node
  return joinNullable(mendFormat(example === undefined ? rest : { ...rest, examples: [example] }))
}

/** A `oneOf` whose branches all name one constant property says which. */
function addDiscriminator(node: Json, schemas: Json): Json {
  const branches = node['oneOf']
  if (!Array.isArray(branches)) return node
  const targets = (branches as Json[]).map((branch) =>
    object(target(branch, schemas)['properties']),
  )
  const [first = {}] = targets
  const propertyName = Object.keys(first).find((name) =>
    targets.every((one) => object(one[name])['const'] !== undefined),
  )
  if (propertyName === undefined || branches.some((one) => refName(one) === undefined)) return node
  const mapping = targets.map((one, index) => [
    object(one[propertyName])['const'],
    object(branches[index])['$ref'],
  ])
  return { ...node, discriminator: { propertyName, mapping: Object.fromEntries(mapping) } }
}

/** A vocabulary without an example of its own shows its first word. */
function withFirstWord(schema: Json): Json {
  const { enum: words, examples } = schema
  return Array.isArray(words) && examples === undefined
    ? { ...schema, examples: [words[0]] }
    : schema
}

/** Names of the components that request bodies reach; there an unknown member is a fault. */
function requestSchemas(document: Json): Set<string> {
  const bodies = Object.values(object(document['paths'])).flatMap((item) =>
    Object.values(object(item)).map((operation) => object(operation)['requestBody']),
  )
  return referenced(bodies, schemasOf(document))
}

/**
 * The generated document with one component an id, in the order of their names: what a caller sends
 * is strict, what it reads may grow; unions say which branch is meant.
 */
export function finishSchemas(generated: Json): { paths: Json; schemas: Json } {
  const document = joinTwins(generated)
  const mended = rewrite(schemasOf(document), mendSchema) as Json
  const inRequests = requestSchemas(document)
  const entries = Object.entries(mended).sort(([a], [b]) => (a < b ? -1 : 1))
  const shaped = entries.map(([name, schema]) => [
    name,
    withFirstWord(object(inRequests.has(name) ? schema : dropStrictness(schema))),
  ])
  const schemas = Object.fromEntries(shaped) as Json
  return {
    paths: rewrite(document['paths'], mendSchema) as Json,
    schemas: rewrite(schemas, (node) => addDiscriminator(node, mended)) as Json,
  }
}
