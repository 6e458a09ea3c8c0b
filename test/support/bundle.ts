import { readdir, readFile, rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const ROOT = new URL('../../', import.meta.url)
const FOLDER = '.tap/bundles'

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

/** Every test file but those of the demo and of the clients, which run apart. */
export async function filesOfSuite(): Promise<string[]> {
  const names = await readdir(new URL('test/', ROOT), { recursive: true })
  const isOfSuite = (name: string) => /^(?!demo|clients).*\.test\.ts$/.test(name)
  return names.filter(isOfSuite).map((name) => `test/${name}`)
}

/**
 * Test files as JavaScript with everything of ours in it, by their names below the project. Compiling the
 * program anew in each of a hundred processes took more than half the time of the suite.
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
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'error',
    plugins: [keepAddresses],
  })
  return files.map((file) => `${FOLDER}/${file.replace(/\.ts$/, '.mjs')}`)
}
