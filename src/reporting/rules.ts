/** The numbers of a programme, in the order they are told. A code never changes its meaning. */
export const PROGRAMME_METRICS = [
  'enrolled',
  'open_cases',
  'cases_by_stage',
  'cases_by_result',
  'good_ratio',
  'good_against_target',
  'overdue_cases',
  'sessions_held',
  'contact_minutes',
  'attendance_ratio',
  'plan_kept_ratio',
  'findings_without_recommendation',
  'recommendations_without_session',
  'sessions_without_recommendation',
  'median_days_by_stage',
  'conflict_waivers',
  'financing_applied',
  'financing_approved',
  'financing_disbursed',
  'partnerships',
  'partnership_value',
] as const
export type ProgrammeMetric = (typeof PROGRAMME_METRICS)[number]

export const METRIC_UNITS = [
  'cases',
  'ratio',
  'sessions',
  'minutes',
  'findings',
  'recommendations',
  'days',
  'waivers',
  'rupiah',
  'partnerships',
] as const
export type MetricUnit = (typeof METRIC_UNITS)[number]

/** Why something that exists was left out of a number. */
export const EXCLUSIONS = [
  'void',
  'open',
  'closed',
  'not_ill',
  'planned',
  'cancelled',
  'rescheduled',
  'taken_off',
  'not_held',
  'not_due',
  'unplanned',
  'before_coaching',
  'excused',
  'not_recorded',
  'suspected',
  'ruled_out',
  'declined',
  'deferred',
  'unanswered',
  'not_entered',
  'still_there',
  'ended',
] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

/** A reader from outside the office sees no number of a group smaller than this. */
export const SMALLEST_GROUP = 5
