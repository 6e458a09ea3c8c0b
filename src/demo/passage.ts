import type { DiagnosisRecord } from '../diagnosis/schema.js'
import type { HandoverRecord } from '../handover/schema.js'
import { addDays } from '../platform/calendar.js'
import type { PersonKey } from './cast/people.js'
import { CAST } from './cast.js'
import { AFTER, answersOf, BEFORE, batchesOf, FORM, sheetOf } from './forms.js'
import { dated, type Hand, type Kept } from './hand.js'
import type {
  StoryDispute,
  StoryFinding,
  StoryMeasurement,
  StoryOutcome,
  StoryParticipant,
  StoryProgress,
  StoryRecommendation,
  StorySession,
} from './story.js'

/** One participant's way through a programme, enrolled and waiting to be performed. */
export type Passage = {
  hand: Hand
  story: StoryParticipant
  programmeId: string
  participantId: string
  caseId: string
  /** The two book years before the programme, as recorded. */
  annualFigures: readonly Kept[]
}

type Step = { on: string; perform: () => Promise<unknown> }

/** What the people remember from one step to the next; by the names the story gives things. */
type Memory = {
  /** Versions of the diagnosis so far, and the latest. */
  diagnosisCount: number
  diagnosisId: string
  findings: Map<string, Kept>
  /** What members found by themselves, by penyakit, until the team takes it up. */
  individualFindings: Map<string, string[]>
  recommendations: Map<string, { id: string; lineageId: string; story: StoryRecommendation }>
  measurements: Map<StoryMeasurement, Kept>
  /** The last session that served a recommendation. */
  lastSessions: Map<string, string>
}

/** Performs a case from the start of its diagnosis to its end, step by step in the order of days. */
export async function performPassage(passage: Passage): Promise<void> {
  const memory: Memory = {
    diagnosisCount: 0,
    diagnosisId: '',
    findings: new Map(),
    individualFindings: new Map(),
    recommendations: new Map(),
    measurements: new Map(),
    lastSessions: new Map(),
  }
  const steps = [
    ...diagnosisSteps(passage, memory),
    ...coachingSteps(passage, memory),
    ...evaluationSteps(passage, memory),
    ...endingSteps(passage),
  ]
  steps.sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1))
  for (const { perform } of steps) await perform()
}

/** A verb of the case, on the version it has now. */
async function takeCase(
  { hand, caseId }: Passage,
  by: PersonKey,
  verb: string,
  body: object,
): Promise<void> {
  const current = await hand.read<Kept>(by, `/v1/cases/${caseId}`)
  await hand.take(by, '/v1/cases', current, verb, body)
}

// ── Team one ───────────────────────────────────────────────────────────────────────────────

