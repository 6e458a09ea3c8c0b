import { eq, type SQL, sql } from 'drizzle-orm'
import { caseFactsJson, caseSource, findCaseFacts, lockCase } from '../cases/queries.js'
import type { CaseFacts } from '../cases/rules.js'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import { showsAs } from '../platform/versions.js'
import type { Target } from './recommendations.rules.js'
import type { DiagnosisFacts, KnownPenyakit } from './rules.js'
import type {
  DiagnosisRecord,
  DissentRecord,
  FindingRecord,
  IndividualFindingRecord,
  RecommendationRecord,
} from './schema.js'
import type { SheetFacts } from './sheet.js'
import {
  diagnoses,
  findingDissents,
  findings,
  individualFindings,
  recommendationFindings,
  recommendations,
} from './table.js'

/** Of a penyakit, the common catalogue's code or the office's, shown as one. */
const PENYAKIT_COLUMNS = { common_code: 'penyakitCode', office_code: 'penyakitCode' }

showsAs('individual_findings', { columns: PENYAKIT_COLUMNS })
showsAs('findings', {
  columns: PENYAKIT_COLUMNS,
  parts: {
    individual_findings: { by: { finding_id: 'id' }, member: 'individualFindingIds' },
    finding_dissents: { by: { finding_id: 'id' }, member: 'dissents' },
  },
})
showsAs('recommendations', {
  parts: { recommendation_findings: { by: { recommendation_id: 'id' }, member: 'findingIds' } },
})
showsAs('diagnoses', {
  parts: {
    findings: { by: { diagnosis_id: 'id' }, member: 'findings' },
    finding_dissents: { by: { diagnosis_id: 'id' }, member: 'findings' },
    individual_findings: { by: { diagnosis_id: 'id' }, member: 'individualFindings' },
    recommendations: { by: { diagnosis_id: 'id' }, member: 'recommendations' },
    recommendation_findings: { by: { diagnosis_id: 'id' }, member: 'recommendations' },
  },
})

/** One individual finding as the API shows it. On alias `i`. */
const individualFindingJson = sql`json_build_object(
  'id', i.id, 'version', i.version, 'createdAt', klinik_instant(i.created_at),
  'updatedAt', klinik_instant(i.updated_at), 'caseId', i.case_id, 'diagnosisId', i.diagnosis_id,
  'findingId', i.finding_id, 'penyakitCode', i.penyakit_code, 'certainty', i.certainty,
  'severity', i.severity, 'evidence', i.evidence, 'evidenceMethod', i.evidence_method,
  'authorId', i.author_id)`

/** One dissent as the API shows it. On alias `x`. */
export const dissentJson = sql`json_build_object(
  'id', x.id, 'version', x.version, 'createdAt', klinik_instant(x.created_at),
  'updatedAt', klinik_instant(x.updated_at), 'caseId', x.case_id, 'diagnosisId', x.diagnosis_id,
  'findingId', x.finding_id, 'text', x.text, 'authorId', x.author_id)`

/** One finding as the API shows it. On alias `f`. */
export const findingJson = sql`json_build_object(
  'id', f.id, 'version', f.version, 'createdAt', klinik_instant(f.created_at),
  'updatedAt', klinik_instant(f.updated_at), 'caseId', f.case_id, 'diagnosisId', f.diagnosis_id,
  'lineageId', f.lineage_id, 'penyakitCode', f.penyakit_code, 'certainty', f.certainty,
  'severity', f.severity, 'evidence', f.evidence, 'evidenceMethod', f.evidence_method,
  'rootCauseFindingId', f.root_cause_finding_id, 'dissent', f.dissent, 'authorId', f.author_id,
  'individualFindingIds', (select coalesce(json_agg(i.id order by i.id), '[]')
    from individual_findings i where i.office_id = f.office_id and i.finding_id = f.id),
  'dissents', (select coalesce(json_agg(${dissentJson} order by x.id), '[]')
    from finding_dissents x where x.office_id = f.office_id and x.finding_id = f.id))`

