import type { DiagnosisRecord, FindingRecord, RecommendationRecord } from './schema.js'

/** One part in two versions, and the members in which they differ. */
export type ChangedPart<Part> = { from: Part; to: Part; changedMembers: string[] }

/** What became of the parts of one version in another. */
export type PartsCompared<Part> = {
  gone: Part[]
  added: Part[]
  changed: ChangedPart<Part>[]
  unchangedCount: number
}

/** Ids differ from version to version, lineages do not: what a part refers to is compared by them. */
const lineages = ({ findings }: DiagnosisRecord) =>
  new Map(findings.map(({ id, lineageId }) => [id, lineageId]))

type Comparable = Readonly<Record<string, unknown>>

function findingMembers(finding: FindingRecord, known: ReadonlyMap<string, string>): Comparable {
  const { penyakitCode, certainty, severity, evidence, evidenceMethod, dissent } = finding
  return {
    penyakitCode,
    certainty,
    severity,
    evidence,
    evidenceMethod,
    rootCauseFindingId: known.get(finding.rootCauseFindingId ?? '') ?? null,
    dissent,
    dissents: finding.dissents.map(({ authorId, text }) => [authorId, text]).toSorted(),
  }
}

function recommendationMembers(
  recommendation: RecommendationRecord,
  known: ReadonlyMap<string, string>,
): Comparable {
  const { position, kind, text, dueOn, responsibleSide, ...rest } = recommendation
  return {
    position,
    kind,
    text,
    findingIds: rest.findingIds.map((id) => known.get(id)).toSorted(),
    targetMetricCode: rest.targetMetricCode,
    targetMetricName: rest.targetMetricName,
    targetBaselineValue: rest.targetBaselineValue,
    targetValue: rest.targetValue,
    targetUnit: rest.targetUnit,
    targetDirection: rest.targetDirection,
    dueOn,
    responsibleSide,
  }
}

const differing = (from: Comparable, to: Comparable): string[] =>
  Object.keys(from).filter((member) => JSON.stringify(from[member]) !== JSON.stringify(to[member]))

/** Pairs the parts of two versions and says in what each pair differs; each list in its order. */
function compareParts<Part extends { id: string }>(
  from: readonly Part[],
  to: readonly Part[],
  {
    isSame,
    differences,
  }: {
    isSame: (one: Part, other: Part) => boolean
    differences: (one: Part, other: Part) => string[]
  },
): PartsCompared<Part> {
  const pairs = from.map((one) => [one, to.find((other) => isSame(one, other))] as const)
  const kept = new Set(pairs.map(([, other]) => other?.id))
  const changed = pairs.flatMap(([one, other]) => {
    if (other === undefined) return []
    const changedMembers = differences(one, other)
    return changedMembers.length === 0 ? [] : [{ from: one, to: other, changedMembers }]
  })
  const gone = pairs.filter(([, other]) => other === undefined).map(([one]) => one)
  return {
    gone,
    added: to.filter(({ id }) => !kept.has(id)),
    changed,
    unchangedCount: from.length - gone.length - changed.length,
  }
}

/**
 * What one version of a diagnosis has that another has not. Parts are the same by lineage; a penyakit
 * that was removed and found again is the same finding.
 */
export function compareDiagnoses(from: DiagnosisRecord, to: DiagnosisRecord) {
  const [knownFrom, knownTo] = [lineages(from), lineages(to)]
  return {
    findings: compareParts(from.findings, to.findings, {
      isSame: (one, other) =>
        one.lineageId === other.lineageId ||
        (one.penyakitCode === other.penyakitCode &&
          !to.findings.some(({ lineageId }) => lineageId === one.lineageId)),
      differences: (one, other) =>
        differing(findingMembers(one, knownFrom), findingMembers(other, knownTo)),
    }),
    recommendations: compareParts(from.recommendations, to.recommendations, {
      isSame: (one, other) => one.lineageId === other.lineageId,
      differences: (one, other) =>
        differing(recommendationMembers(one, knownFrom), recommendationMembers(other, knownTo)),
    }),
  }
}

/**
 * The two versions asked for, of those of a case with the latest first: without `to` the latest,
 * without `from` the one before it. Null when there is none.
 */
export function chooseVersions(
  versions: readonly DiagnosisRecord[],
  asked: { from?: string | undefined; to?: string | undefined },
): { from: DiagnosisRecord; to: DiagnosisRecord } | null {
  const to = versions.find(({ id }) => asked.to === undefined || id === asked.to)
  if (to === undefined) return null
  const from = versions.find(({ id, number }) =>
    asked.from === undefined ? number < to.number : id === asked.from,
  )
  return from === undefined ? null : { from, to }
}
