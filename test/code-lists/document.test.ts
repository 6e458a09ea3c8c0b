import { readFile } from 'node:fs/promises'
import t from 'tap'
import { nameCodeLists } from '../../src/code-lists/document.js'
import { CODE_LISTS } from '../../src/code-lists/routes.js'

/** Words of the protocol, which no select box of a form needs. */
const WITHOUT_LABELS = /Include$|Sort$|MediaType$/

type Schema = { enum?: string[]; 'x-code-list'?: string; properties?: Record<string, Schema> }

const url = new URL('../../openapi/openapi.json', import.meta.url)
const { components } = JSON.parse(await readFile(url, 'utf8')) as {
  components: { schemas: Record<string, Schema> }
}

t.test('every vocabulary in the document names the list of its labels', async (t) => {
  const bare = Object.entries(components.schemas)
    .filter(([name, schema]) => schema.enum && !WITHOUT_LABELS.test(name))
    .filter(([, schema]) => schema['x-code-list'] === undefined)
  t.strictSame(
    bare.map(([name]) => name),
    [],
  )
})

t.test('every list that is named exists and holds the codes', async (t) => {
  const lists = new Map(CODE_LISTS.map(({ list, items }) => [list, items()]))
  const schemas = Object.values(components.schemas)
  const named = [...schemas, ...schemas.flatMap(({ properties = {} }) => Object.values(properties))]
  t.ok(named.filter((schema) => schema['x-code-list']).length > 40)
  for (const { 'x-code-list': list, enum: codes = [] } of named) {
    if (list === undefined) continue
    const known = lists.get(list)?.map(({ code }) => code)
    t.ok(known, list)
    t.strictSame(
      codes.filter((code) => !known?.includes(code)),
      [],
      list,
    )
  }
})

t.test('the smallest list that holds every code is named, and none for other words', async (t) => {
  const list = (name: string, codes: string[]) => ({
    list: name,
    label: { id: name, en: name },
    items: () =>
      codes.map((code) => ({
        code,
        label: { id: code, en: code },
        description: null,
        active: true,
      })),
  })
  const lists = [list('all', ['a', 'b', 'c']), list('few', ['a', 'b'])]
  const schemas = {
    Few: { enum: ['b', 'a'] },
    All: { enum: ['a', 'c'] },
    Other: { enum: ['a', 'x'] },
    Told: { type: 'string', description: 'Kind: `GET /v1/code-lists/few`.' },
  }
  const named = nameCodeLists({ components: { schemas } }, lists) as {
    components: { schemas: Record<string, Schema> }
  }
  t.strictSame(
    Object.entries(named.components.schemas).map(([name, schema]) => [name, schema['x-code-list']]),
    [
      ['Few', 'few'],
      ['All', 'all'],
      ['Other', undefined],
      ['Told', 'few'],
    ],
  )
})
