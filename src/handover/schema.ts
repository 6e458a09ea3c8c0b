import { z } from 'zod'
import { MOST_PARTS } from '../diagnosis/rules.js'
import { DissentView, RecommendationView } from '../diagnosis/schema.js'
import {
  civilDate,
  idParam,
  instant,
  PageQuery,
  queryList,
  text,
  uuid,
  version,
} from '../platform/http/schema.js'
import { dated } from '../platform/late-entry.js'
import { ActionView } from '../platform/problem/action.js'
import { HANDOVER_STATUSES, RECOMMENDATION_ANSWERS } from './rules.js'

const CASE = '0197a5c0-1c00-7000-8000-000000000207'
const DIAGNOSIS = '0197a5c0-1c00-7000-8000-000000000301'
const RECOMMENDATION = '0197a5c0-1c00-7000-8000-000000000407'
const HANDOVER = '0197a5c0-1c00-7000-8000-000000000401'

const id = (description: string, example: string) => uuid().describe(description).meta({ example })
const nullableId = (description: string, example: string | null) =>
  uuid().nullable().describe(description).meta({ example })

export const HandoverStatusEnum = z
  .enum(HANDOVER_STATUSES)
  .meta({ id: 'HandoverStatus', description: 'How an offer stands.', example: 'offered' })
export const RecommendationAnswerEnum = z.enum(RECOMMENDATION_ANSWERS).meta({
  id: 'RecommendationAnswer',
  description: 'What the coaching team says to a recommendation.',
  example: 'accepted',
})

const recommendationId = id('The recommendation.', RECOMMENDATION)
const answer = RecommendationAnswerEnum.describe('What the coaching team says to it.').meta({
  example: 'accepted',
})
const answerReason = text(2000)
  .nullable()
  .describe('Why it is declined or deferred; null when accepted without a word.')
  .meta({ example: 'Pinjaman macet harus turun lebih dahulu.' })
const deferredTo = civilDate()
  .nullable()
  .describe('The day until which it is deferred; null unless deferred.')
  .meta({ example: '2018-07-02' })
const reason = text(2000)
  .describe('Why the offer comes back.')
  .meta({ example: 'Bukti untuk satu penyakit belum cukup untuk memulai pendampingan.' })
const itemText = text(2000)
  .describe('What should be mended.')
  .meta({ example: 'Lampirkan daftar pinjaman menurut kolektibilitas.' })

const AnswerView = z
  .object({
    recommendationId,
    answer,
    reason: answerReason,
    deferredTo,
  })
  .meta({ id: 'HandoverAnswer', description: 'The answer to one recommendation.' })

const ReturnItemView = z
  .object({
    id: id('The item.', '0197a5c0-1c00-7000-8000-000000000411'),
    findingId: nullableId(
      'The finding it is about; null when about a recommendation.',
      '0197a5c0-1c00-7000-8000-000000000311',
    ),
    recommendationId: nullableId(
      'The recommendation it is about; null when about a finding.',
      null,
    ),
    text: itemText,
  })
  .meta({ id: 'ReturnItem', description: 'One thing to be mended before the case is taken over.' })

const handoverMembers = {
  id: id('The offer.', HANDOVER),
  version: version(),
  createdAt: instant()
    .describe('When it was recorded.')
    .meta({ example: '2018-05-07T04:00:00.000Z' }),
  updatedAt: instant()
    .describe('When it last changed.')
    .meta({ example: '2018-05-14T02:30:00.000Z' }),
  caseId: id('The case.', CASE),
  diagnosisId: id('The sealed diagnosis on offer.', DIAGNOSIS),
  coachingTeamId: id('The team it is offered to.', '0197a5c0-1c00-7000-8000-000000000122'),
  status: HandoverStatusEnum.describe(
    'Whether it waits for an answer, or how it was answered.',
  ).meta({
    example: 'accepted',
  }),
  offeredOn: civilDate()
    .describe('The day of the sign-off, or of the reopening that offered it again.')
    .meta({ example: '2018-05-07' }),
  offeredById: id(
    'Who offered it: the signer, or who reopened the case.',
    '0197a5c0-1c00-7000-8000-000000000103',
  ),
  answeredOn: civilDate()
    .nullable()
    .describe('The day it was accepted, returned or withdrawn; null until then.')
    .meta({ example: '2018-05-14' }),
  answeredById: nullableId(
    'Who accepted, returned or withdrew it; null until then.',
    '0197a5c0-1c00-7000-8000-000000000105',
  ),
  reason: text(2000)
    .nullable()
    .describe('Why it was returned or withdrawn; null otherwise.')
    .meta({ example: null }),
  nextDiagnosisId: nullableId(
    'The draft that a return or withdrawal opened; null without one.',
    null,
  ),
  recommendations: z
    .array(RecommendationView)
    .max(MOST_PARTS)
    .describe('The recommendations on offer, in the order of the diagnosis.'),
  dissents: z
    .array(DissentView)
    .max(MOST_PARTS * 100)
    .describe(
      'Where members of the diagnosis team see a finding differently, as it was signed, by penyakit.',
    )
    .meta({ example: [] }),
  answers: z
    .array(AnswerView)
    .max(MOST_PARTS)
    .describe('The answers to them, in the same order; empty unless accepted.'),
  items: z
    .array(ReturnItemView)
    .max(MOST_PARTS)
    .describe('What should be mended, point by point; empty unless returned.'),
}

