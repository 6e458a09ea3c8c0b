import { z } from 'zod'
import { recordShape, TimeZoneView } from '../offices/schema.js'
import {
  civilDate,
  code,
  count,
  idParam,
  instant,
  PageQuery,
  pageOf,
  queryBoolean,
  queryInteger,
  queryList,
  rupiah,
  text,
  uuid,
} from '../platform/http/schema.js'
import { dated } from '../platform/late-entry.js'
import { ActionView } from '../platform/problem/action.js'
import {
  PROGRAMME_MONTHS,
  PROGRAMME_PHASES,
  PROGRAMME_STATUSES,
  STAGE_DUES,
  TEAM_KINDS,
  TEAM_ROLES,
} from './rules.js'

export const ProgrammeParams = idParam('programmeId', 'The programme.')
export const TeamParams = idParam('teamId', 'The team.')
export const TeamMemberParams = idParam('teamMemberId', 'The appointment of a person to a team.')
export const WaitlistEntryParams = idParam('waitlistEntryId', 'The entry on the waitlist.')

const programmeId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000002' })
const teamId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000011' })
const personId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000104' })
const participantId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000407' })

const ProgrammeStatusView = z.enum(PROGRAMME_STATUSES).meta({
  id: 'ProgrammeStatus',
  description: 'How a run of the clinic stands.',
  example: 'open',
})
export const ProgrammePhaseView = z.enum(PROGRAMME_PHASES).meta({
  id: 'ProgrammePhase',
  description: 'Whether today lies before, within or after the eight months.',
  example: 'running',
})
const DueStageView = z.enum(Object.keys(STAGE_DUES) as (keyof typeof STAGE_DUES)[]).meta({
  id: 'DueStage',
  description: 'A stage that should be left by a day.',
  example: 'diagnosis',
})
export const TeamKindView = z.enum(TEAM_KINDS).meta({
  id: 'TeamKind',
  description: 'Team one finds the penyakit, team two treats them.',
  example: 'diagnosis',
})
export const TeamRoleView = z.enum(TEAM_ROLES).meta({
  id: 'TeamRole',
  description: 'Whether a person leads a team or is a member.',
  example: 'lead',
})

// ── Programmes ─────────────────────────────────────────────────────────────────────────────

const name = () =>
  text(200).describe('Name of the programme.').meta({ example: 'Klinik Koperasi 2018' })
const startsOn = () =>
  civilDate().describe('The first day of its eight months.').meta({ example: '2018-04-02' })
const capacity = () =>
  count({ min: 1, max: 1000 }).describe('How many cases it has room for.').meta({ example: 30 })
const targetGood = () =>
  count({ max: 1000 })
    .nullable()
    .describe('How many cases should come out good; null where nothing was promised.')
    .meta({ example: 20 })
const verdictRuleCode = () =>
  code()
    .describe('Code of the rule by which its cases are judged.')
    .meta({ example: 'default-2018', 'x-code-list': 'verdict-rules' })

const budgetLine = {
  fundingSource: text(200)
    .describe('Who pays: the source of the money.')
    .meta({ example: 'APBD Kota Bogor' }),
  purpose: text(500)
    .describe('What the money is for.')
    .meta({ example: 'Honor tenaga pendamping' }),
  amountRupiah: rupiah().describe('The amount, in whole rupiah.').meta({ example: 150_000_000 }),
}
const BudgetLineView = z
  .object(budgetLine)
  .meta({ id: 'BudgetLine', description: 'Money for one purpose from one source.' })
const BudgetLineCreate = z
  .strictObject(budgetLine)
  .meta({ id: 'BudgetLineCreate', description: 'Money for one purpose from one source.' })
const budgetLines = () =>
  z
    .array(BudgetLineCreate)
    .max(100)
    .describe('The budget, one line a purpose and source; replaces the stored lines.')

