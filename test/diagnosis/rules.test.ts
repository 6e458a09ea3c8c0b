import { test } from 'tap'
import type { CaseFacts } from '../../src/cases/rules.js'
import {
  type KnownMetric,
  NO_TARGET,
  newPlaces,
  nextPosition,
  patchedTarget,
  type RecommendationInput,
  recommendationFaults,
  type Target,
  templateTarget,
  withMetric,
} from '../../src/diagnosis/recommendations.rules.js'
import {
  type DiagnosisFacts,
  diagnosisActions,
  type Finding,
  type IndividualFinding,
  penyakitFaults,
  RECOMMENDATION_KINDS,
  type Recommendation,
  removalBlockers,
  rootCauseFaults,
  writingBlockers,
} from '../../src/diagnosis/rules.js'
import { RECOMMENDATION_KINDS as EXPLAINED_KINDS } from '../../src/penyakit/catalogue.js'

const LEAD = { personId: 'lead', roles: ['diagnostician'] as const }

const caseFacts = (facts: Partial<CaseFacts> = {}) =>
  ({
    stage: 'diagnosis',
    voidedAt: null,
    participantKind: 'cooperative',
    coachingTeamId: 'coaching-team',
    callerTeams: { diagnosis: 'lead', coaching: null },
    callerIsAffiliated: false,
    callerWaivers: [],
    ...facts,
  }) as CaseFacts

const finding = (facts: Partial<Finding> = {}): Finding => ({
  id: 'f1',
  penyakitCode: 'KEL-01',
  certainty: 'confirmed',
  severity: 'severe',
  rootCauseFindingId: null,
  authorId: 'member',
  ...facts,
})

const recommendation = (...findingIds: string[]): Recommendation => ({
  id: 'r1',
  findingIds,
  authorId: 'lead',
})

/** A draft ready to be signed, but for what a situation changes. */
const individual = (of: Partial<IndividualFinding> = {}): IndividualFinding => ({
  id: 'i1',
  penyakitCode: 'KEU-02',
  findingId: null,
  authorId: 'member',
  ...of,
})

function draft({
  findings = [finding()],
  recommendations = [recommendation('f1')],
  individualFindings = [],
  sealedAt = null,
  openExaminations = [],
  missing = [],
  of = {},
}: {
  findings?: Finding[]
  individualFindings?: IndividualFinding[]
  recommendations?: Recommendation[]
  sealedAt?: string | null
  openExaminations?: string[]
  missing?: string[]
  of?: Partial<CaseFacts>
} = {}): DiagnosisFacts {
  return {
    diagnosis: { id: 'd1', version: 1, sealedAt, findings, individualFindings, recommendations },
    openHealthExaminationIds: openExaminations,
    missingBaselineMetricCodes: missing,
    case: caseFacts(of),
  }
}

const NOBODYS_CASE = { diagnosis: null, coaching: null }

