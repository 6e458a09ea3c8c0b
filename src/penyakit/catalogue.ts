/**
 * The catalogue of penyakit every office starts with, the groups it is sorted into and the kinds of
 * treatment. Seed data, not rules: an office retires entries and adds its own.
 *
 * How far it may be trusted. That these ailments exist is found in reports of clinics and offices in
 * Bogor, Bekasi, Probolinggo, Banyuwangi, Bangli, Tabanan and Dumai and in the literature on
 * cooperatives; the grouping, the codes and the wording of the definitions are ours. Thresholds are
 * those of UU 25/1992, Permenkop UKM 9/2020 with its work paper (KKPKK) and Permenkop UKM 2/2024 as
 * secondary sources give them, none read in the gazette; those that say "asumsi kami" or "our
 * assumption" have no source at all. An indication tells a diagnostician where to look, it decides
 * nothing.
 */

import type { Text } from '../platform/language.js'

type AppliesTo = readonly ['cooperative'] | readonly ['cooperative', 'enterprise']

const BOTH = ['cooperative', 'enterprise'] as const
const COOPERATIVE = ['cooperative'] as const

/** What the facts of an entry of progress are about. */
export const PROGRESS_TYPES = [
  'financing',
  'partnership',
  'licence',
  'training',
  'charter_revision',
  'officers_change',
  'business_line',
  'online_channel',
  'referral',
  'dissolution_file',
] as const
export type ProgressType = (typeof PROGRESS_TYPES)[number]

/**
 * The twelve kinds of treatment a recommendation may be, and what facts the work on one may bring. A
 * code never changes its meaning.
 */
export const RECOMMENDATION_KINDS = [
  {
    code: 'bimbingan',
    label: { id: 'Bimbingan', en: 'Guidance' },
    description: {
      id: 'Pendampingan langsung sampai pekerjaannya selesai, misalnya menyiapkan RAT atau penagihan.',
      en: 'Working alongside until the task is done, such as preparing the RAT or collecting debts.',
    },
    progressTypes: [
      'financing',
      'partnership',
      'licence',
      'training',
      'charter_revision',
      'officers_change',
      'business_line',
      'online_channel',
      'referral',
    ],
  },
  {
    code: 'pelatihan',
    label: { id: 'Pelatihan', en: 'Training' },
    description: {
      id: 'Belajar keterampilan yang kurang, di kelas atau di tempat kerja.',
      en: 'Learning a missing skill, in class or at the workplace.',
    },
    progressTypes: ['training'],
  },
  {
    code: 'motivasi',
    label: { id: 'Motivasi', en: 'Motivation by peers' },
    description: {
      id: 'Belajar dari koperasi atau pelaku usaha lain yang sudah berhasil.',
      en: 'Learning from another cooperative or business that has succeeded.',
    },
    progressTypes: ['training', 'partnership'],
  },
  {
    code: 'permodalan',
    label: { id: 'Akses permodalan', en: 'Access to capital' },
    description: {
      id: 'Dibantu memperoleh pinjaman lunak atau modal lain; klinik sendiri tidak memberi uang.',
      en: 'Help in obtaining a soft loan or other capital; the clinic itself hands out no money.',
    },
    progressTypes: ['financing', 'licence', 'training'],
  },
  {
    code: 'kemitraan',
    label: { id: 'Kemitraan', en: 'Partnership' },
    description: {
      id: 'Kerja sama jual beli antara koperasi, UKM dan pembeli tetap.',
      en: 'Buying and selling together: cooperatives, small businesses and regular buyers.',
    },
    progressTypes: ['partnership', 'licence', 'training'],
  },
  {
    code: 'digital',
    label: { id: 'Digitalisasi', en: 'Going digital' },
    description: {
      id: 'Menjual dan melayani lewat kanal daring.',
      en: 'Selling and serving through online channels.',
    },
    progressTypes: ['online_channel', 'licence', 'training'],
  },
  {
    code: 'restrukturisasi_pengurus',
    label: { id: 'Restrukturisasi pengurus', en: 'Renewal of the board' },
    description: {
      id: 'Mengisi, mengganti atau membagi ulang tugas pengurus dan pengawas lewat rapat anggota.',
      en: 'Filling, replacing or re-dividing posts of pengurus and pengawas by a members’ meeting.',
    },
    progressTypes: ['officers_change', 'charter_revision', 'training'],
  },
  {
    code: 'revisi_ad_art',
    label: { id: 'Revisi AD/ART dan izin', en: 'Revision of statutes and licences' },
    description: {
      id: 'Mengubah anggaran dasar atau anggaran rumah tangga, atau mengurus izin yang belum ada.',
      en: 'Changing the statutes or bylaws, or obtaining a licence that is missing.',
    },
    progressTypes: ['charter_revision', 'licence'],
  },
  {
    code: 'audit_pembukuan',
    label: { id: 'Audit dan pembukuan', en: 'Audit and bookkeeping' },
    description: {
      id: 'Menata pembukuan sesuai standar, atau diaudit akuntan publik bila wajib.',
      en: 'Putting the books in order by the standard, or an audit where one is compulsory.',
    },
    progressTypes: ['training', 'referral'],
  },
  {
    code: 'konversi_usaha',
    label: { id: 'Konversi atau usaha baru', en: 'Conversion or a new line of business' },
    description: {
      id: 'Beralih ke usaha lain atau menambah unit usaha yang dibutuhkan anggota.',
      en: 'Changing the business, or adding a line its members need.',
    },
    progressTypes: [
      'business_line',
      'charter_revision',
      'licence',
      'partnership',
      'financing',
      'training',
    ],
  },
  {
    code: 'pembubaran',
    label: { id: 'Usulan pembubaran', en: 'Proposal to dissolve' },
    description: {
      id: 'Kelangsungan tidak dapat diharapkan lagi; diusulkan bubar menurut UU 25/1992.',
      en: 'Survival can no longer be expected; dissolution is proposed under UU 25/1992.',
    },
    progressTypes: ['dissolution_file', 'referral'],
  },
  {
    code: 'rujukan',
    label: { id: 'Rujukan', en: 'Referral' },
    description: {
      id: 'Diserahkan kepada yang berwenang: pengawas koperasi, penegak hukum atau lembaga induk.',
      en: 'Handed to whom it belongs: supervisors, law enforcement or the parent institution.',
    },
    progressTypes: ['referral'],
  },
] as const satisfies readonly {
  code: string
  label: Text
  description: Text
  progressTypes: readonly ProgressType[]
}[]

