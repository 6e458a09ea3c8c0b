import { z } from 'zod'
import { civilDate, count, PageQuery, pageOf, uuid } from '../platform/http/schema.js'
import { CLASH_CERTAINTIES } from './clashes.rules.js'

/** The most clashes that a reply shows beside what it is about. */
export const MAX_CLASHES = 200

const ClashCertaintyView = z.enum(CLASH_CERTAINTIES).meta({
  id: 'ClashCertainty',
  description: 'Whether the hours of two sessions overlap, or cannot be compared.',
  example: 'overlap',
})

const sessionId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000507' })
const coachId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000106' })
const caseId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000207' })

export const ClashView = z
  .object({
    on: civilDate().describe('The first day they share.').meta({ example: '2018-07-16' }),
    certainty: ClashCertaintyView.describe(
      '`overlap` when their hours do; `same_day` when the hours of one are not said.',
    ),
    sessionId: sessionId()
      .nullable()
      .describe('One of the two; null for a session that is not stored, as of a `dryRun`.'),
    otherSessionId: sessionId()
      .describe('The other.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000508' }),
    coachIds: z.array(coachId()).max(20).describe('The people who would coach at both.'),
    caseIds: z.array(caseId()).max(200).describe('The cases that are on both.'),
  })
  .meta({
    id: 'SessionClash',
    description: 'Two planned sessions that ask for the same coach or case on the same day.',
  })
export type Clash = z.infer<typeof ClashView>

export const ClashPage = pageOf(ClashView, 'SessionClashPage')

/** The clashes of what a reply shows. */
export const clashesOf = (what: string) => z.array(ClashView).max(MAX_CLASHES).describe(what)

export const clashCount = () =>
  count().describe('How many clashes there are, also those not shown.').meta({ example: 1 })

export const ClashListQuery = z.strictObject({
  ...PageQuery.shape,
  programmeId: uuid().optional().describe('Only where one of the two is of this programme.'),
  coachId: coachId().optional().describe('Only clashes of this coach.'),
  caseId: caseId().optional().describe('Only clashes of this case.'),
  onFrom: civilDate()
    .optional()
    .describe('Only clashes on this day or later.')
    .meta({ example: '2018-07-01' }),
  onBefore: civilDate()
    .optional()
    .describe('Only clashes before this day.')
    .meta({ example: '2018-08-01' }),
})
export type ClashFilter = Omit<z.infer<typeof ClashListQuery>, 'limit' | 'cursor'>
