import type { Text } from '../platform/language.js'
import { RECOMMENDATION_KINDS, type RecommendationKind } from './catalogue.js'
import type { PenyakitOrigin, ResponsibleSide, TargetDirection, TargetUnit } from './rules.js'

/**
 * What a template proposes to measure: a metric of the cases, or one in words where there is none.
 * The value is null where only the team can say how far to go.
 */
export type TemplateTarget = {
  metricCode: string | null
  metricName: Text | null
  unit: TargetUnit
  direction: TargetDirection
  value: number | null
}

/** A treatment as a team usually writes it for a penyakit; a starting point that decides nothing. */
export type RecommendationTemplate = {
  /** The penyakit and the kind of treatment, `KEL-01.bimbingan`; one of each. */
  code: string
  kind: RecommendationKind
  text: Text
  /** Who usually has to act; `cooperative` means the participant itself. */
  responsibleSide: ResponsibleSide
  target: TemplateTarget | null
  /** Months from the opening of the draft in which it is usually done; null where that varies. */
  dueAfterMonths: number | null
}

type Draft = Omit<RecommendationTemplate, 'code' | 'kind'>

const byMetric = (
  metricCode: string,
  unit: TargetUnit,
  value: number | null = null,
): TemplateTarget => ({ metricCode, metricName: null, unit, direction: 'up', value })

const inWords = (
  id: string,
  en: string,
  [unit, direction, value]: readonly [TargetUnit, TargetDirection, number | null],
): TemplateTarget => ({ metricCode: null, metricName: { id, en }, unit, direction, value })

const draft = (
  responsibleSide: ResponsibleSide,
  dueAfterMonths: number | null,
  id: string,
  en: string,
  target: TemplateTarget | null = null,
): Draft => ({ text: { id, en }, responsibleSide, target, dueAfterMonths })

const BAD_LOANS = inWords('Rasio pinjaman bermasalah', 'Share of bad loans', [
  'percent',
  'down',
  10,
])
const CASH_RATIO = inWords(
  'Kas dan bank terhadap kewajiban lancar',
  'Cash and bank to current liabilities',
  ['percent', 'up', 10],
)
const COST_RATIO = inWords(
  'Beban operasional terhadap pendapatan operasional',
  'Operating cost to operating income',
  ['percent', 'down', 80],
)
const RAT = byMetric('rat_held', 'yes_no', 1)
const MEMBERS = byMetric('member_count', 'persons')
const SHU = byMetric('shu_rupiah', 'rupiah')
const VOLUME = byMetric('business_volume_rupiah', 'rupiah')

/**
 * By penyakit and by kind of treatment, in the order in which a team would think of them. The wording,
 * the months and the values are ours; ratios follow the thresholds of the catalogue where it has some.
 */
