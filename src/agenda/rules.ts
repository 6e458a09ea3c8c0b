/** What stands in a person's working days. */
export const AGENDA_KINDS = ['session', 'homework', 'recommendation', 'stage'] as const
export type AgendaKind = (typeof AGENDA_KINDS)[number]

/** Whose load is counted: each person's in the teams, or each team's. */
export const CASELOAD_HOLDERS = ['person', 'team'] as const
export type CaseloadHolder = (typeof CASELOAD_HOLDERS)[number]

/** Days after which a case in coaching is called without a session, unless the caller says. Our assumption. */
export const QUIET_DAYS = 30
