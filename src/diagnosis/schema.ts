import { z } from 'zod'
import { formCode, HealthCategoryView, instrumentId } from '../examinations/instrument.schema.js'
import { ExaminationPointView } from '../examinations/schema.js'
import {
  ResponsibleSideEnum,
  TargetDirectionEnum,
  TargetUnitEnum,
  TemplateCode,
} from '../penyakit/schema.js'
import {
  civilDate,
  clientId,
  code,
  count,
  idParam,
  instant,
  PageQuery,
  queryBoolean,
  queryList,
  text,
  uniqueList,
  uuid,
  version,
} from '../platform/http/schema.js'
import { dated } from '../platform/late-entry.js'
import { ActionView } from '../platform/problem/action.js'
import { CERTAINTIES, EVIDENCE_METHODS, MOST_INDIVIDUAL, MOST_PARTS, SEVERITIES } from './rules.js'

const CASE = '0197a5c0-1c00-7000-8000-000000000207'
const DIAGNOSIS = '0197a5c0-1c00-7000-8000-000000000301'
const FINDING = '0197a5c0-1c00-7000-8000-000000000311'
const RECOMMENDATION = '0197a5c0-1c00-7000-8000-000000000407'
const SIGNER = '0197a5c0-1c00-7000-8000-000000000103'
const INDIVIDUAL = '0197a5c0-1c00-7000-8000-000000000321'
const DISSENT = '0197a5c0-1c00-7000-8000-000000000331'
const EXAMINATION = '0197a5c0-1c00-7000-8000-000000000801'
const AUTHOR = '0197a5c0-1c00-7000-8000-000000000104'

const id = (description: string, example: string) => uuid().describe(description).meta({ example })
const nullableId = (description: string, example: string | null) =>
  uuid().nullable().describe(description).meta({ example })

export const CertaintyEnum = z.enum(CERTAINTIES).meta({
  id: 'Certainty',
  description: 'How sure the team is of a penyakit.',
  example: 'confirmed',
})
export const SeverityEnum = z
  .enum(SEVERITIES)
  .meta({ id: 'Severity', description: 'How grave a penyakit is.', example: 'severe' })
const EvidenceMethodEnum = z
  .enum(EVIDENCE_METHODS)
  .meta({ id: 'EvidenceMethod', description: 'How evidence was obtained.', example: 'document' })

const penyakitCode = code()
  .describe('Code of the penyakit, of the common catalogue or of the office: `GET /v1/penyakit`.')
  .meta({ example: 'KEU-04' })
const certainty = CertaintyEnum.describe(
  'How sure the team is; a sign-off needs every suspicion confirmed or ruled out.',
).meta({ example: 'confirmed' })
const severity = SeverityEnum.describe(
  'How grave it is; from `moderate` on, a confirmed penyakit needs a recommendation.',
).meta({ example: 'severe' })
const evidence = text(10_000)
  .nullable()
  .describe('What the team saw, read or heard; null when not said.')
  .meta({ example: 'Pinjaman macet di atas 10 % dari pinjaman yang berjalan.' })
const evidenceMethod = EvidenceMethodEnum.nullable()
  .describe('How the evidence was obtained; null when not said.')
  .meta({ example: 'document' })
const rootCauseFindingId = uuid()
  .nullable()
  .describe('The finding of the same diagnosis that causes this one; null without one.')
  .meta({ example: null })
const dissent = text(10_000)
  .nullable()
  .describe(
    'What a member of the team sees differently, as the paper says it; null without. `dissents` tell who.',
  )
  .meta({ example: 'Menurut anggota perbankan, pinjaman macet adalah akibat, bukan sebab.' })

const recommendationKind = code()
  .describe('Kind of treatment: `GET /v1/code-lists/recommendation-kinds`.')
  .meta({ example: 'bimbingan', 'x-code-list': 'recommendation-kinds' })
const recommendationText = text(10_000)
  .describe('What is to be done.')
  .meta({ example: 'Memilah pinjaman menurut kolektibilitas dan menagih berkala.' })
const findingIds = uniqueList(id('A finding of the same diagnosis.', FINDING), MOST_PARTS)
  .describe('The findings it answers; at least one.')
  .meta({ example: [FINDING] })
