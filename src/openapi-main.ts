import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { clientTypes } from '../openapi/make/types.js'
import { describeApp } from './describe.js'
import { operationLines } from './platform/openapi/collect.js'
import { printJson } from './platform/openapi/print.js'

/**
 * `npm run openapi` writes the document, the list of operations and the types of clients; with
 * `--check` it only compares and exits with 1 when one is stale. Neither needs a database.
 */
const folder = new URL('../openapi/', import.meta.url)
const { document } = await describeApp()
const files = {
  'openapi.json': printJson(document),
  'operations.txt': operationLines(document),
  'examples/api.d.ts': await clientTypes(document),
}

await mkdir(folder, { recursive: true })
for (const [name, text] of Object.entries(files)) {
  const url = new URL(name, folder)
  if (!process.argv.includes('--check')) {
    await writeFile(url, text)
  } else if ((await readFile(url, 'utf8').catch(() => '')) !== text) {
    process.stderr.write(`openapi/${name} is stale: run npm run openapi\n`)
    process.exitCode = 1
  }
}
