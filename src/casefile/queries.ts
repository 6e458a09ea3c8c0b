import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import {
  caseFactsJson,
  caseJson,
  caseSource,
  programmeToday,
  stageDueOn,
} from '../cases/queries.js'
import type { CaseFacts, CaseStage } from '../cases/rules.js'
import { progressJson } from '../coaching/progress.queries.js'
import { sessionJson } from '../coaching/queries.js'
import { diagnosisJson } from '../diagnosis/queries.js'
import { handoverJson } from '../handover/queries.js'
import { findingOutcomeJson, measurementJson, verdictJson } from '../outcomes/queries.js'
import { participantJson, participantsKnown } from '../participants/queries.js'
import { type Statement, statement, type Tx } from '../platform/database.js'
import { programmeJson } from '../programmes/queries.js'
import type { CaseInclude } from './schema.js'

const dialect = new PgDialect({ casing: 'snake_case' })

/** Fragments made once at start into the text of a prepared statement; values are `$n` in it. */
function prepare(fragment: SQL): Statement {
  const { sql: text, params } = dialect.sqlToQuery(fragment)
  if (params.length > 0) throw new Error('a prepared read takes its values as $n')
  return statement(text)
}

/** One row of the case list: its JSON text, and what its clock and its cursor need. */
export type CaseRow = {
  body: string
  facts: CaseFacts | null
  id: string
  enrolledOn: string
  stage: CaseStage
  programmeStartsOn: string
  timeZone: string
}

/**
 * The case list, in one statement for every filter: $1 programme, $2 participant, $3 team, $4 stages,
 * $5 results, $6 part of a name, $7 and $8 the key to start after, $9 how many, $10 month of the programme,
 * $11 whether late.
 */
const listStatement = (facts: SQL, order: SQL, after: SQL) =>
  prepare(sql`select ${caseJson}::text as body, ${facts} as facts, c.id, c.enrolled_on as "enrolledOn",
      c.stage, g.starts_on as "programmeStartsOn", g.time_zone as "timeZone"
    from ${caseSource}
    where c.office_id = klinik_office()
      and ($1::uuid is null or c.programme_id = $1) and ($2::uuid is null or c.participant_id = any (array(select unnest(klinik_records($2)))))
      and ($3::uuid is null or c.diagnosis_team_id = $3 or c.coaching_team_id = $3)
      and ($4::text[] is null or c.stage = any ($4)) and ($5::text[] is null or c.result = any ($5))
      and ($6::text is null or strpos(lower(x.name), lower($6)) > 0 or c.case_number = $6)
      and ($7::date is null or ${after})
      and ($10::integer is null or (g.starts_on + make_interval(months => $10 - 1) <= ${programmeToday}
        and g.starts_on + make_interval(months => $10) > ${programmeToday}))
      and ($11::boolean is null or (c.stage <> 'closed' and ${stageDueOn} < ${programmeToday}) = $11)
    order by ${order} limit $9`)

const ASCENDING = [
  sql`c.enrolled_on, c.id`,
  sql`(c.enrolled_on, c.id) > ($7::date, $8::uuid)`,
] as const
const DESCENDING = [
  sql`c.enrolled_on desc, c.id desc`,
  sql`(c.enrolled_on, c.id) < ($7::date, $8::uuid)`,
] as const
const NO_FACTS = sql`null::json`

/** By order, without and with the facts of every case. */
export const LIST_CASES = {
  enrolledOn: [listStatement(NO_FACTS, ...ASCENDING), listStatement(caseFactsJson, ...ASCENDING)],
  '-enrolledOn': [
    listStatement(NO_FACTS, ...DESCENDING),
    listStatement(caseFactsJson, ...DESCENDING),
  ],
} as const

