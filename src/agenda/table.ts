import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { people } from '../offices/table.js'
import { instant, lengthAtMost, tenantColumns, tenantKey } from '../platform/columns.js'

/**
 * Addresses under which calendar programs read the sessions of a person, who needs no other credential
 * for it. Only the SHA-256 of the secret part is kept; it ends when revoked, and with the person's access.
 */
export const calendarLinks = pgTable(
  'calendar_links',
  {
    ...tenantColumns,
    personId: uuid().notNull().default(sql`klinik_person()`),
    label: text().notNull(),
    secretSha256: text().notNull(),
    revokedAt: instant(),
    lastUsedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique('calendar_links_secret_unique').on(t.secretSha256),
    foreignKey({
      columns: [t.officeId, t.personId],
      foreignColumns: [people.officeId, people.id],
      name: 'calendar_links_person_fk',
    }),
    index('calendar_links_person_index').on(t.officeId, t.personId, t.id),
    lengthAtMost('calendar_links_label_length', t.label, 100),
    check('calendar_links_secret_sha256_form', sql`${t.secretSha256} ~ '^[0-9a-f]{64}$'`),
  ],
)
