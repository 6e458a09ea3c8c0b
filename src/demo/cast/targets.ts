import type { PenyakitCode, RecommendationKind } from '../../penyakit/catalogue.js'
import type { StoryPlan } from '../story.js'
import type { MetricCode } from './courses.js'
import { type Change, grown } from './figures.js'
import type { Member } from './member.js'

/** What shows that a penyakit is better; some need a measure in the team's own words. */
const METRIC_OF: Partial<Record<PenyakitCode, MetricCode>> = {
  'KEL-01': 'rat_held',
  'KEU-01': 'shu_rupiah',
  'ANG-02': 'member_count',
  'USA-03': 'business_volume_rupiah',
  'USA-04': 'business_volume_rupiah',
  'PEM-01': 'business_volume_rupiah',
  'PEM-02': 'business_volume_rupiah',
}

const MONTHLY_ACCOUNTS = {
  targetMetricName: 'Laporan keuangan bulanan yang selesai selama pendampingan',
  targetBaselineValue: 0,
  targetValue: 6,
  targetUnit: 'items',
  targetDirection: 'up',
} as const

/** Fifteen percent up, as the ministry asks of business volume; members by five, a RAT held at all. */
function aimOf(metricCode: MetricCode, baseline: number): number {
  if (metricCode === 'rat_held') return 1
  if (metricCode === 'member_count') return Math.ceil(baseline * 1.05)
  return Math.max(0, grown(baseline, 0.15))
}

type Advice = { kind: RecommendationKind; findings: readonly PenyakitCode[] }

function targetOf(
  { course }: Member,
  { findings }: Advice,
  changes: readonly Change[],
): Partial<StoryPlan> {
  for (const code of findings) {
    if (code === 'KEU-02') return MONTHLY_ACCOUNTS
    const targetMetricCode = METRIC_OF[code]
    const [, baseline = null] = changes.find(([metric]) => metric === targetMetricCode) ?? []
    if (targetMetricCode === undefined || baseline === null) continue
    if (course.missing?.[`baseline ${targetMetricCode}`] !== undefined) continue
    const targetValue = aimOf(targetMetricCode, baseline)
    return { targetMetricCode, targetBaselineValue: baseline, targetValue }
  }
  return {}
}

function sideOf({ kind }: Member, advice: Advice): StoryPlan['responsibleSide'] {
  if (advice.findings.includes('KEL-07')) return 'parent_institution'
  return advice.kind === 'rujukan' || advice.kind === 'permodalan' ? 'office' : kind
}

/** Who has to act, until when, and by what it shows, as far as the baseline found it out. */
export const planOf = (member: Member, advice: Advice, changes: readonly Change[]): StoryPlan => ({
  responsibleSide: sideOf(member, advice),
  dueOn: member.programme.endsOn,
  ...targetOf(member, advice, changes),
})