/** What a case can bring along: each is null or a list, in the order it came about. */
const INCLUDES: Record<CaseInclude, SQL> = {
  participant: sql`(select ${participantJson} from ${participantsKnown}
    where x.office_id = c.office_id and x.id = c.participant_id)`,
  programme: sql`${programmeJson}`,
  diagnosis: sql`(select ${diagnosisJson} from diagnoses d
    where d.office_id = c.office_id and d.case_id = c.id order by d.number desc limit 1)`,
  handover: sql`(select ${handoverJson} from handovers h
    where h.office_id = c.office_id and h.case_id = c.id order by h.offered_on desc, h.created_at desc, h.id desc limit 1)`,
  sessions: sql`(select coalesce(json_agg(${sessionJson} order by s.planned_on, s.id), '[]') from sessions s
    join session_attendances sa on sa.office_id = s.office_id and sa.session_id = s.id
    where sa.office_id = c.office_id and sa.case_id = c.id and sa.removed_at is null)`,
  progress: sql`(select coalesce(json_agg(${progressJson} order by e.happened_on, e.id), '[]') from progress e
    where e.office_id = c.office_id and e.case_id = c.id)`,
  measurements: sql`(select coalesce(json_agg(${measurementJson} order by m.happened_on, m.id), '[]')
    from measurements m where m.office_id = c.office_id and m.case_id = c.id)`,
  findingOutcomes: sql`(select coalesce(json_agg(${findingOutcomeJson} order by o.happened_on, o.id), '[]')
    from finding_outcomes o where o.office_id = c.office_id and o.case_id = c.id)`,
  verdict: sql`(select ${verdictJson} from verdicts v
    where v.office_id = c.office_id and v.case_id = c.id and v.superseded_at is null)`,
}

/** A case, its facts, and as JSON text what was asked for. */
export type CaseFileRow = { body: string; facts: CaseFacts } & {
  [Name in CaseInclude]?: string | null
}

const fileStatements = new Map<string, Statement>()

/** The statement that reads case $1 with what it brings along; made once for every combination. */
export function caseFileStatement(includes: readonly CaseInclude[]): Statement {
  const names = [...new Set(includes)].sort()
  const known = fileStatements.get(names.join())
  if (known !== undefined) return known
  const columns = names.map((name) => sql`, ${INCLUDES[name]}::text as ${sql.identifier(name)}`)
  const made =
    prepare(sql`select ${caseJson}::text as body, ${caseFactsJson} as facts${sql.join(columns)}
    from ${caseSource} where c.office_id = klinik_office() and c.id = $1`)
  fileStatements.set(names.join(), made)
  return made
}

/** One transaction on a case, newest first. */
export type TimelineRow = {
  epoch: number
  xid: string
  at: string
  operationId: string | null
  actorId: string | null
  actorName: string | null
  requestId: string | null
  changes: {
    entity: string
    entityId: string
    op: 'insert' | 'update' | 'delete'
    fields: string[]
  }[]
}

/**
 * What happened to a case and to the sessions it was put on, from the ledger, one row a transaction,
 * newest first; null when the case is not in the caller's office. `after` is the key of the row
 * before the page.
 */
export async function listTimeline(
  tx: Tx,
  caseId: string,
  after: readonly [number, string] | null,
  limit: number,
): Promise<TimelineRow[] | null> {
  const found = await tx.execute(
    sql`select from cases where office_id = klinik_office() and id = ${caseId}`,
  )
  if (found.rows.length === 0) return null
  const [epoch, xid] = after ?? [null, null]
  const { rows } = await tx.execute<TimelineRow>(
    sql`select l.epoch, l.xid::text as xid, klinik_instant(max(l.at)) as at,
        min(l.operation_id) as "operationId", l.actor_id as "actorId", p.name as "actorName",
        min(l.request_id) as "requestId",
        json_agg(json_build_object('entity', l.entity, 'entityId', l.entity_id, 'op', l.op,
          'fields', (select coalesce(json_agg(k order by k), '[]') from jsonb_object_keys(l.changes) as k))
          order by l.seq) as changes
      from ledger l left join person_contacts p on p.office_id = l.office_id and p.id = l.actor_id
      where l.office_id = klinik_office()
        and (l.case_id = ${caseId} or l.entity = 'sessions' and l.entity_id = any(array(
          select session_id from session_attendances
          where office_id = klinik_office() and case_id = ${caseId})))
        and (${epoch}::integer is null or (l.epoch, l.xid) < (${epoch}::integer, ${xid}::text::xid8))
      group by l.epoch, l.xid, l.actor_id, p.name
      order by l.epoch desc, l.xid desc limit ${limit + 1}`,
  )
  return rows
}