const targetMetricCode = code()
  .nullable()
  .describe('Metric of the target: `GET /v1/code-lists/case-metrics`; null without a target.')
  .meta({ example: 'shu_rupiah', 'x-code-list': 'case-metrics' })
const targetMetricName = text(200)
  .nullable()
  .describe(
    'What is measured, in the words of the team, where the catalogue has no metric for it; null otherwise.',
  )
  .meta({ example: null })
const amount = () => z.number().min(-1e15).max(1e15).nullable()
const targetBaselineValue = amount()
  .describe('Where it starts from, in the unit of the metric; null when not said.')
  .meta({ example: 18_000_000 })
const targetValue = amount()
  .describe('The value to reach, in the unit of the metric; null without a target.')
  .meta({ example: 25_000_000 })
const targetUnit = TargetUnitEnum.nullable()
  .describe(
    'Unit of the target; that of the metric where it is of the catalogue, null without one.',
  )
  .meta({ example: 'rupiah' })
const targetDirection = TargetDirectionEnum.nullable()
  .describe(
    'Which way is better; as the metric says where it is of the catalogue, null without one.',
  )
  .meta({ example: 'up' })
const responsibleSide = ResponsibleSideEnum.nullable()
  .describe('Who has to act; null when not said.')
  .meta({ example: 'cooperative' })
const target = {
  targetMetricCode,
  targetMetricName,
  targetBaselineValue,
  targetValue,
  targetUnit,
  targetDirection,
}
const dueOn = civilDate()
  .nullable()
  .describe('The day it should be done by; null when not said.')
  .meta({ example: '2018-07-31' })
const position = count({ min: 1, max: 1000 })
  .describe('Place in the order the team wants; last if absent.')
  .meta({ example: 1 })
const summary = text(10_000)
  .nullable()
  .describe('The diagnosis in the words of the team; null when not written.')
  .meta({ example: 'Pinjaman macet karena aturan pemberian dan penagihan tidak tertulis.' })

const record = {
  version: version(),
  createdAt: instant()
    .describe('When it was recorded.')
    .meta({ example: '2018-04-10T03:10:00.000Z' }),
  updatedAt: instant()
    .describe('When it last changed.')
    .meta({ example: '2018-05-07T04:00:00.000Z' }),
}

const individualFindingIds = z
  .array(id('An individual finding of the same diagnosis.', INDIVIDUAL))
  .max(MOST_INDIVIDUAL)
  .describe('The individual findings it is the consensus of; empty when the team found it at once.')
  .meta({ example: [] })

export const IndividualFindingView = z
  .object({
    id: id('The individual finding.', INDIVIDUAL),
    ...record,
    caseId: id('The case.', CASE),
    diagnosisId: id('The version of the diagnosis it belongs to.', DIAGNOSIS),
    findingId: nullableId('The finding that took it up; null until the team agreed.', null),
    penyakitCode,
    certainty: CertaintyEnum.describe('How sure its author is.').meta({ example: 'suspected' }),
    severity: SeverityEnum.describe('How grave its author finds it.').meta({ example: 'moderate' }),
    evidence,
    evidenceMethod,
    authorId: id('Who found it.', AUTHOR),
  })
  .meta({
    id: 'IndividualFinding',
    description: 'What one diagnostician found, before the team agreed.',
  })
export type IndividualFindingRecord = z.infer<typeof IndividualFindingView>

const dissentText = text(10_000)
  .describe('What its author sees differently.')
  .meta({ example: 'Menurut saya pinjaman macet adalah akibat, bukan sebab.' })

export const DissentView = z
  .object({
    id: id('The dissent.', DISSENT),
    ...record,
    caseId: id('The case.', CASE),
    diagnosisId: id('The version of the diagnosis it belongs to.', DIAGNOSIS),
    findingId: id('The finding it is about.', FINDING),
    text: dissentText,
    authorId: id('Who dissents.', AUTHOR),
  })
  .meta({ id: 'Dissent', description: 'What one member of the team sees differently.' })
export type DissentRecord = z.infer<typeof DissentView>

