import { coachOn } from '../cast/programmes.js'
import { CAST } from '../cast.js'
import { dated, type Kept } from '../hand.js'
import { type Passage, recommendationIdsOf, type Step } from '../passage.js'
import type { StorySeries, StorySession } from '../story.js'

type Series = { turns: { plannedOn: string | null; sessionId: string | null }[] }

/** The sessions of a case at once; whatever befalls a turn comes later. */
export async function layOut(passage: Passage, series: StorySeries): Promise<void> {
  const { hand, story, programmeId, caseId, memory } = passage
  const recommendationIds = recommendationIdsOf(passage, story.sessions[0]?.recommendations ?? [])
  const by = coachOn(story, series.firstOn)
  const { turns } = await hand.create<Series>(by, `/v1/programmes/${programmeId}/session-series`, {
    kind: 'individual',
    mode: 'on_site',
    place: story.address,
    startTime: '09:00',
    plannedMinutes: 120,
    cases: [{ caseId, recommendationIds }],
    ...series,
  })
  for (const session of story.sessions.filter(({ isLaidOut }) => isLaidOut)) {
    const day = session.rescheduledFromOn ?? session.plannedOn
    const turn = turns.find(({ plannedOn }) => plannedOn === day)
    if (turn?.sessionId == null) throw new Error(`${story.key} has no turn on ${day}`)
    memory.plannedSessions.set(session, turn.sessionId)
  }
}

/** A session as it went: recorded as held, or planned first when it was moved or called off. */
export function sessionSteps(passage: Passage, session: StorySession): Step[] {
  const { status, plannedOn, rescheduledFromOn, isLaidOut } = session
  if (status === 'cancelled') {
    return [{ on: plannedOn, perform: () => callOff(passage, session) }]
  }
  if (rescheduledFromOn !== null) {
    return [
      { on: rescheduledFromOn, perform: () => move(passage, session, rescheduledFromOn) },
      { on: plannedOn, perform: () => hold(passage, session) },
    ]
  }
  const perform = () => (isLaidOut ? hold(passage, session) : record(passage, session))
  return [{ on: plannedOn, perform }]
}

const planOf = (passage: Passage, session: StorySession): object => {
  const { mode, startTime, contactMinutes, topic, recommendations, writtenAt } = session
  const recommendationIds = recommendationIdsOf(passage, recommendations)
  return {
    kind: 'individual',
    mode,
    place: mode === 'online' ? undefined : passage.story.address,
    startTime,
    plannedMinutes: contactMinutes,
    topic,
    source: writtenAt === null ? 'paper' : 'direct',
    cases: [{ caseId: passage.caseId, recommendationIds }],
  }
}

function heldOf(passage: Passage, session: StorySession): object {
  const { caseId, memory } = passage
  const { plannedOn, contactMinutes, preparationMinutes, attendance, note } = session
  const { personsFemale, personsMale, homework, isHomeworkDone, writtenAt } = session
  const { lateReason } = CAST
  const attended = {
    caseId,
    attendance,
    personsFemale,
    personsMale,
    note,
    noteVisibility: 'case',
    homework: homework.map(({ recommendation, ...given }) => {
      const [recommendationId] = recommendationIdsOf(passage, [recommendation])
      return { ...given, recommendationId }
    }),
    homeworkDone: isHomeworkDone ? memory.openHomework : [],
  }
  return {
    contactMinutes,
    preparationMinutes,
    cases: [attended],
    ...(writtenAt === null ? dated(plannedOn) : { writtenAt, lateReason }),
  }
}

type Held = Kept & { cases: { homework: { id: string }[] }[] }

function rememberHeld(passage: Passage, session: StorySession, held: Held): void {
  remember(passage, session, held.id)
  const { memory } = passage
  const left = session.isHomeworkDone ? [] : memory.openHomework
  const given = held.cases.flatMap(({ homework }) => homework.map(({ id }) => id))
  memory.openHomework = [...left, ...given]
}

const sessionsPathOf = ({ programmeId }: Passage) => `/v1/programmes/${programmeId}/sessions`

async function record(passage: Passage, session: StorySession): Promise<void> {
  const by = coachOn(passage.story, session.plannedOn)
  const body = { ...planOf(passage, session), held: heldOf(passage, session) }
  const held = await passage.hand.create<Held>(by, sessionsPathOf(passage), body)
  rememberHeld(passage, session, held)
}

/** The plan of a session, as it stands; one that was not laid out is made for the day. */
async function planned(passage: Passage, session: StorySession, plannedOn: string): Promise<Kept> {
  const { hand, story, memory } = passage
  const by = coachOn(story, plannedOn)
  const id = memory.plannedSessions.get(session)
  if (id !== undefined) return hand.read(by, `/v1/sessions/${id}`)
  return hand.create(by, sessionsPathOf(passage), { ...planOf(passage, session), plannedOn })
}

async function callOff(passage: Passage, session: StorySession): Promise<void> {
  const { plannedOn, cancelReason: reason } = session
  const by = coachOn(passage.story, plannedOn)
  const current = await planned(passage, session, plannedOn)
  await passage.hand.take(by, '/v1/sessions', current, 'cancel', { reason, ...dated(plannedOn) })
}

async function move(passage: Passage, session: StorySession, firstDay: string): Promise<void> {
  const { hand, story, memory } = passage
  const { plannedOn } = session
  const body = { plannedOn, reason: 'Peserta minta hari lain.', ...dated(firstDay) }
  const current = await planned(passage, session, firstDay)
  const { replacedById } = await hand.take<Kept & { replacedById: string }>(
    coachOn(story, firstDay),
    '/v1/sessions',
    current,
    'reschedule',
    body,
  )
  memory.plannedSessions.set(session, replacedById)
}

async function hold(passage: Passage, session: StorySession): Promise<void> {
  const { plannedOn, topic, isLaidOut } = session
  const by = coachOn(passage.story, plannedOn)
  const current = await planned(passage, session, plannedOn)
  const body = { ...heldOf(passage, session), topics: isLaidOut ? [topic] : undefined }
  const held = await passage.hand.take<Held>(by, '/v1/sessions', current, 'hold', body)
  rememberHeld(passage, session, held)
}

/** Progress refers to the last session that was about it. */
export function remember(
  { memory }: Passage,
  { recommendations }: { recommendations: readonly string[] },
  sessionId: string,
): void {
  for (const key of recommendations) memory.lastSessions.set(key, sessionId)
}
