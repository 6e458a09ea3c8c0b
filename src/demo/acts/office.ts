import { HOLIDAYS } from '../cast/holidays.js'
import type { Hand } from '../hand.js'

/** The days nobody works, which the laying out of sessions keeps clear of. */
export async function enterHolidays(hand: Hand): Promise<void> {
  for (const holiday of HOLIDAYS) await hand.create('manager', '/v1/holidays', holiday)
}
