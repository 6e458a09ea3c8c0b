import { CASE_METRICS, type CaseMetric } from '../cases/metrics.js'
import type { Text } from '../platform/language.js'
import { EXCLUSIONS, METRIC_UNITS, PROGRAMME_METRICS } from '../reporting/rules.js'
import { type CodeList, item, vocabulary } from './code-list.js'

const UNIT_TEXTS: Record<CaseMetric['unit'], Text> = {
  yes_no: { id: '1 ya, 0 tidak.', en: '1 for yes, 0 for no.' },
  rupiah: { id: 'Rupiah penuh.', en: 'Whole rupiah.' },
  category: {
    id: '4 sehat, 3 cukup sehat, 2 dalam pengawasan, 1 dalam pengawasan khusus.',
    en: '4 sehat (healthy), 3 cukup sehat, 2 dalam pengawasan, 1 dalam pengawasan khusus.',
  },
  persons: { id: 'Orang.', en: 'Persons.' },
}

/** What to write as the value of a measurement: unit, period, and of whom. */
function meaning({ unit, windowed, appliesTo }: CaseMetric): Text {
  const isOfAll = appliesTo.includes('enterprise')
  const period = windowed
    ? {
        id: 'Dijumlahkan selama suatu masa: isi windowStartsOn dan windowEndsOn, kecuali nilainya tidak ada.',
        en: 'A sum over a period: give windowStartsOn and windowEndsOn, unless the value is missing.',
      }
    : { id: 'Tanpa masa.', en: 'It has no window.' }
  return {
    id: `${UNIT_TEXTS[unit].id} ${period.id} ${isOfAll ? 'Untuk koperasi dan UKM.' : 'Untuk koperasi saja.'}`,
    en: `${UNIT_TEXTS[unit].en} ${period.en} ${isOfAll ? 'Of cooperatives and enterprises.' : 'Of cooperatives only.'}`,
  }
}