const SITUATIONS: { when: string; facts: DiagnosisFacts; waitsFor: string[] }[] = [
  { when: 'everything is settled', facts: draft(), waitsFor: [] },
  {
    when: 'a mild penyakit stands alone',
    facts: draft({
      findings: [finding({ severity: 'mild' })],
      recommendations: [{ ...recommendation(), authorId: 'member' }],
    }),
    waitsFor: [],
  },
  {
    when: 'nothing was found',
    facts: draft({ findings: [], recommendations: [] }),
    waitsFor: ['no_confirmed_finding /findings'],
  },
  {
    when: 'everything was ruled out',
    facts: draft({ findings: [finding({ certainty: 'ruled_out' })], recommendations: [] }),
    waitsFor: ['no_confirmed_finding /findings'],
  },
  {
    when: 'a suspicion is open beside a confirmed penyakit',
    facts: draft({ findings: [finding(), finding({ id: 'f2', certainty: 'suspected' })] }),
    waitsFor: ['open_suspicion /findings/1'],
  },
  {
    when: 'two penyakit have no recommendation',
    facts: draft({
      findings: [finding(), finding({ id: 'f2', severity: 'moderate' })],
      recommendations: [],
    }),
    waitsFor: ['unanswered_penyakit /findings/0', 'unanswered_penyakit /findings/1'],
  },
  {
    when: 'two required metrics were never taken',
    facts: draft({ missing: ['rat_held', 'shu_rupiah'] }),
    waitsFor: [
      'baseline_incomplete /missingBaselineMetricCodes/0',
      'baseline_incomplete /missingBaselineMetricCodes/1',
    ],
  },
  {
    when: 'an examination is still being filled',
    facts: draft({ openExaminations: ['e1'] }),
    waitsFor: ['health_examination_open /openHealthExaminationIds/0'],
  },
  {
    when: 'the team never dealt with what one member found',
    facts: draft({ individualFindings: [individual({ findingId: 'f1' }), individual()] }),
    waitsFor: ['individual_finding_open /individualFindings/1'],
  },
  {
    when: 'the signer wrote every part',
    facts: draft({ findings: [finding({ authorId: 'lead' })] }),
    waitsFor: ['signer_is_sole_author /signerId'],
  },
  {
    when: 'the signer is tied to the participant',
    facts: draft({ of: { callerIsAffiliated: true } }),
    waitsFor: ['conflict_of_interest /participantId'],
  },
  {
    when: 'the tie is waived for diagnosing only',
    facts: draft({ of: { callerIsAffiliated: true, callerWaivers: ['diagnose'] } }),
    waitsFor: ['conflict_of_interest /participantId'],
  },
  {
    when: 'the tie is waived for signing',
    facts: draft({ of: { callerIsAffiliated: true, callerWaivers: ['sign_off'] } }),
    waitsFor: [],
  },
  {
    when: 'there is no team to take over',
    facts: draft({ of: { coachingTeamId: null } }),
    waitsFor: ['no_coaching_team /coachingTeamId'],
  },
  {
    when: 'it is sealed and the case moved on',
    facts: draft({ sealedAt: '2018-05-07T04:00:00.000Z', of: { stage: 'handover' } }),
    waitsFor: ['wrong_stage /stage', 'already_sealed /sealedAt'],
  },
  {
    when: 'it is sealed and a later draft is open',
    facts: draft({ sealedAt: '2018-05-07T04:00:00.000Z' }),
    waitsFor: ['already_sealed /sealedAt'],
  },
  {
    when: 'the case was withdrawn with the draft open',
    facts: draft({ of: { stage: 'closed' } }),
    waitsFor: ['wrong_stage /stage'],
  },
  {
    when: 'the caller is a member, not a lead',
    facts: draft({ of: { callerTeams: { diagnosis: 'member', coaching: null } } }),
    waitsFor: ['not_your_team /caller'],
  },
  {
    when: 'the caller leads another team',
    facts: draft({ of: { callerTeams: NOBODYS_CASE } }),
    waitsFor: ['not_your_team /caller'],
  },
  {
    when: 'everything is wrong at once, in the order a team would fix it',
    facts: draft({
      findings: [
        finding({ certainty: 'suspected', authorId: 'lead' }),
        finding({ id: 'f2', certainty: 'ruled_out', authorId: 'lead' }),
      ],
      recommendations: [],
      individualFindings: [individual({ authorId: 'lead' })],
      openExaminations: ['e1'],
      missing: ['rat_held'],
      of: { callerIsAffiliated: true, coachingTeamId: null },
    }),
    waitsFor: [
      'health_examination_open /openHealthExaminationIds/0',
      'individual_finding_open /individualFindings/0',
      'no_confirmed_finding /findings',
      'open_suspicion /findings/0',
      'baseline_incomplete /missingBaselineMetricCodes/0',
      'signer_is_sole_author /signerId',
      'conflict_of_interest /participantId',
      'no_coaching_team /coachingTeamId',
    ],
  },
]

test('sign-off waits for', async (t) => {
  for (const { when, facts, waitsFor } of SITUATIONS) {
    const [signOff] = diagnosisActions(facts, LEAD)
    t.strictSame(
      signOff?.blockers.map(({ code, pointer }) => `${code} ${pointer}`),
      waitsFor,
      when,
    )
    t.equal(signOff?.allowed, waitsFor.length === 0, `${when}: allowed`)
    t.equal(signOff?.href, '/v1/diagnoses/d1/sign-off')
  }
})

test('the kinds of recommendation are those the catalogue explains', async (t) => {
  t.strictSame(
    [...RECOMMENDATION_KINDS],
    EXPLAINED_KINDS.map(({ code }) => code),
  )
})

test('sign-off is not for a coach', async (t) => {
  const [signOff] = diagnosisActions(draft(), { personId: 'lead', roles: ['coach'] })
  t.strictSame(
    signOff?.blockers.map(({ code }) => code),
    ['not_your_role'],
  )
})

