/** A JSON object of unknown members. */
export type Json = { [name: string]: unknown }

/** The methods of the API, in the order the document lists them; HEAD is any GET's. */
export const METHODS = ['get', 'post', 'patch', 'delete']

export const SCHEMA_REF = '#/components/schemas/'

/** The value as an object to look into; an empty one where it is none. */
export const object = (value: unknown): Json => Object(value) as Json

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** A copy in which `change` has seen every object, innermost first. */
export function rewrite(value: unknown, change: (node: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, change))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, child]) => [key, rewrite(child, change)])
  return change(Object.fromEntries(entries) as Json)
}

/** Keys sorted, so that equal schemas compare equal whatever the order they were written in. */
export const canonical = (value: unknown): string =>
  JSON.stringify(
    rewrite(value, (node) =>
      Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1))),
    ),
  )

/** The component a schema refers to by name; undefined for one that is written out. */
export function refName({ $ref }: Json): string | undefined {
  return typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : undefined
}

/** The schema itself, or the component it refers to. */
export function target(schema: Json, schemas: Json): Json {
  const name = refName(schema)
  return name === undefined ? schema : object(schemas[name])
}

export const ref = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` })

/** `version_conflict` as `VersionConflict`. */
export const pascal = (code: string): string =>
  code.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
