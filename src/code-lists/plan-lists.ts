import { CLASH_CERTAINTIES } from '../coaching/clashes.rules.js'
import { HOLIDAY_CHOICES, TURN_OUTCOMES } from '../coaching/series.rules.js'
import { DAY_OFF_KINDS, HOLIDAY_KINDS, WEEKDAYS } from '../offices/holidays.rules.js'
import { type CodeList, vocabulary } from './code-list.js'

/** The words of laying out sessions over the months: days off, turns of a series, clashes. */
export const PLAN_LISTS: readonly CodeList[] = [
  vocabulary('weekdays', { id: 'Hari', en: 'Days of the week' }, WEEKDAYS, {
    monday: { id: 'Senin', en: 'Monday' },
    tuesday: { id: 'Selasa', en: 'Tuesday' },
    wednesday: { id: 'Rabu', en: 'Wednesday' },
    thursday: { id: 'Kamis', en: 'Thursday' },
    friday: { id: 'Jumat', en: 'Friday' },
    saturday: { id: 'Sabtu', en: 'Saturday' },
    sunday: { id: 'Minggu', en: 'Sunday' },
  }),
  vocabulary('holiday-kinds', { id: 'Jenis hari libur', en: 'Kinds of holiday' }, HOLIDAY_KINDS, {
    national: { id: 'Libur nasional', en: 'National holiday' },
    joint_leave: { id: 'Cuti bersama', en: 'Joint leave (cuti bersama)' },
    office: { id: 'Libur dinas', en: 'Holiday of the office' },
  }),
  vocabulary('day-off-kinds', { id: 'Alasan hari libur', en: 'Why a day is off' }, DAY_OFF_KINDS, {
    national: { id: 'Libur nasional', en: 'National holiday' },
    joint_leave: { id: 'Cuti bersama', en: 'Joint leave (cuti bersama)' },
    office: { id: 'Libur dinas', en: 'Holiday of the office' },
    rest_day: { id: 'Libur mingguan', en: 'Rest day of the week' },
  }),
  vocabulary(
    'holiday-choices',
    { id: 'Bila jatuh pada hari libur', en: 'What becomes of a turn on a day off' },
    HOLIDAY_CHOICES,
    {
      next_working_day: { id: 'Pindah ke hari kerja berikutnya', en: 'The next working day' },
      skip: { id: 'Lewati', en: 'Skip it' },
    },
  ),
  vocabulary('turn-outcomes', { id: 'Hasil giliran', en: 'What became of a turn' }, TURN_OUTCOMES, {
    planned: { id: 'Direncanakan', en: 'Planned' },
    moved: { id: 'Direncanakan pada hari sesudahnya', en: 'Planned for a later day' },
    skipped: { id: 'Dilewati', en: 'Skipped' },
  }),
  vocabulary(
    'clash-certainties',
    { id: 'Kepastian bentrok', en: 'How certain a clash is' },
    CLASH_CERTAINTIES,
    {
      overlap: { id: 'Jamnya bertumpang tindih', en: 'The hours overlap' },
      same_day: { id: 'Hari sama, jam tidak disebut', en: 'Same day, hours not said' },
    },
  ),
]