function diagnosisSteps(passage: Passage, memory: Memory): Step[] {
  const { story } = passage
  const { dates, conflict, returned } = story
  const { signer } = CAST
  const steps: Step[] = [
    { on: dates.diagnosisStartedOn, perform: () => diagnose(passage, memory) },
    ...measuringSteps(passage, memory, 'baseline', story.draftedBy),
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
  steps.push({ on: signedOn, perform: () => signOff(passage, memory, signedOn) })
  if (returned !== null) {
    const { on, signedAgainOn } = returned
    steps.push({ on, perform: () => sendBack(passage, memory, returned) })
    steps.push({ on: signedAgainOn, perform: () => signOff(passage, memory, signedAgainOn) })
  }
  if (acceptedOn !== null) {
    steps.push({ on: acceptedOn, perform: () => takeOver(passage, memory, acceptedOn) })
  }
  return steps
}

async function diagnose(passage: Passage, memory: Memory): Promise<void> {
  const { story } = passage
  await takeCase(passage, CAST.signer, 'start-diagnosis', dated(story.dates.diagnosisStartedOn))
  await readDraft(passage, memory)
  if (story.dispute !== null) await findAlone(passage, memory, story.dispute)
  const findings = [...story.findings, ...(story.dispute?.ruledOut ?? [])]
  await writeDraft(passage, memory, { findings, recommendations: story.recommendations })
  if (story.dispute !== null) await dissent(passage, memory, story.dispute)
}

/** What members of the team find by themselves, each under their own name. */
async function findAlone(
  { hand }: Passage,
  { diagnosisId, individualFindings }: Memory,
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
  { hand, caseId, story }: Passage,
  { findings }: Memory,
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

/** Turns to the next version of the diagnosis; parts copied from the one before get their new ids. */
async function readDraft({ hand, story, caseId }: Passage, memory: Memory): Promise<void> {
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
async function writeDraft(
  { hand, story: { draftedBy } }: Passage,
  memory: Memory,
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

async function signOff({ hand }: Passage, { diagnosisId }: Memory, on: string): Promise<void> {
  const draft = await hand.read<Kept>(CAST.signer, `/v1/diagnoses/${diagnosisId}`)
  await hand.take(CAST.signer, '/v1/diagnoses', draft, 'sign-off', dated(on))
}

// ── The seam ───────────────────────────────────────────────────────────────────────────────

/** The offer of the latest version. */
async function readOffer({ hand, caseId }: Passage, { diagnosisId }: Memory): Promise<Kept> {
  const path = `/v1/cases/${caseId}/handovers`
  const { items } = await hand.read<{ items: HandoverRecord[] }>(CAST.accepter, path)
  const offer = items.find((one) => one.diagnosisId === diagnosisId)
  if (offer === undefined) throw new Error(`${path} has no offer of ${diagnosisId}`)
  return offer
}

async function takeOver(passage: Passage, memory: Memory, on: string): Promise<void> {
  const answers = [...memory.recommendations.values()].map(({ id, story }) => ({
    recommendationId: id,
    answer: story.answer,
    reason: story.answerReason ?? undefined,
    deferredTo: story.deferredUntilOn ?? undefined,
  }))
  const offer = await readOffer(passage, memory)
  const body = { answers, ...dated(on) }
  await passage.hand.take(CAST.accepter, '/v1/handovers', offer, 'accept', body)
}

/** The coaching lead returns the offer; team one mends the copy it gets. */
async function sendBack(
  passage: Passage,
  memory: Memory,
  { on, items, corrections }: NonNullable<StoryParticipant['returned']>,
): Promise<void> {
  const { hand, story } = passage
  await hand.take(CAST.accepter, '/v1/handovers', await readOffer(passage, memory), 'return', {
    reason: items.map(({ text }) => text).join(' '),
    items: items.map(({ penyakitCode, text }) => ({
      findingId: memory.findings.get(penyakitCode)?.id,
      text,
    })),
    ...dated(on),
  })
  await readDraft(passage, memory)
  for (const { penyakitCode, evidence } of corrections) {
    const finding = memory.findings.get(penyakitCode)
    if (finding === undefined) throw new Error(`${story.key} has no ${penyakitCode} to correct`)
    await hand.change(story.draftedBy, '/v1/findings', finding, { evidence })
  }
}

// ── Team two ───────────────────────────────────────────────────────────────────────────────

function coachingSteps(passage: Passage, memory: Memory): Step[] {
  const { story } = passage
  const { rediagnosis, ratCaughtUpOn } = story
  const steps: Step[] = [
    ...story.sessions.map((session) => ({
      on: session.rescheduledFromOn ?? session.plannedOn,
      perform: () => meet(passage, memory, session),
    })),
    ...story.progress.map((progress) => ({
      on: progress.on,
      perform: () => recordProgress(passage, memory, progress),
    })),
  ]
  if (ratCaughtUpOn !== null) {
    steps.push({ on: ratCaughtUpOn, perform: () => catchUpRat(passage, ratCaughtUpOn) })
  }
  if (rediagnosis !== null) {
    const { on, reason, signedOn, acceptedOn } = rediagnosis
    const perform = async () => {
      await takeCase(passage, CAST.accepter, 'request-rediagnosis', { reason, ...dated(on) })
      await readDraft(passage, memory)
      await writeDraft(passage, memory, rediagnosis)
    }
    steps.push({ on, perform })
    steps.push({ on: signedOn, perform: () => signOff(passage, memory, signedOn) })
    steps.push({ on: acceptedOn, perform: () => takeOver(passage, memory, acceptedOn) })
  }
  return steps
}

/** A session as it went: recorded as held, or planned first when it was moved or called off. */
async function meet(passage: Passage, memory: Memory, session: StorySession): Promise<void> {
  const { hand, story, programmeId, caseId } = passage
  const { coachedBy } = story
  const { kind, mode, topic, plannedOn, rescheduledFromOn, recommendations } = session
  const idOf = (key: string) => memory.recommendations.get(key)?.id
  const recommendationIds = recommendations.map(idOf)
  const path = `/v1/programmes/${programmeId}/sessions`
  const plan = {
    kind,
    mode,
    place: mode === 'online' ? undefined : story.address,
    topic,
    cases: [{ caseId, recommendationIds }],
  }
  const isHeldAsPlanned = session.status === 'held' && rescheduledFromOn === null
  if (isHeldAsPlanned) {
    const held = heldBody(passage, session)
    const { id } = await hand.create(coachedBy, path, { ...plan, held })
    return remember(memory, recommendations, id)
  }
  const firstDay = rescheduledFromOn ?? plannedOn
  const planned = await hand.create(coachedBy, path, { ...plan, plannedOn: firstDay })
  if (session.status === 'cancelled') {
    const body = { reason: session.cancelReason, ...dated(plannedOn) }
    await hand.take(coachedBy, '/v1/sessions', planned, 'cancel', body)
    return
  }
  const move = { plannedOn, reason: 'Peserta minta hari lain.', ...dated(firstDay) }
  const { replacedById } = await hand.take<Kept & { replacedById: string }>(
    coachedBy,
    '/v1/sessions',
    planned,
    'reschedule',
    move,
  )
  const replacement = await hand.read<Kept>(coachedBy, `/v1/sessions/${replacedById}`)
  const body = heldBody(passage, session)
  const { id } = await hand.take(coachedBy, '/v1/sessions', replacement, 'hold', body)
  remember(memory, recommendations, id)
}

function heldBody({ caseId }: Passage, session: StorySession): object {
  const { plannedOn, contactMinutes, preparationMinutes, attendance, note } = session
  const { personsFemale, personsMale } = session
  return {
    contactMinutes,
    preparationMinutes,
    cases: [{ caseId, attendance, personsFemale, personsMale, note, noteVisibility: 'case' }],
    ...dated(plannedOn),
  }
}

function remember({ lastSessions }: Memory, recommendations: readonly string[], id: string): void {
  for (const key of recommendations) lastSessions.set(key, id)
}

async function recordProgress(
  { hand, story }: Passage,
  memory: Memory,
  { recommendation, state, on, text, reason }: StoryProgress,
): Promise<void> {
  const id = memory.recommendations.get(recommendation)?.id
  const sessionId = memory.lastSessions.get(recommendation) ?? null
  const body = { state, text, reason, sessionId, ...dated(on) }
  await hand.create(story.coachedBy, `/v1/recommendations/${id}/progress`, body)
}

/** The RAT of the latest book year was held after all, and reported two weeks later. */
async function catchUpRat({ hand, story, annualFigures }: Passage, on: string): Promise<void> {
  const [, latest] = annualFigures
  if (latest === undefined) throw new Error(`${story.key} has no latest book year`)
  const rat = { ratHeldOn: on, ratReportedOn: addDays(on, 14) }
  await hand.change(story.coachedBy, '/v1/annual-figures', latest, rat)
}

// ── What came of it ────────────────────────────────────────────────────────────────────────

type Examination = Kept & {
  measurementId: string | null
  answers: { id: string; questionCode: string }[]
}

/**
 * The health of a point as the official form gives it: of the book year before for the baseline, of the
 * months so far for the endline. Returns the measurement that was read from it.
 */
async function examine(
  { hand, story, caseId }: Passage,
  point: 'baseline' | 'endline',
  on: string,
): Promise<Kept> {
  const by = story.draftedBy
  const lastMonthEndedOn = addDays(`${on.slice(0, 8)}01`, -1)
  const isBaseline = point === 'baseline'
  const bookYear = Number(on.slice(0, 4)) - (isBaseline ? 1 : 0)
  let current = await hand.create<Examination>(by, `/v1/cases/${caseId}/health-examinations`, {
    instrumentId: FORM.id,
    point,
    bookYear,
    figuresAsOfOn: isBaseline ? null : lastMonthEndedOn,
    ...dated(on),
  })
  const settle = async (verb: string, body: object) => {
    current = await hand.take(by, '/v1/health-examinations', current, verb, body)
  }
  if (story.examination === 'not_examinable') {
    const note = `RAT tahun buku ${bookYear} belum diadakan.`
    await settle('mark-not-examinable', { reason: 'no_rat', note, ...dated(on) })
  } else {
    const [, latest] = story.annualFigures
    const sheet = sheetOf(isBaseline ? BEFORE : AFTER, bookYear, latest?.assetsRupiah ?? null)
    for (const answers of batchesOf(answersOf(sheet))) {
      const path = `/v1/health-examinations/${current.id}/answers`
      current = await hand.create(by, path, { answers })
    }
    const answer = current.answers.find(({ questionCode }) => questionCode === 'total_aset')
    if (answer === undefined) throw new Error(`${story.key} has no assets in its form`)
    await hand.attach(by, caseId, {
      title: `Neraca tahun buku ${bookYear}`,
      fileName: `neraca-${bookYear}.pdf`,
      subject: { kind: 'health_answer', id: answer.id },
      paper: [
        story.name,
        `NERACA tahun buku ${bookYear}${isBaseline ? '' : `, sampai ${lastMonthEndedOn}`}`,
        `Total aset: Rp ${Number(sheet.amounts['total_aset']).toLocaleString('id-ID')}`,
        `Ekuitas: Rp ${Number(sheet.amounts['ekuitas']).toLocaleString('id-ID')}`,
        'Contoh untuk cerita demo; koperasi ini rekaan.',
      ],
    })
    await settle('complete', dated(on))
  }
  return hand.read<Kept>(by, `/v1/measurements/${current.measurementId}`)
}

/** Every metric of a point on its day, then the second pair of eyes. */
function measuringSteps(
  passage: Passage,
  { measurements }: Memory,
  point: 'baseline' | 'endline',
  by: PersonKey,
): Step[] {
  const { hand, story, caseId } = passage
  const isExamined = ({ metricCode }: StoryMeasurement) =>
    metricCode === 'health_category' &&
    (story.examination === 'scored' || (story.examination !== null && point === 'baseline'))
  const record = async (measurement: StoryMeasurement) => {
    if (isExamined(measurement)) {
      measurements.set(measurement, await examine(passage, point, measurement.on))
      return
    }
    const { metricCode, value, missingReason, on, window, evidence, attribution } = measurement
    const kept = await hand.create(by, `/v1/cases/${caseId}/measurements`, {
      metricCode,
      point,
      value,
      missingReason,
      windowStartsOn: window?.startsOn ?? null,
      windowEndsOn: window?.endsOn ?? null,
      evidence,
      attribution,
      ...dated(on),
    })
    measurements.set(measurement, kept)
  }
  const verify = async (measurement: StoryMeasurement, on: string) => {
    const kept = measurements.get(measurement)
    if (kept === undefined) throw new Error(`${story.key} has no ${measurement.metricCode}`)
    await hand.take(CAST.verifier, '/v1/measurements', kept, 'verify', dated(on))
  }
  return story[point].flatMap((measurement): Step[] => {
    const { on, verifiedOn } = measurement
    const recorded = { on, perform: () => record(measurement) }
    if (verifiedOn === null) return [recorded]
    return [recorded, { on: verifiedOn, perform: () => verify(measurement, verifiedOn) }]
  })
}

function evaluationSteps(passage: Passage, memory: Memory): Step[] {
  const { hand, story, participantId } = passage
  const { evaluationStartedOn, endlineOn, verdictOn, closedOn } = story.dates
  if (evaluationStartedOn === null || endlineOn === null || verdictOn === null) return []
  const [, , lastYear] = story.annualFigures
  const start = () =>
    takeCase(passage, CAST.accepter, 'start-evaluation', dated(evaluationStartedOn))
  const recordLastYear = async () => {
    if (lastYear === undefined) return
    const path = `/v1/participants/${participantId}/annual-figures`
    await hand.create(story.coachedBy, path, lastYear)
  }
  const recordOutcome = async ({ penyakitCode, outcome, reason, on, evidence }: StoryOutcome) => {
    const id = memory.findings.get(penyakitCode)?.id
    const body = { outcome, reason, evidence, ...dated(on) }
    await hand.create(story.coachedBy, `/v1/findings/${id}/outcomes`, body)
  }
  return [
    { on: evaluationStartedOn, perform: start },
    { on: endlineOn, perform: recordLastYear },
    ...measuringSteps(passage, memory, 'endline', story.coachedBy),
    ...story.outcomes.map((outcome) => ({ on: outcome.on, perform: () => recordOutcome(outcome) })),
    {
      on: verdictOn,
      perform: () => takeCase(passage, 'manager', 'issue-verdict', dated(verdictOn)),
    },
    { on: closedOn, perform: () => takeCase(passage, 'manager', 'close', dated(closedOn)) },
  ]
}

/** Ways out of the programme, and what the office then knew of the participant. */
function endingSteps(passage: Passage): Step[] {
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
