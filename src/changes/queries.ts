import { type SQL, sql } from 'drizzle-orm'
import type pg from 'pg'
import { caseJson, caseSource } from '../cases/queries.js'
import { homeworkJson } from '../coaching/homework.queries.js'
import { progressJson } from '../coaching/progress.queries.js'
import { attendanceJson, attendanceSource, sessionJson } from '../coaching/queries.js'
import { diagnosisJson, findingJson, recommendationJson } from '../diagnosis/queries.js'
import { examinationJson } from '../examinations/queries.js'
import { handoverJson } from '../handover/queries.js'
import { affiliationJson, officeJson, peopleNamed, personJson } from '../offices/queries.js'
import { findingOutcomeJson, measurementJson, verdictJson } from '../outcomes/queries.js'
import {
  annualFiguresJson,
  participantJson,
  participantsKnown,
  statusJson,
} from '../participants/queries.js'
import { catalogue, penyakitJson } from '../penyakit/queries.js'
import { type Statement, statement, type Tx } from '../platform/database.js'
import { programmeJson, teamJson, waitlist, waitlistEntryJson } from '../programmes/queries.js'
import {
  CHANGE_TYPES,
  type ChangeType,
  horizonOf,
  LAST_PLACE,
  type Position,
  type Touch,
  type Window,
} from './rules.js'

// ── What an entry of the ledger touches ────────────────────────────────────────────────────

/** A table of the ledger, the ids it touches of a type (SQL on entry `e`), and when it does. */
type Link = { entity: string; ids: string; when?: string }

/** The row itself. */
const own = (entity: string): Link => ({ entity, ids: 'e.entity_id' })

/** A column of the row: from the entry where it holds whole rows, else from the table. */
const by = (entity: string, column: string): Link => ({
  entity,
  ids: `case when e.op = 'update' then (select t.${column} from ${entity} t
      where t.office_id = klinik_office() and t.id = e.entity_id)
    else (e.changes ->> '${column}')::uuid end`,
})

/** Rows that show a name which the row gave or changed; of a new row nobody shows it yet. */
const naming = (entity: string, columns: string, ids: string): Link => ({
  entity,
  ids,
  when: `e.op = 'update' and e.changes ?| array[${columns}]`,
})

const rowsOf = (source: string, column: string, condition: string) =>
  `unnest(array(select t.${column} from ${source} t
    where t.office_id = klinik_office() and ${condition} order by 1))`

/**
 * By type, every table its representation is made of. What is computed on read (a month, a place in
 * a queue, what the caller may do) is no change.
 */
const LINKS: Record<ChangeType, readonly Link[]> = {
  office: [own('offices')],
  person: [own('people'), own('person_contacts')],
  affiliation: [own('affiliations')],
  participant: [
    own('participants'),
    own('participant_contacts'),
    by('participant_statuses', 'participant_id'),
    by('participant_identifiers', 'participant_id'),
    // The other side of a merge or its undoing, and of a number that the merged one brought along.
    {
      entity: 'participants',
      ids: `unnest(array[(e.changes -> 'merged_into_id' ->> 0)::uuid, (e.changes -> 'merged_into_id' ->> 1)::uuid])`,
      when: `e.op = 'update' and e.changes ? 'merged_into_id'`,
    },
    {
      entity: 'participant_identifiers',
      ids: `(select x.merged_into_id from participant_identifiers t
        join participants x on x.office_id = t.office_id and x.id = t.participant_id
        where t.office_id = klinik_office() and t.id = e.entity_id)`,
    },
  ],
  participant_status: [own('participant_statuses')],
  annual_figures: [own('annual_figures')],
  penyakit: [own('office_penyakit')],
  programme: [own('programmes')],
  team: [
    own('teams'),
    by('team_members', 'team_id'),
    naming(
      'person_contacts',
      `'name'`,
      rowsOf('team_members', 'team_id', 't.person_id = e.entity_id'),
    ),
  ],
  waitlist_entry: [
    own('waitlist_entries'),
    naming(
      'participants',
      `'name'`,
      rowsOf('waitlist_entries', 'id', 't.participant_id = e.entity_id'),
    ),
  ],
  case: [
    own('cases'),
    { entity: 'case_intervals', ids: 'e.case_id' },
    naming(
      'participants',
      `'name', 'kind'`,
      rowsOf('cases', 'id', 't.participant_id = e.entity_id'),
    ),
  ],
  health_examination: [own('health_examinations'), by('measurements', 'health_examination_id')],
  diagnosis: [
    own('diagnoses'),
    { ...by('diagnoses', 'supersedes_id'), when: `e.op = 'insert'` },
    by('findings', 'diagnosis_id'),
    by('recommendations', 'diagnosis_id'),
    by('recommendation_findings', 'diagnosis_id'),
    by('individual_findings', 'diagnosis_id'),
    by('finding_dissents', 'diagnosis_id'),
    naming('person_contacts', `'name'`, rowsOf('diagnoses', 'id', 't.signer_id = e.entity_id')),
  ],
  // What an individual finding or a dissent changes in a finding raises the finding's own version.
  finding: [own('findings')],
  recommendation: [own('recommendations'), by('recommendation_findings', 'recommendation_id')],
  handover: [
    own('handovers'),
    {
      entity: 'diagnoses',
      ids: rowsOf('handovers', 'id', `t.diagnosis_id = (e.changes ->> 'supersedes_id')::uuid`),
      when: `e.op = 'insert'`,
    },
    by('recommendation_answers', 'handover_id'),
    by('return_items', 'handover_id'),
  ],
  session: [
    own('sessions'),
    { ...by('sessions', 'replaces_id'), when: `e.op = 'insert'` },
    by('session_coaches', 'session_id'),
    by('session_guests', 'session_id'),
    by('session_attendances', 'session_id'),
    by('session_recommendations', 'session_id'),
  ],
  attendance: [
    own('session_attendances'),
    {
      entity: 'session_recommendations',
      ids: `(select t.id from session_attendances t where t.office_id = klinik_office()
        and t.session_id = (e.changes ->> 'session_id')::uuid and t.case_id = e.case_id)`,
      when: `e.op <> 'update'`,
    },
  ],
  homework: [own('homework')],
  progress: [own('progress')],
  measurement: [own('measurements')],
  finding_outcome: [own('finding_outcomes')],
  verdict: [own('verdicts')],
}

