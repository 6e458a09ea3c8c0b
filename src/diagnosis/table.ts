import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { caseMetrics, cases } from '../cases/table.js'
import { people } from '../offices/table.js'
import {
  RESPONSIBLE_SIDES,
  type ResponsibleSide,
  TARGET_DIRECTIONS,
  TARGET_UNITS,
  type TargetDirection,
  type TargetUnit,
} from '../penyakit/rules.js'
import { officePenyakit, penyakit } from '../penyakit/table.js'
import {
  civilDate,
  instant,
  lengthAtMost,
  oneOf,
  present,
  tenantColumns,
  tenantKey,
} from '../platform/columns.js'
import { CERTAINTIES, EVIDENCE_METHODS, RECOMMENDATION_KINDS, SEVERITIES } from './rules.js'

/**
 * One version of what team one found: a draft, then sealed. Once `sealedAt` is set, a trigger refuses
 * every change of the row, its findings and its recommendations.
 */
export const diagnoses = pgTable(
  'diagnoses',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    number: integer().notNull(),
    supersedesId: uuid(),
    summary: text(),
    openedOn: civilDate().notNull(),
    signedOn: civilDate(),
    sealedAt: instant(),
    signerId: uuid(),
    signerRole: text(),
    signerBackground: text(),
    contentSha256: text(),
    contentLayout: text(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'diagnoses_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.supersedesId],
      foreignColumns: [t.officeId, t.id],
      name: 'diagnoses_supersedes_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.signerId],
      foreignColumns: [people.officeId, people.id],
      name: 'diagnoses_signer_fk',
    }),
    unique('diagnoses_number_once').on(t.officeId, t.caseId, t.number),
    uniqueIndex('diagnoses_one_draft').on(t.officeId, t.caseId).where(sql`${t.sealedAt} is null`),
    check(
      'diagnoses_seal_whole',
      sql`${present(t.sealedAt)} + ${present(t.signedOn)} + ${present(t.signerId)} + ${present(t.signerRole)} + ${present(t.signerBackground)} + ${present(t.contentSha256)} in (0, 6)`,
    ),
    lengthAtMost('diagnoses_summary_length', t.summary, 10_000),
    lengthAtMost('diagnoses_content_layout_length', t.contentLayout, 40),
  ],
)

/** One penyakit in one diagnosis. `lineageId` is the same in every later version of the finding. */
export const findings = pgTable(
  'findings',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    diagnosisId: uuid().notNull(),
    lineageId: uuid().notNull(),
    commonCode: text().references(() => penyakit.code),
    officeCode: text(),
    penyakitCode: text().notNull().generatedAlwaysAs(sql`coalesce(common_code, office_code)`),
    certainty: text().notNull().$type<(typeof CERTAINTIES)[number]>(),
    severity: text().notNull().$type<(typeof SEVERITIES)[number]>(),
    evidence: text(),
    evidenceMethod: text().$type<(typeof EVIDENCE_METHODS)[number]>(),
    rootCauseFindingId: uuid(),
    dissent: text(),
    authorId: uuid().notNull().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.diagnosisId],
      foreignColumns: [diagnoses.officeId, diagnoses.id],
      name: 'findings_diagnosis_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'findings_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.officeCode],
      foreignColumns: [officePenyakit.officeId, officePenyakit.code],
      name: 'findings_office_penyakit_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.rootCauseFindingId],
      foreignColumns: [t.officeId, t.id],
      name: 'findings_root_cause_fk',
    }),
    index('findings_case_index').on(t.officeId, t.caseId),
    index('findings_root_cause_index').on(t.officeId, t.rootCauseFindingId),
    unique('findings_penyakit_once')
      .on(t.officeId, t.diagnosisId, t.commonCode, t.officeCode)
      .nullsNotDistinct(),
    check('findings_one_code', sql`${present(t.commonCode)} + ${present(t.officeCode)} = 1`),
    check('findings_not_own_root_cause', sql`${t.rootCauseFindingId} <> ${t.id}`),
    oneOf('findings_certainty_known', t.certainty, CERTAINTIES),
    oneOf('findings_severity_known', t.severity, SEVERITIES),
    oneOf('findings_evidence_method_known', t.evidenceMethod, EVIDENCE_METHODS),
    lengthAtMost('findings_evidence_length', t.evidence, 10_000),
    lengthAtMost('findings_dissent_length', t.dissent, 10_000),
  ],
)

/**
 * What one diagnostician found by themselves, before the team agreed: the finding that took it up is
 * the consensus, null until there is one.
 */
export const individualFindings = pgTable(
  'individual_findings',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    diagnosisId: uuid().notNull(),
    findingId: uuid(),
    commonCode: text().references(() => penyakit.code),
    officeCode: text(),
    penyakitCode: text().notNull().generatedAlwaysAs(sql`coalesce(common_code, office_code)`),
    certainty: text().notNull().$type<(typeof CERTAINTIES)[number]>(),
    severity: text().notNull().$type<(typeof SEVERITIES)[number]>(),
    evidence: text(),
    evidenceMethod: text().$type<(typeof EVIDENCE_METHODS)[number]>(),
    authorId: uuid().notNull().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.diagnosisId],
      foreignColumns: [diagnoses.officeId, diagnoses.id],
      name: 'individual_findings_diagnosis_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'individual_findings_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.findingId],
      foreignColumns: [findings.officeId, findings.id],
      name: 'individual_findings_finding_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.officeCode],
      foreignColumns: [officePenyakit.officeId, officePenyakit.code],
      name: 'individual_findings_office_penyakit_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.authorId],
      foreignColumns: [people.officeId, people.id],
      name: 'individual_findings_author_fk',
    }),
    index('individual_findings_case_index').on(t.officeId, t.caseId),
    index('individual_findings_finding_index').on(t.officeId, t.findingId),
    unique('individual_findings_once')
      .on(t.officeId, t.diagnosisId, t.authorId, t.commonCode, t.officeCode)
      .nullsNotDistinct(),
    check(
      'individual_findings_one_code',
      sql`${present(t.commonCode)} + ${present(t.officeCode)} = 1`,
    ),
    oneOf('individual_findings_certainty_known', t.certainty, CERTAINTIES),
    oneOf('individual_findings_severity_known', t.severity, SEVERITIES),
    oneOf('individual_findings_evidence_method_known', t.evidenceMethod, EVIDENCE_METHODS),
    lengthAtMost('individual_findings_evidence_length', t.evidence, 10_000),
  ],
)

