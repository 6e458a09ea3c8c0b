import { z } from 'zod'
import { civilDate, count, uuid } from '../platform/http/schema.js'
import { SessionItem } from './schema.js'

/** Sessions that one request gives to another coach. */
export const MOST_REASSIGNED = 200

const person = (example: string) => uuid().meta({ example })

export const SessionsReassign = z
  .strictObject({
    fromPersonId: person('0197a5c0-1c00-7000-8000-000000000106').describe(
      'Who coaches at them, still in the team or not.',
    ),
    toPersonId: person('0197a5c0-1c00-7000-8000-000000000107').describe(
      'Who coaches at them from now on, someone of this team.',
    ),
    plannedOnFrom: civilDate()
      .optional()
      .describe('Only sessions planned for this day or later; today if absent.')
      .meta({ example: '2018-07-30' }),
  })
  .meta({
    id: 'SessionsReassign',
    description: 'Gives the planned sessions of one coach to another.',
  })

export const ReassignedSessions = z
  .object({
    sessions: z
      .array(SessionItem)
      .max(MOST_REASSIGNED)
      .describe('The sessions that changed hands, earliest planned day first.'),
    remainingCount: count()
      .describe('How many are left for the same request again: it gives over 200 at a time.')
      .meta({ example: 0 }),
  })
  .meta({ id: 'ReassignedSessions', description: 'Planned sessions that another coach has now.' })
