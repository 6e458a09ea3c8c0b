-- Names that are found however they are written, by an index although row security stands before it.
create extension if not exists btree_gin;
--> statement-breakpoint
-- A name in small letters and single blanks: "K.S.P. Ma'mur" is "ksp mamur", "KOP. Melati" is
-- "koperasi melati".
create function klinik_plain_name(name text) returns text
  language sql immutable strict parallel safe
  return trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(lower(name),
    '[''’‘`]', '', 'g'),
    '\m([a-z])\.\s?(?=[a-z]\M)', '\1', 'g'),
    '[^[:alnum:]]+', ' ', 'g'),
    '\mkop\M', 'koperasi', 'g'));
--> statement-breakpoint
-- What is left of a plain name without the words for its legal form; all of it when nothing is.
create function klinik_name_core(plain text) returns text
  language sql immutable strict parallel safe
  return coalesce(nullif(trim(regexp_replace(plain,
    '\m(koperasi( (simpan pinjam( dan pembiayaan syariah)?|serba usaha|unit desa|konsumen|produsen|pemasaran|jasa|syariah|karyawan|wanita|pegawai negeri|pegawai republik indonesia))*|ksp|ksps|kspps|ksu|kud|kpri|kopkar|kopwan|koppas|kjks|usp|bmt|pt|perseroan terbatas|cv|ud|usaha dagang|pd|fa|firma|tbk)\M ?',
    '', 'g')), ''), plain);
--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "normalised" text GENERATED ALWAYS AS (klinik_plain_name(name)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "participant_identifiers_search_index" ON "participant_identifiers" USING gin ("office_id","normalised" gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "participants_search_index" ON "participants" USING gin ("office_id","normalised" gin_trgm_ops,klinik_name_core(normalised) gin_trgm_ops) WITH (fastupdate=false);
--> statement-breakpoint
-- Under row security neither `like` nor any other comparison that trigrams serve is an index condition:
-- none is leakproof. So this function looks into the index as the owner, in the caller's office alone,
-- and hands out nothing but ids; the rows behind them are read under row security as all others are.
do $$
declare
  table_name text;
begin
  foreach table_name in array array['participants', 'participant_identifiers'] loop
    execute format('create policy found_by_search on %I for select to %I using (true)', table_name, current_user);
  end loop;
end $$;
--> statement-breakpoint
-- Whom a search means. `patterns` are the words that a name has to hold all; `named` are the
-- participants whose name does, null when they are more than `most`, or when no word is long enough for
-- the index. `number` is the part of a number, null when it has no digit or fewer than three signs;
-- `numbered` who holds such a number today, null likewise.
create function klinik_find_participants(
  q text, most integer,
  out patterns text[], out named uuid[], out number text, out numbered uuid[])
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  plain text := klinik_plain_name(q);
begin
  select coalesce(array_agg(distinct '%' || word || '%') filter (where word <> ''), '{}') into patterns
    from unnest(string_to_array(klinik_name_core(plain), ' ')) as word;
  number := upper(regexp_replace(q, '[[:space:].]', '', 'g'));
  if length(number) < 3 or number !~ '[0-9]' then
    number := null;
  end if;
  -- Written out for each call, so that it is planned for these words and not for words in general.
  if exists (select from unnest(patterns) as pattern where length(pattern) >= 5) then
    execute format('select array_agg(id) from (select id from participants where office_id = %L and %s limit %s) x',
                   klinik_office(),
                   (select string_agg(format('normalised like %L', pattern), ' and ') from unnest(patterns) as pattern),
                   most + 1)
      into named;
    named := case when cardinality(named) > most then null else coalesce(named, '{}') end;
  elsif patterns = '{}' then
    named := '{}';
  end if;
  if number is not null then
    execute format('select array_agg(participant_id) from (select participant_id from participant_identifiers
                      where office_id = %L and normalised like %L and ends_on is null limit %s) i',
                   klinik_office(), '%' || regexp_replace(number, '([\\%_])', '\\\1', 'g') || '%', most + 1)
      into numbered;
    numbered := case when cardinality(numbered) > most then null else coalesce(numbered, '{}') end;
  end if;
end $$;
--> statement-breakpoint
revoke execute on function klinik_find_participants(text, integer) from public;
--> statement-breakpoint
grant execute on function klinik_find_participants(text, integer) to klinik_staff;