/** One recommendation as the API shows it. On alias `r`. */
export const recommendationJson = sql`json_build_object(
  'id', r.id, 'version', r.version, 'createdAt', klinik_instant(r.created_at),
  'updatedAt', klinik_instant(r.updated_at), 'caseId', r.case_id, 'diagnosisId', r.diagnosis_id,
  'lineageId', r.lineage_id, 'position', r.position, 'kind', r.kind, 'text', r.text,
  'findingIds', (select coalesce(json_agg(rf.finding_id order by rf.finding_id), '[]')
    from recommendation_findings rf
    where rf.office_id = r.office_id and rf.recommendation_id = r.id),
  'targetMetricCode', r.target_metric_code, 'targetMetricName', r.target_metric_name,
  'targetBaselineValue', trim_scale(r.target_baseline_value),
  'targetValue', trim_scale(r.target_value),
  'targetUnit', coalesce(r.target_unit,
    (select m.unit from case_metrics m where m.code = r.target_metric_code)),
  'targetDirection', coalesce(r.target_direction,
    (select m.direction from case_metrics m where m.code = r.target_metric_code)),
  'dueOn', r.due_on, 'responsibleSide', r.responsible_side, 'templateCode', r.template_code,
  'authorId', r.author_id)`

/** One version of a diagnosis as stored, with all its parts. On alias `d`. */
export const diagnosisJson = sql`json_build_object(
  'id', d.id, 'version', d.version, 'createdAt', klinik_instant(d.created_at),
  'updatedAt', klinik_instant(d.updated_at), 'caseId', d.case_id, 'number', d.number,
  'supersedesId', d.supersedes_id,
  'supersededById', (select n.id from diagnoses n
    where n.office_id = d.office_id and n.case_id = d.case_id and n.supersedes_id = d.id
    order by n.number desc limit 1),
  'summary', d.summary, 'openedOn', d.opened_on, 'signedOn', d.signed_on,
  'sealedAt', klinik_instant(d.sealed_at), 'signerId', d.signer_id,
  'signerName', (select p.name from person_contacts p
    where p.office_id = d.office_id and p.id = d.signer_id),
  'signerRole', d.signer_role, 'signerBackground', d.signer_background,
  'contentSha256', d.content_sha256,
  'contentLayout', case when d.sealed_at is not null
    then coalesce(d.content_layout, 'klinik-diagnosis/1') end,
  'findings', (select coalesce(json_agg(${findingJson} order by f.penyakit_code, f.id), '[]')
    from findings f where f.office_id = d.office_id and f.diagnosis_id = d.id),
  'individualFindings', (select coalesce(json_agg(${individualFindingJson}
      order by i.penyakit_code, i.id), '[]')
    from individual_findings i where i.office_id = d.office_id and i.diagnosis_id = d.id),
  'recommendations', (select coalesce(json_agg(${recommendationJson} order by r.position, r.id), '[]')
    from recommendations r where r.office_id = d.office_id and r.diagnosis_id = d.id))`

/** The facts that decisions take, with the whole version as the API shows it. */
export type Diagnosis = Omit<DiagnosisFacts, 'diagnosis'> & { diagnosis: DiagnosisRecord }
export type StoredDiagnosis = Omit<Diagnosis, 'case'>

/** What a version still lacks; examinations by their table, of which only whether they are open counts. */
const storedColumns = sql`${diagnosisJson} as diagnosis,
  (select coalesce(json_agg(e.id order by e.happened_on, e.id), '[]') from health_examinations e
    where e.office_id = d.office_id and e.case_id = d.case_id and e.point = 'baseline'
      and e.state = 'draft' and d.sealed_at is null) as "openHealthExaminationIds",
  (select coalesce(json_agg(m.metric_code order by m.position), '[]')
     from case_missing_measurements m
    where m.office_id = d.office_id and m.case_id = d.case_id and m.point = 'baseline'
      and d.sealed_at is null) as "missingBaselineMetricCodes"`

