import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type Test, test } from 'tap'
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  withEmbeddedPostgres,
} from '../../src/platform/embedded-postgres.js'
import { runSql } from '../support/database.js'

const isRoot = process.getuid?.() === 0
const lines: string[] = []
const log = (line: string) => lines.push(line)

const start = (dataDir: string): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dataDir, log, settings: { fsync: 'off' } })

async function folderFor(t: Test, mode: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'klinik-embedded-'))
  await chmod(folder, mode)
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Another process that holds PostgreSQL on the folder; resolves when it runs. */
async function hold(dataDir: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../support/hold-postgres.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

async function answerTo(query: string, url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query({ text: query, rowMode: 'array' })
  await client.end()
  return rows[0]?.[0]
}

const postmasterOf = async ({ place }: { place: string }): Promise<number> =>
  Number((await readFile(join(place, 'postmaster.pid'), 'utf8')).split('\n')[0])

test('the life of one data directory', async (t) => {
  const dataDir = await folderFor(t, 0o755)
  const holder = await hold(dataDir)
  t.teardown(() => kill(holder))

  await t.test('a second instance is refused in one line', async (t) => {
    await t.rejects(start(dataDir), {
      name: 'StartError',
      message: /^another instance already runs on [^\n]+$/,
    })
  })

  await t.test('a command works beside the server, and leaves it running', async (t) => {
    const work = (url: string) => answerTo('select current_database()', url)
    t.equal(await withEmbeddedPostgres({ dataDir, log }, work), 'klinik')
    t.ok(await postmasterOf({ place: join(dataDir, 'postgres') }))
  })

  await t.test('after the process was killed its server is adopted, data and all', async (t) => {
    await withEmbeddedPostgres({ dataDir, log }, (url) => runSql(url, 'create table kept ()'))
    await kill(holder)
    const adopted = await start(dataDir)
    t.equal(adopted.adopted, true)
    t.equal(await answerTo("select to_regclass('kept')::text", adopted.adminUrl), 'kept')
    t.equal(await answerTo('show listen_addresses', adopted.adminUrl), '')
    t.equal((await stat(adopted.place)).mode & 0o777, 0o700)

    process.kill(await postmasterOf(adopted), 'SIGKILL')
    await t.resolves(
      eventually(() => answerTo('select 1', adopted.adminUrl)),
      'a killed server returns',
    )
    await adopted.stop()
    await t.rejects(postmasterOf(adopted), { code: 'ENOENT' })
  })

  await t.test('a lock file whose number now belongs to another program is removed', async (t) => {
    const place = join(dataDir, 'postgres')
    const { uid, gid } = await stat(place)
    const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/' })
    t.teardown(() => stranger.kill())
    await writeFile(
      join(place, 'postmaster.pid'),
      `${stranger.pid}\n${place}\n0\n5432\n${place}\n\n`,
    )
    await chown(join(place, 'postmaster.pid'), uid, gid)
    const started = await start(dataDir)
    t.equal(started.adopted, false)
    t.match(lines.at(-1), 'lock file')
    await started.stop()
  })

  await t.test('files of another version are named, and left alone', async (t) => {
    await writeFile(join(dataDir, 'postgres/PG_VERSION'), '17\n')
    await t.rejects(start(dataDir), { name: 'StartError', message: /made by PostgreSQL 17/ })
  })
})

test('root, where others cannot enter, keeps the data where they can', {
  skip: isRoot ? false : 'for root only',
}, async (t) => {
  const dataDir = join(await folderFor(t, 0o700), '.data')
  const started = await start(dataDir)
  t.teardown(() => rm(dirname(started.place), { recursive: true, force: true }))
  await started.stop()
  t.match(started.place, /^\/var\/lib\/klinik-koperasi\//)
  t.match(lines.at(-1), dirname(started.place))
})

test('a folder that cannot be made is named', {
  skip: isRoot ? 'root has another place to go' : false,
}, async (t) => {
  const folder = await folderFor(t, 0o755)
  await writeFile(join(folder, 'file'), '')
  await t.rejects(start(join(folder, 'file/.data')), {
    name: 'StartError',
    message: /cannot make the folder/,
  })
})

async function eventually<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = 100; ; left -= 1) {
    try {
      return await attempt()
    } catch (error) {
      if (left === 0) throw error
      await sleep(50)
    }
  }
}
