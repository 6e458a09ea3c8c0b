-- Tenancy, versions, the ledger and the seal: the promises the database keeps by itself.

-- Every update raises the version and stamps the instant; a last-used mark is not a change.
create function klinik_touch() returns trigger
  language plpgsql as $$
begin
  -- Generated columns are not worked out yet in NEW.
  if to_jsonb(new) - array['last_used_at', 'penyakit_code', 'normalised']
    is distinct from to_jsonb(old) - array['last_used_at', 'penyakit_code', 'normalised'] then
    new.version := old.version + 1;
    new.updated_at := klinik_now();
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Writes one ledger row for a change of one row: of an update each changed column with its old and new
-- value, of an insert or delete each value there was. Its arguments name the columns whose values stay
-- out of it: personal, secret, free notes, bytes. Those are there by name, with null.
create function klinik_ledger() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  technical constant text[] := array['id', 'office_id', 'version', 'created_at', 'updated_at', 'last_used_at'];
  whole jsonb := jsonb_strip_nulls(case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end);
  before_row jsonb;
  delta jsonb;
  hidden text;
begin
  if tg_op = 'UPDATE' then
    before_row := jsonb_strip_nulls(to_jsonb(old)) - technical;
    delta := whole - technical;
    if before_row = delta then
      return null;
    end if;
    select jsonb_object_agg(pair.key, jsonb_build_array(before_row -> pair.key, delta -> pair.key))
      into delta from jsonb_each(before_row || delta) as pair
      where (before_row -> pair.key) is distinct from (delta -> pair.key);
  else
    delta := whole - technical;
  end if;
  foreach hidden in array coalesce(tg_argv, '{}') loop
    if delta ? hidden then
      delta := delta || jsonb_build_object(hidden, null);
    end if;
  end loop;
  insert into ledger (epoch, office_id, at, actor_id, credential_id, request_id, operation_id,
                      entity, entity_id, case_id, version, op, changes)
  values ((select max(epoch) from ledger_epochs), (whole ->> 'office_id')::uuid, klinik_now(),
          klinik_person(), klinik_setting('app.credential_id')::uuid,
          klinik_setting('app.request_id'), klinik_setting('app.operation_id'),
          tg_table_name, (whole ->> 'id')::uuid,
          case when tg_table_name = 'cases' then whole ->> 'id' else whole ->> 'case_id' end::uuid,
          (whole ->> 'version')::integer, lower(tg_op), delta);
  return null;
