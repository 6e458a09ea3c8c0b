import type { Caller, CaseStage } from '../cases/rules.js'
import type { RecommendationAnswer } from '../handover/rules.js'
import type { StoryStanding } from '../peers/rules.js'
import { addDays, daysBetween } from '../platform/calendar.js'
import type { Text } from '../platform/language.js'
import {
  type Action,
  action,
  notYourRoleBlocker,
  notYourTeamBlocker,
} from '../platform/problem/action.js'
import { type Blocker, type FieldError, invalid } from '../platform/problem/problem.js'
import type { TeamRole } from '../programmes/rules.js'

/** The kinds of meeting the clinics really hold. */
export const SESSION_KINDS = [
  'individual',
  'clinic_day',
  'bimtek',
  'peer_visit',
  'coordination',
] as const
export type SessionKind = (typeof SESSION_KINDS)[number]

export const SESSION_STATUSES = ['planned', 'held', 'cancelled', 'rescheduled'] as const
export type SessionStatus = (typeof SESSION_STATUSES)[number]

export const SESSION_MODES = ['on_site', 'online'] as const
export type SessionMode = (typeof SESSION_MODES)[number]

export const ATTENDANCES = ['present', 'excused', 'absent'] as const
export type Attendance = (typeof ATTENDANCES)[number]

/** How what is recorded reached the clinic: put in by who was there, or copied or told later. */
export const RECORD_SOURCES = ['direct', 'paper', 'telephone', 'message'] as const
export type RecordSource = (typeof RECORD_SOURCES)[number]

/** Who reads a note: the coaching team, both teams of the case, or the whole office. */
export const NOTE_VISIBILITIES = ['team', 'case', 'office'] as const
export type NoteVisibility = (typeof NOTE_VISIBILITIES)[number]

// ── The verbs of a session ─────────────────────────────────────────────────────────────────

export type SessionFacts = {
  id: string
  version: number
  programmeId: string
  timeZone: string
  status: SessionStatus
  plannedOn: string
  plannedUntilOn: string | null
  /** The cases still on it. */
  caseIds: readonly string[]
  /** The stage of each of them. */
  caseStages: readonly CaseStage[]
  callerIsCoach: boolean
  /** The least the caller is today in the coaching teams of its cases; null when in one of them nothing. */
  callerTeam: TeamRole | null
}

/** The least of what one person is in several teams; null when in one of them nothing. */
export function leastRole(roles: readonly (TeamRole | null)[]): TeamRole | null {
  if (roles.includes(null)) return null
  return roles.every((role) => role === 'lead') ? 'lead' : 'member'
}

const STATUS_BLOCKERS: Record<Exclude<SessionStatus, 'planned'>, Blocker> = {
  held: {
    code: 'already_held',
    pointer: '/status',
    message: { id: 'Pertemuan ini sudah terlaksana.', en: 'The session has been held.' },
  },
  cancelled: {
    code: 'already_cancelled',
    pointer: '/status',
    message: { id: 'Pertemuan ini sudah dibatalkan.', en: 'The session has been cancelled.' },
  },
  rescheduled: {
    code: 'already_rescheduled',
    pointer: '/status',
    message: {
      id: 'Pertemuan ini sudah dijadwalkan ulang.',
      en: 'The session has been rescheduled.',
    },
  },
}

const statusBlockers = (status: SessionStatus): Blocker[] =>
  status === 'planned' ? [] : [STATUS_BLOCKERS[status]]

/** A colleague of the coaching team may change a plan; its coaches and leads account for it. */
function callerBlockers(facts: SessionFacts, caller: Caller, act: 'plan' | 'account'): Blocker[] {
  if (!caller.roles.includes('coach')) return [notYourRoleBlocker]
  const { callerTeam, callerIsCoach } = facts
  if (callerTeam === 'lead') return []
  return callerTeam === 'member' && (act === 'plan' || callerIsCoach) ? [] : [notYourTeamBlocker]
}

/** What its coaches and the lead of their team may do with a session, shown by GET. */
export function sessionActions(facts: SessionFacts, caller: Caller): Action[] {
  const blockers = [...callerBlockers(facts, caller, 'account'), ...statusBlockers(facts.status)]
  const verb = (operationId: string, name: string, requires: string[], cases: Blocker[] = []) =>
    action(operationId, name, `/v1/sessions/${facts.id}/${name}`, [...blockers, ...cases], requires)
  const notIn = (isFit: (stage: CaseStage) => boolean) => stageBlockers(facts, isFit)
  return [
    verb(
      'holdSession',
      'hold',
      ['contactMinutes', 'cases'],
      notIn((stage) => stage !== 'closed'),
    ),
    verb('cancelSession', 'cancel', ['reason']),
    verb(
      'rescheduleSession',
      'reschedule',
      ['plannedOn', 'reason'],
      notIn((stage) => stage === 'coaching'),
    ),
  ]
}

