ALTER TABLE "recommendations" DROP CONSTRAINT "recommendations_target_whole";--> statement-breakpoint
ALTER TABLE "diagnoses" ADD COLUMN "content_layout" text;--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "target_metric_name" text;--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "target_baseline_value" numeric(20, 4);--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "target_unit" text;--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "target_direction" text;--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "responsible_side" text;--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "template_code" text;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_template_once" UNIQUE("office_id","diagnosis_id","template_code");--> statement-breakpoint
ALTER TABLE "diagnoses" ADD CONSTRAINT "diagnoses_content_layout_length" CHECK (char_length("diagnoses"."content_layout") between 1 and 40);--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_target_told" CHECK ("recommendations"."target_metric_name" is null or ("recommendations"."target_unit" is not null)::int + ("recommendations"."target_direction" is not null)::int = 2);--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_target_alone" CHECK ("recommendations"."target_value" is not null or ("recommendations"."target_baseline_value" is not null)::int + ("recommendations"."target_unit" is not null)::int + ("recommendations"."target_direction" is not null)::int = 0);--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_target_unit_known" CHECK ("recommendations"."target_unit" in ('yes_no', 'rupiah', 'category', 'persons', 'percent', 'items', 'days'));--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_target_direction_known" CHECK ("recommendations"."target_direction" in ('up', 'down'));--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_responsible_side_known" CHECK ("recommendations"."responsible_side" in ('cooperative', 'enterprise', 'office', 'parent_institution'));--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_target_metric_name_length" CHECK (char_length("recommendations"."target_metric_name") between 1 and 200);--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_template_code_length" CHECK (char_length("recommendations"."template_code") between 1 and 80);--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_target_whole" CHECK (("recommendations"."target_metric_code" is not null)::int + ("recommendations"."target_metric_name" is not null)::int = ("recommendations"."target_value" is not null)::int);