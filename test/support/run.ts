import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { untested } from '../contract/every-operation-has-a-test.js'
import { untold } from '../contract/every-refusal-is-told.js'
import { bundle, filesOfSuite } from './bundle.js'
import { PREFIX, withCluster } from './cluster.js'
import { ENVIRONMENT } from './database.js'

const UNFOLLOWED = new URL('unfollowed.mjs', import.meta.url).href

/**
 * `npm test [-- file...]`: tap, with a PostgreSQL for the tests. The whole suite must also bring every
 * operation to success.
 */
async function main(args: string[]): Promise<number> {
  await buildTap()
  return withCluster((environment) =>
    args.length > 0 ? runSome(args, environment) : runWhole(environment),
  )
}

/** The files named, with whatever else is for tap. */
async function runSome(args: string[], environment: Record<string, string>): Promise<number> {
  const isFile = (arg: string) => arg.endsWith('.test.ts')
  const files = await bundle(args.filter(isFile))
  return runTap([...files, ...args.filter((arg) => !isFile(arg))], environment)
}

/** Every file; and no operation and no code of a refusal may be left that none of them showed. */
async function runWhole(environment: Record<string, string>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  try {
    const files = await bundle(await filesOfSuite())
    const code = await runTap(files, { ...environment, [ENVIRONMENT.recorded]: folder })
    const gaps = code === 0 ? await gapsIn(folder) : []
    for (const gap of gaps) console.error(gap)
    return gaps.length > 0 ? 1 : code
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the suite left out of the contract, by what its processes recorded in a folder. */
async function gapsIn(folder: string): Promise<string[]> {
  const { codeFaults } = await import('../contract/every-code-is-seen.js')
  return [...(await untested(folder)), ...codeFaults(folder), ...(await untold(folder))]
}

/**
 * Makes tap of the plugins that .taprc names, once after an install. The first run would do it too, but
 * only after it had decided to start every file with the plugins that tap is shipped with.
 */
async function buildTap(): Promise<void> {
  const built = fileURLToPath(new URL('../../.tap/plugins', import.meta.url))
  if (existsSync(built)) return
  const code = await runTap(['build'], {})
  if (code !== 0) throw new Error('tap could not be built')
}

/** tap in a process group of its own: it ends only when the whole group is told to. */
function runTap(args: string[], environment: Record<string, string>): Promise<number> {
  const tap = join(dirname(fileURLToPath(import.meta.resolve('tap'))), 'run.mjs')
  const child = spawn(
    process.execPath,
    [tap, `--test-env=NODE_OPTIONS=--import=${UNFOLLOWED}`, ...args],
    {
      detached: true,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.pid !== undefined && process.kill(-child.pid, signal))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) =>
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']),
    )
  })
}

process.exitCode = await main(process.argv.slice(2))
