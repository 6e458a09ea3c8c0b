import { test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, caller, type TestApp } from '../support/app.js'
import { change, ENTERED_ON, type MadeCase, makeCase, makeProgramme } from '../support/makers.js'

const plan = ({ caseId, recommendationId }: MadeCase) => ({
  kind: 'individual',
  mode: 'on_site',
  plannedOn: '2018-06-21',
  place: 'Kantor koperasi',
  topic: 'Menyusun ulang buku kas',
  cases: [{ caseId, recommendationIds: [recommendationId] }],
})

const heldBody = (made: MadeCase, on = '2018-06-11') => {
  const { plannedOn: _plannedOn, ...body } = plan(made)
  return {
    ...body,
    held: {
      on,
      contactMinutes: 120,
      preparationMinutes: 45,
      cases: [
        {
          caseId: made.caseId,
          attendance: 'present',
          personsFemale: 4,
          personsMale: 3,
          note: 'Buku kas lengkap.',
        },
      ],
    },
  }
}

const held = ({ caseId }: MadeCase) => ({
  contactMinutes: 90,
  cases: [{ caseId, attendance: 'present', personsFemale: 2, personsMale: 1 }],
})

const at = ({ programmeId }: { programmeId: string }) => `/v1/programmes/${programmeId}/sessions`
const codes = (body: { errors: { code: string; pointer?: string }[] }) =>
  body.errors.map(({ code, pointer }) => `${pointer} ${code}`)

async function planned(test: TestApp, made: MadeCase) {
  const { status, body } = await test.as.coach.post(at(made), plan(made))
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body
}

const close = (test: TestApp, { caseId }: MadeCase) =>
  change(
    test,
    `update cases set stage = 'closed', result = 'good', closed_on = '2018-06-13',
       closed_from = 'evaluation' where id = $1`,
    [caseId],
  )

