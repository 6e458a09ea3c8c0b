import { addDays, addMonths, daysBetween } from '../platform/calendar.js'
import { type Action, action, notYourRoleBlocker } from '../platform/problem/action.js'
import { type Blocker, type FieldError, invalid } from '../platform/problem/problem.js'
import type { Role } from '../platform/roles.js'

/** How a run of the clinic stands. `planned` takes no cases; `closed` takes none any more. */
export const PROGRAMME_STATUSES = ['planned', 'open', 'closed'] as const
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number]

/** The two teams of a programme: one finds the penyakit, the other treats them. */
export const TEAM_KINDS = ['diagnosis', 'coaching'] as const
export type TeamKind = (typeof TEAM_KINDS)[number]

export const TEAM_ROLES = ['lead', 'member'] as const
export type TeamRole = (typeof TEAM_ROLES)[number]

/** Length of every programme, in months. Source: the clinic's own practice since its pilot. */
export const PROGRAMME_MONTHS = 8

/** The rule a programme pins when it names none. */
export const DEFAULT_VERDICT_RULE = 'default-2018'

// ── The calendar ───────────────────────────────────────────────────────────────────────────

export const PROGRAMME_PHASES = ['before', 'running', 'after'] as const
export type ProgrammePhase = (typeof PROGRAMME_PHASES)[number]

/**
 * By when a case should have left a stage: so many days after the end of a programme month; month 0
 * ends the day before the start. Our assumption: the sources give the eight months, not their parts.
 */
export const STAGE_DUES = {
  enrolled: { afterMonth: 0, days: 14 },
  diagnosis: { afterMonth: 1, days: 0 },
  handover: { afterMonth: 1, days: 14 },
  coaching: { afterMonth: 7, days: 0 },
  evaluation: { afterMonth: 8, days: 0 },
} as const satisfies Record<string, { afterMonth: number; days: number }>

/** A stage that has to end some day; `closed` has not. */
export type DueStage = keyof typeof STAGE_DUES

/** The first day of month `n`, counted from 1; a start on the 31st is clipped to a shorter month's end. */
const monthStartsOn = (startsOn: string, n: number) => addMonths(startsOn, n - 1)

/** The last day of month `n`. */
const monthEndsOn = (startsOn: string, n: number) => addDays(monthStartsOn(startsOn, n + 1), -1)

/** The last day of a programme, inside it. */
export const programmeEndsOn = (startsOn: string): string => monthEndsOn(startsOn, PROGRAMME_MONTHS)

/** The last day on which a case in a stage is not yet late; null where nothing is due. */
export function stageDueOn(startsOn: string, stage: DueStage | 'closed'): string | null {
  if (stage === 'closed') return null
  const { afterMonth, days } = STAGE_DUES[stage]
  return addDays(monthEndsOn(startsOn, afterMonth), days)
}

/** The programme month of a civil day, 1 to 8; null before the start and after the end. */
export function programmeMonthOn(startsOn: string, day: string): number | null {
  if (day < startsOn || day > programmeEndsOn(startsOn)) return null
  let month = 1
  while (monthEndsOn(startsOn, month) < day) month += 1
  return month
}

export function programmePhaseOn(startsOn: string, day: string): ProgrammePhase {
  if (day < startsOn) return 'before'
  return day > programmeEndsOn(startsOn) ? 'after' : 'running'
}

/** Days since the end of the programme; 0 until then. */
export const daysPastEndOn = (startsOn: string, day: string): number =>
  Math.max(0, daysBetween(programmeEndsOn(startsOn), day))

/** Days a case is late in its stage on a civil day; 0 while it is not. */
export function daysLateOn(startsOn: string, stage: DueStage | 'closed', day: string): number {
  const dueOn = stageDueOn(startsOn, stage)
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, day))
}

/** The months of a programme and the day by which each stage is due, all in its own zone. */
export function programmeCalendar(startsOn: string) {
  const numbers = Array.from({ length: PROGRAMME_MONTHS }, (_, index) => index + 1)
  const stages = Object.keys(STAGE_DUES) as DueStage[]
  return {
    endsOn: programmeEndsOn(startsOn),
    months: numbers.map((month) => ({
      month,
      startsOn: monthStartsOn(startsOn, month),
      endsOn: monthEndsOn(startsOn, month),
    })),
    stagesDue: stages.map((stage) => ({ stage, dueOn: stageDueOn(startsOn, stage) ?? startsOn })),
  }
}

