import { z } from 'zod'
import {
  civilDate,
  clientId,
  clockTime,
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
import { dated, written } from '../platform/late-entry.js'
import { ActionView } from '../platform/problem/action.js'
import { clashesOf } from './clashes.schema.js'
import { HomeworkGiven, HomeworkItem } from './homework.schema.js'
import { caseId, personId, recommendationId, sessionId } from './ids.schema.js'
import {
  ATTENDANCES,
  NOTE_VISIBILITIES,
  RECORD_SOURCES,
  SESSION_KINDS,
  SESSION_MODES,
  SESSION_STATUSES,
} from './rules.js'

export const SessionParams = idParam('sessionId', 'The session.')
export const AttendanceParams = z.object({
  sessionId: uuid()
    .describe('The session.')
    .meta({ example: '0197a5c0-1c00-7000-8000-000000000507' }),
  caseId: uuid().describe('The case.').meta({ example: '0197a5c0-1c00-7000-8000-000000000207' }),
})

const MAX_CASES = 200
const MAX_COACHES = 20
const MAX_RECOMMENDATIONS = 50
const MAX_TOPICS = 20
const MAX_HOMEWORK = 20
const MAX_GUESTS = 50

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
const RecordSourceView = z.enum(RECORD_SOURCES).meta({
  id: 'RecordSource',
  description: 'How a record reached the clinic: put in by who was there, or copied or told later.',
  example: 'direct',
})
const successStoryId = () =>
  uuid()
    .nullable()
    .describe(
      'The success story that a peer visit goes to; null for another kind, or when not said.',
    )
    .meta({ example: null })
const seriesId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000707' })

const place = () =>
  text(200)
    .nullable()
    .describe('Where people meet; null when not said, as online.')
    .meta({ example: 'Kantor koperasi' })
const topic = () =>
  text(500).describe('What the meeting is about.').meta({ example: 'Menyusun ulang buku kas' })
const topics = () =>
  z
    .array(text(300))
    .max(MAX_TOPICS)
    .describe('The points to go through, in order; empty when the topic says it all.')
    .meta({ example: ['Buku kas Januari sampai April', 'Neraca awal'] })
const startTime = () =>
  clockTime()
    .nullable()
    .describe(
      'When it begins on each of its days, in the zone of the programme; null when not said.',
    )
const plannedMinutes = () =>
  count({ min: 1, max: 1440 })
    .nullable()
    .describe('Minutes it is planned to take on each of its days; null when not said.')
    .meta({ example: 120 })
const plannedUntilOn = () =>
  civilDate()
    .nullable()
    .describe('The last day of a session over several days, 31 at most; null for one day.')
    .meta({ example: null })
export const source = () =>
  RecordSourceView.describe('Whether who was there put it in, or it was copied or told later.')
const plannedOn = () => civilDate().meta({ example: '2018-05-21' })
const contactMinutes = () =>
  count({ min: 1, max: 10_080 })
    .describe('Minutes spent with the participants.')
    .meta({ example: 120 })
const preparationMinutes = () =>
  count({ max: 10_080 })
    .nullable()
    .describe('Minutes of preparing and travelling, apart from the contact; null when not said.')
    .meta({ example: 45 })
const persons = (what: string, example: number) =>
  count({ max: 10_000 }).nullable().describe(what).meta({ example })
const personsFemale = () => persons('Women who came; null when nobody counted.', 4)
const personsMale = () => persons('Men who came; null when nobody counted.', 3)
const daysAttended = () =>
  count({ min: 1, max: 31 })
    .nullable()
    .describe('On how many days of the session the case was there; null when not said.')
    .meta({ example: null })
export const note = () =>
  text(10_000)
    .nullable()
    .describe('What was said and agreed; null without a note.')
    .meta({ example: 'Buku kas April sudah lengkap; neraca dibahas pekan depan.' })
const reason = (description: string, example: string) =>
  text(2000).describe(description).meta({ example })
export const writtenAt = (what: string) =>
  instant().nullable().describe(what).meta({ example: '2018-05-21T14:00:00.000Z' })
const receivedAt = (what: string) =>
  instant().nullable().describe(what).meta({ example: '2018-05-22T00:30:00.000Z' })
const recommendationIds = () =>
  z
    .array(recommendationId())
    .max(MAX_RECOMMENDATIONS)
    .describe('The recommendations of the accepted diagnosis of this case that it serves.')

export const AttendanceView = z
  .object({
    id: uuid()
      .describe('The attendance of this case at this session.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000517' }),
    version: version(),
    createdAt: instant().describe('When it was entered.'),
    updatedAt: instant().describe('When it last changed.'),
    sessionId: sessionId().describe('The session.'),
    caseId: caseId().describe('The case.'),
    attendance: AttendanceKindView.nullable().describe(
      'Whether anyone of the case came; null until it was held.',
    ),
    daysAttended: daysAttended(),
    personsFemale: personsFemale(),
    personsMale: personsMale(),
    note: note().describe(
      'What was said and agreed; null without a note, and for who may not read it.',
    ),
    noteHidden: z
      .boolean()
      .describe('Whether there is a note that the caller may not read.')
      .meta({ example: false }),
    noteVisibility: NoteVisibilityView.describe('Who reads the note.'),
    writtenAt: writtenAt(
      'When this was last written down, by the clock of the device; null where the client did not say.',
    ),
    receivedAt: receivedAt(
      'When this last came in; null until it was held, and for records before version 0.5.0.',
    ),
    recommendationIds: recommendationIds(),
  })
  .meta({
    id: 'Attendance',
    description: 'One case at one session, with a version of its own: two coaches never collide.',
  })

