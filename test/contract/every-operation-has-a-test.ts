import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readOperations } from '../support/operations.js'

/**
 * The operations that no test of the suite brought to success, by what its processes recorded in a
 * folder. The runner asks when the whole suite has run: no test can know that it is the last.
 */
export async function untested(folder: string): Promise<string[]> {
  const files = await readdir(folder)
  const records = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  const done = new Set(records.flatMap((record) => record.split('\n')))
  return (await readOperations())
    .map(({ operationId }) => operationId)
    .filter((operationId) => !done.has(operationId))
}
