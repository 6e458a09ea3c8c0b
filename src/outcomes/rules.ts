/** When in a case's life a metric is taken. Follow-ups attach to the closed case. */
export const MEASUREMENT_POINTS = ['baseline', 'midline', 'endline', 'follow_up_6', 'follow_up_12'] as const
export type MeasurementPoint = (typeof MEASUREMENT_POINTS)[number]

/** Missing is never blank; zero is a value. */
export const MISSING_REASONS = [
  'not_collected',
  'refused',
  'not_applicable',
  'lost_contact',
  'not_yet_due',
] as const
export type MissingReason = (typeof MISSING_REASONS)[number]

/** How far the clinic had a part in the figure. */
export const ATTRIBUTIONS = ['none', 'partly', 'mainly'] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

export const VERIFICATIONS = ['reported', 'verified', 'rejected'] as const
export type Verification = (typeof VERIFICATIONS)[number]

/** What became of a penyakit. */
export const FINDING_OUTCOMES = ['resolved', 'improved', 'unchanged', 'worsened', 'not_assessed'] as const
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number]