export const FindingView = z
  .object({
    id: id('The finding.', FINDING),
    ...record,
    caseId: id('The case.', CASE),
    diagnosisId: id('The version of the diagnosis it belongs to.', DIAGNOSIS),
    lineageId: id('The same in every later version of this finding.', FINDING),
    penyakitCode,
    certainty,
    severity,
    evidence,
    evidenceMethod,
    rootCauseFindingId,
    dissent,
    authorId: id('Who recorded it.', AUTHOR),
    individualFindingIds,
    dissents: z
      .array(DissentView)
      .max(100)
      .describe('Who sees it differently and why, one a person; the coaching team reads them too.')
      .meta({ example: [] }),
  })
  .meta({ id: 'Finding', description: 'One penyakit in one diagnosis.' })
export type FindingRecord = z.infer<typeof FindingView>

export const RecommendationView = z
  .object({
    id: id('The recommendation.', RECOMMENDATION),
    ...record,
    caseId: id('The case.', CASE),
    diagnosisId: id('The version of the diagnosis it belongs to.', DIAGNOSIS),
    lineageId: id('The same in every later version; progress counts by it.', RECOMMENDATION),
    position,
    kind: recommendationKind,
    text: recommendationText,
    findingIds,
    ...target,
    dueOn,
    responsibleSide,
    templateCode: TemplateCode.nullable()
      .describe('The template it was made from; null for one written by the team.')
      .meta({ example: null }),
    authorId: id('Who recorded it.', AUTHOR),
  })
  .meta({ id: 'Recommendation', description: 'One treatment in one diagnosis.' })
export type RecommendationRecord = z.infer<typeof RecommendationView>

const diagnosisMembers = {
  id: id('This version of the diagnosis.', DIAGNOSIS),
  ...record,
  caseId: id('The case.', CASE),
  number: count({ min: 1, max: 1000 })
    .describe('1 for the first diagnosis of the case, one more for each version after it.')
    .meta({ example: 1 }),
  supersedesId: nullableId('The version this one corrects; null for the first.', null),
  supersededById: nullableId('The version that corrects this one; null for the latest.', null),
  summary,
  openedOn: civilDate().describe('The day the draft was opened.').meta({ example: '2018-04-10' }),
  signedOn: civilDate()
    .nullable()
    .describe('The day the sign-off took effect; null for a draft.')
    .meta({ example: '2018-05-07' }),
  sealedAt: instant()
    .nullable()
    .describe('The instant of the signature, after which nothing changes; null for a draft.')
    .meta({ example: '2018-05-07T04:00:00.000Z' }),
  signerId: nullableId('Who signed; null for a draft.', SIGNER),
  signerName: z
    .string()
    .max(200)
    .nullable()
    .describe('Name of the signer, outside the seal; null for a draft, and once blanked.')
    .meta({ example: 'Dr. Ratna Wulandari' }),
  signerRole: z
    .string()
    .max(60)
    .nullable()
    .describe('Role of the signer, as of the signature; null for a draft.')
    .meta({ example: 'diagnosis_lead', 'x-code-list': 'signer-roles' }),
  signerBackground: z
    .string()
    .max(60)
    .nullable()
    .describe('Background of the signer, as of the signature; null for a draft.')
    .meta({ example: 'academic', 'x-code-list': 'backgrounds' }),
  contentSha256: z
    .string()
    .length(64)
    .nullable()
    .describe('SHA-256 of the canonical JSON (RFC 8785) of what was signed; null for a draft.')
    .meta({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }),
  contentLayout: z
    .string()
    .max(40)
    .nullable()
    .describe(
      'Names the members that were hashed; later layouts hold more of them. Null for a draft.',
    )
    .meta({ example: 'klinik-diagnosis/3' }),
  findings: z.array(FindingView).max(MOST_PARTS).describe('The findings, by penyakit code.'),
  individualFindings: z
    .array(IndividualFindingView)
    .max(MOST_INDIVIDUAL)
    .describe('What each diagnostician found before the team agreed, by penyakit code.'),
  recommendations: z
    .array(RecommendationView)
    .max(MOST_PARTS)
    .describe('The recommendations, in the order the team gave them.'),
}

/** A diagnosis as stored: what other resources embed. */
export const DiagnosisRecordView = z
  .object(diagnosisMembers)
  .meta({ id: 'DiagnosisRecord', description: 'One version of what the diagnosis team found.' })
export type DiagnosisRecord = z.infer<typeof DiagnosisRecordView>

