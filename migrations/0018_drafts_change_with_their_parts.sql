-- A lead signs what she has read: whatever changes in a draft changes its version, once a transaction, so
-- that `If-Match` of the sign-off speaks of the findings and recommendations too.
create function klinik_touch_draft() returns trigger
  language plpgsql as $$
declare
  part record := coalesce(new, old);
begin
  update diagnoses set version = version + 1
    where office_id = part.office_id and id = part.diagnosis_id and sealed_at is null
      and xmin <> pg_current_xact_id()::xid;
  return null;
end $$;
--> statement-breakpoint
create trigger touch_draft after insert or update or delete on findings
  for each row execute function klinik_touch_draft();
--> statement-breakpoint
create trigger touch_draft after insert or update or delete on individual_findings
  for each row execute function klinik_touch_draft();
--> statement-breakpoint
create trigger touch_draft after insert or update or delete on finding_dissents
  for each row execute function klinik_touch_draft();
--> statement-breakpoint
create trigger touch_draft after insert or update or delete on recommendations
  for each row execute function klinik_touch_draft();
--> statement-breakpoint
create trigger touch_draft after insert or update or delete on recommendation_findings
  for each row execute function klinik_touch_draft();
