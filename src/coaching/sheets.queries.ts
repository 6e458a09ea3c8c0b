import { sql } from 'drizzle-orm'
import { caseSource } from '../cases/queries.js'
import type { Tx } from '../platform/database.js'
import type { SheetFacts } from './sheet.js'

/** What the papers of a session say beside it; null when there is no such session. */
export async function findSheetFacts(tx: Tx, sessionId: string): Promise<SheetFacts | null> {
  const { rows } = await tx.execute<{ body: SheetFacts }>(sql`
    select json_build_object('officeName', o.name, 'programmeName', p.name, 'timeZone', p.time_zone,
        'coachNames', (select coalesce(json_agg(n.name order by k.id), '[]') from session_coaches k
          left join person_contacts n on n.office_id = k.office_id and n.id = k.person_id
          where k.office_id = s.office_id and k.session_id = s.id),
        'cases', (select coalesce(json_object_agg(c.id, json_build_object(
            'caseNumber', c.case_number, 'participantName', x.name, 'participantKind', x.kind,
            'recommendations', (select coalesce(json_agg(json_build_object('kind', r.kind, 'text', r.text)
                order by sr.id), '[]')
              from session_recommendations sr
              join recommendations r on r.office_id = sr.office_id and r.id = sr.recommendation_id
              where sr.office_id = a.office_id and sr.session_id = a.session_id
                and sr.case_id = a.case_id))), '{}')
          from session_attendances a join (${caseSource}) on c.office_id = a.office_id and c.id = a.case_id
          where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null)) as body
      from sessions s
      join offices o on o.id = s.office_id
      join programmes p on p.office_id = s.office_id and p.id = s.programme_id
     where s.office_id = klinik_office() and s.id = ${sessionId}`)
  return rows[0]?.body ?? null
}