/** One version with what it still lacks; null when there is none. */
async function findStored(tx: Tx, diagnosisId: string): Promise<StoredDiagnosis | null> {
  const { rows } = await tx.execute<StoredDiagnosis>(sql`
    select ${storedColumns} from diagnoses d
     where d.office_id = klinik_office() and d.id = ${diagnosisId}`)
  return rows[0] ?? null
}

/** The versions of a case below a number (null: all), the latest first. */
export async function listDiagnoses(
  tx: Tx,
  caseId: string,
  { beforeNumber, limit }: { beforeNumber: number | null; limit: number },
): Promise<StoredDiagnosis[]> {
  const { rows } = await tx.execute<StoredDiagnosis>(sql`
    select ${storedColumns} from diagnoses d
     where d.office_id = klinik_office() and d.case_id = ${caseId}
       and d.number < coalesce(${beforeNumber}::integer, 2147483647)
     order by d.number desc limit ${limit + 1}`)
  return rows
}

/** What the sheet of a diagnosis says beside it; null when there is no such diagnosis. */
export async function findSheetFacts(tx: Tx, diagnosisId: string): Promise<SheetFacts | null> {
  const { rows } = await tx.execute<{ body: SheetFacts }>(sql`
    select json_build_object('officeName', o.name, 'programmeName', g.name,
        'caseNumber', c.case_number, 'participantName', x.name, 'participantKind', x.kind,
        'address', x.address,
        'identifiers', (select coalesce(json_agg(json_build_object('scheme', i.scheme, 'value', i.value)
            order by i.scheme, i.value), '[]') from participant_identifiers i
          where i.office_id = x.office_id and i.ends_on is null
            and i.participant_id = any (klinik_records(klinik_survivor(x.id)))),
        'diagnosisTeamName', (select t.name from teams t
          where t.office_id = c.office_id and t.id = c.diagnosis_team_id),
        'coachingTeamName', (select t.name from teams t
          where t.office_id = c.office_id and t.id = c.coaching_team_id),
        'penyakitLabels', (select coalesce(json_object_agg(p.code, p.label ->> 'id'), '{}')
          from (select code, label from penyakit union all
            select code, label from office_penyakit where office_id = klinik_office()) p
          where p.code in (select f.penyakit_code from findings f
            where f.office_id = d.office_id and f.diagnosis_id = d.id))) as body
      from diagnoses d
      join (${caseSource}) on c.office_id = d.office_id and c.id = d.case_id
      join offices o on o.office_id = d.office_id
     where d.office_id = klinik_office() and d.id = ${diagnosisId}`)
  return rows[0]?.body ?? null
}

export type DiagnosisFilter = {
  programmeId?: string | undefined
  diagnosisTeamId?: string | undefined
  isSealed?: boolean | undefined
}

/**
 * The versions of the office by the day they were opened, the latest first, after a key of that
 * order; with the facts of their cases, null unless asked for.
 */
export async function listOfficeDiagnoses(
  tx: Tx,
  { programmeId, diagnosisTeamId, isSealed }: DiagnosisFilter,
  {
    after,
    limit,
    withFacts,
  }: { after: readonly [string, string] | null; limit: number; withFacts: boolean },
): Promise<(StoredDiagnosis & { case: CaseFacts | null })[]> {
  const conditions: SQL[] = [sql`d.office_id = klinik_office()`]
  if (programmeId !== undefined) conditions.push(sql`c.programme_id = ${programmeId}`)
  if (diagnosisTeamId !== undefined) conditions.push(sql`c.diagnosis_team_id = ${diagnosisTeamId}`)
  if (isSealed !== undefined) conditions.push(sql`(d.sealed_at is not null) = ${isSealed}`)
  if (after !== null) {
    conditions.push(sql`(d.opened_on, d.id) < (${after[0]}::date, ${after[1]}::uuid)`)
  }
  const { rows } = await tx.execute<StoredDiagnosis & { case: CaseFacts | null }>(sql`
    select ${storedColumns}, ${withFacts ? caseFactsJson : sql`null::json`} as case
      from diagnoses d
      join (${caseSource}) on c.office_id = d.office_id and c.id = d.case_id
     where ${sql.join(conditions, sql` and `)}
     order by d.opened_on desc, d.id desc limit ${limit + 1}`)
  return rows
}

