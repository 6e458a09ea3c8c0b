-- Every version of a row is in the ledger, also one that only its parts raised: its entry is then empty, and
-- what changed stands in the entries of the parts, of the same transaction.
create or replace function klinik_ledger() returns trigger
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
    if before_row = delta and old.version = new.version then
      return null;
    end if;
    select coalesce(jsonb_object_agg(pair.key, jsonb_build_array(before_row -> pair.key, delta -> pair.key)), '{}')
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