const DRAFTS: Readonly<Record<string, Partial<Record<RecommendationKind, Draft>>>> = {
  'KEL-01': {
    bimbingan: draft(
      'cooperative',
      4,
      'Mendampingi pengurus menyusun laporan pertanggungjawaban dan mengadakan RAT tahun buku terakhir.',
      'Help the pengurus to draw up their report and to hold the RAT of the latest book year.',
      RAT,
    ),
    motivasi: draft(
      'cooperative',
      3,
      'Mengajak pengurus menghadiri RAT koperasi lain yang tertib dan bertanya kepada pengurusnya.',
      'Take the pengurus to a well-run RAT of another cooperative and let them ask its pengurus.',
    ),
    restrukturisasi_pengurus: draft(
      'cooperative',
      6,
      'Memilih pengurus baru dalam rapat anggota bila pengurus lama tidak bersedia mengadakan RAT.',
      'Elect new pengurus in a members’ meeting if the present ones will not hold the RAT.',
      RAT,
    ),
    pembubaran: draft(
      'office',
      8,
      'Menelaah usulan pembubaran bila upaya lain gagal dan RAT tetap tidak diadakan.',
      'Consider a proposal to dissolve if all else fails and still no RAT is held.',
    ),
  },
  'KEL-02': {
    bimbingan: draft(
      'cooperative',
      1,
      'Menyampaikan berita acara RAT dan laporan tahunan kepada dinas.',
      'Send the minutes of the RAT and the annual report to the office.',
      inWords('Laporan RAT diterima dinas', 'RAT report received by the office', [
        'yes_no',
        'up',
        1,
      ]),
    ),
  },
  'KEL-03': {
    restrukturisasi_pengurus: draft(
      'cooperative',
      6,
      'Mengumpulkan anggota yang masih ada dan memilih pengurus yang bersedia bekerja.',
      'Gather the members who remain and elect pengurus who are willing to work.',
      MEMBERS,
    ),
    pembubaran: draft(
      'office',
      8,
      'Menelaah usulan pembubaran bila anggota tidak dapat dikumpulkan.',
      'Consider a proposal to dissolve if members cannot be brought together.',
    ),
  },
  'KEL-04': {
    restrukturisasi_pengurus: draft(
      'cooperative',
      4,
      'Membagi ulang tugas pengurus dan mengangkat pengelola untuk pekerjaan harian.',
      'Divide the duties of the pengurus anew and appoint a manager for the daily work.',
      inWords('Rapat pengurus dalam tiga bulan', 'Board meetings in three months', [
        'items',
        'up',
        3,
      ]),
    ),
    motivasi: draft(
      'cooperative',
      3,
      'Mempertemukan pengurus dengan pengurus koperasi sejenis yang aktif.',
      'Bring the pengurus together with active pengurus of a similar cooperative.',
    ),
  },
  'KEL-05': {
    restrukturisasi_pengurus: draft(
      'cooperative',
      4,
      'Mengisi jabatan yang kosong lewat rapat anggota dan menetapkan tugas tertulis.',
      'Fill the empty posts in a members’ meeting and set down the duties in writing.',
      inWords('Jabatan pengurus yang kosong', 'Posts of the board left empty', [
        'items',
        'down',
        0,
      ]),
    ),
    pelatihan: draft(
      'cooperative',
      4,
      'Melatih calon pengurus dari anggota muda tentang tugas dan pembukuan dasar.',
      'Train candidates among younger members in the duties and in basic bookkeeping.',
    ),
  },
  'KEL-06': {
    pelatihan: draft(
      'cooperative',
      3,
      'Melatih pengawas memeriksa kas, pinjaman dan laporan pengurus.',
      'Train the pengawas to examine cash, loans and the report of the pengurus.',
      inWords('Laporan pengawas dalam setahun', 'Reports of the pengawas in a year', [
        'items',
        'up',
        1,
      ]),
    ),
    restrukturisasi_pengurus: draft(
      'cooperative',
      4,
      'Memilih pengawas dalam rapat anggota dan menetapkan jadwal pemeriksaan.',
      'Elect pengawas in a members’ meeting and fix when they examine.',
    ),
  },
  'KEL-07': {
    bimbingan: draft(
      'cooperative',
      2,
      'Menyusun usulan tertulis kepada pimpinan lembaga induk, dengan angka dan pilihan jalan keluar.',
      'Draw up a written proposal to the directors of the parent institution, with figures and choices.',
    ),
    rujukan: draft(
      'parent_institution',
      4,
      'Memutuskan kebijakan yang menghambat koperasi dalam pertemuan dengan dinas.',
      'Decide on the policy that holds the cooperative back, in a meeting with the office.',
      inWords('Keputusan tertulis lembaga induk', 'Written decision of the parent institution', [
        'yes_no',
        'up',
        1,
      ]),
    ),
  },
  'KEP-01': {
    bimbingan: draft(
      'cooperative',
      1,
      'Memperbarui alamat, kontak dan penanggung jawab pada data dinas, disertai bukti.',
      'Bring address, contact and responsible person up to date at the office, with evidence.',
    ),
  },
  'KEP-02': {
    revisi_ad_art: draft(
      'cooperative',
      6,
      'Melengkapi syarat dan mengurus izin yang belum ada.',
      'Gather what is required and obtain the licence that is missing.',
      inWords('Izin terbit', 'Licence issued', ['yes_no', 'up', 1]),
    ),
  },
  'KEP-03': {
    bimbingan: draft(
      'cooperative',
      4,
      'Menulis prosedur kerja yang paling sering dipakai dan menetapkannya secara tertulis.',
      'Write down the procedures used most and adopt them in writing.',
      inWords('Prosedur yang ditetapkan', 'Procedures adopted', ['items', 'up', null]),
    ),
    pelatihan: draft(
      'cooperative',
      4,
      'Melatih pengelola dan karyawan bekerja menurut prosedur yang ditetapkan.',
      'Train managers and staff to work by the procedures adopted.',
    ),
  },
  'KEP-04': {
    revisi_ad_art: draft(
      'cooperative',
      6,
      'Menyesuaikan aturan keanggotaan dan mengajak calon anggota menjadi anggota.',
      'Adapt the rules of membership and win the outsiders as members.',
      inWords('Partisipasi anggota', 'Participation of members', ['percent', 'up', 51]),
    ),
    rujukan: draft(
      'office',
      3,
      'Menyerahkan kepada pengawas koperasi bila pelayanan bukan anggota diteruskan.',
      'Hand over to the supervisors if serving outsiders goes on.',
    ),
  },
  'KEP-05': {
    rujukan: draft(
      'office',
      1,
      'Menyerahkan temuan beserta bukti kepada pengawas koperasi atau penegak hukum.',
      'Hand the finding with its evidence to the supervisors or to law enforcement.',
    ),
    restrukturisasi_pengurus: draft(
      'cooperative',
      3,
      'Memberhentikan sementara pengurus yang bersangkutan lewat rapat anggota luar biasa.',
      'Suspend the pengurus concerned in an extraordinary members’ meeting.',
    ),
    audit_pembukuan: draft(
      'cooperative',
      4,
      'Menghitung selisih kas dan simpanan, disaksikan pengawas.',
      'Establish the shortfall of cash and deposits, witnessed by the pengawas.',
      inWords('Selisih yang belum dijelaskan', 'Shortfall not yet explained', [
        'rupiah',
        'down',
        0,
      ]),
    ),
  },
  'KEP-06': {
    rujukan: draft(
      'office',
      1,
      'Menyerahkan kepada pengawas koperasi dan satuan tugas yang berwenang.',
      'Hand over to the supervisors and the task force in charge.',
    ),
    pembubaran: draft(
      'office',
      6,
      'Menelaah usulan pembubaran setelah hasil pemeriksaan pihak berwenang.',
      'Consider a proposal to dissolve once the authorities have reported.',
    ),
  },
  'KEP-07': {
    rujukan: draft(
      'office',
      null,
      'Menyerahkan kepada bantuan hukum dan mengikuti perkembangan perkaranya.',
      'Hand over to legal aid and follow the case.',
    ),
  },
  'KEU-01': {
    bimbingan: draft(
      'cooperative',
      6,
      'Menyusun anggaran bulanan dan memeriksa harga, jasa dan beban bersama pengurus.',
      'Draw up a monthly budget and go through prices, charges and costs with the pengurus.',
      SHU,
    ),
    konversi_usaha: draft(
      'cooperative',
      8,
      'Menghentikan unit yang merugi dan membuka usaha yang dibutuhkan anggota.',
      'Give up the unit that loses money and open a line of business that members need.',
      SHU,
    ),
    kemitraan: draft(
      'cooperative',
      6,
      'Membeli barang bersama koperasi lain agar harga pokok turun.',
      'Buy goods together with other cooperatives so that they cost less.',
    ),
  },
  'KEU-02': {
    audit_pembukuan: draft(
      'cooperative',
      4,
      'Menyusun ulang pembukuan sampai neraca dan perhitungan hasil usaha selesai.',
      'Redo the books until balance sheet and income statement are complete.',
      inWords('Bulan yang pembukuannya tertutup', 'Months with closed books', ['items', 'up', 12]),
    ),
    pelatihan: draft(
      'cooperative',
      3,
      'Melatih bendahara mencatat harian dan menutup buku setiap bulan.',
      'Train the treasurer to keep daily records and to close the books every month.',
    ),
  },
  'KEU-03': {
    audit_pembukuan: draft(
      'cooperative',
      8,
      'Menunjuk akuntan publik dan menyerahkan laporan keuangan untuk diaudit.',
      'Appoint a public accountant and submit the accounts for audit.',
      inWords('Laporan audit terbit', 'Audit report issued', ['yes_no', 'up', 1]),
    ),
  },
  'KEU-04': {
    bimbingan: draft(
      'cooperative',
      6,
      'Memilah pinjaman menurut kolektibilitas, menagih berjadwal dan menulis aturan pemberian pinjaman.',
      'Sort loans by how well they are repaid, collect by schedule and write rules for lending.',
      BAD_LOANS,
    ),
    rujukan: draft(
      'office',
      6,
      'Menyerahkan pinjaman macet yang disengketakan kepada bantuan hukum.',
      'Hand bad loans in dispute to legal aid.',
    ),
  },
  'KEU-05': {
    bimbingan: draft(
      'cooperative',
      4,
      'Menyusun rencana arus kas mingguan dan menyesuaikan jatuh tempo simpanan dan pinjaman.',
      'Plan cash week by week and match the terms of deposits and loans.',
      CASH_RATIO,
    ),
    permodalan: draft(
      'cooperative',
      6,
      'Menyiapkan permohonan pinjaman lunak jangka panjang.',
      'Prepare an application for a long-term soft loan.',
    ),
  },
  'KEU-06': {
    bimbingan: draft(
      'cooperative',
      6,
      'Memilah beban, menetapkan batas tiap pos dan memeriksanya setiap bulan.',
      'Sort the costs, set a limit to each and check them every month.',
      COST_RATIO,
    ),
    pelatihan: draft(
      'cooperative',
      4,
      'Melatih pengelola menyusun dan membaca anggaran.',
      'Train the managers to draw up and read a budget.',
    ),
  },
  'MOD-01': {
    permodalan: draft(
      'cooperative',
      6,
      'Menyiapkan berkas dan mengajukan pinjaman lunak sesuai kemampuan membayar.',
      'Prepare the file and apply for a soft loan that can be repaid.',
      inWords('Modal yang diperoleh', 'Capital obtained', ['rupiah', 'up', null]),
    ),
    motivasi: draft(
      'cooperative',
      3,
      'Belajar dari pelaku lain cara menghimpun modal sendiri.',
      'Learn from others how to gather capital of one’s own.',
    ),
  },
  'MOD-02': {
    permodalan: draft(
      'cooperative',
      6,
      'Mempertemukan dengan bank penyalur KUR atau LPDB dan mendampingi pengajuannya.',
      'Bring together with a bank for KUR or with LPDB and accompany the application.',
      inWords('Pembiayaan yang cair', 'Financing disbursed', ['rupiah', 'up', null]),
    ),
    bimbingan: draft(
      'cooperative',
      3,
      'Melengkapi syarat bank: izin, laporan keuangan dan rencana usaha.',
      'Complete what banks ask for: licences, accounts and a business plan.',
    ),
  },
  'MOD-03': {
    permodalan: draft(
      'cooperative',
      6,
      'Mengganti utang mahal dengan pinjaman lunak dan menambah modal sendiri.',
      'Replace dear debt by a soft loan and add own capital.',
      inWords('Utang jangka panjang terhadap modal sendiri', 'Long-term debt to own capital', [
        'percent',
        'down',
        150,
      ]),
    ),
    bimbingan: draft(
      'cooperative',
      2,
      'Menyusun daftar utang beserta bunga dan jatuh temponya, lalu rencana pelunasan.',
      'List the debts with interest and terms, then plan how to repay them.',
    ),
  },
  'ANG-01': {
    motivasi: draft(
      'cooperative',
      4,
      'Mengadakan pertemuan anggota per wilayah untuk mendengar kebutuhan mereka.',
      'Meet the members area by area and hear what they need.',
      inWords('Kehadiran anggota dalam RAT', 'Attendance of members at the RAT', [
        'percent',
        'up',
        null,
      ]),
    ),
    pelatihan: draft(
      'cooperative',
      4,
      'Menyelenggarakan pendidikan anggota tentang hak, kewajiban dan manfaat koperasi.',
      'Teach members about their rights, duties and what a cooperative brings.',
    ),
  },
  'ANG-02': {
    motivasi: draft(
      'cooperative',
      6,
      'Mendatangi anggota pasif dan mengajak anggota baru lewat anggota yang puas.',
      'Visit passive members and win new ones through those who are content.',
      MEMBERS,
    ),
  },
  'ANG-03': {
    konversi_usaha: draft(
      'cooperative',
      8,
      'Membuka layanan yang paling dibutuhkan menurut survei anggota.',
      'Open the service that members ask for most in a survey.',
      VOLUME,
    ),
    kemitraan: draft(
      'cooperative',
      6,
      'Bekerja sama dengan pemasok agar anggota memperoleh harga lebih baik.',
      'Work with suppliers so that members get better prices.',
    ),
  },
  'ANG-04': {
    pelatihan: draft(
      'cooperative',
      4,
      'Mengajarkan pengelolaan uang rumah tangga dan kebiasaan menabung kepada anggota.',
      'Teach members to manage household money and to save.',
      inWords('Pinjaman terhadap simpanan anggota', 'Loans to deposits of members', [
        'percent',
        'down',
        null,
      ]),
    ),
    bimbingan: draft(
      'cooperative',
      4,
      'Mengaitkan besar pinjaman dengan simpanan dan menawarkan simpanan berjangka.',
      'Tie loans to deposits and offer term deposits.',
    ),
  },
  'ANG-05': {
    revisi_ad_art: draft(
      'cooperative',
      6,
      'Menurunkan simpanan pokok, atau membolehkan angsuran, lewat perubahan anggaran dasar.',
      'Lower the simpanan pokok, or allow instalments, by amending the statutes.',
      MEMBERS,
    ),
  },
  'SDM-01': {
    motivasi: draft(
      'cooperative',
      4,
      'Belajar dari kelompok yang berhasil karena bekerja bersama.',
      'Learn from a group that succeeded by working together.',
    ),
    pelatihan: draft(
      'cooperative',
      4,
      'Melatih kerja sama lewat satu pekerjaan nyata yang dikerjakan bersama.',
      'Practise cooperation on one real task done together.',
    ),
  },
  'SDM-02': {
    pelatihan: draft(
      'cooperative',
      6,
      'Mengikutkan pengurus dan pengelola dalam pelatihan, sampai bersertifikat bila diwajibkan.',
      'Send pengurus and managers to training, up to the certificate where one is required.',
      inWords('Orang yang selesai dilatih', 'Persons who completed training', [
        'persons',
        'up',
        null,
      ]),
    ),
  },
  'SDM-03': {
    motivasi: draft(
      'cooperative',
      4,
      'Mendampingi menyusun rencana tiga bulan setelah berkunjung ke usaha yang bangkit.',
      'Help to draw up a plan for three months after a visit to a business that recovered.',
    ),
  },
  'SDM-04': {
    pelatihan: draft(
      'cooperative',
      4,
      'Melatih pimpinan memimpin rapat, membagi tugas dan menagih hasilnya.',
      'Train the leaders to chair meetings, share out tasks and follow them up.',
    ),
  },
  'USA-01': {
    konversi_usaha: draft(
      'cooperative',
      6,
      'Menilai usaha yang masih diminta dan memulai satu usaha kecil dengan modal yang ada.',
      'Find what is still in demand and start one small business with the capital at hand.',
      VOLUME,
    ),
    kemitraan: draft(
      'cooperative',
      6,
      'Mencari mitra yang memasok barang dengan pembayaran setelah terjual.',
      'Find a partner who supplies goods to be paid once sold.',
    ),
    pembubaran: draft(
      'office',
      8,
      'Menelaah usulan pembubaran bila tidak ada usaha yang dapat dijalankan.',
      'Consider a proposal to dissolve if no business can be run.',
    ),
  },
  'USA-02': {
    konversi_usaha: draft(
      'cooperative',
      8,
      'Membuka satu unit usaha riil di samping simpan pinjam.',
      'Open one line of real business beside savings and loans.',
      VOLUME,
    ),
    digital: draft(
      'cooperative',
      6,
      'Menawarkan barang anggota lewat kanal daring.',
      'Offer the goods of members through an online channel.',
    ),
  },
  'USA-03': {
    bimbingan: draft(
      'cooperative',
      6,
      'Mencari sebab penurunan dari catatan penjualan dan menyusun rencana perbaikan per bulan.',
      'Find the cause of the decline in the sales records and plan the repair month by month.',
      VOLUME,
    ),
  },
  'USA-04': {
    kemitraan: draft(
      'cooperative',
      6,
      'Membeli bahan dan menjual hasil bersama usaha sejenis lewat koperasi.',
      'Buy materials and sell products together with similar businesses through a cooperative.',
      inWords('Mitra tetap', 'Regular partners', ['items', 'up', null]),
    ),
  },
  'PEM-01': {
    kemitraan: draft(
      'cooperative',
      6,
      'Mempertemukan dengan pembeli tetap dan menyepakati jumlah serta mutu.',
      'Bring together with regular buyers and agree on quantity and quality.',
      VOLUME,
    ),
    digital: draft(
      'cooperative',
      4,
      'Menawarkan produk lewat pasar daring dan katalog pengadaan.',
      'Offer the products on online markets and in procurement catalogues.',
    ),
  },
  'PEM-02': {
    digital: draft(
      'cooperative',
      4,
      'Membuka satu kanal penjualan daring beserta foto dan harga semua produk.',
      'Open one online sales channel with pictures and prices of all products.',
      inWords('Pesanan daring dalam sebulan', 'Online orders in a month', ['items', 'up', null]),
    ),
    pelatihan: draft(
      'cooperative',
      3,
      'Melatih satu orang melayani pesanan dan pembayaran daring.',
      'Train one person to serve online orders and payments.',
    ),
  },
  'PEM-03': {
    motivasi: draft(
      'cooperative',
      4,
      'Menceritakan hasil nyata bagi anggota kepada warga sekitar, bersama anggota yang merasakannya.',
      'Tell the neighbourhood what members gained, together with those who gained it.',
    ),
  },
  'SYA-01': {
    pelatihan: draft(
      'cooperative',
      4,
      'Melatih pengelola tentang akad dan pemisahan dana sosial dari dana usaha.',
      'Train the managers in the contracts and in keeping social and business funds apart.',
    ),
    revisi_ad_art: draft(
      'cooperative',
      6,
      'Mengangkat dewan pengawas syariah lewat rapat anggota dan mencatatkannya.',
      'Appoint a sharia board in a members’ meeting and have it registered.',
      inWords('Dewan pengawas syariah bertugas', 'Sharia board in office', ['yes_no', 'up', 1]),
    ),
  },
}

const ofKind = (kind: string) => RECOMMENDATION_KINDS.find(({ code }) => code === kind)

/**
 * What is offered for a penyakit, one for each kind of treatment usual for it, in that order. For an
 * entry that an office added there is only what the kind itself means.
 */
export const templatesOf = (entry: {
  code: string
  origin: PenyakitOrigin
  treatments: readonly string[]
}): RecommendationTemplate[] =>
  entry.treatments.flatMap((treatment) => {
    const kind = ofKind(treatment)
    if (kind === undefined) return []
    const written = entry.origin === 'common' ? DRAFTS[entry.code]?.[kind.code] : undefined
    return {
      code: `${entry.code}.${kind.code}`,
      kind: kind.code,
      ...(written ?? draft('cooperative', null, kind.description.id, kind.description.en)),
    }
  })
