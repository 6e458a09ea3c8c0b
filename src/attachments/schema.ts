import { z } from 'zod'
import { recordShape } from '../offices/schema.js'
import {
  count,
  idParam,
  instant,
  PageQuery,
  pageOf,
  queryList,
  text,
  uuid,
} from '../platform/http/schema.js'
import { ActionView } from '../platform/problem/action.js'
import { ATTACHMENT_BYTES_MAX, ATTACHMENT_MEDIA_TYPES, SUBJECT_KINDS } from './rules.js'

const FINDING = '0197a5c0-1c00-7000-8000-000000000311'
const UPLOADER = '0197a5c0-1c00-7000-8000-000000000104'

const SubjectKindView = z.enum(SUBJECT_KINDS).meta({
  id: 'AttachmentSubject',
  description: 'What of a case a file is the evidence of.',
  example: 'finding',
})
const MediaTypeView = z.enum(ATTACHMENT_MEDIA_TYPES).meta({
  id: 'AttachmentMediaType',
  description: 'What a file of evidence may be.',
  example: 'application/pdf',
})

const record = {
  ...recordShape,
  caseId: uuid()
    .describe('The case it belongs to.')
    .meta({ example: '0197a5c0-1c00-7000-8000-000000000207' }),
  subjectKind: SubjectKindView.nullable().describe(
    'What of the case it is evidence of; null for the case as a whole.',
  ),
  subjectId: uuid()
    .nullable()
    .describe('The id of that part of the case; null for the case as a whole.')
    .meta({ example: FINDING }),
  title: z
    .string()
    .max(200)
    .nullable()
    .describe('What the file is; null when not said, and once removed.')
    .meta({ example: 'Berita acara rapat pengurus' }),
  fileName: z
    .string()
    .max(220)
    .nullable()
    .describe('The name it is saved under, ending as its type does; null once removed.')
    .meta({ example: 'berita-acara-rapat.pdf' }),
  mediaType: MediaTypeView.describe('What it is, by its own first bytes.'),
  byteCount: count({ min: 1, max: ATTACHMENT_BYTES_MAX })
    .describe('Its size in bytes.')
    .meta({ example: 248_731 }),
  sha256: z
    .string()
    .length(64)
    .describe('SHA-256 of the file, in hexadecimal; it stays when the file is removed.')
    .meta({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }),
  uploadedById: uuid().describe('Who added it.').meta({ example: UPLOADER }),
  removedAt: instant()
    .nullable()
    .describe('When its content was removed; null while it can be read.')
    .meta({ example: null }),
  removedById: uuid()
    .nullable()
    .describe('Who removed its content; null while it can be read.')
    .meta({ example: null }),
  removalReason: z
    .string()
    .max(2000)
    .nullable()
    .describe('Why its content was removed; null while it can be read.')
    .meta({ example: null }),
}

const RecordView = z.object(record)
/** An attachment as it is stored. */
export type AttachmentRecord = z.infer<typeof RecordView>

export const AttachmentView = z
  .object({
    ...record,
    allowedActions: z
      .array(ActionView)
      .max(20)
      .describe('Its one step, and what is in its way for this caller.'),
  })
  .meta({ id: 'Attachment', description: 'A file of evidence of a case, without its content.' })

const AttachmentItemView = z
  .object({
    ...record,
    allowedActions: z
      .array(ActionView)
      .max(20)
      .optional()
      .describe('With `include=allowedActions`: its one step for this caller.'),
  })
  .meta({ id: 'AttachmentItem', description: 'A file of evidence in a list.' })

export const AttachmentPage = pageOf(AttachmentItemView, 'AttachmentPage')

export const AttachmentParams = idParam('attachmentId', 'The attachment.')

export const AttachmentListQuery = z
  .strictObject({
    ...PageQuery.shape,
    subjectId: uuid()
      .optional()
      .describe(
        'Only files of this part of the case; of a finding or recommendation, those of all its versions; of a health examination, those of its answers too.',
      ),
    include: queryList(
      z.enum(['allowedActions']).meta({
        id: 'AttachmentInclude',
        description: 'What a list of attachments may add to each.',
        example: 'allowedActions',
      }),
      1,
    )
      .optional()
      .describe('Adds `allowedActions` to each.')
      .meta({ example: ['allowedActions'] }),
  })
  .meta({ explode: false })

export const AttachmentUploadQuery = z.strictObject({
  fileName: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\u0000-\u001f\u007f/\\]+$/)
    .optional()
    .describe('The name of the file; `lampiran` with the ending of its type if absent.')
    .meta({ example: 'berita-acara-rapat.pdf' }),
  title: text(200)
    .optional()
    .describe('What the file is.')
    .meta({ example: 'Berita acara rapat pengurus' }),
  subjectKind: SubjectKindView.optional().describe(
    'What of the case it is evidence of; goes with `subjectId`.',
  ),
  subjectId: uuid()
    .optional()
    .describe('The id of that part of the case; goes with `subjectKind`.')
    .meta({ example: FINDING }),
})

/** A file is read by the module, not by its schema: the document alone needs its type. */
export const AttachmentUpload = z.unknown().meta({
  type: 'string',
  format: 'binary',
  maxLength: ATTACHMENT_BYTES_MAX,
  description: 'The file as it is, 10 MiB at most; no form around it.',
  example: '%PDF-1.4 …',
})

/** The reply of a download, by what the file is. */
export const AttachmentContent = {
  description: 'The file, byte for byte, always to be saved and never shown in place.',
  content: Object.fromEntries(
    ATTACHMENT_MEDIA_TYPES.map((type) => [
      type,
      {
        schema: z
          .string()
          .max(ATTACHMENT_BYTES_MAX)
          .describe('The bytes of the file.')
          .meta({ format: 'binary', example: '%PDF-1.4 …' }),
      },
    ]),
  ),
}

export const RemoveAttachment = z
  .strictObject({
    reason: text(2000)
      .describe('Why the file should not be here.')
      .meta({ example: 'Berkas milik koperasi lain terunggah.' }),
  })
  .meta({ id: 'RemoveAttachment', description: 'Removes the content of a file for good.' })
