import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import { type Clash, type ClashFilter, MAX_CLASHES } from './clashes.schema.js'

/** Planned sessions as `clashing` takes them; the condition is on alias `s`. */
const planned = (
  condition: SQL,
) => sql`select s.id, s.programme_id, s.planned_on, s.planned_until_on,
    s.start_time, s.planned_minutes,
    array(select sc.person_id from session_coaches sc
      where sc.office_id = s.office_id and sc.session_id = s.id order by sc.id) as coach_ids,
    array(select a.case_id from session_attendances a
      where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null
      order by a.id) as case_ids
  from sessions s where s.office_id = klinik_office() and s.status = 'planned' and ${condition}`

const oneUntil = sql`coalesce(one.planned_until_on, one.planned_on)`

/** Every plan that shares a day with `one`, before or after it; a session lasts 31 days at most. */
const anyOther = sql`join lateral (${planned(sql`s.planned_on between one.planned_on - 30 and ${oneUntil}
    and coalesce(s.planned_until_on, s.planned_on) >= one.planned_on
    and s.id is distinct from one.id`)}) other on true`

/** Each of the plans in `plans` on each of its days; kept apart, so that pairs are looked up by day. */
const onItsDays = sql`(select plans.*, day::date as day from plans, generate_series(plans.planned_on,
    coalesce(plans.planned_until_on, plans.planned_on), '1 day') as day offset 0)`

/** Of the plans in `plans`, those that begin on a day of `one` and after it: each pair one way round. */
const laterOther = sql`join plans other on other.planned_on = one.day
    and (other.planned_on, other.id) > (one.planned_on, one.id)`

const common = (ids: 'coach_ids' | 'case_ids') => {
  const [ofOne, ofOther] = [sql.raw(`one.${ids}`), sql.raw(`other.${ids}`)]
  return sql`array(select id from unnest(${ofOther}) with ordinality as each (id, place)
    where id = any(${ofOne}) order by place)`
}

/**
 * Pairs that share a day, and a coach or a case, unless their hours are known to lie apart: the
 * minutes of the one that begins earlier decide. `one` is the session looked at, `other` a stored plan.
 */
const clashing = (one: SQL, other: SQL) => sql`${one} one ${other}
  cross join lateral (select greatest(one.planned_on, other.planned_on) as on_day, case
      when one.start_time = other.start_time then 'overlap'
      when one.start_time < other.start_time then
        case when one.planned_minutes is null then 'same_day'
          when other.start_time - one.start_time < make_interval(mins => one.planned_minutes) then 'overlap' end
      when one.start_time > other.start_time then
        case when other.planned_minutes is null then 'same_day'
          when one.start_time - other.start_time < make_interval(mins => other.planned_minutes) then 'overlap' end
      else 'same_day' end as certainty) hours
  where hours.certainty is not null
    and (one.coach_ids && other.coach_ids or one.case_ids && other.case_ids)`

/** One clash as the API shows it. On the aliases of `clashing`. */
const clashJson = sql`json_build_object('on', hours.on_day, 'certainty', hours.certainty,
  'sessionId', one.id, 'otherSessionId', other.id, 'coachIds', to_json(${common('coach_ids')}),
  'caseIds', to_json(${common('case_ids')}))`

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
  if (coachId !== undefined)
    pairs.push(
      sql`${coachId}::uuid = any(one.coach_ids) and ${coachId}::uuid = any(other.coach_ids)`,
    )
  if (caseId !== undefined)
    pairs.push(sql`${caseId}::uuid = any(one.case_ids) and ${caseId}::uuid = any(other.case_ids)`)
  if (onFrom !== undefined) {
    sessions.push(sql`coalesce(s.planned_until_on, s.planned_on) >= ${onFrom}`)
    pairs.push(sql`hours.on_day >= ${onFrom}`)
  }
  if (onBefore !== undefined) {
    sessions.push(sql`s.planned_on < ${onBefore}`)
    pairs.push(sql`hours.on_day < ${onBefore}`)
  }
  if (after !== null) {
    const [day, id, otherId] = after
    pairs.push(
      sql`(hours.on_day, one.id, other.id) > (${day}::date, ${id}::uuid, ${otherId}::uuid)`,
    )
  }
  const { rows } = await tx.execute<{ body: Clash }>(sql`
    with plans as materialized (${planned(sql.join(sessions, sql` and `))})
    select ${clashJson} as body from ${clashing(onItsDays, laterOther)}
      and ${sql.join(pairs, sql` and `)}
    order by hours.on_day, one.id, other.id limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}

/** The clashes of one planned session, or of the one it was moved to; the first `MAX_CLASHES` by day. */
export async function listClashesOfSession(tx: Tx, sessionId: string): Promise<Clash[]> {
  const asked = sql`(s.id = ${sessionId} or s.replaces_id = ${sessionId})`
  const { rows } = await tx.execute<{ body: Clash }>(sql`
    select ${clashJson} as body from ${clashing(sql`(${planned(asked)})`, anyOther)}
    order by hours.on_day, other.id limit ${MAX_CLASHES}`)
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
    select ${clashJson} as body, (count(*) over ())::integer as total from ${clashing(sql`(${proposed})`, anyOther)}
    order by hours.on_day, other.id limit ${MAX_CLASHES}`)
  return { clashes: rows.map(({ body }) => body), clashCount: rows[0]?.total ?? 0 }
}
