import { z } from 'zod'
import { recordShape } from '../offices/schema.js'
import {
  count,
  idParam,
  instant,
  PageQuery,
  pageOf,
  queryBoolean,
  queryList,
  uuid,
} from '../platform/http/schema.js'
import { ActionView } from '../platform/problem/action.js'
import {
  FILE_BYTES_MAX,
  FILE_ENCODINGS,
  FILE_MEDIA_TYPES,
  FILE_ROWS_MAX,
  IMPORT_DATASETS,
  IMPORT_STATES,
  INTERRUPTIONS,
  ON_ERRORS,
  ROW_ERRORS_MAX,
  ROW_FATES,
  type RowReport,
  SEPARATORS,
  TEMPLATE_PROFILES,
} from './rules.js'

const ImportDatasetView = z.enum(IMPORT_DATASETS).meta({
  id: 'ImportDataset',
  description: 'What the rows of a file become; each dataset has a template.',
  example: 'participants',
})
const OnErrorView = z.enum(ON_ERRORS).meta({
  id: 'ImportOnError',
  description: '`abort`: one rejected row, and nothing is written. `skip`: the other rows are.',
  example: 'abort',
})
const ImportStateView = z.enum(IMPORT_STATES).meta({
  id: 'ImportState',
  description:
    'Where an import stands. Only `completed` has written, and all of it in one step; `rejected`, `cancelled` and `interrupted` have written nothing.',
  example: 'completed',
})
const InterruptionView = z.enum(INTERRUPTIONS).meta({
  id: 'ImportInterruption',
  description: 'Why an import is `interrupted`. Nothing was written: send the file again.',
  example: 'server_stopped',
})
const RowFateView = z.enum(ROW_FATES).meta({
  id: 'ImportRowFate',
  description: 'What became of a row; the five add up to the rows received.',
  example: 'created',
})
const FileMediaTypeView = z.enum(FILE_MEDIA_TYPES).meta({
  id: 'ImportMediaType',
  description: 'CSV, or one JSON object a line.',
  example: 'text/csv',
})
const FileEncodingView = z.enum(FILE_ENCODINGS).meta({
  id: 'FileEncoding',
  description: 'The encoding of the text in a file.',
  example: 'windows-1252',
})
const SeparatorView = z.enum(SEPARATORS).meta({
  id: 'FileSeparator',
  description: 'What stands between two cells.',
  example: 'semicolon',
})

// ── Sending a file ─────────────────────────────────────────────────────────────────────────

export const ImportQuery = z.strictObject({
  dataset: ImportDatasetView.describe('What the rows become.'),
  dryRun: queryBoolean()
    .default(false)
    .describe('Answers the same report and writes nothing.')
    .meta({ example: true }),
  onError: OnErrorView.default('abort').describe('What becomes of a file with a rejected row.'),
})

const EXAMPLE_FILE = [
  'kind;name;regionCode;jenis;badanHukum',
  'cooperative;Koperasi Melati Sejati;32.71.03;konsumen;518/49/BH/KANKOP',
  'enterprise;Keripik Pala Cihideung;32.71.04;;',
  '',
].join('\r\n')

const EXAMPLE_LINES = [
  {
    kind: 'cooperative',
    name: 'Koperasi Melati Sejati',
    regionCode: '32.71.03',
    badanHukum: '518/49/BH/KANKOP',
  },
  { kind: 'enterprise', name: 'Keripik Pala Cihideung', regionCode: '32.71.04', phone: null },
]

/** A file is read by the module, not by its schema: the document alone needs its type. */
export const ImportFile = z.unknown().meta({
  type: 'string',
  maxLength: FILE_BYTES_MAX,
  description:
    'The file, 10 MiB and 20,000 rows at most. CSV: the first line names the columns as the template does, capitals, spaces, `_` and `-` aside; an empty cell says nothing and keeps what is stored; numbers in digits alone, dates YYYY-MM-DD. NDJSON: one object a line with the same members; null empties. XLSX is not read: save the sheet as CSV.',
  example: EXAMPLE_FILE,
  'x-example-by-type': {
    'application/x-ndjson': EXAMPLE_LINES.map((line) => `${JSON.stringify(line)}\n`).join(''),
  },
})

// ── Imports ────────────────────────────────────────────────────────────────────────────────

export const ImportParams = idParam('importId', 'The import.')

const rows = (what: string, example: number) =>
  count({ max: FILE_ROWS_MAX }).describe(what).meta({ example })
const fateCount = (what: string, example: number) =>
  count({ max: FILE_ROWS_MAX })
    .nullable()
    .describe(`${what}; null until the file was gone through.`)
    .meta({ example })