test('sessions', async (t) => {
  const test = await buildTestApp(t)

  await t.test('createSession', async (t) => {
    const made = await makeCase(test, 'coaching')
    const { as, actors, stranger } = test

    await t.test('201 plans a session, and GET gives the same', async (t) => {
      const { status, body, headers } = await as.coach.post(at(made), plan(made))
      t.equal(status, 201)
      t.equal(headers['location'], `/v1/sessions/${body.id}`)
      t.equal(headers['etag'], '"1"')
      t.match(body, {
        version: 1,
        programmeId: made.programmeId,
        status: 'planned',
        plannedOn: '2018-06-21',
        heldOn: null,
        contactMinutes: null,
        replacesId: null,
        replacedById: null,
        coachIds: [actors.people.coach.personId],
        recordedById: actors.people.coach.personId,
      })
      t.match(body.cases, [
        {
          caseId: made.caseId,
          attendance: null,
          note: null,
          noteHidden: false,
          noteVisibility: 'team',
        },
      ])
      t.strictSame(body.cases[0].recommendationIds, [made.recommendationId])
      t.strictSame(
        body.allowedActions.map(({ allowed }: { allowed: boolean }) => allowed),
        [true, true, true],
      )
      t.strictSame((await as.coach.get(`/v1/sessions/${body.id}`)).body, body)
    })

    await t.test('201 records a session already held, in one call', async (t) => {
      const { status, body } = await as.coach.post(at(made), heldBody(made))
      t.equal(status, 201)
      t.match(body, {
        status: 'held',
        plannedOn: '2018-06-11',
        heldOn: '2018-06-11',
        contactMinutes: 120,
        preparationMinutes: 45,
      })
      t.match(body.cases[0], {
        attendance: 'present',
        personsFemale: 4,
        personsMale: 3,
        note: 'Buku kas lengkap.',
      })
      t.strictSame(
        body.allowedActions[0].blockers.map(({ code }: { code: string }) => code),
        ['already_held'],
      )
    })

    await t.test('201 for many cases and coaches at once', async (t) => {
      const other = await makeCase(test, 'coaching', { programme: made, kind: 'enterprise' })
      const { coach, coachingLead } = actors.people
      const body = {
        ...plan(made),
        kind: 'clinic_day',
        coachIds: [coachingLead.personId, coach.personId],
        cases: [...plan(made).cases, { caseId: other.caseId }],
      }
      const reply = await as.coach.post(at(made), body)
      t.equal(reply.status, 201)
      t.strictSame(reply.body.coachIds, body.coachIds)
      t.strictSame(
        reply.body.cases.map(({ caseId }: { caseId: string }) => caseId),
        [made.caseId, other.caseId],
      )
    })

    await t.test('201 whatever the stage is now, on a day since coaching began', async (t) => {
      const evaluated = await makeCase(test, 'evaluation', { programme: made })
      t.equal((await as.coach.post(at(evaluated), heldBody(evaluated, '2018-05-14'))).status, 201)
    })

    await t.test('201 at 23:30 in Jakarta is today there, in UTC too the day before', async (t) => {
      test.clock.set('2018-06-30T16:30:00.000Z')
      const { held, ...rest } = heldBody(made)
      const { on: _on, ...today } = held
      const { body } = await as.coach.post(at(made), { ...rest, held: today })
      t.equal(body.heldOn, '2018-06-30')
      test.clock.set('2018-06-30T17:30:00.000Z')
      const next = await as.coach.post(at(made), { ...rest, held: today })
      t.equal(next.body.heldOn, '2018-07-01')
      test.clock.set('2018-06-14T03:00:00.000Z')
    })

    await t.test('201 once for one Idempotency-Key', async (t) => {
      const before = (await as.coach.get(`${at(made)}?limit=200`)).body.items.length
      const first = await as.coach.post(at(made), heldBody(made, '2018-06-12'), { key: 'visit-1' })
      const again = await as.coach.post(at(made), heldBody(made, '2018-06-12'), { key: 'visit-1' })
      t.equal(again.status, 201)
      t.equal(again.headers['idempotency-replayed'], 'true')
      t.strictSame(again.body, first.body)
      t.equal((await as.coach.get(`${at(made)}?limit=200`)).body.items.length, before + 1)
      const other = await as.coach.post(at(made), heldBody(made, '2018-06-13'), { key: 'visit-1' })
      t.equal(other.body.code, 'idempotency_key_reused')
    })

    await t.test('201 late, with a reason', async (t) => {
      await change(test, 'update offices set late_entry_limit_days = 7 where id = klinik_office()')
      const body = heldBody(made, '2018-05-21')
      const refused = await as.coach.post(at(made), body)
      t.equal(refused.status, 422)
      t.match(codes(refused.body)[0], 'late_reason_required')
      const lateReason = 'Dipindahkan dari berkas kertas.'
      const accepted = await as.coach.post(at(made), {
        ...body,
        held: { ...body.held, lateReason },
      })
      t.equal(accepted.status, 201)
      await change(test, 'update offices set late_entry_limit_days = 60 where id = klinik_office()')
    })

    await t.test('422 without a day, 400 with a misspelt member', async (t) => {
      const { plannedOn: _plannedOn, ...body } = plan(made)
      const { status, body: problem } = await as.coach.post(at(made), body)
      t.equal(status, 422)
      t.strictSame(codes(problem), ['#/plannedOn required'])
      t.equal((await as.coach.post(at(made), { ...plan(made), topik: 'x' })).status, 400)
    })

    await t.test('403 for the diagnosis team, and for a coach of another team', async (t) => {
      t.equal((await as.diagnosisLead.post(at(made), plan(made))).body.code, 'not_your_role')
      t.equal((await as.otherCoach.post(at(made), plan(made))).body.code, 'not_your_team')
    })

    await t.test('404, like a missing programme, for another office', async (t) => {
      const { strangers, app } = test
      const strangerCoach = caller(app, strangers.people.coach.key)
      const foreign = await strangerCoach.post(at(made), plan(made))
      const missing = await strangerCoach.post(at({ programmeId: newId() }), plan(made))
      t.equal(foreign.status, 404)
      t.equal(missing.status, 404)
      t.same({ ...foreign.body, instance: '' }, { ...missing.body, instance: '' })
      t.equal((await stranger.get(at(made))).status, 404)
    })

    await t.test('409 for a case that is not in coaching, or closed', async (t) => {
      for (const moment of ['enrolled', 'diagnosis', 'handover', 'evaluation'] as const) {
        const early = await makeCase(test, moment, { programme: made })
        const { status, body } = await as.coach.post(at(made), {
          ...plan(made),
          cases: [{ caseId: early.caseId }],
        })
        t.equal(status, 409, moment)
        t.match(body, { code: 'action_blocked', currentStage: moment })
        t.strictSame(codes(body), ['#/cases/0/caseId wrong_stage'])
      }
      const closed = await makeCase(test, 'evaluation', { programme: made })
      await close(test, closed)
      const late = await as.coach.post(at(closed), heldBody(closed))
      t.match([late.status, late.body.currentStage], [409, 'closed'])
    })

    await t.test('422 on a day before coaching, and in the future', async (t) => {
      const early = await as.coach.post(at(made), heldBody(made, '2018-05-13'))
      t.equal(early.status, 422)
      t.strictSame(codes(early.body), ['#/held/on before_coaching'])
      const future = await as.coach.post(at(made), heldBody(made, '2018-06-15'))
      t.equal(future.status, 422)
      t.match(codes(future.body)[0], 'date_in_future')
      const planned = await as.coach.post(at(made), { ...plan(made), plannedOn: '2018-05-13' })
      t.strictSame(codes(planned.body), ['#/plannedOn before_coaching'])
    })

    await t.test('422 names every wrong case, recommendation, coach and attendance', async (t) => {
      const other = await makeCase(test, 'coaching', { programme: made })
      const elsewhere = await makeCase(test, 'coaching')
      const body = heldBody(made)
      const reply = await as.coach.post(at(made), {
        ...body,
        coachIds: [actors.people.diagnostician.personId],
        cases: [
          { caseId: made.caseId, recommendationIds: [other.recommendationId] },
          { caseId: other.caseId },
          { caseId: elsewhere.caseId },
        ],
      })
      t.equal(reply.status, 422)
      t.strictSame(codes(reply.body), [
        '#/cases/2/caseId unknown_case',
        '#/cases/0/recommendationIds/0 unknown_recommendation',
        '#/coachIds/0 not_in_coaching_team',
        '#/held/cases attendance_missing',
        '#/held/cases attendance_missing',
      ])
    })

    await t.test('422 for a declined recommendation', async (t) => {
      const declining = await makeCase(test, 'coaching', { programme: made })
      await change(
        test,
        "update recommendation_answers set answer = 'declined', reason = 'x' where case_id = $1",
        [declining.caseId],
      )
      const { body } = await as.coach.post(at(declining), plan(declining))
      t.strictSame(codes(body), ['#/cases/0/recommendationIds/0 recommendation_declined'])
    })

    await t.test('nothing is left of a refused call', async (t) => {
      const { rows } = await test.owner.query(
        `select count(*)::int as orphans from session_attendances a
       where not exists (select from sessions s where s.id = a.session_id)`,
      )
      t.equal(rows[0].orphans, 0)
    })
  })

  await t.test('lists of sessions', async (t) => {
    const programme = await makeProgramme(test)
    const made = await makeCase(test, 'coaching', { programme })
    const other = await makeCase(test, 'coaching', { programme })
    const { as, actors } = test
    const days = ['2018-06-18', '2018-06-25', '2018-06-25', '2018-07-02']
    for (const plannedOn of days) await as.coach.post(at(made), { ...plan(made), plannedOn })
    const lead = await as.coachingLead.post(at(other), heldBody(other))

    const listed = async (query: string) => {
      const { status, body } = await as.manager.get(
        `/v1/programmes/${made.programmeId}/sessions?${query}`,
      )
      if (status !== 200) throw new Error(JSON.stringify(body))
      return body.items.map(({ plannedOn }: { plannedOn: string }) => plannedOn)
    }

    await t.test('200 latest first, in pages that neither repeat nor skip', async (t) => {
      const ids: string[] = []
      let next = `/v1/sessions?programmeId=${made.programmeId}&limit=2`
      for (;;) {
        const { body } = await as.coach.get(next)
        ids.push(...body.items.map(({ id }: { id: string }) => id))
        if (body.nextCursor === null) break
        next = `/v1/sessions?programmeId=${made.programmeId}&limit=2&cursor=${body.nextCursor}`
      }
      t.equal(new Set(ids).size, 5)
      const { body } = await as.coach.get(
        `/v1/sessions?programmeId=${made.programmeId}&sort=plannedOn`,
      )
      t.strictSame(
        body.items.map(({ id }: { id: string }) => id),
        [...ids].reverse(),
      )
    })

    await t.test('200 narrowed', async (t) => {
      t.strictSame(await listed('status=held,cancelled'), ['2018-06-11'])
      t.strictSame(await listed('kind=bimtek'), [])
      const ofCase = await as.manager.get(`/v1/sessions?caseId=${other.caseId}`)
      t.strictSame(
        ofCase.body.items.map(({ id }: { id: string }) => id),
        [lead.body.id],
      )
      t.strictSame(await listed(`coachId=${actors.people.coachingLead.personId}`), ['2018-06-11'])
      t.strictSame((await as.manager.get(`/v1/sessions?programmeId=${newId()}`)).body.items, [])
      t.strictSame(await listed('plannedOnFrom=2018-06-25&plannedOnBefore=2018-07-02'), [
        '2018-06-25',
        '2018-06-25',
      ])
    })

    await t.test('200 with allowedActions only when asked', async (t) => {
      const plain = await as.coach.get(`/v1/cases/${other.caseId}/sessions`)
      t.notOk('allowedActions' in plain.body.items[0])
      const full = await as.coachingLead.get(
        `/v1/cases/${other.caseId}/sessions?include=allowedActions`,
      )
      const { cases, clashes: _ofOneAlone, ...session } = lead.body
      const shown = cases.map(
        ({ homework: _given, carriedHomework: _carried, ...one }: Record<string, unknown>) => one,
      )
      t.strictSame(full.body.items, [{ ...session, cases: shown }], 'homework too')
    })

    await t.test('404 for the sessions of an unknown case or programme', async (t) => {
      t.equal((await as.coach.get(`/v1/cases/${newId()}/sessions`)).status, 404)
      t.equal((await as.coach.get(`/v1/programmes/${newId()}/sessions`)).status, 404)
    })

    await t.test('400 for a cursor of another filter; 403 for a reporter', async (t) => {
      const { body } = await as.coach.get('/v1/sessions?limit=1')
      const reply = await as.coach.get(`/v1/sessions?limit=1&status=held&cursor=${body.nextCursor}`)
      t.equal(reply.body.code, 'invalid_cursor')
      t.equal((await as.reporter.get('/v1/sessions')).status, 403)
    })

    await t.test('200 and empty for another office', async (t) => {
      t.strictSame((await test.stranger.get('/v1/sessions')).body.items, [])
    })
  })

  await t.test('the verbs of a session', async (t) => {
    const programme = await makeProgramme(test)
    const made = await makeCase(test, 'coaching', { programme })
    const { as, actors, stranger } = test
    const verb = (id: string, name: string) => `/v1/sessions/${id}/${name}`

    await t.test('200 hold records the day, the minutes and who came', async (t) => {
      const session = await planned(test, made)
      const { status, body } = await as.coach.post(verb(session.id, 'hold'), held(made), {
        ifMatch: 1,
      })
      t.equal(status, 200)
      t.match(body, { version: 2, status: 'held', heldOn: '2018-06-14', contactMinutes: 90 })
      t.match(body.cases[0], { version: 2, attendance: 'present', personsFemale: 2 })
    })

    await t.test('409 hold twice; 412 with the version before', async (t) => {
      const session = await planned(test, made)
      await as.coach.post(verb(session.id, 'hold'), held(made), { ifMatch: 1 })
      t.equal(
        (await as.coach.post(verb(session.id, 'hold'), held(made), { ifMatch: 1 })).status,
        412,
      )
      const { status, body } = await as.coach.post(verb(session.id, 'hold'), held(made), {
        ifMatch: 2,
      })
      t.equal(status, 409)
      t.match(body, { code: 'action_blocked', currentStage: 'held' })
      t.strictSame(codes(body), ['#/status already_held'])
      t.equal(body.allowedActions.length, 3)
    })

    await t.test('200 and 412 when two hold at once', async (t) => {
      const session = await planned(test, made)
      const hold = () => as.coach.post(verb(session.id, 'hold'), held(made), { ifMatch: 1 })
      const replies = await Promise.all([hold(), hold()])
      t.strictSame(replies.map(({ status }) => status).sort(), [200, 412])
    })

    await t.test('422 hold without everyone, before coaching, or in the future', async (t) => {
      const session = await planned(test, made)
      const hold = (body: object) => as.coach.post(verb(session.id, 'hold'), body, { ifMatch: 1 })
      t.strictSame(codes((await hold({ ...held(made), on: '2018-05-13' })).body), [
        '#/on before_coaching',
      ])
      t.strictSame(codes((await hold({ ...held(made), on: '2018-06-15' })).body), [
        '#/on date_in_future',
      ])
      const stray = { caseId: newId(), attendance: 'absent' }
      t.strictSame(codes((await hold({ ...held(made), cases: [stray] })).body), [
        '#/cases attendance_missing',
        '#/cases/0/caseId unknown_case',
      ])
      t.equal((await hold({ cases: held(made).cases })).status, 400)
    })

    await t.test('200 cancel says who, when and why', async (t) => {
      const session = await planned(test, made)
      const reason = 'Pengurus sedang rapat.'
      const { status, body } = await as.coach.post(
        verb(session.id, 'cancel'),
        { reason },
        { ifMatch: 1 },
      )
      t.equal(status, 200)
      t.match(body, {
        status: 'cancelled',
        reason,
        cancelledOn: '2018-06-14',
        cancelledById: actors.people.coach.personId,
      })
      const again = await as.coach.post(verb(session.id, 'hold'), held(made), { ifMatch: 2 })
      t.strictSame(codes(again.body), ['#/status already_cancelled'])
      t.equal((await as.coach.post(verb(session.id, 'cancel'), {}, { ifMatch: 2 })).status, 400)
    })

    await t.test('200 reschedule leaves a chain', async (t) => {
      const session = await planned(test, made)
      const move = { plannedOn: '2018-06-28', reason: 'Ketua sakit.' }
      const { status, body } = await as.coach.post(verb(session.id, 'reschedule'), move, {
        ifMatch: 1,
      })
      t.equal(status, 200)
      t.match(body, {
        id: session.id,
        status: 'rescheduled',
        reason: 'Ketua sakit.',
        plannedOn: '2018-06-21',
      })
      const next = (await as.coach.get(`/v1/sessions/${body.replacedById}`)).body
      t.match(next, {
        status: 'planned',
        plannedOn: '2018-06-28',
        replacesId: session.id,
        topic: session.topic,
        place: session.place,
      })
      t.strictSame(next.coachIds, session.coachIds)
      t.strictSame(next.cases[0].recommendationIds, [made.recommendationId])
      const again = await as.coach.post(verb(session.id, 'reschedule'), move, { ifMatch: 2 })
      t.strictSame(codes(again.body), ['#/status already_rescheduled'])
    })

    await t.test('422 reschedule to the same day, or before coaching', async (t) => {
      const session = await planned(test, made)
      const move = (plannedOn: string) =>
        as.coach.post(verb(session.id, 'reschedule'), { plannedOn, reason: 'x' }, { ifMatch: 1 })
      t.strictSame(codes((await move('2018-06-21')).body), ['#/plannedOn same_day'])
      t.strictSame(codes((await move(ENTERED_ON.handover)).body), ['#/plannedOn before_coaching'])
    })

    await t.test('403 for a colleague who is not its coach, but not for the lead', async (t) => {
      const session = (await as.coachingLead.post(at(made), plan(made))).body
      const cancel = { reason: 'x' }
      t.equal((await as.coach.post(verb(session.id, 'cancel'), cancel, { ifMatch: 1 })).status, 403)
      t.equal(
        (await as.otherCoach.post(verb(session.id, 'hold'), held(made), { ifMatch: 1 })).status,
        403,
      )
      t.equal(
        (await as.manager.post(verb(session.id, 'cancel'), cancel, { ifMatch: 1 })).status,
        403,
      )
      const own = await planned(test, made)
      t.equal(
        (await as.coachingLead.post(verb(own.id, 'cancel'), cancel, { ifMatch: 1 })).status,
        200,
      )
    })

    await t.test('428 without If-Match; 404 for another office', async (t) => {
      const session = await planned(test, made)
      t.equal((await as.coach.post(verb(session.id, 'hold'), held(made))).status, 428)
      t.equal((await stranger.get(`/v1/sessions/${session.id}`)).status, 404)
      t.equal((await as.coach.get(`/v1/sessions/${newId()}`)).status, 404)
    })
  })

  await t.test('updateSession', async (t) => {
    const programme = await makeProgramme(test)
    const made = await makeCase(test, 'coaching', { programme })
    const other = await makeCase(test, 'coaching', { programme })
    const { as, actors } = test
    const { coach, coachingLead } = actors.people

    await t.test('200 replaces topic, coaches and cases, and the version rises', async (t) => {
      const session = await planned(test, made)
      const url = `/v1/sessions/${session.id}`
      const topic = await as.coach.patch(url, { topic: 'Neraca', place: null }, { ifMatch: 1 })
      t.match(topic.body, { version: 2, topic: 'Neraca', place: null, kind: 'individual' })
      const coachIds = [coachingLead.personId]
      const coaches = await as.coach.patch(url, { coachIds }, { ifMatch: 2 })
      t.match(coaches.body, { version: 3, coachIds })
      const cases = [{ caseId: other.caseId, recommendationIds: [other.recommendationId] }]
      const moved = await as.coach.patch(url, { cases }, { ifMatch: 3 })
      t.equal(moved.body.cases.length, 1)
      t.match(moved.body.cases[0], cases[0])
      const back = await as.coach.patch(url, { cases: [{ caseId: made.caseId }] }, { ifMatch: 4 })
      t.match(back.body.cases, [{ caseId: made.caseId, attendance: null }])
      t.strictSame(back.body.cases[0].recommendationIds, [])
      t.strictSame((await as.coach.get(`/v1/cases/${other.caseId}/sessions`)).body.items, [])
    })

    await t.test(
      '409 once held, but for what was written of it; 422 for a stranger as coach; 403 for another team',
      async (t) => {
        const session = await planned(test, made)
        const url = `/v1/sessions/${session.id}`
        const coachIds = [coach.personId, actors.people.otherCoach.personId]
        const wrong = await as.coach.patch(url, { coachIds }, { ifMatch: 1 })
        t.strictSame(codes(wrong.body), ['#/coachIds/1 not_in_coaching_team'])
        t.equal((await as.otherCoach.patch(url, { topic: 'x' }, { ifMatch: 1 })).status, 403)
        await as.coach.post(`${url}/hold`, held(made), { ifMatch: 1 })
        const late = await as.coach.patch(url, { kind: 'clinic_day' }, { ifMatch: 2 })
        t.equal(late.status, 409)
        t.strictSame(codes(late.body), ['#/status already_held'])
      },
    )
  })

  await t.test('attendances', async (t) => {
    const programme = await makeProgramme(test)
    const made = await makeCase(test, 'coaching', { programme })
    const other = await makeCase(test, 'coaching', { programme })
    const { as, stranger } = test
    const both = heldBody(made)
    const { body: session } = await as.coach.post(at(made), {
      ...both,
      cases: [...both.cases, { caseId: other.caseId }],
      held: {
        ...both.held,
        cases: [...both.held.cases, { caseId: other.caseId, attendance: 'absent' }],
      },
    })
    const url = (caseId: string) => `/v1/sessions/${session.id}/attendances/${caseId}`

    await t.test('200 corrects one case and leaves the session alone', async (t) => {
      const read = await as.coach.get(url(other.caseId))
      t.equal(read.headers['etag'], '"1"')
      t.strictSame(read.body, session.cases[1])
      const change = {
        attendance: 'present',
        personsFemale: 1,
        note: 'Datang terlambat.',
        recommendationIds: [other.recommendationId],
      }
      const { status, body } = await as.coach.patch(url(other.caseId), change, { ifMatch: 1 })
      t.equal(status, 200)
      t.match(body, { ...change, version: 2 })
      t.equal((await as.coach.get(`/v1/sessions/${session.id}`)).body.version, 1)
    })

    await t.test('200 and 412 when two correct one case; 200 twice for two cases', async (t) => {
      const fix = (caseId: string, note: string, ifMatch: number) =>
        as.coach.patch(url(caseId), { note }, { ifMatch })
      const same = await Promise.all([fix(made.caseId, 'satu', 1), fix(made.caseId, 'dua', 1)])
      t.strictSame(same.map(({ status }) => status).sort(), [200, 412])
      const apart = await Promise.all([fix(made.caseId, 'tiga', 2), fix(other.caseId, 'empat', 2)])
      t.strictSame(
        apart.map(({ status }) => status),
        [200, 200],
      )
    })

    await t.test('notes are read by their visibility', async (t) => {
      const show = async (noteVisibility: string) => {
        const { body } = await as.coach.get(url(made.caseId))
        await as.coach.patch(
          url(made.caseId),
          { note: 'Rahasia.', noteVisibility },
          { ifMatch: body.version },
        )
        const readers = [as.coachingLead, as.diagnostician, as.manager]
        const replies = await Promise.all(readers.map((reader) => reader.get(url(made.caseId))))
        return replies.map(({ body: { note, noteHidden } }) => [note, noteHidden])
      }
      const open = ['Rahasia.', false]
      const hidden = [null, true]
      t.strictSame(await show('team'), [open, hidden, hidden])
      t.strictSame(await show('case'), [open, open, hidden])
      t.strictSame(await show('office'), [open, open, open])
    })

    await t.test('409 before the session is held, and on a closed case', async (t) => {
      const plan = await planned(test, made)
      const early = await as.coach.patch(
        `/v1/sessions/${plan.id}/attendances/${made.caseId}`,
        { attendance: 'present' },
        { ifMatch: 1 },
      )
      t.equal(early.status, 409)
      t.strictSame(codes(early.body), ['#/status not_held'])
      const closing = await makeCase(test, 'evaluation', { programme })
      const { body } = await as.coach.post(at(closing), heldBody(closing))
      await close(test, closing)
      const late = await as.coach.patch(
        `/v1/sessions/${body.id}/attendances/${closing.caseId}`,
        { note: 'x' },
        { ifMatch: 1 },
      )
      t.equal(late.status, 409)
      t.strictSame(codes(late.body), ['#/stage wrong_stage'])
    })

    await t.test(
      '422 for persons of an absent case, and for a foreign recommendation',
      async (t) => {
        const { body } = await as.coach.get(url(other.caseId))
        const fix = (change: object) =>
          as.coach.patch(url(other.caseId), change, { ifMatch: body.version })
        t.strictSame(codes((await fix({ attendance: 'absent' })).body), [
          '#/attendance persons_without_presence',
        ])
        t.strictSame(codes((await fix({ recommendationIds: [made.recommendationId] })).body), [
          '#/recommendationIds/0 unknown_recommendation',
        ])
      },
    )

    await t.test(
      '403 for another team; 404 for another office and a case not on it; 428',
      async (t) => {
        t.equal((await as.otherCoach.patch(url(made.caseId), {}, { ifMatch: 1 })).status, 403)
        t.equal((await as.diagnosisLead.patch(url(made.caseId), {}, { ifMatch: 1 })).status, 403)
        t.equal((await stranger.get(url(made.caseId))).status, 404)
        t.equal((await as.coach.get(url(newId()))).status, 404)
        t.equal((await as.coach.patch(url(made.caseId), {})).status, 428)
      },
    )

    await t.test('the ledger keeps that a note changed, never the note', async (t) => {
      const { rows } = await test.owner.query(
        `select changes from ledger where entity = 'session_attendances' and changes ? 'note'`,
      )
      t.ok(rows.length > 0)
      t.ok(rows.every(({ changes }) => changes.note === null))
    })
  })
})
