import { readFile } from 'node:fs/promises'
import t from 'tap'
import { CODE_LISTS } from '../../src/code-lists/routes.js'

/** What the committed document says of codes, held against the lists. */

type Schema = {
  type?: string | string[]
  enum?: unknown[]
  maxLength?: number
  format?: string
  description?: string
  'x-code-list'?: string
  items?: Schema
  properties?: Record<string, Schema>
}
const url = new URL('../../openapi/openapi.json', import.meta.url)
const { paths, components } = JSON.parse(await readFile(url, 'utf8')) as {
  paths: Record<string, Record<string, { 'x-required-scopes'?: string[] }>>
  components: { schemas: Record<string, Schema> }
}
const lists = new Map(
  CODE_LISTS.map(({ list, items }) => [list, items().map(({ code }) => code)] as const),
)
const enums = Object.entries(components.schemas).filter(([, schema]) => schema.enum !== undefined)

/** Words of a request that name members of the reply, an order or a file format. */
const NO_VOCABULARIES = /(Include|Sort|MediaType)$/

/** Part of a vocabulary: what some place cannot hold. */
const PARTIAL = ['DueStage', 'ExaminationPoint', 'VerdictResult']

t.test('every vocabulary names its list', async (t) => {
  const unnamed = enums
    .filter(([name, schema]) => !NO_VOCABULARIES.test(name) && !schema['x-code-list'])
    .map(([name]) => name)
  t.strictSame(unnamed, [])
  t.ok(enums.length > 40)
})

t.test('a vocabulary and its list hold the same codes', async (t) => {
  for (const [name, schema] of enums.filter(([, schema]) => schema['x-code-list'])) {
    const codes = lists.get(schema['x-code-list'] ?? '') ?? []
    const unlisted = (schema.enum ?? []).filter((code) => !codes.includes(String(code)))
    t.strictSame(unlisted, [], `${name}: every code has labels`)
    if (!PARTIAL.includes(name)) t.equal(codes.length, schema.enum?.length, name)
  }
})

/** Texts of a component that hold codes by their name, with where they are. */
function codeTexts([component, schema]: [string, Schema]): [string, Schema][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const one = property.items ?? property
    const isText = [one.type].flat().includes('string') && !one.enum && !one.format
    const isCode = /(^c|C)odes?$|^kind$|^group$|^treatments$|^signer(Role|Background)$/.test(name)
    return isText && isCode ? [[`${component}.${name}`, one] as [string, Schema]] : []
  })
}

/** Codes whose list is no code list: the catalogue and its templates, regions, the lists themselves. */
const CATALOGUES =
  /^(Penyakit|PenyakitCreate|RecommendationTemplate|CodeListItem)\.code$|\.((penyakit|region)Code|(p|sharedP)enyakitCodes|templateCodes?)$/
/** The parts of an examination form: the instrument is their list. */
const FORMS =
  /^((Sub)?Aspect|Indicator)(Score)?\.code$|^(Question|NoteOnSource|FormSource|AspectCompared)\.code$|\.(question|indicator)Codes?$/
const isElsewhere = (at: string) => CATALOGUES.test(at) || FORMS.test(at)

t.test('every text that holds codes names its list', async (t) => {
  const texts = Object.entries(components.schemas).flatMap(codeTexts)
  t.ok(texts.length > 20)
  t.strictSame(
    texts.filter(([at, text]) => !isElsewhere(at) && !text['x-code-list']).map(([at]) => at),
    [],
  )
  const named = texts.map(([, text]) => text['x-code-list']).filter((list) => list !== undefined)
  t.strictSame(
    named.filter((list) => !lists.has(list)),
    [],
    'and the list is there',
  )
})

t.test('every list that a description names is there', async (t) => {
  const said = JSON.stringify({ paths, components }).matchAll(/code-lists\/([a-z][a-z-]*)/g)
  const missing = [...said].map(([, list = '']) => list).filter((list) => !lists.has(list))
  t.strictSame([...new Set(missing)], [])
})

t.test('every scope an operation needs has a label', async (t) => {
  const needed = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap((operation) => operation['x-required-scopes'] ?? []),
  )
  const known = lists.get('scopes') ?? []
  t.strictSame(
    [...new Set(needed)].filter((scope) => !known.includes(scope)),
    [],
  )
})

t.test('a list has a name of its own and says what it is of', async (t) => {
  t.equal(lists.size, CODE_LISTS.length)
  for (const { list, label } of CODE_LISTS) {
    t.match(list, /^[a-z][a-z0-9-]{0,59}$/)
    t.ok(label.id.length > 2 && label.en.length > 2 && !/\b(undefined|null)\b/.test(label.id), list)
  }
})
