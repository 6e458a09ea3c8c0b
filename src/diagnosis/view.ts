import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { localiseActions } from '../platform/problem/action.js'
import type { Diagnosis, StoredDiagnosis } from './queries.js'
import { diagnosisActions } from './rules.js'
import type { DiagnosisItemView, DiagnosisView } from './schema.js'
import { isSealIntact } from './seal.js'

/** A version as stored, with what it lacks and whether its seal still holds. */
export const showStored = ({
  diagnosis,
  openHealthExaminationIds,
  missingBaselineMetricCodes,
}: StoredDiagnosis): z.infer<typeof DiagnosisItemView> => ({
  ...diagnosis,
  openHealthExaminationIds: [...openHealthExaminationIds],
  missingBaselineMetricCodes: [...missingBaselineMetricCodes],
  sealIntact: isSealIntact(diagnosis),
})

/** The same with what this caller may do with it. */
export const showDiagnosis = (
  request: FastifyRequest,
  facts: Diagnosis,
): z.infer<typeof DiagnosisView> => ({
  ...showStored(facts),
  allowedActions: localiseActions(diagnosisActions(facts, request.staff), request.language),
})
