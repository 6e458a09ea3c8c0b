-- Facts that the workflow's rules ask for and that several modules share.

-- What the current person is in a team on a day: lead before member, null for neither.
create function klinik_team_role(team uuid, on_day date) returns text
  language sql stable
  return (select min(m.role) from team_members m
          where m.office_id = klinik_office() and m.team_id = team and m.person_id = klinik_person()
            and m.starts_on <= on_day and (m.ends_on is null or m.ends_on >= on_day));
--> statement-breakpoint
-- Whether the current person has declared a tie to a participant that holds on a day.
create function klinik_is_affiliated(participant uuid, on_day date) returns boolean
  language sql stable
  return exists (select from affiliations a
                 where a.office_id = klinik_office() and a.participant_id = participant
                   and a.person_id = klinik_person()
                   and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day));
--> statement-breakpoint
-- One row a measurement that the pinned verdict rule requires of a case and that nobody has given:
-- neither a value nor the reason it is missing.
create view case_missing_measurements with (security_invoker = true) as
  select c.office_id, c.id as case_id, p.point, r.metric_code, r.position::integer
    from cases c
    join participants x on x.office_id = c.office_id and x.id = c.participant_id
    join programmes g on g.office_id = c.office_id and g.id = c.programme_id
    join verdict_rules v on v.code = g.verdict_rule_code
    cross join lateral jsonb_array_elements_text(v.definition -> 'required' -> x.kind)
      with ordinality as r (metric_code, position)
    cross join (values ('baseline'), ('endline')) as p (point)
    where not exists (
      select from measurements m
      where m.office_id = c.office_id and m.case_id = c.id and m.metric_code = r.metric_code
        and m.point = p.point and m.verification <> 'rejected');
--> statement-breakpoint
-- One row a recommendation of the diagnosis a case is coached by (the latest accepted one): what the
-- coaching team answered, and where it stands by the latest progress in any version of it.
create view recommendation_standing with (security_invoker = true) as
  select r.office_id, r.case_id, r.id as recommendation_id, r.lineage_id, r.diagnosis_id, r.kind, r.position,
         a.answer, a.deferred_to, h.id as handover_id, h.answered_on as accepted_on,
         coalesce(p.state, 'open') as progress_state, p.happened_on as progress_on
    from handovers h
    join recommendations r on r.office_id = h.office_id and r.case_id = h.case_id and r.diagnosis_id = h.diagnosis_id
    left join recommendation_answers a on a.office_id = r.office_id and a.recommendation_id = r.id
    left join lateral (
      select q.state, q.happened_on from progress q
        join recommendations o on o.office_id = q.office_id and o.id = q.recommendation_id
        where o.office_id = r.office_id and o.lineage_id = r.lineage_id
        order by q.happened_on desc, q.created_at desc, q.id desc limit 1) p on true
    where h.status = 'accepted'
      and h.id = (select l.id from handovers l
                  where l.office_id = h.office_id and l.case_id = h.case_id and l.status = 'accepted'
                  order by l.answered_on desc, l.created_at desc, l.id desc limit 1);
--> statement-breakpoint
grant select on case_missing_measurements, recommendation_standing to klinik_staff;
