import { CASE_RESULTS, CASE_STAGES, CONFLICT_ACTS, WITHDRAWAL_REASONS } from '../cases/rules.js'
import { HOMEWORK_SIDES, HOMEWORK_STATUSES } from '../coaching/homework.rules.js'
import {
  ATTENDANCES,
  NOTE_VISIBILITIES,
  RECORD_SOURCES,
  SESSION_KINDS,
  SESSION_MODES,
  SESSION_STATUSES,
} from '../coaching/rules.js'
import { CERTAINTIES, EVIDENCE_METHODS, SEVERITIES } from '../diagnosis/rules.js'
import { HANDOVER_STATUSES, RECOMMENDATION_ANSWERS } from '../handover/rules.js'
import {
  ATTRIBUTIONS,
  FINDING_OUTCOMES,
  MEASUREMENT_POINTS,
  MISSING_REASONS,
  VERIFICATIONS,
} from '../outcomes/rules.js'
import {
  COMPARISONS,
  CRITERIA,
  CRITERION_STATUSES,
  GAPS,
  WINDOW_BASES,
} from '../outcomes/verdict.js'
import { RESPONSIBLE_SIDES, TARGET_DIRECTIONS, TARGET_UNITS } from '../penyakit/rules.js'
import { type CodeList, vocabulary } from './code-list.js'