/** The words of what is measured and counted; a metric's description says how. */
export const NUMBER_LISTS: readonly CodeList[] = [
  {
    list: 'case-metrics',
    label: { id: 'Ukuran kasus', en: 'Metrics of a case' },
    items: () =>
      CASE_METRICS.map((metric) =>
        item(metric.code, { ...metric.label, description: meaning(metric) }),
      ),
  },
  vocabulary(
    'programme-metrics',
    { id: 'Angka program', en: 'Metrics of a programme' },
    PROGRAMME_METRICS,
    {
      enrolled: {
        id: 'Kasus terdaftar',
        en: 'Cases enrolled',
        description: {
          id: 'Semua kasus kecuali yang dibatalkan karena salah catat.',
          en: 'All cases but those entered by mistake. It equals the open ones and the results added up.',
        },
      },
      open_cases: {
        id: 'Kasus yang berjalan',
        en: 'Open cases',
        description: {
          id: 'Kasus yang belum ditutup, dari semua yang terdaftar.',
          en: 'Cases not closed, out of all enrolled.',
        },
      },
      cases_by_stage: {
        id: 'Kasus menurut tahap',
        en: 'Cases by stage',
        description: {
          id: 'Kasus yang kini pada tahap itu, dari semua yang terdaftar.',
          en: 'Cases now in the stage, out of all enrolled.',
        },
      },
      cases_by_result: {
        id: 'Kasus menurut hasil',
        en: 'Cases by result',
        description: {
          id: 'Kasus yang ditutup dengan hasil itu, dari semua yang terdaftar.',
          en: 'Cases closed with the result, out of all enrolled.',
        },
      },
      good_ratio: {
        id: 'Bagian yang bagus',
        en: 'Share that came out good',
        description: {
          id: 'Hasil bagus dibagi semua hasil selain tidak sakit; yang masih berjalan tidak dihitung.',
          en: 'Results good, out of all results but not ill; open cases are left out.',
        },
      },
      good_against_target: {
        id: 'Bagus terhadap target',
        en: 'Good against the target',
        description: {
          id: 'Hasil bagus dibagi target program; kosong bila tidak ada target.',
          en: "Results good over the programme's target; null where there is none.",
        },
      },
      overdue_cases: {
        id: 'Kasus terlambat',
        en: 'Overdue cases',
        description: {
          id: 'Kasus berjalan yang melewati batas tahapnya menurut kalender program.',
          en: 'Open cases past the due date of their stage by the calendar of the programme.',
        },
      },
      sessions_held: {
        id: 'Pertemuan terlaksana',
        en: 'Sessions held',
        description: {
          id: 'Satu pertemuan dihitung sekali, berapa pun kasusnya.',
          en: 'A session counts once, however many cases took part.',
        },
      },
      contact_minutes: {
        id: 'Menit tatap muka',
        en: 'Minutes of contact',
        description: {
          id: 'Jumlah menit pertemuan yang terlaksana, tanpa menit persiapan.',
          en: 'Minutes of the sessions held, preparation apart.',
        },
      },
      attendance_ratio: {
        id: 'Tingkat kehadiran',
        en: 'Attendance ratio',
        description: {
          id: 'Hadir dibagi hadir dan tidak hadir, pada pertemuan setelah kasus masuk pendampingan; izin tidak dihitung.',
          en: 'Present, out of present and absent, at sessions held after the case entered coaching; excused ones are left out.',
        },
      },
      plan_kept_ratio: {
        id: 'Rencana yang terlaksana',
        en: 'Plans kept',
        description: {
          id: 'Pertemuan terencana yang terlaksana, dari semua yang harinya sudah lewat. Yang dipindah dihitung sekali, menurut ujung rangkaiannya; yang dicatat tanpa rencana, dan yang batal karena kasusnya keluar, tidak dihitung.',
          en: 'Planned sessions that were held, out of all whose day has passed. One that was moved counts once, by where its chain ended; those recorded without a plan, and those whose cases left, are left out.',
        },
      },
      findings_without_recommendation: {
        id: 'Penyakit tanpa rekomendasi',
        en: 'Ailments without recommendation',
        description: {
          id: 'Penyakit yang dipastikan pada diagnosis sah terakhir tanpa rekomendasi.',
          en: 'Confirmed findings of the latest sealed diagnosis that no recommendation answers.',
        },
      },
      recommendations_without_session: {
        id: 'Rekomendasi tanpa pertemuan',
        en: 'Recommendations without a session',
        description: {
          id: 'Rekomendasi yang diterima tanpa pertemuan terlaksana yang melayaninya.',
          en: 'Accepted recommendations that no session held has served.',
        },
      },
      sessions_without_recommendation: {
        id: 'Pertemuan tanpa rekomendasi',
        en: 'Sessions that serve none',
        description: {
          id: 'Pertemuan terlaksana yang tidak melayani satu rekomendasi pun.',
          en: 'Sessions held that served no recommendation.',
        },
      },
      median_days_by_stage: {
        id: 'Median hari menurut tahap',
        en: 'Median days by stage',
        description: {
          id: 'Median hari pada tahap itu, atas kasus yang sudah meninggalkannya.',
          en: 'The median of days spent in the stage, over cases that have left it.',
        },
      },
      conflict_waivers: {
        id: 'Pengecualian benturan kepentingan',
        en: 'Conflict waivers',
        description: {
          id: 'Berapa kali manajer mengizinkan orang yang terikat dengan peserta.',
          en: 'How often a manager let a person tied to the participant act.',
        },
      },
      financing_applied: {
        id: 'Pembiayaan yang diajukan',
        en: 'Financing applied for',
        description: {
          id: 'Jumlah rupiah semua pengajuan kepada pemberi pinjaman, juga yang ditolak.',
          en: 'Rupiah of all applications to lenders, those refused among them.',
        },
      },
      financing_approved: {
        id: 'Pembiayaan yang disetujui',
        en: 'Financing approved',
        description: {
          id: 'Jumlah rupiah yang disetujui, dari yang diajukan.',
          en: 'Rupiah that lenders approved, out of what was applied for.',
        },
      },
      financing_disbursed: {
        id: 'Pembiayaan yang dicairkan',
        en: 'Financing paid out',
        description: {
          id: 'Jumlah rupiah yang dicairkan pemberi pinjaman, dari yang disetujui. Dinas tidak memberi uang.',
          en: 'Rupiah that lenders paid out, out of what they approved. The office never pays.',
        },
      },
      partnerships: {
        id: 'Kemitraan yang berjalan',
        en: 'Partnerships running',
        description: {
          id: 'Kemitraan jual beli menurut catatan terakhirnya, tanpa yang sudah berakhir.',
          en: 'Partnerships by their latest entry, without those that ended.',
        },
      },
      partnership_value: {
        id: 'Nilai kemitraan sebulan',
        en: 'Monthly value of partnerships',
        description: {
          id: 'Jumlah rupiah sebulan dari kemitraan yang berjalan; yang nilainya belum diketahui dihitung nol.',
          en: 'Rupiah a month of the partnerships running; one whose value is not known adds nothing.',
        },
      },
    },
  ),
  vocabulary('metric-units', { id: 'Satuan angka', en: 'Units of metrics' }, METRIC_UNITS, {
    cases: { id: 'kasus', en: 'cases' },
    ratio: { id: 'bagian', en: 'ratio' },
    sessions: { id: 'pertemuan', en: 'sessions' },
    minutes: { id: 'menit', en: 'minutes' },
    findings: { id: 'penyakit', en: 'findings' },
    recommendations: { id: 'rekomendasi', en: 'recommendations' },
    days: { id: 'hari', en: 'days' },
    waivers: { id: 'pengecualian', en: 'waivers' },
    rupiah: { id: 'rupiah', en: 'rupiah' },
    partnerships: { id: 'kemitraan', en: 'partnerships' },
  }),
  vocabulary(
    'metric-exclusions',
    { id: 'Sebab tidak dihitung', en: 'Why something is left out' },
    EXCLUSIONS,
    {
      void: { id: 'Dibatalkan karena salah catat', en: 'Entered by mistake' },
      open: { id: 'Masih berjalan', en: 'Still open' },
      closed: { id: 'Sudah ditutup', en: 'Closed' },
      not_ill: { id: 'Tidak sakit', en: 'Not ill' },
      planned: { id: 'Masih direncanakan', en: 'Still planned' },
      cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
      rescheduled: { id: 'Dijadwalkan ulang', en: 'Rescheduled' },
      taken_off: { id: 'Dikeluarkan sebelum pertemuan', en: 'Taken off before it was held' },
      not_held: { id: 'Tidak terlaksana', en: 'Not held' },
      not_due: { id: 'Harinya belum lewat', en: 'Not due yet' },
      unplanned: { id: 'Dicatat tanpa rencana', en: 'Recorded without a plan' },
      before_coaching: { id: 'Sebelum masuk pendampingan', en: 'Before coaching began' },
      excused: { id: 'Izin', en: 'Excused' },
      not_recorded: { id: 'Kehadiran tidak dicatat', en: 'Attendance not recorded' },
      suspected: { id: 'Masih dugaan', en: 'Still suspected' },
      ruled_out: { id: 'Disingkirkan', en: 'Ruled out' },
      declined: { id: 'Ditolak tim pendamping', en: 'Declined by the coaching team' },
      deferred: { id: 'Ditunda tim pendamping', en: 'Deferred by the coaching team' },
      unanswered: { id: 'Belum dijawab', en: 'Not answered' },
      not_entered: { id: 'Tidak pernah sampai pada tahap itu', en: 'Never entered the stage' },
      still_there: { id: 'Masih pada tahap itu', en: 'Still in the stage' },
      ended: { id: 'Sudah berakhir', en: 'Ended' },
    },
  ),
]
