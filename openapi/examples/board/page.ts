import type { Card, Clinic } from './clinic.js'
import type { Words } from './words.js'

/** What the page is made with. */
export type Page = {
  clinic: Clinic
  words: Words
  languageSwitch: HTMLElement
  leave: () => void
  /** The programme of this tab. */
  programme: { get: () => string | null; set: (id: string) => void }
}

/** What the parts of the page share: where the board is, and how to show it afresh. */
export type Board = Page & { programmeId: string; reload: () => Promise<Card[]> }

/** A civil date as people write it. */
export const dateText = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
