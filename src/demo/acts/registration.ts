import { dated, type Hand, type Kept } from '../hand.js'
import { emptyMemory, type Passage } from '../passage.js'
import type { StoryParticipant } from '../story.js'
import type { Programme } from './programme.js'

type Registered = {
  hand: Hand
  story: StoryParticipant
  enrolledOn: string
  participantId: string
  annualFigures: Kept[]
}

/** A participant as the office knew it before its case: standing, and the figures of two years. */
export async function register(hand: Hand, story: StoryParticipant): Promise<Registered> {
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
const withoutUnknown = (figures: object): object =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null))

/** Its case begins, among others whose ids are known by their keys. */
export async function enrol(
  { hand, story, enrolledOn, participantId, annualFigures }: Registered,
  { id: programmeId, diagnosisTeamId, coachingTeamId }: Programme,
  participantIds: ReadonlyMap<string, string>,
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
  return {
    hand,
    story,
    programmeId,
    participantId,
    participantIds,
    caseId,
    annualFigures,
    memory: emptyMemory(),
  }
}
