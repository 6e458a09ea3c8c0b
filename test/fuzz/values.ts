import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { document, type JsonSchema } from '../support/document.js'

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

const SCHEMA_REF = '#/components/schemas/'
const schemas = document.components.schemas

export const dereferenced = (schema: JsonSchema): JsonSchema => {
  const { $ref } = schema
  return typeof $ref === 'string'
    ? dereferenced(schemas[$ref.slice(SCHEMA_REF.length)] ?? {})
    : schema
}

// ── Whether a value is what the document asks for ──────────────────────────────────────────

const ajv = formats
  .default(new Ajv2020({ strict: false, inlineRefs: false }))
  .addSchema({ components: { schemas } }, 'document')
const compiled = new WeakMap<JsonSchema, ValidateFunction>()

/** Whether a value is valid by a schema of the document, formats included. */
export function isValid(schema: JsonSchema, value: Json): boolean {
  let validate = compiled.get(schema)
  if (validate === undefined) {
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/')
    validate = ajv.compile(JSON.parse(text) as JsonSchema)
    compiled.set(schema, validate)
  }
  return validate(value) === true
}

// ── Valid values ───────────────────────────────────────────────────────────────────────────

/** How the objects and arrays of a value are filled: as it happens, or with all there can be. */
export type Filling = { isFull: boolean }

const typesOf = ({ type }: JsonSchema): string[] =>
  type === undefined ? [] : ([type].flat() as string[])
const numberOf = (value: unknown, otherwise: number) =>
  typeof value === 'number' ? value : otherwise
const branchesOf = (schema: JsonSchema) =>
  (schema['anyOf'] ?? schema['oneOf']) as JsonSchema[] | undefined
const isNull = (schema: JsonSchema) => schema['type'] === 'null'

/** Stands for the id of something that exists; the sender puts a real one in its place. */
const token = (name: string) => fc.nat(40).map((which) => `{{${name}:${which}}}`)

const uuid = (name: string) =>
  fc.oneof(
    { weight: 6, arbitrary: token(name) },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: fc.uuid().map((id) => id.toUpperCase()) },
  )

const dayOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)
const days = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from), max: Date.parse(to) }).map(dayOf)
const date = fc.oneof(
  { weight: 4, arbitrary: days('2018-04-01', '2018-06-14') },
  { weight: 1, arbitrary: days('1900-01-02', '2100-12-30') },
  { weight: 1, arbitrary: days('0001-01-01', '9999-12-31') },
)
const dateTime = fc
  .tuple(date, fc.nat(86_399_999), fc.constantFrom('Z', '+07:00', '-11:30'))
  .map(([day, at, zone]) => `${day}T${new Date(at).toISOString().slice(11, -1)}${zone}`)

const FORMATS: Record<string, (name: string) => fc.Arbitrary<string>> = {
  uuid,
  date: () => date,
  'date-time': () => dateTime,
  email: () => fc.emailAddress(),
  uri: () => fc.webUrl(),
}

/** What patterns forbid that welcome everything else: control characters, and nothing but spaces. */
const FREE: Record<string, RegExp> = {
  '^\\s*[^\\s\\u0000][^\\u0000]*$': /\0|^\s+$/,
  '^[^\\u0000-\\u001f]*$': /[\0-\x1f]/,
}

/** Any character of Unicode but the halves of a pair. */
const anyCharacter = fc
  .integer({ min: 1, max: 0x10ffff })
  .map((code) => String.fromCodePoint(code >= 0xd800 && code <= 0xdfff ? 0xe9 : code))

function freeText(schema: JsonSchema): fc.Arbitrary<string> {
  const minLength = numberOf(schema['minLength'], 0)
  const maxLength = numberOf(schema['maxLength'], 2000)
  const usual = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) }
  const refused = FREE[String(schema['pattern'])]
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.string({ ...usual, unit: 'grapheme-ascii' }) },
      { weight: 3, arbitrary: fc.string({ ...usual, unit: anyCharacter }) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('a', '\u{1f600}', '؜', '\u{10ffff}')
          .map((one) => one.repeat(maxLength)),
      },
    )
    .map((text) => (refused === undefined ? text : text.replaceAll(new RegExp(refused, 'g'), '-')))
}

/** Of several patterns the one that says most. */
function narrowest({ pattern, allOf }: JsonSchema): unknown {
  const parts = [{ pattern }, ...((allOf ?? []) as JsonSchema[])]
  const patterns = parts.map((part) => part['pattern']).filter((one) => one !== undefined)
  return patterns.find((one) => !(String(one) in FREE)) ?? patterns[0]
}

