/** How a run of the clinic stands. `planned` takes no cases; `closed` takes none any more. */
export const PROGRAMME_STATUSES = ['planned', 'open', 'closed'] as const
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number]

/** The two teams of a programme: one finds the penyakit, the other treats them. */
export const TEAM_KINDS = ['diagnosis', 'coaching'] as const
export type TeamKind = (typeof TEAM_KINDS)[number]

export const TEAM_ROLES = ['lead', 'member'] as const
export type TeamRole = (typeof TEAM_ROLES)[number]

/** Length of every programme, in months. Source: the clinic's own practice since its pilot. */
export const PROGRAMME_MONTHS = 8
