import { z } from 'zod'
import { ParticipantKindView } from '../participants/schema.js'
import { civilDate, idParam, instant, text, uuid, version } from '../platform/http/schema.js'
import { dated } from '../platform/late-entry.js'
import { ActionView } from '../platform/problem/action.js'
import { ProgrammePhaseView } from '../programmes/schema.js'
import { CASE_RESULTS, CASE_STAGES, CONFLICT_ACTS, WITHDRAWAL_REASONS } from './rules.js'

export const CaseParams = idParam('caseId', 'The case.')

export const CaseStageView = z.enum(CASE_STAGES).meta({
  id: 'CaseStage',
  description: 'Where a case stands; read in order it is the workflow of the clinic.',
  example: 'coaching',
})
export const CaseResultView = z.enum(CASE_RESULTS).meta({
  id: 'CaseResult',
  description: 'How a case ended.',
  example: 'good',
})
export const WithdrawalReasonView = z.enum(WITHDRAWAL_REASONS).meta({
  id: 'WithdrawalReason',
  description: 'Why a participant left the programme.',
  example: 'lost_contact',
})
const ConflictActView = z.enum(CONFLICT_ACTS).meta({
  id: 'ConflictAct',
  description: 'An act that a declared tie to the participant bars.',
  example: 'sign_off',
})
const CaseIntervalView = z
  .object({
    startsOn: civilDate().describe('First day of the interval.').meta({ example: '2018-04-02' }),
    endsOn: civilDate()
      .nullable()
      .describe('Last day of the interval; null while it runs.')
      .meta({ example: null }),
  })
  .meta({
    id: 'CaseInterval',
    description: 'A time in which the case ran; a reopening begins another.',
  })

const personId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000104' })

/** What is stored of a case. */
export const caseShape = {
  id: uuid().describe('The case.').meta({ example: '0197a5c0-1c00-7000-8000-000000000207' }),
  version: version(),
  createdAt: instant().describe('When it was entered.'),
  updatedAt: instant().describe('When it last changed.'),
  caseNumber: z
    .string()
    .max(40)
    .describe('Number for people, by programme year and order of enrolment.')
    .meta({ example: 'KK-2018-0007' }),
  programmeId: uuid().describe('The programme it passes through.'),
  participantId: uuid().describe('The cooperative or enterprise.'),
  participantKind: ParticipantKindView.describe('What the participant is.'),
  participantName: z
    .string()
    .max(200)
    .describe('Name of the participant.')
    .meta({ example: 'Koperasi Melati Sejati' }),
  stage: CaseStageView.describe('Where the case stands in the workflow.'),
  stageOn: civilDate().describe('The day it entered this stage.').meta({ example: '2018-05-14' }),
  result: CaseResultView.nullable().describe('How it ended; null while it is open.'),
  enrolledOn: civilDate().describe('The day it was enrolled.').meta({ example: '2018-04-02' }),
  closedOn: civilDate()
    .nullable()
    .describe('The day it was closed; null while it is open.')
    .meta({ example: null }),
  closedFrom: CaseStageView.nullable().describe(
    'The stage it was closed in; null while it is open.',
  ),
  nominationSource: z
    .string()
    .max(200)
    .describe('Who proposed it, or on which list it stood.')
    .meta({ example: 'Usulan Dekopinda' }),
  consentOn: civilDate()
    .nullable()
    .describe('The day the participant agreed to be examined; null until recorded.')
    .meta({ example: '2018-04-03' }),
  consentEvidence: z
    .string()
    .max(500)
    .nullable()
    .describe('Where the signed agreement is kept; null when not said.')
    .meta({ example: 'Surat pernyataan 03/KM/IV/2018' }),
  diagnosisTeamId: uuid().nullable().describe('The team that diagnoses it; null until assigned.'),
  coachingTeamId: uuid().nullable().describe('The team that coaches it; null until assigned.'),
  withdrawalReason: WithdrawalReasonView.nullable().describe(
    'Why it was withdrawn; null when it was not.',
  ),
  notIllProposedById: personId()
    .nullable()
    .describe('Who proposed to close it without findings; null without a proposal.'),
  notIllProposedOn: civilDate()
    .nullable()
    .describe('The day that was proposed; null without a proposal.')
    .meta({ example: null }),
  voidedAt: instant()
    .nullable()
    .describe('When it was declared entered by mistake and left every count; null otherwise.')
    .meta({ example: null }),
  voidReason: z
    .string()
    .max(500)
    .nullable()
    .describe('What the mistake was; null unless void.')
    .meta({ example: null }),
  diagnosisId: uuid()
    .nullable()
    .describe('The latest version of its diagnosis, draft or sealed; null before the first.')
    .meta({ example: '0197a5c0-1c00-7000-8000-000000000301' }),
  handoverId: uuid()
    .nullable()
    .describe('The latest offer of its diagnosis, answered or not; null before the first.')
    .meta({ example: '0197a5c0-1c00-7000-8000-000000000501' }),
  verdictId: uuid()
    .nullable()
    .describe('The verdict in force; null before one is issued, and once it no longer stands.')
    .meta({ example: null }),
  intervals: z.array(CaseIntervalView).max(100).describe('The times in which it ran, in order.'),
}

