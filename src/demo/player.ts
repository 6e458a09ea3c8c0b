import { coachingSteps } from './acts/coaching.js'
import { diagnosisSteps } from './acts/diagnosis.js'
import { endingSteps, evaluationSteps } from './acts/evaluation.js'
import { gather } from './acts/gathering.js'
import { enterHolidays } from './acts/office.js'
import { recordPeer, reviewPeer } from './acts/peers.js'
import { openProgramme, type Programme, succeed } from './acts/programme.js'
import { enrol, register } from './acts/registration.js'
import { CAST } from './cast.js'
import type { Client } from './client.js'
import { type Actors, type Hand, openHand } from './hand.js'
import type { Passage, Step } from './passage.js'

/** Cases at work at the same time: the people of a clinic do not wait for each other either. */
const AT_ONCE = 6

/** Days are civil dates, so this comes after all of them. */
const THE_END = '9999-12-31'

/**
 * Performs the whole cast through the public API, as its people would: both programmes from their
 * planning to the last verdict, every fact on its day in the past. Each case goes its own way until
 * a day on which people meet; what they do together happens before the work of that day. Played
 * again with the same keys it changes nothing and goes on where it stopped. Throws a StartError that
 * shows the first refusal.
 */
export async function playStory(client: Client, actors: Actors): Promise<void> {
  const threadOf = (name: string) => openHand(client, actors, name)
  await enterHolidays(threadOf('holidays'))
  const participantIds = new Map<string, string>()
  const peerIds = new Map<string, string>()
  const ways: Way[] = []
  const together: Step[] = peerSteps(threadOf, participantIds, peerIds)
  for (const story of CAST.programmes) {
    const programme = await openProgramme(threadOf(`programme-${story.year}`), story)
    const members = CAST.participants.filter(({ programmeYear }) => programmeYear === story.year)
    const known = await severalAtOnce(members, (member) => register(threadOf(member.key), member))
    for (const one of known) participantIds.set(one.story.key, one.participantId)
    known.sort((one, other) => (one.enrolledOn < other.enrolledOn ? -1 : 1))
    const passages: Passage[] = []
    for (const one of known) passages.push(await enrol(one, programme, participantIds))
    ways.push(...passages.map((passage) => ({ steps: stepsOf(passage) })))
    together.push(...meetingSteps(threadOf, { programme, year: story.year, passages, peerIds }))
  }
  for (const { on, perform } of together.sort(byDay)) {
    await severalAtOnce(ways, (way) => performUntil(way, on))
    await perform()
  }
  await severalAtOnce(ways, (way) => performUntil(way, THE_END))
}

/** What is left of a case's way, in the order of days. */
type Way = { steps: readonly Step[] }

const byDay = (one: Step, other: Step): number =>
  one.on === other.on ? 0 : one.on < other.on ? -1 : 1

const stepsOf = (passage: Passage): Step[] =>
  [
    ...diagnosisSteps(passage),
    ...coachingSteps(passage),
    ...evaluationSteps(passage),
    ...endingSteps(passage),
  ].sort(byDay)

/** Performs the steps of the days before this one. */
async function performUntil(way: Way, day: string): Promise<void> {
  const due = way.steps.filter(({ on }) => on < day)
  way.steps = way.steps.slice(due.length)
  for (const { perform } of due) await perform()
}

/** A thread of the story by its name; what people do together has threads of its own. */
type ThreadOf = (name: string) => Hand

/** What becomes of the peers: recorded, their ids kept in `peerIds`, and looked at again. */
const peerSteps = (
  threadOf: ThreadOf,
  participantIds: ReadonlyMap<string, string>,
  peerIds: Map<string, string>,
): Step[] =>
  CAST.peers.flatMap((peer): Step[] => {
    const { key, recordedOn, review } = peer
    const hand = threadOf(`peer-${key}`)
    const perform = async () => peerIds.set(key, await recordPeer(hand, peer, participantIds))
    const recorded: Step = { on: recordedOn, perform }
    if (review === null) return [recorded]
    const look = () => reviewPeer(hand, peerIds.get(key) ?? '', review)
    return [recorded, { on: review.on, perform: look }]
  })

type Running = {
  programme: Programme
  year: number
  passages: readonly Passage[]
  peerIds: ReadonlyMap<string, string>
}

/** The gatherings of a programme, and who leaves its team. */
function meetingSteps(threadOf: ThreadOf, { programme, year, ...those }: Running): Step[] {
  const gatherings = CAST.gatherings.filter(({ programmeYear }) => programmeYear === year)
  const successions = CAST.successions.filter(({ programmeYear }) => programmeYear === year)
  return [
    ...gatherings.map((gathering): Step => {
      const hand = threadOf(gathering.key)
      const perform = () => gather(hand, programme.id, gathering, those)
      return { on: gathering.heldOn, perform }
    }),
    ...successions.map((succession): Step => {
      const hand = threadOf(`succession-${succession.leaver}`)
      return { on: succession.startsOn, perform: () => succeed(hand, programme, succession) }
    }),
  ]
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
