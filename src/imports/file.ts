import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { pointerTo } from '../platform/http/body.js'
import type { Text } from '../platform/language.js'
import type { FieldErrorCode } from '../platform/problem/codes.js'
import { invalid } from '../platform/problem/problem.js'
import { importUnreadable, tooManyRows } from './problems.js'
import {
  type Column,
  FILE_ROWS_MAX,
  type FileEncoding,
  type FileMediaType,
  type FileRow,
  ROW_ERRORS_MAX,
  type RowError,
  type Separator,
} from './rules.js'

/** A file as a table: how it was written, and its rows that hold anything. */
export type FileContent = {
  encoding: FileEncoding
  hasBom: boolean
  /** Null where lines are JSON. */
  separator: Separator | null
  rows: FileRow[]
}

/** Rows read before others get their turn. */
const TURN = 500
/** Letters of one line at most. */
const LINE_MAX = 100_000

// ── Bytes to text ──────────────────────────────────────────────────────────────────────────

type Decoded = Pick<FileContent, 'encoding' | 'hasBom'> & { text: string }

const startsWith = (bytes: Buffer, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte)

/** The encoding a byte order mark names; null without one. */
function markedEncoding(bytes: Buffer): FileEncoding | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null
}

/** Whether more letters beyond ASCII are whole than broken: then a line is damaged, not the guess. */
function isMostlyWhole(text: string): boolean {
  let balance = 0
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index)
    if (letter > 0x7f) balance += letter === 0xfffd ? -1 : 1
  }
  return balance > 0
}

/** The encoding of bytes without a mark: Excel writes Windows-1252, or UTF-16 as "Unicode text". */
function guessEncoding(bytes: Buffer, mediaType: FileMediaType): FileEncoding {
  if (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le'
  if (bytes.length > 3 && bytes[0] === 0 && bytes[2] === 0) return 'utf-16be'
  if (mediaType !== 'text/csv') return 'utf-8'
  const text = new TextDecoder().decode(bytes)
  return !text.includes('\uFFFD') || isMostlyWhole(text) ? 'utf-8' : 'windows-1252'
}

/** What Windows-1252 has at 80 to 9F, where Latin-1 has control characters; five places are empty. */
const WINDOWS_LETTERS = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

/** Node's own decoder of this name reads Latin-1. */
const decodeWindows = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replaceAll(
      /[\u0080-\u009F]/g,
      (letter) => WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] ?? letter,
    )

/** The text of a file. What no letter is written as becomes U+FFFD, a fault of its row. */
function decode(bytes: Buffer, mediaType: FileMediaType): Decoded {
  const marked = markedEncoding(bytes)
  const encoding = marked ?? guessEncoding(bytes, mediaType)
  const text =
    encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes)
  return { encoding, hasBom: marked !== null, text }
}

// ── Cells ──────────────────────────────────────────────────────────────────────────────────

export const rowError = (column: string | null, code: FieldErrorCode, message: Text): RowError => ({
  code,
  column,
  pointer: column === null ? '' : pointerTo([column]),
  message,
})

const DAMAGED: Text = {
  id: 'Ada huruf yang rusak. Simpan ulang berkas sebagai CSV UTF-8 dan perbaiki huruf itu.',
  en: 'A letter is damaged. Save the file as CSV UTF-8 and write the letter again.',
}
const UNSTORABLE: Text = {
  id: 'Hapus karakter NUL dan karakter Unicode yang tidak lengkap.',
  en: 'Remove NUL and incomplete Unicode characters.',
}
const NOT_WHOLE: Text = {
  id: 'Tulis bilangan bulat dengan angka saja, tanpa titik, koma, spasi, atau Rp.',
  en: 'Write a whole number in digits alone, without dots, commas, spaces or Rp.',
}
const BEYOND_HEADER: Text = {
  id: 'Baris ini memuat isi di luar kolom yang berjudul.',
  en: 'The row holds something beyond the columns of the header.',
}
const NOT_TEXT: Text = { id: 'Harus berupa teks.', en: 'Must be text.' }
const UNKNOWN: Text = { id: 'Isian ini tidak dikenal.', en: 'There is no such member.' }
const NOT_AN_OBJECT: Text = {
  id: 'Baris ini bukan objek JSON yang benar.',
  en: 'The line is not a valid JSON object.',
}

