import t from 'tap'
import type { Part } from '../support/actors.js'
import { buildTestApp } from '../support/app.js'
import { furnishOffice } from '../support/furnished.js'
import { callBy, readOperations } from '../support/operations.js'

/**
 * Whose each write is. Of a team: anyone who works in it, or its lead alone. The office's: managers
 * or admins, of no team. A write that is missing here fails the test.
 */
const OWNERS: Record<string, readonly string[]> = {
  diagnosis: [
    'updateDiagnosis',
    'recordFinding',
    'updateFinding',
    'deleteFinding',
    'recordRecommendation',
    'updateRecommendation',
    'deleteRecommendation',
    'recordIndividualFinding',
    'deleteIndividualFinding',
    'recordDissent',
    'deleteDissent',
    'applyTemplates',
    'orderRecommendations',
  ],
  diagnosisLead: ['closeWithoutFindings', 'signOffDiagnosis', 'withdrawHandover'],
  coaching: [
    'createSession',
    'createSessionSeries',
    'updateSession',
    'holdSession',
    'cancelSession',
    'rescheduleSession',
    'updateAttendance',
    'addHomework',
    'updateHomework',
    'completeHomework',
    'dropHomework',
    'recordProgress',
    'recordFindingOutcome',
  ],
  coachingLead: [
    'acceptHandover',
    'returnHandover',
    'requestRediagnosis',
    'startEvaluation',
    'resumeCoaching',
  ],
  office: [
    'updateOffice',
    'createHoliday',
    'updateHoliday',
    'withdrawHoliday',
    'createPerson',
    'updatePerson',
    'deactivatePerson',
    'reactivatePerson',
    'blankPerson',
    'updateAffiliation',
    'createApiKey',
    'createIdentity',
    'deleteIdentity',
    'createParticipant',
    'mergeParticipant',
    'unmergeParticipant',
    'recordParticipantStatus',
    'blankParticipantOfficer',
    'createPenyakit',
    'retirePenyakit',
    'createProgramme',
    'updateProgramme',
    'openProgramme',
    'closeProgramme',
    'createTeam',
    'updateTeam',
    'appointTeamMember',
    'updateTeamMember',
    'addToWaitlist',
    'removeFromWaitlist',
    'enrolCase',
    'updateCase',
    'assignTeam',
    'waiveConflict',
    'voidCase',
    'issueVerdict',
    'overrideVerdict',
    'countersignVerdict',
    'closeCase',
    'withdrawCase',
    'reopenCase',
    'createImport',
    'cancelImport',
  ],
}

/** What belongs to no single team, and who is refused for being of the wrong one. */
const SHARED: Record<string, { because: string; refused: Partial<Record<Part, string>> }> = {
  startDiagnosis: {
    because: 'a manager or the diagnosis lead starts it',
    refused: {
      diagnostician: 'not_your_team',
      otherDiagnostician: 'not_your_team',
      coachingLead: 'not_your_role',
    },
  },
  recordMeasurement: {
    because: 'managers and the coaching team record; the diagnosis team a baseline alone',
    refused: {
      diagnosisLead: 'not_your_role',
      diagnostician: 'not_your_role',
      otherDiagnostician: 'not_your_role',
      otherCoach: 'not_your_team',
    },
  },
  updateMeasurement: {
    because: 'whoever may record at its point; here a baseline',
    refused: { otherDiagnostician: 'not_your_team', otherCoach: 'not_your_team' },
  },
  reassignSessions: {
    because: 'a manager or the lead of the coaching team',
    refused: {
      coach: 'not_your_team',
      otherCoach: 'not_your_team',
      diagnosisLead: 'not_your_role',
    },
  },
  startHealthExamination: {
    because: 'the diagnosis team examines; the coaching team too, after the baseline',
    refused: {
      coachingLead: 'not_your_team',
      otherCoach: 'not_your_team',
      otherDiagnostician: 'not_your_team',
      manager: 'not_your_role',
    },
  },
  ...Object.fromEntries(
    [
      'updateHealthExamination',
      'deleteHealthExamination',
      'recordHealthAnswers',
      'prefillHealthExamination',
      'completeHealthExamination',
      'markNotExaminable',
      'reopenHealthExamination',
    ].map((operationId) => [
      operationId,
      {
        because: 'whoever may examine at its point; here a midline',
        refused: {
          otherDiagnostician: 'not_your_team',
          otherCoach: 'not_your_team',
          manager: 'not_your_role',
        },
      },
    ]),
  ),
  verifyMeasurement: { because: 'anyone of the office with second eyes: four eyes', refused: {} },
  rejectMeasurement: { because: 'anyone of the office with second eyes: four eyes', refused: {} },
  addAttachment: { because: 'managers and both teams of the case bring evidence', refused: {} },
  removeAttachment: {
    because: 'managers remove, and whoever brought it',
    refused: { otherDiagnostician: 'not_your_role', otherCoach: 'not_your_role' },
  },
  ...Object.fromEntries(
    ['createSuccessStory', 'updateSuccessStory', 'reviewSuccessStory', 'withdrawSuccessStory'].map(
      (operationId) => [
        operationId,
        { because: 'everyone who hears of a success, or of its end, records it', refused: {} },
      ],
    ),
  ),
  declareAffiliation: { because: 'everyone declares their own ties', refused: {} },
  revokeApiKey: { because: 'everyone may give up their own keys', refused: {} },
  createCalendarLink: { because: 'everyone has sessions of their own', refused: {} },
  revokeCalendarLink: { because: 'everyone may give up their own links', refused: {} },
  updateParticipant: { because: 'everyone who works with it knows its address', refused: {} },
  recordParticipantIdentifier: {
    because: 'everyone who works with it reads its papers',
    refused: {},
  },
  updateParticipantIdentifier: {
    because: 'everyone who works with it reads its papers',
    refused: {},
  },
  recordParticipantOfficer: { because: 'everyone who works with it meets its people', refused: {} },
  updateParticipantOfficer: { because: 'everyone who works with it meets its people', refused: {} },
  recordAnnualFigures: { because: 'everyone who works with it reads its books', refused: {} },
  updateAnnualFigures: { because: 'everyone who works with it reads its books', refused: {} },
}