/** What one member of the team sees differently in a finding; one row a person. */
export const findingDissents = pgTable(
  'finding_dissents',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    diagnosisId: uuid().notNull(),
    findingId: uuid().notNull(),
    text: text().notNull(),
    authorId: uuid().notNull().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.diagnosisId],
      foreignColumns: [diagnoses.officeId, diagnoses.id],
      name: 'finding_dissents_diagnosis_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'finding_dissents_case_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.findingId],
      foreignColumns: [findings.officeId, findings.id],
      name: 'finding_dissents_finding_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.authorId],
      foreignColumns: [people.officeId, people.id],
      name: 'finding_dissents_author_fk',
    }),
    index('finding_dissents_diagnosis_index').on(t.officeId, t.diagnosisId),
    index('finding_dissents_case_index').on(t.officeId, t.caseId),
    unique('finding_dissents_once').on(t.officeId, t.findingId, t.authorId),
    lengthAtMost('finding_dissents_text_length', t.text, 10_000),
  ],
)

/** One treatment in one diagnosis. `lineageId` carries its progress over a re-diagnosis. */
export const recommendations = pgTable(
  'recommendations',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    diagnosisId: uuid().notNull(),
    lineageId: uuid().notNull(),
    position: integer().notNull(),
    kind: text().notNull().$type<(typeof RECOMMENDATION_KINDS)[number]>(),
    text: text().notNull(),
    targetMetricCode: text().references(() => caseMetrics.code),
    targetMetricName: text(),
    targetBaselineValue: numeric({ precision: 20, scale: 4, mode: 'number' }),
    targetValue: numeric({ precision: 20, scale: 4, mode: 'number' }),
    targetUnit: text().$type<TargetUnit>(),
    targetDirection: text().$type<TargetDirection>(),
    dueOn: civilDate(),
    responsibleSide: text().$type<ResponsibleSide>(),
    templateCode: text(),
    authorId: uuid().notNull().default(sql`klinik_person()`),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.diagnosisId],
      foreignColumns: [diagnoses.officeId, diagnoses.id],
      name: 'recommendations_diagnosis_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.caseId],
      foreignColumns: [cases.officeId, cases.id],
      name: 'recommendations_case_fk',
    }),
    index('recommendations_case_index').on(t.officeId, t.caseId),
    index('recommendations_diagnosis_index').on(t.officeId, t.diagnosisId, t.position),
    index('recommendations_lineage_index').on(t.officeId, t.lineageId),
    oneOf('recommendations_kind_known', t.kind, RECOMMENDATION_KINDS),
    check(
      'recommendations_target_whole',
      sql`${present(t.targetMetricCode)} + ${present(t.targetMetricName)} = ${present(t.targetValue)}`,
    ),
    check(
      'recommendations_target_told',
      sql`${t.targetMetricName} is null or ${present(t.targetUnit)} + ${present(t.targetDirection)} = 2`,
    ),
    check(
      'recommendations_target_alone',
      sql`${t.targetValue} is not null or ${present(t.targetBaselineValue)} + ${present(t.targetUnit)} + ${present(t.targetDirection)} = 0`,
    ),
    oneOf('recommendations_target_unit_known', t.targetUnit, TARGET_UNITS),
    oneOf('recommendations_target_direction_known', t.targetDirection, TARGET_DIRECTIONS),
    oneOf('recommendations_responsible_side_known', t.responsibleSide, RESPONSIBLE_SIDES),
    unique('recommendations_template_once').on(t.officeId, t.diagnosisId, t.templateCode),
    lengthAtMost('recommendations_target_metric_name_length', t.targetMetricName, 200),
    lengthAtMost('recommendations_template_code_length', t.templateCode, 80),
    lengthAtMost('recommendations_text_length', t.text, 10_000),
  ],
)

/** Which findings a recommendation answers; at least one, and of the same diagnosis. */
export const recommendationFindings = pgTable(
  'recommendation_findings',
  {
    ...tenantColumns,
    caseId: uuid().notNull(),
    diagnosisId: uuid().notNull(),
    recommendationId: uuid().notNull(),
    findingId: uuid().notNull(),
  },
  (t) => [
    tenantKey(t),
    foreignKey({
      columns: [t.officeId, t.diagnosisId],
      foreignColumns: [diagnoses.officeId, diagnoses.id],
      name: 'recommendation_findings_diagnosis_fk',
    }),
    foreignKey({
      columns: [t.officeId, t.recommendationId],
      foreignColumns: [recommendations.officeId, recommendations.id],
      name: 'recommendation_findings_recommendation_fk',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.officeId, t.findingId],
      foreignColumns: [findings.officeId, findings.id],
      name: 'recommendation_findings_finding_fk',
    }),
    unique('recommendation_findings_once').on(t.officeId, t.recommendationId, t.findingId),
    index('recommendation_findings_finding_index').on(t.officeId, t.findingId),
    index('recommendation_findings_diagnosis_index').on(t.officeId, t.diagnosisId),
  ],
)
