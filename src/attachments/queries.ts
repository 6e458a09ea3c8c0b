import { eq, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import type { SubjectKind } from './rules.js'
import type { AttachmentRecord } from './schema.js'
import { attachments } from './table.js'

/** One attachment as the API shows it, its actions apart. On alias `m`. */
const attachmentJson = sql`json_build_object(
  'id', m.id, 'version', m.version, 'createdAt', klinik_instant(m.created_at),
  'updatedAt', klinik_instant(m.updated_at), 'caseId', m.case_id, 'subjectKind', m.subject_kind,
  'subjectId', m.subject_id, 'title', m.title, 'fileName', m.file_name, 'mediaType', m.media_type,
  'byteCount', m.byte_count, 'sha256', m.sha256, 'uploadedById', m.uploaded_by_id,
  'removedAt', klinik_instant(m.removed_at), 'removedById', m.removed_by_id,
  'removalReason', m.removal_reason)`

export async function findAttachment(tx: Tx, id: string): Promise<AttachmentRecord | null> {
  const { rows } = await tx.execute<{ body: AttachmentRecord }>(sql`
    select ${attachmentJson} as body from attachments m
     where m.office_id = klinik_office() and m.id = ${id}`)
  return rows[0]?.body ?? null
}

/** As `findAttachment`, locked until the transaction ends. */
export async function lockAttachment(tx: Tx, id: string): Promise<AttachmentRecord | null> {
  await tx.select({}).from(attachments).where(eq(attachments.id, id)).for('update')
  return findAttachment(tx, id)
}

/**
 * The attachments of a case, the latest first. Of a subject: a finding or recommendation brings those
 * of every version of it, a health examination those of its answers.
 */
export async function listAttachments(
  tx: Tx,
  caseId: string,
  {
    subjectId,
    after,
    limit,
  }: { subjectId?: string | undefined; after: string | null; limit: number },
): Promise<AttachmentRecord[]> {
  const conditions: SQL[] = [sql`m.office_id = klinik_office()`, sql`m.case_id = ${caseId}`]
  if (after !== null) conditions.push(sql`m.id < ${after}::uuid`)
  if (subjectId !== undefined) {
    const lineage = (table: SQL) => sql`select v.id from ${table} o
      join ${table} v on v.office_id = o.office_id and v.case_id = o.case_id
        and v.lineage_id = o.lineage_id
      where o.office_id = klinik_office() and o.id = ${subjectId}`
    conditions.push(sql`(m.subject_id = ${subjectId} or m.subject_id in (
      ${lineage(sql`findings`)} union all ${lineage(sql`recommendations`)} union all
      select a.id from health_answers a
        where a.office_id = klinik_office() and a.health_examination_id = ${subjectId}))`)
  }
  const { rows } = await tx.execute<{ body: AttachmentRecord }>(sql`
    select ${attachmentJson} as body from attachments m
     where ${sql.join(conditions, sql` and `)} order by m.id desc limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}

/** How many files a case holds. */
export async function countAttachments(tx: Tx, caseId: string): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from attachments
     where office_id = klinik_office() and case_id = ${caseId} and removed_at is null`)
  return rows[0]?.count ?? 0
}

/** Where the parts of a case lie, with the column that names them. */
const SUBJECTS: Record<SubjectKind, SQL> = {
  finding: sql`findings s where s.id`,
  recommendation: sql`recommendations s where s.id`,
  session: sql`session_attendances s where s.removed_at is null and s.session_id`,
  progress: sql`progress s where s.id`,
  measurement: sql`measurements s where s.id`,
  finding_outcome: sql`finding_outcomes s where s.id`,
  health_examination: sql`health_examinations s where s.id`,
  health_answer: sql`health_answers s where s.id`,
}

/** Whether a locked case has such a part. */
export async function hasSubject(
  tx: Tx,
  caseId: string,
  { kind, id }: { kind: SubjectKind; id: string },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select from ${SUBJECTS[kind]} = ${id} and s.office_id = klinik_office() and s.case_id = ${caseId}`)
  return rows.length > 0
}

/** Records a file whose bytes the store keeps; returns its id. */
export async function insertAttachment(
  tx: Tx,
  columns: Omit<typeof attachments.$inferInsert, 'id'>,
): Promise<string> {
  const id = newId()
  await tx.insert(attachments).values({ id, ...columns })
  return id
}

/** Says that a locked attachment was removed; its names, which may tell of persons, go. */
export async function markRemoved(tx: Tx, id: string, reason: string): Promise<void> {
  await tx
    .update(attachments)
    .set({
      removedAt: sql`klinik_now()`,
      removedById: sql`klinik_person()`,
      removalReason: reason,
      fileName: null,
      title: null,
    })
    .where(eq(attachments.id, id))
}
