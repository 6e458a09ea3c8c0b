ALTER TABLE "sessions" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "was_planned" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "sessions_series_index" ON "sessions" USING btree ("office_id","series_id","planned_on");--> statement-breakpoint
-- A session that was planned first was changed when it was held; one recorded straight as held never was.
alter table sessions no force row level security;
--> statement-breakpoint
alter table sessions disable trigger user;
--> statement-breakpoint
update sessions set was_planned = false where status = 'held' and version = 1;
--> statement-breakpoint
alter table sessions enable trigger user;
--> statement-breakpoint
alter table sessions force row level security;
--> statement-breakpoint
-- As klinik_ledger for an insert, for all rows of a statement at once: a session of thirty cases writes
-- sixty rows, and a call a row takes longer than the rows.
create function klinik_ledger_added() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  technical constant text[] := array['id', 'office_id', 'version', 'created_at', 'updated_at'];
  hidden constant text[] := coalesce(tg_argv, '{}');
begin
  insert into ledger (epoch, office_id, at, actor_id, credential_id, request_id, operation_id,
                      entity, entity_id, case_id, version, op, changes)
  select now_is.epoch, n.office_id, now_is.at, now_is.actor_id, now_is.credential_id,
         now_is.request_id, now_is.operation_id, tg_table_name, n.id, (n.whole ->> 'case_id')::uuid,
         n.version, 'insert',
         n.whole - technical || coalesce((select jsonb_object_agg(name, null::text)
           from unnest(hidden) as name where n.whole ? name), '{}')
    from (select a.office_id, a.id, a.version, jsonb_strip_nulls(to_jsonb(a)) as whole from added a) n
   cross join (select (select max(epoch) from ledger_epochs) as epoch, klinik_now() as at,
           klinik_person() as actor_id, klinik_setting('app.credential_id')::uuid as credential_id,
           klinik_setting('app.request_id') as request_id,
           klinik_setting('app.operation_id') as operation_id offset 0) now_is;
  return null;
end $$;
--> statement-breakpoint
drop trigger ledger on session_coaches;
--> statement-breakpoint
create trigger ledger after update or delete on session_coaches
  for each row execute function klinik_ledger();
--> statement-breakpoint
create trigger ledger_added after insert on session_coaches referencing new table as added
  for each statement execute function klinik_ledger_added();
--> statement-breakpoint
drop trigger ledger on session_attendances;
--> statement-breakpoint
create trigger ledger after update or delete on session_attendances
  for each row execute function klinik_ledger('note');
--> statement-breakpoint
create trigger ledger_added after insert on session_attendances referencing new table as added
  for each statement execute function klinik_ledger_added('note');
--> statement-breakpoint
drop trigger ledger on session_recommendations;
--> statement-breakpoint
create trigger ledger after update or delete on session_recommendations
  for each row execute function klinik_ledger();
--> statement-breakpoint
create trigger ledger_added after insert on session_recommendations referencing new table as added
  for each statement execute function klinik_ledger_added();
--> statement-breakpoint
-- What was planned and how it ended: one row a session; of a chain of moves only its end counts.
create view report_session_plans with (security_invoker = true) as
  select s.office_id, s.programme_id, s.id as session_id, s.status, s.planned_on,
         coalesce(s.planned_until_on, s.planned_on) as until_on,
         case when s.status = 'rescheduled' then 'rescheduled'
              when not s.was_planned then 'unplanned'
              when x.is_void then 'void'
              when x.is_void is null then 'taken_off' end as excluded_because
    from sessions s
   cross join lateral (select bool_and(c.voided_at is not null) as is_void
      from session_attendances a
      join cases c on c.office_id = a.office_id and c.id = a.case_id
     where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null) x;
--> statement-breakpoint
grant select on report_session_plans to klinik_staff;
--> statement-breakpoint
comment on view report_session_plans is 'One row a session, whatever its status.';
--> statement-breakpoint
comment on column report_session_plans.office_id is 'The office.';
--> statement-breakpoint
comment on column report_session_plans.programme_id is 'Its programme.';
--> statement-breakpoint
comment on column report_session_plans.session_id is 'Key.';
--> statement-breakpoint
comment on column report_session_plans.status is 'Plans kept: numerator held, denominator all that are due: held, or until_on has passed.';
--> statement-breakpoint
comment on column report_session_plans.planned_on is 'First day it is planned for.';
--> statement-breakpoint
comment on column report_session_plans.until_on is 'Last day it is planned for; not due before it has passed, unless it was held.';
--> statement-breakpoint
comment on column report_session_plans.excluded_because is 'Why it is outside plans kept: rescheduled (its chain ends in another session), unplanned (recorded straight as held), void (all its cases are), taken_off (every case left before it was held); null when it may count.';