const computed = {
  openHealthExaminationIds: z
    .array(id('An examination of the case.', EXAMINATION))
    .max(50)
    .describe(
      'Baseline health examinations that were begun and not settled; empty once the version is sealed.',
    )
    .meta({ example: [] }),
  missingBaselineMetricCodes: z
    .array(
      z
        .string()
        .max(40)
        .describe('Code of a metric.')
        .meta({ example: 'rat_held', 'x-code-list': 'case-metrics' }),
    )
    .max(50)
    .describe('Required metrics whose baseline has neither a value nor a reason.')
    .meta({ example: [] }),
  sealIntact: z
    .boolean()
    .nullable()
    .describe('Whether the content, hashed again now, is what was signed; null for a draft.')
    .meta({ example: true }),
}

export const DiagnosisView = z
  .object({
    ...diagnosisMembers,
    ...computed,
    allowedActions: z
      .array(ActionView)
      .max(20)
      .describe('Every step of the diagnosis, and what is in its way for this caller.'),
  })
  .meta({ id: 'Diagnosis', description: 'One version of what the diagnosis team found.' })

export const DiagnosisItemView = z
  .object({
    ...diagnosisMembers,
    ...computed,
    allowedActions: z
      .array(ActionView)
      .max(20)
      .optional()
      .describe('With `include=allowedActions`: every step of the diagnosis for this caller.'),
  })
  .meta({ id: 'DiagnosisItem', description: 'A version of a diagnosis in a list.' })

const listQuery = {
  ...PageQuery.shape,
  include: queryList(
    z.enum(['allowedActions']).meta({
      id: 'DiagnosisInclude',
      description: 'What a list of diagnoses may add to each.',
      example: 'allowedActions',
    }),
    1,
  )
    .optional()
    .describe('Adds `allowedActions` to each.')
    .meta({ example: ['allowedActions'] }),
}

export const DiagnosisListQuery = z.strictObject(listQuery).meta({ explode: false })

export const OfficeDiagnosisListQuery = z
  .strictObject({
    ...listQuery,
    programmeId: uuid().optional().describe('Only diagnoses within this programme.'),
    diagnosisTeamId: uuid()
      .optional()
      .describe('Only diagnoses of cases that this team diagnoses now.'),
    isSealed: queryBoolean()
      .optional()
      .describe('`false` for drafts only, `true` for what was signed.')
      .meta({ example: false }),
  })
  .meta({ explode: false })

const changedMembers = z
  .array(
    z.string().max(60).describe('Name of a member that differs.').meta({ example: 'severity' }),
  )
  .max(50)
  .describe('The members that differ, by their names.')
  .meta({ example: ['severity'] })
const unchangedCount = count({ max: MOST_PARTS })
  .describe('How many stayed as they were.')
  .meta({ example: 1 })

const FindingsCompared = z
  .object({
    gone: z.array(FindingView).max(MOST_PARTS).describe('Those of `from` that `to` has not.'),
    added: z.array(FindingView).max(MOST_PARTS).describe('Those of `to` that `from` had not.'),
    changed: z
      .array(
        z
          .object({
            from: FindingView.describe('As `from` has it.'),
            to: FindingView.describe('As `to` has it.'),
            changedMembers,
          })
          .meta({ id: 'FindingChanged', description: 'One finding in two versions.' }),
      )
      .max(MOST_PARTS)
      .describe('Those in both that differ.'),
    unchangedCount,
  })
  .meta({ id: 'FindingsCompared', description: 'The findings of two versions, compared.' })

const RecommendationsCompared = z
  .object({
    gone: z
      .array(RecommendationView)
      .max(MOST_PARTS)
      .describe('Those of `from` that `to` has not.'),
    added: z
      .array(RecommendationView)
      .max(MOST_PARTS)
      .describe('Those of `to` that `from` had not.'),
    changed: z
      .array(
        z
          .object({
            from: RecommendationView.describe('As `from` has it.'),
            to: RecommendationView.describe('As `to` has it.'),
            changedMembers,
          })
          .meta({
            id: 'RecommendationChanged',
            description: 'One recommendation in two versions.',
          }),
      )
      .max(MOST_PARTS)
      .describe('Those in both that differ.'),
    unchangedCount,
  })
  .meta({
    id: 'RecommendationsCompared',
    description: 'The recommendations of two versions, compared.',
  })

const score = (description: string, example: number) =>
  z.number().min(0).max(100).nullable().describe(description).meta({ example })