/** The tables of the ledger that the feed follows for a type. */
export const followedTables = (type: ChangeType): string[] =>
  LINKS[type].map(({ entity }) => entity)

const branches = CHANGE_TYPES.flatMap((type, order) =>
  LINKS[type].map(
    ({ entity, ids, when = 'true' }) =>
      `select ${order} as sort, '${type}' as type, ${ids} as id where e.entity = '${entity}' and ${when}`,
  ),
)

/**
 * The ledger of the caller's office after $1 epoch, $2 xid, $3 seq, $4 place: at most $5 entries of
 * the tables $6, and what they touch of the types $7. Places are counted over all types, so that a
 * cursor holds whatever is asked for. Only what no running transaction can still precede is read.
 */
const WINDOW = statement(`
with horizon as materialized (
  select (select max(epoch) from ledger_epochs) as epoch, pg_snapshot_xmin(pg_current_snapshot()) as xmin
), entries as materialized (
  select l.epoch, l.xid, l.seq, l.at, l.entity, l.entity_id, l.case_id, l.version, l.op, l.changes
    from ledger l
   where l.office_id = (select klinik_office()) and l.entity = any($6::text[])
     and (l.epoch, l.xid, l.seq) >= ($1::integer, $2::text::xid8, $3::bigint)
     and (l.epoch, l.xid, l.seq) < ((select epoch from horizon), (select xmin from horizon), 0)
   order by l.epoch, l.xid, l.seq limit $5
), touches as (
  select e.epoch, e.xid, e.seq, e.at, e.version, t.type, t.id,
         row_number() over (partition by e.epoch, e.xid, e.seq order by t.sort, t.id) - 1 as place
    from entries e cross join lateral (${branches.join('\n      union ')}) t
   where t.id is not null
)
select h.epoch, h.xmin::text as xmin,
  (select count(*) from entries) as "entryCount",
  (select json_build_object('epoch', epoch, 'xid', xid::text, 'seq', seq) from entries
    order by epoch desc, xid desc, seq desc limit 1) as "last",
  (select coalesce(json_agg(json_build_object(
      'position', json_build_object('epoch', t.epoch, 'xid', t.xid::text, 'seq', t.seq, 'place', t.place),
      'type', t.type, 'id', t.id, 'version', t.version, 'occurredAt', klinik_instant(t.at))
      order by t.epoch, t.xid, t.seq, t.place), '[]')
    from touches t where t.type = any($7::text[]) and t.place <= ${LAST_PLACE}
      and (t.epoch, t.xid, t.seq, t.place) > ($1, $2::text::xid8, $3, $4::bigint)) as touches
from horizon h`)

