import { test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, caller } from '../support/app.js'
import { change, ENTERED_ON, makeCase, makeProgramme } from '../support/makers.js'

const codes = (body: { errors: { code: string; pointer?: string }[] }) =>
  body.errors.map(({ code, pointer }) => `${pointer} ${code}`)

test('progress on a recommendation', async (t) => {
  const test = await buildTestApp(t)
  const programme = await makeProgramme(test)
  const made = await makeCase(test, 'coaching', { programme })
  const { as, actors, app, strangers, stranger } = test
  const at = (recommendationId: string) => `/v1/recommendations/${recommendationId}/progress`
  const url = at(made.recommendationId)

  await t.test('201 records it, and the list shows where it stands', async (t) => {
    const started = await as.coach.post(url, {
      state: 'in_progress',
      on: '2018-06-01',
      text: 'Mulai.',
    })
    t.equal(started.status, 201)
    t.equal(started.headers['location'], `/v1/progress/${started.body.id}`)
    t.match(started.body, {
      version: 1,
      caseId: made.caseId,
      recommendationId: made.recommendationId,
      sessionId: null,
      state: 'in_progress',
      on: '2018-06-01',
      text: 'Mulai.',
      reason: null,
      recordedById: actors.people.coach.personId,
    })
    t.strictSame((await as.manager.get(`/v1/progress/${started.body.id}`)).body, started.body)
    const done = await as.coach.post(url, { state: 'done' })
    t.equal(done.body.on, '2018-06-14')
    const late = await as.coach.post(url, { state: 'in_progress', on: '2018-05-20' })
    const { body } = await as.diagnostician.get(url)
    t.strictSame(body, {
      items: [done.body, started.body, late.body],
      nextCursor: null,
      standing: {
        recommendationId: made.recommendationId,
        answer: 'accepted',
        state: 'done',
        on: '2018-06-14',
      },
    })
    const first = await as.coach.get(`${url}?limit=2`)
    const second = await as.coach.get(`${url}?limit=2&cursor=${first.body.nextCursor}`)
    t.strictSame([...first.body.items, ...second.body.items], body.items)
    t.equal(second.body.nextCursor, null)
  })

  await t.test('201 open, with nothing recorded yet', async (t) => {
    const fresh = await makeCase(test, 'coaching', { programme })
    const { body } = await as.coach.get(at(fresh.recommendationId))
    t.match(body, { items: [], standing: { state: 'open', on: null } })
  })

  await t.test('201 for a session of the case, 422 for one of another', async (t) => {
    const held = async (caseId: string) => {
      const { body } = await as.coach.post(`/v1/programmes/${made.programmeId}/sessions`, {
        kind: 'individual',
        mode: 'online',
        topic: 'Neraca',
        cases: [{ caseId }],
        held: { contactMinutes: 60, cases: [{ caseId, attendance: 'present' }] },
      })
      return body.id
    }
    const other = await makeCase(test, 'coaching', { programme })
    const sessionId = await held(made.caseId)
    const good = await as.coach.post(url, { state: 'done', sessionId })
    t.match([good.status, good.body.sessionId], [201, sessionId])
    const bad = await as.coach.post(url, { state: 'done', sessionId: await held(other.caseId) })
    t.equal(bad.status, 422)
    t.strictSame(codes(bad.body), ['#/sessionId unknown_session'])
    const before = await as.coach.post(url, { state: 'in_progress', on: '2018-06-11', sessionId })
    t.strictSame(codes(before.body), ['#/sessionId unknown_session'], 'it was held later')
  })

  await t.test('201 on one deferred, 409 on one declined', async (t) => {
    const answered = async (answer: string) => {
      const one = await makeCase(test, 'coaching', { programme })
      await change(
        test,
        `update recommendation_answers set answer = $2, reason = 'x',
           deferred_to = case when $2 = 'deferred' then date '2018-08-01' end where case_id = $1`,
        [one.caseId, answer],
      )
      return as.coach.post(at(one.recommendationId), { state: 'in_progress' })
    }
    t.equal((await answered('deferred')).status, 201)
    const declined = await answered('declined')
    t.match([declined.status, declined.body.code], [409, 'recommendation_declined'])
  })

  await t.test('201 during the evaluation, 409 on a closed case', async (t) => {
    const one = await makeCase(test, 'evaluation', { programme })
    t.equal((await as.coach.post(at(one.recommendationId), { state: 'done' })).status, 201)
    await change(
      test,
      `update cases set stage = 'closed', result = 'good', closed_on = '2018-06-13', closed_from = 'evaluation' where id = $1`,
      [one.caseId],
    )
    const { status, body } = await as.coach.post(at(one.recommendationId), { state: 'done' })
    t.equal(status, 409)
    t.match(body, { code: 'action_blocked', currentStage: 'closed' })
    t.strictSame(codes(body), ['#/stage wrong_stage'])
  })

  await t.test('409 before the diagnosis is accepted', async (t) => {
    const early = await makeCase(test, 'handover', { programme })
    const { status, body } = await as.coach.post(at(early.recommendationId), { state: 'done' })
    t.match([status, body.code], [409, 'recommendation_not_accepted'])
  })

  await t.test('409 on a superseded one, naming the current', async (t) => {
    const one = await makeCase(test, 'coaching', { programme })
    await as.coach.post(at(one.recommendationId), { state: 'in_progress', on: '2018-05-20' })
    const diagnosisId = newId()
    const currentId = newId()
    await change(
      test,
      `with diagnosis as (insert into diagnoses (id, case_id, number, supersedes_id, opened_on)
         values ($1, $2, 2, $3, '2018-06-02'))
       insert into recommendations (id, case_id, diagnosis_id, lineage_id, position, kind, text, author_id)
       select $4, case_id, $1, lineage_id, position, kind, text, author_id from recommendations where id = $5`,
      [diagnosisId, one.caseId, one.diagnosisId, currentId, one.recommendationId],
    )
    await change(
      test,
      `with handover as (
         insert into handovers (id, case_id, diagnosis_id, coaching_team_id, status, offered_on,
           offered_by_id, answered_on, answered_by_id)
         values ($1, $2, $3, $4, 'accepted', '2018-06-05', $5, '2018-06-06', $6))
       insert into recommendation_answers (id, case_id, handover_id, recommendation_id, answer)
       values ($7, $2, $1, $8, 'accepted')`,
      [
        newId(),
        one.caseId,
        diagnosisId,
        one.coachingTeamId,
        actors.people.diagnosisLead.personId,
        actors.people.coachingLead.personId,
        newId(),
        currentId,
      ],
    )
    const { status, body } = await as.coach.post(at(one.recommendationId), { state: 'done' })
    t.equal(status, 409)
    t.match(body, { code: 'superseded_recommendation', currentRecommendationId: currentId })
    t.equal((await as.coach.post(at(currentId), { state: 'done' })).status, 201)
    const { body: list } = await as.coach.get(at(one.recommendationId))
    t.equal(list.items.length, 2, 'progress is carried over')
    t.match(list.standing, { recommendationId: currentId, state: 'done' })
  })

  await t.test('422 dropped without a reason, and on days that do not fit', async (t) => {
    const dropped = await as.coach.post(url, { state: 'dropped' })
    t.strictSame(codes(dropped.body), ['#/reason reason_required'])
    const early = await as.coach.post(url, { state: 'done', on: ENTERED_ON.handover })
    t.strictSame(codes(early.body), ['#/on before_coaching'])
    const future = await as.coach.post(url, { state: 'done', on: '2018-06-15' })
    t.strictSame(codes(future.body), ['#/on date_in_future'])
  })

  await t.test('403 for the other team, and for a coach of another', async (t) => {
    t.equal((await as.diagnosisLead.post(url, { state: 'done' })).body.code, 'not_your_role')
    t.equal((await as.otherCoach.post(url, { state: 'done' })).body.code, 'not_your_team')
    t.equal((await as.reporter.get(url)).status, 403)
  })

  await t.test('404 for another office', async (t) => {
    const strangerCoach = caller(app, strangers.people.coach.key)
    t.equal((await strangerCoach.post(url, { state: 'done' })).status, 404)
    t.equal((await stranger.get(url)).status, 404)
    t.equal((await stranger.get(`/v1/progress/${newId()}`)).status, 404)
    t.equal((await as.coach.post(at(newId()), { state: 'done' })).status, 404)
  })

  await t.test('201 once for one Idempotency-Key', async (t) => {
    const before = (await as.coach.get(`${url}?limit=200`)).body.items.length
    const post = () => as.coach.post(url, { state: 'done' }, { key: 'progress-1' })
    const [first, again] = [await post(), await post()]
    t.equal(again.body.id, first.body.id)
    t.equal((await as.coach.get(`${url}?limit=200`)).body.items.length, before + 1)
  })
})
