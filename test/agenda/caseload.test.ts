import t from 'tap'
import { newId } from '../../src/platform/ids.js'
import { stageDueOn } from '../../src/programmes/rules.js'
import { buildTestApp } from '../support/app.js'
import { change, makeCase, makeProgramme } from '../support/makers.js'

const test = await buildTestApp(t)
const { as, actors, stranger } = test
const { people } = actors
const programme = await makeProgramme(test)
const draft = await makeCase(test, 'diagnosis', { programme })
const offered = await makeCase(test, 'handover', { programme })
const quiet = await makeCase(test, 'coaching', { programme })
const busy = await makeCase(test, 'coaching', { programme })

type Row = {
  personId: string | null
  teamId: string | null
  name: string | null
  caseCount: number
  openCases?: { caseId: string }[]
}

const load = async (query = ''): Promise<Row[]> =>
  (await as.manager.get(`/v1/caseload${query}`)).body.items
const of = (rows: readonly Row[], personId: string | null) =>
  rows.find((row) => row.personId === personId)
const ofTeam = (rows: readonly Row[], teamId: string | null) =>
  rows.find((row) => row.teamId === teamId)

/** A session of the coach's with the busy case. */
const session = (held: object | undefined, plannedOn: string, caseIds: string[]) =>
  as.coach.post(`/v1/programmes/${programme.programmeId}/sessions`, {
    kind: 'clinic_day',
    mode: 'on_site',
    plannedOn,
    topic: 'Pembukuan',
    cases: caseIds.map((caseId) => ({ caseId })),
    ...(held === undefined ? {} : { held }),
  })

t.before(async () => {
  const present = (caseId: string) => ({ caseId, attendance: 'present', personsFemale: 1 })
  const held = {
    contactMinutes: 90,
    cases: [present(busy.caseId), { caseId: quiet.caseId, attendance: 'absent' }],
    on: '2018-05-15',
  }
  await session(held, '2018-05-15', [busy.caseId, quiet.caseId])
  await session(
    { contactMinutes: 60, cases: [present(busy.caseId)], on: '2018-06-10' },
    '2018-06-10',
    [busy.caseId],
  )
  await session(undefined, '2018-06-20', [busy.caseId])
  await session(undefined, '2018-06-18', [quiet.caseId])
})

t.test('200 by person: cases of the teams, late ones, and the sessions they coach', async (t) => {
  const { status, body } = await as.manager.get('/v1/caseload')
  t.equal(status, 200)
  t.match(body, { on: '2018-06-14', by: 'person', withoutSessionDays: 30 })
  t.strictSame(of(body.items, people.coach.personId), {
    personId: people.coach.personId,
    teamId: null,
    name: 'Orang coach',
    caseCount: 3,
    casesByStage: { enrolled: 0, diagnosis: 0, handover: 1, coaching: 2, evaluation: 0 },
    overdueCount: 1,
    mostDaysLate: 30,
    withoutSessionCount: 0,
    nextSessionOn: '2018-06-18',
    lastHeldOn: '2018-06-10',
    contactMinutes: 150,
  })
  t.match(of(body.items, people.coachingLead.personId), {
    caseCount: 3,
    nextSessionOn: null,
    lastHeldOn: null,
    contactMinutes: 0,
  })
  t.match(of(body.items, people.diagnostician.personId), {
    caseCount: 1,
    casesByStage: { diagnosis: 1 },
    mostDaysLate: 44,
  })
  t.notOk(of(body.items, people.otherCoach.personId), 'who is in no team has no load')
  t.notOk(of(body.items, null), 'no case is nobody’s')
})

t.test('200 by team, where a meeting of two cases counts once', async (t) => {
  const rows = await load('?by=team')
  t.strictSame(
    rows.map(({ teamId }) => teamId).sort(),
    [programme.coachingTeamId, programme.diagnosisTeamId].sort(),
  )
  t.match(ofTeam(rows, programme.coachingTeamId), {
    personId: null,
    name: 'Tim coaching',
    caseCount: 3,
    contactMinutes: 150,
    nextSessionOn: '2018-06-18',
  })
})

t.test('200 with the cases of each, the latest first', async (t) => {
  const cases =
    ofTeam(await load('?by=team&include=openCases'), programme.coachingTeamId)?.openCases ?? []
  t.match(cases[0], { caseId: offered.caseId, daysLate: 30, daysWithoutSession: null })
  const find = (caseId: string) => cases.find((one) => one.caseId === caseId)
  t.match(find(busy.caseId), {
    stageDueOn: '2018-11-01',
    daysLate: 0,
    nextSessionOn: '2018-06-20',
    lastHeldOn: '2018-06-10',
    contactMinutes: 150,
    daysWithoutSession: 4,
  })
  t.match(find(quiet.caseId), { contactMinutes: 0, daysWithoutSession: 30 })
})

