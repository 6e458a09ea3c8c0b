import {
  AFFILIATION_KINDS,
  BACKGROUNDS,
  LANGUAGES,
  TIME_ZONES,
  WAITING_KINDS,
} from '../offices/rules.js'
import {
  CLOCK_STATES,
  DISSOLUTION_CLOCKS,
  DISSOLUTION_GROUNDS,
  DISSOLUTION_WAYS,
} from '../participants/dissolution.rules.js'
import { DUPLICATE_REASONS } from '../participants/duplicates.rules.js'
import { HELD_IDENTIFIER_SCHEMES, IDENTIFIER_STATUSES } from '../participants/identifiers.rules.js'
import { OFFICER_ROLES } from '../participants/officers.rules.js'
import {
  BENTUK,
  JURISDICTIONS,
  PARENT_INSTITUTION_KINDS,
  POLA,
  SIZE_CLASS_BASES,
  SIZE_CLASS_RULES,
  SIZE_CLASSES,
} from '../participants/profile.rules.js'
import {
  IDENTIFIER_SCHEMES,
  JENIS,
  PARTICIPANT_KINDS,
  PARTICIPANT_STATUSES,
} from '../participants/rules.js'
import { PENYAKIT_GROUPS, RECOMMENDATION_KINDS as TREATMENTS } from '../penyakit/catalogue.js'
import { PENYAKIT_ORIGINS } from '../penyakit/rules.js'
import { ROLES } from '../platform/roles.js'
import {
  PROGRAMME_PHASES,
  PROGRAMME_STATUSES,
  TEAM_KINDS,
  TEAM_ROLES,
} from '../programmes/rules.js'
import { type CodeList, item, vocabulary } from './code-list.js'

