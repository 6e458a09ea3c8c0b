import { eq, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import type {
  HomeworkEntry,
  HomeworkFacts,
  HomeworkSide,
  HomeworkStatus,
  KnownHomework,
} from './homework.rules.js'
import type { HomeworkItem } from './homework.schema.js'
import { homework } from './homework.table.js'

const homeworkMembers = sql`'id', h.id, 'version', h.version,
  'createdAt', klinik_instant(h.created_at), 'updatedAt', klinik_instant(h.updated_at),
  'caseId', h.case_id, 'sessionId', h.session_id, 'recommendationId', h.recommendation_id,
  'givenOn', h.given_on, 'text', h.text, 'responsibleSide', h.responsible_side, 'dueOn', h.due_on,
  'status', h.status, 'settledOn', h.settled_on, 'settledById', h.settled_by_id,
  'reason', h.reason, 'recordedById', h.recorded_by_id`

/** Homework as stored. On alias `h`. */
export const homeworkJson = sql`json_build_object(${homeworkMembers})`

/** Homework as the API shows it, with how late it is today. On alias `h`. */
const homeworkShown = sql`json_build_object(${homeworkMembers}, 'daysLate',
  case when h.status = 'open' then (select
      greatest((klinik_now() at time zone p.time_zone)::date - h.due_on, 0)
    from cases k join programmes p on p.office_id = k.office_id and p.id = k.programme_id
    where k.office_id = h.office_id and k.id = h.case_id) end)`

/** The first hundred by due day. */
const listOf = (
  condition: SQL,
) => sql`(select coalesce(json_agg(${homeworkShown} order by h.due_on, h.id), '[]')
  from (select * from homework h where ${condition} order by h.due_on, h.id limit 100) h)`

/** What a case was given at a session. On an attendance `a`. */
export const givenHomework = listOf(
  sql`h.office_id = a.office_id and h.session_id = a.session_id and h.case_id = a.case_id`,
)

/**
 * What a case was given at earlier sessions and had still to do on the day of this one. On an
 * attendance `a` of a session `s`.
 */
export const carriedHomework = listOf(sql`h.office_id = a.office_id and h.case_id = a.case_id
  and (h.given_on, h.session_id) < (coalesce(s.held_on, s.planned_on), a.session_id)
  and (h.status = 'open' or h.settled_on >= coalesce(s.held_on, s.planned_on))`)

type HomeworkBody = z.infer<typeof HomeworkItem>
export type StoredHomework = { body: HomeworkBody; facts: HomeworkFacts }

/** One piece of homework and what its verbs ask for; null when the office has none of that id. */
export async function findHomework(tx: Tx, homeworkId: string): Promise<StoredHomework | null> {
  const { rows } = await tx.execute<StoredHomework>(sql`select ${homeworkShown} as body,
      json_build_object('id', h.id, 'version', h.version, 'caseId', h.case_id,
        'programmeId', c.programme_id, 'timeZone', p.time_zone, 'status', h.status,
        'givenOn', h.given_on, 'caseStage', c.stage,
        'callerTeam', klinik_team_role(c.coaching_team_id, (klinik_now() at time zone p.time_zone)::date)) as facts
    from homework h join cases c on c.office_id = h.office_id and c.id = h.case_id
    join programmes p on p.office_id = c.office_id and p.id = c.programme_id
    where h.office_id = klinik_office() and h.id = ${homeworkId}`)
  return rows[0] ?? null
}

/** The same, locked until the transaction ends. */
export async function lockHomework(tx: Tx, homeworkId: string): Promise<StoredHomework | null> {
  await tx.execute(sql`select from homework where office_id = klinik_office()
    and id = ${homeworkId} for no key update`)
  return findHomework(tx, homeworkId)
}

/** A page of a case's homework by due day, then id; one row more than `limit` when there are more. */
export async function listHomework(
  tx: Tx,
  caseId: string,
  {
    status,
    after,
    limit,
  }: {
    status: readonly HomeworkStatus[] | undefined
    after: readonly [string, string] | null
    limit: number
  },
): Promise<HomeworkBody[]> {
  const conditions = [sql`h.office_id = klinik_office()`, sql`h.case_id = ${caseId}`]
  if (status !== undefined) conditions.push(sql`h.status = any(${sql.param(status)})`)
  if (after !== null) {
    conditions.push(sql`(h.due_on, h.id) > (${after[0]}::date, ${after[1]}::uuid)`)
  }
  const { rows } = await tx.execute<{ body: HomeworkBody }>(
    sql`select ${homeworkShown} as body from homework h
        where ${sql.join(conditions, sql` and `)} order by h.due_on, h.id limit ${limit + 1}`,
  )
  return rows.map(({ body }) => body)
}

/** Those of the homework asked for that the office has, locked until the transaction ends, in no order. */
export async function lockKnownHomework(tx: Tx, ids: readonly string[]): Promise<KnownHomework[]> {
  const { rows } = await tx.execute<KnownHomework>(sql`select id, case_id as "caseId", status,
      given_on::text as "givenOn" from homework
    where office_id = klinik_office() and id = any(${sql.param(ids)}::uuid[])
    order by id for no key update`)
  return rows
}

/** Homework before it is stored; a new id where it has none. */
type NewHomework = HomeworkEntry & {
  id?: string
  caseId: string
  sessionId: string
  givenOn: string
}

/** Stores homework, in the order given. Sent at once: what is sent next sees it. */
export async function insertHomework(tx: Tx, given: readonly NewHomework[]): Promise<void> {
  const rows = given.map((one) => ({ id: newId(), ...one }))
  const insert = sql`insert into homework (id, case_id, session_id, recommendation_id, given_on, text,
      responsible_side, due_on)
    select n.id, "caseId", "sessionId", "recommendationId", "givenOn", text,
      coalesce("responsibleSide", 'participant'), "dueOn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, "caseId" uuid,
      "sessionId" uuid, "recommendationId" uuid, "givenOn" date, text text, "responsibleSide" text,
      "dueOn" date)`
  await tx.execute(insert).execute()
}

/** Ends locked homework as done or dropped, by the caller. Sent at once: what is sent next sees it. */
export async function settleHomework(
  tx: Tx,
  ids: readonly string[],
  { status, on, reason = null }: { status: 'done' | 'dropped'; on: string; reason?: string | null },
): Promise<void> {
  const settle = sql`update homework set status = ${status}, settled_on = ${on},
    settled_by_id = klinik_person(), reason = ${reason}
    where office_id = klinik_office() and id = any(${sql.param(ids)}::uuid[])`
  await tx.execute(settle).execute()
}

/** Corrects locked homework: absent members stay. */
export async function updateHomework(
  tx: Tx,
  homeworkId: string,
  change: {
    text?: string | undefined
    dueOn?: string | undefined
    responsibleSide?: HomeworkSide | undefined
    recommendationId?: string | null | undefined
  },
): Promise<void> {
  await tx
    .update(homework)
    .set({ ...change, version: sql`${homework.version} + 1` })
    .where(eq(homework.id, homeworkId))
}
