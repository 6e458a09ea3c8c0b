import { addDays } from '../../platform/calendar.js'
import { coachOn } from '../cast/programmes.js'
import { CAST } from '../cast.js'
import { dated, type Kept } from '../hand.js'
import { type Passage, recommendationIdsOf, type Step, takeCase } from '../passage.js'
import type { StoryProgress, StoryRediagnosis, StorySession } from '../story.js'
import { readDraft, signOff, writeDraft } from './draft.js'
import { takeOver } from './handover.js'

/** Team two at work with one case: its own sessions, and what was done on its recommendations. */
export function coachingSteps(passage: Passage): Step[] {
  const { story } = passage
  const { rediagnosis, ratCaughtUpOn } = story
  const steps: Step[] = [
    ...story.sessions.flatMap((session) => sessionSteps(passage, session)),
    ...story.progress.map((progress) => ({
      on: progress.on,
      perform: () => recordProgress(passage, progress),
    })),
  ]
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

async function diagnoseAgain(passage: Passage, rediagnosis: StoryRediagnosis): Promise<void> {
  const { on, reason } = rediagnosis
  await takeCase(passage, CAST.accepter, 'request-rediagnosis', { reason, ...dated(on) })
  await readDraft(passage)
  await writeDraft(passage, rediagnosis)
}

/** A session as it went: recorded as held, or planned first when it was moved or called off. */
function sessionSteps(passage: Passage, session: StorySession): Step[] {
  const { status, plannedOn, rescheduledFromOn } = session
  if (status === 'cancelled') {
    return [{ on: plannedOn, perform: () => callOff(passage, session) }]
  }
  if (rescheduledFromOn === null) {
    return [{ on: plannedOn, perform: () => record(passage, session) }]
  }
  return [
    { on: rescheduledFromOn, perform: () => move(passage, session, rescheduledFromOn) },
    { on: plannedOn, perform: () => hold(passage, session) },
  ]
}

const planOf = (
  passage: Passage,
  { mode, startTime, contactMinutes, topic, recommendations, writtenAt }: StorySession,
): object => ({
  kind: 'individual',
  mode,
  place: mode === 'online' ? undefined : passage.story.address,
  startTime,
  plannedMinutes: contactMinutes,
  topic,
  source: writtenAt === null ? 'paper' : 'direct',
  cases: [
    {
      caseId: passage.caseId,
      recommendationIds: recommendationIdsOf(passage, recommendations),
    },
  ],
})

function heldOf({ caseId }: Passage, session: StorySession): object {
  const { plannedOn, contactMinutes, preparationMinutes, attendance, note } = session
  const { personsFemale, personsMale, writtenAt } = session
  const { lateReason } = CAST
  return {
    contactMinutes,
    preparationMinutes,
    cases: [{ caseId, attendance, personsFemale, personsMale, note, noteVisibility: 'case' }],
    ...(writtenAt === null ? dated(plannedOn) : { writtenAt, lateReason }),
  }
}

const sessionsPathOf = ({ programmeId }: Passage) => `/v1/programmes/${programmeId}/sessions`

async function record(passage: Passage, session: StorySession): Promise<void> {
  const by = coachOn(passage.story, session.plannedOn)
  const body = { ...planOf(passage, session), held: heldOf(passage, session) }
  const { id } = await passage.hand.create(by, sessionsPathOf(passage), body)
  remember(passage, session, id)
}

async function callOff(passage: Passage, session: StorySession): Promise<void> {
  const { hand, story } = passage
  const { plannedOn, cancelReason: reason } = session
  const by = coachOn(story, plannedOn)
  const plan = { ...planOf(passage, session), plannedOn }
  const planned = await hand.create(by, sessionsPathOf(passage), plan)
  await hand.take(by, '/v1/sessions', planned, 'cancel', { reason, ...dated(plannedOn) })
}

async function move(passage: Passage, session: StorySession, firstDay: string): Promise<void> {
  const { hand, story, memory } = passage
  const by = coachOn(story, firstDay)
  const plan = { ...planOf(passage, session), plannedOn: firstDay }
  const planned = await hand.create(by, sessionsPathOf(passage), plan)
  const { replacedById } = await hand.take<Kept & { replacedById: string }>(
    by,
    '/v1/sessions',
    planned,
    'reschedule',
    {
      plannedOn: session.plannedOn,
      reason: 'Peserta minta hari lain.',
      ...dated(firstDay),
    },
  )
  memory.plannedSessions.set(session, await hand.read(by, `/v1/sessions/${replacedById}`))
}

async function hold(passage: Passage, session: StorySession): Promise<void> {
  const { hand, story, memory } = passage
  const by = coachOn(story, session.plannedOn)
  const planned = memory.plannedSessions.get(session)
  if (planned === undefined) throw new Error(`${story.key} has no plan of ${session.plannedOn}`)
  const { id } = await hand.take(by, '/v1/sessions', planned, 'hold', heldOf(passage, session))
  remember(passage, session, id)
}

/** Progress refers to the last session that was about it. */
export function remember(
  { memory }: Passage,
  { recommendations }: { recommendations: readonly string[] },
  sessionId: string,
): void {
  for (const key of recommendations) memory.lastSessions.set(key, sessionId)
}

async function recordProgress(passage: Passage, progress: StoryProgress): Promise<void> {
  const { hand, story, memory } = passage
  const { recommendation, state, on, text, reason, isFromSession, matter } = progress
  const [id] = recommendationIdsOf(passage, [recommendation])
  const sessionId = isFromSession ? (memory.lastSessions.get(recommendation) ?? null) : null
  const followsId = matter === null ? undefined : memory.matters.get(matter)
  const details = detailsOf(passage, progress)
  const body = { state, text, reason, sessionId, followsId, details, ...dated(on) }
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
