/** What a person of an office may be; team membership says the rest. */
export const ROLES = ['admin', 'manager', 'diagnostician', 'coach', 'reporter'] as const
export type Role = (typeof ROLES)[number]
