import { test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, type Caller, type Reply, type TestApp } from '../support/app.js'
import type { Loose } from '../support/loose.js'
import { type MadeCase, makeCase, makeProgramme, type Programme } from '../support/makers.js'

const codes = (body: { errors: { code: string; pointer?: string }[] }) =>
  body.errors.map(({ code, pointer }) => `${pointer} ${code}`)

/** The body of a reply that succeeded. */
function done({ status, body }: Reply): Loose {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

const plan = { kind: 'individual', mode: 'on_site', topic: 'Neraca' }

/** Plans a session of cases with coaches on a day, as one of them. */
async function planned(
  by: Caller,
  { programmeId }: Programme,
  about: { on: string; cases: readonly MadeCase[]; coachIds?: readonly string[] },
) {
  const { on, cases, coachIds } = about
  const body = {
    ...plan,
    plannedOn: on,
    cases: cases.map(({ caseId }) => ({ caseId })),
    ...(coachIds === undefined ? {} : { coachIds }),
  }
  return done(await by.post(`/v1/programmes/${programmeId}/sessions`, body))
}

const outcome = (...cases: readonly MadeCase[]) => ({
  contactMinutes: 60,
  cases: cases.map(({ caseId }) => ({ caseId, attendance: 'present' })),
})

const url = ({ id }: { id: string }) => `/v1/sessions/${id}`

/** A verb or a correction on what is there, with the version it has now. */
async function take(by: Caller, at: string, verb: string, body: object = {}): Promise<Reply> {
  const { version } = done(await by.get(at))
  return by.post(`${at}/${verb}`, body, { ifMatch: version })
}

/** The appointment of a person in a team. */
async function appointment(test: TestApp, teamId: string, personId: string): Promise<string> {
  const { members } = done(await test.as.manager.get(`/v1/teams/${teamId}`))
  return members.find((member: Loose) => member.personId === personId).id
}

async function end(test: TestApp, teamMemberId: string, endsOn: string) {
  const at = `/v1/team-members/${teamMemberId}`
  const { version } = done(await test.as.manager.get(at))
  return done(await test.as.manager.patch(at, { endsOn }, { ifMatch: version }))
}

test('a coach who leaves in the middle of a programme', async (t) => {
  const test = await buildTestApp(t)
  const { as, actors } = test
  const { coach, coachingLead, otherCoach } = actors.people
  const programme = await makeProgramme(test)
  const made = await makeCase(test, 'coaching', { programme })
  const other = await makeCase(test, 'coaching', { programme })
  const reassign = `/v1/teams/${programme.coachingTeamId}/reassign-sessions`
  const both = [coach.personId, coachingLead.personId]

  const held = await planned(as.coach, programme, { on: '2018-06-14', cases: [made] })
  done(await take(as.coach, url(held), 'hold', outcome(made)))
  const before = await planned(as.coach, programme, { on: '2018-06-18', cases: [made] })
  const alone = await planned(as.coach, programme, { on: '2018-06-25', cases: [made] })
  const together = await planned(as.coach, programme, {
    on: '2018-07-02',
    cases: [made, other],
    coachIds: both,
  })
  const cancelled = await planned(as.coach, programme, { on: '2018-07-09', cases: [made] })
  done(await take(as.coach, url(cancelled), 'cancel', { reason: 'Banjir.' }))
  const teamMemberId = await appointment(test, programme.coachingTeamId, coach.personId)

  await t.test('200 shows the planned sessions that the end leaves behind', async (t) => {
    t.strictSame(
      done(await as.manager.get(`/v1/team-members/${teamMemberId}`)).sessionsLeftBehind,
      [],
      'none while the appointment has no end',
    )
    const { endsOn, sessionsLeftBehind } = await end(test, teamMemberId, '2018-06-20')
    t.equal(endsOn, '2018-06-20')
    t.strictSame(sessionsLeftBehind, [
      { sessionId: alone.id, plannedOn: '2018-06-25' },
      { sessionId: together.id, plannedOn: '2018-07-02' },
    ])
    const { members } = done(await as.manager.get(`/v1/teams/${programme.coachingTeamId}`))
    const left = members.map((member: Loose) => [member.role, member.sessionsLeftBehind.length])
    t.strictSame(
      left,
      [
        ['lead', 0],
        ['member', 2],
      ],
      'so the team shows it too',
    )
  })

  await t.test('200 leaves none behind for whom the team has again by then', async (t) => {
    const again = { personId: coach.personId, role: 'member', startsOn: '2018-07-01' }
    const members = `/v1/teams/${programme.coachingTeamId}/members`
    const second = done(await as.manager.post(members, { ...again, endsOn: '2018-07-31' }))
    const first = done(await as.manager.get(`/v1/team-members/${teamMemberId}`))
    t.match(first.sessionsLeftBehind, [{ sessionId: alone.id }])
    t.equal(first.sessionsLeftBehind.length, 1)
    const sooner = { startsOn: '2018-06-21', endsOn: '2018-06-21' }
    done(await as.manager.patch(`/v1/team-members/${second.id}`, sooner, { ifMatch: 1 }))
  })

  await t.test('422 for someone of another team, and for the same person twice', async (t) => {
    const send = (toPersonId: string) =>
      as.coachingLead.post(reassign, { fromPersonId: coach.personId, toPersonId })
    const outsider = await send(otherCoach.personId)
    t.strictSame(
      [outsider.status, ...codes(outsider.body)],
      [422, '#/toPersonId not_in_coaching_team'],
    )
    t.strictSame(codes((await send(coach.personId)).body), ['#/toPersonId duplicate'])
    const gone = { fromPersonId: coachingLead.personId, toPersonId: coach.personId }
    const late = await as.coachingLead.post(reassign, { ...gone, plannedOnFrom: '2018-06-22' })
    t.strictSame(codes(late.body), ['#/toPersonId not_in_coaching_team'])
    const diagnosis = `/v1/teams/${programme.diagnosisTeamId}/reassign-sessions`
    const toDiagnostician = { ...gone, toPersonId: actors.people.diagnostician.personId }
    const wrongKind = await as.manager.post(diagnosis, toDiagnostician)
    t.strictSame(codes(wrongKind.body), ['#/toPersonId not_in_coaching_team'])
  })

  await t.test('403 for a member and for another team, 404 for another office', async (t) => {
    const body = { fromPersonId: coach.personId, toPersonId: coachingLead.personId }
    t.equal((await as.coach.post(reassign, body)).body.code, 'not_your_team')
    t.equal((await as.otherCoach.post(reassign, body)).body.code, 'not_your_team')
    t.equal((await as.diagnosisLead.post(reassign, body)).body.code, 'not_your_role')
    t.equal((await test.stranger.post(reassign, body)).status, 404)
    t.equal((await as.manager.post(`/v1/teams/${newId()}/reassign-sessions`, body)).status, 404)
  })

  await t.test('200 gives the lead what is planned from a day on, and nothing else', async (t) => {
    const body = {
      fromPersonId: coach.personId,
      toPersonId: coachingLead.personId,
      plannedOnFrom: '2018-06-21',
    }
    const given = done(await as.coachingLead.post(reassign, body))
    t.equal(given.remainingCount, 0)
    t.match(given.sessions, [
      { id: alone.id, version: alone.version + 1, coachIds: [coachingLead.personId] },
      { id: together.id, version: together.version + 1, coachIds: [coachingLead.personId] },
    ])
    t.equal(given.sessions.length, 2)
    for (const kept of [held, before, cancelled]) {
      t.strictSame(done(await as.coach.get(url(kept))).coachIds, [coach.personId], kept.plannedOn)
    }
    t.strictSame(
      done(await as.manager.get(`/v1/team-members/${teamMemberId}`)).sessionsLeftBehind,
      [],
    )
    t.strictSame(done(await as.coachingLead.post(reassign, body)), {
      sessions: [],
      remainingCount: 0,
    })
    const stale = await as.coachingLead.patch(
      url(alone),
      { place: 'Aula' },
      { ifMatch: alone.version },
    )
    t.match(stale.body.changes, [{ operationId: 'reassignSessions', members: ['coachIds'] }])
  })

  await t.test('403 for the one who left; whoever took over records it', async (t) => {
    test.clock.set('2018-07-02T03:00:00.000Z')
    const refused = await take(as.coach, url(together), 'hold', outcome(made, other))
    t.strictSame([refused.status, refused.body.code], [403, 'not_your_team'])
    const recorded = await take(as.coachingLead, url(together), 'hold', outcome(made, other))
    t.match(recorded, { status: 200, body: { status: 'held', coachIds: [coachingLead.personId] } })
    const { body: history } = await as.manager.get(`/v1/cases/${made.caseId}/sessions`)
    t.match(
      history.items.find(({ id }: Loose) => id === held.id),
      { coachIds: [coach.personId], recordedById: coach.personId },
      'what was held stays with who held it',
    )
  })
})

test('a team that is replaced while it coaches', async (t) => {
  const test = await buildTestApp(t)
  const { as, actors } = test
  const { coach, otherCoach } = actors.people
  const programme = await makeProgramme(test)
  const made = await makeCase(test, 'coaching', { programme })
  const session = await planned(as.coach, programme, { on: '2018-06-14', cases: [made] })
  const next = await planned(as.coach, programme, { on: '2018-06-28', cases: [made] })
  const teams = `/v1/programmes/${programme.programmeId}/teams`
  const team = done(await as.manager.post(teams, { kind: 'coaching', name: 'Tim kedua' }))
  const lead = { personId: otherCoach.personId, role: 'lead' }
  done(await as.manager.post(`/v1/teams/${team.id}/members`, lead))
  const assigned = { coachingTeamId: team.id }
  done(await take(as.manager, `/v1/cases/${made.caseId}`, 'assign-team', assigned))

  await t.test('403 for the former team, which keeps reading', async (t) => {
    const refused = await take(as.coach, url(session), 'hold', outcome(made))
    t.strictSame([refused.status, refused.body.code], [403, 'not_your_team'])
    t.equal((await take(as.coachingLead, url(session), 'cancel', { reason: 'x' })).status, 403)
    const progress = `/v1/recommendations/${made.recommendationId}/progress`
    t.equal((await as.coach.post(progress, { state: 'done' })).body.code, 'not_your_team')
    t.equal((await as.coach.get(url(session))).status, 200)
  })

  await t.test('200 the plan goes on with the new lead, also without a word to it', async (t) => {
    const { allowedActions } = done(await as.otherCoach.get(url(session)))
    t.ok(allowedActions.every(({ allowed }: Loose) => allowed))
    const held = await take(as.otherCoach, url(session), 'hold', outcome(made))
    t.match(held, { status: 200, body: { status: 'held' } })
    const progress = `/v1/recommendations/${made.recommendationId}/progress`
    t.equal((await as.otherCoach.post(progress, { state: 'in_progress' })).status, 201)
  })

  await t.test('200 gives what is left to the new team in one step', async (t) => {
    const body = { fromPersonId: coach.personId, toPersonId: otherCoach.personId }
    const given = done(await as.otherCoach.post(`/v1/teams/${team.id}/reassign-sessions`, body))
    t.match(given.sessions, [{ id: next.id, coachIds: [otherCoach.personId] }])
    t.equal(given.sessions.length, 1, 'what was held stays')
    const moved = { plannedOn: '2018-06-29', reason: 'Ketua sakit.' }
    t.equal((await take(as.otherCoach, url(next), 'reschedule', moved)).status, 200)
  })
})

test('a case that outlives its programme', async (t) => {
  const test = await buildTestApp(t)
  const { as, clock } = test
  const programme = await makeProgramme(test)
  const made = await makeCase(test, 'coaching', { programme })
  const caseUrl = `/v1/cases/${made.caseId}`
  const late = await planned(as.coach, programme, { on: '2018-12-12', cases: [made] })
  clock.set('2018-12-12T02:00:00.000Z') // ten days into the ninth month

  await t.test('200 is late, and in no month', async (t) => {
    t.match(done(await as.coach.get(caseUrl)), {
      stage: 'coaching',
      programmeMonth: null,
      programmePhase: 'after',
      overdue: true,
    })
    t.ok(done(await as.coach.get(caseUrl)).daysPastEnd > 0)
    const agenda = done(await as.coach.get('/v1/me/agenda'))
    t.ok(JSON.stringify(agenda).includes(late.id), 'the session of today is on the agenda')
  })

  await t.test('200 goes on meeting, working and planning', async (t) => {
    t.match(await take(as.coach, url(late), 'hold', outcome(made)), {
      body: { heldOn: '2018-12-12' },
    })
    const unplanned = { ...plan, cases: [{ caseId: made.caseId }], held: outcome(made) }
    const sessions = `/v1/programmes/${programme.programmeId}/sessions`
    t.equal((await as.coach.post(sessions, unplanned)).status, 201)
    await planned(as.coach, programme, { on: '2019-01-07', cases: [made] })
    const progress = `/v1/recommendations/${made.recommendationId}/progress`
    t.match(done(await as.coach.post(progress, { state: 'done' })), { on: '2018-12-12' })
    const { items } = done(await as.manager.get(`${caseUrl}/sessions`))
    t.equal(items.length, 3)
  })

  await t.test('200 is evaluated and judged as any other', async (t) => {
    t.match(await take(as.coachingLead, caseUrl, 'start-evaluation'), {
      status: 200,
      body: { stage: 'evaluation', stageOn: '2018-12-12' },
    })
    const endline = { rat_held: 1, shu_rupiah: 5_000_000, health_category: 3 }
    for (const [metricCode, value] of Object.entries(endline)) {
      const figure = { metricCode, value, point: 'endline' }
      t.equal((await as.coach.post(`${caseUrl}/measurements`, figure)).status, 201)
    }
    const { items } = done(await as.manager.get(`${caseUrl}/measurements`))
    for (const { id } of items) done(await take(as.manager, `/v1/measurements/${id}`, 'verify'))
    const outcomes = `/v1/findings/${made.findingId}/outcomes`
    done(await as.coach.post(outcomes, { outcome: 'resolved', evidence: 'Berita acara RAT' }))
    t.equal((await take(as.manager, caseUrl, 'issue-verdict')).status, 200)
    const closed = await take(as.manager, caseUrl, 'close')
    t.match(closed, {
      status: 200,
      body: { stage: 'closed', result: 'good', closedOn: '2018-12-12' },
    })
  })
})

test('a diagnosis that coaching asks for again', async (t) => {
  const test = await buildTestApp(t)
  const { as, clock } = test
  const programme = await makeProgramme(test)
  const made = await makeCase(test, 'coaching', { programme })
  const caseUrl = `/v1/cases/${made.caseId}`
  const served = [{ caseId: made.caseId, recommendationIds: [made.recommendationId] }]
  const sessions = `/v1/programmes/${programme.programmeId}/sessions`
  const plans = [await planned(as.coach, programme, { on: '2018-06-14', cases: [made] })]
  for (const plannedOn of ['2018-06-18', '2018-07-02']) {
    plans.push(done(await as.coach.post(sessions, { ...plan, plannedOn, cases: served })))
  }
  const [first, second, third] = plans as [Loose, Loose, Loose]
  done(await take(as.coach, url(first), 'hold', outcome(made)))
  const ids = async () =>
    done(await as.coach.get(`${caseUrl}/sessions?sort=plannedOn`)).items.map(({ id }: Loose) => id)
  const statuses = async () =>
    done(await as.coach.get(`${caseUrl}/sessions?sort=plannedOn`)).items.map(
      ({ status }: Loose) => status,
    )
  /** The draft goes to the coaching team again, which accepts all of it. */
  const handBack = async () => {
    const { diagnosisId } = done(await as.diagnosisLead.get(caseUrl))
    done(await take(as.diagnosisLead, `/v1/diagnoses/${diagnosisId}`, 'sign-off'))
    const { handoverId } = done(await as.coachingLead.get(caseUrl))
    const { recommendations } = done(await as.coachingLead.get(`/v1/handovers/${handoverId}`))
    const answers = recommendations.map(({ id }: Loose) => ({
      recommendationId: id,
      answer: 'accepted',
    }))
    done(await take(as.coachingLead, `/v1/handovers/${handoverId}`, 'accept', { answers }))
    return recommendations[0].id as string
  }
  const before = await ids()

  await t.test('200 keeps every session, planned and held', async (t) => {
    const reason = { reason: 'Muncul penyakit baru.' }
    const asked = await take(as.coachingLead, caseUrl, 'request-rediagnosis', reason)
    t.match(asked, { status: 200, body: { stage: 'diagnosis' } })
    t.strictSame(await ids(), before)
    t.strictSame(await statuses(), ['held', 'planned', 'planned'])
  })

  await t.test('meanwhile: what took place is recorded, nothing new is planned', async (t) => {
    clock.set('2018-06-18T03:00:00.000Z')
    const held = await take(as.coach, url(second), 'hold', outcome(made))
    t.match(held, { status: 200, body: { status: 'held', heldOn: '2018-06-18' } })
    const more = await as.coach.post(sessions, { ...plan, plannedOn: '2018-06-20', cases: served })
    t.strictSame([more.status, ...codes(more.body)], [409, '#/cases/0/caseId wrong_stage'])
    const moved = await take(as.coach, url(third), 'reschedule', {
      plannedOn: '2018-07-09',
      reason: 'Menunggu diagnosis.',
    })
    t.strictSame([moved.status, moved.body.code], [409, 'action_blocked'])
  })

  await t.test('200 handed back, forth and back again, the plan still stands', async (t) => {
    const renewed = await handBack()
    t.not(renewed, made.recommendationId)
    const reason = { reason: 'Satu penyakit terlewat.' }
    done(await take(as.coachingLead, caseUrl, 'request-rediagnosis', reason))
    const latest = await handBack()
    t.match(done(await as.coach.get(caseUrl)), { stage: 'coaching' })
    t.strictSame(await ids(), before)
    t.strictSame(await statuses(), ['held', 'held', 'planned'])

    const { cases } = done(await as.coach.get(url(third)))
    t.strictSame(cases[0].recommendationIds, [made.recommendationId], 'as it was planned')
    const renamed = [{ caseId: made.caseId, recommendationIds: [latest] }]
    const { version } = done(await as.coach.get(url(third)))
    const replanned = await as.coach.patch(url(third), { cases: renamed }, { ifMatch: version })
    t.equal(replanned.status, 200)
    t.strictSame(replanned.body.cases[0].recommendationIds, [latest])
    const moved = await take(as.coach, url(third), 'reschedule', {
      plannedOn: '2018-07-09',
      reason: 'Diagnosis baru selesai.',
    })
    t.equal(moved.status, 200)
    const heir = done(await as.coach.get(`/v1/sessions/${moved.body.replacedById}`))
    t.match(heir, { status: 'planned', cases: [{ recommendationIds: [latest] }] })
  })

  await t.test('200 progress is carried over to the recommendation that stands now', async (t) => {
    const old = `/v1/recommendations/${made.recommendationId}/progress`
    const superseded = await as.coach.post(old, { state: 'done' })
    t.equal(superseded.body.code, 'superseded_recommendation')
    const current = superseded.body.currentRecommendationId
    const entry = await as.coach.post(`/v1/recommendations/${current}/progress`, { state: 'done' })
    t.equal(entry.status, 201)
    t.match(done(await as.coach.get(old)).standing, { recommendationId: current, state: 'done' })
  })
})
