import type { Text } from '../platform/language.js'

export type CodeItem = { code: string; label: Text; description: Text | null; active: boolean }

/** A vocabulary with its labels; `items` is asked on every read, since some fill up at start. */
export type CodeList = { list: string; label: Text; items: () => readonly CodeItem[] }

/** A label, with a sentence beside it where the word alone does not say enough. */
type Entry = Text & { description?: Text }

export const item = (code: string, { description, id, en }: Entry): CodeItem => ({
  code,
  label: { id, en },
  description: description ?? null,
  active: true,
})

/**
 * The list of a vocabulary that rules.ts declares, in its order. A word without a label, and a label
 * without a word, do not compile.
 */
export function vocabulary<const Word extends string>(
  list: string,
  label: Text,
  words: readonly Word[],
  labels: Record<NoInfer<Word>, Entry>,
): CodeList {
  const items = words.map((word) => item(word, labels[word]))
  return { list, label, items: () => items }
}
