import t, { type Test } from 'tap'
import { SENTENCES } from '../../src/casefile/sentences.js'
import { buildTestApp, type Caller, type Reply } from '../support/app.js'
import type { Loose } from '../support/loose.js'
import { readOperations } from '../support/operations.js'

/**
 * One programme of three places, from its plan to its numbers, over HTTP alone. It starts on 31 March
 * 2018, so that its months are clipped; it ends on 29 November, and one case is closed after that.
 */
const test = await buildTestApp(t, { at: '2018-03-05T02:00:00.000Z' })
const { as, actors, clock } = test
const { manager, secondManager } = as
const { diagnosisLead, diagnostician, coachingLead, coach } = as

/** Moves the clock to an hour in Jakarta. */
const on = (day: string, hour = '10:00') => clock.set(`${day}T${hour}:00+07:00`)

type Blocked = { code: string; pointer: string }

/** The body of a reply that must have succeeded. */
function done({ status, body }: Reply): Loose {
  if (status > 201) throw new Error(`${status} ${JSON.stringify(body, null, 2)}`)
  return body
}

const read = async (url: string, by: Caller = manager): Promise<Loose> => done(await by.get(url))
const codesOf = (faults: Blocked[]) => [...new Set(faults.map(({ code }) => code))].sort()

async function look(by: Caller, url: string, verb: string) {
  const { version, allowedActions } = await read(url, by)
  const action = allowedActions.find((one: { verb: string }) => one.verb === verb)
  return { version, ...action }
}

/** Takes a step that GET says is free. */
async function take(t: Test, by: Caller, url: string, verb: string, body: object = {}) {
  const { version, href, allowed, blockers } = await look(by, url, verb)
  t.strictSame({ allowed, blockers }, { allowed: true, blockers: [] }, `${verb} is free`)
  return done(await by.post(href, body, { ifMatch: version }))
}

/** Tries a step that GET says is blocked, and is refused with the very same blockers. */
async function meet(
  t: Test,
  by: Caller,
  url: string,
  { verb, codes, body = {} }: { verb: string; codes: string[]; body?: object },
) {
  const { version, href, allowed, blockers } = await look(by, url, verb)
  t.equal(allowed, false)
  t.strictSame(codesOf(blockers), [...codes].sort(), `what stands in the way of ${verb}`)
  const reply = await by.post(href, body, { ifMatch: version })
  t.match(reply, { status: 409, body: { code: 'action_blocked' } })
  t.same(
    reply.body.errors,
    blockers.map((one: Blocked) => ({ in: 'resource', ...one })),
  )
}

const programmeBody = {
  name: 'Klinik Koperasi 2018',
  startsOn: '2018-03-31',
  capacity: 2,
  targetGood: 2,
}
const programme = done(await manager.post('/v1/programmes', programmeBody))
const programmeUrl = `/v1/programmes/${programme.id}`

/** Every case is open or has one result, whatever has happened. */
async function balance(t: Test, expected: Record<string, number>) {
  const { metrics } = await read(`${programmeUrl}/metrics`, as.reporterJob)
  type Metric = { code: string; category: string | null; value: number }
  const of = (code: string) => metrics.filter((one: Metric) => one.code === code)
  const sum = (code: string) => of(code).reduce((all: number, one: Metric) => all + one.value, 0)
  t.equal(sum('enrolled'), sum('open_cases') + sum('cases_by_result'), 'enrolled = open + results')
  t.equal(sum('open_cases'), sum('cases_by_stage') - closedIn(of('cases_by_stage')))
  const results = Object.fromEntries(
    of('cases_by_result').flatMap(({ category, value }: Metric) =>
      value === 0 ? [] : [[category, value]],
    ),
  )
  t.strictSame({ enrolled: sum('enrolled'), open: sum('open_cases'), ...results }, expected)
}

const closedIn = (stages: { category: string | null; value: number }[]) =>
  stages.find(({ category }) => category === 'closed')?.value ?? 0

const teams = { diagnosisTeamId: '', coachingTeamId: '' }

