import {
  type Caller,
  type CaseFacts,
  type CaseResult,
  type CaseStage,
  conflictBlockers,
  stageBlockers,
  teamBlockers,
  type WithdrawalReason,
} from '../cases/rules.js'
import type { ParticipantKind } from '../participants/rules.js'
import { addMonths } from '../platform/calendar.js'
import { type Action, action, notYourRoleBlocker } from '../platform/problem/action.js'
import type { BlockerCode } from '../platform/problem/codes.js'
import { type Blocker, type FieldError, invalid } from '../platform/problem/problem.js'
import { STAFF } from '../platform/roles.js'

/** When in a case's life a metric is taken. Follow-ups attach to the closed case. */
export const MEASUREMENT_POINTS = [
  'baseline',
  'midline',
  'endline',
  'follow_up_6',
  'follow_up_12',
] as const
export type MeasurementPoint = (typeof MEASUREMENT_POINTS)[number]

/** Missing is never blank; zero is a value. */
export const MISSING_REASONS = [
  'not_collected',
  'refused',
  'not_applicable',
  'lost_contact',
  'not_yet_due',
] as const
export type MissingReason = (typeof MISSING_REASONS)[number]

/** How far the clinic had a part in the figure. */
export const ATTRIBUTIONS = ['none', 'partly', 'mainly'] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

export const VERIFICATIONS = ['reported', 'verified', 'rejected'] as const
export type Verification = (typeof VERIFICATIONS)[number]

/** What became of a penyakit. */
export const FINDING_OUTCOMES = [
  'resolved',
  'improved',
  'unchanged',
  'worsened',
  'not_assessed',
] as const
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number]

const blocker = (code: BlockerCode, pointer: string, id: string, en: string): Blocker => ({
  code,
  pointer,
  message: { id, en },
})

const OPEN_STAGES = ['enrolled', 'diagnosis', 'handover', 'coaching', 'evaluation'] as const

// ── Measurements ───────────────────────────────────────────────────────────────────────────

/** How many months after closing a follow-up may be taken at the earliest: our assumption. */
const FOLLOW_UP_AFTER_MONTHS: Partial<Record<MeasurementPoint, number>> = {
  follow_up_6: 5,
  follow_up_12: 11,
}

const isFollowUp = (point: MeasurementPoint) => FOLLOW_UP_AFTER_MONTHS[point] !== undefined

/**
 * Who may record at a point: a manager, the coaching team and, for the baseline, the diagnosis team.
 * Empty, or the one reason against the caller.
 */
export function recorderBlockers(
  facts: CaseFacts,
  caller: Caller,
  point: MeasurementPoint,
): Blocker[] {
  if (caller.roles.includes('manager')) return []
  const kinds =
    point === 'baseline' ? (['diagnosis', 'coaching'] as const) : (['coaching'] as const)
  const refused = kinds.map((kind) => teamBlockers(facts, caller, kind))
  if (refused.some((blockers) => blockers.length === 0)) return []
  const isOtherTeam = ([first]: Blocker[]) => first?.code !== notYourRoleBlocker.code
  return refused.find(isOtherTeam) ?? [notYourRoleBlocker]
}

/** Follow-ups attach to a closed case; everything else needs the case open, or reopened. */
export const recordBlockers = (facts: CaseFacts, point: MeasurementPoint): Blocker[] =>
  isFollowUp(point) ? stageBlockers(facts, 'closed') : stageBlockers(facts, ...OPEN_STAGES)

/** The day from which a follow-up may be taken; null for the points of a running case. */
export function followUpFrom(point: MeasurementPoint, closedOn: string | null): string | null {
  const months = FOLLOW_UP_AFTER_MONTHS[point]
  return months === undefined || closedOn === null ? null : addMonths(closedOn, months)
}

/** What the catalogue says of a metric, as far as a measurement is held to it. */
export type MetricLimits = {
  appliesTo: readonly ParticipantKind[]
  minimum: number
  maximum: number
  scale: number
  windowed: boolean
}

