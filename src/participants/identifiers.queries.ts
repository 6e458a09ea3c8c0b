import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../platform/database.js'
import type { HeldIdentifierScheme } from './identifiers.rules.js'
import type { HeldIdentifier } from './identifiers.schema.js'
import { ofRecords } from './queries.js'
import { participantIdentifiers } from './table.js'

type Body = { body: HeldIdentifier }

/** One number with its validity as the API shows it. On alias `i`. */
const identifierJson = sql`json_build_object(
  'id', i.id, 'version', i.version, 'createdAt', klinik_instant(i.created_at),
  'updatedAt', klinik_instant(i.updated_at), 'participantId', i.participant_id,
  'scheme', i.scheme, 'value', i.value, 'normalised', i.normalised,
  'status', klinik_identifier_status(i.status, i.valid_until_on), 'startsOn', i.starts_on,
  'validUntilOn', i.valid_until_on, 'endsOn', i.ends_on, 'source', i.source)`

export async function findIdentifier(tx: Tx, id: string): Promise<HeldIdentifier | null> {
  const { rows } = await tx.execute<Body>(
    sql`select ${identifierJson} as body from participant_identifiers i where i.id = ${id}`,
  )
  return rows[0]?.body ?? null
}

/** As `findIdentifier`, locked until the transaction ends. */
export async function lockIdentifier(tx: Tx, id: string): Promise<HeldIdentifier | null> {
  await tx.execute(sql`select from participant_identifiers where id = ${id} for update`)
  return findIdentifier(tx, id)
}

/** A page of a participant's numbers, former ones too, latest recorded first. */
export async function listIdentifiers(
  tx: Tx,
  participantId: string,
  { limit, after }: { limit: number; after: readonly [string] | null },
): Promise<HeldIdentifier[]> {
  const { rows } = await tx.execute<Body>(sql`
    select ${identifierJson} as body from participant_identifiers i
    where ${ofRecords(sql`i.participant_id`, participantId)}
      and ${after === null ? sql`true` : sql`i.id < ${after[0]}::uuid`}
    order by i.id desc limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}

/** The schemes of which a participant, or one it is merged with, holds a number today, the number `except` aside. */
export async function listLiveSchemes(
  tx: Tx,
  participantId: string,
  except: string,
): Promise<HeldIdentifierScheme[]> {
  const found = await tx
    .select({ scheme: participantIdentifiers.scheme })
    .from(participantIdentifiers)
    .where(
      and(
        sql`${participantIdentifiers.participantId} = any (klinik_records(klinik_survivor(${participantId})))`,
        ne(participantIdentifiers.id, except),
        isNull(participantIdentifiers.endsOn),
      ),
    )
  return found.map(({ scheme }) => scheme)
}

/** Throws on the constraint `participant_identifiers_one_live_holder`. */
export async function insertIdentifier(
  tx: Tx,
  identifier: typeof participantIdentifiers.$inferInsert,
): Promise<void> {
  await tx.insert(participantIdentifiers).values(identifier)
}

/** Throws on the constraint `participant_identifiers_one_live_holder`. */
export async function updateIdentifier(
  tx: Tx,
  id: string,
  changes: PgUpdateSetSource<typeof participantIdentifiers>,
): Promise<void> {
  await tx
    .update(participantIdentifiers)
    .set({ ...changes, version: sql`${participantIdentifiers.version} + 1` })
    .where(eq(participantIdentifiers.id, id))
}
