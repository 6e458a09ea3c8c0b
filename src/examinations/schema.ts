import { z } from 'zod'
import {
  civilDate,
  count,
  idParam,
  instant,
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
  BandView,
  ExaminationMethodView,
  formCode,
  HealthCategoryView,
  IndicatorUnitView,
  instrumentId,
  NoteOnSource,
} from './instrument.schema.js'
import {
  ANSWER_MISSING_REASONS,
  EXAMINATION_POINTS,
  EXAMINATION_STATES,
  MOST_ANSWERS,
  NOT_EXAMINABLE_REASONS,
} from './rules.js'
import { NOT_COMPUTABLE_REASONS } from './score.js'

export const ExaminationPointView = z.enum(EXAMINATION_POINTS).meta({
  id: 'ExaminationPoint',
  description: 'When in the life of a case an examination is taken.',
  example: 'baseline',
})
export const ExaminationStateView = z.enum(EXAMINATION_STATES).meta({
  id: 'ExaminationState',
  description: 'Where an examination stands. Not examinable is an answer, never a score of zero.',
  example: 'completed',
})
const NotExaminableReasonView = z.enum(NOT_EXAMINABLE_REASONS).meta({
  id: 'NotExaminableReason',
  description: 'Why there can be no examination.',
  example: 'no_rat',
})
const AnswerMissingReasonView = z.enum(ANSWER_MISSING_REASONS).meta({
  id: 'AnswerMissingReason',
  description: 'Why a question has no answer.',
  example: 'not_collected',
})
const NotComputableReasonView = z.enum(NOT_COMPUTABLE_REASONS).meta({
  id: 'NotComputableReason',
  description: 'Why an indicator has no score.',
  example: 'denominator_zero',
})

const questionCode = () => formCode().describe('The question.').meta({ example: 'total_assets' })
const questionCodes = (description: string) =>
  z
    .array(formCode().describe('Code of a question.').meta({ example: 'total_assets' }))
    .max(500)
    .describe(description)
const number = (description: string, example: number | null) =>
  z.number().min(-1e15).max(1e15).nullable().describe(description).meta({ example })
const percent = (description: string) =>
  z.number().min(0).max(100).describe(description).meta({ example: 100 })

// ── The score ──────────────────────────────────────────────────────────────────────────────

const category = () =>
  HealthCategoryView.nullable().describe('Its category; null where the score is.')

export const NotComputableView = z
  .object({
    reason: NotComputableReasonView.describe('Why there is no score.'),
    questionCodes: questionCodes('The questions in the way.'),
  })
  .meta({ id: 'NotComputable', description: 'Why an indicator has no score.' })

const IndicatorScoreView = z
  .object({
    code: formCode().describe('The indicator.').meta({ example: 'C1' }),
    unit: IndicatorUnitView.describe('What the value counts.'),
    value: number('Percent of a checklist met, or the ratio; null where not computable.', 8.4),
    band: BandView.nullable().describe('The row of the table it falls in; null without one.'),
    nilai: z
      .int()
      .min(1)
      .max(4)
      .nullable()
      .describe('1 for the best, 4 for the worst; null where there is none.')
      .meta({ example: 1 }),
    skor: number('Its points; null where not computable.', 4),
    maximumSkor: z
      .number()
      .min(0)
      .max(100)
      .describe('The most points it can have.')
      .meta({ example: 4 }),
    notComputable: NotComputableView.nullable().describe(
      'Why there is no score; null where there is.',
    ),
    unanswered: questionCodes('Its questions without any answer.'),
  })
  .meta({ id: 'IndicatorScore', description: 'How an indicator was scored.' })

const SubAspectScoreView = z
  .object({
    code: formCode().describe('The sub-aspect.').meta({ example: 'C-1' }),
    score: number('Its score; null where too little is computable.', 85),
    category: category(),
    computableSharePercent: percent('Share of its points that could be computed, in percent.'),
    indicators: z.array(IndicatorScoreView).max(50).describe('Its indicators, in order.'),
  })
  .meta({ id: 'SubAspectScore', description: 'How a sub-aspect was scored.' })

