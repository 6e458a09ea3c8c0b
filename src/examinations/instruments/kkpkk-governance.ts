import type { ChecklistIndicator } from '../instrument.js'
import { checklist, rows, subAspect } from './build.js'

/**
 * Percent met to nilai and skor: above 75, above 50, above 25, the rest. The printed table leaves gaps
 * between 75 and 76; this is its continuous form.
 */
export const MET_SHARE: Pick<ChecklistIndicator, 'bands' | 'pointsPerQuestion'> = {
  bands: rows(
    [25, 50, 75],
    [
      { nilai: 4, skor: 1 },
      { nilai: 3, skor: 2 },
      { nilai: 2, skor: 3 },
      { nilai: 1, skor: 4 },
    ],
    'lower',
  ),
  pointsPerQuestion: null,
}

const asked = (given: Parameters<typeof checklist>[0]) => checklist(given, MET_SHARE)

const principles = [
  asked({
    code: 'A1.1',
    name: ['Keanggotaan sukarela dan terbuka', 'Voluntary and open membership'],
    documents: [
      'AD/ART, buku daftar anggota, formulir masuk dan keluar anggota',
      'Statutes and bylaws, register of members, forms of joining and leaving',
    ],
    methods: ['document', 'interview'],
    questions: [
      [
        'AD/ART menjamin orang masuk dan keluar sebagai anggota atas kemauan sendiri, dan begitu pula praktiknya.',
        'The statutes let people join and leave of their own will, and practice follows them.',
      ],
      [
        'AD/ART membuka keanggotaan tanpa membedakan suku, agama, golongan atau jenis kelamin, dan begitu pula praktiknya.',
        'The statutes open membership without regard to ethnicity, religion, group or sex, and practice follows them.',
      ],
      [
        'Selama tahun buku, anggota yang masuk lebih banyak daripada anggota yang keluar.',
        'Over the book year more members joined than left.',
      ],
      [
        'Setiap anggota yang masuk atau keluar tercatat dengan berkas yang sah.',
        'Each joining and leaving is on file with a valid paper.',
      ],
    ],
  }),
  asked({
    code: 'A1.2',
    name: ['Pengelolaan secara demokratis', 'Democratic management'],
    documents: [
      'Berita acara dan daftar hadir rapat anggota, tata tertib pemilihan, peraturan khusus',
      'Minutes and attendance of members’ meetings, rules of election, special rules',
    ],
    methods: ['document', 'interview'],
    questions: [
      [
        'Keputusan dan kebijakan koperasi ditetapkan dalam rapat anggota dengan satu orang satu suara.',
        'Decisions and policies are made in the members’ meeting, one person one vote.',
      ],
      [
        'Rapat anggota menilai dan mengesahkan pertanggungjawaban pengelolaan dengan satu orang satu suara.',
        'The members’ meeting judges and approves the account of management, one person one vote.',
      ],
      [
        'Setiap anggota berhak memilih dan dipilih menjadi pengurus.',
        'Every member may vote for the board (pengurus) and stand for it.',
      ],
      [
        'Setiap anggota berhak memilih dan dipilih menjadi pengawas.',
        'Every member may vote for the supervisors (pengawas) and stand as one.',
      ],
      [
        'Anggota ikut menyusun dan menetapkan peraturan koperasi.',
        'Members take part in drafting and adopting the cooperative’s rules.',
      ],
    ],
  }),
  asked({
    code: 'A1.3',
    name: ['Pembagian SHU secara adil', 'Fair distribution of the SHU'],
    documents: [
      'AD/ART, keputusan RAT tentang pembagian SHU, daftar penerimaan SHU anggota',
      'Statutes and bylaws, decision of the RAT on the SHU, list of what each member received',
    ],
    methods: ['document'],
    questions: [
      [
        'SHU bagian anggota dibagi menurut jasa usaha masing-masing, sesuai AD/ART.',
        'The members’ part of the SHU is shared by each one’s business with the cooperative, as the statutes say.',
      ],
      [
        'SHU bagian anggota dibagi pula menurut modal masing-masing, sesuai AD/ART.',
        'The members’ part of the SHU is shared by each one’s capital too, as the statutes say.',
      ],
      [
        'SHU tidak dibagi sama rata, dan AD/ART mengaturnya.',
        'The SHU is not shared in equal parts, and the statutes say so.',
      ],
    ],
  }),
  asked({
    code: 'A1.4',
    name: ['Balas jasa terbatas atas modal', 'Limited return on capital'],
    documents: [
      'Keputusan rapat anggota tentang jasa simpanan, perjanjian modal penyertaan, peraturan khusus',
      'Decision of the members’ meeting on returns, agreements on participating capital, special rules',
    ],
    methods: ['document'],
    questions: [
      [
        'Imbalan atas simpanan sukarela wajar dan disepakati rapat anggota.',
        'The return on voluntary savings is reasonable and agreed by the members’ meeting.',
      ],
      [
        'Imbalan atas simpanan berjangka wajar dan disepakati rapat anggota.',
        'The return on term deposits is reasonable and agreed by the members’ meeting.',
      ],
      [
        'Imbalan atas modal penyertaan wajar dan disepakati rapat anggota.',
        'The return on participating capital is reasonable and agreed by the members’ meeting.',
      ],
      [
        'Koperasi mempunyai peraturan tertulis tentang balas jasa atas modal.',
        'The cooperative has a written rule on returns on capital.',
      ],
    ],
  }),
  asked({
    code: 'A1.5',
    name: ['Kemandirian', 'Independence'],
    documents: [
      'Laporan pengurus, perjanjian dengan pihak luar, laporan penggunaan bantuan',
      'Report of the board, agreements with outsiders, reports on the use of aid',
    ],
    methods: ['document', 'interview'],
    questions: [
      [
        'Koperasi dikelola dengan kemampuan dan tenaga sendiri.',
        'The cooperative is run by its own ability and people.',
      ],
      [
        'Keputusan usaha diambil tanpa bergantung pada pihak luar.',
        'Business decisions are taken without depending on outsiders.',
      ],
      [
        'Bantuan dana dipakai sebagai sarana usaha, bukan alasan berkoperasi.',
        'Financial aid serves the business and is not the reason for having a cooperative.',
      ],
      [
        'Ada berkas yang membuktikan kemandirian tersebut.',
        'There are papers to prove this independence.',
      ],
    ],
  }),
  asked({
    code: 'A1.6',
    name: ['Pendidikan perkoperasian', 'Cooperative education'],
    documents: [
      'Anggaran dana pendidikan, jadwal, daftar hadir, sertifikat',
      'Budget of the education fund, schedule, attendance, certificates',
    ],
    methods: ['document', 'interview'],
    questions: [
      [
        'Dana pendidikan dari SHU dipakai setiap tahun untuk pendidikan berjenjang bagi pengurus.',
        'The education fund of the SHU pays each year for training by stages of the board (pengurus).',
      ],
      [
        'Dana pendidikan dari SHU dipakai setiap tahun untuk pendidikan berjenjang bagi pengawas.',
        'The education fund of the SHU pays each year for training by stages of the supervisors (pengawas).',
      ],
      [
        'Dana pendidikan dari SHU dipakai setiap tahun untuk pendidikan berjenjang bagi pengelola.',
        'The education fund of the SHU pays each year for training by stages of the managers (pengelola).',
      ],
      [
        'Dana pendidikan dari SHU dipakai setiap tahun untuk pendidikan berjenjang bagi anggota.',
        'The education fund of the SHU pays each year for training by stages of the members.',
      ],
    ],
  }),
  asked({
    code: 'A1.7',
    name: ['Kerja sama antarkoperasi', 'Cooperation between cooperatives'],
    documents: [
      'Naskah kerja sama, laporan pelaksanaannya',
      'Agreements of cooperation, reports on what came of them',
    ],
    methods: ['document', 'interview'],
    questions: [
      [
        'Ada kerja sama usaha dengan koperasi atau lembaga lain, di tingkat mana pun.',
        'There is cooperation in business with another cooperative or institution, at any level.',
      ],
      [
        'Ada kerja sama permodalan dengan koperasi atau lembaga lain, di tingkat mana pun.',
        'There is cooperation in capital with another cooperative or institution, at any level.',
      ],
      [
        'Ada kerja sama organisasi, pengembangan sumber daya manusia, pemasaran atau sistem informasi dengan koperasi atau lembaga lain.',
        'There is cooperation in organisation, people, marketing or information systems with another cooperative or institution.',
      ],
      [
        'Kerja sama itu nyata manfaatnya bagi koperasi dan anggota.',
        'The cooperation has brought a real benefit to the cooperative and its members.',
      ],
    ],
  }),
]

