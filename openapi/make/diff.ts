import { readFile } from 'node:fs/promises'
import { breakingChanges } from './breaking.js'

/**
 * `npm run openapi:diff [-- file]`: what in the present document breaks clients of the last released
 * one (or of the file named). Ends with 1 on any, unless the major version differs; before 1.0 the
 * minor version stands for it.
 */
type Document = { info: { version: string }; paths: object }

const read = async (name: string | URL): Promise<Document> =>
  JSON.parse(await readFile(name, 'utf8')) as Document

const [file = new URL('../released.json', import.meta.url)] = process.argv.slice(2)
const before = await read(file)
const after = await read(new URL('../openapi.json', import.meta.url))

const isMajor = (from: string, to: string) => {
  const [major, minor] = to.split('.')
  const [oldMajor, oldMinor] = from.split('.')
  return major !== oldMajor || (major === '0' && minor !== oldMinor)
}

const breaks = breakingChanges(before, after)
for (const { where, what } of breaks) console.log(`${where} ${what}`)
const [from, to] = [before.info.version, after.info.version]
console.log(`${breaks.length} breaking changes from ${from} to ${to}`)
if (breaks.length > 0 && !isMajor(from, to)) process.exitCode = 1
