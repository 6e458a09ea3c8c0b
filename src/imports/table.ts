import { sql } from 'drizzle-orm'
import {
  boolean,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  between,
  instant,
  lengthAtMost,
  oneOf,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import {
  FILE_BYTES_MAX,
  FILE_ENCODINGS,
  FILE_MEDIA_TYPES,
  type FileEncoding,
  type FileMediaType,
  IMPORT_DATASETS,
  IMPORT_STATES,
  type ImportDataset,
  type ImportState,
  INTERRUPTIONS,
  type Interruption,
  ON_ERRORS,
  type OnError,
  ROW_FATES,
  type RowError,
  type RowFate,
  SEPARATORS,
  type Separator,
} from './rules.js'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** A file that was brought in: what it was asked to do, and what became of it. */
export const imports = pgTable(
  'imports',
  {
    ...tenantColumns,
    dataset: text().notNull().$type<ImportDataset>(),
    mediaType: text().notNull().$type<FileMediaType>(),
    isDryRun: boolean().notNull(),
    onError: text().notNull().$type<OnError>(),
    state: text().notNull().$type<ImportState>(),
    interruption: text().$type<Interruption>(),
    byteCount: integer().notNull(),
    rowCount: integer().notNull(),
    encoding: text().notNull().$type<FileEncoding>(),
    hasBom: boolean().notNull(),
    separator: text().$type<Separator>(),
    /** The five are null until the file was gone through. */
    createdCount: integer(),
    updatedCount: integer(),
    unchangedCount: integer(),
    possibleDuplicateCount: integer(),
    rejectedCount: integer(),
    requestedById: uuid().default(sql`klinik_person()`),
    /** The request whose number the ledger's rows of this import bear. */
    requestId: uuid().notNull(),
    startedAt: instant(),
    endedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    uniqueIndex('imports_one_running_an_office').on(t.officeId).where(sql`${t.state} = 'running'`),
    oneOf('imports_dataset_known', t.dataset, IMPORT_DATASETS),
    oneOf('imports_media_type_known', t.mediaType, FILE_MEDIA_TYPES),
    oneOf('imports_on_error_known', t.onError, ON_ERRORS),
    oneOf('imports_state_known', t.state, IMPORT_STATES),
    oneOf('imports_interruption_known', t.interruption, INTERRUPTIONS),
    oneOf('imports_encoding_known', t.encoding, FILE_ENCODINGS),
    oneOf('imports_separator_known', t.separator, SEPARATORS),
    between('imports_byte_count_bound', t.byteCount, 1, FILE_BYTES_MAX),
  ],
)

/**
 * The bytes of an import that is not over, and until when some process answers for it. The row goes
 * when the import ends; one whose lease has run out belongs to a process that is no more.
 */
export const importUploads = pgTable(
  'import_uploads',
  {
    officeId: uuid().notNull().default(sql`klinik_office()`),
    id: uuid().notNull(),
    bytes: bytes().notNull(),
    doneCount: integer().notNull().default(0),
    leaseEndsAt: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.id],
      foreignColumns: [imports.officeId, imports.id],
      name: 'import_uploads_import_fk',
    }),
  ],
)

/** What was decided on each row of a file. */
export const importRows = pgTable(
  'import_rows',
  {
    officeId: uuid().notNull().default(sql`klinik_office()`),
    importId: uuid().notNull(),
    row: integer('row_number').notNull(),
    key: text(),
    fate: text().notNull().$type<RowFate>(),
    recordId: uuid(),
    errors: jsonb().notNull().$type<RowError[]>(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.importId, t.row] }),
    foreignKey({
      columns: [t.officeId, t.importId],
      foreignColumns: [imports.officeId, imports.id],
      name: 'import_rows_import_fk',
    }),
    index('import_rows_fate_index').on(t.officeId, t.importId, t.fate, t.row),
    oneOf('import_rows_fate_known', t.fate, ROW_FATES),
    lengthAtMost('import_rows_key_length', t.key, 300),
  ],
)