const institution = [
  asked({
    code: 'A2.1',
    name: ['Legalitas badan hukum', 'Legal entity'],
    documents: [
      'Akta pendirian dan pengesahannya, akta perubahan, NIK koperasi',
      'Deed of foundation and its approval, deeds of amendment, NIK of the cooperative',
    ],
    methods: ['document', 'observation'],
    questions: [
      [
        'Dokumen badan hukum sah dan lengkap.',
        'The papers of the legal entity are valid and whole.',
      ],
      [
        'Jenis usaha yang dijalankan sesuai dengan dokumen badan hukum.',
        'The business it runs is the one in the papers of the legal entity.',
      ],
      [
        'Alamat koperasi sesuai dengan dokumen badan hukum.',
        'The address is the one in the papers of the legal entity.',
      ],
    ],
  }),
  asked({
    code: 'A2.2',
    name: ['Izin usaha sektor riil', 'Business licence of the real sector'],
    documents: [
      'NIB, izin usaha, izin kantor cabang, papan nama',
      'NIB, business licence, licence of branch offices, sign at the door',
    ],
    methods: ['document', 'observation'],
    questions: [
      [
        'Izin usaha sektor riil sah dan masih berlaku.',
        'The licence for its business in the real sector is valid and in force.',
      ],
      [
        'Dokumen kantor cabang, bila ada cabang, sah dan masih berlaku.',
        'The papers of its branch offices, where it has any, are valid and in force.',
      ],
      [
        'Papan nama koperasi terpasang dan terbaca.',
        'A sign with the name of the cooperative is up and can be read.',
      ],
    ],
  }),
  asked({
    code: 'A2.3',
    name: ['Kelengkapan anggaran dasar', 'Completeness of the statutes'],
    documents: ['Anggaran dasar beserta perubahannya', 'The statutes with their amendments'],
    methods: ['document'],
    questions: [
      ['Anggaran dasar memuat daftar nama pendiri.', 'The statutes list the founders.'],
      ['Anggaran dasar memuat nama dan tempat kedudukan.', 'The statutes give name and seat.'],
      [
        'Anggaran dasar memuat jenis koperasi.',
        'The statutes give the type (jenis) of cooperative.',
      ],
      ['Anggaran dasar memuat maksud dan tujuan.', 'The statutes give purpose and aims.'],
      [
        'Anggaran dasar memuat jangka waktu berdirinya.',
        'The statutes say for how long the cooperative is founded.',
      ],
      ['Anggaran dasar memuat ketentuan keanggotaan.', 'The statutes rule membership.'],
      [
        'Anggaran dasar memuat besarnya setoran simpanan pokok dan simpanan wajib sebagai modal awal.',
        'The statutes give the simpanan pokok and simpanan wajib to be paid in as first capital.',
      ],
      ['Anggaran dasar memuat ketentuan permodalan.', 'The statutes rule capital.'],
      ['Anggaran dasar memuat ketentuan rapat anggota.', 'The statutes rule members’ meetings.'],
      ['Anggaran dasar memuat ketentuan pengurus.', 'The statutes rule the board (pengurus).'],
      [
        'Anggaran dasar memuat ketentuan pengawas.',
        'The statutes rule the supervisors (pengawas).',
      ],
      [
        'Anggaran dasar memuat ketentuan pengelolaan dan pengendalian.',
        'The statutes rule management and control.',
      ],
      ['Anggaran dasar memuat bidang usaha.', 'The statutes give the lines of business.'],
      [
        'Anggaran dasar memuat ketentuan pembagian sisa hasil usaha.',
        'The statutes rule the distribution of the SHU.',
      ],
      [
        'Anggaran dasar memuat ketentuan pembubaran, penyelesaian, dan hapusnya badan hukum.',
        'The statutes rule dissolution, settlement and the end of the legal entity.',
      ],
      ['Anggaran dasar memuat ketentuan sanksi.', 'The statutes rule sanctions.'],
      [
        'Anggaran dasar memuat dasar penetapan peraturan khusus.',
        'The statutes say how special rules are adopted.',
      ],
    ],
  }),
  asked({
    code: 'A2.4',
    name: ['Keanggotaan', 'Membership'],
    documents: [
      'Buku daftar anggota, buku simpanan dan pinjaman, daftar hadir rapat anggota',
      'Register of members, books of savings and loans, attendance of members’ meetings',
    ],
    methods: ['document', 'interview'],
    questions: [
      ['Buku daftar anggota ada dan mutakhir.', 'There is a register of members, kept up to date.'],
      [
        'Jumlah anggota tidak turun lebih dari 20 orang selama tahun buku.',
        'The number of members did not fall by more than 20 over the book year.',
      ],
      [
        'Sebagian besar anggota aktif menyimpan dan memakai layanan koperasi.',
        'Most members save with the cooperative and use its services.',
      ],
      [
        'Anggota hadir dalam rapat anggota sesuai kuorum.',
        'Members attend the members’ meeting in the number its quorum asks.',
      ],
    ],
  }),
  asked({
    code: 'A2.5',
    name: ['Kelengkapan organisasi', 'Completeness of the organisation'],
    documents: [
      'Berita acara RAT, susunan pengurus, pengawas dan pengelola, surat pengangkatan',
      'Minutes of the RAT, lists of pengurus, pengawas and pengelola, letters of appointment',
    ],
    methods: ['document', 'interview', 'observation'],
    questions: [
      [
        'Rapat anggota tahunan untuk tahun buku yang diperiksa terlaksana.',
        'The RAT for the book year under examination was held.',
      ],
      ['Pengurus lengkap dan menjalankan tugas.', 'The board (pengurus) is complete and at work.'],
      [
        'Pengawas dan pengelola lengkap dan menjalankan tugas.',
        'Supervisors (pengawas) and managers (pengelola) are complete and at work.',
      ],
    ],
  }),
]