export type RecommendationKind = (typeof RECOMMENDATION_KINDS)[number]['code']

/** The groups a penyakit belongs to; the group is the first part of its code. */
export const PENYAKIT_GROUPS = [
  { code: 'KEL', label: { id: 'Kelembagaan', en: 'Institution and organs' } },
  { code: 'KEP', label: { id: 'Kepatuhan dan legalitas', en: 'Compliance and legality' } },
  { code: 'KEU', label: { id: 'Keuangan', en: 'Finance' } },
  { code: 'MOD', label: { id: 'Permodalan', en: 'Capital' } },
  { code: 'ANG', label: { id: 'Keanggotaan', en: 'Membership' } },
  { code: 'SDM', label: { id: 'Sumber daya manusia', en: 'People' } },
  { code: 'USA', label: { id: 'Usaha', en: 'Business' } },
  { code: 'PEM', label: { id: 'Pemasaran', en: 'Marketing' } },
  { code: 'SYA', label: { id: 'Kepatuhan syariah', en: 'Sharia compliance' } },
] as const satisfies readonly { code: string; label: Text }[]

export type PenyakitGroup = (typeof PENYAKIT_GROUPS)[number]['code']

/** One entry as it is seeded. `treatments` are the usual ones, a team may recommend others. */
export type PenyakitEntry = {
  readonly code: `${PenyakitGroup}-${string}`
  readonly group: PenyakitGroup
  readonly label: Text
  readonly definition: Text
  /** Typical evidence. Not a test: suggested findings are computed elsewhere. */
  readonly indications: Text
  readonly treatments: readonly RecommendationKind[]
  readonly appliesTo: AppliesTo
  readonly sortOrder: number
}

