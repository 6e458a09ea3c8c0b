import { readOperations } from '../support/operations.js'
import { recorded } from '../support/record.js'

/**
 * The operations that no test of the suite brought to success, by what its processes recorded in a
 * folder. The runner asks when the whole suite has run: no test can know that it is the last.
 */
export async function untested(folder: string): Promise<string[]> {
  const done = recorded(folder, 'operation')
  return (await readOperations())
    .filter(({ operationId }) => !done.has(operationId))
    .map(({ operationId }) => `no test brings ${operationId} to success`)
}
