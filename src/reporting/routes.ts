import { z } from 'zod'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import { ROLES } from '../platform/roles.js'
import { listOfficeProgrammes, PROGRAMME_METRICS_STATEMENT } from './queries.js'
import {
  OfficeProgrammesPage,
  OfficeProgrammesQuery,
  ProgrammeMetricsParams,
  ProgrammeMetricsView,
} from './schema.js'

const OfficeProgrammesCursor = z.tuple([z.string(), z.int()])

export const metricRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/programmes/:programmeId/metrics',
    config: { allow: ROLES, scope: 'metrics:read', replica: true },
    schema: {
      operationId: 'getProgrammeMetrics',
      tags: ['Metrics'],
      summary: 'Count what a programme has come to',
      description: prose([
        'Shows every number of a programme with numerator, denominator, and what was left out and why; void cases are in none.',
        'Counted on read: `asOfOn` says for which day. `/v1/code-lists/programme-metrics` says how each is counted.',
      ]),
      params: ProgrammeMetricsParams,
      response: { 200: ProgrammeMetricsView, ...refusals(notFound) },
    },
    handler: async (request, reply) => {
      const [row] = await request.readRows<{ body: z.infer<typeof ProgrammeMetricsView> }>(
        PROGRAMME_METRICS_STATEMENT,
        [request.params.programmeId],
      )
      if (row === undefined) throw notFound()
      reply.type('application/json; charset=utf-8')
      return row.body
    },
  })
}

export const officeProgrammeRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/office-programmes',
    config: { allow: ['observer'], scope: 'metrics:read', replica: true },
    schema: {
      operationId: 'listOfficeProgrammes',
      tags: ['Metrics'],
      summary: 'Compare regions and years',
      description: prose([
        'Lists counts by region and year, of the observer’s own region only, by region code and year; names, notes and ids are not in it.',
        'In a row of fewer than five cases the counts are null and `suppressed` is true. Demo offices are counted for demo observers only.',
      ]),
      querystring: OfficeProgrammesQuery,
      response: { 200: OfficeProgrammesPage, ...refusals(invalidCursor) },
    },
    handler: async (request) => {
      const { regionCode, year } = request.query
      const after = readCursor(request, OfficeProgrammesCursor)
      const rows = await request.read((tx) =>
        listOfficeProgrammes(tx, { regionCode, year, after, limit: pageLimit(request) }),
      )
      return page(request, rows, (row) => [row.regionCode, row.year])
    },
  })
}