test('a draft is written only in diagnosis and by people without a tie', async (t) => {
  const codes = (of: Partial<CaseFacts>) => writingBlockers(draft({ of })).map(({ code }) => code)
  t.strictSame(codes({}), [])
  t.strictSame(codes({ stage: 'closed' }), ['wrong_stage'])
  t.strictSame(codes({ callerIsAffiliated: true }), ['conflict_of_interest'])
  t.strictSame(codes({ callerIsAffiliated: true, callerWaivers: ['diagnose'] }), [])
})

test('a root cause is another finding and never leads back', async (t) => {
  const chain = [
    finding({ id: 'a', rootCauseFindingId: 'b' }),
    finding({ id: 'b', rootCauseFindingId: 'c' }),
    finding({ id: 'c' }),
  ]
  const codes = (findingId: string | null, cause: string | null | undefined) =>
    rootCauseFaults(chain, findingId, cause).map(({ code }) => code)
  t.strictSame(codes(null, undefined), [])
  t.strictSame(codes('a', null), [])
  t.strictSame(codes(null, 'a'), [], 'a new finding may hang on any')
  t.strictSame(codes('a', 'c'), [], 'a shorter way to the same cause')
  t.strictSame(codes('c', 'a'), ['root_cause_cycle'])
  t.strictSame(codes('a', 'a'), ['root_cause_cycle'])
  t.strictSame(codes(null, 'elsewhere'), ['unknown_finding'])
})

test('a finding stays while something leans on it', async (t) => {
  const facts = draft({ findings: [finding(), finding({ id: 'f2', rootCauseFindingId: 'f1' })] })
  const codes = (id: string) =>
    removalBlockers(facts, id).map(({ code, pointer }) => `${code} ${pointer}`)
  t.strictSame(codes('f1'), [
    'finding_has_recommendation /recommendations/0',
    'finding_is_root_cause /findings/1',
  ])
  t.strictSame(codes('f2'), [])
})

test('a penyakit must be known, in use, and of this kind of participant', async (t) => {
  const known = { isOfficeOwn: false, appliesTo: ['cooperative'], isRetired: false }
  const codes = (...asked: Parameters<typeof penyakitFaults>) =>
    penyakitFaults(...asked).map(({ code }) => code)
  t.strictSame(codes(known, 'cooperative'), [])
  t.strictSame(codes(null, 'cooperative'), ['unknown_code'])
  t.strictSame(codes({ ...known, isRetired: true }, 'cooperative'), ['retired_code'])
  t.strictSame(codes(known, 'enterprise'), ['not_applicable_to_kind'])
})

test('a recommendation answers findings of its diagnosis and aims at what can be measured', async (t) => {
  const metric: KnownMetric = {
    appliesTo: ['cooperative'],
    minimum: 0,
    maximum: 10,
    unit: 'items',
    direction: 'up',
  }
  const input: RecommendationInput = {
    ...NO_TARGET,
    kind: 'bimbingan',
    findingIds: ['f1'],
    responsibleSide: null,
  }
  const faults = (change: Partial<RecommendationInput>, known: KnownMetric | null = metric) =>
    recommendationFaults(
      draft(),
      withMetric({ ...input, ...change }, 'targetMetricCode' in change ? known : null),
      known,
    ).map(({ code, pointer }) => `${code} ${pointer}`)
  t.strictSame(faults({}), [])
  t.strictSame(faults({ targetMetricCode: 'm', targetValue: 10 }), [])
  t.strictSame(faults({ kind: 'sihir', findingIds: ['f1', 'f9'] }), [
    'unknown_code /kind',
    'unknown_finding /findingIds/1',
  ])
  t.strictSame(faults({ targetValue: 1 }), ['target_incomplete /targetMetricCode'])
  t.strictSame(faults({ targetMetricCode: 'm' }), ['target_incomplete /targetValue'])
  t.strictSame(faults({ targetMetricCode: 'm', targetValue: 1 }, null), [
    'unknown_code /targetMetricCode',
  ])
  t.strictSame(faults({ targetMetricCode: 'm', targetValue: 11 }), ['out_of_range /targetValue'])
  t.strictSame(
    faults({ targetMetricCode: 'm', targetValue: 1 }, { ...metric, appliesTo: ['enterprise'] }),
    ['not_applicable_to_kind /targetMetricCode'],
  )
  t.strictSame(faults({ responsibleSide: 'parent_institution' }), [])
  t.strictSame(faults({ responsibleSide: 'enterprise' }), [
    'not_applicable_to_kind /responsibleSide',
  ])
})