t.test('March: a programme is planned, staffed and opened', async (t) => {
  await meet(t, manager, programmeUrl, { verb: 'open', codes: ['no_team'] })
  const { people } = actors
  for (const [kind, lead, member] of [
    ['diagnosis', people.diagnosisLead, people.diagnostician],
    ['coaching', people.coachingLead, people.coach],
  ] as const) {
    const team = done(await manager.post(`${programmeUrl}/teams`, { kind, name: `Tim ${kind}` }))
    const decree = { decreeNumber: '518/Kep.112-KUKM/2018', decreeOn: '2018-03-01' }
    for (const [role, { personId }] of [['lead', lead] as const, ['member', member] as const]) {
      done(await manager.post(`/v1/teams/${team.id}/members`, { personId, role, ...decree }))
    }
    Object.assign(teams, { [`${kind}TeamId`]: team.id })
  }
  t.match(await take(t, manager, programmeUrl, 'open'), { status: 'open', openedOn: '2018-03-05' })
  await balance(t, { enrolled: 0, open: 0 })
})

type Story = {
  participantId: string
  url: string
  caseId: string
  diagnosisUrl: string
  findingId: string
  recommendationIds: string[]
}
const blank = { participantId: '', url: '', caseId: '', diagnosisUrl: '', findingId: '' }
const melati: Story = { ...blank, recommendationIds: [] }
const sari: Story = { ...blank, recommendationIds: [] }
const dahlia: Story = { ...blank, recommendationIds: [] }

async function enrol(story: Story, body: object = {}) {
  const nominationSource = 'Usulan Dekopinda'
  const { participantId } = story
  const reply = await manager.post(`${programmeUrl}/cases`, {
    participantId,
    nominationSource,
    ...body,
  })
  story.caseId = reply.body.id
  story.url = `/v1/cases/${reply.body.id}`
  return reply
}

t.test('April: a cooperative and an enterprise are enrolled; the third waits', async (t) => {
  on('2018-04-02')
  const nominees = [
    [melati, 'cooperative', 'Koperasi Melati'],
    [sari, 'enterprise', 'Kripik Sari'],
    [dahlia, 'cooperative', 'Koperasi Dahlia'],
  ] as const
  for (const [story, kind, name] of nominees) {
    const body = { kind, name, regionCode: '32.71.03' }
    story.participantId = done(await manager.post('/v1/participants', body)).id
    const url = `/v1/participants/${story.participantId}`
    done(await manager.post(`${url}/statuses`, { status: 'active', source: 'Kunjungan' }))
  }
  done(await enrol(melati))
  done(await enrol(sari, { consentOn: '2018-04-02', ...teams }))
  const third = await enrol(dahlia)
  t.same([third.status, ...codesOf(third.body.errors)], [409, 'programme_full'])
  const again = await enrol({ ...melati })
  t.same(codesOf(again.body.errors), ['already_enrolled', 'programme_full'])
  const nominee = { participantId: dahlia.participantId, nominationSource: 'Kelurahan' }
  t.equal(done(await manager.post(`${programmeUrl}/waitlist`, nominee)).place, 1)
  await balance(t, { enrolled: 2, open: 2 })
})

t.test('April: diagnosis begins with consent and a team', async (t) => {
  const codes = ['no_consent', 'no_diagnosis_team']
  await meet(t, manager, melati.url, { verb: 'start-diagnosis', codes })
  const { version } = await read(melati.url)
  const consent = { consentOn: '2018-04-02', consentEvidence: 'Surat pernyataan' }
  done(await manager.patch(melati.url, consent, { ifMatch: version }))
  await take(t, manager, melati.url, 'assign-team', teams)
  t.match(await take(t, diagnosisLead, melati.url, 'start-diagnosis'), { stage: 'diagnosis' })
  await take(t, manager, sari.url, 'start-diagnosis')
  for (const story of [melati, sari]) {
    const { items } = await read(`${story.url}/diagnoses`, diagnostician)
    story.diagnosisUrl = `/v1/diagnoses/${items[0].id}`
  }
})

const finding = (penyakitCode: string, certainty: string) => ({
  penyakitCode,
  certainty,
  severity: 'severe',
  evidence: 'Tidak ada berita acara.',
  evidenceMethod: 'document',
})

