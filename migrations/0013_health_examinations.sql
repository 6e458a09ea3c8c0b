CREATE TABLE "health_answers" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"health_examination_id" uuid NOT NULL,
	"question_code" text NOT NULL,
	"met" boolean,
	"amount" numeric(20, 4),
	"missing_reason" text,
	"method" text,
	"evidence" text,
	"recorded_by_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "health_answers_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "health_answers_one_a_question" UNIQUE("office_id","health_examination_id","question_code"),
	CONSTRAINT "health_answers_missing_reason_known" CHECK ("health_answers"."missing_reason" in ('not_collected', 'refused', 'not_applicable', 'not_yet_due')),
	CONSTRAINT "health_answers_method_known" CHECK ("health_answers"."method" in ('document', 'interview', 'observation')),
	CONSTRAINT "health_answers_one_answer" CHECK (("health_answers"."met" is not null)::int + ("health_answers"."amount" is not null)::int + ("health_answers"."missing_reason" is not null)::int = 1),
	CONSTRAINT "health_answers_method_of_found" CHECK ("health_answers"."method" is not null or "health_answers"."missing_reason" is not null),
	CONSTRAINT "health_answers_question_code_length" CHECK (char_length("health_answers"."question_code") between 1 and 60),
	CONSTRAINT "health_answers_evidence_length" CHECK (char_length("health_answers"."evidence") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "health_examinations" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"instrument_id" text NOT NULL,
	"instrument_version" text NOT NULL,
	"point" text NOT NULL,
	"happened_on" date NOT NULL,
	"book_year" integer NOT NULL,
	"figures_as_of_on" date,
	"state" text DEFAULT 'draft' NOT NULL,
	"answer_revision" integer DEFAULT 0 NOT NULL,
	"final_score" numeric(20, 4),
	"category" text,
	"result" jsonb,
	"settled_on" date,
	"settled_by_id" uuid,
	"not_examinable_reason" text,
	"not_examinable_note" text,
	"reopen_reason" text,
	"recorded_by_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "health_examinations_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "health_examinations_one_a_point" UNIQUE("office_id","case_id","instrument_id","point"),
	CONSTRAINT "health_examinations_book_year_bound" CHECK ("health_examinations"."book_year" between 1900 and 2100),
	CONSTRAINT "health_examinations_point_known" CHECK ("health_examinations"."point" in ('baseline', 'midline', 'endline')),
	CONSTRAINT "health_examinations_state_known" CHECK ("health_examinations"."state" in ('draft', 'completed', 'not_examinable')),
	CONSTRAINT "health_examinations_category_known" CHECK ("health_examinations"."category" in ('sehat', 'cukup_sehat', 'dalam_pengawasan', 'dalam_pengawasan_khusus')),
	CONSTRAINT "health_examinations_not_examinable_reason_known" CHECK ("health_examinations"."not_examinable_reason" in ('no_rat', 'no_book_year', 'no_accounts', 'records_unavailable', 'refused', 'other')),
	CONSTRAINT "health_examinations_settled_whole" CHECK (("health_examinations"."settled_on" is not null)::int + ("health_examinations"."settled_by_id" is not null)::int = case "health_examinations"."state" when 'draft' then 0 else 2 end),
	CONSTRAINT "health_examinations_result_of_completed" CHECK (("health_examinations"."result" is not null)::int = case "health_examinations"."state" when 'completed' then 1 else 0 end),
	CONSTRAINT "health_examinations_reason_of_not_examinable" CHECK (("health_examinations"."not_examinable_reason" is not null)::int = case "health_examinations"."state" when 'not_examinable' then 1 else 0 end),
	CONSTRAINT "health_examinations_not_examinable_note_length" CHECK (char_length("health_examinations"."not_examinable_note") between 1 and 2000),
	CONSTRAINT "health_examinations_reopen_reason_length" CHECK (char_length("health_examinations"."reopen_reason") between 1 and 2000)
);
--> statement-breakpoint
ALTER TABLE "measurements" ADD COLUMN "health_examination_id" uuid;--> statement-breakpoint
ALTER TABLE "health_answers" ADD CONSTRAINT "health_answers_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "health_answers" ADD CONSTRAINT "health_answers_examination_fk" FOREIGN KEY ("office_id","health_examination_id") REFERENCES "public"."health_examinations"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "health_examinations" ADD CONSTRAINT "health_examinations_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "health_examinations" ADD CONSTRAINT "health_examinations_settled_by_fk" FOREIGN KEY ("office_id","settled_by_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "health_answers_case_index" ON "health_answers" USING btree ("office_id","case_id");--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_health_examination_fk" FOREIGN KEY ("office_id","health_examination_id") REFERENCES "public"."health_examinations"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
call klinik_protect('health_examinations', hidden => '{not_examinable_note,reopen_reason}');
--> statement-breakpoint
call klinik_protect('health_answers', hidden => '{evidence}');
--> statement-breakpoint
-- A settled examination changes in one way only: back to a draft, which takes its result away.
create function klinik_settled_examination() returns trigger
  language plpgsql as $$
begin
  if old.state <> 'draft' and new.state <> 'draft'
    or old.case_id <> new.case_id or old.instrument_id <> new.instrument_id or old.point <> new.point then
    raise exception 'health examination % is settled', old.id using errcode = 'KK004';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_settled before update on health_examinations
  for each row execute function klinik_settled_examination();
--> statement-breakpoint
-- Its answers stand still with it. The share lock makes an answer and a completion wait for each other.
create function klinik_settled_answer() returns trigger
  language plpgsql as $$
declare
  current_state text;
begin
  select state into current_state from health_examinations
    where office_id = new.office_id and id = new.health_examination_id for share;
  if current_state is distinct from 'draft'
    or (tg_op = 'UPDATE' and new.health_examination_id <> old.health_examination_id) then
    raise exception 'health examination % is settled', new.health_examination_id using errcode = 'KK004';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_settled before insert or update on health_answers
  for each row execute function klinik_settled_answer();
