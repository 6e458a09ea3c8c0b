import { test } from 'tap'
import { memberOf } from '../../src/platform/versions.js'
import { buildTestApp } from '../support/app.js'
import { document } from '../support/document.js'
import { change, makeCase, makeProgramme } from '../support/makers.js'

test('412 says what changed since the version sent', async (t) => {
  const test = await buildTestApp(t)
  const { as, actors, clock } = test
  const { coach, coachingLead, diagnosisLead, diagnostician, admin, manager } = actors.people
  const programme = await makeProgramme(test)
  const { caseId, programmeId, recommendationId } = await makeCase(test, 'coaching', { programme })
  const other = await makeCase(test, 'coaching', { programme })
  const draft = await makeCase(test, 'diagnosis', { programme })

  const planned = async () => {
    const plan = { kind: 'individual', mode: 'on_site', topic: 'Neraca', plannedOn: '2018-06-14' }
    const url = `/v1/programmes/${programmeId}/sessions`
    return (await as.coach.post(url, { ...plan, cases: [{ caseId }] })).body
  }
  const url = (session: { id: string }) => `/v1/sessions/${session.id}`

  await t.test('of a session, by member, and of its parts; nothing is saved', async (t) => {
    const session = await planned()
    clock.set('2018-06-14T04:00:00.000Z')
    await as.coachingLead.patch(
      url(session),
      { place: 'Aula', coachIds: [coachingLead.personId] },
      { ifMatch: 1 },
    )
    clock.set('2018-06-14T05:00:00.000Z')
    await as.coachingLead.patch(
      url(session),
      { cases: [{ caseId }, { caseId: other.caseId }] },
      { ifMatch: 2 },
    )
    const stored = (await as.coach.get(url(session))).body
    const refused = await as.coach.patch(url(session), { topic: 'Buku kas' }, { ifMatch: 1 })
    t.strictSame([refused.status, refused.headers['etag']], [412, '"3"'])
    t.strictSame([refused.body.code, refused.body.currentVersion], ['version_conflict', 3])
    const by = { actorId: coachingLead.personId, operationId: 'updateSession' }
    t.strictSame(refused.body.changes, [
      { version: 3, at: '2018-06-14T05:00:00.000Z', ...by, members: ['cases'] },
      { version: 2, at: '2018-06-14T04:00:00.000Z', ...by, members: ['coachIds', 'place'] },
    ])
    t.strictSame((await as.coach.get(url(session))).body, stored)
    const since = await as.coach.patch(url(session), { topic: 'Buku kas' }, { ifMatch: 2 })
    t.strictSame(
      since.body.changes.map(({ version }: { version: number }) => version),
      [3],
    )
  })

  await t.test('of a session that was moved, without what the new one was given', async (t) => {
    const session = await planned()
    await as.coach.post(
      `${url(session)}/reschedule`,
      { plannedOn: '2018-06-20', reason: 'Hujan' },
      { ifMatch: 1 },
    )
    const { body } = await as.coach.patch(url(session), { topic: 'Buku kas' }, { ifMatch: 1 })
    const members = ['cancelledById', 'cancelledOn', 'reason', 'status']
    t.match(body.changes, [{ version: 2, operationId: 'rescheduleSession', members }])
  })

  await t.test('of an attendance: the note by name, never what it says', async (t) => {
    const session = await planned()
    const cases = [{ caseId, attendance: 'present' }]
    await as.coach.post(`${url(session)}/hold`, { contactMinutes: 60, cases }, { ifMatch: 1 })
    const attendance = `${url(session)}/attendances/${caseId}`
    const correct = (body: object, ifMatch: number) =>
      as.coachingLead.patch(attendance, body, { ifMatch })
    const secret = 'Ketua berselisih dengan bendahara.'
    t.equal((await correct({ note: secret, personsFemale: 3 }, 2)).status, 200)
    t.equal((await correct({ recommendationIds: [recommendationId] }, 3)).status, 200)
    const refused = await as.coach.patch(attendance, { note: 'Neraca selesai.' }, { ifMatch: 2 })
    t.equal(refused.status, 412)
    t.match(refused.body.changes, [
      { version: 4, actorId: coachingLead.personId, members: ['recommendationIds'] },
      { version: 3, members: ['note', 'personsFemale'] },
    ])
    t.notOk(JSON.stringify(refused.body).includes(secret))
  })

  await t.test('of a draft and its findings', async (t) => {
    const finding = `/v1/findings/${draft.findingId}`
    const diagnosis = `/v1/diagnoses/${draft.diagnosisId}`
    const read = (await as.diagnostician.get(diagnosis)).body.version
    await as.diagnostician.patch(finding, { severity: 'moderate', evidence: 'x' }, { ifMatch: 1 })
    await as.diagnosisLead.post(`${finding}/dissents`, { text: 'Belum pasti.' })
    const { body } = await as.diagnosisLead.patch(finding, { severity: 'mild' }, { ifMatch: 1 })
    t.match(body, {
      currentVersion: 3,
      changes: [
        { version: 3, actorId: diagnosisLead.personId, members: ['dissents'] },
        { version: 2, actorId: diagnostician.personId, members: ['evidence', 'severity'] },
      ],
    })
    const whole = await as.diagnosisLead.patch(diagnosis, { summary: 'x' }, { ifMatch: read })
    t.strictSame(
      whole.body.changes.map(({ members }: { members: string[] }) => members),
      [['findings'], ['findings']],
    )
  })

  await t.test('of a case, a figure, a person and a participant', async (t) => {
    const moved = await as.manager.patch(
      `/v1/cases/${caseId}`,
      { nominationSource: 'Kelurahan' },
      { ifMatch: 1 },
    )
    t.equal(moved.status, 200)
    const ofCase = await as.manager.patch(
      `/v1/cases/${caseId}`,
      { nominationSource: 'Dinas' },
      { ifMatch: 1 },
    )
    t.match(ofCase.body.changes, [{ actorId: manager.personId, members: ['nominationSource'] }])

    const figure = { metricCode: 'shu_rupiah', point: 'midline', value: 1, on: '2018-06-11' }
    const { body: taken } = await as.coach.post(`/v1/cases/${caseId}/measurements`, figure)
    const measurement = `/v1/measurements/${taken.id}`
    await as.coach.patch(measurement, { on: '2018-06-12', value: 2 }, { ifMatch: 1 })
    const ofFigure = await as.coach.patch(measurement, { value: 3 }, { ifMatch: 1 })
    t.match(ofFigure.body.changes, [{ actorId: coach.personId, members: ['on', 'value'] }])

    const person = `/v1/people/${coach.personId}`
    const { version } = (await as.admin.get(person)).body
    await as.admin.patch(person, { name: 'Rina Puspita' }, { ifMatch: version })
    const ofPerson = await as.admin.patch(person, { name: 'Rina' }, { ifMatch: version })
    t.match(ofPerson.body.changes, [{ actorId: admin.personId, members: ['name'] }])
    t.notOk(JSON.stringify(ofPerson.body).includes('Puspita'))

    const participant = `/v1/participants/${other.participantId}`
    const seen = (await as.manager.get(participant)).body.version
    const phone = { phone: '0251-8321000', contactName: 'Ibu Sari' }
    await as.manager.patch(participant, phone, { ifMatch: seen })
    const ofThem = await as.manager.patch(participant, { name: 'x' }, { ifMatch: seen })
    t.match(ofThem.body.changes, [{ members: ['contactName', 'phone'] }])
  })

  await t.test('nothing, for a version that is not reached yet, or a code', async (t) => {
    const session = await planned()
    const { body } = await as.coach.patch(url(session), { topic: 'x' }, { ifMatch: 9 })
    t.match(body, { code: 'version_conflict', currentVersion: 1, changes: [] })
    const made = await as.manager.post('/v1/penyakit', {
      code: 'LOK-09',
      group: 'USA',
      label: { id: 'Izin tempat kedaluwarsa', en: 'Permit of the place has run out' },
      definition: { id: 'Izin tempat usaha habis.', en: 'The permit of the place ran out.' },
      treatments: ['bimbingan'],
      appliesTo: ['enterprise'],
    })
    t.equal(made.status, 201)
    const retired = await as.manager.post('/v1/penyakit/LOK-09/retire', {}, { ifMatch: 5 })
    t.match(retired, { status: 412, body: { currentVersion: 1, changes: [] } })
  })

  await t.test('the latest fifty times at most', async (t) => {
    const session = await planned()
    for (let version = 1; version <= 51; version += 1) {
      await change(test, 'update sessions set topic = $2 where id = $1', [
        session.id,
        `Neraca ${version}`,
      ])
    }
    const { body } = await as.coach.patch(url(session), { topic: 'x' }, { ifMatch: 1 })
    t.strictSame([body.currentVersion, body.changes.length], [52, 50])
    t.match(body.changes[0], { version: 52, operationId: 'test', members: ['topic'] })
    t.match(body.changes[49], { version: 3 })
  })
})

