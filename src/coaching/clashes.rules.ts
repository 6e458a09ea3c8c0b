/**
 * How sure it is that two sessions are in each other's way: their hours overlap, or they are on one day
 * and the hours of one are not said.
 */
export const CLASH_CERTAINTIES = ['overlap', 'same_day'] as const
