import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Compiles src to dist when dist is missing or older, and otherwise only looks: two milliseconds.
 * `npm ci` runs it, and every command that runs dist loads it first (`node --import ./build.js`),
 * so an edited source is never run stale and no second process stands between npm and the server.
 */
const root = (path) => fileURLToPath(new URL(path, import.meta.url))

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** When the source last changed, folders included: a file that was removed counts. 0 without source. */
function sourceChangedAt() {
  const entries = changedAt(root('src')) ? readdirSync(root('src'), { recursive: true }) : []
  return Math.max(0, ...entries.map((entry) => changedAt(root(`src/${entry}`))))
}

if (sourceChangedAt() > changedAt(root('dist/server.js'))) {
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: [root('src/**/*.ts')],
    outdir: root('dist'),
    tsconfig: root('src/tsconfig.build.json'),
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  })
  await stop()
}
