import { z } from 'zod'
import { CaseResultView, WithdrawalReasonView } from '../cases/schema.js'
import {
  civilDate,
  clientId,
  code,
  idParam,
  instant,
  Label,
  PageQuery,
  pageOf,
  queryList,
  text,
  uuid,
  version,
} from '../platform/http/schema.js'
import { dated } from '../platform/late-entry.js'
import { ActionView } from '../platform/problem/action.js'
import {
  ATTRIBUTIONS,
  FINDING_OUTCOMES,
  MEASUREMENT_POINTS,
  MISSING_REASONS,
  VERDICT_RESULTS,
  VERIFICATIONS,
} from './rules.js'
import { COMPARISONS, CRITERIA, CRITERION_STATUSES, GAPS, WINDOW_BASES } from './verdict.js'

const caseId = () =>
  uuid().describe('The case.').meta({ example: '0197a5c0-1c00-7000-8000-000000000207' })
const personId = () => uuid().meta({ example: '0197a5c0-1c00-7000-8000-000000000105' })

/** Shown on a single resource always, in lists by `include=allowedActions`. */
const allowedActions = z
  .array(ActionView)
  .max(10)
  .optional()
  .describe('Every step, and what is in its way for this caller; in lists by `include`.')

const include = queryList(
  z.enum(['allowedActions']).meta({
    id: 'ActionsInclude',
    description: 'What a list of measurements or verdicts may add to each.',
    example: 'allowedActions',
  }),
  1,
)
  .optional()
  .describe('Adds `allowedActions` to each.')
  .meta({ example: ['allowedActions'] })

// ── Measurements ───────────────────────────────────────────────────────────────────────────

export const MeasurementPointView = z.enum(MEASUREMENT_POINTS).meta({
  id: 'MeasurementPoint',
  description:
    'When in the life of a case a figure is taken; follow-ups attach to the closed case.',
  example: 'endline',
})
const MissingReasonView = z.enum(MISSING_REASONS).meta({
  id: 'MissingReason',
  description: 'Why there is no figure. Missing is never blank, and zero is a figure.',
  example: 'not_collected',
})
const AttributionView = z.enum(ATTRIBUTIONS).meta({
  id: 'Attribution',
  description: 'How far the clinic had a part in the figure.',
  example: 'partly',
})
const VerificationView = z.enum(VERIFICATIONS).meta({
  id: 'Verification',
  description: 'Whether a second person has checked the figure.',
  example: 'verified',
})

const measured = {
  value: () =>
    z
      .number()
      .min(-1e15)
      .max(1e15)
      .nullable()
      .describe('The figure, in the unit of the metric; null where it is missing.')
      .meta({ example: 48_500_000 }),
  missingReason: () =>
    MissingReasonView.nullable()
      .describe('Why there is no figure; null where there is one.')
      .meta({ example: null }),
  windowStartsOn: () =>
    civilDate()
      .nullable()
      .describe('First day of the period a sum belongs to; null where the metric is no sum.')
      .meta({ example: '2018-08-01' }),
  windowEndsOn: () =>
    civilDate()
      .nullable()
      .describe('Last day of the period a sum belongs to; null where the metric is no sum.')
      .meta({ example: '2018-10-31' }),
  attribution: () =>
    AttributionView.nullable().describe('The clinic’s part in the figure; null when not said.'),
}
const EVIDENCE = 'Laporan penjualan Agustus sampai Oktober 2018'