/** One version with the facts of its case; null when there is none. */
export async function findDiagnosis(tx: Tx, diagnosisId: string): Promise<Diagnosis | null> {
  const stored = await findStored(tx, diagnosisId)
  const facts = stored === null ? null : await findCaseFacts(tx, stored.diagnosis.caseId)
  return stored === null || facts === null ? null : { ...stored, case: facts }
}

/**
 * The same with its case locked, then itself, so that parts being written, a signature and every
 * other verb of the case go one after the other.
 */
export async function lockDiagnosis(tx: Tx, diagnosisId: string): Promise<Diagnosis | null> {
  const [head] = await tx
    .select({ caseId: diagnoses.caseId })
    .from(diagnoses)
    .where(eq(diagnoses.id, diagnosisId))
  const facts = head === undefined ? null : await lockCase(tx, head.caseId)
  if (facts === null) return null
  await tx.select({}).from(diagnoses).where(eq(diagnoses.id, diagnosisId)).for('update')
  const stored = await findStored(tx, diagnosisId)
  return stored === null ? null : { ...stored, case: facts }
}

/** The diagnosis a part belongs to, locked; null when there is no such part. */
export async function lockDiagnosisOf(
  tx: Tx,
  part:
    | typeof findings
    | typeof recommendations
    | typeof individualFindings
    | typeof findingDissents,
  partId: string,
): Promise<Diagnosis | null> {
  const [found] = await tx.select({ id: part.diagnosisId }).from(part).where(eq(part.id, partId))
  return found === undefined ? null : lockDiagnosis(tx, found.id)
}

export async function findFinding(tx: Tx, findingId: string): Promise<FindingRecord | null> {
  const { rows } = await tx.execute<{ body: FindingRecord }>(sql`
    select ${findingJson} as body from findings f
     where f.office_id = klinik_office() and f.id = ${findingId}`)
  return rows[0]?.body ?? null
}

export async function findIndividualFinding(
  tx: Tx,
  id: string,
): Promise<IndividualFindingRecord | null> {
  const { rows } = await tx.execute<{ body: IndividualFindingRecord }>(sql`
    select ${individualFindingJson} as body from individual_findings i
     where i.office_id = klinik_office() and i.id = ${id}`)
  return rows[0]?.body ?? null
}

export async function findDissent(tx: Tx, id: string): Promise<DissentRecord | null> {
  const { rows } = await tx.execute<{ body: DissentRecord }>(sql`
    select ${dissentJson} as body from finding_dissents x
     where x.office_id = klinik_office() and x.id = ${id}`)
  return rows[0]?.body ?? null
}

export async function findRecommendation(
  tx: Tx,
  recommendationId: string,
): Promise<RecommendationRecord | null> {
  const { rows } = await tx.execute<{ body: RecommendationRecord }>(sql`
    select ${recommendationJson} as body from recommendations r
     where r.office_id = klinik_office() and r.id = ${recommendationId}`)
  return rows[0]?.body ?? null
}

/** A penyakit code of the common catalogue or of the caller's office; null when nobody knows it. */
export async function findKnownPenyakit(tx: Tx, code: string): Promise<KnownPenyakit | null> {
  const { rows } = await tx.execute<KnownPenyakit>(sql`
    select false as "isOfficeOwn", applies_to as "appliesTo", retired_at is not null as "isRetired"
      from penyakit where code = ${code}
    union all
    select true, applies_to, retired_at is not null
      from office_penyakit where office_id = klinik_office() and code = ${code}`)
  return rows[0] ?? null
}

/** The two columns a penyakit code is kept in, by who owns the code. */
export const penyakitColumns = (code: string, { isOfficeOwn }: KnownPenyakit) =>
  isOfficeOwn ? { commonCode: null, officeCode: code } : { commonCode: code, officeCode: null }

