import { z } from 'zod'
import { Empty } from '../offices/schema.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import type { Language } from '../platform/language.js'
import { fragment, localiseActions } from '../platform/problem/action.js'
import {
  actionBlocked,
  notFound,
  preconditionRequired,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { existing } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import {
  idempotencyKeyRequired,
  invalidCursor,
  payloadTooLarge,
  unsupportedMediaType,
} from '../platform/problem/request-kinds.js'
import { takeAction } from '../platform/verbs.js'
import { readFile, writeTemplate } from './file.js'
import { importUnreadable, tooManyRows } from './problems.js'
import {
  endImport,
  findImport,
  insertImport,
  listImports,
  listRows,
  lockImport,
} from './queries.js'
import { FILE_BYTES_MAX, FILE_MEDIA_TYPES, type FileMediaType, importActions } from './rules.js'
import { ImportRunner } from './runner.js'
import {
  type ImportBody,
  ImportFile,
  ImportListQuery,
  ImportPage,
  ImportParams,
  ImportQuery,
  ImportRowPage,
  ImportRowsQuery,
  ImportView,
  type StoredRow,
  TemplateFile,
  TemplateParams,
  TemplateQuery,
} from './schema.js'
import { DATASETS, type Job } from './work.js'

const IdKey = z.tuple([uuid()])
const RowKey = z.tuple([z.int().min(1)])

/** Files are brought in by those who register participants. */
const IMPORTERS = ['admin', 'manager'] as const

const NO_FILE = {
  id: 'Permintaan ini tidak memuat berkas.',
  en: 'The request holds no file.',
}
const NOT_A_TABLE = {
  id: 'Kirim CSV (text/csv) atau NDJSON (application/x-ndjson); simpan lembar XLSX sebagai CSV.',
  en: 'Send CSV (text/csv) or NDJSON (application/x-ndjson); save an XLSX sheet as CSV.',
}

const viewOf = (body: ImportBody, language: Language) => ({
  ...body,
  allowedActions: localiseActions(importActions(body), language),
})

const rowViewOf = (row: StoredRow, language: Language) => ({
  ...row,
  errors: row.errors.map((error) => ({
    ...error,
    pointer: fragment(error.pointer),
    message: error.message[language],
  })),
})

/** The route that takes files: the only one whose body is not JSON. */
const uploadRoutes =
  (runner: ImportRunner): Routes =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(
      [...FILE_MEDIA_TYPES],
      { parseAs: 'buffer', bodyLimit: FILE_BYTES_MAX },
      (request, bytes, done) => {
        request.rawBody = bytes as Buffer
        done(null, null)
      },
    )
    app.addContentTypeParser('*', (_request, _payload, done) =>
      done(
        unsupportedMediaType({
          detail: NOT_A_TABLE,
          headers: { accept: FILE_MEDIA_TYPES.join(', ') },
        }),
      ),
    )

    app.route({
      method: 'POST',
      url: '/imports',
      bodyLimit: FILE_BYTES_MAX,
      config: {
        allow: IMPORTERS,
        scope: 'participants:write',
        created: '/v1/imports',
        needsKey: true,
      },
      schema: {
        operationId: 'createImport',
        tags: ['Imports'],
        summary: 'Bring in a file',
        description: prose(
          [
            'Receives a file, keeps it and answers at once; the rows are worked through afterwards, one file of an office at a time. Follow `Location` until `state` is none of `received` and `running`.',
            'Each row is held to the same rules as a single request and meets one of five fates: `created`, `updated` (only the columns the file has), `unchanged`, `possible_duplicate` (left out: it may mean a record that exists), `rejected`.',
            'A participant is recognised by a number, else by name and region together; the figures of a year by their participant and `bookYear`.',
            'One step writes the whole file or nothing. With `onError=abort` a single rejected row turns the file down; with `onError=skip` the other rows are written. With `dryRun=true` nothing is written and the report is the same.',
            'Encoding (UTF-8, UTF-16, Windows-1252) and separator (comma, semicolon, tab, pipe) are detected and reported; a damaged letter or a NUL is a fault of its row.',
          ],
          '400 `idempotency_key_required` without `Idempotency-Key`; 400 `import_unreadable` for a wrong header, a quotation mark never closed or no rows.',
          '413 above 10 MiB, `too_many_rows` above 20,000 rows; 415 for anything but CSV and NDJSON.',
        ),
        consumes: [...FILE_MEDIA_TYPES],
        querystring: ImportQuery,
        body: ImportFile,
        response: {
          202: ImportView,
          ...refusals(idempotencyKeyRequired, importUnreadable, payloadTooLarge, tooManyRows),
        },
      },
      async handler(request) {
        if (request.headers['idempotency-key'] === undefined) throw idempotencyKeyRequired()
        const { dataset, dryRun: isDryRun, onError } = request.query
        const { rawBody: bytes } = request
        if (bytes === null || bytes.length === 0) throw importUnreadable({ detail: NO_FILE })
        const mediaType = mediaTypeOf(request.headers['content-type'])
        const { rows, ...form } = await readFile(bytes, mediaType, DATASETS[dataset].columns)
        const added: Job[] = []
        const view = await request.write(async (tx) => {
          const id = newId()
          const { id: requestId, log } = request
          const file = { mediaType, byteCount: bytes.length, rowCount: rows.length, ...form }
          await insertImport(tx, { id, dataset, isDryRun, onError, requestId, ...file }, bytes)
          const transact: Job['transact'] = (work) => request.background(work)
          added.splice(0, 1, { id, transact, today: request.today(), log, doneCount: 0 })
          return viewOf(existing(await findImport(tx, id)), request.language)
        })
        for (const job of added) runner.add(job)
        return view
      },
    })
  }

