import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Compiles src to dist, and the script of the example board for browsers, when dist is missing or
 * older, and otherwise only looks: two milliseconds.
 * `npm ci` runs it, and every command that runs dist loads it first (`node --import ./build.js`),
 * so an edited source is never run stale and no second process stands between npm and the server.
 */
const root = (path) => fileURLToPath(new URL(path, import.meta.url))

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** When the source last changed, folders included: a file that was removed counts. 0 without source. */
function sourceChangedAt() {
  if (!changedAt(root('src'))) return 0
  const entries = ['src', 'openapi/examples']
    .filter((folder) => changedAt(root(folder)))
    .flatMap((folder) =>
      readdirSync(root(folder), { recursive: true }).map((entry) => `${folder}/${entry}`),
    )
  return Math.max(0, ...entries.map((entry) => changedAt(root(entry))))
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
    sourcesContent: false,
    logLevel: 'warning',
  })
  if (changedAt(root('openapi/examples/board'))) {
    await build({
      entryPoints: [root('openapi/examples/board/main.ts')],
      outfile: root('dist/browser/board.js'),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2023',
      logLevel: 'warning',
    })
  }
  await stop()
}