const ProgrammeMonthView = z
  .object({
    month: count({ min: 1, max: PROGRAMME_MONTHS })
      .describe('Number of the month, 1 to 8.')
      .meta({ example: 1 }),
    startsOn: civilDate().describe('First day of the month.').meta({ example: '2018-04-02' }),
    endsOn: civilDate().describe('Last day of the month.').meta({ example: '2018-05-01' }),
  })
  .meta({ id: 'ProgrammeMonth', description: 'One of the eight months.' })

const StageDueView = z
  .object({
    stage: DueStageView.describe('The stage a case should have left.'),
    dueOn: civilDate()
      .describe('The last day on which a case in it is not late.')
      .meta({ example: '2018-05-01' }),
  })
  .meta({ id: 'StageDue', description: 'By when cases should leave a stage.' })

const programmeShape = {
  ...recordShape,
  name: name(),
  year: count({ min: 1900, max: 2100 }).describe('Year of its first day.').meta({ example: 2018 }),
  status: ProgrammeStatusView.describe('Planned, open for cases, or closed.'),
  startsOn: startsOn(),
  timeZone: TimeZoneView.describe('The zone of all its dates.'),
  capacity: capacity(),
  targetGood: targetGood(),
  verdictRuleCode: verdictRuleCode(),
  budgetLines: z
    .array(BudgetLineView)
    .max(100)
    .describe('The budget, one line a purpose and source.'),
  openedOn: civilDate()
    .nullable()
    .describe('The day it was opened; null while it is planned.')
    .meta({ example: '2018-04-02' }),
  closedOn: civilDate()
    .nullable()
    .describe('The day it was closed; null until then.')
    .meta({ example: null }),
}

/** What is stored of a programme. */
export const ProgrammeRecord = z
  .object(programmeShape)
  .meta({ id: 'ProgrammeRecord', description: 'A programme as stored.' })
export type ProgrammeBody = z.infer<typeof ProgrammeRecord>

const programmeClock = {
  endsOn: civilDate().describe('The last day of the eight months.').meta({ example: '2018-12-01' }),
  programmeMonth: count({ min: 1, max: PROGRAMME_MONTHS })
    .nullable()
    .describe('The month it is in today, 1 to 8; null before and after.')
    .meta({ example: 3 }),
  programmePhase: ProgrammePhaseView.describe('Where today lies beside the eight months.'),
  daysPastEnd: count({ max: 100_000 })
    .describe('Days since the end of the eight months; 0 until then.')
    .meta({ example: 0 }),
  months: z
    .array(ProgrammeMonthView)
    .max(PROGRAMME_MONTHS)
    .describe('The eight months, each with its first and last day.'),
  stagesDue: z
    .array(StageDueView)
    .max(10)
    .describe('The day by which a case should leave each stage.'),
}

const programmeActionsView = z
  .array(ActionView)
  .max(10)
  .describe('Every step of a programme, and what is in its way for this caller.')

export const ProgrammeView = z
  .object({ ...programmeShape, ...programmeClock, allowedActions: programmeActionsView })
  .meta({ id: 'Programme', description: 'One run of the clinic: eight months from its first day.' })

const ProgrammeListed = z
  .object({
    ...programmeShape,
    ...programmeClock,
    allowedActions: programmeActionsView
      .optional()
      .describe('With `include=allowedActions`: every step of the programme for this caller.'),
  })
  .meta({ id: 'ProgrammeListed', description: 'A programme as lists show it.' })

export const ProgrammePage = pageOf(ProgrammeListed, 'ProgrammePage')

export const ProgrammeListQuery = z
  .strictObject({
    status: queryList(ProgrammeStatusView, 3)
      .optional()
      .describe('Only programmes in one of these states.')
      .meta({ example: ['open'] }),
    year: queryInteger({ min: 1900, max: 2100 })
      .optional()
      .describe('Only programmes that began in this year.')
      .meta({ example: 2018 }),
    include: queryList(
      z.enum(['allowedActions']).meta({
        id: 'ProgrammeInclude',
        description: 'What a list of programmes may add to each.',
        example: 'allowedActions',
      }),
      1,
    )
      .optional()
      .describe('Adds `allowedActions` to each.')
      .meta({ example: ['allowedActions'] }),
    ...PageQuery.shape,
  })
  .meta({ explode: false })

