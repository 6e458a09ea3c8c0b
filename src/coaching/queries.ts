import { eq, type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import type { z } from 'zod'
import { type Statement, statement, type Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import { showsAs } from '../platform/versions.js'
import {
  carriedHomework,
  givenHomework,
  insertHomework,
  settleHomework,
} from './homework.queries.js'
import type { HomeworkEntry } from './homework.rules.js'
import type {
  Attendance,
  AttendanceFacts,
  CaseOnDay,
  NoteVisibility,
  RecordSource,
  SessionFacts,
  SessionKind,
  SessionMode,
  SessionStatus,
} from './rules.js'
import type { AttendanceDetailView, SessionFilter, SessionItem, SessionView } from './schema.js'
import { sessions } from './table.js'

/** Sends a statement now, so that the next one leaves with it and runs after it. */
export const send = (tx: Tx, statement: SQL) => tx.execute(statement).execute()

const dialect = new PgDialect()

/** Fragments made once at start into the text of a statement; values are `$n` in it. */
const prepare = (fragment: SQL): Statement => statement(dialect.sqlToQuery(fragment).sql)

/** Runs a statement made once on the transaction's own connection. */
async function run<Row extends object>(
  tx: Tx,
  { text }: Statement,
  values: unknown[],
): Promise<Row[]> {
  const { $client } = tx as Tx & { $client: pg.PoolClient }
  return (await $client.query<Row>({ text, values })).rows
}

/** The teams the caller works in today, each by the zone of its programme. */
const myTeams = sql`array(select m.team_id from team_members m
  join teams t on t.office_id = m.office_id and t.id = m.team_id
  join programmes p on p.office_id = t.office_id and p.id = t.programme_id
  where m.office_id = klinik_office() and m.person_id = klinik_person()
    and (klinik_now() at time zone p.time_zone)::date
      between m.starts_on and coalesce(m.ends_on, 'infinity'))`

/** When a record was made is none of what it says. */
const RECORDED = { written_at: null, received_at: null }

showsAs('sessions', {
  columns: RECORDED,
  parts: {
    session_coaches: { by: { session_id: 'id' }, member: 'coachIds' },
    session_attendances: { by: { session_id: 'id' }, member: 'cases' },
    session_recommendations: { by: { session_id: 'id' }, member: 'cases' },
    session_guests: { by: { session_id: 'id' }, member: 'guests' },
  },
})
showsAs('session_attendances', {
  columns: { ...RECORDED, removed_at: null },
  parts: {
    session_recommendations: {
      by: { session_id: 'session_id', case_id: 'case_id' },
      member: 'recommendationIds',
    },
  },
})

const attendanceMembers = sql`'id', a.id, 'version', a.version, 'createdAt', klinik_instant(a.created_at),
  'updatedAt', klinik_instant(a.updated_at), 'sessionId', a.session_id, 'caseId', a.case_id,
  'attendance', a.attendance, 'daysAttended', a.days_attended, 'personsFemale', a.persons_female, 'personsMale', a.persons_male,
  'note', case when reader.may_read_note then a.note end,
  'noteHidden', a.note is not null and not reader.may_read_note,
  'noteVisibility', a.note_visibility,
  'writtenAt', klinik_instant(a.written_at), 'receivedAt', klinik_instant(a.received_at),
  'recommendationIds', (select coalesce(json_agg(sr.recommendation_id order by sr.id), '[]')
    from session_recommendations sr
    where sr.office_id = a.office_id and sr.session_id = a.session_id and sr.case_id = a.case_id)`

/** One case at one session as lists show it. On `attendanceSource`. */
export const attendanceJson = sql`json_build_object(${attendanceMembers})`

/** The same with its homework. On `attendanceSource` and the session `s`. */
const attendanceDetailJson = sql`json_build_object(${attendanceMembers},
  'homework', ${givenHomework}, 'carriedHomework', ${carriedHomework})`

/**
 * Where `attendanceJson` reads from: an attendance, its case, and what the caller may read of it. The
 * caller's teams are asked for once a statement, as an array that depends on no row.
 */
export const attendanceSource = sql`session_attendances a
  join cases c on c.office_id = a.office_id and c.id = a.case_id
  cross join lateral (select coalesce(a.note_visibility = 'office' or c.coaching_team_id = any(mine.teams)
      or (a.note_visibility = 'case' and c.diagnosis_team_id = any(mine.teams)), false) as may_read_note
    from (select ${myTeams} as teams offset 0) mine) reader`

/** One session, each of its cases as a fragment shows it. On alias `s`. */
const sessionWith = (attendance: SQL) => sql`json_build_object(
  'id', s.id, 'version', s.version, 'createdAt', klinik_instant(s.created_at),
  'updatedAt', klinik_instant(s.updated_at), 'programmeId', s.programme_id, 'seriesId', s.series_id,
  'successStoryId', s.success_story_id,
  'kind', s.kind, 'wasPlanned', s.was_planned,
  'status', s.status, 'mode', s.mode, 'plannedOn', s.planned_on, 'plannedUntilOn', s.planned_until_on,
  'startTime', to_char(s.start_time, 'HH24:MI'), 'plannedMinutes', s.planned_minutes,
  'heldOn', s.held_on, 'heldUntilOn', s.held_until_on, 'place', s.place, 'topic', s.topic,
  'topics', to_json(s.topics), 'contactMinutes', s.contact_minutes,
  'preparationMinutes', s.preparation_minutes, 'cancelledById', s.cancelled_by_id,
  'cancelledOn', s.cancelled_on, 'reason', s.reason, 'replacesId', s.replaces_id,
  'replacedById', (select n.id from sessions n where n.office_id = s.office_id and n.replaces_id = s.id),
  'source', s.source, 'recordedById', s.recorded_by_id,
  'writtenAt', klinik_instant(s.written_at), 'receivedAt', klinik_instant(s.received_at),
  'coachIds', (select coalesce(json_agg(sc.person_id order by sc.id), '[]') from session_coaches sc
    where sc.office_id = s.office_id and sc.session_id = s.id),
  'guests', (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name,
      'organisation', g.organisation, 'role', g.role) order by g.id), '[]')
    from session_guests g where g.office_id = s.office_id and g.session_id = s.id),
  'cases', (select coalesce(json_agg(${attendance} order by a.id), '[]') from ${attendanceSource}
    where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null))`

/** One session as lists show it, without what its caller may do. On alias `s`. */
export const sessionJson = sessionWith(attendanceJson)

/** The same with the homework of its cases. On alias `s`. */
const sessionDetailJson = sessionWith(attendanceDetailJson)

/** What the verbs of a session ask for; see `SessionFacts`. On alias `s`. */
const sessionFactsJson = sql`(select json_build_object(
    'id', s.id, 'version', s.version, 'programmeId', s.programme_id, 'status', s.status,
    'plannedOn', s.planned_on, 'plannedUntilOn', s.planned_until_on, 'timeZone', p.time_zone,
    'caseIds', (select coalesce(json_agg(a.case_id order by a.id), '[]') from session_attendances a
      where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null),
    'caseStages', (select coalesce(json_agg(c.stage order by a.id), '[]') from session_attendances a
      join cases c on c.office_id = a.office_id and c.id = a.case_id
      where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null),
    'callerIsCoach', exists (select from session_coaches sc
      where sc.office_id = s.office_id and sc.session_id = s.id and sc.person_id = klinik_person()),
    'callerTeam', (select case when bool_or(mine.role is null) then null
        when bool_and(mine.role = 'lead') then 'lead' else 'member' end
      from (select klinik_team_role(team.id, (klinik_now() at time zone p.time_zone)::date) as role
        from (select distinct c.coaching_team_id as id from session_attendances a
          join cases c on c.office_id = a.office_id and c.id = a.case_id
          where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null) team
        offset 0) mine))
  from programmes p where p.office_id = s.office_id and p.id = s.programme_id)`

/** One session with the homework of its cases. */
export type SessionBody = Omit<z.infer<typeof SessionView>, 'allowedActions' | 'clashes'>

/** A session as stored, and the facts of its verbs. */
export type StoredSession = { body: SessionBody; facts: SessionFacts }

/** One session; null when the caller's office has none of that id. */
export async function findSession(tx: Tx, sessionId: string): Promise<StoredSession | null> {
  const { rows } = await tx.execute<StoredSession>(
    sql`select ${sessionDetailJson} as body, ${sessionFactsJson} as facts from sessions s
        where s.office_id = klinik_office() and s.id = ${sessionId}`,
  )
  return rows[0] ?? null
}

/** The facts of one session, locked until the transaction ends; null when there is none. */
export async function lockSession(tx: Tx, sessionId: string): Promise<SessionFacts | null> {
  const locked = sql`select from sessions where office_id = klinik_office() and id = ${sessionId} for no key update`
  const found = sql`select ${sessionFactsJson} as facts from sessions s
    where s.office_id = klinik_office() and s.id = ${sessionId}`
  const [, { rows }] = await Promise.all([
    send(tx, locked),
    tx.execute<{ facts: SessionFacts }>(found),
  ])
  return rows[0]?.facts ?? null
}

type ListedSession = { body: z.infer<typeof SessionItem>; facts: SessionFacts | null }

/**
 * A page of sessions by planned day, then id; one row more than `limit` when there are more. Facts
 * only if asked for.
 */
export async function listSessions(
  tx: Tx,
  filter: SessionFilter,
  page: { after: readonly [string, string] | null; limit: number; withFacts: boolean },
): Promise<ListedSession[]> {
  const { after, limit, withFacts } = page
  const { status, kind, coachId, programmeId, seriesId, caseId, plannedOnFrom, plannedOnBefore } =
    filter
  const isAscending = filter.sort === 'plannedOn'
  const conditions: SQL[] = [sql`s.office_id = klinik_office()`]
  if (status !== undefined) conditions.push(sql`s.status = any(${sql.param(status)})`)
  if (kind !== undefined) conditions.push(sql`s.kind = any(${sql.param(kind)})`)
  if (programmeId !== undefined) conditions.push(sql`s.programme_id = ${programmeId}`)
  if (seriesId !== undefined) conditions.push(sql`s.series_id = ${seriesId}`)
  if (plannedOnFrom !== undefined) conditions.push(sql`s.planned_on >= ${plannedOnFrom}`)
  if (plannedOnBefore !== undefined) conditions.push(sql`s.planned_on < ${plannedOnBefore}`)
  if (coachId !== undefined) {
    conditions.push(sql`s.id in (select sc.session_id from session_coaches sc
      where sc.office_id = klinik_office() and sc.person_id = ${coachId})`)
  }
  if (caseId !== undefined) {
    conditions.push(sql`s.id in (select a.session_id from session_attendances a
      where a.office_id = klinik_office() and a.case_id = ${caseId} and a.removed_at is null)`)
  }
  if (after !== null) {
    const [day, id] = after
    const beyond = isAscending ? sql`>` : sql`<`
    conditions.push(sql`(s.planned_on, s.id) ${beyond} (${day}::date, ${id}::uuid)`)
  }
  const order = isAscending ? sql`s.planned_on, s.id` : sql`s.planned_on desc, s.id desc`
  const facts = withFacts ? sessionFactsJson : sql`null::json`
  const { rows } = await tx.execute<ListedSession>(
    sql`select ${sessionJson} as body, ${facts} as facts from sessions s
        where ${sql.join(conditions, sql` and `)} order by ${order} limit ${limit + 1}`,
  )
  return rows
}

/** Whether the caller's office has this programme or case, before its sessions are listed. */
export async function exists(tx: Tx, what: 'programmes' | 'cases', id: string): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select from ${sql.identifier(what)} where office_id = klinik_office() and id = ${id}`,
  )
  return rows.length > 0
}

/** The world a session is recorded in, as of one day: see `listCasesOnDay`. */
export type CasesOnDay = {
  timeZone: string
  cases: ReadonlyMap<string, CaseOnDay>
  /** Those of the asked coaches who were in the coaching team of one of the cases. */
  eligibleCoachIds: readonly string[]
}

/**
 * Everything a session needs to know of its cases on a day: $1 the programme, $2 the cases, $3 the
 * coaches asked for, $4 the day, or null for the day of $5 in the programme's zone, which is when it
 * was written down, but not after today; null for both is today. Without $4 it is not after $6 either.
 */
const CASES_ON_DAY = statement(`
  with held as materialized (
    select c.office_id, c.id, c.programme_id, c.stage, c.voided_at, c.coaching_team_id from cases c
    where c.office_id = klinik_office() and c.id = any($2::uuid[]) order by c.id for share)
  select p.time_zone as "timeZone",
    (select coalesce(json_agg(json_build_object(
        'caseId', c.id, 'programmeId', c.programme_id, 'stage', c.stage,
        'isVoid', c.voided_at is not null,
        'coachingSince', (select min(e.entered_on) from case_stage_entries e
          where e.office_id = c.office_id and e.case_id = c.id and e.stage = 'coaching'),
        'isInside', exists (select from case_intervals i
          where i.office_id = c.office_id and i.case_id = c.id and i.voided_at is null
            and day.asked between i.starts_on and coalesce(i.ends_on, 'infinity')),
        'callerTeam', mine.role,
        'recommendations', (select coalesce(json_agg(json_build_object(
            'id', r.id, 'answer', n.answer)), '[]')
          from (select h.office_id, h.diagnosis_id from handovers h
              where h.office_id = c.office_id and h.case_id = c.id and h.status = 'accepted'
              order by h.answered_on desc, h.created_at desc, h.id desc limit 1) accepted
            join recommendations r on r.office_id = accepted.office_id and r.diagnosis_id = accepted.diagnosis_id
            left join recommendation_answers n on n.office_id = r.office_id and n.recommendation_id = r.id))), '[]')
      from held c left join (select t.team_id, klinik_team_role(t.team_id, day.today) as role
        from (select distinct h.coaching_team_id as team_id from held h) t offset 0) mine
        on mine.team_id = c.coaching_team_id) as cases,
    (select coalesce(json_agg(distinct m.person_id), '[]') from team_members m
      where m.office_id = klinik_office() and m.person_id = any($3::uuid[])
        and m.team_id in (select coaching_team_id from held)
        and m.starts_on <= greatest(day.asked, day.today)
        and coalesce(m.ends_on, 'infinity') >= least(day.asked, day.today)) as "eligibleCoachIds"
  from programmes p cross join lateral (select (klinik_now() at time zone p.time_zone)::date as today) t
    cross join lateral (select t.today, coalesce($4::date,
        least(($5::timestamptz at time zone p.time_zone)::date, t.today, $6::date)) as asked) day
  where p.office_id = klinik_office() and p.id = $1`)

/**
 * What a session needs to know of its cases; null without such a programme. Holds the cases until the
 * transaction ends, so that none leaves coaching meanwhile; sessions never wait for each other.
 */
export async function listCasesOnDay(
  tx: Tx,
  programmeId: string,
  asked: {
    caseIds: readonly string[]
    coachIds: readonly string[]
    on: string | null
    writtenAt?: string | undefined
    notAfter?: string | null | undefined
  },
): Promise<CasesOnDay | null> {
  const { caseIds, coachIds, on, writtenAt = null, notAfter = null } = asked
  type Row = { timeZone: string; cases: CaseOnDay[]; eligibleCoachIds: string[] }
  const values = [programmeId, caseIds, coachIds, on, writtenAt, notAfter]
  const [found] = await run<Row>(tx, CASES_ON_DAY, values)
  if (found === undefined) return null
  return { ...found, cases: new Map(found.cases.map((one) => [one.caseId, one])) }
}

/** How one case attended a session, and what it was given to do and had done. */
type AttendedCase = {
  caseId: string
  attendance: Attendance
  daysAttended?: number | null | undefined
  personsFemale?: number | null | undefined
  personsMale?: number | null | undefined
  note?: string | null | undefined
  noteVisibility?: NoteVisibility | undefined
  homework?: readonly HomeworkEntry[] | undefined
  homeworkDone?: readonly string[] | undefined
}

/** A guest of a session, before it has an id. */
export type Guest = {
  name: string | null
  organisation?: string | null | undefined
  role?: string | null | undefined
}

/** A session to be stored: planned, or held with everything that happened. */
export type NewSession = {
  id: string
  programmeId: string
  /** The series it was laid out with; null for one planned by itself. */
  seriesId: string | null
  kind: SessionKind
  /** The story that a peer visit goes to. */
  successStoryId: string | null
  mode: SessionMode
  status: SessionStatus
  plannedOn: string
  plannedUntilOn: string | null
  startTime: string | null
  plannedMinutes: number | null
  heldOn: string | null
  heldUntilOn: string | null
  place: string | null
  topic: string
  topics: readonly string[]
  source: RecordSource
  contactMinutes: number | null
  preparationMinutes: number | null
  replacesId: string | null
  /** When the record of what happened was written down, where the client says so. */
  writtenAt: string | null
  coachIds: readonly string[]
  guests: readonly Guest[]
  cases: readonly (Partial<AttendedCase> & {
    caseId: string
    recommendationIds: readonly string[]
  })[]
}

/** Stores sessions and all that belongs to them, whatever the number of their cases: $1 is all of it. */
const INSERT_SESSIONS = statement(`
  with input as (select $1::jsonb as it),
  stored as (
    insert into sessions (id, programme_id, series_id, success_story_id, kind, mode, status, was_planned, planned_on,
      planned_until_on, start_time, planned_minutes, held_on, held_until_on, place, topic, topics,
      contact_minutes, preparation_minutes, replaces_id, source, written_at, received_at)
    select n.id, "programmeId", "seriesId", "successStoryId", kind, mode, status, status = 'planned', "plannedOn",
      "plannedUntilOn", "startTime", "plannedMinutes", "heldOn", "heldUntilOn", place, topic, topics,
      "contactMinutes", "preparationMinutes", "replacesId", source, "writtenAt",
      case when status = 'held' then klinik_now() end
    from input, jsonb_to_recordset(it -> 'sessions') as n(id uuid, "programmeId" uuid,
      "seriesId" uuid, "successStoryId" uuid, kind text, mode text, status text, "plannedOn" date, "plannedUntilOn" date,
      "startTime" time, "plannedMinutes" integer, "heldOn" date, "heldUntilOn" date, place text,
      topic text, topics text[], "contactMinutes" integer, "preparationMinutes" integer,
      "replacesId" uuid, source text, "writtenAt" timestamptz)),
  coaches as (
    insert into session_coaches (id, session_id, person_id)
    select n.id, "sessionId", "personId"
    from input, jsonb_to_recordset(it -> 'coaches') as n(id uuid, "sessionId" uuid, "personId" uuid)),
  guests as (
    insert into session_guests (id, session_id, name, organisation, role)
    select n.id, "sessionId", name, organisation, role
    from input, jsonb_to_recordset(it -> 'guests') as n(id uuid, "sessionId" uuid, name text,
      organisation text, role text)),
  attendances as (
    insert into session_attendances (id, session_id, case_id, attendance, days_attended,
      persons_female, persons_male, note, note_visibility, written_at, received_at)
    select n.id, "sessionId", "caseId", attendance, "daysAttended", "personsFemale", "personsMale",
      note, coalesce("noteVisibility", 'team'), "writtenAt",
      case when attendance is not null then klinik_now() end
    from input, jsonb_to_recordset(it -> 'attendances') as n(id uuid, "sessionId" uuid,
      "caseId" uuid, attendance text, "daysAttended" integer, "personsFemale" integer,
      "personsMale" integer, note text, "noteVisibility" text, "writtenAt" timestamptz))
  insert into session_recommendations (id, session_id, case_id, recommendation_id)
  select n.id, "sessionId", "caseId", "recommendationId"
  from input, jsonb_to_recordset(it -> 'served') as n(id uuid, "sessionId" uuid, "caseId" uuid,
    "recommendationId" uuid)`)

/** Stores sessions in one statement; all or none. */
export async function insertSessions(tx: Tx, sessions: readonly NewSession[]): Promise<void> {
  const rows = {
    sessions: sessions.map(
      ({ coachIds: _coachIds, guests: _guests, cases: _cases, ...own }) => own,
    ),
    coaches: sessions.flatMap(({ id: sessionId, coachIds }) =>
      coachIds.map((personId) => ({ id: newId(), sessionId, personId })),
    ),
    guests: sessions.flatMap(({ id: sessionId, guests }) =>
      guests.map((guest) => ({ ...guest, id: newId(), sessionId })),
    ),
    attendances: sessions.flatMap(({ id: sessionId, writtenAt, cases }) =>
      cases.map(({ recommendationIds: _served, homework: _given, ...one }) => ({
        id: newId(),
        sessionId,
        writtenAt,
        ...one,
      })),
    ),
    served: sessions.flatMap(({ id: sessionId, cases }) =>
      cases.flatMap(({ caseId, recommendationIds }) =>
        recommendationIds.map((recommendationId) => ({
          id: newId(),
          sessionId,
          caseId,
          recommendationId,
        })),
      ),
    ),
  }
  await run(tx, INSERT_SESSIONS, [JSON.stringify(rows)])
}

const SESSION = prepare(sql`select ${sessionDetailJson} as body from sessions s
  where s.office_id = klinik_office() and s.id = $1`)

/** Stores a session, and reads it back with the same message. */
export async function insertSession(tx: Tx, session: NewSession): Promise<SessionBody> {
  const { id, heldOn, heldUntilOn, cases } = session
  const [, , [stored]] = await Promise.all([
    insertSessions(tx, [session]),
    heldOn === null ? null : recordHomework(tx, id, { on: heldUntilOn ?? heldOn, cases }),
    run<{ body: SessionBody }>(tx, SESSION, [session.id]),
  ])
  if (stored === undefined) throw new Error(`session ${session.id} was stored and is not there`)
  return stored.body
}

/** Sends what a held session, over on a day, gives its cases to do and finds done. */
async function recordHomework(
  tx: Tx,
  sessionId: string,
  { on, cases }: { on: string; cases: NewSession['cases'] | readonly AttendedCase[] },
): Promise<void> {
  const given = cases.flatMap(({ caseId, homework = [] }) =>
    homework.map((one) => ({ ...one, caseId, sessionId, givenOn: on })),
  )
  const done = cases.flatMap(({ homeworkDone = [] }) => homeworkDone)
  await Promise.all([
    given.length > 0 ? insertHomework(tx, given) : null,
    done.length > 0 ? settleHomework(tx, done, { status: 'done', on }) : null,
  ])
}

/** A locked session, corrected: absent members stay, lists replace what is stored. */
export async function updateSession(
  tx: Tx,
  sessionId: string,
  change: {
    kind?: SessionKind | undefined
    successStoryId?: string | null | undefined
    mode?: SessionMode | undefined
    plannedUntilOn?: string | null | undefined
    startTime?: string | null | undefined
    plannedMinutes?: number | null | undefined
    contactMinutes?: number | undefined
    preparationMinutes?: number | null | undefined
    place?: string | null | undefined
    topic?: string | undefined
    topics?: string[] | undefined
    source?: RecordSource | undefined
    coachIds?: readonly string[] | undefined
    guests?: readonly Guest[] | undefined
    cases?: readonly { caseId: string; recommendationIds: readonly string[] }[] | undefined
  },
): Promise<void> {
  const { coachIds, guests, cases, ...own } = change
  await tx
    .update(sessions)
    .set({ ...own, version: sql`${sessions.version} + 1` })
    .where(eq(sessions.id, sessionId))
  if (coachIds !== undefined) await replaceCoaches(tx, sessionId, coachIds)
  if (guests !== undefined) await replaceGuests(tx, sessionId, guests)
  if (cases !== undefined) await replaceCases(tx, sessionId, cases)
}

async function replaceCoaches(tx: Tx, sessionId: string, coachIds: readonly string[]) {
  const rows = coachIds.map((personId) => ({ id: newId(), personId }))
  await tx.execute(sql`delete from session_coaches where office_id = klinik_office()
    and session_id = ${sessionId} and person_id <> all(${sql.param(coachIds)}::uuid[])`)
  await tx.execute(sql`insert into session_coaches (id, session_id, person_id)
    select n.id, ${sessionId}::uuid, n."personId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, "personId" uuid)
    on conflict (office_id, session_id, person_id) do nothing`)
}

async function replaceGuests(tx: Tx, sessionId: string, guests: readonly Guest[]) {
  const rows = guests.map((guest) => ({ ...guest, id: newId() }))
  await tx.execute(sql`delete from session_guests where office_id = klinik_office()
    and session_id = ${sessionId}`)
  await tx.execute(sql`insert into session_guests (id, session_id, name, organisation, role)
    select n.id, ${sessionId}::uuid, n.name, n.organisation, n.role
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n(id uuid, name text, organisation text, role text)`)
}

async function replaceCases(
  tx: Tx,
  sessionId: string,
  cases: readonly { caseId: string; recommendationIds: readonly string[] }[],
) {
  const caseIds = cases.map(({ caseId }) => caseId)
  const rows = caseIds.map((caseId) => ({ id: newId(), caseId }))
  await tx.execute(sql`update session_attendances set removed_at = klinik_now()
    where office_id = klinik_office() and session_id = ${sessionId} and removed_at is null
      and case_id <> all(${sql.param(caseIds)}::uuid[])`)
  await tx.execute(sql`insert into session_attendances (id, session_id, case_id)
    select n.id, ${sessionId}::uuid, n."caseId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, "caseId" uuid)
    on conflict (office_id, session_id, case_id) do update set removed_at = null
      where session_attendances.removed_at is not null`)
  await tx.execute(sql`delete from session_recommendations where office_id = klinik_office()
    and session_id = ${sessionId} and case_id <> all(${sql.param(caseIds)}::uuid[])`)
  for (const { caseId, recommendationIds } of cases) {
    await replaceServed(tx, sessionId, caseId, recommendationIds)
  }
}

/** Which recommendations of one case a session serves: these and no others. */
export async function replaceServed(
  tx: Tx,
  sessionId: string,
  caseId: string,
  recommendationIds: readonly string[],
): Promise<void> {
  const rows = recommendationIds.map((recommendationId) => ({ id: newId(), recommendationId }))
  await tx.execute(sql`delete from session_recommendations where office_id = klinik_office()
    and session_id = ${sessionId} and case_id = ${caseId}
    and recommendation_id <> all(${sql.param(recommendationIds)}::uuid[])`)
  await tx.execute(sql`insert into session_recommendations (id, session_id, case_id, recommendation_id)
    select n.id, ${sessionId}::uuid, ${caseId}::uuid, n."recommendationId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, "recommendationId" uuid)
    on conflict (office_id, session_id, recommendation_id) do nothing`)
}

/**
 * Marks a locked session held, and every case on it present, excused or absent; with what they were
 * given to do and had done. Without topics, guests or source, those of the plan stay.
 */
export async function markHeld(
  tx: Tx,
  sessionId: string,
  held: {
    heldOn: string
    heldUntilOn: string | null
    contactMinutes: number
    preparationMinutes: number | null
    topics?: readonly string[] | undefined
    guests?: readonly Guest[] | undefined
    source?: RecordSource | undefined
    writtenAt: string | null
    cases: readonly AttendedCase[]
  },
): Promise<void> {
  const { heldOn, heldUntilOn, contactMinutes, preparationMinutes, writtenAt, cases } = held
  const { topics = null, guests, source = null } = held
  if (guests !== undefined) await replaceGuests(tx, sessionId, guests)
  await tx.execute(sql`
    with session as (
      update sessions set status = 'held', held_on = ${heldOn}, held_until_on = ${heldUntilOn},
        contact_minutes = ${contactMinutes}, preparation_minutes = ${preparationMinutes},
        topics = coalesce(${sql.param(topics)}::text[], topics), source = coalesce(${source}, source),
        written_at = ${writtenAt}::timestamptz, received_at = klinik_now()
      where office_id = klinik_office() and id = ${sessionId})
    update session_attendances a set attendance = n.attendance, days_attended = n."daysAttended",
      persons_female = n."personsFemale", persons_male = n."personsMale", note = n.note,
      note_visibility = coalesce(n."noteVisibility", 'team'),
      written_at = ${writtenAt}::timestamptz, received_at = klinik_now()
    from jsonb_to_recordset(${JSON.stringify(cases)}::jsonb) as n("caseId" uuid, attendance text,
      "daysAttended" integer, "personsFemale" integer, "personsMale" integer, note text,
      "noteVisibility" text)
    where a.office_id = klinik_office() and a.session_id = ${sessionId} and a.case_id = n."caseId"`)
  await recordHomework(tx, sessionId, { on: heldUntilOn ?? heldOn, cases })
}

/** Ends a locked plan: the session was called off, or another one takes its place. */
export async function markCancelled(
  tx: Tx,
  sessionId: string,
  { status, on, reason }: { status: 'cancelled' | 'rescheduled'; on: string; reason: string },
): Promise<void> {
  await tx.execute(sql`update sessions set status = ${status}, cancelled_by_id = klinik_person(),
    cancelled_on = ${on}, reason = ${reason} where office_id = klinik_office() and id = ${sessionId}`)
}

// ── Attendances ────────────────────────────────────────────────────────────────────────────

export type StoredAttendance = {
  body: z.infer<typeof AttendanceDetailView>
  /** `heldOn` is the last day of the session; null until it was held. */
  facts: AttendanceFacts & { programmeId: string; heldOn: string | null }
}

/** One case at one session; null when it is not, or no longer, on it. */
export async function findAttendance(
  tx: Tx,
  { sessionId, caseId }: { sessionId: string; caseId: string },
): Promise<StoredAttendance | null> {
  const { rows } = await tx.execute<StoredAttendance>(sql`select ${attendanceDetailJson} as body,
      json_build_object('sessionId', s.id, 'caseId', c.id, 'version', a.version,
        'programmeId', s.programme_id, 'sessionStatus', s.status, 'caseStage', c.stage,
        'heldOn', coalesce(s.held_until_on, s.held_on),
        'days', coalesce(s.held_until_on - s.held_on, 0) + 1,
        'callerTeam', klinik_team_role(c.coaching_team_id, (klinik_now() at time zone p.time_zone)::date)) as facts
    from ${attendanceSource} join sessions s on s.office_id = a.office_id and s.id = a.session_id
    join programmes p on p.office_id = s.office_id and p.id = s.programme_id
    where a.office_id = klinik_office() and a.session_id = ${sessionId} and a.case_id = ${caseId}
      and a.removed_at is null`)
  return rows[0] ?? null
}

/** The same, locked until the transaction ends; the session and its other cases stay free. */
export async function lockAttendance(
  tx: Tx,
  place: { sessionId: string; caseId: string },
): Promise<StoredAttendance | null> {
  const locked = sql`select from session_attendances where office_id = klinik_office()
    and session_id = ${place.sessionId} and case_id = ${place.caseId} for no key update`
  const [, found] = await Promise.all([send(tx, locked), findAttendance(tx, place)])
  return found
}

/** Writes a locked attendance whole; its version rises even when only what it serves changes. */
export async function updateAttendance(
  tx: Tx,
  attendanceId: string,
  change: {
    attendance: Attendance | null
    daysAttended: number | null
    personsFemale: number | null
    personsMale: number | null
    noteVisibility: NoteVisibility
    /** Undefined keeps what is stored, which the caller may not be able to read. */
    note: string | null | undefined
    writtenAt: string | undefined
  },
): Promise<void> {
  const { attendance, daysAttended, personsFemale, personsMale, noteVisibility, note } = change
  const { writtenAt = null } = change
  await tx.execute(sql`update session_attendances set version = version + 1,
    attendance = ${attendance}, days_attended = ${daysAttended},
    persons_female = ${personsFemale}, persons_male = ${personsMale},
    note_visibility = ${noteVisibility}, note = ${note === undefined ? sql`note` : note},
    written_at = ${writtenAt}::timestamptz, received_at = klinik_now()
    where office_id = klinik_office() and id = ${attendanceId}`)
}
