import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import { showsAs } from '../platform/versions.js'
import { ACCOUNTS, columnOf } from './accounts.rules.js'
import type { DissolutionGround, DissolutionWay } from './dissolution.rules.js'
import {
  IDENTIFIER_SCHEMES,
  type Identifier,
  normaliseIdentifier,
  type ParticipantKind,
  type ParticipantStatus,
} from './rules.js'
import {
  type AnnualFigures,
  CORRECTED_MEMBERS,
  type Correction,
  type Participant,
  type StatusEntry,
} from './schema.js'
import { whereFound } from './search.queries.js'
import {
  annualFigures,
  annualFiguresCorrections,
  participantContacts,
  participantIdentifiers,
  participantStatuses,
  participants,
} from './table.js'

type Body<View> = { body: View }

const bodies = <View>({ rows }: { rows: Body<View>[] }): View[] => rows.map(({ body }) => body)

// ── Participants ───────────────────────────────────────────────────────────────────────────

showsAs('participants', {
  columns: { normalised: null },
  parts: {
    participant_contacts: { by: { id: 'id' } },
    participant_identifiers: { by: { participant_id: 'id' }, member: 'identifiers' },
    participant_statuses: { by: { participant_id: 'id' }, member: 'status' },
  },
})

/** One participant as the API shows it. On alias `x` of `participantsKnown`. */
export const participantJson = sql`json_build_object(
  'id', x.id, 'version', x.version, 'createdAt', klinik_instant(x.created_at),
  'updatedAt', klinik_instant(x.updated_at), 'kind', x.kind, 'name', x.name, 'jenis', x.jenis,
  'kelompok', x.kelompok, 'regionCode', x.region_code, 'address', x.address,
  'parentInstitution', x.parent_institution, 'contactName', n.contact_name, 'phone', n.phone,
  'email', n.email, 'status', s.status, 'statusOn', s.starts_on,
  'parentInstitutionKind', x.parent_institution_kind, 'pola', x.pola, 'bentuk', x.bentuk,
  'membershipRegions', x.membership_regions, 'jurisdiction', klinik_jurisdiction(x.membership_regions),
  'kbli', x.kbli, 'kbliVersion', x.kbli_version, 'sizeClass', x.size_class,
  'sizeClassBasis', x.size_class_basis, 'sizeClassRule', x.size_class_rule,
  'sizeClassOn', x.size_class_on,
  'mergedIntoId', x.merged_into_id, 'mergedAt', klinik_instant(x.merged_at),
  'mergedIds', (select coalesce(json_agg(m.id order by m.id), '[]') from participants m
    where m.office_id = x.office_id and m.merged_into_id = x.id),
  'identifiers', (select coalesce(json_agg(json_build_object('scheme', i.scheme, 'value', i.value)
      order by i.scheme), '[]') from participant_identifiers i
    join participants m on m.office_id = i.office_id and m.id = i.participant_id
    where m.office_id = x.office_id and (m.id = x.id or m.merged_into_id = x.id)
      and i.ends_on is null and i.scheme <> 'badan_hukum_lama'))`

/** Whether the standing on alias `r` holds on a day, or at all. */
const isKnownBy = (day: string | null) =>
  day === null ? sql`true` : sql`r.starts_on <= ${day}::date`

/**
 * Where `participantJson` reads from, with the standings of a day, or the latest: its own, unless one
 * merged into it has a later one. Two probes of an index, since a filter asks it of every participant.
 */
const participantsAsOf = (day: string | null) => sql`participants x
  left join participant_contacts n on n.office_id = x.office_id and n.id = x.id
  left join lateral (select u.status, u.starts_on from (
      (select r.status, r.starts_on, 1 as turn from participant_statuses r
        where r.office_id = x.office_id and r.participant_id = x.id and ${isKnownBy(day)}
        order by r.starts_on desc limit 1)
      union all
      (select r.status, r.starts_on, 2 from participants m
        join participant_statuses r on r.office_id = m.office_id and r.participant_id = m.id
        where m.office_id = x.office_id and m.merged_into_id = x.id and ${isKnownBy(day)}
        order by r.starts_on desc, m.id limit 1)) u
    order by u.starts_on desc, u.turn limit 1) s on true`

/** Where `participantJson` reads from. */
export const participantsKnown = participantsAsOf(null)

