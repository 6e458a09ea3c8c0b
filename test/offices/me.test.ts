import t from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, caller, type Reply } from '../support/app.js'
import { change, ENTERED_ON, makeCase, makeProgramme } from '../support/makers.js'

const test = await buildTestApp(t)
const { app, as, actors, stranger } = test
const programme = await makeProgramme(test)
const draft = await makeCase(test, 'diagnosis', { programme })
const offered = await makeCase(test, 'handover', { programme })
const coached = await makeCase(test, 'coaching', { programme })

const waits = ({ body }: Reply, kind: string) =>
  body.waiting.items.filter((item: { kind: string }) => item.kind === kind)

t.test('200 with office, person, roles, teams and credential', async (t) => {
  const { status, body } = await as.coachingLead.get('/v1/me')
  t.equal(status, 200)
  t.match(body, {
    person: { name: 'Orang coachingLead', background: 'dekopinda' },
    office: { id: actors.officeId, today: '2018-06-14' },
    observer: null,
    roles: ['coach'],
    teams: [{ kind: 'coaching', role: 'lead', teamId: programme.coachingTeamId }],
    credential: { kind: 'key', id: actors.people.coachingLead.keyId, scopes: null },
  })
  t.equal(body.teams.length, 1)
})

t.test('200 for a job without a person, and for someone of no team', async (t) => {
  t.match((await as.reporterJob.get('/v1/me')).body, {
    person: null,
    roles: ['reporter'],
    teams: [],
    waiting: { total: 0, items: [] },
  })
  t.strictSame((await as.otherCoach.get('/v1/me')).body.waiting, { total: 0, items: [] })
  t.equal((await stranger.get('/v1/me')).body.waiting.total, 0)
})

t.test('an offer waits for the lead of its coaching team alone', async (t) => {
  t.match(waits(await as.coachingLead.get('/v1/me'), 'handover_to_answer'), [
    {
      href: `/v1/handovers/${offered.handoverId}`,
      caseId: offered.caseId,
      since: ENTERED_ON.handover,
    },
  ])
  t.equal(waits(await as.coach.get('/v1/me'), 'handover_to_answer').length, 0)
})

t.test('a draft waits for the lead of its diagnosis team alone', async (t) => {
  t.match(waits(await as.diagnosisLead.get('/v1/me'), 'diagnosis_to_sign'), [
    { href: `/v1/diagnoses/${draft.diagnosisId}`, since: ENTERED_ON.diagnosis },
  ])
  t.equal(waits(await as.diagnostician.get('/v1/me'), 'diagnosis_to_sign').length, 0)
})

t.test('a session waits from its day on for those who lead it', async (t) => {
  const plan = async (plannedOn: string) => {
    const sessionId = newId()
    await change(
      test,
      `insert into sessions (id, programme_id, kind, mode, planned_on, topic, recorded_by_id)
       values ($1, $2, 'individual', 'on_site', $3, 'Menyiapkan RAT', $4)`,
      [sessionId, coached.programmeId, plannedOn, actors.people.coach.personId],
    )
    await change(
      test,
      'insert into session_coaches (id, session_id, person_id) values ($1, $2, $3)',
      [newId(), sessionId, actors.people.coach.personId],
    )
    return sessionId
  }
  const today = await plan('2018-06-14')
  await plan('2018-06-15')
  t.strictSame(waits(await as.coach.get('/v1/me'), 'session_to_account_for'), [
    {
      kind: 'session_to_account_for',
      href: `/v1/sessions/${today}`,
      caseId: null,
      label: 'Menyiapkan RAT',
      since: '2018-06-14',
    },
  ])
  test.clock.set('2018-06-14T17:30:00.000Z') // half past midnight in Jakarta
  t.equal(waits(await as.coach.get('/v1/me'), 'session_to_account_for').length, 2)
  t.equal(waits(await as.coachingLead.get('/v1/me'), 'session_to_account_for').length, 0)
})

t.test('a measurement waits for managers and diagnosticians but its recorder', async (t) => {
  const { rows } = await test.owner.query(
    'select count(*)::integer as number from measurements where office_id = $1',
    [actors.officeId],
  )
  const { body } = await as.manager.get('/v1/me')
  t.equal(waits({ body } as Reply, 'measurement_to_verify').length, rows[0].number)
  t.equal(waits(await as.diagnostician.get('/v1/me'), 'measurement_to_verify').length, 0)
  t.equal(waits(await as.admin.get('/v1/me'), 'measurement_to_verify').length, 0)
  await change(
    test,
    `insert into affiliations (id, person_id, participant_id, kind, starts_on)
     values ($1, $2, $3, 'member', '2017-01-01')`,
    [newId(), actors.people.manager.personId, draft.participantId],
  )
  const fewer = waits(await as.manager.get('/v1/me'), 'measurement_to_verify')
  t.notOk(fewer.some(({ caseId }: { caseId: string }) => caseId === draft.caseId))
  t.ok(fewer.length > 0)
})

t.test('an override waits for another manager or admin', async (t) => {
  const verdictId = newId()
  await change(
    test,
    `insert into verdicts (id, case_id, rule_code, rule_result, result, criteria, issued_on,
       issued_by_id, overridden_by_id, overridden_at, override_reason)
     values ($1, $2, 'default-2018', 'unchanged', 'good', '[]', '2018-06-14', $3, $3,
       '2018-06-14T03:00:00Z', 'Bukti menyusul')`,
    [verdictId, coached.caseId, actors.people.manager.personId],
  )
  const [item] = waits(await as.secondManager.get('/v1/me'), 'verdict_to_countersign')
  t.match(item, { href: `/v1/verdicts/${verdictId}`, caseId: coached.caseId })
  t.equal(waits(await as.admin.get('/v1/me'), 'verdict_to_countersign').length, 1)
  t.equal(waits(await as.manager.get('/v1/me'), 'verdict_to_countersign').length, 0)
})

t.test('200 for an observer, of no office; 401 once revoked', async (t) => {
  const { issueObserverKey } = await import('../../src/machine/key.js')
  const key = await issueObserverKey(test.adminUrl, {
    name: 'Provinsi Jawa Barat',
    regionPrefix: '32',
    days: 30,
  })
  test.clock.set(new Date().toISOString())
  const observer = caller(app, key)
  t.match((await observer.get('/v1/me')).body, {
    person: null,
    office: null,
    observer: { name: 'Provinsi Jawa Barat', regionPrefix: '32', isDemo: false },
    roles: [],
    waiting: { total: 0 },
  })
  t.equal((await observer.get('/v1/people')).status, 403)
  await test.owner.query('update observers set revoked_at = now()')
  t.equal((await observer.get('/v1/me')).status, 401)
})