const homework = (description: string) => z.array(HomeworkItem).max(100).describe(description)

export const AttendanceDetailView = AttendanceView.extend({
  homework: homework('What the case was given to do there, the first hundred by due day.'),
  carriedHomework: homework(
    'What it was given earlier and had still to do on the day of this session, the first hundred by due day.',
  ),
}).meta({
  id: 'AttendanceDetail',
  description: 'One case at one session, and what it was given to do there and before.',
})

const guestName = () =>
  text(200).describe('The guest’s name. Personal.').meta({ example: 'Bapak Hendra' })
const organisation = () =>
  text(200)
    .nullable()
    .describe('Where the guest comes from; null when not said.')
    .meta({ example: 'Dekopinda Kota Bogor' })
const guestRole = () =>
  text(200)
    .nullable()
    .describe('What the guest does at it; null when not said.')
    .meta({ example: 'Narasumber' })

const GuestView = z
  .object({
    id: uuid().describe('The guest at this session.'),
    name: guestName().describe(
      'The guest’s name. Personal: a list of guests without it takes it away.',
    ),
    organisation: organisation(),
    role: guestRole(),
  })
  .meta({
    id: 'SessionGuest',
    description: 'Somebody at a session who is neither of the clinic nor of its cases.',
  })

const GuestCreate = z
  .strictObject({
    name: guestName(),
    organisation: organisation().optional(),
    role: guestRole().optional(),
  })
  .meta({ id: 'SessionGuestCreate', description: 'A guest of a session.' })
const guests = () =>
  z
    .array(GuestCreate)
    .max(MAX_GUESTS)
    .describe('Speakers, and whoever else comes from outside. Record no more of them than needed.')

const sessionShape = {
  id: sessionId().describe('The session.'),
  version: version(),
  createdAt: instant().describe('When it was entered.'),
  updatedAt: instant().describe('When it last changed.'),
  programmeId: uuid().describe('The programme of its cases.'),
  seriesId: seriesId()
    .nullable()
    .describe('The series it was laid out with; null for one planned by itself.'),
  kind: SessionKindView.describe('What kind of meeting it is.'),
  successStoryId: successStoryId(),
  status: SessionStatusView.describe('Whether it is planned, was held, or was called off.'),
  wasPlanned: z
    .boolean()
    .describe('Whether it was planned first; false for one recorded straight as held.')
    .meta({ example: true }),
  mode: SessionModeView.describe('How people meet.'),
  plannedOn: plannedOn().describe('The day it was planned for.'),
  plannedUntilOn: plannedUntilOn(),
  startTime: startTime(),
  plannedMinutes: plannedMinutes(),
  heldOn: civilDate()
    .nullable()
    .describe('The day it was held; null unless held.')
    .meta({ example: '2018-05-21' }),
  heldUntilOn: civilDate()
    .nullable()
    .describe('The last day it was held; null for one day, and unless held.')
    .meta({ example: null }),
  place: place(),
  topic: topic(),
  topics: topics(),
  contactMinutes: contactMinutes()
    .nullable()
    .describe('Minutes spent with the participants; null until it was held.')
    .meta({ example: 120 }),
  preparationMinutes: preparationMinutes(),
  cancelledById: personId().nullable().describe('Who cancelled or rescheduled it; null otherwise.'),
  cancelledOn: civilDate()
    .nullable()
    .describe('The day it was cancelled or rescheduled; null otherwise.')
    .meta({ example: null }),
  reason: text(2000)
    .nullable()
    .describe('Why it was cancelled or rescheduled; null otherwise.')
    .meta({ example: null }),
  replacesId: sessionId()
    .nullable()
    .describe('The session it was rescheduled from; null otherwise.')
    .meta({ example: null }),
  replacedById: sessionId()
    .nullable()
    .describe('The session it was rescheduled to; null otherwise.')
    .meta({ example: null }),
  source: source(),
  recordedById: personId().describe('Who entered it.'),
  writtenAt: writtenAt(
    'When it was written down that it was held, by the clock of the device; null where the client did not say.',
  ),
  receivedAt: receivedAt(
    'When the record that it was held came in; null until then, and for records before version 0.5.0.',
  ),
  coachIds: z.array(personId()).max(MAX_COACHES).describe('The people who coach at it.'),
  guests: z.array(GuestView).max(MAX_GUESTS).describe('Its guests, in the order entered.'),
  cases: z.array(AttendanceView).max(MAX_CASES).describe('The cases on it, in the order entered.'),
}