end $$;
--> statement-breakpoint
-- Puts a tenant table under the promises: forced row-level security by office, versions, the ledger,
-- and no more rights for the staff role than the API uses. DELETE is for parts of drafts and for
-- credentials. `hidden` columns reach the ledger by name only.
create procedure klinik_protect(
  table_name text,
  hidden text[] default '{}',
  deletable boolean default false,
  ledgered boolean default true)
  language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format('create policy own_office on %I using (office_id = (select klinik_office()))
                  with check (office_id = (select klinik_office()))', table_name);
  execute format('grant select, insert, update on %I to klinik_staff', table_name);
  if deletable then
    execute format('grant delete on %I to klinik_staff', table_name);
  end if;
  if ledgered then
    execute format('create trigger touch before update on %I for each row execute function klinik_touch()', table_name);
    execute format('create trigger ledger after insert or update or delete on %I for each row execute function klinik_ledger(%s)',
                   table_name, (select string_agg(quote_literal(name), ', ') from unnest(hidden) as name));
  end if;
end $$;
--> statement-breakpoint
call klinik_protect('offices');
--> statement-breakpoint
call klinik_protect('people', hidden => '{deactivated_reason}');
--> statement-breakpoint
call klinik_protect('person_contacts', hidden => '{name,email,phone}');
--> statement-breakpoint
call klinik_protect('person_identities', hidden => '{subject}', deletable => true);
--> statement-breakpoint
call klinik_protect('api_keys', hidden => '{secret_sha256}');
--> statement-breakpoint
call klinik_protect('affiliations');
--> statement-breakpoint
call klinik_protect('participants');
--> statement-breakpoint
call klinik_protect('participant_contacts', hidden => '{contact_name,phone,email}');
--> statement-breakpoint
call klinik_protect('participant_identifiers');
--> statement-breakpoint
call klinik_protect('participant_statuses');
--> statement-breakpoint
call klinik_protect('annual_figures');
--> statement-breakpoint
call klinik_protect('office_penyakit');
--> statement-breakpoint
call klinik_protect('programmes');
--> statement-breakpoint
call klinik_protect('teams');
--> statement-breakpoint
call klinik_protect('team_members');
--> statement-breakpoint
call klinik_protect('waitlist_entries', hidden => '{ended_reason}');
--> statement-breakpoint
call klinik_protect('cases', hidden => '{void_reason}');
--> statement-breakpoint
call klinik_protect('case_intervals');
--> statement-breakpoint
call klinik_protect('case_stage_entries', hidden => '{reason}');
--> statement-breakpoint
call klinik_protect('conflict_waivers', hidden => '{reason}');
--> statement-breakpoint
call klinik_protect('diagnoses', hidden => '{summary}');
--> statement-breakpoint
call klinik_protect('findings', hidden => '{evidence,dissent}', deletable => true);
--> statement-breakpoint
call klinik_protect('recommendations', hidden => '{text}', deletable => true);
--> statement-breakpoint
call klinik_protect('recommendation_findings', deletable => true);
--> statement-breakpoint
call klinik_protect('handovers', hidden => '{reason}');
--> statement-breakpoint
call klinik_protect('recommendation_answers', hidden => '{reason}');
--> statement-breakpoint
call klinik_protect('return_items', hidden => '{text}');
--> statement-breakpoint
call klinik_protect('sessions', hidden => '{reason}');
--> statement-breakpoint
call klinik_protect('session_coaches', deletable => true);
--> statement-breakpoint
call klinik_protect('session_attendances', hidden => '{note}');
--> statement-breakpoint
call klinik_protect('session_recommendations', deletable => true);
--> statement-breakpoint
call klinik_protect('progress', hidden => '{text,reason}');
--> statement-breakpoint
call klinik_protect('measurements', hidden => '{evidence,rejection_reason}');
--> statement-breakpoint
call klinik_protect('finding_outcomes', hidden => '{reason,evidence}');
--> statement-breakpoint
call klinik_protect('verdicts', hidden => '{override_reason}');
--> statement-breakpoint
call klinik_protect('late_entries', hidden => '{reason}');
--> statement-breakpoint
call klinik_protect('idempotency_keys', deletable => true, ledgered => false);
--> statement-breakpoint
-- The ledger itself: written by the trigger as the owner, read by the office, changed by nobody.
alter table ledger enable row level security;
--> statement-breakpoint
alter table ledger force row level security;
--> statement-breakpoint
create policy own_office on ledger for select using (office_id = (select klinik_office()));
--> statement-breakpoint
do $$ begin execute format('create policy written_by_trigger on ledger to %I using (true) with check (true)', current_user); end $$;
--> statement-breakpoint
grant select on ledger, ledger_epochs to klinik_staff;
--> statement-breakpoint
create function klinik_refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'KK003';
end $$;
--> statement-breakpoint
create trigger append_only before update or delete on ledger for each row execute function klinik_refuse_change();
--> statement-breakpoint
create trigger append_only_whole before truncate on ledger for each statement execute function klinik_refuse_change();
--> statement-breakpoint
-- A restored copy of a database gives out transaction ids again; its rows start a new epoch, so that
-- a cursor of the former life ends instead of skipping. Called at every start, under the lock.
create function klinik_begin_epoch() returns integer
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  latest ledger_epochs;
  identifier text := (select system_identifier::text from pg_control_system());
begin
  select * into latest from ledger_epochs order by epoch desc limit 1;
  if latest.epoch is null
    or latest.system_identifier <> identifier
    or exists (select from ledger where epoch = latest.epoch
               and xid >= pg_snapshot_xmax(pg_current_snapshot())) then
    insert into ledger_epochs (epoch, system_identifier) values (coalesce(latest.epoch, 0) + 1, identifier)
      returning * into latest;
  end if;
  return latest.epoch;
end $$;
--> statement-breakpoint
revoke execute on function klinik_begin_epoch() from public;
--> statement-breakpoint
-- Sealing: a signed diagnosis and its parts never change. The share lock makes a part that is being
-- written and a signature that is being given wait for each other.
create function klinik_sealed_diagnosis() returns trigger
  language plpgsql as $$
begin
  if old.sealed_at is not null then
    raise exception 'diagnosis % is sealed', old.id using errcode = 'KK002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger a_sealed before update or delete on diagnoses for each row execute function klinik_sealed_diagnosis();
--> statement-breakpoint
create function klinik_sealed_part() returns trigger
  language plpgsql as $$
declare
  part record := case when tg_op = 'DELETE' then old else new end;
  sealed timestamptz;
begin
  select sealed_at into sealed from diagnoses
    where office_id = part.office_id and id = part.diagnosis_id for share;
  if sealed is not null
    or (tg_op = 'UPDATE' and new.diagnosis_id <> old.diagnosis_id) then
    raise exception 'diagnosis % is sealed', part.diagnosis_id using errcode = 'KK002';
  end if;
  return part;
end $$;
--> statement-breakpoint
create trigger a_sealed before insert or update or delete on findings for each row execute function klinik_sealed_part();
--> statement-breakpoint
create trigger a_sealed before insert or update or delete on recommendations for each row execute function klinik_sealed_part();
--> statement-breakpoint
create trigger a_sealed before insert or update or delete on recommendation_findings for each row execute function klinik_sealed_part();
--> statement-breakpoint
-- One participant, one case at a time, whatever was entered late; the day of an ending may be the day
-- of the next beginning.
alter table case_intervals add constraint case_intervals_never_overlap
  exclude using gist (office_id with =, participant_id with =, daterange(starts_on, ends_on, '[)') with &&)
  where (voided_at is null);
--> statement-breakpoint
alter table affiliations add constraint affiliations_participant_fk
  foreign key (office_id, participant_id) references participants (office_id, id);
--> statement-breakpoint
grant select on penyakit, case_metrics, verdict_rules to klinik_staff;
--> statement-breakpoint
-- Who a credential is. The API's own role may read no table; these functions are its only way in.
-- `stamp` changes whenever the credential, the person's roles or the office change.
create function klinik_stamp(credential_kind text, credential uuid) returns text
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select case credential_kind
      when 'key' then (
        select concat_ws('.', k.version, coalesce(p.version, 0), o.version)
          from api_keys k join offices o on o.id = k.office_id
          left join people p on p.office_id = k.office_id and p.id = k.person_id
          where k.id = credential and k.revoked_at is null and p.deactivated_at is null)
      when 'identity' then (
        select concat_ws('.', i.version, p.version, o.version)
          from person_identities i join offices o on o.id = i.office_id
          join people p on p.office_id = i.office_id and p.id = i.person_id
          where i.id = credential and p.deactivated_at is null)
      when 'observer' then (
        select 'observer' from observers where id = credential and revoked_at is null)
    end;
  end;
--> statement-breakpoint
-- Raises KK001 when the program's memory of a credential is no longer true; it then asks again.
create function klinik_check_access(credential_kind text, credential uuid, stamp text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if klinik_stamp(credential_kind, credential) is distinct from stamp then
    raise exception 'access has changed' using errcode = 'KK001';
  end if;
  return true;
end $$;
--> statement-breakpoint
create function klinik_staff_principal(o offices, p people) returns jsonb
  language sql stable
  return jsonb_build_object(
    'kind', 'staff', 'officeId', o.id, 'personId', p.id, 'roles', coalesce(p.roles, '{reporter}'),
    'background', p.background, 'timeZone', o.time_zone, 'lateEntryLimitDays', o.late_entry_limit_days,
    'officeLanguage', o.language);
--> statement-breakpoint
create function klinik_principal_by_key(key_id uuid, sha256 text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select klinik_staff_principal(o, p) || jsonb_build_object(
        'credentialKind', 'key', 'credentialId', k.id, 'scopes', k.scopes,
        'expiresAt', klinik_instant(k.expires_at), 'stamp', klinik_stamp('key', k.id))
      from api_keys k join offices o on o.id = k.office_id
      left join people p on p.office_id = k.office_id and p.id = k.person_id
      where k.id = key_id and k.secret_sha256 = sha256 and k.revoked_at is null and p.deactivated_at is null
    union all
    select jsonb_build_object(
        'kind', 'observer', 'observerId', id, 'name', name, 'regionPrefix', region_prefix, 'isDemo', is_demo,
        'credentialKind', 'observer', 'credentialId', id, 'scopes', null,
        'expiresAt', klinik_instant(expires_at), 'stamp', 'observer')
      from observers where id = key_id and secret_sha256 = sha256 and revoked_at is null;
  end;
--> statement-breakpoint
-- One row an office in which the subject of this issuer is a person.
create function klinik_principals_by_subject(token_issuer text, token_subject text) returns setof jsonb
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select klinik_staff_principal(o, p) || jsonb_build_object(
        'credentialKind', 'identity', 'credentialId', i.id, 'scopes', null,
        'expiresAt', null, 'stamp', klinik_stamp('identity', i.id))
      from person_identities i join offices o on o.id = i.office_id
      join people p on p.office_id = i.office_id and p.id = i.person_id
      where i.issuer = token_issuer and i.subject = token_subject and p.deactivated_at is null
      order by o.id limit 100;
  end;
--> statement-breakpoint
create function klinik_mark_key_used(key_id uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public
  begin atomic
    update api_keys set last_used_at = at where id = key_id;
  end;
--> statement-breakpoint
do $$
declare
  table_name text;
begin
  foreach table_name in array array['offices', 'people', 'person_identities', 'api_keys'] loop
    execute format('create policy read_by_access_functions on %I to %I using (true) with check (true)', table_name, current_user);
  end loop;
end $$;
--> statement-breakpoint
revoke execute on function klinik_stamp(text, uuid), klinik_check_access(text, uuid, text),
  klinik_staff_principal(offices, people), klinik_principal_by_key(uuid, text),
  klinik_principals_by_subject(text, text), klinik_mark_key_used(uuid, timestamptz) from public;
--> statement-breakpoint
grant execute on function klinik_check_access(text, uuid, text), klinik_principal_by_key(uuid, text),
  klinik_principals_by_subject(text, text), klinik_mark_key_used(uuid, timestamptz) to klinik_api;
--> statement-breakpoint
-- What an observer may compare: counts by programme, kept current in the transaction of each change.
create function klinik_report_office_programme() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into report_office_programmes
    select new.office_id, new.programme_id, o.region_code, o.is_demo, p.year,
           count(c.id), count(c.id) filter (where c.result is null),
           count(c.id) filter (where c.result = 'good'), count(c.id) filter (where c.result = 'improved'),
           count(c.id) filter (where c.result = 'unchanged'), count(c.id) filter (where c.result = 'worsened'),
           count(c.id) filter (where c.result = 'referred'),
           count(c.id) filter (where c.result = 'dissolution_proposed'),
           count(c.id) filter (where c.result = 'not_ill'), count(c.id) filter (where c.result = 'dropped_out'),
           klinik_now()
      from programmes p join offices o on o.id = p.office_id
      left join cases c on c.office_id = p.office_id and c.programme_id = p.id and c.voided_at is null
      where p.office_id = new.office_id and p.id = new.programme_id
      group by o.region_code, o.is_demo, p.year
  on conflict (office_id, programme_id) do update set
    region_code = excluded.region_code, is_demo = excluded.is_demo, year = excluded.year,
    enrolled_count = excluded.enrolled_count, open_count = excluded.open_count,
    good_count = excluded.good_count, improved_count = excluded.improved_count,
    unchanged_count = excluded.unchanged_count, worsened_count = excluded.worsened_count,
    referred_count = excluded.referred_count, dissolution_proposed_count = excluded.dissolution_proposed_count,
    not_ill_count = excluded.not_ill_count, dropped_out_count = excluded.dropped_out_count,
    computed_at = excluded.computed_at;
  return null;
end $$;
--> statement-breakpoint
create trigger report_office_programme after insert or update of result, voided_at on cases
  for each row execute function klinik_report_office_programme();
--> statement-breakpoint
alter table report_office_programmes enable row level security;
--> statement-breakpoint
alter table report_office_programmes force row level security;
--> statement-breakpoint
do $$ begin execute format('create policy written_by_trigger on report_office_programmes to %I using (true) with check (true)', current_user); end $$;
--> statement-breakpoint
create policy own_region on report_office_programmes for select to klinik_observer
  using (((select klinik_setting('app.region_prefix')) = 'all'
      or region_code like (select klinik_setting('app.region_prefix') || '%'))
    and is_demo = (select klinik_setting('app.is_demo') = 'true'));
--> statement-breakpoint
grant select (region_code, is_demo, year, enrolled_count, open_count, good_count, improved_count, unchanged_count,
  worsened_count, referred_count, dissolution_proposed_count, not_ill_count, dropped_out_count, computed_at)
  on report_office_programmes to klinik_observer;