/** Cases of a planned session that are at another stage than a step needs; others have no step to take. */
const stageBlockers = (
  { status, caseStages }: SessionFacts,
  isFit: (stage: CaseStage) => boolean,
): Blocker[] =>
  status !== 'planned'
    ? []
    : [...caseStages.entries()]
        .filter(([, stage]) => !isFit(stage))
        .map(([index]) => ({
          code: 'wrong_stage',
          pointer: `/cases/${index}/caseId`,
          message: WRONG_STAGE,
        }))

/** What was written of a held session and may be mended; not who met, nor when. */
const MENDABLE = [
  'mode',
  'place',
  'topic',
  'topics',
  'source',
  'guests',
  'contactMinutes',
  'preparationMinutes',
]
const MINUTES = ['contactMinutes', 'preparationMinutes']

/** What is in the way of correcting these members of a session as it stands. */
function correctionBlockers(
  { status, caseStages }: SessionFacts,
  members: readonly string[],
): Blocker[] {
  if (status === 'planned') return members.some((one) => MINUTES.includes(one)) ? [NOT_HELD] : []
  if (status !== 'held' || !members.every((one) => MENDABLE.includes(one))) {
    return statusBlockers(status)
  }
  const isPersonalOnly = members.every((one) => one === 'guests')
  return !isPersonalOnly && caseStages.includes('closed') ? [closedCase] : []
}

const NOT_HELD: Blocker = {
  code: 'not_held',
  pointer: '/status',
  message: {
    id: 'Lamanya baru dicatat setelah pertemuan terlaksana.',
    en: 'Minutes are recorded once the session has been held.',
  },
}

/** Whether these members of a session may be corrected, as an action of its own. */
export const correctAction = (
  facts: SessionFacts,
  caller: Caller,
  members: readonly string[],
): Action =>
  action('updateSession', 'update', `/v1/sessions/${facts.id}`, [
    ...callerBlockers(facts, caller, 'plan'),
    ...correctionBlockers(facts, members),
  ])

export type AttendanceFacts = {
  sessionId: string
  caseId: string
  version: number
  sessionStatus: SessionStatus
  caseStage: CaseStage
  /** How many days the session lasted. */
  days: number
  callerTeam: TeamRole | null
}

/** Whether attendance and notes may be corrected: once the session was held, while the case is open. */
export function attendanceAction(facts: AttendanceFacts, caller: Caller): Action {
  const { sessionId, caseId, sessionStatus, caseStage, callerTeam } = facts
  const blockers: Blocker[] = []
  if (!caller.roles.includes('coach')) blockers.push(notYourRoleBlocker)
  else if (callerTeam === null) blockers.push(notYourTeamBlocker)
  if (sessionStatus !== 'held') {
    blockers.push({
      code: 'not_held',
      pointer: '/status',
      message: {
        id: 'Kehadiran baru dapat diisi setelah pertemuan terlaksana.',
        en: 'Attendance is recorded once the session has been held.',
      },
    })
  }
  if (caseStage === 'closed') blockers.push(closedCase)
  return action(
    'updateAttendance',
    'update',
    `/v1/sessions/${sessionId}/attendances/${caseId}`,
    blockers,
  )
}

/** What stands in the way of every record on a closed case. */
export const closedCase: Blocker = {
  code: 'wrong_stage',
  pointer: '/stage',
  message: {
    id: 'Kasus ini sudah selesai. Buka kembali sebelum mencatat.',
    en: 'The case is closed. Reopen it before recording anything.',
  },
}

// ── Which cases a session, or progress, may be recorded on ─────────────────────────────────

/** A case as seen from one civil day. */
export type CaseOnDay = {
  caseId: string
  programmeId: string
  stage: CaseStage
  isVoid: boolean
  /** The day it first entered coaching; null when it never has. */
  coachingSince: string | null
  /** Whether the day lies in a time the case ran. */
  isInside: boolean
  /** The caller in its coaching team, today. */
  callerTeam: TeamRole | null
  /** The recommendations of its accepted diagnosis. */
  recommendations: readonly { id: string; answer: RecommendationAnswer }[]
}