function textFault(column: string, value: unknown): RowError | null {
  if (typeof value !== 'string') return null
  if (value.includes('\0') || !value.isWellFormed()) {
    return rowError(column, 'invalid_text', UNSTORABLE)
  }
  return value.includes('\uFFFD') ? rowError(column, 'invalid_encoding', DAMAGED) : null
}

const squeezed = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, '')

/** Which column a heading means: capitals, spaces, `_` and `-` aside. */
function headings(columns: readonly Column[]): (heading: string) => Column | undefined {
  const known = new Map(columns.map((column) => [squeezed(column.name), column]))
  return (heading) => known.get(squeezed(heading))
}

/** A cell as typed: blanks around it and the apostrophe that guards a formula are no part of it. */
const typed = (cell: string) => cell.trim().replace(/^'(?=[=+\-@\t\r])/, '')

/** Puts what a cell says into its row; an empty one says nothing. */
function takeCell(row: FileRow, column: Column | undefined, cell: string): void {
  const value = typed(cell)
  if (value === '') return
  if (column === undefined) {
    row.errors.push(rowError(null, 'too_many_cells', BEYOND_HEADER))
    return
  }
  const fault = textFault(column.name, value)
  const isWhole = /^-?\d{1,16}$/.test(value)
  if (fault !== null) row.errors.push(fault)
  else if (column.type === 'text') row.cells[column.name] = value
  else if (isWhole) row.cells[column.name] = Number(value)
  else row.errors.push(rowError(column.name, 'invalid_type', NOT_WHOLE))
}

// ── CSV ────────────────────────────────────────────────────────────────────────────────────

const WRITTEN_AS: Record<Separator, string> = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' }

/** What stands between the headings of the first line most often; a comma where nothing does. */
function detectSeparator(text: string): Separator {
  const [line = ''] = /[^\r\n]+/.exec(text.slice(0, LINE_MAX)) ?? []
  const bare = line.replaceAll(/"[^"]*"/g, '')
  const count = (separator: Separator) => bare.split(WRITTEN_AS[separator]).length
  const separators: Separator[] = ['comma', 'semicolon', 'tab', 'pipe']
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best))
}

const HEADING_UNKNOWN = (heading: string): Text => ({
  id: `Kolom ${heading} tidak dikenal.`,
  en: `There is no column ${heading}.`,
})
const HEADING_TWICE = (heading: string): Text => ({
  id: `Kolom ${heading} muncul dua kali.`,
  en: `The column ${heading} comes twice.`,
})

/** The columns of a header line; undefined below a heading left empty. Throws for a wrong one. */
function readHeader(record: string[], columns: readonly Column[]): (Column | undefined)[] {
  const columnOf = headings(columns)
  const header = record.map((heading) => columnOf(heading.trim()))
  const errors = record.flatMap((text, index) => {
    const heading = text.trim().slice(0, 60).toWellFormed().replaceAll('\0', '')
    const column = header[index]
    const pointer = pointerTo([heading])
    if (column === undefined) {
      return heading === '' ? [] : [invalid(pointer, 'unknown_field', HEADING_UNKNOWN(heading))]
    }
    return header.indexOf(column) < index
      ? [invalid(pointer, 'duplicate', HEADING_TWICE(heading))]
      : []
  })
  if (errors.length > 0) throw importUnreadable({ errors })
  return header
}

/** A text in pieces, so that parsing it takes many short turns. */
function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += 65_536) yield text.slice(start, start + 65_536)
}

const BROKEN_TABLE: Text = {
  id: 'Ada tanda kutip yang tidak ditutup atau baris yang terlalu panjang.',
  en: 'A quotation mark is never closed, or a line is too long.',
}

