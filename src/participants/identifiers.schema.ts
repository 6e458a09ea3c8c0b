import { z } from 'zod'
import { recordShape } from '../offices/schema.js'
import { civilDate, idParam, pageOf, text, uuid } from '../platform/http/schema.js'
import { HELD_IDENTIFIER_SCHEMES, IDENTIFIER_STATUSES } from './identifiers.rules.js'

const HeldIdentifierSchemeView = z.enum(HELD_IDENTIFIER_SCHEMES).meta({
  id: 'HeldIdentifierScheme',
  description:
    'NIK koperasi, badan hukum (deed), NIB (business licence), or the former number of the deed.',
  example: 'badan_hukum_lama',
})
const IdentifierStatusView = z.enum(IDENTIFIER_STATUSES).meta({
  id: 'IdentifierStatus',
  description: 'What is known of a number.',
  example: 'valid',
})

export const IdentifierParams = idParam('participantIdentifierId', 'The number.')

const value = text(100).describe('The number as written.').meta({ example: '518/49/BH/KANKOP' })

const validityShape = {
  startsOn: civilDate()
    .nullable()
    .describe('Since when it holds; null when unknown.')
    .meta({ example: '1998-12-07' }),
  validUntilOn: civilDate()
    .nullable()
    .describe('The last day of its certificate, which may lie ahead; null when it has none.')
    .meta({ example: null }),
  endsOn: civilDate()
    .nullable()
    .describe('Since when the participant does not hold it any more; null while it does.')
    .meta({ example: null }),
  source: text(500)
    .nullable()
    .describe('Where this is known from; null when nobody said.')
    .meta({ example: 'Salinan akta pendirian' }),
}

export const HeldIdentifierView = z
  .object({
    ...recordShape,
    participantId: uuid().describe('The participant.'),
    scheme: HeldIdentifierSchemeView.describe('Which kind of number it is.'),
    value,
    normalised: z
      .string()
      .max(200)
      .describe('In capitals without spaces and dots: two numbers that agree in this are one.')
      .meta({ example: '518/49/BH/KANKOP' }),
    status: IdentifierStatusView.describe(
      'What is known of it today: `valid` becomes `expired` after `validUntilOn`.',
    ),
    ...validityShape,
  })
  .meta({
    id: 'ParticipantIdentifier',
    description: 'A number of a participant, held or former, with its validity.',
  })
export type HeldIdentifier = z.infer<typeof HeldIdentifierView>

export const IdentifierPage = pageOf(HeldIdentifierView, 'ParticipantIdentifierPage')

export const HeldIdentifierPatch = z
  .strictObject({
    ...validityShape,
    status: IdentifierStatusView.describe('What is known of it.'),
  })
  .partial()
  .meta({
    id: 'ParticipantIdentifierPatch',
    description: 'What changes of a number’s validity; null empties.',
  })

export const HeldIdentifierCreate = z
  .strictObject({
    scheme: HeldIdentifierSchemeView.describe('Which kind of number it is.'),
    value,
    ...HeldIdentifierPatch.shape,
  })
  .meta({
    id: 'ParticipantIdentifierCreate',
    description: 'A number of a participant, held or former.',
  })