export const ProgrammeCreate = z
  .strictObject({
    name: name(),
    startsOn: startsOn(),
    timeZone: TimeZoneView.optional().describe('Zone of its dates; the office’s if absent.'),
    capacity: capacity(),
    targetGood: targetGood().optional(),
    verdictRuleCode: verdictRuleCode().optional(),
    budgetLines: budgetLines().optional(),
  })
  .meta({ id: 'ProgrammeCreate', description: 'Plans a run of the clinic.' })

export const ProgrammePatch = z
  .strictObject({
    name: name().optional(),
    startsOn: startsOn().optional(),
    timeZone: TimeZoneView.optional().describe('The zone of all its dates.'),
    capacity: capacity().optional(),
    targetGood: targetGood().optional(),
    verdictRuleCode: verdictRuleCode().optional(),
    budgetLines: budgetLines().optional(),
  })
  .meta({ id: 'ProgrammePatch', description: 'Changes a programme; what is absent stays.' })

export const ProgrammeOpen = z
  .strictObject(dated)
  .meta({ id: 'ProgrammeOpen', description: 'Opens a programme.' })
export const ProgrammeClose = z
  .strictObject(dated)
  .meta({ id: 'ProgrammeClose', description: 'Closes a programme.' })

// ── Teams ──────────────────────────────────────────────────────────────────────────────────

const memberStartsOn = () =>
  civilDate().describe('The first day in the team.').meta({ example: '2018-04-02' })
const memberEndsOn = () =>
  civilDate()
    .nullable()
    .describe('The last day in the team; null while it lasts.')
    .meta({ example: null })
const decreeNumber = () =>
  text(100)
    .nullable()
    .describe('Number of the appointing decree; null without one.')
    .meta({ example: '518/Kep.112-KUKM/2018' })
const decreeOn = () =>
  civilDate()
    .nullable()
    .describe('Date of the appointing decree; null without one.')
    .meta({ example: '2018-03-20' })

const LeftBehindView = z
  .object({
    sessionId: uuid()
      .describe('The session.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000507' }),
    plannedOn: civilDate().describe('The day it is planned for.').meta({ example: '2018-08-13' }),
  })
  .meta({
    id: 'SessionLeftBehind',
    description: 'A planned session whose coach has left the team.',
  })

export const TeamMemberView = z
  .object({
    ...recordShape,
    teamId: teamId().describe('The team.'),
    personId: personId().describe('The person.'),
    personName: z
      .string()
      .max(200)
      .nullable()
      .describe('Name of the person; null once blanked.')
      .meta({ example: 'Siti Rahmawati' }),
    role: TeamRoleView.describe('Lead or member; a team may have several leads.'),
    startsOn: memberStartsOn(),
    endsOn: memberEndsOn(),
    decreeNumber: decreeNumber(),
    decreeOn: decreeOn(),
    sessionsLeftBehind: z
      .array(LeftBehindView)
      .max(200)
      .describe(
        'Planned sessions after the last day at which the person is still to coach, the first 200; `POST /v1/teams/{teamId}/reassign-sessions` gives them to another.',
      ),
  })
  .meta({ id: 'TeamMember', description: "A person's time in a team." })
export type TeamMemberBody = z.infer<typeof TeamMemberView>

const teamName = () => text(200).describe('Name of the team.').meta({ example: 'Tim Diagnosa' })

export const TeamView = z
  .object({
    ...recordShape,
    programmeId: programmeId().describe('The programme it works for.'),
    kind: TeamKindView.describe('Whether it diagnoses or coaches; it never changes.'),
    name: teamName(),
    members: z
      .array(TeamMemberView)
      .max(500)
      .describe('Everyone who is or was in it: leads first, then by their first day.'),
  })
  .meta({ id: 'Team', description: 'One of the teams of a programme.' })