/** An offer as stored: what other resources embed. */
export const HandoverRecordView = z.object(handoverMembers).meta({
  id: 'HandoverRecord',
  description: 'The offer of a sealed diagnosis to a coaching team.',
})
export type HandoverRecord = z.infer<typeof HandoverRecordView>

export const HandoverView = z
  .object({
    ...handoverMembers,
    allowedActions: z
      .array(ActionView)
      .max(20)
      .describe('Every step of the offer, and what is in its way for this caller.'),
  })
  .meta({ id: 'Handover', description: 'The offer of a sealed diagnosis to a coaching team.' })

export const HandoverItemView = z
  .object({
    ...handoverMembers,
    allowedActions: z
      .array(ActionView)
      .max(20)
      .optional()
      .describe('With `include=allowedActions`: every step of the offer for this caller.'),
  })
  .meta({ id: 'HandoverItem', description: 'An offer in a list.' })

export const HandoverParams = idParam('handoverId', 'The offer.')

const listQuery = {
  ...PageQuery.shape,
  include: queryList(
    z.enum(['allowedActions']).meta({
      id: 'HandoverInclude',
      description: 'What a list of offers may add to each.',
      example: 'allowedActions',
    }),
    1,
  )
    .optional()
    .describe('Adds `allowedActions` to each.')
    .meta({ example: ['allowedActions'] }),
}

export const CaseHandoverListQuery = z.strictObject(listQuery).meta({ explode: false })

export const HandoverListQuery = z
  .strictObject({
    ...listQuery,
    status: queryList(HandoverStatusEnum, HANDOVER_STATUSES.length)
      .optional()
      .describe('Only offers that stand in one of these ways.')
      .meta({ example: ['offered'] }),
    programmeId: uuid().optional().describe('Only offers within this programme.'),
    coachingTeamId: uuid().optional().describe('Only offers made to this coaching team.'),
  })
  .meta({ explode: false })

export const SignOff = z.strictObject(dated).meta({
  id: 'SignOff',
  description: 'The signature under a diagnosis; the caller is the signer.',
})

export const AcceptHandover = z
  .strictObject({
    answers: z
      .array(
        z
          .strictObject({
            recommendationId,
            answer,
            reason: text(2000)
              .optional()
              .describe('Why it is declined or deferred; needed when declined.')
              .meta({ example: 'Pinjaman macet harus turun lebih dahulu.' }),
            deferredTo: civilDate()
              .optional()
              .describe('The day until which it is deferred; needed when deferred.')
              .meta({ example: '2018-07-02' }),
          })
          .meta({
            id: 'AnswerCreate',
            description: 'Declining needs a reason, deferring a date.',
          }),
      )
      .max(MOST_PARTS)
      .describe('An answer to each recommendation, each exactly once.'),
    ...dated,
  })
  .meta({ id: 'AcceptHandover', description: 'The coaching team takes the case over.' })

export const ReturnHandover = z
  .strictObject({
    reason,
    items: z
      .array(
        z
          .strictObject({
            findingId: id(
              'The finding it is about, unless it is about a recommendation.',
              '0197a5c0-1c00-7000-8000-000000000311',
            ).optional(),
            recommendationId: id(
              'The recommendation it is about, unless it is about a finding.',
              RECOMMENDATION,
            ).optional(),
            text: itemText,
          })
          .meta({
            id: 'ReturnItemCreate',
            description: 'Points at one finding or one recommendation.',
            example: {
              findingId: '0197a5c0-1c00-7000-8000-000000000311',
              text: 'Lampirkan daftar pinjaman menurut kolektibilitas.',
            },
          }),
      )
      .min(1)
      .max(MOST_PARTS)
      .describe('What should be mended, at least one point.'),
    ...dated,
  })
  .meta({ id: 'ReturnHandover', description: 'The coaching team sends the diagnosis back.' })

export const WithdrawHandover = z
  .strictObject({ reason: reason.optional(), ...dated })
  .meta({ id: 'WithdrawHandover', description: 'The diagnosis team takes its offer back.' })

export const RequestRediagnosis = z
  .strictObject({
    reason: text(2000)
      .describe('Why the case has to be examined again.')
      .meta({ example: 'Bendahara keluar; pembukuan perlu diperiksa ulang.' }),
    ...dated,
  })
  .meta({ id: 'RequestRediagnosis', description: 'The coaching team asks for a new diagnosis.' })
