import type { PersonKey } from '../cast/people.js'
import { CAST } from '../cast.js'
import { dated, type Hand, type Kept } from '../hand.js'
import type { StoryProgramme, StorySuccession } from '../story.js'

export type Programme = {
  id: string
  diagnosisTeamId: string
  coachingTeamId: string
  /** The appointments to the coaching team. */
  coaches: ReadonlyMap<PersonKey, Kept>
}

/** A programme with both teams appointed, opened on its first day. */
export async function openProgramme(hand: Hand, story: StoryProgramme): Promise<Programme> {
  const { name, startsOn, capacity, targetGood, budgetLines, teams } = story
  const { timeZone } = CAST.office
  const plan = { name, startsOn, timeZone, capacity, targetGood, budgetLines }
  const { id } = await hand.create('manager', '/v1/programmes', plan)
  const teamIds = { diagnosis: '', coaching: '' }
  const coaches = new Map<PersonKey, Kept>()
  for (const { kind, name, decreeNumber, decreeOn, members } of teams) {
    const team = await hand.create('manager', `/v1/programmes/${id}/teams`, { kind, name })
    for (const { person, role } of members) {
      const appointment = { role, startsOn: decreeOn, decreeNumber, decreeOn }
      const personId = hand.personId(person)
      const path = `/v1/teams/${team.id}/members`
      const appointed = await hand.create('manager', path, { personId, ...appointment })
      if (kind === 'coaching') coaches.set(person, appointed)
    }
    teamIds[kind] = team.id
  }
  const planned = await hand.read<Kept>('manager', `/v1/programmes/${id}`)
  await hand.take('manager', '/v1/programmes', planned, 'open', dated(startsOn))
  return { id, diagnosisTeamId: teamIds.diagnosis, coachingTeamId: teamIds.coaching, coaches }
}

/**
 * One coach leaves, another is appointed and takes over what she had planned: from then on she may
 * write to no case of the team.
 */
export async function succeed(
  hand: Hand,
  { coachingTeamId, coaches }: Programme,
  { leaver, lastOn, successor, startsOn, decreeNumber, decreeOn }: StorySuccession,
): Promise<void> {
  const leaving = coaches.get(leaver)
  if (leaving === undefined) throw new Error(`${leaver} is in no coaching team`)
  await hand.change('manager', '/v1/team-members', leaving, { endsOn: lastOn })
  const personId = hand.personId(successor)
  const appointment = { role: 'member', startsOn, decreeNumber, decreeOn }
  const path = `/v1/teams/${coachingTeamId}`
  await hand.create('manager', `${path}/members`, { personId, ...appointment })
  await hand.create('manager', `${path}/reassign-sessions`, {
    fromPersonId: hand.personId(leaver),
    toPersonId: personId,
    plannedOnFrom: startsOn,
  })
}
