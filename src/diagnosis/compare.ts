import type { CategoryCode } from '../examinations/instrument.js'
import type { ExaminationBody } from '../examinations/schema.js'
import type { Score } from '../examinations/score.js'
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

/**
 * What each id of a version stands for in every version: of a finding its lineage, of a single finding
 * who found what. Ids differ from version to version, and what a part refers to is compared by these.
 */
const namesIn = ({ findings, individualFindings }: DiagnosisRecord) =>
  new Map([
    ...findings.map(({ id, lineageId }) => [id, lineageId] as const),
    ...individualFindings.map(
      ({ id, authorId, penyakitCode }) => [id, `${authorId} ${penyakitCode}`] as const,
    ),
  ])

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
    individualFindingIds: finding.individualFindingIds.map((id) => known.get(id)).toSorted(),
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
  const [knownFrom, knownTo] = [namesIn(from), namesIn(to)]
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

// ── Scores ─────────────────────────────────────────────────────────────────────────────────

/** A completed examination: what it found is kept with it. */
export type Examined = { body: ExaminationBody; result: Score }

/** Scores by two forms are no more comparable than their questions. */
const isSameInstrument = (one: Examined, other: Examined) =>
  one.body.instrumentId === other.body.instrumentId &&
  one.body.instrumentVersion === other.body.instrumentVersion

/**
 * What a version could lean on, of the examinations of its case with the latest first: those taken by
 * the day it was signed; a draft all of them.
 */
function knownTo({ signedOn }: DiagnosisRecord, examinations: readonly Examined[]): Examined[] {
  return examinations.filter(({ body }) => signedOn === null || body.on <= signedOn)
}

/** One score in two versions, null where there is none; `change` is null unless both have one. */
export type ScoreCompared = {
  fromScore: number | null
  toScore: number | null
  change: number | null
  fromCategory: CategoryCode | null
  toCategory: CategoryCode | null
}

type Scored = { score: number | null; category: CategoryCode | null }
const NOT_SCORED: Scored = { score: null, category: null }

const compareScore = (from: Scored, to: Scored): ScoreCompared => ({
  fromScore: from.score,
  toScore: to.score,
  change:
    from.score === null || to.score === null
      ? null
      : Math.round((to.score - from.score) * 100) / 100,
  fromCategory: from.category,
  toCategory: to.category,
})

const finalOf = (examined: Examined | null): Scored =>
  examined === null
    ? NOT_SCORED
    : { score: examined.result.final, category: examined.result.category }

const aspectOf = (examined: Examined | null, code: string): Scored =>
  examined?.result.aspects.find((aspect) => aspect.code === code) ?? NOT_SCORED

const told = (examined: Examined | null) =>
  examined === null
    ? null
    : {
        healthExaminationId: examined.body.id,
        point: examined.body.point,
        on: examined.body.on,
        bookYear: examined.body.bookYear,
        isInterim: examined.body.isInterim,
      }

function compareExaminations(from: Examined | null, to: Examined | null, named: Examined) {
  return {
    instrumentId: named.body.instrumentId,
    instrumentVersion: named.body.instrumentVersion,
    from: told(from),
    to: told(to),
    final: compareScore(finalOf(from), finalOf(to)),
    aspects: named.result.aspects.map(({ code, weightPercent }) => ({
      code,
      weightPercent,
      ...compareScore(aspectOf(from, code), aspectOf(to, code)),
    })),
  }
}

export type ScoresCompared = ReturnType<typeof compareExaminations>

/**
 * The scores of two versions by aspect, from the completed examinations of their case with the latest
 * first: by the instrument of the latest that `to` could lean on, null when neither has any. `different`
 * when `from` has been examined as well, but never by that instrument: nothing is compared then.
 */
export function compareScores(
  versions: { from: DiagnosisRecord; to: DiagnosisRecord },
  examinations: readonly Examined[],
): { scores: ScoresCompared | null } | { different: { from: Examined; to: Examined } } {
  const before = knownTo(versions.from, examinations)
  const [to = null] = knownTo(versions.to, examinations)
  const [latest = null] = before
  if (to === null) {
    return { scores: latest === null ? null : compareExaminations(latest, null, latest) }
  }
  const from = before.find((one) => isSameInstrument(one, to)) ?? null
  if (from === null && latest !== null) return { different: { from: latest, to } }
  return { scores: compareExaminations(from, to, to) }
}
