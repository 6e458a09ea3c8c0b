CREATE TABLE "homework" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"recommendation_id" uuid,
	"given_on" date NOT NULL,
	"text" text NOT NULL,
	"responsible_side" text DEFAULT 'participant' NOT NULL,
	"due_on" date NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"settled_on" date,
	"settled_by_id" uuid,
	"reason" text,
	"recorded_by_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "homework_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "homework_responsible_side_known" CHECK ("homework"."responsible_side" in ('participant', 'office')),
	CONSTRAINT "homework_status_known" CHECK ("homework"."status" in ('open', 'done', 'dropped')),
	CONSTRAINT "homework_due_after_given" CHECK ("homework"."due_on" >= "homework"."given_on"),
	CONSTRAINT "homework_settled_whole" CHECK (("homework"."status" = 'open') = ("homework"."settled_on" is null) and "homework"."settled_on" >= "homework"."given_on"),
	CONSTRAINT "homework_dropped_has_reason" CHECK (("homework"."status" = 'dropped') = ("homework"."reason" is not null)),
	CONSTRAINT "homework_text_length" CHECK (char_length("homework"."text") between 1 and 2000),
	CONSTRAINT "homework_reason_length" CHECK (char_length("homework"."reason") between 1 and 2000)
);
--> statement-breakpoint
ALTER TABLE "homework" ADD CONSTRAINT "homework_attendance_fk" FOREIGN KEY ("office_id","session_id","case_id") REFERENCES "public"."session_attendances"("office_id","session_id","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "homework" ADD CONSTRAINT "homework_recommendation_fk" FOREIGN KEY ("office_id","recommendation_id") REFERENCES "public"."recommendations"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "homework_case_index" ON "homework" USING btree ("office_id","case_id","due_on","id");--> statement-breakpoint
CREATE INDEX "homework_session_index" ON "homework" USING btree ("office_id","session_id","case_id");--> statement-breakpoint
CREATE INDEX "homework_open_index" ON "homework" USING btree ("office_id","due_on","id") WHERE "homework"."status" = 'open';
--> statement-breakpoint
call klinik_protect('homework', hidden => '{text,reason}');