const AspectScoreView = z
  .object({
    code: formCode().describe('The aspect.').meta({ example: 'C' }),
    weightPercent: percent('Its weight in the final score, in percent.').meta({ example: 40 }),
    score: number('Its score; null where too little is computable.', 73.68),
    weightedScore: number('What it adds to the final score; null where it has none.', 29.47),
    category: category(),
    computableSharePercent: percent('Share of its points that could be computed, in percent.'),
    subAspects: z.array(SubAspectScoreView).max(20).describe('Its parts, in order.'),
  })
  .meta({ id: 'AspectScore', description: 'How an aspect was scored.' })

const NotComputableIndicator = z
  .object({
    indicatorCode: formCode().describe('The indicator.').meta({ example: 'C14' }),
    reason: NotComputableReasonView.describe('Why it has no score.'),
    questionCodes: questionCodes('The questions in the way.'),
  })
  .meta({ id: 'NotComputableIndicator', description: 'An indicator without a score, and why.' })

const ExaminationScoreView = z
  .object({
    instrumentId: instrumentId().describe('The instrument it was scored by.'),
    instrumentVersion: z
      .string()
      .max(40)
      .describe('The version of that instrument.')
      .meta({ example: '2021.1' }),
    aspects: z.array(AspectScoreView).max(20).describe('Each aspect, in the order of the form.'),
    final: number('The final score; null where an aspect has none.', 71.86),
    category: category(),
    unanswered: questionCodes('Questions without any answer, in the order of the form.'),
    notComputable: z
      .array(NotComputableIndicator)
      .max(200)
      .describe('Indicators without a score, in the order of the form.'),
    unverified: z
      .array(NoteOnSource)
      .max(200)
      .describe('What the score rests on that we could not verify in the regulation.'),
  })
  .meta({ id: 'ExaminationScore', description: 'A score with all it was made of.' })

// ── Answers ────────────────────────────────────────────────────────────────────────────────

const met = () =>
  z.boolean().describe('Of a question of yes or no: whether it is met.').meta({ example: true })
const amount = () =>
  z
    .number()
    .min(-1e15)
    .max(1e15)
    .describe('Of a question of an amount: the figure.')
    .meta({ example: 850_000_000 })
const answerEvidence = (shape: z.ZodString) =>
  shape
    .describe('What was seen or heard: the document and its page, who said so.')
    .meta({ example: 'Neraca 31 Desember 2017, halaman 2' })

export const HealthAnswerView = z
  .object({
    id: uuid()
      .describe(
        'The answer, for attachments that are evidence of it; it stays when it is replaced.',
      )
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000802' }),
    questionCode: questionCode(),
    version: version(),
    updatedAt: instant().describe('When it was last written.'),
    met: met()
      .nullable()
      .describe('Whether the question is met; null where it is not of yes or no.'),
    amount: amount().nullable().describe('The figure; null where it is not of an amount.'),
    missingReason: AnswerMissingReasonView.nullable()
      .describe('Why there is no answer; null where there is one.')
      .meta({ example: null }),
    method: ExaminationMethodView.nullable().describe('How it was come by; null when missing.'),
    evidence: answerEvidence(z.string().max(2000)).nullable().describe('Its evidence, or null.'),
    recordedById: uuid()
      .describe('Who wrote it last.')
      .meta({ example: '0197a5c0-1c00-7000-8000-000000000103' }),
  })
  .meta({ id: 'HealthAnswer', description: 'What was found on one question.' })
export type HealthAnswerBody = z.infer<typeof HealthAnswerView>

