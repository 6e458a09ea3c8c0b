import { z } from 'zod'
import { uuid } from '../platform/http/schema.js'

export const ParticipantMerge = z
  .strictObject({
    survivorId: uuid().describe('The participant that it really is, and that stands for both.'),
  })
  .meta({ id: 'ParticipantMerge', description: 'Whom a participant is merged into.' })

export const ParticipantUnmerge = z
  .strictObject({})
  .meta({ id: 'ParticipantUnmerge', description: 'Nothing more is needed.' })
