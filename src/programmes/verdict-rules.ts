import type { ParticipantKind } from '../participants/rules.js'

/** Which measurements a rule needs, and the limits it compares them with. */
export type VerdictRule = {
  required: Record<ParticipantKind, readonly string[]>
  thresholds: {
    healthCategoryAtLeast: number
    businessVolumeGrowthRatioAtLeast: number
    recommendationsDoneRatioAtLeast: number
  }
}

/**
 * The default rule. No source says what a "good" cooperative is: the criteria are our assumption, which
 * is why a programme pins the version it is judged by. 15 % is the ministry's own target for the
 * business volume of assisted cooperatives and enterprises.
 */
export const VERDICT_RULES: readonly {
  code: string
  legalBasis: string
  effectiveOn: string
  definition: VerdictRule
}[] = [
  {
    code: 'default-2018',
    legalBasis: 'Assumption of the clinic; no regulation defines a good outcome.',
    effectiveOn: '2017-01-01',
    definition: {
      required: {
        cooperative: ['rat_held', 'shu_rupiah', 'health_category'],
        enterprise: ['business_volume_rupiah'],
      },
      thresholds: {
        healthCategoryAtLeast: 3,
        businessVolumeGrowthRatioAtLeast: 0.15,
        recommendationsDoneRatioAtLeast: 0.7,
      },
    },
  },
]
