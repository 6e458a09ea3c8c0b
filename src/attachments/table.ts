import { sql } from 'drizzle-orm'
import {
  check,
  customType,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { cases } from '../cases/table.js'
import { people } from '../offices/table.js'
import {
  between,
  instant,
  lengthAtMost,
  oneOf,
  present,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import {
  ATTACHMENT_BYTES_MAX,
  ATTACHMENT_MEDIA_TYPES,
  type AttachmentMediaType,
  SUBJECT_KINDS,
  type SubjectKind,
} from './rules.js'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/**
 * A file of evidence of a case, without its bytes. Once removed it keeps what proves what was there:
 * size, hash, who and when.
 */
export const attachments = pgTable(
  'attachments',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    /** What of the case it is evidence of; of the whole case where absent. */
    subjectKind: text().$type<SubjectKind>(),
    subjectId: uuid(),
    title: text(),
    fileName: text(),
    mediaType: text().notNull().$type<AttachmentMediaType>(),
    byteCount: integer().notNull(),
    sha256: text().notNull(),
    uploadedById: uuid().notNull().default(sql`klinik_person()`),
    removedAt: instant(),
    removedById: uuid(),
    removalReason: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'attachments_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.uploadedById],
      foreignColumns: [people.officeId, people.id],
      name: 'attachments_uploaded_by_fk',
    }),
    index('attachments_case_index').on(t.officeId, t.caseId, t.id),
    index('attachments_subject_index').on(t.officeId, t.subjectId),
    oneOf('attachments_subject_kind_known', t.subjectKind, SUBJECT_KINDS),
    oneOf('attachments_media_type_known', t.mediaType, ATTACHMENT_MEDIA_TYPES),
    between('attachments_byte_count_bound', t.byteCount, 1, ATTACHMENT_BYTES_MAX),
    lengthAtMost('attachments_title_length', t.title, 200),
    lengthAtMost('attachments_file_name_length', t.fileName, 220),
    lengthAtMost('attachments_removal_reason_length', t.removalReason, 2000),
    check('attachments_sha256_form', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check('attachments_subject_whole', sql`${present(t.subjectKind)} = ${present(t.subjectId)}`),
    check(
      'attachments_removal_explained',
      sql`${present(t.removedAt)} = ${present(t.removalReason)} and ${present(t.removedAt)} = ${present(t.removedById)}`,
    ),
  ],
)

/** The bytes of attachments in pieces, so that neither way ever needs a whole file at once. */
export const attachmentPieces = pgTable(
  'attachment_pieces',
  {
    officeId: uuid().notNull().default(sql`klinik_office()`),
    attachmentId: uuid().notNull(),
    number: integer().notNull(),
    bytes: bytes().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.attachmentId, t.number] }),
    foreignKey({
      columns: [t.officeId, t.attachmentId],
      foreignColumns: [attachments.officeId, attachments.id],
      name: 'attachment_pieces_attachment_fk',
    }),
  ],
)
