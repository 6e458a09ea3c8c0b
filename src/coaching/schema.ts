import { z } from 'zod'
import { RecommendationAnswerEnum } from '../handover/schema.js'
import {
  civilDate,
  count,
  idParam,
  instant,
  PageQuery,
  pageOf,
  queryList,
  text,
  uuid,
  version,
} from '../platform/http/schema.js'
import { dated } from '../platform/late-entry.js'
import { ActionView } from '../platform/problem/action.js'
import {
  ATTENDANCES,
  NOTE_VISIBILITIES,
  PROGRESS_STATES,
  SESSION_KINDS,
  SESSION_MODES,
  SESSION_STATUSES,
} from './rules.js'

export const SessionParams = idParam('sessionId')
export const AttendanceParams = z.object({
  sessionId: uuid()
    .describe('The session.')
    .meta({ example: '0197a5c0-1c00-7000-8000-000000000507' }),
  caseId: uuid().describe('The case.').meta({ example: '0197a5c0-1c00-7000-8000-000000000207' }),
})
export const ProgressParams = idParam('progressId')
export const RecommendationParams = idParam('recommendationId')

const MAX_CASES = 200
const MAX_COACHES = 20
const MAX_RECOMMENDATIONS = 50

const SessionKindView = z.enum(SESSION_KINDS).meta({
  id: 'SessionKind',
  description: 'What kind of meeting it is; `bimtek` is a technical guidance class.',
  example: 'individual',
})
const SessionModeView = z.enum(SESSION_MODES).meta({
  id: 'SessionMode',
  description: 'Whether people meet in a place or online.',
  example: 'on_site',
})
const SessionStatusView = z.enum(SESSION_STATUSES).meta({
  id: 'SessionStatus',
  description: 'How a session stands; a rescheduled one names its replacement.',
  example: 'held',
})
const AttendanceKindView = z.enum(ATTENDANCES).meta({
  id: 'AttendanceKind',
  description: 'Whether anyone of the case came; the excused do not lower the attendance ratio.',
  example: 'present',
})
const NoteVisibilityView = z.enum(NOTE_VISIBILITIES).meta({
  id: 'NoteVisibility',
  description: 'Who reads a note: the coaching team, both teams of the case, or the whole office.',
  example: 'team',
})
const ProgressStateView = z.enum(PROGRESS_STATES).meta({
  id: 'ProgressState',
  description: 'Where a recommendation stands.',
  example: 'in_progress',
})
const sessionId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000507' })
const caseId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000207' })
const personId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000106' })
const recommendationId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000407' })

const place = () => text(200).describe('Where people meet.').meta({ example: 'Kantor koperasi' })
const topic = () =>
  text(500).describe('What it is about.').meta({ example: 'Menyusun ulang buku kas' })
const plannedOn = () => civilDate().meta({ example: '2018-05-21' })
const contactMinutes = () =>
  count({ min: 1, max: 10_080 })
    .describe('Minutes spent with the participants.')
    .meta({ example: 120 })
const preparationMinutes = () =>
  count({ max: 10_080 })
    .describe('Minutes of preparing and travelling, apart from the contact.')
    .meta({ example: 45 })
const personsFemale = () => count({ max: 10_000 }).describe('Women who came.').meta({ example: 4 })
const personsMale = () => count({ max: 10_000 }).describe('Men who came.').meta({ example: 3 })
const note = () =>
  text(10_000)
    .describe('What was said and agreed.')
    .meta({ example: 'Buku kas April sudah lengkap; neraca dibahas pekan depan.' })
const reason = (description: string, example: string) =>
  text(2000).describe(description).meta({ example })
const recommendationIds = () =>
  z
    .array(recommendationId())
    .max(MAX_RECOMMENDATIONS)
    .describe('The recommendations of this case that it serves; of its accepted diagnosis.')

export const AttendanceView = z
  .object({
    id: uuid()
      .describe('This attendance.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000517' }),
    version: version(),
    createdAt: instant().describe('When it was entered.'),
    updatedAt: instant().describe('When it last changed.'),
    sessionId: sessionId().describe('The session.'),
    caseId: caseId().describe('The case.'),
    attendance: AttendanceKindView.nullable().describe('Null until the session was held.'),
    personsFemale: personsFemale().nullable().describe('Women who came; null is not counted.'),
    personsMale: personsMale().nullable().describe('Men who came; null is not counted.'),
    note: note().nullable().describe('Null without a note, and for those who may not read it.'),
    noteHidden: z
      .boolean()
      .describe('Whether there is a note that the caller may not read.')
      .meta({ example: false }),
    noteVisibility: NoteVisibilityView,
    recommendationIds: recommendationIds(),
  })
  .meta({
    id: 'Attendance',
    description: 'One case at one session, with a version of its own: two coaches never collide.',
  })

