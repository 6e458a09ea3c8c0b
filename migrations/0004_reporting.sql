-- The reporting contract: one view a grain, read under the caller's own row security. Every count of
-- the metrics is a count over one of these; what leaves a count is a column, so that it can be listed.
create view report_programmes with (security_invoker = true) as
  select office_id, id as programme_id, name, year, status, starts_on, time_zone, capacity, target_good
    from programmes;
--> statement-breakpoint
create view report_cases with (security_invoker = true) as
  select c.office_id, c.programme_id, c.id as case_id, c.voided_at is not null as is_void, c.stage, c.result,
         c.enrolled_on, to_char(c.enrolled_on, 'YYYY-MM') as enrolled_month,
         c.closed_on, to_char(c.closed_on, 'YYYY-MM') as closed_month
    from cases c;
--> statement-breakpoint
create view report_case_stages with (security_invoker = true) as
  select c.office_id, c.programme_id, c.id as case_id, c.voided_at is not null as is_void, e.stage,
         min(e.entered_on) as entered_on, coalesce(sum(e.left_on - e.entered_on), 0)::integer as days,
         bool_or(e.left_on is null) as is_running
    from cases c
    join case_stage_entries e on e.office_id = c.office_id and e.case_id = c.id
   group by c.office_id, c.programme_id, c.id, e.stage;
--> statement-breakpoint
create view report_sessions with (security_invoker = true) as
  select s.office_id, s.programme_id, s.id as session_id, s.kind,
         case when s.status <> 'held' then s.status
              when (select bool_and(c.voided_at is not null) from session_attendances a
                      join cases c on c.office_id = a.office_id and c.id = a.case_id
                     where a.office_id = s.office_id and a.session_id = s.id) then 'void'
              end as excluded_because,
         s.planned_on, s.held_on, to_char(s.held_on, 'YYYY-MM') as held_month,
         s.contact_minutes, s.preparation_minutes,
         exists (select from session_recommendations r
                  where r.office_id = s.office_id and r.session_id = s.id) as serves_recommendation
    from sessions s;
--> statement-breakpoint
create view report_session_cases with (security_invoker = true) as
  select s.office_id, s.programme_id, s.id as session_id, a.case_id, s.held_on, a.attendance,
         case when c.voided_at is not null then 'void'
              when a.removed_at is not null then 'taken_off'
              when s.status <> 'held' then 'not_held'
              when s.held_on >= (select min(e.entered_on) from case_stage_entries e
                    where e.office_id = a.office_id and e.case_id = a.case_id and e.stage = 'coaching')
                then case when a.attendance = 'excused' then 'excused'
                          when a.attendance is null then 'not_recorded' end
              else 'before_coaching' end as excluded_because
    from sessions s
    join session_attendances a on a.office_id = s.office_id and a.session_id = s.id
    join cases c on c.office_id = a.office_id and c.id = a.case_id;
--> statement-breakpoint
create view report_findings with (security_invoker = true) as
  select c.office_id, c.programme_id, c.id as case_id, f.id as finding_id, f.penyakit_code, f.severity,
         case when c.voided_at is not null then 'void'
              when f.certainty <> 'confirmed' then f.certainty end as excluded_because,
         exists (select from recommendation_findings r
                  where r.office_id = f.office_id and r.finding_id = f.id) as has_recommendation
    from cases c
    join findings f on f.office_id = c.office_id and f.case_id = c.id
     and f.diagnosis_id = (select d.id from diagnoses d
           where d.office_id = c.office_id and d.case_id = c.id and d.sealed_at is not null
           order by d.number desc limit 1);
--> statement-breakpoint
create view report_recommendations with (security_invoker = true) as
  select c.office_id, c.programme_id, c.id as case_id, r.id as recommendation_id, r.kind,
         case when c.voided_at is not null then 'void'
              when n.answer is null then 'unanswered'
              when n.answer <> 'accepted' then n.answer end as excluded_because,
         exists (select from recommendations l
                  join session_recommendations t on t.office_id = l.office_id and t.recommendation_id = l.id
                  join sessions s on s.office_id = t.office_id and s.id = t.session_id
                 where l.office_id = r.office_id and l.lineage_id = r.lineage_id and s.status = 'held')
           as has_session
    from cases c
    join recommendations r on r.office_id = c.office_id and r.case_id = c.id
     and r.diagnosis_id = (select h.diagnosis_id from handovers h
           where h.office_id = c.office_id and h.case_id = c.id and h.status = 'accepted'
           order by h.answered_on desc, h.created_at desc, h.id desc limit 1)
    left join recommendation_answers n on n.office_id = r.office_id and n.recommendation_id = r.id;
