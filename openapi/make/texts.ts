import { readdir, readFile } from 'node:fs/promises'
import type { Json } from '../../src/platform/openapi/json.js'
import { pathTo } from '../../src/platform/openapi/overlay.js'
import { paragraphsOf, textsOf } from './overlay.js'

/** The translations by their English, and what is wrong with the files themselves. */
export type Memory = {
  /** Indonesian and the file it stands in, by English. */
  entries: ReadonlyMap<string, { indonesian: string; file: string }>
  faults: readonly string[]
}

const KEY = /^\s*("(?:[^"\\]|\\.)*")\s*:/gm

/** Reads every file of a folder: `{ "English text": "teks Indonesia" }`, a text in one place only. */
export async function readMemory(folder: URL): Promise<Memory> {
  const names = await readdir(folder).catch(() => [])
  const entries = new Map<string, { indonesian: string; file: string }>()
  const faults: string[] = []
  for (const file of names.filter((name) => name.endsWith('.json')).sort()) {
    const source = await readFile(new URL(file, folder), 'utf8')
    const translations = JSON.parse(source) as Record<string, string>
    const written = [...source.matchAll(KEY)].map(([, key = '""']) => JSON.parse(key) as string)
    for (const english of written) {
      const before = entries.get(english)
      if (before !== undefined) faults.push(`${file} and ${before.file} both hold: ${english}`)
      const indonesian = translations[english] ?? ''
      if (indonesian.trim() === '') faults.push(`${file} leaves empty: ${english}`)
      entries.set(english, { indonesian, file })
    }
  }
  return { entries, faults }
}

/** The paragraphs of a document that nobody translated yet, each with the first place it stands at. */
export function untranslated(
  document: Json,
  isKnown: (paragraph: string) => boolean,
): Map<string, string> {
  const missing = new Map<string, string>()
  for (const { text, place } of textsOf(document)) {
    for (const paragraph of paragraphsOf(text)) {
      if (!isKnown(paragraph) && !missing.has(paragraph)) missing.set(paragraph, pathTo(place))
    }
  }
  return missing
}

/** What stands in the way of a whole Indonesian document: missing, unused and doubled texts. */
export function textFaults(
  document: Json,
  { entries, faults }: Memory,
  composed: ReadonlyMap<string, string>,
): string[] {
  const missing = untranslated(document, (text) => entries.has(text) || composed.has(text))
  const used = new Set([...textsOf(document)].flatMap(({ text }) => paragraphsOf(text)))
  const unused = [...entries].filter(([english]) => !used.has(english) || composed.has(english))
  return [
    ...faults,
    ...[...missing].map(([english, where]) => `no Indonesian for ${where}: ${english}`),
    ...unused.map(([english, { file }]) => `${file} translates what nobody says: ${english}`),
  ]
}