export const ImportView = z
  .object({
    ...recordShape,
    dataset: ImportDatasetView.describe('What its rows become.'),
    mediaType: FileMediaTypeView.describe('The form of the file.'),
    dryRun: z
      .boolean()
      .describe('Whether the file was only tried: the report says what would have been done.')
      .meta({ example: false }),
    onError: OnErrorView.describe('What a rejected row does to the file.'),
    state: ImportStateView.describe('Where it stands.'),
    interruption: InterruptionView.nullable().describe('Why it was interrupted; null otherwise.'),
    byteCount: z
      .int()
      .min(1)
      .max(FILE_BYTES_MAX)
      .describe('Size of the file in bytes.')
      .meta({ example: 182 }),
    encoding: FileEncodingView.describe('Detected: by its mark, else by its letters.'),
    hasBom: z
      .boolean()
      .describe('Whether the file starts with a byte order mark.')
      .meta({ example: false }),
    separator: SeparatorView.nullable().describe('Detected in the header; null for NDJSON.'),
    rowCount: rows('Rows received, the header and empty ones aside.', 2),
    processedCount: rows('Rows gone through so far; brought up to date every few seconds.', 2),
    createdCount: fateCount('Rows that became new records', 2),
    updatedCount: fateCount('Rows that changed a record', 0),
    unchangedCount: fateCount('Rows that say what is stored already', 0),
    possibleDuplicateCount: fateCount('Rows left out: they may mean a record that exists', 0),
    rejectedCount: fateCount('Rows with a fault', 0),
    requestedById: uuid().nullable().describe('Who sent the file.'),
    startedAt: instant().nullable().describe('When its turn came; null before.'),
    endedAt: instant().nullable().describe('When it ended; null before.'),
    allowedActions: z.array(ActionView).max(10).describe('What may be done with it now.'),
  })
  .meta({ id: 'Import', description: 'A file brought in, and what became of it.' })
export type ImportBody = Omit<z.infer<typeof ImportView>, 'allowedActions'>

export const ImportPage = pageOf(ImportView, 'ImportPage')

export const ImportListQuery = z.strictObject({
  ...PageQuery.shape,
  dataset: queryList(ImportDatasetView)
    .optional()
    .describe('Only imports of these datasets.')
    .meta({ example: ['participants'] }),
  state: queryList(ImportStateView)
    .optional()
    .describe('Only imports in these states.')
    .meta({ example: ['received', 'running'] }),
})

// ── Rows ───────────────────────────────────────────────────────────────────────────────────

const RowErrorView = z
  .object({
    pointer: z
      .string()
      .max(500)
      .describe('Place in the body the row would be as a single request, as a JSON pointer.')
      .meta({ example: '#/regionCode' }),
    column: z
      .string()
      .max(60)
      .nullable()
      .describe('The column at fault; null for the whole row.')
      .meta({ example: 'regionCode' }),
    code: z
      .string()
      .max(60)
      .describe('Stable code to branch on, the same as of a single request.')
      .meta({ example: 'invalid_format', 'x-code-list': 'field-error-codes' }),
    message: z
      .string()
      .max(1000)
      .describe('For people, in the language of the request.')
      .meta({ example: 'Bentuknya tidak sesuai.' }),
  })
  .meta({ id: 'ImportRowError', description: 'One fault of a row, at its cell.' })

export const ImportRowView = z
  .object({
    row: z
      .int()
      .min(1)
      .max(20_000_000)
      .describe('As a spreadsheet counts, the header being 1; of NDJSON the line, from 1.')
      .meta({ example: 2 }),
    key: z
      .string()
      .max(300)
      .nullable()
      .describe('What the row is known by: a number, or name and region; null where it has none.')
      .meta({ example: '518/49/BH/KANKOP' }),
    fate: RowFateView.describe('What became of the row.'),
    id: uuid()
      .nullable()
      .describe('The record it became or speaks of; null where none was written.'),
    errors: z
      .array(RowErrorView)
      .max(ROW_ERRORS_MAX)
      .describe('Why it is rejected, or whom it may mean; empty otherwise.'),
  })
  .meta({ id: 'ImportRow', description: 'One row of a file, and what became of it.' })

/** A row as it is kept: messages in both languages. */
export type StoredRow = RowReport

export const ImportRowPage = pageOf(ImportRowView, 'ImportRowPage')

export const ImportRowsQuery = z.strictObject({
  ...PageQuery.shape,
  fate: queryList(RowFateView)
    .optional()
    .describe('Only rows with these fates.')
    .meta({ example: ['rejected', 'possible_duplicate'] }),
})

// ── Templates ──────────────────────────────────────────────────────────────────────────────

export const TemplateParams = z.object({
  dataset: ImportDatasetView.describe('Whose columns.'),
})

const TemplateProfile = z.enum(TEMPLATE_PROFILES).meta({
  id: 'TemplateProfile',
  description:
    '`plain`: commas, UTF-8. `excel`: semicolons and a byte order mark, as Indonesian Excel expects.',
  example: 'excel',
})

export const TemplateQuery = z.strictObject({
  profile: TemplateProfile.default('plain').describe('For which program the file is written.'),
})

export const TemplateFile = z
  .string()
  .max(10_000)
  .describe('A header line and one example row.')
  .meta({
    example:
      'kind,name,regionCode,jenis\r\ncooperative,Koperasi Melati Sejati,32.71.03,konsumen\r\n',
  })
