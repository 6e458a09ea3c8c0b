import t from 'tap'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, caller, type Reply } from '../support/app.js'
import { change, type MadeCase, makeCase, makeProgramme } from '../support/makers.js'

const test = await buildTestApp(t)
const { app, as, actors } = test
const programme = await makeProgramme(test)
const draft = await makeCase(test, 'diagnosis', { programme })
const offered = await makeCase(test, 'handover', { programme })
const coached = await makeCase(test, 'coaching', { programme })
const other = await makeCase(test, 'coaching', { programme })

type Item = { kind: string; href: string; caseId: string | null; label: string }
type Section = 'today' | 'thisWeek' | 'overdue'

const items = ({ body }: Reply, section: Section, kind: string): Item[] =>
  body[section].items.filter((item: Item) => item.kind === kind)

/** A session of the coach's, planned for a day. */
async function plan(plannedOn: string, cases: readonly MadeCase[] = [coached], topic = plannedOn) {
  const sessionId = newId()
  const { personId } = actors.people.coach
  await change(
    test,
    `insert into sessions (id, programme_id, kind, mode, planned_on, topic, recorded_by_id)
     values ($1, $2, 'individual', 'on_site', $3, $4, $5)`,
    [sessionId, programme.programmeId, plannedOn, topic, personId],
  )
  await change(
    test,
    'insert into session_coaches (id, session_id, person_id) values ($1, $2, $3)',
    [newId(), sessionId, personId],
  )
  for (const { caseId } of cases) {
    await change(
      test,
      'insert into session_attendances (id, session_id, case_id) values ($1, $2, $3)',
      [newId(), sessionId, caseId],
    )
  }
  return `/v1/sessions/${sessionId}`
}

/** The due day of a sealed recommendation, which no caller may set any more. */
async function dueOn({ recommendationId }: MadeCase, day: string) {
  await test.owner.query('set session_replication_role = replica')
  await change(test, 'update recommendations set due_on = $2 where id = $1', [
    recommendationId,
    day,
  ])
  await test.owner.query('set session_replication_role = origin')
}

t.test('200 with the sessions of today, of the week until Sunday, and those overdue', async (t) => {
  const late = await plan('2018-06-11')
  const today = await plan('2018-06-14')
  const sunday = await plan('2018-06-17', [coached, other])
  await plan('2018-06-18')
  const agenda = await as.coach.get('/v1/me/agenda')
  t.equal(agenda.status, 200)
  t.match(agenda.body, { on: '2018-06-14', weekEndsOn: '2018-06-17' })
  t.strictSame(items(agenda, 'today', 'session'), [
    {
      kind: 'session',
      href: today,
      caseId: coached.caseId,
      label: '2018-06-14',
      dueOn: '2018-06-14',
      untilOn: null,
      startTime: null,
      daysLate: 0,
    },
  ])
  t.match(items(agenda, 'thisWeek', 'session'), [{ href: sunday, caseId: null, daysLate: 0 }])
  t.equal(items(agenda, 'thisWeek', 'session').length, 1, 'Monday is another week')
  t.match(items(agenda, 'overdue', 'session'), [{ href: late, daysLate: 3 }])
  const lead = await as.coachingLead.get('/v1/me/agenda')
  t.equal(items(lead, 'today', 'session').length, 0, 'a session is its coaches’')
})

t.test('a session of several days is today’s until its last, and late from then on', async (t) => {
  const href = await plan('2018-06-12')
  const days = { '2018-06-13': 'overdue', '2018-06-14': 'today', '2018-06-16': 'today' } as const
  for (const [untilOn, section] of Object.entries(days)) {
    await change(
      test,
      `update sessions set planned_until_on = $2, start_time = '08:30' where id = $1`,
      [href.split('/').at(-1), untilOn],
    )
    const found = items(await as.coach.get('/v1/me/agenda'), section, 'session')
    t.match(
      found.find((item) => item.href === href),
      { dueOn: '2018-06-12', untilOn, startTime: '08:30', daysLate: section === 'today' ? 0 : 1 },
      `until ${untilOn}`,
    )
  }
  await as.coach.post(`${href}/cancel`, { reason: 'Aula dipakai.' }, { ifMatch: 4 })
})

t.test('a session that was held, called off or moved is in it no longer', async (t) => {
  const before = items(await as.coach.get('/v1/me/agenda'), 'today', 'session').length
  const href = await plan('2018-06-14')
  t.equal(items(await as.coach.get('/v1/me/agenda'), 'today', 'session').length, before + 1)
  const cancelled = await as.coach.post(
    `${href}/cancel`,
    { reason: 'Pengurus sedang rapat.' },
    { ifMatch: 1 },
  )
  t.equal(cancelled.status, 200)
  t.equal(items(await as.coach.get('/v1/me/agenda'), 'today', 'session').length, before)
})

