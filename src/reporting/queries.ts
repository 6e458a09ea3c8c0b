import { sql } from 'drizzle-orm'
import { CASE_RESULTS, CASE_STAGES } from '../cases/rules.js'
import { statement, type Tx } from '../platform/database.js'
import { STAGE_DUES } from '../programmes/rules.js'
import {
  type Exclusion,
  type MetricUnit,
  PROGRAMME_METRICS,
  type ProgrammeMetric,
  SMALLEST_GROUP,
} from './rules.js'
import type { OfficeProgrammes } from './schema.js'

const words = (list: readonly string[]) => `array[${list.map((word) => `'${word}'`).join(', ')}]`

const dues = Object.entries(STAGE_DUES)
  .map(([stage, { afterMonth, days }]) => `('${stage}', ${afterMonth}, ${days})`)
  .join(', ')

type MetricSql = {
  unit: MetricUnit
  value: string
  numerator: string
  denominator: string
  excluded: Partial<Record<Exclusion, string>>
  /** Where the numbers come from; each row gives one. Of a group `g` there is one a `g.word`. */
  from: string
}

const share = (numerator: string, denominator: string) =>
  `round(${numerator}::numeric / nullif(${denominator}, 0), 4)`

const HELD = {
  planned: 't.planned',
  cancelled: 't.cancelled',
  rescheduled: 't.rescheduled',
  void: 't.void',
}

/** How each number is counted, in expressions over the CTEs of `PROGRAMME_METRICS_SQL`. */
const METRICS: Record<ProgrammeMetric, MetricSql> = {
  enrolled: {
    unit: 'cases',
    value: 'k.enrolled',
    numerator: 'k.enrolled',
    denominator: 'null',
    excluded: { void: 'k.void' },
    from: 'k',
  },
  open_cases: {
    unit: 'cases',
    value: 'k.open',
    numerator: 'k.open',
    denominator: 'k.enrolled',
    excluded: { void: 'k.void' },
    from: 'k',
  },
  cases_by_stage: {
    unit: 'cases',
    value: 'g.cases',
    numerator: 'g.cases',
    denominator: 'k.enrolled',
    excluded: { void: 'k.void' },
    from: 'by_stage g, k',
  },
  cases_by_result: {
    unit: 'cases',
    value: 'g.cases',
    numerator: 'g.cases',
    denominator: 'k.enrolled',
    excluded: { void: 'k.void' },
    from: 'by_result g, k',
  },
  good_ratio: {
    unit: 'ratio',
    value: share('k.good', '(k.enrolled - k.open - k.not_ill)'),
    numerator: 'k.good',
    denominator: 'k.enrolled - k.open - k.not_ill',
    excluded: { void: 'k.void', open: 'k.open', not_ill: 'k.not_ill' },
    from: 'k',
  },
  good_against_target: {
    unit: 'ratio',
    value: share('k.good', 'p.target_good'),
    numerator: 'k.good',
    denominator: 'p.target_good',
    excluded: { void: 'k.void' },
    from: 'k, p',
  },
  overdue_cases: {
    unit: 'cases',
    value: 'k.overdue',
    numerator: 'k.overdue',
    denominator: 'k.open',
    excluded: { void: 'k.void', closed: 'k.enrolled - k.open' },
    from: 'k',
  },
  sessions_held: {
    unit: 'sessions',
    value: 't.held',
    numerator: 't.held',
    denominator: 'null',
    excluded: HELD,
    from: 't',
  },
  contact_minutes: {
    unit: 'minutes',
    value: 't.contact_minutes',
    numerator: 't.contact_minutes',
    denominator: 't.held',
    excluded: HELD,
    from: 't',
  },
  attendance_ratio: {
    unit: 'ratio',
    value: share('a.present', 'a.counted'),
    numerator: 'a.present',
    denominator: 'a.counted',
    excluded: {
      before_coaching: 'a.before_coaching',
      excused: 'a.excused',
      not_held: 'a.not_held',
      not_recorded: 'a.not_recorded',
      taken_off: 'a.taken_off',
      void: 'a.void',
    },
    from: 'a',
  },
  plan_kept_ratio: {
    unit: 'ratio',
    value: share('l.held', 'l.counted'),
    numerator: 'l.held',
    denominator: 'l.counted',
    excluded: {
      not_due: 'l.not_due',
      unplanned: 'l.unplanned',
      rescheduled: 'l.rescheduled',
      taken_off: 'l.taken_off',
      void: 'l.void',
    },
    from: 'l',
  },
  findings_without_recommendation: {
    unit: 'findings',
    value: 'f.uncovered',
    numerator: 'f.uncovered',
    denominator: 'f.counted',
    excluded: { suspected: 'f.suspected', ruled_out: 'f.ruled_out', void: 'f.void' },
    from: 'f',
  },
  recommendations_without_session: {
    unit: 'recommendations',
    value: 'r.uncovered',
    numerator: 'r.uncovered',
    denominator: 'r.counted',
    excluded: {
      declined: 'r.declined',
      deferred: 'r.deferred',
      unanswered: 'r.unanswered',
      void: 'r.void',
    },
    from: 'r',
  },
  sessions_without_recommendation: {
    unit: 'sessions',
    value: 't.serving_none',
    numerator: 't.serving_none',
    denominator: 't.held',
    excluded: HELD,
    from: 't',
  },
  median_days_by_stage: {
    unit: 'days',
    value: 'g.median_days',
    numerator: 'null',
    denominator: 'g.counted',
    excluded: {
      not_entered: 'k.enrolled - g.counted - g.still_there',
      still_there: 'g.still_there',
      void: 'k.void',
    },
    from: 'median g, k',
  },
  conflict_waivers: {
    unit: 'waivers',
    value: 'w.counted',
    numerator: 'w.counted',
    denominator: 'null',
    excluded: { void: 'w.void' },
    from: 'w',
  },
  financing_applied: {
    unit: 'rupiah',
    value: 'm.applied',
    numerator: 'm.applied',
    denominator: 'null',
    excluded: { void: 'm.void_applied' },
    from: 'm',
  },
  financing_approved: {
    unit: 'rupiah',
    value: 'm.approved',
    numerator: 'm.approved',
    denominator: 'm.applied',
    excluded: { void: 'm.void_approved' },
    from: 'm',
  },
  financing_disbursed: {
    unit: 'rupiah',
    value: 'm.disbursed',
    numerator: 'm.disbursed',
    denominator: 'm.approved',
    excluded: { void: 'm.void_disbursed' },
    from: 'm',
  },
  partnerships: {
    unit: 'partnerships',
    value: 'b.counted',
    numerator: 'b.counted',
    denominator: 'null',
    excluded: { ended: 'b.ended', void: 'b.void' },
    from: 'b',
  },
  partnership_value: {
    unit: 'rupiah',
    value: 'b.monthly_value',
    numerator: 'b.monthly_value',
    denominator: 'b.counted',
    excluded: { ended: 'b.ended', void: 'b.void' },
    from: 'b',
  },
}

