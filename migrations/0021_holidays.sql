CREATE TABLE "holidays" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"holiday_on" date NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text,
	CONSTRAINT "holidays_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "holidays_kind_known" CHECK ("holidays"."kind" in ('national', 'joint_leave', 'office')),
	CONSTRAINT "holidays_name_length" CHECK (char_length("holidays"."name") between 1 and 200),
	CONSTRAINT "holidays_withdrawn_reason_length" CHECK (char_length("holidays"."withdrawn_reason") between 1 and 500),
	CONSTRAINT "holidays_withdrawn_whole" CHECK (("holidays"."withdrawn_at" is null) = ("holidays"."withdrawn_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "rest_days" text[] DEFAULT '{"saturday","sunday"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_office_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "holidays_on_index" ON "holidays" USING btree ("office_id","holiday_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "holidays_one_a_day" ON "holidays" USING btree ("office_id","holiday_on") WHERE "holidays"."withdrawn_at" is null;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_rest_days_known" CHECK ("offices"."rest_days" <@ array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']::text[]);--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_rest_days_some" CHECK (cardinality("offices"."rest_days") between 1 and 6);--> statement-breakpoint
call klinik_protect('holidays', hidden => '{withdrawn_reason}');