const NEITHER_ROLE = { manager: 'not_your_role', admin: 'not_your_role' } as const
const DIAGNOSTICIANS = ['diagnosisLead', 'diagnostician', 'otherDiagnostician'] as const
const COACHES = ['coachingLead', 'coach', 'otherCoach'] as const
const all = (parts: readonly Part[], code: string) =>
  Object.fromEntries(parts.map((part) => [part, code]))

/** Who is refused what belongs to whom, and why. */
const REFUSED: Record<string, Partial<Record<Part, string>>> = {
  diagnosis: {
    ...NEITHER_ROLE,
    ...all(COACHES, 'not_your_role'),
    otherDiagnostician: 'not_your_team',
  },
  diagnosisLead: {
    ...NEITHER_ROLE,
    ...all(COACHES, 'not_your_role'),
    otherDiagnostician: 'not_your_team',
    diagnostician: 'not_your_team',
  },
  coaching: {
    ...NEITHER_ROLE,
    ...all(DIAGNOSTICIANS, 'not_your_role'),
    otherCoach: 'not_your_team',
  },
  coachingLead: {
    ...NEITHER_ROLE,
    ...all(DIAGNOSTICIANS, 'not_your_role'),
    otherCoach: 'not_your_team',
    coach: 'not_your_team',
  },
  office: { ...all(DIAGNOSTICIANS, 'not_your_role'), ...all(COACHES, 'not_your_role') },
}

const refusals = new Map([
  ...Object.entries(OWNERS).flatMap(([owner, ids]) =>
    ids.map((id) => [id, REFUSED[owner] ?? {}] as const),
  ),
  ...Object.entries(SHARED).map(([id, { refused }]) => [id, refused] as const),
])
const writes = (await readOperations()).filter(({ method }) => method !== 'GET')
const test = await buildTestApp(t)
const ours = await furnishOffice(test)

/** Where the team follows from the body: one that speaks of our case. */
const BODIES: Record<string, object> = {
  createSession: {
    kind: 'individual',
    mode: 'on_site',
    plannedOn: '2018-06-20',
    topic: 'Pembukuan',
    cases: [{ caseId: ours['caseId'] }],
  },
  createSessionSeries: {
    kind: 'individual',
    mode: 'on_site',
    firstOn: '2018-06-20',
    topic: 'Pembukuan',
    cases: [{ caseId: ours['caseId'] }],
  },
}

t.test('every write is somebody’s', async (t) => {
  const named = writes.map(({ operationId }) => operationId)
  t.strictSame([...refusals.keys()].sort(), named.sort())
})

for (const write of writes) {
  const { operationId, method, path } = write
  const operation = { ...write, body: BODIES[operationId] ?? write.body }
  t.test(`${operationId}: ${method} ${path}`, async (t) => {
    for (const [part, code] of Object.entries(refusals.get(operationId) ?? {})) {
      const reply = await callBy(operation, test.as[part as Part], (name) => ours[name] ?? '')
      t.match({ status: reply.status, code: reply.body.code }, { status: 403, code }, part)
    }
  })
}
