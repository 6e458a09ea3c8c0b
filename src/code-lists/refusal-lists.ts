import type { CodeWords, FieldErrorCode } from '../platform/problem/codes.js'
import { problemKinds } from '../platform/problem/problem.js'
import { BLOCKER_CODES } from './blocker-codes.js'
import { type CodeItem, type CodeList, item } from './code-list.js'
import { FIELD_ERROR_CODES } from './field-error-codes.js'

const itemsOf = (codes: Record<string, CodeWords>): readonly CodeItem[] =>
  Object.entries(codes).map(([code, words]) => item(code, words))

const FIELD_ERROR_ITEMS = itemsOf(FIELD_ERROR_CODES)
const BLOCKER_ITEMS = itemsOf(BLOCKER_CODES)

/** What is wrong with the form of a request, whatever the rules say. */
const OF_FORM: readonly FieldErrorCode[] = [
  'required',
  'unknown_field',
  'invalid_type',
  'invalid_format',
  'invalid_value',
  'too_big',
  'too_small',
  'out_of_range',
  'duplicate',
]
/** What is wrong with a row of a file that was brought in, beside what a single request would be told. */
const OF_ROWS: readonly FieldErrorCode[] = [
  'invalid_encoding',
  'invalid_json',
  'too_many_cells',
  'repeats_row',
  'possible_duplicate',
  'kind_is_fixed',
  'unknown_participant',
]
/** What no rule reports, since the form or a kind of its own covers it. */
const OF_NO_RULE: readonly FieldErrorCode[] = [
  'unknown_field',
  'invalid_type',
  'too_big',
  'too_small',
  'invalid_text',
  'invalid_cursor',
  'identifier_taken',
  'already_found',
  'wrong_stage',
  'answer_changed',
  ...OF_ROWS,
]

const fieldErrors = (isOf: (code: string) => boolean) =>
  FIELD_ERROR_ITEMS.filter(({ code }) => isOf(code))
const among = (codes: readonly string[]) => fieldErrors((code) => codes.includes(code))

/** Which codes `errors` may carry, by the kind of problem; none for the other kinds. */
export const ERROR_CODES: Record<string, readonly CodeItem[]> = {
  validation_failed: among(OF_FORM),
  invalid_text: among(['invalid_text']),
  invalid_cursor: among(['invalid_cursor']),
  identifier_taken: among(['identifier_taken']),
  conflict: among(['already_found']),
  answer_changed: among(['answer_changed']),
  import_unreadable: among(['unknown_field', 'duplicate']),
  rule_violated: fieldErrors((code) => !(OF_NO_RULE as readonly string[]).includes(code)),
  action_blocked: BLOCKER_ITEMS,
}

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
