CREATE TABLE "participant_officer_contacts" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"name" text,
	"phone" text,
	"email" text,
	CONSTRAINT "participant_officer_contacts_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "participant_officer_contacts_name_length" CHECK (char_length("participant_officer_contacts"."name") between 1 and 200),
	CONSTRAINT "participant_officer_contacts_phone_length" CHECK (char_length("participant_officer_contacts"."phone") between 1 and 40),
	CONSTRAINT "participant_officer_contacts_email_length" CHECK (char_length("participant_officer_contacts"."email") between 1 and 254)
);
--> statement-breakpoint
CREATE TABLE "participant_officers" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"participant_id" uuid NOT NULL,
	"role" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"source" text,
	"blanked_at" timestamp (3) with time zone,
	CONSTRAINT "participant_officers_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "participant_officers_role_known" CHECK ("participant_officers"."role" in ('ketua', 'wakil_ketua', 'sekretaris', 'bendahara', 'pengurus', 'pengawas', 'manajer', 'pemilik')),
	CONSTRAINT "participant_officers_in_order" CHECK ("participant_officers"."starts_on" <= "participant_officers"."ends_on"),
	CONSTRAINT "participant_officers_source_length" CHECK (char_length("participant_officers"."source") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "participant_statuses" ADD COLUMN "dissolution_by" text;--> statement-breakpoint
ALTER TABLE "participant_statuses" ADD COLUMN "dissolution_ground" text;--> statement-breakpoint
ALTER TABLE "participant_officer_contacts" ADD CONSTRAINT "participant_officer_contacts_officer_fk" FOREIGN KEY ("office_id","id") REFERENCES "public"."participant_officers"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_officers" ADD CONSTRAINT "participant_officers_participant_fk" FOREIGN KEY ("office_id","participant_id") REFERENCES "public"."participants"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participant_officers_participant_index" ON "participant_officers" USING btree ("office_id","participant_id","starts_on");--> statement-breakpoint
ALTER TABLE "participant_statuses" ADD CONSTRAINT "participant_statuses_dissolution_by_known" CHECK ("participant_statuses"."dissolution_by" in ('members', 'government'));--> statement-breakpoint
ALTER TABLE "participant_statuses" ADD CONSTRAINT "participant_statuses_dissolution_ground_known" CHECK ("participant_statuses"."dissolution_ground" in ('unlawful', 'public_order', 'cannot_continue'));--> statement-breakpoint
ALTER TABLE "participant_statuses" ADD CONSTRAINT "participant_statuses_of_dissolution" CHECK (num_nonnulls("participant_statuses"."dissolution_by", "participant_statuses"."dissolution_ground") = 0 or "participant_statuses"."status" in ('dissolution_proposed', 'dissolution_objected', 'dissolved', 'in_settlement', 'struck_off'));--> statement-breakpoint
call klinik_protect('participant_officers');
--> statement-breakpoint
call klinik_protect('participant_officer_contacts', hidden => '{name,phone,email}');
--> statement-breakpoint
-- One ketua at a time; the last day of a term may be the first of the next.
alter table participant_officers add constraint participant_officers_one_ketua
  exclude using gist (office_id with =, participant_id with =, daterange(starts_on, ends_on, '[)') with &&)
  where (role = 'ketua');
