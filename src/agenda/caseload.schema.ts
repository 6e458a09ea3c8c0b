import { z } from 'zod'
import { CaseStageView } from '../cases/schema.js'
import { civilDate, count, queryInteger, queryList, uuid } from '../platform/http/schema.js'
import { CASELOAD_HOLDERS, QUIET_DAYS } from './rules.js'

/** Rows of a caseload, and cases of a row: more than any office has at once. */
export const MOST_HOLDERS = 500
export const MOST_CASES = 1000

const CaseloadHolderView = z.enum(CASELOAD_HOLDERS).meta({
  id: 'CaseloadHolder',
  description: 'Whose load is counted.',
  example: 'person',
})

export const CaseloadQuery = z.strictObject({
  by: CaseloadHolderView.optional().describe('Whose load is counted.'),
  programmeId: uuid().optional().describe('Only cases and teams of this programme.'),
  withoutSessionDays: queryInteger({ min: 1, max: 366 })
    .optional()
    .describe(
      `After how many days without a session a case in coaching is counted; ${QUIET_DAYS} if absent.`,
    )
    .meta({ example: QUIET_DAYS }),
  include: queryList(
    z.enum(['openCases']).meta({
      id: 'CaseloadInclude',
      description: 'What a caseload can add to each row.',
      example: 'openCases',
    }),
    1,
  )
    .optional()
    .describe('`openCases` adds the open cases of each.')
    .meta({ example: ['openCases'] }),
})

const day = (what: string, example: string | null) =>
  civilDate().nullable().describe(what).meta({ example })
const minutes = (what: string) => count().describe(what).meta({ example: 960 })
const cases = (what: string, example: number) => count().describe(what).meta({ example })

const CaseloadStages = z
  .object({
    enrolled: cases('Cases waiting for their diagnosis to start.', 0),
    diagnosis: cases('Cases in diagnosis.', 0),
    handover: cases('Cases whose offer is not answered.', 1),
    coaching: cases('Cases in coaching.', 7),
    evaluation: cases('Cases in evaluation.', 0),
  })
  .meta({ id: 'CaseloadStages', description: 'Open cases by stage.' })

const CaseloadCase = z
  .object({
    caseId: uuid().describe('The case.').meta({ example: '0197a5c0-1c00-7000-8000-000000000207' }),
    caseNumber: z.string().max(40).describe('Number for people.').meta({ example: 'KK-2018-0007' }),
    participantName: z
      .string()
      .max(200)
      .describe('Name of the participant.')
      .meta({ example: 'Koperasi Melati Sejati' }),
    stage: CaseStageView.describe('Where it stands.'),
    stageDueOn: civilDate()
      .describe('The day by which it should leave its stage.')
      .meta({ example: '2018-11-02' }),
    daysLate: count({ max: 100_000 })
      .describe('Days since `stageDueOn`; 0 until then.')
      .meta({ example: 0 }),
    nextSessionOn: day('The next session planned with it; null without one.', '2018-06-18'),
    lastHeldOn: day('The last session held with it; null before the first.', '2018-06-04'),
    contactMinutes: minutes('Minutes of the sessions it was present at.'),
    daysWithoutSession: count({ max: 100_000 })
      .nullable()
      .describe(
        'Days since its last session, or since coaching began if later; null outside coaching.',
      )
      .meta({ example: 10 }),
  })
  .meta({ id: 'CaseloadCase', description: 'An open case in a caseload.' })

const CaseloadItem = z
  .object({
    personId: uuid()
      .nullable()
      .describe('The person; null by team, and in the row of cases that nobody has.'),
    teamId: uuid()
      .nullable()
      .describe('The team; null by person, and in the row of cases that nobody has.')
      .meta({ example: null }),
    name: z
      .string()
      .max(200)
      .nullable()
      .describe('Name of the person or team; null once blanked, and for nobody.')
      .meta({ example: 'Budi Santoso' }),
    caseCount: cases('Open cases.', 8),
    casesByStage: CaseloadStages.describe('The same by stage.'),
    overdueCount: cases('Open cases that should have left their stage.', 1),
    mostDaysLate: count({ max: 100_000 })
      .describe('Days the latest of them is late; 0 when none is.')
      .meta({ example: 12 }),
    withoutSessionCount: cases(
      'Cases in coaching whose last session, or whose start of coaching, lies further back than asked.',
      2,
    ),
    nextSessionOn: day('The next session planned; null without one.', '2018-06-15'),
    lastHeldOn: day('The last session held; null before the first.', '2018-06-12'),
    contactMinutes: minutes('Minutes of the sessions held, each counted once.'),
    openCases: z
      .array(CaseloadCase)
      .max(MOST_CASES)
      .optional()
      .describe('With `include=openCases`: the open cases, the latest first.'),
  })
  .meta({ id: 'CaseloadItem', description: 'What one person or team has to do.' })

export const CaseloadView = z
  .object({
    on: civilDate()
      .describe('Today in the zone of the office; what is late goes by the programme’s.')
      .meta({ example: '2018-06-14' }),
    by: CaseloadHolderView.describe('Whose load is counted.'),
    withoutSessionDays: count({ min: 1, max: 366 })
      .describe('After how many days without a session a case is counted.')
      .meta({ example: QUIET_DAYS }),
    items: z
      .array(CaseloadItem)
      .max(MOST_HOLDERS)
      .describe('The most late cases first, then the most cases; cases that nobody has last.'),
  })
  .meta({ id: 'Caseload', description: 'Who has how much to do.' })