const WRONG_STAGE: Text = {
  id: 'Kasus ini tidak sedang dalam pendampingan.',
  en: 'The case is not in coaching.',
}
const UNKNOWN_CASE: Text = {
  id: 'Kasus ini tidak ada dalam program ini.',
  en: 'There is no such case in this programme.',
}
export const OUTSIDE_INTERVAL = (day: string): Text => ({
  id: `Pada ${day} kasus ini tidak berjalan.`,
  en: `The case was not running on ${day}.`,
})
const BEFORE_COACHING = (since: string): Text => ({
  id: `Pendampingan kasus ini baru mulai pada ${since}.`,
  en: `The coaching of this case began on ${since}.`,
})

/**
 * `wrong_stage` for a case that cannot be planned for (only while in coaching) or recorded on (once
 * coaching began, until it is closed); late entries are welcome whatever the stage is now.
 */
export function stageFaults(
  one: CaseOnDay,
  entry: 'planned' | 'held',
  pointer: string,
): FieldError[] {
  const isOpen = entry === 'planned' ? one.stage === 'coaching' : one.stage !== 'closed'
  const fits = isOpen && !one.isVoid && one.coachingSince !== null
  return fits ? [] : [invalid(pointer, 'wrong_stage', WRONG_STAGE)]
}

/** A day before the coaching of the case began, or between two times it ran. */
export function dayFaults(one: CaseOnDay, day: string, pointer: string): FieldError[] {
  const { coachingSince, isInside } = one
  if (coachingSince !== null && day < coachingSince) {
    return [invalid(pointer, 'before_coaching', BEFORE_COACHING(coachingSince))]
  }
  return isInside ? [] : [invalid(pointer, 'outside_interval', OUTSIDE_INTERVAL(day))]
}

/** What a body says of one case at a session. */
export type CaseEntry = { caseId: string; recommendationIds?: readonly string[] | undefined }

/** Cases that are named twice, or that the programme does not have. */
export function unknownCaseFaults(
  entries: readonly CaseEntry[],
  known: ReadonlyMap<string, CaseOnDay>,
  programmeId: string,
): FieldError[] {
  return [
    ...repeated(entries.map(({ caseId }) => caseId)).map((index) =>
      invalid(`/cases/${index}/caseId`, 'duplicate', {
        id: 'Kasus ini disebut dua kali.',
        en: 'This case is named twice.',
      }),
    ),
    ...[...entries.entries()]
      .filter(([, { caseId }]) => known.get(caseId)?.programmeId !== programmeId)
      .map(([index]) => invalid(`/cases/${index}/caseId`, 'unknown_case', UNKNOWN_CASE)),
  ]
}

/** The positions at which an id comes a second time. */
const repeated = (ids: readonly string[]): number[] =>
  [...ids.keys()].filter((index) => ids.indexOf(ids[index] ?? '') < index)

/** A recommendation that is not worked on: not of the accepted diagnosis, or declined. */
export function recommendationFault(one: CaseOnDay, id: string, pointer: string): FieldError[] {
  const answer = one.recommendations.find((known) => known.id === id)?.answer
  if (answer === undefined) {
    return [
      invalid(pointer, 'unknown_recommendation', {
        id: 'Rekomendasi ini bukan bagian dari diagnosis yang diterima untuk kasus ini.',
        en: 'This is no recommendation of the accepted diagnosis of this case.',
      }),
    ]
  }
  return answer === 'declined'
    ? [
        invalid(pointer, 'recommendation_declined', {
          id: 'Rekomendasi ini ditolak tim pendamping.',
          en: 'The coaching team declined this recommendation.',
        }),
      ]
    : []
}

/** Recommendations a session cannot serve, or that are named twice. */
export function recommendationFaults(
  one: CaseOnDay,
  recommendationIds: readonly string[],
  pointer: string,
): FieldError[] {
  const twice = repeated(recommendationIds)
  return [...recommendationIds.entries()].flatMap(([index, id]) => {
    const faults = recommendationFault(one, id, `${pointer}/${index}`)
    if (faults.length > 0) return faults
    return twice.includes(index)
      ? [
          invalid(`${pointer}/${index}`, 'duplicate', {
            id: 'Rekomendasi ini disebut dua kali.',
            en: 'This recommendation is named twice.',
          }),
        ]
      : []
  })
}

