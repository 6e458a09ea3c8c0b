import t from 'tap'
import { newId } from '../../src/platform/ids.js'
import { enterOffice } from '../support/actors.js'
import { buildTestApp, type Reply } from '../support/app.js'
import { change, type MadeCase, type Moment, makeCase } from '../support/makers.js'

const codes = ({ body }: Reply) => body.errors.map(({ code }: { code: string }) => code)

const test = await buildTestApp(t)

/** Writes one row as a coach of the office, behind the API. */
async function insert(table: string, row: Record<string, unknown>): Promise<string> {
  await enterOffice(test.owner, test.actors.officeId, test.actors.people.coach.personId)
  const whole = { id: newId(), ...row }
  const names = Object.keys(whole)
  await test.owner.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(whole),
  )
  return whole.id
}

/** A session of one case or several, planned for a day. */
async function plan(plannedOn: string, cases: MadeCase[]): Promise<string> {
  const [first] = cases
  const sessionId = await insert('sessions', {
    programme_id: first?.programmeId,
    kind: 'clinic_day',
    mode: 'on_site',
    planned_on: plannedOn,
    topic: 'Pembukuan',
  })
  for (const { caseId } of cases) {
    await insert('session_attendances', { session_id: sessionId, case_id: caseId })
  }
  return sessionId
}

async function sessionOf(sessionId: string) {
  const { rows } = await test.owner.query(
    `select s.status, s.reason, count(a.id) filter (where a.removed_at is null)::int as cases
     from sessions s join session_attendances a on a.session_id = s.id where s.id = $1
     group by s.status, s.reason`,
    [sessionId],
  )
  return rows[0]
}

/** A verdict in force, as if issued by the manager. */
const judgeAs = ({ caseId }: MadeCase, result: string) =>
  insert('verdicts', {
    case_id: caseId,
    rule_code: 'default-2018',
    rule_result: result,
    result,
    criteria: '[]',
    issued_on: '2018-06-13',
    issued_by_id: test.actors.people.manager.personId,
  })

const step = ({ caseId }: MadeCase, verb: string, body: object, ifMatch = 1) => {
  const isCoachs = verb === 'start-evaluation' || verb === 'resume-coaching'
  const as = isCoachs ? test.as.coachingLead : test.as.manager
  return as.post(`/v1/cases/${caseId}/${verb}`, body, { ifMatch })
}

t.test('startEvaluation', async (t) => {
  const made = await makeCase(test, 'coaching')
  const other = await makeCase(test, 'coaching', { programme: made })

  t.test('409 session_not_accounted_for and recommendation_without_progress', async (t) => {
    const missed = await plan('2018-06-14', [made])
    const reply = await step(made, 'start-evaluation', {})
    t.equal(reply.status, 409)
    t.same(codes(reply), ['session_not_accounted_for', 'recommendation_without_progress'])
    t.equal(reply.body.errors[0].pointer, `#/sessions/${missed}`)
    await change(test, `update sessions set status = 'cancelled', reason = 'Hujan' where id = $1`, [
      missed,
    ])
    await insert('progress', {
      case_id: made.caseId,
      recommendation_id: made.recommendationId,
      state: 'dropped',
      reason: 'Tidak lagi perlu.',
      happened_on: '2018-06-01',
    })
  })

  t.test('403 for a coach who does not lead, and for another team; 404 elsewhere', async (t) => {
    const url = `/v1/cases/${made.caseId}/start-evaluation`
    t.equal((await test.as.coach.post(url, {}, { ifMatch: 1 })).body.code, 'not_your_team')
    t.equal((await test.as.otherCoach.post(url, {}, { ifMatch: 1 })).body.code, 'not_your_team')
    t.equal((await test.as.manager.post(url, {}, { ifMatch: 1 })).body.code, 'not_your_role')
    t.equal((await test.stranger.post(url, {}, { ifMatch: 1 })).status, 403)
  })

  t.test('428 and 412 before anything else that is stored', async (t) => {
    const url = `/v1/cases/${made.caseId}/start-evaluation`
    t.equal((await test.as.coachingLead.post(url, {})).status, 428)
    t.equal((await step(made, 'start-evaluation', {}, 7)).status, 412)
  })

  t.test('200 cancels later sessions of this case alone, and leaves shared ones', async (t) => {
    const alone = await plan('2018-07-01', [made])
    const shared = await plan('2018-07-02', [made, other])
    const reply = await step(made, 'start-evaluation', {})
    t.equal(reply.status, 200)
    t.match(reply.body, { stage: 'evaluation', stageOn: '2018-06-14', version: 2 })
    t.match(await sessionOf(alone), {
      status: 'cancelled',
      reason: 'Pendampingan semua kasusnya sudah berakhir.',
      cases: 0,
    })
    t.match(await sessionOf(shared), { status: 'planned', cases: 1 })
  })

  t.test('409 wrong_stage the second time', async (t) => {
    t.same(codes(await step(made, 'start-evaluation', {}, 2)), ['wrong_stage'])
  })
})

