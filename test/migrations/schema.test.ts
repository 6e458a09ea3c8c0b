import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import pg from 'pg'
import t from 'tap'
import { createTestDatabase } from '../support/database.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Every table that the modules declare. */
async function declaredTables(): Promise<PgTable[]> {
  const modules = await readdir(join(root, 'src'), { withFileTypes: true })
  const tables: PgTable[] = []
  for (const { name } of modules.filter((entry) => entry.isDirectory())) {
    const files = await readdir(join(root, 'src', name))
    for (const file of files.filter((one) => one.endsWith('table.ts'))) {
      const exported: object = await import(`../../src/${name}/${file}`)
      tables.push(...Object.values(exported).filter((value) => is(value, PgTable)))
    }
  }
  return tables
}

t.test('migrations from empty make the declared schema', async (t) => {
  const { adminUrl } = await createTestDatabase(t)
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  t.teardown(() => client.end())
  const { rows } = await client.query<{ at: string; type: string; required: boolean }>(
    `select c.relname || '.' || a.attname as at, format_type(a.atttypid, a.atttypmod) as type,
            a.attnotnull as required
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0
         and not a.attisdropped`,
  )
  const found = new Map(rows.map(({ at, type, required }) => [at, `${type} ${required}`]))
  const declared = new Map<string, string>()
  for (const table of await declaredTables()) {
    const { name, columns, primaryKeys } = getTableConfig(table)
    const keys = new Set(primaryKeys.flatMap((key) => key.columns.map((column) => column.name)))
    for (const column of columns) {
      const type = column
        .getSQLType()
        .replace('numeric(20, 4)', 'numeric(20,4)')
        .replace('timestamp (3)', 'timestamp(3)')
      const required = column.notNull || column.primary || keys.has(column.name)
      declared.set(`${name}.${snake(column.name)}`, `${type} ${required}`)
    }
  }
  t.ok(declared.size > 400, 'the modules declare their tables')
  t.same(Object.fromEntries([...found].sort()), Object.fromEntries([...declared].sort()))
})

t.test('generate would write nothing', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'klinik-drift-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await cp(join(root, 'migrations'), folder, { recursive: true })
  const before = await readdir(folder)
  const { stdout } = await run(
    process.execPath,
    [
      join(root, 'node_modules/drizzle-kit/bin.cjs'),
      'generate',
      '--dialect',
      'postgresql',
      '--casing',
      'snake_case',
      '--schema',
      './src/**/*table.ts',
      '--out',
      relative(root, folder),
    ],
    { cwd: root },
  )
  t.match(stdout, /No schema changes/)
  t.same(await readdir(folder), before)
})

t.test('migration files come in order of time', async (t) => {
  const journal = JSON.parse(await readFile(join(root, 'migrations/meta/_journal.json'), 'utf8'))
  const times: number[] = journal.entries.map(({ when }: { when: number }) => when)
  t.ok(times.length > 0)
  t.same(
    times,
    times.toSorted((a, b) => a - b),
  )
})