/** All penyakit, in the order the field lists them; `sortOrder` keeps that order. */
export const PENYAKIT_CATALOGUE = [
  {
    code: 'KEL-01',
    group: 'KEL',
    label: { id: 'RAT tidak dilaksanakan', en: 'RAT not held' },
    definition: {
      id: 'Rapat anggota tahunan untuk tahun buku terakhir tidak diadakan dalam batas waktunya, sehingga pengurus belum mempertanggungjawabkan pekerjaannya.',
      en: 'The annual members’ meeting for the latest book year was not held in time, so the pengurus have not accounted for their work.',
    },
    indications: {
      id: 'Tidak ada tanggal RAT dalam 6 bulan setelah tahun buku (UU 25/1992 pasal 26); dicatat terlewat satu, dua atau tiga tahun. Pembubaran hanya setelah upaya lain gagal.',
      en: 'No RAT date within 6 months of the book year (UU 25/1992 art. 26); one, two or three years missed. Dissolution only after the other treatments failed.',
    },
    treatments: ['bimbingan', 'motivasi', 'restrukturisasi_pengurus', 'pembubaran'],
    appliesTo: COOPERATIVE,
    sortOrder: 10,
  },
  {
    code: 'KEL-02',
    group: 'KEL',
    label: { id: 'RAT tidak dilaporkan', en: 'RAT held but not reported' },
    definition: {
      id: 'RAT sudah diadakan, tetapi hasilnya belum disampaikan ke dinas.',
      en: 'The RAT was held, but its result never reached the office.',
    },
    indications: {
      id: 'Berita acara RAT ada pada koperasi; laporannya tidak ada di dinas.',
      en: 'The cooperative has the minutes; the office has no report.',
    },
    treatments: ['bimbingan'],
    appliesTo: COOPERATIVE,
    sortOrder: 20,
  },
  {
    code: 'KEL-03',
    group: 'KEL',
    label: { id: 'Tidak terurus', en: 'Unmanaged, dormant' },
    definition: {
      id: 'Koperasi tidak lagi diurus: tidak ada yang bekerja untuknya, dan keberadaannya tinggal di atas kertas.',
      en: 'Nobody runs the cooperative any more; it exists on paper only.',
    },
    indications: {
      id: 'Tidak ada kantor atau pembukuan; nomor kontak mati; anggota tidak dapat dihubungi.',
      en: 'No office and no books; contacts are dead; members cannot be reached.',
    },
    treatments: ['restrukturisasi_pengurus', 'pembubaran'],
    appliesTo: COOPERATIVE,
    sortOrder: 30,
  },
  {
    code: 'KEL-04',
    group: 'KEL',
    label: { id: 'Pengurus tidak aktif / sibuk', en: 'Pengurus inactive or too busy' },
    definition: {
      id: 'Pengurus masih ada, tetapi pekerjaan utama mereka membuat koperasi tidak terpegang.',
      en: 'There are pengurus, but their main work leaves the cooperative without attention.',
    },
    indications: {
      id: 'Tidak ada rapat pengurus selama 3 bulan (ambang: asumsi kami); keputusan tertunda.',
      en: 'No meeting of the pengurus for 3 months (threshold: our assumption); decisions pile up.',
    },
    treatments: ['restrukturisasi_pengurus', 'motivasi'],
    appliesTo: COOPERATIVE,
    sortOrder: 40,
  },
  {
    code: 'KEL-05',
    group: 'KEL',
    label: {
      id: 'Pengurus tidak berfungsi / sukar regenerasi',
      en: 'Pengurus not functioning, no successors',
    },
    definition: {
      id: 'Tugas pengurus tidak jelas atau jabatannya kosong, dan tidak ada anggota yang bersedia menggantikan.',
      en: 'Duties are unclear or posts are empty, and no member is willing to take over.',
    },
    indications: {
      id: 'Jabatan kosong; masa bakti pengurus sudah lewat.',
      en: 'Empty posts; the term of the pengurus is over.',
    },
    treatments: ['restrukturisasi_pengurus', 'pelatihan'],
    appliesTo: COOPERATIVE,
    sortOrder: 50,
  },
  {
    code: 'KEL-06',
    group: 'KEL',
    label: { id: 'Pengawas internal tidak berjalan', en: 'No internal oversight' },
    definition: {
      id: 'Pengawas koperasi tidak memeriksa pekerjaan pengurus atau tidak ada.',
      en: 'The cooperative’s own pengawas do not examine the work of the pengurus, or there are none.',
    },
    indications: {
      id: 'Tidak ada laporan pengawas kepada RAT.',
      en: 'No report of the pengawas to the RAT.',
    },
    treatments: ['pelatihan', 'restrukturisasi_pengurus'],
    appliesTo: COOPERATIVE,
    sortOrder: 60,
  },
  {
    code: 'KEL-07',
    group: 'KEL',
    label: { id: 'Kebijakan lembaga induk', en: 'Policy of the parent institution' },
    definition: {
      id: 'Kebijakan lembaga induk menghambat koperasi dan hanya dapat diubah oleh pimpinan lembaga itu.',
      en: 'A policy of the parent institution holds the cooperative back, and only its directors can change it.',
    },
    indications: {
      id: 'Pemecahan masalah menunggu keputusan direksi atau pimpinan lembaga induk.',
      en: 'The way out needs a decision of the parent’s directors.',
    },
    treatments: ['bimbingan', 'rujukan'],
    appliesTo: COOPERATIVE,
    sortOrder: 70,
  },
  {
    code: 'KEP-01',
    group: 'KEP',
    label: { id: 'Data / alamat tidak valid', en: 'Registry data or address wrong' },
    definition: {
      id: 'Data yang tercatat di dinas tidak sesuai dengan keadaan di lapangan.',
      en: 'What the register says is not what is found in the field.',
    },
    indications: {
      id: 'Kunjungan gagal: alamat, nomor kontak atau nama penanggung jawab tidak benar.',
      en: 'A visit failed: address, contact or responsible person was wrong.',
    },
    treatments: ['bimbingan'],
    appliesTo: BOTH,
    sortOrder: 80,
  },
  {
    code: 'KEP-02',
    group: 'KEP',
    label: {
      id: 'Izin usaha simpan pinjam / cabang tidak ada',
      en: 'Licence for savings and loans, or for a branch, missing',
    },
    definition: {
      id: 'Usaha simpan pinjam atau kantor cabang berjalan tanpa izinnya. Untuk UKM: izin yang diwajibkan bagi usahanya atau cabangnya belum ada.',
      en: 'A savings-and-loan business or a branch runs without its licence. For an enterprise: the licence its business or branch needs is missing.',
    },
    indications: {
      id: 'Tidak ada izin untuk unit, cabang atau usaha yang sudah berjalan.',
      en: 'No licence for a unit, branch or business that is already running.',
    },
    treatments: ['revisi_ad_art'],
    appliesTo: BOTH,
    sortOrder: 90,
  },
  {
    code: 'KEP-03',
    group: 'KEP',
    label: {
      id: 'SOM/SOP, peraturan khusus belum ada',
      en: 'No manuals, procedures or special rules',
    },
    definition: {
      id: 'Cara kerja belum tertulis, sehingga setiap orang bekerja menurut kebiasaannya sendiri.',
      en: 'How work is done is not written down, so each person works by habit.',
    },
    indications: {
      id: 'Butir manajemen pada kertas kerja pemeriksaan kesehatan (KKPKK) tidak terpenuhi; pada UKM: tidak ada prosedur tertulis.',
      en: 'Management items of the health work paper (KKPKK) not met; in an enterprise: no written procedures.',
    },
    treatments: ['bimbingan', 'pelatihan'],
    appliesTo: BOTH,
    sortOrder: 100,
  },
  {
    code: 'KEP-04',
    group: 'KEP',
    label: { id: 'Melayani bukan anggota / calon anggota', en: 'Serves outsiders as if members' },
    definition: {
      id: 'Koperasi simpan pinjam melayani orang luar sebagai nasabah, bukan anggotanya sendiri.',
      en: 'A savings-and-loan cooperative serves outsiders as customers instead of its own members.',
    },
    indications: {
      id: 'Partisipasi anggota di bawah 51 %.',
      en: 'Member participation below 51 %.',
    },
    treatments: ['revisi_ad_art', 'rujukan'],
    appliesTo: COOPERATIVE,
    sortOrder: 110,
  },
  {
    code: 'KEP-05',
    group: 'KEP',
    label: { id: 'Penyalahgunaan dana oleh pengurus', en: 'Misuse of funds by the pengurus' },
    definition: {
      id: 'Uang koperasi dipakai pengurus di luar keputusan rapat anggota.',
      en: 'The pengurus used the cooperative’s money against the decisions of the members’ meeting.',
    },
    indications: {
      id: 'Selisih kas atau simpanan; pengaduan anggota. Dugaan saja bukan temuan yang dipastikan.',
      en: 'A shortfall in cash or deposits; a complaint of members. A suspicion alone is not a confirmed finding.',
    },
    treatments: ['rujukan', 'restrukturisasi_pengurus', 'audit_pembukuan'],
    appliesTo: COOPERATIVE,
    sortOrder: 120,
  },
  {
    code: 'KEP-06',
    group: 'KEP',
    label: { id: 'Kedok investasi ilegal', en: 'Illegal investment in a cooperative’s clothes' },
    definition: {
      id: 'Bentuk koperasi dipakai untuk menghimpun dana masyarakat secara tidak sah.',
      en: 'The form of a cooperative is used to collect money from the public unlawfully.',
    },
    indications: {
      id: 'Penawaran kepada umum dengan imbal hasil tetap yang tinggi.',
      en: 'An offer to the public with a fixed high yield.',
    },
    treatments: ['rujukan', 'pembubaran'],
    appliesTo: COOPERATIVE,
    sortOrder: 130,
  },
  {
    code: 'KEP-07',
    group: 'KEP',
    label: { id: 'Sengketa / pailit', en: 'Dispute or bankruptcy' },
    definition: {
      id: 'Ada perkara hukum atau kepailitan yang menentukan kelangsungannya.',
      en: 'A court case or bankruptcy decides whether it goes on.',
    },
    indications: { id: 'Nomor perkara di pengadilan.', en: 'A case number at the court.' },
    treatments: ['rujukan'],
    appliesTo: BOTH,
    sortOrder: 140,
  },
  {
    code: 'KEU-01',
    group: 'KEU',
    label: { id: 'SHU kecil', en: 'Small SHU' },
    definition: {
      id: 'Sisa hasil usaha terlalu kecil, nihil atau negatif dibanding aset dan simpanan anggota.',
      en: 'The SHU is too small, nil or negative for the assets and the members’ deposits.',
    },
    indications: {
      id: 'SHU terhadap aset di bawah 3 %; SHU terhadap simpanan pokok dan wajib di bawah 10 %; atau SHU negatif.',
      en: 'SHU to assets below 3 %; SHU to simpanan pokok and wajib below 10 %; or a negative SHU.',
    },
    treatments: ['bimbingan', 'konversi_usaha', 'kemitraan'],
    appliesTo: COOPERATIVE,
    sortOrder: 150,
  },
  {
    code: 'KEU-02',
    group: 'KEU',
    label: { id: 'Pembukuan tidak standar / terlambat', en: 'Books not to standard, or late' },
    definition: {
      id: 'Pembukuan tidak lengkap, terlambat atau tidak menurut standar, sehingga keadaan keuangan tidak dapat dibaca.',
      en: 'The books are incomplete, late or not to standard, so that nobody can read the finances from them.',
    },
    indications: {
      id: 'Tidak ada neraca; koperasi simpan pinjam belum memakai SAK EP; uang usaha dan uang pribadi bercampur.',
      en: 'No balance sheet; a savings-and-loan cooperative not on SAK EP; business and private money mixed.',
    },
    treatments: ['audit_pembukuan', 'pelatihan'],
    appliesTo: BOTH,
    sortOrder: 160,
  },
  {
    code: 'KEU-03',
    group: 'KEU',
    label: { id: 'Belum diaudit padahal wajib', en: 'Not audited although it must be' },
    definition: {
      id: 'Laporan keuangan wajib diaudit akuntan publik, tetapi belum.',
      en: 'The accounts must be audited by a public accountant, and are not.',
    },
    indications: {
      id: 'Usaha simpan pinjam dengan modal Rp5 miliar atau lebih tanpa laporan audit (Permenkop UKM 2/2024).',
      en: 'A savings-and-loan business with capital of Rp5 billion or more and no audit report (Permenkop UKM 2/2024).',
    },
    treatments: ['audit_pembukuan'],
    appliesTo: COOPERATIVE,
    sortOrder: 170,
  },
  {
    code: 'KEU-04',
    group: 'KEU',
    label: { id: 'Piutang / pinjaman macet', en: 'Bad debts or loans' },
    definition: {
      id: 'Piutang atau pinjaman yang diberikan tidak kembali pada waktunya.',
      en: 'Receivables or loans given do not come back in time.',
    },
    indications: {
      id: 'Pinjaman macet di atas 10 % (ambang: asumsi kami); penagihan 180 hari atau lebih.',
      en: 'Bad loans above 10 % (threshold: our assumption); collection takes 180 days or more.',
    },
    treatments: ['bimbingan', 'rujukan'],
    appliesTo: BOTH,
    sortOrder: 180,
  },
  {
    code: 'KEU-05',
    group: 'KEU',
    label: { id: 'Likuiditas lemah', en: 'Weak liquidity' },
    definition: {
      id: 'Kas dan bank tidak cukup untuk membayar kewajiban yang segera jatuh tempo.',
      en: 'Cash and bank do not cover what falls due soon.',
    },
    indications: {
      id: 'Aset likuid terhadap kewajiban lancar 7 % atau kurang.',
      en: 'Liquid assets to current liabilities of 7 % or less.',
    },
    treatments: ['bimbingan', 'permodalan'],
    appliesTo: BOTH,
    sortOrder: 190,
  },
  {
    code: 'KEU-06',
    group: 'KEU',
    label: { id: 'Biaya tidak efisien', en: 'Costs too high' },
    definition: {
      id: 'Biaya menghabiskan seluruh hasil usaha.',
      en: 'Costs eat up all that the business earns.',
    },
    indications: {
      id: 'Biaya operasional terhadap pendapatan operasional (BOPO) 100 % atau lebih.',
      en: 'Operating cost to operating income (BOPO) of 100 % or more.',
    },
    treatments: ['bimbingan', 'pelatihan'],
    appliesTo: BOTH,
    sortOrder: 200,
  },
  {
    code: 'MOD-01',
    group: 'MOD',
    label: { id: 'Kekurangan modal', en: 'Shortage of capital' },
    definition: {
      id: 'Modal sendiri terlalu kecil untuk usaha yang dijalankan.',
      en: 'Own capital is too small for the business that is run.',
    },
    indications: {
      id: 'Ekuitas terhadap aset di bawah 10 %; pesanan tidak terpenuhi.',
      en: 'Equity to assets below 10 %; orders that cannot be met.',
    },
    treatments: ['permodalan', 'motivasi'],
    appliesTo: BOTH,
    sortOrder: 210,
  },
  {
    code: 'MOD-02',
    group: 'MOD',
    label: { id: 'Akses pembiayaan terbatas', en: 'Little access to finance' },
    definition: {
      id: 'Usahanya layak, tetapi pembiayaan tidak dapat diperoleh.',
      en: 'The business is sound, yet finance cannot be had.',
    },
    indications: {
      id: 'Permohonan ditolak; belum bankable: agunan, pembukuan atau riwayat kredit kurang.',
      en: 'Applications refused; not bankable for want of collateral, books or credit history.',
    },
    treatments: ['permodalan', 'bimbingan'],
    appliesTo: BOTH,
    sortOrder: 220,
  },
  {
    code: 'MOD-03',
    group: 'MOD',
    label: { id: 'Ketergantungan modal luar', en: 'Dependence on outside capital' },
    definition: {
      id: 'Usaha lebih banyak berjalan dengan utang daripada modal sendiri.',
      en: 'The business runs on debt more than on its own capital.',
    },
    indications: {
      id: 'Kewajiban jangka panjang terhadap ekuitas di atas 150 %.',
      en: 'Long-term debt to equity above 150 %.',
    },
    treatments: ['permodalan', 'bimbingan'],
    appliesTo: BOTH,
    sortOrder: 230,
  },
  {
    code: 'ANG-01',
    group: 'ANG',
    label: { id: 'Partisipasi anggota rendah', en: 'Low participation of members' },
    definition: {
      id: 'Anggota terdaftar, tetapi jarang hadir, menyimpan atau memakai layanan koperasi.',
      en: 'Members are on the list but seldom attend, save or use the services.',
    },
    indications: {
      id: 'Daftar hadir rapat dan pemakaian simpanan rendah; butir keanggotaan KKPKK tidak terpenuhi.',
      en: 'Low attendance and use of savings; membership items of the KKPKK not met.',
    },
    treatments: ['motivasi', 'pelatihan'],
    appliesTo: COOPERATIVE,
    sortOrder: 240,
  },
  {
    code: 'ANG-02',
    group: 'ANG',
    label: { id: 'Anggota menyusut / tidak bertambah', en: 'Membership shrinks or stands still' },
    definition: {
      id: 'Anggota yang keluar lebih banyak daripada yang masuk, atau tidak ada anggota baru.',
      en: 'More members leave than join, or nobody joins.',
    },
    indications: {
      id: 'Perubahan bersih di bawah nol; anggota turun lebih dari 20 orang.',
      en: 'Net change below zero; a drop of more than 20 persons.',
    },
    treatments: ['motivasi'],
    appliesTo: COOPERATIVE,
    sortOrder: 250,
  },
  {
    code: 'ANG-03',
    group: 'ANG',
    label: { id: 'Manfaat tidak dirasakan', en: 'Members see no benefit' },
    definition: {
      id: 'Anggota tidak merasakan apa yang diberikan koperasi kepada mereka.',
      en: 'Members do not feel what the cooperative does for them.',
    },
    indications: { id: 'Survei atau wawancara anggota.', en: 'A survey or interviews of members.' },
    treatments: ['konversi_usaha', 'kemitraan'],
    appliesTo: COOPERATIVE,
    sortOrder: 260,
  },
  {
    code: 'ANG-04',
    group: 'ANG',
    label: { id: 'Lebih banyak meminjam daripada menyimpan', en: 'More borrowing than saving' },
    definition: {
      id: 'Anggota datang untuk meminjam, sedangkan simpanannya tidak tumbuh.',
      en: 'Members come to borrow while their savings do not grow.',
    },
    indications: {
      id: 'Pinjaman anggota lebih besar daripada simpanannya.',
      en: 'Loans to members exceed their deposits.',
    },
    treatments: ['pelatihan', 'bimbingan'],
    appliesTo: COOPERATIVE,
    sortOrder: 270,
  },
  {
    code: 'ANG-05',
    group: 'ANG',
    label: { id: 'Simpanan pokok dibuat tinggi', en: 'Simpanan pokok set high' },
    definition: {
      id: 'Simpanan pokok ditetapkan begitu tinggi sehingga orang yang berhak sulit menjadi anggota.',
      en: 'The entry deposit is set so high that people who qualify cannot join.',
    },
    indications: {
      id: 'Besar simpanan pokok dibanding upah setempat (ambang: asumsi kami).',
      en: 'The amount against the local wage (threshold: our assumption).',
    },
    treatments: ['revisi_ad_art'],
    appliesTo: COOPERATIVE,
    sortOrder: 280,
  },
  {
    code: 'SDM-01',
    group: 'SDM',
    label: { id: 'Mindset individu', en: 'Self-interest over the group' },
    definition: {
      id: 'Kepentingan sendiri didahulukan daripada kepentingan bersama.',
      en: 'Own interest comes before that of the group.',
    },
    indications: { id: 'Pengamatan dan wawancara.', en: 'Observation and interviews.' },
    treatments: ['motivasi', 'pelatihan'],
    appliesTo: BOTH,
    sortOrder: 290,
  },
  {
    code: 'SDM-02',
    group: 'SDM',
    label: {
      id: 'Kompetensi pengurus/pengelola kurang',
      en: 'Skills of pengurus or managers lacking',
    },
    definition: {
      id: 'Yang mengurus atau mengelola belum menguasai pekerjaannya.',
      en: 'Those who govern or manage have not mastered the work.',
    },
    indications: {
      id: 'Belum pernah dilatih; tidak ada sertifikat kompetensi.',
      en: 'No training so far; no certificate of competence.',
    },
    treatments: ['pelatihan'],
    appliesTo: BOTH,
    sortOrder: 300,
  },
  {
    code: 'SDM-03',
    group: 'SDM',
    label: { id: 'Motivasi / kewirausahaan lemah', en: 'Weak drive or entrepreneurship' },
    definition: {
      id: 'Kemauan untuk mengembangkan usaha lemah.',
      en: 'There is little will to develop the business.',
    },
    indications: { id: 'Wawancara.', en: 'Interviews.' },
    treatments: ['motivasi'],
    appliesTo: BOTH,
    sortOrder: 310,
  },
  {
    code: 'SDM-04',
    group: 'SDM',
    label: { id: 'Kepemimpinan lemah', en: 'Weak leadership' },
    definition: {
      id: 'Pimpinan tidak mengarahkan, memutuskan atau membagi pekerjaan.',
      en: 'Those in charge do not direct, decide or delegate.',
    },
    indications: {
      id: 'Pengamatan pada rapat dan pekerjaan sehari-hari.',
      en: 'Observation of meetings and daily work.',
    },
    treatments: ['pelatihan'],
    appliesTo: BOTH,
    sortOrder: 320,
  },
  {
    code: 'USA-01',
    group: 'USA',
    label: { id: 'Usaha macet / tidak berjalan', en: 'Business stopped' },
    definition: {
      id: 'Usahanya berhenti atau tidak lagi menghasilkan penjualan.',
      en: 'The business has stopped or no longer sells.',
    },
    indications: {
      id: 'Tidak ada penjualan selama 12 bulan (ambang: asumsi kami). Pembubaran hanya untuk koperasi.',
      en: 'No sales in 12 months (threshold: our assumption). Dissolution is for cooperatives only.',
    },
    treatments: ['konversi_usaha', 'kemitraan', 'pembubaran'],
    appliesTo: BOTH,
    sortOrder: 330,
  },
  {
    code: 'USA-02',
    group: 'USA',
    label: { id: 'Hanya simpan pinjam', en: 'Only savings and loans' },
    definition: {
      id: 'Koperasi hanya bergerak di simpan pinjam walaupun anggotanya butuh layanan lain.',
      en: 'The cooperative does nothing but savings and loans, though its members need other services.',
    },
    indications: { id: 'Hanya ada satu jenis usaha.', en: 'There is a single line of business.' },
    treatments: ['konversi_usaha', 'digital'],
    appliesTo: COOPERATIVE,
    sortOrder: 340,
  },
  {
    code: 'USA-03',
    group: 'USA',
    label: { id: 'Penurunan kinerja', en: 'Decline' },
    definition: {
      id: 'Usaha yang dulu baik menurun dari tahun ke tahun.',
      en: 'A business that used to do well falls from year to year.',
    },
    indications: {
      id: 'Pertumbuhan aset, modal atau hasil usaha di bawah 4 % atau negatif.',
      en: 'Growth of assets, equity or results below 4 % or negative.',
    },
    treatments: ['bimbingan'],
    appliesTo: BOTH,
    sortOrder: 350,
  },
  {
    code: 'USA-04',
    group: 'USA',
    label: { id: 'Skala kecil / jalan sendiri', en: 'Too small, on its own' },
    definition: {
      id: 'Usahanya terlalu kecil untuk bertahan sendiri dan belum bermitra.',
      en: 'The business is too small to last alone and has no partner.',
    },
    indications: { id: 'Tidak ada mitra usaha.', en: 'No business partner.' },
    treatments: ['kemitraan'],
    appliesTo: BOTH,
    sortOrder: 360,
  },
  {
    code: 'PEM-01',
    group: 'PEM',
    label: { id: 'Akses pasar terbatas', en: 'Limited access to markets' },
    definition: {
      id: 'Barang atau jasanya bergantung pada sedikit pembeli.',
      en: 'Its goods or services depend on few buyers.',
    },
    indications: { id: 'Hanya satu atau beberapa pembeli.', en: 'One or a few buyers.' },
    treatments: ['kemitraan', 'digital'],
    appliesTo: BOTH,
    sortOrder: 370,
  },
  {
    code: 'PEM-02',
    group: 'PEM',
    label: { id: 'Belum digital', en: 'Not online yet' },
    definition: {
      id: 'Belum menjual atau melayani lewat kanal daring.',
      en: 'It does not yet sell or serve online.',
    },
    indications: { id: 'Tidak ada kanal penjualan daring.', en: 'No online channel.' },
    treatments: ['digital', 'pelatihan'],
    appliesTo: BOTH,
    sortOrder: 380,
  },
  {
    code: 'PEM-03',
    group: 'PEM',
    label: { id: 'Citra negatif koperasi', en: 'Bad image of cooperatives' },
    definition: {
      id: 'Masyarakat atau anggota tidak percaya kepada koperasi.',
      en: 'The public or the members do not trust the cooperative.',
    },
    indications: { id: 'Survei; pengaduan.', en: 'A survey; complaints.' },
    treatments: ['motivasi'],
    appliesTo: COOPERATIVE,
    sortOrder: 390,
  },
  {
    code: 'SYA-01',
    group: 'SYA',
    label: {
      id: 'DPS / maal-tamwil tidak sesuai',
      en: 'Sharia board or social unit not as required',
    },
    definition: {
      id: 'Pada KSPPS, dewan pengawas syariah belum ada atau kegiatan sosial (maal) tidak dipisahkan dari usaha (tamwil).',
      en: 'In a KSPPS the sharia supervisory board is missing, or the social unit (maal) is not kept apart from the business (tamwil).',
    },
    indications: {
      id: 'Tidak ada dewan pengawas syariah; dana maal dan tamwil bercampur.',
      en: 'No sharia supervisory board; funds of the two units mixed.',
    },
    treatments: ['pelatihan', 'revisi_ad_art'],
    appliesTo: COOPERATIVE,
    sortOrder: 400,
  },
] as const satisfies readonly PenyakitEntry[]

export type PenyakitCode = (typeof PENYAKIT_CATALOGUE)[number]['code']