const category = (description: string) =>
  HealthCategoryView.nullable().describe(description).meta({ example: 'dalam_pengawasan' })
const scoreCompared = {
  fromScore: score('The score at `from`; null without one.', 54.2),
  toScore: score('The score at `to`; null without one.', 71.86),
  change: z
    .number()
    .min(-100)
    .max(100)
    .nullable()
    .describe('How many points more `to` has; null unless both have a score.')
    .meta({ example: 17.66 }),
  fromCategory: category('Its category at `from`; null where the score is, or has none.'),
  toCategory: category('Its category at `to`; null where the score is, or has none.'),
}

const ExaminationOfVersion = z
  .object({
    healthExaminationId: id('The examination.', EXAMINATION),
    point: ExaminationPointView.describe('When in the life of the case it was taken.'),
    on: civilDate().describe('The day of the examination.').meta({ example: '2018-04-18' }),
    bookYear: z
      .int()
      .min(1900)
      .max(2100)
      .describe('The book year of its figures.')
      .meta({ example: 2016 }),
    isInterim: z
      .boolean()
      .describe('Whether its figures are of a part of the book year.')
      .meta({ example: false }),
  })
  .meta({ id: 'ExaminationOfVersion', description: 'The examination a version could lean on.' })

const ScoresComparedView = z
  .object({
    instrumentId: instrumentId().describe('The instrument of both.'),
    instrumentVersion: z
      .string()
      .max(40)
      .describe('The version of that instrument.')
      .meta({ example: '2021.1' }),
    from: ExaminationOfVersion.nullable().describe('Whose scores `from` has; null without one.'),
    to: ExaminationOfVersion.nullable().describe('Whose scores `to` has; null without one.'),
    final: z
      .object(scoreCompared)
      .meta({ id: 'ScoreCompared', description: 'A score in two versions.' })
      .describe('The final score.'),
    aspects: z
      .array(
        z
          .object({
            code: formCode()
              .describe('The aspect; the instrument has its name.')
              .meta({ example: 'C' }),
            weightPercent: z
              .number()
              .min(0)
              .max(100)
              .describe('Its weight in the final score, in percent.')
              .meta({ example: 40 }),
            ...scoreCompared,
          })
          .meta({ id: 'AspectCompared', description: 'The score of an aspect in two versions.' }),
      )
      .max(20)
      .describe('Each aspect, in the order of the form.'),
  })
  .meta({ id: 'ScoresCompared', description: 'The scores of two versions by one instrument.' })

export const DiagnosesComparedView = z
  .object({
    caseId: id('The case.', CASE),
    fromId: id('The version compared from.', DIAGNOSIS),
    fromNumber: count({ min: 1, max: 1000 }).describe('Its number.').meta({ example: 1 }),
    toId: id('The version compared with it.', '0197a5c0-1c00-7000-8000-000000000302'),
    toNumber: count({ min: 1, max: 1000 }).describe('Its number.').meta({ example: 2 }),
    findings: FindingsCompared.describe('What became of the findings.'),
    recommendations: RecommendationsCompared.describe('What became of the recommendations.'),
    scores: ScoresComparedView.nullable().describe(
      'What became of the scores of the health examination; null when neither version has one.',
    ),
  })
  .meta({ id: 'DiagnosesCompared', description: 'Two versions of a diagnosis, compared.' })

export const DiagnosesCompareQuery = z.strictObject({
  from: uuid()
    .optional()
    .describe('The version to compare from; if absent, the one before `to`.')
    .meta({ example: DIAGNOSIS }),
  to: uuid()
    .optional()
    .describe('The version to compare with it; if absent, the latest.')
    .meta({ example: '0197a5c0-1c00-7000-8000-000000000302' }),
  instrumentId: instrumentId()
    .optional()
    .describe('The instrument to compare scores by; if absent, that of the latest examination.'),
})

export const DiagnosisParams = idParam('diagnosisId', 'The version of the diagnosis.')
export const FindingParams = idParam('findingId', 'The finding.')
export const IndividualFindingParams = idParam('individualFindingId', 'The individual finding.')
export const DissentParams = idParam('dissentId', 'The dissent.')
export const RecommendationParams = idParam('recommendationId', 'The recommendation.')

