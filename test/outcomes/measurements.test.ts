import t from 'tap'
import { newId } from '../../src/platform/ids.js'
import { enterOffice } from '../support/actors.js'
import { buildTestApp, type Caller, type Reply, USUAL_INSTANT } from '../support/app.js'
import { change, type MadeCase, makeCase } from '../support/makers.js'

const codes = ({ body }: Reply) => body.errors.map(({ code }: { code: string }) => code)

const test = await buildTestApp(t)

const MEMBERS = { metricCode: 'member_count', point: 'endline', value: 42 }

/** Records a figure as a coach of the case, unless said. */
const record = (made: MadeCase, body: object, as: Caller = test.as.coach) =>
  as.post(`/v1/cases/${made.caseId}/measurements`, body)

/** A declared tie of a person to the participant of a case. */
const affiliate = (made: MadeCase, personId: string) =>
  change(
    test,
    `insert into affiliations (id, person_id, participant_id, kind, starts_on)
     values ($1, $2, $3, 'member', '2018-01-01')`,
    [newId(), personId, made.participantId],
  )

t.test('recordMeasurement', async (t) => {
  const made = await makeCase(test, 'evaluation')

  t.test('201 with an address, its recorder and its verbs', async (t) => {
    const reply = await record(made, {
      ...MEMBERS,
      evidence: 'Buku daftar anggota',
      attribution: 'partly',
    })
    t.equal(reply.status, 201)
    t.equal(reply.headers['location'], `/v1/measurements/${reply.body.id}`)
    t.match(reply.body, {
      value: 42,
      missingReason: null,
      on: '2018-06-14',
      verification: 'reported',
      recordedById: test.actors.people.coach.personId,
    })
    const [verify] = reply.body.allowedActions
    t.same(
      verify.blockers.map(({ code }: { code: string }) => code),
      ['is_recorder', 'is_coach_of_case'],
    )
  })

  t.test('409 names the one that stands', async (t) => {
    const first = await test.as.manager.get(
      `/v1/cases/${made.caseId}/measurements?metricCode=member_count`,
    )
    const reply = await record(made, MEMBERS)
    t.equal(reply.status, 409)
    t.equal(reply.body.code, 'conflict')
    t.equal(reply.body.measurementId, first.body.items[0].id)
  })

  t.test('201 with a reason in place of a value; zero is a value', async (t) => {
    const refused = { metricCode: 'asset_rupiah', point: 'endline', missingReason: 'refused' }
    t.match((await record(made, refused)).body, { value: null, missingReason: 'refused' })
    t.match((await record(made, { ...MEMBERS, point: 'midline', value: 0 })).body, {
      value: 0,
    })
  })

  t.test('422 for what the metric does not allow', async (t) => {
    const SPRING = { windowStartsOn: '2018-04-02', windowEndsOn: '2018-05-31' }
    const faults: [object, string][] = [
      [{ metricCode: 'worker_count', point: 'endline' }, 'value_or_reason'],
      [{ metricCode: 'worker_count', point: 'endline', value: -1 }, 'out_of_range'],
      [{ metricCode: 'omzet', point: 'endline', value: 1 }, 'unknown_code'],
      [{ metricCode: 'worker_count', point: 'endline', value: 1.5 }, 'too_precise'],
      [{ metricCode: 'business_volume_rupiah', point: 'endline', value: 1 }, 'window_required'],
      [
        { metricCode: 'worker_count', point: 'endline', value: 1, ...SPRING },
        'window_not_applicable',
      ],
      [
        {
          metricCode: 'business_volume_rupiah',
          point: 'endline',
          value: 1,
          windowStartsOn: SPRING.windowEndsOn,
          windowEndsOn: SPRING.windowStartsOn,
        },
        'window_backwards',
      ],
      [
        { metricCode: 'worker_count', point: 'endline', value: 1, on: '2018-06-15' },
        'date_in_future',
      ],
      [
        {
          metricCode: 'worker_count',
          point: 'endline',
          value: 1,
          on: '2018-04-01',
          lateReason: 'x',
        },
        'outside_interval',
      ],
    ]
    for (const [body, code] of faults) {
      const reply = await record(made, body)
      t.equal(reply.status, 422, code)
      t.same(codes(reply), [code])
    }
  })

  t.test('422 not_applicable_to_kind: SHU of an enterprise', async (t) => {
    const enterprise = await makeCase(test, 'evaluation', { kind: 'enterprise', programme: made })
    const reply = await record(enterprise, {
      metricCode: 'shu_rupiah',
      point: 'endline',
      value: 1,
    })
    t.equal(reply.status, 422)
    t.same(codes(reply), ['not_applicable_to_kind'])
  })

  t.test(
    '403 for a coach of another team and for the diagnosis team after the baseline',
    async (t) => {
      const other = { ...MEMBERS, metricCode: 'worker_count' }
      t.equal((await record(made, other, test.as.otherCoach)).body.code, 'not_your_team')
      t.equal((await record(made, other, test.as.diagnostician)).status, 403)
      t.equal((await record(made, other, test.as.reporter)).body.code, 'not_your_role')
      const baseline = { ...other, point: 'baseline' }
      t.equal((await record(made, baseline, test.as.otherDiagnostician)).body.code, 'not_your_team')
      t.equal((await record(made, baseline, test.as.diagnostician)).status, 201)
    },
  )

  t.test('404, like a missing case, for another office', async (t) => {
    const url = `/v1/cases/${made.caseId}/measurements`
    t.equal((await test.stranger.get(url)).status, 404)
    t.equal((await record(made, MEMBERS, test.stranger)).status, 404)
  })

  t.test('409 for one of two at once', async (t) => {
    const body = { metricCode: 'asset_rupiah', point: 'midline', value: 5 }
    const replies = await Promise.all([record(made, body), record(made, body)])
    t.same(replies.map(({ status }) => status).sort(), [201, 409])
  })
})

