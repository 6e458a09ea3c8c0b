import { z } from 'zod'
import { caseShape } from '../cases/schema.js'
import { HomeworkItem } from '../coaching/homework.schema.js'
import { ProgressView } from '../coaching/progress.schema.js'
import { AttendanceView, SessionItem } from '../coaching/schema.js'
import { DiagnosisRecordView, FindingView, RecommendationView } from '../diagnosis/schema.js'
import { HealthExaminationRecordView } from '../examinations/schema.js'
import { HandoverRecordView } from '../handover/schema.js'
import { AffiliationView, OfficeView, PersonView } from '../offices/schema.js'
import { FindingOutcomeView, MeasurementView, VerdictView } from '../outcomes/schema.js'
import { AnnualFiguresView, ParticipantView, StatusView } from '../participants/schema.js'
import { PenyakitView } from '../penyakit/schema.js'
import { instant, queryInteger, queryList, uuid, version } from '../platform/http/schema.js'
import { ProgrammeRecord, TeamView, WaitlistEntryView } from '../programmes/schema.js'
import { CHANGE_OPS, CHANGE_TYPES, type ChangeType } from './rules.js'

const ChangeTypeView = z.enum(CHANGE_TYPES).meta({
  id: 'ChangeType',
  description:
    'A kind of object whose changes the feed tells, see `GET /v1/code-lists/change-types`. New ones may come: skip what you do not know.',
  example: 'session',
})
const ChangeOpView = z.enum(CHANGE_OPS).meta({
  id: 'ChangeOp',
  description:
    '`upsert`: the object is as `data` shows it. `remove`: it was deleted, or the caller may no longer see it.',
  example: 'upsert',
})

// ── Data: the API's own representations, as stored ─────────────────────────────────────────

type Shape = Record<string, z.ZodType>

const pascal = (type: string) =>
  type.replaceAll(/(?:^|_)(\w)/g, (_match, letter: string) => letter.toUpperCase())

/** A member that may be withheld: null for who reads numbers only. */
const orNull = (member: z.ZodType) =>
  member
    .nullable()
    .describe(member.description ?? '')
    .meta({ example: member.meta()?.['example'] })

/** A representation in which some members may be null and others, computed for a caller, are left out. */
function stored(
  type: ChangeType,
  view: z.ZodObject,
  { nullable = [], without = [] }: { nullable?: string[]; without?: string[] } = {},
  nested: Shape = {},
) {
  const members = Object.entries(view.shape as Shape)
    .filter(([member]) => !without.includes(member))
    .map(([member, one]) => [member, nullable.includes(member) ? orNull(one) : one] as const)
  return z.object({ ...Object.fromEntries(members), ...nested }).meta({
    id: `${pascal(type)}Data`,
    description: `An object of type \`${type}\` as stored: null for persons and notes that the caller does not see.`,
  })
}

const listOf = (part: z.ZodType, like: z.ZodType | undefined, max: number) =>
  z
    .array(part)
    .max(max)
    .describe(like?.description ?? '')

const ACTIONS = ['allowedActions']
const MOST_PARTS = 200

const FindingData = stored('finding', FindingView, { nullable: ['authorId', 'dissents'] })
const RecommendationData = stored('recommendation', RecommendationView, {
  nullable: ['text', 'authorId'],
})
const findings = listOf(FindingData, DiagnosisRecordView.shape.findings, MOST_PARTS)
const recommendations = listOf(
  RecommendationData,
  DiagnosisRecordView.shape.recommendations,
  MOST_PARTS,
)
const offered = listOf(RecommendationData, HandoverRecordView.shape.recommendations, MOST_PARTS)