export const DiagnosisPatch = z
  .strictObject({ summary: summary.optional() })
  .meta({ id: 'DiagnosisPatch', description: 'What changes of a draft; null empties.' })

export const FindingCreate = z
  .strictObject({
    id: clientId(),
    penyakitCode,
    certainty,
    severity,
    evidence: evidence.optional(),
    evidenceMethod: evidenceMethod.optional(),
    rootCauseFindingId: rootCauseFindingId.optional(),
    dissent: dissent.optional(),
    individualFindingIds: individualFindingIds.optional(),
  })
  .meta({ id: 'FindingCreate', description: 'A penyakit to record in a draft.' })

export const FindingPatch = z
  .strictObject({
    penyakitCode: penyakitCode.optional(),
    certainty: certainty.optional(),
    severity: severity.optional(),
    evidence: evidence.optional(),
    evidenceMethod: evidenceMethod.optional(),
    rootCauseFindingId: rootCauseFindingId.optional(),
    dissent: dissent.optional(),
    individualFindingIds: individualFindingIds.optional(),
  })
  .meta({ id: 'FindingPatch', description: 'What changes of a finding; null empties.' })

export const IndividualFindingCreate = z
  .strictObject({
    id: clientId(),
    penyakitCode,
    certainty: CertaintyEnum.describe('How sure you are.').meta({ example: 'suspected' }),
    severity: SeverityEnum.describe('How grave you find it.').meta({ example: 'moderate' }),
    evidence: evidence.optional(),
    evidenceMethod: evidenceMethod.optional(),
  })
  .meta({ id: 'IndividualFindingCreate', description: 'What you found by yourself.' })

export const DissentCreate = z
  .strictObject({ text: dissentText })
  .meta({ id: 'DissentCreate', description: 'What you see differently in a finding.' })

export const RecommendationCreate = z
  .strictObject({
    kind: recommendationKind,
    text: recommendationText,
    findingIds,
    targetMetricCode: targetMetricCode.optional(),
    targetMetricName: targetMetricName.optional(),
    targetBaselineValue: targetBaselineValue.optional(),
    targetValue: targetValue.optional(),
    targetUnit: targetUnit.optional(),
    targetDirection: targetDirection.optional(),
    dueOn: dueOn.optional(),
    responsibleSide: responsibleSide.optional(),
    position: position.optional(),
  })
  .meta({ id: 'RecommendationCreate', description: 'A treatment to record in a draft.' })

export const RecommendationPatch = z
  .strictObject({
    kind: recommendationKind.optional(),
    text: recommendationText.optional(),
    findingIds: findingIds.optional(),
    targetMetricCode: targetMetricCode.optional(),
    targetMetricName: targetMetricName.optional(),
    targetBaselineValue: targetBaselineValue.optional(),
    targetValue: targetValue.optional(),
    targetUnit: targetUnit.optional(),
    targetDirection: targetDirection.optional(),
    dueOn: dueOn.optional(),
    responsibleSide: responsibleSide.optional(),
    position: position.optional(),
  })
  .meta({
    id: 'RecommendationPatch',
    description: 'What changes of a recommendation; null empties.',
  })

export const RecommendationOrder = z
  .strictObject({
    recommendationIds: uniqueList(id('A recommendation of this draft.', RECOMMENDATION), MOST_PARTS)
      .describe(
        'Recommendations in the order wanted; those not named follow in the order they had.',
      )
      .meta({ example: [RECOMMENDATION] }),
  })
  .meta({ id: 'RecommendationOrder', description: 'The order of the recommendations of a draft.' })

export const TemplatesApply = z
  .strictObject({
    templateCodes: uniqueList(
      TemplateCode.describe('A template that is offered for a penyakit of the draft.').meta({
        example: 'KEL-01.bimbingan',
      }),
      MOST_PARTS,
    )
      .describe('The templates to make recommendations from.')
      .meta({ example: ['KEL-01.bimbingan'] }),
  })
  .meta({ id: 'TemplatesApply', description: 'Templates chosen by the team.' })

export const StartDiagnosis = z
  .strictObject(dated)
  .meta({ id: 'StartDiagnosis', description: 'Starts the diagnosis of a case.' })

export const CloseWithoutFindings = z.strictObject(dated).meta({
  id: 'CloseWithoutFindings',
  description: 'Proposes, or confirms, that nothing is wrong.',
})
