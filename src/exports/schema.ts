import { z } from 'zod'
import { Label, PageQuery, pageOf, queryList, text, uuid } from '../platform/http/schema.js'
import { COLUMN_TYPES, EXPORT_FILTERS, EXPORT_FORMATS, EXPORT_PROFILES } from './rules.js'

const dataset = () =>
  z
    .string()
    .regex(/^[a-z][a-z-]{0,39}$/)
    .max(40)
    .meta({ example: 'measurements' })

export const ExportParams = z.object({
  dataset: dataset().describe('What to export: a name from `GET /v1/exports`.'),
})

const ExportFormatView = z.enum(EXPORT_FORMATS).meta({
  id: 'ExportFormat',
  description:
    '`csv` for spreadsheets, `ndjson` (a JSON object a line) for programs; by `Accept` if absent, else `csv`.',
  example: 'csv',
})
const ExportProfileView = z.enum(EXPORT_PROFILES).meta({
  id: 'ExportProfile',
  description:
    'With `csv`: `excel` writes a byte order mark, semicolons and decimal commas, and puts an apostrophe before text that a spreadsheet would take for a formula. It changes the data, so it is never for programs.',
  example: 'excel',
})
const ColumnTypeView = z.enum(COLUMN_TYPES).meta({
  id: 'ColumnType',
  description: 'What a column holds, see `GET /v1/code-lists/column-types`.',
  example: 'number',
})
const ExportFilterView = z.enum(EXPORT_FILTERS).meta({
  id: 'ExportFilter',
  description: 'A parameter that narrows an export.',
  example: 'programmeId',
})

const columnName = () =>
  z
    .string()
    .regex(/^[a-z][A-Za-z0-9]{0,39}$/)
    .max(40)

const ids = (what: string) => queryList(uuid(), 50).optional().describe(what)
const word = () =>
  z
    .string()
    .regex(/^[a-z][a-z_]{0,39}$/)
    .max(40)
const words = (what: string, example: string) =>
  queryList(word(), 20)
    .optional()
    .describe(what)
    .meta({ example: [example] })

export const ExportQuery = z
  .strictObject({
    format: ExportFormatView.optional(),
    profile: ExportProfileView.optional(),
    columns: queryList(columnName(), 100)
      .optional()
      .describe('Only these columns, in this order; all that the caller may have if absent.')
      .meta({ example: ['caseId', 'metricCode', 'point', 'value'] }),
    programmeId: ids('Only of these programmes.'),
    participantId: ids('Only of these participants.'),
    caseId: ids('Only of these cases.'),
    kind: words('Only of these kinds.', 'cooperative'),
    status: words('Only what stands so; which words there are `GET /v1/exports` says.', 'verified'),
    stage: words('Only cases in these stages.', 'closed'),
    result: words('Only with these results.', 'good'),
    regionCode: queryList(text(13).regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/), 50)
      .optional()
      .describe('Only in these regions or any below them.')
      .meta({ example: ['32.71'] }),
  })
  .meta({ explode: false })

const CSV_EXAMPLE = [
  'caseId,metricCode,point,value',
  '0197a5c0-1c00-7000-8000-000000000207,shu_rupiah,baseline,-1250000',
  '0197a5c0-1c00-7000-8000-000000000207,shu_rupiah,endline,4200000',
  '',
].join('\r\n')
const NDJSON_EXAMPLE = [
  '{"caseId":"0197a5c0-1c00-7000-8000-000000000207","metricCode":"shu_rupiah","point":"baseline","value":-1250000}',
  '{"caseId":"0197a5c0-1c00-7000-8000-000000000207","metricCode":"shu_rupiah","point":"endline","value":4200000}',
  '',
].join('\n')

/** The reply of an export, by its media type; as long as the dataset is. */
export const ExportFile = {
  description:
    'The rows by id, streamed. `Snapshot-At` says as of when, `Change-Cursor` where the change feed goes on from there. When something fails on the way the connection breaks: a file that ends without an error is whole.',
  content: {
    'text/csv': {
      schema: z
        .string()
        .describe('RFC 4180: a header of names, CRLF, UTF-8, null is empty.')
        .meta({ example: CSV_EXAMPLE }),
    },
    'application/x-ndjson': {
      schema: z
        .string()
        .describe('One JSON object a line, every column always there.')
        .meta({ example: NDJSON_EXAMPLE }),
    },
  },
}

const ExportColumnView = z
  .object({
    name: columnName()
      .describe('As in the header of CSV, in the objects of NDJSON, and in `columns`.')
      .meta({ example: 'value' }),
    type: ColumnTypeView.describe('The type of its values.'),
    description: Label.describe('What it holds.'),
  })
  .meta({ id: 'ExportColumn', description: 'One column of a dataset.' })

const ExportFilterEntry = z
  .object({
    name: ExportFilterView.describe('Name of the parameter.'),
    values: z
      .array(word().describe('A word it knows.').meta({ example: 'verified' }))
      .max(50)
      .nullable()
      .describe('The words it knows; null where it takes ids or codes.')
      .meta({ example: null }),
  })
  .meta({ id: 'ExportFilterEntry', description: 'A filter that a dataset takes.' })

const DatasetView = z
  .object({
    dataset: dataset().describe('Its name, which is also its address.'),
    label: Label.describe('Its name for people.'),
    description: Label.describe('What one row is.'),
    columns: z
      .array(ExportColumnView)
      .max(100)
      .describe('The columns that this caller may have, in their order.'),
    filters: z.array(ExportFilterEntry).max(20).describe('What it can be narrowed by.'),
  })
  .meta({ id: 'ExportDataset', description: 'A table that can be exported.' })

export const DatasetPage = pageOf(DatasetView, 'ExportDatasetPage')

export const DatasetsQuery = z.strictObject({ ...PageQuery.shape })
