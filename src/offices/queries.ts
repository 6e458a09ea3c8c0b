import { and, eq, isNull, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../platform/database.js'
import type { Role } from '../platform/roles.js'
import { idempotencyKeys } from '../platform/table.js'
import { showsAs } from '../platform/versions.js'
import type { Background, PersonFacts } from './rules.js'
import type { Affiliation, ApiKey, Identity, Me, Office, Person } from './schema.js'
import {
  affiliations,
  apiKeys,
  observers,
  offices,
  people,
  personContacts,
  personIdentities,
} from './table.js'

type Body<View> = { body: View }
type Asked = { limit: number; after: readonly [string, string] | null }

const first = <Row>(result: { rows: Row[] }): Row | null => result.rows[0] ?? null
const bodies = <View>({ rows }: { rows: Body<View>[] }): View[] => rows.map(({ body }) => body)

// ── The office ─────────────────────────────────────────────────────────────────────────────

/** One office as the API shows it. On alias `o`. */
export const officeJson = sql`json_build_object(
  'id', o.id, 'version', o.version, 'createdAt', klinik_instant(o.created_at),
  'updatedAt', klinik_instant(o.updated_at), 'name', o.name, 'regionCode', o.region_code,
  'timeZone', o.time_zone, 'language', o.language, 'ratDueMonths', o.rat_due_months,
  'lateEntryLimitDays', o.late_entry_limit_days, 'restDays', o.rest_days, 'isDemo', o.is_demo)`

/** The caller's own office; null for any other id. */
export async function findOffice(tx: Tx, id: string): Promise<Office | null> {
  const found = await tx.execute<Body<Office>>(
    sql`select ${officeJson} as body from offices o where o.id = ${id}`,
  )
  return first(found)?.body ?? null
}

export async function insertOffice(tx: Tx, office: typeof offices.$inferInsert): Promise<void> {
  await tx.insert(offices).values(office)
}

/** Every office of the database; for its owner at the machine, whom no policy narrows. */
export const listOfficeNames = (tx: Tx): Promise<{ id: string; name: string }[]> =>
  tx.select({ id: offices.id, name: offices.name }).from(offices).orderBy(offices.name)

/** Locks the office until the transaction ends: what counts its admins or changes it, one by one. */
export async function lockOffice(tx: Tx): Promise<{ id: string; version: number } | null> {
  const found = await tx.execute<{ id: string; version: number }>(
    sql`select o.id, o.version from offices o for no key update`,
  )
  return first(found)
}

type OfficeChanges = PgUpdateSetSource<typeof offices>

export async function updateOffice(tx: Tx, id: string, changes: OfficeChanges): Promise<void> {
  await tx
    .update(offices)
    .set({ ...changes, version: sql`${offices.version} + 1` })
    .where(eq(offices.id, id))
}

// ── People ─────────────────────────────────────────────────────────────────────────────────

showsAs('people', { parts: { person_contacts: { by: { id: 'id' } } } })

/** One person as the API shows it. On alias `p` of people and `n` of person_contacts. */
export const personJson = sql`json_build_object(
  'id', p.id, 'version', p.version, 'createdAt', klinik_instant(p.created_at),
  'updatedAt', klinik_instant(p.updated_at), 'name', n.name, 'email', n.email, 'phone', n.phone,
  'background', p.background, 'roles', p.roles, 'deactivatedAt', klinik_instant(p.deactivated_at),
  'deactivatedReason', p.deactivated_reason, 'blankedAt', klinik_instant(p.blanked_at))`

/** Where `personJson` reads from. */
export const peopleNamed = sql`people p
  left join person_contacts n on n.office_id = p.office_id and n.id = p.id`

/** What the verbs ask beside the person itself: how many others could run the office. */
const otherAdminCount = sql`(select count(*)::integer from people other where other.id <> p.id
  and 'admin' = any (other.roles) and other.deactivated_at is null)`

export type PersonFound = { body: Person; otherAdminCount: number }

/** One person with what the verbs ask; null when there is none in this office. */
export async function findPerson(tx: Tx, id: string): Promise<PersonFound | null> {
  const found = await tx.execute<PersonFound>(
    sql`select ${personJson} as body, ${otherAdminCount} as "otherAdminCount"
      from ${peopleNamed} where p.id = ${id}`,
  )
  return first(found)
}

/** As `findPerson`, with the office locked: two admins cannot unmake each other at once. */
export async function lockPerson(tx: Tx, id: string): Promise<PersonFound | null> {
  await lockOffice(tx)
  return findPerson(tx, id)
}

export const personFacts = ({ body, otherAdminCount }: PersonFound): PersonFacts => ({
  id: body.id,
  version: body.version,
  roles: body.roles,
  deactivatedAt: body.deactivatedAt,
  blankedAt: body.blankedAt,
  otherAdminCount,
})

/** A page of people by name, those without one first; one row more than asked when there are more. */
export async function listPeople(
  tx: Tx,
  {
    q,
    role,
    isActive,
    limit,
    after,
  }: Asked & { q?: string | undefined; role?: Role[] | undefined; isActive?: boolean | undefined },
): Promise<Person[]> {
  const found = await tx.execute<Body<Person>>(sql`
    select ${personJson} as body from ${peopleNamed}
    where ${q === undefined ? sql`true` : sql`position(lower(${q}) in lower(n.name)) > 0`}
      and ${role === undefined ? sql`true` : sql`p.roles && ${sql.param(role)}::text[]`}
      and ${isActive === undefined ? sql`true` : sql`(p.deactivated_at is null) = ${isActive}`}
      and ${after === null ? sql`true` : sql`(coalesce(n.name, ''), p.id) > (${after[0]}, ${after[1]}::uuid)`}
    order by coalesce(n.name, ''), p.id limit ${limit + 1}`)
  return bodies(found)
}

export type NewPerson = {
  id: string
  name: string
  email?: string | null | undefined
  phone?: string | null | undefined
  background: Background
  roles: Role[]
}

export async function insertPerson(tx: Tx, person: NewPerson): Promise<void> {
  const { id, name, email = null, phone = null, background, roles } = person
  await tx.insert(people).values({ id, background, roles })
  await tx.insert(personContacts).values({ id, name, email, phone })
}

type PersonChanges = PgUpdateSetSource<typeof people>
type ContactChanges = Pick<PgUpdateSetSource<typeof personContacts>, 'name' | 'email' | 'phone'>

/** Changes a person; the version rises by one, whichever of the two tables changes. */
export async function updatePerson(
  tx: Tx,
  id: string,
  { person = {}, contacts }: { person?: PersonChanges; contacts?: ContactChanges },
): Promise<void> {
  await tx
    .update(people)
    .set({ ...person, version: sql`${people.version} + 1` })
    .where(eq(people.id, id))
  if (contacts !== undefined && Object.values(contacts).some((value) => value !== undefined)) {
    await tx.update(personContacts).set(contacts).where(eq(personContacts.id, id))
  }
}

/** Ends every way in: keys are revoked, identities deleted. */
export async function endAccess(tx: Tx, personId: string, at: string): Promise<void> {
  await tx
    .update(apiKeys)
    .set({ revokedAt: at })
    .where(and(eq(apiKeys.personId, personId), isNull(apiKeys.revokedAt)))
  await tx.delete(personIdentities).where(eq(personIdentities.personId, personId))
}

/** Forgets the replies kept for repetition that show this person. */
export async function forgetReplies(tx: Tx, personId: string): Promise<void> {
  await tx.delete(idempotencyKeys).where(sql`position(${personId} in ${idempotencyKeys.body}) > 0`)
}

// ── Affiliations ───────────────────────────────────────────────────────────────────────────

/** One declared tie as the API shows it. On alias `a`. */
export const affiliationJson = sql`json_build_object(
  'id', a.id, 'version', a.version, 'createdAt', klinik_instant(a.created_at),
  'updatedAt', klinik_instant(a.updated_at), 'personId', a.person_id,
  'participantId', a.participant_id, 'kind', a.kind, 'startsOn', a.starts_on, 'endsOn', a.ends_on)`

/** A page of a person's ties, past ones too, latest start first. */
export async function listAffiliations(
  tx: Tx,
  personId: string,
  { limit, after }: Asked,
): Promise<Affiliation[]> {
  const found = await tx.execute<Body<Affiliation>>(sql`
    select ${affiliationJson} as body from affiliations a
    where a.person_id = ${personId}
      and ${after === null ? sql`true` : sql`(a.starts_on, a.id) < (${after[0]}::date, ${after[1]}::uuid)`}
    order by a.starts_on desc, a.id desc limit ${limit + 1}`)
  return bodies(found)
}

export async function findAffiliation(tx: Tx, id: string): Promise<Affiliation | null> {
  const found = await tx.execute<Body<Affiliation>>(
    sql`select ${affiliationJson} as body from affiliations a where a.id = ${id}`,
  )
  return first(found)?.body ?? null
}

/** As `findAffiliation`, locked until the transaction ends. */
export async function lockAffiliation(tx: Tx, id: string): Promise<Affiliation | null> {
  await tx.select().from(affiliations).where(eq(affiliations.id, id)).for('update')
  return findAffiliation(tx, id)
}

export async function insertAffiliation(
  tx: Tx,
  tie: Pick<Affiliation, 'id' | 'personId' | 'participantId' | 'kind' | 'startsOn'>,
): Promise<void> {
  await tx.insert(affiliations).values(tie)
}

export async function updateAffiliation(
  tx: Tx,
  id: string,
  period: Pick<Affiliation, 'startsOn' | 'endsOn'>,
): Promise<void> {
  await tx.update(affiliations).set(period).where(eq(affiliations.id, id))
}

/** Whether the office knows this participant; asked by name, since that module stands above. */
export async function hasParticipant(tx: Tx, id: string): Promise<boolean> {
  return (await tx.execute(sql`select from participants where id = ${id}`)).rows.length > 0
}

// ── Identities and keys ────────────────────────────────────────────────────────────────────

/** One identity as the API shows it. On alias `i`. */
export const identityJson = sql`json_build_object(
  'id', i.id, 'version', i.version, 'createdAt', klinik_instant(i.created_at),
  'updatedAt', klinik_instant(i.updated_at), 'personId', i.person_id, 'issuer', i.issuer,
  'subject', i.subject)`

/** A page of a person's identities, in the order they were added. */
export async function listIdentities(
  tx: Tx,
  personId: string,
  { limit, after }: { limit: number; after: readonly [string] | null },
): Promise<Identity[]> {
  const found = await tx.execute<Body<Identity>>(sql`
    select ${identityJson} as body from person_identities i
    where i.person_id = ${personId}
      and ${after === null ? sql`true` : sql`i.id > ${after[0]}::uuid`}
    order by i.id limit ${limit + 1}`)
  return bodies(found)
}

export async function findIdentity(tx: Tx, id: string): Promise<Identity | null> {
  const found = await tx.execute<Body<Identity>>(
    sql`select ${identityJson} as body from person_identities i where i.id = ${id}`,
  )
  return first(found)?.body ?? null
}

export async function insertIdentity(
  tx: Tx,
  identity: Pick<Identity, 'id' | 'personId' | 'issuer' | 'subject'>,
): Promise<void> {
  await tx.insert(personIdentities).values(identity)
}

export async function deleteIdentity(tx: Tx, id: string): Promise<void> {
  await tx.delete(personIdentities).where(eq(personIdentities.id, id))
}

showsAs('api_keys', { columns: { secret_sha256: null, revoked_at: null } })

/** One key as the API shows it: nothing of its secret. On alias `k`. */
export const apiKeyJson = sql`json_build_object(
  'id', k.id, 'version', k.version, 'createdAt', klinik_instant(k.created_at),
  'updatedAt', klinik_instant(k.updated_at), 'personId', k.person_id, 'label', k.label,
  'scopes', k.scopes, 'expiresAt', klinik_instant(k.expires_at),
  'lastUsedAt', klinik_instant(k.last_used_at))`

/** A page of the keys that were not revoked, in the order they were made; of one person if asked. */
export async function listApiKeys(
  tx: Tx,
  {
    personId,
    limit,
    after,
  }: { personId: string | undefined; limit: number; after: readonly [string] | null },
): Promise<ApiKey[]> {
  const found = await tx.execute<Body<ApiKey>>(sql`
    select ${apiKeyJson} as body from api_keys k
    where k.revoked_at is null
      and ${personId === undefined ? sql`true` : sql`k.person_id = ${personId}`}
      and ${after === null ? sql`true` : sql`k.id > ${after[0]}::uuid`}
    order by k.id limit ${limit + 1}`)
  return bodies(found)
}

/** A key that was not revoked. */
export async function findApiKey(tx: Tx, id: string): Promise<ApiKey | null> {
  const found = await tx.execute<Body<ApiKey>>(
    sql`select ${apiKeyJson} as body from api_keys k where k.id = ${id} and k.revoked_at is null`,
  )
  return first(found)?.body ?? null
}

export async function insertApiKey(tx: Tx, key: typeof apiKeys.$inferInsert): Promise<void> {
  await tx.insert(apiKeys).values(key)
}

/** From the next statement of anyone using it, the key lets nobody in. */
export async function revokeApiKey(tx: Tx, id: string, at: string): Promise<void> {
  await tx.update(apiKeys).set({ revokedAt: at }).where(eq(apiKeys.id, id))
}

/** Observers belong to no office and are made by the owner at the machine. */
export async function insertObserver(
  tx: Tx,
  observer: typeof observers.$inferInsert,
): Promise<void> {
  await tx.insert(observers).values(observer)
}

// ── Me ─────────────────────────────────────────────────────────────────────────────────────

/** Whether the person of the transaction has one of these roles, \`{a,b}\`. */
const callerHas = (roles: string) => sql`exists (select from people p
  where p.office_id = klinik_office() and p.id = klinik_person() and p.roles && ${sql.raw(`'${roles}'`)})`

/**
 * What waits for the person of the transaction, by the tables of the workflow. Beside a row \`today\`
 * that holds the office's \`day\`.
 */
export const waitingJson = sql`(
  with mine as (
    select m.team_id, t.kind, m.role from team_members m
      join teams t on t.office_id = m.office_id and t.id = m.team_id, today
    where m.person_id = klinik_person() and m.starts_on <= today.day
      and (m.ends_on is null or m.ends_on >= today.day)
  ), named as not materialized (
    select c.id, c.stage, c.participant_id, c.diagnosis_team_id, c.coaching_team_id,
      c.case_number || ' ' || x.name as label
    from cases c join participants x on x.office_id = c.office_id and x.id = c.participant_id
    where c.voided_at is null
  ), items (kind, href, case_id, label, since) as (
    select 'handover_to_answer', '/v1/handovers/' || h.id, c.id, c.label, h.offered_on
      from handovers h join named c on c.id = h.case_id
      where h.status = 'offered'
        and h.coaching_team_id in (select team_id from mine where role = 'lead')
    union all
    select 'diagnosis_to_sign', '/v1/diagnoses/' || d.id, c.id, c.label, d.opened_on
      from diagnoses d join named c on c.id = d.case_id
      where d.sealed_at is null and c.stage = 'diagnosis'
        and c.diagnosis_team_id in (select team_id from mine where role = 'lead')
    union all
    select 'session_to_account_for', '/v1/sessions/' || s.id, null, s.topic, s.planned_on
      from sessions s join session_coaches k on k.office_id = s.office_id and k.session_id = s.id
        join programmes g on g.office_id = s.office_id and g.id = s.programme_id
      where s.status = 'planned' and k.person_id = klinik_person()
        and s.planned_on <= (klinik_now() at time zone g.time_zone)::date
    union all
    select 'measurement_to_verify', '/v1/measurements/' || m.id, c.id,
        c.label || ' ' || m.metric_code, m.happened_on
      from measurements m join named c on c.id = m.case_id, today
      where m.verification = 'reported' and m.value is not null
        and m.recorded_by_id <> klinik_person()
        and ${callerHas('{manager,diagnostician}')}
        and (c.coaching_team_id is null or c.coaching_team_id not in (select team_id from mine))
        and not exists (select from affiliations a
          where a.person_id = klinik_person()
            and a.participant_id = any (klinik_records(klinik_survivor(c.participant_id)))
            and a.starts_on <= today.day and (a.ends_on is null or a.ends_on >= today.day))
    union all
    select 'verdict_to_countersign', '/v1/verdicts/' || v.id, c.id, c.label,
        (v.overridden_at at time zone today.time_zone)::date
      from verdicts v join named c on c.id = v.case_id cross join today
      where v.overridden_at is not null and v.countersigned_at is null
        and v.superseded_at is null and v.overridden_by_id <> klinik_person()
        and ${callerHas('{manager,admin}')}
  )
  select json_build_object('total', (select count(*) from items), 'items', (
    select coalesce(json_agg(json_build_object('kind', kind, 'href', href, 'caseId', case_id,
        'label', label, 'since', since) order by since, href), '[]')
      from (select * from items order by since, href limit 50) as shown)))`

/** What the caller is told of oneself: office, person, teams of today, what waits. */
export async function findMe(
  tx: Tx,
): Promise<Pick<Me, 'person' | 'office' | 'teams' | 'waiting'> | null> {
  const found = await tx.execute<Body<Pick<Me, 'person' | 'office' | 'teams' | 'waiting'>>>(sql`
    with today as (select (klinik_now() at time zone time_zone)::date as day, time_zone from offices)
    select json_build_object(
      'office', json_build_object('id', o.id, 'name', o.name, 'regionCode', o.region_code,
        'timeZone', o.time_zone, 'language', o.language, 'today', today.day),
      'person', (select json_build_object('id', p.id, 'name', n.name, 'background', p.background)
        from ${peopleNamed} where p.id = klinik_person()),
      'teams', (select coalesce(json_agg(json_build_object('teamId', t.id,
          'programmeId', t.programme_id, 'kind', t.kind, 'role', m.role, 'name', t.name)
          order by g.starts_on desc, t.id), '[]')
        from team_members m join teams t on t.office_id = m.office_id and t.id = m.team_id
          join programmes g on g.office_id = t.office_id and g.id = t.programme_id
        where m.person_id = klinik_person() and m.starts_on <= today.day
          and (m.ends_on is null or m.ends_on >= today.day)),
      'waiting', ${waitingJson}) as body
    from offices o, today`)
  return first(found)?.body ?? null
}
