import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findCaseFacts, lockCase } from '../cases/queries.js'
import { CaseParams } from '../cases/schema.js'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose } from '../platform/http/schema.js'
import { notYourRole, notYourTeam } from '../platform/problem/access-kinds.js'
import { localiseActions } from '../platform/problem/action.js'
import type { FieldError } from '../platform/problem/problem.js'
import {
  actionBlocked,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { forbid, refuse } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import {
  idempotencyKeyRequired,
  invalidCursor,
  payloadTooLarge,
  unsupportedMediaType,
} from '../platform/problem/request-kinds.js'
import { STAFF } from '../platform/roles.js'
import { takeAction } from '../platform/verbs.js'
import { fileTypeMismatch } from './problems.js'
import {
  countAttachments,
  findAttachment,
  hasSubject,
  insertAttachment,
  listAttachments,
  lockAttachment,
  markRemoved,
} from './queries.js'
import {
  ATTACHMENT_BYTES_MAX,
  ATTACHMENT_MEDIA_TYPES,
  type AttachmentMediaType,
  addAction,
  attachmentActions,
  dispositionOf,
  fileNameFor,
} from './rules.js'
import {
  AttachmentContent,
  AttachmentListQuery,
  AttachmentPage,
  AttachmentParams,
  type AttachmentRecord,
  AttachmentUpload,
  AttachmentUploadQuery,
  AttachmentView,
  RemoveAttachment,
} from './schema.js'
import { postgresStore as store } from './store.queries.js'
import { receive, type Upload } from './upload.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The file that came as the body; null without one. */
    upload: Upload | null
  }
}

const READ = { allow: STAFF, scope: 'attachments:read' } as const
const WRITE = {
  allow: ['manager', 'diagnostician', 'coach'],
  scope: 'attachments:write',
} as const

const NOT_TAKEN = {
  id: 'Kirim PDF atau foto (JPEG, PNG, WebP, HEIC); simpan dokumen lain sebagai PDF.',
  en: 'Send a PDF or a picture (JPEG, PNG, WebP, HEIC); save other documents as PDF.',
}
const NO_FILE = { id: 'Permintaan ini tidak memuat berkas.', en: 'The request holds no file.' }

const queryFault = (
  parameter: string,
  code: 'required' | 'unknown_id',
  id: string,
  en: string,
): FieldError => ({ in: 'query', parameter, code, message: { id, en } })

/** A file with its step for this caller. */
const shown = (request: FastifyRequest, one: AttachmentRecord) => ({
  ...one,
  allowedActions: localiseActions(attachmentActions(one, request.staff), request.language),
})

async function viewAttachment(tx: Tx, request: FastifyRequest, id: string) {
  const one = await findAttachment(tx, id)
  if (one === null) throw notFound()
  return shown(request, one)
}

/** The type a request announces; throws 415 for one that is not taken. */
function announcedType({ headers }: FastifyRequest): AttachmentMediaType {
  const [announced = ''] = (headers['content-type'] ?? '').toLowerCase().split(';')
  const known = ATTACHMENT_MEDIA_TYPES.find((type) => type === announced.trim())
  if (known !== undefined) return known
  throw unsupportedMediaType({
    detail: NOT_TAKEN,
    headers: { accept: ATTACHMENT_MEDIA_TYPES.join(', ') },
  })
}

/** The file of a request; throws unless it is what the request says it is. */
function acceptFile(request: FastifyRequest): Upload & { mediaType: AttachmentMediaType } {
  const announced = announcedType(request)
  const { upload } = request
  if (upload === null || upload.byteCount === 0) throw fileTypeMismatch({ detail: NO_FILE })
  if (upload.mediaType !== announced) throw fileTypeMismatch()
  return { ...upload, mediaType: announced }
}

