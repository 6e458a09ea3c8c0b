import type { HandoverRecord } from '../../handover/schema.js'
import { CAST } from '../cast.js'
import { dated, type Kept } from '../hand.js'
import type { Passage } from '../passage.js'
import type { StoryParticipant } from '../story.js'
import { readDraft } from './draft.js'

/** The offer of the latest version. */
async function readOffer({ hand, caseId, memory: { diagnosisId } }: Passage): Promise<Kept> {
  const path = `/v1/cases/${caseId}/handovers`
  const { items } = await hand.read<{ items: HandoverRecord[] }>(CAST.accepter, path)
  const offer = items.find((one) => one.diagnosisId === diagnosisId)
  if (offer === undefined) throw new Error(`${path} has no offer of ${diagnosisId}`)
  return offer
}

export async function takeOver(passage: Passage, on: string): Promise<void> {
  const answers = [...passage.memory.recommendations.values()].map(({ id, story }) => ({
    recommendationId: id,
    answer: story.answer,
    reason: story.answerReason ?? undefined,
    deferredTo: story.deferredUntilOn ?? undefined,
  }))
  const offer = await readOffer(passage)
  const body = { answers, ...dated(on) }
  await passage.hand.take(CAST.accepter, '/v1/handovers', offer, 'accept', body)
}

/** The coaching lead returns the offer; team one mends the copy it gets. */
export async function sendBack(
  passage: Passage,
  { on, items, corrections }: NonNullable<StoryParticipant['returned']>,
): Promise<void> {
  const { hand, story, memory } = passage
  await hand.take(CAST.accepter, '/v1/handovers', await readOffer(passage), 'return', {
    reason: items.map(({ text }) => text).join(' '),
    items: items.map(({ penyakitCode, text }) => ({
      findingId: memory.findings.get(penyakitCode)?.id,
      text,
    })),
    ...dated(on),
  })
  await readDraft(passage)
  for (const { penyakitCode, evidence } of corrections) {
    const finding = memory.findings.get(penyakitCode)
    if (finding === undefined) throw new Error(`${story.key} has no ${penyakitCode} to correct`)
    await hand.change(story.draftedBy, '/v1/findings', finding, { evidence })
  }
}
