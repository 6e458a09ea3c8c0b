import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '../platform/database.js'
import { sessionJson } from './queries.js'
import type { SessionItem } from './schema.js'

export type TeamFacts = {
  id: string
  timeZone: string
  callerIsLead: boolean
}

/** A team as the caller stands to it today; null when their office has none of that id. */
export async function findTeamFacts(tx: Tx, teamId: string): Promise<TeamFacts | null> {
  const { rows } = await tx.execute<TeamFacts>(sql`
    select t.id, p.time_zone as "timeZone",
      klinik_team_role(t.id, (klinik_now() at time zone p.time_zone)::date)
        is not distinct from 'lead' as "callerIsLead"
    from teams t join programmes p on p.office_id = t.office_id and p.id = t.programme_id
    where t.office_id = klinik_office() and t.id = ${teamId}`)
  return rows[0] ?? null
}

/** Whether someone is in a coaching team on a day or enters it later. */
export async function coachesFrom(
  tx: Tx,
  teamId: string,
  { personId, day }: { personId: string; day: string },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`select from team_members m
    join teams t on t.office_id = m.office_id and t.id = m.team_id
    where m.office_id = klinik_office() and m.team_id = ${teamId} and m.person_id = ${personId}
      and t.kind = 'coaching' and (m.ends_on is null or m.ends_on >= ${day})`)
  return rows.length > 0
}

type Handover = { fromPersonId: string; toPersonId: string; plannedOnFrom: string }

/** The planned sessions of one coach with a case of a team, from a day on. On alias `s`. */
const sessionsOf = (teamId: string, { fromPersonId, plannedOnFrom }: Handover) => sql`sessions s
  where s.office_id = klinik_office() and s.status = 'planned' and s.planned_on >= ${plannedOnFrom}
    and s.id in (select sc.session_id from session_coaches sc
      where sc.office_id = klinik_office() and sc.person_id = ${fromPersonId})
    and exists (select from session_attendances a
      join cases c on c.office_id = a.office_id and c.id = a.case_id
      where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null
        and c.coaching_team_id = ${teamId})`

/**
 * Puts one coach in the place of another at up to `limit` planned sessions, which it locks; where both
 * coach already, the former one leaves. Returns them earliest planned day first, and how many are left.
 */
export async function reassignSessions(
  tx: Tx,
  teamId: string,
  handover: Handover,
  limit: number,
): Promise<{ sessions: z.infer<typeof SessionItem>[]; remainingCount: number }> {
  const { fromPersonId, toPersonId } = handover
  const { rows } = await tx.execute<{ id: string }>(sql`select s.id
    from ${sessionsOf(teamId, handover)} order by s.planned_on, s.id limit ${limit} for no key update of s`)
  const ids = sql.param(rows.map(({ id }) => id))
  await tx.execute(sql`update sessions set version = version + 1
    where office_id = klinik_office() and id = any(${ids}::uuid[])`)
  await tx.execute(sql`update session_coaches sc set person_id = ${toPersonId}
    where sc.office_id = klinik_office() and sc.session_id = any(${ids}::uuid[])
      and sc.person_id = ${fromPersonId} and not exists (select from session_coaches o
        where o.office_id = sc.office_id and o.session_id = sc.session_id and o.person_id = ${toPersonId})`)
  await tx.execute(sql`delete from session_coaches where office_id = klinik_office()
    and session_id = any(${ids}::uuid[]) and person_id = ${fromPersonId}`)
  const [stored, left] = await Promise.all([
    tx.execute<{
      body: z.infer<typeof SessionItem>
    }>(sql`select ${sessionJson} as body from sessions s
      where s.office_id = klinik_office() and s.id = any(${ids}::uuid[]) order by s.planned_on, s.id`),
    tx.execute<{ count: number }>(
      sql`select count(*) as count from ${sessionsOf(teamId, handover)}`,
    ),
  ])
  return {
    sessions: stored.rows.map(({ body }) => body),
    remainingCount: left.rows[0]?.count ?? 0,
  }
}