// ── Opening and closing ────────────────────────────────────────────────────────────────────

export type ProgrammeFacts = {
  id: string
  version: number
  status: ProgrammeStatus
  /** Kinds of team that somebody leads today. */
  ledTeamKinds: readonly TeamKind[]
  openCaseCount: number
}

const STATUS_NAMES = {
  planned: { id: 'masih direncanakan', en: 'planned' },
  open: { id: 'sedang berjalan', en: 'open' },
  closed: { id: 'sudah ditutup', en: 'closed' },
} as const satisfies Record<ProgrammeStatus, Blocker['message']>

function stageBlockers(status: ProgrammeStatus, needed: ProgrammeStatus): Blocker[] {
  if (status === needed) return []
  const { id, en } = STATUS_NAMES[status]
  const message = { id: `Program ${id}.`, en: `The programme is ${en}.` }
  return [{ code: 'wrong_stage', pointer: '/status', message }]
}

const NO_TEAM = {
  diagnosis: {
    id: 'Belum ada tim diagnosis yang mempunyai ketua. Bentuk timnya dan tunjuk ketuanya.',
    en: 'There is no diagnosis team with a lead. Make the team and appoint its lead.',
  },
  coaching: {
    id: 'Belum ada tim pendamping yang mempunyai ketua. Bentuk timnya dan tunjuk ketuanya.',
    en: 'There is no coaching team with a lead. Make the team and appoint its lead.',
  },
} as const satisfies Record<TeamKind, Blocker['message']>

const teamBlockers = (led: readonly TeamKind[]): Blocker[] =>
  TEAM_KINDS.filter((kind) => !led.includes(kind)).map((kind) => ({
    code: 'no_team',
    pointer: '/teams',
    message: NO_TEAM[kind],
  }))

const openCaseBlockers = (count: number): Blocker[] =>
  count === 0
    ? []
    : [
        {
          code: 'open_cases',
          pointer: '/cases',
          message: {
            id: `Masih ada ${count} kasus yang belum ditutup.`,
            en: `${count} ${count === 1 ? 'case is' : 'cases are'} not closed yet.`,
          },
        },
      ]

const roleBlockers = (roles: readonly Role[]): Blocker[] =>
  roles.includes('manager') ? [] : [notYourRoleBlocker]

/** What may be done with a programme: GET shows it, POST refuses with it. */
export function programmeActions(
  facts: ProgrammeFacts,
  caller: { roles: readonly Role[] },
): Action[] {
  const href = `/v1/programmes/${facts.id}`
  return [
    action('openProgramme', 'open', `${href}/open`, [
      ...roleBlockers(caller.roles),
      ...stageBlockers(facts.status, 'planned'),
      ...teamBlockers(facts.ledTeamKinds),
    ]),
    action('closeProgramme', 'close', `${href}/close`, [
      ...roleBlockers(caller.roles),
      ...stageBlockers(facts.status, 'open'),
      ...openCaseBlockers(facts.openCaseCount),
    ]),
  ]
}

/** What each member of a programme may be changed until: the calendar and the rule until it opens. */
const CHANGEABLE_IN = {
  startsOn: ['planned'],
  timeZone: ['planned'],
  verdictRuleCode: ['planned'],
  capacity: ['planned', 'open'],
  targetGood: ['planned', 'open'],
} as const satisfies Record<string, readonly ProgrammeStatus[]>

/**
 * Why a correction is refused: cases were judged by the calendar, the rule and the target, so those
 * stand once the programme runs or is over. Name and budget may always be put right.
 */
export function changeBlockers(status: ProgrammeStatus, changed: readonly string[]): Blocker[] {
  const { id, en } = STATUS_NAMES[status]
  return Object.entries(CHANGEABLE_IN)
    .filter(([member, statuses]) => {
      const allowed: readonly ProgrammeStatus[] = statuses
      return changed.includes(member) && !allowed.includes(status)
    })
    .map(([member]) => ({
      code: 'wrong_stage',
      pointer: `/${member}`,
      message: {
        id: `${member} tidak dapat diubah lagi: program ${id}.`,
        en: `${member} can no longer change: the programme is ${en}.`,
      },
    }))
}

