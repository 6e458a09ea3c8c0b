export const HANDOVER_STATUSES = ['offered', 'accepted', 'returned', 'withdrawn'] as const
export type HandoverStatus = (typeof HANDOVER_STATUSES)[number]

/** What the coaching team says to each recommendation when it takes a case over. */
export const RECOMMENDATION_ANSWERS = ['accepted', 'declined', 'deferred'] as const
export type RecommendationAnswer = (typeof RECOMMENDATION_ANSWERS)[number]