/** What a measurement says, before it is stored. */
export type MeasurementDraft = {
  value: number | null
  missingReason: MissingReason | null
  windowStartsOn: string | null
  windowEndsOn: string | null
}

/** Whether a number has more decimals than a scale allows. */
const isFiner = (value: number, scale: number) => Number(value.toFixed(scale)) !== value

function valueFaults({ minimum, maximum, scale }: MetricLimits, value: number): FieldError[] {
  if (value < minimum || value > maximum) {
    return [
      invalid('/value', 'out_of_range', {
        id: `Nilai harus antara ${minimum} dan ${maximum}.`,
        en: `The value must lie between ${minimum} and ${maximum}.`,
      }),
    ]
  }
  if (!isFiner(value, scale)) return []
  return [
    invalid('/value', 'too_precise', {
      id: `Nilai paling banyak memakai ${scale} angka di belakang koma.`,
      en: `The value may have at most ${scale} decimals.`,
    }),
  ]
}

function windowFaults(
  { windowed }: MetricLimits,
  { value, windowStartsOn, windowEndsOn }: MeasurementDraft,
  today: string,
): FieldError[] {
  if (windowStartsOn === null && windowEndsOn === null) {
    if (!windowed || value === null) return []
  } else if (!windowed) {
    return [
      invalid('/windowStartsOn', 'window_not_applicable', {
        id: 'Ukuran ini tidak memakai masa; kosongkan windowStartsOn dan windowEndsOn.',
        en: 'This metric has no window; leave windowStartsOn and windowEndsOn out.',
      }),
    ]
  }
  if (windowStartsOn === null || windowEndsOn === null) {
    const missing = windowStartsOn === null ? '/windowStartsOn' : '/windowEndsOn'
    return [
      invalid(missing, 'window_required', {
        id: 'Sebutkan hari pertama dan terakhir masa yang dijumlahkan.',
        en: 'Give the first and the last day of the period that was summed.',
      }),
    ]
  }
  if (windowEndsOn < windowStartsOn) {
    return [
      invalid('/windowEndsOn', 'window_backwards', {
        id: 'Hari terakhir mendahului hari pertama.',
        en: 'The last day lies before the first.',
      }),
    ]
  }
  if (windowEndsOn <= today) return []
  return [
    invalid('/windowEndsOn', 'date_in_future', {
      id: 'Masa yang dijumlahkan belum berakhir.',
      en: 'The period that was summed has not ended.',
    }),
  ]
}

/**
 * Everything wrong with a measurement: for this kind of participant, as value or reason, within the
 * metric's bounds, and over a period where the metric is a sum. Empty means it may be stored.
 */
export function measurementFaults(
  metric: MetricLimits,
  kind: ParticipantKind,
  draft: MeasurementDraft,
  today: string,
): FieldError[] {
  const { value, missingReason } = draft
  const faults: FieldError[] = []
  if (!metric.appliesTo.includes(kind)) {
    faults.push(
      invalid('/metricCode', 'not_applicable_to_kind', {
        id: 'Ukuran ini tidak berlaku bagi jenis peserta ini.',
        en: 'This metric does not apply to this kind of participant.',
      }),
    )
  }
  if ((value === null) === (missingReason === null)) {
    faults.push(
      invalid('/value', 'value_or_reason', {
        id: 'Isi salah satu: value, atau missingReason bila tidak ada angkanya.',
        en: 'Give exactly one: value, or missingReason where there is no figure.',
      }),
    )
  }
  if (value !== null) faults.push(...valueFaults(metric, value))
  return [...faults, ...windowFaults(metric, draft, today)]
}

/** What the verbs of a measurement ask for. */
export type MeasurementFacts = {
  id: string
  version: number
  point: MeasurementPoint
  verification: Verification
  recordedById: string
  healthExaminationId: string | null
  /** Whether the caller answered a question of the examination it was read from. */
  isAnswerer: boolean
}

const isDecided = (measurement: MeasurementFacts, verification: Verification): Blocker[] => {
  if (measurement.verification !== verification) return []
  return verification === 'verified'
    ? [
        blocker(
          'already_verified',
          '/verification',
          'Pengukuran ini sudah diperiksa.',
          'The measurement is verified already.',
        ),
      ]
    : [
        blocker(
          'already_rejected',
          '/verification',
          'Pengukuran ini sudah ditolak.',
          'The measurement is rejected already.',
        ),
      ]
}

