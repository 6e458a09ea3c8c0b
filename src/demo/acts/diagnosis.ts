import { CAST } from '../cast.js'
import { dated } from '../hand.js'
import { type Passage, type Step, takeCase } from '../passage.js'
import type { StoryDispute, StoryParticipant } from '../story.js'
import { readDraft, signOff, writeDraft } from './draft.js'
import { sendBack, takeOver } from './handover.js'
import { measuringSteps } from './measuring.js'

/** Team one at work: from the start of the diagnosis to the offer, and what it measures meanwhile. */
export function diagnosisSteps(passage: Passage): Step[] {
  const { story } = passage
  const { dates, conflict, returned } = story
  const { signer } = CAST
  const steps: Step[] = [
    { on: dates.diagnosisStartedOn, perform: () => diagnose(passage) },
    ...measuringSteps(passage, 'baseline', story.draftedBy),
  ]
  if (conflict !== null) {
    steps.push({ on: conflict.waivedOn, perform: () => waiveConflict(passage, conflict) })
  }
  if (story.result === 'not_ill') {
    for (const by of [signer, CAST.confirmer]) {
      const perform = () => takeCase(passage, by, 'close-without-findings', dated(dates.closedOn))
      steps.push({ on: dates.closedOn, perform })
    }
  }
  const { signedOn, acceptedOn } = dates
  if (signedOn === null) return steps
  steps.push({ on: signedOn, perform: () => signOff(passage, signedOn) })
  if (returned !== null) {
    const { on, signedAgainOn } = returned
    steps.push({ on, perform: () => sendBack(passage, returned) })
    steps.push({ on: signedAgainOn, perform: () => signOff(passage, signedAgainOn) })
  }
  if (acceptedOn !== null) {
    steps.push({ on: acceptedOn, perform: () => takeOver(passage, acceptedOn) })
  }
  return steps
}

async function diagnose(passage: Passage): Promise<void> {
  const { story } = passage
  await takeCase(passage, CAST.signer, 'start-diagnosis', dated(story.dates.diagnosisStartedOn))
  await readDraft(passage)
  if (story.dispute !== null) await findAlone(passage, story.dispute)
  const findings = [...story.findings, ...(story.dispute?.ruledOut ?? [])]
  await writeDraft(passage, { findings, recommendations: story.recommendations })
  if (story.dispute !== null) await dissent(passage, story.dispute)
}

/** What members of the team find by themselves, each under their own name. */
async function findAlone(
  { hand, memory: { diagnosisId, individualFindings } }: Passage,
  { individual }: StoryDispute,
): Promise<void> {
  const path = `/v1/diagnoses/${diagnosisId}/individual-findings`
  for (const { by, ...finding } of individual) {
    const { id } = await hand.create(by, path, finding)
    const known = individualFindings.get(finding.penyakitCode) ?? []
    individualFindings.set(finding.penyakitCode, [...known, id])
  }
}

/** Who sees a finding differently says so before it is signed; the minutes of it are kept. */
async function dissent(
  { hand, caseId, story, memory: { findings } }: Passage,
  { dissents }: StoryDispute,
): Promise<void> {
  for (const { by, penyakitCode, text } of dissents) {
    const id = findings.get(penyakitCode)?.id
    await hand.create(by, `/v1/findings/${id}/dissents`, { text })
    if (id === undefined) throw new Error(`${story.key} has no ${penyakitCode}`)
    await hand.attach(story.draftedBy, caseId, {
      title: 'Notula rapat tim diagnosis',
      fileName: `notula-${penyakitCode.toLowerCase()}.pdf`,
      subject: { kind: 'finding', id },
      paper: [
        story.name,
        `NOTULA rapat tim diagnosis tentang ${penyakitCode}`,
        'Tim tidak sepakat; pendapat yang berbeda dicatat tersendiri.',
        'Contoh untuk cerita demo; koperasi ini rekaan.',
      ],
    })
  }
}

async function waiveConflict(
  passage: Passage,
  {
    person,
    affiliation,
    startsOn,
    act,
    waivedBy,
    waivedOn,
    reason,
  }: NonNullable<StoryParticipant['conflict']>,
): Promise<void> {
  const { hand, participantId } = passage
  const personId = hand.personId(person)
  const tie = { participantId, kind: affiliation, startsOn }
  await hand.create(person, `/v1/people/${personId}/affiliations`, tie)
  await takeCase(passage, waivedBy, 'waive-conflict', { personId, act, reason, ...dated(waivedOn) })
}
