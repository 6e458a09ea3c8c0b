CREATE TABLE "progress_business_lines" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"type" text DEFAULT 'business_line' NOT NULL,
	"name" text NOT NULL,
	"started_on" date NOT NULL,
	"monthly_sales_rupiah" bigint,
	CONSTRAINT "progress_business_lines_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_business_lines_type_known" CHECK ("progress_business_lines"."type" in ('business_line')),
	CONSTRAINT "progress_business_lines_monthly_sales_bound" CHECK ("progress_business_lines"."monthly_sales_rupiah" between 0 and 1000000000000000),
	CONSTRAINT "progress_business_lines_name_length" CHECK (char_length("progress_business_lines"."name") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "progress_charter_revisions" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"type" text DEFAULT 'charter_revision' NOT NULL,
	"charter" text NOT NULL,
	"decided_on" date NOT NULL,
	"approval_number" text,
	CONSTRAINT "progress_charter_revisions_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_charter_revisions_type_known" CHECK ("progress_charter_revisions"."type" in ('charter_revision')),
	CONSTRAINT "progress_charter_revisions_charter_known" CHECK ("progress_charter_revisions"."charter" in ('anggaran_dasar', 'anggaran_rumah_tangga', 'both')),
	CONSTRAINT "progress_charter_revisions_approval_length" CHECK (char_length("progress_charter_revisions"."approval_number") between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "progress_dissolution_files" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"type" text DEFAULT 'dissolution_file' NOT NULL,
	"step" text NOT NULL,
	"document" text NOT NULL,
	"document_on" date NOT NULL,
	CONSTRAINT "progress_dissolution_files_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_dissolution_files_type_known" CHECK ("progress_dissolution_files"."type" in ('dissolution_file')),
	CONSTRAINT "progress_dissolution_files_step_known" CHECK ("progress_dissolution_files"."step" in ('members_decision', 'notice_of_plan', 'objection', 'decision', 'notice_to_creditors', 'settlement_report', 'gazette')),
	CONSTRAINT "progress_dissolution_files_document_length" CHECK (char_length("progress_dissolution_files"."document") between 1 and 300)
);
--> statement-breakpoint
CREATE TABLE "progress_financing" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"type" text DEFAULT 'financing' NOT NULL,
	"application_id" uuid,
	"lender" text NOT NULL,
	"scheme" text,
	"step" text NOT NULL,
	"amount_rupiah" bigint NOT NULL,
	"term_months" integer,
	"refusal_reason" text,
	CONSTRAINT "progress_financing_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_financing_type_known" CHECK ("progress_financing"."type" in ('financing')),
	CONSTRAINT "progress_financing_step_known" CHECK ("progress_financing"."step" in ('applied', 'approved', 'refused', 'disbursed')),
	CONSTRAINT "progress_financing_in_a_thread" CHECK (("progress_financing"."step" = 'applied') = ("progress_financing"."application_id" is null)),
	CONSTRAINT "progress_financing_refused_has_reason" CHECK (("progress_financing"."step" = 'refused') = ("progress_financing"."refusal_reason" is not null)),
	CONSTRAINT "progress_financing_amount_bound" CHECK ("progress_financing"."amount_rupiah" between 1 and 1000000000000000),
	CONSTRAINT "progress_financing_term_bound" CHECK ("progress_financing"."term_months" between 1 and 600),
	CONSTRAINT "progress_financing_lender_length" CHECK (char_length("progress_financing"."lender") between 1 and 200),
	CONSTRAINT "progress_financing_scheme_length" CHECK (char_length("progress_financing"."scheme") between 1 and 100),
	CONSTRAINT "progress_financing_refusal_reason_length" CHECK (char_length("progress_financing"."refusal_reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "progress_licences" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"type" text DEFAULT 'licence' NOT NULL,
	"licence_kind" text NOT NULL,
	"number" text NOT NULL,
	"issuer" text NOT NULL,
	"issued_on" date NOT NULL,
	"valid_until_on" date,
	CONSTRAINT "progress_licences_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_licences_type_known" CHECK ("progress_licences"."type" in ('licence')),
	CONSTRAINT "progress_licences_kind_known" CHECK ("progress_licences"."licence_kind" in ('nib', 'savings_and_loan', 'branch', 'food_home_industry', 'halal', 'trademark', 'other')),
	CONSTRAINT "progress_licences_in_order" CHECK ("progress_licences"."issued_on" <= "progress_licences"."valid_until_on"),
	CONSTRAINT "progress_licences_number_length" CHECK (char_length("progress_licences"."number") between 1 and 100),
	CONSTRAINT "progress_licences_issuer_length" CHECK (char_length("progress_licences"."issuer") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "progress_officers_changes" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"type" text DEFAULT 'officers_change' NOT NULL,
	"decided_on" date NOT NULL,
	"meeting" text NOT NULL,
	"roles" text[] NOT NULL,
	CONSTRAINT "progress_officers_changes_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_officers_changes_type_known" CHECK ("progress_officers_changes"."type" in ('officers_change')),
	CONSTRAINT "progress_officers_changes_meeting_known" CHECK ("progress_officers_changes"."meeting" in ('rat', 'extraordinary')),
	CONSTRAINT "progress_officers_changes_roles_known" CHECK ("progress_officers_changes"."roles" <@ array['ketua', 'wakil_ketua', 'sekretaris', 'bendahara', 'pengurus', 'pengawas', 'manajer', 'pemilik']::text[]),
	CONSTRAINT "progress_officers_changes_some_role" CHECK (cardinality("progress_officers_changes"."roles") > 0)
);
--> statement-breakpoint
CREATE TABLE "progress_online_channels" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"type" text DEFAULT 'online_channel' NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"first_sale_on" date,
	CONSTRAINT "progress_online_channels_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_online_channels_type_known" CHECK ("progress_online_channels"."type" in ('online_channel')),
	CONSTRAINT "progress_online_channels_channel_known" CHECK ("progress_online_channels"."channel" in ('marketplace', 'social_media', 'messaging', 'delivery_service', 'website', 'other')),
	CONSTRAINT "progress_online_channels_address_length" CHECK (char_length("progress_online_channels"."address") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "progress_partnerships" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"type" text DEFAULT 'partnership' NOT NULL,
	"counterpart_participant_id" uuid,
	"counterpart_name" text,
	"seller" text NOT NULL,
	"goods" text NOT NULL,
	"monthly_value_rupiah" bigint,
	"since_on" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "progress_partnerships_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_partnerships_type_known" CHECK ("progress_partnerships"."type" in ('partnership')),
	CONSTRAINT "progress_partnerships_one_counterpart" CHECK (num_nonnulls("progress_partnerships"."counterpart_participant_id", "progress_partnerships"."counterpart_name") = 1),
	CONSTRAINT "progress_partnerships_seller_known" CHECK ("progress_partnerships"."seller" in ('participant', 'counterpart')),
	CONSTRAINT "progress_partnerships_in_order" CHECK ("progress_partnerships"."since_on" <= "progress_partnerships"."ended_on"),
	CONSTRAINT "progress_partnerships_monthly_value_bound" CHECK ("progress_partnerships"."monthly_value_rupiah" between 0 and 1000000000000000),
	CONSTRAINT "progress_partnerships_counterpart_name_length" CHECK (char_length("progress_partnerships"."counterpart_name") between 1 and 200),
	CONSTRAINT "progress_partnerships_goods_length" CHECK (char_length("progress_partnerships"."goods") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "progress_referrals" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"type" text DEFAULT 'referral' NOT NULL,
	"referred_to" text NOT NULL,
	"letter_number" text,
	"letter_on" date NOT NULL,
	"answered_on" date,
	"answer" text,
	CONSTRAINT "progress_referrals_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_referrals_type_known" CHECK ("progress_referrals"."type" in ('referral')),
	CONSTRAINT "progress_referrals_answer_whole" CHECK (num_nonnulls("progress_referrals"."answered_on", "progress_referrals"."answer") <> 1),
	CONSTRAINT "progress_referrals_in_order" CHECK ("progress_referrals"."letter_on" <= "progress_referrals"."answered_on"),
	CONSTRAINT "progress_referrals_referred_to_length" CHECK (char_length("progress_referrals"."referred_to") between 1 and 200),
	CONSTRAINT "progress_referrals_letter_length" CHECK (char_length("progress_referrals"."letter_number") between 1 and 100),
	CONSTRAINT "progress_referrals_answer_length" CHECK (char_length("progress_referrals"."answer") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "progress_trainings" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"type" text DEFAULT 'training' NOT NULL,
	"title" text NOT NULL,
	"organiser" text NOT NULL,
	"days" integer NOT NULL,
	"persons_female" integer NOT NULL,
	"persons_male" integer NOT NULL,
	"certificate_number" text,
	CONSTRAINT "progress_trainings_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_trainings_type_known" CHECK ("progress_trainings"."type" in ('training')),
	CONSTRAINT "progress_trainings_days_bound" CHECK ("progress_trainings"."days" between 1 and 366),
	CONSTRAINT "progress_trainings_persons_female_bound" CHECK ("progress_trainings"."persons_female" between 0 and 10000),
	CONSTRAINT "progress_trainings_persons_male_bound" CHECK ("progress_trainings"."persons_male" between 0 and 10000),
	CONSTRAINT "progress_trainings_somebody_came" CHECK ("progress_trainings"."persons_female" + "progress_trainings"."persons_male" > 0),
	CONSTRAINT "progress_trainings_title_length" CHECK (char_length("progress_trainings"."title") between 1 and 300),
	CONSTRAINT "progress_trainings_organiser_length" CHECK (char_length("progress_trainings"."organiser") between 1 and 200),
	CONSTRAINT "progress_trainings_certificate_length" CHECK (char_length("progress_trainings"."certificate_number") between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE "progress" ADD COLUMN "type" text;--> statement-breakpoint
ALTER TABLE "progress" ADD COLUMN "follows_id" uuid;--> statement-breakpoint
ALTER TABLE "progress" ADD COLUMN "deferred_until_on" date;--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_of_case_and_type" UNIQUE("office_id","case_id","type","id");--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_of_type" UNIQUE("office_id","id","type");--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_of_matter" UNIQUE("office_id","id","follows_id");--> statement-breakpoint
ALTER TABLE "progress_business_lines" ADD CONSTRAINT "progress_business_lines_progress_fk" FOREIGN KEY ("office_id","id","type") REFERENCES "public"."progress"("office_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_charter_revisions" ADD CONSTRAINT "progress_charter_revisions_progress_fk" FOREIGN KEY ("office_id","id","type") REFERENCES "public"."progress"("office_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_dissolution_files" ADD CONSTRAINT "progress_dissolution_files_progress_fk" FOREIGN KEY ("office_id","id","type") REFERENCES "public"."progress"("office_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_financing" ADD CONSTRAINT "progress_financing_progress_fk" FOREIGN KEY ("office_id","id","type") REFERENCES "public"."progress"("office_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_financing" ADD CONSTRAINT "progress_financing_application_fk" FOREIGN KEY ("office_id","application_id") REFERENCES "public"."progress_financing"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_financing" ADD CONSTRAINT "progress_financing_follows_fk" FOREIGN KEY ("office_id","id","application_id") REFERENCES "public"."progress"("office_id","id","follows_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_licences" ADD CONSTRAINT "progress_licences_progress_fk" FOREIGN KEY ("office_id","id","type") REFERENCES "public"."progress"("office_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_officers_changes" ADD CONSTRAINT "progress_officers_changes_progress_fk" FOREIGN KEY ("office_id","id","type") REFERENCES "public"."progress"("office_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_online_channels" ADD CONSTRAINT "progress_online_channels_progress_fk" FOREIGN KEY ("office_id","id","type") REFERENCES "public"."progress"("office_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_partnerships" ADD CONSTRAINT "progress_partnerships_progress_fk" FOREIGN KEY ("office_id","id","type") REFERENCES "public"."progress"("office_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_partnerships" ADD CONSTRAINT "progress_partnerships_counterpart_fk" FOREIGN KEY ("office_id","counterpart_participant_id") REFERENCES "public"."participants"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_referrals" ADD CONSTRAINT "progress_referrals_progress_fk" FOREIGN KEY ("office_id","id","type") REFERENCES "public"."progress"("office_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_trainings" ADD CONSTRAINT "progress_trainings_progress_fk" FOREIGN KEY ("office_id","id","type") REFERENCES "public"."progress"("office_id","id","type") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "progress_financing_application_index" ON "progress_financing" USING btree ("office_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "progress_financing_answered_once" ON "progress_financing" USING btree ("office_id","application_id") WHERE "progress_financing"."step" in ('approved', 'refused');--> statement-breakpoint
CREATE INDEX "progress_partnerships_counterpart_index" ON "progress_partnerships" USING btree ("office_id","counterpart_participant_id");--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_follows_fk" FOREIGN KEY ("office_id","case_id","type","follows_id") REFERENCES "public"."progress"("office_id","case_id","type","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "progress_follows_index" ON "progress" USING btree ("office_id","follows_id");--> statement-breakpoint
CREATE INDEX "progress_on_index" ON "progress" USING btree ("office_id","happened_on","created_at","id");--> statement-breakpoint
CREATE INDEX "progress_type_index" ON "progress" USING btree ("office_id","type","happened_on","created_at","id");--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_type_known" CHECK ("progress"."type" in ('financing', 'partnership', 'licence', 'training', 'charter_revision', 'officers_change', 'business_line', 'online_channel', 'referral', 'dissolution_file'));--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_follows_its_type" CHECK ("progress"."follows_id" is null or "progress"."type" is not null);--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_follows_another" CHECK ("progress"."follows_id" <> "progress"."id");--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_deferred_until_a_later_day" CHECK ("progress"."deferred_until_on" is null or ("progress"."state" = 'deferred' and "progress"."deferred_until_on" > "progress"."happened_on"));--> statement-breakpoint
call klinik_protect('progress_financing', hidden => '{refusal_reason}');
--> statement-breakpoint
call klinik_protect('progress_partnerships', hidden => '{counterpart_name}');
--> statement-breakpoint
call klinik_protect('progress_licences');
--> statement-breakpoint
call klinik_protect('progress_trainings');
--> statement-breakpoint
call klinik_protect('progress_charter_revisions');
--> statement-breakpoint
call klinik_protect('progress_officers_changes');
--> statement-breakpoint
call klinik_protect('progress_business_lines');
--> statement-breakpoint
call klinik_protect('progress_online_channels');
--> statement-breakpoint
call klinik_protect('progress_referrals', hidden => '{answer}');
--> statement-breakpoint
call klinik_protect('progress_dissolution_files');
--> statement-breakpoint
create view report_financing with (security_invoker = true) as
  select c.office_id, c.programme_id, c.id as case_id, e.id as progress_id,
         coalesce(d.application_id, d.id) as application_id, d.step, d.amount_rupiah,
         e.happened_on, to_char(e.happened_on, 'YYYY-MM') as happened_month,
         case when c.voided_at is not null then 'void' end as excluded_because
    from cases c
    join progress e on e.office_id = c.office_id and e.case_id = c.id and e.type = 'financing'
    join progress_financing d on d.office_id = e.office_id and d.id = e.id;
--> statement-breakpoint
create view report_partnerships with (security_invoker = true) as
  select c.office_id, c.programme_id, c.id as case_id, h.id as partnership_id, d.since_on, d.ended_on,
         d.monthly_value_rupiah,
         case when c.voided_at is not null then 'void'
              when d.ended_on is not null then 'ended' end as excluded_because
    from cases c
    join progress h on h.office_id = c.office_id and h.case_id = c.id and h.type = 'partnership'
     and h.follows_id is null
    join lateral (select p.since_on, p.ended_on, p.monthly_value_rupiah
        from progress e
        join progress_partnerships p on p.office_id = e.office_id and p.id = e.id
       where e.office_id = h.office_id and (e.id = h.id or e.follows_id = h.id)
       order by e.happened_on desc, e.created_at desc, e.id desc limit 1) d on true;
--> statement-breakpoint
grant select on report_financing, report_partnerships to klinik_staff;
--> statement-breakpoint
comment on view report_financing is 'One row a step at a lender: money applied for, approved, refused or disbursed. The office never pays.';
--> statement-breakpoint
comment on column report_financing.office_id is 'The office.';
--> statement-breakpoint
comment on column report_financing.programme_id is 'The programme of the case.';
--> statement-breakpoint
comment on column report_financing.case_id is 'Its case.';
--> statement-breakpoint
comment on column report_financing.progress_id is 'Key.';
--> statement-breakpoint
comment on column report_financing.application_id is 'The entry that applied: the steps at one lender share it.';
--> statement-breakpoint
comment on column report_financing.step is 'applied, approved, refused or disbursed.';
--> statement-breakpoint
comment on column report_financing.amount_rupiah is 'Whole rupiah of this step. Approved over applied, and disbursed over approved, are sums of it; what was refused is in applied alone.';
--> statement-breakpoint
comment on column report_financing.happened_on is 'Day of the step, in the zone of the programme.';
--> statement-breakpoint
comment on column report_financing.happened_month is 'Its month, YYYY-MM.';
--> statement-breakpoint
comment on column report_financing.excluded_because is 'void; null when counted.';
--> statement-breakpoint
comment on view report_partnerships is 'One row a partnership, by its latest entry.';
--> statement-breakpoint
comment on column report_partnerships.office_id is 'The office.';
--> statement-breakpoint
comment on column report_partnerships.programme_id is 'The programme of the case.';
--> statement-breakpoint
comment on column report_partnerships.case_id is 'Its case.';
--> statement-breakpoint
comment on column report_partnerships.partnership_id is 'Key: the entry it began with.';
--> statement-breakpoint
comment on column report_partnerships.since_on is 'Since when they trade.';
--> statement-breakpoint
comment on column report_partnerships.ended_on is 'Last day they traded; null while they do.';
--> statement-breakpoint
comment on column report_partnerships.monthly_value_rupiah is 'What is sold in a month, whole rupiah; null when not known, and then in no sum.';
--> statement-breakpoint
comment on column report_partnerships.excluded_because is 'void or ended; null when counted.';
