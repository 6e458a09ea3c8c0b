import { addMonths, daysBetween } from '../platform/calendar.js'
import type { Text } from '../platform/language.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import type { ParticipantStatus } from './rules.js'

/** Who dissolves a cooperative: its members' meeting, or the government. Source: UU 25/1992 article 46. */
export const DISSOLUTION_WAYS = ['members', 'government'] as const
export type DissolutionWay = (typeof DISSOLUTION_WAYS)[number]

/** On what grounds the government may. Source: UU 25/1992 article 47. */
export const DISSOLUTION_GROUNDS = ['unlawful', 'public_order', 'cannot_continue'] as const
export type DissolutionGround = (typeof DISSOLUTION_GROUNDS)[number]

/** The standings of the way to the end, in its order. */
export const DISSOLUTION_STATUSES: readonly ParticipantStatus[] = [
  'dissolution_proposed',
  'dissolution_objected',
  'dissolved',
  'in_settlement',
  'struck_off',
]

/** The times that the law sets on that way. */
export const DISSOLUTION_CLOCKS = [
  'objection',
  'objection_answer',
  'decision',
  'creditor_claims',
] as const
export type DissolutionClockCode = (typeof DISSOLUTION_CLOCKS)[number]

/** How a clock stands: still running, met or met late, overdue; ended where nobody had to act. */
export const CLOCK_STATES = ['running', 'met', 'met_late', 'overdue', 'ended'] as const
export type ClockState = (typeof CLOCK_STATES)[number]

type ClockRule = {
  code: DissolutionClockCode
  /** The standing whose day starts it. */
  from: ParticipantStatus
  months: number
  /** The standings that stop it. */
  metBy: readonly ParticipantStatus[]
  /** Whether somebody may act in that time, and nobody must. */
  isRight: boolean
  /** Whether it runs only where the government dissolves. */
  isGovernments: boolean
  legalBasis: string
}

const BACK_ALIVE = ['active', 'inactive', 'reactivated'] as const

/**
 * Day 0 is the day the notice of the plan was received; each time counts from a day received. An
 * objection that is turned down leaves the plan as it was: proposed again, from the day of the answer.
 */
const CLOCK_RULES: readonly ClockRule[] = [
  {
    code: 'objection',
    from: 'dissolution_proposed',
    months: 2,
    metBy: ['dissolution_objected'],
    isRight: true,
    isGovernments: true,
    legalBasis: 'UU 25/1992 pasal 47',
  },
  {
    code: 'objection_answer',
    from: 'dissolution_objected',
    months: 1,
    metBy: ['dissolution_proposed', 'dissolved', ...BACK_ALIVE],
    isRight: false,
    isGovernments: true,
    legalBasis: 'UU 25/1992 pasal 47',
  },
  {
    code: 'decision',
    from: 'dissolution_proposed',
    months: 4,
    metBy: ['dissolved', ...BACK_ALIVE],
    isRight: false,
    isGovernments: true,
    legalBasis: 'UU 25/1992 pasal 47',
  },
  {
    code: 'creditor_claims',
    from: 'in_settlement',
    months: 3,
    metBy: ['struck_off'],
    isRight: true,
    isGovernments: false,
    legalBasis: 'UU 25/1992 pasal 49',
  },
]

/** A standing as far as the way to the end is concerned. */
export type Standing = {
  status: ParticipantStatus
  on: string
  dissolutionBy: DissolutionWay | null
  dissolutionGround: DissolutionGround | null
}

export type Clock = {
  code: DissolutionClockCode
  months: number
  legalBasis: string
  startsOn: string
  dueOn: string
  metOn: string | null
  state: ClockState
  /** Days from the due date to the day it was met, or to today; 0 when it is not late. */
  daysLate: number
}

const isOnTheWay = ({ status }: Standing) => DISSOLUTION_STATUSES.includes(status)

/**
 * The latest way to dissolution in a history, first day first: from its first standing to its last, or
 * to the standing that called it off. Empty when there never was one.
 */
export function dissolutionPath<One extends Standing>(history: readonly One[]): One[] {
  const ordered = history.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const last = ordered.findLastIndex(isOnTheWay)
  if (last < 0) return []
  const before = ordered.slice(0, last).findLastIndex((one) => !isOnTheWay(one))
  return ordered.slice(before + 1, last + 2)
}

/** By whom, on what grounds: as the path says last; an unsaid way of a proposal is the government's. */
export function dissolutionBy(path: readonly Standing[]): {
  by: DissolutionWay | null
  ground: DissolutionGround | null
} {
  const said = path.findLast((one) => one.dissolutionBy !== null)
  const ground = path.findLast((one) => one.dissolutionGround !== null)?.dissolutionGround ?? null
  if (said !== undefined) return { by: said.dissolutionBy, ground }
  return { by: path[0]?.status === 'dissolution_proposed' ? 'government' : null, ground }
}

function clockOf(rule: ClockRule, path: readonly Standing[], today: string): Clock[] {
  const index = path.findIndex(({ status }) => status === rule.from)
  const start = path[index]
  if (start === undefined) return []
  const dueOn = addMonths(start.on, rule.months)
  const met = path.slice(index + 1).find(({ status }) => rule.metBy.includes(status))
  const until = met?.on ?? today
  const isPast = until > dueOn
  const open = isPast ? (rule.isRight ? 'ended' : 'overdue') : 'running'
  const state = met === undefined ? open : isPast ? 'met_late' : 'met'
  return [
    {
      code: rule.code,
      months: rule.months,
      legalBasis: rule.legalBasis,
      startsOn: start.on,
      dueOn,
      metOn: met?.on ?? null,
      state,
      daysLate: isPast && state !== 'ended' ? daysBetween(dueOn, until) : 0,
    },
  ]
}

/**
 * The times that run on a path as of today, in the order of the law. Where members dissolve their
 * cooperative, only the creditors' time runs. Source: UU 25/1992 articles 47 and 49.
 */
export function dissolutionClocks(path: readonly Standing[], today: string): Clock[] {
  const { by } = dissolutionBy(path)
  return CLOCK_RULES.filter(({ isGovernments }) => !isGovernments || by === 'government').flatMap(
    (rule) => clockOf(rule, path, today),
  )
}

const NOT_DISSOLVING: Text = {
  id: 'Hanya untuk status di jalan pembubaran.',
  en: 'For standings on the way to dissolution only.',
}
const GOVERNMENTS_GROUND: Text = {
  id: 'Alasan ini hanya untuk pembubaran oleh pemerintah.',
  en: 'The ground is of a dissolution by the government only.',
}

/** What is wrong with what a standing says of a dissolution; empty when nothing is. */
export function dissolutionErrors({
  status,
  dissolutionBy: by = null,
  dissolutionGround = null,
}: {
  status: ParticipantStatus
  dissolutionBy?: DissolutionWay | null | undefined
  dissolutionGround?: DissolutionGround | null | undefined
}): FieldError[] {
  const errors: FieldError[] = []
  const isPart = DISSOLUTION_STATUSES.includes(status)
  if (by !== null && !isPart) {
    errors.push(invalid('/dissolutionBy', 'invalid_value', NOT_DISSOLVING))
  }
  if (dissolutionGround !== null && !isPart) {
    errors.push(invalid('/dissolutionGround', 'invalid_value', NOT_DISSOLVING))
  }
  if (dissolutionGround !== null && isPart && by === 'members') {
    errors.push(invalid('/dissolutionGround', 'invalid_value', GOVERNMENTS_GROUND))
  }
  return errors
}