const allowedActions = () =>
  z
    .array(ActionView)
    .max(10)
    .describe('Every step of the session, and what is in its way for this caller.')

export const SessionView = z
  .object({
    ...sessionShape,
    cases: z
      .array(AttendanceDetailView)
      .max(MAX_CASES)
      .describe('The cases on it, in the order entered.'),
    allowedActions: allowedActions(),
    clashes: clashesOf(
      'Where it clashes with other plans, while it is planned; of a session that was moved, where the new one does. The first 200 by day.',
    ),
  })
  .meta({ id: 'Session', description: 'A meeting of the coaching team with one case or many.' })

export const SessionItem = z
  .object({
    ...sessionShape,
    allowedActions: allowedActions()
      .optional()
      .describe('With `include=allowedActions`: every step of the session for this caller.'),
  })
  .meta({
    id: 'SessionItem',
    description: 'A session in a list.',
  })

export const SessionPage = pageOf(SessionItem, 'SessionPage')

const listQuery = {
  ...PageQuery.shape,
  status: queryList(SessionStatusView, 4)
    .optional()
    .describe('Only sessions that stand in one of these ways.')
    .meta({ example: ['planned'] }),
  kind: queryList(SessionKindView, 5)
    .optional()
    .describe('Only sessions of these kinds.')
    .meta({ example: ['individual'] }),
  coachId: personId().optional().describe('Only sessions of this coach.'),
  seriesId: seriesId().optional().describe('Only sessions of this series.'),
  plannedOnFrom: plannedOn()
    .optional()
    .describe('Only sessions planned on this day or later.')
    .meta({ example: '2018-05-01' }),
  plannedOnBefore: plannedOn()
    .optional()
    .describe('Only sessions planned before this day.')
    .meta({ example: '2018-06-01' }),
  sort: z
    .enum(['plannedOn', '-plannedOn'])
    .meta({
      id: 'SessionSort',
      description: 'Order of a list of sessions: earliest or latest planned day first.',
      example: '-plannedOn',
    })
    .optional()
    .describe('By planned day; the latest first if absent.'),
  include: queryList(
    z.enum(['allowedActions']).meta({
      id: 'SessionInclude',
      description: 'What a list of sessions may add to each.',
      example: 'allowedActions',
    }),
    1,
  )
    .optional()
    .describe('Adds `allowedActions` to each.')
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
    caseId: caseId().describe('A case of the programme.'),
    recommendationIds: recommendationIds().optional(),
  })
  .meta({ id: 'SessionCase', description: 'A case at a session and what the session serves.' })

const AttendanceCreate = z
  .strictObject({
    caseId: caseId().describe('A case of this session.'),
    attendance: AttendanceKindView.describe('Whether anyone of the case came.'),
    daysAttended: daysAttended().optional(),
    personsFemale: personsFemale().optional(),
    personsMale: personsMale().optional(),
    note: note().optional(),
    noteVisibility: NoteVisibilityView.optional().describe('Who reads the note; `team` if absent.'),
    homework: z
      .array(HomeworkGiven)
      .max(MAX_HOMEWORK)
      .optional()
      .describe('What the case is given to do.'),
    homeworkDone: z
      .array(uuid())
      .max(MAX_HOMEWORK)
      .optional()
      .describe('Homework of this case, given earlier and open until now, that was found done.')
      .meta({ example: ['0197a5c0-1c00-7000-8000-000000000757'] }),
  })
  .meta({ id: 'AttendanceCreate', description: 'How one case attended a session that was held.' })

