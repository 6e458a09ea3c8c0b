import { AGENDA_KINDS, CASELOAD_HOLDERS } from '../agenda/rules.js'
import { type CodeList, vocabulary } from './code-list.js'

/** The words of the working day. */
export const AGENDA_LISTS: readonly CodeList[] = [
  vocabulary('agenda-kinds', { id: 'Isi agenda', en: 'Kinds of agenda item' }, AGENDA_KINDS, {
    session: { id: 'Pertemuan', en: 'Session' },
    homework: { id: 'Tugas jatuh tempo', en: 'Homework due' },
    recommendation: { id: 'Rekomendasi jatuh tempo', en: 'Recommendation due' },
    stage: { id: 'Batas waktu tahap kasus', en: 'Stage of a case due' },
  }),
  vocabulary(
    'caseload-holders',
    { id: 'Beban kasus menurut', en: 'Caseload by' },
    CASELOAD_HOLDERS,
    {
      person: { id: 'Orang', en: 'Person' },
      team: { id: 'Tim', en: 'Team' },
    },
  ),
]