t.test('at half past midnight in Jakarta it is the next day', async (t) => {
  test.clock.set('2018-06-14T17:30:00.000Z')
  const agenda = await as.coach.get('/v1/me/agenda')
  t.equal(agenda.body.on, '2018-06-15')
  t.match(items(agenda, 'overdue', 'session'), [{ daysLate: 4 }, { daysLate: 1 }])
  test.clock.set('2018-06-17T03:00:00.000Z')
  const sunday = await as.coach.get('/v1/me/agenda')
  t.match(sunday.body, { on: '2018-06-17', weekEndsOn: '2018-06-17', thisWeek: { total: 0 } })
  test.clock.set('2018-06-14T03:00:00.000Z')
})

t.test('the stage of a case is due for the team whose turn it is', async (t) => {
  const diagnostician = await as.diagnostician.get('/v1/me/agenda')
  t.strictSame(items(diagnostician, 'overdue', 'stage'), [
    {
      kind: 'stage',
      href: `/v1/cases/${draft.caseId}`,
      caseId: draft.caseId,
      label: items(diagnostician, 'overdue', 'stage')[0]?.label,
      dueOn: '2018-05-01',
      untilOn: null,
      startTime: null,
      daysLate: 44,
    },
  ])
  t.match(items(diagnostician, 'overdue', 'stage')[0]?.label, /^KK-2018-\S+ Koperasi Uji/)
  t.match(items(await as.coach.get('/v1/me/agenda'), 'overdue', 'stage'), [
    { caseId: offered.caseId, dueOn: '2018-05-15', daysLate: 30 },
  ])
  test.clock.set('2018-11-01T03:00:00.000Z')
  const due = items(await as.coach.get('/v1/me/agenda'), 'today', 'stage')
  t.strictSame(
    due.map(({ caseId }) => caseId).sort(),
    [coached.caseId, other.caseId].sort(),
    'coaching is due on the last day of month seven',
  )
  test.clock.set('2018-06-14T03:00:00.000Z')
  for (const nobody of [as.otherCoach, as.manager, as.otherDiagnostician]) {
    t.equal((await nobody.get('/v1/me/agenda')).body.overdue.total, 0)
  }
})

t.test('a recommendation is due until it is done or dropped', async (t) => {
  await dueOn(coached, '2018-06-12')
  await dueOn(other, '2018-06-16')
  const { recommendationId } = coached
  const agenda = await as.coach.get('/v1/me/agenda')
  t.match(items(agenda, 'overdue', 'recommendation'), [
    {
      href: `/v1/recommendations/${recommendationId}/progress`,
      caseId: coached.caseId,
      label: /Koperasi Uji \S+: Dampingi pelaksanaan\./,
      dueOn: '2018-06-12',
      daysLate: 2,
    },
  ])
  t.match(items(agenda, 'thisWeek', 'recommendation'), [{ caseId: other.caseId }])
  const address = `/v1/recommendations/${recommendationId}/progress`
  await as.coach.post(address, { state: 'in_progress' })
  t.equal(items(await as.coach.get('/v1/me/agenda'), 'overdue', 'recommendation').length, 1)
  t.equal((await as.coach.post(address, { state: 'done' })).status, 201)
  t.equal(items(await as.coach.get('/v1/me/agenda'), 'overdue', 'recommendation').length, 0)
})

t.test('a recommendation put off is due on the day it was put off to', async (t) => {
  const deferred = await makeCase(test, 'coaching', { programme })
  await dueOn(deferred, '2018-05-20')
  await change(
    test,
    `update recommendation_answers set answer = 'deferred', deferred_to = '2018-06-14'
      where recommendation_id = $1`,
    [deferred.recommendationId],
  )
  const agenda = await as.coach.get('/v1/me/agenda')
  t.match(items(agenda, 'today', 'recommendation'), [
    { caseId: deferred.caseId, dueOn: '2018-06-14', daysLate: 0 },
  ])
  t.equal(items(agenda, 'overdue', 'recommendation').length, 0)
  await change(
    test,
    `update recommendation_answers set answer = 'declined', deferred_to = null, reason = 'Tidak perlu' where recommendation_id = $1`,
    [deferred.recommendationId],
  )
  t.equal(items(await as.coach.get('/v1/me/agenda'), 'today', 'recommendation').length, 0)
})

