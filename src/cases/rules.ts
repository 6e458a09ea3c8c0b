/** Where a case stands. Read down, it is the clinic's workflow. */
export const CASE_STAGES = [
  'enrolled',
  'diagnosis',
  'handover',
  'coaching',
  'evaluation',
  'closed',
] as const
export type CaseStage = (typeof CASE_STAGES)[number]

/** How a case ended. Enrolled = open + the sum of these, always. */
export const CASE_RESULTS = [
  'good',
  'improved',
  'unchanged',
  'worsened',
  'referred',
  'dissolution_proposed',
  'not_ill',
  'dropped_out',
] as const
export type CaseResult = (typeof CASE_RESULTS)[number]

export const WITHDRAWAL_REASONS = [
  'lost_contact',
  'dissolved',
  'business_closed',
  'declined',
  'merged',
  'other',
] as const
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number]

/** What a declared tie to the participant bars a person from, and a waiver allows. */
export const CONFLICT_ACTS = ['diagnose', 'sign_off', 'accept', 'verify'] as const
export type ConflictAct = (typeof CONFLICT_ACTS)[number]