function metricSql(code: ProgrammeMetric, position: number): string {
  const { unit, value, numerator, denominator, excluded, from } = METRICS[code]
  const isGrouped = from.includes(' g,')
  const reasons = Object.entries(excluded).map(
    ([reason, count]) => `json_build_object('reason', '${reason}', 'count', ${count})`,
  )
  return `select ${position} as position, ${isGrouped ? 'g.place' : '0'} as place,
    json_build_object('code', '${code}', 'category', ${isGrouped ? 'g.word' : 'null'},
      'value', ${value}, 'unit', '${unit}', 'numerator', ${numerator}, 'denominator', ${denominator},
      'excluded', json_build_array(${reasons.join(', ')})) as metric from ${from}`
}

/**
 * The numbers of one programme ($1) as JSON text, column `body`; no row when the caller's office has
 * no such programme. Reads `report_*` views only; today is the request's, in the programme's zone. The rows
 * of a view are kept aside (`materialized`) so that what excludes one is worked out once.
 */
export const PROGRAMME_METRICS_STATEMENT = statement(`
with p as (
  select office_id, programme_id, year, starts_on, time_zone, capacity, target_good,
         (klinik_now() at time zone time_zone)::date as today
    from report_programmes where programme_id = $1
), due (stage, after_month, days) as (values ${dues}),
c as materialized (
  select c.is_void, c.stage, c.result,
         (p.starts_on + make_interval(months => d.after_month))::date - 1 + d.days < p.today as is_overdue
    from report_cases c cross join p left join due d on d.stage = c.stage
   where c.programme_id = $1
), k as (
  select count(*) filter (where is_void) as void, count(*) filter (where not is_void) as enrolled,
         count(*) filter (where not is_void and stage <> 'closed') as open,
         count(*) filter (where not is_void and is_overdue) as overdue,
         count(*) filter (where not is_void and result = 'good') as good,
         count(*) filter (where not is_void and result = 'not_ill') as not_ill
    from c
), by_stage as (
  select w.word, w.place, count(c.stage) as cases
    from unnest(${words(CASE_STAGES)}) with ordinality as w (word, place)
    left join c on c.stage = w.word and not c.is_void group by w.word, w.place
), by_result as (
  select w.word, w.place, count(c.result) as cases
    from unnest(${words(CASE_RESULTS)}) with ordinality as w (word, place)
    left join c on c.result = w.word and not c.is_void group by w.word, w.place
), stays as materialized (
  select stage, days, is_running from report_case_stages where programme_id = $1 and not is_void
), median as (
  select w.word, w.place, count(s.stage) filter (where not s.is_running) as counted,
         count(s.stage) filter (where s.is_running) as still_there,
         percentile_cont(0.5) within group (order by s.days) filter (where not s.is_running) as median_days
    from unnest(${words(Object.keys(STAGE_DUES))}) with ordinality as w (word, place)
    left join stays s on s.stage = w.word group by w.word, w.place
), all_sessions as materialized (
  select excluded_because, serves_recommendation, contact_minutes from report_sessions where programme_id = $1
), t as (
  select count(*) filter (where excluded_because is null) as held,
         count(*) filter (where excluded_because is null and not serves_recommendation) as serving_none,
         coalesce(sum(contact_minutes) filter (where excluded_because is null), 0) as contact_minutes,
         count(*) filter (where excluded_because = 'planned') as planned,
         count(*) filter (where excluded_because = 'cancelled') as cancelled,
         count(*) filter (where excluded_because = 'rescheduled') as rescheduled,
         count(*) filter (where excluded_because = 'void') as void
    from all_sessions
), all_attendances as materialized (
  select excluded_because, attendance from report_session_cases where programme_id = $1
), a as (
  select count(*) filter (where excluded_because is null) as counted,
         count(*) filter (where excluded_because is null and attendance = 'present') as present,
         count(*) filter (where excluded_because = 'before_coaching') as before_coaching,
         count(*) filter (where excluded_because = 'excused') as excused,
         count(*) filter (where excluded_because = 'not_held') as not_held,
         count(*) filter (where excluded_because = 'not_recorded') as not_recorded,
         count(*) filter (where excluded_because = 'taken_off') as taken_off,
         count(*) filter (where excluded_because = 'void') as void
    from all_attendances
), all_plans as materialized (
  select s.excluded_because, s.status,
         s.excluded_because is null and s.status <> 'held' and s.until_on >= p.today as is_not_due
    from report_session_plans s cross join p where s.programme_id = $1
), l as (
  select count(*) filter (where excluded_because is null and not is_not_due) as counted,
         count(*) filter (where excluded_because is null and status = 'held') as held,
         count(*) filter (where is_not_due) as not_due,
         count(*) filter (where excluded_because = 'unplanned') as unplanned,
         count(*) filter (where excluded_because = 'rescheduled') as rescheduled,
         count(*) filter (where excluded_because = 'taken_off') as taken_off,
         count(*) filter (where excluded_because = 'void') as void
    from all_plans
), all_findings as materialized (
  select excluded_because, has_recommendation from report_findings where programme_id = $1
), f as (
  select count(*) filter (where excluded_because is null) as counted,
         count(*) filter (where excluded_because is null and not has_recommendation) as uncovered,
         count(*) filter (where excluded_because = 'suspected') as suspected,
         count(*) filter (where excluded_because = 'ruled_out') as ruled_out,
         count(*) filter (where excluded_because = 'void') as void
    from all_findings
), all_recommendations as materialized (
  select excluded_because, has_session from report_recommendations where programme_id = $1
), r as (
  select count(*) filter (where excluded_because is null) as counted,
         count(*) filter (where excluded_because is null and not has_session) as uncovered,
         count(*) filter (where excluded_because = 'declined') as declined,
         count(*) filter (where excluded_because = 'deferred') as deferred,
         count(*) filter (where excluded_because = 'unanswered') as unanswered,
         count(*) filter (where excluded_because = 'void') as void
    from all_recommendations
), w as (
  select count(*) filter (where not is_void) as counted, count(*) filter (where is_void) as void
    from report_conflict_waivers where programme_id = $1
), steps as materialized (
  select step, amount_rupiah, excluded_because from report_financing where programme_id = $1
), m as (
  select coalesce(sum(amount_rupiah) filter (where excluded_because is null and step = 'applied'), 0) as applied,
         coalesce(sum(amount_rupiah) filter (where excluded_because is null and step = 'approved'), 0) as approved,
         coalesce(sum(amount_rupiah) filter (where excluded_because is null and step = 'disbursed'), 0) as disbursed,
         count(*) filter (where excluded_because = 'void' and step = 'applied') as void_applied,
         count(*) filter (where excluded_because = 'void' and step = 'approved') as void_approved,
         count(*) filter (where excluded_because = 'void' and step = 'disbursed') as void_disbursed
    from steps
), all_partnerships as materialized (
  select monthly_value_rupiah, excluded_because from report_partnerships where programme_id = $1
), b as (
  select count(*) filter (where excluded_because is null) as counted,
         coalesce(sum(monthly_value_rupiah) filter (where excluded_because is null), 0) as monthly_value,
         count(*) filter (where excluded_because = 'ended') as ended,
         count(*) filter (where excluded_because = 'void') as void
    from all_partnerships
)
select json_build_object('programmeId', p.programme_id, 'year', p.year, 'timeZone', p.time_zone,
    'asOfOn', p.today, 'computedAt', klinik_instant(klinik_now()), 'capacity', p.capacity,
    'targetGood', p.target_good,
    'metrics', (select json_agg(n.metric order by n.position, n.place) from (
      ${PROGRAMME_METRICS.map(metricSql).join('\n      union all ')}) n))::text as body
  from p`)

