import { z } from 'zod'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
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
      description:
        'Each number with numerator, denominator and what was left out and why. Void cases are in none. Computed on read; `asOfOn` says for which day.',
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
      description:
        'For provinces and the ministry: counts by region and year, of their own region only, by region code and year. A row of fewer than five cases is suppressed.',
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
