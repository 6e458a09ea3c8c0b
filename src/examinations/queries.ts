import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import { showsAs } from '../platform/versions.js'
import type { AnswerEntry, CategoryFigure, ExaminationPoint, StandingCategory } from './rules.js'
import type { ExaminationBody, HealthAnswerBody } from './schema.js'
import type { Score } from './score.js'
import { healthAnswers, healthExaminations } from './table.js'

showsAs('health_examinations', {
  columns: { answer_revision: 'answers', result: 'score' },
  parts: { health_answers: { by: { health_examination_id: 'id' }, member: 'answers' } },
})

/** An examination as it is stored, without its answers and the parts of its score. On alias `e`. */
export const examinationJson = sql`json_build_object(
  'id', e.id, 'version', e.version, 'createdAt', klinik_instant(e.created_at),
  'updatedAt', klinik_instant(e.updated_at), 'caseId', e.case_id, 'instrumentId', e.instrument_id,
  'instrumentVersion', e.instrument_version, 'point', e.point, 'on', e.happened_on,
  'bookYear', e.book_year, 'figuresAsOfOn', e.figures_as_of_on,
  'isInterim', coalesce(e.figures_as_of_on < make_date(e.book_year, 12, 31), false),
  'state', e.state, 'answerCount', (select count(*) from health_answers a
    where a.office_id = e.office_id and a.health_examination_id = e.id),
  'finalScore', trim_scale(e.final_score), 'category', e.category,
  'settledOn', e.settled_on, 'settledById', e.settled_by_id,
  'notExaminableReason', e.not_examinable_reason, 'notExaminableNote', e.not_examinable_note,
  'reopenReason', e.reopen_reason,
  'measurementId', (select m.id from measurements m where m.office_id = e.office_id
    and m.health_examination_id = e.id and m.verification <> 'rejected'),
  'recordedById', e.recorded_by_id)`

const answersJson = sql`(select coalesce(json_agg(json_build_object(
    'id', a.id, 'questionCode', a.question_code, 'version', a.version, 'updatedAt', klinik_instant(a.updated_at),
    'met', a.met, 'amount', trim_scale(a.amount), 'missingReason', a.missing_reason,
    'method', a.method, 'evidence', a.evidence, 'recordedById', a.recorded_by_id)
    order by a.question_code), '[]')
  from health_answers a where a.office_id = e.office_id and a.health_examination_id = e.id)`

/** The figure that stands for the point; named by its table, since outcomes lie above this module. */
const standingJson = sql`(select json_build_object('id', m.id, 'value', trim_scale(m.value),
    'missingReason', m.missing_reason, 'isVerified', m.verification = 'verified',
    'isOwn', m.health_examination_id is not distinct from e.id,
    'other', (select json_build_object('id', o.id, 'instrumentId', o.instrument_id)
      from health_examinations o where o.office_id = m.office_id
        and o.id = m.health_examination_id and o.id <> e.id and o.state <> 'draft'))
  from measurements m where m.office_id = e.office_id and m.case_id = e.case_id
    and m.metric_code = 'health_category' and m.point = e.point and m.verification <> 'rejected')`

/** An examination with all that is decided from. `result` is there once it is completed. */
export type StoredExamination = {
  body: ExaminationBody
  answers: HealthAnswerBody[]
  result: Score | null
  standing: StandingCategory | null
}

const stored = sql`${examinationJson} as body, ${answersJson} as answers, e.result, ${standingJson} as standing`

/** One examination; null when there is none in the caller's office. */
export async function findExamination(tx: Tx, id: string): Promise<StoredExamination | null> {
  const { rows } = await tx.execute<StoredExamination>(
    sql`select ${stored} from health_examinations e
        where e.office_id = klinik_office() and e.id = ${id}`,
  )
  return rows[0] ?? null
}

/** Examinations of a case, the latest day first. */
export async function listExaminations(
  tx: Tx,
  caseId: string,
  page: { limit: number; after: readonly [string, string] | null },
): Promise<StoredExamination[]> {
  const { after, limit } = page
  const { rows } = await tx.execute<StoredExamination>(
    sql`select ${stored} from health_examinations e
        where e.office_id = klinik_office() and e.case_id = ${caseId}
          and ${after === null ? sql`true` : sql`(e.happened_on::text, e.id) < (${after[0]}, ${after[1]}::uuid)`}
        order by e.happened_on::text desc, e.id desc limit ${limit + 1}`,
  )
  return rows
}

/** The completed examinations of a case with what they found, the latest day first; by one instrument if said. */
export async function listCompletedExaminations(
  tx: Tx,
  caseId: string,
  instrumentId?: string,
): Promise<{ body: ExaminationBody; result: Score }[]> {
  const { rows } = await tx.execute<{ body: ExaminationBody; result: Score }>(
    sql`select ${examinationJson} as body, e.result from health_examinations e
        where e.office_id = klinik_office() and e.case_id = ${caseId} and e.state = 'completed'
          and ${instrumentId === undefined ? sql`true` : sql`e.instrument_id = ${instrumentId}`}
        order by e.happened_on desc, e.id desc`,
  )
  return rows
}

