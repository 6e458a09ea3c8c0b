import { type Json, object, refName, target } from './json.js'

/** What one operation was asked and answered when the examples were recorded. */
export type Recorded = {
  parameters?: Json
  request?: unknown
  status: number
  response?: unknown
}

/** The recorded examples by operationId. */
export type Recordings = Readonly<Record<string, Recorded>>

const BY_FORMAT: Record<string, string> = {
  uuid: '0197a5c0-1c00-7000-8000-000000000001',
  date: '2018-03-01',
  'date-time': '2018-03-01T02:00:00.000Z',
  email: 'koperasi@example.id',
}

function simple(schema: Json): unknown {
  const [type] = [schema['type']].flat()
  if (type === 'integer' || type === 'number') return schema['minimum'] ?? 0
  if (type === 'boolean') return false
  if (type === 'null') return null
  return BY_FORMAT[String(schema['format'])] ?? 'text'
}

const firstOf = (values: unknown): unknown => (Array.isArray(values) ? values[0] : undefined)

/**
 * A whole example put together from those of its properties. Components that hold themselves stop
 * at an empty list.
 */
export function exampleOf(schema: Json, schemas: Json, open: readonly string[] = []): unknown {
  const { examples, properties, items } = schema
  if (Array.isArray(examples)) return examples[0]
  const name = refName(schema)
  if (name !== undefined) {
    return open.includes(name) ? null : exampleOf(object(schemas[name]), schemas, [...open, name])
  }
  if ('const' in schema) return schema['const']
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  const branch = firstOf(schema['oneOf'] ?? schema['anyOf'])
  if (branch !== undefined) return exampleOf(object(branch), schemas, open)
  const [type] = [schema['type']].flat()
  if (type === 'array') {
    const item = exampleOf(object(items), schemas, open)
    return item === null ? [] : [item]
  }
  if (type !== 'object') return simple(schema)
  const members = Object.entries(object(properties))
  return Object.fromEntries(
    members.map(([name, member]) => [name, exampleOf(object(member), schemas, open)]),
  )
}

/** Values seen in recorded bodies: by component, and by component and property. */
export class Harvest {
  readonly #schemas: Json
  readonly #seen = new Map<string, unknown>()

  constructor(schemas: Json) {
    this.#schemas = schemas
  }

  /** Walks a body along its schema and remembers the first telling value of each place. */
  gather(schema: Json, value: unknown): void {
    if (value === null || value === undefined) return
    const name = refName(schema)
    const shape = target(schema, this.#schemas)
    const branch = this.#branch(shape, value)
    if (branch !== undefined) this.gather(branch, value)
    else if (Array.isArray(value)) for (const one of value) this.gather(object(shape['items']), one)
    else if (typeof value === 'object') this.#members(name, shape, value as Json)
    else if (name !== undefined) this.#remember(name, value)
  }

  #members(owner: string | undefined, shape: Json, value: Json): void {
    for (const [key, property] of Object.entries(object(shape['properties']))) {
      this.gather(object(property), value[key])
      if (owner !== undefined) this.#remember(`${owner}.${key}`, value[key])
    }
  }

  /** The branch of a union that a value belongs to. */
  #branch(shape: Json, value: unknown): Json | undefined {
    const branches = (shape['oneOf'] ?? shape['anyOf']) as Json[] | undefined
    return branches?.find((branch) => {
      const { properties, type } = target(branch, this.#schemas)
      if (type === 'null') return false
      const constants = Object.entries(object(properties)).filter(
        ([, one]) => 'const' in object(one),
      )
      return constants.every(([key, one]) => object(value)[key] === object(one)['const'])
    })
  }

  #remember(place: string, value: unknown): void {
    const isTelling = value !== null && value !== undefined && value !== ''
    const isEmpty = Array.isArray(value) && value.length === 0
    if (isTelling && !isEmpty && !this.#seen.has(place)) this.#seen.set(place, value)
  }

  /** The component schemas with what was seen as their examples. */
  apply(): Json {
    const entries = Object.entries(this.#schemas).map(([name, schema]) => [
      name,
      this.#withSeen(name, object(schema)),
    ])
    return Object.fromEntries(entries)
  }

  #withSeen(name: string, schema: Json): Json {
    const seen = this.#seen.get(name)
    if ('enum' in schema && seen !== undefined) return { ...schema, examples: [seen] }
    if (schema['properties'] === undefined) return schema
    const members = Object.entries(object(schema['properties'])).map(([key, property]) => {
      const value = this.#seen.get(`${name}.${key}`)
      return [
        key,
        isPlain(object(property)) && value !== undefined
          ? { ...object(property), examples: [value] }
          : property,
      ]
    })
    return { ...schema, properties: Object.fromEntries(members) }
  }
}

/** Whether a schema holds one value, or a list of such, written out in place. */
function isPlain(schema: Json): boolean {
  const [type] = [schema['type']].flat()
  if (type === 'array') return isPlain(object(schema['items']))
  return typeof type === 'string' && type !== 'object' && !('const' in schema)
}
