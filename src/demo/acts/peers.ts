import { dated, type Hand, type Kept } from '../hand.js'
import type { StoryPeer } from '../story.js'

/** One that others may learn from, with its consent; returns the id of its story. */
export async function recordPeer(
  hand: Hand,
  { recordedOn, peer, title, story, penyakitCodes, figures, reviewDueOn }: StoryPeer,
  participantIds: ReadonlyMap<string, string>,
): Promise<string> {
  const { id } = await hand.create('manager', '/v1/success-stories', {
    ...('participant' in peer ? { participantId: participantIds.get(peer.participant) } : peer),
    title,
    story,
    penyakitCodes,
    figures,
    consentOn: recordedOn,
    consentEvidence: 'Surat persetujuan (contoh untuk cerita demo)',
    reviewDueOn,
  })
  return id
}

/** Somebody looks again: it still holds until a later day, or is shown to nobody any more. */
export async function reviewPeer(
  hand: Hand,
  id: string,
  review: NonNullable<StoryPeer['review']>,
): Promise<void> {
  const path = '/v1/success-stories'
  const current = await hand.read<Kept>('manager', `${path}/${id}`)
  if ('withdrawal' in review) {
    const body = { reason: review.withdrawal, ...dated(review.on) }
    await hand.take('manager', path, current, 'withdraw', body)
  } else {
    const body = { reviewDueOn: review.reviewDueOn, ...dated(review.on) }
    await hand.take('manager', path, current, 'review', body)
  }
}
