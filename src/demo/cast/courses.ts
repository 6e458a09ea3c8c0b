/**
 * The seventeen courses of illness that the fifty participants of the demo story share: what was
 * found, what was recommended, how it was treated and what changed.
 */

import type { CaseResult } from '../../cases/rules.js'
import type { EvidenceMethod, Severity } from '../../diagnosis/rules.js'
import type { FindingOutcome, MissingReason } from '../../outcomes/rules.js'
import type {
  PENYAKIT_CATALOGUE,
  PenyakitCode,
  RecommendationKind,
} from '../../penyakit/catalogue.js'
import type { Reached } from './facts.js'

export type MetricCode =
  | 'rat_held'
  | 'shu_rupiah'
  | 'health_category'
  | 'member_count'
  | 'business_volume_rupiah'
  | 'asset_rupiah'
  | 'worker_count'

// How a course is written. `{nama}`, `{produk}`, `{tahun}`, `{anggota}`, `{omzet}`, `{kredit}` stand for
// the participant's name, product, latest book year, members, yearly volume and a fifth of its assets.

/** Only what both kinds of participant suffer from. */
type EnterprisePenyakitCode = Extract<
  (typeof PENYAKIT_CATALOGUE)[number],
  { appliesTo: readonly ['cooperative', 'enterprise'] }
>['code']

type CourseFinding<Code> = {
  code: Code
  severity: Severity
  method: EvidenceMethod
  evidence: string
  rootCause?: Code
  /** What became of it, and how one knows. */
  outcome: readonly [FindingOutcome, string]
}
/** What brings cases together; the other gatherings need no recommendation. */
export type SharedPurpose = 'bimtek' | 'peer_visit' | 'business_meeting'
/** Its topic; of a shared one, at which gathering and how many days of it; or what it leads to. */
export type CourseSession =
  | string
  | { topic: string; shared: SharedPurpose; days?: number; reached?: never }
  | { topic: string; shared?: never; days?: never; reached: Reached }
type CourseRecommendation<Code> = {
  kind: RecommendationKind
  findings: readonly Code[]
  text: string
  /** The sessions that serve it, in order. */
  sessions: readonly CourseSession[]
  /** How it ended and what was done, or why not; `declined` and `deferred` are the first answer. */
  end: readonly ['done' | 'dropped' | 'declined' | 'deferred', string]
}
type Illness<Code> = {
  result: CaseResult
  findings: readonly CourseFinding<Code>[]
  recommendations: readonly CourseRecommendation<Code>[]
  /** The book year before the latest, as a multiple of the latest. */
  yearBefore: number
  missing?: Partial<Record<`${'baseline' | 'endline'} ${MetricCode}`, MissingReason>>
  /** Metrics nobody verified at the endline. */
  unverified?: readonly MetricCode[]
}
/** Changes from baseline to endline: volume, assets and SHU as shares of the baseline, people as heads. */
export type CooperativeCourse = Illness<PenyakitCode> & {
  change: {
    rat: readonly [0 | 1, 0 | 1]
    /** Band 1 to 4 at both points; counts only where the cooperative can be examined. */
    health: readonly [1 | 2 | 3 | 4, 1 | 2 | 3 | 4]
    volume: number
    assets: number
    shu: number
    members: number
  }
}
export type EnterpriseCourse = Illness<EnterprisePenyakitCode> & {
  change: { volume: number; assets: number; workers: number }
}
export type Course = CooperativeCourse | EnterpriseCourse
export type CooperativeCourseKey = keyof typeof COOPERATIVE_COURSES
export type EnterpriseCourseKey = keyof typeof ENTERPRISE_COURSES

