import root, { type Test } from 'tap'

/**
 * tap as a test file sees it that shares its process with others: `t` is the file's own test, which ends,
 * and takes down what the file built, before the next file begins.
 */
let own: Test = root

export type { Test } from 'tap'
// biome-ignore lint/style/noDefaultExport: it stands where test files import tap's own default
export { own as default }
export const test = ((...args: Parameters<Test['test']>) => own.test(...args)) as Test['test']

/** Runs test files, by name, one after the other. */
export async function inTurn(files: Record<string, () => Promise<unknown>>): Promise<void> {
  for (const [name, load] of Object.entries(files)) {
    await root.test(name, async (t) => {
      own = t
      await load()
    })
  }
}
