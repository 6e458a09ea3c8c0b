import { z } from 'zod'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import {
  InstrumentListQuery,
  InstrumentPage,
  InstrumentParams,
  InstrumentView,
} from './instrument.schema.js'
import { findInstrument, INSTRUMENTS } from './instruments/all.js'
import { instrumentItem, instrumentView } from './view.js'

const Cursor = z.tuple([z.string()])

export const instrumentRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/instruments',
    config: { allow: 'anyone', cache: 'hour' },
    schema: {
      operationId: 'listInstruments',
      tags: ['Health examinations'],
      summary: 'List the examination forms',
      description:
        'Lists the official forms by which the health of a cooperative is examined, former ones too, by id.',
      querystring: InstrumentListQuery,
      response: { 200: InstrumentPage, ...refusals(invalidCursor) },
    },
    handler: async (request) => {
      const after = readCursor(request, Cursor)
      const rows = INSTRUMENTS.toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .filter(({ id }) => after === null || id > after[0])
        .slice(0, pageLimit(request) + 1)
      return page(request, rows.map(instrumentItem), ({ id }) => [id])
    },
  })

  app.route({
    method: 'GET',
    url: '/instruments/:instrumentId',
    config: { allow: 'anyone', cache: 'hour' },
    schema: {
      operationId: 'getInstrument',
      tags: ['Health examinations'],
      summary: 'Show an examination form',
      description: prose([
        'Shows one form whole, in both languages: its questions with units, limits and hints, its aspects with weights, and for each indicator the formula, the bands and what of them could not be verified.',
        'It is enough to draw the form and to explain its score. The reply may be kept for an hour.',
      ]),
      params: InstrumentParams,
      response: { 200: InstrumentView, ...refusals(notFound) },
    },
    handler: async (request) => {
      const instrument = findInstrument(request.params.instrumentId)
      if (instrument === null) throw notFound()
      return instrumentView(instrument)
    },
  })
}
