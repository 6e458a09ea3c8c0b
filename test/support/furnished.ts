import { newId } from '../../src/platform/ids.js'
import type { Reply, TestApp } from './app.js'
import { attacher } from './attachments.js'
import { importer, lines } from './imports.js'
import { change, makeCase, makeParticipant } from './makers.js'

/** An id of our office for every path parameter of the API, by the parameter's name. */
export type Furnished = Record<string, string>

const idOf = (reply: Reply): string => {
  if (reply.status !== 201) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body.id
}

/** Furnishes the office under test with one object of every kind, around a case in coaching. */
export async function furnishOffice(test: TestApp): Promise<Furnished> {
  const { as, actors } = test
  const { personId, keyId: apiKeyId } = actors.people.coach
  const made = await makeCase(test, 'coaching')
  const { caseId, programmeId, participantId, recommendationId, coachingTeamId } = made
  const person = `/v1/people/${personId}`
  const participant = `/v1/participants/${participantId}`
  const source = 'Berita acara kunjungan'

  const affiliation = { participantId: await makeParticipant(test), kind: 'member' }
  const session = {
    kind: 'individual',
    mode: 'on_site',
    plannedOn: '2018-06-20',
    topic: 'Pembukuan',
    cases: [{ caseId, recommendationIds: [recommendationId] }],
  }
  const { plannedOn: _plannedOn, ...visit } = session
  const heldId = idOf(
    await as.coachingLead.post(`/v1/programmes/${programmeId}/sessions`, {
      ...visit,
      held: { contactMinutes: 60, cases: [{ caseId, attendance: 'present' }] },
    }),
  )
  const drafted = await makeCase(test, 'diagnosis', { programme: made })
  const found = { penyakitCode: 'KEU-02', certainty: 'suspected', severity: 'mild' }
  const penyakit = {
    code: 'LOK-77',
    group: 'KEL',
    label: { id: 'Terendam rob', en: 'Flooded by the tide' },
    definition: { id: 'Terendam rob.', en: 'Flooded by the tide.' },
    treatments: ['bimbingan'],
    appliesTo: ['cooperative'],
  }
  const waitlist = { participantId: await makeParticipant(test), nominationSource: 'Kelurahan' }
  const account = { issuer: 'https://sso.example', subject: 'coach' }
  await as.manager.post('/v1/penyakit', penyakit)
  const team = await as.manager.get(`/v1/teams/${coachingTeamId}`)
  const measurements = await as.manager.get(`/v1/cases/${caseId}/measurements`)
  const healthExaminationId = idOf(
    await as.diagnostician.post(`/v1/cases/${caseId}/health-examinations`, {
      instrumentId: 'kkpkk-sektor-riil-2021',
      point: 'midline',
      bookYear: 2017,
    }),
  )
  await as.diagnostician.post(`/v1/health-examinations/${healthExaminationId}/answers`, {
    answers: [{ questionCode: 'total_aset', amount: 850_000_000, method: 'document' }],
  })
  const verdictId = newId()
  const file = lines('kind,name,regionCode', 'enterprise,Keripik Talas,32.71.01')
  await change(
    test,
    `insert into verdicts (id, case_id, rule_code, rule_result, result, criteria, issued_on, issued_by_id)
     values ($1, $2, 'default-2018', 'good', 'good', '[]', '2018-06-13', $3)`,
    [verdictId, caseId, actors.people.manager.personId],
  )
  return {
    ...made,
    officeId: actors.officeId,
    personId,
    apiKeyId,
    holidayId: idOf(
      await as.manager.post('/v1/holidays', {
        on: '2018-06-15',
        name: 'Idul Fitri',
        kind: 'national',
      }),
    ),
    affiliationId: idOf(
      await as.admin.post(`${person}/affiliations`, { ...affiliation, startsOn: '2016-01-01' }),
    ),
    identityId: idOf(await as.admin.post(`${person}/identities`, account)),
    participantStatusId: idOf(
      await as.manager.post(`${participant}/statuses`, { status: 'active', source }),
    ),
    participantIdentifierId: idOf(
      await as.manager.post(`${participant}/identifiers`, { scheme: 'nib', value: '912000770077' }),
    ),
    participantOfficerId: idOf(
      await as.manager.post(`${participant}/officers`, {
        role: 'sekretaris',
        name: 'Ibu Tuti',
        startsOn: '2017-03-12',
      }),
    ),
    annualFiguresId: idOf(
      await as.manager.post(`${participant}/annual-figures`, { bookYear: 2017, source }),
    ),
    code: penyakit.code,
    teamId: coachingTeamId,
    teamMemberId: team.body.members[0].id,
    waitlistEntryId: idOf(
      await as.manager.post(`/v1/programmes/${programmeId}/waitlist`, waitlist),
    ),
    sessionId: idOf(await as.coachingLead.post(`/v1/programmes/${programmeId}/sessions`, session)),
    homeworkId: idOf(
      await as.coachingLead.post(`/v1/sessions/${heldId}/attendances/${caseId}/homework`, {
        text: 'Kumpulkan bukti transaksi Mei.',
        dueOn: '2018-06-28',
      }),
    ),
    successStoryId: idOf(
      await as.manager.post('/v1/success-stories', {
        participantId: await makeParticipant(test),
        title: 'Modal dari anggota',
        story: 'Anggota menabung tiap pekan.',
        penyakitCodes: ['MOD-01'],
        reviewDueOn: '2019-01-31',
      }),
    ),
    progressId: idOf(
      await as.coachingLead.post(`/v1/recommendations/${recommendationId}/progress`, {
        state: 'in_progress',
      }),
    ),
    findingOutcomeId: idOf(
      await as.coach.post(`/v1/findings/${made.findingId}/outcomes`, { outcome: 'improved' }),
    ),
    attachmentId: idOf(await attacher(test)(caseId)),
    individualFindingId: idOf(
      await as.diagnostician.post(
        `/v1/diagnoses/${drafted.diagnosisId}/individual-findings`,
        found,
      ),
    ),
    dissentId: idOf(
      await as.diagnostician.post(`/v1/findings/${drafted.findingId}/dissents`, {
        text: 'Menurut saya ini akibat.',
      }),
    ),
    measurementId: measurements.body.items[0].id,
    calendarLinkId: idOf(await as.coach.post('/v1/me/calendar-links', { label: 'Ponsel' })),
    instrumentId: 'kkpkk-sektor-riil-2021',
    healthExaminationId,
    verdictId,
    importId: (await importer(test).run(file, { query: 'dataset=participants&dryRun=true' })).id,
  }
}
