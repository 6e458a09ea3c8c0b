import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { figuresHistoryOf } from '../participants/figures.queries.js'
import { statusesOf } from '../participants/queries.js'
import { statement } from '../platform/database.js'
import { ASKED_QUESTIONS, type Examined } from './examined.rules.js'
import type { SuggestionFacts } from './rules.js'

export type SuggestionRow = {
  participantId: string
  on: string
  history: Omit<SuggestionFacts, 'statuses'>
  statuses: SuggestionFacts['statuses']
  foundCodes: string[]
  examinations: Examined[]
}

/** The day asked for, else the day the case was closed, else today where it is. */
const asOf = sql`coalesce($2::date, c.closed_on,
    ($3::timestamptz at time zone (select o.time_zone from offices o where o.id = c.office_id))::date)`

const askedQuestions = sql.raw(ASKED_QUESTIONS.map((code) => `'${code}'`).join(', '))

/** What thresholds ask of a kept score: a tenth of it. */
const resultJson = sql`json_build_object('category', e.category,
  'aspects', (select json_agg(json_build_object('code', p -> 'code', 'score', p -> 'score'))
    from jsonb_path_query(e.result, '$.aspects[*]') p),
  'indicators', (select json_agg(json_build_object('code', i -> 'code', 'value', i -> 'value',
      'notComputable', i -> 'notComputable'))
    from jsonb_path_query(e.result, '$.aspects[*].subAspects[*].indicators[*]') i))`

/**
 * Of each form the latest that was completed, and an open one only while there is none: a form half
 * filled says less than one that was signed off. Cooperatives that could not be examined said nothing.
 */
const examinationsJson = sql`(select coalesce(json_agg(json_build_object('id', e.id,
      'instrumentId', e.instrument_id, 'point', e.point, 'on', e.happened_on,
      'bookYear', e.book_year,
      'isInterim', coalesce(e.figures_as_of_on < make_date(e.book_year, 12, 31), false),
      'state', e.state, 'result', case e.state when 'completed' then ${resultJson} end,
      'answers', (select coalesce(json_agg(json_build_object('questionCode', a.question_code,
          'met', a.met, 'amount', trim_scale(a.amount), 'missingReason', a.missing_reason)), '[]')
        from health_answers a where a.office_id = e.office_id and a.health_examination_id = e.id
          and (e.state = 'draft' or a.question_code in (${askedQuestions}))))
      order by e.happened_on desc, e.id desc), '[]')
    from (select distinct on (h.instrument_id) h.* from health_examinations h
      where h.office_id = c.office_id and h.case_id = c.id and h.state <> 'not_examinable'
        and h.happened_on <= ${asOf}
      order by h.instrument_id, (h.state = 'completed') desc, h.happened_on desc, h.id desc) e)`

/** Whom the case is about today, should its participant have been merged into another. */
const survivor = sql`klinik_survivor(c.participant_id)`

const asked = sql`select c.participant_id as "participantId", ${asOf} as "on",
    ${figuresHistoryOf(survivor)} as history,
    (select coalesce(json_agg(json_build_object('id', s.id, 'status', s.status, 'startsOn', s.starts_on)
        order by s.starts_on desc), '[]') from ${statusesOf(survivor)} s) as statuses,
    (select coalesce(json_agg(distinct g.penyakit_code), '[]') from findings g
      where g.office_id = c.office_id and g.case_id = c.id) as "foundCodes",
    ${examinationsJson} as examinations
  from cases c join participants x on x.office_id = c.office_id and x.id = c.participant_id
  where c.id = $1`

/** What a case's suggestions are reckoned from; `$1` is the case, `$2` the day or null, `$3` the present instant. */
export const SUGGESTIONS_STATEMENT = statement(
  new PgDialect({ casing: 'snake_case' }).sqlToQuery(asked).sql,
)
