import type { Text } from '../platform/language.js'
import { type Action, action } from '../platform/problem/action.js'
import type { FieldErrorCode } from '../platform/problem/codes.js'

/** What can be brought in from a file: each dataset has its columns and its template. */
export const IMPORT_DATASETS = ['participants', 'annual-figures'] as const
export type ImportDataset = (typeof IMPORT_DATASETS)[number]

/** What becomes of a file one row of which is rejected: nothing is written, or the row is left out. */
export const ON_ERRORS = ['abort', 'skip'] as const
export type OnError = (typeof ON_ERRORS)[number]

/**
 * Where an import stands. `interrupted`: the server stopped or failed in the middle; nothing of the
 * file was written, as with `rejected` and `cancelled`.
 */
export const IMPORT_STATES = [
  'received',
  'running',
  'completed',
  'rejected',
  'cancelled',
  'interrupted',
] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** States in which an import may still write. */
export const OPEN_STATES: readonly ImportState[] = ['received', 'running']

/** Why an import is `interrupted`. */
export const INTERRUPTIONS = ['server_stopped', 'server_lost', 'failed'] as const
export type Interruption = (typeof INTERRUPTIONS)[number]

/** What becomes of a row; the five add up to the rows received. */
export const ROW_FATES = [
  'created',
  'updated',
  'unchanged',
  'possible_duplicate',
  'rejected',
] as const
export type RowFate = (typeof ROW_FATES)[number]

/** The encoding of the text in a file. */
export const FILE_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type FileEncoding = (typeof FILE_ENCODINGS)[number]

/** What stands between two cells of a line. */
export const SEPARATORS = ['comma', 'semicolon', 'tab', 'pipe'] as const
export type Separator = (typeof SEPARATORS)[number]

/** For which program a template is written. */
export const TEMPLATE_PROFILES = ['plain', 'excel'] as const

/** Media types a file may have. */
export const FILE_MEDIA_TYPES = ['text/csv', 'application/x-ndjson'] as const
export type FileMediaType = (typeof FILE_MEDIA_TYPES)[number]

export const FILE_BYTES_MAX = 10 * 1024 * 1024
export const FILE_ROWS_MAX = 20_000
/** Faults kept of one row. */
export const ROW_ERRORS_MAX = 50

/** A column of a dataset; a cell of any other type than text is read strictly. */
export type Column = { name: string; type: 'text' | 'integer'; example: string }

/** One fault of a row, at the cell of a column or of the whole row. */
export type RowError = {
  code: FieldErrorCode
  column: string | null
  pointer: string
  message: Text
}

/** A line of a file that holds something: its cells by column, an empty one absent. */
export type FileRow = {
  /** As a spreadsheet counts: the header is 1. Of NDJSON, the line. */
  row: number
  cells: Record<string, unknown>
  /** What is wrong before any rule is asked: bytes, NUL, cells beyond the header. */
  errors: RowError[]
}

/** What was decided on a row. `id`: the record it speaks of, null where there is none yet. */
export type RowReport = {
  row: number
  key: string | null
  fate: RowFate
  id: string | null
  errors: RowError[]
}

/** How many rows met each fate. */
export function countFates(rows: readonly { fate: RowFate }[]): Record<RowFate, number> {
  const counts = { created: 0, updated: 0, unchanged: 0, possible_duplicate: 0, rejected: 0 }
  for (const { fate } of rows) counts[fate] += 1
  return counts
}

/** Whether a file is turned down whole: one rejected row is enough, unless such rows are skipped. */
export const isTurnedDown = (rows: readonly { fate: RowFate }[], onError: OnError): boolean =>
  onError === 'abort' && rows.some(({ fate }) => fate === 'rejected')

/** The one step an import offers; over already, there is nothing left to cancel. */
export const importActions = (one: { id: string; state: ImportState }): Action[] => [
  action(
    'cancelImport',
    'cancel',
    `/v1/imports/${one.id}/cancel`,
    OPEN_STATES.includes(one.state)
      ? []
      : [
          {
            code: 'already_ended',
            pointer: '/state',
            message: {
              id: 'Impor ini sudah berakhir; tidak ada lagi yang dapat dibatalkan.',
              en: 'The import has ended; there is nothing left to cancel.',
            },
          },
        ],
  ),
]