/** What is computed when a case is read, in the programme's zone. */
export const caseClockShape = {
  programmeMonth: z
    .int()
    .min(1)
    .max(8)
    .nullable()
    .describe('Month of the programme today, 1 to 8; null before and after.')
    .meta({ example: 2 }),
  programmePhase: ProgrammePhaseView.describe('Where today lies beside the eight months.'),
  daysPastEnd: z
    .int()
    .min(0)
    .max(100_000)
    .describe('Days since the programme ended; 0 until then.')
    .meta({ example: 0 }),
  stageDueOn: civilDate()
    .nullable()
    .describe('The day by which it should leave its stage; null once closed.')
    .meta({ example: '2018-11-02' }),
  overdue: z.boolean().describe('Whether `stageDueOn` has passed.').meta({ example: false }),
  daysLate: z
    .int()
    .min(0)
    .max(100_000)
    .describe('Days since `stageDueOn`; 0 until then.')
    .meta({ example: 0 }),
}

export const CaseView = z
  .object({
    ...caseShape,
    ...caseClockShape,
    allowedActions: z
      .array(ActionView)
      .max(20)
      .describe('Every step of the case, and what is in its way for this caller today.'),
  })
  .meta({ id: 'Case', description: "One participant's passage through one programme." })

export const CaseCreate = z
  .strictObject({
    participantId: uuid().describe('The participant to enrol.'),
    nominationSource: text(200)
      .describe('Who proposed it, or on which list it stood.')
      .meta({ example: 'Usulan Dekopinda' }),
    consentOn: civilDate()
      .nullable()
      .optional()
      .describe('The day the participant agreed to be examined, if already known.')
      .meta({ example: '2018-04-03' }),
    consentEvidence: text(500)
      .nullable()
      .optional()
      .describe('Where the signed agreement is kept.')
      .meta({ example: 'Surat pernyataan 03/KM/IV/2018' }),
    diagnosisTeamId: uuid()
      .nullable()
      .optional()
      .describe('The team that will diagnose it, if already decided.'),
    coachingTeamId: uuid()
      .nullable()
      .optional()
      .describe('The team that will coach it, if already decided.'),
    ...dated,
  })
  .meta({ id: 'CaseCreate', description: 'Enrols a participant.' })

export const CasePatch = z
  .strictObject({
    nominationSource: text(200)
      .optional()
      .describe('Who proposed it, or on which list it stood.')
      .meta({ example: 'Usulan Dekopinda' }),
    consentOn: civilDate()
      .nullable()
      .optional()
      .describe('The day the participant agreed; null takes it back.')
      .meta({ example: '2018-04-03' }),
    consentEvidence: text(500)
      .nullable()
      .optional()
      .describe('Where the signed agreement is kept.')
      .meta({ example: 'Surat pernyataan 03/KM/IV/2018' }),
  })
  .meta({ id: 'CasePatch', description: 'Corrects what was written at enrolment.' })

export const AssignTeam = z
  .strictObject({
    diagnosisTeamId: uuid()
      .optional()
      .describe('The team that diagnoses it, a diagnosis team of the programme.'),
    coachingTeamId: uuid()
      .optional()
      .describe('The team that coaches it, a coaching team of the programme.'),
  })
  .meta({ id: 'AssignTeam', description: 'Names the teams of a case; at least one of the two.' })

export const WaiveConflict = z
  .strictObject({
    personId: personId().describe('The person with the declared tie.'),
    act: ConflictActView.describe('What the person may do in spite of the tie.'),
    reason: text(2000)
      .describe('Why nobody else can do it.')
      .meta({ example: 'Hanya satu penguji yang menguasai pembukuan simpan pinjam.' }),
    ...dated,
  })
  .meta({ id: 'WaiveConflict', description: 'Lets an affiliated person do one act on this case.' })

export const VoidCase = z
  .strictObject({
    reason: text(500)
      .describe('What the mistake was.')
      .meta({ example: 'Peserta didaftarkan dua kali.' }),
  })
  .meta({ id: 'VoidCase', description: 'Takes a case entered by mistake out of every count.' })
