import { COMPARISONS, FORM_PARTS, FORM_UNITS } from '../suggestions/forms.rules.js'
import { RECORD_INDICATORS, SUGGESTION_SOURCES } from '../suggestions/rules.js'
import { type CodeList, vocabulary } from './code-list.js'
import { FIGURE_LISTS } from './figure-lists.js'

const ofFigures = FIGURE_LISTS.find(({ list }) => list === 'figure-indicators')
const ofRecords = vocabulary(
  'record-indicators',
  { id: 'Ukuran dari catatan peserta', en: 'What the records of a participant say' },
  RECORD_INDICATORS,
  {
    rat_missed_in_a_row: { id: 'RAT terlewat berturut-turut', en: 'RAT missed in a row' },
    rat_unreported: { id: 'RAT diadakan tetapi tidak dilaporkan', en: 'RAT held, not reported' },
    years_inactive: { id: 'Tahun penuh sejak tidak aktif', en: 'Whole years since inactive' },
    business_volume: { id: 'Volume usaha', en: 'Business volume' },
    shu: { id: 'SHU', en: 'SHU' },
  },
)

/** The words of suggested findings. */
export const SUGGESTION_LISTS: readonly CodeList[] = [
  {
    list: 'suggestion-indicators',
    label: { id: 'Yang dibandingkan dengan ambang', en: 'What is compared with a threshold' },
    items: () => [...(ofFigures?.items() ?? []), ...ofRecords.items()],
  },
  vocabulary('comparisons', { id: 'Perbandingan', en: 'Comparisons' }, COMPARISONS, {
    below: { id: 'Di bawah', en: 'Below' },
    at_most: { id: 'Paling banyak', en: 'At most' },
    at_least: { id: 'Paling sedikit', en: 'At least' },
    above: { id: 'Di atas', en: 'Above' },
  }),
  vocabulary(
    'form-parts',
    { id: 'Bagian formulir pemeriksaan', en: 'Parts of a form' },
    FORM_PARTS,
    {
      question: { id: 'Pertanyaan', en: 'Question' },
      indicator: { id: 'Indikator', en: 'Indicator' },
      aspect: { id: 'Aspek', en: 'Aspect' },
      category: { id: 'Kategori', en: 'Category' },
    },
  ),
  vocabulary(
    'form-units',
    { id: 'Satuan nilai formulir', en: 'What values of a form count' },
    FORM_UNITS,
    {
      percent: { id: 'Persen', en: 'Percent' },
      times: { id: 'Kali', en: 'Times' },
      days: { id: 'Hari', en: 'Days' },
      questions: { id: 'Pertanyaan terpenuhi', en: 'Questions met' },
      points: { id: 'Skor dari 100', en: 'Points of 100' },
      rank: { id: 'Peringkat kategori, 1 terburuk', en: 'Rank of the category, 1 the worst' },
    },
  ),
  vocabulary(
    'suggestion-sources',
    { id: 'Sumber saran temuan', en: 'Where a suggestion is from' },
    SUGGESTION_SOURCES,
    {
      annual_figures: { id: 'Angka tahunan', en: 'Annual figures' },
      participant_status: { id: 'Status peserta', en: 'Standing of the participant' },
      none: { id: 'Tidak ada catatan', en: 'No record' },
    },
  ),
]
