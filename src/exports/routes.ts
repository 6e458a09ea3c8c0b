import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { horizonOf, writeFeedCursor } from '../changes/rules.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import type { Text } from '../platform/language.js'
import { notYourRole } from '../platform/problem/access-kinds.js'
import type { FieldError } from '../platform/problem/problem.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor, validationFailed } from '../platform/problem/request-kinds.js'
import type { Snapshot } from '../platform/snapshot.js'
import type { Column, Dataset } from './dataset.js'
import { DATASETS, datasetQuery } from './queries.js'
import {
  csvWriter,
  EXPORT_FILTERS,
  type ExportFilter,
  type ExportFormat,
  ndjsonWriter,
  type RowWriter,
  visibleColumns,
} from './rules.js'
import { DatasetPage, DatasetsQuery, ExportFile, ExportParams, ExportQuery } from './schema.js'

/** Whole tables are the business of who runs the programme or reports on it. */
const READERS = ['admin', 'manager', 'reporter'] as const

type Query = z.infer<typeof ExportQuery>

const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
}

const fault = (parameter: string, message: Text): FieldError => ({
  in: 'query',
  parameter,
  code: 'invalid_value',
  message,
})

/** The form asked for: the parameter wins over `Accept`. */
function formatOf({ headers }: FastifyRequest, { format, profile }: Query): ExportFormat {
  if (format !== undefined) return format
  if (profile !== undefined) return 'csv'
  const accepts = headers.accept ?? ''
  return accepts.includes('ndjson') && !accepts.includes('text/csv') ? 'ndjson' : 'csv'
}

/** The columns asked for, or all that the caller may have; 403 for one that is not for the caller. */
function columnsOf(
  request: FastifyRequest,
  { columns }: Dataset,
  names: Query['columns'],
): Column[] {
  const visible = visibleColumns(columns, request.staff.roles)
  if (names === undefined) return visible
  const hidden = columns.filter((one) => names.includes(one.name) && !visible.includes(one))
  if (hidden.length > 0) {
    const list = hidden.map(({ name }) => name).join(', ')
    throw notYourRole({
      detail: {
        id: `Peran Anda tidak melihat orang dan catatan, jadi bukan ${list}.`,
        en: `Your roles see neither persons nor notes, and so not ${list}.`,
      },
    })
  }
  return [...new Set(names)].flatMap((name) => visible.filter((one) => one.name === name))
}

/** What is wrong with what was asked of a dataset; empty when nothing is. */
function queryErrors(dataset: Dataset, query: Query, format: ExportFormat): FieldError[] {
  const names = dataset.columns.map(({ name }) => name)
  const unknown = (query.columns ?? []).filter((name) => !names.includes(name))
  const errors: FieldError[] = []
  if (unknown.length > 0) {
    errors.push(
      fault('columns', {
        id: `Tidak ada kolom ${unknown.join(', ')}. Yang ada: ${names.join(', ')}.`,
        en: `There is no column ${unknown.join(', ')}. There are: ${names.join(', ')}.`,
      }),
    )
  }
  if (query.profile !== undefined && format !== 'csv') {
    errors.push(fault('profile', { id: 'Hanya berlaku untuk csv.', en: 'It goes with csv only.' }))
  }
  return [...errors, ...EXPORT_FILTERS.flatMap((name) => filterErrors(dataset, name, query[name]))]
}

function filterErrors(
  { filters }: Dataset,
  name: ExportFilter,
  values: readonly string[] | undefined,
): FieldError[] {
  if (values === undefined) return []
  const filter = filters[name]
  if (filter === undefined) {
    const taken = Object.keys(filters).join(', ')
    return [
      fault(name, {
        id: `Data ini tidak dapat disaring dengan ${name}. Yang dapat: ${taken}.`,
        en: `This dataset cannot be narrowed by ${name}. It can be by: ${taken}.`,
      }),
    ]
  }
  const { words } = filter
  if (words === undefined || values.every((value) => words.includes(value))) return []
  return [
    fault(name, {
      id: `Harus salah satu dari: ${words.join(', ')}.`,
      en: `Must be one of: ${words.join(', ')}.`,
    }),
  ]
}

const filtersOf = ({ filters }: Dataset, query: Query) =>
  EXPORT_FILTERS.flatMap((name) => {
    const [filter, values] = [filters[name], query[name]]
    return filter === undefined || values === undefined ? [] : [{ filter, values }]
  })

