import { z } from 'zod'
import { text, uuid } from '../platform/http/schema.js'
import { DUPLICATE_REASONS } from './duplicates.rules.js'
import { ParticipantKindView, ParticipantView } from './schema.js'

const DuplicateReasonView = z.enum(DUPLICATE_REASONS).meta({
  id: 'DuplicateReason',
  description: 'What speaks for two participants being one, or against it.',
  example: 'same_name',
})

const WeighedReasonView = z
  .object({
    code: DuplicateReasonView.describe('What is alike, or different.'),
    points: z
      .int()
      .min(-100)
      .max(100)
      .describe('What it adds to the score, or takes from it.')
      .meta({ example: 60 }),
  })
  .meta({ id: 'WeighedReason', description: 'One reason, and how much it weighs.' })

const LikelyDuplicateView = z
  .object({
    participantId: uuid().describe('The participant that may be the same.'),
    kind: ParticipantKindView.describe('A cooperative or an enterprise.'),
    name: text(200).describe('Its name.').meta({ example: 'KOPERASI MELATI SEJATI' }),
    regionCode: text(13).describe('Kemendagri code of where it is.').meta({ example: '32.71.03' }),
    score: z
      .int()
      .min(0)
      .max(100)
      .describe('How likely it is, 0 to 100: the sum of the reasons.')
      .meta({ example: 75 }),
    reasons: z
      .array(WeighedReasonView)
      .max(DUPLICATE_REASONS.length)
      .describe('Why, what speaks for it first.'),
  })
  .meta({
    id: 'LikelyDuplicate',
    description: 'A participant that may be the same as another, and why.',
  })
export type LikelyDuplicate = z.infer<typeof LikelyDuplicateView>

const list = z.array(LikelyDuplicateView).max(20)

export const LikelyDuplicatesView = z
  .object({ items: list.describe('At most twenty, likeliest first; empty when there is none.') })
  .meta({ id: 'LikelyDuplicates', description: 'Who may be the same as a participant.' })

export const ParticipantRegisteredView = ParticipantView.extend({
  likelyDuplicates: list
    .nullable()
    .describe(
      'Who may be the same, likeliest first: look before going on. Null for a credential that may not read participants.',
    )
    .meta({ example: [] }),
}).meta({
  id: 'ParticipantRegistered',
  description: 'A participant as registered, with those it may be the same as.',
})