const sessionShape = {
  id: sessionId().describe('The session.'),
  version: version(),
  createdAt: instant().describe('When it was entered.'),
  updatedAt: instant().describe('When it last changed.'),
  programmeId: uuid().describe('The programme of all its cases.'),
  kind: SessionKindView,
  status: SessionStatusView,
  mode: SessionModeView,
  plannedOn: plannedOn().describe('The day it was planned for.'),
  heldOn: civilDate().nullable().describe('The day it was held.').meta({ example: '2018-05-21' }),
  place: place().nullable(),
  topic: topic(),
  contactMinutes: contactMinutes().nullable(),
  preparationMinutes: preparationMinutes().nullable(),
  cancelledById: personId().nullable().describe('Who cancelled or rescheduled it.'),
  cancelledOn: civilDate()
    .nullable()
    .describe('The day it was cancelled or rescheduled.')
    .meta({ example: null }),
  reason: text(2000)
    .nullable()
    .describe('Why it was cancelled or rescheduled.')
    .meta({ example: null }),
  replacesId: sessionId()
    .nullable()
    .describe('The session it was rescheduled from.')
    .meta({ example: null }),
  replacedById: sessionId()
    .nullable()
    .describe('The session it was rescheduled to.')
    .meta({ example: null }),
  recordedById: personId().describe('Who entered it.'),
  coachIds: z.array(personId()).max(MAX_COACHES).describe('Its coaches.'),
  cases: z.array(AttendanceView).max(MAX_CASES).describe('The cases on it, in the order entered.'),
}

const allowedActions = () =>
  z
    .array(ActionView)
    .max(10)
    .describe('Every step of a session, and what is in its way for this caller.')

export const SessionView = z
  .object({ ...sessionShape, allowedActions: allowedActions() })
  .meta({ id: 'Session', description: 'A meeting of the coaching team with one case or many.' })

export const SessionItem = z
  .object({ ...sessionShape, allowedActions: allowedActions().optional() })
  .meta({
    id: 'SessionItem',
    description: 'A session in a list; `allowedActions` come with `include=allowedActions`.',
  })

export const SessionPage = pageOf(SessionItem, 'SessionPage')

const listQuery = {
  ...PageQuery.shape,
  status: queryList(SessionStatusView, 4)
    .optional()
    .describe('Only sessions that stand so.')
    .meta({ example: ['planned'] }),
  kind: queryList(SessionKindView, 5)
    .optional()
    .describe('Only these kinds.')
    .meta({ example: ['individual'] }),
  coachId: personId().optional().describe('Only sessions of this coach.'),
  plannedOnFrom: plannedOn()
    .optional()
    .describe('Planned on this day or later.')
    .meta({ example: '2018-05-01' }),
  plannedOnBefore: plannedOn()
    .optional()
    .describe('Planned before this day.')
    .meta({ example: '2018-06-01' }),
  sort: z
    .enum(['plannedOn', '-plannedOn'])
    .meta({ id: 'SessionSort', description: 'Earliest or latest first.', example: '-plannedOn' })
    .optional()
    .describe('Order of the list; latest first unless said.'),
  include: queryList(z.enum(['allowedActions']), 1)
    .optional()
    .describe('Adds what the caller may do with each.')
    .meta({ example: ['allowedActions'] }),
}
export const SessionFilters = z.strictObject(listQuery)
export const SessionListQuery = z.strictObject({
  ...listQuery,
  programmeId: uuid().optional().describe('Only sessions of this programme.'),
  caseId: caseId().optional().describe('Only sessions this case is on.'),
})
/** What a list of sessions is narrowed by, wherever it is asked for. */
export type SessionFilter = Omit<z.infer<typeof SessionListQuery>, 'limit' | 'cursor' | 'include'>

const SessionCase = z
  .strictObject({
    caseId: caseId().describe('A case of the programme, in coaching.'),
    recommendationIds: recommendationIds().optional(),
  })
  .meta({ id: 'SessionCase', description: 'A case at a session and what the session serves.' })

const AttendanceCreate = z
  .strictObject({
    caseId: caseId().describe('A case of this session.'),
    attendance: AttendanceKindView,
    personsFemale: personsFemale().nullable().optional(),
    personsMale: personsMale().nullable().optional(),
    note: note().nullable().optional(),
    noteVisibility: NoteVisibilityView.optional().describe('Who reads the note; `team` if absent.'),
  })
  .meta({ id: 'AttendanceCreate', description: 'How one case attended a session that was held.' })

const attendances = () =>
  z.array(AttendanceCreate).min(1).max(MAX_CASES).describe('Every case on the session, each once.')

export const SessionHold = z
  .strictObject({
    ...dated,
    contactMinutes: contactMinutes(),
    preparationMinutes: preparationMinutes().nullable().optional(),
    cases: attendances(),
  })
  .meta({ id: 'SessionHold', description: 'What happened at a session that was held.' })

const sessionCases = () =>
  z.array(SessionCase).min(1).max(MAX_CASES).describe('The cases on it, 1 to 200.')