/**
 * Regions and years as an observer may see them, by region code and year, one more than the page
 * holds. Row security keeps them to the observer's region; small groups keep their size to themselves.
 */
export async function listOfficeProgrammes(
  tx: Tx,
  wanted: {
    regionCode: string | undefined
    year: number | undefined
    after: readonly [string, number] | null
    limit: number
  },
): Promise<OfficeProgrammes[]> {
  const { regionCode = null, year = null, after, limit } = wanted
  const [afterRegion, afterYear] = after ?? [null, null]
  const shown = (column: string) =>
    sql`case when g.enrolled_count >= ${SMALLEST_GROUP} then ${sql.raw(`g.${column}`)} end`
  const { rows } = await tx.execute<{ body: OfficeProgrammes }>(sql`
    select json_build_object('regionCode', g.region_code, 'year', g.year,
        'programmeCount', g.programme_count, 'suppressed', g.enrolled_count < ${SMALLEST_GROUP},
        'enrolledCount', ${shown('enrolled_count')}, 'openCount', ${shown('open_count')},
        'goodCount', ${shown('good_count')}, 'improvedCount', ${shown('improved_count')},
        'unchangedCount', ${shown('unchanged_count')}, 'worsenedCount', ${shown('worsened_count')},
        'referredCount', ${shown('referred_count')},
        'dissolutionProposedCount', ${shown('dissolution_proposed_count')},
        'notIllCount', ${shown('not_ill_count')}, 'droppedOutCount', ${shown('dropped_out_count')},
        'computedAt', klinik_instant(g.computed_at)) as body
      from (select region_code, year, count(*) as programme_count,
          sum(enrolled_count) as enrolled_count, sum(open_count) as open_count,
          sum(good_count) as good_count, sum(improved_count) as improved_count,
          sum(unchanged_count) as unchanged_count, sum(worsened_count) as worsened_count,
          sum(referred_count) as referred_count,
          sum(dissolution_proposed_count) as dissolution_proposed_count,
          sum(not_ill_count) as not_ill_count, sum(dropped_out_count) as dropped_out_count,
          max(computed_at) as computed_at
        from report_office_programmes
        where (${regionCode}::text is null or region_code = ${regionCode} or region_code like ${regionCode} || '.%')
          and (${year}::integer is null or year = ${year})
          and (${afterRegion}::text is null or (region_code, year) > (${afterRegion}, ${afterYear}::integer))
        group by region_code, year) g
      order by g.region_code, g.year limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}