async function recommend(story: Story, text: string, kind = 'bimbingan') {
  const body = { kind, text, findingIds: [story.findingId] }
  const { id } = done(await diagnostician.post(`${story.diagnosisUrl}/recommendations`, body))
  story.recommendationIds.push(id)
}

const measure = async (by: Caller, { url }: Story, body: object) =>
  done(await by.post(`${url}/measurements`, body))

t.test(
  'April: the first penyakit is found, and what is missing blocks the signature',
  async (t) => {
    on('2018-04-16')
    const wrongKind = await diagnostician.post(
      `${sari.diagnosisUrl}/findings`,
      finding('KEL-01', 'confirmed'),
    )
    t.match(wrongKind, { status: 422, body: { errors: [{ code: 'not_applicable_to_kind' }] } })

    const suspected = finding('KEL-01', 'suspected')
    melati.findingId = done(
      await diagnostician.post(`${melati.diagnosisUrl}/findings`, suspected),
    ).id
    const early = ['no_confirmed_finding', 'open_suspicion', 'baseline_incomplete']
    await meet(t, diagnosisLead, melati.diagnosisUrl, { verb: 'sign-off', codes: early })
    const confirmed = { certainty: 'confirmed' }
    done(await diagnostician.patch(`/v1/findings/${melati.findingId}`, confirmed, { ifMatch: 1 }))
    const later = ['unanswered_penyakit', 'baseline_incomplete']
    await meet(t, diagnosisLead, melati.diagnosisUrl, { verb: 'sign-off', codes: later })

    const mistaken = done(
      await diagnostician.post(`${melati.diagnosisUrl}/findings`, finding('KEU-02', 'suspected')),
    )
    t.equal((await diagnostician.delete(`/v1/findings/${mistaken.id}`, { ifMatch: 1 })).status, 204)
    await recommend(melati, 'Dampingi pelaksanaan RAT.')
    await recommend(melati, 'Susun ulang buku kas.')
    await measure(diagnostician, melati, { metricCode: 'rat_held', point: 'baseline', value: 0 })
    const refused = { metricCode: 'shu_rupiah', point: 'baseline', missingReason: 'refused' }
    await measure(diagnostician, melati, refused)
    await measure(diagnostician, melati, {
      metricCode: 'health_category',
      point: 'baseline',
      value: 2,
    })

    sari.findingId = done(
      await diagnostician.post(`${sari.diagnosisUrl}/findings`, finding('KEU-06', 'confirmed')),
    ).id
    await recommend(sari, 'Kenalkan ke bank.')
    await measure(diagnostician, sari, {
      metricCode: 'business_volume_rupiah',
      point: 'baseline',
      value: 100_000_000,
      windowStartsOn: '2017-09-01',
      windowEndsOn: '2017-11-30',
    })
  },
)

/** The open offer of a case. */
async function offerOf({ url }: Story) {
  const { items } = await read(`${url}/handovers`, coachingLead)
  const offer = items.find(({ status }: { status: string }) => status === 'offered')
  const answers = offer.recommendations.map(({ id }: { id: string }) => ({
    recommendationId: id,
    answer: 'accepted',
  }))
  return { url: `/v1/handovers/${offer.id}`, answers }
}

