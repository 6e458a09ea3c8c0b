CREATE TABLE "success_stories" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"participant_id" uuid,
	"name" text,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"story" text NOT NULL,
	"consent_on" date,
	"consent_evidence" text,
	"review_due_on" date NOT NULL,
	"reviewed_on" date,
	"withdrawn_on" date,
	"withdrawn_by_id" uuid,
	"withdrawal_reason" text,
	"recorded_by_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "success_stories_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "success_stories_one_peer" CHECK (num_nonnulls("success_stories"."participant_id", "success_stories"."name") = 1),
	CONSTRAINT "success_stories_consent_whole" CHECK (num_nonnulls("success_stories"."consent_on", "success_stories"."consent_evidence") <> 1),
	CONSTRAINT "success_stories_review_ahead" CHECK ("success_stories"."review_due_on" > "success_stories"."reviewed_on"),
	CONSTRAINT "success_stories_withdrawal_whole" CHECK (num_nonnulls("success_stories"."withdrawn_on", "success_stories"."withdrawn_by_id", "success_stories"."withdrawal_reason") in (0, 3)),
	CONSTRAINT "success_stories_kind_known" CHECK ("success_stories"."kind" in ('cooperative', 'enterprise')),
	CONSTRAINT "success_stories_name_length" CHECK (char_length("success_stories"."name") between 1 and 300),
	CONSTRAINT "success_stories_title_length" CHECK (char_length("success_stories"."title") between 1 and 300),
	CONSTRAINT "success_stories_story_length" CHECK (char_length("success_stories"."story") between 1 and 10000),
	CONSTRAINT "success_stories_consent_evidence_length" CHECK (char_length("success_stories"."consent_evidence") between 1 and 500),
	CONSTRAINT "success_stories_withdrawal_reason_length" CHECK (char_length("success_stories"."withdrawal_reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "success_story_figures" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"story_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"what" text NOT NULL,
	"unit" text NOT NULL,
	"value_before" numeric(20, 4) NOT NULL,
	"year_before" integer NOT NULL,
	"value_after" numeric(20, 4) NOT NULL,
	"year_after" integer NOT NULL,
	CONSTRAINT "success_story_figures_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "success_story_figures_place" UNIQUE("office_id","story_id","position"),
	CONSTRAINT "success_story_figures_unit_known" CHECK ("success_story_figures"."unit" in ('yes_no', 'rupiah', 'category', 'persons', 'percent', 'items', 'days')),
	CONSTRAINT "success_story_figures_year_before_bound" CHECK ("success_story_figures"."year_before" between 1900 and 2100),
	CONSTRAINT "success_story_figures_year_after_bound" CHECK ("success_story_figures"."year_after" between 1900 and 2100),
	CONSTRAINT "success_story_figures_in_order" CHECK ("success_story_figures"."year_before" <= "success_story_figures"."year_after"),
	CONSTRAINT "success_story_figures_what_length" CHECK (char_length("success_story_figures"."what") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "success_story_penyakit" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"story_id" uuid NOT NULL,
	"penyakit_code" text NOT NULL,
	CONSTRAINT "success_story_penyakit_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "success_story_penyakit_once" UNIQUE("office_id","story_id","penyakit_code"),
	CONSTRAINT "success_story_penyakit_code_length" CHECK (char_length("success_story_penyakit"."penyakit_code") between 1 and 40)
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "success_story_id" uuid;--> statement-breakpoint
ALTER TABLE "success_stories" ADD CONSTRAINT "success_stories_participant_fk" FOREIGN KEY ("office_id","participant_id") REFERENCES "public"."participants"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "success_stories" ADD CONSTRAINT "success_stories_withdrawn_by_fk" FOREIGN KEY ("office_id","withdrawn_by_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "success_story_figures" ADD CONSTRAINT "success_story_figures_story_fk" FOREIGN KEY ("office_id","story_id") REFERENCES "public"."success_stories"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "success_story_penyakit" ADD CONSTRAINT "success_story_penyakit_story_fk" FOREIGN KEY ("office_id","story_id") REFERENCES "public"."success_stories"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "success_stories_participant_index" ON "success_stories" USING btree ("office_id","participant_id");--> statement-breakpoint
CREATE INDEX "success_story_penyakit_code_index" ON "success_story_penyakit" USING btree ("office_id","penyakit_code");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_success_story_fk" FOREIGN KEY ("office_id","success_story_id") REFERENCES "public"."success_stories"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_success_story_index" ON "sessions" USING btree ("office_id","success_story_id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_story_of_a_peer_visit" CHECK ("sessions"."success_story_id" is null or "sessions"."kind" = 'peer_visit');
--> statement-breakpoint
call klinik_protect('success_stories', hidden => '{name,story,consent_evidence,withdrawal_reason}');
--> statement-breakpoint
call klinik_protect('success_story_penyakit', deletable => true);
--> statement-breakpoint
call klinik_protect('success_story_figures', deletable => true);
