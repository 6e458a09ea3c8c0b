import { readdir, readFile } from 'node:fs/promises'
import { test } from 'tap'
import { RECOMMENDATION_KINDS } from '../../src/diagnosis/rules.js'
import { problemKinds } from '../../src/platform/problem/problem.js'
import { buildTestApp } from '../support/app.js'

type Text = { id: string; en: string }
type Item = { code: string; label: Text; description: Text | null; sortOrder: number }

const isSentence = (text: Text | null) =>
  text !== null && [text.id, text.en].every((words) => /^\S.{10,}[.?]$/.test(words))

/** Verbs of actions that refuse a PATCH of their own and are shown to nobody. */
const UNSHOWN = ['update', 'write', 'change']

/** Operations that the source names as an action that a reply may show. */
async function shownOperations(): Promise<Set<string>> {
  const source = new URL('../../src/', import.meta.url)
  const operations = new Set<string>()
  for (const file of await readdir(source, { recursive: true })) {
    if (!file.endsWith('.ts')) continue
    const text = await readFile(new URL(file, source), 'utf8')
    for (const [, operationId = '', verb = ''] of text.matchAll(
      /(?:action|verb)\(\s*'([a-zA-Z]+)',\s*'([a-z-]+)'/g,
    )) {
      if (!UNSHOWN.includes(verb)) operations.add(operationId)
    }
  }
  return operations
}

test('code lists', async (t) => {
  const { as, nobody } = await buildTestApp(t)

  t.test('200 with every list, page by page, by name', async (t) => {
    const whole = await as.reporter.get('/v1/code-lists?limit=200')
    t.equal(whole.status, 200)
    const names = whole.body.items.map(({ list }: { list: string }) => list)
    t.strictSame(names, [...names].sort())
    t.ok(names.length > 40)
    const first = await as.reporter.get('/v1/code-lists?limit=10')
    const second = await as.reporter.get(`/v1/code-lists?limit=10&cursor=${first.body.nextCursor}`)
    t.strictSame(
      [...first.body.items, ...second.body.items].map(({ list }) => list),
      names.slice(0, 20),
    )
  })

  t.test('200 with both labels of every code of every list', async (t) => {
    const { body } = await as.admin.get('/v1/code-lists?limit=200')
    for (const { list, itemCount } of body.items) {
      const { status, body: found } = await as.admin.get(`/v1/code-lists/${list}`)
      t.equal(status, 200, list)
      t.equal(found.items.length, itemCount, list)
      t.strictSame(
        found.items.map(({ sortOrder }: Item) => sortOrder),
        found.items.map((_: Item, index: number) => index + 1),
        list,
      )
      const codes = found.items.map(({ code }: Item) => code)
      t.equal(new Set(codes).size, codes.length, `${list} names each code once`)
      t.ok(
        found.items.every(({ label }: Item) => label.id !== '' && label.en !== ''),
        list,
      )
    }
  })

  t.test('200 with every kind of problem this program can answer with', async (t) => {
    const { body } = await as.coach.get('/v1/code-lists/problem-codes')
    t.strictSame(
      body.items.map(({ code }: Item) => code),
      [...problemKinds.keys()],
    )
  })

  t.test('200 with the kinds of treatment a recommendation may be', async (t) => {
    const { body } = await as.coach.get('/v1/code-lists/recommendation-kinds')
    t.strictSame(
      body.items.map(({ code }: Item) => code),
      [...RECOMMENDATION_KINDS],
    )
  })

  t.test('200 with a sentence on every reason to refuse', async (t) => {
    for (const list of ['problem-codes', 'field-error-codes', 'blocker-codes']) {
      const { body } = await as.coach.get(`/v1/code-lists/${list}`)
      t.ok(body.items.length > 40, list)
      const bare = body.items.filter(({ description }: Item) => !isSentence(description))
      t.strictSame(bare, [], list)
    }
  })

  t.test('200 with a label for every step a reply may show, each an operation', async (t) => {
    const { body } = await as.coach.get('/v1/code-lists/actions')
    const listed = body.items.map(({ code }: Item) => code)
    t.strictSame([...listed].sort(), [...(await shownOperations())].sort())
    const document = new URL('../../openapi/operations.txt', import.meta.url)
    const operations = (await readFile(document, 'utf8')).split('\n')
    const unknown = listed.filter(
      (code: string) => !operations.some((line) => line.startsWith(`${code}  `)),
    )
    t.strictSame(unknown, [])
  })

  t.test('304 when nothing changed, kept for an hour', async (t) => {
    const { headers } = await as.coach.get('/v1/code-lists/case-stages')
    t.equal(headers['cache-control'], 'private, max-age=3600')
    const again = await as.coach.get('/v1/code-lists/case-stages', {
      headers: { 'if-none-match': String(headers['etag']) },
    })
    t.equal(again.status, 304)
  })

  t.test('404 for a list that is not there', async (t) => {
    const { status, body } = await as.coach.get('/v1/code-lists/warna')
    t.equal(status, 404)
    t.equal(body.code, 'not_found')
  })

  t.test('400 for a cursor of another list', async (t) => {
    const { status, body } = await as.coach.get('/v1/code-lists?cursor=abc')
    t.equal(status, 400)
    t.equal(body.code, 'invalid_cursor')
  })

  t.test('401 for nobody', async (t) => {
    t.equal((await nobody.get('/v1/code-lists')).status, 401)
    t.equal((await nobody.get('/v1/code-lists/roles')).status, 401)
  })
})