t.test('May: signed off on paper days ago, returned, mended, signed again', async (t) => {
  on('2018-05-04')
  const paper = { on: '2018-05-02' }
  const signed = await take(t, diagnosisLead, melati.diagnosisUrl, 'sign-off', paper)
  t.match(signed, { signedOn: '2018-05-02', sealedAt: '2018-05-04T03:00:00.000Z' })
  const offer = await offerOf(melati)
  const item = { findingId: melati.findingId, text: 'Lampirkan berita acara.' }
  const back = { reason: 'Bukti kurang.', items: [item] }
  const returned = await take(t, coachingLead, offer.url, 'return', back)
  melati.diagnosisUrl = `/v1/diagnoses/${returned.nextDiagnosisId}`
  t.equal((await read(melati.url)).stage, 'diagnosis')
  const draft = await read(melati.diagnosisUrl, diagnostician)
  melati.findingId = draft.findings[0].id
  const evidence = { evidence: 'Berita acara terlampir.' }
  done(await diagnostician.patch(`/v1/findings/${melati.findingId}`, evidence, { ifMatch: 1 }))
  t.equal((await take(t, diagnosisLead, melati.diagnosisUrl, 'sign-off')).sealIntact, true)

  const { personId } = actors.people.diagnosisLead
  const { participantId } = sari
  const tie = { participantId, kind: 'lender', startsOn: '2017-01-01' }
  done(await diagnosisLead.post(`/v1/people/${personId}/affiliations`, tie))
  const conflict = ['conflict_of_interest']
  await meet(t, diagnosisLead, sari.diagnosisUrl, { verb: 'sign-off', codes: conflict })
  const waiver = { personId, act: 'sign_off', reason: 'Tidak ada ketua lain.' }
  await take(t, manager, sari.url, 'waive-conflict', waiver)
  await take(t, diagnosisLead, sari.diagnosisUrl, 'sign-off')
  const withdrawn = await take(t, diagnosisLead, (await offerOf(sari)).url, 'withdraw')
  sari.diagnosisUrl = `/v1/diagnoses/${withdrawn.nextDiagnosisId}`
  await take(t, diagnosisLead, sari.diagnosisUrl, 'sign-off')
})

t.test('May: the coaching team takes both over', async (t) => {
  on('2018-05-07')
  const waiting = (await read('/v1/me', coachingLead)).waiting
  t.equal(waiting.total, 2)
  for (const story of [melati, sari]) {
    const { url, answers } = await offerOf(story)
    await take(t, coachingLead, url, 'accept', { answers })
    t.match(await read(story.url), { stage: 'coaching', stageOn: '2018-05-07' })
    story.recommendationIds = answers.map(
      ({ recommendationId }: { recommendationId: string }) => recommendationId,
    )
  }
  t.equal((await read('/v1/me', coachingLead)).waiting.total, 0)
})

t.test('May: a third place; lost, found again, and dissolved', async (t) => {
  const { version } = await read(programmeUrl)
  done(await manager.patch(programmeUrl, { capacity: 3 }, { ifMatch: version }))
  done(await enrol(dahlia))
  t.equal((await read(`${programmeUrl}/waitlist?isWaiting=true`)).items.length, 0)
  await balance(t, { enrolled: 3, open: 3 })

  const lost = await take(t, manager, dahlia.url, 'withdraw', { reason: 'lost_contact' })
  t.match(lost, { stage: 'closed', result: 'dropped_out', closedFrom: 'enrolled' })
  await balance(t, { enrolled: 3, open: 2, dropped_out: 1 })

  on('2018-05-21')
  const found = await take(t, manager, dahlia.url, 'reopen', { reason: 'Pengurus kembali.' })
  t.match(found, { stage: 'enrolled', result: null, intervals: [{ endsOn: '2018-05-07' }, {}] })
  await balance(t, { enrolled: 3, open: 3 })

  on('2018-05-28')
  await take(t, manager, dahlia.url, 'withdraw', { reason: 'dissolved' })
  const statuses = `/v1/participants/${dahlia.participantId}/statuses`
  done(await manager.post(statuses, { status: 'dissolved', source: 'Akta' }))
  const body = { reason: 'x' }
  const codes = ['participant_dissolved']
  await meet(t, manager, dahlia.url, { verb: 'reopen', codes, body })
  await balance(t, { enrolled: 3, open: 2, dissolution_proposed: 1 })
})

t.test('June: one turns out not to be ill, as two diagnosticians agree', async (t) => {
  on('2018-06-04')
  const kenanga = { kind: 'cooperative', name: 'Koperasi Kenanga', regionCode: '32.71.03' }
  const { id: participantId } = done(await manager.post('/v1/participants', kenanga))
  const healthy: Story = { ...blank, participantId, recommendationIds: [] }
  done(await enrol(healthy, { consentOn: '2018-06-04', ...teams }))
  await take(t, diagnosisLead, healthy.url, 'start-diagnosis')
  const proposed = await take(t, diagnosisLead, healthy.url, 'close-without-findings')
  t.match(proposed, { stage: 'diagnosis', notIllProposedOn: '2018-06-04' })
  const verb = 'close-without-findings'
  await meet(t, diagnosisLead, healthy.url, { verb, codes: ['second_diagnostician_needed'] })
  const agreed = await take(t, diagnostician, healthy.url, verb)
  t.match(agreed, { stage: 'closed', result: 'not_ill' })
  await balance(t, { enrolled: 4, open: 2, dissolution_proposed: 1, not_ill: 1 })
})