const AnswerEntryView = z
  .strictObject({
    questionCode: questionCode(),
    met: met().optional(),
    amount: amount().optional(),
    missingReason: AnswerMissingReasonView.optional().describe('Why there is no answer.'),
    method: ExaminationMethodView.optional().describe(
      'How it was come by; required unless the answer is missing.',
    ),
    evidence: answerEvidence(text(2000)).optional(),
    version: count({ min: 1 })
      .optional()
      .describe('Version of the stored answer it replaces; absent for the first answer.')
      .meta({ example: 1 }),
  })
  .meta({
    id: 'HealthAnswerEntry',
    description:
      'Exactly one of `met`, `amount` and `missingReason`; it replaces the answer whole.',
  })

export const HealthAnswersRecord = z
  .strictObject({
    answers: z.array(AnswerEntryView).min(1).max(MOST_ANSWERS).describe('Answers to save.'),
  })
  .meta({ id: 'HealthAnswersRecord', description: 'A batch of answers, saved all or none.' })

// ── Examinations ───────────────────────────────────────────────────────────────────────────

const bookYear = () =>
  z
    .int()
    .min(1900)
    .max(2100)
    .describe('The book year whose figures are examined; a calendar year.')
    .meta({ example: 2017 })
const figuresAsOfOn = () =>
  civilDate()
    .nullable()
    .describe('The day as of which interim figures stand; null for the whole book year.')
    .meta({ example: null })

const stored = {
  id: uuid().describe('The examination.').meta({ example: '0197a5c0-1c00-7000-8000-000000000801' }),
  version: version(),
  createdAt: instant().describe('When it was entered.'),
  updatedAt: instant().describe('When it, or an answer of it, last changed.'),
  caseId: uuid().describe('The case.').meta({ example: '0197a5c0-1c00-7000-8000-000000000207' }),
  instrumentId: instrumentId().describe('The instrument: `GET /v1/instruments/{instrumentId}`.'),
  instrumentVersion: z
    .string()
    .max(40)
    .describe('The version of the instrument it was begun with.')
    .meta({ example: '2021.1' }),
  point: ExaminationPointView.describe('When in the life of the case it is taken.'),
  on: civilDate().describe('The day of the examination.').meta({ example: '2018-04-20' }),
  bookYear: bookYear(),
  figuresAsOfOn: figuresAsOfOn(),
  isInterim: z
    .boolean()
    .describe('Whether its figures are of a part of the book year; they are never annualised.')
    .meta({ example: false }),
  state: ExaminationStateView.describe('Where it stands.'),
  answerCount: count()
    .describe('How many questions have an answer, or a reason.')
    .meta({ example: 160 }),
  finalScore: number('The final score, kept at completion; null until then.', 71.86),
  category: HealthCategoryView.nullable().describe(
    'The category, kept at completion; null until then and where the score is.',
  ),
  settledOn: civilDate()
    .nullable()
    .describe('The day it was completed or marked not examinable; null of a draft.')
    .meta({ example: '2018-04-24' }),
  settledById: uuid()
    .nullable()
    .describe('Who completed it or marked it not examinable; null of a draft.')
    .meta({ example: '0197a5c0-1c00-7000-8000-000000000103' }),
  notExaminableReason: NotExaminableReasonView.nullable()
    .describe('Why there can be no examination; null where there can.')
    .meta({ example: null }),
  notExaminableNote: z
    .string()
    .max(2000)
    .nullable()
    .describe('More about that reason; null when not said.')
    .meta({ example: null }),
  reopenReason: z
    .string()
    .max(2000)
    .nullable()
    .describe('Why it was last reopened; null if it never was.')
    .meta({ example: null }),
  measurementId: uuid()
    .nullable()
    .describe('The measurement `health_category` that was read from it; null until there is one.')
    .meta({ example: '0197a5c0-1c00-7000-8000-000000000603' }),
  recordedById: uuid()
    .describe('Who began it.')
    .meta({ example: '0197a5c0-1c00-7000-8000-000000000103' }),
}

