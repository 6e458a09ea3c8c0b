import { SUBJECT_KINDS } from '../attachments/rules.js'
import { type CodeList, vocabulary } from './code-list.js'

/** The words of files of evidence. */
export const ATTACHMENT_LISTS: readonly CodeList[] = [
  vocabulary(
    'attachment-subjects',
    { id: 'Bukti untuk apa', en: 'What a file is evidence of' },
    SUBJECT_KINDS,
    {
      finding: { id: 'Temuan', en: 'A finding' },
      recommendation: { id: 'Rekomendasi', en: 'A recommendation' },
      session: { id: 'Pertemuan', en: 'A session' },
      progress: { id: 'Kemajuan', en: 'Progress' },
      measurement: { id: 'Pengukuran', en: 'A measurement' },
      health_examination: { id: 'Pemeriksaan kesehatan', en: 'A health examination' },
      health_answer: { id: 'Jawaban pemeriksaan', en: 'An answer of an examination' },
      finding_outcome: { id: 'Perkembangan penyakit', en: 'What became of a finding' },
    },
  ),
]
