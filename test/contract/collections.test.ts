import { readdir, readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import t from 'tap'
import { collectionOf, requestsOf, TAG_NAMES } from '../../openapi/make/collection.js'
import { collectionFiles } from '../../openapi/make/collections.js'
import { operationsOf, readDocument } from '../../openapi/make/operations.js'

const openapi = new URL('../../openapi/', import.meta.url)
const document = await readDocument()
const operationIds = [...operationsOf(document).keys()].sort()
const folders = collectionOf(document, () => undefined)

/** The operations that the docs of some requests name. */
const named = (texts: readonly string[]) => [
  ...new Set(texts.flatMap((text) => /Operasi `(\w+)`/.exec(text)?.[1] ?? [])),
]

const HOW = 'add a step to openapi/story, then npm run openapi'

t.test('every operation is in the committed Bruno collection, by its tag', async (t) => {
  const place = new URL('bruno/Menurut%20bagian/', openapi)
  const files = await readdir(place, { recursive: true })
  const requests = files.filter((file) => file.endsWith('.bru'))
  const texts = await Promise.all(
    requests.map((file) =>
      readFile(new URL(file.split('/').map(encodeURIComponent).join('/'), place), 'utf8'),
    ),
  )
  t.strictSame(named(texts).sort(), operationIds, HOW)
})

type Item = { item?: Item[]; request?: { description: string } }
const descriptionsOf = ({ item, request }: Item): string[] => [
  ...(request === undefined ? [] : [request.description]),
  ...(item ?? []).flatMap(descriptionsOf),
]
const readPostman = async () =>
  JSON.parse(
    await readFile(new URL('postman/klinik-koperasi.postman_collection.json', openapi), 'utf8'),
  ) as Item

t.test('every operation is in the committed Postman collection', async (t) => {
  t.strictSame(named(descriptionsOf(await readPostman())).sort(), operationIds, HOW)
})

t.test('no two requests share a file, whatever a system makes of capitals', async (t) => {
  const paths = Object.keys(collectionFiles(document, () => undefined))
  const requests = paths.filter((path) => /^bruno\/.*\/.*\.bru$/.test(path))
  const own = requests.filter((path) => !/folder\.bru$|^bruno\/environments/.test(path))
  t.equal(own.length, folders.flatMap(requestsOf).length)
  t.equal(new Set(paths.map((path) => path.toLowerCase())).size, paths.length)
})

t.test('every tag has an Indonesian name', async (t) => {
  t.strictSame(
    document.tags.map(({ name }) => name).filter((name) => !(name in TAG_NAMES)),
    [],
    'add it to TAG_NAMES in openapi/make/collection.ts',
  )
})

const strings = { type: 'array', items: { type: 'string' } }
const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const text = { type: 'string', minLength: 1 }
const pair = object({ key: text, value: { type: 'string' } })
const event = object({
  listen: { enum: ['prerequest', 'test'] },
  script: object({ type: { const: 'text/javascript' }, exec: strings }),
})
const url = object(
  { raw: text, host: strings, path: strings, query: { type: 'array', items: pair } },
  ['raw', 'host', 'path'],
)
const auth = {
  oneOf: [
    object({ type: { const: 'noauth' } }),
    object({
      type: { const: 'apikey' },
      apikey: { type: 'array', items: object({ key: text, value: text, type: text }) },
    }),
  ],
}
const body = object({
  mode: { const: 'raw' },
  raw: text,
  options: object({ raw: object({ language: { enum: ['json', 'text'] } }) }),
})
const request = object(
  {
    method: { enum: ['GET', 'POST', 'PATCH', 'DELETE'] },
    header: { type: 'array', items: pair },
    auth,
    body,
    url,
    description: text,
  },
  ['method', 'header', 'auth', 'url', 'description'],
)
/** What the collection uses of Postman's format 2.1. */
const POSTMAN = {
  ...object({
    info: object({
      _postman_id: text,
      name: text,
      description: text,
      schema: { const: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    }),
    item: { type: 'array', items: { $ref: '#/$defs/item' } },
    event: { type: 'array', items: event },
  }),
  $defs: {
    item: {
      oneOf: [
        object({
          name: text,
          description: text,
          item: { type: 'array', items: { $ref: '#/$defs/item' } },
        }),
        object({
          name: text,
          event: { type: 'array', items: event },
          request,
          response: { type: 'array', maxItems: 0 },
        }),
      ],
    },
  },
}

t.test('the Postman collection has the form of version 2.1', async (t) => {
  const validate = new Ajv({ strict: false }).compile(POSTMAN)
  t.ok(validate(await readPostman()), JSON.stringify(validate.errors?.slice(0, 3)))
})