export const MeasurementView = z
  .object({
    id: uuid()
      .describe('The measurement.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000601' }),
    version: version(),
    createdAt: instant().describe('When it was entered.'),
    updatedAt: instant().describe('When it last changed.'),
    caseId: caseId(),
    metricCode: code()
      .describe('What was measured: `GET /v1/code-lists/case-metrics`.')
      .meta({ example: 'business_volume_rupiah' }),
    point: MeasurementPointView.describe('When in the life of the case it was taken.'),
    value: measured.value(),
    missingReason: measured.missingReason(),
    on: civilDate().describe('The day the figure was taken.').meta({ example: '2018-11-12' }),
    windowStartsOn: measured.windowStartsOn(),
    windowEndsOn: measured.windowEndsOn(),
    evidence: z
      .string()
      .max(2000)
      .nullable()
      .describe('What the figure was read from; null when not said.')
      .meta({ example: EVIDENCE }),
    attribution: measured.attribution(),
    verification: VerificationView.describe('Whether a second person has checked it.'),
    verifiedById: personId().nullable().describe('Who verified or rejected it; null until then.'),
    verifiedOn: civilDate()
      .nullable()
      .describe('The day it was verified or rejected; null until then.')
      .meta({ example: '2018-11-14' }),
    rejectionReason: z
      .string()
      .max(2000)
      .nullable()
      .describe('Why it was rejected; null unless rejected.')
      .meta({ example: null }),
    recordedById: personId().describe('Who recorded it.'),
    healthExaminationId: uuid()
      .nullable()
      .describe('The examination it was read from; null where it was typed.')
      .meta({ example: null }),
    allowedActions,
  })
  .meta({ id: 'Measurement', description: 'One metric of one case at one point.' })

export const MeasurementCreate = z
  .strictObject({
    id: clientId(),
    metricCode: code()
      .describe('What was measured: `GET /v1/code-lists/case-metrics`.')
      .meta({ example: 'business_volume_rupiah' }),
    point: MeasurementPointView.describe('When in the life of the case it was taken.'),
    value: measured.value().optional(),
    missingReason: measured.missingReason().optional(),
    windowStartsOn: measured.windowStartsOn().optional(),
    windowEndsOn: measured.windowEndsOn().optional(),
    evidence: text(2000)
      .nullable()
      .optional()
      .describe('What the figure was read from; null when not said.')
      .meta({ example: EVIDENCE }),
    attribution: measured.attribution().optional(),
    ...dated,
  })
  .meta({
    id: 'MeasurementCreate',
    description: 'A value, or the reason it is missing: exactly one. Sums carry their window.',
  })

export const MeasurementPatch = MeasurementCreate.omit({
  id: true,
  metricCode: true,
  point: true,
}).meta({
  id: 'MeasurementPatch',
  description: 'Corrects a figure that nobody has checked yet.',
})

export const MeasurementParams = idParam('measurementId', 'The measurement.')

export const MeasurementListQuery = z
  .strictObject({
    ...PageQuery.shape,
    point: queryList(MeasurementPointView)
      .optional()
      .describe('Only measurements at these points.')
      .meta({ example: ['endline'] }),
    metricCode: queryList(code())
      .optional()
      .describe('Only measurements of these metrics.')
      .meta({ example: ['shu_rupiah'] }),
    verification: queryList(VerificationView)
      .optional()
      .describe('Only measurements that stand in one of these ways.')
      .meta({ example: ['reported'] }),
    include,
  })
  .meta({ explode: false })

export const MeasurementPage = pageOf(MeasurementView, 'MeasurementPage')

export const RejectMeasurement = z
  .strictObject({
    reason: text(2000)
      .describe('What is wrong with the figure.')
      .meta({ example: 'Jumlahnya tidak sama dengan buku penjualan.' }),
    ...dated,
  })
  .meta({ id: 'RejectMeasurement', description: 'Refuses a figure; another may then be recorded.' })

// ── What became of a penyakit ──────────────────────────────────────────────────────────────

const FindingOutcomeCode = z.enum(FINDING_OUTCOMES).meta({
  id: 'FindingOutcomeCode',
  description: 'What became of a penyakit.',
  example: 'resolved',
})
const outcomeText = (max: number, description: string, example: string) =>
  text(max).nullable().describe(description).meta({ example })

