import { test } from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, type TestApp } from '../support/app.js'
import { change, type MadeCase, makeCase } from '../support/makers.js'

const LEDGER = { text: 'Kumpulkan bukti transaksi Mei.', dueOn: '2018-06-18' }
const STATEMENT = { text: 'Minta rekening koran ke bank.', dueOn: '2018-06-25' }

const codes = (body: { errors: { code: string; pointer: string }[] }) =>
  body.errors.map(({ code, pointer }) => `${pointer} ${code}`)

const texts = (list: { text: string }[]) => list.map(({ text }) => text)

/** A session of some cases, planned for a day, or held on it with what each case says of itself. */
async function meet(
  test: TestApp,
  made: readonly MadeCase[],
  on: string,
  held?: readonly (object | undefined)[],
) {
  const [first] = made
  if (first === undefined) throw new Error('a session has a case')
  return test.as.coach.post(`/v1/programmes/${first.programmeId}/sessions`, {
    kind: 'individual',
    mode: 'on_site',
    topic: 'Pembukuan',
    cases: made.map(({ caseId }) => ({ caseId })),
    ...(held === undefined
      ? { plannedOn: on }
      : {
          held: {
            on,
            contactMinutes: 60,
            cases: made.map(({ caseId }, index) => ({
              caseId,
              attendance: 'present',
              ...held[index],
            })),
          },
        }),
  })
}

/** The same, where nothing else than 201 will do. */
async function met(...args: Parameters<typeof meet>) {
  const { status, body } = await meet(...args)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body
}

const hold = (test: TestApp, id: string, { caseId }: MadeCase, more: object, on = '2018-06-14') =>
  test.as.coach.post(
    `/v1/sessions/${id}/hold`,
    { on, contactMinutes: 60, cases: [{ caseId, attendance: 'present', ...more }] },
    { ifMatch: 1 },
  )

