import {
  type Caller,
  type CaseFacts,
  conflictBlockers,
  leadBlockers,
  stageBlockers,
} from '../cases/rules.js'
import { type Action, action } from '../platform/problem/action.js'
import type { FieldErrorCode } from '../platform/problem/codes.js'
import { type Blocker, type FieldError, invalid } from '../platform/problem/problem.js'

export const HANDOVER_STATUSES = ['offered', 'accepted', 'returned', 'withdrawn'] as const
export type HandoverStatus = (typeof HANDOVER_STATUSES)[number]

/** What the coaching team says to each recommendation when it takes a case over. */
export const RECOMMENDATION_ANSWERS = ['accepted', 'declined', 'deferred'] as const
export type RecommendationAnswer = (typeof RECOMMENDATION_ANSWERS)[number]

export type HandoverFacts = {
  handover: { id: string; status: HandoverStatus }
  case: CaseFacts
}

const STATUS_NAMES: Record<HandoverStatus, { id: string; en: string }> = {
  offered: { id: 'ditawarkan', en: 'offered' },
  accepted: { id: 'diterima', en: 'accepted' },
  returned: { id: 'dikembalikan', en: 'returned' },
  withdrawn: { id: 'ditarik', en: 'withdrawn' },
}

/** An offer is answered once; afterwards only a new one can be. */
function answeredBlockers({ status }: HandoverFacts['handover']): Blocker[] {
  if (status === 'offered') return []
  const { id, en } = STATUS_NAMES[status]
  return [
    {
      code: 'already_answered',
      pointer: '/status',
      message: { id: `Penyerahan ini sudah ${id}.`, en: `This offer has been ${en}.` },
    },
  ]
}

/** What one caller may do with an offer. GET shows it, the verbs refuse with it. */
export function handoverActions(
  { handover, case: facts }: HandoverFacts,
  caller: Caller,
): Action[] {
  const href = (verb: string) => `/v1/handovers/${handover.id}/${verb}`
  const open = [...stageBlockers(facts, 'handover'), ...answeredBlockers(handover)]
  const coachingLead = leadBlockers(facts, caller, 'coaching')
  const diagnosisLead = leadBlockers(facts, caller, 'diagnosis')
  return [
    action(
      'acceptHandover',
      'accept',
      href('accept'),
      [...coachingLead, ...open, ...conflictBlockers(facts, 'accept')],
      ['answers'],
    ),
    action(
      'returnHandover',
      'return',
      href('return'),
      [...coachingLead, ...open],
      ['reason', 'items'],
    ),
    action('withdrawHandover', 'withdraw', href('withdraw'), [...diagnosisLead, ...open]),
  ]
}

/** One answer as the coaching team sends it. */
export type AnswerInput = {
  recommendationId: string
  answer: RecommendationAnswer
  reason?: string | undefined
  deferredTo?: string | undefined
}

const fault = (pointer: string, code: FieldErrorCode, id: string, en: string) =>
  invalid(pointer, code, { id, en })

/** What one answer lacks by itself: declining wants a reason, deferring a day after `on`. */
function termsFaults({ answer, reason, deferredTo }: AnswerInput, at: string, on: string) {
  const faults: FieldError[] = []
  if (answer === 'declined' && reason === undefined) {
    faults.push(
      fault(
        `${at}/reason`,
        'reason_required',
        'Jelaskan mengapa rekomendasi ini ditolak.',
        'Say why this recommendation is declined.',
      ),
    )
  }
  if (answer === 'deferred' && deferredTo === undefined) {
    faults.push(
      fault(
        `${at}/deferredTo`,
        'date_required',
        'Sebutkan sampai tanggal berapa rekomendasi ini ditunda.',
        'Say until which day this recommendation is deferred.',
      ),
    )
  }
  if (answer !== 'deferred' && deferredTo !== undefined) {
    faults.push(
      fault(
        `${at}/deferredTo`,
        'not_deferred',
        'Tanggal ini hanya untuk rekomendasi yang ditunda.',
        'Only a deferred recommendation has this date.',
      ),
    )
  }
  if (answer === 'deferred' && deferredTo !== undefined && deferredTo <= on) {
    faults.push(
      fault(
        `${at}/deferredTo`,
        'date_not_after',
        'Tanggal penundaan harus sesudah tanggal serah terima.',
        'It must be deferred to a day after the handover.',
      ),
    )
  }
  return faults
}

/**
 * What is wrong with the answers to an offer: each recommendation is answered exactly once, and each
 * answer says what it must. `on` is the day of the acceptance.
 */
export function answerFaults(
  recommendations: readonly { id: string; position: number }[],
  answers: readonly AnswerInput[],
  on: string,
): FieldError[] {
  const known = new Set(recommendations.map(({ id }) => id))
  const answered = new Set<string>()
  const faults: FieldError[] = []
  for (const [index, answer] of answers.entries()) {
    const at = `/answers/${index}`
    const { recommendationId } = answer
    if (!known.has(recommendationId)) {
      faults.push(
        fault(
          `${at}/recommendationId`,
          'unknown_recommendation',
          'Rekomendasi ini bukan bagian dari diagnosis yang diserahkan.',
          'This recommendation is not part of the diagnosis offered.',
        ),
      )
    } else if (answered.has(recommendationId)) {
      faults.push(
        fault(
          `${at}/recommendationId`,
          'answered_twice',
          'Rekomendasi ini dijawab dua kali.',
          'This recommendation is answered twice.',
        ),
      )
    }
    answered.add(recommendationId)
    faults.push(...termsFaults(answer, at, on))
  }
  for (const { id, position } of recommendations) {
    if (answered.has(id)) continue
    faults.push(
      fault(
        '/answers',
        'unanswered_recommendation',
        `Rekomendasi nomor ${position} belum dijawab (${id}).`,
        `Recommendation number ${position} has no answer (${id}).`,
      ),
    )
  }
  return faults
}

/** One thing to be mended, as the coaching team sends it. */
export type ReturnItemInput = {
  findingId?: string | undefined
  recommendationId?: string | undefined
  text: string
}

/** What is wrong with the items of a return: each points at one finding or one recommendation. */
export function returnFaults(
  diagnosis: {
    findings: readonly { id: string }[]
    recommendations: readonly { id: string }[]
  },
  items: readonly ReturnItemInput[],
): FieldError[] {
  const isKnown = (parts: readonly { id: string }[], id: string | undefined) =>
    id === undefined || parts.some((part) => part.id === id)
  return [...items.entries()].flatMap(([index, { findingId, recommendationId }]) => {
    const at = `/items/${index}`
    if ((findingId === undefined) === (recommendationId === undefined)) {
      return [
        fault(
          at,
          'one_target',
          'Tunjuk satu temuan atau satu rekomendasi.',
          'Point at one finding or one recommendation.',
        ),
      ]
    }
    if (!isKnown(diagnosis.findings, findingId)) {
      return [
        fault(
          `${at}/findingId`,
          'unknown_finding',
          'Temuan ini bukan bagian dari diagnosis yang diserahkan.',
          'This finding is not part of the diagnosis offered.',
        ),
      ]
    }
    if (!isKnown(diagnosis.recommendations, recommendationId)) {
      return [
        fault(
          `${at}/recommendationId`,
          'unknown_recommendation',
          'Rekomendasi ini bukan bagian dari diagnosis yang diserahkan.',
          'This recommendation is not part of the diagnosis offered.',
        ),
      ]
    }
    return []
  })
}
