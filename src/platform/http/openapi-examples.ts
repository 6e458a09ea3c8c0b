type Json = { [name: string]: unknown }

const object = (value: unknown): Json => Object(value) as Json

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

/**
 * A whole example put together from those of its properties, so that one story runs through all
 * of them. Components that hold themselves stop at an empty list.
 */
export function exampleOf(schema: Json, schemas: Json, open: readonly string[] = []): unknown {
  const { examples, $ref, properties, items } = schema
  if (Array.isArray(examples)) return examples[0]
  if (typeof $ref === 'string') {
    const name = $ref.slice($ref.lastIndexOf('/') + 1)
    return open.includes(name) ? null : exampleOf(object(schemas[name]), schemas, [...open, name])
  }
  if ('const' in schema) return schema['const']
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  const [branch] = (schema['oneOf'] ?? schema['anyOf'] ?? []) as Json[]
  if (branch !== undefined) return exampleOf(branch, schemas, open)
  if (schema['type'] === 'array') {
    const item = exampleOf(object(items), schemas, open)
    return item === null ? [] : [item]
  }
  if (schema['type'] !== 'object') return simple(schema)
  const members = Object.entries(object(properties))
  return Object.fromEntries(
    members.map(([name, member]) => [name, exampleOf(object(member), schemas, open)]),
  )
}