t.test('listMeasurements pages newest first, and shows verbs when asked', async (t) => {
  const made = await makeCase(test, 'coaching')
  const list = (query: string) =>
    test.as.diagnostician.get(`/v1/cases/${made.caseId}/measurements${query}`)
  for (const metricCode of ['member_count', 'worker_count']) {
    await record(made, { metricCode, point: 'midline', value: 1 })
  }
  const first = await list('?limit=2')
  t.equal(first.body.items.length, 2)
  t.equal(first.body.items[0].allowedActions, undefined)
  const second = await list(`?limit=200&cursor=${first.body.nextCursor}`)
  t.equal(second.body.items.length, 3, 'a cursor is bound to the filters, not to the limit')
  const all = await list('?include=allowedActions&point=baseline,midline')
  t.equal(all.body.items.length, 5)
  t.equal(all.body.items[0].allowedActions.length, 2)
})

t.test('updateMeasurement', async (t) => {
  const made = await makeCase(test, 'evaluation')
  const { body: measurement } = await record(made, MEMBERS)
  const url = `/v1/measurements/${measurement.id}`

  t.test('428 without If-Match, 412 with a stale one', async (t) => {
    t.equal((await test.as.coach.patch(url, { value: 43 })).status, 428)
    t.equal((await test.as.coach.patch(url, { value: 43 }, { ifMatch: 9 })).status, 412)
  })

  t.test('200 for the recorder and for the same team', async (t) => {
    t.match((await test.as.coach.patch(url, { value: 43 }, { ifMatch: 1 })).body, { value: 43 })
    const reply = await test.as.coachingLead.patch(
      url,
      { value: null, missingReason: 'not_collected' },
      { ifMatch: 2 },
    )
    t.match(reply.body, { value: null, missingReason: 'not_collected', version: 3 })
  })

  t.test('422 when what is left would be neither a value nor a reason', async (t) => {
    const reply = await test.as.coach.patch(url, { missingReason: null }, { ifMatch: 3 })
    t.equal(reply.status, 422)
    t.same(codes(reply), ['value_or_reason'])
  })

  t.test('403 for another team, 404 for another office', async (t) => {
    t.equal((await test.as.otherCoach.patch(url, { value: 1 }, { ifMatch: 3 })).status, 403)
    t.equal((await test.stranger.patch(url, { value: 1 }, { ifMatch: 3 })).status, 404)
  })

  t.test('409 already_verified once somebody has checked it', async (t) => {
    t.equal((await test.as.manager.post(`${url}/verify`, {}, { ifMatch: 3 })).status, 200)
    const reply = await test.as.coach.patch(url, { value: 1, missingReason: null }, { ifMatch: 4 })
    t.equal(reply.status, 409)
    t.same(codes(reply), ['already_verified'])
  })
})