export async function updateSummary(
  tx: Tx,
  diagnosisId: string,
  summary: string | null,
): Promise<void> {
  await tx.update(diagnoses).set({ summary }).where(eq(diagnoses.id, diagnosisId))
}

type NewPart = Pick<FindingRecord, 'caseId' | 'diagnosisId'>

type FindingColumns = Pick<
  typeof findings.$inferInsert,
  'certainty' | 'severity' | 'evidence' | 'evidenceMethod' | 'rootCauseFindingId' | 'dissent'
> & { commonCode: string | null; officeCode: string | null }

/** Records a finding that starts a lineage of its own; returns its id. */
export async function insertFinding(
  tx: Tx,
  { id, caseId, diagnosisId }: NewPart & { id: string },
  columns: FindingColumns,
): Promise<void> {
  await tx.insert(findings).values({ id, lineageId: id, caseId, diagnosisId, ...columns })
}

export async function updateFinding(tx: Tx, id: string, columns: FindingColumns): Promise<void> {
  await tx.update(findings).set(columns).where(eq(findings.id, id))
}

/** Raises the version of a finding of which something it shows changed. */
const touchFinding = (tx: Tx, id: string) =>
  tx
    .update(findings)
    .set({ version: sql`${findings.version} + 1` })
    .where(eq(findings.id, id))

/**
 * Makes a finding the consensus of exactly these individual findings; one that another finding had
 * taken up moves here.
 */
export async function takeUpIndividualFindings(
  tx: Tx,
  findingId: string,
  ids: readonly string[],
): Promise<void> {
  const { rows } = await tx.execute<{ former: string | null }>(sql`
    with wanted as (
      select i.id, i.finding_id as former,
             i.id = any(${sql.param(ids)}::uuid[]) as is_taken
        from individual_findings i
       where i.office_id = klinik_office()
         and (i.finding_id = ${findingId} or i.id = any(${sql.param(ids)}::uuid[]))
    )
    update individual_findings i set finding_id = case when w.is_taken then ${findingId}::uuid end
      from wanted w
     where i.office_id = klinik_office() and i.id = w.id
       and i.finding_id is distinct from case when w.is_taken then ${findingId}::uuid end
    returning w.former`)
  if (rows.length === 0) return
  const touched = new Set([findingId, ...rows.map(({ former }) => former)])
  for (const id of touched) if (id !== null) await touchFinding(tx, id)
}

type IndividualFindingColumns = Pick<
  typeof individualFindings.$inferInsert,
  'certainty' | 'severity' | 'evidence' | 'evidenceMethod'
> & { commonCode: string | null; officeCode: string | null }

/** Raises a conflict when the author recorded the penyakit in this diagnosis before. */
export async function insertIndividualFinding(
  tx: Tx,
  part: NewPart & { id: string },
  columns: IndividualFindingColumns,
): Promise<void> {
  await tx.insert(individualFindings).values({ ...part, ...columns })
}

export async function deleteIndividualFinding(
  tx: Tx,
  { id, findingId }: Pick<IndividualFindingRecord, 'id' | 'findingId'>,
): Promise<void> {
  await tx.delete(individualFindings).where(eq(individualFindings.id, id))
  if (findingId !== null) await touchFinding(tx, findingId)
}

/** Records what the caller sees differently; a conflict when they have a dissent there already. */
export async function insertDissent(
  tx: Tx,
  { findingId, ...part }: NewPart & { findingId: string },
  text: string,
): Promise<string> {
  const id = newId()
  await tx.insert(findingDissents).values({ id, findingId, ...part, text })
  await touchFinding(tx, findingId)
  return id
}

export async function deleteDissent(
  tx: Tx,
  { id, findingId }: Pick<DissentRecord, 'id' | 'findingId'>,
): Promise<void> {
  await tx.delete(findingDissents).where(eq(findingDissents.id, id))
  await touchFinding(tx, findingId)
}