/**
 * Four eyes: not whoever recorded it or an answer that it was read from, not a coach of the case, not
 * the affiliated.
 */
function secondEyesBlockers(
  facts: CaseFacts,
  caller: Caller,
  { recordedById, isAnswerer }: MeasurementFacts,
): Blocker[] {
  const isStaff = STAFF.some((role) => caller.roles.includes(role))
  return [
    ...(isStaff && caller.personId !== null ? [] : [notYourRoleBlocker]),
    ...(recordedById === caller.personId
      ? [
          blocker(
            'is_recorder',
            '/recordedById',
            'Pencatat tidak boleh memeriksa catatannya sendiri. Mintalah orang lain.',
            'Whoever recorded it cannot check it. Ask someone else.',
          ),
        ]
      : isAnswerer
        ? [
            blocker(
              'is_recorder',
              '/healthExaminationId',
              'Anda ikut menjawab pemeriksaan yang menjadi sumber angka ini. Mintalah orang yang tidak menjawabnya.',
              'You answered in the examination that this figure was read from. Ask someone who did not.',
            ),
          ]
        : []),
    ...(facts.callerTeams.coaching === null
      ? []
      : [
          blocker(
            'is_coach_of_case',
            '/caseId',
            'Pendamping kasus ini tidak boleh memeriksa hasilnya sendiri. Mintalah orang di luar tim pendamping.',
            'A coach of the case cannot check its figures. Ask someone outside the coaching team.',
          ),
        ]),
    ...conflictBlockers(facts, 'verify'),
  ]
}

/**
 * `verify` and `reject` as one caller sees them. A verified figure may still be rejected, so that an
 * error can be put right, but not once a closed case rests on it: that needs a reopening.
 */
export function measurementActions(
  facts: CaseFacts,
  measurement: MeasurementFacts,
  caller: Caller,
): Action[] {
  const href = (verb: string) => `/v1/measurements/${measurement.id}/${verb}`
  const common = [
    ...secondEyesBlockers(facts, caller, measurement),
    ...isDecided(measurement, 'rejected'),
    ...(facts.voidedAt === null ? [] : stageBlockers(facts)),
  ]
  const restsOnIt = facts.stage === 'closed' && !isFollowUp(measurement.point)
  return [
    action('verifyMeasurement', 'verify', href('verify'), [
      ...common,
      ...isDecided(measurement, 'verified'),
    ]),
    action(
      'rejectMeasurement',
      'reject',
      href('reject'),
      [...common, ...(restsOnIt ? isDecided(measurement, 'verified') : [])],
      ['reason'],
    ),
  ]
}

/** Empty while a measurement may be corrected: as long as nobody has checked it. */
export const correctionBlockers = (facts: CaseFacts, measurement: MeasurementFacts): Blocker[] => [
  ...recordBlockers(facts, measurement.point),
  ...isDecided(measurement, 'verified'),
  ...isDecided(measurement, 'rejected'),
  ...(measurement.healthExaminationId === null
    ? []
    : [
        blocker(
          'read_from_examination',
          '/healthExaminationId',
          'Angka ini dibaca dari pemeriksaan kesehatan. Buka kembali dan perbaiki pemeriksaannya.',
          'The figure was read from a health examination. Reopen and mend that.',
        ),
      ]),
]

// ── What became of a penyakit ──────────────────────────────────────────────────────────────

/** What recording an outcome asks of a finding. */
export type FindingFacts = {
  id: string
  caseId: string
  lineageId: string
  isConfirmed: boolean
  /** Whether it is in the diagnosis the case is coached by: the latest accepted one. */
  isInForce: boolean
}