/** The examination by an instrument at a point of a case, if there is one. */
export async function findExaminationAt(
  tx: Tx,
  {
    caseId,
    instrumentId,
    point,
  }: { caseId: string; instrumentId: string; point: ExaminationPoint },
): Promise<string | null> {
  const [found] = await tx
    .select({ id: healthExaminations.id })
    .from(healthExaminations)
    .where(
      and(
        eq(healthExaminations.caseId, caseId),
        eq(healthExaminations.instrumentId, instrumentId),
        eq(healthExaminations.point, point),
      ),
    )
  return found?.id ?? null
}

/** The case of an examination, which is locked: two batches of answers follow each other. */
export async function lockExamination(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await tx.execute<{ caseId: string }>(
    sql`select case_id as "caseId" from health_examinations
        where office_id = klinik_office() and id = ${id} for no key update`,
  )
  return rows[0]?.caseId ?? null
}

type Row = typeof healthExaminations.$inferInsert

export async function insertExamination(tx: Tx, row: Omit<Row, 'id'>): Promise<string> {
  const id = newId()
  await tx.insert(healthExaminations).values({ ...row, id })
  return id
}

/** Changes columns of a locked examination; absent ones stay. */
export async function updateExamination(
  tx: Tx,
  id: string,
  change: { [Column in keyof Row]?: Row[Column] | undefined },
): Promise<void> {
  await tx.update(healthExaminations).set(change).where(eq(healthExaminations.id, id))
}

/**
 * Deletes a draft with its answers. A figure that was read from it before it was reopened stays, as
 * one that somebody typed. Named by its table, since outcomes lie above this module.
 */
export async function deleteExamination(tx: Tx, id: string): Promise<void> {
  await tx.execute(
    sql`update measurements set health_examination_id = null
        where office_id = klinik_office() and health_examination_id = ${id}`,
  )
  await tx.delete(healthAnswers).where(eq(healthAnswers.healthExaminationId, id))
  await tx.delete(healthExaminations).where(eq(healthExaminations.id, id))
}

/** Writes a batch of answers, each in place of the one there was, and moves the version of the whole. */
export async function saveAnswers(
  tx: Tx,
  { id, caseId }: Pick<ExaminationBody, 'id' | 'caseId'>,
  entries: readonly AnswerEntry[],
): Promise<void> {
  await tx
    .insert(healthAnswers)
    .values(
      entries.map(({ questionCode, met, amount, missingReason, method, evidence }) => ({
        id: newId(),
        caseId,
        healthExaminationId: id,
        questionCode,
        met,
        amount,
        missingReason,
        method,
        evidence,
      })),
    )
    .onConflictDoUpdate({
      target: [
        healthAnswers.officeId,
        healthAnswers.healthExaminationId,
        healthAnswers.questionCode,
      ],
      set: {
        met: sql`excluded.met`,
        amount: sql`excluded.amount`,
        missingReason: sql`excluded.missing_reason`,
        method: sql`excluded.method`,
        evidence: sql`excluded.evidence`,
        recordedById: sql`excluded.recorded_by_id`,
      },
    })
  await tx
    .update(healthExaminations)
    .set({ answerRevision: sql`${healthExaminations.answerRevision} + 1` })
    .where(eq(healthExaminations.id, id))
}

/**
 * Writes what an examination gave as the measurement `health_category` of its point: in place of a
 * figure that nobody verified yet, else a new one. A verified figure says the same, and stays. Named
 * by its table, since outcomes lie above this module.
 */
export async function recordCategory(
  tx: Tx,
  { body, standing }: Pick<StoredExamination, 'body' | 'standing'>,
  figure: CategoryFigure & { on: string; evidence: string },
): Promise<void> {
  if (standing?.isVerified) return
  const { value, missingReason, on, evidence } = figure
  if (standing !== null) {
    await tx.execute(
      sql`update measurements set value = ${value}, missing_reason = ${missingReason},
            happened_on = ${on}, evidence = ${evidence}, health_examination_id = ${body.id},
            recorded_by_id = klinik_person()
          where office_id = klinik_office() and id = ${standing.id}`,
    )
    return
  }
  await tx.execute(
    sql`insert into measurements (id, case_id, metric_code, point, value, missing_reason,
          happened_on, evidence, health_examination_id)
        values (${newId()}, ${body.caseId}, 'health_category', ${body.point}, ${value},
          ${missingReason}, ${on}, ${evidence}, ${body.id})`,
  )
}
