import type { CodeWords } from '../platform/problem/codes.js'
import { problemKinds } from '../platform/problem/problem.js'
import { BLOCKER_CODES } from './blocker-codes.js'
import { type CodeItem, type CodeList, item } from './code-list.js'
import { FIELD_ERROR_CODES } from './field-error-codes.js'

const itemsOf = (codes: Record<string, CodeWords>): readonly CodeItem[] =>
  Object.entries(codes).map(([code, words]) => item(code, words))

export const FIELD_ERROR_ITEMS = itemsOf(FIELD_ERROR_CODES)
export const BLOCKER_ITEMS = itemsOf(BLOCKER_CODES)

/** Why the API refuses: the kinds of problem, faults in a request, and blockers of an action. */
export const REFUSAL_LISTS: readonly CodeList[] = [
  {
    list: 'problem-codes',
    label: { id: 'Jenis penolakan', en: 'Kinds of problem' },
    items: () =>
      [...problemKinds.values()].map(({ code, title, happened }) =>
        item(code, { ...title, description: happened }),
      ),
  },
  {
    list: 'field-error-codes',
    label: { id: 'Kesalahan isian', en: 'Faults in a request' },
    items: () => FIELD_ERROR_ITEMS,
  },
  {
    list: 'blocker-codes',
    label: { id: 'Penghalang langkah', en: 'Blockers of actions' },
    items: () => BLOCKER_ITEMS,
  },
]
