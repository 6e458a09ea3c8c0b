import type { PersonKey } from './cast/people.js'
import type { Hand, Kept } from './hand.js'
import type {
  StoryMeasurement,
  StoryParticipant,
  StoryRecommendation,
  StorySession,
} from './story.js'

/** One participant's way through a programme, and what its people remember on it. */
export type Passage = {
  hand: Hand
  story: StoryParticipant
  programmeId: string
  participantId: string
  /** The ids of all participants so far, by their keys. */
  participantIds: ReadonlyMap<string, string>
  caseId: string
  /** The two book years before the programme, as recorded. */
  annualFigures: readonly Kept[]
  memory: Memory
}

/** Something done on a day of the story. */
export type Step = { on: string; perform: () => Promise<unknown> }

/** What is known from one step to the next; by the names the story gives things. */
export type Memory = {
  /** Versions of the diagnosis so far, and the latest. */
  diagnosisCount: number
  diagnosisId: string
  findings: Map<string, Kept>
  /** What members found by themselves, by penyakit, until the team takes it up. */
  individualFindings: Map<string, string[]>
  recommendations: Map<string, { id: string; lineageId: string; story: StoryRecommendation }>
  measurements: Map<StoryMeasurement, Kept>
  /** Those planned and neither held nor called off. */
  plannedSessions: Map<StorySession, string>
  /** Homework that is still to do. */
  openHomework: readonly string[]
  /** The entries that matters began with. */
  matters: Map<string, string>
  /** The last session that served a recommendation. */
  lastSessions: Map<string, string>
}

export const emptyMemory = (): Memory => ({
  diagnosisCount: 0,
  diagnosisId: '',
  findings: new Map(),
  individualFindings: new Map(),
  recommendations: new Map(),
  measurements: new Map(),
  plannedSessions: new Map(),
  openHomework: [],
  matters: new Map(),
  lastSessions: new Map(),
})

/** A verb of the case, on the version it has now. */
export async function takeCase(
  { hand, caseId }: Passage,
  by: PersonKey,
  verb: string,
  body: object,
): Promise<void> {
  const current = await hand.read<Kept>(by, `/v1/cases/${caseId}`)
  await hand.take(by, '/v1/cases', current, verb, body)
}

/** The ids of recommendations by their names in the story. */
export const recommendationIdsOf = (
  { story, memory }: Passage,
  names: readonly string[],
): string[] =>
  names.map((name) => {
    const known = memory.recommendations.get(name)
    if (known === undefined) throw new Error(`${story.key} has no recommendation ${name}`)
    return known.id
  })
