import type { RecommendationAnswer } from '../handover/rules.js'
import type { ParticipantKind } from '../participants/rules.js'
import type { ProgressType } from '../penyakit/catalogue.js'
import type { Text } from '../platform/language.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import type { Details, DetailsOfType, FinancingStep } from './progress-details.rules.js'

/** Where a recommendation stands; `dropped` needs a reason and counts as progress. */
export const PROGRESS_STATES = ['open', 'in_progress', 'done', 'dropped', 'deferred'] as const
export type ProgressState = (typeof PROGRESS_STATES)[number]

/** A recommendation as progress on it is recorded. */
export type RecommendationFacts = {
  id: string
  lineageId: string
  kind: string
  caseId: string
  participantId: string
  participantKind: ParticipantKind
  programmeId: string
  timeZone: string
  /** What the coaching team said to it; null when its diagnosis is not the accepted one in force. */
  answer: RecommendationAnswer | null
  /** Whether its diagnosis was accepted once and has been replaced by a later one. */
  isSuperseded: boolean
  /** The one that stands in its place in the diagnosis in force. */
  currentId: string | null
  /** The day a diagnosis with it, or with an earlier version of it, was first accepted. */
  acceptedOn: string | null
}

/** The entry that a matter began with: with whom, and for financing how far it came since. */
export type Matter = {
  type: ProgressType
  on: string
  partnership: { participantId: string | null; name: string | null } | null
  financing: {
    lender: string
    answer: 'approved' | 'refused' | null
    answeredOn: string | null
    approvedRupiah: number
    disbursedRupiah: number
  } | null
}

type Entry = {
  state: ProgressState
  reason?: string | null | undefined
  deferredUntilOn?: string | null | undefined
}

/** What is dropped says why; only what is deferred waits for a day, and a later one. */
export function progressFaults({ state, reason, deferredUntilOn }: Entry, on: string) {
  const faults: FieldError[] = []
  if (state === 'dropped' && (reason ?? null) === null) {
    faults.push(
      invalid('/reason', 'reason_required', {
        id: 'Jelaskan mengapa rekomendasi ini dihentikan.',
        en: 'Say why the recommendation is dropped.',
      }),
    )
  }
  if (deferredUntilOn === undefined || deferredUntilOn === null) return faults
  if (state !== 'deferred') {
    faults.push(
      invalid('/deferredUntilOn', 'not_deferred', {
        id: 'Tanggal ini hanya untuk rekomendasi yang ditunda.',
        en: 'Only a deferred recommendation has this date.',
      }),
    )
  } else if (deferredUntilOn <= on) {
    faults.push(
      invalid('/deferredUntilOn', 'date_not_after', {
        id: 'Tanggal penundaan harus sesudah tanggal kemajuan ini.',
        en: 'It must be deferred to a day after this entry.',
      }),
    )
  }
  return faults
}

const UNKNOWN_PROGRESS: Text = {
  id: 'Pada kasus ini tidak ada catatan pertama berjenis sama dengan id itu.',
  en: 'The case has no first entry of that id and of the same type.',
}

/** What an entry goes on with: `matter` is null when the case has no first entry of that id. */
export function matterFaults(
  details: Details | null,
  { followsId, matter }: { followsId: string | null; matter: Matter | null },
  on: string,
): FieldError[] {
  const isFinancing = details?.type === 'financing'
  if (followsId === null) return isFinancing ? firstStepFaults(details.step) : []
  if (matter === null || matter.type !== details?.type) {
    return [invalid('/followsId', 'unknown_progress', UNKNOWN_PROGRESS)]
  }
  if (on < matter.on) {
    return [
      invalid('/on', 'before_earlier_fact', {
        id: `Tanggal mendahului awal urusan ini pada ${matter.on}.`,
        en: `The date lies before this matter began on ${matter.on}.`,
      }),
    ]
  }
  if (details.type === 'partnership' && matter.partnership !== null) {
    return isSamePartner(details, matter.partnership) ? [] : [OTHER_COUNTERPART]
  }
  return isFinancing && matter.financing !== null
    ? laterStepFaults(details, matter.financing, on)
    : []
}

const isSameName = (one: string | null | undefined, other: string | null | undefined) =>
  (one ?? '').trim().toLowerCase() === (other ?? '').trim().toLowerCase()

const isSamePartner = (
  { counterpartParticipantId, counterpartName }: DetailsOfType<'partnership'>,
  { participantId, name }: NonNullable<Matter['partnership']>,
) => (counterpartParticipantId ?? null) === participantId && isSameName(counterpartName, name)

const OTHER_COUNTERPART = invalid('/details', 'other_counterpart', {
  id: 'Kemitraan ini dengan mitra lain. Kemitraan dengan mitra baru dicatat tersendiri.',
  en: 'This partnership is with somebody else. One with a new partner is recorded by itself.',
})

const firstStepFaults = (step: FinancingStep): FieldError[] =>
  step === 'applied'
    ? []
    : [
        invalid('/followsId', 'application_required', {
          id: 'Isi followsId dengan catatan pengajuan (applied) yang dijawab atau dicairkan.',
          en: 'Give as followsId the entry that applied for what was answered or paid out.',
        }),
      ]

/** A step after the application: one answer to each, money only after a yes and never more than it. */
function laterStepFaults(
  { step, lender, amountRupiah }: DetailsOfType<'financing'>,
  so: NonNullable<Matter['financing']>,
  on: string,
): FieldError[] {
  const faults: FieldError[] = []
  if (step === 'applied') {
    return [
      invalid('/followsId', 'second_application', {
        id: 'Pengajuan baru adalah urusan baru. Kosongkan followsId.',
        en: 'A new application is a matter of its own. Leave followsId out.',
      }),
    ]
  }
  if (!isSameName(lender, so.lender)) {
    faults.push(
      invalid('/details/lender', 'other_lender', {
        id: `Pengajuan ini ditujukan kepada ${so.lender}. Pengajuan ke tempat lain dicatat tersendiri.`,
        en: `The application went to ${so.lender}. One to another lender is recorded by itself.`,
      }),
    )
  }
  if (step !== 'disbursed') {
    if (so.answer === null) return faults
    return [
      ...faults,
      invalid('/details/step', 'application_answered', {
        id: 'Pengajuan ini sudah dijawab. Pengajuan ulang dicatat sebagai pengajuan baru.',
        en: 'The application has been answered. A new attempt is a new application.',
      }),
    ]
  }
  if (so.answer !== 'approved' || so.answeredOn === null) {
    return [
      ...faults,
      invalid('/details/step', 'application_not_approved', {
        id: 'Pengajuan ini belum disetujui. Catat persetujuannya dahulu.',
        en: 'The application was not approved. Record the approval first.',
      }),
    ]
  }
  if (on < so.answeredOn) {
    faults.push(
      invalid('/on', 'before_earlier_fact', {
        id: `Tanggal mendahului persetujuan pada ${so.answeredOn}.`,
        en: `The date lies before the approval on ${so.answeredOn}.`,
      }),
    )
  }
  if (so.disbursedRupiah + amountRupiah > so.approvedRupiah) {
    const left = so.approvedRupiah - so.disbursedRupiah
    faults.push(
      invalid('/details/amountRupiah', 'above_approved', {
        id: `Pencairan melebihi yang disetujui; sisanya Rp${left}.`,
        en: `More than was approved; Rp${left} of it is left.`,
      }),
    )
  }
  return faults
}