/** Which of the two a request announced; the parser let no other through. */
const mediaTypeOf = (contentType = ''): FileMediaType =>
  FILE_MEDIA_TYPES.find((one) => contentType.toLowerCase().startsWith(one)) ?? 'text/csv'

export const importRoutes: Routes = async (app) => {
  const runner = new ImportRunner()
  app.addHook('onClose', () => runner.stop())
  await app.register(uploadRoutes(runner))

  app.route({
    method: 'GET',
    url: '/imports',
    config: { allow: IMPORTERS, scope: 'participants:read' },
    schema: {
      operationId: 'listImports',
      tags: ['Imports'],
      summary: 'List imports',
      description: 'Lists the files brought in, the latest first, each with its counts.',
      querystring: ImportListQuery,
      response: { 200: ImportPage, ...refusals(invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { dataset, state } = request.query
        const after = readCursor(request, IdKey)
        const limit = pageLimit(request)
        const found = await listImports(tx, { dataset, state, limit, after })
        const { items, nextCursor } = page(request, found, ({ id }) => [id])
        return { items: items.map((one) => viewOf(one, request.language)), nextCursor }
      }),
  })

  app.route({
    method: 'GET',
    url: '/imports/templates/:dataset',
    config: {
      allow: IMPORTERS,
      scope: 'participants:read',
      replyHeaders: ['ContentDisposition'],
    },
    schema: {
      operationId: 'getImportTemplate',
      tags: ['Imports'],
      summary: 'Get the template of a file',
      description:
        'Answers a CSV file with the columns of a dataset and one example row to write over. Columns may be left out or stand in any order. With `profile=excel` it opens in an Indonesian Excel by a double click.',
      params: TemplateParams,
      querystring: TemplateQuery,
      response: {
        200: {
          description: 'The template.',
          content: { 'text/csv': { schema: TemplateFile } },
        },
      },
    },
    async handler(request, reply) {
      const { dataset } = request.params
      const isExcel = request.query.profile === 'excel'
      const text = writeTemplate(DATASETS[dataset].columns, isExcel ? 'semicolon' : 'comma')
      reply.type('text/csv; charset=utf-8')
      reply.header('content-disposition', `attachment; filename="${dataset}.csv"`)
      return isExcel ? `\uFEFF${text}` : text
    },
  })

  app.route({
    method: 'GET',
    url: '/imports/:importId',
    config: { allow: IMPORTERS, scope: 'participants:read' },
    schema: {
      operationId: 'getImport',
      tags: ['Imports'],
      summary: 'Show an import',
      description:
        'Answers where an import stands: what was detected in the file, how far it has come, and once it was gone through the five counts, which add up to `rowCount`. In a dry run and in a rejected import they say what would have been done.',
      params: ImportParams,
      response: { 200: ImportView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) =>
        viewOf(existing(await findImport(tx, request.params.importId)), request.language),
      ),
  })

  app.route({
    method: 'GET',
    url: '/imports/:importId/rows',
    config: { allow: IMPORTERS, scope: 'participants:read' },
    schema: {
      operationId: 'listImportRows',
      tags: ['Imports'],
      summary: 'List the rows of an import',
      description:
        'Lists what became of each row, in the order of the file; none until the file was gone through. `fate=rejected` gives what is to be put right, with the column and the reason.',
      params: ImportParams,
      querystring: ImportRowsQuery,
      response: { 200: ImportRowPage, ...refusals(notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { importId } = request.params
        existing(await findImport(tx, importId))
        const { fate } = request.query
        const after = readCursor(request, RowKey)
        const limit = pageLimit(request)
        const found = await listRows(tx, importId, { fate, limit, after })
        const { items, nextCursor } = page(request, found, ({ row }) => [row])
        return { items: items.map((one) => rowViewOf(one, request.language)), nextCursor }
      }),
  })

  app.route({
    method: 'POST',
    url: '/imports/:importId/cancel',
    config: { allow: IMPORTERS, scope: 'participants:write' },
    schema: {
      operationId: 'cancelImport',
      tags: ['Imports'],
      summary: 'Cancel an import',
      description: prose(
        [
          'Ends an import that is still `received` or `running`. Nothing of its file is written, whatever was done so far.',
        ],
        '409 `action_blocked` with `already_ended` once it has ended: what was written stays.',
      ),
      params: ImportParams,
      headers: IfMatch,
      body: Empty,
      response: {
        200: ImportView,
        ...refusals(notFound, actionBlocked, preconditionRequired, versionConflict),
      },
    },
    async handler(request) {
      const { importId } = request.params
      const view = await request.write(async (tx) => {
        const { id, version, state } = existing(await lockImport(tx, importId))
        const actions = importActions({ id, state })
        takeAction(request, 'cancel', { version, currentStage: state, actions })
        await endImport(tx, id, { state: 'cancelled' })
        return viewOf(existing(await findImport(tx, id)), request.language)
      })
      runner.cancel(importId)
      return view
    },
  })
}