/** Coaches who belong to the coaching team of none of the cases. */
export const coachFaults = (
  coachIds: readonly string[],
  eligible: readonly string[],
): FieldError[] => {
  const twice = repeated(coachIds)
  return [...coachIds.entries()].flatMap(([index, id]) => {
    if (!eligible.includes(id)) {
      return [
        invalid(`/coachIds/${index}`, 'not_in_coaching_team', {
          id: 'Orang ini bukan anggota tim pendamping kasus-kasus ini.',
          en: 'This person is in the coaching team of none of these cases.',
        }),
      ]
    }
    return twice.includes(index)
      ? [
          invalid(`/coachIds/${index}`, 'duplicate', {
            id: 'Orang ini disebut dua kali.',
            en: 'This person is named twice.',
          }),
        ]
      : []
  })
}

// ── The days of a session ──────────────────────────────────────────────────────────────────

/** The most days a session lasts, the first and the last among them. */
const MAX_DAYS = 31

/** How many days a session takes; without a last day of its own, one. */
export const daysOfSession = (firstOn: string, untilOn: string | null): number =>
  untilOn === null ? 1 : daysBetween(firstOn, untilOn) + 1

/** The last day of a session, null when it is the first. */
export const lastDay = <Day extends string | null | undefined>(firstOn: string, untilOn: Day) =>
  untilOn === firstOn ? null : untilOn

/** The last day of a session that begins on another day and takes as many. */
export const movedLastDay = (
  { plannedOn, plannedUntilOn }: { plannedOn: string; plannedUntilOn: string | null },
  firstOn: string,
): string | null =>
  plannedUntilOn === null ? null : addDays(firstOn, daysBetween(plannedOn, plannedUntilOn))

const earlier = (one: string, other: string): string => (one < other ? one : other)

/**
 * The days of a session as a body gives them; `asked` is its first day, planned or held, or the day
 * the body was written. A plan over several days was held on those of them that had come by then,
 * unless the body says otherwise.
 */
export function sessionDays(
  body: {
    plannedOn?: string | undefined
    plannedUntilOn?: string | null | undefined
    held?: { on?: string | undefined; heldUntilOn?: string | null | undefined } | undefined
  },
  asked: string,
) {
  const { plannedOn = asked, plannedUntilOn = null, held } = body
  const planned = { plannedOn, plannedUntilOn: lastDay(plannedOn, plannedUntilOn) }
  if (held === undefined) return { ...planned, heldOn: null, heldUntilOn: null }
  const isAsPlanned = held.on === undefined && planned.plannedUntilOn !== null
  const on = isAsPlanned ? earlier(plannedOn, asked) : asked
  const last = movedLastDay(planned, on)
  const { heldUntilOn: until = isAsPlanned && last !== null ? earlier(last, asked) : last } = held
  const heldUntilOn = lastDay(on, until)
  const isUnplanned = body.plannedOn === undefined && body.plannedUntilOn === undefined
  return isUnplanned
    ? { plannedOn, plannedUntilOn: heldUntilOn, heldOn: on, heldUntilOn }
    : { ...planned, heldOn: on, heldUntilOn }
}

/** A last day before the first, or so late that it is no one session any more. */
export function lastDayFaults(
  firstOn: string,
  untilOn: string | null | undefined,
  pointer: string,
): FieldError[] {
  if (untilOn === undefined || untilOn === null) return []
  if (untilOn < firstOn) {
    return [
      invalid(pointer, 'ends_before_start', {
        id: 'Hari terakhir mendahului hari pertama.',
        en: 'The last day lies before the first.',
      }),
    ]
  }
  return daysOfSession(firstOn, untilOn) <= MAX_DAYS && untilOn < '2101'
    ? []
    : [
        invalid(pointer, 'out_of_range', {
          id: `Satu pertemuan paling lama ${MAX_DAYS} hari, dan paling lambat berakhir tahun 2100.`,
          en: `One session lasts at most ${MAX_DAYS} days, and ends by the year 2100.`,
        }),
      ]
}

/** What is wrong with the last day of a session that was held: as planned, and one yet to come. */
export const heldLastDayFaults = (
  { heldOn, heldUntilOn }: { heldOn: string; heldUntilOn: string | null },
  today: string,
  pointer: string,
): FieldError[] => [
  ...lastDayFaults(heldOn, heldUntilOn, pointer),
  ...(heldUntilOn !== null && heldUntilOn > today
    ? [
        invalid(pointer, 'date_in_future', {
          id: 'Hari terakhir pertemuan belum berlalu. Catat sesudahnya, atau isi hari terakhir yang terlaksana.',
          en: 'The last day is yet to come. Record it then, or give the last day it was held.',
        }),
      ]
    : []),
]