t.test('verifyMeasurement and rejectMeasurement', async (t) => {
  const made = await makeCase(test, 'evaluation')
  const { people } = test.actors
  const { body: measurement } = await record(made, MEMBERS)
  const url = `/v1/measurements/${measurement.id}`
  const verify = (as: Caller, ifMatch = 1) => as.post(`${url}/verify`, {}, { ifMatch })

  t.test('409 is_recorder, though it may be a manager', async (t) => {
    const own = await record(
      made,
      { metricCode: 'worker_count', point: 'endline', value: 3 },
      test.as.manager,
    )
    const reply = await test.as.manager.post(
      `/v1/measurements/${own.body.id}/verify`,
      {},
      { ifMatch: 1 },
    )
    t.equal(reply.status, 409)
    t.same(codes(reply), ['is_recorder'])
    t.equal(reply.body.currentStage, 'evaluation')
  })

  t.test('409 is_coach_of_case', async (t) => {
    t.same(codes(await verify(test.as.coachingLead)), ['is_coach_of_case'])
    t.same(codes(await verify(test.as.coach)), ['is_recorder', 'is_coach_of_case'])
  })

  t.test('409 conflict_of_interest, unless waived for this act', async (t) => {
    await affiliate(made, people.otherCoach.personId)
    t.same(codes(await verify(test.as.otherCoach)), ['conflict_of_interest'])
    const waive = (act: string) =>
      change(
        test,
        `insert into conflict_waivers (id, case_id, person_id, act, reason, waived_by_id, waived_on)
         values ($1, $2, $3, $4, 'Tidak ada orang lain', $5, '2018-06-14')`,
        [newId(), made.caseId, people.otherCoach.personId, act, people.manager.personId],
      )
    await waive('diagnose')
    t.same(codes(await verify(test.as.otherCoach)), ['conflict_of_interest'])
    await waive('verify')
    t.equal((await verify(test.as.otherCoach)).status, 200)
  })

  t.test('409 already_verified', async (t) => {
    t.same(codes(await verify(test.as.diagnostician, 2)), ['already_verified'])
  })

  t.test('403 for a reporter and a job, 404 for another office', async (t) => {
    t.equal((await verify(test.as.reporter, 2)).status, 403)
    t.equal((await verify(test.as.reporterJob, 2)).status, 403)
    t.equal((await verify(test.stranger, 2)).status, 404)
  })

  t.test(
    'a verified figure may be rejected with a reason, and another take its place',
    async (t) => {
      const reject = (body: object) =>
        test.as.diagnostician.post(`${url}/reject`, body, { ifMatch: 2 })
      t.equal((await reject({})).status, 400)
      const reply = await reject({ reason: 'Buku anggota berkata lain.' })
      t.match(reply.body, {
        verification: 'rejected',
        rejectionReason: 'Buku anggota berkata lain.',
      })
      t.same(codes(await verify(test.as.manager, 3)), ['already_rejected'])
      t.equal((await record(made, { ...MEMBERS, value: 40 })).status, 201)
    },
  )
})

