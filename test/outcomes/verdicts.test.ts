import t from 'tap'
import { newId } from '../../src/platform/ids.js'
import { enterOffice } from '../support/actors.js'
import { buildTestApp, type Caller, type Reply } from '../support/app.js'
import { type MadeCase, makeCase } from '../support/makers.js'

const codes = ({ body }: Reply) => body.errors.map(({ code }: { code: string }) => code)

const test = await buildTestApp(t)

const ENDLINE = { rat_held: 1, shu_rupiah: 9_000_000, health_category: 3 }

const record = ({ caseId }: MadeCase, metricCode: string, value: number) =>
  test.as.coach.post(`/v1/cases/${caseId}/measurements`, { metricCode, point: 'endline', value })

/** Has every figure of a case that awaits a second person verified by a manager. */
async function verifyAll({ caseId }: MadeCase): Promise<void> {
  const { body } = await test.as.manager.get(
    `/v1/cases/${caseId}/measurements?verification=reported`,
  )
  for (const { id } of body.items) {
    await test.as.manager.post(`/v1/measurements/${id}/verify`, {}, { ifMatch: 1 })
  }
}

/** A cooperative in evaluation that lacks nothing but its verdict, which will be good. */
async function makeJudgeable(programme?: MadeCase): Promise<MadeCase> {
  const made = await makeCase(test, 'evaluation', programme === undefined ? {} : { programme })
  for (const [metricCode, value] of Object.entries(ENDLINE)) {
    await record(made, metricCode, value)
  }
  await verifyAll(made)
  await test.as.coach.post(`/v1/findings/${made.findingId}/outcomes`, { outcome: 'resolved' })
  await enterOffice(test.owner, test.actors.officeId, test.actors.people.coach.personId)
  await test.owner.query(
    `insert into progress (id, case_id, recommendation_id, state, happened_on)
     values ($1, $2, $3, 'done', '2018-06-01')`,
    [newId(), made.caseId, made.recommendationId],
  )
  return made
}

const issue = ({ caseId }: MadeCase, as: Caller, ifMatch = 1) =>
  as.post(`/v1/cases/${caseId}/issue-verdict`, {}, { ifMatch })

/** The verdict of a case that stands. */
async function standing({ caseId }: MadeCase) {
  const { body } = await test.as.manager.get(`/v1/cases/${caseId}/verdicts?include=allowedActions`)
  return body.items.find(
    ({ supersededAt }: { supersededAt: string | null }) => supersededAt === null,
  )
}

/** The verdict that a case names. */
const verdictIdOf = async ({ caseId }: MadeCase) =>
  (await test.as.manager.get(`/v1/cases/${caseId}`)).body.verdictId

t.test('issueVerdict', async (t) => {
  const made = await makeCase(test, 'evaluation')

  t.test('409 endline_incomplete and finding_without_outcome, each named', async (t) => {
    await verifyAll(made)
    const reply = await issue(made, test.as.manager)
    t.equal(reply.status, 409)
    t.equal(reply.body.code, 'action_blocked')
    t.same(
      reply.body.errors.map(({ code, pointer }: { code: string; pointer: string }) => [
        code,
        pointer,
      ]),
      [
        ['endline_incomplete', '#/measurements/endline/rat_held'],
        ['endline_incomplete', '#/measurements/endline/shu_rupiah'],
        ['endline_incomplete', '#/measurements/endline/health_category'],
        ['finding_without_outcome', `#/findings/${made.findingId}`],
      ],
    )
  })

  t.test('409 unverified_measurement until a second person has checked it', async (t) => {
    for (const [metricCode, value] of Object.entries(ENDLINE)) {
      await record(made, metricCode, value)
    }
    await test.as.coach.post(`/v1/findings/${made.findingId}/outcomes`, { outcome: 'improved' })
    const reply = await issue(made, test.as.manager)
    t.same([...new Set(codes(reply))], ['unverified_measurement'])
    await verifyAll(made)
    t.equal((await issue(made, test.as.manager)).status, 200)
  })

  t.test('409 wrong_stage in coaching', async (t) => {
    const coaching = await makeCase(test, 'coaching', { programme: made })
    t.same(codes(await issue(coaching, test.as.manager)), ['wrong_stage'])
  })

  t.test('403 for the coaching lead, 404 for another office', async (t) => {
    t.equal((await issue(made, test.as.coachingLead)).body.code, 'not_your_role')
    t.equal((await issue(made, test.stranger)).status, 404)
  })

  t.test('the verdict explains each criterion', async (t) => {
    const judged = await makeJudgeable(made)
    const reply = await issue(judged, test.as.manager)
    t.match(reply.body, { id: judged.caseId, stage: 'evaluation' })
    const verdict = await standing(judged)
    t.match(verdict, { result: 'good', ruleResult: 'good', ruleCode: 'default-2018' })
    t.same(
      verdict.criteria.map(({ code, status }: { code: string; status: string }) => [code, status]),
      [
        ['rat_held', 'met'],
        ['health_category', 'met'],
        ['verified_gain', 'met'],
        ['recommendations_done', 'met'],
      ],
    )
    const { body } = await test.as.coach.get(`/v1/verdicts/${verdict.id}`)
    t.same(body.criteria, verdict.criteria)
    t.same(
      body.allowedActions.map(({ verb, allowed }: { verb: string; allowed: boolean }) => [
        verb,
        allowed,
      ]),
      [
        ['override', false],
        ['countersign', false],
      ],
    )
    t.equal((await test.stranger.get(`/v1/verdicts/${verdict.id}`)).status, 404)
  })

  t.test('issued again, it supersedes the one before and keeps it', async (t) => {
    const former = await standing(made)
    t.equal((await issue(made, test.as.manager)).status, 200)
    const { body } = await test.as.manager.get(`/v1/cases/${made.caseId}/verdicts`)
    t.equal(body.items.length, 2)
    t.not((await standing(made)).id, former.id)
    t.equal(await verdictIdOf(made), (await standing(made)).id)
  })

  t.test('a verdict read from a figure that is then rejected no longer stands', async (t) => {
    const verdict = await standing(made)
    const [rat] = verdict.criteria
    const reply = await test.as.manager.post(
      `/v1/measurements/${rat.evidence[0]}/reject`,
      { reason: 'Berita acara RAT tidak sah.' },
      { ifMatch: 2 },
    )
    t.equal(reply.status, 200)
    t.equal(await standing(made), undefined)
    t.equal(await verdictIdOf(made), null)
    t.same(codes(await issue(made, test.as.manager)), ['endline_incomplete'])
  })
})

