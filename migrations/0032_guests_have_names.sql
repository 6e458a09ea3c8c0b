ALTER TABLE "session_guests" DROP CONSTRAINT "session_guests_named_or_blanked";--> statement-breakpoint
ALTER TABLE "session_guests" ALTER COLUMN "name" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "session_guests" DROP COLUMN "blanked_at";