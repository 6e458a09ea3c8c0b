import { type Action, action, notYourRoleBlocker } from '../platform/problem/action.js'
import type { BlockerCode } from '../platform/problem/codes.js'
import type { Blocker } from '../platform/problem/problem.js'
import type { Role } from '../platform/roles.js'
import type { ParticipantKind } from './rules.js'

/** What a merge asks of one side. */
export type MergeSide = {
  id: string
  kind: ParticipantKind
  mergedIntoId: string | null
  mergedIds: readonly string[]
}

/** What a merge asks of a pair. */
export type MergePair = {
  survivor: MergeSide
  /** Their open cases, at most one each. */
  openCases: readonly { id: string; caseNumber: string }[]
  /** Pairs of their cases that ran on the same days. */
  overlaps: readonly { caseId: string; caseNumber: string; otherNumber: string }[]
  /** Schemes of which each holds a number today. */
  schemes: readonly string[]
  /** Where the one to be merged waits for a place. */
  waiting: readonly { id: string; programmeName: string }[]
}

/** What was recorded with the survivor after a merge, as paths of the API. */
export type Later = { path: string }

const blocker = (code: BlockerCode, pointer: string, id: string, en: string): Blocker => ({
  code,
  pointer,
  message: { id, en },
})

const managerOnly = (roles: readonly Role[]): Blocker[] =>
  roles.includes('manager') ? [] : [notYourRoleBlocker]

const at = (id: string) => `/v1/participants/${id}`

function sideBlockers(merged: MergeSide, survivor: MergeSide): Blocker[] {
  const blockers: Blocker[] = []
  if (merged.mergedIntoId !== null) {
    blockers.push(
      blocker(
        'already_merged',
        '/mergedIntoId',
        `Peserta ini sudah digabung ke ${at(merged.mergedIntoId)}.`,
        `This participant was merged into ${at(merged.mergedIntoId)} already.`,
      ),
    )
  }
  if (merged.mergedIds.length > 0) {
    blockers.push(
      blocker(
        'stands_for_others',
        '/mergedIds',
        'Peserta lain sudah digabung ke peserta ini. Gabungkan sebaliknya: yang lain ke peserta ini.',
        'Others were merged into this participant. Merge the other way round: the other into this one.',
      ),
    )
  }
  if (survivor.mergedIntoId !== null) {
    blockers.push(
      blocker(
        'survivor_merged',
        '/survivor/mergedIntoId',
        `Peserta tujuan sendiri sudah digabung ke ${at(survivor.mergedIntoId)}. Gabungkan ke sana.`,
        `The other one was itself merged into ${at(survivor.mergedIntoId)}. Merge into that one.`,
      ),
    )
  }
  if (merged.kind !== survivor.kind) {
    blockers.push(
      blocker(
        'other_kind',
        '/survivor/kind',
        'Koperasi dan usaha tidak dapat digabung.',
        'A cooperative and an enterprise cannot be merged.',
      ),
    )
  }
  return blockers
}

/** Everything in the way of one participant counting as another, in the order a manager would mend it. */
export function mergeBlockers(merged: MergeSide, pair: MergePair): Blocker[] {
  const { survivor, openCases, overlaps, schemes, waiting } = pair
  return [
    ...sideBlockers(merged, survivor),
    ...(openCases.length > 1
      ? openCases.map(({ id, caseNumber }) =>
          blocker(
            'both_have_open_case',
            `/cases/${id}`,
            `Keduanya mempunyai kasus berjalan, antara lain ${caseNumber}. Tutup atau batalkan salah satunya.`,
            `Both have an open case, ${caseNumber} among them. Close or void one of the two.`,
          ),
        )
      : []),
    ...overlaps.map(({ caseId, caseNumber, otherNumber }) =>
      blocker(
        'cases_overlap',
        `/cases/${caseId}`,
        `Masa kasus ${caseNumber} bertumpuk dengan masa kasus ${otherNumber}. Batalkan yang salah catat.`,
        `The time of case ${caseNumber} overlaps with that of case ${otherNumber}. Void the one that is a mistake.`,
      ),
    ),
    ...schemes.map((scheme) =>
      blocker(
        'both_hold_number',
        `/identifiers/${scheme}`,
        `Keduanya memegang nomor ${scheme} yang berlaku. Akhiri dahulu yang keliru.`,
        `Both hold a number of ${scheme} today. End the wrong one first.`,
      ),
    ),
    ...waiting.map(({ id, programmeName }) =>
      blocker(
        'waits_for_place',
        `/waitlist-entries/${id}`,
        `Peserta ini masih pada daftar tunggu ${programmeName}. Keluarkan dahulu dari daftar itu.`,
        `This participant waits for a place in ${programmeName}. Take it off that list first.`,
      ),
    ),
  ]
}

/** Everything in the way of taking a merge back. */
export const unmergeBlockers = (
  { mergedIntoId }: Pick<MergeSide, 'mergedIntoId'>,
  later: readonly Later[],
): Blocker[] =>
  mergedIntoId === null
    ? [
        blocker(
          'not_merged',
          '/mergedIntoId',
          'Peserta ini tidak digabung ke peserta lain.',
          'This participant is not merged into another.',
        ),
      ]
    : later.map(({ path }) =>
        blocker(
          'recorded_since_merge',
          path,
          `Sesudah penggabungan sudah ada yang dicatat pada keduanya sebagai satu peserta: /v1${path}. Penggabungan tidak dapat dibatalkan lagi.`,
          `Since the merge something was recorded of the two as one: /v1${path}. It can no longer be undone.`,
        ),
      )

/** The verbs of merging as one caller sees them of a pair. */
export const mergeActions = (
  merged: MergeSide,
  roles: readonly Role[],
  { merge, unmerge }: { merge: Blocker[]; unmerge: Blocker[] },
): Action[] => [
  action(
    'mergeParticipant',
    'merge',
    `${at(merged.id)}/merge`,
    [...managerOnly(roles), ...merge],
    ['survivorId'],
  ),
  action('unmergeParticipant', 'unmerge', `${at(merged.id)}/unmerge`, [
    ...managerOnly(roles),
    ...unmerge,
  ]),
]
