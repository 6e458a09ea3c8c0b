CREATE TABLE "annual_figures_corrections" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"annual_figures_id" uuid NOT NULL,
	"from_version" integer NOT NULL,
	"former" jsonb NOT NULL,
	"changed_members" text[] NOT NULL,
	"reason" text,
	"recorded_by_id" uuid DEFAULT klinik_person(),
	CONSTRAINT "annual_figures_corrections_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "annual_figures_corrections_one_a_version" UNIQUE("office_id","annual_figures_id","from_version"),
	CONSTRAINT "annual_figures_corrections_reason_length" CHECK (char_length("annual_figures_corrections"."reason") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "members_total" integer;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "workers_total" integer;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "cash_and_bank_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "liquid_assets_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "receivables_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "trade_receivables_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "inventory_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "current_assets_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "short_term_liabilities_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "long_term_liabilities_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "liabilities_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "accrued_liabilities_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "principal_and_mandatory_savings_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "member_deposits_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "deposits_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "member_loan_capital_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "bad_loans_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "gross_member_participation_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "service_cost_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "operating_cost_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "member_operating_cost_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "cooperative_cost_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "gross_shu_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "sales_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "cost_of_sales_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "total_income_rupiah" bigint;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD COLUMN "evidence" text;--> statement-breakpoint
ALTER TABLE "annual_figures_corrections" ADD CONSTRAINT "annual_figures_corrections_figures_fk" FOREIGN KEY ("office_id","annual_figures_id") REFERENCES "public"."annual_figures"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_members_total_bound" CHECK ("annual_figures"."members_total" between 0 and 10000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_workers_total_bound" CHECK ("annual_figures"."workers_total" between 0 and 10000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_members_within_total" CHECK (coalesce("annual_figures"."members_female", 0) + coalesce("annual_figures"."members_male", 0) <= "annual_figures"."members_total");--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_workers_within_total" CHECK (coalesce("annual_figures"."workers_female", 0) + coalesce("annual_figures"."workers_male", 0) <= "annual_figures"."workers_total");--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_cash_and_bank_rupiah_bound" CHECK ("annual_figures"."cash_and_bank_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_liquid_assets_rupiah_bound" CHECK ("annual_figures"."liquid_assets_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_receivables_rupiah_bound" CHECK ("annual_figures"."receivables_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_trade_receivables_rupiah_bound" CHECK ("annual_figures"."trade_receivables_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_inventory_rupiah_bound" CHECK ("annual_figures"."inventory_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_current_assets_rupiah_bound" CHECK ("annual_figures"."current_assets_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_short_term_liabilities_rupiah_bound" CHECK ("annual_figures"."short_term_liabilities_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_long_term_liabilities_rupiah_bound" CHECK ("annual_figures"."long_term_liabilities_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_liabilities_rupiah_bound" CHECK ("annual_figures"."liabilities_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_accrued_liabilities_rupiah_bound" CHECK ("annual_figures"."accrued_liabilities_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_principal_and_mandatory_savings_rupiah_bound" CHECK ("annual_figures"."principal_and_mandatory_savings_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_member_deposits_rupiah_bound" CHECK ("annual_figures"."member_deposits_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_deposits_rupiah_bound" CHECK ("annual_figures"."deposits_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_member_loan_capital_rupiah_bound" CHECK ("annual_figures"."member_loan_capital_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_bad_loans_rupiah_bound" CHECK ("annual_figures"."bad_loans_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_gross_member_participation_rupiah_bound" CHECK ("annual_figures"."gross_member_participation_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_service_cost_rupiah_bound" CHECK ("annual_figures"."service_cost_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_operating_cost_rupiah_bound" CHECK ("annual_figures"."operating_cost_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_member_operating_cost_rupiah_bound" CHECK ("annual_figures"."member_operating_cost_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_cooperative_cost_rupiah_bound" CHECK ("annual_figures"."cooperative_cost_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_gross_shu_rupiah_bound" CHECK ("annual_figures"."gross_shu_rupiah" between -1000000000000000 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_sales_rupiah_bound" CHECK ("annual_figures"."sales_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_cost_of_sales_rupiah_bound" CHECK ("annual_figures"."cost_of_sales_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_total_income_rupiah_bound" CHECK ("annual_figures"."total_income_rupiah" between 0 and 1000000000000000);--> statement-breakpoint
ALTER TABLE "annual_figures" ADD CONSTRAINT "annual_figures_evidence_length" CHECK (char_length("annual_figures"."evidence") between 1 and 500);--> statement-breakpoint
-- The figures themselves are ledgered with their book year; what changed of them is kept here once more.
call klinik_protect('annual_figures_corrections', hidden => '{former,reason}');
--> statement-breakpoint
revoke update on annual_figures_corrections from klinik_staff;
--> statement-breakpoint
-- What was seen of the evidence is a free note: the ledger keeps its name, not its text.
drop trigger ledger on annual_figures;
--> statement-breakpoint
create trigger ledger after insert or update or delete on annual_figures
  for each row execute function klinik_ledger('evidence');