/** The words of a case on its way from enrolment to verdict. */
export const CASE_LISTS: readonly CodeList[] = [
  vocabulary('case-stages', { id: 'Tahap kasus', en: 'Stages of a case' }, CASE_STAGES, {
    enrolled: { id: 'Terdaftar', en: 'Enrolled' },
    diagnosis: { id: 'Diagnosis', en: 'Diagnosis' },
    handover: { id: 'Serah terima', en: 'Handover' },
    coaching: { id: 'Pendampingan', en: 'Coaching' },
    evaluation: { id: 'Evaluasi', en: 'Evaluation' },
    closed: { id: 'Selesai', en: 'Closed' },
  }),
  vocabulary('case-results', { id: 'Hasil kasus', en: 'Results of a case' }, CASE_RESULTS, {
    good: { id: 'Bagus', en: 'Good' },
    improved: { id: 'Membaik', en: 'Improved' },
    unchanged: { id: 'Tetap', en: 'Unchanged' },
    worsened: { id: 'Memburuk', en: 'Worsened' },
    referred: { id: 'Dirujuk', en: 'Referred' },
    dissolution_proposed: { id: 'Diusulkan bubar', en: 'Dissolution proposed' },
    not_ill: {
      id: 'Tidak sakit',
      en: 'Not ill',
      description: {
        id: 'Ditutup tanpa penyakit; tidak masuk penyebut hasil bagus.',
        en: 'Closed without findings; outside the denominator of good.',
      },
    },
    dropped_out: { id: 'Berhenti', en: 'Dropped out' },
  }),
  vocabulary(
    'withdrawal-reasons',
    { id: 'Sebab berhenti', en: 'Reasons to withdraw' },
    WITHDRAWAL_REASONS,
    {
      lost_contact: { id: 'Tidak dapat dihubungi', en: 'Lost contact' },
      dissolved: { id: 'Bubar', en: 'Dissolved' },
      business_closed: { id: 'Usaha tutup', en: 'Business closed' },
      declined: { id: 'Menolak melanjutkan', en: 'Declined to go on' },
      merged: { id: 'Bergabung dengan yang lain', en: 'Merged with another' },
      other: { id: 'Lainnya', en: 'Other' },
    },
  ),
  vocabulary(
    'conflict-acts',
    { id: 'Tindakan yang dibatasi benturan kepentingan', en: 'Acts a conflict of interest bars' },
    CONFLICT_ACTS,
    {
      diagnose: { id: 'Mendiagnosis', en: 'Diagnose' },
      sign_off: { id: 'Mengesahkan diagnosis', en: 'Sign off' },
      accept: { id: 'Menerima penyerahan', en: 'Accept the handover' },
      verify: { id: 'Memeriksa ukuran', en: 'Verify a measurement' },
    },
  ),
  vocabulary('certainties', { id: 'Kepastian', en: 'Certainty' }, CERTAINTIES, {
    suspected: { id: 'Dugaan', en: 'Suspected' },
    confirmed: { id: 'Dipastikan', en: 'Confirmed' },
    ruled_out: { id: 'Disingkirkan', en: 'Ruled out' },
  }),
  vocabulary('severities', { id: 'Keparahan', en: 'Severity' }, SEVERITIES, {
    mild: { id: 'Ringan', en: 'Mild' },
    moderate: { id: 'Sedang', en: 'Moderate' },
    severe: { id: 'Berat', en: 'Severe' },
  }),
  vocabulary(
    'evidence-methods',
    { id: 'Cara memperoleh bukti', en: 'How evidence was obtained' },
    EVIDENCE_METHODS,
    {
      document: { id: 'Dokumen', en: 'Document' },
      interview: { id: 'Wawancara', en: 'Interview' },
      observation: { id: 'Pengamatan', en: 'Observation' },
    },
  ),
  vocabulary(
    'responsible-sides',
    { id: 'Pihak yang bertindak', en: 'Who has to act' },
    RESPONSIBLE_SIDES,
    {
      cooperative: { id: 'Koperasi', en: 'The cooperative' },
      enterprise: { id: 'Usaha', en: 'The enterprise' },
      office: { id: 'Dinas', en: 'The office' },
      parent_institution: { id: 'Lembaga induk', en: 'The parent institution' },
    },
  ),
  vocabulary('target-units', { id: 'Satuan sasaran', en: 'Units of targets' }, TARGET_UNITS, {
    yes_no: { id: 'Ya (1) atau tidak (0)', en: 'Yes (1) or no (0)' },
    rupiah: { id: 'Rupiah', en: 'Rupiah' },
    category: { id: 'Kategori', en: 'Category' },
    persons: { id: 'Orang', en: 'Persons' },
    percent: { id: 'Persen', en: 'Per cent' },
    items: { id: 'Buah', en: 'Items' },
    days: { id: 'Hari', en: 'Days' },
  }),
  vocabulary(
    'target-directions',
    { id: 'Arah sasaran', en: 'Directions of targets' },
    TARGET_DIRECTIONS,
    {
      up: { id: 'Makin tinggi makin baik', en: 'Higher is better' },
      down: { id: 'Makin rendah makin baik', en: 'Lower is better' },
    },
  ),
  vocabulary(
    'handover-statuses',
    { id: 'Status penyerahan', en: 'How an offer stands' },
    HANDOVER_STATUSES,
    {
      offered: { id: 'Ditawarkan', en: 'Offered' },
      accepted: { id: 'Diterima', en: 'Accepted' },
      returned: { id: 'Dikembalikan', en: 'Returned' },
      withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
    },
  ),
  vocabulary(
    'recommendation-answers',
    { id: 'Jawaban atas rekomendasi', en: 'Answers to a recommendation' },
    RECOMMENDATION_ANSWERS,
    {
      accepted: { id: 'Diterima', en: 'Accepted' },
      declined: { id: 'Ditolak', en: 'Declined' },
      deferred: { id: 'Ditunda', en: 'Deferred' },
    },
  ),
  vocabulary('session-kinds', { id: 'Jenis pertemuan', en: 'Kinds of session' }, SESSION_KINDS, {
    individual: { id: 'Pendampingan satu peserta', en: 'With one participant' },
    clinic_day: { id: 'Hari klinik', en: 'Clinic day' },
    bimtek: { id: 'Bimbingan teknis (bimtek)', en: 'Technical training (bimtek)' },
    peer_visit: { id: 'Kunjungan ke yang berhasil', en: 'Visit to a successful peer' },
    coordination: { id: 'Rapat koordinasi', en: 'Coordination meeting' },
  }),
  vocabulary('session-modes', { id: 'Cara bertemu', en: 'Modes of meeting' }, SESSION_MODES, {
    on_site: { id: 'Tatap muka', en: 'On site' },
    online: { id: 'Daring', en: 'Online' },
  }),
  vocabulary(
    'session-statuses',
    { id: 'Status pertemuan', en: 'How a session stands' },
    SESSION_STATUSES,
    {
      planned: { id: 'Direncanakan', en: 'Planned' },
      held: { id: 'Terlaksana', en: 'Held' },
      cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
      rescheduled: { id: 'Dijadwalkan ulang', en: 'Rescheduled' },
    },
  ),
  vocabulary('attendances', { id: 'Kehadiran', en: 'Attendance' }, ATTENDANCES, {
    present: { id: 'Hadir', en: 'Present' },
    excused: { id: 'Izin', en: 'Excused' },
    absent: { id: 'Tidak hadir', en: 'Absent' },
  }),
  vocabulary(
    'homework-statuses',
    { id: 'Status tugas', en: 'How homework stands' },
    HOMEWORK_STATUSES,
    {
      open: { id: 'Belum dikerjakan', en: 'To do' },
      done: { id: 'Selesai', en: 'Done' },
      dropped: { id: 'Dihentikan', en: 'Dropped' },
    },
  ),
  vocabulary(
    'homework-sides',
    { id: 'Pihak yang mengerjakan tugas', en: 'Who does homework' },
    HOMEWORK_SIDES,
    {
      participant: { id: 'Peserta', en: 'The participant' },
      office: { id: 'Dinas', en: 'The office' },
    },
  ),
  vocabulary('record-sources', { id: 'Asal catatan', en: 'Sources of records' }, RECORD_SOURCES, {
    direct: { id: 'Dicatat langsung', en: 'Put in directly' },
    paper: { id: 'Disalin dari kertas', en: 'Copied from paper' },
    telephone: { id: 'Lewat telepon', en: 'Told by telephone' },
    message: { id: 'Lewat pesan', en: 'Sent as a message' },
  }),
  vocabulary(
    'note-visibilities',
    { id: 'Siapa membaca catatan', en: 'Who reads a note' },
    NOTE_VISIBILITIES,
    {
      team: { id: 'Tim pendamping', en: 'The coaching team' },
      case: { id: 'Kedua tim kasus', en: 'Both teams of the case' },
      office: { id: 'Seluruh dinas', en: 'The whole office' },
    },
  ),
  vocabulary(
    'measurement-points',
    { id: 'Waktu pengukuran', en: 'Points of measurement' },
    MEASUREMENT_POINTS,
    {
      baseline: { id: 'Awal', en: 'Baseline' },
      midline: { id: 'Tengah', en: 'Midline' },
      endline: { id: 'Akhir', en: 'Endline' },
      follow_up_6: { id: 'Enam bulan sesudahnya', en: 'Six months after' },
      follow_up_12: { id: 'Dua belas bulan sesudahnya', en: 'Twelve months after' },
    },
  ),
  vocabulary(
    'missing-reasons',
    { id: 'Sebab data tidak ada', en: 'Why a value is missing' },
    MISSING_REASONS,
    {
      not_collected: { id: 'Tidak dikumpulkan', en: 'Not collected' },
      refused: { id: 'Tidak bersedia', en: 'Refused' },
      not_applicable: { id: 'Tidak berlaku', en: 'Not applicable' },
      lost_contact: { id: 'Tidak dapat dihubungi', en: 'Lost contact' },
      not_yet_due: { id: 'Belum waktunya', en: 'Not yet due' },
    },
  ),
  vocabulary(
    'attributions',
    { id: 'Peran klinik dalam angka', en: 'Part of the clinic in a figure' },
    ATTRIBUTIONS,
    {
      none: { id: 'Tidak ada', en: 'None' },
      partly: { id: 'Sebagian', en: 'Partly' },
      mainly: { id: 'Terutama', en: 'Mainly' },
    },
  ),
  vocabulary('verifications', { id: 'Pemeriksaan', en: 'Verification' }, VERIFICATIONS, {
    reported: { id: 'Dilaporkan', en: 'Reported' },
    verified: { id: 'Diperiksa', en: 'Verified' },
    rejected: { id: 'Ditolak', en: 'Rejected' },
  }),
  vocabulary(
    'finding-outcomes',
    { id: 'Perkembangan penyakit', en: 'What became of a penyakit' },
    FINDING_OUTCOMES,
    {
      resolved: { id: 'Sembuh', en: 'Resolved' },
      improved: { id: 'Membaik', en: 'Improved' },
      unchanged: { id: 'Tetap', en: 'Unchanged' },
      worsened: { id: 'Memburuk', en: 'Worsened' },
      not_assessed: { id: 'Tidak dinilai', en: 'Not assessed' },
    },
  ),
  vocabulary(
    'verdict-criteria',
    { id: 'Kriteria putusan', en: 'Criteria of a verdict' },
    CRITERIA,
    {
      rat_held: {
        id: 'RAT tahun buku terakhir terlaksana',
        en: 'RAT held for the latest book year',
      },
      health_category: {
        id: 'Kesehatan sekurangnya cukup sehat atau naik satu tingkat',
        en: 'Health at least cukup sehat, or one band better',
      },
      shu_positive: { id: 'SHU positif', en: 'SHU above zero' },
      business_volume_growth: { id: 'Volume usaha bertumbuh', en: 'Business volume has grown' },
      verified_gain: { id: 'Ada kemajuan yang diperiksa', en: 'One verified gain' },
      recommendations_done: { id: 'Rekomendasi dikerjakan', en: 'Recommendations done' },
    },
  ),
  vocabulary(
    'criterion-statuses',
    { id: 'Pemenuhan kriteria', en: 'How a criterion stands' },
    CRITERION_STATUSES,
    {
      met: { id: 'Terpenuhi', en: 'Met' },
      not_met: { id: 'Tidak terpenuhi', en: 'Not met' },
      not_computable: { id: 'Tidak dapat dihitung', en: 'Not computable' },
    },
  ),
  vocabulary(
    'criterion-comparisons',
    { id: 'Perbandingan dengan batas', en: 'Comparisons with a threshold' },
    COMPARISONS,
    {
      at_least: { id: 'Sekurangnya', en: 'At least' },
      more_than: { id: 'Lebih dari', en: 'More than' },
    },
  ),
  vocabulary(
    'criterion-gaps',
    { id: 'Sebab kriteria tidak dapat dihitung', en: 'Why a criterion is not computable' },
    GAPS,
    {
      not_collected: { id: 'Tidak dikumpulkan', en: 'Not collected' },
      refused: { id: 'Tidak bersedia', en: 'Refused' },
      not_applicable: { id: 'Tidak berlaku', en: 'Not applicable' },
      lost_contact: { id: 'Tidak dapat dihubungi', en: 'Lost contact' },
      not_yet_due: { id: 'Belum waktunya', en: 'Not yet due' },
      not_recorded: { id: 'Tidak dicatat', en: 'Not recorded' },
      not_verified: { id: 'Belum diperiksa', en: 'Not verified' },
      no_window: { id: 'Tanpa masa yang dapat dibandingkan', en: 'No windows to compare' },
      base_not_positive: { id: 'Dasar tidak positif', en: 'Base not above zero' },
      nothing_comparable: { id: 'Tidak ada yang dapat dibandingkan', en: 'Nothing comparable' },
      none_accepted: {
        id: 'Tidak ada rekomendasi yang diterima',
        en: 'No recommendation accepted',
      },
    },
  ),
  vocabulary(
    'window-bases',
    { id: 'Dasar perbandingan masa', en: 'How windows are compared' },
    WINDOW_BASES,
    {
      same_months_a_year_earlier: {
        id: 'Bulan yang sama setahun sebelumnya',
        en: 'The same months a year earlier',
      },
      monthly_mean: { id: 'Rata-rata bulanan', en: 'Monthly mean' },
    },
  ),
]
