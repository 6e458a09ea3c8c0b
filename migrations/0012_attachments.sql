CREATE TABLE "attachment_pieces" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"attachment_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "attachment_pieces_office_id_attachment_id_number_pk" PRIMARY KEY("office_id","attachment_id","number")
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"subject_kind" text,
	"subject_id" uuid,
	"title" text,
	"file_name" text,
	"media_type" text NOT NULL,
	"byte_count" integer NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by_id" uuid DEFAULT klinik_person() NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by_id" uuid,
	"removal_reason" text,
	CONSTRAINT "attachments_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "attachments_subject_kind_known" CHECK ("attachments"."subject_kind" in ('finding', 'recommendation', 'session', 'progress', 'measurement', 'finding_outcome')),
	CONSTRAINT "attachments_media_type_known" CHECK ("attachments"."media_type" in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic')),
	CONSTRAINT "attachments_byte_count_bound" CHECK ("attachments"."byte_count" between 1 and 10485760),
	CONSTRAINT "attachments_title_length" CHECK (char_length("attachments"."title") between 1 and 200),
	CONSTRAINT "attachments_file_name_length" CHECK (char_length("attachments"."file_name") between 1 and 220),
	CONSTRAINT "attachments_removal_reason_length" CHECK (char_length("attachments"."removal_reason") between 1 and 2000),
	CONSTRAINT "attachments_sha256_form" CHECK ("attachments"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "attachments_subject_whole" CHECK (("attachments"."subject_kind" is not null)::int = ("attachments"."subject_id" is not null)::int),
	CONSTRAINT "attachments_removal_explained" CHECK (("attachments"."removed_at" is not null)::int = ("attachments"."removal_reason" is not null)::int and ("attachments"."removed_at" is not null)::int = ("attachments"."removed_by_id" is not null)::int)
);
--> statement-breakpoint
ALTER TABLE "attachment_pieces" ADD CONSTRAINT "attachment_pieces_attachment_fk" FOREIGN KEY ("office_id","attachment_id") REFERENCES "public"."attachments"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_fk" FOREIGN KEY ("office_id","uploaded_by_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_case_index" ON "attachments" USING btree ("office_id","case_id","id");--> statement-breakpoint
CREATE INDEX "attachments_subject_index" ON "attachments" USING btree ("office_id","subject_id");--> statement-breakpoint
call klinik_protect('attachments', hidden => '{title,file_name,removal_reason}');
--> statement-breakpoint
-- The ledger tells of the file, by its hash; its bytes are beside it, and are written once.
call klinik_protect('attachment_pieces', deletable => true, ledgered => false);
--> statement-breakpoint
revoke update on attachment_pieces from klinik_staff;
--> statement-breakpoint
-- Scans and photographs are packed already.
alter table attachment_pieces alter column bytes set storage external;
--> statement-breakpoint
-- A part that is taken out of a draft leaves its evidence with the case.
create function klinik_let_evidence_go() returns trigger
  language plpgsql as $$
begin
  update attachments set subject_kind = null, subject_id = null
    where office_id = old.office_id and subject_id = old.id;
  return null;
end $$;
--> statement-breakpoint
create trigger let_evidence_go after delete on findings for each row execute function klinik_let_evidence_go();
--> statement-breakpoint
create trigger let_evidence_go after delete on recommendations for each row execute function klinik_let_evidence_go();