/** By type, what `data` holds. */
const DATA: Record<ChangeType, z.ZodType> = {
  office: OfficeView,
  person: PersonView,
  affiliation: AffiliationView,
  participant: ParticipantView,
  participant_status: StatusView,
  annual_figures: AnnualFiguresView,
  penyakit: PenyakitView,
  programme: ProgrammeRecord,
  team: stored('team', TeamView, { nullable: ['members'] }),
  waitlist_entry: WaitlistEntryView,
  case: z.object(caseShape).meta({
    id: 'CaseData',
    description:
      'A case as stored: what depends on today, such as its month and whether it is late, is at `GET /v1/cases/{caseId}`.',
  }),
  health_examination: stored('health_examination', HealthExaminationRecordView, {
    nullable: ['recordedById'],
  }),
  diagnosis: stored(
    'diagnosis',
    DiagnosisRecordView,
    { nullable: ['individualFindings'] },
    { findings, recommendations },
  ),
  finding: FindingData,
  recommendation: RecommendationData,
  handover: stored(
    'handover',
    HandoverRecordView,
    { nullable: ['offeredById', 'items', 'dissents'] },
    { recommendations: offered },
  ),
  session: stored('session', SessionItem, {
    nullable: ['recordedById', 'coachIds'],
    without: ACTIONS,
  }),
  attendance: AttendanceView,
  homework: stored('homework', HomeworkItem, {
    nullable: ['text', 'recordedById'],
    without: ['daysLate'],
  }),
  progress: stored('progress', ProgressView, { nullable: ['recordedById'] }),
  measurement: stored('measurement', MeasurementView, {
    nullable: ['recordedById'],
    without: ACTIONS,
  }),
  finding_outcome: stored('finding_outcome', FindingOutcomeView, { nullable: ['recordedById'] }),
  verdict: stored('verdict', VerdictView, { nullable: ['issuedById'], without: ACTIONS }),
}

// ── Items ──────────────────────────────────────────────────────────────────────────────────

const CURSOR_EXAMPLE = '0001000100000000000003210000000007c50000'

const cursor = (description: string) =>
  z
    .string()
    .length(40)
    .regex(/^[0-9a-f]{40}$/)
    .describe(description)
    .meta({ example: CURSOR_EXAMPLE })

/** What the feed says of one kind of object. */
const changeOf = (type: ChangeType) =>
  z
    .object({
      cursor: cursor('Place of this change: going on after it misses nothing.'),
      type: z.literal(type).describe('The kind of object.').meta({ example: type }),
      op: ChangeOpView.describe('Whether to keep the object or to remove it.'),
      id: uuid().describe('The object.'),
      version: version().describe(
        'Version of the object. Ignore an item whose version is below the one you hold; take an equal one.',
      ),
      occurredAt: instant().describe('When the change was made; not an order, use the cursor.'),
      data: DATA[type]
        .nullable()
        .describe('The object as it is now, at the time of reading; null with `remove`.'),
    })
    .meta({
      id: `${pascal(type)}Change`,
      description: `A change of an object of type \`${type}\`.`,
    })

const [first, ...others] = CHANGE_TYPES

const ChangeView = z
  .discriminatedUnion('type', [changeOf(first), ...others.map(changeOf)])
  .meta({ id: 'Change', description: 'One object that changed, by its type.' })

const MOST_CHANGES = 1000

export const ChangePage = z
  .object({
    items: z
      .array(ChangeView)
      .max(MOST_CHANGES)
      .describe('In the order of the feed. An object that changed several times is there once.'),
    nextCursor: cursor(
      'Never null: keep it and pass it as `after`, at once while `hasMore`, else at your next poll.',
    ),
    hasMore: z
      .boolean()
      .describe(
        'Whether there is more to read now. A page may be empty and yet have more after it.',
      )
      .meta({ example: false }),
  })
  .meta({ id: 'ChangePage', description: 'A page of the change feed.' })

export const ChangesQuery = z
  .strictObject({
    after: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .describe(
        'Where to go on: the last `nextCursor`, the `Change-Cursor` of an export, or the greatest `cursor` you hold. Absent: from the oldest change that is kept.',
      )
      .meta({ example: CURSOR_EXAMPLE }),
    types: queryList(ChangeTypeView, CHANGE_TYPES.length)
      .optional()
      .describe('Only objects of these types; all that the caller may see if absent.')
      .meta({ example: ['case', 'session'] }),
    limit: queryInteger({ min: 1, max: MOST_CHANGES })
      .default(100)
      .describe('Objects on a page, 1 to 1000.')
      .meta({ example: 100 }),
  })
  .meta({ explode: false })
