import type { HolidayKind } from '../../offices/holidays.rules.js'
import { addDays } from '../../platform/calendar.js'

export type StoryHoliday = { on: string; name: string; kind: HolidayKind }

const nationalOn = (on: string, name: string): StoryHoliday => ({ on, name, kind: 'national' })

/** The day and those after it. */
const leaveFrom = (on: string, days: number, name: string): StoryHoliday[] =>
  Array.from({ length: days }, (_, day) => ({ on: addDays(on, day), name, kind: 'joint_leave' }))

/** Days nobody works beside the weekends, as far as we recall the calendars of the two programmes. */
export const HOLIDAYS: readonly StoryHoliday[] = [
  nationalOn('2017-08-17', 'Hari Kemerdekaan'),
  nationalOn('2017-09-01', 'Idul Adha'),
  nationalOn('2017-09-21', 'Tahun Baru Islam'),
  nationalOn('2017-12-01', 'Maulid Nabi Muhammad'),
  nationalOn('2017-12-25', 'Hari Natal'),
  ...leaveFrom('2017-12-26', 1, 'Cuti bersama Natal'),
  nationalOn('2018-01-01', 'Tahun Baru'),
  nationalOn('2018-02-16', 'Tahun Baru Imlek'),
  nationalOn('2018-05-01', 'Hari Buruh'),
  nationalOn('2018-05-10', 'Kenaikan Isa Almasih'),
  nationalOn('2018-05-29', 'Hari Raya Waisak'),
  nationalOn('2018-06-01', 'Hari Lahir Pancasila'),
  ...leaveFrom('2018-06-11', 4, 'Cuti bersama Idul Fitri'),
  nationalOn('2018-06-15', 'Idul Fitri'),
  nationalOn('2018-06-16', 'Idul Fitri, hari kedua'),
  ...leaveFrom('2018-06-18', 3, 'Cuti bersama Idul Fitri'),
  nationalOn('2018-06-27', 'Pemungutan suara kepala daerah'),
  nationalOn('2018-08-17', 'Hari Kemerdekaan'),
  nationalOn('2018-08-22', 'Idul Adha'),
  nationalOn('2018-09-11', 'Tahun Baru Islam'),
  nationalOn('2018-11-20', 'Maulid Nabi Muhammad'),
]