export async function findParticipant(tx: Tx, id: string): Promise<Participant | null> {
  const found = await tx.execute<Body<Participant>>(
    sql`select ${participantJson} as body from ${participantsKnown} where x.id = ${id}`,
  )
  return bodies(found)[0] ?? null
}

/** As `findParticipant`, locked until the transaction ends. */
export async function lockParticipant(tx: Tx, id: string): Promise<Participant | null> {
  await tx.execute(sql`select from participants where id = ${id} for no key update`)
  return findParticipant(tx, id)
}

/** A page of participants by name; one row more than asked when there are more. */
export async function listParticipants(
  tx: Tx,
  {
    q,
    kind,
    regionCode,
    statusOn = null,
    status,
    isMerged = false,
    limit,
    after,
  }: {
    q?: string | undefined
    kind?: ParticipantKind[] | undefined
    regionCode?: string | undefined
    statusOn?: string | null | undefined
    status?: ParticipantStatus[] | undefined
    isMerged?: boolean | undefined
    limit: number
    after: readonly [string, string] | null
  },
): Promise<Participant[]> {
  const isFound = q === undefined ? sql`true` : await whereFound(tx, q)
  const found = await tx.execute<Body<Participant>>(sql`
    select ${participantJson} as body from ${participantsAsOf(statusOn)}
    where ${isFound} and (x.merged_into_id is not null) = ${isMerged}
      and ${kind === undefined ? sql`true` : sql`x.kind = any (${sql.param(kind)}::text[])`}
      and ${regionCode === undefined ? sql`true` : sql`starts_with(x.region_code || '.', ${`${regionCode}.`})`}
      and ${status === undefined ? sql`true` : sql`s.status = any (${sql.param(status)}::text[])`}
      and ${after === null ? sql`true` : sql`(x.name, x.id) > (${after[0]}, ${after[1]}::uuid)`}
    order by x.name, x.id limit ${limit + 1}`)
  return bodies(found)
}

type Contacts = Pick<
  PgUpdateSetSource<typeof participantContacts>,
  'contactName' | 'phone' | 'email'
>

export async function insertParticipant(
  tx: Tx,
  participant: typeof participants.$inferInsert,
  contacts: Contacts,
): Promise<void> {
  await tx.insert(participants).values(participant)
  await updateContacts(tx, participant.id, contacts)
}

/** Changes a participant; the version rises by one, whichever of its tables changes. */
export async function updateParticipant(
  tx: Tx,
  id: string,
  participant: PgUpdateSetSource<typeof participants>,
  contacts: Contacts = {},
): Promise<void> {
  await tx
    .update(participants)
    .set({ ...participant, version: sql`${participants.version} + 1` })
    .where(eq(participants.id, id))
  await updateContacts(tx, id, contacts)
}

async function updateContacts(tx: Tx, id: string, contacts: Contacts): Promise<void> {
  if (Object.values(contacts).every((value) => value === undefined)) return
  await tx
    .insert(participantContacts)
    .values({ id })
    .onConflictDoNothing({ target: [participantContacts.officeId, participantContacts.id] })
  await tx.update(participantContacts).set(contacts).where(eq(participantContacts.id, id))
}

export type Holder = { scheme: string; normalised: string; participantId: string; name: string }

/** Which of these numbers are held today by another participant of the office, and by whom; those merged with it are no others. */
export async function listHolders(
  tx: Tx,
  participantId: string,
  identifiers: readonly Pick<Identifier, 'value'>[],
): Promise<Holder[]> {
  if (identifiers.length === 0) return []
  const numbers = identifiers.map(({ value }) => normaliseIdentifier(value))
  const found = await tx
    .select({
      scheme: participantIdentifiers.scheme,
      normalised: participantIdentifiers.normalised,
      participantId: participants.id,
      name: participants.name,
    })
    .from(participantIdentifiers)
    .innerJoin(
      participants,
      and(
        eq(participants.officeId, participantIdentifiers.officeId),
        eq(participants.id, participantIdentifiers.participantId),
      ),
    )
    .where(
      and(
        inArray(participantIdentifiers.normalised, numbers),
        isNull(participantIdentifiers.endsOn),
        sql`coalesce(${participants.mergedIntoId}, ${participants.id}) <> klinik_survivor(${participantId})`,
      ),
    )
  return found
}

/**
 * Makes these the numbers that hold from `on`: those no longer among them end, kept as history.
 * Throws on the constraint `participant_identifiers_one_live_holder`.
 */