export type TeamBody = z.infer<typeof TeamView>

export const TeamPage = pageOf(TeamView, 'TeamPage')

export const TeamCreate = z
  .strictObject({
    kind: TeamKindView.describe('Whether it diagnoses or coaches; it never changes.'),
    name: teamName(),
  })
  .meta({ id: 'TeamCreate', description: 'Adds a team to a programme.' })

export const TeamPatch = z
  .strictObject({ name: teamName().optional() })
  .meta({ id: 'TeamPatch', description: 'Renames a team.' })

export const TeamMemberCreate = z
  .strictObject({
    personId: personId().describe(
      'Who: a diagnostician for a diagnosis team, a coach for a coaching team.',
    ),
    role: TeamRoleView.describe('Lead or member; a team may have several leads.'),
    startsOn: memberStartsOn().optional().describe('The first day in the team; today if absent.'),
    endsOn: memberEndsOn().optional(),
    decreeNumber: decreeNumber().optional(),
    decreeOn: decreeOn().optional(),
  })
  .meta({ id: 'TeamMemberCreate', description: 'Appoints a person to a team.' })

export const TeamMemberPatch = z
  .strictObject({
    role: TeamRoleView.optional().describe('Lead or member; a team may have several leads.'),
    startsOn: memberStartsOn().optional(),
    endsOn: memberEndsOn().optional(),
    decreeNumber: decreeNumber().optional(),
    decreeOn: decreeOn().optional(),
  })
  .meta({ id: 'TeamMemberPatch', description: 'Changes or ends an appointment.' })

// ── The waitlist ───────────────────────────────────────────────────────────────────────────

const nominationSource = () =>
  text(200)
    .describe('Who proposed it, or on which list it stood.')
    .meta({ example: 'Usulan kelurahan' })

export const WaitlistEntryView = z
  .object({
    ...recordShape,
    programmeId: programmeId().describe('The programme it waits for.'),
    participantId: participantId().describe('The participant that waits.'),
    participantName: z
      .string()
      .max(200)
      .describe('Name of the participant.')
      .meta({ example: 'Koperasi Dahlia Makmur' }),
    nominationSource: nominationSource(),
    place: count({ min: 1 })
      .nullable()
      .describe('Its place among those waiting, 1 is next; null once it no longer waits.')
      .meta({ example: 1 }),
    endedAt: instant()
      .nullable()
      .describe('When it was enrolled or removed; null while it waits.')
      .meta({ example: null }),
    endedReason: z
      .string()
      .max(500)
      .nullable()
      .describe('Why it no longer waits: `enrolled`, or the reason given; null while it waits.')
      .meta({ example: null }),
  })
  .meta({ id: 'WaitlistEntry', description: 'A nominee beyond the capacity of a programme.' })
export type WaitlistEntryBody = z.infer<typeof WaitlistEntryView>

export const WaitlistPage = pageOf(WaitlistEntryView, 'WaitlistPage')

export const WaitlistQuery = z.strictObject({
  isWaiting: queryBoolean()
    .optional()
    .describe('Only those still waiting, or only those who no longer do; both if absent.')
    .meta({ example: true }),
  ...PageQuery.shape,
})

export const WaitlistEntryCreate = z
  .strictObject({
    participantId: participantId().describe('The participant to put behind everyone who waits.'),
    nominationSource: nominationSource(),
  })
  .meta({ id: 'WaitlistEntryCreate', description: 'Puts a nominee on the waitlist.' })

export const WaitlistEntryRemove = z
  .strictObject({
    reason: text(500).describe('Why it no longer waits.').meta({ example: 'Mengundurkan diri.' }),
  })
  .meta({ id: 'WaitlistEntryRemove', description: 'Takes a nominee off the waitlist.' })