function string(schema: JsonSchema, name: string): fc.Arbitrary<string> {
  const { format } = schema
  const pattern = narrowest(schema)
  const known = FORMATS[String(format)]
  if (known !== undefined)
    return known(name).filter((text) => isToken(text) || isValid(schema, text))
  if (typeof pattern !== 'string' || pattern in FREE) return freeText(schema)
  return fc.stringMatching(new RegExp(pattern, 'u')).filter((text) => isValid(schema, text))
}

export const isToken = (text: string) => /^\{\{\w+:\d+\}\}$/.test(text)

function number(schema: JsonSchema): fc.Arbitrary<number> {
  const isWhole = typesOf(schema).includes('integer')
  const min = numberOf(schema['minimum'], -1e15)
  const max = numberOf(schema['maximum'], 1e15)
  const edges = fc.constantFrom(min, max)
  const near = { min: Math.max(min, -1000), max: Math.min(max, 1000) }
  const any = isWhole
    ? fc.oneof(
        fc.integer(near.min <= near.max ? near : { min, max }),
        fc.maxSafeInteger().filter((n) => n >= min && n <= max),
      )
    : fc.double({ min, max, noNaN: true }).map((n) => (Object.is(n, -0) ? 0 : n))
  return fc.oneof(
    { weight: 1, arbitrary: edges },
    {
      weight: 4,
      arbitrary: isWhole ? fc.integer(near.min <= near.max ? near : { min, max }) : any,
    },
  )
}

function array(schema: JsonSchema, name: string, filling: Filling): fc.Arbitrary<Json[]> {
  const items = Object(schema['items'] ?? {}) as JsonSchema
  const least = Math.max(numberOf(schema['minItems'], 0), filling.isFull ? 1 : 0)
  const most = Math.min(numberOf(schema['maxItems'], 4), Math.max(least, 4))
  const item = valid(items, name.replace(/s$/, ''), filling)
  const options = { minLength: least, maxLength: most }
  return schema['uniqueItems'] === true
    ? fc.uniqueArray(item, { ...options, selector: (value) => JSON.stringify(value) })
    : fc.array(item, options)
}

function object(schema: JsonSchema, filling: Filling): fc.Arbitrary<Json> {
  const properties = Object.entries(Object(schema['properties']) as Record<string, JsonSchema>)
  const required = (schema['required'] ?? []) as string[]
  const model = Object.fromEntries(
    properties.map(([name, property]) => [name, valid(property, name, filling)]),
  )
  return filling.isFull
    ? fc.record(model, { noNullPrototype: true })
    : fc.record(model, { requiredKeys: required as never, noNullPrototype: true })
}

/** An example from the document; the story's own values reach deeper than any other. */
function examplesOf(schema: JsonSchema): Json[] {
  const examples = schema['examples']
  const isText = typesOf(schema).includes('string')
  if (!Array.isArray(examples) || (isText && schema['format'] === 'uuid')) return []
  return examples as Json[]
}

function composed(schema: JsonSchema, name: string, filling: Filling): fc.Arbitrary<Json> {
  if (schema['const'] !== undefined) return fc.constant(schema['const'] as Json)
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as Json[]))
  const branches = branchesOf(schema)
  if (branches !== undefined) {
    const open = filling.isFull
      ? branches.filter((branch) => !isNull(dereferenced(branch)))
      : branches
    return fc.oneof(...open.map((branch) => valid(branch, name, filling)))
  }
  const types = typesOf(schema)
  const arbitraries = (filling.isFull ? types.filter((type) => type !== 'null') : types).map(
    (type): fc.Arbitrary<Json> => {
      if (type === 'string') return string(schema, name)
      if (type === 'integer' || type === 'number') return number(schema)
      if (type === 'boolean') return fc.boolean()
      if (type === 'array') return array(schema, name, filling)
      if (type === 'object') return object(schema, filling)
      return fc.constant(null)
    },
  )
  return arbitraries.length === 0 ? fc.constant({}) : fc.oneof(...arbitraries)
}

const made = new WeakMap<JsonSchema, Map<string, fc.Arbitrary<Json>>>()

/** Values that a schema allows; `name` says whose ids a `uuid` may be. */
export function valid(schema: JsonSchema, name: string, filling: Filling): fc.Arbitrary<Json> {
  const key = `${name} ${filling.isFull}`
  const known = made.get(schema) ?? new Map<string, fc.Arbitrary<Json>>()
  made.set(schema, known)
  const before = known.get(key)
  if (before !== undefined) return before
  const target = dereferenced(schema)
  const examples = examplesOf(target)
  const any = composed(target, name, filling)
  const arbitrary =
    examples.length === 0
      ? any
      : fc.oneof(
          { weight: 1, arbitrary: fc.constantFrom(...examples) },
          { weight: 2, arbitrary: any },
        )
  known.set(key, arbitrary)
  return arbitrary
}