t.test('a case is without a session once more days have passed than asked', async (t) => {
  const count = async (days: number) =>
    ofTeam(await load(`?by=team&withoutSessionDays=${days}`), programme.coachingTeamId)
  t.match(await count(30), { withoutSessionCount: 0 })
  t.match(await count(29), { withoutSessionCount: 1 })
  t.match(await count(3), { withoutSessionCount: 2 })
  t.equal((await as.manager.get('/v1/caseload?withoutSessionDays=0')).status, 400)
})

t.test('cases without a team, or whose team has nobody, are in a row of their own', async (t) => {
  const lost = await makeCase(test, 'enrolled', { programme })
  await change(test, 'update cases set diagnosis_team_id = null where id = $1', [lost.caseId])
  t.match(of(await load('?include=openCases'), null), {
    teamId: null,
    name: null,
    caseCount: 1,
    openCases: [{ caseId: lost.caseId, stage: 'enrolled' }],
  })
  const members = 'update team_members set ends_on = $2 where team_id = $1'
  await change(test, members, [programme.diagnosisTeamId, '2018-06-13'])
  const rows = await load('?include=openCases')
  t.equal(of(rows, null)?.caseCount, 2)
  t.ok(of(rows, null)?.openCases?.some(({ caseId }) => caseId === draft.caseId))
  t.match(ofTeam(await load('?by=team'), programme.diagnosisTeamId), { caseCount: 1 })
  await change(test, members, [programme.diagnosisTeamId, null])
})

t.test('200 of one programme, and who is free in another', async (t) => {
  const next = await makeProgramme(test, { year: 2019, startsOn: '2018-06-01' })
  const row = of(await load(`?programmeId=${next.programmeId}`), people.coach.personId)
  t.match(row, { caseCount: 0, mostDaysLate: 0, contactMinutes: 0, nextSessionOn: null })
  t.equal(ofTeam(await load('?by=team'), next.coachingTeamId)?.caseCount, 0)
  t.strictSame(await load(`?programmeId=${newId()}`), [])
})

t.test('closed and void cases are nobody’s load', async (t) => {
  const before = ofTeam(await load('?by=team'), programme.coachingTeamId)?.caseCount
  const mistake = await makeCase(test, 'coaching', { programme })
  await change(
    test,
    `update cases set voided_at = '2018-06-14T00:00:00Z', void_reason = 'Ganda' where id = $1`,
    [mistake.caseId],
  )
  t.equal(ofTeam(await load('?by=team'), programme.coachingTeamId)?.caseCount, before)
  t.notOk((await stranger.get('/v1/caseload')).body.items.some((row: Row) => row.caseCount > 0))
})

t.test('listCases: by month of the programme, and only what is late', async (t) => {
  const ids = async (query: string) =>
    (await as.manager.get(`/v1/cases?${query}`)).body.items.map(({ id }: { id: string }) => id)
  const scope = `programmeId=${programme.programmeId}&`
  const all = await ids(scope)
  t.strictSame(await ids(`${scope}programmeMonth=3`), all)
  t.strictSame(await ids(`${scope}programmeMonth=2`), [])
  const late = await ids(`${scope}overdue=true`)
  const { body } = await as.manager.get(`/v1/cases?${scope}overdue=true`)
  t.ok(body.items.every(({ daysLate }: { daysLate: number }) => daysLate > 0))
  t.ok(late.includes(draft.caseId))
  t.strictSame([...late, ...(await ids(`${scope}overdue=false`))].sort(), all.toSorted())
  t.equal((await as.manager.get('/v1/cases?programmeMonth=9')).status, 400)
})

t.test('SQL reckons due days as the rules do, whatever day a programme starts', async (t) => {
  const { rows } = await test.owner.query(
    'select id from participants where office_id = $1 limit 1',
    [actors.officeId],
  )
  t.ok(rows.length)
  for (const startsOn of ['2018-01-31', '2019-10-31', '2020-02-29', '2018-07-01', '2018-12-30']) {
    const own = await makeProgramme(test, { startsOn, year: 2018 })
    const made = await makeCase(test, 'handover', { programme: own })
    for (const stage of ['enrolled', 'diagnosis', 'handover', 'coaching', 'evaluation'] as const) {
      await change(test, 'update cases set stage = $2 where id = $1', [made.caseId, stage])
      const found = (await load(`?include=openCases&programmeId=${own.programmeId}`)).flatMap(
        ({ openCases = [] }) => openCases,
      )
      t.match(found, [{ stageDueOn: stageDueOn(startsOn, stage) }], `${startsOn} ${stage}`)
    }
  }
})