// ── Teams ──────────────────────────────────────────────────────────────────────────────────

/** The role a person needs to sit in a team. */
export const ROLE_OF_TEAM = {
  diagnosis: 'diagnostician',
  coaching: 'coach',
} as const satisfies Record<TeamKind, Role>

/** A stay in a team; both days inside, null while it lasts. */
export type Stay = { startsOn: string; endsOn: string | null }

/** Whether two stays share a day. */
export const overlap = (one: Stay, other: Stay): boolean =>
  (one.endsOn === null || other.startsOn <= one.endsOn) &&
  (other.endsOn === null || one.startsOn <= other.endsOn)

/** What is wrong with appointing a person to a team of a kind; `person` is null when unknown. */
export function memberErrors(
  kind: TeamKind,
  person: { roles: readonly Role[]; deactivatedAt: string | null } | null,
): FieldError[] {
  if (person === null) {
    return [
      invalid('/personId', 'unknown_id', {
        id: 'Tidak ada orang dengan id ini di dinas Anda.',
        en: 'Nobody of your office has this id.',
      }),
    ]
  }
  const errors: FieldError[] = []
  if (person.deactivatedAt !== null) {
    errors.push(
      invalid('/personId', 'person_deactivated', {
        id: 'Orang ini sudah tidak aktif.',
        en: 'This person is no longer active.',
      }),
    )
  }
  const needed = ROLE_OF_TEAM[kind]
  if (!person.roles.includes(needed)) {
    errors.push(
      invalid('/personId', 'no_fitting_role', {
        id: `Anggota tim ini harus memiliki peran ${needed}.`,
        en: `A member of this team needs the role ${needed}.`,
      }),
    )
  }
  return errors
}

/** A stay that ends before it begins. */
export const stayErrors = ({ startsOn, endsOn }: Stay): FieldError[] =>
  endsOn === null || endsOn >= startsOn
    ? []
    : [
        invalid('/endsOn', 'ends_before_start', {
          id: 'Hari terakhir mendahului hari pertama.',
          en: 'The last day lies before the first.',
        }),
      ]

const LAST_DAY = '2100-12-31'

/** A programme whose last due date no calendar of ours reaches. */
export const spanErrors = (startsOn: string): FieldError[] =>
  programmeCalendar(startsOn).stagesDue.every(({ dueOn }) => dueOn <= LAST_DAY)
    ? []
    : [
        invalid('/startsOn', 'out_of_range', {
          id: 'Program harus berakhir, dengan semua tenggatnya, paling lambat tahun 2100.',
          en: 'The programme must end, with all its due dates, in the year 2100 at the latest.',
        }),
      ]

/** More cases promised to come out good than there is room for. */
export const targetErrors = (capacity: number, targetGood: number | null): FieldError[] =>
  targetGood === null || targetGood <= capacity
    ? []
    : [
        invalid('/targetGood', 'above_capacity', {
          id: `Target melebihi kapasitas ${capacity} kasus.`,
          en: `The target exceeds the capacity of ${capacity} cases.`,
        }),
      ]

// ── The waitlist ───────────────────────────────────────────────────────────────────────────

/** What stops teams and waitlist from growing: the programme is over. */
export const overBlockers = (status: ProgrammeStatus): Blocker[] =>
  status !== 'closed'
    ? []
    : [
        {
          code: 'programme_over',
          pointer: '/status',
          message: { id: 'Program sudah ditutup.', en: 'The programme is closed.' },
        },
      ]

/** What stops a participant from waiting: it is in the programme already. */
export const enrolledBlockers = (isEnrolled: boolean): Blocker[] =>
  isEnrolled
    ? [
        {
          code: 'already_enrolled',
          pointer: '/participantId',
          message: {
            id: 'Peserta ini sudah mempunyai kasus yang berjalan.',
            en: 'The participant has an open case already.',
          },
        },
      ]
    : []

/** What stops an entry from being removed: it has ended. */
export const removeBlockers = (endedAt: string | null): Blocker[] =>
  endedAt === null
    ? []
    : [
        {
          code: 'already_ended',
          pointer: '/endedAt',
          message: {
            id: 'Peserta ini sudah tidak menunggu lagi.',
            en: 'The participant no longer waits.',
          },
        },
      ]
