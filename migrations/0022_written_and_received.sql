ALTER TABLE "progress" ADD COLUMN "written_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "session_attendances" ADD COLUMN "written_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "session_attendances" ADD COLUMN "received_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "written_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "received_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_written_before_received" CHECK ("progress"."written_at" is null or ("progress"."created_at" is not null and "progress"."written_at" <= "progress"."created_at" + interval '5 minutes'));--> statement-breakpoint
ALTER TABLE "session_attendances" ADD CONSTRAINT "session_attendances_written_before_received" CHECK ("session_attendances"."written_at" is null or ("session_attendances"."received_at" is not null and "session_attendances"."written_at" <= "session_attendances"."received_at" + interval '5 minutes'));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_written_before_received" CHECK ("sessions"."written_at" is null or ("sessions"."received_at" is not null and "sessions"."written_at" <= "sessions"."received_at" + interval '5 minutes'));