import type { Text } from '../platform/language.js'
import type { ColumnType, ExportFilter, Withheld } from './rules.js'

/** One column: its name in the API's spelling, and the SQL of its value on the dataset's aliases. */
export type Column = {
  name: string
  type: ColumnType
  sql: string
  description: Text
  /** Not for who reads numbers only. */
  withheld: Withheld | null
}

/** A condition of a filter on `$n`, and the words it knows where they are a vocabulary. */
export type Filter = { condition: (parameter: string) => string; words?: readonly string[] }

/** A table as it is exported: declared, so that its list, its help and its SQL cannot disagree. */
export type Dataset = {
  dataset: string
  label: Text
  /** One row a what, and what is not in it. */
  description: Text
  from: string
  /** The alias of the table whose id is the order of the rows. */
  alias: string
  /** Which rows of it there are, where not all. */
  where?: string
  columns: readonly Column[]
  filters: { readonly [Name in ExportFilter]?: Filter }
}

/** A column for every caller. */
export const column = (
  name: string,
  type: ColumnType,
  sql: string,
  id: string,
  en: string,
): Column => ({ name, type, sql, description: { id, en }, withheld: null })

/** A column that names a person, not for a reporter. */
export const person = (name: string, sql: string, id: string, en: string): Column => ({
  ...column(name, 'id', sql, id, en),
  withheld: 'person',
})

/** A free note, not for a reporter. */
export const note = (name: string, sql: string, id: string, en: string): Column => ({
  ...column(name, 'text', sql, id, en),
  withheld: 'note',
})

/** What every row starts with. */
export const rowColumns = (alias: string, id: string, en: string): Column[] => [
  column('id', 'id', `${alias}.id`, id, en),
  column(
    'version',
    'integer',
    `${alias}.version`,
    'Naik satu setiap perubahan.',
    'Rises by one with every change.',
  ),
  column(
    'createdAt',
    'instant',
    `klinik_instant(${alias}.created_at)`,
    'Saat dicatat.',
    'When it was entered.',
  ),
  column(
    'updatedAt',
    'instant',
    `klinik_instant(${alias}.updated_at)`,
    'Saat terakhir berubah.',
    'When it last changed.',
  ),
]

export const caseIdColumn = (alias: string): Column =>
  column('caseId', 'id', `${alias}.case_id`, 'Kasusnya.', 'Its case.')

/** Equal to one value, or to any of several words. */
export const isValue = (sql: string): Filter => ({
  condition: (parameter) => `${sql} = any(${parameter}::uuid[])`,
})
export const isWord = (sql: string, words: readonly string[]): Filter => ({
  condition: (parameter) => `${sql} = any(${parameter}::text[])`,
  words,
})

/** What belongs to a case is found by the case, its programme or its participant. */
export const ofCase = (sql: string): Dataset['filters'] => ({
  caseId: isValue(sql),
  programmeId: {
    condition: (parameter) => `${sql} in (select id from cases
      where office_id = klinik_office() and programme_id = any(${parameter}::uuid[]))`,
  },
  participantId: {
    condition: (parameter) => `${sql} in (select id from cases
      where office_id = klinik_office() and participant_id = any(${parameter}::uuid[]))`,
  },
})