const attendances = () =>
  z.array(AttendanceCreate).min(1).max(MAX_CASES).describe('Every case on the session, each once.')

const heldShape = {
  ...dated,
  ...written,
  on: dated.on
    .describe(
      'The first day it was held, not in the future. If absent, the day it was written down, or today; of a plan over several days its first day, once that has come.',
    )
    .meta({ example: '2018-05-14' }),
  heldUntilOn: civilDate()
    .nullable()
    .optional()
    .describe(
      'The last day it was held; null for one day. If absent, as many days as planned; without `on` too, no later than the day it was written down, or today.',
    )
    .meta({ example: null }),
  contactMinutes: contactMinutes(),
  preparationMinutes: preparationMinutes().optional(),
  cases: attendances(),
}

const SessionHeld = z
  .strictObject(heldShape)
  .meta({ id: 'SessionHeld', description: 'What happened at a session recorded afterwards.' })

export const SessionHold = z
  .strictObject({
    ...heldShape,
    topics: topics().optional().describe('What was gone through; replaces the points planned.'),
    guests: guests().optional().describe('Who came from outside; replaces the guests expected.'),
    source: source().optional().describe('How the record reached the clinic; stays if absent.'),
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
    id: clientId(),
    kind: SessionKindView.describe('What kind of meeting it is.'),
    successStoryId: successStoryId().optional(),
    mode: SessionModeView.describe('How people meet.'),
    plannedOn: plannedOn()
      .optional()
      .describe(
        'The day it is planned for; with `held` it may be left out and is the day it was held.',
      ),
    plannedUntilOn: plannedUntilOn().optional(),
    startTime: startTime().optional(),
    plannedMinutes: plannedMinutes().optional(),
    place: place().optional(),
    topic: topic(),
    topics: topics().optional(),
    source: source().optional().describe('How the record reached the clinic; `direct` if absent.'),
    coachIds: coachIds().optional(),
    guests: guests().optional(),
    cases: sessionCases(),
    held: SessionHeld.optional().describe(
      'What happened, for a session that has already taken place.',
    ),
  })
  .meta({ id: 'SessionCreate', description: 'Plans a session, or records one already held.' })

export const SessionPatch = z
  .strictObject({
    kind: SessionKindView.optional().describe('What kind of meeting it is.'),
    successStoryId: successStoryId().optional(),
    mode: SessionModeView.optional().describe('How people meet.'),
    plannedUntilOn: plannedUntilOn().optional(),
    startTime: startTime().optional(),
    plannedMinutes: plannedMinutes().optional(),
    contactMinutes: contactMinutes().optional(),
    preparationMinutes: preparationMinutes().optional(),
    place: place().optional(),
    topic: topic().optional(),
    topics: topics().optional().describe('The points to go through; replaces the list.'),
    source: source().optional(),
    coachIds: coachIds().optional().describe('Its coaches; replaces the list.'),
    guests: guests().optional().describe('Its guests; replaces the list.'),
    cases: sessionCases().optional().describe('The cases on it; replaces the list.'),
  })
  .meta({
    id: 'SessionPatch',
    description: 'Corrects a session; its day is moved by `reschedule`.',
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
    plannedOn: plannedOn().describe('The day it is moved to.').meta({ example: '2018-05-28' }),
    startTime: startTime().optional().describe('When it begins there; as before if absent.'),
    reason: reason('Why it is moved.', 'Ketua koperasi sakit.'),
  })
  .meta({ id: 'SessionReschedule', description: 'Moves a planned session to another day.' })

export const AttendancePatch = z
  .strictObject({
    attendance: AttendanceKindView.optional().describe('Whether anyone of the case came.'),
    daysAttended: daysAttended().optional(),
    personsFemale: personsFemale().optional(),
    personsMale: personsMale().optional(),
    note: note().optional(),
    noteVisibility: NoteVisibilityView.optional().describe('Who reads the note.'),
    recommendationIds: recommendationIds().optional(),
    writtenAt: written.writtenAt
      .describe(
        'When the correction was written down, by the clock of the device, which may run 5 minutes ahead of ours.',
      )
      .meta({ example: '2018-05-21T14:00:00.000Z' }),
  })
  .meta({ id: 'AttendancePatch', description: "Corrects one case's attendance and note." })
