import { notApplicable, type ParticipantKind } from '../participants/rules.js'
import type { Text } from '../platform/language.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'

/**
 * Whether others may be sent to learn from a success story. A cooperative that was shown around may fail
 * later, and its consent may end: hence the review date, the standing of the peer and the withdrawal.
 */
export const STORY_STANDINGS = [
  'offered',
  'no_consent',
  'review_due',
  'peer_not_active',
  'withdrawn',
] as const
export type StoryStanding = (typeof STORY_STANDINGS)[number]

type Figure = { yearBefore: number; yearAfter: number }

export type StoryEntry = {
  kind: ParticipantKind
  participantId?: string | null | undefined
  name?: string | null | undefined
  penyakitCodes: readonly string[]
  figures?: readonly Figure[] | undefined
  consentOn?: string | null | undefined
  consentEvidence?: string | null | undefined
}

/** A penyakit as far as a story asks. */
export type KnownPenyakit = { code: string; appliesTo: readonly string[] }

const isAbsent = (value: unknown) => value === undefined || value === null

const IN_FUTURE: Text = {
  id: 'Tanggal belum terjadi. Isi tanggal hari ini atau sebelumnya.',
  en: 'The date lies in the future. Give today or an earlier day.',
}
const UNKNOWN_CODE: Text = {
  id: 'Penyakit ini tidak ada dalam katalog. Lihat GET /v1/penyakit.',
  en: 'There is no such penyakit in the catalogue. See GET /v1/penyakit.',
}

/** Codes that the catalogue does not have, or that a peer of this kind cannot have had. */
export const penyakitFaults = (
  { kind, penyakitCodes }: Pick<StoryEntry, 'kind' | 'penyakitCodes'>,
  known: readonly KnownPenyakit[],
): FieldError[] =>
  penyakitCodes.flatMap((code, index) => {
    const pointer = `/penyakitCodes/${index}`
    const penyakit = known.find((one) => one.code === code)
    if (penyakit === undefined) return [invalid(pointer, 'unknown_code', UNKNOWN_CODE)]
    return penyakit.appliesTo.includes(kind) ? [] : [notApplicable(pointer, 'cooperative')]
  })

/** What is wrong with a story as it would be stored; empty when nothing is. */
export function storyFaults(
  story: StoryEntry,
  known: readonly KnownPenyakit[],
  today: string,
): FieldError[] {
  const { participantId, name, figures = [], consentOn, consentEvidence } = story
  const faults = penyakitFaults(story, known)
  if (isAbsent(participantId) === isAbsent(name)) {
    faults.push(
      invalid('/name', 'one_peer', {
        id: 'Isi participantId atau name, salah satu saja.',
        en: 'Give either participantId or name.',
      }),
    )
  }
  if (isAbsent(consentOn) !== isAbsent(consentEvidence)) {
    faults.push(
      invalid('/consentEvidence', 'needed_together', {
        id: 'Persetujuan dan buktinya (consentOn, consentEvidence) diisi bersama.',
        en: 'A consent and its evidence (consentOn, consentEvidence) go together.',
      }),
    )
  }
  if (typeof consentOn === 'string' && consentOn > today) {
    faults.push(invalid('/consentOn', 'date_in_future', IN_FUTURE))
  }
  for (const [index, { yearBefore, yearAfter }] of figures.entries()) {
    if (yearAfter >= yearBefore) continue
    faults.push(
      invalid(`/figures/${index}/yearAfter`, 'ends_before_start', {
        id: 'Tahun sesudah mendahului tahun sebelum.',
        en: 'The year after lies before the year before.',
      }),
    )
  }
  return faults
}

/** A review looks ahead: the next one is due on a later day. */
export const reviewFaults = (reviewDueOn: string, on: string): FieldError[] =>
  reviewDueOn > on
    ? []
    : [
        invalid('/reviewDueOn', 'date_not_after', {
          id: 'Tinjauan berikutnya harus sesudah hari ini ditinjau.',
          en: 'The next review must come after this one.',
        }),
      ]
