import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { environmentText } from '../../openapi/make/bruno.js'
import { keyVariableOf } from '../../openapi/make/collection.js'
import type { Answer, Sent } from '../../openapi/make/play.js'
import { type Chapter, PARTS } from '../../openapi/story/step.js'
import { EIGHT_MONTHS, OTHER_WAYS } from '../../openapi/story.js'
import { issueObserverKey } from '../../src/machine/key.js'
import { officeCommand } from '../../src/machine/office.js'
import { createTestDatabase } from '../support/database.js'
import { makeStaff, PROVINCE } from '../support/stage.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A server of its own on a fresh database, without the demo; where it listens. */
async function startServer(t: Test, urls: { apiUrl: string; adminUrl: string }): Promise<string> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATABASE_URL: urls.apiUrl,
      DATABASE_ADMIN_URL: urls.adminUrl,
      KLINIK_LOG_LEVEL: 'warn',
      KLINIK_RATE_LIMIT_PER_MINUTE: '0',
    },
  })
  t.teardown(async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit')
  })
  return addressOf(server)
}

function addressOf(server: ChildProcess): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      const [, address] = /^docs (.*)\/docs$/m.exec(printed) ?? []
      if (address !== undefined) resolve(address)
    })
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${printed}`)))
  })
}

const senderTo =
  (baseUrl: string) =>
  async ({ method, url, headers, payload }: Sent): Promise<Answer> => {
    const body = payload === undefined ? {} : { body: payload }
    const reply = await fetch(`${baseUrl}${url}`, { method, headers, ...body })
    return {
      status: reply.status,
      headers: Object.fromEntries(reply.headers),
      body: (await reply.json()) as Answer['body'],
    }
  }

/** The office of the story, and the variables of an environment that lets everyone of it in. */
async function makeEnvironment(baseUrl: string, adminUrl: string): Promise<string> {
  let adminKey = ''
  const office = ['--name', 'Dinas Koperasi dan UMKM Kota Bogor', '--region', '32.71']
  await officeCommand(adminUrl, office, (line) => {
    if (line.startsWith('key admin ')) adminKey = line.slice('key admin '.length)
  })
  const keys = await makeStaff(senderTo(baseUrl), adminKey)
  keys.observer = await issueObserverKey(adminUrl, PROVINCE)
  const variables = PARTS.map((part) => [keyVariableOf(part), keys[part]])
  return environmentText(baseUrl, Object.fromEntries(variables))
}

type Result = {
  test: { filename: string }
  status: string
  error: string | null
  assertionResults: { status: string; error?: string }[]
}

/** Sends every request of some folders in order, in one of Bruno's sandboxes; what became of each. */
async function runFolders(
  folder: string,
  names: readonly string[],
  sandbox: 'safe' | 'developer',
): Promise<Result[]> {
  const report = join(folder, 'report.json')
  const bru = join(root, 'node_modules/.bin/bru')
  const args = ['run', ...names, '-r', '--env', 'uji', '--sandbox', sandbox]
  const child = spawn(bru, [...args, '--reporter-json', report], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await once(child, 'close')
  const [iteration] = JSON.parse(await readFile(report, 'utf8')) as { results: Result[] }[]
  return iteration?.results ?? []
}

const failuresOf = (results: readonly Result[]) =>
  results.flatMap(({ test, status, error, assertionResults }) => {
    const faults = assertionResults.filter((one) => one.status !== 'pass')
    return faults.length === 0 && error === null && status === 'pass'
      ? []
      : [{ request: test.filename, error, faults }]
  })

const playedIn = (chapters: readonly Chapter[]): number =>
  chapters.reduce(
    (count, { steps }) => count + steps.filter(({ isByHand }) => isByHand === undefined).length,
    0,
  )

t.setTimeout(600_000)

t.test('the collection plays the whole programme', { timeout: 600_000 }, async (t) => {
  const database = await createTestDatabase(t)
  const baseUrl = await startServer(t, database)
  const folder = await mkdtemp(join(tmpdir(), 'klinik-collection-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await cp(join(root, 'openapi/bruno'), folder, { recursive: true })
  const environment = await makeEnvironment(baseUrl, database.adminUrl)
  await writeFile(join(folder, 'environments/uji.bru'), environment)
  const { name, chapters } = EIGHT_MONTHS
  const first = `${name.id}/1 ${chapters[0]?.name.id}`

  t.test('every step of the story succeeds, in its order', async (t) => {
    const results = await runFolders(folder, [name.id, OTHER_WAYS.name.id], 'developer')
    t.strictSame(failuresOf(results), [])
    t.equal(results.length, playedIn([...chapters, ...OTHER_WAYS.chapters]), 'every step was sent')
  })

  t.test('the eight months succeed once more on the same server', async (t) => {
    const results = await runFolders(folder, [name.id], 'developer')
    t.strictSame(failuresOf(results), [])
    t.equal(results.length, playedIn(chapters), 'every step was sent')
  })

  t.test('in the sandbox that Bruno starts with, too', async (t) => {
    const results = await runFolders(folder, [first], 'safe')
    t.strictSame(failuresOf(results), [])
    t.equal(results.length, playedIn(chapters.slice(0, 1)), 'every step was sent')
  })
})
