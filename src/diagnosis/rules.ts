import { CASE_METRICS } from '../cases/metrics.js'
import type { Caller, CaseFacts } from '../cases/rules.js'
import { conflictBlockers, leadBlockers, stageBlockers } from '../cases/rules.js'
import { RECOMMENDATION_KINDS as TREATMENTS } from '../penyakit/catalogue.js'
import type { ResponsibleSide, TargetDirection, TargetUnit } from '../penyakit/rules.js'
import type { RecommendationTemplate } from '../penyakit/templates.js'
import { type Action, action } from '../platform/problem/action.js'
import type { FieldErrorCode } from '../platform/problem/codes.js'
import { type Blocker, type FieldError, invalid } from '../platform/problem/problem.js'

export const CERTAINTIES = ['suspected', 'confirmed', 'ruled_out'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** In which place a diagnosis is signed. */
export const SIGNER_ROLES = ['diagnosis_lead'] as const
export const SEVERITIES = ['mild', 'moderate', 'severe'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How evidence was obtained: the techniques of the official examination form. */
export const EVIDENCE_METHODS = ['document', 'interview', 'observation'] as const
export type EvidenceMethod = (typeof EVIDENCE_METHODS)[number]

export type RecommendationKind = (typeof TREATMENTS)[number]['code']

/** The twelve kinds of treatment, by the words of the field. */
export const RECOMMENDATION_KINDS: readonly RecommendationKind[] = TREATMENTS.map(
  ({ code }) => code,
)

export const isRecommendationKind = (kind: string): kind is RecommendationKind =>
  (RECOMMENDATION_KINDS as readonly string[]).includes(kind)

/** Most findings, and most recommendations, of one diagnosis. */
export const MOST_PARTS = 50

/** Most individual findings of one diagnosis. */
export const MOST_INDIVIDUAL = 200

/** What one diagnostician found alone, and the finding that took it up. */
export type IndividualFinding = {
  id: string
  penyakitCode: string
  findingId: string | null
  authorId: string
}

/** One penyakit of a diagnosis, as far as decisions need it. */
export type Finding = {
  id: string
  penyakitCode: string
  certainty: Certainty
  severity: Severity
  rootCauseFindingId: string | null
  authorId: string
}

/** One treatment of a diagnosis and the findings it answers. */
export type Recommendation = { id: string; findingIds: readonly string[]; authorId: string }

/** A version of a diagnosis, its parts in the order the API shows them: pointers count on it. */
export type DiagnosisFacts = {
  diagnosis: {
    id: string
    version: number
    sealedAt: string | null
    findings: readonly Finding[]
    individualFindings: readonly IndividualFinding[]
    recommendations: readonly Recommendation[]
  }
  /** Baseline examinations of the case that were begun and are neither complete nor not examinable. */
  openHealthExaminationIds: readonly string[]
  /** Required metrics whose baseline has neither value nor reason. */
  missingBaselineMetricCodes: readonly string[]
  case: CaseFacts
}

/** What cannot be signed or written any more. */
export const alreadySealedBlocker: Blocker = {
  code: 'already_sealed',
  pointer: '/sealedAt',
  message: {
    id: 'Diagnosis ini sudah disahkan. Perbaikan dibuat pada versi baru.',
    en: 'This diagnosis is sealed. Corrections go into a new version.',
  },
}

const noConfirmedFinding: Blocker = {
  code: 'no_confirmed_finding',
  pointer: '/findings',
  message: {
    id: 'Catat sekurangnya satu penyakit yang sudah dipastikan.',
    en: 'Record at least one confirmed penyakit.',
  },
}

const openExamination = (index: number): Blocker => ({
  code: 'health_examination_open',
  pointer: `/openHealthExaminationIds/${index}`,
  message: {
    id: 'Pemeriksaan kesehatan awal belum selesai. Selesaikan, atau nyatakan tidak dapat diperiksa.',
    en: 'A baseline health examination is still open. Complete it, or mark it not examinable.',
  },
})

const openIndividualFinding = (index: number, { penyakitCode }: IndividualFinding): Blocker => ({
  code: 'individual_finding_open',
  pointer: `/individualFindings/${index}`,
  message: {
    id: `${penyakitCode} dari seorang anggota belum dibahas. Rujuk dalam temuan tim, dipastikan atau disingkirkan.`,
    en: `${penyakitCode} of one member was not dealt with. Refer to it in a finding of the team, confirmed or ruled out.`,
  },
})

const openSuspicion = (index: number, { penyakitCode }: Finding): Blocker => ({
  code: 'open_suspicion',
  pointer: `/findings/${index}`,
  message: {
    id: `${penyakitCode} masih dugaan. Pastikan atau singkirkan.`,
    en: `${penyakitCode} is still suspected. Confirm it or rule it out.`,
  },
})

const unansweredPenyakit = (index: number, { penyakitCode }: Finding): Blocker => ({
  code: 'unanswered_penyakit',
  pointer: `/findings/${index}`,
  message: {
    id: `${penyakitCode} sedang atau berat, tetapi belum ada rekomendasinya.`,
    en: `${penyakitCode} is moderate or severe and has no recommendation.`,
  },
})

const baselineIncomplete = (index: number, metricCode: string): Blocker => ({
  code: 'baseline_incomplete',
  pointer: `/missingBaselineMetricCodes/${index}`,
  message: {
    id: `Data awal ${metricCode} belum ada: isi nilainya atau alasan tidak ada.`,
    en: `The baseline of ${metricCode} is missing: give its value or the reason there is none.`,
  },
})

const signerIsSoleAuthor: Blocker = {
  code: 'signer_is_sole_author',
  pointer: '/signerId',
  message: {
    id: 'Anda menulis seluruh diagnosis ini sendiri. Minta anggota tim lain ikut menulis atau mengesahkan.',
    en: 'You wrote all of this diagnosis yourself. Have another member contribute or sign.',
  },
}

const noCoachingTeam: Blocker = {
  code: 'no_coaching_team',
  pointer: '/coachingTeamId',
  message: {
    id: 'Belum ada tim pendamping untuk menerima kasus ini.',
    en: 'No coaching team is assigned to take this case over.',
  },
}

const isAnswered = ({ id }: Finding, recommendations: readonly Recommendation[]) =>
  recommendations.some(({ findingIds }) => findingIds.includes(id))

/** A confirmed penyakit that may not stand without a recommendation; a mild one may. */
const needsAnswer = ({ certainty, severity }: Finding) =>
  certainty === 'confirmed' && severity !== 'mild'

/**
 * What the draft itself still lacks, in the order a team would fix it: the examination done, since it
 * tells what to look for, what single members found dealt with, penyakit settled, each one answered,
 * the baseline known.
 */
function contentBlockers(facts: DiagnosisFacts): Blocker[] {
  const { diagnosis, openHealthExaminationIds, missingBaselineMetricCodes } = facts
  const { findings, individualFindings, recommendations } = diagnosis
  const indexed = [...findings.entries()]
  return [
    ...[...openHealthExaminationIds.keys()].map(openExamination),
    ...[...individualFindings.entries()]
      .filter(([, { findingId }]) => findingId === null)
      .map(([index, one]) => openIndividualFinding(index, one)),
    ...(findings.some(({ certainty }) => certainty === 'confirmed') ? [] : [noConfirmedFinding]),
    ...indexed
      .filter(([, { certainty }]) => certainty === 'suspected')
      .map(([index, finding]) => openSuspicion(index, finding)),
    ...indexed
      .filter(([, finding]) => needsAnswer(finding) && !isAnswered(finding, recommendations))
      .map(([index, finding]) => unansweredPenyakit(index, finding)),
    ...[...missingBaselineMetricCodes.entries()].map(([index, metricCode]) =>
      baselineIncomplete(index, metricCode),
    ),
  ]
}

/** Four eyes: true when the caller alone wrote every finding, individual ones too, and recommendation. */
function isSoleAuthor({ diagnosis }: DiagnosisFacts, personId: string | null): boolean {
  const { findings, individualFindings, recommendations } = diagnosis
  const authors = [...findings, ...individualFindings, ...recommendations].map(
    (part) => part.authorId,
  )
  return authors.length > 0 && authors.every((authorId) => authorId === personId)
}

function signOffBlockers(facts: DiagnosisFacts, caller: Caller): Blocker[] {
  const who = leadBlockers(facts.case, caller, 'diagnosis')
  const stage = stageBlockers(facts.case, 'diagnosis')
  if (facts.diagnosis.sealedAt !== null) return [...who, ...stage, alreadySealedBlocker]
  return [
    ...who,
    ...stage,
    ...contentBlockers(facts),
    ...(isSoleAuthor(facts, caller.personId) ? [signerIsSoleAuthor] : []),
    ...conflictBlockers(facts.case, 'sign_off'),
    ...(facts.case.coachingTeamId === null ? [noCoachingTeam] : []),
  ]
}

/** What one caller may do with a version of a diagnosis. GET shows it, POST refuses with it. */
export const diagnosisActions = (facts: DiagnosisFacts, caller: Caller): Action[] => [
  action(
    'signOffDiagnosis',
    'sign-off',
    `/v1/diagnoses/${facts.diagnosis.id}/sign-off`,
    signOffBlockers(facts, caller),
  ),
]

/**
 * What keeps a member of the diagnosis team from writing in a draft: a case that is elsewhere, or a
 * declared tie to the participant.
 */
export const writingBlockers = ({ case: facts }: DiagnosisFacts): Blocker[] => [
  ...stageBlockers(facts, 'diagnosis'),
  ...conflictBlockers(facts, 'diagnose'),
]

/** What keeps anyone but its author from taking an individual finding or a dissent back. */
export const authorBlockers = (authorId: string, caller: Caller): Blocker[] =>
  authorId === caller.personId
    ? []
    : [
        {
          code: 'not_the_author',
          pointer: '/authorId',
          message: {
            id: 'Hanya penulisnya yang dapat menarik ini kembali.',
            en: 'Only its author can take this back.',
          },
        },
      ]

/** Ids among those a finding refers to that are no individual findings of its diagnosis. */
export function individualFaults(
  individual: readonly IndividualFinding[],
  ids: readonly string[] | undefined,
): FieldError[] {
  const known = new Set(individual.map(({ id }) => id))
  return [...(ids ?? []).entries()]
    .filter(([, id]) => !known.has(id))
    .map(([index]) =>
      invalid(`/individualFindingIds/${index}`, 'unknown_finding', {
        id: 'Ini bukan temuan perorangan dalam diagnosis yang sama.',
        en: 'This is no individual finding of the same diagnosis.',
      }),
    )
}

/** What still leans on a finding and so keeps it from being removed. */
export function removalBlockers({ diagnosis }: DiagnosisFacts, findingId: string): Blocker[] {
  const { findings, recommendations } = diagnosis
  return [
    ...[...recommendations.entries()]
      .filter(([, { findingIds }]) => findingIds.includes(findingId))
      .map<Blocker>(([index]) => ({
        code: 'finding_has_recommendation',
        pointer: `/recommendations/${index}`,
        message: {
          id: 'Sebuah rekomendasi menjawab penyakit ini. Ubah atau hapus rekomendasi itu dahulu.',
          en: 'A recommendation answers this penyakit. Change or remove that one first.',
        },
      })),
    ...[...findings.entries()]
      .filter(([, { rootCauseFindingId }]) => rootCauseFindingId === findingId)
      .map<Blocker>(([index]) => ({
        code: 'finding_is_root_cause',
        pointer: `/findings/${index}`,
        message: {
          id: 'Penyakit lain menunjuk ini sebagai akar masalah. Lepaskan dahulu.',
          en: 'Another penyakit names this one as its root cause. Unlink it first.',
        },
      })),
  ]
}

/**
 * What is wrong with naming `rootCauseId` as the root cause of `findingId` (null for a new finding):
 * it must be another finding of the diagnosis, and following causes must never lead back.
 */
export function rootCauseFaults(
  findings: readonly Finding[],
  findingId: string | null,
  rootCauseId: string | null | undefined,
): FieldError[] {
  if (rootCauseId === null || rootCauseId === undefined) return []
  const causes = new Map(findings.map(({ id, rootCauseFindingId }) => [id, rootCauseFindingId]))
  if (!causes.has(rootCauseId)) {
    return [
      invalid('/rootCauseFindingId', 'unknown_finding', {
        id: 'Akar masalah harus temuan lain dalam diagnosis yang sama.',
        en: 'The root cause must be another finding of the same diagnosis.',
      }),
    ]
  }
  const visited = new Set<string>()
  for (let cause: string | null | undefined = rootCauseId; cause; cause = causes.get(cause)) {
    if (cause === findingId || visited.has(cause)) {
      return [
        invalid('/rootCauseFindingId', 'root_cause_cycle', {
          id: 'Rantai akar masalah kembali ke temuan ini sendiri.',
          en: 'The chain of root causes leads back to this finding.',
        }),
      ]
    }
    visited.add(cause)
  }
  return []
}

/** A penyakit code as the catalogue or the office knows it. */
export type KnownPenyakit = {
  isOfficeOwn: boolean
  appliesTo: readonly string[]
  isRetired: boolean
}

/** What is wrong with recording this penyakit on a participant of this kind. */
export function penyakitFaults(known: KnownPenyakit | null, participantKind: string): FieldError[] {
  const fault = (code: FieldErrorCode, id: string, en: string) => [
    invalid('/penyakitCode', code, { id, en }),
  ]
  if (known === null) {
    return fault(
      'unknown_code',
      'Kode penyakit ini tidak ada dalam katalog.',
      'The catalogue has no penyakit of this code.',
    )
  }
  if (known.isRetired) {
    return fault(
      'retired_code',
      'Kode penyakit ini sudah tidak dipakai lagi.',
      'This penyakit code has been retired.',
    )
  }
  if (known.appliesTo.includes(participantKind)) return []
  return fault(
    'not_applicable_to_kind',
    'Penyakit ini tidak berlaku untuk jenis peserta ini.',
    'This penyakit does not apply to this kind of participant.',
  )
}

/** What may be measured, as far as a target needs it. */
export type KnownMetric = {
  appliesTo: readonly string[]
  minimum: number
  maximum: number
  unit: TargetUnit
  direction: TargetDirection
}

/**
 * What a recommendation is to reach: a metric of the catalogue, which knows its unit and direction, or
 * one in the team's own words. All null when there is no target.
 */
export type Target = {
  targetMetricCode: string | null
  targetMetricName: string | null
  targetBaselineValue: number | null
  targetValue: number | null
  targetUnit: TargetUnit | null
  targetDirection: TargetDirection | null
}

export const NO_TARGET: Target = {
  targetMetricCode: null,
  targetMetricName: null,
  targetBaselineValue: null,
  targetValue: null,
  targetUnit: null,
  targetDirection: null,
}

/**
 * The target after a PATCH. What belongs to the former metric goes with it: a new code brings its own
 * unit, and no metric leaves none.
 */
export function patchedTarget(
  body: { readonly [Member in keyof Target]?: Target[Member] | undefined },
  stored: Target,
): Target {
  const given = <Member extends keyof Target>(member: Member, kept: Target[Member]) => {
    const value = body[member]
    return value === undefined ? kept : value
  }
  const targetMetricCode = given('targetMetricCode', stored.targetMetricCode)
  const targetMetricName = given('targetMetricName', stored.targetMetricName)
  const isSameMetric =
    targetMetricCode === null
      ? targetMetricName !== null && stored.targetMetricName !== null
      : targetMetricCode === stored.targetMetricCode
  const kept = isSameMetric ? stored : NO_TARGET
  return {
    targetMetricCode,
    targetMetricName,
    targetBaselineValue: given('targetBaselineValue', kept.targetBaselineValue),
    targetValue: given('targetValue', stored.targetValue),
    targetUnit: given('targetUnit', kept.targetUnit),
    targetDirection: given('targetDirection', kept.targetDirection),
  }
}

/** The target with unit and direction as its metric has them, where it names one of the catalogue. */
export const withMetric = <Input extends Target>(
  input: Input,
  metric: KnownMetric | null,
): Input => ({
  ...input,
  targetUnit: input.targetUnit ?? metric?.unit ?? null,
  targetDirection: input.targetDirection ?? metric?.direction ?? null,
})

export type RecommendationInput = Target & {
  kind: string
  findingIds: readonly string[]
  responsibleSide: ResponsibleSide | null
}

const TARGET_MEMBERS = [
  'targetMetricCode',
  'targetMetricName',
  'targetBaselineValue',
  'targetValue',
  'targetUnit',
  'targetDirection',
] as const

/** What is missing of a target that was begun; an empty one is whole. */
function incompleteTarget(input: RecommendationInput): FieldError[] {
  if (TARGET_MEMBERS.every((member) => input[member] === null)) return []
  const isNamed = input.targetMetricCode !== null || input.targetMetricName !== null
  const needed = [
    ...(isNamed ? [] : (['targetMetricCode'] as const)),
    'targetValue' as const,
    ...(input.targetMetricName === null ? [] : (['targetUnit', 'targetDirection'] as const)),
  ]
  return needed
    .filter((member) => input[member] === null)
    .map((member) =>
      invalid(`/${member}`, 'target_incomplete', {
        id: 'Sasaran terdiri dari ukuran dan nilainya; ukuran dengan kata sendiri juga memerlukan satuan dan arah.',
        en: 'A target is a metric and its value; a metric in your own words also needs unit and direction.',
      }),
    )
}

/** A metric of the catalogue fits the participant, and the values lie within its bounds. */
function metricFaults(
  input: RecommendationInput,
  metric: KnownMetric | null,
  participantKind: string,
): FieldError[] {
  if (metric === null) {
    return [
      invalid('/targetMetricCode', 'unknown_code', {
        id: 'Kode metrik ini tidak dikenal.',
        en: 'There is no metric of this code.',
      }),
    ]
  }
  if (!metric.appliesTo.includes(participantKind)) {
    return [
      invalid('/targetMetricCode', 'not_applicable_to_kind', {
        id: 'Metrik ini tidak berlaku untuk jenis peserta ini.',
        en: 'This metric does not apply to this kind of participant.',
      }),
    ]
  }
  const { minimum, maximum } = metric
  const outside = (['targetBaselineValue', 'targetValue'] as const)
    .filter((member) => {
      const value = input[member]
      return value !== null && (value < minimum || value > maximum)
    })
    .map((member) =>
      invalid(`/${member}`, 'out_of_range', {
        id: `Nilai harus antara ${minimum} dan ${maximum}.`,
        en: `The value must lie between ${minimum} and ${maximum}.`,
      }),
    )
  const other = [
    ...(input.targetUnit === metric.unit ? [] : ['/targetUnit']),
    ...(input.targetDirection === metric.direction ? [] : ['/targetDirection']),
  ].map((pointer) =>
    invalid(pointer, 'contradicts_metric', {
      id: `Metrik ini bersatuan ${metric.unit} dan berarah ${metric.direction}.`,
      en: `The unit of this metric is ${metric.unit} and its direction ${metric.direction}.`,
    }),
  )
  return [...outside, ...other]
}

/** Reaching the target is no step back from the baseline; staying where one is may be a target. */
function directionFaults({
  targetBaselineValue: baseline,
  targetValue: value,
  targetDirection: direction,
}: RecommendationInput): FieldError[] {
  if (baseline === null || value === null || direction === null) return []
  if (direction === 'up' ? value >= baseline : value <= baseline) return []
  return [
    invalid('/targetValue', 'target_against_direction', {
      id: 'Nilai sasaran lebih buruk daripada nilai awal menurut arahnya.',
      en: 'By its direction the target is worse than the baseline.',
    }),
  ]
}

/** A target is whole, measured in one way, within bounds and no step back; or there is none. */
function targetFaults(
  input: RecommendationInput,
  metric: KnownMetric | null,
  participantKind: string,
): FieldError[] {
  if (input.targetMetricCode !== null && input.targetMetricName !== null) {
    return [
      invalid('/targetMetricName', 'metric_given_twice', {
        id: 'Sebut ukuran dari katalog atau dengan kata sendiri, jangan keduanya.',
        en: 'Name a metric of the catalogue or use your own words, not both.',
      }),
    ]
  }
  const incomplete = incompleteTarget(input)
  if (incomplete.length > 0) return incomplete
  return [
    ...(input.targetMetricCode === null ? [] : metricFaults(input, metric, participantKind)),
    ...directionFaults(input),
  ]
}

/** The sides that a participant of one kind does not have. */
const ABSENT_SIDES: Readonly<Record<string, readonly ResponsibleSide[]>> = {
  cooperative: ['enterprise'],
  enterprise: ['cooperative', 'parent_institution'],
}

function sideFaults(side: ResponsibleSide | null, participantKind: string): FieldError[] {
  if (side === null || !ABSENT_SIDES[participantKind]?.includes(side)) return []
  return [
    invalid('/responsibleSide', 'not_applicable_to_kind', {
      id: 'Peserta jenis ini tidak mempunyai pihak itu.',
      en: 'A participant of this kind has no such side.',
    }),
  ]
}

/** Everything wrong with a recommendation beside the findings of its diagnosis. */
export function recommendationFaults(
  { diagnosis, case: { participantKind } }: DiagnosisFacts,
  input: RecommendationInput,
  metric: KnownMetric | null,
): FieldError[] {
  const known = new Set(diagnosis.findings.map(({ id }) => id))
  return [
    ...(isRecommendationKind(input.kind)
      ? []
      : [
          invalid('/kind', 'unknown_code', {
            id: 'Jenis rekomendasi ini tidak dikenal.',
            en: 'There is no recommendation of this kind.',
          }),
        ]),
    ...[...input.findingIds.entries()]
      .filter(([, id]) => !known.has(id))
      .map(([index]) =>
        invalid(`/findingIds/${index}`, 'unknown_finding', {
          id: 'Temuan ini tidak ada dalam diagnosis yang sama.',
          en: 'This is no finding of the same diagnosis.',
        }),
      ),
    ...targetFaults(input, metric, participantKind),
    ...sideFaults(input.responsibleSide, participantKind),
  ]
}

export const TOO_MANY_RECOMMENDATIONS: FieldError = invalid('', 'too_many', {
  id: `Satu diagnosis memuat paling banyak ${MOST_PARTS} rekomendasi.`,
  en: `A diagnosis holds at most ${MOST_PARTS} recommendations.`,
})

/** The place after all that are there. */
export const nextPosition = (existing: readonly { position: number }[]): number =>
  Math.max(0, ...existing.map(({ position }) => position)) + 1

/**
 * The new places of recommendations that `wanted` puts first, the others behind them in the order
 * they had; only those whose place changes. Throws nothing: ids it does not know are `orderFaults`.
 */
export function newPlaces(
  existing: readonly { id: string; position: number }[],
  wanted: readonly string[],
): { id: string; position: number }[] {
  const places = new Map(existing.map(({ id, position }) => [id, position]))
  const rest = existing.map(({ id }) => id).filter((id) => !wanted.includes(id))
  return [...wanted, ...rest]
    .map((id, index) => ({ id, position: index + 1 }))
    .filter(({ id, position }) => places.get(id) !== position)
}

/** Ids in a wanted order that are no recommendation of the draft. */
export function orderFaults(
  existing: readonly { id: string }[],
  wanted: readonly string[],
): FieldError[] {
  const known = new Set(existing.map(({ id }) => id))
  return [...wanted.entries()]
    .filter(([, id]) => !known.has(id))
    .map(([index]) =>
      invalid(`/recommendationIds/${index}`, 'unknown_recommendation', {
        id: 'Rekomendasi ini bukan bagian dari diagnosis yang sama.',
        en: 'This is no recommendation of the same diagnosis.',
      }),
    )
}

// ── Templates ──────────────────────────────────────────────────────────────────────────────

/** The code of the penyakit a template belongs to: `KEL-01` of `KEL-01.bimbingan`. */
export const penyakitOf = (templateCode: string): string =>
  templateCode.slice(0, templateCode.indexOf('.'))

/**
 * What is wrong with templates chosen for a draft: each must be known, and its penyakit found and not
 * ruled out. One that was applied before is no fault and changes nothing.
 */
export function templateFaults(
  { diagnosis }: DiagnosisFacts,
  chosen: readonly string[],
  known: ReadonlySet<string>,
): FieldError[] {
  return [...chosen.entries()].flatMap(([index, code]) => {
    const pointer = `/templateCodes/${index}`
    if (!known.has(code)) {
      return [
        invalid(pointer, 'unknown_code', {
          id: 'Templat ini tidak ada.',
          en: 'There is no template of this code.',
        }),
      ]
    }
    const isFound = diagnosis.findings.some(
      ({ penyakitCode, certainty }) =>
        penyakitCode === penyakitOf(code) && certainty !== 'ruled_out',
    )
    if (isFound) return []
    return [
      invalid(pointer, 'penyakit_not_found', {
        id: 'Penyakit templat ini tidak ditemukan dalam konsep, atau sudah disingkirkan.',
        en: 'The draft has no finding of the penyakit of this template, or it is ruled out.',
      }),
    ]
  })
}

/** Who acts on a template's recommendation: the participant is a cooperative or an enterprise. */
export const sideOf = (side: ResponsibleSide, participantKind: string): ResponsibleSide =>
  side === 'cooperative' && participantKind === 'enterprise' ? 'enterprise' : side

/** A template's target as a recommendation states it; none where only the team can give a value. */
export function templateTarget(
  { target }: Pick<RecommendationTemplate, 'target'>,
  participantKind: string,
): Target {
  if (target === null || target.value === null) return NO_TARGET
  const { metricCode, metricName, value, unit, direction } = target
  const metric = CASE_METRICS.find(({ code }) => code === metricCode)
  const fits = metric?.appliesTo.some((kind) => kind === participantKind) ?? true
  if (!fits) return NO_TARGET
  return {
    targetMetricCode: metricCode,
    targetMetricName: metricName?.id ?? null,
    targetBaselineValue: null,
    targetValue: value,
    targetUnit: unit,
    targetDirection: direction,
  }
}
