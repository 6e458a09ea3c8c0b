import { type Test, test } from 'tap'
import { buildTestApp, type Caller } from '../support/app.js'
import { makeCase, makeProgramme } from '../support/makers.js'

const PLAN = { name: 'Klinik Koperasi 2018', startsOn: '2018-07-01', capacity: 30, targetGood: 20 }
const MISSING = '/v1/programmes/0197a5c0-0000-7000-8000-000000000000'

const codes = (errors: { code: string }[]) => errors.map(({ code }) => code)

test('programmes', async (t) => {
  const test = await buildTestApp(t)
  const { as, stranger, nobody, actors } = test
  const { people } = actors

  const plan = async (changes: object = {}) => {
    const reply = await as.manager.post('/v1/programmes', { ...PLAN, ...changes })
    t.equal(reply.status, 201)
    return reply.body
  }

  async function appoint(programmeId: string, kind: string, personId: string) {
    const team = await as.manager.post(`/v1/programmes/${programmeId}/teams`, { kind, name: kind })
    await as.manager.post(`/v1/teams/${team.body.id}/members`, { personId, role: 'lead' })
  }

  t.test('createProgramme', async (t) => {
    t.test('201 with what was left out filled in', async (t) => {
      const { status, body, headers } = await as.manager.post('/v1/programmes', PLAN)
      t.equal(status, 201)
      t.equal(headers['location'], `/v1/programmes/${body.id}`)
      t.equal(headers['etag'], '"1"')
      t.match(body, {
        version: 1,
        year: 2018,
        status: 'planned',
        timeZone: 'Asia/Jakarta',
        verdictRuleCode: 'default-2018',
        budgetLines: [],
        endsOn: '2019-02-28',
        programmeMonth: null,
        programmePhase: 'before',
        daysPastEnd: 0,
        openedOn: null,
      })
      t.strictSame((await as.manager.get(`/v1/programmes/${body.id}`)).body, body)
    })

    t.test('422 for a target above capacity and a rule that is not in force', async (t) => {
      const { status, body } = await as.manager.post('/v1/programmes', {
        ...PLAN,
        startsOn: '2016-01-31',
        targetGood: 31,
      })
      t.equal(status, 422)
      t.strictSame(codes(body.errors), ['above_capacity', 'unknown_code'])
    })

    t.test('422 for one that no calendar of ours reaches the end of', async (t) => {
      const late = await as.manager.post('/v1/programmes', { ...PLAN, startsOn: '2100-06-01' })
      t.match(late, { status: 422, body: { errors: [{ code: 'out_of_range' }] } })
      t.equal(late.body.errors[0].pointer, '#/startsOn')
    })

    t.test('400 for a name of spaces', async (t) => {
      const { status, body } = await as.manager.post('/v1/programmes', { ...PLAN, name: '  \t ' })
      t.match({ status, body }, { status: 400, body: { errors: [{ code: 'required' }] } })
      t.match(body.errors[0], {
        pointer: '#/name',
        message: /not in spaces alone|bukan hanya spasi/,
      })
    })

    t.test('400 for a member that does not exist', async (t) => {
      const { status, body } = await as.manager.post('/v1/programmes', { ...PLAN, yaer: 2018 })
      t.equal(status, 400)
      t.equal(body.errors[0].pointer, '#/yaer')
    })

    t.test('403 for all but managers, 401 for nobody', async (t) => {
      for (const one of [as.admin, as.diagnosisLead, as.coach, as.reporter]) {
        t.equal((await one.post('/v1/programmes', PLAN)).status, 403)
      }
      t.equal((await nobody.post('/v1/programmes', PLAN)).status, 401)
    })
  })

  t.test('getProgramme', async (t) => {
    const { programmeId } = await makeProgramme(test)

    t.test('200 with its calendar, also for a reporter', async (t) => {
      const { status, body } = await as.reporterJob.get(`/v1/programmes/${programmeId}`)
      t.equal(status, 200)
      t.equal(body.programmeMonth, 3)
      t.equal(body.months.length, 8)
      t.strictSame(body.stagesDue[1], { stage: 'diagnosis', dueOn: '2018-05-01' })
      t.ok(
        body.allowedActions.every(({ blockers }: { blockers: { code: string }[] }) =>
          codes(blockers).includes('not_your_role'),
        ),
      )
    })

    t.test('404, like a missing programme, for another office', async (t) => {
      const theirs = await stranger.get(`/v1/programmes/${programmeId}`)
      const missing = await stranger.get(MISSING)
      t.equal(theirs.status, 404)
      t.strictSame({ ...theirs.body, instance: '' }, { ...missing.body, instance: '' })
      t.equal((await nobody.get(`/v1/programmes/${programmeId}`)).status, 401)
    })
  })

  t.test('listProgrammes', async (t) => {
    t.test('200 page by page, the latest start first, filtered', async (t) => {
      await plan({ startsOn: '2019-01-31', name: 'Klinik 2019' })
      const whole = await as.coach.get('/v1/programmes?limit=200')
      const starts = whole.body.items.map(({ startsOn }: { startsOn: string }) => startsOn)
      t.strictSame(starts, [...starts].sort().reverse())
      t.equal(whole.body.items[0].allowedActions, undefined)
      const first = await as.coach.get('/v1/programmes?limit=2')
      const second = await as.coach.get(`/v1/programmes?limit=2&cursor=${first.body.nextCursor}`)
      t.strictSame(
        [...first.body.items, ...second.body.items],
        whole.body.items.slice(0, first.body.items.length + second.body.items.length),
      )
      const later = await as.coach.get('/v1/programmes?year=2019&status=planned,open')
      t.equal(later.body.items.length, 1)
      const acting = await as.manager.get('/v1/programmes?year=2019&include=allowedActions')
      t.equal(acting.body.items[0].allowedActions.length, 2)
      t.equal((await stranger.get('/v1/programmes')).body.items.length, 0)
    })

    t.test('400 for a cursor of other filters, 401 for nobody', async (t) => {
      const { body } = await as.coach.get('/v1/programmes?limit=1')
      const other = await as.coach.get(`/v1/programmes?limit=1&year=2018&cursor=${body.nextCursor}`)
      t.equal(other.status, 400)
      t.equal(other.body.code, 'invalid_cursor')
      t.equal((await nobody.get('/v1/programmes')).status, 401)
    })
  })

  t.test('updateProgramme', async (t) => {
    t.test('200 and the year follows the first day', async (t) => {
      const { id } = await plan()
      const url = `/v1/programmes/${id}`
      const lines = [{ fundingSource: 'APBD', purpose: 'Honor', amountRupiah: 150_000_000 }]
      const { status, body } = await as.manager.patch(
        url,
        { startsOn: '2019-01-31', targetGood: null, budgetLines: lines },
        { ifMatch: 1 },
      )
      t.equal(status, 200)
      t.match(body, { version: 2, year: 2019, targetGood: null, budgetLines: lines })
      const same = await as.manager.patch(url, { startsOn: '2019-01-31' }, { ifMatch: 2 })
      t.equal(same.body.version, 2, 'nothing changed, so the version stays')
    })

    t.test('409 at every member that may no longer change', async (t) => {
      const { programmeId } = await makeProgramme(test)
      const { status, body } = await as.manager.patch(
        `/v1/programmes/${programmeId}`,
        { startsOn: '2018-05-01', timeZone: 'Asia/Makassar', capacity: 20 },
        { ifMatch: 1 },
      )
      t.equal(status, 409)
      t.equal(body.code, 'action_blocked')
      t.strictSame(
        body.errors.map(({ pointer }: { pointer: string }) => pointer),
        ['#/startsOn', '#/timeZone'],
      )
    })

    t.test('428 and 412 without the version read, 422, 403, 404', async (t) => {
      const { id } = await plan()
      const url = `/v1/programmes/${id}`
      t.equal((await as.manager.patch(url, { name: 'A' })).status, 428)
      t.equal((await as.manager.patch(url, { name: 'A' }, { ifMatch: 9 })).status, 412)
      t.equal((await as.manager.patch(url, { capacity: 3 }, { ifMatch: 1 })).status, 422)
      t.equal((await as.coach.patch(url, { name: 'A' }, { ifMatch: 1 })).status, 403)
      t.equal((await stranger.patch(url, { name: 'A' }, { ifMatch: 1 })).status, 404)
      t.equal((await nobody.patch(url, { name: 'A' }, { ifMatch: 1 })).status, 401)
    })
  })

  t.test('openProgramme', async (t) => {
    t.test('409 without teams, 200 with both led', async (t) => {
      const { id } = await plan({ startsOn: '2018-06-01' })
      const url = `/v1/programmes/${id}/open`
      const refused = await as.manager.post(url, {}, { ifMatch: 1 })
      t.equal(refused.status, 409)
      t.strictSame(codes(refused.body.errors), ['no_team', 'no_team'])
      t.equal(refused.body.currentStage, 'planned')
      await appoint(id, 'diagnosis', people.diagnosisLead.personId)
      await appoint(id, 'coaching', people.coachingLead.personId)
      const opened = await as.manager.post(url, { on: '2018-06-01' }, { ifMatch: 1 })
      t.equal(opened.status, 200)
      t.match(opened.body, { status: 'open', openedOn: '2018-06-01', version: 2 })
      const again = await as.manager.post(url, {}, { ifMatch: 2 })
      t.equal(again.status, 409)
      t.strictSame(codes(again.body.errors), ['wrong_stage'])
    })

    t.test('422 for a day in the future or far back without a reason', async (t) => {
      const { id } = await plan({ startsOn: '2018-06-01' })
      await appoint(id, 'diagnosis', people.diagnosisLead.personId)
      await appoint(id, 'coaching', people.coachingLead.personId)
      const url = `/v1/programmes/${id}/open`
      const future = await as.manager.post(url, { on: '2018-06-15' }, { ifMatch: 1 })
      t.equal(future.body.errors[0].code, 'date_in_future')
      const late = await as.manager.post(url, { on: '2018-03-01' }, { ifMatch: 1 })
      t.equal(late.body.errors[0].code, 'late_reason_required')
    })

    t.test('428, 412, 403, 404, 401', async (t) => {
      const { id } = await plan()
      await refusals(t, `/v1/programmes/${id}/open`)
    })
  })

  t.test('closeProgramme', async (t) => {
    t.test('409 with an open case, 200 once none is left', async (t) => {
      const programme = await makeProgramme(test)
      const url = `/v1/programmes/${programme.programmeId}/close`
      const { caseId } = await makeCase(test, 'enrolled', { programme })
      const refused = await as.manager.post(url, {}, { ifMatch: 1 })
      t.equal(refused.status, 409)
      t.strictSame(codes(refused.body.errors), ['open_cases'])
      await test.owner.query(
        "update cases set stage = 'closed', result = 'not_ill', closed_on = '2018-06-10' where id = $1",
        [caseId],
      )
      const early = await as.manager.post(url, { on: '2018-06-09' }, { ifMatch: 1 })
      t.equal(early.status, 422)
      t.equal(early.body.errors[0].code, 'before_earlier_fact')
      const closed = await as.manager.post(url, {}, { ifMatch: 1 })
      t.equal(closed.status, 200)
      t.match(closed.body, { status: 'closed', closedOn: '2018-06-14' })
    })

    t.test('428, 412, 403, 404, 401', async (t) => {
      const { programmeId } = await makeProgramme(test)
      await refusals(t, `/v1/programmes/${programmeId}/close`)
    })
  })

  /** What every verb of a programme answers before it looks at its facts. */
  async function refusals(t: Test, url: string) {
    const status = async (one: Caller, ifMatch?: number) =>
      (await one.post(url, {}, ifMatch === undefined ? {} : { ifMatch })).status
    t.equal(await status(as.manager), 428)
    t.equal(await status(as.manager, 9), 412)
    t.equal(await status(as.admin, 1), 403)
    t.equal(await status(as.coachingLead, 1), 403)
    t.equal(await status(stranger, 1), 404)
    t.equal(await status(nobody, 1), 401)
  }
})
