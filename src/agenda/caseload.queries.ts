import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { actingTeam, programmeToday, stageDueOn } from '../cases/queries.js'
import { CASE_STAGES, type CaseStage } from '../cases/rules.js'
import { type Statement, statement } from '../platform/database.js'
import { MOST_CASES, MOST_HOLDERS } from './caseload.schema.js'
import type { CaseloadHolder } from './rules.js'

/** Open cases, whose turn each is, and its own meetings; $1 programme, or null for all. */
const openCases = sql`
  open_cases as materialized (
    select c.office_id, c.id, c.case_number, c.programme_id, x.name, c.stage, ${actingTeam} as team_id,
      t.today, due.due_on, greatest(0, t.today - due.due_on) as days_late, met.*,
      case c.stage when 'coaching' then t.today - greatest(c.stage_on, met.last_held_on) end as quiet_days
    from cases c
      join participants x on x.office_id = c.office_id and x.id = c.participant_id
      join programmes g on g.office_id = c.office_id and g.id = c.programme_id
      cross join lateral (select ${programmeToday} as today) t
      cross join lateral (select ${stageDueOn} as due_on) due
      cross join lateral (
        select min(s.planned_on) filter (where s.status = 'planned' and s.planned_on >= t.today) as next_session_on,
          max(s.held_on) as last_held_on,
          sum(s.contact_minutes) filter (where a.attendance = 'present') as contact_minutes
        from session_attendances a join sessions s on s.office_id = a.office_id and s.id = a.session_id
        where a.office_id = c.office_id and a.case_id = c.id and a.removed_at is null) met
    where c.office_id = klinik_office() and c.stage <> 'closed' and c.voided_at is null
      and ($1::uuid is null or c.programme_id = $1)
  ), working as materialized (
    select t.id as team_id, t.name as team_name, m.person_id
    from programmes g join teams t on t.office_id = g.office_id and t.programme_id = g.id
      left join team_members m on m.office_id = t.office_id and m.team_id = t.id
        and m.starts_on <= ${programmeToday} and (m.ends_on is null or m.ends_on >= ${programmeToday})
    where g.office_id = klinik_office() and g.status <> 'closed' and ($1::uuid is null or g.id = $1)
  )`

/** Who holds cases, each with a row a case, or one without, nobody included. */
const HOLDERS: Record<CaseloadHolder, SQL> = {
  team: sql`select w.team_id as id, w.team_name as name, c.id as case_id
    from (select distinct team_id, team_name from working) w
      full join open_cases c on c.team_id = w.team_id`,
  person: sql`select distinct w.person_id as id, n.name, c.id as case_id
    from (select * from working where person_id is not null) w
      full join open_cases c on c.team_id = w.team_id
      left join person_contacts n on n.office_id = klinik_office() and n.id = w.person_id`,
}

/** A person's meetings are those the person coaches; a team's are those of its cases. */
const MEETINGS: Record<CaseloadHolder, SQL> = {
  team: sql`true`,
  person: sql`exists (select from session_coaches k where k.office_id = s.office_id
    and k.session_id = s.id and k.person_id = h.id)`,
}

const byStage = CASE_STAGES.filter((stage): stage is CaseStage => stage !== 'closed').map(
  (stage) => `'${stage}', count(c.id) filter (where c.stage = '${stage}')`,
)

/** The open cases of a holder, the latest first. On alias `l` of loads. */
const casesJson = sql`(select coalesce(json_agg(json_build_object('caseId', c.id,
    'caseNumber', c.case_number, 'participantName', c.name, 'stage', c.stage,
    'stageDueOn', c.due_on, 'daysLate', c.days_late, 'nextSessionOn', c.next_session_on,
    'lastHeldOn', c.last_held_on, 'contactMinutes', coalesce(c.contact_minutes, 0),
    'daysWithoutSession', c.quiet_days) order by c.days_late desc, c.case_number), '[]')
  from (select c.* from held h join open_cases c on c.id = h.case_id
    where h.id is not distinct from l.id
    order by c.days_late desc, c.case_number limit ${sql.raw(String(MOST_CASES))}) c)`

const loadJson = (by: CaseloadHolder, withCases: boolean) => sql`json_build_object(
  'personId', ${by === 'person' ? sql`l.id` : sql`null`}, 'teamId', ${by === 'team' ? sql`l.id` : sql`null`},
  'name', l.name, 'caseCount', l.case_count, 'casesByStage', l.by_stage, 'overdueCount', l.overdue_count,
  'mostDaysLate', l.most_days_late, 'withoutSessionCount', l.quiet_count,
  'nextSessionOn', m.next_session_on, 'lastHeldOn', m.last_held_on,
  'contactMinutes', coalesce(m.contact_minutes, 0)
  ${withCases ? sql`, 'openCases', ${casesJson}` : sql``})`

/**
 * The load of every holder as JSON text: $1 programme, $2 days without a session that count. A meeting
 * of many cases counts once for each holder.
 */
const caseload = (by: CaseloadHolder, withCases: boolean): Statement =>
  statement(
    new PgDialect().sqlToQuery(sql`
  with ${openCases}, held as materialized (${HOLDERS[by]}), loads as (
    select h.id, h.name, count(c.id) as case_count, json_build_object(${sql.raw(byStage.join(', '))}) as by_stage,
      count(c.id) filter (where c.days_late > 0) as overdue_count, coalesce(max(c.days_late), 0) as most_days_late,
      count(c.id) filter (where c.quiet_days > $2::integer) as quiet_count
    from held h left join open_cases c on c.id = h.case_id group by h.id, h.name
  ), meetings as (
    select id, min(planned_on) filter (where status = 'planned') as next_session_on,
      max(held_on) as last_held_on, sum(contact_minutes) as contact_minutes
    from (select distinct h.id, s.id as session_id, s.status, s.planned_on, s.held_on, s.contact_minutes
      from held h join open_cases c on c.id = h.case_id
        join session_attendances a on a.office_id = c.office_id and a.case_id = c.id and a.removed_at is null
        join sessions s on s.office_id = a.office_id and s.id = a.session_id
      where (s.status = 'held' or (s.status = 'planned' and s.planned_on >= c.today))
        and ${MEETINGS[by]}) as once
    group by id
  )
  select coalesce(json_agg(${loadJson(by, withCases)} order by l.id is null, l.overdue_count desc,
    l.case_count desc, l.name, l.id), '[]')::text as items
  from (select * from loads order by id is null desc, overdue_count desc, case_count desc, name, id
    limit ${sql.raw(String(MOST_HOLDERS))}) l
    left join meetings m on m.id is not distinct from l.id`).sql,
  )

/** By holder, without and with the cases of each. */
export const CASELOADS = {
  person: [caseload('person', false), caseload('person', true)],
  team: [caseload('team', false), caseload('team', true)],
} as const