t.test('months begin on the day of the start, clipped, in Jakarta', async (t) => {
  const monthAt = async (day: string, hour: string) => {
    on(day, hour)
    return (await read(melati.url)).programmeMonth
  }
  t.equal(await monthAt('2018-06-29', '23:30'), 3)
  t.equal(await monthAt('2018-06-30', '00:30'), 4)
  const { months } = await read(programmeUrl)
  t.match(months[1], { startsOn: '2018-04-30', endsOn: '2018-05-30' })
})

const present = ({ caseId }: Story) => ({ caseId, attendance: 'present', personsFemale: 3 })

/** A meeting of one case or both that serves every recommendation. */
const meeting = (kind: string, stories: Story[]) => ({
  kind,
  mode: 'on_site',
  topic: 'Buku kas dan RAT',
  cases: stories.map(({ caseId, recommendationIds }) => ({ caseId, recommendationIds })),
})

t.test('July to September: sessions, one entered late from paper', async (t) => {
  on('2018-07-02')
  const url = `${programmeUrl}/sessions`
  const plan = { ...meeting('clinic_day', [melati, sari]), plannedOn: '2018-07-09' }
  const planned = done(await coach.post(url, plan))
  on('2018-07-09')
  const moved = await take(t, coach, `/v1/sessions/${planned.id}`, 'reschedule', {
    plannedOn: '2018-07-16',
    reason: 'Ketua sakit.',
  })
  const next = `/v1/sessions/${moved.replacedById}`
  on('2018-07-16')
  const held = { contactMinutes: 120, cases: [present(melati), present(sari)] }
  t.match(await take(t, coach, next, 'hold', held), { status: 'held', heldOn: '2018-07-16' })
  const noted = `${next}/attendances/${melati.caseId}`
  const { version } = await read(noted, coach)
  done(await coachingLead.patch(noted, { note: 'Neraca pekan depan.' }, { ifMatch: version }))
  const visit = { ...meeting('individual', [melati]), plannedOn: '2018-07-23' }
  const unheld = done(await coach.post(url, visit))
  await take(t, coachingLead, `/v1/sessions/${unheld.id}`, 'cancel', { reason: 'Banjir.' })

  on('2018-09-10')
  const past = { on: '2018-06-04', contactMinutes: 90, cases: [present(sari)] }
  const paper = meeting('individual', [sari])
  const unexplained = await coach.post(url, { ...paper, held: past })
  t.match(unexplained, { status: 422, body: { errors: [{ code: 'late_reason_required' }] } })
  const lateReason = 'Dipindahkan dari berkas kertas.'
  const late = done(await coach.post(url, { ...paper, held: { ...past, lateReason } }))
  t.match(late, { status: 'held', heldOn: '2018-06-04' })
})

t.test('September: something new comes up, and is diagnosed again', async (t) => {
  const reason = 'Muncul masalah penagihan.'
  await take(t, coachingLead, sari.url, 'request-rediagnosis', { reason })
  const { items } = await read(`${sari.url}/diagnoses`, diagnostician)
  const draft = items.find(({ sealedAt }: { sealedAt: string | null }) => sealedAt === null)
  sari.diagnosisUrl = `/v1/diagnoses/${draft.id}`
  sari.findingId = draft.findings[0].id
  await recommend(sari, 'Bukukan piutang.')
  await take(t, diagnosisLead, sari.diagnosisUrl, 'sign-off')
  const { url, answers } = await offerOf(sari)
  t.equal(answers.length, 2)
  await take(t, coachingLead, url, 'accept', { answers })
  sari.recommendationIds = answers.map(
    ({ recommendationId }: { recommendationId: string }) => recommendationId,
  )
})

