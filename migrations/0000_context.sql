-- Roles, extensions, and the transaction's context that defaults, policies and triggers read.
create extension if not exists btree_gist;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
-- Roles belong to the cluster, so another database of it may have made them already.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['klinik_api', 'klinik_staff', 'klinik_observer'] loop
    begin
      execute format('create role %I nologin noinherit', role_name);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
  begin
    grant klinik_staff, klinik_observer to klinik_api;
    execute format('grant klinik_api to %I', current_user);
  exception when insufficient_privilege then
    if not pg_has_role('klinik_api', 'klinik_staff', 'member') then raise; end if;
  end;
end $$;
--> statement-breakpoint
-- A statement that hangs, a lock that is never given or a transaction left open ends by itself.
do $$
begin
  alter role klinik_api set statement_timeout = '15s';
  alter role klinik_api set lock_timeout = '5s';
  alter role klinik_api set idle_in_transaction_session_timeout = '30s';
  -- Statements are prepared and the same for every office: planning each call anew costs more than
  -- a plan for particular values could save.
  alter role klinik_api set plan_cache_mode = 'force_generic_plan';
  -- Compiling a plan costs more than any of these statements takes.
  alter role klinik_api set jit = off;
exception when insufficient_privilege then null;
end $$;
--> statement-breakpoint
-- After a transaction that set it, a setting is the empty string, not null, on that session.
create function klinik_setting(name text) returns text
  language sql stable parallel safe
  return nullif(current_setting(name, true), '');
--> statement-breakpoint
create function klinik_office() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.office_id', true), '')::uuid;
--> statement-breakpoint
create function klinik_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;
--> statement-breakpoint
-- The instant of the request, by the clock of the program.
create function klinik_now() returns timestamptz
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp());
--> statement-breakpoint
-- An instant as the API writes it: RFC 3339, UTC, milliseconds.
create function klinik_instant(at timestamptz) returns text
  language sql stable strict parallel safe
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
--> statement-breakpoint
grant execute on function klinik_setting(text), klinik_office(), klinik_person(), klinik_now(), klinik_instant(timestamptz) to public;
