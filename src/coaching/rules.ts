/** The kinds of meeting the clinics really hold. */
export const SESSION_KINDS = ['individual', 'clinic_day', 'bimtek', 'peer_visit', 'coordination'] as const
export type SessionKind = (typeof SESSION_KINDS)[number]

export const SESSION_STATUSES = ['planned', 'held', 'cancelled', 'rescheduled'] as const
export type SessionStatus = (typeof SESSION_STATUSES)[number]

export const SESSION_MODES = ['on_site', 'online'] as const
export type SessionMode = (typeof SESSION_MODES)[number]

export const ATTENDANCES = ['present', 'excused', 'absent'] as const
export type Attendance = (typeof ATTENDANCES)[number]

/** Who reads a note: the coaching team, both teams of the case, or the whole office. */
export const NOTE_VISIBILITIES = ['team', 'case', 'office'] as const
export type NoteVisibility = (typeof NOTE_VISIBILITIES)[number]

/** Where a recommendation stands; `dropped` needs a reason and counts as progress. */
export const PROGRESS_STATES = ['open', 'in_progress', 'done', 'dropped', 'deferred'] as const
export type ProgressState = (typeof PROGRESS_STATES)[number]
