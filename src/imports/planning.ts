import { setImmediate } from 'node:timers/promises'
import type { Tx } from '../platform/database.js'
import type { Text } from '../platform/language.js'
import type { FieldError } from '../platform/problem/problem.js'
import { rowError } from './file.js'
import type { KnownParticipant } from './matching.js'
import type { Column, FileRow, RowError, RowReport } from './rules.js'

/** What was decided on a row, and what writes it; null where nothing is to be written. */
export type Planned = RowReport & { write: ((tx: Tx) => Promise<void>) | null }

/** A kind of file: its columns, and how its rows become records. */
export type Dataset = {
  columns: readonly Column[]
  /**
   * Decides on every row, in their order, by what the office has stored; locks the records the rows
   * speak of until the transaction ends, and writes nothing.
   */
  plan(tx: Tx, rows: readonly FileRow[], day: { today: string }): Promise<Planned[]>
}

/** Rows worked through before others get their turn. */
const TURN = 200

/** As `map`, with turns for others in between. */
export async function inTurns<Row, Result>(
  rows: readonly Row[],
  work: (row: Row, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  for (const [index, row] of rows.entries()) {
    results.push(work(row, index))
    if (index % TURN === TURN - 1) await setImmediate()
  }
  return results
}

/** The part of a pointer that is a member of the body: `identifiers` of `#/identifiers/0/value`. */
const memberOf = (pointer: string) => pointer.replace(/^#/, '').split('/')[1] ?? ''

/**
 * Faults of a body as faults of the cells it came from. `columnOf` names the column of a member that
 * is no column itself.
 */
export const asRowErrors = (
  errors: readonly FieldError[],
  columnOf: (pointer: string) => string = memberOf,
): RowError[] =>
  errors.map(({ pointer = '', code, message }) => ({
    code,
    column: columnOf(pointer) || null,
    pointer,
    message,
  }))

/** The faults found while reading a row, then those of rules; of each cell the first. */
export function allErrors(row: FileRow, found: readonly RowError[]): RowError[] {
  const all = [...row.errors, ...found]
  const firstAt = new Map(all.toReversed().map((error) => [error.column, error]))
  return all.filter((error) => error.column === null || firstAt.get(error.column) === error)
}

const REPEATS = (row: number): Text => ({
  id: `Baris ini mengulang baris ${row}. Gabungkan keduanya menjadi satu.`,
  en: `The row repeats row ${row}. Make one of the two.`,
})

export const repeatsRow = (column: string | null, row: number) =>
  rowError(column, 'repeats_row', REPEATS(row))

const MAYBE = ({ name, id }: KnownParticipant): Text => ({
  id: `Mungkin sama dengan ${name} (/v1/participants/${id}). Lengkapi nomor, nama, dan wilayahnya agar pasti.`,
  en: `It may be ${name} (/v1/participants/${id}). Complete number, name and region to make sure.`,
})

/** One error a participant that a row may mean, ten at most. */
export const possibleDuplicates = (column: string, candidates: readonly KnownParticipant[]) =>
  candidates.slice(0, 10).map((one) => rowError(column, 'possible_duplicate', MAYBE(one)))

/** A row that writes nothing. */
export const settled = (
  { row }: FileRow,
  key: string | null,
  fate: 'unchanged' | 'possible_duplicate' | 'rejected',
  { id = null, errors = [] }: { id?: string | null; errors?: RowError[] } = {},
): Planned => ({ row, key, fate, id, errors, write: null })

/** The members of a patch that say something else than what is stored. */
export function changesOf<Patch extends object>(before: object, patch: Patch): Partial<Patch> {
  const stored = before as Record<string, unknown>
  const changed = Object.entries(patch).filter(
    ([name, value]) => value !== undefined && value !== stored[name],
  )
  return Object.fromEntries(changed) as Partial<Patch>
}