const coachIds = () =>
  z
    .array(personId())
    .min(1)
    .max(MAX_COACHES)
    .describe('Its coaches, people of the coaching teams of its cases; the caller if absent.')

export const SessionCreate = z
  .strictObject({
    kind: SessionKindView,
    mode: SessionModeView,
    plannedOn: plannedOn()
      .optional()
      .describe('The day it is planned for; with `held` it may be absent and is the day held.'),
    place: place().nullable().optional(),
    topic: topic(),
    coachIds: coachIds().optional(),
    cases: sessionCases(),
    held: SessionHold.optional().describe('Records a session that has already taken place.'),
  })
  .refine(({ plannedOn, held }) => plannedOn !== undefined || held !== undefined, {
    path: ['plannedOn'],
  })
  .meta({ id: 'SessionCreate', description: 'Plans a session, or records one already held.' })

export const SessionPatch = z
  .strictObject({
    kind: SessionKindView.optional(),
    mode: SessionModeView.optional(),
    place: place().nullable().optional(),
    topic: topic().optional(),
    coachIds: coachIds().optional().describe('Its coaches; replaces the list.'),
    cases: sessionCases().optional().describe('The cases on it; replaces the list.'),
  })
  .meta({
    id: 'SessionPatch',
    description: 'Corrects the plan of a session; its day is moved by `reschedule`.',
  })

export const SessionCancel = z
  .strictObject({
    ...dated,
    reason: reason('Why it does not take place.', 'Pengurus sedang rapat dengan dinas.'),
  })
  .meta({ id: 'SessionCancel', description: 'Calls a planned session off.' })

export const SessionReschedule = z
  .strictObject({
    ...dated,
    plannedOn: plannedOn().describe('The new day.').meta({ example: '2018-05-28' }),
    reason: reason('Why it is moved.', 'Ketua koperasi sakit.'),
  })
  .meta({ id: 'SessionReschedule', description: 'Moves a planned session to another day.' })

export const AttendancePatch = z
  .strictObject({
    attendance: AttendanceKindView.optional(),
    personsFemale: personsFemale().nullable().optional(),
    personsMale: personsMale().nullable().optional(),
    note: note().nullable().optional(),
    noteVisibility: NoteVisibilityView.optional(),
    recommendationIds: recommendationIds().optional(),
  })
  .meta({ id: 'AttendancePatch', description: "Corrects one case's attendance and note." })

export const ProgressView = z
  .object({
    id: uuid().describe('This entry.').meta({ example: '0197a5c0-1c00-7000-8000-000000000607' }),
    version: version(),
    createdAt: instant().describe('When it was entered.'),
    updatedAt: instant().describe('When it last changed.'),
    caseId: caseId().describe('The case.'),
    recommendationId: recommendationId().describe(
      'The recommendation, or an earlier version of it.',
    ),
    sessionId: sessionId().nullable().describe('The session it came from.'),
    state: ProgressStateView,
    on: civilDate().describe('The day it took effect.').meta({ example: '2018-05-21' }),
    text: note()
      .nullable()
      .describe('What was done.')
      .meta({ example: 'Buku kas Januari sampai April disusun ulang.' }),
    reason: text(2000)
      .nullable()
      .describe('Why it was dropped or deferred.')
      .meta({ example: null }),
    recordedById: personId().describe('Who entered it.'),
  })
  .meta({ id: 'Progress', description: 'What was done on a recommendation on a day.' })

const StandingView = z
  .object({
    recommendationId: recommendationId().describe('The recommendation in the diagnosis in force.'),
    answer: RecommendationAnswerEnum.describe('What the coaching team said to it.').meta({
      example: 'accepted',
    }),
    state: ProgressStateView.describe('By the latest entry; `open` without any.'),
    on: civilDate()
      .nullable()
      .describe('The day of the latest entry.')
      .meta({ example: '2018-05-21' }),
  })
  .meta({ id: 'RecommendationStanding', description: 'Where a recommendation stands now.' })

export const ProgressList = pageOf(ProgressView, 'ProgressEntries')
  .extend({
    standing: StandingView.nullable().describe(
      'Null when no accepted diagnosis holds it any more.',
    ),
  })
  .meta({
    id: 'ProgressPage',
    description: 'One page of a list, and where the recommendation stands.',
  })

export const ProgressCreate = z
  .strictObject({
    ...dated,
    state: ProgressStateView,
    text: note()
      .nullable()
      .optional()
      .describe('What was done.')
      .meta({ example: 'Buku kas Januari sampai April disusun ulang.' }),
    reason: reason('Needed when it is dropped.', 'Koperasi memilih menutup unit simpan pinjam.')
      .nullable()
      .optional(),
    sessionId: sessionId().nullable().optional().describe('The session of this case it came from.'),
  })
  .meta({ id: 'ProgressCreate', description: 'Records progress on a recommendation.' })