export async function replaceIdentifiers(
  tx: Tx,
  participantId: string,
  identifiers: readonly Identifier[],
  on: string,
): Promise<void> {
  const wanted = new Map(
    identifiers.map(({ scheme, value }) => [`${scheme} ${value}`, { scheme, value }]),
  )
  const live = await tx
    .select({
      id: participantIdentifiers.id,
      scheme: participantIdentifiers.scheme,
      value: participantIdentifiers.value,
    })
    .from(participantIdentifiers)
    .where(
      and(
        ofRecords(participantIdentifiers.participantId, participantId),
        inArray(participantIdentifiers.scheme, [...IDENTIFIER_SCHEMES]),
        isNull(participantIdentifiers.endsOn),
      ),
    )
  const ended = live.filter(({ scheme, value }) => !wanted.delete(`${scheme} ${value}`))
  if (ended.length > 0) {
    const ids = ended.map(({ id }) => id)
    await tx
      .update(participantIdentifiers)
      .set({ endsOn: on })
      .where(inArray(participantIdentifiers.id, ids))
  }
  if (wanted.size > 0) {
    const added = [...wanted.values()].map((one) => ({ id: newId(), participantId, ...one }))
    await tx.insert(participantIdentifiers).values(added)
  }
}

/** Whether a column names a participant or one merged into it. */
export const ofRecords = (column: AnyPgColumn | SQL, participantId: string): SQL =>
  sql`${column} = any (klinik_records(${participantId}::uuid))`

// ── Standing ───────────────────────────────────────────────────────────────────────────────

/** One standing as the API shows it. On alias `s`. */
export const statusJson = sql`json_build_object(
  'id', s.id, 'version', s.version, 'createdAt', klinik_instant(s.created_at),
  'updatedAt', klinik_instant(s.updated_at), 'participantId', s.participant_id,
  'status', s.status, 'on', s.starts_on, 'source', s.source, 'recordedById', s.recorded_by_id,
  'dissolutionBy', s.dissolution_by, 'dissolutionGround', s.dissolution_ground)`

/** The standings of a participant and of those merged into it, one a day: its own before another's. */
export const statusesOf = (participantId: SQL): SQL => sql`(
  select distinct on (r.starts_on) r.* from participant_statuses r
   where r.participant_id = any (klinik_records(${participantId}))
   order by r.starts_on desc, r.participant_id <> ${participantId}, r.participant_id)`

export async function findStatus(tx: Tx, id: string): Promise<StatusEntry | null> {
  const found = await tx.execute<Body<StatusEntry>>(
    sql`select ${statusJson} as body from participant_statuses s where s.id = ${id}`,
  )
  return bodies(found)[0] ?? null
}

/** A page of a participant's standings, latest first. */
export async function listStatuses(
  tx: Tx,
  participantId: string,
  { limit, after }: { limit: number; after: readonly [string] | null },
): Promise<StatusEntry[]> {
  const found = await tx.execute<Body<StatusEntry>>(sql`
    select ${statusJson} as body from ${statusesOf(sql`${participantId}::uuid`)} s
    where ${after === null ? sql`true` : sql`s.starts_on < ${after[0]}::date`}
    order by s.starts_on desc limit ${limit + 1}`)
  return bodies(found)
}

export async function insertStatus(
  tx: Tx,
  entry: {
    id: string
    participantId: string
    status: ParticipantStatus
    on: string
    source: string
    dissolutionBy?: DissolutionWay | null | undefined
    dissolutionGround?: DissolutionGround | null | undefined
  },
): Promise<void> {
  const { on, ...rest } = entry
  await tx.insert(participantStatuses).values({ ...rest, startsOn: on })
}

// ── Figures of a year ──────────────────────────────────────────────────────────────────────

/** The figures of one book year as the API shows them. On alias `f`. */
export const annualFiguresJson = sql`json_build_object(
  'id', f.id, 'version', f.version, 'createdAt', klinik_instant(f.created_at),
  'updatedAt', klinik_instant(f.updated_at), 'participantId', f.participant_id,
  'bookYear', f.book_year, 'ratHeldOn', f.rat_held_on, 'ratReportedOn', f.rat_reported_on,
  'membersFemale', f.members_female, 'membersMale', f.members_male,
  'workersFemale', f.workers_female, 'workersMale', f.workers_male,
  'assetsRupiah', f.assets_rupiah, 'equityRupiah', f.equity_rupiah,
  'outsideCapitalRupiah', f.outside_capital_rupiah,
  'businessVolumeRupiah', f.business_volume_rupiah, 'shuRupiah', f.shu_rupiah,
  'savingsRupiah', f.savings_rupiah, 'loansRupiah', f.loans_rupiah,
  'membersTotal', f.members_total, 'workersTotal', f.workers_total,
  ${sql.raw(ACCOUNTS.map(({ name }) => `'${name}', f.${columnOf(name)}`).join(', '))},
  'source', f.source, 'evidence', f.evidence)`

