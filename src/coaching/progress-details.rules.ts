import type { OfficerRole } from '../participants/officers.rules.js'
import { notApplicable, type ParticipantKind } from '../participants/rules.js'
import { type ProgressType, RECOMMENDATION_KINDS } from '../penyakit/catalogue.js'
import type { Text } from '../platform/language.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'

/** How far a request for money came at one lender; the office itself never pays. */
export const FINANCING_STEPS = ['applied', 'approved', 'refused', 'disbursed'] as const
export type FinancingStep = (typeof FINANCING_STEPS)[number]

/** Who sells in a partnership: the participant of the case, or the other side. */
export const SELLERS = ['participant', 'counterpart'] as const

export const LICENCE_KINDS = [
  'nib',
  'savings_and_loan',
  'branch',
  'food_home_industry',
  'halal',
  'trademark',
  'other',
] as const

/** What a revision of AD/ART touches. */
export const CHARTERS = ['anggaran_dasar', 'anggaran_rumah_tangga', 'both'] as const

/** The meetings of members that decide on officers. Source: UU 25/1992 articles 22 to 30. */
export const OFFICERS_MEETINGS = ['rat', 'extraordinary'] as const

export const ONLINE_CHANNELS = [
  'marketplace',
  'social_media',
  'messaging',
  'delivery_service',
  'website',
  'other',
] as const

/** The papers of a dissolution, in their usual order. Source: UU 25/1992 articles 46 to 56. */
export const DISSOLUTION_STEPS = [
  'members_decision',
  'notice_of_plan',
  'objection',
  'decision',
  'notice_to_creditors',
  'settlement_report',
  'gazette',
] as const

/** What is known of the work on a recommendation, by its type. Absent and null say the same. */
type DetailsOf = {
  financing: {
    lender: string
    scheme?: string | null | undefined
    step: FinancingStep
    amountRupiah: number
    termMonths?: number | null | undefined
    refusalReason?: string | null | undefined
  }
  partnership: {
    counterpartParticipantId?: string | null | undefined
    counterpartName?: string | null | undefined
    seller: (typeof SELLERS)[number]
    goods: string
    monthlyValueRupiah?: number | null | undefined
    sinceOn: string
    endedOn?: string | null | undefined
  }
  licence: {
    licenceKind: (typeof LICENCE_KINDS)[number]
    number: string
    issuer: string
    issuedOn: string
    validUntilOn?: string | null | undefined
  }
  training: {
    title: string
    organiser: string
    days: number
    personsFemale: number
    personsMale: number
    certificateNumber?: string | null | undefined
  }
  charter_revision: {
    charter: (typeof CHARTERS)[number]
    decidedOn: string
    approvalNumber?: string | null | undefined
  }
  officers_change: {
    decidedOn: string
    meeting: (typeof OFFICERS_MEETINGS)[number]
    roles: OfficerRole[]
  }
  business_line: {
    name: string
    startedOn: string
    monthlySalesRupiah?: number | null | undefined
  }
  online_channel: {
    channel: (typeof ONLINE_CHANNELS)[number]
    address: string
    firstSaleOn?: string | null | undefined
  }
  referral: {
    referredTo: string
    letterNumber?: string | null | undefined
    letterOn: string
    answeredOn?: string | null | undefined
    answer?: string | null | undefined
  }
  dissolution_file: {
    step: (typeof DISSOLUTION_STEPS)[number]
    document: string
    documentOn: string
  }
}
export type Details = { [Type in ProgressType]: { type: Type } & DetailsOf[Type] }[ProgressType]
export type DetailsOfType<Type extends ProgressType> = Extract<Details, { type: Type }>

const isAbsent = (value: unknown): value is null | undefined =>
  value === undefined || value === null

/** Types that only a cooperative has: a charter, elected officers, a dissolution by the law of cooperatives. */
const COOPERATIVE_ONLY: readonly ProgressType[] = [
  'charter_revision',
  'officers_change',
  'dissolution_file',
]

/** The types that fit a kind of recommendation. */
export const fittingTypes = (kind: string): readonly ProgressType[] =>
  RECOMMENDATION_KINDS.find(({ code }) => code === kind)?.progressTypes ?? []

const NOT_OF_KIND = (fitting: readonly ProgressType[]): Text => ({
  id: `Untuk rekomendasi jenis ini, isi salah satu dari: ${fitting.join(', ')}.`,
  en: `For a recommendation of this kind, give one of: ${fitting.join(', ')}.`,
})

