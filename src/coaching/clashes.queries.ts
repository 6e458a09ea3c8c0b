import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import { type Clash, type ClashFilter, MAX_CLASHES } from './clashes.schema.js'

/** Planned sessions as `clashing` takes them for its left side; the condition is on alias `s`. */
const planned = (
  condition: SQL,
) => sql`select s.id, s.programme_id, s.planned_on, s.planned_until_on,
    s.start_time, s.planned_minutes,
    array(select sc.person_id from session_coaches sc
      where sc.office_id = s.office_id and sc.session_id = s.id) as coach_ids,
    array(select a.case_id from session_attendances a
      where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null) as case_ids
  from sessions s where s.office_id = klinik_office() and s.status = 'planned' and ${condition}`

const oneUntil = sql`coalesce(one.planned_until_on, one.planned_on)`

/** Every plan that shares a day with `one`, before or after it; a session lasts 31 days at most. */
const ANY = sql`other.planned_on between one.planned_on - 30 and ${oneUntil}
  and coalesce(other.planned_until_on, other.planned_on) >= one.planned_on
  and other.id is distinct from one.id`

/** The same where `one` begins first: of two plans one way round alone. */
const LATER = sql`other.planned_on between one.planned_on and ${oneUntil}
  and (other.planned_on, other.id) > (one.planned_on, one.id)`

/**
 * Pairs that share a day, and a coach or a case, unless their hours are known to lie apart: the
 * minutes of the one that begins earlier decide. `one` is the session looked at, `other` a stored plan.
 */
const clashing = (sessions: SQL, others: SQL) => sql`(${sessions}) one
  join sessions other on other.office_id = klinik_office() and other.status = 'planned' and ${others}
  cross join lateral (select case
      when one.start_time = other.start_time then 'overlap'
      when one.start_time < other.start_time then
        case when one.planned_minutes is null then 'same_day'
          when other.start_time - one.start_time < make_interval(mins => one.planned_minutes) then 'overlap' end
      when one.start_time > other.start_time then
        case when other.planned_minutes is null then 'same_day'
          when one.start_time - other.start_time < make_interval(mins => other.planned_minutes) then 'overlap' end
      else 'same_day' end as certainty) hours
  cross join lateral (select greatest(one.planned_on, other.planned_on) as on_day,
      array(select sc.person_id from session_coaches sc where sc.office_id = other.office_id
        and sc.session_id = other.id and sc.person_id = any(one.coach_ids) order by sc.id) as coach_ids,
      array(select a.case_id from session_attendances a where a.office_id = other.office_id
        and a.session_id = other.id and a.removed_at is null and a.case_id = any(one.case_ids)
        order by a.id) as case_ids) shared
  where hours.certainty is not null and cardinality(shared.coach_ids) + cardinality(shared.case_ids) > 0`

/** One clash as the API shows it. On the aliases of `clashing`. */
const clashJson = sql`json_build_object('on', shared.on_day, 'certainty', hours.certainty,
  'sessionId', one.id, 'otherSessionId', other.id, 'coachIds', to_json(shared.coach_ids),
  'caseIds', to_json(shared.case_ids))`

/** A page of clashes by day, each pair once; one row more than `limit` when there are more. */
export async function listClashes(
  tx: Tx,
  filter: ClashFilter,
  { after, limit }: { after: readonly [string, string, string] | null; limit: number },
): Promise<Clash[]> {
  const { programmeId, coachId, caseId, onFrom, onBefore } = filter
  const sessions: SQL[] = [sql`true`]
  const pairs: SQL[] = [sql`true`]
  if (programmeId !== undefined) {
    pairs.push(sql`${programmeId}::uuid in (one.programme_id, other.programme_id)`)
  }
  if (coachId !== undefined) pairs.push(sql`${coachId}::uuid = any(shared.coach_ids)`)
  if (caseId !== undefined) pairs.push(sql`${caseId}::uuid = any(shared.case_ids)`)
  if (onFrom !== undefined) {
    sessions.push(sql`coalesce(s.planned_until_on, s.planned_on) >= ${onFrom}`)
    pairs.push(sql`shared.on_day >= ${onFrom}`)
  }
  if (onBefore !== undefined) {
    sessions.push(sql`s.planned_on < ${onBefore}`)
    pairs.push(sql`shared.on_day < ${onBefore}`)
  }
  if (after !== null) {
    const [day, id, otherId] = after
    pairs.push(
      sql`(shared.on_day, one.id, other.id) > (${day}::date, ${id}::uuid, ${otherId}::uuid)`,
    )
  }
  const { rows } = await tx.execute<{ body: Clash }>(sql`
    select ${clashJson} as body from ${clashing(planned(sql.join(sessions, sql` and `)), LATER)}
      and ${sql.join(pairs, sql` and `)}
    order by shared.on_day, one.id, other.id limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}

/** The clashes of one planned session, or of the one it was moved to; the first `MAX_CLASHES` by day. */
export async function listClashesOfSession(tx: Tx, sessionId: string): Promise<Clash[]> {
  const asked = sql`(s.id = ${sessionId} or s.replaces_id = ${sessionId})`
  const { rows } = await tx.execute<{ body: Clash }>(sql`
    select ${clashJson} as body from ${clashing(planned(asked), ANY)}
    order by shared.on_day, other.id limit ${MAX_CLASHES}`)
  return rows.map(({ body }) => body)
}

/** Sessions of one day each that are not stored yet, alike but for the day. */
export type Proposal = {
  days: readonly string[]
  startTime: string | null
  plannedMinutes: number | null
  coachIds: readonly string[]
  caseIds: readonly string[]
}

/** The clashes that these sessions would have, the first `MAX_CLASHES` by day, and how many in all. */
export async function listProposedClashes(
  tx: Tx,
  { days, startTime, plannedMinutes, coachIds, caseIds }: Proposal,
): Promise<{ clashes: Clash[]; clashCount: number }> {
  const proposed = sql`select null::uuid as id, day as planned_on, null::date as planned_until_on,
      ${startTime}::time as start_time, ${plannedMinutes}::integer as planned_minutes,
      ${sql.param(coachIds)}::uuid[] as coach_ids, ${sql.param(caseIds)}::uuid[] as case_ids
    from unnest(${sql.param(days)}::date[]) as day`
  const { rows } = await tx.execute<{ body: Clash; total: number }>(sql`
    select ${clashJson} as body, (count(*) over ())::integer as total from ${clashing(proposed, ANY)}
    order by shared.on_day, other.id limit ${MAX_CLASHES}`)
  return { clashes: rows.map(({ body }) => body), clashCount: rows[0]?.total ?? 0 }
}