test('a target is measured in one way and goes where it should', async (t) => {
  const metric: KnownMetric = {
    appliesTo: ['cooperative'],
    minimum: 0,
    maximum: 10,
    unit: 'items',
    direction: 'up',
  }
  const input: RecommendationInput = {
    ...NO_TARGET,
    kind: 'bimbingan',
    findingIds: ['f1'],
    responsibleSide: null,
  }
  const faults = (change: Partial<RecommendationInput>) =>
    recommendationFaults(draft(), { ...input, ...change }, metric).map(
      ({ code, pointer }) => `${code} ${pointer}`,
    )
  const words = { targetMetricName: 'Pinjaman macet', targetValue: 8 }
  const percent = { targetUnit: 'percent', targetDirection: 'down' } as const
  t.strictSame(faults({ ...words, ...percent, targetBaselineValue: 18 }), [])
  t.strictSame(faults({ ...words, ...percent, targetBaselineValue: 8 }), [], 'keeping it')
  t.strictSame(faults({ ...words, ...percent, targetBaselineValue: 5 }), [
    'target_against_direction /targetValue',
  ])
  t.strictSame(faults(words), [
    'target_incomplete /targetUnit',
    'target_incomplete /targetDirection',
  ])
  t.strictSame(faults(percent), [
    'target_incomplete /targetMetricCode',
    'target_incomplete /targetValue',
  ])
  t.strictSame(faults({ ...words, ...percent, targetMetricCode: 'm' }), [
    'metric_given_twice /targetMetricName',
  ])
  const coded = { targetMetricCode: 'm', targetValue: 1 }
  t.strictSame(faults({ ...coded, ...percent, targetBaselineValue: -1 }), [
    'out_of_range /targetBaselineValue',
    'contradicts_metric /targetUnit',
    'contradicts_metric /targetDirection',
    'target_against_direction /targetValue',
  ])
})

test('a PATCH keeps of a target what still belongs to its metric', async (t) => {
  const words: Target = {
    targetMetricCode: null,
    targetMetricName: 'Pinjaman macet',
    targetBaselineValue: 18,
    targetValue: 8,
    targetUnit: 'percent',
    targetDirection: 'down',
  }
  t.strictSame(patchedTarget({}, words), words)
  t.match(patchedTarget({ targetMetricName: 'Tunggakan' }, words), { targetUnit: 'percent' })
  t.strictSame(patchedTarget({ targetMetricName: null, targetValue: null }, words), NO_TARGET)
  t.match(patchedTarget({ targetMetricName: null, targetMetricCode: 'm' }, words), {
    targetValue: 8,
    targetBaselineValue: null,
    targetUnit: null,
  })
})

test('an order puts first what it names', async (t) => {
  const existing = ['a', 'b', 'c'].map((id, index) => ({ id, position: index + 1 }))
  t.strictSame(newPlaces(existing, ['c']), [
    { id: 'c', position: 1 },
    { id: 'a', position: 2 },
    { id: 'b', position: 3 },
  ])
  t.strictSame(newPlaces(existing, ['a', 'b']), [], 'as it was')
  t.equal(nextPosition(existing), 4)
  t.equal(nextPosition([]), 1)
})

test("a template's target is one only where it says a value and fits the participant", async (t) => {
  const target = {
    metricCode: null,
    metricName: { id: 'Pinjaman macet', en: 'Bad loans' },
    value: 8,
    unit: 'percent',
    direction: 'down',
  } as const
  t.match(templateTarget({ target }, 'enterprise'), {
    targetMetricName: 'Pinjaman macet',
    targetValue: 8,
  })
  t.strictSame(templateTarget({ target: { ...target, value: null } }, 'cooperative'), NO_TARGET)
  t.strictSame(templateTarget({ target: null }, 'cooperative'), NO_TARGET)
  const rat = { ...target, metricCode: 'rat_held', metricName: null, value: 1 } as const
  t.match(templateTarget({ target: rat }, 'cooperative'), { targetMetricCode: 'rat_held' })
  t.strictSame(templateTarget({ target: rat }, 'enterprise'), NO_TARGET)
})
