CREATE TABLE "session_guests" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"session_id" uuid NOT NULL,
	"name" text,
	"organisation" text,
	"role" text,
	"blanked_at" timestamp (3) with time zone,
	CONSTRAINT "session_guests_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "session_guests_named_or_blanked" CHECK (("session_guests"."name" is null) = ("session_guests"."blanked_at" is not null)),
	CONSTRAINT "session_guests_name_length" CHECK (char_length("session_guests"."name") between 1 and 200),
	CONSTRAINT "session_guests_organisation_length" CHECK (char_length("session_guests"."organisation") between 1 and 200),
	CONSTRAINT "session_guests_role_length" CHECK (char_length("session_guests"."role") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "progress" ADD COLUMN "source" text DEFAULT 'direct' NOT NULL;--> statement-breakpoint
ALTER TABLE "session_attendances" ADD COLUMN "days_attended" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "planned_until_on" date;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "start_time" time(0) without time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "planned_minutes" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "held_until_on" date;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "topics" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "source" text DEFAULT 'direct' NOT NULL;--> statement-breakpoint
ALTER TABLE "session_guests" ADD CONSTRAINT "session_guests_session_fk" FOREIGN KEY ("office_id","session_id") REFERENCES "public"."sessions"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "session_guests_session_index" ON "session_guests" USING btree ("office_id","session_id");--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_source_known" CHECK ("progress"."source" in ('direct', 'paper', 'telephone', 'message'));--> statement-breakpoint
ALTER TABLE "session_attendances" ADD CONSTRAINT "session_attendances_days_attended_bound" CHECK ("session_attendances"."days_attended" between 1 and 31);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_source_known" CHECK ("sessions"."source" in ('direct', 'paper', 'telephone', 'message'));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_planned_minutes_bound" CHECK ("sessions"."planned_minutes" between 1 and 1440);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_planned_days_bound" CHECK ("sessions"."planned_until_on" - "sessions"."planned_on" between 1 and 30);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_held_days_bound" CHECK ("sessions"."held_until_on" is null or ("sessions"."held_on" is not null and "sessions"."held_until_on" - "sessions"."held_on" between 1 and 30));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_topics_bound" CHECK (cardinality("sessions"."topics") <= 20);--> statement-breakpoint
call klinik_protect('session_guests', hidden => '{name}', deletable => true);