t.test('overrideVerdict and countersignVerdict', async (t) => {
  const made = await makeJudgeable()
  await issue(made, test.as.manager)
  const { id } = await standing(made)
  const url = `/v1/verdicts/${id}`
  const asked = { result: 'improved', reason: 'RAT-nya belum membahas laporan keuangan.' }
  const override = (as: Caller, body: object = asked, ifMatch = 1) =>
    as.post(`${url}/override`, body, { ifMatch })
  const countersign = (as: Caller, ifMatch = 2) => as.post(`${url}/countersign`, {}, { ifMatch })

  t.test('409 not_overridden: as the rule gave it, one signature will do', async (t) => {
    t.same(codes(await countersign(test.as.admin, 1)), ['not_overridden'])
  })

  t.test('400 without a reason or for a result no verdict gives', async (t) => {
    t.equal((await override(test.as.manager, { result: 'improved' })).status, 400)
    t.equal((await override(test.as.manager, { ...asked, result: 'dropped_out' })).status, 400)
    t.equal((await override(test.as.manager, { ...asked, result: 'not_ill' })).status, 400)
  })

  t.test('422 same_result', async (t) => {
    t.same(codes(await override(test.as.manager, { ...asked, result: 'good' })), ['same_result'])
  })

  t.test('403 for a coach, 404 for another office', async (t) => {
    t.equal((await override(test.as.coachingLead)).status, 403)
    t.equal((await override(test.stranger)).status, 404)
    t.equal((await countersign(test.as.reporterJob)).status, 403)
  })

  t.test('200 keeps what the rule gave beside what counts', async (t) => {
    const reply = await override(test.as.manager)
    t.match(reply.body, {
      ruleResult: 'good',
      result: 'improved',
      overriddenById: test.actors.people.manager.personId,
      countersignedById: null,
    })
  })

  t.test('409 override_not_countersigned when closing now', async (t) => {
    const reply = await test.as.manager.post(`/v1/cases/${made.caseId}/close`, {}, { ifMatch: 1 })
    t.equal(reply.status, 409)
    t.same(codes(reply), ['override_not_countersigned'])
  })

  t.test('409 is_overrider: the second signature is of someone else', async (t) => {
    t.same(codes(await countersign(test.as.manager)), ['is_overrider'])
  })

  t.test('200 for another manager or an admin, once', async (t) => {
    t.match((await countersign(test.as.secondManager)).body, {
      countersignedById: test.actors.people.secondManager.personId,
    })
    t.same(codes(await countersign(test.as.admin, 3)), ['already_countersigned'])
  })

  t.test('overridden once more, it needs another countersignature', async (t) => {
    const again = await override(test.as.admin, { ...asked, result: 'unchanged' }, 3)
    t.match(again.body, { result: 'unchanged', countersignedById: null })
    t.equal((await countersign(test.as.manager, 4)).status, 200)
  })

  t.test('409 superseded, and wrong_stage once the case is closed', async (t) => {
    await issue(made, test.as.manager)
    t.same(codes(await override(test.as.manager, asked, 6)), ['superseded'])
    await test.as.manager.post(`/v1/cases/${made.caseId}/close`, {}, { ifMatch: 1 })
    const { id: last } = await standing(made)
    const reply = await test.as.manager.post(`/v1/verdicts/${last}/override`, asked, { ifMatch: 1 })
    t.same(codes(reply), ['wrong_stage'])
  })
})

t.test('an enterprise is judged by its business volume, the windows stored', async (t) => {
  const made = await makeCase(test, 'evaluation', { kind: 'enterprise' })
  await test.as.coach.post(`/v1/cases/${made.caseId}/measurements`, {
    metricCode: 'business_volume_rupiah',
    point: 'endline',
    value: 20_000_000,
    windowStartsOn: '2018-04-01',
    windowEndsOn: '2018-05-31',
  })
  await verifyAll(made)
  await test.as.coach.post(`/v1/findings/${made.findingId}/outcomes`, { outcome: 'improved' })
  t.equal((await issue(made, test.as.manager)).status, 200)
  const verdict = await standing(made)
  t.match(verdict.criteria[0], {
    code: 'business_volume_growth',
    value: 0.2,
    status: 'met',
    windows: { basis: 'monthly_mean', endline: { startsOn: '2018-04-01' } },
  })
  t.equal(verdict.result, 'improved', 'nothing was done on its recommendation')
})
