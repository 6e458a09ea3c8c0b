import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

const MELATI = '0197a5c0-1c00-7000-8000-000000090001'

/** What a refusal says of the participant that stands for a merged one. */
const stoodForBy = (mergedIntoId: string) => ({
  detail: {
    id: `Peserta ini sudah digabung ke /v1/participants/${mergedIntoId}. Catat di sana.`,
    en: `This participant was merged into /v1/participants/${mergedIntoId}. Record it there.`,
  },
  extra: { mergedIntoId },
})

export const participantMerged = defineProblem({
  code: 'participant_merged',
  status: 409,
  title: {
    id: 'Peserta ini sudah digabung ke peserta lain.',
    en: 'This participant was merged into another.',
  },
  happened: {
    id: 'Peserta ini ternyata sama dengan peserta lain dan sudah digabung ke sana. Catatannya tetap dapat dibaca, tetapi yang baru dicatat pada peserta yang mewakilinya.',
    en: 'This participant turned out to be another one and was merged into it. Its records stay readable, but what is new is recorded with the one that stands for it.',
  },
  remedy: {
    id: 'Ulangi dengan id pada mergedIntoId. Bila penggabungan itu keliru, mintalah manajer membatalkannya lewat POST /v1/participants/{participantId}/unmerge.',
    en: 'Repeat it with the id in mergedIntoId. If the merge was a mistake, ask a manager to undo it by POST /v1/participants/{participantId}/unmerge.',
  },
  example: stoodForBy(MELATI),
})

/** Throws 409 for a participant that another stands for, naming that one. */
export function refuseMerged({ mergedIntoId }: { mergedIntoId: string | null }): void {
  if (mergedIntoId !== null) throw participantMerged(stoodForBy(mergedIntoId))
}

constraintMeans('participants_merged_records_rest', participantMerged)