t.test('October: evaluation waits for sessions and progress; one goes back', async (t) => {
  on('2018-10-15')
  const visit = { ...meeting('individual', [melati]), plannedOn: '2018-10-15' }
  const open = done(await coach.post(`${programmeUrl}/sessions`, visit))
  const codes = ['session_not_accounted_for', 'recommendation_without_progress']
  await meet(t, coachingLead, melati.url, { verb: 'start-evaluation', codes })
  const held = { contactMinutes: 60, cases: [present(melati)] }
  await take(t, coach, `/v1/sessions/${open.id}`, 'hold', held)
  for (const id of [...melati.recommendationIds, ...sari.recommendationIds]) {
    done(await coach.post(`/v1/recommendations/${id}/progress`, { state: 'done' }))
  }
  await take(t, coachingLead, melati.url, 'start-evaluation')
  const reason = 'Berita acara RAT belum ada.'
  await take(t, coachingLead, melati.url, 'resume-coaching', { reason })
  on('2018-10-22')
  await take(t, coachingLead, melati.url, 'start-evaluation')
  t.match(await read(melati.url), { stage: 'evaluation', overdue: false, stageDueOn: '2018-11-29' })
  await take(t, coachingLead, sari.url, 'start-evaluation')
  await balance(t, { enrolled: 4, open: 2, dissolution_proposed: 1, not_ill: 1 })
})

/** Has everything not yet checked of a case verified by a manager. */
async function verifyAll(t: Test, { url }: Story) {
  const { items } = await read(`${url}/measurements?verification=reported`)
  for (const { id } of items) await take(t, manager, `/v1/measurements/${id}`, 'verify')
}

t.test('November: measured, verified, and judged good by the rule', async (t) => {
  on('2018-11-12')
  const lacking = ['endline_incomplete', 'finding_without_outcome', 'unverified_measurement']
  await meet(t, manager, melati.url, { verb: 'issue-verdict', codes: lacking })
  const endline = { rat_held: 1, shu_rupiah: 8_000_000, health_category: 3 }
  for (const [metricCode, value] of Object.entries(endline)) {
    await measure(coach, melati, { metricCode, point: 'endline', value })
  }
  const cured = { outcome: 'resolved', evidence: 'Notulen RAT' }
  done(await coach.post(`/v1/findings/${melati.findingId}/outcomes`, cured))
  const unverified = ['unverified_measurement']
  await meet(t, manager, melati.url, { verb: 'issue-verdict', codes: unverified })
  await verifyAll(t, melati)
  await meet(t, manager, melati.url, { verb: 'close', codes: ['no_verdict'] })
  await take(t, manager, melati.url, 'issue-verdict')
  const { verdict } = await read(`${melati.url}?include=verdict`)
  t.match(verdict, { result: 'good', ruleCode: 'default-2018' })
  t.ok(verdict.criteria.every(({ status }: { status: string }) => status === 'met'))
  t.match(await take(t, manager, melati.url, 'close'), { stage: 'closed', result: 'good' })
  await balance(t, { enrolled: 4, open: 1, good: 1, dissolution_proposed: 1, not_ill: 1 })
})

t.test('the ninth month: late, overridden with two signatures, and still counted', async (t) => {
  on('2018-12-10')
  t.match(await read(sari.url), {
    programmeMonth: null,
    programmePhase: 'after',
    daysPastEnd: 11,
    overdue: true,
    daysLate: 11,
  })
  await measure(coach, sari, {
    metricCode: 'business_volume_rupiah',
    point: 'endline',
    value: 110_000_000,
    windowStartsOn: '2018-09-01',
    windowEndsOn: '2018-11-30',
  })
  await verifyAll(t, sari)
  const { findings } = await read(sari.diagnosisUrl, coach)
  const better = { outcome: 'improved' }
  done(await coach.post(`/v1/findings/${findings[0].id}/outcomes`, better))
  await take(t, manager, sari.url, 'issue-verdict')
  const { items } = await read(`${sari.url}/verdicts`)
  t.match(items[0], { result: 'improved' })
  const growth = items[0].criteria.find(
    ({ code }: { code: string }) => code === 'business_volume_growth',
  )
  t.match(growth, { value: 0.1, threshold: 0.15, status: 'not_met' })

  const verdictUrl = `/v1/verdicts/${items[0].id}`
  const kinder = { result: 'good', reason: 'Banjir menutup pasar dua bulan.' }
  await take(t, manager, verdictUrl, 'override', kinder)
  await meet(t, manager, sari.url, { verb: 'close', codes: ['override_not_countersigned'] })
  await meet(t, manager, programmeUrl, { verb: 'close', codes: ['open_cases'] })
  await take(t, secondManager, verdictUrl, 'countersign')
  t.match(await take(t, manager, sari.url, 'close'), { stage: 'closed', result: 'good' })
  await balance(t, { enrolled: 4, open: 0, good: 2, dissolution_proposed: 1, not_ill: 1 })
})