t.test('measurements after closing', async (t) => {
  test.clock.set('2018-11-30T03:00:00.000Z')
  t.teardown(() => test.clock.set(USUAL_INSTANT))
  const made = await makeCase(test, 'evaluation')
  await change(
    test,
    `update cases set stage = 'closed', stage_on = '2018-06-30', closed_on = '2018-06-30',
       closed_from = 'evaluation', result = 'improved' where id = $1`,
    [made.caseId],
  )
  const followUp = { ...MEMBERS, point: 'follow_up_6' }

  t.test('409 wrong_stage for an endline: that needs a reopening', async (t) => {
    const reply = await record(made, { ...MEMBERS, on: '2018-06-20', lateReason: 'x' })
    t.equal(reply.status, 409)
    t.same(codes(reply), ['wrong_stage'])
  })

  t.test('201 for a follow-up, without reopening the case', async (t) => {
    const early = await record(made, { ...followUp, on: '2018-11-29' })
    t.same(codes(early), ['follow_up_too_early'])
    t.equal((await record(made, followUp)).status, 201)
    t.same(codes(await record(made, { ...followUp, point: 'follow_up_12' })), [
      'follow_up_too_early',
    ])
    const { rows } = await test.owner.query('select stage, result from cases where id = $1', [
      made.caseId,
    ])
    t.same(rows, [{ stage: 'closed', result: 'improved' }])
  })

  t.test('409 wrong_stage for a follow-up of an open case', async (t) => {
    const open = await makeCase(test, 'evaluation', { programme: made })
    t.same(codes(await record(open, followUp)), ['wrong_stage'])
  })
})

t.test('recordFindingOutcome', async (t) => {
  const made = await makeCase(test, 'evaluation')
  const url = `/v1/findings/${made.findingId}/outcomes`

  t.test('201 with an address, and the newest comes first', async (t) => {
    const first = await test.as.coach.post(url, { outcome: 'unchanged', on: '2018-06-12' })
    t.equal(first.status, 201)
    t.equal(first.headers['location'], `/v1/finding-outcomes/${first.body.id}`)
    const read = await test.as.manager.get(String(first.headers['location']))
    t.same(read.body, first.body)
    t.match(first.body, { findingId: made.findingId, outcome: 'unchanged', on: '2018-06-12' })
    const second = await test.as.coachingLead.post(url, {
      outcome: 'resolved',
      evidence: 'Notulen RAT',
    })
    t.equal(second.status, 201)
    const { body } = await test.as.diagnostician.get(url)
    t.same(
      body.items.map(({ outcome }: { outcome: string }) => outcome),
      ['resolved', 'unchanged'],
    )
  })

  t.test('422 reason_required for what was not assessed', async (t) => {
    t.same(codes(await test.as.coach.post(url, { outcome: 'not_assessed' })), ['reason_required'])
    const reply = await test.as.coach.post(url, { outcome: 'not_assessed', reason: 'Tutup.' })
    t.equal(reply.status, 201)
  })

  t.test('403 for another team, 404 for another office', async (t) => {
    const body = { outcome: 'resolved' }
    t.equal((await test.as.otherCoach.post(url, body)).body.code, 'not_your_team')
    t.equal((await test.as.diagnosisLead.post(url, body)).body.code, 'not_your_role')
    t.equal((await test.stranger.get(url)).status, 404)
  })

  t.test('409 not_in_force before the coaching team has accepted the diagnosis', async (t) => {
    const offered = await makeCase(test, 'handover', { programme: made })
    const reply = await test.as.coach.post(`/v1/findings/${offered.findingId}/outcomes`, {
      outcome: 'resolved',
    })
    t.equal(reply.status, 409)
    t.same(codes(reply), ['not_in_force'])
  })

  t.test('409 not_confirmed for a penyakit that was ruled out', async (t) => {
    const ruledOut = await makeCase(test, 'diagnosis', { programme: made })
    await enterOffice(test.owner, test.actors.officeId)
    await change(test, `update findings set certainty = 'ruled_out' where id = $1`, [
      ruledOut.findingId,
    ])
    const reply = await test.as.coach.post(`/v1/findings/${ruledOut.findingId}/outcomes`, {
      outcome: 'resolved',
    })
    t.same(codes(reply), ['not_in_force', 'not_confirmed'])
  })
})
