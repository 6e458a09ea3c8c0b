import { z } from 'zod'
import {
  code,
  instant,
  Label,
  PageQuery,
  pageOf,
  queryBoolean,
  queryList,
  text,
  version,
} from '../platform/http/schema.js'
import {
  PENYAKIT_APPLIES_TO,
  PENYAKIT_ORIGINS,
  RESPONSIBLE_SIDES,
  TARGET_DIRECTIONS,
  TARGET_UNITS,
} from './rules.js'

export const PenyakitParams = z.object({
  code: code().describe('The code of the penyakit, as the catalogue prints it.'),
})

const AppliesTo = z.enum(PENYAKIT_APPLIES_TO).meta({
  id: 'PenyakitAppliesTo',
  description: 'Whom a penyakit can befall: a cooperative, or an enterprise (UKM).',
  example: 'cooperative',
})
const Origin = z.enum(PENYAKIT_ORIGINS).meta({
  id: 'PenyakitOrigin',
  description: 'Of the common catalogue, or added by the office for itself.',
  example: 'common',
})

const group = () =>
  code()
    .describe('Group of ailments, of the code list `penyakit-groups`.')
    .meta({ example: 'KEL', 'x-code-list': 'penyakit-groups' })

const treatment = () =>
  code()
    .describe('A kind of treatment, of the code list `recommendation-kinds`.')
    .meta({ example: 'bimbingan', 'x-code-list': 'recommendation-kinds' })

const Explanation = z
  .object({
    id: z.string().max(2000).describe('In Indonesian.').meta({
      example:
        'Rapat anggota tahunan untuk tahun buku terakhir tidak diadakan dalam batas waktunya.',
    }),
    en: z.string().max(2000).describe('In English.').meta({
      example: 'The annual members’ meeting for the latest book year was not held in time.',
    }),
  })
  .meta({ id: 'PenyakitExplanation', description: 'A longer text in both languages.' })

export const PenyakitView = z
  .object({
    code: code().describe('Its code, which is also its address; never renamed.'),
    version: version(),
    origin: Origin.describe('Whose entry it is.'),
    group: group(),
    label: Label.describe('Name of the ailment.'),
    definition: Explanation.describe('What is meant by it.'),
    indications: Explanation.nullable().describe(
      'Where a diagnostician would look; they decide nothing. Null for entries of an office.',
    ),
    treatments: z.array(treatment()).max(12).describe('The kinds of treatment usual for it.'),
    appliesTo: z.array(AppliesTo).max(2).describe('Kinds of participant it can be found in.'),
    retiredAt: instant()
      .nullable()
      .describe('Since when new findings cannot name it; null while they can.')
      .meta({ example: null }),
  })
  .meta({ id: 'Penyakit', description: 'One ailment of the catalogue.' })

export type PenyakitBody = z.infer<typeof PenyakitView>

export const PenyakitPage = pageOf(PenyakitView, 'PenyakitPage')

export const PenyakitListQuery = z
  .strictObject({
    group: queryList(group(), 20)
      .optional()
      .describe('Only ailments of these groups.')
      .meta({ example: ['KEL'] }),
    appliesTo: AppliesTo.optional().describe(
      'Only ailments that this kind of participant can have.',
    ),
    isRetired: queryBoolean()
      .optional()
      .describe('Only retired entries, or only those in use; both if absent.')
      .meta({ example: false }),
    ...PageQuery.shape,
  })
  .meta({ explode: false })

const LabelOfEntry = z
  .strictObject({
    id: text(300).describe('In Indonesian.').meta({ example: 'Lahan usaha terendam rob' }),
    en: text(300).describe('In English.').meta({ example: 'Premises flooded by the tide' }),
  })
  .meta({ id: 'PenyakitLabelCreate', description: 'A name in both languages.' })

