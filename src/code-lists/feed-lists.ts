import { CHANGE_OPS, CHANGE_TYPES } from '../changes/rules.js'
import { type CodeList, vocabulary } from './code-list.js'

/** The words of what reporting jobs read: the change feed. */
export const FEED_LISTS: readonly CodeList[] = [
  vocabulary('change-types', { id: 'Jenis perubahan', en: 'Types of change' }, CHANGE_TYPES, {
    office: { id: 'Dinas', en: 'Office' },
    person: {
      id: 'Orang',
      en: 'Person',
      description: { id: 'Tidak terlihat oleh pelapor.', en: 'Not shown to a reporter.' },
    },
    affiliation: {
      id: 'Hubungan dengan peserta',
      en: 'Tie to a participant',
      description: { id: 'Tidak terlihat oleh pelapor.', en: 'Not shown to a reporter.' },
    },
    participant: { id: 'Peserta', en: 'Participant' },
    participant_status: { id: 'Status peserta', en: 'Standing of a participant' },
    annual_figures: { id: 'Angka tahunan', en: 'Annual figures' },
    penyakit: {
      id: 'Penyakit milik dinas',
      en: "Penyakit of the office's own",
      description: {
        id: 'Katalog bersama tidak berubah lewat API; lihat /v1/penyakit.',
        en: 'The common catalogue does not change through the API; see /v1/penyakit.',
      },
    },
    programme: { id: 'Program', en: 'Programme' },
    team: { id: 'Tim dan anggotanya', en: 'Team and its members' },
    waitlist_entry: { id: 'Calon dalam daftar tunggu', en: 'Waitlist entry' },
    case: { id: 'Kasus', en: 'Case' },
    diagnosis: { id: 'Diagnosis', en: 'Diagnosis' },
    finding: { id: 'Temuan', en: 'Finding' },
    recommendation: { id: 'Rekomendasi', en: 'Recommendation' },
    handover: { id: 'Penyerahan', en: 'Handover' },
    session: { id: 'Pertemuan', en: 'Session' },
    attendance: { id: 'Kehadiran', en: 'Attendance' },
    progress: { id: 'Kemajuan rekomendasi', en: 'Progress on a recommendation' },
    measurement: { id: 'Ukuran', en: 'Measurement' },
    finding_outcome: { id: 'Perkembangan penyakit', en: 'Outcome of a finding' },
    verdict: { id: 'Putusan', en: 'Verdict' },
  }),
  vocabulary('change-ops', { id: 'Isi perubahan', en: 'What a change says' }, CHANGE_OPS, {
    upsert: { id: 'Ada atau berubah', en: 'There, or changed' },
    remove: {
      id: 'Tidak ada lagi',
      en: 'Gone',
      description: {
        id: 'Dihapus, atau tidak lagi terlihat oleh pembaca; hapus salinannya.',
        en: 'Deleted, or no longer shown to the reader; delete the copy.',
      },
    },
  }),
]