/** Removes a finding with the dissents from it; individual findings it took up are open again. */
export async function deleteFinding(tx: Tx, id: string): Promise<void> {
  await tx
    .update(individualFindings)
    .set({ findingId: null })
    .where(eq(individualFindings.findingId, id))
  await tx.delete(findingDissents).where(eq(findingDissents.findingId, id))
  await tx.delete(findings).where(eq(findings.id, id))
}

type RecommendationColumns = Pick<
  typeof recommendations.$inferInsert,
  'kind' | 'text' | 'position' | keyof Target | 'dueOn' | 'responsibleSide' | 'templateCode'
>

/** Records a recommendation that starts a lineage of its own; returns its id. */
export async function insertRecommendation(
  tx: Tx,
  part: NewPart,
  { findingIds, ...columns }: RecommendationColumns & { findingIds: readonly string[] },
): Promise<string> {
  const id = newId()
  await tx.insert(recommendations).values({ id, lineageId: id, ...part, ...columns })
  await linkFindings(tx, { id, ...part }, findingIds)
  return id
}

/** Changes a recommendation; its version rises even when only the findings it answers change. */
export async function updateRecommendation(
  tx: Tx,
  { id, caseId, diagnosisId }: NewPart & { id: string },
  { findingIds, ...columns }: RecommendationColumns & { findingIds: readonly string[] },
): Promise<void> {
  await tx
    .update(recommendations)
    .set({ ...columns, version: sql`${recommendations.version} + 1` })
    .where(eq(recommendations.id, id))
  await tx.delete(recommendationFindings).where(eq(recommendationFindings.recommendationId, id))
  await linkFindings(tx, { id, caseId, diagnosisId }, findingIds)
}

/**
 * Puts recommendations of a draft in a new order; those whose place stays the same are not written.
 */
export async function reorderRecommendations(
  tx: Tx,
  places: readonly { id: string; position: number }[],
): Promise<void> {
  for (const { id, position } of places) {
    await tx.update(recommendations).set({ position }).where(eq(recommendations.id, id))
  }
}

export async function deleteRecommendation(tx: Tx, id: string): Promise<void> {
  await tx.delete(recommendationFindings).where(eq(recommendationFindings.recommendationId, id))
  await tx.delete(recommendations).where(eq(recommendations.id, id))
}

/** Says which findings a recommendation answers. */
async function linkFindings(
  tx: Tx,
  { id, caseId, diagnosisId }: NewPart & { id: string },
  findingIds: readonly string[],
): Promise<void> {
  await tx.insert(recommendationFindings).values(
    findingIds.map((findingId) => ({
      id: newId(),
      caseId,
      diagnosisId,
      recommendationId: id,
      findingId,
    })),
  )
}

/**
 * Opens the next draft of a locked case and returns its id: empty, or a copy of the version it
 * corrects. Copied parts get ids of their own and keep author and lineage, by which the progress
 * made on them goes on counting.
 */
export async function openDraft(
  tx: Tx,
  facts: CaseFacts,
  { on, copyFrom = null }: { on: string; copyFrom?: string | null },
): Promise<string> {
  const id = newId()
  const [latest] = await tx
    .select({ number: sql<number>`coalesce(max(${diagnoses.number}), 0)` })
    .from(diagnoses)
    .where(eq(diagnoses.caseId, facts.id))
  const [original] =
    copyFrom === null ? [] : await tx.select().from(diagnoses).where(eq(diagnoses.id, copyFrom))
  await tx.insert(diagnoses).values({
    id,
    caseId: facts.id,
    number: (latest?.number ?? 0) + 1,
    supersedesId: original?.id ?? null,
    summary: original?.summary ?? null,
    openedOn: on,
  })
  if (original !== undefined) await copyParts(tx, original.id, id)
  return id
}

