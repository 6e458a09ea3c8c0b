import { coachOn } from '../cast/programmes.js'
import { CAST } from '../cast.js'
import { dated } from '../hand.js'
import { type Passage, type Step, takeCase } from '../passage.js'
import type { StoryOutcome, StoryParticipant } from '../story.js'
import { measuringSteps } from './measuring.js'

/** The evaluation of a case, its verdict and its end. */
export function evaluationSteps(passage: Passage): Step[] {
  const { hand, story, participantId, memory } = passage
  const by = coachOn(story, story.dates.closedOn)
  const { evaluationStartedOn, endlineOn, verdictOn, closedOn } = story.dates
  if (evaluationStartedOn === null || endlineOn === null || verdictOn === null) return []
  const [, , lastYear] = story.annualFigures
  const start = () =>
    takeCase(passage, CAST.accepter, 'start-evaluation', dated(evaluationStartedOn))
  const recordLastYear = async () => {
    if (lastYear === undefined) return
    const path = `/v1/participants/${participantId}/annual-figures`
    await hand.create(by, path, lastYear)
  }
  const recordOutcome = async ({ penyakitCode, outcome, reason, on, evidence }: StoryOutcome) => {
    const id = memory.findings.get(penyakitCode)?.id
    const body = { outcome, reason, evidence, ...dated(on) }
    await hand.create(by, `/v1/findings/${id}/outcomes`, body)
  }
  return [
    { on: evaluationStartedOn, perform: start },
    { on: endlineOn, perform: recordLastYear },
    ...measuringSteps(passage, 'endline', by),
    ...story.outcomes.map((outcome) => ({ on: outcome.on, perform: () => recordOutcome(outcome) })),
    {
      on: verdictOn,
      perform: () => takeCase(passage, 'manager', 'issue-verdict', dated(verdictOn)),
    },
    { on: closedOn, perform: () => takeCase(passage, 'manager', 'close', dated(closedOn)) },
  ]
}

/** Ways out of the programme, and what the office then knew of the participant. */
export function endingSteps(passage: Passage): Step[] {
  const { hand, story, participantId } = passage
  const { withdrawal, dates } = story
  const steps: Step[] = []
  if (withdrawal !== null) {
    const { on, reason, note, reopened } = withdrawal
    const withdraw = () => takeCase(passage, 'manager', 'withdraw', { reason, note, ...dated(on) })
    steps.push({ on, perform: withdraw })
    if (reopened !== null) {
      const body = { reason: reopened.reason, ...dated(reopened.on) }
      const reopen = () => takeCase(passage, 'manager', 'reopen', body)
      steps.push({ on: reopened.on, perform: reopen })
    }
  }
  const status = standingAtTheEnd(story)
  if (status !== null) {
    const source = withdrawal?.note ?? 'Berita acara rapat anggota'
    const body = { status, source, ...dated(dates.closedOn) }
    const perform = () => hand.create('manager', `/v1/participants/${participantId}/statuses`, body)
    steps.push({ on: dates.closedOn, perform })
  }
  return steps
}

function standingAtTheEnd({ result, withdrawal }: StoryParticipant): string | null {
  if (result === 'dissolution_proposed') return 'dissolution_proposed'
  return withdrawal?.reason === 'business_closed' ? 'business_closed' : null
}
