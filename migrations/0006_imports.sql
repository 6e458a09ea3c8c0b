CREATE TABLE "import_rows" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"import_id" uuid NOT NULL,
	"row_number" integer NOT NULL,
	"key" text,
	"fate" text NOT NULL,
	"record_id" uuid,
	"errors" jsonb NOT NULL,
	CONSTRAINT "import_rows_office_id_import_id_row_number_pk" PRIMARY KEY("office_id","import_id","row_number"),
	CONSTRAINT "import_rows_fate_known" CHECK ("import_rows"."fate" in ('created', 'updated', 'unchanged', 'possible_duplicate', 'rejected')),
	CONSTRAINT "import_rows_key_length" CHECK (char_length("import_rows"."key") between 1 and 300)
);
--> statement-breakpoint
CREATE TABLE "import_uploads" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"bytes" "bytea" NOT NULL,
	"done_count" integer DEFAULT 0 NOT NULL,
	"lease_ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_uploads_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"dataset" text NOT NULL,
	"media_type" text NOT NULL,
	"is_dry_run" boolean NOT NULL,
	"on_error" text NOT NULL,
	"state" text NOT NULL,
	"interruption" text,
	"byte_count" integer NOT NULL,
	"row_count" integer NOT NULL,
	"encoding" text NOT NULL,
	"has_bom" boolean NOT NULL,
	"separator" text,
	"created_count" integer,
	"updated_count" integer,
	"unchanged_count" integer,
	"possible_duplicate_count" integer,
	"rejected_count" integer,
	"requested_by_id" uuid DEFAULT klinik_person(),
	"request_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "imports_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "imports_dataset_known" CHECK ("imports"."dataset" in ('participants', 'annual-figures')),
	CONSTRAINT "imports_media_type_known" CHECK ("imports"."media_type" in ('text/csv', 'application/x-ndjson')),
	CONSTRAINT "imports_on_error_known" CHECK ("imports"."on_error" in ('abort', 'skip')),
	CONSTRAINT "imports_state_known" CHECK ("imports"."state" in ('received', 'running', 'completed', 'rejected', 'cancelled', 'interrupted')),
	CONSTRAINT "imports_interruption_known" CHECK ("imports"."interruption" in ('server_stopped', 'server_lost', 'failed')),
	CONSTRAINT "imports_encoding_known" CHECK ("imports"."encoding" in ('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')),
	CONSTRAINT "imports_separator_known" CHECK ("imports"."separator" in ('comma', 'semicolon', 'tab', 'pipe')),
	CONSTRAINT "imports_byte_count_bound" CHECK ("imports"."byte_count" between 1 and 10485760)
);
--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_fk" FOREIGN KEY ("office_id","import_id") REFERENCES "public"."imports"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_uploads" ADD CONSTRAINT "import_uploads_import_fk" FOREIGN KEY ("office_id","id") REFERENCES "public"."imports"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_rows_fate_index" ON "import_rows" USING btree ("office_id","import_id","fate","row_number");--> statement-breakpoint
CREATE UNIQUE INDEX "imports_one_running_an_office" ON "imports" USING btree ("office_id") WHERE "imports"."state" = 'running';