test('homework', async (t) => {
  const test = await buildTestApp(t)
  const { as, actors, stranger } = test

  await t.test('201 a session gives it as it is recorded, and shows it', async (t) => {
    const made = await makeCase(test, 'coaching')
    const given = {
      ...STATEMENT,
      responsibleSide: 'office',
      recommendationId: made.recommendationId,
    }
    const session = await met(test, [made], '2018-06-11', [{ homework: [LEDGER, given] }])
    const [{ homework, carriedHomework }] = session.cases
    t.match(homework, [
      { ...LEDGER, responsibleSide: 'participant', recommendationId: null },
      given,
    ])
    t.match(homework[0], {
      status: 'open',
      givenOn: '2018-06-11',
      sessionId: session.id,
      caseId: made.caseId,
      daysLate: 0,
      settledOn: null,
      recordedById: actors.people.coach.personId,
    })
    t.strictSame(carriedHomework, [], 'it is not carried to the session that gave it')
    const { body } = await as.coach.get(`/v1/sessions/${session.id}`)
    t.strictSame(body.cases[0].homework, homework)
    const attendance = await as.coach.get(`/v1/sessions/${session.id}/attendances/${made.caseId}`)
    t.strictSame(attendance.body.homework, homework)
    const listed = await as.coach.get(`/v1/cases/${made.caseId}/sessions`)
    t.notOk('homework' in listed.body.items[0].cases[0], 'lists leave it out')
  })

  await t.test('it is carried into each later session until one finds it done', async (t) => {
    const made = await makeCase(test, 'coaching')
    const other = await makeCase(test, 'coaching', { programme: made })
    const first = await met(test, [made, other], '2018-06-04', [
      { homework: [STATEMENT, LEDGER] },
      { homework: [LEDGER] },
    ])
    const second = await met(test, [made, other], '2018-06-08', [{}, {}])
    t.strictSame(
      second.cases.map(({ carriedHomework }: { carriedHomework: { text: string }[] }) =>
        texts(carriedHomework),
      ),
      [[LEDGER.text, STATEMENT.text], [LEDGER.text]],
      'by due day, each case its own',
    )
    const [{ id }] = second.cases[0].carriedHomework
    const planned = await met(test, [made], '2018-06-21')
    const third = await met(test, [made], '2018-06-12')
    const held = await hold(test, third.id, made, { homeworkDone: [id] }, '2018-06-12')
    t.equal(held.status, 200)
    t.match(held.body.cases[0].carriedHomework, [
      { id, status: 'done', settledOn: '2018-06-12', daysLate: null },
      { status: 'open' },
    ])
    const carried = async (sessionId: string) =>
      texts((await as.coach.get(`/v1/sessions/${sessionId}`)).body.cases[0].carriedHomework)
    t.strictSame(await carried(planned.id), [STATEMENT.text], 'what is done goes no further')
    t.strictSame(await carried(second.id), [LEDGER.text, STATEMENT.text], 'what was open then, was')
    t.strictSame(await carried(first.id), [], 'and nothing goes back')
  })

  await t.test('422 due before it is given, for a recommendation not accepted', async (t) => {
    const made = await makeCase(test, 'coaching')
    const other = await makeCase(test, 'coaching', { programme: made })
    const homework = [
      { ...LEDGER, dueOn: '2018-06-10' },
      { ...LEDGER, recommendationId: other.recommendationId },
    ]
    const { status, body } = await meet(test, [made], '2018-06-11', [{ homework }])
    t.equal(status, 422)
    t.strictSame(codes(body), [
      '#/held/cases/0/homework/0/dueOn due_before_given',
      '#/held/cases/0/homework/1/recommendationId unknown_recommendation',
    ])
  })

  await t.test(
    '422 found done what is of another case, settled, named twice or given later',
    async (t) => {
      const made = await makeCase(test, 'coaching')
      const other = await makeCase(test, 'coaching', { programme: made })
      const session = await met(test, [made, other], '2018-06-11', [
        { homework: [LEDGER, STATEMENT] },
        { homework: [LEDGER] },
      ])
      const [ofMade, ofOther] = session.cases.map(({ homework }: { homework: { id: string }[] }) =>
        homework.map(({ id }) => id),
      )
      const [mine = '', late = ''] = ofMade
      await as.coach.post(`/v1/homework/${mine}/complete`, {}, { ifMatch: 1 })
      const planned = await met(test, [made], '2018-06-14')
      const homeworkDone = [ofOther[0], newId(), mine, late, late]
      const { status, body } = await hold(test, planned.id, made, { homeworkDone })
      t.equal(status, 422)
      t.strictSame(codes(body), [
        '#/cases/0/homeworkDone/0 unknown_homework',
        '#/cases/0/homeworkDone/1 unknown_homework',
        '#/cases/0/homeworkDone/2 homework_settled',
        '#/cases/0/homeworkDone/4 duplicate',
      ])
      const before = await hold(test, planned.id, made, { homeworkDone: [late] }, '2018-06-08')
      t.strictSame(codes(before.body), ['#/cases/0/homeworkDone/0 before_earlier_fact'])
    },
  )

  await t.test('addHomework', async (t) => {
    const made = await makeCase(test, 'coaching')
    const session = await met(test, [made], '2018-06-11', [{}])
    const url = `/v1/sessions/${session.id}/attendances/${made.caseId}/homework`

    await t.test('201 under its own address, and with the id sent', async (t) => {
      const id = newId()
      const { status, body, headers } = await as.coach.post(url, { id, ...LEDGER })
      t.equal(status, 201)
      t.equal(headers['location'], `/v1/homework/${id}`)
      t.match(body, { id, ...LEDGER, givenOn: '2018-06-11' })
      t.strictSame(
        body.allowedActions.map(({ verb, allowed }: { verb: string; allowed: boolean }) => [
          verb,
          allowed,
        ]),
        [
          ['complete', true],
          ['drop', true],
        ],
      )
      t.strictSame((await as.coach.get(`/v1/homework/${id}`)).body, body)
      const again = await as.coach.post(url, { id, ...LEDGER })
      t.equal(again.status, 409)
      t.match(again.body, { code: 'id_taken', existingHref: `/v1/homework/${id}` })
    })

    await t.test('409 before the session was held, and on a closed case', async (t) => {
      const planned = await met(test, [made], '2018-06-21')
      const early = await as.coach.post(
        `/v1/sessions/${planned.id}/attendances/${made.caseId}/homework`,
        LEDGER,
      )
      t.equal(early.status, 409)
      t.strictSame(codes(early.body), ['#/status not_held'])
      const closing = await makeCase(test, 'coaching', { programme: made })
      const last = await met(test, [closing], '2018-06-11', [{ homework: [LEDGER] }])
      await change(
        test,
        `update cases set stage = 'closed', result = 'good', closed_on = '2018-06-13',
           closed_from = 'evaluation' where id = $1`,
        [closing.caseId],
      )
      const late = await as.coach.post(
        `/v1/sessions/${last.id}/attendances/${closing.caseId}/homework`,
        LEDGER,
      )
      t.strictSame(codes(late.body), ['#/stage wrong_stage'])
      const [{ id }] = last.cases[0].homework
      const done = await as.coach.post(`/v1/homework/${id}/complete`, {}, { ifMatch: 1 })
      t.strictSame(codes(done.body), ['#/stage wrong_stage'])
    })

    await t.test('422 due before the session', async (t) => {
      const { body } = await as.coach.post(url, { ...LEDGER, dueOn: '2018-06-10' })
      t.strictSame(codes(body), ['#/dueOn due_before_given'])
    })

    await t.test('403 for the other team and another coach, 404 for another office', async (t) => {
      t.equal((await as.diagnosisLead.post(url, LEDGER)).body.code, 'not_your_role')
      t.equal((await as.otherCoach.post(url, LEDGER)).body.code, 'not_your_team')
      const nowhere = `/v1/sessions/${session.id}/attendances/${newId()}/homework`
      t.equal((await as.coach.post(nowhere, LEDGER)).status, 404)
    })
  })

  await t.test('the verbs of homework', async (t) => {
    const made = await makeCase(test, 'coaching')
    const give = async () => {
      const session = await met(test, [made], '2018-06-11', [{ homework: [LEDGER] }])
      return `/v1/homework/${session.cases[0].homework[0].id}`
    }
    const who = actors.people.coach.personId

    await t.test('200 complete says when and who, and is refused a second time', async (t) => {
      const url = await give()
      const early = await as.coach.post(`${url}/complete`, { on: '2018-06-10' }, { ifMatch: 1 })
      t.strictSame(codes(early.body), ['#/on before_earlier_fact'])
      const { status, body } = await as.coach.post(
        `${url}/complete`,
        { on: '2018-06-13' },
        { ifMatch: 1 },
      )
      t.equal(status, 200)
      t.match(body, { version: 2, status: 'done', settledOn: '2018-06-13', settledById: who })
      const again = await as.coach.post(`${url}/complete`, {}, { ifMatch: 2 })
      t.equal(again.status, 409)
      t.match(again.body, { code: 'action_blocked', currentStage: 'done' })
      t.strictSame(codes(again.body), ['#/status already_done'])
    })

    await t.test('200 drop needs a reason, and ends it', async (t) => {
      const url = await give()
      t.equal((await as.coach.post(`${url}/drop`, {}, { ifMatch: 1 })).status, 400)
      const reason = 'Sudah ada di dinas.'
      const { body } = await as.coach.post(`${url}/drop`, { reason }, { ifMatch: 1 })
      t.match(body, { status: 'dropped', settledOn: '2018-06-14', reason, daysLate: null })
      const late = await as.coach.patch(url, { text: 'x' }, { ifMatch: 2 })
      t.strictSame(codes(late.body), ['#/status already_dropped'])
    })

    await t.test('200 a correction keeps what it does not name; 412, 428, 422', async (t) => {
      const url = await give()
      const { status, body } = await as.coach.patch(
        url,
        { dueOn: '2018-06-11', recommendationId: made.recommendationId },
        { ifMatch: 1 },
      )
      t.equal(status, 200)
      t.match(body, {
        version: 2,
        text: LEDGER.text,
        dueOn: '2018-06-11',
        daysLate: 3,
        recommendationId: made.recommendationId,
      })
      t.equal((await as.coach.patch(url, { text: 'x' }, { ifMatch: 1 })).status, 412)
      t.equal((await as.coach.patch(url, { text: 'x' })).status, 428)
      const early = await as.coach.patch(url, { dueOn: '2018-06-10' }, { ifMatch: 2 })
      t.strictSame(codes(early.body), ['#/dueOn due_before_given'])
    })

    await t.test('200 and 412 when two settle it at once', async (t) => {
      const url = await give()
      const replies = await Promise.all([
        as.coach.post(`${url}/complete`, {}, { ifMatch: 1 }),
        as.coachingLead.post(`${url}/drop`, { reason: 'Tidak perlu.' }, { ifMatch: 1 }),
      ])
      t.strictSame(replies.map(({ status }) => status).sort(), [200, 412])
    })

    await t.test(
      '403 for the other team; 404, like a missing one, for another office',
      async (t) => {
        const url = await give()
        t.equal((await as.diagnostician.get(url)).status, 200)
        const other = await as.otherCoach.post(`${url}/complete`, {}, { ifMatch: 1 })
        t.equal(other.body.code, 'not_your_team')
        const foreign = await stranger.get(url)
        const missing = await stranger.get(`/v1/homework/${newId()}`)
        t.equal(foreign.status, 404)
        t.same({ ...foreign.body, instance: '' }, { ...missing.body, instance: '' })
      },
    )
  })

  await t.test('listCaseHomework', async (t) => {
    const made = await makeCase(test, 'coaching')
    const days = ['2018-06-29', '2018-06-15', '2018-06-22', '2018-06-15', '2018-06-13']
    const homework = days.map((dueOn, index) => ({ text: `Tugas ${index}`, dueOn }))
    const session = await met(test, [made], '2018-06-11', [{ homework }])
    const [first] = session.cases[0].homework
    await as.coach.post(`/v1/homework/${first.id}/complete`, {}, { ifMatch: 1 })
    const url = `/v1/cases/${made.caseId}/homework`

    await t.test('200 by due day, in pages that neither repeat nor skip', async (t) => {
      const seen: string[] = []
      let next = `${url}?limit=2`
      for (;;) {
        const { body } = await as.manager.get(next)
        seen.push(...texts(body.items))
        if (body.nextCursor === null) break
        next = `${url}?limit=2&cursor=${body.nextCursor}`
      }
      t.strictSame(seen, ['Tugas 4', 'Tugas 1', 'Tugas 3', 'Tugas 2', 'Tugas 0'])
    })

    await t.test('200 narrowed to what is open, with the days it is late', async (t) => {
      const { body } = await as.manager.get(`${url}?status=open`)
      t.strictSame(texts(body.items), ['Tugas 1', 'Tugas 3', 'Tugas 2', 'Tugas 0'])
      test.clock.set('2018-06-17T16:59:59.000Z')
      const late = async () => (await as.manager.get(`${url}?status=open&limit=1`)).body.items[0]
      t.equal((await late()).daysLate, 2, '23:59 in Jakarta')
      test.clock.set('2018-06-17T17:00:00.000Z')
      t.equal((await late()).daysLate, 3, 'midnight in Jakarta')
      test.clock.set('2018-06-14T03:00:00.000Z')
    })

    await t.test('404 for an unknown case, 403 for a reporter', async (t) => {
      t.equal((await as.coach.get(`/v1/cases/${newId()}/homework`)).status, 404)
      t.equal((await as.reporter.get(url)).status, 403)
    })
  })

  await t.test('the ledger keeps that it was given, never what', async (t) => {
    const { rows } = await test.owner.query(`select changes from ledger where entity = 'homework'`)
    t.ok(rows.length > 0)
    t.notMatch(JSON.stringify(rows), /bukti transaksi|rekening koran|Sudah ada di dinas/)
  })
})
