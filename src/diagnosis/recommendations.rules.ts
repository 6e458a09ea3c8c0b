import { CASE_METRICS } from '../cases/metrics.js'
import type { ResponsibleSide, TargetDirection, TargetUnit } from '../penyakit/rules.js'
import type { RecommendationTemplate } from '../penyakit/templates.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'
import { type DiagnosisFacts, isRecommendationKind, MOST_PARTS } from './rules.js'

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
