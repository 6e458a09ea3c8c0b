CREATE TABLE "finding_dissents" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"diagnosis_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"text" text NOT NULL,
	"author_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "finding_dissents_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "finding_dissents_once" UNIQUE("office_id","finding_id","author_id"),
	CONSTRAINT "finding_dissents_text_length" CHECK (char_length("finding_dissents"."text") between 1 and 10000)
);
--> statement-breakpoint
CREATE TABLE "individual_findings" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"diagnosis_id" uuid NOT NULL,
	"finding_id" uuid,
	"common_code" text,
	"office_code" text,
	"penyakit_code" text GENERATED ALWAYS AS (coalesce(common_code, office_code)) STORED NOT NULL,
	"certainty" text NOT NULL,
	"severity" text NOT NULL,
	"evidence" text,
	"evidence_method" text,
	"author_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "individual_findings_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "individual_findings_once" UNIQUE NULLS NOT DISTINCT("office_id","diagnosis_id","author_id","common_code","office_code"),
	CONSTRAINT "individual_findings_one_code" CHECK (("individual_findings"."common_code" is not null)::int + ("individual_findings"."office_code" is not null)::int = 1),
	CONSTRAINT "individual_findings_certainty_known" CHECK ("individual_findings"."certainty" in ('suspected', 'confirmed', 'ruled_out')),
	CONSTRAINT "individual_findings_severity_known" CHECK ("individual_findings"."severity" in ('mild', 'moderate', 'severe')),
	CONSTRAINT "individual_findings_evidence_method_known" CHECK ("individual_findings"."evidence_method" in ('document', 'interview', 'observation')),
	CONSTRAINT "individual_findings_evidence_length" CHECK (char_length("individual_findings"."evidence") between 1 and 10000)
);
--> statement-breakpoint
ALTER TABLE "finding_dissents" ADD CONSTRAINT "finding_dissents_diagnosis_fk" FOREIGN KEY ("office_id","diagnosis_id") REFERENCES "public"."diagnoses"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_dissents" ADD CONSTRAINT "finding_dissents_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_dissents" ADD CONSTRAINT "finding_dissents_finding_fk" FOREIGN KEY ("office_id","finding_id") REFERENCES "public"."findings"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_dissents" ADD CONSTRAINT "finding_dissents_author_fk" FOREIGN KEY ("office_id","author_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_findings" ADD CONSTRAINT "individual_findings_common_code_penyakit_code_fk" FOREIGN KEY ("common_code") REFERENCES "public"."penyakit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_findings" ADD CONSTRAINT "individual_findings_diagnosis_fk" FOREIGN KEY ("office_id","diagnosis_id") REFERENCES "public"."diagnoses"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_findings" ADD CONSTRAINT "individual_findings_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_findings" ADD CONSTRAINT "individual_findings_finding_fk" FOREIGN KEY ("office_id","finding_id") REFERENCES "public"."findings"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_findings" ADD CONSTRAINT "individual_findings_office_penyakit_fk" FOREIGN KEY ("office_id","office_code") REFERENCES "public"."office_penyakit"("office_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individual_findings" ADD CONSTRAINT "individual_findings_author_fk" FOREIGN KEY ("office_id","author_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "finding_dissents_diagnosis_index" ON "finding_dissents" USING btree ("office_id","diagnosis_id");--> statement-breakpoint
CREATE INDEX "finding_dissents_case_index" ON "finding_dissents" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE INDEX "individual_findings_case_index" ON "individual_findings" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE INDEX "individual_findings_finding_index" ON "individual_findings" USING btree ("office_id","finding_id");--> statement-breakpoint
call klinik_protect('individual_findings', hidden => '{evidence}', deletable => true);
--> statement-breakpoint
call klinik_protect('finding_dissents', hidden => '{text}', deletable => true);
--> statement-breakpoint
create trigger a_sealed before insert or update or delete on individual_findings for each row execute function klinik_sealed_part();
--> statement-breakpoint
create trigger a_sealed before insert or update or delete on finding_dissents for each row execute function klinik_sealed_part();
--> statement-breakpoint
-- Root causes never lead back, whoever writes them. Taken after the statement, so that a version copied
-- at once is whole; the lock makes two links that would close a circle together go one after the other.
create function klinik_root_cause() returns trigger
  language plpgsql as $$
declare
  cause uuid := new.root_cause_finding_id;
  place uuid;
begin
  perform from diagnoses where office_id = new.office_id and id = new.diagnosis_id for no key update;
  for step in 1..1000 loop
    exit when cause is null;
    if cause = new.id then
      raise exception 'root causes of finding % lead back to it', new.id
        using errcode = '23514', constraint = 'findings_root_cause_ends';
    end if;
    select root_cause_finding_id, diagnosis_id into cause, place from findings
      where office_id = new.office_id and id = cause;
    if place is distinct from new.diagnosis_id then
      raise exception 'the root cause of finding % is of another diagnosis', new.id
        using errcode = '23514', constraint = 'findings_root_cause_same_diagnosis';
    end if;
  end loop;
  return null;
end $$;
--> statement-breakpoint
create trigger root_cause_ends after insert or update of root_cause_finding_id on findings
  for each row when (new.root_cause_finding_id is not null) execute function klinik_root_cause();
