import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { figuresHistoryJson } from '../participants/figures.queries.js'
import { statement } from '../platform/database.js'
import type { SuggestionFacts } from './rules.js'

export type SuggestionRow = {
  participantId: string
  closedOn: string | null
  timeZone: string
  history: Omit<SuggestionFacts, 'statuses'>
  statuses: SuggestionFacts['statuses']
  foundCodes: string[]
}

const asked = sql`select c.participant_id as "participantId", c.closed_on as "closedOn",
    (select o.time_zone from offices o where o.id = c.office_id) as "timeZone",
    ${figuresHistoryJson} as history,
    (select coalesce(json_agg(json_build_object('id', s.id, 'status', s.status, 'startsOn', s.starts_on)
        order by s.starts_on desc), '[]') from participant_statuses s
      where s.office_id = c.office_id and s.participant_id = c.participant_id) as statuses,
    (select coalesce(json_agg(distinct g.penyakit_code), '[]') from findings g
      where g.office_id = c.office_id and g.case_id = c.id) as "foundCodes"
  from cases c join participants x on x.office_id = c.office_id and x.id = c.participant_id
  where c.id = $1`

/** What a case's suggestions are reckoned from; `$1` is the case. */
export const SUGGESTIONS_STATEMENT = statement(
  new PgDialect({ casing: 'snake_case' }).sqlToQuery(asked).sql,
)