/** The figures of a participant and of those merged into it, one a year: its own before another's. */
export const figuresOf = (participantId: SQL): SQL => sql`(
  select distinct on (r.book_year) r.* from annual_figures r
   where r.participant_id = any (klinik_records(${participantId}))
   order by r.book_year desc, r.participant_id <> ${participantId}, r.participant_id)`

export async function findAnnualFigures(tx: Tx, id: string): Promise<AnnualFigures | null> {
  const found = await tx.execute<Body<AnnualFigures>>(
    sql`select ${annualFiguresJson} as body from annual_figures f where f.id = ${id}`,
  )
  return bodies(found)[0] ?? null
}

/** As `findAnnualFigures`, locked until the transaction ends. */
export async function lockAnnualFigures(tx: Tx, id: string): Promise<AnnualFigures | null> {
  await tx.execute(sql`select from annual_figures where id = ${id} for update`)
  return findAnnualFigures(tx, id)
}

/** A page of a participant's book years, latest first. */
export async function listAnnualFigures(
  tx: Tx,
  participantId: string,
  { limit, after }: { limit: number; after: readonly [number] | null },
): Promise<AnnualFigures[]> {
  const found = await tx.execute<Body<AnnualFigures>>(sql`
    select ${annualFiguresJson} as body from ${figuresOf(sql`${participantId}::uuid`)} f
    where ${after === null ? sql`true` : sql`f.book_year < ${after[0]}`}
    order by f.book_year desc limit ${limit + 1}`)
  return bodies(found)
}

export async function insertAnnualFigures(
  tx: Tx,
  figures: typeof annualFigures.$inferInsert,
): Promise<void> {
  await tx.insert(annualFigures).values(figures)
}

type FiguresChanges = { readonly [Name in keyof AnnualFigures]?: AnnualFigures[Name] | undefined }

/** Changes the figures of a book year and keeps what they said before; the same again is no change. */
export async function updateAnnualFigures(
  tx: Tx,
  before: AnnualFigures,
  changes: FiguresChanges,
  reason: string | null = null,
): Promise<void> {
  const { id, version } = before
  const changed = Object.entries(changes).filter(
    ([name, value]) => value !== undefined && value !== before[name as keyof AnnualFigures],
  )
  if (changed.length === 0) return
  const latter: PgUpdateSetSource<typeof annualFigures> = Object.fromEntries(changed)
  await tx.insert(annualFiguresCorrections).values({
    id: newId(),
    annualFiguresId: id,
    fromVersion: version,
    changedMembers: changed.map(([name]) => name),
    former: Object.fromEntries(
      CORRECTED_MEMBERS.map((name) => [name, before[name as keyof AnnualFigures]]),
    ),
    reason,
  })
  await tx
    .update(annualFigures)
    .set({ ...latter, version: sql`${annualFigures.version} + 1` })
    .where(eq(annualFigures.id, id))
}

const correctionJson = sql`json_build_object(
  'id', x.id, 'version', x.version, 'createdAt', klinik_instant(x.created_at),
  'updatedAt', klinik_instant(x.updated_at), 'annualFiguresId', x.annual_figures_id,
  'fromVersion', x.from_version, 'changedMembers', x.changed_members, 'before', x.former, 'reason', x.reason,
  'recordedById', x.recorded_by_id)`

/** A page of the changes of one book year, latest first. */
export async function listCorrections(
  tx: Tx,
  annualFiguresId: string,
  { limit, after }: { limit: number; after: readonly [number] | null },
): Promise<Correction[]> {
  const found = await tx.execute<Body<Correction>>(sql`
    select ${correctionJson} as body from annual_figures_corrections x
    where x.annual_figures_id = ${annualFiguresId}
      and ${after === null ? sql`true` : sql`x.from_version < ${after[0]}`}
    order by x.from_version desc limit ${limit + 1}`)
  return bodies(found)
}