export const outcomeBlockers = (facts: CaseFacts, finding: FindingFacts): Blocker[] => [
  ...stageBlockers(facts, ...OPEN_STAGES),
  ...(finding.isInForce
    ? []
    : [
        blocker(
          'not_in_force',
          '/diagnosisId',
          'Temuan ini bukan bagian diagnosis yang terakhir diterima tim pendamping.',
          'The finding is not part of the diagnosis the coaching team accepted last.',
        ),
      ]),
  ...(finding.isConfirmed
    ? []
    : [
        blocker(
          'not_confirmed',
          '/certainty',
          'Hanya penyakit yang sudah dipastikan yang dinilai hasilnya.',
          'Only a confirmed penyakit has an outcome.',
        ),
      ]),
]

// ── Verdicts ───────────────────────────────────────────────────────────────────────────────

/** What a judged case may come to; the other results are given by their own verbs. */
export const VERDICT_RESULTS = [
  'good',
  'improved',
  'unchanged',
  'worsened',
  'referred',
  'dissolution_proposed',
] as const satisfies readonly CaseResult[]
export type VerdictResult = (typeof VERDICT_RESULTS)[number]

export type VerdictState = {
  id: string
  version: number
  result: CaseResult
  issuedOn: string
  overriddenById: string | null
  countersignedById: string | null
  supersededAt: string | null
}

const mayDecide = (caller: Caller): Blocker[] =>
  caller.personId !== null && caller.roles.some((role) => role === 'manager' || role === 'admin')
    ? []
    : [notYourRoleBlocker]

function countersignBlockers(verdict: VerdictState, caller: Caller): Blocker[] {
  const { overriddenById, countersignedById } = verdict
  if (overriddenById === null) {
    return [
      blocker(
        'not_overridden',
        '/overriddenById',
        'Putusan ini mengikuti aturan dan tidak memerlukan tanda tangan kedua.',
        'The verdict stands as the rule gave it; it needs no second signature.',
      ),
    ]
  }
  if (countersignedById !== null) {
    return [
      blocker(
        'already_countersigned',
        '/countersignedById',
        'Putusan ini sudah ditandatangani orang kedua.',
        'The verdict has its second signature.',
      ),
    ]
  }
  return overriddenById === caller.personId
    ? [
        blocker(
          'is_overrider',
          '/overriddenById',
          'Yang mengubah putusan tidak boleh menandatanganinya sendiri. Mintalah manajer atau admin lain.',
          'Whoever overrode the verdict cannot countersign it. Ask another manager or admin.',
        ),
      ]
    : []
}

/** `override` and `countersign` as one caller sees them, while the case is in evaluation. */
export function verdictActions(facts: CaseFacts, verdict: VerdictState, caller: Caller): Action[] {
  const href = (verb: string) => `/v1/verdicts/${verdict.id}/${verb}`
  const common = [
    ...mayDecide(caller),
    ...stageBlockers(facts, 'evaluation'),
    ...(verdict.supersededAt === null
      ? []
      : [
          blocker(
            'superseded',
            '/supersededAt',
            'Putusan ini sudah digantikan.',
            'The verdict has been superseded.',
          ),
        ]),
  ]
  return [
    action('overrideVerdict', 'override', href('override'), common, ['result', 'reason']),
    action('countersignVerdict', 'countersign', href('countersign'), [
      ...common,
      ...countersignBlockers(verdict, caller),
    ]),
  ]
}

// ── Closing and opening again ──────────────────────────────────────────────────────────────

/** What a withdrawal counts as, by its reason. */
export const WITHDRAWAL_RESULTS: Record<WithdrawalReason, CaseResult> = {
  lost_contact: 'dropped_out',
  dissolved: 'dissolution_proposed',
  business_closed: 'dropped_out',
  declined: 'dropped_out',
  merged: 'dropped_out',
  other: 'dropped_out',
}

/**
 * Where a reopened case goes on: the stage it was withdrawn from, or coaching if a verdict closed it
 * (a withdrawal leaves no verdict standing).
 */
export function reopenTo({
  closedFrom,
  verdict,
}: Pick<CaseFacts, 'closedFrom' | 'verdict'>): CaseStage {
  if (closedFrom === 'evaluation' && verdict !== null) return 'coaching'
  return closedFrom ?? 'coaching'
}
