import { eq, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../platform/database.js'
import { showsAs } from '../platform/versions.js'
import type { Officer } from './officers.schema.js'
import { ofRecords } from './queries.js'
import { participantOfficerContacts, participantOfficers } from './table.js'

type Body = { body: Officer }

showsAs('participant_officers', { parts: { participant_officer_contacts: { by: { id: 'id' } } } })

/** One officer as the API shows it. On alias `o` with the contacts as `n`. */
const officerJson = sql`json_build_object(
  'id', o.id, 'version', o.version, 'createdAt', klinik_instant(o.created_at),
  'updatedAt', klinik_instant(o.updated_at), 'participantId', o.participant_id, 'role', o.role,
  'startsOn', o.starts_on, 'endsOn', o.ends_on, 'name', n.name, 'phone', n.phone, 'email', n.email,
  'source', o.source, 'blankedAt', klinik_instant(o.blanked_at))`

const officersNamed = sql`participant_officers o
  left join participant_officer_contacts n on n.office_id = o.office_id and n.id = o.id`

export async function findOfficer(tx: Tx, id: string): Promise<Officer | null> {
  const { rows } = await tx.execute<Body>(
    sql`select ${officerJson} as body from ${officersNamed} where o.id = ${id}`,
  )
  return rows[0]?.body ?? null
}

/** As `findOfficer`, locked until the transaction ends. */
export async function lockOfficer(tx: Tx, id: string): Promise<Officer | null> {
  await tx.execute(sql`select from participant_officers where id = ${id} for update`)
  return findOfficer(tx, id)
}

/** A page of a participant's officers, former ones too unless a day is asked for; latest first day first. */
export async function listOfficers(
  tx: Tx,
  participantId: string,
  {
    on,
    limit,
    after,
  }: { on: string | undefined; limit: number; after: readonly [string, string] | null },
): Promise<Officer[]> {
  const inOffice = sql`o.starts_on <= ${on}::date and (o.ends_on is null or o.ends_on > ${on}::date)`
  const { rows } = await tx.execute<Body>(sql`
    select ${officerJson} as body from ${officersNamed}
    where ${ofRecords(sql`o.participant_id`, participantId)}
      and ${on === undefined ? sql`true` : inOffice}
      and ${after === null ? sql`true` : sql`(o.starts_on, o.id) < (${after[0]}::date, ${after[1]}::uuid)`}
    order by o.starts_on desc, o.id desc limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}

type Contacts = Pick<
  PgUpdateSetSource<typeof participantOfficerContacts>,
  'name' | 'phone' | 'email'
>

/** Throws on the constraint `participant_officers_one_ketua`. */
export async function insertOfficer(
  tx: Tx,
  officer: typeof participantOfficers.$inferInsert,
  contacts: Omit<typeof participantOfficerContacts.$inferInsert, 'id'>,
): Promise<void> {
  await tx.insert(participantOfficers).values(officer)
  await tx.insert(participantOfficerContacts).values({ id: officer.id, ...contacts })
}

/** Changes an officer; the version rises by one. Throws on `participant_officers_one_ketua`. */
export async function updateOfficer(
  tx: Tx,
  id: string,
  officer: PgUpdateSetSource<typeof participantOfficers>,
  contacts: Contacts,
): Promise<void> {
  await tx
    .update(participantOfficers)
    .set({ ...officer, version: sql`${participantOfficers.version} + 1` })
    .where(eq(participantOfficers.id, id))
  if (Object.values(contacts).every((value) => value === undefined)) return
  await tx
    .update(participantOfficerContacts)
    .set(contacts)
    .where(eq(participantOfficerContacts.id, id))
}
