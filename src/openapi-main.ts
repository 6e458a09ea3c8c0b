import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { collectionFiles, keepCollections } from '../openapi/make/collections.js'
import type { Document } from '../openapi/make/operations.js'
import { makeOverlay } from '../openapi/make/overlay.js'
import { readMemory, textFaults, untranslated } from '../openapi/make/texts.js'
import { clientTypes } from '../openapi/make/types.js'
import { describeApp } from './describe.js'
import { operationLines } from './platform/openapi/collect.js'
import { type Json, object } from './platform/openapi/json.js'
import { printJson } from './platform/openapi/print.js'

/**
 * `npm run openapi` writes the document, its Indonesian overlay, the list of operations, the types of
 * clients and the collections. With `--check` it only compares, reports every text that is not in
 * both languages, and exits with 1 when something is stale or missing. `--untranslated` prints what
 * is missing as JSON, English text to place. None of them needs a database.
 */
const folder = new URL('../openapi/', import.meta.url)
const built = await describeApp()
const document = object(JSON.parse(JSON.stringify(built.document))) as Json
const memory = await readMemory(new URL('texts/', folder))
const translate = (text: string) =>
  built.indonesian.get(text) ?? memory.entries.get(text)?.indonesian

async function write(isCheck: boolean): Promise<void> {
  const files = {
    'openapi.json': printJson(document),
    'overlay.id.json': printJson(makeOverlay(document, translate)),
    'operations.txt': operationLines(document),
    'examples/api.d.ts': await clientTypes(document),
  }
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    const url = new URL(name, folder)
    if (!isCheck) await writeFile(url, text)
    else if ((await readFile(url, 'utf8').catch(() => '')) !== text) {
      complain(`openapi/${name} is stale: run npm run openapi`)
    }
  }
  const collections = collectionFiles(document as Document, translate)
  for (const path of await keepCollections(folder, collections, isCheck)) {
    if (isCheck) complain(`openapi/${path} is stale: run npm run openapi`)
  }
  const faults = textFaults(document, memory, built.indonesian)
  if (isCheck) for (const fault of faults) complain(`openapi/texts: ${fault}`)
  else if (faults.length > 0) process.stderr.write(`openapi/texts: ${faults.length} to mend\n`)
}

function complain(fault: string): void {
  process.stderr.write(`${fault}\n`)
  process.exitCode = 1
}

if (process.argv.includes('--untranslated')) {
  const missing = untranslated(document, (text) => translate(text) !== undefined)
  process.stdout.write(`${JSON.stringify(Object.fromEntries(missing), null, 2)}\n`)
} else {
  await write(process.argv.includes('--check'))
}