async function* csvRecords(text: string, separator: Separator): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter: WRITTEN_AS[separator],
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LINE_MAX,
  })
  try {
    yield* Readable.from(pieces(text)).pipe(parser)
  } catch (cause) {
    throw cause instanceof CsvError ? importUnreadable({ cause, detail: BROKEN_TABLE }) : cause
  }
}

async function* csvRows(
  text: string,
  separator: Separator,
  columns: readonly Column[],
): AsyncGenerator<FileRow> {
  let header: (Column | undefined)[] | null = null
  let row = 0
  for await (const record of csvRecords(text, separator)) {
    row += 1
    if (record.every((cell) => typed(cell) === '')) continue
    if (header === null) {
      header = readHeader(record, columns)
      continue
    }
    const read: FileRow = { row, cells: {}, errors: [] }
    for (const [index, cell] of record.entries()) takeCell(read, header[index], cell)
    yield read
  }
}

// ── Lines of JSON ──────────────────────────────────────────────────────────────────────────

function parseObject(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** What is wrong with a member of a line before any rule is asked; null when nothing is. */
function memberFault(name: string, value: unknown, column: Column | undefined): RowError | null {
  const shown = name.slice(0, 60).toWellFormed().replaceAll('\0', '')
  if (column === undefined) return rowError(shown, 'unknown_field', UNKNOWN)
  const isText = value === null || typeof value === 'string'
  if (column.type === 'text' && !isText) return rowError(shown, 'invalid_type', NOT_TEXT)
  return textFault(shown, value)
}

function* jsonRows(text: string, columns: readonly Column[]): Generator<FileRow> {
  const known = new Map(columns.map((column) => [column.name, column]))
  let row = 0
  for (const line of text.split('\n')) {
    row += 1
    if (line.trim() === '') continue
    const read: FileRow = { row, cells: {}, errors: [] }
    const members = parseObject(line)
    if (members === null) read.errors.push(rowError(null, 'invalid_json', NOT_AN_OBJECT))
    for (const [name, value] of Object.entries(members ?? {})) {
      const fault = memberFault(name, value, known.get(name))
      if (fault === null) read.cells[name] = value
      else if (read.errors.length < ROW_ERRORS_MAX) read.errors.push(fault)
    }
    yield read
  }
}

// ── The file ───────────────────────────────────────────────────────────────────────────────

const NO_ROWS: Text = {
  id: 'Berkas ini tidak memuat baris di bawah judul kolom.',
  en: 'The file holds no rows below its header.',
}

/**
 * Reads a file of a dataset's columns; rows without any content are passed over. Faults of a row stay
 * with the row. Throws `import_unreadable` for a wrong header, quotation marks never closed and a file
 * without rows, `too_many_rows` for a long one. Lets others have their turn in between.
 */
export async function readFile(
  bytes: Buffer,
  mediaType: FileMediaType,
  columns: readonly Column[],
): Promise<FileContent> {
  const { text, ...form } = decode(bytes, mediaType)
  const separator = mediaType === 'text/csv' ? detectSeparator(text) : null
  const found = separator === null ? jsonRows(text, columns) : csvRows(text, separator, columns)
  const rows: FileRow[] = []
  for await (const row of found) {
    rows.push(row)
    if (rows.length > FILE_ROWS_MAX) throw tooManyRows()
    if (rows.length % TURN === 0) await setImmediate()
  }
  if (rows.length === 0) throw importUnreadable({ detail: NO_ROWS })
  return { ...form, separator, rows }
}

/** A template: the header and one row that shows how each cell is written. */
export function writeTemplate(columns: readonly Column[], separator: Separator): string {
  const quoted = (cell: string) =>
    /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  const line = (cells: string[]) => cells.map(quoted).join(WRITTEN_AS[separator])
  const lines = [columns.map(({ name }) => name), columns.map(({ example }) => example)]
  return lines.map((cells) => `${line(cells)}\r\n`).join('')
}