t.test('progress that puts a recommendation off moves its day', async (t) => {
  const one = await makeCase(test, 'coaching', { programme })
  await dueOn(one, '2018-06-01')
  const address = `/v1/recommendations/${one.recommendationId}/progress`
  const late = items(await as.coach.get('/v1/me/agenda'), 'overdue', 'recommendation')
  t.ok(late.some(({ caseId }) => caseId === one.caseId))
  const deferral = { state: 'deferred', reason: 'Menunggu RAT.', deferredUntilOn: '2018-06-15' }
  t.equal((await as.coach.post(address, deferral)).status, 201)
  const agenda = await as.coach.get('/v1/me/agenda')
  t.match(
    items(agenda, 'thisWeek', 'recommendation').find(({ caseId }) => caseId === one.caseId),
    { dueOn: '2018-06-15', daysLate: 0 },
  )
  t.notOk(items(agenda, 'overdue', 'recommendation').some(({ caseId }) => caseId === one.caseId))
  await as.coach.post(address, { state: 'dropped', reason: 'Tidak perlu lagi.' })
})

t.test('homework is due until it is done', async (t) => {
  const sessions = `/v1/programmes/${programme.programmeId}/sessions`
  const held = await as.coach.post(sessions, {
    kind: 'individual',
    mode: 'on_site',
    topic: 'Buku kas',
    cases: [{ caseId: other.caseId }],
    held: {
      on: '2018-06-04',
      contactMinutes: 60,
      cases: [
        {
          caseId: other.caseId,
          attendance: 'present',
          homework: [
            { text: 'Kumpulkan bukti transaksi Mei.', dueOn: '2018-06-11' },
            { text: 'Undang pengawas.', dueOn: '2018-06-14', responsibleSide: 'office' },
            { text: 'Bulan depan.', dueOn: '2018-07-04' },
          ],
        },
      ],
    },
  })
  t.equal(held.status, 201, JSON.stringify(held.body))
  const agenda = await as.coachingLead.get('/v1/me/agenda')
  t.match(items(agenda, 'overdue', 'homework'), [
    {
      href: /^\/v1\/homework\/[0-9a-f-]{36}$/,
      caseId: other.caseId,
      label: /Koperasi Uji \S+: Kumpulkan bukti transaksi Mei\./,
      dueOn: '2018-06-11',
      daysLate: 3,
    },
  ])
  t.match(items(agenda, 'today', 'homework'), [{ label: /Undang pengawas/ }])
  t.equal(items(agenda, 'thisWeek', 'homework').length, 0)
  const [late] = items(agenda, 'overdue', 'homework')
  const done = await as.coach.post(`${late?.href}/complete`, {}, { ifMatch: 1 })
  t.equal(done.status, 200)
  t.equal(items(await as.coach.get('/v1/me/agenda'), 'overdue', 'homework').length, 0)
  t.equal((await as.diagnostician.get('/v1/me/agenda')).body.today.total, 0)
})

t.test('what waits for an answer is what GET /v1/me says', async (t) => {
  for (const one of [as.coachingLead, as.coach, as.diagnosisLead, as.manager, as.admin]) {
    const { body: me } = await one.get('/v1/me')
    const { body: agenda } = await one.get('/v1/me/agenda')
    t.strictSame(agenda.waiting, me.waiting)
  }
  t.ok((await as.coachingLead.get('/v1/me/agenda')).body.waiting.total > 0)
})

t.test('a section shows a hundred and counts them all', async (t) => {
  for (let number = 0; number < 101; number += 1) await plan('2018-06-15', [coached], `${number}`)
  const { body } = await as.coach.get('/v1/me/agenda')
  t.equal(body.thisWeek.items.length, 100)
  t.equal(body.thisWeek.total, 103, 'with the one of Sunday and the recommendation')
})

t.test('403 for who is no person of the staff', async (t) => {
  t.equal((await as.reporterJob.get('/v1/me/agenda')).status, 403)
  t.equal((await as.reporter.get('/v1/me/agenda')).status, 403)
  const narrowed = await as.admin.post('/v1/api-keys', {
    personId: actors.people.coach.personId,
    label: 'Sempit',
    scopes: ['sessions:read'],
    expiresAt: '2018-07-01T00:00:00.000Z',
  })
  const reply = await caller(app, narrowed.body.key).get('/v1/me/agenda')
  t.match(reply, { status: 403, body: { code: 'insufficient_scope' } })
})
