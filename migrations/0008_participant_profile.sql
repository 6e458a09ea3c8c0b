ALTER TABLE "participant_identifiers" DROP CONSTRAINT "participant_identifiers_scheme_known";--> statement-breakpoint
ALTER TABLE "participant_identifiers" ADD COLUMN "status" text DEFAULT 'unverified' NOT NULL;--> statement-breakpoint
ALTER TABLE "participant_identifiers" ADD COLUMN "starts_on" date;--> statement-breakpoint
ALTER TABLE "participant_identifiers" ADD COLUMN "valid_until_on" date;--> statement-breakpoint
ALTER TABLE "participant_identifiers" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "parent_institution_kind" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "pola" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "bentuk" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "membership_regions" text[];--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "kbli" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "kbli_version" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "size_class" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "size_class_basis" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "size_class_rule" text;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "size_class_on" date;--> statement-breakpoint
ALTER TABLE "participant_identifiers" ADD CONSTRAINT "participant_identifiers_status_known" CHECK ("participant_identifiers"."status" in ('unverified', 'valid', 'expired', 'revoked', 'replaced'));--> statement-breakpoint
ALTER TABLE "participant_identifiers" ADD CONSTRAINT "participant_identifiers_source_length" CHECK (char_length("participant_identifiers"."source") between 1 and 500);--> statement-breakpoint
ALTER TABLE "participant_identifiers" ADD CONSTRAINT "participant_identifiers_in_order" CHECK ("participant_identifiers"."starts_on" <= least("participant_identifiers"."ends_on", "participant_identifiers"."valid_until_on"));--> statement-breakpoint
ALTER TABLE "participant_identifiers" ADD CONSTRAINT "participant_identifiers_scheme_known" CHECK ("participant_identifiers"."scheme" in ('nik_koperasi', 'badan_hukum', 'nib', 'badan_hukum_lama'));--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_parent_institution_kind_known" CHECK ("participants"."parent_institution_kind" in ('pdam', 'rsud', 'agency', 'school', 'state_company', 'private_company', 'other'));--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_parent_institution_named" CHECK ("participants"."parent_institution_kind" is null or "participants"."parent_institution" is not null);--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_pola_known" CHECK ("participants"."pola" in ('konvensional', 'syariah'));--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_bentuk_known" CHECK ("participants"."bentuk" in ('primer', 'sekunder'));--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_profile_of_cooperative" CHECK (num_nonnulls("participants"."pola", "participants"."bentuk", "participants"."membership_regions") = 0 or "participants"."kind" = 'cooperative');--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_membership_regions_form" CHECK (cardinality("participants"."membership_regions") between 1 and 50 and array_to_string("participants"."membership_regions", ' ') ~ '^[0-9. ]+$');--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_kbli_form" CHECK ("participants"."kbli" ~ '^([A-V]|[0-9]{2,5})$');--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_kbli_version_form" CHECK ("participants"."kbli_version" ~ '^20[0-9]{2}$');--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_kbli_with_version" CHECK (("participants"."kbli" is null) = ("participants"."kbli_version" is null));--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_size_class_known" CHECK ("participants"."size_class" in ('mikro', 'kecil', 'menengah', 'besar'));--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_size_class_basis_known" CHECK ("participants"."size_class_basis" in ('annual_sales', 'business_capital', 'net_worth', 'worker_count'));--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_size_class_rule_known" CHECK ("participants"."size_class_rule" in ('uu_20_2008', 'pp_7_2021', 'bps_workers'));--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_size_class_whole" CHECK (num_nonnulls("participants"."size_class", "participants"."size_class_basis", "participants"."size_class_rule", "participants"."size_class_on") in (0, 4));--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_size_class_of_enterprise" CHECK ("participants"."size_class" is null or "participants"."kind" = 'enterprise');--> statement-breakpoint
-- Whose a cooperative is by where its members may live: one kabupaten or kota, one province, several.
create function klinik_jurisdiction(regions text[]) returns text
  language sql immutable strict parallel safe
  return (select case
      when min(left(region, 2)) <> max(left(region, 2)) then 'ministry'
      when min(char_length(region)) < 5 or min(left(region, 5)) <> max(left(region, 5)) then 'province'
      else 'regency_city' end
    from unnest(regions) region);
--> statement-breakpoint
-- What a number is known to be today, in the zone of the office: what was valid may have lapsed.
create function klinik_identifier_status(status text, valid_until_on date) returns text
  language sql stable parallel safe
  return case when status = 'valid' and valid_until_on <
      (klinik_now() at time zone (select o.time_zone from offices o where o.id = klinik_office()))::date
    then 'expired' else status end;
--> statement-breakpoint
grant execute on function klinik_jurisdiction(text[]), klinik_identifier_status(text, date) to klinik_staff;
