import { z } from 'zod'
import { recordShape } from '../offices/schema.js'
import {
  civilDate,
  email,
  idParam,
  instant,
  PageQuery,
  pageOf,
  text,
  uuid,
} from '../platform/http/schema.js'
import { OFFICER_ROLES } from './officers.rules.js'

export const OfficerRoleView = z.enum(OFFICER_ROLES).meta({
  id: 'OfficerRole',
  description: 'What somebody is in a cooperative or an enterprise.',
  example: 'ketua',
})

export const OfficerParams = idParam('participantOfficerId', 'The officer.')

const role = OfficerRoleView.describe('What the person is there; it never changes.')
const startsOn = civilDate().describe('Since when.').meta({ example: '2016-03-12' })
const name = text(200).describe('The person’s name. Personal, kept apart.')

const optionalShape = {
  endsOn: civilDate()
    .nullable()
    .describe('Since when not any more; null while in office.')
    .meta({ example: null }),
  phone: text(40)
    .nullable()
    .describe('Phone; null when unknown. Personal, kept apart.')
    .meta({ example: '+62 813 0000 0000' }),
  email: email()
    .nullable()
    .describe('E-mail; null when unknown. Personal, kept apart.')
    .meta({ example: 'ketua@example.org' }),
  source: text(500)
    .nullable()
    .describe('Where this is known from; null when nobody said.')
    .meta({ example: 'Berita acara RAT 12 Maret 2016' }),
}

export const OfficerView = z
  .object({
    ...recordShape,
    participantId: uuid().describe('The participant.'),
    role,
    startsOn,
    name: name
      .nullable()
      .describe('The person’s name; null once emptied. Personal, kept apart.')
      .meta({ example: 'Ibu Ratna' }),
    ...optionalShape,
    blankedAt: instant()
      .nullable()
      .describe('When the personal data were emptied; null while they are there.')
      .meta({ example: null }),
  })
  .meta({ id: 'ParticipantOfficer', description: 'Somebody’s role in a participant, for a time.' })
export type Officer = z.infer<typeof OfficerView>

export const OfficerPage = pageOf(OfficerView, 'ParticipantOfficerPage')

export const OfficerListQuery = z.strictObject({
  ...PageQuery.shape,
  on: civilDate()
    .optional()
    .describe('Only who was in office on that day.')
    .meta({ example: '2018-03-12' }),
})

export const OfficerPatch = z
  .strictObject({ startsOn, name: name.meta({ example: 'Ibu Ratna' }), ...optionalShape })
  .partial()
  .meta({ id: 'ParticipantOfficerPatch', description: 'What changes of an officer; null empties.' })

export const OfficerCreate = z
  .strictObject({
    ...OfficerPatch.shape,
    role,
    startsOn,
    name: name.meta({ example: 'Ibu Ratna' }),
  })
  .meta({ id: 'ParticipantOfficerCreate', description: 'Who holds a role, and since when.' })

export const OfficerBlank = z
  .strictObject({})
  .meta({ id: 'ParticipantOfficerBlank', description: 'Nothing needs to be said.' })
