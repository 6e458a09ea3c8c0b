import type { JsonSchema } from '../support/document.js'
import { dereferenced, type Json } from './values.js'

/** A place in a value, and what stands there in its stead; `undefined` takes the member away. */
export type Fault = { kind: string; path: (string | number)[]; value: Json | undefined }

const FORMATS: Record<string, string[]> = {
  uuid: ['not-a-uuid', '0197a5c0-1c00-7000-8000-00000000000g', ''],
  date: ['2026-02-30', '0000-01-01', '2018-3-1', '2018-03-01T00:00:00Z', '20180301', ''],
  'date-time': [
    '2018-03-01',
    '2018-03-01T25:00:00Z',
    '2018-03-01T09:00:00',
    '0000-01-01T00:00:00Z',
  ],
  email: ['nobody', 'a@', '@example.org', 'a b@example.org'],
}

const OTHER_TYPES: [string, Json][] = [
  ['string', 'text'],
  ['integer', 12],
  ['number', 0.5],
  ['boolean', true],
  ['array', []],
  ['array', [[]]],
  ['object', {}],
  ['object', { $ne: null }],
]

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function stringFaults(schema: JsonSchema): [string, Json][] {
  const { format, pattern } = schema
  const min = numberOf(schema['minLength'])
  const max = numberOf(schema['maxLength'])
  return [
    ['nul', 'a\0b'],
    ['half a character', 'a\ud800b'],
    ...(min !== null && min > 0 ? [['too short', 'a'.repeat(min - 1)] as [string, Json]] : []),
    ...(max !== null ? [['too long', 'a'.repeat(max + 1)] as [string, Json]] : []),
    ...(FORMATS[String(format)] ?? []).map((text): [string, Json] => [`no ${format}`, text]),
    ...(pattern === undefined
      ? []
      : ['', ' ', '-', 'ä', "' or 1=1 --", '\n', '../..'].map((text): [string, Json] => [
          'pattern',
          text,
        ])),
  ]
}

function numberFaults(schema: JsonSchema): [string, Json][] {
  const min = numberOf(schema['minimum'])
  const max = numberOf(schema['maximum'])
  return [
    ...(min === null ? [] : [['too small', min - 1] as [string, Json]]),
    ...(max === null ? [] : [['too big', max + 1] as [string, Json]]),
    ['huge', 1e30],
    ['huge', -1e308],
    ['beyond 2^53', 2 ** 53 + 2],
    ['fraction', 0.12345],
  ]
}

function arrayFaults(schema: JsonSchema): [string, Json][] {
  const min = numberOf(schema['minItems'])
  const max = numberOf(schema['maxItems'])
  return [
    ...(min !== null && min > 0 ? [['too few', []] as [string, Json]] : []),
    ...(max !== null && max < 300
      ? [['too many', Array.from({ length: max + 1 }, () => 'x')] as [string, Json]]
      : []),
  ]
}

const isA = ({ type }: JsonSchema, name: string) => [type].flat().includes(name)

const branchesOf = (schema: JsonSchema): JsonSchema[] =>
  ((schema['anyOf'] ?? schema['oneOf'] ?? [schema]) as JsonSchema[]).map(dereferenced)

/** What cannot stand where a schema is; candidates, since unions may allow some. */
function faultsHere(schema: JsonSchema): [string, Json][] {
  const branches = branchesOf(dereferenced(schema))
  const types = branches.flatMap(({ type }) =>
    type === undefined ? [] : ([type].flat() as string[]),
  )
  const numeric = types.includes('number') ? ['integer'] : []
  const others = OTHER_TYPES.filter(([type]) => ![...types, ...numeric].includes(type))
  return [
    ...(types.includes('null') ? [] : [['null', null] as [string, Json]]),
    ...others.map(([type, value]): [string, Json] => [`${type} instead`, value]),
    ...branches.flatMap((branch): [string, Json][] => {
      if (branch['enum'] !== undefined || branch['const'] !== undefined) {
        return [
          ['no such value', 'nonsense'],
          ['no such value', ''],
        ]
      }
      if (isA(branch, 'string')) return stringFaults(branch)
      if (isA(branch, 'integer') || isA(branch, 'number')) return numberFaults(branch)
      if (isA(branch, 'array')) return arrayFaults(branch)
      return []
    }),
  ]
}

/**
 * Every single fault a value of a schema can have, of a value in which every member is present and
 * every list has an item. Some may turn out to be allowed: ask the schema.
 */
export function faultsOf(schema: JsonSchema, path: (string | number)[] = []): Fault[] {
  const here = faultsHere(schema).map(([kind, value]) => ({ kind, path, value }))
  const below = branchesOf(dereferenced(schema)).flatMap((branch): Fault[] => {
    if (isA(branch, 'array') && path.length < 8) {
      return faultsOf(Object(branch['items'] ?? {}) as JsonSchema, [...path, 0])
    }
    if (!isA(branch, 'object')) return []
    const properties = Object.entries(Object(branch['properties']) as Record<string, JsonSchema>)
    const required = (branch['required'] ?? []) as string[]
    return [
      ...properties.flatMap(([name, property]) => faultsOf(property, [...path, name])),
      ...required.map((name) => ({ kind: 'missing', path: [...path, name], value: undefined })),
      ...(branch['additionalProperties'] === false
        ? [{ kind: 'unknown member', path: [...path, 'unknownMember'], value: 'x' }]
        : []),
    ]
  })
  return [...here, ...below]
}

/** A copy of a value with a fault in it; null where the value has no such place. */
export function broken(value: Json, { path, value: wrong }: Fault): Json | null {
  const [step, ...rest] = path
  if (step === undefined) return wrong ?? null
  if (typeof value !== 'object' || value === null) return null
  const copy = Array.isArray(value) ? [...value] : { ...value }
  const place = copy as Record<string | number, Json>
  if (rest.length === 0 && wrong === undefined) {
    delete place[step]
    return copy
  }
  const child = place[step]
  if (rest.length > 0 && child === undefined) return null
  const below =
    rest.length === 0
      ? (wrong as Json)
      : broken(child as Json, { kind: '', path: rest, value: wrong })
  if (rest.length > 0 && below === null && wrong !== null) return null
  place[step] = below
  return copy
}