async function* linesOf(snapshot: Snapshot, { head, write }: RowWriter): AsyncGenerator<string> {
  if (head !== '') yield head
  for await (const rows of snapshot.batches()) yield write(rows)
}

/** The rows as the body of the reply; the snapshot ends with it, however it ends. */
function streamRows(snapshot: Snapshot, writer: RowWriter): Readable {
  const stream = Readable.from(linesOf(snapshot, writer), { objectMode: false })
  stream.once('close', () => void snapshot.close())
  return stream
}

function describeFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { dataset, format, snapshot }: { dataset: string; format: ExportFormat; snapshot: Snapshot },
): void {
  const name = `${dataset}-${request.today()}.${format}`
  reply.headers({
    'content-type': MEDIA_TYPES[format],
    'content-disposition': `attachment; filename="${name}"`,
    'snapshot-at': request.now.toISOString(),
    'change-cursor': writeFeedCursor(snapshot.epoch, horizonOf(snapshot)),
    'cache-control': 'no-store',
  })
}

const Cursor = z.tuple([z.string()])

export const exportRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/exports',
    config: { allow: READERS, scope: 'exports:read' },
    schema: {
      operationId: 'listExports',
      tags: ['Exports'],
      summary: 'List what can be exported',
      description: prose([
        'Every dataset with the columns and filters that this caller may use, in the order of the workflow.',
        'A reporter finds no column that holds a person or a free note.',
      ]),
      querystring: DatasetsQuery,
      response: { 200: DatasetPage, ...refusals(notYourRole, invalidCursor) },
    },
    handler: async (request) => {
      const after = readCursor(request, Cursor)
      const start = after === null ? 0 : DATASETS.findIndex((one) => one.dataset === after[0]) + 1
      const rows = DATASETS.slice(start, start + pageLimit(request) + 1).map(
        ({ dataset, label, description, columns, filters }) => ({
          dataset,
          label,
          description,
          columns: visibleColumns(columns, request.staff.roles),
          filters: EXPORT_FILTERS.flatMap((name) => {
            const filter = filters[name]
            return filter === undefined ? [] : [{ name, values: [...(filter.words ?? [])] }]
          }).map(({ name, values }) => ({ name, values: values.length === 0 ? null : values })),
        }),
      )
      return page(request, rows, ({ dataset }) => [dataset])
    },
  })

  app.route({
    method: 'GET',
    url: '/exports/:dataset',
    config: {
      allow: READERS,
      scope: 'exports:read',
      replica: true,
      rateLimit: 'exports',
      replyHeaders: ['ContentDisposition', 'SnapshotAt', 'ChangeCursor'],
    },
    schema: {
      operationId: 'getExport',
      tags: ['Exports'],
      summary: 'Export a dataset',
      description: prose(
        [
          'The whole dataset as CSV or NDJSON, as it is at one instant, ordered by id and streamed, however large.',
          '`GET /v1/exports` says which datasets, columns and filters there are.',
          'For a copy that stays current, keep `Change-Cursor` and go on with `GET /v1/changes?after=`: nothing is missed between the two.',
          'A reporter gets no column that holds a person or a free note.',
        ],
        'Ten exports a minute for each credential. Where too many are read at once the answer is 503 with `Retry-After`.',
        '403 `not_your_role`: a column was asked for that the caller may not see.',
      ),
      params: ExportParams,
      querystring: ExportQuery,
      response: { 200: ExportFile, ...refusals(notYourRole, notFound) },
    },
    handler: async (request, reply) => {
      const { query } = request
      const dataset = DATASETS.find((one) => one.dataset === request.params.dataset)
      if (dataset === undefined) throw notFound()
      const format = formatOf(request, query)
      const columns = columnsOf(request, dataset, query.columns)
      const errors = queryErrors(dataset, query, format)
      if (errors.length > 0) throw validationFailed({ errors })
      const asked = datasetQuery(dataset, columns, filtersOf(dataset, query))
      const snapshot = await request.snapshot(asked)
      describeFile(request, reply, { dataset: dataset.dataset, format, snapshot })
      if (request.method === 'HEAD') {
        await snapshot.close()
        return ''
      }
      const writer =
        format === 'csv' ? csvWriter(columns, query.profile ?? null) : ndjsonWriter(columns)
      // The type of the reply is its text; Fastify streams it.
      return streamRows(snapshot, writer) as never
    },
  })
}
