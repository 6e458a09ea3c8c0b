CREATE TABLE "calendar_links" (
	"office_id" uuid DEFAULT klinik_office() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT klinik_now() NOT NULL,
	"person_id" uuid DEFAULT klinik_person() NOT NULL,
	"label" text NOT NULL,
	"secret_sha256" text NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_links_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "calendar_links_secret_unique" UNIQUE("secret_sha256"),
	CONSTRAINT "calendar_links_label_length" CHECK (char_length("calendar_links"."label") between 1 and 100),
	CONSTRAINT "calendar_links_secret_sha256_form" CHECK ("calendar_links"."secret_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "calendar_links" ADD CONSTRAINT "calendar_links_person_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "public"."people"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_links_person_index" ON "calendar_links" USING btree ("office_id","person_id","id");--> statement-breakpoint
call klinik_protect('calendar_links', hidden => '{secret_sha256}');
--> statement-breakpoint
create policy read_by_access_functions on calendar_links to current_user using (true) with check (true);
--> statement-breakpoint
-- As before, and for the address of a calendar: it ends with the person's place in the office.
create or replace function klinik_stamp(credential_kind text, credential uuid) returns text
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select case credential_kind
      when 'key' then (
        select concat_ws('.', k.version, coalesce(p.version, 0), o.version)
          from api_keys k join offices o on o.id = k.office_id
          left join people p on p.office_id = k.office_id and p.id = k.person_id
          where k.id = credential and k.revoked_at is null and p.deactivated_at is null)
      when 'identity' then (
        select concat_ws('.', i.version, p.version, o.version)
          from person_identities i join offices o on o.id = i.office_id
          join people p on p.office_id = i.office_id and p.id = i.person_id
          where i.id = credential and p.deactivated_at is null)
      when 'observer' then (
        select 'observer' from observers where id = credential and revoked_at is null)
      when 'calendar_link' then (
        select concat_ws('.', l.version, p.version, o.version)
          from calendar_links l join offices o on o.id = l.office_id
          join people p on p.office_id = l.office_id and p.id = l.person_id
          where l.id = credential and l.revoked_at is null and p.deactivated_at is null
            and p.roles && '{admin,manager,diagnostician,coach}')
    end;
  end;
--> statement-breakpoint
create function klinik_principal_by_calendar_link(sha256 text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select klinik_staff_principal(o, p) || jsonb_build_object(
        'credentialKind', 'calendar_link', 'credentialId', l.id, 'scopes', null, 'expiresAt', null,
        'stamp', klinik_stamp('calendar_link', l.id))
      from calendar_links l join offices o on o.id = l.office_id
      join people p on p.office_id = l.office_id and p.id = l.person_id
      where l.secret_sha256 = sha256 and klinik_stamp('calendar_link', l.id) is not null;
  end;
--> statement-breakpoint
create function klinik_mark_calendar_link_used(link_id uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public
  begin atomic
    update calendar_links set last_used_at = at where id = link_id;
  end;
--> statement-breakpoint
revoke execute on function klinik_principal_by_calendar_link(text),
  klinik_mark_calendar_link_used(uuid, timestamptz) from public;
--> statement-breakpoint
grant execute on function klinik_principal_by_calendar_link(text),
  klinik_mark_calendar_link_used(uuid, timestamptz) to klinik_api;
