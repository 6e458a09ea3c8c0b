import { eq, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '../platform/database.js'
import type { Role } from '../platform/roles.js'
import { showsAs } from '../platform/versions.js'
import type { ProgrammeFacts, ProgrammeStatus, Stay } from './rules.js'
import type { ProgrammeBody, TeamBody, TeamMemberBody, WaitlistEntryBody } from './schema.js'
import { programmes, teamMembers, teams, waitlistEntries } from './table.js'

type Body<View> = { body: View }

const first = <Row>({ rows }: { rows: Row[] }): Row | null => rows[0] ?? null
const bodies = <View>({ rows }: { rows: Body<View>[] }): View[] => rows.map(({ body }) => body)

// ── Programmes ─────────────────────────────────────────────────────────────────────────────

/** One programme as the API shows it, without what is computed on read. On alias `g`. */
export const programmeJson = sql`json_build_object('id', g.id, 'version', g.version,
  'createdAt', klinik_instant(g.created_at), 'updatedAt', klinik_instant(g.updated_at),
  'name', g.name, 'year', g.year, 'status', g.status, 'startsOn', g.starts_on,
  'timeZone', g.time_zone, 'capacity', g.capacity, 'targetGood', g.target_good,
  'verdictRuleCode', g.verdict_rule_code, 'budgetLines', g.budget_lines,
  'openedOn', g.opened_on, 'closedOn', g.closed_on)`

/** What the verbs of a programme ask: who leads its teams today, what is still open. */
const programmeFactsJson = sql`json_build_object('id', g.id, 'version', g.version,
  'status', g.status,
  'ledTeamKinds', (select coalesce(json_agg(distinct t.kind), '[]') from teams t
    join team_members m on m.office_id = t.office_id and m.team_id = t.id
    cross join lateral (select (klinik_now() at time zone g.time_zone)::date as on_day) today
    where t.office_id = g.office_id and t.programme_id = g.id and m.role = 'lead'
      and m.starts_on <= today.on_day and (m.ends_on is null or m.ends_on >= today.on_day)),
  'openCaseCount', (select count(*) from cases c where c.office_id = g.office_id
    and c.programme_id = g.id and c.stage <> 'closed' and c.voided_at is null),
  'lastClosedOn', (select max(c.closed_on) from cases c where c.office_id = g.office_id
    and c.programme_id = g.id and c.voided_at is null))`

export type ProgrammeFound = {
  body: ProgrammeBody
  facts: ProgrammeFacts & { lastClosedOn: string | null }
}

/** A programme with what its verbs ask; null when there is none in the caller's office. */
export async function findProgramme(tx: Tx, id: string): Promise<ProgrammeFound | null> {
  const found = await tx.execute<ProgrammeFound>(
    sql`select ${programmeJson} as body, ${programmeFactsJson} as facts from programmes g
         where g.id = ${id}`,
  )
  return first(found)
}

/** As `findProgramme`, the programme locked until the transaction ends: its verbs run one by one. */
export async function lockProgramme(tx: Tx, id: string): Promise<ProgrammeFound | null> {
  const { rows } = await tx.execute(sql`select from programmes where id = ${id} for no key update`)
  return rows.length === 0 ? null : findProgramme(tx, id)
}

/** A page of programmes, the latest start first; one row more than asked when there are more. */
export async function listProgrammes(
  tx: Tx,
  wanted: {
    status: readonly ProgrammeStatus[] | undefined
    year: number | undefined
    after: readonly [string, string] | null
    limit: number
  },
): Promise<ProgrammeFound[]> {
  const { status, year, after, limit } = wanted
  const { rows } = await tx.execute<ProgrammeFound>(sql`
    select ${programmeJson} as body, ${programmeFactsJson} as facts from programmes g
     where ${status === undefined ? sql`true` : sql`g.status = any (${sql.param(status)}::text[])`}
       and ${year === undefined ? sql`true` : sql`g.year = ${year}`}
       and ${after === null ? sql`true` : sql`(g.starts_on, g.id) < (${after[0]}::date, ${after[1]}::uuid)`}
     order by g.starts_on desc, g.id desc limit ${limit + 1}`)
  return rows
}

/** Whether a rule exists and is in force on a day. */
export async function hasVerdictRule(tx: Tx, code: string, on: string): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select from verdict_rules where code = ${code} and effective_on <= ${on}`,
  )
  return rows.length > 0
}

export const insertProgramme = (tx: Tx, values: typeof programmes.$inferInsert) =>
  tx.insert(programmes).values(values)

export const updateProgramme = (
  tx: Tx,
  id: string,
  changes: PgUpdateSetSource<typeof programmes>,
) => tx.update(programmes).set(changes).where(eq(programmes.id, id))

// ── Teams ──────────────────────────────────────────────────────────────────────────────────

/** The most sessions left behind that one appointment shows. */
const MOST_LEFT = 200

/**
 * Planned sessions after the last day of stay `m`, with a case of its team, at which the person is
 * still to coach, unless they are in the team again by then; earliest first.
 */
const sessionsLeftBehind = sql`case when m.ends_on is null then '[]' else (select coalesce(json_agg(
    json_build_object('sessionId', l.id, 'plannedOn', l.planned_on) order by l.planned_on, l.id), '[]')
  from (select s.id, s.planned_on from session_coaches k
    join sessions s on s.office_id = k.office_id and s.id = k.session_id
    where k.office_id = m.office_id and k.person_id = m.person_id and s.status = 'planned'
      and s.planned_on > m.ends_on
      and exists (select from session_attendances a
        join cases c on c.office_id = a.office_id and c.id = a.case_id
        where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null
          and c.coaching_team_id = m.team_id)
      and not exists (select from team_members o
        where o.office_id = m.office_id and o.team_id = m.team_id and o.person_id = m.person_id
          and o.starts_on <= s.planned_on and (o.ends_on is null or o.ends_on >= s.planned_on))
    order by s.planned_on, s.id limit ${sql.raw(String(MOST_LEFT))}) l) end`

/** One stay in a team as the API shows it. On aliases `m` and `n` of person_contacts. */
const memberJson = sql`json_build_object('id', m.id, 'version', m.version,
  'createdAt', klinik_instant(m.created_at), 'updatedAt', klinik_instant(m.updated_at),
  'teamId', m.team_id, 'personId', m.person_id, 'personName', n.name, 'role', m.role,
  'startsOn', m.starts_on, 'endsOn', m.ends_on, 'decreeNumber', m.decree_number,
  'decreeOn', m.decree_on, 'sessionsLeftBehind', ${sessionsLeftBehind})`

const members = sql`team_members m
  left join person_contacts n on n.office_id = m.office_id and n.id = m.person_id`

showsAs('teams', { parts: { team_members: { by: { team_id: 'id' }, member: 'members' } } })

/** One team with its members, leads first, then by first day. On alias `t`. */
export const teamJson = sql`json_build_object('id', t.id, 'version', t.version,
  'createdAt', klinik_instant(t.created_at), 'updatedAt', klinik_instant(t.updated_at),
  'programmeId', t.programme_id, 'kind', t.kind, 'name', t.name,
  'members', (select coalesce(json_agg(${memberJson} order by m.role, m.starts_on, m.id), '[]')
    from ${members} where m.office_id = t.office_id and m.team_id = t.id))`

/** One team; null when there is none in the caller's office. */
export async function findTeam(tx: Tx, id: string): Promise<TeamBody | null> {
  const found = await tx.execute<Body<TeamBody>>(
    sql`select ${teamJson} as body from teams t where t.id = ${id}`,
  )
  return first(found)?.body ?? null
}

/** As `findTeam`, the team locked until the transaction ends: stays of one person cannot cross. */
export async function lockTeam(tx: Tx, id: string): Promise<TeamBody | null> {
  const { rows } = await tx.execute(sql`select from teams where id = ${id} for no key update`)
  return rows.length === 0 ? null : findTeam(tx, id)
}

/** A page of a programme's teams in the order they were made; one row more when there are more. */
export async function listTeams(
  tx: Tx,
  programmeId: string,
  { after, limit }: { after: readonly [string] | null; limit: number },
): Promise<TeamBody[]> {
  const found = await tx.execute<Body<TeamBody>>(sql`
    select ${teamJson} as body from teams t
     where t.programme_id = ${programmeId} and ${after === null ? sql`true` : sql`t.id > ${after[0]}`}
     order by t.id limit ${limit + 1}`)
  return bodies(found)
}

export const insertTeam = (tx: Tx, values: typeof teams.$inferInsert) =>
  tx.insert(teams).values(values)

export const renameTeam = (tx: Tx, id: string, name: string) =>
  tx.update(teams).set({ name }).where(eq(teams.id, id))

/** One stay in a team; null when there is none in the caller's office. */
export async function findMember(tx: Tx, id: string): Promise<TeamMemberBody | null> {
  const found = await tx.execute<Body<TeamMemberBody>>(
    sql`select ${memberJson} as body from ${members} where m.id = ${id}`,
  )
  return first(found)?.body ?? null
}

/** As `findMember`, its team locked until the transaction ends. */
export async function lockMember(tx: Tx, id: string): Promise<TeamMemberBody | null> {
  await tx.execute(sql`select from teams t join team_members m
    on m.office_id = t.office_id and m.team_id = t.id where m.id = ${id} for no key update of t`)
  return findMember(tx, id)
}

/** Every other stay of a person in a team. */
export async function listStays(
  tx: Tx,
  { teamId, personId, except }: { teamId: string; personId: string; except: string },
): Promise<Stay[]> {
  const { rows } = await tx.execute<Stay>(sql`
    select starts_on as "startsOn", ends_on as "endsOn" from team_members
     where team_id = ${teamId} and person_id = ${personId} and id <> ${except}`)
  return rows
}

/** What decides whether a person fits a team; null when there is none in the caller's office. */
export async function findFitness(
  tx: Tx,
  personId: string,
): Promise<{ roles: Role[]; deactivatedAt: string | null } | null> {
  const found = await tx.execute<{ roles: Role[]; deactivatedAt: string | null }>(
    sql`select roles, deactivated_at as "deactivatedAt" from people where id = ${personId}`,
  )
  return first(found)
}

export const insertMember = (tx: Tx, values: typeof teamMembers.$inferInsert) =>
  tx.insert(teamMembers).values(values)

export const updateMember = (tx: Tx, id: string, changes: PgUpdateSetSource<typeof teamMembers>) =>
  tx.update(teamMembers).set(changes).where(eq(teamMembers.id, id))

// ── The waitlist ───────────────────────────────────────────────────────────────────────────

showsAs('waitlist_entries', { columns: { position: 'place' } })

/** One nominee as the API shows it. On aliases `w` and `x` of participants. */
export const waitlistEntryJson = sql`json_build_object('id', w.id, 'version', w.version,
  'createdAt', klinik_instant(w.created_at), 'updatedAt', klinik_instant(w.updated_at),
  'programmeId', w.programme_id, 'participantId', w.participant_id, 'participantName', x.name,
  'nominationSource', w.nomination_source,
  'place', case when w.ended_at is null then (select count(*) from waitlist_entries o
    where o.office_id = w.office_id and o.programme_id = w.programme_id and o.ended_at is null
      and (o.position, o.id) <= (w.position, w.id)) end,
  'endedAt', klinik_instant(w.ended_at), 'endedReason', w.ended_reason)`

/** Where `waitlistEntryJson` reads from. */
export const waitlist = sql`waitlist_entries w
  join participants x on x.office_id = w.office_id and x.id = w.participant_id`

type Waiting = { position: number; body: WaitlistEntryBody }

/** A page of a programme's waitlist, who came first first; one row more when there are more. */
export async function listWaitlist(
  tx: Tx,
  programmeId: string,
  wanted: {
    isWaiting: boolean | undefined
    after: readonly [number, string] | null
    limit: number
  },
): Promise<Waiting[]> {
  const { isWaiting, after, limit } = wanted
  const { rows } = await tx.execute<Waiting>(sql`
    select w.position, ${waitlistEntryJson} as body from ${waitlist}
     where w.programme_id = ${programmeId}
       and ${isWaiting === undefined ? sql`true` : sql`(w.ended_at is null) = ${isWaiting}`}
       and ${after === null ? sql`true` : sql`(w.position, w.id) > (${after[0]}, ${after[1]}::uuid)`}
     order by w.position, w.id limit ${limit + 1}`)
  return rows
}

/** One entry; null when there is none in the caller's office. */
export async function findWaitlistEntry(tx: Tx, id: string): Promise<WaitlistEntryBody | null> {
  const found = await tx.execute<Body<WaitlistEntryBody>>(
    sql`select ${waitlistEntryJson} as body from ${waitlist} where w.id = ${id}`,
  )
  return first(found)?.body ?? null
}

/** As `findWaitlistEntry`, locked until the transaction ends. */
export async function lockWaitlistEntry(tx: Tx, id: string): Promise<WaitlistEntryBody | null> {
  await tx.execute(sql`select from waitlist_entries where id = ${id} for no key update`)
  return findWaitlistEntry(tx, id)
}

type Nominee = { isEnrolled: boolean; mergedIntoId: string | null }

/** Whether there is such a participant, and whether it has an open case anywhere in the office. */
export async function findNominee(tx: Tx, participantId: string): Promise<Nominee | null> {
  const found = await tx.execute<Nominee>(sql`
    select exists (select from cases c where c.office_id = x.office_id
        and c.participant_id = any (klinik_records(x.id))
        and c.stage <> 'closed' and c.voided_at is null) as "isEnrolled",
        x.merged_into_id as "mergedIntoId"
      from participants x where x.id = ${participantId}`)
  return first(found)
}

/** Puts a nominee behind everyone else; call it with the programme locked. */
export async function insertWaitlistEntry(
  tx: Tx,
  values: { id: string; programmeId: string; participantId: string; nominationSource: string },
): Promise<void> {
  const position = sql<number>`(select coalesce(max(o.position), 0) + 1 from waitlist_entries o
    where o.programme_id = ${values.programmeId})`
  await tx.insert(waitlistEntries).values({ ...values, position })
}

export const endWaitlistEntry = (tx: Tx, id: string, reason: string) =>
  tx
    .update(waitlistEntries)
    .set({ endedAt: sql`klinik_now()`, endedReason: reason })
    .where(eq(waitlistEntries.id, id))
