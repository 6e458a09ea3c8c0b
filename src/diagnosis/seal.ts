import { createHash } from 'node:crypto'
import canonicalizeModule from 'canonicalize'
import type { DiagnosisRecord, FindingRecord, RecommendationRecord } from './schema.js'

/** The package is CommonJS behind types that promise a default export. */
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string

/** Names the layout of what is hashed now; a new layout gets a new name, and old ones stay readable. */
export const LAYOUT = 'klinik-diagnosis/3'

/** The layout of versions signed before it told of single diagnosticians and dissent by person. */
const SECOND_LAYOUT = 'klinik-diagnosis/2'

/** The layout of versions signed before recommendations told baseline, unit, direction and side. */
const FIRST_LAYOUT = 'klinik-diagnosis/1'

type Sealed = Omit<DiagnosisRecord, 'version' | 'updatedAt' | 'signerName' | 'contentSha256'>
type Parts = Pick<DiagnosisRecord, 'findings' | 'individualFindings' | 'recommendations'>

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

const firstFinding = (finding: FindingRecord) => ({
  id: finding.id,
  version: finding.version,
  lineageId: finding.lineageId,
  penyakitCode: finding.penyakitCode,
  certainty: finding.certainty,
  severity: finding.severity,
  evidence: finding.evidence,
  evidenceMethod: finding.evidenceMethod,
  rootCauseFindingId: finding.rootCauseFindingId,
  dissent: finding.dissent,
  authorId: finding.authorId,
})

const firstRecommendation = (recommendation: RecommendationRecord) => ({
  id: recommendation.id,
  version: recommendation.version,
  lineageId: recommendation.lineageId,
  position: recommendation.position,
  kind: recommendation.kind,
  text: recommendation.text,
  findingIds: recommendation.findingIds.toSorted(),
  targetMetricCode: recommendation.targetMetricCode,
  targetValue: recommendation.targetValue,
  dueOn: recommendation.dueOn,
  authorId: recommendation.authorId,
})

const wholeRecommendation = (recommendation: RecommendationRecord) => ({
  ...firstRecommendation(recommendation),
  targetMetricName: recommendation.targetMetricName,
  targetBaselineValue: recommendation.targetBaselineValue,
  targetUnit: recommendation.targetUnit,
  targetDirection: recommendation.targetDirection,
  responsibleSide: recommendation.responsibleSide,
  templateCode: recommendation.templateCode,
})

/** The parts as each layout holds them. A layout never changes: seals count on every member. */
const PARTS: Readonly<Record<string, (parts: Parts) => object>> = {
  [FIRST_LAYOUT]: ({ findings, recommendations }) => ({
    findings: findings.toSorted(byId).map(firstFinding),
    recommendations: recommendations.toSorted(byId).map(firstRecommendation),
  }),
  [SECOND_LAYOUT]: ({ findings, recommendations }) => ({
    findings: findings.toSorted(byId).map(firstFinding),
    recommendations: recommendations.toSorted(byId).map(wholeRecommendation),
  }),
  [LAYOUT]: ({ findings, individualFindings, recommendations }) => ({
    findings: findings.toSorted(byId).map((finding) => ({
      ...firstFinding(finding),
      individualFindingIds: finding.individualFindingIds.toSorted(),
      dissents: finding.dissents
        .toSorted(byId)
        .map(({ id, version, text, authorId }) => ({ id, version, text, authorId })),
    })),
    individualFindings: individualFindings.toSorted(byId).map((one) => ({
      id: one.id,
      version: one.version,
      findingId: one.findingId,
      penyakitCode: one.penyakitCode,
      certainty: one.certainty,
      severity: one.severity,
      evidence: one.evidence,
      evidenceMethod: one.evidenceMethod,
      authorId: one.authorId,
    })),
    recommendations: recommendations.toSorted(byId).map(wholeRecommendation),
  }),
}

/**
 * What a signature stands for: the diagnosis with every part at its version, and the signer by id,
 * role and background. The name is left out, so that a person can be blanked and the seal holds.
 */
const sealedContent = (diagnosis: Sealed) => ({
  layout: diagnosis.contentLayout,
  id: diagnosis.id,
  caseId: diagnosis.caseId,
  number: diagnosis.number,
  supersedesId: diagnosis.supersedesId,
  summary: diagnosis.summary,
  openedOn: diagnosis.openedOn,
  signedOn: diagnosis.signedOn,
  sealedAt: diagnosis.sealedAt,
  signer: {
    id: diagnosis.signerId,
    role: diagnosis.signerRole,
    background: diagnosis.signerBackground,
  },
  ...PARTS[diagnosis.contentLayout ?? '']?.(diagnosis),
})

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of what is signed. */
export const sealOf = (diagnosis: Sealed): string =>
  createHash('sha256')
    .update(canonicalize(sealedContent(diagnosis)))
    .digest('hex')

/** Whether a sealed diagnosis still is what was signed; null for a draft, which nobody signed. */
export const isSealIntact = (diagnosis: DiagnosisRecord): boolean | null =>
  diagnosis.contentSha256 === null ? null : sealOf(diagnosis) === diagnosis.contentSha256
