-- Who may be the same as somebody: names alike by trigrams, numbers that are equal whatever they were
-- taken for. As the search, it looks into the index as the owner, in the caller's office alone, and
-- hands out ids with how much the names, legal forms aside, are alike (0 to 1).
create function klinik_like_participants(name text, numbers text[], most integer)
  returns table (id uuid, likeness real)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  core text := klinik_name_core(klinik_plain_name(name));
  office text := quote_nullable(klinik_office());
begin
  perform set_config('pg_trgm.similarity_threshold', '0.6', true);
  return query execute format('
    with named as (
      select x.id from participants x
       where x.office_id = %1$s and klinik_name_core(x.normalised) %% %2$L
       order by similarity(klinik_name_core(x.normalised), %2$L) desc, x.id limit %3$s
    ), numbered as (
      select i.participant_id as id from participant_identifiers i
       where i.office_id = %1$s and (%4$s) limit %3$s
    )
    select x.id, similarity(klinik_name_core(x.normalised), %2$L) from participants x
     where x.office_id = %1$s and x.id in (select id from named union select id from numbered)',
    office, core, most,
    coalesce((select string_agg(format('i.normalised like %L', regexp_replace(number, '([\\%_])', '\\\1', 'g')), ' or ')
                from unnest(numbers) as number), 'false'));
end $$;
--> statement-breakpoint
revoke execute on function klinik_like_participants(text, text[], integer) from public;
--> statement-breakpoint
grant execute on function klinik_like_participants(text, text[], integer) to klinik_staff;
