import type { Text } from '../platform/language.js'

/**
 * What each operation did to a case, as a line of its timeline. An operation that can write to a case
 * and has no line here fails a test.
 */
export const SENTENCES: Record<string, Text> = {
  enrolCase: { id: 'Peserta didaftarkan ke program.', en: 'The participant was enrolled.' },
  mergeParticipant: {
    id: 'Peserta digabung ke peserta lain.',
    en: 'The participant was merged into another.',
  },
  unmergeParticipant: {
    id: 'Penggabungan peserta dibatalkan.',
    en: 'The merge of the participant was taken back.',
  },
  updateCase: { id: 'Data kasus diperbaiki.', en: 'The case was corrected.' },
  assignTeam: { id: 'Tim ditunjuk.', en: 'Teams were assigned.' },
  waiveConflict: {
    id: 'Pengecualian benturan kepentingan diberikan.',
    en: 'A conflict of interest was waived.',
  },
  voidCase: { id: 'Kasus dibatalkan karena salah catat.', en: 'The case was voided.' },
  startDiagnosis: { id: 'Diagnosis dimulai.', en: 'Diagnosis began.' },
  startHealthExamination: {
    id: 'Pemeriksaan kesehatan dimulai.',
    en: 'A health examination was begun.',
  },
  updateHealthExamination: {
    id: 'Tanggal atau tahun buku pemeriksaan diperbaiki.',
    en: 'The days of an examination were corrected.',
  },
  deleteHealthExamination: {
    id: 'Konsep pemeriksaan kesehatan dihapus.',
    en: 'A draft of a health examination was discarded.',
  },
  recordHealthAnswers: {
    id: 'Jawaban pemeriksaan disimpan.',
    en: 'Answers of an examination were saved.',
  },
  prefillHealthExamination: {
    id: 'Angka pemeriksaan diisi dari angka tahunan.',
    en: 'Amounts of an examination were taken from the annual figures.',
  },
  completeHealthExamination: {
    id: 'Pemeriksaan kesehatan diselesaikan.',
    en: 'A health examination was completed.',
  },
  markNotExaminable: {
    id: 'Koperasi dinyatakan tidak dapat diperiksa.',
    en: 'The cooperative was marked as not examinable.',
  },
  reopenHealthExamination: {
    id: 'Pemeriksaan kesehatan dibuka kembali.',
    en: 'A health examination was reopened.',
  },
  updateDiagnosis: { id: 'Ringkasan diagnosis diubah.', en: 'The diagnosis was edited.' },
  recordFinding: { id: 'Temuan penyakit dicatat.', en: 'A finding was recorded.' },
  updateFinding: { id: 'Temuan penyakit diubah.', en: 'A finding was changed.' },
  deleteFinding: {
    id: 'Temuan penyakit dihapus dari konsep.',
    en: 'A finding was removed from the draft.',
  },
  recordIndividualFinding: {
    id: 'Temuan perorangan dicatat.',
    en: 'An individual finding was recorded.',
  },
  deleteIndividualFinding: {
    id: 'Temuan perorangan ditarik kembali.',
    en: 'An individual finding was taken back.',
  },
  recordDissent: { id: 'Pendapat berbeda dicatat.', en: 'A dissent was recorded.' },
  deleteDissent: { id: 'Pendapat berbeda ditarik kembali.', en: 'A dissent was taken back.' },
  recordRecommendation: { id: 'Rekomendasi dicatat.', en: 'A recommendation was recorded.' },
  updateRecommendation: { id: 'Rekomendasi diubah.', en: 'A recommendation was changed.' },
  deleteRecommendation: {
    id: 'Rekomendasi dihapus dari konsep.',
    en: 'A recommendation was removed from the draft.',
  },
  applyTemplates: {
    id: 'Rekomendasi dibuat dari templat.',
    en: 'Recommendations were made from templates.',
  },
  orderRecommendations: { id: 'Rekomendasi diurutkan.', en: 'Recommendations were put in order.' },
  closeWithoutFindings: {
    id: 'Penutupan tanpa penyakit diusulkan atau disahkan.',
    en: 'Closing without findings was proposed or confirmed.',
  },
  signOffDiagnosis: {
    id: 'Diagnosis ditandatangani dan diserahkan.',
    en: 'The diagnosis was signed off and offered.',
  },
  acceptHandover: {
    id: 'Serah terima diterima; pendampingan dimulai.',
    en: 'The handover was accepted; coaching began.',
  },
  returnHandover: {
    id: 'Diagnosis dikembalikan ke tim diagnosis.',
    en: 'The diagnosis was returned.',
  },
  withdrawHandover: { id: 'Penyerahan ditarik kembali.', en: 'The offer was withdrawn.' },
  requestRediagnosis: { id: 'Diagnosis ulang diminta.', en: 'A re-diagnosis was requested.' },
  createSession: { id: 'Pertemuan dicatat.', en: 'A session was recorded.' },
  createSessionSeries: {
    id: 'Jadwal pertemuan berulang disusun.',
    en: 'Sessions that repeat were laid out.',
  },
  updateSession: { id: 'Rencana pertemuan diubah.', en: 'A planned session was changed.' },
  holdSession: { id: 'Pertemuan terlaksana.', en: 'A session was held.' },
  cancelSession: { id: 'Pertemuan dibatalkan.', en: 'A session was cancelled.' },
  rescheduleSession: { id: 'Pertemuan dijadwalkan ulang.', en: 'A session was rescheduled.' },
  reassignSessions: {
    id: 'Pertemuan terencana diberikan kepada pendamping lain.',
    en: 'Planned sessions were given to another coach.',
  },
  updateAttendance: {
    id: 'Kehadiran atau catatan diperbaiki.',
    en: 'Attendance or a note was corrected.',
  },
  addHomework: { id: 'Tugas diberikan.', en: 'Homework was given.' },
  updateHomework: { id: 'Tugas diperbaiki.', en: 'Homework was corrected.' },
  completeHomework: { id: 'Tugas selesai dikerjakan.', en: 'Homework was done.' },
  dropHomework: { id: 'Tugas dihentikan.', en: 'Homework was dropped.' },
  recordProgress: { id: 'Kemajuan rekomendasi dicatat.', en: 'Progress was recorded.' },
  recordMeasurement: { id: 'Pengukuran dicatat.', en: 'A measurement was recorded.' },
  updateMeasurement: { id: 'Pengukuran diperbaiki.', en: 'A measurement was corrected.' },
  verifyMeasurement: {
    id: 'Pengukuran diperiksa dan dibenarkan.',
    en: 'A measurement was verified.',
  },
  rejectMeasurement: { id: 'Pengukuran ditolak.', en: 'A measurement was rejected.' },
  recordFindingOutcome: {
    id: 'Perkembangan penyakit dicatat.',
    en: 'What became of a finding was recorded.',
  },
  startEvaluation: { id: 'Evaluasi dimulai.', en: 'Evaluation began.' },
  resumeCoaching: { id: 'Pendampingan dilanjutkan.', en: 'Coaching was resumed.' },
  issueVerdict: { id: 'Putusan hasil diterbitkan.', en: 'The verdict was issued.' },
  overrideVerdict: { id: 'Putusan hasil diubah.', en: 'The verdict was overridden.' },
  countersignVerdict: {
    id: 'Perubahan putusan disahkan orang kedua.',
    en: 'The override was countersigned.',
  },
  closeCase: { id: 'Kasus ditutup.', en: 'The case was closed.' },
  withdrawCase: { id: 'Peserta mundur dari program.', en: 'The case was withdrawn.' },
  reopenCase: { id: 'Kasus dibuka kembali.', en: 'The case was reopened.' },
  addAttachment: { id: 'Berkas bukti dilampirkan.', en: 'A file of evidence was added.' },
  removeAttachment: { id: 'Isi lampiran dihapus.', en: 'The content of a file was removed.' },
}

const OTHER: Text = { id: 'Kasus berubah.', en: 'The case changed.' }

/** The line of an operation in the reader's language. */
export const sentenceOf = (operationId: string | null, language: keyof Text): string =>
  (SENTENCES[operationId ?? ''] ?? OTHER)[language]