const NOT_PEER_VISIT: Text = {
  id: 'Hanya kunjungan ke rekan yang berhasil (peer_visit) menyebut kisah. Kosongkan successStoryId.',
  en: 'Only a peer visit goes to a success story. Leave successStoryId out.',
}
const UNKNOWN_STORY: Text = {
  id: 'Dinas Anda tidak mempunyai kisah dengan id itu.',
  en: 'Your office has no success story of that id.',
}
const STORY_NOT_OFFERED = (standing: StoryStanding): Text => ({
  id: `Kisah ini tidak ditawarkan (${standing}). Pilih yang lain, atau tinjau dahulu kisahnya.`,
  en: `The story is not offered (${standing}). Choose another, or review it first.`,
})

/** A visit to a story that the kind of session, or the standing of the story, rules out. */
export function visitFaults(kind: SessionKind, standing: StoryStanding | null): FieldError[] {
  if (kind !== 'peer_visit') return [invalid('/successStoryId', 'not_peer_visit', NOT_PEER_VISIT)]
  if (standing === null) return [invalid('/successStoryId', 'unknown_id', UNKNOWN_STORY)]
  return standing === 'offered'
    ? []
    : [invalid('/successStoryId', 'story_not_offered', STORY_NOT_OFFERED(standing))]
}

/** What a body says of one case's attendance. */
export type AttendanceEntry = {
  caseId: string
  attendance: Attendance
  daysAttended?: number | null | undefined
  personsFemale?: number | null | undefined
  personsMale?: number | null | undefined
}

/** Persons came although nobody was present. */
export function personsFaults(
  {
    attendance,
    personsFemale,
    personsMale,
  }: Pick<AttendanceEntry, 'personsFemale' | 'personsMale'> & { attendance: Attendance | null },
  pointer: string,
): FieldError[] {
  if (attendance === 'present' || (personsFemale ?? 0) + (personsMale ?? 0) === 0) return []
  return [
    invalid(`${pointer}/attendance`, 'persons_without_presence', {
      id: 'Ada orang yang hadir, padahal kasus ini tercatat tidak hadir.',
      en: 'Persons came, yet the case is not marked present.',
    }),
  ]
}

/** More days than the session had, or days attended although nobody was present. */
export function daysAttendedFaults(
  {
    attendance,
    daysAttended,
  }: { attendance: Attendance | null; daysAttended?: number | null | undefined },
  days: number,
  pointer: string,
): FieldError[] {
  if (daysAttended === undefined || daysAttended === null) return []
  if (attendance !== 'present') {
    return [
      invalid(`${pointer}/attendance`, 'days_without_presence', {
        id: 'Ada hari yang diikuti, padahal kasus ini tercatat tidak hadir.',
        en: 'Days were attended, yet the case is not marked present.',
      }),
    ]
  }
  return daysAttended <= days
    ? []
    : [
        invalid(`${pointer}/daysAttended`, 'days_beyond_session', {
          id: `Pertemuan ini berlangsung ${days} hari.`,
          en: `The session lasted ${days} ${days === 1 ? 'day' : 'days'}.`,
        }),
      ]
}

/** Whether a held session accounts for exactly the cases on it, each once, for the days it lasted. */
export function attendanceFaults(
  caseIds: readonly string[],
  entries: readonly AttendanceEntry[],
  { days, pointer }: { days: number; pointer: string },
): FieldError[] {
  const named = entries.map(({ caseId }) => caseId)
  const twice = repeated(named)
  return [
    ...caseIds
      .filter((caseId) => !named.includes(caseId))
      .map((caseId) =>
        invalid(pointer, 'attendance_missing', {
          id: `Kehadiran kasus ${caseId} belum diisi.`,
          en: `The attendance of case ${caseId} is missing.`,
        }),
      ),
    ...[...entries.entries()].flatMap(([index, entry]) => {
      const place = `${pointer}/${index}`
      if (!caseIds.includes(entry.caseId)) {
        return [
          invalid(`${place}/caseId`, 'unknown_case', {
            id: 'Kasus ini tidak ada dalam pertemuan ini.',
            en: 'This case is not on the session.',
          }),
        ]
      }
      return twice.includes(index)
        ? [
            invalid(`${place}/caseId`, 'duplicate', {
              id: 'Kasus ini disebut dua kali.',
              en: 'This case is named twice.',
            }),
          ]
        : [...personsFaults(entry, place), ...daysAttendedFaults(entry, days, place)]
    }),
  ]
}