/** What the file is evidence of; throws 422 for half of it, or for what the case does not have. */
async function acceptSubject(
  tx: Tx,
  caseId: string,
  { subjectKind: kind, subjectId: id }: z.infer<typeof AttachmentUploadQuery>,
): Promise<void> {
  if (kind === undefined && id === undefined) return
  if (kind === undefined || id === undefined) {
    throw ruleViolated({
      errors: [
        queryFault(
          kind === undefined ? 'subjectKind' : 'subjectId',
          'required',
          'Sebutkan subjectKind dan subjectId bersama-sama, atau tidak keduanya.',
          'Give subjectKind and subjectId together, or neither.',
        ),
      ],
    })
  }
  if (await hasSubject(tx, caseId, { kind, id })) return
  throw ruleViolated({
    errors: [
      queryFault(
        'subjectId',
        'unknown_id',
        'Kasus ini tidak mempunyai bagian dengan id itu.',
        'The case has no such part.',
      ),
    ],
  })
}

/** The route that takes files: its body is anything, looked at while it arrives. */
const uploadRoutes: Routes = async (app) => {
  app.decorateRequest('upload', null)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', async (request: FastifyRequest, payload: Readable) => {
    const upload = await receive(payload, Number(request.headers['content-length'] ?? 0))
    request.upload = upload
    request.rawBody = Buffer.from(upload.sha256)
    return null
  })

  app.route({
    method: 'POST',
    url: '/cases/:caseId/attachments',
    bodyLimit: ATTACHMENT_BYTES_MAX,
    config: { ...WRITE, created: '/v1/attachments', needsKey: true },
    schema: {
      operationId: 'addAttachment',
      tags: ['Attachments'],
      summary: 'Add a file to a case',
      description: prose(
        [
          'Keeps a scan or a photograph as evidence, of the whole case or, by `subjectKind` and `subjectId`, of a part of it. The body is the file itself, and `Content-Type` says what it is.',
          'The first bytes must be of that type, and the name gets its ending. A file is never changed: send another and remove the wrong one.',
          'Managers and both teams of the case may, in every stage, since paper comes late; another team gets 403 `not_your_team`.',
        ],
        '400 `idempotency_key_required` without `Idempotency-Key`.',
        '409 `action_blocked` with `case_void`, or with `too_many_attachments` once the case holds 200.',
        '413 above 10 MiB; 415 for anything but PDF, JPEG, PNG, WebP and HEIC; 422 `file_type_mismatch` when the content is something else.',
        '422 `rule_violated` with `unknown_id` for a part that the case does not have, `required` for a kind without an id or an id without a kind.',
      ),
      consumes: [...ATTACHMENT_MEDIA_TYPES],
      params: CaseParams,
      querystring: AttachmentUploadQuery,
      body: AttachmentUpload,
      response: {
        201: AttachmentView,
        ...refusals(
          idempotencyKeyRequired,
          notYourRole,
          notYourTeam,
          notFound,
          actionBlocked,
          payloadTooLarge,
          fileTypeMismatch,
          ruleViolated,
        ),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { params, query } = request
        const facts = await lockCase(tx, params.caseId)
        if (facts === null) throw notFound()
        const add = addAction(facts, request.person, await countAttachments(tx, facts.id))
        forbid(add)
        if (request.headers['idempotency-key'] === undefined) throw idempotencyKeyRequired()
        refuse(add, { currentStage: facts.stage, allowedActions: [add] })
        const { mediaType, byteCount, sha256, pieces } = acceptFile(request)
        await acceptSubject(tx, facts.id, query)
        const id = await insertAttachment(tx, {
          caseId: facts.id,
          subjectKind: query.subjectKind ?? null,
          subjectId: query.subjectId ?? null,
          title: query.title ?? null,
          fileName: fileNameFor(query.fileName, mediaType),
          mediaType,
          byteCount,
          sha256,
        })
        await store.put(tx, id, pieces)
        return viewAttachment(tx, request, id)
      }),
  })
}

