import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

/** What neither the compiler, nor Biome, nor the table of imports can see in the source. */
const root = fileURLToPath(new URL('../../src', import.meta.url))
const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.ts'))
const sources = await Promise.all(
  names.sort().map(async (name) => ({ name, text: await readFile(join(root, name), 'utf8') })),
)

/** Files with a line of that form, outside the folders and files excepted. */
const having = (form: RegExp, except: RegExp) =>
  sources.filter(({ name, text }) => !except.test(name) && form.test(text)).map(({ name }) => name)

t.test('the clinic asks the clock it is given, never the machine', async (t) => {
  t.strictSame(having(/Date\.now\(\)|new Date\(\)/, /^(platform|machine|demo)\/|^server\.ts$/), [])
})

t.test('only the process and the platform know the environment', async (t) => {
  t.strictSame(having(/process\.env/, /^(platform|demo)\/|^server\.ts$|-main\.ts$/), [])
})

t.test('one module knows the type provider', async (t) => {
  t.strictSame(having(/from 'fastify-type-provider-zod'/, /^platform\/(http|openapi)\//), [])
})

t.test('SQL lives in queries', async (t) => {
  const isQueries = /^(platform|demo)\/|queries\.ts$|table\.ts$|^reference-data\.ts$/
  t.strictSame(having(/\bsql`|\.execute[<(]/, isQueries), [])
})
