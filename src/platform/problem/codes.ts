import type { Text } from '../language.js'

/** A code as its list shows it: a label, and a sentence that says how to mend it. */
export type CodeWords = Text & { description: Text }

/**
 * The codes of faults in a request. `src/code-lists/field-error-codes.ts` fills it with its list, so
 * that a code which no list holds does not compile.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the code lists fill it by declaration merging
export interface FieldErrorCodes {}
export type FieldErrorCode = keyof FieldErrorCodes

/** The codes of what may stand in the way of an action, filled by `src/code-lists/blocker-codes.ts`. */
// biome-ignore lint/suspicious/noEmptyInterface: the code lists fill it by declaration merging
export interface BlockerCodes {}
export type BlockerCode = keyof BlockerCodes
