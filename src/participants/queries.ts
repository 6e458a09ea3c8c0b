import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
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
  'identifiers', (select coalesce(json_agg(json_build_object('scheme', i.scheme, 'value', i.value)
      order by i.scheme), '[]') from participant_identifiers i
    where i.office_id = x.office_id and i.participant_id = x.id and i.ends_on is null
      and i.scheme <> 'badan_hukum_lama'))`

/** Where `participantJson` reads from, with the standings of a day, or the latest. */
const participantsAsOf = (day: string | null) => sql`participants x
  left join participant_contacts n on n.office_id = x.office_id and n.id = x.id
  left join lateral (select status, starts_on from participant_statuses
    where office_id = x.office_id and participant_id = x.id
      and ${day === null ? sql`true` : sql`starts_on <= ${day}::date`}
    order by starts_on desc limit 1) s on true`

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
    limit,
    after,
  }: {
    q?: string | undefined
    kind?: ParticipantKind[] | undefined
    regionCode?: string | undefined
    statusOn?: string | null | undefined
    status?: ParticipantStatus[] | undefined
    limit: number
    after: readonly [string, string] | null
  },
): Promise<Participant[]> {
  const isFound = q === undefined ? sql`true` : await whereFound(tx, q)
  const found = await tx.execute<Body<Participant>>(sql`
    select ${participantJson} as body from ${participantsAsOf(statusOn)}
    where ${isFound}
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

/** Which of these numbers are held today by another participant of the office, and by whom. */
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
      ),
    )
  return found.filter((one) => one.participantId !== participantId)
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
        eq(participantIdentifiers.participantId, participantId),
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

// ── Standing ───────────────────────────────────────────────────────────────────────────────

/** One standing as the API shows it. On alias `s`. */
export const statusJson = sql`json_build_object(
  'id', s.id, 'version', s.version, 'createdAt', klinik_instant(s.created_at),
  'updatedAt', klinik_instant(s.updated_at), 'participantId', s.participant_id,
  'status', s.status, 'on', s.starts_on, 'source', s.source, 'recordedById', s.recorded_by_id,
  'dissolutionBy', s.dissolution_by, 'dissolutionGround', s.dissolution_ground)`

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
    select ${statusJson} as body from participant_statuses s
    where s.participant_id = ${participantId}
      and ${after === null ? sql`true` : sql`s.starts_on < ${after[0]}::date`}
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
    select ${annualFiguresJson} as body from annual_figures f
    where f.participant_id = ${participantId}
      and ${after === null ? sql`true` : sql`f.book_year < ${after[0]}`}
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