/** What `If-Match` protects, by the table that holds it, and the component that shows it. */
const SHOWN: Record<string, string> = {
  offices: 'Office',
  holidays: 'Holiday',
  success_stories: 'SuccessStory',
  people: 'Person',
  affiliations: 'Affiliation',
  api_keys: 'ApiKey',
  person_identities: 'Identity',
  participants: 'Participant',
  annual_figures: 'AnnualFigures',
  participant_identifiers: 'ParticipantIdentifier',
  participant_officers: 'ParticipantOfficer',
  programmes: 'Programme',
  waitlist_entries: 'WaitlistEntry',
  teams: 'Team',
  team_members: 'TeamMember',
  cases: 'Case',
  health_examinations: 'HealthExamination',
  diagnoses: 'Diagnosis',
  findings: 'Finding',
  individual_findings: 'IndividualFinding',
  finding_dissents: 'Dissent',
  recommendations: 'Recommendation',
  handovers: 'Handover',
  sessions: 'Session',
  session_attendances: 'Attendance',
  measurements: 'Measurement',
  verdicts: 'Verdict',
  attachments: 'Attachment',
  imports: 'Import',
}
const TECHNICAL = ['id', 'office_id', 'version', 'created_at', 'updated_at', 'last_used_at']

test('every column of what has a version is a member, or is not shown', async (t) => {
  const { owner } = await buildTestApp(t)
  const { rows } = await owner.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and table_name = any($1) and column_name <> all($2)`,
    [Object.keys(SHOWN), TECHNICAL],
  )
  t.ok(rows.length > 200)
  const unknown = rows.flatMap(({ table, column }) => {
    const member = memberOf(table, column)
    const properties = Object(document.components.schemas[SHOWN[table] ?? '']?.['properties'])
    return member === null || member in properties ? [] : [`${table}.${column} as ${member}`]
  })
  t.strictSame(unknown, [], 'say in showsAs what they are called')
})
