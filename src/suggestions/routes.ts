import type { z } from 'zod'
import { CaseParams } from '../cases/schema.js'
import { findInstrument } from '../examinations/instruments/all.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { suggestFromForm } from './examined.rules.js'
import { SUGGESTIONS_STATEMENT, type SuggestionRow } from './queries.js'
import { suggest, THRESHOLDS_VERSION } from './rules.js'
import { SuggestionQuery, SuggestionsView } from './schema.js'

export const suggestionRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/cases/:caseId/suggested-findings',
    config: { allow: STAFF, scope: 'cases:read' },
    schema: {
      operationId: 'getSuggestedFindings',
      tags: ['Diagnoses'],
      summary: 'List what figures and examinations suggest',
      description: prose([
        'Compares the participant’s latest book year, its RAT and its standing with the thresholds of the catalogue, and lists each that is crossed with value, threshold, comparison and source.',
        'In `examinations` it does the same with the latest completed health examination by each form, or the open one while none is completed: answers, indicators, aspects and category, each with its code and words of the form.',
        'It is a suggestion to a diagnostician and changes nothing: a finding is recorded by `POST /v1/diagnoses/{diagnosisId}/findings`. What cannot be reckoned is listed apart and suggests nothing.',
        'Thresholds without a source say so in `isAssumption`.',
      ]),
      params: CaseParams,
      querystring: SuggestionQuery,
      response: { 200: SuggestionsView, ...refusals(notFound) },
    },
    handler: async (request, reply) => {
      const { caseId } = request.params
      const [row] = await request.readRows<SuggestionRow>(SUGGESTIONS_STATEMENT, [
        caseId,
        request.query.on ?? null,
        request.now,
      ])
      if (row === undefined) throw notFound()
      const { participantId, on, history, statuses, examinations, foundCodes } = row
      const { items, notComputable } = suggest({ ...history, statuses }, on)
      const found = new Set(foundCodes)
      const isFound = ({ penyakitCode }: { penyakitCode: string }) => found.has(penyakitCode)
      const view: z.infer<typeof SuggestionsView> = {
        caseId,
        participantId,
        on,
        thresholdsVersion: THRESHOLDS_VERSION,
        items: items.map((one) => ({ ...one, isFound: isFound(one) })),
        notComputable,
        examinations: examinations.flatMap(({ answers, result, ...stored }) => {
          const instrument = findInstrument(stored.instrumentId)
          if (instrument === null) return []
          const suggested = suggestFromForm(instrument, { ...stored, answers, result })
          return {
            ...stored,
            items: suggested.items.map((one) => ({ ...one, isFound: isFound(one) })),
            notComputable: suggested.notComputable,
          }
        }),
      }
      reply.type('application/json; charset=utf-8')
      return view
    },
  })
}