/** The words of offices, participants, the catalogue and programmes. */
export const OFFICE_LISTS: readonly CodeList[] = [
  vocabulary('roles', { id: 'Peran', en: 'Roles' }, ROLES, {
    admin: { id: 'Admin', en: 'Administrator' },
    manager: { id: 'Manajer program', en: 'Programme manager' },
    diagnostician: { id: 'Tenaga diagnosis', en: 'Diagnostician' },
    coach: { id: 'Pendamping', en: 'Coach' },
    reporter: { id: 'Pelapor', en: 'Reporter' },
  }),
  vocabulary('backgrounds', { id: 'Latar belakang', en: 'Backgrounds' }, BACKGROUNDS, {
    academic: { id: 'Akademisi', en: 'Academic' },
    banking: { id: 'Perbankan', en: 'Banking' },
    expert: { id: 'Tenaga ahli', en: 'Expert' },
    dekopinda: { id: 'Dekopinda', en: 'Dekopinda' },
    practitioner: { id: 'Praktisi', en: 'Practitioner' },
    office: { id: 'Dinas', en: 'Office' },
  }),
  vocabulary(
    'affiliation-kinds',
    { id: 'Hubungan dengan peserta', en: 'Ties to a participant' },
    AFFILIATION_KINDS,
    {
      member: { id: 'Anggota', en: 'Member' },
      board: { id: 'Pengurus atau pengawas', en: 'On the board (pengurus, pengawas)' },
      employee: { id: 'Karyawan', en: 'Employee' },
      owner: { id: 'Pemilik', en: 'Owner' },
      family: { id: 'Keluarga', en: 'Family' },
      lender: { id: 'Pemberi pinjaman', en: 'Lender' },
      other: { id: 'Lainnya', en: 'Other' },
    },
  ),
  vocabulary(
    'duplicate-reasons',
    { id: 'Alasan peserta mungkin sama', en: 'Why participants may be the same' },
    DUPLICATE_REASONS,
    {
      same_name: { id: 'Nama sama', en: 'Same name' },
      similar_name: { id: 'Nama mirip', en: 'Similar name' },
      same_number: { id: 'Nomor sama', en: 'Same number' },
      same_phone: { id: 'Telepon sama', en: 'Same phone' },
      same_email: { id: 'Surel sama', en: 'Same e-mail' },
      same_address: { id: 'Alamat sama', en: 'Same address' },
      same_region: { id: 'Wilayah sama', en: 'Same region' },
      other_region: { id: 'Wilayah lain', en: 'Other region' },
      other_number: { id: 'Nomor sejenis berbeda', en: 'Other number of the same scheme' },
      other_kind: { id: 'Jenis peserta lain', en: 'Other kind of participant' },
    },
  ),
  vocabulary(
    'waiting-kinds',
    { id: 'Yang menunggu', en: 'What waits for somebody' },
    WAITING_KINDS,
    {
      handover_to_answer: { id: 'Penyerahan yang perlu dijawab', en: 'Offer to answer' },
      diagnosis_to_sign: { id: 'Diagnosis yang perlu disahkan', en: 'Diagnosis to sign' },
      session_to_account_for: {
        id: 'Pertemuan yang perlu dipertanggungjawabkan',
        en: 'Session to account for',
      },
      measurement_to_verify: { id: 'Ukuran yang perlu diperiksa', en: 'Measurement to verify' },
      verdict_to_countersign: {
        id: 'Putusan yang perlu ditandatangani bersama',
        en: 'Verdict to countersign',
      },
    },
  ),
  vocabulary('languages', { id: 'Bahasa', en: 'Languages' }, LANGUAGES, {
    id: { id: 'Bahasa Indonesia', en: 'Indonesian' },
    en: { id: 'Bahasa Inggris', en: 'English' },
  }),
  vocabulary('time-zones', { id: 'Zona waktu', en: 'Time zones' }, TIME_ZONES, {
    'Asia/Jakarta': { id: 'WIB', en: 'Western Indonesia (WIB)' },
    'Asia/Makassar': { id: 'WITA', en: 'Central Indonesia (WITA)' },
    'Asia/Jayapura': { id: 'WIT', en: 'Eastern Indonesia (WIT)' },
  }),
  vocabulary(
    'participant-kinds',
    { id: 'Jenis peserta', en: 'Kinds of participant' },
    PARTICIPANT_KINDS,
    {
      cooperative: { id: 'Koperasi', en: 'Cooperative' },
      enterprise: { id: 'Usaha kecil dan menengah (UKM)', en: 'Enterprise (UKM)' },
    },
  ),
  vocabulary('jenis', { id: 'Jenis koperasi', en: 'Kinds of cooperative' }, JENIS, {
    simpan_pinjam: { id: 'Simpan pinjam', en: 'Savings and loans' },
    konsumen: { id: 'Konsumen', en: 'Consumers' },
    produsen: { id: 'Produsen', en: 'Producers' },
    pemasaran: { id: 'Pemasaran', en: 'Marketing' },
    jasa: { id: 'Jasa', en: 'Services' },
  }),
  vocabulary(
    'identifier-schemes',
    { id: 'Nomor pengenal', en: 'Identifiers' },
    IDENTIFIER_SCHEMES,
    {
      nik_koperasi: { id: 'Nomor Induk Koperasi (NIK)', en: 'Cooperative number (NIK)' },
      badan_hukum: { id: 'Nomor badan hukum', en: 'Number of the deed (badan hukum)' },
      nib: { id: 'Nomor Induk Berusaha (NIB)', en: 'Business licence (NIB)' },
    },
  ),
  vocabulary(
    'held-identifier-schemes',
    { id: 'Nomor pengenal, juga yang lama', en: 'Identifiers, former ones too' },
    HELD_IDENTIFIER_SCHEMES,
    {
      nik_koperasi: { id: 'Nomor Induk Koperasi (NIK)', en: 'Cooperative number (NIK)' },
      badan_hukum: { id: 'Nomor badan hukum', en: 'Number of the deed (badan hukum)' },
      nib: { id: 'Nomor Induk Berusaha (NIB)', en: 'Business licence (NIB)' },
      badan_hukum_lama: {
        id: 'Nomor badan hukum lama',
        en: 'Former number of the deed',
        description: {
          id: 'Nomor sebelum pengesahan oleh kementerian hukum (AHU), seperti tertulis.',
          en: 'The number from before the Ministry of Law (AHU) approved deeds, as written.',
        },
      },
    },
  ),
  vocabulary(
    'identifier-statuses',
    { id: 'Keabsahan nomor', en: 'What is known of a number' },
    IDENTIFIER_STATUSES,
    {
      unverified: { id: 'Belum diperiksa', en: 'Not checked' },
      valid: { id: 'Berlaku', en: 'Valid' },
      expired: { id: 'Habis masa berlaku', en: 'Expired' },
      revoked: { id: 'Dicabut', en: 'Revoked' },
      replaced: { id: 'Diganti nomor lain', en: 'Replaced by another' },
    },
  ),
  vocabulary('pola', { id: 'Pola pengelolaan', en: 'Ways a cooperative is run' }, POLA, {
    konvensional: { id: 'Konvensional', en: 'Conventional' },
    syariah: { id: 'Syariah', en: 'Sharia' },
  }),
  vocabulary('bentuk', { id: 'Bentuk koperasi', en: 'Who the members are' }, BENTUK, {
    primer: { id: 'Primer', en: 'Primary: persons' },
    sekunder: { id: 'Sekunder', en: 'Secondary: cooperatives' },
  }),
  vocabulary(
    'jurisdictions',
    { id: 'Tingkat kewenangan', en: 'Levels of government' },
    JURISDICTIONS,
    {
      regency_city: { id: 'Kabupaten atau kota', en: 'Regency or city (kabupaten, kota)' },
      province: { id: 'Provinsi', en: 'Province' },
      ministry: { id: 'Kementerian', en: 'Ministry' },
    },
  ),
  vocabulary(
    'parent-institution-kinds',
    { id: 'Jenis lembaga induk', en: 'Kinds of parent institution' },
    PARENT_INSTITUTION_KINDS,
    {
      pdam: { id: 'Perusahaan air minum daerah (PDAM)', en: 'Municipal waterworks (PDAM)' },
      rsud: { id: 'Rumah sakit umum daerah (RSUD)', en: 'Public hospital (RSUD)' },
      agency: { id: 'Instansi pemerintah', en: 'Government agency' },
      school: { id: 'Sekolah atau perguruan tinggi', en: 'School or university' },
      state_company: { id: 'BUMN atau BUMD lain', en: 'Other public company' },
      private_company: { id: 'Perusahaan swasta', en: 'Private company' },
      other: { id: 'Lainnya', en: 'Other' },
    },
  ),
  vocabulary('size-classes', { id: 'Skala usaha', en: 'Sizes of enterprise' }, SIZE_CLASSES, {
    mikro: { id: 'Mikro', en: 'Micro' },
    kecil: { id: 'Kecil', en: 'Small' },
    menengah: { id: 'Menengah', en: 'Medium' },
    besar: { id: 'Besar', en: 'Large' },
  }),
  vocabulary(
    'size-class-bases',
    { id: 'Dasar penentuan skala', en: 'What a size is told by' },
    SIZE_CLASS_BASES,
    {
      annual_sales: { id: 'Penjualan tahunan', en: 'Annual sales' },
      business_capital: {
        id: 'Modal usaha tanpa tanah dan bangunan',
        en: 'Business capital without land and buildings',
      },
      net_worth: {
        id: 'Kekayaan bersih tanpa tanah dan bangunan',
        en: 'Net worth without land and buildings',
      },
      worker_count: { id: 'Jumlah tenaga kerja', en: 'Number of workers' },
    },
  ),
  vocabulary(
    'size-class-rules',
    { id: 'Aturan skala usaha', en: 'Rules of size' },
    SIZE_CLASS_RULES,
    {
      uu_20_2008: { id: 'UU 20/2008', en: 'Law 20/2008' },
      pp_7_2021: { id: 'PP 7/2021', en: 'Government Regulation 7/2021' },
      bps_workers: { id: 'BPS, menurut tenaga kerja', en: 'Statistics office, by workers' },
    },
  ),
  vocabulary(
    'participant-statuses',
    { id: 'Status peserta', en: 'Standing of a participant' },
    PARTICIPANT_STATUSES,
    {
      active: { id: 'Aktif', en: 'Active' },
      inactive: {
        id: 'Tidak aktif',
        en: 'Inactive',
        description: {
          id: 'Tidak mengadakan RAT; belum tentu sakit dan belum bubar.',
          en: 'Holds no RAT; not necessarily ill, and not dissolved.',
        },
      },
      reactivated: { id: 'Aktif kembali', en: 'Active again' },
      dissolution_proposed: { id: 'Diusulkan bubar', en: 'Dissolution proposed' },
      dissolution_objected: {
        id: 'Keberatan atas pembubaran',
        en: 'Dissolution objected to',
      },
      dissolved: { id: 'Bubar', en: 'Dissolved' },
      in_settlement: { id: 'Dalam penyelesaian', en: 'In settlement' },
      struck_off: { id: 'Dihapus dari daftar', en: 'Struck off' },
      business_closed: { id: 'Usaha tutup', en: 'Business closed' },
    },
  ),
  vocabulary(
    'dissolution-ways',
    { id: 'Siapa yang membubarkan', en: 'Who dissolves a cooperative' },
    DISSOLUTION_WAYS,
    {
      members: { id: 'Rapat anggota', en: "The members' meeting" },
      government: { id: 'Pemerintah', en: 'The government' },
    },
  ),
  vocabulary(
    'dissolution-grounds',
    { id: 'Alasan pembubaran oleh pemerintah', en: 'Grounds of the government' },
    DISSOLUTION_GROUNDS,
    {
      unlawful: {
        id: 'Tidak memenuhi ketentuan undang-undang',
        en: 'Does not meet the law',
      },
      public_order: {
        id: 'Bertentangan dengan ketertiban umum atau kesusilaan',
        en: 'Against public order or decency',
      },
      cannot_continue: {
        id: 'Kelangsungan hidupnya tidak dapat diharapkan lagi',
        en: 'Its survival can no longer be expected',
      },
    },
  ),
  vocabulary(
    'dissolution-clocks',
    { id: 'Tenggat pembubaran', en: 'Times on the way to dissolution' },
    DISSOLUTION_CLOCKS,
    {
      objection: { id: 'Masa mengajukan keberatan', en: 'Time to object' },
      objection_answer: { id: 'Jawaban atas keberatan', en: 'Answer to the objection' },
      decision: { id: 'Keputusan pembubaran', en: 'Decision to dissolve' },
      creditor_claims: { id: 'Masa tagihan kreditur', en: 'Time for claims of creditors' },
    },
  ),
  vocabulary(
    'clock-states',
    { id: 'Keadaan tenggat', en: 'How a legal time stands' },
    CLOCK_STATES,
    {
      running: { id: 'Berjalan', en: 'Running' },
      met: { id: 'Dipenuhi', en: 'Met' },
      met_late: { id: 'Dipenuhi terlambat', en: 'Met late' },
      overdue: { id: 'Lewat tenggat', en: 'Overdue' },
      ended: { id: 'Berakhir tanpa dipakai', en: 'Ended unused' },
    },
  ),
  vocabulary(
    'officer-roles',
    { id: 'Jabatan pada peserta', en: 'Roles in a participant' },
    OFFICER_ROLES,
    {
      ketua: { id: 'Ketua', en: 'Chair (ketua)' },
      wakil_ketua: { id: 'Wakil ketua', en: 'Deputy chair' },
      sekretaris: { id: 'Sekretaris', en: 'Secretary' },
      bendahara: { id: 'Bendahara', en: 'Treasurer' },
      pengurus: { id: 'Pengurus lain', en: 'Other member of the board (pengurus)' },
      pengawas: { id: 'Pengawas', en: 'Supervisor (pengawas)' },
      manajer: { id: 'Manajer atau pengelola', en: 'Manager' },
      pemilik: { id: 'Pemilik', en: 'Owner' },
    },
  ),
  {
    list: 'penyakit-groups',
    label: { id: 'Kelompok penyakit', en: 'Groups of ailments' },
    items: () => PENYAKIT_GROUPS.map(({ code, label }) => item(code, label)),
  },
  vocabulary(
    'penyakit-origins',
    { id: 'Asal penyakit', en: 'Origin of an ailment' },
    PENYAKIT_ORIGINS,
    {
      common: { id: 'Katalog bersama', en: 'Common catalogue' },
      office: { id: 'Milik dinas', en: "The office's own" },
    },
  ),
  {
    list: 'recommendation-kinds',
    label: { id: 'Jenis rekomendasi', en: 'Kinds of treatment' },
    items: () =>
      TREATMENTS.map(({ code, label, description }) => item(code, { ...label, description })),
  },
  vocabulary(
    'programme-statuses',
    { id: 'Status program', en: 'How a programme stands' },
    PROGRAMME_STATUSES,
    {
      planned: { id: 'Direncanakan', en: 'Planned' },
      open: { id: 'Berjalan', en: 'Open' },
      closed: { id: 'Ditutup', en: 'Closed' },
    },
  ),
  vocabulary(
    'programme-phases',
    { id: 'Masa program', en: 'Phase of a programme' },
    PROGRAMME_PHASES,
    {
      before: { id: 'Belum mulai', en: 'Before its start' },
      running: { id: 'Dalam delapan bulan', en: 'Within its eight months' },
      after: { id: 'Sudah lewat', en: 'After its end' },
    },
  ),
  vocabulary('team-kinds', { id: 'Jenis tim', en: 'Kinds of team' }, TEAM_KINDS, {
    diagnosis: { id: 'Tim diagnosis', en: 'Diagnosis team' },
    coaching: { id: 'Tim pendamping', en: 'Coaching team' },
  }),
  vocabulary('team-roles', { id: 'Kedudukan dalam tim', en: 'Places in a team' }, TEAM_ROLES, {
    lead: { id: 'Ketua', en: 'Lead' },
    member: { id: 'Anggota', en: 'Member' },
  }),
]