t.test('resumeCoaching', async (t) => {
  const made = await makeCase(test, 'evaluation')
  await judgeAs(made, 'good')

  t.test('400 without a reason, 403 for a manager', async (t) => {
    t.equal((await step(made, 'resume-coaching', {})).status, 400)
    const url = `/v1/cases/${made.caseId}/resume-coaching`
    t.equal((await test.as.manager.post(url, { reason: 'x' }, { ifMatch: 1 })).status, 403)
  })

  t.test('200, and the verdict no longer stands', async (t) => {
    const reply = await step(made, 'resume-coaching', { reason: 'Belum selesai.' })
    t.match(reply.body, { stage: 'coaching' })
    const { body } = await test.as.manager.get(`/v1/cases/${made.caseId}/verdicts`)
    t.type(body.items[0].supersededAt, 'string')
  })

  t.test('409 wrong_stage from coaching', async (t) => {
    t.same(codes(await step(made, 'resume-coaching', { reason: 'x' }, 2)), ['wrong_stage'])
  })
})

t.test('closeCase', async (t) => {
  const made = await makeCase(test, 'evaluation')

  t.test('409 no_verdict', async (t) => {
    const reply = await step(made, 'close', {})
    t.equal(reply.status, 409)
    t.same(codes(reply), ['no_verdict'])
  })

  t.test('403 for a coach, 404 for another office', async (t) => {
    const url = `/v1/cases/${made.caseId}/close`
    t.equal((await test.as.coachingLead.post(url, {}, { ifMatch: 1 })).status, 403)
    t.equal((await test.stranger.post(url, {}, { ifMatch: 1 })).status, 404)
  })

  t.test('422 for a day in the future or before what happened already', async (t) => {
    await judgeAs(made, 'improved')
    t.same(codes(await step(made, 'close', { on: '2018-06-15' })), ['date_in_future'])
    t.same(codes(await step(made, 'close', { on: '2018-06-11' })), ['before_earlier_fact'])
  })

  t.test('one of two at once closes it with the result of its verdict', async (t) => {
    const replies = await Promise.all([step(made, 'close', {}), step(made, 'close', {})])
    t.same(replies.map(({ status }) => status).sort(), [200, 412])
    const closed = replies.find(({ status }) => status === 200)
    t.match(closed?.body, { stage: 'closed', result: 'improved', closedOn: '2018-06-14' })
    t.same(closed?.body.intervals, [{ startsOn: '2018-04-02', endsOn: '2018-06-14' }])
  })

  t.test('409 wrong_stage for the next', async (t) => {
    t.same(codes(await step(made, 'close', {}, 2)), ['wrong_stage'])
  })
})

t.test('withdrawCase', async (t) => {
  const made = await makeCase(test, 'coaching')

  t.test('400 without a reason or with one of our own', async (t) => {
    t.equal((await step(made, 'withdraw', {})).status, 400)
    t.equal((await step(made, 'withdraw', { reason: 'bored' })).status, 400)
  })

  t.test('200 drops out, and the case leaves every session still planned', async (t) => {
    const other = await makeCase(test, 'coaching', { programme: made })
    const missed = await plan('2018-06-01', [made])
    const shared = await plan('2018-07-01', [made, other])
    const reply = await step(made, 'withdraw', { reason: 'lost_contact' })
    t.match(reply.body, {
      stage: 'closed',
      result: 'dropped_out',
      withdrawalReason: 'lost_contact',
      closedFrom: 'coaching',
    })
    t.match(await sessionOf(missed), { status: 'cancelled', cases: 0 })
    t.match(await sessionOf(shared), { status: 'planned', cases: 1 })
  })

  t.test('200 withdraws an open offer', async (t) => {
    const offered = await makeCase(test, 'handover', { programme: made })
    const reply = await step(offered, 'withdraw', { reason: 'merged', note: 'Bergabung.' })
    t.equal(reply.status, 200)
    const { rows } = await test.owner.query(
      'select status, answered_on, reason from handovers where id = $1',
      [offered.handoverId],
    )
    t.match(rows, [{ status: 'withdrawn', reason: 'Bergabung.' }])
  })

  t.test('200 from every open stage; dissolved counts as dissolution proposed', async (t) => {
    const moments: Moment[] = ['enrolled', 'diagnosis', 'handover', 'coaching', 'evaluation']
    for (const moment of moments) {
      const one = await makeCase(test, moment, { programme: made })
      const reply = await step(one, 'withdraw', { reason: 'dissolved' })
      t.match(reply.body, { result: 'dissolution_proposed', closedFrom: moment }, moment)
    }
  })

  t.test('409 wrong_stage when closed; 403 for a coach; 404 for another office', async (t) => {
    const body = { reason: 'declined' }
    t.same(codes(await step(made, 'withdraw', body, 2)), ['wrong_stage'])
    const url = `/v1/cases/${made.caseId}/withdraw`
    t.equal((await test.as.coachingLead.post(url, body, { ifMatch: 2 })).status, 403)
    t.equal((await test.stranger.post(url, body, { ifMatch: 2 })).status, 404)
  })

  t.test('enrolled is the open cases and the sum of the results', async (t) => {
    await makeCase(test, 'diagnosis', { programme: made })
    const { rows } = await test.owner.query(
      `select count(*)::int as enrolled, count(*) filter (where stage <> 'closed')::int as open,
         count(result)::int as results from cases where programme_id = $1`,
      [made.programmeId],
    )
    const [{ enrolled, open, results }] = rows
    t.equal(enrolled, open + results)
    const report = await test.owner.query(
      `select enrolled_count = open_count + good_count + improved_count + unchanged_count
         + worsened_count + referred_count + dissolution_proposed_count + not_ill_count
         + dropped_out_count as adds_up, enrolled_count as enrolled
       from report_office_programmes where programme_id = $1`,
      [made.programmeId],
    )
    t.same(report.rows, [{ adds_up: true, enrolled }])
  })
})