const ExplanationOfEntry = z
  .strictObject({
    id: text(2000)
      .describe('In Indonesian.')
      .meta({ example: 'Tempat usaha terendam air pasang sehingga kegiatan berhenti berkala.' }),
    en: text(2000).describe('In English.').meta({
      example: 'The premises stand under tidal water, so that work stops again and again.',
    }),
  })
  .meta({ id: 'PenyakitExplanationCreate', description: 'A longer text in both languages.' })

export const PenyakitCreate = z
  .strictObject({
    code: z
      .string()
      .regex(/^LOK-[A-Za-z0-9_-]{1,36}$/)
      .max(40)
      .describe('A code of the office’s own, starting with `LOK-`.')
      .meta({ example: 'LOK-01' }),
    group: group(),
    label: LabelOfEntry.describe('Name of the ailment.'),
    definition: ExplanationOfEntry.describe('What is meant by it.'),
    treatments: z
      .array(treatment())
      .min(1)
      .max(12)
      .describe('The kinds of treatment usual for it.'),
    appliesTo: z
      .array(AppliesTo)
      .min(1)
      .max(2)
      .describe('Kinds of participant it can be found in.'),
  })
  .meta({ id: 'PenyakitCreate', description: 'Adds an ailment for the office itself.' })

export const PenyakitRetire = z
  .strictObject({})
  .meta({ id: 'PenyakitRetire', description: 'Takes an entry out of use; an empty object.' })

export const ResponsibleSideEnum = z.enum(RESPONSIBLE_SIDES).meta({
  id: 'ResponsibleSide',
  description: 'Who has to act on a recommendation.',
  example: 'cooperative',
})
export const TargetUnitEnum = z.enum(TARGET_UNITS).meta({
  id: 'TargetUnit',
  description: 'What a target is counted in.',
  example: 'percent',
})
export const TargetDirectionEnum = z.enum(TARGET_DIRECTIONS).meta({
  id: 'TargetDirection',
  description: 'Which way is better.',
  example: 'up',
})

/** `KEL-01.bimbingan`: a penyakit and a kind of treatment. */
export const TemplateCode = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}\.[a-z_]{1,39}$/)
  .max(80)

const TemplateTargetView = z
  .object({
    metricCode: code()
      .nullable()
      .describe('Metric of the target: `GET /v1/code-lists/case-metrics`; null for one in words.')
      .meta({ example: 'rat_held', 'x-code-list': 'case-metrics' }),
    metricName: Label.nullable().describe(
      'What is measured, where it is no metric of the catalogue.',
    ),
    unit: TargetUnitEnum.describe('What it is counted in.').meta({ example: 'yes_no' }),
    direction: TargetDirectionEnum.describe('Which way is better.').meta({ example: 'up' }),
    value: z
      .number()
      .min(-1e15)
      .max(1e15)
      .nullable()
      .describe(
        'The value usually aimed at; null where the team has to say, and then it is not applied.',
      )
      .meta({ example: 1 }),
  })
  .meta({ id: 'TemplateTarget', description: 'What a template proposes to measure.' })

export const RecommendationTemplateView = z
  .object({
    code: TemplateCode.describe('Penyakit and kind of treatment; never renamed.').meta({
      example: 'KEL-01.bimbingan',
    }),
    kind: treatment(),
    text: Explanation.describe('What is to be done; the Indonesian becomes the recommendation.'),
    responsibleSide: ResponsibleSideEnum.describe(
      'Who usually has to act; `cooperative` becomes `enterprise` where the participant is one.',
    ).meta({ example: 'cooperative' }),
    target: TemplateTargetView.nullable().describe('What to measure; null without a proposal.'),
    dueAfterMonths: z
      .int()
      .min(1)
      .max(60)
      .nullable()
      .describe(
        'Months after the draft was opened in which it is usually done; null where it varies.',
      )
      .meta({ example: 4 }),
  })
  .meta({
    id: 'RecommendationTemplate',
    description: 'A treatment as it is usually written for a penyakit.',
  })

export const RecommendationTemplatePage = pageOf(
  RecommendationTemplateView,
  'RecommendationTemplatePage',
)
export const TemplateListQuery = z.strictObject(PageQuery.shape).meta({ explode: false })
