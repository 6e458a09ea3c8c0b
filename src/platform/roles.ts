/** What a person of an office may be; team membership says the rest. */
export const ROLES = ['admin', 'manager', 'diagnostician', 'coach', 'reporter'] as const
export type Role = (typeof ROLES)[number]

/** Who works in the clinic and reads its cases; a reporter reads numbers only. */
export const STAFF = ['admin', 'manager', 'diagnostician', 'coach'] as const