const management = [
  asked({
    code: 'A3.1',
    name: ['Manajemen umum', 'General management'],
    documents: [
      'Dokumen visi dan misi, rencana kerja, laporan evaluasi',
      'Statement of vision and mission, plans of work, reports on them',
    ],
    methods: ['document', 'interview'],
    questions: [
      [
        'Visi, misi dan tujuan tertulis dan diketahui anggota.',
        'Vision, mission and aims are written down and known to the members.',
      ],
      [
        'Rencana kerja jangka panjang dan jangka pendek tersedia.',
        'There are plans of work for the long and the short term.',
      ],
      [
        'Pelaksanaan rencana kerja diukur dan dievaluasi.',
        'The carrying out of the plans is measured and reviewed.',
      ],
    ],
  }),
  asked({
    code: 'A3.2',
    name: ['Manajemen kelembagaan', 'Institutional management'],
    documents: [
      'Bagan organisasi, uraian tugas, SOM dan SOP, tempat penyimpanan dokumen',
      'Organisation chart, job descriptions, SOM and SOP, where documents are kept',
    ],
    methods: ['document', 'observation'],
    questions: [
      [
        'Struktur organisasi tertulis dan berjalan.',
        'The organisation is written down and works so.',
      ],
      [
        'Setiap jabatan mempunyai uraian tugas tertulis.',
        'Every post has a written job description.',
      ],
      [
        'SOM dan SOP tersedia dan dipakai.',
        'Standard operating management (SOM) and procedures (SOP) exist and are in use.',
      ],
      [
        'Dokumen penting disimpan aman dan mudah ditemukan.',
        'Important documents are kept safe and are easy to find.',
      ],
    ],
  }),
  asked({
    code: 'A3.3',
    name: ['Manajemen permodalan', 'Management of capital'],
    documents: [
      'Neraca dua tahun terakhir, rincian simpanan dan cadangan',
      'Balance sheets of the last two years, details of savings and reserves',
    ],
    methods: ['document'],
    questions: [
      ['Modal sendiri tumbuh dibanding tahun lalu.', 'Own capital grew against last year.'],
      ['Simpanan anggota tumbuh dibanding tahun lalu.', 'Members’ savings grew against last year.'],
      ['Cadangan meningkat dibanding tahun lalu.', 'Reserves rose against last year.'],
      ['Investasi dibiayai dari modal sendiri.', 'Investments are paid out of own capital.'],
    ],
  }),
  asked({
    code: 'A3.4',
    name: ['Manajemen aset', 'Management of assets'],
    documents: [
      'Daftar piutang dan agunan, kartu piutang, kebijakan penyaluran',
      'List of receivables and collateral, cards of receivables, policy on lending',
    ],
    methods: ['document', 'observation'],
    questions: [
      [
        'Piutang atau pembiayaan yang diberikan didukung agunan yang memadai.',
        'Credit and financing given are backed by enough collateral.',
      ],
      ['Sebagian besar pembayaran piutang lancar.', 'Most receivables are paid on time.'],
      [
        'Piutang macet masih dapat ditagih dan nyata tertagih.',
        'Bad receivables can still be collected, and some are.',
      ],
      [
        'Prinsip kehati-hatian diterapkan sebelum piutang diberikan.',
        'Credit is given with due prudence.',
      ],
    ],
  }),
  asked({
    code: 'A3.5',
    name: ['Manajemen likuiditas', 'Management of liquidity'],
    documents: [
      'Kebijakan likuiditas, perjanjian fasilitas pembiayaan, laporan kas',
      'Policy on liquidity, agreements on credit lines, cash reports',
    ],
    methods: ['document', 'interview'],
    questions: [
      [
        'Ada kebijakan tertulis tentang pengendalian likuiditas.',
        'There is a written policy on the control of liquidity.',
      ],
      [
        'Ada fasilitas pembiayaan dari lembaga keuangan lain yang dapat dipakai.',
        'There is a credit line with another financial institution to draw on.',
      ],
      [
        'Ada peraturan khusus tentang batas likuiditas.',
        'There is a special rule on the least liquidity to hold.',
      ],
      [
        'Ada sistem informasi untuk memantau likuiditas.',
        'There is an information system to watch liquidity by.',
      ],
    ],
  }),
]

const of = (sets: readonly ReturnType<typeof asked>[]) => sets.map(({ indicator }) => indicator)

export const GOVERNANCE = {
  subAspects: [
    subAspect('A1', ['Prinsip koperasi', 'Cooperative principles'], of(principles)),
    subAspect('A2', ['Kelembagaan', 'Institution'], of(institution)),
    subAspect('A3', ['Manajemen koperasi', 'Management of the cooperative'], of(management)),
  ],
  questions: [...principles, ...institution, ...management].flatMap(({ questions }) => questions),
}
