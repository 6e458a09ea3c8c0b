import { PROGRESS_STATES } from '../coaching/progress.rules.js'
import {
  CHARTERS,
  DISSOLUTION_STEPS,
  FINANCING_STEPS,
  LICENCE_KINDS,
  OFFICERS_MEETINGS,
  ONLINE_CHANNELS,
  SELLERS,
} from '../coaching/progress-details.rules.js'
import { STORY_STANDINGS } from '../peers/rules.js'
import { PROGRESS_TYPES } from '../penyakit/catalogue.js'
import { type CodeList, vocabulary } from './code-list.js'

/** The words of what was done on a recommendation, and of the peers one learns from. */
export const PROGRESS_LISTS: readonly CodeList[] = [
  vocabulary(
    'progress-states',
    { id: 'Kemajuan rekomendasi', en: 'Progress of a recommendation' },
    PROGRESS_STATES,
    {
      open: { id: 'Belum dimulai', en: 'Not begun' },
      in_progress: { id: 'Sedang dikerjakan', en: 'In progress' },
      done: { id: 'Selesai', en: 'Done' },
      dropped: { id: 'Dihentikan', en: 'Dropped' },
      deferred: { id: 'Ditunda', en: 'Deferred' },
    },
  ),
  vocabulary(
    'progress-types',
    { id: 'Jenis fakta kemajuan', en: 'Types of facts of progress' },
    PROGRESS_TYPES,
    {
      financing: {
        id: 'Pembiayaan',
        en: 'Financing',
        description: {
          id: 'Satu langkah pada satu pemberi pinjaman. Dinas membuka jalan, tidak memberi uang.',
          en: 'A step at one lender. The office opens doors, it never pays.',
        },
      },
      partnership: { id: 'Kemitraan', en: 'Partnership' },
      licence: { id: 'Izin', en: 'Licence' },
      training: { id: 'Pelatihan', en: 'Training' },
      charter_revision: { id: 'Perubahan AD/ART', en: 'Revision of AD/ART' },
      officers_change: { id: 'Pergantian pengurus', en: 'Change of officers' },
      business_line: { id: 'Usaha baru', en: 'New business line' },
      online_channel: { id: 'Penjualan daring', en: 'Online channel' },
      referral: { id: 'Rujukan', en: 'Referral' },
      dissolution_file: { id: 'Berkas pembubaran', en: 'Dissolution file' },
    },
  ),
  vocabulary(
    'financing-steps',
    { id: 'Langkah pembiayaan', en: 'Steps of financing' },
    FINANCING_STEPS,
    {
      applied: { id: 'Diajukan', en: 'Applied' },
      approved: { id: 'Disetujui', en: 'Approved' },
      refused: { id: 'Ditolak', en: 'Refused' },
      disbursed: { id: 'Dicairkan', en: 'Disbursed' },
    },
  ),
  vocabulary(
    'partnership-sellers',
    { id: 'Penjual dalam kemitraan', en: 'Who sells in a partnership' },
    SELLERS,
    {
      participant: { id: 'Peserta', en: 'The participant' },
      counterpart: { id: 'Mitranya', en: 'The counterpart' },
    },
  ),
  vocabulary('licence-kinds', { id: 'Jenis izin', en: 'Kinds of licence' }, LICENCE_KINDS, {
    nib: { id: 'Nomor Induk Berusaha (NIB)', en: 'Business identification number (NIB)' },
    savings_and_loan: { id: 'Izin usaha simpan pinjam', en: 'Savings and loan licence' },
    branch: { id: 'Izin kantor cabang', en: 'Branch licence' },
    food_home_industry: {
      id: 'Pangan industri rumah tangga (SPP-IRT)',
      en: 'Home food industry (SPP-IRT)',
    },
    halal: { id: 'Sertifikat halal', en: 'Halal certificate' },
    trademark: { id: 'Merek dagang', en: 'Trademark' },
    other: { id: 'Lainnya', en: 'Other' },
  }),
  vocabulary('charters', { id: 'AD/ART', en: 'Charters' }, CHARTERS, {
    anggaran_dasar: { id: 'Anggaran dasar', en: 'Statutes' },
    anggaran_rumah_tangga: { id: 'Anggaran rumah tangga', en: 'Bylaws' },
    both: { id: 'Keduanya', en: 'Both' },
  }),
  vocabulary(
    'officers-meetings',
    { id: 'Rapat yang memilih pengurus', en: 'Meetings that elect officers' },
    OFFICERS_MEETINGS,
    {
      rat: { id: 'Rapat anggota tahunan', en: 'Annual members’ meeting' },
      extraordinary: { id: 'Rapat anggota luar biasa', en: 'Extraordinary members’ meeting' },
    },
  ),
  vocabulary('online-channels', { id: 'Saluran daring', en: 'Online channels' }, ONLINE_CHANNELS, {
    marketplace: { id: 'Lokapasar', en: 'Marketplace' },
    social_media: { id: 'Media sosial', en: 'Social media' },
    messaging: { id: 'Aplikasi pesan', en: 'Messaging app' },
    delivery_service: { id: 'Layanan antar', en: 'Delivery service' },
    website: { id: 'Situs sendiri', en: 'Own website' },
    other: { id: 'Lainnya', en: 'Other' },
  }),
  vocabulary(
    'dissolution-file-steps',
    { id: 'Berkas pembubaran', en: 'Papers of a dissolution' },
    DISSOLUTION_STEPS,
    {
      members_decision: { id: 'Keputusan rapat anggota', en: 'Decision of the members' },
      notice_of_plan: { id: 'Pemberitahuan rencana', en: 'Notice of the plan' },
      objection: { id: 'Keberatan koperasi', en: 'Objection of the cooperative' },
      decision: { id: 'Keputusan pembubaran', en: 'Decision to dissolve' },
      notice_to_creditors: { id: 'Pemberitahuan kepada kreditur', en: 'Notice to creditors' },
      settlement_report: { id: 'Laporan tim penyelesai', en: 'Report of the settlement team' },
      gazette: { id: 'Pengumuman di Berita Negara', en: 'Notice in the state gazette' },
    },
  ),
  vocabulary(
    'story-standings',
    { id: 'Keadaan kisah berhasil', en: 'How a success story stands' },
    STORY_STANDINGS,
    {
      offered: { id: 'Ditawarkan', en: 'Offered' },
      no_consent: { id: 'Belum disetujui rekannya', en: 'Without consent' },
      review_due: { id: 'Perlu ditinjau lagi', en: 'Due for review' },
      peer_not_active: {
        id: 'Rekannya tidak aktif lagi',
        en: 'Peer not active any more',
        description: {
          id: 'Menurut status peserta yang terakhir.',
          en: 'By the latest status of the participant.',
        },
      },
      withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
    },
  ),
]
