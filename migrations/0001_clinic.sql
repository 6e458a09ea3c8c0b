CREATE TABLE "case_intervals" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"voided_at" timestamp (3) with time zone,
	CONSTRAINT "case_intervals_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "case_intervals_period_forward" CHECK ("case_intervals"."ends_on" >= "case_intervals"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "case_metrics" (
	"code" text PRIMARY KEY NOT NULL,
	"label" jsonb NOT NULL,
	"unit" text NOT NULL,
	"direction" text NOT NULL,
	"applies_to" text[] NOT NULL,
	"minimum" numeric(20, 4) NOT NULL,
	"maximum" numeric(20, 4) NOT NULL,
	"scale" integer NOT NULL,
	"windowed" boolean NOT NULL,
	"sort_order" integer NOT NULL,
	CONSTRAINT "case_metrics_direction_known" CHECK ("case_metrics"."direction" in ('up', 'down'))
);
--> statement-breakpoint
CREATE TABLE "case_stage_entries" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"entered_on" date NOT NULL,
	"left_on" date,
	"verb" text NOT NULL,
	"reason" text,
	"actor_id" uuid DEFAULT klinik_person(),
	CONSTRAINT "case_stage_entries_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "case_stage_entries_stage_known" CHECK ("case_stage_entries"."stage" in ('enrolled', 'diagnosis', 'handover', 'coaching', 'evaluation', 'closed')),
	CONSTRAINT "case_stage_entries_period_forward" CHECK ("case_stage_entries"."left_on" >= "case_stage_entries"."entered_on"),
	CONSTRAINT "case_stage_entries_reason_length" CHECK (char_length("case_stage_entries"."reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_number" text NOT NULL,
	"programme_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"stage" text DEFAULT 'enrolled' NOT NULL,
	"stage_on" date NOT NULL,
	"result" text,
	"enrolled_on" date NOT NULL,
	"closed_on" date,
	"closed_from" text,
	"nomination_source" text NOT NULL,
	"consent_on" date,
	"consent_evidence" text,
	"diagnosis_team_id" uuid,
	"coaching_team_id" uuid,
	"withdrawal_reason" text,
	"withdrawn_from" text,
	"not_ill_proposed_by_id" uuid,
	"not_ill_proposed_on" date,
	"voided_at" timestamp (3) with time zone,
	"void_reason" text,
	CONSTRAINT "cases_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "cases_number_once" UNIQUE("office_id","case_number"),
	CONSTRAINT "cases_stage_known" CHECK ("cases"."stage" in ('enrolled', 'diagnosis', 'handover', 'coaching', 'evaluation', 'closed')),
	CONSTRAINT "cases_result_known" CHECK ("cases"."result" in ('good', 'improved', 'unchanged', 'worsened', 'referred', 'dissolution_proposed', 'not_ill', 'dropped_out')),
	CONSTRAINT "cases_closed_from_known" CHECK ("cases"."closed_from" in ('enrolled', 'diagnosis', 'handover', 'coaching', 'evaluation', 'closed')),
	CONSTRAINT "cases_withdrawal_reason_known" CHECK ("cases"."withdrawal_reason" in ('lost_contact', 'dissolved', 'business_closed', 'declined', 'merged', 'other')),
	CONSTRAINT "cases_closed_has_result" CHECK (("cases"."stage" = 'closed') = ("cases"."result" is not null)),
	CONSTRAINT "cases_closed_has_date" CHECK (("cases"."stage" = 'closed') = ("cases"."closed_on" is not null)),
	CONSTRAINT "cases_void_has_reason" CHECK (("cases"."voided_at" is null) = ("cases"."void_reason" is null)),
	CONSTRAINT "cases_nomination_source_length" CHECK (char_length("cases"."nomination_source") between 1 and 200),
	CONSTRAINT "cases_consent_evidence_length" CHECK (char_length("cases"."consent_evidence") between 1 and 500),
	CONSTRAINT "cases_void_reason_length" CHECK (char_length("cases"."void_reason") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "conflict_waivers" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"act" text NOT NULL,
	"reason" text NOT NULL,
	"waived_by_id" uuid DEFAULT klinik_person() NOT NULL,
	"waived_on" date NOT NULL,
	CONSTRAINT "conflict_waivers_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "conflict_waivers_once" UNIQUE("office_id","case_id","person_id","act"),
	CONSTRAINT "conflict_waivers_act_known" CHECK ("conflict_waivers"."act" in ('diagnose', 'sign_off', 'accept', 'verify')),
	CONSTRAINT "conflict_waivers_not_oneself" CHECK ("conflict_waivers"."waived_by_id" <> "conflict_waivers"."person_id"),
	CONSTRAINT "conflict_waivers_reason_length" CHECK (char_length("conflict_waivers"."reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "progress" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"session_id" uuid,
	"state" text NOT NULL,
	"happened_on" date NOT NULL,
	"text" text,
	"reason" text,
	"recorded_by_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "progress_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "progress_state_known" CHECK ("progress"."state" in ('open', 'in_progress', 'done', 'dropped', 'deferred')),
	CONSTRAINT "progress_dropped_has_reason" CHECK ("progress"."state" <> 'dropped' or "progress"."reason" is not null),
	CONSTRAINT "progress_text_length" CHECK (char_length("progress"."text") between 1 and 10000),
	CONSTRAINT "progress_reason_length" CHECK (char_length("progress"."reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "session_attendances" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"session_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"attendance" text,
	"persons_female" integer,
	"persons_male" integer,
	"note" text,
	"note_visibility" text DEFAULT 'team' NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "session_attendances_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "session_attendances_once" UNIQUE("office_id","session_id","case_id"),
	CONSTRAINT "session_attendances_attendance_known" CHECK ("session_attendances"."attendance" in ('present', 'excused', 'absent')),
	CONSTRAINT "session_attendances_note_visibility_known" CHECK ("session_attendances"."note_visibility" in ('team', 'case', 'office')),
	CONSTRAINT "session_attendances_persons_female_bound" CHECK ("session_attendances"."persons_female" between 0 and 10000),
	CONSTRAINT "session_attendances_persons_male_bound" CHECK ("session_attendances"."persons_male" between 0 and 10000),
	CONSTRAINT "session_attendances_note_length" CHECK (char_length("session_attendances"."note") between 1 and 10000)
);
--> statement-breakpoint
CREATE TABLE "session_coaches" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "session_coaches_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "session_coaches_once" UNIQUE("office_id","session_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "session_recommendations" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"session_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	CONSTRAINT "session_recommendations_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "session_recommendations_once" UNIQUE("office_id","session_id","recommendation_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"programme_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'planned' NOT NULL,
	"mode" text NOT NULL,
	"planned_on" date NOT NULL,
	"held_on" date,
	"place" text,
	"topic" text NOT NULL,
	"contact_minutes" integer,
	"preparation_minutes" integer,
	"cancelled_by_id" uuid,
	"cancelled_on" date,
	"reason" text,
	"replaces_id" uuid,
	"recorded_by_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "sessions_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "sessions_replaced_once" UNIQUE("office_id","replaces_id"),
	CONSTRAINT "sessions_kind_known" CHECK ("sessions"."kind" in ('individual', 'clinic_day', 'bimtek', 'peer_visit', 'coordination')),
	CONSTRAINT "sessions_status_known" CHECK ("sessions"."status" in ('planned', 'held', 'cancelled', 'rescheduled')),
	CONSTRAINT "sessions_mode_known" CHECK ("sessions"."mode" in ('on_site', 'online')),
	CONSTRAINT "sessions_contact_minutes_bound" CHECK ("sessions"."contact_minutes" between 1 and 10080),
	CONSTRAINT "sessions_preparation_minutes_bound" CHECK ("sessions"."preparation_minutes" between 0 and 10080),
	CONSTRAINT "sessions_held_whole" CHECK (("sessions"."status" = 'held') = ("sessions"."held_on" is not null and "sessions"."contact_minutes" is not null)),
	CONSTRAINT "sessions_cancelled_has_reason" CHECK ("sessions"."status" not in ('cancelled', 'rescheduled') or "sessions"."reason" is not null),
	CONSTRAINT "sessions_place_length" CHECK (char_length("sessions"."place") between 1 and 200),
	CONSTRAINT "sessions_topic_length" CHECK (char_length("sessions"."topic") between 1 and 500),
	CONSTRAINT "sessions_reason_length" CHECK (char_length("sessions"."reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "diagnoses" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"supersedes_id" uuid,
	"summary" text,
	"opened_on" date NOT NULL,
	"signed_on" date,
	"sealed_at" timestamp (3) with time zone,
	"signer_id" uuid,
	"signer_role" text,
	"signer_background" text,
	"content_sha256" text,
	CONSTRAINT "diagnoses_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "diagnoses_number_once" UNIQUE("office_id","case_id","number"),
	CONSTRAINT "diagnoses_seal_whole" CHECK (("diagnoses"."sealed_at" is not null)::int + ("diagnoses"."signed_on" is not null)::int + ("diagnoses"."signer_id" is not null)::int + ("diagnoses"."signer_role" is not null)::int + ("diagnoses"."signer_background" is not null)::int + ("diagnoses"."content_sha256" is not null)::int in (0, 6)),
	CONSTRAINT "diagnoses_summary_length" CHECK (char_length("diagnoses"."summary") between 1 and 10000)
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"diagnosis_id" uuid NOT NULL,
	"lineage_id" uuid NOT NULL,
	"common_code" text,
	"office_code" text,
	"penyakit_code" text GENERATED ALWAYS AS (coalesce(common_code, office_code)) STORED NOT NULL,
	"certainty" text NOT NULL,
	"severity" text NOT NULL,
	"evidence" text,
	"evidence_method" text,
	"root_cause_finding_id" uuid,
	"dissent" text,
	"author_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "findings_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "findings_penyakit_once" UNIQUE NULLS NOT DISTINCT("office_id","diagnosis_id","common_code","office_code"),
	CONSTRAINT "findings_one_code" CHECK (("findings"."common_code" is not null)::int + ("findings"."office_code" is not null)::int = 1),
	CONSTRAINT "findings_not_own_root_cause" CHECK ("findings"."root_cause_finding_id" <> "findings"."id"),
	CONSTRAINT "findings_certainty_known" CHECK ("findings"."certainty" in ('suspected', 'confirmed', 'ruled_out')),
	CONSTRAINT "findings_severity_known" CHECK ("findings"."severity" in ('mild', 'moderate', 'severe')),
	CONSTRAINT "findings_evidence_method_known" CHECK ("findings"."evidence_method" in ('document', 'interview', 'observation')),
	CONSTRAINT "findings_evidence_length" CHECK (char_length("findings"."evidence") between 1 and 10000),
	CONSTRAINT "findings_dissent_length" CHECK (char_length("findings"."dissent") between 1 and 10000)
);
--> statement-breakpoint
CREATE TABLE "recommendation_findings" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"diagnosis_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	CONSTRAINT "recommendation_findings_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "recommendation_findings_once" UNIQUE("office_id","recommendation_id","finding_id")
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"diagnosis_id" uuid NOT NULL,
	"lineage_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"target_metric_code" text,
	"target_value" numeric(20, 4),
	"due_on" date,
	"author_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "recommendations_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "recommendations_kind_known" CHECK ("recommendations"."kind" in ('bimbingan', 'pelatihan', 'motivasi', 'permodalan', 'kemitraan', 'digital', 'restrukturisasi_pengurus', 'revisi_ad_art', 'audit_pembukuan', 'konversi_usaha', 'pembubaran', 'rujukan')),
	CONSTRAINT "recommendations_target_whole" CHECK (("recommendations"."target_metric_code" is not null)::int = ("recommendations"."target_value" is not null)::int),
	CONSTRAINT "recommendations_text_length" CHECK (char_length("recommendations"."text") between 1 and 10000)
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"diagnosis_id" uuid NOT NULL,
	"coaching_team_id" uuid NOT NULL,
	"status" text DEFAULT 'offered' NOT NULL,
	"offered_on" date NOT NULL,
	"offered_by_id" uuid DEFAULT klinik_person() NOT NULL,
	"answered_on" date,
	"answered_by_id" uuid,
	"reason" text,
	CONSTRAINT "handovers_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "handovers_status_known" CHECK ("handovers"."status" in ('offered', 'accepted', 'returned', 'withdrawn')),
	CONSTRAINT "handovers_answer_whole" CHECK (("handovers"."status" = 'offered') = ("handovers"."answered_on" is null)),
	CONSTRAINT "handovers_reason_length" CHECK (char_length("handovers"."reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "recommendation_answers" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"handover_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"reason" text,
	"deferred_to" date,
	CONSTRAINT "recommendation_answers_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "recommendation_answers_once" UNIQUE("office_id","recommendation_id"),
	CONSTRAINT "recommendation_answers_answer_known" CHECK ("recommendation_answers"."answer" in ('accepted', 'declined', 'deferred')),
	CONSTRAINT "recommendation_answers_declined_has_reason" CHECK ("recommendation_answers"."answer" <> 'declined' or "recommendation_answers"."reason" is not null),
	CONSTRAINT "recommendation_answers_deferred_has_date" CHECK (("recommendation_answers"."answer" = 'deferred') = ("recommendation_answers"."deferred_to" is not null)),
	CONSTRAINT "recommendation_answers_reason_length" CHECK (char_length("recommendation_answers"."reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "return_items" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"handover_id" uuid NOT NULL,
	"finding_id" uuid,
	"recommendation_id" uuid,
	"text" text NOT NULL,
	CONSTRAINT "return_items_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "return_items_one_target" CHECK (("return_items"."finding_id" is not null)::int + ("return_items"."recommendation_id" is not null)::int = 1),
	CONSTRAINT "return_items_text_length" CHECK (char_length("return_items"."text") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "affiliations" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"person_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "affiliations_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "affiliations_kind_known" CHECK ("affiliations"."kind" in ('member', 'board', 'employee', 'owner', 'family', 'lender', 'other')),
	CONSTRAINT "affiliations_period_forward" CHECK ("affiliations"."ends_on" >= "affiliations"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"person_id" uuid,
	"label" text NOT NULL,
	"secret_sha256" text NOT NULL,
	"scopes" text[],
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "api_keys_id_unique" UNIQUE("id"),
	CONSTRAINT "api_keys_label_length" CHECK (char_length("api_keys"."label") between 1 and 100),
	CONSTRAINT "api_keys_secret_sha256_form" CHECK ("api_keys"."secret_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "observers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"region_prefix" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"secret_sha256" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	CONSTRAINT "observers_region_prefix_form" CHECK ("observers"."region_prefix" ~ '^([0-9]{2}(\.[0-9]{2})?)?$'),
	CONSTRAINT "observers_secret_sha256_form" CHECK ("observers"."secret_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "observers_name_length" CHECK (char_length("observers"."name") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"name" text NOT NULL,
	"region_code" text NOT NULL,
	"time_zone" text DEFAULT 'Asia/Jakarta' NOT NULL,
	"language" text DEFAULT 'id' NOT NULL,
	"rat_due_months" integer DEFAULT 6 NOT NULL,
	"late_entry_limit_days" integer DEFAULT 60 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "offices_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "offices_id_unique" UNIQUE("id"),
	CONSTRAINT "offices_is_its_own_tenant" CHECK ("offices"."office_id" = "offices"."id"),
	CONSTRAINT "offices_region_code_form" CHECK ("offices"."region_code" ~ '^[0-9]{2}(\.[0-9]{2})?$'),
	CONSTRAINT "offices_name_length" CHECK (char_length("offices"."name") between 1 and 200),
	CONSTRAINT "offices_time_zone_known" CHECK ("offices"."time_zone" in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
	CONSTRAINT "offices_language_known" CHECK ("offices"."language" in ('id', 'en')),
	CONSTRAINT "offices_rat_due_months_bound" CHECK ("offices"."rat_due_months" between 1 and 12),
	CONSTRAINT "offices_late_entry_limit_days_bound" CHECK ("offices"."late_entry_limit_days" between 0 and 3660)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"background" text NOT NULL,
	"roles" text[] NOT NULL,
	"deactivated_at" timestamp (3) with time zone,
	"deactivated_reason" text,
	"blanked_at" timestamp (3) with time zone,
	CONSTRAINT "people_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "people_background_known" CHECK ("people"."background" in ('academic', 'banking', 'expert', 'dekopinda', 'practitioner', 'office')),
	CONSTRAINT "people_roles_known" CHECK ("people"."roles" <@ array['admin', 'manager', 'diagnostician', 'coach', 'reporter']::text[]),
	CONSTRAINT "people_roles_some" CHECK (cardinality("people"."roles") between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "person_contacts" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"name" text,
	"email" text,
	"phone" text,
	CONSTRAINT "person_contacts_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "person_contacts_name_length" CHECK (char_length("person_contacts"."name") between 1 and 200),
	CONSTRAINT "person_contacts_email_length" CHECK (char_length("person_contacts"."email") between 1 and 254),
	CONSTRAINT "person_contacts_phone_length" CHECK (char_length("person_contacts"."phone") between 1 and 40)
);
--> statement-breakpoint
CREATE TABLE "person_identities" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"person_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	CONSTRAINT "person_identities_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "person_identities_subject_once" UNIQUE("office_id","issuer","subject"),
	CONSTRAINT "person_identities_issuer_length" CHECK (char_length("person_identities"."issuer") between 1 and 500),
	CONSTRAINT "person_identities_subject_length" CHECK (char_length("person_identities"."subject") between 1 and 255)
);
--> statement-breakpoint
CREATE TABLE "finding_outcomes" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"happened_on" date NOT NULL,
	"evidence" text,
	"recorded_by_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "finding_outcomes_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "finding_outcomes_outcome_known" CHECK ("finding_outcomes"."outcome" in ('resolved', 'improved', 'unchanged', 'worsened', 'not_assessed')),
	CONSTRAINT "finding_outcomes_not_assessed_has_reason" CHECK ("finding_outcomes"."outcome" <> 'not_assessed' or "finding_outcomes"."reason" is not null),
	CONSTRAINT "finding_outcomes_reason_length" CHECK (char_length("finding_outcomes"."reason") between 1 and 2000),
	CONSTRAINT "finding_outcomes_evidence_length" CHECK (char_length("finding_outcomes"."evidence") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "measurements" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"metric_code" text NOT NULL,
	"point" text NOT NULL,
	"value" numeric(20, 4),
	"missing_reason" text,
	"happened_on" date NOT NULL,
	"window_starts_on" date,
	"window_ends_on" date,
	"evidence" text,
	"attribution" text,
	"verification" text DEFAULT 'reported' NOT NULL,
	"verified_by_id" uuid,
	"verified_on" date,
	"rejection_reason" text,
	"recorded_by_id" uuid DEFAULT klinik_person() NOT NULL,
	CONSTRAINT "measurements_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "measurements_point_known" CHECK ("measurements"."point" in ('baseline', 'midline', 'endline', 'follow_up_6', 'follow_up_12')),
	CONSTRAINT "measurements_missing_reason_known" CHECK ("measurements"."missing_reason" in ('not_collected', 'refused', 'not_applicable', 'lost_contact', 'not_yet_due')),
	CONSTRAINT "measurements_attribution_known" CHECK ("measurements"."attribution" in ('none', 'partly', 'mainly')),
	CONSTRAINT "measurements_verification_known" CHECK ("measurements"."verification" in ('reported', 'verified', 'rejected')),
	CONSTRAINT "measurements_value_or_reason" CHECK (("measurements"."value" is not null)::int + ("measurements"."missing_reason" is not null)::int = 1),
	CONSTRAINT "measurements_window_whole" CHECK (("measurements"."window_starts_on" is not null)::int = ("measurements"."window_ends_on" is not null)::int),
	CONSTRAINT "measurements_window_forward" CHECK ("measurements"."window_ends_on" >= "measurements"."window_starts_on"),
	CONSTRAINT "measurements_verifier_not_recorder" CHECK ("measurements"."verified_by_id" <> "measurements"."recorded_by_id"),
	CONSTRAINT "measurements_evidence_length" CHECK (char_length("measurements"."evidence") between 1 and 2000),
	CONSTRAINT "measurements_rejection_reason_length" CHECK (char_length("measurements"."rejection_reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"case_id" uuid NOT NULL,
	"rule_code" text NOT NULL,
	"rule_result" text NOT NULL,
	"result" text NOT NULL,
	"criteria" jsonb NOT NULL,
	"issued_on" date NOT NULL,
	"issued_by_id" uuid DEFAULT klinik_person() NOT NULL,
	"overridden_by_id" uuid,
	"overridden_at" timestamp (3) with time zone,
	"override_reason" text,
	"countersigned_by_id" uuid,
	"countersigned_at" timestamp (3) with time zone,
	"superseded_at" timestamp (3) with time zone,
	CONSTRAINT "verdicts_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "verdicts_rule_result_known" CHECK ("verdicts"."rule_result" in ('good', 'improved', 'unchanged', 'worsened', 'referred', 'dissolution_proposed', 'not_ill', 'dropped_out')),
	CONSTRAINT "verdicts_result_known" CHECK ("verdicts"."result" in ('good', 'improved', 'unchanged', 'worsened', 'referred', 'dissolution_proposed', 'not_ill', 'dropped_out')),
	CONSTRAINT "verdicts_override_explained" CHECK ("verdicts"."overridden_by_id" is null or "verdicts"."override_reason" is not null),
	CONSTRAINT "verdicts_four_eyes" CHECK ("verdicts"."countersigned_by_id" <> "verdicts"."overridden_by_id"),
	CONSTRAINT "verdicts_override_reason_length" CHECK (char_length("verdicts"."override_reason") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "annual_figures" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"participant_id" uuid NOT NULL,
	"book_year" integer NOT NULL,
	"rat_held_on" date,
	"rat_reported_on" date,
	"members_female" integer,
	"members_male" integer,
	"workers_female" integer,
	"workers_male" integer,
	"assets_rupiah" bigint,
	"equity_rupiah" bigint,
	"outside_capital_rupiah" bigint,
	"business_volume_rupiah" bigint,
	"shu_rupiah" bigint,
	"savings_rupiah" bigint,
	"loans_rupiah" bigint,
	"source" text NOT NULL,
	CONSTRAINT "annual_figures_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "annual_figures_one_a_book_year" UNIQUE("office_id","participant_id","book_year"),
	CONSTRAINT "annual_figures_book_year_bound" CHECK ("annual_figures"."book_year" between 1900 and 2100),
	CONSTRAINT "annual_figures_members_female_bound" CHECK ("annual_figures"."members_female" between 0 and 10000000),
	CONSTRAINT "annual_figures_members_male_bound" CHECK ("annual_figures"."members_male" between 0 and 10000000),
	CONSTRAINT "annual_figures_workers_female_bound" CHECK ("annual_figures"."workers_female" between 0 and 10000000),
	CONSTRAINT "annual_figures_workers_male_bound" CHECK ("annual_figures"."workers_male" between 0 and 10000000),
	CONSTRAINT "annual_figures_assets_rupiah_bound" CHECK ("annual_figures"."assets_rupiah" between 0 and 1000000000000000),
	CONSTRAINT "annual_figures_equity_rupiah_bound" CHECK ("annual_figures"."equity_rupiah" between -1000000000000000 and 1000000000000000),
	CONSTRAINT "annual_figures_outside_capital_rupiah_bound" CHECK ("annual_figures"."outside_capital_rupiah" between 0 and 1000000000000000),
	CONSTRAINT "annual_figures_business_volume_rupiah_bound" CHECK ("annual_figures"."business_volume_rupiah" between 0 and 1000000000000000),
	CONSTRAINT "annual_figures_shu_rupiah_bound" CHECK ("annual_figures"."shu_rupiah" between -1000000000000000 and 1000000000000000),
	CONSTRAINT "annual_figures_savings_rupiah_bound" CHECK ("annual_figures"."savings_rupiah" between 0 and 1000000000000000),
	CONSTRAINT "annual_figures_loans_rupiah_bound" CHECK ("annual_figures"."loans_rupiah" between 0 and 1000000000000000),
	CONSTRAINT "annual_figures_source_length" CHECK (char_length("annual_figures"."source") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "participant_contacts" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"contact_name" text,
	"phone" text,
	"email" text,
	CONSTRAINT "participant_contacts_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "participant_contacts_contact_name_length" CHECK (char_length("participant_contacts"."contact_name") between 1 and 200),
	CONSTRAINT "participant_contacts_phone_length" CHECK (char_length("participant_contacts"."phone") between 1 and 40),
	CONSTRAINT "participant_contacts_email_length" CHECK (char_length("participant_contacts"."email") between 1 and 254)
);
--> statement-breakpoint
CREATE TABLE "participant_identifiers" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"participant_id" uuid NOT NULL,
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"normalised" text GENERATED ALWAYS AS (upper(regexp_replace(value, '[[:space:].]', '', 'g'))) STORED NOT NULL,
	"ends_on" date,
	CONSTRAINT "participant_identifiers_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "participant_identifiers_scheme_known" CHECK ("participant_identifiers"."scheme" in ('nik_koperasi', 'badan_hukum', 'nib')),
	CONSTRAINT "participant_identifiers_value_length" CHECK (char_length("participant_identifiers"."value") between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "participant_statuses" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"participant_id" uuid NOT NULL,
	"status" text NOT NULL,
	"starts_on" date NOT NULL,
	"source" text NOT NULL,
	"recorded_by_id" uuid DEFAULT klinik_person(),
	CONSTRAINT "participant_statuses_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "participant_statuses_one_a_day" UNIQUE("office_id","participant_id","starts_on"),
	CONSTRAINT "participant_statuses_status_known" CHECK ("participant_statuses"."status" in ('active', 'inactive', 'reactivated', 'dissolution_proposed', 'dissolution_objected', 'dissolved', 'in_settlement', 'struck_off', 'business_closed')),
	CONSTRAINT "participant_statuses_source_length" CHECK (char_length("participant_statuses"."source") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"jenis" text,
	"kelompok" text,
	"region_code" text NOT NULL,
	"address" text,
	"parent_institution" text,
	CONSTRAINT "participants_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "participants_kind_known" CHECK ("participants"."kind" in ('cooperative', 'enterprise')),
	CONSTRAINT "participants_jenis_known" CHECK ("participants"."jenis" in ('simpan_pinjam', 'konsumen', 'produsen', 'pemasaran', 'jasa')),
	CONSTRAINT "participants_jenis_of_cooperative" CHECK ("participants"."jenis" is null or "participants"."kind" = 'cooperative'),
	CONSTRAINT "participants_region_code_form" CHECK ("participants"."region_code" ~ '^[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?$'),
	CONSTRAINT "participants_name_length" CHECK (char_length("participants"."name") between 1 and 200),
	CONSTRAINT "participants_kelompok_length" CHECK (char_length("participants"."kelompok") between 1 and 100),
	CONSTRAINT "participants_address_length" CHECK (char_length("participants"."address") between 1 and 500),
	CONSTRAINT "participants_parent_institution_length" CHECK (char_length("participants"."parent_institution") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "office_penyakit" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"code" text NOT NULL,
	"group_code" text NOT NULL,
	"label" jsonb NOT NULL,
	"definition" jsonb NOT NULL,
	"treatments" text[] NOT NULL,
	"applies_to" text[] NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "office_penyakit_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "office_penyakit_code_once" UNIQUE("office_id","code"),
	CONSTRAINT "office_penyakit_code_form" CHECK ("office_penyakit"."code" ~ '^LOK-[A-Za-z0-9_-]{1,36}$'),
	CONSTRAINT "office_penyakit_group_length" CHECK (char_length("office_penyakit"."group_code") between 1 and 40)
);
--> statement-breakpoint
CREATE TABLE "penyakit" (
	"code" text PRIMARY KEY NOT NULL,
	"group_code" text NOT NULL,
	"label" jsonb NOT NULL,
	"definition" jsonb NOT NULL,
	"indications" jsonb NOT NULL,
	"treatments" text[] NOT NULL,
	"applies_to" text[] NOT NULL,
	"sort_order" integer NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "penyakit_code_form" CHECK ("penyakit"."code" ~ '^[A-Z]{3}-[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"principal" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" integer NOT NULL,
	"headers" jsonb NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	CONSTRAINT "idempotency_keys_office_id_principal_key_pk" PRIMARY KEY("office_id","principal","key"),
	CONSTRAINT "idempotency_keys_key_length" CHECK (char_length("idempotency_keys"."key") between 1 and 255)
);
--> statement-breakpoint
CREATE TABLE "late_entries" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"happened_on" date NOT NULL,
	"days_late" integer NOT NULL,
	"reason" text NOT NULL,
	"operation_id" text NOT NULL,
	"request_id" text NOT NULL,
	"recorded_by_id" uuid DEFAULT klinik_person(),
	CONSTRAINT "late_entries_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "late_entries_reason_length" CHECK (char_length("late_entries"."reason") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"epoch" integer NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "ledger_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"office_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"credential_id" uuid,
	"request_id" text,
	"operation_id" text,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"case_id" uuid,
	"version" integer NOT NULL,
	"op" text NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "ledger_epoch_xid_seq_pk" PRIMARY KEY("epoch","xid","seq")
);
--> statement-breakpoint
CREATE TABLE "ledger_epochs" (
	"epoch" integer PRIMARY KEY NOT NULL,
	"system_identifier" text NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"name" text NOT NULL,
	"year" integer NOT NULL,
	"status" text DEFAULT 'planned' NOT NULL,
	"starts_on" date NOT NULL,
	"time_zone" text NOT NULL,
	"capacity" integer NOT NULL,
	"target_good" integer,
	"verdict_rule_code" text NOT NULL,
	"budget_lines" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"opened_on" date,
	"closed_on" date,
	CONSTRAINT "programmes_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "programmes_status_known" CHECK ("programmes"."status" in ('planned', 'open', 'closed')),
	CONSTRAINT "programmes_name_length" CHECK (char_length("programmes"."name") between 1 and 200),
	CONSTRAINT "programmes_year_bound" CHECK ("programmes"."year" between 1900 and 2100),
	CONSTRAINT "programmes_capacity_bound" CHECK ("programmes"."capacity" between 1 and 1000),
	CONSTRAINT "programmes_target_good_bound" CHECK ("programmes"."target_good" between 0 and 1000)
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"team_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"decree_number" text,
	"decree_on" date,
	CONSTRAINT "team_members_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "team_members_role_known" CHECK ("team_members"."role" in ('lead', 'member')),
	CONSTRAINT "team_members_period_forward" CHECK ("team_members"."ends_on" >= "team_members"."starts_on"),
	CONSTRAINT "team_members_decree_number_length" CHECK (char_length("team_members"."decree_number") between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"programme_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "teams_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "teams_kind_known" CHECK ("teams"."kind" in ('diagnosis', 'coaching')),
	CONSTRAINT "teams_name_length" CHECK (char_length("teams"."name") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "verdict_rules" (
	"code" text PRIMARY KEY NOT NULL,
	"definition" jsonb NOT NULL,
	"legal_basis" text NOT NULL,
	"effective_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "waitlist_entries" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"programme_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"nomination_source" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_reason" text,
	CONSTRAINT "waitlist_entries_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "waitlist_entries_nomination_source_length" CHECK (char_length("waitlist_entries"."nomination_source") between 1 and 200),
	CONSTRAINT "waitlist_entries_ended_reason_length" CHECK (char_length("waitlist_entries"."ended_reason") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "report_office_programmes" (
	"office_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"is_demo" boolean NOT NULL,
	"year" integer NOT NULL,
	"enrolled_count" integer NOT NULL,
	"open_count" integer NOT NULL,
	"good_count" integer NOT NULL,
	"improved_count" integer NOT NULL,
	"unchanged_count" integer NOT NULL,
	"worsened_count" integer NOT NULL,
	"referred_count" integer NOT NULL,
	"dissolution_proposed_count" integer NOT NULL,
	"not_ill_count" integer NOT NULL,
	"dropped_out_count" integer NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "report_office_programmes_office_id_programme_id_pk" PRIMARY KEY("office_id","programme_id")
);
--> statement-breakpoint
ALTER TABLE "case_intervals" ADD CONSTRAINT "case_intervals_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_stage_entries" ADD CONSTRAINT "case_stage_entries_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_programme_fk" FOREIGN KEY ("office_id","programme_id") REFERENCES "public"."programmes"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_participant_fk" FOREIGN KEY ("office_id","participant_id") REFERENCES "public"."participants"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_diagnosis_team_fk" FOREIGN KEY ("office_id","diagnosis_team_id") REFERENCES "public"."teams"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_coaching_team_fk" FOREIGN KEY ("office_id","coaching_team_id") REFERENCES "public"."teams"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_not_ill_proposed_by_fk" FOREIGN KEY ("office_id","not_ill_proposed_by_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_waivers" ADD CONSTRAINT "conflict_waivers_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_waivers" ADD CONSTRAINT "conflict_waivers_person_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_recommendation_fk" FOREIGN KEY ("office_id","recommendation_id") REFERENCES "public"."recommendations"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_session_fk" FOREIGN KEY ("office_id","session_id") REFERENCES "public"."sessions"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_attendances" ADD CONSTRAINT "session_attendances_session_fk" FOREIGN KEY ("office_id","session_id") REFERENCES "public"."sessions"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_attendances" ADD CONSTRAINT "session_attendances_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_coaches" ADD CONSTRAINT "session_coaches_session_fk" FOREIGN KEY ("office_id","session_id") REFERENCES "public"."sessions"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_coaches" ADD CONSTRAINT "session_coaches_person_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_recommendations" ADD CONSTRAINT "session_recommendations_attendance_fk" FOREIGN KEY ("office_id","session_id","case_id") REFERENCES "public"."session_attendances"("office_id","session_id","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_recommendations" ADD CONSTRAINT "session_recommendations_recommendation_fk" FOREIGN KEY ("office_id","recommendation_id") REFERENCES "public"."recommendations"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_programme_fk" FOREIGN KEY ("office_id","programme_id") REFERENCES "public"."programmes"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_replaces_fk" FOREIGN KEY ("office_id","replaces_id") REFERENCES "public"."sessions"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diagnoses" ADD CONSTRAINT "diagnoses_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diagnoses" ADD CONSTRAINT "diagnoses_supersedes_fk" FOREIGN KEY ("office_id","supersedes_id") REFERENCES "public"."diagnoses"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diagnoses" ADD CONSTRAINT "diagnoses_signer_fk" FOREIGN KEY ("office_id","signer_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_common_code_penyakit_code_fk" FOREIGN KEY ("common_code") REFERENCES "public"."penyakit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_diagnosis_fk" FOREIGN KEY ("office_id","diagnosis_id") REFERENCES "public"."diagnoses"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_office_penyakit_fk" FOREIGN KEY ("office_id","office_code") REFERENCES "public"."office_penyakit"("office_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_root_cause_fk" FOREIGN KEY ("office_id","root_cause_finding_id") REFERENCES "public"."findings"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_findings" ADD CONSTRAINT "recommendation_findings_diagnosis_fk" FOREIGN KEY ("office_id","diagnosis_id") REFERENCES "public"."diagnoses"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_findings" ADD CONSTRAINT "recommendation_findings_recommendation_fk" FOREIGN KEY ("office_id","recommendation_id") REFERENCES "public"."recommendations"("office_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_findings" ADD CONSTRAINT "recommendation_findings_finding_fk" FOREIGN KEY ("office_id","finding_id") REFERENCES "public"."findings"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_target_metric_code_case_metrics_code_fk" FOREIGN KEY ("target_metric_code") REFERENCES "public"."case_metrics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_diagnosis_fk" FOREIGN KEY ("office_id","diagnosis_id") REFERENCES "public"."diagnoses"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_diagnosis_fk" FOREIGN KEY ("office_id","diagnosis_id") REFERENCES "public"."diagnoses"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_coaching_team_fk" FOREIGN KEY ("office_id","coaching_team_id") REFERENCES "public"."teams"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_answered_by_fk" FOREIGN KEY ("office_id","answered_by_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_answers" ADD CONSTRAINT "recommendation_answers_handover_fk" FOREIGN KEY ("office_id","handover_id") REFERENCES "public"."handovers"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_answers" ADD CONSTRAINT "recommendation_answers_recommendation_fk" FOREIGN KEY ("office_id","recommendation_id") REFERENCES "public"."recommendations"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_items" ADD CONSTRAINT "return_items_handover_fk" FOREIGN KEY ("office_id","handover_id") REFERENCES "public"."handovers"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_items" ADD CONSTRAINT "return_items_finding_fk" FOREIGN KEY ("office_id","finding_id") REFERENCES "public"."findings"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_items" ADD CONSTRAINT "return_items_recommendation_fk" FOREIGN KEY ("office_id","recommendation_id") REFERENCES "public"."recommendations"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_person_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_person_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_office_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_contacts" ADD CONSTRAINT "person_contacts_person_fk" FOREIGN KEY ("office_id","id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_identities" ADD CONSTRAINT "person_identities_person_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_outcomes" ADD CONSTRAINT "finding_outcomes_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_outcomes" ADD CONSTRAINT "finding_outcomes_finding_fk" FOREIGN KEY ("office_id","finding_id") REFERENCES "public"."findings"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_metric_code_case_metrics_code_fk" FOREIGN KEY ("metric_code") REFERENCES "public"."case_metrics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_verified_by_fk" FOREIGN KEY ("office_id","verified_by_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_rule_code_verdict_rules_code_fk" FOREIGN KEY ("rule_code") REFERENCES "public"."verdict_rules"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_case_fk" FOREIGN KEY ("office_id","case_id") REFERENCES "public"."cases"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_participant_fk" FOREIGN KEY ("office_id","participant_id") REFERENCES "public"."participants"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_contacts" ADD CONSTRAINT "participant_contacts_participant_fk" FOREIGN KEY ("office_id","id") REFERENCES "public"."participants"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_identifiers" ADD CONSTRAINT "participant_identifiers_participant_fk" FOREIGN KEY ("office_id","participant_id") REFERENCES "public"."participants"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_statuses" ADD CONSTRAINT "participant_statuses_participant_fk" FOREIGN KEY ("office_id","participant_id") REFERENCES "public"."participants"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_verdict_rule_code_verdict_rules_code_fk" FOREIGN KEY ("verdict_rule_code") REFERENCES "public"."verdict_rules"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_office_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_fk" FOREIGN KEY ("office_id","team_id") REFERENCES "public"."teams"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_person_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_programme_fk" FOREIGN KEY ("office_id","programme_id") REFERENCES "public"."programmes"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_programme_fk" FOREIGN KEY ("office_id","programme_id") REFERENCES "public"."programmes"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_participant_fk" FOREIGN KEY ("office_id","participant_id") REFERENCES "public"."participants"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_intervals_case_index" ON "case_intervals" USING btree ("office_id","case_id","starts_on");--> statement-breakpoint
CREATE UNIQUE INDEX "case_stage_entries_one_current" ON "case_stage_entries" USING btree ("office_id","case_id") WHERE "case_stage_entries"."left_on" is null;--> statement-breakpoint
CREATE INDEX "case_stage_entries_case_index" ON "case_stage_entries" USING btree ("office_id","case_id","entered_on");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_open_per_participant" ON "cases" USING btree ("office_id","participant_id") WHERE "cases"."stage" <> 'closed' and "cases"."voided_at" is null;--> statement-breakpoint
CREATE INDEX "cases_programme_index" ON "cases" USING btree ("office_id","programme_id","stage","id");--> statement-breakpoint
CREATE INDEX "cases_enrolled_on_index" ON "cases" USING btree ("office_id","enrolled_on","id");--> statement-breakpoint
CREATE INDEX "cases_diagnosis_team_index" ON "cases" USING btree ("office_id","diagnosis_team_id");--> statement-breakpoint
CREATE INDEX "cases_coaching_team_index" ON "cases" USING btree ("office_id","coaching_team_id");--> statement-breakpoint
CREATE INDEX "progress_recommendation_index" ON "progress" USING btree ("office_id","recommendation_id","happened_on");--> statement-breakpoint
CREATE INDEX "progress_case_index" ON "progress" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE INDEX "session_attendances_case_index" ON "session_attendances" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE INDEX "session_coaches_person_index" ON "session_coaches" USING btree ("office_id","person_id");--> statement-breakpoint
CREATE INDEX "session_recommendations_recommendation_index" ON "session_recommendations" USING btree ("office_id","recommendation_id");--> statement-breakpoint
CREATE INDEX "session_recommendations_case_index" ON "session_recommendations" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE INDEX "sessions_programme_index" ON "sessions" USING btree ("office_id","programme_id","planned_on","id");--> statement-breakpoint
CREATE INDEX "sessions_planned_on_index" ON "sessions" USING btree ("office_id","planned_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "diagnoses_one_draft" ON "diagnoses" USING btree ("office_id","case_id") WHERE "diagnoses"."sealed_at" is null;--> statement-breakpoint
CREATE INDEX "findings_case_index" ON "findings" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE INDEX "findings_root_cause_index" ON "findings" USING btree ("office_id","root_cause_finding_id");--> statement-breakpoint
CREATE INDEX "recommendation_findings_finding_index" ON "recommendation_findings" USING btree ("office_id","finding_id");--> statement-breakpoint
CREATE INDEX "recommendation_findings_diagnosis_index" ON "recommendation_findings" USING btree ("office_id","diagnosis_id");--> statement-breakpoint
CREATE INDEX "recommendations_case_index" ON "recommendations" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE INDEX "recommendations_diagnosis_index" ON "recommendations" USING btree ("office_id","diagnosis_id","position");--> statement-breakpoint
CREATE INDEX "recommendations_lineage_index" ON "recommendations" USING btree ("office_id","lineage_id");--> statement-breakpoint
CREATE INDEX "handovers_case_index" ON "handovers" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "handovers_one_open" ON "handovers" USING btree ("office_id","case_id") WHERE "handovers"."status" = 'offered';--> statement-breakpoint
CREATE INDEX "recommendation_answers_case_index" ON "recommendation_answers" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE INDEX "return_items_handover_index" ON "return_items" USING btree ("office_id","handover_id");--> statement-breakpoint
CREATE INDEX "affiliations_participant_index" ON "affiliations" USING btree ("office_id","participant_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "affiliations_one_live" ON "affiliations" USING btree ("office_id","person_id","participant_id","kind") WHERE "affiliations"."ends_on" is null;--> statement-breakpoint
CREATE INDEX "api_keys_person_index" ON "api_keys" USING btree ("office_id","person_id");--> statement-breakpoint
CREATE INDEX "person_identities_subject_index" ON "person_identities" USING btree ("issuer","subject");--> statement-breakpoint
CREATE INDEX "finding_outcomes_finding_index" ON "finding_outcomes" USING btree ("office_id","finding_id","happened_on");--> statement-breakpoint
CREATE INDEX "finding_outcomes_case_index" ON "finding_outcomes" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "measurements_one_live" ON "measurements" USING btree ("office_id","case_id","metric_code","point") WHERE "measurements"."verification" <> 'rejected';--> statement-breakpoint
CREATE INDEX "measurements_case_index" ON "measurements" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE INDEX "verdicts_case_index" ON "verdicts" USING btree ("office_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "verdicts_one_current" ON "verdicts" USING btree ("office_id","case_id") WHERE "verdicts"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX "participant_identifiers_participant_index" ON "participant_identifiers" USING btree ("office_id","participant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_identifiers_one_live_holder" ON "participant_identifiers" USING btree ("office_id","scheme","normalised") WHERE "participant_identifiers"."ends_on" is null;--> statement-breakpoint
CREATE INDEX "participants_name_index" ON "participants" USING btree ("office_id","name","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "idempotency_keys" USING btree ("office_id","created_at");--> statement-breakpoint
CREATE INDEX "ledger_case_index" ON "ledger" USING btree ("office_id","case_id","epoch","xid","seq");--> statement-breakpoint
CREATE INDEX "ledger_entity_index" ON "ledger" USING btree ("office_id","entity_id");--> statement-breakpoint
CREATE INDEX "programmes_starts_on_index" ON "programmes" USING btree ("office_id","starts_on","id");--> statement-breakpoint
CREATE INDEX "team_members_person_index" ON "team_members" USING btree ("office_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_members_one_live" ON "team_members" USING btree ("office_id","team_id","person_id") WHERE "team_members"."ends_on" is null;--> statement-breakpoint
CREATE INDEX "teams_programme_index" ON "teams" USING btree ("office_id","programme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "waitlist_entries_one_live" ON "waitlist_entries" USING btree ("office_id","programme_id","participant_id") WHERE "waitlist_entries"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "waitlist_entries_order_index" ON "waitlist_entries" USING btree ("office_id","programme_id","position");