t.test('reopenCase', async (t) => {
  const programme = await makeCase(test, 'enrolled')
  const reason = 'Masih ada rekomendasi yang perlu dibina.'

  t.test('200 after a verdict: coaching again, a new interval, the verdict kept', async (t) => {
    const made = await makeCase(test, 'evaluation', { programme })
    await judgeAs(made, 'unchanged')
    await step(made, 'close', {})
    const reply = await step(made, 'reopen', { reason }, 2)
    t.match(reply.body, {
      stage: 'coaching',
      result: null,
      closedOn: null,
      coachingTeamId: made.coachingTeamId,
      diagnosisTeamId: made.diagnosisTeamId,
    })
    t.same(reply.body.intervals, [
      { startsOn: '2018-04-02', endsOn: '2018-06-14' },
      { startsOn: '2018-06-14', endsOn: null },
    ])
    const { body } = await test.as.manager.get(`/v1/cases/${made.caseId}/verdicts`)
    t.match(body.items, [{ result: 'unchanged', supersededAt: /T/ }])
  })

  t.test('200 after a withdrawal: back to the stage it left', async (t) => {
    for (const moment of ['enrolled', 'diagnosis', 'coaching', 'evaluation'] as const) {
      const made = await makeCase(test, moment, { programme })
      await step(made, 'withdraw', { reason: 'declined' })
      const reply = await step(made, 'reopen', { reason }, 2)
      t.match(reply.body, { stage: moment, withdrawalReason: null }, moment)
    }
  })

  t.test('200 out of handover: the offer is made again', async (t) => {
    const made = await makeCase(test, 'handover', { programme })
    await step(made, 'withdraw', { reason: 'declined' })
    t.match((await step(made, 'reopen', { reason }, 2)).body, { stage: 'handover' })
    const { rows } = await test.owner.query(
      'select status, diagnosis_id from handovers where case_id = $1 order by status desc',
      [made.caseId],
    )
    t.same(rows, [
      { status: 'withdrawn', diagnosis_id: made.diagnosisId },
      { status: 'offered', diagnosis_id: made.diagnosisId },
    ])
  })

  t.test('409 already_enrolled', async (t) => {
    const made = await makeCase(test, 'coaching', { programme })
    await step(made, 'withdraw', { reason: 'declined' })
    await insert('cases', {
      case_number: 'KK-2018-0099',
      programme_id: made.programmeId,
      participant_id: made.participantId,
      stage_on: '2018-06-14',
      enrolled_on: '2018-06-14',
      nomination_source: 'Usulan Dekopinda',
    })
    const reply = await step(made, 'reopen', { reason }, 2)
    t.equal(reply.status, 409)
    t.same(codes(reply), ['already_enrolled'])
  })

  t.test('409 participant_dissolved, 409 wrong_stage, 400 without a reason', async (t) => {
    const made = await makeCase(test, 'coaching', { programme })
    t.same(codes(await step(made, 'reopen', { reason })), ['wrong_stage'])
    await step(made, 'withdraw', { reason: 'dissolved' })
    await insert('participant_statuses', {
      participant_id: made.participantId,
      status: 'dissolved',
      starts_on: '2018-06-01',
      source: 'Berita Negara',
    })
    t.equal((await step(made, 'reopen', {}, 2)).status, 400)
    t.same(codes(await step(made, 'reopen', { reason }, 2)), ['participant_dissolved'])
  })

  t.test('403 for a diagnosis lead, 404 for another office', async (t) => {
    const url = `/v1/cases/${programme.caseId}/reopen`
    t.equal((await test.as.diagnosisLead.post(url, { reason }, { ifMatch: 1 })).status, 403)
    t.equal((await test.stranger.post(url, { reason }, { ifMatch: 1 })).status, 404)
  })
})
