import { and, count, eq, isNull, sql } from 'drizzle-orm'
import { type Statement, statement, type Tx } from '../platform/database.js'

import type { CalendarLink } from './calendar.schema.js'
import { calendarLinks } from './table.js'

/** One link as the API shows it: nothing of its secret. On alias `l`. */
const calendarLinkJson = sql`json_build_object(
  'id', l.id, 'version', l.version, 'createdAt', klinik_instant(l.created_at),
  'updatedAt', klinik_instant(l.updated_at), 'label', l.label,
  'lastUsedAt', klinik_instant(l.last_used_at))`

/** Links of the transaction's person that were not revoked. */
const mine = sql`calendar_links l where l.office_id = klinik_office()
  and l.person_id = klinik_person() and l.revoked_at is null`

type Row = { body: CalendarLink }

/** A page of the caller's live links in the order they were made; one more than asked when there are more. */
export async function listCalendarLinks(
  tx: Tx,
  { limit, after }: { limit: number; after: readonly [string] | null },
): Promise<CalendarLink[]> {
  const { rows } = await tx.execute<Row>(sql`select ${calendarLinkJson} as body from ${mine}
    and ${after === null ? sql`true` : sql`l.id > ${after[0]}::uuid`} order by l.id limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}

/** A live link of the caller's; null for anyone else's. */
export async function findCalendarLink(tx: Tx, id: string): Promise<CalendarLink | null> {
  const { rows } = await tx.execute<Row>(
    sql`select ${calendarLinkJson} as body from ${mine} and l.id = ${id}`,
  )
  return rows[0]?.body ?? null
}

/** How many live links the caller has, with the caller locked: two never take the last place. */
export async function lockCalendarLinkCount(tx: Tx, personId: string): Promise<number> {
  await tx.execute(sql`select from people where office_id = klinik_office() and id = ${personId}
    for no key update`)
  const [found] = await tx
    .select({ number: count() })
    .from(calendarLinks)
    .where(and(eq(calendarLinks.personId, personId), isNull(calendarLinks.revokedAt)))
  return found?.number ?? 0
}

export async function insertCalendarLink(
  tx: Tx,
  link: Pick<typeof calendarLinks.$inferInsert, 'id' | 'label' | 'secretSha256'>,
): Promise<void> {
  await tx.insert(calendarLinks).values(link)
}

/** From the next request the address answers 404. */
export async function revokeCalendarLink(tx: Tx, id: string, at: string): Promise<void> {
  await tx.update(calendarLinks).set({ revokedAt: at }).where(eq(calendarLinks.id, id))
}

/** How many entries a calendar has at most, the latest ones: what a coach does in about five years. */
const MOST_SESSIONS = 500

/**
 * The sessions that the transaction's person coaches, earliest first. One that was moved is there once,
 * as it stands now: the root of its chain names it, and versions along the chain only rise. `offset 0`
 * keeps each step of a chain a look into the index, where the planner would read all sessions instead.
 */
export const CALENDAR: Statement = statement(`
  with recursive mine as materialized (
    select s.*, p.time_zone from session_coaches k
      join sessions s on s.office_id = k.office_id and s.id = k.session_id
      join programmes p on p.office_id = s.office_id and p.id = s.programme_id
    where k.office_id = klinik_office() and k.person_id = klinik_person()
      and s.status in ('planned', 'held', 'cancelled')
    order by s.planned_on desc, s.id desc limit ${MOST_SESSIONS}
  ), chains (session_id, root_id, replaces_id, changes) as (
    select m.id, m.id, m.replaces_id, m.version from mine m
    union all
    select c.session_id, e.id, e.replaces_id, c.changes + e.version
    from chains c cross join lateral (select s.id, s.replaces_id, s.version from sessions s
      where s.office_id = klinik_office() and s.id = c.replaces_id offset 0) e
    where c.replaces_id is not null
  )
  select c.root_id as "rootId", c.changes, m.status, m.kind, m.mode, m.topic, m.place,
    case m.status when 'held' then m.held_on else m.planned_on end as "startsOn",
    case m.status when 'held' then coalesce(m.held_until_on, m.held_on)
      else coalesce(m.planned_until_on, m.planned_on) end as "endsOn",
    to_char(m.start_time, 'HH24:MI') as "startTime", m.planned_minutes as minutes,
    m.time_zone as "timeZone", klinik_instant(m.created_at) as "createdAt",
    klinik_instant(m.updated_at) as "updatedAt",
    array(select x.case_number from session_attendances a
      join cases x on x.office_id = a.office_id and x.id = a.case_id
      where a.office_id = m.office_id and a.session_id = m.id and a.removed_at is null
      order by x.case_number) as "caseNumbers"
  from chains c join mine m on m.id = c.session_id
  where c.replaces_id is null
  order by "startsOn", m.start_time nulls first, m.id`)
