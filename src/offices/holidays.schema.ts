import { z } from 'zod'
import {
  civilDate,
  idParam,
  instant,
  PageQuery,
  pageOf,
  queryBoolean,
  queryInteger,
  queryList,
  text,
} from '../platform/http/schema.js'
import { DAY_OFF_KINDS, HOLIDAY_KINDS } from './holidays.rules.js'
import { recordShape } from './schema.js'

const HolidayKindView = z.enum(HOLIDAY_KINDS).meta({
  id: 'HolidayKind',
  description: 'Who gives the day off: the state, the state as joint leave, or the office.',
  example: 'national',
})

const DayOffKindView = z.enum(DAY_OFF_KINDS).meta({
  id: 'DayOffKind',
  description:
    'Why the office does not work on a day: a holiday by its kind, or the rest of the week.',
  example: 'joint_leave',
})

export const DayOffView = z
  .object({
    kind: DayOffKindView.describe('Why the office does not work on that day.'),
    name: text(200)
      .nullable()
      .describe('What the holiday is called; null for a rest day of the week.')
      .meta({ example: 'Cuti bersama Idul Fitri' }),
  })
  .meta({ id: 'DayOff', description: 'Why the office does not work on a day.' })

export const HolidayParams = idParam('holidayId', 'The holiday.')

const holidayShape = {
  on: civilDate().describe('The day.').meta({ example: '2018-06-15' }),
  name: text(200)
    .describe('What it is called; of two celebrations on one day, both.')
    .meta({ example: 'Hari Raya Idul Fitri 1439 Hijriah' }),
  kind: HolidayKindView.describe('Who gives the day off.'),
}
const reason = text(500).describe('Why it was taken back.')

export const HolidayView = z
  .object({
    ...recordShape,
    ...holidayShape,
    withdrawnAt: instant()
      .nullable()
      .describe('When it was taken back; null while it holds.')
      .meta({ example: null }),
    withdrawnReason: reason
      .nullable()
      .describe('Why it was taken back; null while it holds.')
      .meta({ example: null }),
  })
  .meta({ id: 'Holiday', description: 'A day on which the office does not work.' })
export type Holiday = z.infer<typeof HolidayView>

export const HolidayPage = pageOf(HolidayView, 'HolidayPage')

export const HolidayListQuery = z.strictObject({
  ...PageQuery.shape,
  year: queryInteger({ min: 1900, max: 2100 })
    .optional()
    .describe('Only holidays of this calendar year.')
    .meta({ example: 2018 }),
  kind: queryList(HolidayKindView, HOLIDAY_KINDS.length)
    .optional()
    .describe('Only holidays of these kinds.')
    .meta({ example: ['national'] }),
  isWithdrawn: queryBoolean()
    .optional()
    .describe('Only those taken back; they are left out if absent or false.')
    .meta({ example: false }),
})
export type HolidayFilter = Pick<z.infer<typeof HolidayListQuery>, 'year' | 'kind' | 'isWithdrawn'>

export const HolidayCreate = z
  .strictObject(holidayShape)
  .meta({ id: 'HolidayCreate', description: 'A day on which the office will not work.' })

export const HolidayPatch = z
  .strictObject(holidayShape)
  .partial()
  .meta({ id: 'HolidayPatch', description: 'What changes of a holiday; the rest stays.' })

export const HolidayWithdraw = z
  .strictObject({ reason: reason.meta({ example: 'Cuti bersama dibatalkan pemerintah.' }) })
  .meta({ id: 'HolidayWithdraw', description: 'Takes a holiday back.' })