export const HealthExaminationRecordView = z.object(stored).meta({
  id: 'HealthExaminationRecord',
  description: 'A filled instrument as stored, without answers and parts of the score.',
})
export type ExaminationBody = z.infer<typeof HealthExaminationRecordView>

const told = {
  instrumentInForce: z
    .boolean()
    .describe('Whether the instrument was in force on the day of the examination.')
    .meta({ example: false }),
  questionCount: count().describe('How many questions the instrument asks.').meta({ example: 160 }),
}

export const HealthExaminationView = z
  .object({
    ...stored,
    ...told,
    answers: z.array(HealthAnswerView).max(500).describe('Every answer, in the order of the form.'),
    score: ExaminationScoreView.describe(
      'The score: of a draft computed from the answers so far, else as kept at completion.',
    ),
    allowedActions: z
      .array(ActionView)
      .max(10)
      .describe('Every step, and what is in its way for this caller.'),
  })
  .meta({ id: 'HealthExamination', description: 'A filled instrument of a case, with its score.' })

export const HealthExaminationItemView = z
  .object({
    ...stored,
    ...told,
    allowedActions: z
      .array(ActionView)
      .max(10)
      .optional()
      .describe('With `include=allowedActions`: every step for this caller.'),
  })
  .meta({ id: 'HealthExaminationItem', description: 'A filled instrument in a list.' })

export const HealthExaminationPage = pageOf(HealthExaminationItemView, 'HealthExaminationPage')

export const HealthExaminationListQuery = z
  .strictObject({
    ...PageQuery.shape,
    include: queryList(
      z.enum(['allowedActions']).meta({
        id: 'HealthExaminationInclude',
        description: 'What a list of examinations may add to each.',
        example: 'allowedActions',
      }),
      1,
    )
      .optional()
      .describe('Adds `allowedActions` to each.')
      .meta({ example: ['allowedActions'] }),
  })
  .meta({ explode: false })

export const HealthExaminationParams = idParam('healthExaminationId', 'The examination.')

export const HealthExaminationStart = z
  .strictObject({
    instrumentId: instrumentId().describe('The instrument to fill: `GET /v1/instruments`.'),
    point: ExaminationPointView.describe('When in the life of the case it is taken.'),
    bookYear: bookYear(),
    figuresAsOfOn: figuresAsOfOn().optional(),
    ...dated,
  })
  .meta({ id: 'HealthExaminationStart', description: 'Begins to fill an instrument for a case.' })

export const HealthExaminationPatch = z
  .strictObject({
    bookYear: bookYear().optional(),
    figuresAsOfOn: figuresAsOfOn().optional(),
    ...dated,
  })
  .meta({
    id: 'HealthExaminationPatch',
    description: 'What changes of an open examination; what is absent stays.',
  })

export const PrefillHealthExamination = z.strictObject({}).meta({
  id: 'PrefillHealthExamination',
  description: 'An empty object: what is taken over is what the records hold.',
})

export const CompleteHealthExamination = z
  .strictObject(dated)
  .meta({ id: 'CompleteHealthExamination', description: 'Keeps the score of an examination.' })

export const MarkNotExaminable = z
  .strictObject({
    reason: NotExaminableReasonView.describe('Why there can be no examination.'),
    note: text(2000)
      .optional()
      .describe('More about it; needed with `other`.')
      .meta({ example: 'RAT tahun buku 2016 dan 2017 tidak diadakan.' }),
    ...dated,
  })
  .meta({ id: 'MarkNotExaminable', description: 'Says that there can be no examination, and why.' })

export const ReopenHealthExamination = z
  .strictObject({
    reason: text(2000)
      .describe('What is to be mended.')
      .meta({ example: 'Jumlah aset salah baca: satu nol terlewat.' }),
  })
  .meta({
    id: 'ReopenHealthExamination',
    description: 'Makes a settled examination a draft again.',
  })
