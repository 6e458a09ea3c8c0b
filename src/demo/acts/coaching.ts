import { addDays } from '../../platform/calendar.js'
import { coachOn } from '../cast/programmes.js'
import { CAST } from '../cast.js'
import { dated, type Kept } from '../hand.js'
import { type Passage, recommendationIdsOf, type Step, takeCase } from '../passage.js'
import type { StoryProgress, StoryRediagnosis } from '../story.js'
import { readDraft, signOff, writeDraft } from './draft.js'
import { takeOver } from './handover.js'
import { layOut, sessionSteps } from './sessions.js'

/** Team two at work with one case: its own sessions, and what was done on its recommendations. */
export function coachingSteps(passage: Passage): Step[] {
  const { story } = passage
  const { series, rediagnosis, ratCaughtUpOn, dates } = story
  const { evaluationStartedOn } = dates
  const steps: Step[] = [
    ...story.sessions.flatMap((session) => sessionSteps(passage, session)),
    ...story.progress.map((progress) => ({
      on: progress.on,
      perform: () => recordProgress(passage, progress),
    })),
  ]
  if (series !== null) {
    steps.unshift({ on: series.firstOn, perform: () => layOut(passage, series) })
  }
  if (evaluationStartedOn !== null) {
    const perform = () => dropHomework(passage, evaluationStartedOn)
    steps.push({ on: evaluationStartedOn, perform })
  }
  if (ratCaughtUpOn !== null) {
    steps.push({ on: ratCaughtUpOn, perform: () => catchUpRat(passage, ratCaughtUpOn) })
  }
  if (rediagnosis !== null) {
    const { on, signedOn, acceptedOn } = rediagnosis
    steps.push({ on, perform: () => diagnoseAgain(passage, rediagnosis) })
    steps.push({ on: signedOn, perform: () => signOff(passage, signedOn) })
    steps.push({ on: acceptedOn, perform: () => takeOver(passage, acceptedOn) })
  }
  return steps
}

/** What is still to do when the coaching ends need not be done any more. */
async function dropHomework({ hand, story, memory }: Passage, on: string): Promise<void> {
  const by = coachOn(story, on)
  const body = { reason: 'Pendampingan berakhir.', ...dated(on) }
  for (const id of memory.openHomework) {
    const current = await hand.read<Kept>(by, `/v1/homework/${id}`)
    await hand.take(by, '/v1/homework', current, 'drop', body)
  }
}

async function diagnoseAgain(passage: Passage, rediagnosis: StoryRediagnosis): Promise<void> {
  const { on, reason } = rediagnosis
  await takeCase(passage, CAST.accepter, 'request-rediagnosis', { reason, ...dated(on) })
  await readDraft(passage)
  await writeDraft(passage, rediagnosis)
}

async function recordProgress(passage: Passage, progress: StoryProgress): Promise<void> {
  const { hand, story, memory } = passage
  const { recommendation, state, on, text, reason, isFromSession, matter } = progress
  const [id] = recommendationIdsOf(passage, [recommendation])
  const sessionId = isFromSession ? (memory.lastSessions.get(recommendation) ?? null) : null
  const followsId = matter === null ? undefined : memory.matters.get(matter)
  const details = detailsOf(passage, progress)
  const body = { state, text, reason, sessionId, followsId, details, source: 'paper', ...dated(on) }
  const path = `/v1/recommendations/${id}/progress`
  const entry = await hand.create(coachOn(story, on), path, body)
  if (matter !== null && followsId === undefined) memory.matters.set(matter, entry.id)
}

/** What was reached; a partnership with another of the programme names it by its id. */
function detailsOf({ story, participantIds }: Passage, { details }: StoryProgress) {
  if (details?.type !== 'partnership' || story.partner === null) return details
  const counterpartParticipantId = participantIds.get(story.partner)
  return { ...details, counterpartParticipantId }
}

/** The RAT of the latest book year was held after all, and reported two weeks later. */
async function catchUpRat({ hand, story, annualFigures }: Passage, on: string): Promise<void> {
  const [, latest] = annualFigures
  if (latest === undefined) throw new Error(`${story.key} has no latest book year`)
  const rat = { ratHeldOn: on, ratReportedOn: addDays(on, 14) }
  await hand.change(coachOn(story, on), '/v1/annual-figures', latest, rat)
}