export const COOPERATIVE_COURSES = {
  rat_missed: {
    result: 'good',
    findings: [
      {
        code: 'KEL-01',
        severity: 'severe',
        method: 'document',
        evidence:
          'RAT tahun buku {tahun} belum diadakan; undangan dan laporan pengurus belum disusun.',
        rootCause: 'KEU-02',
        outcome: ['resolved', 'Berita acara dan daftar hadir RAT diterima dinas.'],
      },
      {
        code: 'KEU-02',
        severity: 'moderate',
        method: 'document',
        evidence: 'Buku kas berhenti di tengah tahun {tahun}; neraca belum ada.',
        outcome: ['resolved', 'Neraca dan laporan hasil usaha {tahun} selesai.'],
      },
      {
        code: 'SDM-02',
        severity: 'mild',
        method: 'interview',
        evidence: 'Bendahara belum pernah dilatih pembukuan.',
        outcome: ['improved', 'Bendahara menyusun laporan bulanan sendiri.'],
      },
    ],
    recommendations: [
      {
        kind: 'audit_pembukuan',
        findings: ['KEU-02'],
        text: 'Menyusun ulang pembukuan {tahun} sampai neraca selesai.',
        sessions: ['Menyusun ulang buku kas', 'Menyelesaikan neraca dan laporan hasil usaha'],
        end: ['done', 'Neraca dan laporan hasil usaha {tahun} ditandatangani pengurus.'],
      },
      {
        kind: 'bimbingan',
        findings: ['KEL-01'],
        text: 'Mendampingi persiapan dan pelaksanaan RAT tahun buku {tahun}.',
        sessions: ['Jadwal, undangan dan bahan RAT', 'Pelaporan hasil RAT'],
        end: ['done', 'RAT tahun buku {tahun} diadakan dan dilaporkan.'],
      },
      {
        kind: 'pelatihan',
        findings: ['SDM-02', 'KEU-02'],
        text: 'Melatih bendahara dan juru buku menyusun laporan bulanan.',
        sessions: [{ shared: 'bimtek', topic: 'Bimtek pembukuan koperasi' }],
        end: ['done', 'Dua orang mengikuti bimtek sampai selesai.'],
      },
      {
        kind: 'motivasi',
        findings: ['KEL-01'],
        text: 'Belajar berkala ke koperasi yang RAT-nya selalu tepat waktu.',
        sessions: [{ shared: 'peer_visit', topic: 'Kunjungan belajar: kalender RAT' }],
        end: ['dropped', 'Hanya satu kunjungan terlaksana; berikutnya tidak terjadwal.'],
      },
    ],
    yearBefore: 1.05,
    missing: { 'baseline shu_rupiah': 'not_collected' },
    change: { rat: [0, 1], health: [1, 3], volume: 0.12, assets: 0.06, shu: 0.45, members: 9 },
  },
  busy_board: {
    result: 'good',
    findings: [
      {
        code: 'KEL-04',
        severity: 'severe',
        method: 'interview',
        evidence: 'Pengurus bekerja bergilir siang malam; enam bulan tidak ada rapat pengurus.',
        outcome: ['resolved', 'Rapat pengurus tercatat setiap bulan sejak pengurus baru.'],
      },
      {
        code: 'KEL-01',
        severity: 'moderate',
        method: 'document',
        evidence: 'RAT tahun buku {tahun} belum diadakan.',
        rootCause: 'KEL-04',
        outcome: ['resolved', 'Berita acara RAT diterima dinas.'],
      },
      {
        code: 'ANG-01',
        severity: 'moderate',
        method: 'document',
        evidence: 'Kurang dari seperlima dari {anggota} anggota berbelanja di toko koperasi.',
        rootCause: 'KEL-04',
        outcome: ['improved', 'Catatan belanja anggota naik tiga bulan berturut-turut.'],
      },
    ],
    recommendations: [
      {
        kind: 'restrukturisasi_pengurus',
        findings: ['KEL-04'],
        text: 'Mengganti pengurus yang tidak punya waktu dan mengangkat manajer harian.',
        sessions: [
          'Memetakan tugas dan calon pengurus',
          {
            topic: 'Rapat anggota pergantian pengurus',
            reached: { type: 'officers_change', roles: ['ketua', 'sekretaris', 'bendahara'] },
          },
        ],
        end: ['done', 'Tiga pengurus baru dan satu manajer harian bekerja.'],
      },
      {
        kind: 'bimbingan',
        findings: ['KEL-01'],
        text: 'Mendampingi RAT tahun buku {tahun}.',
        sessions: ['Menyiapkan laporan pertanggungjawaban', 'Evaluasi setelah RAT'],
        end: ['done', 'RAT tahun buku {tahun} diadakan dan dilaporkan.'],
      },
      {
        kind: 'motivasi',
        findings: ['ANG-01', 'KEL-04'],
        text: 'Belajar dari koperasi karyawan yang tokonya hidup.',
        sessions: [
          { shared: 'peer_visit', topic: 'Kunjungan belajar ke koperasi karyawan' },
          'Temu anggota setiap bagian',
        ],
        end: ['done', 'Dua temu anggota menghasilkan daftar barang kebutuhan.'],
      },
    ],
    yearBefore: 1.08,
    change: { rat: [0, 1], health: [2, 3], volume: 0.1, assets: 0.04, shu: 0.5, members: 14 },
  },
  loans_only: {
    result: 'good',
    findings: [
      {
        code: 'USA-02',
        severity: 'moderate',
        method: 'document',
        evidence: 'Seluruh usaha {omzet} berasal dari pinjaman kepada anggota.',
        outcome: ['resolved', 'Unit toko berjalan dan dicatat terpisah.'],
      },
      {
        code: 'ANG-04',
        severity: 'moderate',
        method: 'document',
        evidence: 'Pinjaman anggota lebih dari dua kali simpanannya.',
        outcome: ['improved', 'Simpanan sukarela tumbuh sejak gerakan menabung.'],
      },
      {
        code: 'PEM-02',
        severity: 'mild',
        method: 'observation',
        evidence: 'Belum ada layanan daring; pesanan ditulis di buku.',
        rootCause: 'USA-02',
        outcome: ['improved', 'Pesanan anggota masuk lewat kelompok pesan.'],
      },
    ],
    recommendations: [
      {
        kind: 'konversi_usaha',
        findings: ['USA-02'],
        text: 'Membuka unit toko kebutuhan pokok bagi {anggota} anggota.',
        sessions: [
          'Menghitung kelayakan unit toko',
          {
            topic: 'Rapat anggota: unit toko dalam anggaran dasar',
            reached: { type: 'charter_revision' },
          },
          {
            topic: 'Membuka dan mencatat unit toko',
            reached: { type: 'business_line', name: 'Toko kebutuhan pokok anggota', share: 0.1 },
          },
        ],
        end: ['done', 'Unit toko dibuka dengan pembukuan sendiri.'],
      },
      {
        kind: 'pelatihan',
        findings: ['ANG-04'],
        text: 'Melatih pengurus menjalankan gerakan menabung.',
        sessions: [{ shared: 'bimtek', topic: 'Bimtek simpanan dan perencanaan keuangan anggota' }],
        end: ['done', 'Gerakan menabung diputuskan rapat pengurus.'],
      },
      {
        kind: 'digital',
        findings: ['PEM-02', 'USA-02'],
        text: 'Menerima pesanan anggota secara daring.',
        sessions: [
          {
            topic: 'Katalog dan pesanan daring',
            reached: { type: 'online_channel', channel: 'messaging' },
          },
          'Memeriksa catatan pesanan',
        ],
        end: ['done', 'Katalog daring dipakai anggota.'],
      },
    ],
    yearBefore: 0.98,
    change: { rat: [1, 1], health: [2, 3], volume: 0.22, assets: 0.08, shu: 0.3, members: 21 },
  },
  women_market: {
    result: 'good',
    findings: [
      {
        code: 'PEM-01',
        severity: 'moderate',
        method: 'interview',
        evidence: 'Hasil kerja anggota hanya dijual pada pameran dan kepada kenalan.',
        outcome: ['resolved', 'Tiga pembeli tetap memesan setiap bulan.'],
      },
      {
        code: 'MOD-02',
        severity: 'moderate',
        method: 'interview',
        evidence: 'Dua permohonan pinjaman ditolak karena tidak ada agunan.',
        outcome: ['resolved', 'Pinjaman lunak {kredit} cair.'],
      },
      {
        code: 'ANG-01',
        severity: 'mild',
        method: 'observation',
        evidence: 'Pertemuan bulanan dihadiri belasan orang dari {anggota} anggota.',
        rootCause: 'PEM-01',
        outcome: ['improved', 'Kehadiran pertemuan bulanan naik dua kali lipat.'],
      },
    ],
    recommendations: [
      {
        kind: 'kemitraan',
        findings: ['PEM-01', 'ANG-01'],
        text: 'Mengikat jual beli dengan toko dan koperasi lain.',
        sessions: [
          { shared: 'business_meeting', topic: 'Temu usaha dengan calon pembeli' },
          {
            topic: 'Menyusun perjanjian jual beli',
            reached: {
              type: 'partnership',
              seller: 'participant',
              goods: 'Makanan dan kerajinan anggota',
              counterpart: 'Toko oleh-oleh stasiun (fiktif)',
              share: 0.15,
            },
          },
        ],
        end: ['done', 'Tiga perjanjian jual beli ditandatangani.'],
      },
      {
        kind: 'digital',
        findings: ['PEM-01'],
        text: 'Membuka toko daring bersama.',
        sessions: [
          {
            topic: 'Foto produk dan toko daring',
            reached: { type: 'online_channel', channel: 'marketplace' },
          },
        ],
        end: ['done', 'Toko daring melayani pesanan dari luar kota.'],
      },
      {
        kind: 'permodalan',
        findings: ['MOD-02'],
        text: 'Menyiapkan permohonan pinjaman lunak kepada bank.',
        sessions: ['Menyusun permohonan pinjaman', 'Wawancara bank'],
        end: ['done', 'Diajukan, disetujui dan cair {kredit}.'],
      },
    ],
    yearBefore: 0.95,
    change: { rat: [1, 1], health: [3, 3], volume: 0.3, assets: 0.1, shu: 0.4, members: 12 },
  },
  parent_policy: {
    result: 'improved',
    findings: [
      {
        code: 'KEL-07',
        severity: 'severe',
        method: 'document',
        evidence: 'Potongan gaji dan tempat usaha {nama} bergantung pada keputusan direksi.',
        outcome: ['unchanged', 'Direksi belum memutuskan sampai akhir program.'],
      },
      {
        code: 'USA-03',
        severity: 'moderate',
        method: 'document',
        evidence: 'Volume usaha turun menjadi {omzet} pada {tahun}.',
        rootCause: 'KEL-07',
        outcome: ['improved', 'Volume usaha naik sedikit dibanding bulan yang sama tahun lalu.'],
      },
      {
        code: 'KEU-01',
        severity: 'moderate',
        method: 'document',
        evidence: 'SHU di bawah 3 % dari aset.',
        rootCause: 'USA-03',
        outcome: ['improved', 'SHU bulan berjalan lebih baik, belum sampai ambang.'],
      },
    ],
    recommendations: [
      {
        kind: 'bimbingan',
        findings: ['KEL-07'],
        text: 'Mendampingi permohonan kebijakan baru kepada direksi lembaga induk.',
        sessions: ['Menyusun usulan kepada direksi', 'Pertemuan dengan direksi'],
        end: ['dropped', 'Direksi menunda keputusan sampai tahun anggaran berikutnya.'],
      },
      {
        kind: 'kemitraan',
        findings: ['USA-03'],
        text: 'Menjual barang UKM binaan di toko koperasi.',
        sessions: [
          { shared: 'business_meeting', topic: 'Temu usaha dengan UKM binaan' },
          {
            topic: 'Menata titip jual',
            reached: {
              type: 'partnership',
              seller: 'counterpart',
              goods: 'Makanan titipan UKM binaan',
              counterpart: 'UKM binaan',
              share: 0.02,
            },
          },
        ],
        end: ['done', 'Lima UKM menitipkan barang.'],
      },
      {
        kind: 'bimbingan',
        findings: ['KEU-01'],
        text: 'Menekan biaya dan menagih piutang toko.',
        sessions: ['Memilah biaya dan piutang'],
        end: ['done', 'Daftar piutang ditagih setiap tanggal gajian.'],
      },
    ],
    yearBefore: 1.11,
    change: { rat: [1, 1], health: [2, 2], volume: 0.06, assets: 0.02, shu: 0.1, members: 0 },
  },
  bad_loans: {
    result: 'improved',
    findings: [
      {
        code: 'KEU-04',
        severity: 'severe',
        method: 'document',
        evidence: 'Pinjaman macet di atas 10 % dari {omzet} pinjaman yang berjalan.',
        rootCause: 'KEP-03',
        outcome: ['improved', 'Pinjaman macet turun, belum di bawah 10 %.'],
      },
      {
        code: 'KEP-03',
        severity: 'moderate',
        method: 'document',
        evidence: 'Tidak ada aturan tertulis tentang pemberian dan penagihan pinjaman.',
        outcome: ['resolved', 'Peraturan khusus pinjaman disahkan rapat pengurus.'],
      },
      {
        code: 'KEU-05',
        severity: 'mild',
        method: 'document',
        evidence: 'Kas dan bank hanya cukup untuk beberapa penarikan simpanan.',
        rootCause: 'KEU-04',
        outcome: ['unchanged', 'Rasio likuiditas belum berubah berarti.'],
      },
    ],
    recommendations: [
      {
        kind: 'bimbingan',
        findings: ['KEU-04'],
        text: 'Memilah pinjaman menurut kolektibilitas dan menagih berkala.',
        sessions: ['Memilah pinjaman', 'Menagih bersama', 'Memeriksa hasil tagihan'],
        end: ['done', 'Tagihan berkala berjalan setiap minggu.'],
      },
      {
        kind: 'pelatihan',
        findings: ['KEP-03', 'KEU-04'],
        text: 'Menyusun SOP dan peraturan khusus pinjaman.',
        sessions: [
          { shared: 'bimtek', topic: 'Bimtek SOP simpan pinjam' },
          'Membahas rancangan peraturan khusus',
        ],
        end: ['done', 'Peraturan khusus berlaku.'],
      },
      {
        kind: 'permodalan',
        findings: ['KEU-05'],
        text: 'Menjajaki dana bergulir untuk memperkuat likuiditas.',
        sessions: [],
        end: ['deferred', 'Pinjaman macet harus turun lebih dahulu.'],
      },
    ],
    yearBefore: 1.02,
    change: { rat: [1, 1], health: [2, 2], volume: 0.07, assets: 0.03, shu: 0.15, members: 3 },
  },
  sharia_board: {
    result: 'improved',
    findings: [
      {
        code: 'SYA-01',
        severity: 'moderate',
        method: 'document',
        evidence: 'Dewan pengawas syariah belum ada; dana maal tercatat pada kas tamwil.',
        outcome: ['improved', 'Dana maal sudah dipisah; dewan pengawas syariah belum lengkap.'],
      },
      {
        code: 'KEU-02',
        severity: 'moderate',
        method: 'document',
        evidence: 'Laporan {tahun} belum memisahkan unit sosial dan unit usaha.',
        rootCause: 'SYA-01',
        outcome: ['resolved', 'Dua set laporan tersedia.'],
      },
      {
        code: 'ANG-03',
        severity: 'mild',
        method: 'interview',
        evidence: 'Anggota tidak tahu beda koperasi ini dengan tempat pinjam lain.',
        outcome: ['unchanged', 'Wawancara ulang memberi jawaban yang sama.'],
      },
    ],
    recommendations: [
      {
        kind: 'revisi_ad_art',
        findings: ['SYA-01'],
        text: 'Menetapkan dewan pengawas syariah dalam anggaran dasar.',
        sessions: ['Membahas perubahan anggaran dasar', 'Calon dewan pengawas syariah'],
        end: ['dropped', 'Calon ketua dewan mengundurkan diri; rapat anggota ditunda.'],
      },
      {
        kind: 'audit_pembukuan',
        findings: ['KEU-02', 'SYA-01'],
        text: 'Memisahkan pembukuan maal dan tamwil.',
        sessions: ['Memisahkan kas maal dan tamwil', 'Memeriksa dua set laporan'],
        end: ['done', 'Dua set laporan disusun setiap bulan.'],
      },
      {
        kind: 'pelatihan',
        findings: ['SYA-01', 'ANG-03'],
        text: 'Melatih pengelola tentang akad dan cara menjelaskannya.',
        sessions: [{ shared: 'bimtek', topic: 'Bimtek akad bagi pengelola' }],
        end: ['done', 'Dua pengelola mengikuti bimtek.'],
      },
    ],
    yearBefore: 0.97,
    change: { rat: [1, 1], health: [2, 2], volume: 0.08, assets: 0.05, shu: 0.1, members: 6 },
  },
  dormant: {
    result: 'unchanged',
    findings: [
      {
        code: 'KEL-03',
        severity: 'severe',
        method: 'observation',
        evidence: 'Kantor terkunci pada dua kunjungan; tidak ada pembukuan tahun {tahun}.',
        rootCause: 'KEL-05',
        outcome: ['unchanged', 'Kantor dibuka dua hari seminggu, pembukuan belum ada.'],
      },
      {
        code: 'KEL-05',
        severity: 'moderate',
        method: 'interview',
        evidence: 'Masa bakti pengurus sudah lewat; tidak ada yang bersedia menggantikan.',
        outcome: ['improved', 'Dua calon pengurus bersedia.'],
      },
      {
        code: 'ANG-02',
        severity: 'moderate',
        method: 'document',
        evidence: 'Dari {anggota} nama di buku anggota, banyak yang sudah pindah.',
        rootCause: 'KEL-03',
        outcome: ['worsened', 'Setelah buku anggota dibersihkan, jumlahnya turun.'],
      },
    ],
    recommendations: [
      {
        kind: 'restrukturisasi_pengurus',
        findings: ['KEL-05', 'KEL-03'],
        text: 'Mengadakan rapat anggota untuk memilih pengurus baru.',
        sessions: ['Mencari calon pengurus', 'Rapat anggota luar biasa'],
        end: ['dropped', 'Rapat anggota dua kali tidak mencapai kuorum.'],
      },
      {
        kind: 'motivasi',
        findings: ['ANG-02'],
        text: 'Mendatangi anggota dan memperbarui buku anggota.',
        sessions: ['Memperbarui buku anggota'],
        end: ['done', 'Buku anggota sesuai keadaan.'],
      },
      {
        kind: 'pelatihan',
        findings: ['KEL-05'],
        text: 'Melatih calon pengurus.',
        sessions: [{ shared: 'bimtek', topic: 'Bimtek dasar perkoperasian' }],
        end: ['done', 'Dua calon pengurus mengikuti bimtek.'],
      },
    ],
    yearBefore: 1.15,
    missing: {
      'baseline business_volume_rupiah': 'not_collected',
      'endline business_volume_rupiah': 'not_collected',
      'baseline shu_rupiah': 'not_collected',
      'endline shu_rupiah': 'not_collected',
    },
    change: { rat: [0, 0], health: [1, 1], volume: 0, assets: 0.03, shu: 0, members: -24 },
  },
  declining: {
    result: 'worsened',
    findings: [
      {
        code: 'USA-03',
        severity: 'severe',
        method: 'document',
        evidence: 'Volume usaha {tahun} tinggal {omzet}, turun dua tahun berturut-turut.',
        outcome: ['worsened', 'Volume usaha turun lagi.'],
      },
      {
        code: 'KEU-06',
        severity: 'moderate',
        method: 'document',
        evidence: 'Biaya gudang dan gaji menghabiskan hasil usaha.',
        rootCause: 'USA-03',
        outcome: ['unchanged', 'Sewa gudang baru berakhir tahun depan.'],
      },
      {
        code: 'ANG-02',
        severity: 'moderate',
        method: 'document',
        evidence: 'Anggota berpindah ke pemasok lain.',
        rootCause: 'USA-03',
        outcome: ['worsened', 'Lebih dari 20 anggota keluar selama program.'],
      },
    ],
    recommendations: [
      {
        kind: 'bimbingan',
        findings: ['USA-03', 'KEU-06'],
        text: 'Menata ulang harga, biaya dan persediaan.',
        sessions: ['Menghitung harga pokok', 'Menata gudang'],
        end: ['done', 'Daftar harga dan persediaan baru dipakai.'],
      },
      {
        kind: 'motivasi',
        findings: ['ANG-02'],
        text: 'Mengundang anggota yang keluar untuk kembali.',
        sessions: ['Temu anggota'],
        end: ['dropped', 'Hanya dua anggota datang.'],
      },
      {
        kind: 'pelatihan',
        findings: ['KEU-06'],
        text: 'Melatih pengelola mengendalikan biaya.',
        sessions: [{ shared: 'bimtek', topic: 'Bimtek pengendalian biaya' }],
        end: ['done', 'Pengelola mengikuti bimtek.'],
      },
    ],
    yearBefore: 1.18,
    change: { rat: [1, 1], health: [3, 2], volume: -0.14, assets: -0.05, shu: -0.4, members: -31 },
  },
  misused_funds: {
    result: 'referred',
    findings: [
      {
        code: 'KEP-05',
        severity: 'severe',
        method: 'document',
        evidence:
          'Simpanan di buku anggota tidak cocok dengan kas; pengaduan tertulis sudah diterima.',
        outcome: ['not_assessed', 'Diperiksa oleh yang berwenang.'],
      },
      {
        code: 'KEU-02',
        severity: 'severe',
        method: 'document',
        evidence: 'Bukti kas {tahun} tidak lengkap.',
        rootCause: 'KEP-05',
        outcome: ['improved', 'Bukti yang ada sudah disusun dan diserahkan.'],
      },
    ],
    recommendations: [
      {
        kind: 'audit_pembukuan',
        findings: ['KEU-02', 'KEP-05'],
        text: 'Menyusun bukti kas dan daftar simpanan anggota.',
        sessions: ['Menyusun bukti kas', 'Mencocokkan daftar simpanan'],
        end: ['done', 'Daftar selisih selesai.'],
      },
      {
        kind: 'rujukan',
        findings: ['KEP-05'],
        text: 'Menyerahkan perkara kepada pengawas koperasi.',
        sessions: [
          'Pertemuan dengan pengawas koperasi',
          {
            topic: 'Penyerahan berkas',
            reached: {
              type: 'referral',
              referredTo: 'Pengawas koperasi dinas',
              answer: 'Berkas diterima dan akan diperiksa.',
            },
          },
        ],
        end: ['done', 'Berkas diterima pengawas koperasi.'],
      },
    ],
    yearBefore: 1.2,
    missing: {
      'baseline shu_rupiah': 'not_collected',
      'endline shu_rupiah': 'refused',
      'endline asset_rupiah': 'refused',
    },
    change: { rat: [0, 0], health: [1, 1], volume: -0.1, assets: 0, shu: 0, members: -12 },
  },
  beyond_help: {
    result: 'dissolution_proposed',
    findings: [
      {
        code: 'USA-01',
        severity: 'severe',
        method: 'observation',
        evidence: 'Tidak ada penjualan sejak awal {tahun}; tempat usaha sudah disewakan.',
        rootCause: 'KEL-03',
        outcome: ['unchanged', 'Usaha tidak berjalan lagi.'],
      },
      {
        code: 'KEL-03',
        severity: 'severe',
        method: 'interview',
        evidence: 'Dari {anggota} anggota hanya beberapa yang dapat dihubungi.',
        outcome: ['unchanged', 'Anggota sepakat koperasi tidak dilanjutkan.'],
      },
    ],
    recommendations: [
      {
        kind: 'bimbingan',
        findings: ['KEL-03'],
        text: 'Menyusun daftar aset, utang dan simpanan anggota.',
        sessions: ['Mendata aset dan kewajiban', 'Memastikan simpanan anggota'],
        end: ['done', 'Daftar aset dan kewajiban selesai.'],
      },
      {
        kind: 'pembubaran',
        findings: ['USA-01', 'KEL-03'],
        text: 'Mendampingi rapat anggota tentang pembubaran.',
        sessions: [
          'Penjelasan tata cara pembubaran',
          {
            topic: 'Rapat anggota tentang pembubaran',
            reached: { type: 'dissolution_file', step: 'members_decision' },
          },
        ],
        end: ['done', 'Rapat anggota mengusulkan pembubaran; berita acara diterima dinas.'],
      },
    ],
    yearBefore: 1,
    missing: {
      'baseline shu_rupiah': 'not_collected',
      'endline shu_rupiah': 'not_applicable',
    },
    change: { rat: [0, 0], health: [1, 1], volume: 0, assets: 0, shu: 0, members: 0 },
  },
  healthy: {
    result: 'not_ill',
    findings: [],
    recommendations: [],
    yearBefore: 0.94,
    change: { rat: [1, 1], health: [4, 4], volume: 0, assets: 0, shu: 0, members: 0 },
  },
} as const satisfies Record<string, CooperativeCourse>

