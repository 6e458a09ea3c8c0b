import type { RecommendationAnswer } from '../handover/rules.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'

/** Where a recommendation stands; `dropped` needs a reason and counts as progress. */
export const PROGRESS_STATES = ['open', 'in_progress', 'done', 'dropped', 'deferred'] as const
export type ProgressState = (typeof PROGRESS_STATES)[number]

/** A recommendation as progress on it is recorded. */
export type RecommendationFacts = {
  id: string
  lineageId: string
  caseId: string
  programmeId: string
  timeZone: string
  /** What the coaching team said to it; null when its diagnosis is not the accepted one in force. */
  answer: RecommendationAnswer | null
  /** Whether its diagnosis was accepted once and has been replaced by a later one. */
  isSuperseded: boolean
  /** The one that stands in its place in the diagnosis in force. */
  currentId: string | null
  /** The day a diagnosis with it, or with an earlier version of it, was first accepted. */
  acceptedOn: string | null
}

/** A dropped recommendation says why. */
export const progressFaults = ({
  state,
  reason,
}: {
  state: ProgressState
  reason?: string | null | undefined
}): FieldError[] =>
  state === 'dropped' && (reason === undefined || reason === null)
    ? [
        invalid('/reason', 'reason_required', {
          id: 'Jelaskan mengapa rekomendasi ini dihentikan.',
          en: 'Say why the recommendation is dropped.',
        }),
      ]
    : []
