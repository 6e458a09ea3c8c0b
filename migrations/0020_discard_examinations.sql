-- An examination that was begun by mistake may be discarded while it is a draft, with its answers.
grant delete on health_examinations, health_answers to klinik_staff;
--> statement-breakpoint
create function klinik_keep_settled_examination() returns trigger
  language plpgsql as $$
begin
  if old.state <> 'draft' then
    raise exception 'health examination % is settled', old.id using errcode = 'KK004';
  end if;
  return old;
end $$;
--> statement-breakpoint
create trigger a_kept before delete on health_examinations
  for each row execute function klinik_keep_settled_examination();
--> statement-breakpoint
create function klinik_keep_settled_answer() returns trigger
  language plpgsql as $$
begin
  perform from health_examinations
    where office_id = old.office_id and id = old.health_examination_id and state <> 'draft' for share;
  if found then
    raise exception 'health examination % is settled', old.health_examination_id using errcode = 'KK004';
  end if;
  return old;
end $$;
--> statement-breakpoint
create trigger a_kept before delete on health_answers
  for each row execute function klinik_keep_settled_answer();
--> statement-breakpoint
create trigger let_evidence_go after delete on health_examinations
  for each row execute function klinik_let_evidence_go();
--> statement-breakpoint
create trigger let_evidence_go after delete on health_answers
  for each row execute function klinik_let_evidence_go();
