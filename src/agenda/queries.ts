import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { stageDueOn } from '../cases/queries.js'
import { waitingJson } from '../offices/queries.js'
import { statement } from '../platform/database.js'
import { MOST_ITEMS } from './schema.js'

/** One part of the agenda, the longest due first, then by time of day. On `placed`. */
const section = (name: string): SQL => sql`json_build_object(
  'total', (select count(*) from placed where section = ${sql.raw(`'${name}'`)}),
  'items', (select coalesce(json_agg(json_build_object('kind', kind, 'href', href, 'caseId', case_id,
      'label', label, 'dueOn', due_on, 'untilOn', until_on, 'startTime', to_char(start_time, 'HH24:MI'),
      'daysLate', days_late) order by place), '[]')
    from placed where section = ${sql.raw(`'${name}'`)} and place <= ${sql.raw(String(MOST_ITEMS))}))`

/**
 * The agenda of the transaction's person as JSON text, in the civil days of the office. A case is mine
 * while it is my team's turn. Sessions are found by what is still planned in the office, which is little;
 * by coach they would be all that one has ever held.
 */
const agenda = sql`
  with today as materialized (
    select (klinik_now() at time zone time_zone)::date as day, time_zone
    from offices where id = klinik_office()
  ), week as materialized (
    select day, day + 7 - extract(isodow from day)::integer as ends_on from today
  ), my_teams as materialized (
    select array_agg(m.team_id) as ids from team_members m, today
    where m.office_id = klinik_office() and m.person_id = klinik_person()
      and m.starts_on <= today.day and (m.ends_on is null or m.ends_on >= today.day)
  ), my_cases as materialized (
    select c.office_id, c.id, c.stage, c.case_number || ' ' || x.name as label, ${stageDueOn} as due_on
    from cases c
      join participants x on x.office_id = c.office_id and x.id = c.participant_id
      join programmes g on g.office_id = c.office_id and g.id = c.programme_id, my_teams
    where c.office_id = klinik_office() and c.stage <> 'closed' and c.voided_at is null
      and ((c.stage in ('enrolled', 'diagnosis') and c.diagnosis_team_id = any (my_teams.ids))
        or (c.stage in ('handover', 'coaching', 'evaluation') and c.coaching_team_id = any (my_teams.ids)))
  ), items (kind, href, case_id, label, due_on, until_on, start_time) as (
    select 'session', '/v1/sessions/' || s.id,
      (select case when count(*) = 1 then min(a.case_id::text)::uuid end from session_attendances a
        where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null),
      s.topic, s.planned_on, s.planned_until_on, s.start_time
    from week, sessions s
    where s.office_id = klinik_office() and s.status = 'planned' and s.planned_on <= week.ends_on
      and exists (select from session_coaches k where k.office_id = s.office_id
        and k.session_id = s.id and k.person_id = klinik_person())
    union all
    select 'recommendation', '/v1/recommendations/' || r.id || '/progress', c.id,
      c.label || ': ' || left(r.text, 300), due.day, null, null
    from week, my_cases c
      join recommendations r on r.office_id = c.office_id and r.case_id = c.id
      join recommendation_standing st on st.office_id = r.office_id and st.case_id = r.case_id
        and st.recommendation_id = r.id
      left join lateral (select q.deferred_until_on from recommendations v
        join progress q on q.office_id = v.office_id and q.recommendation_id = v.id
        where v.office_id = r.office_id and v.lineage_id = r.lineage_id
        order by q.happened_on desc, q.created_at desc, q.id desc limit 1) p on st.progress_state = 'deferred'
      cross join lateral (select case when p.deferred_until_on is not null then p.deferred_until_on
        when st.answer = 'deferred' then st.deferred_to
        when st.answer = 'accepted' then r.due_on end as day) due
    where c.stage in ('coaching', 'evaluation') and due.day <= week.ends_on
      and st.progress_state not in ('done', 'dropped')
    union all
    select 'homework', '/v1/homework/' || h.id, c.id, c.label || ': ' || left(h.text, 300), h.due_on, null, null
    from week, my_cases c join homework h on h.office_id = c.office_id and h.case_id = c.id
    where c.stage in ('coaching', 'evaluation') and h.status = 'open' and h.due_on <= week.ends_on
    union all
    select 'stage', '/v1/cases/' || c.id, c.id, c.label, c.due_on, null, null
    from week, my_cases c where c.due_on <= week.ends_on
  ), placed as materialized (
    select i.*, greatest(0, day - last_on) as days_late, section,
      row_number() over (partition by section order by last_on, start_time nulls first, href) as place
    from (select items.*, case when until_on is null then due_on else until_on end as last_on from items) i
      cross join today
      cross join lateral (select case when last_on < day then 'overdue'
        when due_on <= day then 'today' else 'this_week' end as section) s
  )
  select json_build_object('on', day, 'weekEndsOn', ends_on, 'today', ${section('today')},
    'thisWeek', ${section('this_week')}, 'overdue', ${section('overdue')},
    'waiting', ${waitingJson})::text as body
  from week`

export const AGENDA = statement(new PgDialect().sqlToQuery(agenda).sql)
