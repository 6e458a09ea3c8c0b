import type { StoryDates, StoryFinding, StoryOutcome, StoryRecommendation } from '../story.js'
import type { Change } from './figures.js'
import { fill, type Member } from './member.js'
import { planOf } from './targets.js'

export const findingsOf = (member: Member): StoryFinding[] =>
  member.course.findings.map(({ code, severity, evidence, method, rootCause }) => ({
    penyakitCode: code,
    certainty: 'confirmed',
    severity,
    evidence: fill(evidence, member),
    evidenceMethod: method,
    rootCause: rootCause ?? null,
  }))

export const recommendationsOf = (
  member: Member,
  changes: readonly Change[],
): StoryRecommendation[] =>
  member.course.recommendations.map((advice, position) => {
    const {
      findings,
      text,
      end: [state, why],
    } = advice
    const answer = state === 'declined' || state === 'deferred' ? state : 'accepted'
    return {
      key: `R${position + 1}`,
      kind: advice.kind,
      text: fill(text, member),
      findings,
      plan: planOf(member, advice, changes),
      answer,
      answerReason: answer === 'accepted' ? null : fill(why, member),
      deferredUntilOn: answer === 'deferred' ? member.programme.endsOn : null,
    }
  })

export function outcomesOf(member: Member, { endlineOn }: StoryDates): StoryOutcome[] {
  if (endlineOn === null) return []
  const own = member.course.findings.map(({ code, outcome: [outcome, how] }): StoryOutcome => {
    const isUnknown = outcome === 'not_assessed'
    const text = fill(how, member)
    return {
      penyakitCode: code,
      outcome,
      reason: isUnknown ? text : null,
      on: endlineOn,
      evidence: isUnknown ? null : text,
    }
  })
  const { rediagnosis } = member.twist
  const added = (rediagnosis?.findings ?? []).map(
    ({ penyakitCode }): StoryOutcome => ({
      penyakitCode,
      outcome: 'resolved',
      reason: null,
      on: endlineOn,
      evidence: rediagnosis?.outcome ?? null,
    }),
  )
  return [...own, ...added]
}
