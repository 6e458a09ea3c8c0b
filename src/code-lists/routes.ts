import { z } from 'zod'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import { ACCESS_LISTS } from './access-lists.js'
import { ACTION_LISTS } from './action-lists.js'
import { AGENDA_LISTS } from './agenda-lists.js'
import { ATTACHMENT_LISTS } from './attachment-lists.js'
import { CASE_LISTS } from './case-lists.js'
import type { CodeList } from './code-list.js'
import { EXAMINATION_LISTS } from './examination-lists.js'
import { FEED_LISTS } from './feed-lists.js'
import { FIGURE_LISTS } from './figure-lists.js'
import { IMPORT_LISTS } from './import-lists.js'
import { NUMBER_LISTS } from './number-lists.js'
import { OFFICE_LISTS } from './office-lists.js'
import { PLAN_LISTS } from './plan-lists.js'
import { PROGRESS_LISTS } from './progress-lists.js'
import { REFUSAL_LISTS } from './refusal-lists.js'
import { CodeListPage, CodeListParams, CodeListsQuery, CodeListView } from './schema.js'
import { SUGGESTION_LISTS } from './suggestion-lists.js'

/** Every list by name. */
export const CODE_LISTS: readonly CodeList[] = [
  ...OFFICE_LISTS,
  ...ACCESS_LISTS,
  ...CASE_LISTS,
  ...PLAN_LISTS,
  ...AGENDA_LISTS,
  ...PROGRESS_LISTS,
  ...EXAMINATION_LISTS,
  ...ACTION_LISTS,
  ...NUMBER_LISTS,
  ...FIGURE_LISTS,
  ...SUGGESTION_LISTS,
  ...FEED_LISTS,
  ...ATTACHMENT_LISTS,
  ...IMPORT_LISTS,
  ...REFUSAL_LISTS,
].sort((one, other) => (one.list < other.list ? -1 : 1))

const Cursor = z.tuple([z.string()])

export const codeListRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/code-lists',
    config: { allow: 'anyone', cache: 'hour' },
    schema: {
      operationId: 'listCodeLists',
      tags: ['Code lists'],
      summary: 'List the code lists',
      description: 'Lists every vocabulary of the API by name, with the number of its codes.',
      querystring: CodeListsQuery,
      response: { 200: CodeListPage, ...refusals(invalidCursor) },
    },
    handler: async (request) => {
      const after = readCursor(request, Cursor)
      const rows = CODE_LISTS.filter(({ list }) => after === null || list > after[0])
      const summaries = rows
        .slice(0, pageLimit(request) + 1)
        .map(({ list, label, items }) => ({ list, label, itemCount: items().length }))
      return page(request, summaries, ({ list }) => [list])
    },
  })

  app.route({
    method: 'GET',
    url: '/code-lists/:list',
    config: { allow: 'anyone', cache: 'hour' },
    schema: {
      operationId: 'getCodeList',
      tags: ['Code lists'],
      summary: 'Show a code list',
      description: prose([
        'Shows all codes of one vocabulary in their order, each with both labels: enough to fill a select box.',
        'The reply may be kept for an hour.',
        'The catalogue of ailments has an address of its own, `/v1/penyakit`.',
      ]),
      params: CodeListParams,
      response: { 200: CodeListView, ...refusals(notFound) },
    },
    handler: async (request) => {
      const found = CODE_LISTS.find(({ list }) => list === request.params.list)
      if (found === undefined) throw notFound()
      const items = found.items().map((one, index) => ({ ...one, sortOrder: index + 1 }))
      return { list: found.list, label: found.label, items }
    },
  })
}
