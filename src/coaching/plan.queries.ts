import { sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import type { PlannedSession } from './plan.rules.js'

type CaseSessions = {
  programmeId: string
  startsOn: string
  timeZone: string
  sessions: PlannedSession[]
}

/** The sessions a case is on, with the calendar of its programme; null without such a case. */
export async function findCaseSessions(tx: Tx, caseId: string): Promise<CaseSessions | null> {
  const { rows } = await tx.execute<CaseSessions>(sql`
    select p.id as "programmeId", p.starts_on as "startsOn", p.time_zone as "timeZone",
      (select coalesce(json_agg(json_build_object('status', s.status, 'plannedOn', s.planned_on,
          'untilOn', coalesce(s.planned_until_on, s.planned_on), 'wasPlanned', s.was_planned)), '[]')
        from session_attendances a join sessions s on s.office_id = a.office_id and s.id = a.session_id
        where a.office_id = c.office_id and a.case_id = c.id and a.removed_at is null) as sessions
    from cases c join programmes p on p.office_id = c.office_id and p.id = c.programme_id
    where c.office_id = klinik_office() and c.id = ${caseId}`)
  return rows[0] ?? null
}
