import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFile(join(root, path), 'utf8')
const readme = await read('README.md')

/** The fenced blocks of a language, such as `sh session`, in order. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  )

/** Everything a pattern's first group finds in a text, each once. */
const allOf = (pattern: RegExp, text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
]

/** Collects what a process prints until it has printed all of `awaited`. Rejects when it ends first. */
function readUntil(child: ChildProcess, awaited: readonly RegExp[]): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (awaited.every((pattern) => pattern.test(printed))) resolve(printed)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${printed}`)))
  })
}

/** A server as `npm start` makes it on an empty machine, on a free port; what it printed. */
async function startServer(t: Test, folder: string): Promise<string> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      KLINIK_DATA_DIR: join(folder, 'data'),
      KLINIK_LOG_LEVEL: 'warn',
    },
  })
  t.teardown(async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit')
  })
  return readUntil(server, [/^docs .*\n/m, /^key observer .*\n/m])
}

/** Runs a script as a reader would, in a folder; a command that fails ends it. */
async function runShell(script: string, folder: string): Promise<{ code: number; said: string }> {
  const shell = spawn('bash', ['-euo', 'pipefail'], { cwd: folder, stdio: 'pipe' })
  let said = ''
  for (const stream of [shell.stdout, shell.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  shell.stdin.end(script)
  const [code] = await once(shell, 'close')
  return { code, said }
}

t.test('the first session runs as printed and ends with a closed case', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'klinik-readme-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await chmod(folder, 0o755)
  const printed = await startServer(t, folder)
  await writeFile(join(folder, 'keys.log'), printed)
  const [url = ''] = allOf(/^docs (.*)\/docs$/gm, printed)
  const script = blocks('sh session').join('\n').replaceAll('http://127.0.0.1:3000', url)
  const { code, said } = await runShell(script, folder)
  if (code !== 0) t.comment(said)
  t.equal(code, 0, 'every command succeeds')
  t.match(said, /\ngood\nclosed\n$/)
})

t.test('the table of settings names exactly those there are', async (t) => {
  const [, settings = ''] = (await read('src/platform/config.ts')).split('const settings = {')
  const existing = allOf(/^ {2}([A-Z_]+): /gm, settings.split('\n}')[0] ?? '')
  t.strictSame(allOf(/^\| `([A-Z_]+)` \|/gm, readme), existing)
})

t.test('every file and folder named exists', async (t) => {
  const [tree = ''] = blocks('text').filter((block) => block.startsWith('src/'))
  const [modules = '', ...others] = tree.split('\ntest/')
  const named = [
    ...allOf(/\]\(([^):#]+)\)/g, readme),
    ...allOf(/^ {2}(\S+)/gm, modules).map((path) => `src/${path}`),
    ...allOf(/^(\S+)/gm, `test/${others.join('')}`),
  ]
  t.ok(named.length > 20, 'links and the tree are found')
  for (const path of named) await t.resolves(access(join(root, path)), path)
})

t.test('every command named is a script', async (t) => {
  const { scripts } = JSON.parse(await read('package.json')) as { scripts: object }
  for (const name of allOf(/npm run ([a-z:]+)/g, readme)) t.hasProp(scripts, name)
})