t.test('December: an entry by mistake leaves the count, and the programme closes', async (t) => {
  const body = { kind: 'enterprise', name: 'Salah Catat', regionCode: '32.71.03' }
  const { id: participantId } = done(await manager.post('/v1/participants', body))
  const { version } = await read(programmeUrl)
  done(await manager.patch(programmeUrl, { capacity: 4 }, { ifMatch: version }))
  const mistaken: Story = { ...blank, participantId, recommendationIds: [] }
  done(await enrol(mistaken))
  await take(t, manager, mistaken.url, 'void', { reason: 'Didaftarkan dua kali.' })
  await balance(t, { enrolled: 4, open: 0, good: 2, dissolution_proposed: 1, not_ill: 1 })
  t.match(await take(t, manager, programmeUrl, 'close'), { status: 'closed' })
  const { metrics } = await read(`${programmeUrl}/metrics`)
  const good = metrics.find(({ code }: { code: string }) => code === 'good_ratio')
  t.match(good, { numerator: 2, denominator: 3, value: 0.6667 })
})

/** Tags whose writes are part of some case's story. */
const OF_A_CASE = [
  'Cases',
  'Health examinations',
  'Attachments',
  'Diagnoses',
  'Handovers',
  'Sessions',
  'Progress',
  'Measurements',
  'Verdicts',
]

/** The story of a case as its timeline tells it, first to last. */
async function storyOf({ url }: Story): Promise<{ operationId: string }[]> {
  const { items } = await read(`${url}/timeline?limit=200`)
  return items.reverse()
}

t.test('the timeline reads as the story', async (t) => {
  const events = await storyOf(melati)
  const steps = events.map(({ operationId }) => operationId)
  t.strictSame(
    steps.filter((id, index) => id !== steps[index - 1]),
    [
      'enrolCase',
      'updateCase',
      'assignTeam',
      'startDiagnosis',
      'recordFinding',
      'updateFinding',
      'recordFinding',
      'deleteFinding',
      'recordRecommendation',
      'recordMeasurement',
      'signOffDiagnosis',
      'returnHandover',
      'updateFinding',
      'signOffDiagnosis',
      'acceptHandover',
      'createSession',
      'rescheduleSession',
      'holdSession',
      'updateAttendance',
      'createSession',
      'cancelSession',
      'createSession',
      'holdSession',
      'recordProgress',
      'startEvaluation',
      'resumeCoaching',
      'startEvaluation',
      'recordMeasurement',
      'recordFindingOutcome',
      'verifyMeasurement',
      'issueVerdict',
      'closeCase',
    ],
  )
  t.match(events[0], { sentence: 'Peserta didaftarkan ke program.', actorName: 'Orang manager' })
})

t.test('every operation that writes to a case has a sentence of its own', async (t) => {
  const told = Object.keys(SENTENCES)
  const { rows } = await test.owner.query(
    'select distinct operation_id as id from ledger where case_id is not null',
  )
  t.strictSame(
    rows.filter(({ id }) => !told.includes(id)),
    [],
    'of those in this story',
  )
  const writes = (await readOperations()).filter(
    ({ method, tag }) => method !== 'GET' && OF_A_CASE.includes(tag),
  )
  // A merge of participants moves what keeps their cases apart.
  const known = ['mergeParticipant', 'unmergeParticipant', ...writes.map((one) => one.operationId)]
  t.strictSame(told.sort(), known.sort(), 'and of all')
  const said = Object.values(SENTENCES).map(({ id }) => id)
  t.equal(new Set(said).size, said.length, 'no two the same')
})