--> statement-breakpoint
create view report_conflict_waivers with (security_invoker = true) as
  select c.office_id, c.programme_id, c.id as case_id, c.voided_at is not null as is_void, w.act,
         w.waived_on, to_char(w.waived_on, 'YYYY-MM') as waived_month
    from cases c
    join conflict_waivers w on w.office_id = c.office_id and w.case_id = c.id;
--> statement-breakpoint
grant select on report_programmes, report_cases, report_case_stages, report_sessions, report_session_cases,
  report_findings, report_recommendations, report_conflict_waivers to klinik_staff;
--> statement-breakpoint
comment on view report_programmes is 'One row a programme.';
--> statement-breakpoint
comment on column report_programmes.office_id is 'The office; row security shows only the callers.';
--> statement-breakpoint
comment on column report_programmes.programme_id is 'Key.';
--> statement-breakpoint
comment on column report_programmes.name is 'As the office calls it.';
--> statement-breakpoint
comment on column report_programmes.year is 'Year of its first day.';
--> statement-breakpoint
comment on column report_programmes.status is 'planned, open or closed.';
--> statement-breakpoint
comment on column report_programmes.starts_on is 'First day, in time_zone; every civil date of the programme and its cases is of this zone.';
--> statement-breakpoint
comment on column report_programmes.time_zone is 'Zone in which days and months are cut.';
--> statement-breakpoint
comment on column report_programmes.capacity is 'Cases it has room for.';
--> statement-breakpoint
comment on column report_programmes.target_good is 'How many cases must end as good: denominator of good against target; null where none was promised.';
--> statement-breakpoint
comment on view report_cases is 'One row a case, void ones included.';
--> statement-breakpoint
comment on column report_cases.office_id is 'The office.';
--> statement-breakpoint
comment on column report_cases.programme_id is 'Its programme.';
--> statement-breakpoint
comment on column report_cases.case_id is 'Key.';
--> statement-breakpoint
comment on column report_cases.is_void is 'Entered by mistake: outside every numerator and denominator, listed among the exclusions.';
--> statement-breakpoint
comment on column report_cases.stage is 'Where it stands now: numerator by stage; denominator is enrolled, all cases but void ones.';
--> statement-breakpoint
comment on column report_cases.result is 'How it ended; null while open. Good ratio: numerator good, denominator all results but not_ill; void and open cases excluded.';
--> statement-breakpoint
comment on column report_cases.enrolled_on is 'Day of enrolment, in the zone of the programme.';
--> statement-breakpoint
comment on column report_cases.enrolled_month is 'Its month, YYYY-MM.';
--> statement-breakpoint
comment on column report_cases.closed_on is 'Day of closing, in the zone of the programme; null while open.';
--> statement-breakpoint
comment on column report_cases.closed_month is 'Its month, YYYY-MM.';
--> statement-breakpoint
comment on view report_case_stages is 'One row a case and stage it ever entered.';
--> statement-breakpoint
comment on column report_case_stages.office_id is 'The office.';
--> statement-breakpoint
comment on column report_case_stages.programme_id is 'Its programme.';
--> statement-breakpoint
comment on column report_case_stages.case_id is 'Key, with stage.';
--> statement-breakpoint
comment on column report_case_stages.is_void is 'Excluded from the median.';
--> statement-breakpoint
comment on column report_case_stages.stage is 'Key, with case_id.';
--> statement-breakpoint
comment on column report_case_stages.entered_on is 'First day in the stage.';
--> statement-breakpoint
comment on column report_case_stages.days is 'Days spent in it over all stays that ended: what the median is taken of.';
--> statement-breakpoint
comment on column report_case_stages.is_running is 'Still in it, so excluded from the median.';
--> statement-breakpoint
comment on view report_sessions is 'One row a session, whatever its status.';
--> statement-breakpoint
comment on column report_sessions.office_id is 'The office.';
--> statement-breakpoint
comment on column report_sessions.programme_id is 'Its programme.';
--> statement-breakpoint
comment on column report_sessions.session_id is 'Key.';
--> statement-breakpoint
comment on column report_sessions.kind is 'individual, clinic_day, bimtek, peer_visit or coordination.';
--> statement-breakpoint
comment on column report_sessions.excluded_because is 'Null when held and so counted; otherwise planned, cancelled, rescheduled, or void (held for void cases only).';
--> statement-breakpoint
comment on column report_sessions.planned_on is 'Day it is planned for.';
--> statement-breakpoint
comment on column report_sessions.held_on is 'Day it was held, in the zone of the programme.';
--> statement-breakpoint
comment on column report_sessions.held_month is 'Its month, YYYY-MM.';
--> statement-breakpoint
comment on column report_sessions.contact_minutes is 'Minutes with participants, once a session however many cases: numerator of contact minutes; denominator is sessions held.';
--> statement-breakpoint
comment on column report_sessions.preparation_minutes is 'Minutes of preparation, apart from contact.';
--> statement-breakpoint
comment on column report_sessions.serves_recommendation is 'False: numerator of sessions that serve none; denominator is sessions held.';
--> statement-breakpoint
comment on view report_session_cases is 'One row a case and session it was on.';
--> statement-breakpoint
comment on column report_session_cases.office_id is 'The office.';
--> statement-breakpoint
comment on column report_session_cases.programme_id is 'The programme of the session.';
--> statement-breakpoint
comment on column report_session_cases.session_id is 'Key, with case_id.';
--> statement-breakpoint
comment on column report_session_cases.case_id is 'Key, with session_id.';
--> statement-breakpoint
comment on column report_session_cases.held_on is 'Day it was held.';
--> statement-breakpoint
comment on column report_session_cases.attendance is 'Attendance ratio: numerator present, denominator present and absent.';
--> statement-breakpoint
comment on column report_session_cases.excluded_because is 'Why it is outside the attendance ratio: void, taken_off (case left before it was held), not_held, before_coaching (held before the case entered coaching), excused, not_recorded; null when counted.';
--> statement-breakpoint
comment on view report_findings is 'One row a finding of the latest sealed diagnosis of a case.';
--> statement-breakpoint
comment on column report_findings.office_id is 'The office.';
--> statement-breakpoint
comment on column report_findings.programme_id is 'The programme of the case.';
--> statement-breakpoint
comment on column report_findings.case_id is 'Its case.';
--> statement-breakpoint
comment on column report_findings.finding_id is 'Key.';
--> statement-breakpoint
comment on column report_findings.penyakit_code is 'What was found.';
--> statement-breakpoint
comment on column report_findings.severity is 'mild, moderate or severe.';
--> statement-breakpoint
comment on column report_findings.excluded_because is 'Why it is outside coverage: void, suspected, ruled_out; null when counted.';
--> statement-breakpoint
comment on column report_findings.has_recommendation is 'False: numerator of ailments without recommendation; denominator is confirmed findings.';
--> statement-breakpoint
comment on view report_recommendations is 'One row a recommendation of the latest accepted diagnosis of a case.';
--> statement-breakpoint
comment on column report_recommendations.office_id is 'The office.';
--> statement-breakpoint
comment on column report_recommendations.programme_id is 'The programme of the case.';
--> statement-breakpoint
comment on column report_recommendations.case_id is 'Its case.';
--> statement-breakpoint
comment on column report_recommendations.recommendation_id is 'Key.';
--> statement-breakpoint
comment on column report_recommendations.kind is 'Kind of treatment.';
--> statement-breakpoint
comment on column report_recommendations.excluded_because is 'Why it is outside coverage: void, declined, deferred, unanswered; null when accepted and so counted.';
--> statement-breakpoint
comment on column report_recommendations.has_session is 'False: numerator of recommendations without a session; denominator is accepted ones. A held session that served an earlier version of the recommendation counts.';
--> statement-breakpoint
comment on view report_conflict_waivers is 'One row a waiver of a conflict of interest.';
--> statement-breakpoint
comment on column report_conflict_waivers.office_id is 'The office.';
--> statement-breakpoint
comment on column report_conflict_waivers.programme_id is 'The programme of the case.';
--> statement-breakpoint
comment on column report_conflict_waivers.case_id is 'Its case.';
--> statement-breakpoint
comment on column report_conflict_waivers.is_void is 'Excluded from the count.';
--> statement-breakpoint
comment on column report_conflict_waivers.act is 'What was allowed: numerator of conflict waivers is the number of rows.';
--> statement-breakpoint
comment on column report_conflict_waivers.waived_on is 'Day of the waiver, in the zone of the programme.';
--> statement-breakpoint
comment on column report_conflict_waivers.waived_month is 'Its month, YYYY-MM.';
