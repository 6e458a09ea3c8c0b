import { daysBetween } from '../../platform/calendar.js'
import { coachOn } from '../cast/programmes.js'
import { dated, type Hand } from '../hand.js'
import { type Passage, recommendationIdsOf } from '../passage.js'
import type { StoryGathering } from '../story.js'
import { remember } from './sessions.js'

/**
 * A session that many cases share: planned with all of them on it, then held with the attendance of
 * each. The lead of the coaching team enters it; whoever stands in for a coach that day is on it.
 */
export async function gather(
  hand: Hand,
  programmeId: string,
  gathering: StoryGathering,
  { passages, peerIds }: { passages: readonly Passage[]; peerIds: ReadonlyMap<string, string> },
): Promise<void> {
  const { key, programmeYear, kind, heldOn, heldUntilOn, startTime, minutesADay } = gathering
  const { place, topic, topics, peer, guests, coaches, preparationMinutes } = gathering
  const days = daysBetween(heldOn, heldUntilOn) + 1
  const expected = passages.flatMap((passage) =>
    passage.story.attendances
      .filter((attendance) => attendance.gathering === key)
      .map((attendance) => ({ passage, attendance })),
  )
  const planned = await hand.create('coaching_lead', `/v1/programmes/${programmeId}/sessions`, {
    kind,
    mode: 'on_site',
    plannedOn: heldOn,
    plannedUntilOn: days > 1 ? heldUntilOn : null,
    startTime,
    plannedMinutes: minutesADay,
    place,
    topic,
    topics,
    successStoryId: peer === null ? undefined : peerIds.get(peer),
    guests,
    source: 'paper',
    coachIds: coaches.map((coachedBy) =>
      hand.personId(coachOn({ programmeYear, coachedBy }, heldOn)),
    ),
    cases: expected.map(({ passage, attendance }) => ({
      caseId: passage.caseId,
      recommendationIds: recommendationIdsOf(passage, attendance.recommendations),
    })),
  })
  const { id } = await hand.take('coaching_lead', '/v1/sessions', planned, 'hold', {
    heldUntilOn: days > 1 ? heldUntilOn : null,
    contactMinutes: minutesADay * days,
    preparationMinutes,
    cases: expected.map(({ passage, attendance }) => ({
      caseId: passage.caseId,
      attendance: attendance.attendance,
      daysAttended: attendance.daysAttended,
      personsFemale: attendance.personsFemale,
      personsMale: attendance.personsMale,
      note: attendance.note,
      noteVisibility: 'case',
    })),
    ...dated(heldOn),
  })
  for (const { passage, attendance } of expected) remember(passage, attendance, id)
}
