import { type Role, STAFF } from '../platform/roles.js'

/** The forms an export comes in. */
export const EXPORT_FORMATS = ['csv', 'ndjson'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Ways to bend CSV for one program; never the default, since they change the data. */
export const EXPORT_PROFILES = ['excel'] as const
export type ExportProfile = (typeof EXPORT_PROFILES)[number]

/** What a column holds, and so how it is written. */
export const COLUMN_TYPES = [
  'id',
  'text',
  'code',
  'date',
  'instant',
  'integer',
  'number',
  'boolean',
  'list',
  'json',
] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** What an export may be narrowed by; which of them a dataset takes it says itself. */
export const EXPORT_FILTERS = [
  'programmeId',
  'participantId',
  'caseId',
  'kind',
  'status',
  'stage',
  'result',
  'regionCode',
] as const
export type ExportFilter = (typeof EXPORT_FILTERS)[number]

/** Why a column is not for everyone: it holds a person, or a free note. */
export type Withheld = 'person' | 'note'

/** Whether a caller reads numbers only: then neither persons nor notes. */
export const readsNumbersOnly = (roles: readonly Role[]): boolean =>
  !roles.some((role) => (STAFF as readonly Role[]).includes(role))

/** The columns a caller may have, in their order. */
export const visibleColumns = <Column extends { withheld: Withheld | null }>(
  columns: readonly Column[],
  roles: readonly Role[],
): Column[] => columns.filter(({ withheld }) => withheld === null || !readsNumbersOnly(roles))

// ── How rows are written ───────────────────────────────────────────────────────────────────

type Cell = string | null
type Named = { name: string; type: ColumnType }

/** A writer of rows: what comes first, and a batch of rows as text. */
export type RowWriter = { head: string; write: (rows: readonly (readonly Cell[])[]) => string }

const NUMBERS: readonly ColumnType[] = ['integer', 'number']
const BOM = '\ufeff'
const LINE_END = '\r\n'

/** What a spreadsheet would take for a formula. Source: OWASP, CSV injection. */
const FORMULA = /^[=+\-@\t\r]/

const BOOLEANS: Record<string, string> = { t: 'true', f: 'false' }

const joined = (list: string) => (JSON.parse(list) as unknown[]).map(String).join('|')

/** A value as CSV shows it, before quotes: nothing for null, the members of a list by `|`. */
function csvText(value: string, type: ColumnType): string {
  if (type === 'boolean') return BOOLEANS[value] ?? value
  return type === 'list' ? joined(value) : value
}

const quoted = (text: string, special: RegExp) =>
  special.test(text) ? `"${text.replaceAll('"', '""')}"` : text

type Dialect = { separator: string; special: RegExp; head: string; shape: Shape }
type Shape = (text: string, type: ColumnType) => string

const PLAIN: Dialect = { separator: ',', special: /[",\r\n]/, head: '', shape: (text) => text }

/** For the Excel of an Indonesian office: semicolons, decimal commas, and no text that is a formula. */
const EXCEL: Dialect = {
  separator: ';',
  special: /[";\r\n]/,
  head: BOM,
  shape(text, type) {
    if (NUMBERS.includes(type)) return text.replace('.', ',')
    return FORMULA.test(text) ? `'${text}` : text
  },
}

/** CSV by RFC 4180: a header of names, CRLF, quotes only where they are needed. */
export function csvWriter(columns: readonly Named[], profile: ExportProfile | null): RowWriter {
  const { separator, special, head, shape } = profile === 'excel' ? EXCEL : PLAIN
  const cells = columns.map(
    ({ type }) =>
      (value: Cell): string =>
        value === null ? '' : quoted(shape(csvText(value, type), type), special),
  )
  const line = (row: readonly Cell[]) =>
    cells.map((cell, index) => cell(row[index] ?? null)).join(separator) + LINE_END
  return {
    head: head + columns.map(({ name }) => name).join(separator) + LINE_END,
    write: (rows) => rows.map(line).join(''),
  }
}

const JSON_AS_IS: readonly ColumnType[] = [...NUMBERS, 'list', 'json']

function jsonText(value: string, type: ColumnType): string {
  if (type === 'boolean') return BOOLEANS[value] ?? 'null'
  return JSON_AS_IS.includes(type) ? value : JSON.stringify(value)
}

/** One JSON object a line, every column always there. */
export function ndjsonWriter(columns: readonly Named[]): RowWriter {
  const members = columns.map(({ name, type }, index) => {
    const start = `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`
    return (value: Cell): string => start + (value === null ? 'null' : jsonText(value, type))
  })
  const line = (row: readonly Cell[]) =>
    `${members.map((member, index) => member(row[index] ?? null)).join('')}}\n`
  return { head: '', write: (rows) => rows.map(line).join('') }
}
