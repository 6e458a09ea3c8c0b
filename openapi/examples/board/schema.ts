import type { Language } from './words.js'

/** As much of a JSON schema as a form needs. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: string[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  'x-code-list'?: string
}

type Operation = {
  operationId?: string
  requestBody?: { content: Record<string, { schema: Schema }> }
}
type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const documents = new Map<Language, Promise<Document>>()

/** The document in the reader's language, read once it is needed. */
function readDocument(language: Language): Promise<Document> {
  const url = language === 'id' ? '/openapi.id.json' : '/openapi.json'
  const read = documents.get(language) ?? fetch(url).then((answer) => answer.json())
  documents.set(language, read)
  return read
}

/** A schema with what it refers to put in its place; null as a choice is left out. */
function resolve(schema: Schema, document: Document): Schema {
  const { $ref, anyOf, ...own } = schema
  const [first] = anyOf?.filter(({ type }) => type !== 'null') ?? []
  const base = $ref ? document.components.schemas[$ref.split('/').at(-1) ?? ''] : first
  const whole = base === undefined ? own : { ...resolve(base, document), ...own }
  const { properties, items } = whole
  return {
    ...whole,
    ...(items === undefined ? {} : { items: resolve(items, document) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [
              name,
              resolve(property, document),
            ]),
          ),
        }),
  }
}

/** What the body of an operation may hold. */
export async function bodySchema(operationId: string, language: Language): Promise<Schema> {
  const document = await readDocument(language)
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      if (operation.operationId !== operationId) continue
      const schema = operation.requestBody?.content['application/json']?.schema
      return schema === undefined ? {} : resolve(schema, document)
    }
  }
  return {}
}
