import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { localiseActions } from '../platform/problem.js'
import type { Diagnosis } from './queries.js'
import { diagnosisActions } from './rules.js'
import type { DiagnosisItemView, DiagnosisRecord, DiagnosisView } from './schema.js'
import { isSealIntact } from './seal.js'

/** A version in a list: what is stored, and whether its seal still holds. */
export const showDiagnosisItem = (
  diagnosis: DiagnosisRecord,
): z.infer<typeof DiagnosisItemView> => ({
  ...diagnosis,
  sealIntact: isSealIntact(diagnosis),
})

/** A version alone: with what it lacks, and what this caller may do with it. */
export const showDiagnosis = (
  request: FastifyRequest,
  facts: Diagnosis,
): z.infer<typeof DiagnosisView> => ({
  ...showDiagnosisItem(facts.diagnosis),
  missingBaselineMetricCodes: [...facts.missingBaselineMetricCodes],
  allowedActions: localiseActions(diagnosisActions(facts, request.staff), request.language),
})
