ALTER TABLE "participants" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "merged_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_merged_into_fk" FOREIGN KEY ("office_id","merged_into_id") REFERENCES "public"."participants"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participants_merged_index" ON "participants" USING btree ("office_id","merged_into_id") WHERE "participants"."merged_into_id" is not null;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_merged_whole" CHECK (("participants"."merged_into_id" is null) = ("participants"."merged_at" is null));--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_merged_into_another" CHECK ("participants"."merged_into_id" <> "participants"."id");--> statement-breakpoint
-- Who stands for a participant: the one it was merged into, else itself.
create function klinik_survivor(participant uuid) returns uuid
  language sql stable cost 10000
  return coalesce((select x.merged_into_id from participants x
                   where x.office_id = klinik_office() and x.id = participant), participant);
--> statement-breakpoint
-- Whose records count as a participant's own: itself and those merged into it. Records stay with the id
-- they were given to, so that a merge can be taken back. Its cost keeps it out of what is asked row by row.
create function klinik_records(survivor uuid) returns uuid[]
  language sql stable cost 10000
  return survivor || array(select m.id from participants m
                           where m.office_id = klinik_office() and m.merged_into_id = survivor);
--> statement-breakpoint
-- What was recorded with a survivor after an instant, as paths of the API: what nobody could share out
-- between the two any more. The instant is that of the requests: who asked before the merge meant
-- the survivor alone.
create function klinik_recorded_since(survivor uuid, since timestamptz)
  returns table (path text, recorded_at timestamptz)
  language sql stable as $$
  select '/cases/' || id, created_at from cases
    where office_id = klinik_office() and participant_id = survivor and created_at > since
  union all
  select '/waitlist-entries/' || id, created_at from waitlist_entries
    where office_id = klinik_office() and participant_id = survivor and created_at > since
  union all
  select '/participant-statuses/' || id, created_at from participant_statuses
    where office_id = klinik_office() and participant_id = survivor and created_at > since
  union all
  select '/annual-figures/' || id, created_at from annual_figures
    where office_id = klinik_office() and participant_id = survivor and created_at > since
  union all
  select '/participant-identifiers/' || id, created_at from participant_identifiers
    where office_id = klinik_office() and participant_id = survivor and created_at > since
  union all
  select '/participant-officers/' || id, created_at from participant_officers
    where office_id = klinik_office() and participant_id = survivor and created_at > since
$$;
--> statement-breakpoint
create or replace function klinik_is_affiliated(participant uuid, on_day date) returns boolean
  language sql stable
  return exists (select from participants x
                   join participants m on m.office_id = x.office_id
                     and (m.id = case when x.merged_into_id is null then x.id else x.merged_into_id end
                       or m.merged_into_id = case when x.merged_into_id is null then x.id else x.merged_into_id end)
                   join affiliations a on a.office_id = m.office_id and a.participant_id = m.id
                 where x.office_id = klinik_office() and x.id = participant
                   and a.person_id = klinik_person()
                   and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day));
--> statement-breakpoint
-- One step deep, of one kind, and never away from what was recorded of the two as one.
create function klinik_merge() returns trigger
  language plpgsql as $$
declare
  survivor participants;
begin
  if old.merged_into_id is not null then
    if new.merged_into_id is not null then
      raise exception 'participant % is merged already', new.id
        using errcode = 'check_violation', constraint = 'participants_merge_one_step';
    end if;
    if exists (select from klinik_recorded_since(old.merged_into_id, old.merged_at)) then
      raise exception 'something was recorded since participant % was merged', new.id
        using errcode = 'check_violation', constraint = 'participants_merge_depended_on';
    end if;
    return new;
  end if;
  select * into survivor from participants
    where office_id = new.office_id and id = new.merged_into_id for no key update;
  if survivor.merged_into_id is not null or survivor.kind is distinct from new.kind
    or exists (select from participants where office_id = new.office_id and merged_into_id = new.id) then
    raise exception 'participant % cannot be merged into %', new.id, new.merged_into_id
      using errcode = 'check_violation', constraint = 'participants_merge_one_step';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_merge before update on participants for each row
  when (old.merged_into_id is distinct from new.merged_into_id) execute function klinik_merge();
--> statement-breakpoint
-- The times of its cases are the survivor's, so that the one constraint keeps all of them apart.
create function klinik_merge_intervals() returns trigger
  language plpgsql as $$
begin
  update case_intervals i set participant_id = coalesce(new.merged_into_id, new.id)
    from cases c
    where i.office_id = new.office_id and c.office_id = i.office_id and c.id = i.case_id
      and c.participant_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger merge_intervals after update on participants for each row
  when (old.merged_into_id is distinct from new.merged_into_id) execute function klinik_merge_intervals();
--> statement-breakpoint
-- The row of the participant is held until the interval is there: a merge comes before it or after.
create function klinik_interval_of_survivor() returns trigger
  language plpgsql as $$
declare
  survivor uuid;
begin
  select coalesce(x.merged_into_id, x.id) into survivor
    from cases c join participants x on x.office_id = c.office_id and x.id = c.participant_id
    where c.office_id = new.office_id and c.id = new.case_id for share of x;
  new.participant_id := coalesce(survivor, new.participant_id);
  return new;
end $$;
--> statement-breakpoint
create trigger a_interval_of_survivor before insert on case_intervals for each row
  execute function klinik_interval_of_survivor();
--> statement-breakpoint
-- What is new is recorded with the survivor; a book year or a day's standing that one merged into it
-- has already is corrected there.
create function klinik_records_rest() returns trigger
  language plpgsql as $$
declare
  survivor uuid;
  merged uuid[];
begin
  select x.merged_into_id, array(select m.id from participants m
      where m.office_id = new.office_id and m.merged_into_id = new.participant_id)
    into survivor, merged from participants x
    where x.office_id = new.office_id and x.id = new.participant_id for share of x;
  if survivor is not null then
    raise exception 'participant % was merged into %', new.participant_id, survivor
      using errcode = 'check_violation', constraint = 'participants_merged_records_rest';
  end if;
  if cardinality(merged) = 0 then
    return new;
  end if;
  if tg_table_name = 'annual_figures' and exists (
    select from annual_figures f
      where f.office_id = new.office_id and f.participant_id = any (merged)
        and f.book_year = (to_jsonb(new) ->> 'book_year')::integer) then
    raise exception 'the book year is recorded with one merged into %', new.participant_id
      using errcode = 'unique_violation', constraint = 'annual_figures_one_a_book_year';
  end if;
  if tg_table_name = 'participant_statuses' and exists (
    select from participant_statuses s
      where s.office_id = new.office_id and s.participant_id = any (merged)
        and s.starts_on = (to_jsonb(new) ->> 'starts_on')::date) then
    raise exception 'a standing of that day is recorded with one merged into %', new.participant_id
      using errcode = 'unique_violation', constraint = 'participant_statuses_one_a_day';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare
  table_name text;
begin
  foreach table_name in array array['cases', 'waitlist_entries', 'participant_statuses', 'annual_figures',
                                    'participant_identifiers', 'participant_officers'] loop
    execute format('create trigger a_records_rest before insert on %I for each row
                    execute function klinik_records_rest()', table_name);
  end loop;
end $$;
