import { sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import type { CoachingHistory } from './dissolution.schema.js'
import { ofRecords } from './queries.js'

/** A participant's passages through programmes, latest first, those entered by mistake aside. */
export async function listCoachingHistory(
  tx: Tx,
  participantId: string,
): Promise<CoachingHistory[]> {
  const { rows } = await tx.execute<CoachingHistory>(sql`
    select c.id as "caseId", c.case_number as "caseNumber", g.name as "programmeName",
      c.enrolled_on::text as "enrolledOn", c.closed_on::text as "closedOn",
      h.attended as "sessionsAttended", h.last_on::text as "lastSessionOn"
    from cases c join programmes g on g.office_id = c.office_id and g.id = c.programme_id
    cross join lateral (select count(*)::int as attended, max(s.held_on) as last_on
      from session_attendances a join sessions s on s.office_id = a.office_id and s.id = a.session_id
      where a.office_id = c.office_id and a.case_id = c.id and a.removed_at is null
        and a.attendance = 'present' and s.status = 'held') h
    where ${ofRecords(sql`c.participant_id`, participantId)} and c.voided_at is null
    order by c.enrolled_on desc, c.id desc limit 100`)
  return rows
}