export const FindingOutcomeView = z
  .object({
    id: uuid().describe('The outcome.').meta({ example: '0197a5c0-1c00-7000-8000-000000000651' }),
    version: version(),
    createdAt: instant().describe('When it was entered.'),
    updatedAt: instant().describe('When it last changed.'),
    caseId: caseId(),
    findingId: uuid().describe('The finding it was recorded on.'),
    outcome: FindingOutcomeCode.describe('What became of the penyakit.'),
    reason: outcomeText(
      2000,
      'Why it came so, always given with `not_assessed`; null when not said.',
      'Pengurus baru belum bekerja.',
    ),
    on: civilDate().describe('The day the penyakit stood so.').meta({ example: '2018-11-12' }),
    evidence: outcomeText(
      2000,
      'What it was read from; null when not said.',
      'Notulen RAT 10 November 2018',
    ),
    recordedById: personId().describe('Who recorded it.'),
  })
  .meta({ id: 'FindingOutcome', description: 'What became of one penyakit, on a day.' })

export const FindingOutcomeCreate = z
  .strictObject({
    outcome: FindingOutcomeCode.describe('What became of the penyakit.'),
    reason: outcomeText(
      2000,
      'Why it came so; needed with `not_assessed`.',
      'Pengurus baru belum bekerja.',
    ).optional(),
    evidence: outcomeText(
      2000,
      'What it was read from; null when not said.',
      'Notulen RAT 10 November 2018',
    ).optional(),
    ...dated,
  })
  .meta({ id: 'FindingOutcomeCreate', description: 'Says what became of a confirmed penyakit.' })

export const FindingParams = idParam('findingId', 'The finding, in any of its versions.')
export const FindingOutcomeParams = idParam('findingOutcomeId', 'The outcome of a penyakit.')
export const FindingOutcomeListQuery = z
  .strictObject({ ...PageQuery.shape })
  .meta({ explode: false })
export const FindingOutcomePage = pageOf(FindingOutcomeView, 'FindingOutcomePage')

// ── Verdicts ───────────────────────────────────────────────────────────────────────────────

const WindowView = z
  .object({
    startsOn: civilDate().describe('First day of the period.').meta({ example: '2018-08-01' }),
    endsOn: civilDate().describe('Last day of the period.').meta({ example: '2018-10-31' }),
  })
  .meta({ id: 'Window', description: 'A period, both days inside.' })

const CriterionCodeView = z.enum(CRITERIA).meta({
  id: 'CriterionCode',
  description: 'What a case is judged by.',
  example: 'business_volume_growth',
})
const ComparisonView = z.enum(COMPARISONS).meta({
  id: 'Comparison',
  description: 'How a value is held to a threshold.',
  example: 'at_least',
})
const CriterionStatusView = z.enum(CRITERION_STATUSES).meta({
  id: 'CriterionStatus',
  description: 'Whether a criterion is met; what cannot be computed is not met, and shown so.',
  example: 'met',
})
const WindowBasisView = z.enum(WINDOW_BASES).meta({
  id: 'WindowBasis',
  description: 'Whether sums were compared as they are, or by the mean of a month.',
  example: 'same_months_a_year_earlier',
})

const CriterionView = z
  .object({
    code: CriterionCodeView.describe('Which criterion it is.'),
    label: Label.describe('Name of the criterion.'),
    value: z
      .number()
      .min(-1e15)
      .max(1e15)
      .nullable()
      .describe('What the case came to, in the unit of the criterion; null where not computable.')
      .meta({ example: 0.1824 }),
    threshold: z
      .number()
      .min(-1e15)
      .max(1e15)
      .describe('What the value is held to, in the same unit.')
      .meta({ example: 0.15 }),
    comparison: ComparisonView.describe('How the value is held to the threshold.'),
    status: CriterionStatusView.describe('Whether it is met; not computable counts as not met.'),
    gap: z
      .enum(GAPS)
      .meta({
        id: 'CriterionGap',
        description: 'Why a criterion has no answer.',
        example: 'not_recorded',
      })
      .nullable()
      .describe('Why it is not computable; null where it is.'),
    explanation: Label.describe('What the case came to, in a sentence.'),
    windows: z
      .object({
        baseline: WindowView.describe('The period of the baseline.'),
        endline: WindowView.describe('The period of the endline.'),
        basis: WindowBasisView.describe('How the two were compared.'),
      })
      .meta({ id: 'CriterionWindows', description: 'The periods compared.' })
      .nullable()
      .describe('The periods compared; null where no sums over months were.'),
    evidence: z
      .array(uuid())
      .max(500)
      .describe('The measurements, or the recommendations, it was read from.'),
  })
  .meta({ id: 'Criterion', description: 'One criterion of a verdict, explained.' })