/** Facts of a type that the recommendation, or the participant, cannot have. */
export function typeFaults(
  { kind, participantKind }: { kind: string; participantKind: ParticipantKind },
  type: ProgressType,
): FieldError[] {
  const fitting = fittingTypes(kind)
  if (!fitting.includes(type)) {
    return [invalid('/details/type', 'type_not_for_kind', NOT_OF_KIND(fitting))]
  }
  return COOPERATIVE_ONLY.includes(type) && participantKind !== 'cooperative'
    ? [notApplicable('/details/type', 'cooperative')]
    : []
}

const IN_FUTURE: Text = {
  id: 'Tanggal belum terjadi. Isi tanggal hari ini atau sebelumnya.',
  en: 'The date lies in the future. Give today or an earlier day.',
}

/** The days on which something has happened already, and of which two the second comes last. */
const DAYS: Record<ProgressType, { past: readonly string[]; order?: readonly [string, string] }> = {
  financing: { past: [] },
  partnership: { past: ['sinceOn', 'endedOn'], order: ['sinceOn', 'endedOn'] },
  licence: { past: ['issuedOn'], order: ['issuedOn', 'validUntilOn'] },
  training: { past: [] },
  charter_revision: { past: ['decidedOn'] },
  officers_change: { past: ['decidedOn'] },
  business_line: { past: ['startedOn'] },
  online_channel: { past: ['firstSaleOn'] },
  referral: { past: ['letterOn', 'answeredOn'], order: ['letterOn', 'answeredOn'] },
  dissolution_file: { past: ['documentOn'] },
}

function factDayFaults(details: Details, today: string): FieldError[] {
  const days = details as Partial<Record<string, unknown>>
  const { past, order } = DAYS[details.type]
  const faults = past
    .filter((member) => !isAbsent(days[member]) && String(days[member]) > today)
    .map((member) => invalid(`/details/${member}`, 'date_in_future', IN_FUTURE))
  if (order === undefined) return faults
  const [first, last] = order
  if (isAbsent(days[last]) || String(days[last]) >= String(days[first])) return faults
  return [
    ...faults,
    invalid(`/details/${last}`, 'ends_before_start', {
      id: `Tanggal ini mendahului ${first}.`,
      en: `The day lies before ${first}.`,
    }),
  ]
}

/** Only a refusal has a reason, and it always has one. */
function refusalFaults({ step, refusalReason }: DetailsOfType<'financing'>): FieldError[] {
  if (step === 'refused' && isAbsent(refusalReason)) {
    return [
      invalid('/details/refusalReason', 'reason_required', {
        id: 'Jelaskan mengapa pengajuan ini ditolak.',
        en: 'Say why the application was refused.',
      }),
    ]
  }
  return step !== 'refused' && !isAbsent(refusalReason)
    ? [
        invalid('/details/refusalReason', 'not_refused', {
          id: 'Alasan ini hanya untuk pengajuan yang ditolak.',
          en: 'Only a refused application has this reason.',
        }),
      ]
    : []
}

/** What the facts contradict in themselves, whatever was recorded before; empty when nothing. */
export function detailsFaults(details: Details, today: string): FieldError[] {
  const faults = factDayFaults(details, today)
  if (details.type === 'financing') faults.push(...refusalFaults(details))
  if (details.type === 'partnership') {
    const { counterpartParticipantId, counterpartName } = details
    if (isAbsent(counterpartParticipantId) === isAbsent(counterpartName)) {
      faults.push(
        invalid('/details/counterpartName', 'one_counterpart', {
          id: 'Isi counterpartParticipantId atau counterpartName, salah satu saja.',
          en: 'Give either counterpartParticipantId or counterpartName.',
        }),
      )
    }
  }
  if (details.type === 'referral' && isAbsent(details.answer) !== isAbsent(details.answeredOn)) {
    faults.push(
      invalid('/details/answer', 'needed_together', {
        id: 'Jawaban dan tanggalnya (answer, answeredOn) diisi bersama.',
        en: 'An answer and its day (answer, answeredOn) go together.',
      }),
    )
  }
  if (details.type === 'training' && details.personsFemale + details.personsMale === 0) {
    faults.push(
      invalid('/details/personsFemale', 'nobody_trained', {
        id: 'Isi jumlah peserta pelatihan, perempuan atau laki-laki.',
        en: 'Say how many were trained, women or men.',
      }),
    )
  }
  return faults
}
