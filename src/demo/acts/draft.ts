import type { DiagnosisRecord } from '../../diagnosis/schema.js'
import { CAST } from '../cast.js'
import { dated, type Kept } from '../hand.js'
import type { Passage } from '../passage.js'
import type { StoryFinding, StoryParticipant } from '../story.js'

/** Turns to the next version of the diagnosis; parts copied from the one before get their new ids. */
export async function readDraft({ hand, story, caseId, memory }: Passage): Promise<void> {
  memory.diagnosisCount += 1
  const path = `/v1/cases/${caseId}/diagnoses`
  const { items } = await hand.read<{ items: DiagnosisRecord[] }>(story.draftedBy, path)
  const draft = items.find(({ number }) => number === memory.diagnosisCount)
  if (draft === undefined) throw new Error(`${path} has no version ${memory.diagnosisCount}`)
  memory.diagnosisId = draft.id
  for (const finding of draft.findings) memory.findings.set(finding.penyakitCode, finding)
  for (const { id, lineageId } of draft.recommendations) {
    for (const known of memory.recommendations.values()) {
      if (known.lineageId === lineageId) known.id = id
    }
  }
}

/** Records findings, causes before their effects, and the recommendations that answer them. */
export async function writeDraft(
  { hand, story: { draftedBy }, memory }: Passage,
  added: Pick<StoryParticipant, 'findings' | 'recommendations'>,
): Promise<void> {
  const path = `/v1/diagnoses/${memory.diagnosisId}`
  const idOf = (code: string) => memory.findings.get(code)?.id

  const recorded = new Set<string>()

  async function record({ rootCause, ...finding }: StoryFinding): Promise<void> {
    if (recorded.has(finding.penyakitCode)) return
    recorded.add(finding.penyakitCode)
    const cause = added.findings.find(({ penyakitCode }) => penyakitCode === rootCause)
    if (cause !== undefined) await record(cause)
    const rootCauseFindingId = rootCause === null ? undefined : idOf(rootCause)
    const kept = await hand.create(draftedBy, `${path}/findings`, {
      ...finding,
      rootCauseFindingId,
      individualFindingIds: memory.individualFindings.get(finding.penyakitCode),
    })
    memory.findings.set(finding.penyakitCode, kept)
  }
  for (const finding of added.findings) await record(finding)

  for (const story of added.recommendations) {
    const { kind, text, findings, plan } = story
    const body = { kind, text, findingIds: findings.map(idOf), ...plan }
    const kept = await hand.create<Kept & { lineageId: string }>(
      draftedBy,
      `${path}/recommendations`,
      body,
    )
    memory.recommendations.set(story.key, { id: kept.id, lineageId: kept.lineageId, story })
  }
}

export async function signOff({ hand, memory }: Passage, on: string): Promise<void> {
  const draft = await hand.read<Kept>(CAST.signer, `/v1/diagnoses/${memory.diagnosisId}`)
  await hand.take(CAST.signer, '/v1/diagnoses', draft, 'sign-off', dated(on))
}