export const attachmentRoutes: Routes = async (app) => {
  await app.register(uploadRoutes)

  app.route({
    method: 'GET',
    url: '/cases/:caseId/attachments',
    config: READ,
    schema: {
      operationId: 'listAttachments',
      tags: ['Attachments'],
      summary: 'List the files of a case',
      description: prose([
        'Lists the evidence of a case without its content, the latest first, removed files too.',
        '`subjectId` gives those of one part of it; `include=allowedActions` adds whether the caller may remove each.',
      ]),
      params: CaseParams,
      querystring: AttachmentListQuery,
      response: { 200: AttachmentPage, ...refusals(notYourRole, notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { params, query } = request
        if ((await findCaseFacts(tx, params.caseId)) === null) throw notFound()
        const [after = null] = readCursor(request, z.tuple([z.uuid()])) ?? []
        const rows = await listAttachments(tx, params.caseId, {
          subjectId: query.subjectId,
          after,
          limit: pageLimit(request),
        })
        const { items, nextCursor } = page(request, rows, ({ id }) => [id])
        if (query.include === undefined) return { items, nextCursor }
        return { items: items.map((one) => shown(request, one)), nextCursor }
      }),
  })

  app.route({
    method: 'GET',
    url: '/attachments/:attachmentId',
    config: READ,
    schema: {
      operationId: 'getAttachment',
      tags: ['Attachments'],
      summary: 'Show a file',
      description:
        'Shows what a file of a case is and of what it is evidence, and in `allowedActions` whether the caller may remove it. Its content is at `/content`.',
      params: AttachmentParams,
      response: { 200: AttachmentView, ...refusals(notYourRole, notFound) },
    },
    handler: (request) =>
      request.read((tx) => viewAttachment(tx, request, request.params.attachmentId)),
  })

  app.route({
    method: 'GET',
    url: '/attachments/:attachmentId/content',
    config: { ...READ, replyHeaders: ['ContentDisposition'] },
    schema: {
      operationId: 'getAttachmentContent',
      tags: ['Attachments'],
      summary: 'Download a file',
      description: prose(
        [
          'Answers the file as it was sent, to be saved under `fileName`; browsers neither show nor guess at it.',
          'Who may read it is asked at every download, and no cache keeps it. Its SHA-256 is `sha256` of the attachment.',
        ],
        '404 `not_found` once the content was removed, too.',
      ),
      params: AttachmentParams,
      response: { 200: AttachmentContent, ...refusals(notYourRole, notFound) },
    },
    async handler(request, reply) {
      const { attachmentId } = request.params
      const one = await request.read((tx) => findAttachment(tx, attachmentId))
      if (one === null || one.removedAt !== null) throw notFound()
      reply.headers({
        'content-type': one.mediaType,
        'content-length': one.byteCount,
        'content-disposition': dispositionOf(one.fileName ?? attachmentId),
        'cache-control': 'no-store',
      })
      const isHead = request.method === 'HEAD'
      const pieces = isHead ? [] : store.read(request, attachmentId)
      const content = Readable.from(pieces, { objectMode: false })
      // The type of the reply is its bytes; Fastify streams them.
      return content as never
    },
  })

  app.route({
    method: 'POST',
    url: '/attachments/:attachmentId/remove',
    config: WRITE,
    schema: {
      operationId: 'removeAttachment',
      tags: ['Attachments'],
      summary: 'Remove the content of a file',
      description: prose(
        [
          'Deletes the content and the names of a file that should not be here, such as one about another person. What it was of, its size and SHA-256, who added it and who removed it stay.',
          'Managers may, and whoever added it; others get 403 `not_your_role`.',
        ],
        '409 `action_blocked` with `already_removed`.',
      ),
      params: AttachmentParams,
      headers: IfMatch,
      body: RemoveAttachment,
      response: {
        200: AttachmentView,
        ...refusals(notYourRole, notFound, actionBlocked, versionConflict, preconditionRequired),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const one = await lockAttachment(tx, request.params.attachmentId)
        if (one === null) throw notFound()
        const actions = attachmentActions(one, request.person)
        takeAction(request, 'remove', { version: one.version, currentStage: null, actions })
        await markRemoved(tx, one.id, request.body.reason)
        await store.drop(tx, one.id)
        return viewAttachment(tx, request, one.id)
      }),
  })
}
