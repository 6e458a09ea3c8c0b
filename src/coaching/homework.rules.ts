import type { Caller, CaseStage } from '../cases/rules.js'
import {
  type Action,
  action,
  notYourRoleBlocker,
  notYourTeamBlocker,
} from '../platform/problem/action.js'
import { type Blocker, type FieldError, invalid } from '../platform/problem/problem.js'
import type { TeamRole } from '../programmes/rules.js'
import { type CaseOnDay, closedCase, recommendationFault } from './rules.js'

export const HOMEWORK_STATUSES = ['open', 'done', 'dropped'] as const
export type HomeworkStatus = (typeof HOMEWORK_STATUSES)[number]

/** Who has to do it until the next meeting: those of the case, or those of the clinic. */
export const HOMEWORK_SIDES = ['participant', 'office'] as const
export type HomeworkSide = (typeof HOMEWORK_SIDES)[number]

/** What a body gives to do until a day. */
export type HomeworkEntry = {
  text: string
  dueOn: string
  responsibleSide?: HomeworkSide | undefined
  recommendationId?: string | null | undefined
}

/** A due day before the homework was given, or a recommendation that is not worked on. */
export const homeworkFaults = (
  one: CaseOnDay,
  { dueOn, recommendationId = null }: Pick<HomeworkEntry, 'dueOn' | 'recommendationId'>,
  givenOn: string,
  pointer: string,
): FieldError[] => [
  ...(dueOn < givenOn
    ? [
        invalid(`${pointer}/dueOn`, 'due_before_given', {
          id: `Tugas ini diberikan pada ${givenOn}; batasnya tidak dapat lebih awal.`,
          en: `It is given on ${givenOn}; it cannot be due before.`,
        }),
      ]
    : []),
  ...(recommendationId === null
    ? []
    : recommendationFault(one, recommendationId, `${pointer}/recommendationId`)),
]

/** Homework as a session that settles it sees it. */
export type KnownHomework = {
  id: string
  caseId: string
  status: HomeworkStatus
  givenOn: string
}

/** Homework that a session cannot call done: of another case, no longer open, or given later. */
export function doneFaults(
  caseId: string,
  ids: readonly string[],
  known: readonly KnownHomework[],
  { on, pointer }: { on: string; pointer: string },
): FieldError[] {
  return [...ids.entries()].flatMap(([index, id]) => {
    const one = known.find((homework) => homework.id === id && homework.caseId === caseId)
    const place = `${pointer}/${index}`
    if (one === undefined) {
      return [
        invalid(place, 'unknown_homework', {
          id: 'Kasus ini tidak mempunyai tugas dengan id itu.',
          en: 'The case has no homework of this id.',
        }),
      ]
    }
    if (ids.indexOf(id) < index) {
      return [
        invalid(place, 'duplicate', {
          id: 'Tugas ini disebut dua kali.',
          en: 'This homework is named twice.',
        }),
      ]
    }
    if (one.status !== 'open') {
      return [
        invalid(place, 'homework_settled', {
          id: 'Tugas ini sudah selesai atau dihentikan.',
          en: 'This homework is done or was dropped already.',
        }),
      ]
    }
    return one.givenOn <= on
      ? []
      : [
          invalid(place, 'before_earlier_fact', {
            id: `Tugas ini baru diberikan pada ${one.givenOn}.`,
            en: `This homework was given on ${one.givenOn}.`,
          }),
        ]
  })
}

export type HomeworkFacts = {
  id: string
  version: number
  caseId: string
  programmeId: string
  timeZone: string
  status: HomeworkStatus
  givenOn: string
  caseStage: CaseStage
  callerTeam: TeamRole | null
}

const SETTLED: Record<Exclude<HomeworkStatus, 'open'>, Blocker> = {
  done: {
    code: 'already_done',
    pointer: '/status',
    message: { id: 'Tugas ini sudah selesai.', en: 'The homework is done.' },
  },
  dropped: {
    code: 'already_dropped',
    pointer: '/status',
    message: { id: 'Tugas ini sudah dihentikan.', en: 'The homework was dropped.' },
  },
}

function homeworkBlockers(facts: HomeworkFacts, caller: Caller): Blocker[] {
  const { status, caseStage, callerTeam } = facts
  const blockers: Blocker[] = []
  if (!caller.roles.includes('coach')) blockers.push(notYourRoleBlocker)
  else if (callerTeam === null) blockers.push(notYourTeamBlocker)
  if (status !== 'open') blockers.push(SETTLED[status])
  if (caseStage === 'closed') blockers.push(closedCase)
  return blockers
}

/** What the coaching team may do with homework, shown by GET. */
export function homeworkActions(facts: HomeworkFacts, caller: Caller): Action[] {
  const blockers = homeworkBlockers(facts, caller)
  const href = `/v1/homework/${facts.id}`
  return [
    action('completeHomework', 'complete', `${href}/complete`, blockers),
    action('dropHomework', 'drop', `${href}/drop`, blockers, ['reason']),
  ]
}

/** Whether homework may be corrected, as an action of its own. */
export const correctionAction = (facts: HomeworkFacts, caller: Caller): Action =>
  action('updateHomework', 'update', `/v1/homework/${facts.id}`, homeworkBlockers(facts, caller))
