import { sql } from 'drizzle-orm'
import {
  bigint,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { civilDate, instant, lengthAtMost, tenantColumns, tenantKey } from './columns.js'

/** A transaction id that never wraps round. */
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/**
 * Every change of every tenant row, written by one trigger in the transaction of the change and by
 * nothing else; append-only. It is the audit log, the timeline of a case and the change feed.
 */
export const ledger = pgTable(
  'ledger',
  {
    epoch: integer().notNull(),
    xid: xid8().notNull().default(sql`pg_current_xact_id()`),
    seq: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    officeId: uuid().notNull(),
    at: instant().notNull(),
    actorId: uuid(),
    credentialId: uuid(),
    requestId: text(),
    operationId: text(),
    entity: text().notNull(),
    entityId: uuid().notNull(),
    caseId: uuid(),
    version: integer().notNull(),
    op: text().notNull().$type<'insert' | 'update' | 'delete'>(),
    /** Of an update `[old, new]` by column, else the value; null where it is kept out. */
    changes: jsonb().notNull().$type<Record<string, unknown>>(),
  },
  (t) => [
    primaryKey({ columns: [t.epoch, t.xid, t.seq] }),
    index('ledger_case_index').on(t.officeId, t.caseId, t.epoch, t.xid, t.seq),
    index('ledger_entity_index').on(t.officeId, t.entityId),
    index('ledger_feed_index').on(t.officeId, t.epoch, t.xid, t.seq),
  ],
)

/** One row a life of the database: a restored copy starts a new epoch, and old cursors end. */
export const ledgerEpochs = pgTable('ledger_epochs', {
  epoch: integer().primaryKey(),
  systemIdentifier: text().notNull(),
  startedAt: instant().notNull().default(sql`klinik_now()`),
})

/** Why a fact was entered later than the office's limit allows without saying so. */
export const lateEntries = pgTable(
  'late_entries',
  {
    ...tenantColumns,
    on: civilDate('happened_on').notNull(),
    daysLate: integer().notNull(),
    reason: text().notNull(),
    operationId: text().notNull(),
    requestId: text().notNull(),
    recordedById: uuid().default(sql`klinik_person()`),
  },
  (t) => [tenantKey(t), lengthAtMost('late_entries_reason_length', t.reason, 500)],
)

/** Replies kept for 72 hours, so that a retry after a lost answer changes nothing twice. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    officeId: uuid().notNull().default(sql`klinik_office()`),
    principal: text().notNull(),
    key: text().notNull(),
    fingerprint: text().notNull(),
    status: integer().notNull(),
    headers: jsonb().notNull().$type<Record<string, string>>(),
    body: text().notNull(),
    createdAt: instant().notNull().default(sql`klinik_now()`),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.principal, t.key] }),
    index('idempotency_keys_created_at_index').on(t.officeId, t.createdAt),
    lengthAtMost('idempotency_keys_key_length', t.key, 255),
  ],
)