/** Copies findings, whose they were, dissents, recommendations and their links into another version. */
async function copyParts(tx: Tx, fromId: string, diagnosisId: string): Promise<void> {
  const oldFindings = await tx.select().from(findings).where(eq(findings.diagnosisId, fromId))
  const oldOnes = await tx
    .select()
    .from(recommendations)
    .where(eq(recommendations.diagnosisId, fromId))
  const links = await tx
    .select()
    .from(recommendationFindings)
    .where(eq(recommendationFindings.diagnosisId, fromId))
  const individual = await tx
    .select()
    .from(individualFindings)
    .where(eq(individualFindings.diagnosisId, fromId))
  const dissents = await tx
    .select()
    .from(findingDissents)
    .where(eq(findingDissents.diagnosisId, fromId))
  const copyOf = new Map([...oldFindings, ...oldOnes].map(({ id }) => [id, newId()]))
  const copied = (id: string) => copyOf.get(id) ?? id
  if (oldFindings.length > 0) {
    await tx.insert(findings).values(
      oldFindings.map((finding) => ({
        id: copied(finding.id),
        caseId: finding.caseId,
        diagnosisId,
        lineageId: finding.lineageId,
        commonCode: finding.commonCode,
        officeCode: finding.officeCode,
        certainty: finding.certainty,
        severity: finding.severity,
        evidence: finding.evidence,
        evidenceMethod: finding.evidenceMethod,
        rootCauseFindingId:
          finding.rootCauseFindingId === null ? null : copied(finding.rootCauseFindingId),
        dissent: finding.dissent,
        authorId: finding.authorId,
      })),
    )
  }
  if (oldOnes.length > 0) {
    await tx.insert(recommendations).values(
      oldOnes.map((one) => ({
        id: copied(one.id),
        caseId: one.caseId,
        diagnosisId,
        lineageId: one.lineageId,
        position: one.position,
        kind: one.kind,
        text: one.text,
        targetMetricCode: one.targetMetricCode,
        targetMetricName: one.targetMetricName,
        targetBaselineValue: one.targetBaselineValue,
        targetValue: one.targetValue,
        targetUnit: one.targetUnit,
        targetDirection: one.targetDirection,
        dueOn: one.dueOn,
        responsibleSide: one.responsibleSide,
        templateCode: one.templateCode,
        authorId: one.authorId,
      })),
    )
  }
  if (individual.length > 0) {
    await tx.insert(individualFindings).values(
      individual.map((one) => ({
        id: newId(),
        caseId: one.caseId,
        diagnosisId,
        findingId: one.findingId === null ? null : copied(one.findingId),
        commonCode: one.commonCode,
        officeCode: one.officeCode,
        certainty: one.certainty,
        severity: one.severity,
        evidence: one.evidence,
        evidenceMethod: one.evidenceMethod,
        authorId: one.authorId,
      })),
    )
  }
  if (dissents.length > 0) {
    await tx.insert(findingDissents).values(
      dissents.map(({ caseId, findingId, text, authorId }) => ({
        id: newId(),
        caseId,
        diagnosisId,
        findingId: copied(findingId),
        text,
        authorId,
      })),
    )
  }
  if (links.length > 0) {
    await tx.insert(recommendationFindings).values(
      links.map(({ caseId, recommendationId, findingId }) => ({
        id: newId(),
        caseId,
        diagnosisId,
        recommendationId: copied(recommendationId),
        findingId: copied(findingId),
      })),
    )
  }
}

/** The version a case was last handed over with; null before the first sign-off. */
export async function findLatestSealedId(tx: Tx, caseId: string): Promise<string | null> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from diagnoses
     where office_id = klinik_office() and case_id = ${caseId} and sealed_at is not null
     order by number desc limit 1`)
  return rows[0]?.id ?? null
}

/** What a signature adds to a draft. */
export type Signature = {
  signedOn: string
  sealedAt: string
  signerId: string
  signerRole: string
  signerBackground: string
  contentLayout: string
}

/** Seals a locked draft: from here the database refuses every change of it and its parts. */
export async function markSealed(
  tx: Tx,
  diagnosisId: string,
  seal: Signature & { contentSha256: string },
): Promise<void> {
  await tx.update(diagnoses).set(seal).where(eq(diagnoses.id, diagnosisId))
}