type WindowRow = {
  epoch: number
  xmin: string
  entryCount: number
  last: Omit<Position, 'place'> | null
  touches: Touch[]
}

/** Runs a statement made once on the transaction's own connection. */
async function run<Row extends object>(tx: Tx, { text }: Statement, values: unknown[]) {
  const { $client } = tx as Tx & { $client: pg.PoolClient }
  return (await $client.query<Row>({ text, values })).rows
}

/** What the office's ledger holds of these types after a position, in order, up to the horizon. */
export async function listTouches(
  tx: Tx,
  wanted: { after: Position; types: readonly ChangeType[]; entries: number },
): Promise<Window & { epoch: number }> {
  const { after, types, entries } = wanted
  const { epoch, xid, seq, place } = after
  const tables = [...new Set(types.flatMap(followedTables))]
  const [row] = await run<WindowRow>(tx, WINDOW, [
    epoch,
    xid,
    seq,
    place,
    entries,
    tables,
    [...types],
  ])
  if (row === undefined) throw new Error('the feed has no horizon')
  const { last, touches } = row
  const isCut = row.entryCount === entries && last !== null
  return {
    epoch: row.epoch,
    touches,
    endedAt: isCut ? { ...last, place: LAST_PLACE } : null,
    horizon: horizonOf(row),
  }
}

// ── What the objects are now ───────────────────────────────────────────────────────────────

/** Where a type is read: its JSON as the API shows it, from where, and the columns that name a row. */
type Source = { body: SQL; from: SQL; alias: string; shown?: SQL; id?: SQL }

const SOURCES: Record<ChangeType, Source> = {
  office: { body: officeJson, from: sql`offices o`, alias: 'o' },
  person: { body: personJson, from: peopleNamed, alias: 'p' },
  affiliation: { body: affiliationJson, from: sql`affiliations a`, alias: 'a' },
  participant: { body: participantJson, from: participantsKnown, alias: 'x' },
  participant_status: { body: statusJson, from: sql`participant_statuses s`, alias: 's' },
  annual_figures: { body: annualFiguresJson, from: sql`annual_figures f`, alias: 'f' },
  penyakit: {
    body: penyakitJson,
    from: sql`office_penyakit y join ${catalogue} p on p.code = y.code and p.origin = 'office'`,
    alias: 'y',
  },
  programme: { body: programmeJson, from: sql`programmes g`, alias: 'g' },
  team: { body: teamJson, from: sql`teams t`, alias: 't' },
  waitlist_entry: { body: waitlistEntryJson, from: waitlist, alias: 'w' },
  case: { body: caseJson, from: caseSource, alias: 'c' },
  health_examination: {
    body: examinationJson,
    from: sql`health_examinations e`,
    alias: 'e',
  },
  diagnosis: { body: diagnosisJson, from: sql`diagnoses d`, alias: 'd' },
  finding: { body: findingJson, from: sql`findings f`, alias: 'f' },
  recommendation: { body: recommendationJson, from: sql`recommendations r`, alias: 'r' },
  handover: { body: handoverJson, from: sql`handovers h`, alias: 'h' },
  session: { body: sessionJson, from: sql`sessions s`, alias: 's' },
  attendance: {
    body: attendanceJson,
    from: attendanceSource,
    alias: 'a',
    shown: sql`a.removed_at is null`,
  },
  homework: { body: homeworkJson, from: sql`homework h`, alias: 'h' },
  progress: { body: progressJson, from: sql`progress e`, alias: 'e' },
  measurement: { body: measurementJson, from: sql`measurements m`, alias: 'm' },
  finding_outcome: { body: findingOutcomeJson, from: sql`finding_outcomes o`, alias: 'o' },
  verdict: { body: verdictJson, from: sql`verdicts v`, alias: 'v' },
}

/** An object as it is now: its version, and as JSON text what the API shows of it. */
export type Current = { id: string; version: number; body: string }

/** The objects of a type that are there and shown to the caller, in no order. */
export async function listCurrent(
  tx: Tx,
  type: ChangeType,
  ids: readonly string[],
): Promise<Current[]> {
  const { body, from, alias, shown = sql`true` } = SOURCES[type]
  const row = sql.identifier(alias)
  const { rows } = await tx.execute<Current>(sql`
    select ${row}.id, ${row}.version, ${body}::text as body from ${from}
     where ${row}.office_id = klinik_office() and ${row}.id = any(${sql.param(ids)}::uuid[]) and ${shown}`)
  return rows
}
