import type { Text } from '../language.js'

/**
 * The sentences the document's builder composes itself. `say` gives the English for the document
 * and remembers the Indonesian beside it, for the overlay.
 */
export class Phrases {
  readonly #indonesian = new Map<string, string>()

  /** English text of a sentence known in both languages. */
  readonly say = ({ id, en }: Text): string => {
    this.#indonesian.set(en, id)
    return en
  }

  /** Every sentence said so far, English to Indonesian. */
  get indonesian(): ReadonlyMap<string, string> {
    return this.#indonesian
  }
}
