import { CAST } from './cast.js'
import type { Client } from './client.js'
import { type Actors, dated, type Hand, type Kept, openHand } from './hand.js'
import { type Passage, performPassage } from './passage.js'
import type { StoryParticipant, StoryProgramme } from './story.js'

/** Cases at work at the same time: the people of a clinic do not wait for each other either. */
const AT_ONCE = 6

type Programme = { id: string; diagnosisTeamId: string; coachingTeamId: string }

/**
 * Performs the whole cast through the public API, as its people would: both programmes from their
 * planning to the last verdict, every fact on its day in the past. Played again with the same keys it
 * changes nothing and goes on where it stopped. Throws a StartError that shows the first refusal.
 */
export async function playStory(client: Client, actors: Actors): Promise<void> {
  const passages: Passage[] = []
  for (const story of CAST.programmes) {
    const hand = openHand(client, actors, `programme-${story.year}`)
    const programme = await openProgramme(hand, story)
    const members = CAST.participants.filter(({ programmeYear }) => programmeYear === story.year)
    const known = await severalAtOnce(members, (member) =>
      register(openHand(client, actors, member.key), member),
    )
    known.sort((one, other) => (one.enrolledOn < other.enrolledOn ? -1 : 1))
    for (const one of known) passages.push(await enrol(one, programme))
  }
  await severalAtOnce(passages, performPassage)
}

/** A programme with both teams appointed, opened on its first day. */
async function openProgramme(hand: Hand, story: StoryProgramme): Promise<Programme> {
  const { name, startsOn, capacity, targetGood, budgetLines, teams } = story
  const { timeZone } = CAST.office
  const plan = { name, startsOn, timeZone, capacity, targetGood, budgetLines }
  const { id } = await hand.create('manager', '/v1/programmes', plan)
  const teamIds = { diagnosis: '', coaching: '' }
  for (const { kind, name, decreeNumber, decreeOn, members } of teams) {
    const team = await hand.create('manager', `/v1/programmes/${id}/teams`, { kind, name })
    for (const { person, role } of members) {
      const appointment = { role, startsOn: decreeOn, decreeNumber, decreeOn }
      const personId = hand.personId(person)
      await hand.create('manager', `/v1/teams/${team.id}/members`, { personId, ...appointment })
    }
    teamIds[kind] = team.id
  }
  const planned = await hand.read<Kept>('manager', `/v1/programmes/${id}`)
  await hand.take('manager', '/v1/programmes', planned, 'open', dated(startsOn))
  return { id, diagnosisTeamId: teamIds.diagnosis, coachingTeamId: teamIds.coaching }
}

type Registered = {
  hand: Hand
  story: StoryParticipant
  enrolledOn: string
  participantId: string
  annualFigures: Kept[]
}

/** A participant as the office knew it before its case: standing, and the figures of two years. */
async function register(hand: Hand, story: StoryParticipant): Promise<Registered> {
  const { kind, name, jenis, kelompok, regionCode, address } = story
  const { parentInstitution, parentInstitutionKind, profile } = story
  const { enrolledOn } = story.dates
  const { id } = await hand.create('manager', '/v1/participants', {
    kind,
    name,
    jenis,
    kelompok,
    parentInstitution,
    parentInstitutionKind,
    ...profile,
    regionCode,
    address,
  })
  await hand.create('manager', `/v1/participants/${id}/statuses`, {
    status: story.course === 'dormant' ? 'inactive' : 'active',
    source: story.nominationSource,
    ...dated(enrolledOn),
  })
  const annualFigures: Kept[] = []
  for (const figures of story.annualFigures.slice(0, 2)) {
    const path = `/v1/participants/${id}/annual-figures`
    annualFigures.push(await hand.create('manager', path, withoutUnknown(figures)))
  }
  return { hand, story, enrolledOn, participantId: id, annualFigures }
}

/** What nobody knows is left out: the API keeps it as unknown. */
export const withoutUnknown = (figures: object): object =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null))

async function enrol(
  { hand, story, enrolledOn, participantId, annualFigures }: Registered,
  { id: programmeId, diagnosisTeamId, coachingTeamId }: Programme,
): Promise<Passage> {
  const { nominationSource, consentEvidence, dates } = story
  const { id: caseId } = await hand.create('manager', `/v1/programmes/${programmeId}/cases`, {
    participantId,
    nominationSource,
    consentOn: dates.consentOn,
    consentEvidence,
    diagnosisTeamId,
    coachingTeamId,
    ...dated(enrolledOn),
  })
  return { hand, story, programmeId, participantId, caseId, annualFigures }
}

/** Does the work on each item, several at a time, in order. Stops at the first failure. */
async function severalAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const left = items.entries()
  let hasFailed = false
  async function worker(): Promise<void> {
    for (const [index, item] of left) {
      if (hasFailed) return
      results[index] = await work(item)
    }
  }
  const workers = Array.from({ length: AT_ONCE }, worker)
  try {
    await Promise.all(workers)
  } catch (error) {
    hasFailed = true
    await Promise.allSettled(workers)
    throw error
  }
  return results
}