export const ENTERPRISE_COURSES = {
  few_buyers: {
    result: 'good',
    findings: [
      {
        code: 'PEM-01',
        severity: 'severe',
        method: 'interview',
        evidence: 'Hampir seluruh {omzet} setahun berasal dari dua toko oleh-oleh.',
        outcome: ['resolved', 'Tujuh pembeli tetap pada akhir program.'],
      },
      {
        code: 'PEM-02',
        severity: 'moderate',
        method: 'observation',
        evidence: 'Belum ada kanal penjualan daring.',
        outcome: ['resolved', 'Pesanan daring masuk setiap minggu.'],
      },
      {
        code: 'KEU-02',
        severity: 'moderate',
        method: 'document',
        evidence: 'Uang usaha dan uang rumah tangga bercampur.',
        outcome: ['improved', 'Buku kas usaha terpisah sejak bulan kedua.'],
      },
    ],
    recommendations: [
      {
        kind: 'kemitraan',
        findings: ['PEM-01'],
        text: 'Bermitra dengan toko koperasi karyawan dan hotel.',
        sessions: [
          { shared: 'business_meeting', topic: 'Temu usaha dengan koperasi dan hotel' },
          {
            topic: 'Menyusun perjanjian pasok',
            reached: {
              type: 'partnership',
              seller: 'participant',
              goods: '{produk}',
              counterpart: 'Hotel di Kota Bogor (fiktif)',
              share: 0.2,
            },
          },
        ],
        end: ['done', 'Lima perjanjian pasok berjalan.'],
      },
      {
        kind: 'digital',
        findings: ['PEM-02', 'PEM-01'],
        text: 'Menjual lewat pasar daring.',
        sessions: [
          'Foto produk dan kemasan',
          {
            topic: 'Membuka toko daring',
            reached: { type: 'online_channel', channel: 'marketplace' },
          },
        ],
        end: ['done', 'Toko daring aktif.'],
      },
      {
        kind: 'audit_pembukuan',
        findings: ['KEU-02'],
        text: 'Memisahkan kas usaha dan mencatatnya setiap hari.',
        sessions: ['Buku kas harian', 'Membaca laporan bulanan'],
        end: ['done', 'Enam bulan catatan kas tersedia.'],
      },
    ],
    yearBefore: 1.01,
    change: { volume: 0.27, assets: 0.06, workers: 2 },
  },
  ready_for_credit: {
    result: 'good',
    findings: [
      {
        code: 'MOD-02',
        severity: 'severe',
        method: 'interview',
        evidence: 'Pesanan ditolak karena bahan tidak terbeli; dua bank menolak permohonan.',
        rootCause: 'KEU-02',
        outcome: ['resolved', 'Kredit usaha {kredit} cair.'],
      },
      {
        code: 'KEU-02',
        severity: 'moderate',
        method: 'document',
        evidence: 'Tidak ada catatan penjualan tahun {tahun} yang dapat ditunjukkan kepada bank.',
        outcome: ['resolved', 'Laporan enam bulan diterima bank.'],
      },
      {
        code: 'KEP-02',
        severity: 'moderate',
        method: 'document',
        evidence: 'Izin usaha belum ada.',
        outcome: ['resolved', 'Izin usaha terbit.'],
      },
    ],
    recommendations: [
      {
        kind: 'audit_pembukuan',
        findings: ['KEU-02'],
        text: 'Menyusun catatan penjualan dan laporan sederhana.',
        sessions: ['Mencatat penjualan', 'Menyusun laporan enam bulan'],
        end: ['done', 'Laporan enam bulan selesai.'],
      },
      {
        kind: 'revisi_ad_art',
        findings: ['KEP-02'],
        text: 'Mengurus izin usaha.',
        sessions: [
          {
            topic: 'Mengurus izin usaha',
            reached: { type: 'licence', licenceKind: 'other' },
          },
        ],
        end: ['done', 'Izin usaha terbit.'],
      },
      {
        kind: 'permodalan',
        findings: ['MOD-02'],
        text: 'Menyiapkan dan mengajukan kredit usaha rakyat.',
        sessions: ['Menyusun permohonan kredit', 'Kunjungan bank'],
        end: ['done', 'Diajukan, disetujui dan cair {kredit}.'],
      },
      {
        kind: 'pelatihan',
        findings: ['MOD-02', 'KEU-02'],
        text: 'Melatih pemilik menghitung kebutuhan modal.',
        sessions: [{ shared: 'bimtek', topic: 'Bimtek modal kerja', days: 1 }],
        end: ['dropped', 'Hari pertama saja diikuti; selanjutnya bertabrakan dengan pesanan.'],
      },
    ],
    yearBefore: 0.96,
    unverified: ['asset_rupiah'],
    change: { volume: 0.21, assets: 0.12, workers: 1 },
  },
  small_alone: {
    result: 'improved',
    findings: [
      {
        code: 'USA-04',
        severity: 'moderate',
        method: 'interview',
        evidence: 'Membeli bahan dan menjual sendiri tanpa mitra.',
        outcome: ['improved', 'Membeli bahan bersama satu koperasi.'],
      },
      {
        code: 'MOD-01',
        severity: 'moderate',
        method: 'document',
        evidence: 'Modal hanya cukup untuk dua minggu produksi.',
        rootCause: 'USA-04',
        outcome: ['unchanged', 'Modal kerja belum bertambah.'],
      },
    ],
    recommendations: [
      {
        kind: 'kemitraan',
        findings: ['USA-04'],
        text: 'Membeli bahan bersama lewat koperasi.',
        sessions: [
          { shared: 'business_meeting', topic: 'Temu usaha dengan koperasi' },
          {
            topic: 'Pembelian bersama pertama',
            reached: {
              type: 'partnership',
              seller: 'counterpart',
              goods: 'Bahan baku',
              counterpart: 'Koperasi pemasok bahan (fiktif)',
              share: 0.25,
            },
          },
        ],
        end: ['done', 'Pembelian bersama berjalan tiap bulan.'],
      },
      {
        kind: 'motivasi',
        findings: ['USA-04', 'MOD-01'],
        text: 'Belajar dari perajin yang berkembang.',
        sessions: [{ shared: 'peer_visit', topic: 'Kunjungan belajar ke perajin' }],
        end: ['done', 'Rencana usaha satu halaman disusun.'],
      },
      {
        kind: 'permodalan',
        findings: ['MOD-01'],
        text: 'Mengajukan pinjaman lunak.',
        sessions: [],
        end: ['declined', 'Pemilik belum mau berutang.'],
      },
      {
        kind: 'digital',
        findings: ['USA-04'],
        text: 'Mencoba penjualan daring.',
        sessions: [
          {
            topic: 'Mencoba penjualan daring',
            reached: { type: 'online_channel', channel: 'social_media' },
          },
        ],
        end: ['done', 'Satu kanal daring dibuka.'],
      },
    ],
    yearBefore: 1.03,
    change: { volume: 0.08, assets: 0.02, workers: 0 },
  },
  costly_workshop: {
    result: 'improved',
    findings: [
      {
        code: 'KEU-06',
        severity: 'severe',
        method: 'document',
        evidence: 'Biaya bahan terbuang dan lembur hampir sebesar {omzet}.',
        outcome: ['improved', 'Bahan terbuang berkurang.'],
      },
      {
        code: 'MOD-03',
        severity: 'moderate',
        method: 'document',
        evidence: 'Utang kepada pemasok dan leasing lebih besar daripada modal sendiri.',
        outcome: ['unchanged', 'Utang belum berkurang.'],
      },
    ],
    recommendations: [
      {
        kind: 'bimbingan',
        findings: ['KEU-06'],
        text: 'Menghitung biaya setiap pesanan.',
        sessions: ['Menghitung biaya pesanan', 'Membandingkan harga dan biaya'],
        end: ['done', 'Kartu biaya dipakai untuk setiap pesanan.'],
      },
      {
        kind: 'pelatihan',
        findings: ['KEU-06'],
        text: 'Melatih pekerja mengurangi bahan terbuang.',
        sessions: [{ shared: 'bimtek', topic: 'Bimtek kerja hemat bahan' }],
        end: ['done', 'Yang mengikuti bimtek mengajari pekerja lain.'],
      },
      {
        kind: 'permodalan',
        findings: ['MOD-03'],
        text: 'Mengganti utang mahal dengan pinjaman lunak.',
        sessions: ['Menyusun daftar utang'],
        end: ['dropped', 'Bank meminta laporan keuangan dua tahun.'],
      },
      {
        kind: 'kemitraan',
        findings: ['MOD-03', 'KEU-06'],
        text: 'Mencari pemasok yang mau dibayar bertahap.',
        sessions: [{ shared: 'business_meeting', topic: 'Temu usaha dengan pemasok' }],
        end: ['dropped', 'Pemasok meminta pembayaran tunai.'],
      },
    ],
    yearBefore: 1,
    change: { volume: 0.18, assets: 0, workers: 0 },
  },
  tired_owner: {
    result: 'unchanged',
    findings: [
      {
        code: 'SDM-03',
        severity: 'moderate',
        method: 'interview',
        evidence: 'Pemilik ingin usahanya cukup berjalan seperti sekarang.',
        outcome: ['unchanged', 'Sikap pemilik tidak berubah.'],
      },
      {
        code: 'USA-03',
        severity: 'moderate',
        method: 'interview',
        evidence: 'Penjualan turun menjadi {omzet} pada {tahun}.',
        rootCause: 'SDM-03',
        outcome: ['unchanged', 'Penjualan masih sedikit di bawah tahun lalu.'],
      },
    ],
    recommendations: [
      {
        kind: 'motivasi',
        findings: ['SDM-03'],
        text: 'Belajar dari pelaku usaha sejenis yang bangkit.',
        sessions: [
          { shared: 'peer_visit', topic: 'Kunjungan belajar' },
          'Menyusun rencana tiga bulan',
        ],
        end: ['done', 'Rencana tiga bulan disusun.'],
      },
      {
        kind: 'bimbingan',
        findings: ['USA-03'],
        text: 'Mendampingi penataan barang dan harga.',
        sessions: ['Menata barang dan harga'],
        end: ['dropped', 'Pemilik tidak meneruskan.'],
      },
      {
        kind: 'pelatihan',
        findings: ['SDM-03'],
        text: 'Mengikuti pelatihan kewirausahaan.',
        sessions: [{ shared: 'bimtek', topic: 'Bimtek kewirausahaan' }],
        end: ['done', 'Anak pemilik mengikuti pelatihan dan mulai membantu.'],
      },
    ],
    yearBefore: 1.07,
    missing: { 'baseline asset_rupiah': 'refused', 'endline asset_rupiah': 'refused' },
    change: { volume: -0.04, assets: 0, workers: 1 },
  },
} as const satisfies Record<string, EnterpriseCourse>