export const VerdictView = z
  .object({
    id: uuid().describe('The verdict.').meta({ example: '0197a5c0-1c00-7000-8000-000000000701' }),
    version: version(),
    createdAt: instant().describe('When it was entered.'),
    updatedAt: instant().describe('When it last changed.'),
    caseId: caseId(),
    ruleCode: code()
      .describe('Code of the rule that the programme pinned.')
      .meta({ example: 'default-2018', 'x-code-list': 'verdict-rules' }),
    ruleResult: CaseResultView.describe('The result by the rule.'),
    result: CaseResultView.describe('The result that counts: by the rule, unless overridden.'),
    criteria: z.array(CriterionView).max(20).describe('Every criterion of the rule, explained.'),
    issuedOn: civilDate().describe('The day it was issued.').meta({ example: '2018-11-20' }),
    issuedById: personId().describe('Who issued it.'),
    overriddenById: personId()
      .nullable()
      .describe('Who overrode the rule; null when nobody did.')
      .meta({ example: null }),
    overriddenAt: instant()
      .nullable()
      .describe('When it was overridden; null when it was not.')
      .meta({ example: null }),
    overrideReason: z
      .string()
      .max(2000)
      .nullable()
      .describe('Why the rule does not do the case justice; null when not overridden.')
      .meta({ example: null }),
    countersignedById: personId()
      .nullable()
      .describe('Who gave the second signature; null without one.')
      .meta({ example: null }),
    countersignedAt: instant()
      .nullable()
      .describe('When it was countersigned; null when it was not.')
      .meta({ example: null }),
    supersededAt: instant()
      .nullable()
      .describe('When it ceased to stand; null while it stands.')
      .meta({ example: null }),
    allowedActions,
  })
  .meta({ id: 'Verdict', description: 'The outcome of a case by the rule of its programme.' })

export const VerdictParams = idParam('verdictId', 'The verdict.')
export const VerdictListQuery = z
  .strictObject({ ...PageQuery.shape, include })
  .meta({ explode: false })
export const VerdictPage = pageOf(VerdictView, 'VerdictPage')

export const OverrideVerdict = z
  .strictObject({
    result: z
      .enum(VERDICT_RESULTS)
      .meta({
        id: 'VerdictResult',
        description: 'What a judged case may come to.',
        example: 'improved',
      })
      .describe('The result that should count instead.'),
    reason: text(2000)
      .describe('Why the rule does not do the case justice.')
      .meta({ example: 'Banjir Februari menutup pasar dua bulan; di luar itu usahanya tumbuh.' }),
  })
  .meta({ id: 'OverrideVerdict', description: 'Sets another result; a second person must sign.' })

export const CountersignVerdict = z
  .strictObject({})
  .meta({ id: 'CountersignVerdict', description: 'An empty object: the signature is the caller.' })

// ── Steps of a case ────────────────────────────────────────────────────────────────────────

export const ReasonedStep = z
  .strictObject({
    reason: text(2000)
      .describe('Why the step is taken.')
      .meta({ example: 'Dua rekomendasi ternyata belum selesai.' }),
    ...dated,
  })
  .meta({ id: 'ReasonedStep', description: 'The day of a step and why it is taken.' })

export const WithdrawCase = z
  .strictObject({
    reason: WithdrawalReasonView.describe('Why the participant leaves.'),
    note: text(2000)
      .optional()
      .describe('What happened, in words.')
      .meta({ example: 'Telepon tidak dijawab sejak Juni.' }),
    ...dated,
  })
  .meta({ id: 'WithdrawCase', description: 'The participant leaves the programme.' })

// ── What is stored of each, without what is computed on read ───────────────────────────────

export type MeasurementBody = Omit<z.infer<typeof MeasurementView>, 'allowedActions'>
export type FindingOutcomeBody = z.infer<typeof FindingOutcomeView>
export type VerdictBody = Omit<z.infer<typeof VerdictView>, 'allowedActions'>
