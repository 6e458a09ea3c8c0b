import { readFile } from 'node:fs/promises'
import t from 'tap'
import { API, describeApp } from '../../src/describe.js'
import { operationLines } from '../../src/platform/openapi/collect.js'
import { printJson } from '../../src/platform/openapi/print.js'

const STALE = 'stale: run npm run openapi'

type Described = {
  operationId?: string
  summary?: string
  description?: string
  tags?: string[]
  'x-required-roles'?: string[]
}

const committed = (name: string) =>
  readFile(new URL(`../../openapi/${name}`, import.meta.url), 'utf8')

const { document: written } = await describeApp()
const text = printJson(written)
const document = JSON.parse(text) as {
  openapi: string
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, unknown> }
}
const operations = Object.values(document.paths).flatMap((item) => Object.values(item))

t.test('the committed files are what the source gives', async (t) => {
  t.ok((await committed('openapi.json')) === text, `openapi/openapi.json is ${STALE}`)
  t.equal(await committed('operations.txt'), operationLines(written), STALE)
})

t.test('the document is one of OpenAPI 3.1.1', async (t) => {
  t.equal(document.openapi, '3.1.1')
  const twins = Object.keys(document.components.schemas).filter((name) => name.endsWith('Input'))
  t.strictSame(twins, [], 'one component an id')
})

t.test('every operation has a name, a tag, a description and says who may call it', async (t) => {
  const tags = API.tags.map(({ name }) => name)
  const faultsOf = ({ operationId = '', summary = '', ...operation }: Described): string[] => {
    const { description = '', tags: [tag = '', ...more] = [] } = operation
    return [
      ...(/^[a-z][A-Za-z]+$/.test(operationId) ? [] : ['its name is not in camel case']),
      ...(summary.length > 0 && summary.length <= 50 ? [] : ['a summary has 1 to 50 letters']),
      ...(description.length > 0 ? [] : ['it has no description']),
      ...(tags.includes(tag) && more.length === 0 ? [] : ['it needs one tag of API.tags']),
      ...((operation['x-required-roles'] ?? []).length > 0 ? [] : ['it says not who may call']),
    ].map((fault) => `${operationId}: ${fault}`)
  }
  t.strictSame(operations.flatMap(faultsOf), [])
})

t.test('no two operations have the same name or summary', async (t) => {
  for (const name of ['operationId', 'summary'] as const) {
    const all = operations.map((operation) => operation[name])
    t.strictSame(
      all.filter((one, index) => all.indexOf(one) !== index),
      [],
      name,
    )
  }
})

t.test('every tag is used', async (t) => {
  const used = operations.flatMap(({ tags }) => tags ?? [])
  t.strictSame(
    API.tags.map(({ name }) => name).filter((name) => !used.includes(name)),
    [],
  )
})
