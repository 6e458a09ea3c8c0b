import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { instant, lengthAtMost, tenantColumns, tenantKey } from '../platform/columns.js'
import type { Text } from '../platform/language.js'

/** The common catalogue of ailments: a reference table, the same for every office, never deleted from. */
export const penyakit = pgTable(
  'penyakit',
  {
    code: text().primaryKey(),
    group: text('group_code').notNull(),
    label: jsonb().notNull().$type<Text>(),
    definition: jsonb().notNull().$type<Text>(),
    indications: jsonb().notNull().$type<Text>(),
    treatments: text().array().notNull(),
    appliesTo: text().array().notNull(),
    sortOrder: integer().notNull(),
    retiredAt: instant(),
  },
  (t) => [check('penyakit_code_form', sql`${t.code} ~ '^[A-Z]{3}-[0-9]{2}$'`)],
)

/** What one office added for itself. */
export const officePenyakit = pgTable(
  'office_penyakit',
  {
    ...tenantColumns,
    code: text().notNull(),
    group: text('group_code').notNull(),
    label: jsonb().notNull().$type<Text>(),
    definition: jsonb().notNull().$type<Text>(),
    treatments: text().array().notNull(),
    appliesTo: text().array().notNull(),
    retiredAt: instant(),
  },
  (t) => [
    tenantKey(t),
    unique('office_penyakit_code_once').on(t.officeId, t.code),
    check('office_penyakit_code_form', sql`${t.code} ~ '^LOK-[A-Za-z0-9_-]{1,36}$'`),
    lengthAtMost('office_penyakit_group_length', t.group, 40),
  ],
)
