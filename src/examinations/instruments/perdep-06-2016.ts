import type { Band, Instrument, Question } from '../instrument.js'
import { amount, checklist, type Edge, ratio, rows, subAspect } from './build.js'
import { COMMON_ASSUMPTIONS, FOUR_CATEGORIES } from './categories.js'

/** Points row by row, the first below the first edge. */
const points = (
  edges: readonly (number | readonly [number, Edge])[],
  skors: readonly number[],
  belongsTo: Edge,
): Band[] =>
  rows(
    edges,
    skors.map((skor) => ({ nilai: null, skor })),
    belongsTo,
  )

/** Nothing at nought, one step more for every ten percent begun, the most above ninety. */
const byTens = (step: number): Band[] =>
  points(
    [0, 10, 20, 30, 40, 50, 60, 70, 80, 90],
    Array.from({ length: 11 }, (_, tens) => Math.round(step * tens * 100) / 100),
    'lower',
  )

const EDGE_DIFFERS = [
  'Sumber sekunder tidak jelas tentang nilai tepat di batas pita.',
  'The secondary source is unclear on values that are exactly an edge.',
] as const

const capital = [
  ratio({
    code: 'A1.1',
    name: ['Modal sendiri terhadap total aset', 'Own capital to total assets'],
    formula: ['modal sendiri / total aset × 100', 'own capital / total assets × 100'],
    of: ['modal_sendiri'],
    over: ['total_aset'],
    direction: null,
    bands: points([0, 20, 40, 60, 80], [0, 1.5, 3, 6, 3, 1.5], 'lower'),
  }),
  ratio({
    code: 'A1.2',
    name: ['Modal sendiri terhadap pinjaman diberikan yang berisiko', 'Own capital to risky loans'],
    formula: [
      'modal sendiri / pinjaman diberikan yang berisiko × 100',
      'own capital / risky loans × 100',
    ],
    of: ['modal_sendiri'],
    over: ['pinjaman_berisiko'],
    direction: 'up',
    bands: byTens(0.6),
  }),
  ratio({
    code: 'A1.3',
    name: ['Kecukupan modal sendiri', 'Adequacy of own capital'],
    formula: [
      'modal tertimbang / aset tertimbang menurut risiko × 100',
      'weighted capital / risk-weighted assets × 100',
    ],
    of: ['modal_tertimbang'],
    over: ['aset_tertimbang'],
    direction: 'up',
    bands: points([4, 6, [8, 'lower']], [0, 1.5, 2.25, 3], 'upper'),
    unverified: EDGE_DIFFERS,
  }),
]

const BAD_LOANS = [
  ['pinjaman_kurang_lancar', 0.5],
  ['pinjaman_diragukan', 0.75],
  'pinjaman_macet',
] as const

const assets = [
  ratio({
    code: 'B1.1',
    name: ['Pinjaman pada anggota terhadap pinjaman diberikan', 'Loans to members to all loans'],
    formula: [
      'pinjaman pada anggota / pinjaman yang diberikan × 100',
      'loans to members / loans given × 100',
    ],
    of: ['pinjaman_anggota'],
    over: ['pinjaman_diberikan'],
    direction: 'up',
    bands: points([25, 50, 75], [0, 5, 7.5, 10], 'lower'),
  }),
  ratio({
    code: 'B1.2',
    name: ['Pinjaman bermasalah terhadap pinjaman diberikan', 'Bad loans to all loans'],
    formula: [
      '(50% kurang lancar + 75% diragukan + 100% macet) / pinjaman yang diberikan × 100',
      '(50% of substandard + 75% of doubtful + 100% of loss) / loans given × 100',
    ],
    of: BAD_LOANS,
    over: ['pinjaman_diberikan'],
    direction: 'down',
    bands: points([0, 10, 20, 30, 40, 45], [5, 4, 3, 2, 1, 0.5, 0], 'lower'),
  }),
  ratio({
    code: 'B1.3',
    name: ['Cadangan risiko terhadap pinjaman bermasalah', 'Risk reserve to bad loans'],
    formula: [
      'cadangan risiko / (50% kurang lancar + 75% diragukan + 100% macet) × 100',
      'risk reserve / (50% of substandard + 75% of doubtful + 100% of loss) × 100',
    ],
    of: ['cadangan_risiko'],
    over: BAD_LOANS,
    direction: 'up',
    bands: byTens(0.5),
  }),
  ratio({
    code: 'B1.4',
    name: ['Pinjaman berisiko terhadap pinjaman diberikan', 'Risky loans to all loans'],
    formula: [
      'pinjaman diberikan yang berisiko / pinjaman yang diberikan × 100',
      'risky loans / loans given × 100',
    ],
    of: ['pinjaman_berisiko'],
    over: ['pinjaman_diberikan'],
    direction: 'down',
    bands: points([21, 25, 30], [5, 3.75, 2.5, 1.25], 'lower'),
    unverified: EDGE_DIFFERS,
  }),
]

const met = (pointsPerQuestion: number) => ({ bands: null, pointsPerQuestion })

const management = [
  checklist(
    {
      code: 'C1.1',
      name: ['Manajemen umum', 'General management'],
      documents: [
        'Visi dan misi, rencana kerja, anggaran, berita acara RAT, notula rapat',
        'Vision and mission, plans of work, budget, minutes of the RAT and of meetings',
      ],
      methods: ['document', 'interview'],
      questions: [
        [
          'Visi, misi dan tujuan koperasi tertulis dan jelas.',
          'Vision, mission and aims of the cooperative are written down and clear.',
        ],
        [
          'Ada rencana kerja jangka panjang sedikitnya tiga tahun yang dipakai sebagai pedoman.',
          'There is a plan for at least three years, and the cooperative goes by it.',
        ],
        [
          'Ada rencana kerja tahunan sebagai dasar kegiatan setahun.',
          'There is a yearly plan of work on which the year’s activities rest.',
        ],
        [
          'Rencana kerja tahunan sejalan dengan rencana jangka panjang.',
          'The yearly plan is in line with the long-term plan.',
        ],
        [
          'Visi, misi, tujuan dan rencana kerja diketahui dan dipahami pengurus, pengawas, pengelola dan karyawan.',
          'Vision, mission, aims and plans are known and understood by pengurus, pengawas, managers and staff.',
        ],
        [
          'Pengelola mengambil keputusan operasional sendiri tanpa campur tangan.',
          'The managers take operational decisions by themselves, without interference.',
        ],
        [
          'Pengurus dan pengelola menangani masalah yang ada dan memperbaikinya.',
          'Pengurus and managers deal with the problems there are and mend them.',
        ],
        [
          'Ada tata tertib kerja bagi karyawan dan pelaksanaannya diawasi.',
          'There are rules of work for the staff, and they are watched over.',
        ],
        [
          'Pengurus yang mengangkat pengelola tidak mencampuri urusan sehari-hari untuk kepentingan pribadi, keluarga atau kelompok.',
          'The board that appoints the managers does not meddle with daily business for itself, family or friends.',
        ],
        [
          'Anggota sebagai pemilik ikut menambah modal koperasi sesuai ketentuan.',
          'The members as owners add to the capital as the rules ask.',
        ],
        [
          'Pengurus, pengawas dan pengelola tidak mengambil keuntungan bagi diri sendiri dan tidak merugikan koperasi.',
          'Pengurus, pengawas and managers take no advantage for themselves and do the cooperative no harm.',
        ],
        [
          'Pengawas mengawasi pengurus dan pengelola secara efektif sesuai tugasnya.',
          'The supervisors (pengawas) watch over pengurus and managers effectively, as is their duty.',
        ],
      ],
    },
    met(0.25),
  ),
  checklist(
    {
      code: 'C1.2',
      name: ['Kelembagaan', 'Institution'],
      documents: [
        'Bagan organisasi, uraian tugas, SOM dan SOP, laporan pengawas',
        'Organisation chart, job descriptions, SOM and SOP, report of the pengawas',
      ],
      methods: ['document', 'observation'],
      questions: [
        [
          'Bagan organisasi mencerminkan seluruh kegiatan dan memisahkan fungsi yang perlu dipisah.',
          'The organisation chart covers every activity and keeps apart what must be apart.',
        ],
        [
          'Setiap karyawan mempunyai rincian tugas yang jelas.',
          'Every member of staff has a clear list of duties.',
        ],
        [
          'Struktur organisasi memuat fungsi pengawas.',
          'The organisation has the function of supervisors (pengawas).',
        ],
        [
          'Ada SOM dan SOP yang dipatuhi.',
          'Standard operating management (SOM) and procedures (SOP) exist and are followed.',
        ],
        [
          'Pekerjaan dijalankan sesuai SOM dan SOP, dan penyimpangannya ditindaklanjuti.',
          'Work is done by SOM and SOP, and departures from them are followed up.',
        ],
        [
          'Dokumen penting dan harta koperasi tersimpan aman.',
          'Important documents and property of the cooperative are kept safe.',
        ],
      ],
    },
    met(0.5),
  ),
  checklist(
    {
      code: 'C1.3',
      name: ['Manajemen permodalan', 'Management of capital'],
      documents: [
        'Neraca dua tahun terakhir, keputusan pembagian SHU, daftar simpanan',
        'Balance sheets of the last two years, decision on the SHU, list of savings',
      ],
      methods: ['document'],
      questions: [
        [
          'Modal sendiri tumbuh sama dengan atau lebih cepat daripada aset.',
          'Own capital grows as fast as assets, or faster.',
        ],
        [
          'Modal sendiri dari anggota tumbuh sedikitnya 10 persen dari tahun lalu.',
          'Own capital from members grew by at least 10 percent over last year.',
        ],
        [
          'Cadangan yang disisihkan dari SHU sedikitnya 25 persen.',
          'At least 25 percent of the SHU is put into reserves.',
        ],
        [
          'Simpanan anggota tumbuh sedikitnya 10 persen dari tahun lalu.',
          'Members’ deposits grew by at least 10 percent over last year.',
        ],
        [
          'Harta tetap dan inventaris dibiayai dari modal sendiri.',
          'Fixed assets and equipment are paid out of own capital.',
        ],
      ],
    },
    met(0.6),
  ),
  checklist(
    {
      code: 'C1.4',
      name: ['Manajemen aktiva', 'Management of assets'],
      documents: [
        'Daftar kolektibilitas pinjaman, daftar agunan, kebijakan pinjaman, notula keputusan pinjaman',
        'List of loans by collectability, list of collateral, policy on loans, minutes of loan decisions',
      ],
      methods: ['document', 'interview'],
      questions: [
        [
          'Pinjaman lancar sedikitnya 90 persen dari pinjaman yang diberikan.',
          'At least 90 percent of the loans given are paid on time.',
        ],
        [
          'Setiap pinjaman didukung agunan senilai pinjaman atau lebih, kecuali pinjaman kecil kepada anggota.',
          'Each loan has collateral of its value or more, except for small loans to members.',
        ],
        [
          'Cadangan risiko sama dengan atau lebih besar daripada pinjaman macet tahun lalu.',
          'The risk reserve is as large as last year’s loss loans, or larger.',
        ],
        [
          'Pinjaman macet tahun lalu tertagih sedikitnya sepertiganya.',
          'At least a third of last year’s loss loans was collected.',
        ],
        [
          'Ketentuan pinjaman diterapkan sebagaimana tertulis.',
          'The rules on loans are applied as they are written.',
        ],
        [
          'Pengelola memeriksa dan menagih kembali pinjaman yang telah diberikan.',
          'The managers review the loans they gave and collect them.',
        ],
        [
          'Keputusan pinjaman memperhatikan prinsip kehati-hatian.',
          'Loan decisions are taken with due prudence.',
        ],
        [
          'Keputusan pinjaman diambil bersama oleh lebih dari satu orang.',
          'Loan decisions are taken by more than one person.',
        ],
        [
          'Setelah pinjaman diberikan, penggunaannya dipantau.',
          'After a loan was given its use is followed.',
        ],
        [
          'Agunan dinilai kembali dan diikat sesuai ketentuan.',
          'Collateral is valued anew and bound as the rules ask.',
        ],
      ],
    },
    met(0.3),
  ),
  checklist(
    {
      code: 'C1.5',
      name: ['Manajemen likuiditas', 'Management of liquidity'],
      documents: [
        'Kebijakan likuiditas, perjanjian fasilitas pinjaman, laporan kas berkala',
        'Policy on liquidity, agreements on credit lines, regular cash reports',
      ],
      methods: ['document', 'interview'],
      questions: [
        [
          'Ada kebijakan tertulis tentang pengendalian likuiditas.',
          'There is a written policy on the control of liquidity.',
        ],
        [
          'Ada fasilitas pinjaman dari lembaga lain untuk menjaga likuiditas.',
          'There is a credit line with another institution to keep liquid by.',
        ],
        [
          'Ada pedoman penatausahaan aset dan kewajiban yang efektif.',
          'There is an effective guide to the management of assets and liabilities.',
        ],
        [
          'Ada kebijakan tertulis tentang besarnya kas yang tersedia.',
          'There is a written policy on how much cash to hold.',
        ],
        [
          'Ada sistem informasi yang memadai untuk memantau likuiditas.',
          'There is an information system good enough to watch liquidity by.',
        ],
      ],
    },
    met(0.6),
  ),
]

const efficiency = [
  ratio({
    code: 'D1.1',
    name: [
      'Beban operasi anggota terhadap partisipasi bruto',
      'Operating cost of members to gross participation',
    ],
    formula: [
      'beban operasi anggota / partisipasi bruto × 100',
      'operating cost of members / gross participation × 100',
    ],
    of: ['beban_operasi_anggota'],
    over: ['partisipasi_bruto'],
    direction: 'down',
    bands: points([90, 95, 100], [4, 3, 2, 1], 'upper'),
    unverified: EDGE_DIFFERS,
  }),
  ratio({
    code: 'D1.2',
    name: ['Beban usaha terhadap SHU kotor', 'Operating cost to gross SHU'],
    formula: ['beban usaha / SHU kotor × 100', 'operating cost / gross SHU × 100'],
    of: ['beban_usaha'],
    over: ['shu_kotor'],
    direction: 'down',
    bands: points([40, 60, 80], [4, 3, 2, 1], 'lower'),
  }),
  ratio({
    code: 'D1.3',
    name: ['Efisiensi pelayanan', 'Efficiency of service'],
    formula: ['biaya karyawan / volume pinjaman × 100', 'staff cost / loan volume × 100'],
    of: ['biaya_karyawan'],
    over: ['volume_pinjaman'],
    direction: 'down',
    bands: points([5, 10, 15], [2, 1.5, 1, 0], 'lower'),
  }),
]

const liquidity = [
  ratio({
    code: 'E1.1',
    name: ['Kas dan bank terhadap kewajiban lancar', 'Cash and bank to current liabilities'],
    formula: ['kas dan bank / kewajiban lancar × 100', 'cash and bank / current liabilities × 100'],
    of: ['kas_dan_bank'],
    over: ['kewajiban_lancar'],
    direction: null,
    bands: points([10, 15, 20], [2.5, 10, 5, 2.5], 'lower'),
  }),
  ratio({
    code: 'E1.2',
    name: ['Pinjaman diberikan terhadap dana yang diterima', 'Loans given to funds received'],
    formula: [
      'pinjaman yang diberikan / dana yang diterima × 100',
      'loans given / funds received × 100',
    ],
    of: ['pinjaman_diberikan'],
    over: ['dana_diterima'],
    direction: 'up',
    bands: points([60, 70, 80], [1.25, 2.5, 3.75, 5], 'upper'),
  }),
]

const growth = [
  ratio({
    code: 'F1.1',
    name: ['Rentabilitas aset', 'Return on assets'],
    formula: ['SHU sebelum pajak / total aset × 100', 'SHU before tax / total assets × 100'],
    of: ['shu_sebelum_pajak'],
    over: ['total_aset'],
    direction: 'up',
    bands: points([5, 7.5, 10], [0.75, 1.5, 2.25, 3], 'upper'),
  }),
  ratio({
    code: 'F1.2',
    name: ['Rentabilitas modal sendiri', 'Return on own capital'],
    formula: [
      'SHU bagian anggota / modal sendiri × 100',
      'members’ part of the SHU / own capital × 100',
    ],
    of: ['shu_bagian_anggota'],
    over: ['modal_sendiri'],
    direction: 'up',
    bands: points([3, 4, 5], [0.75, 1.5, 2.25, 3], 'upper'),
    unverified: EDGE_DIFFERS,
  }),
  ratio({
    code: 'F1.3',
    name: ['Kemandirian operasional pelayanan', 'Operational self-sufficiency of the service'],
    formula: [
      'partisipasi neto / (beban usaha + beban perkoperasian) × 100',
      'net participation / (operating cost + cooperative cost) × 100',
    ],
    of: ['partisipasi_neto'],
    over: ['beban_usaha', 'beban_perkoperasian'],
    direction: 'up',
    bands: points([100], [0, 4], 'lower'),
  }),
]

const identity = [
  ratio({
    code: 'G1.1',
    name: ['Partisipasi bruto', 'Gross participation'],
    formula: [
      'partisipasi bruto / (partisipasi bruto + pendapatan dari bukan anggota) × 100',
      'gross participation / (gross participation + income from non-members) × 100',
    ],
    of: ['partisipasi_bruto'],
    over: ['partisipasi_bruto', 'pendapatan_bukan_anggota'],
    direction: 'up',
    bands: points([25, 50, 75], [1.75, 3.5, 5.25, 7], 'upper'),
  }),
  ratio({
    code: 'G1.2',
    name: ['Promosi ekonomi anggota (PEA)', 'Economic promotion of members (PEA)'],
    formula: [
      '(manfaat ekonomi partisipasi anggota + SHU bagian anggota) / (simpanan pokok + simpanan wajib) × 100',
      '(economic benefit of participation + members’ part of the SHU) / (simpanan pokok + simpanan wajib) × 100',
    ],
    of: ['manfaat_ekonomi_partisipasi', 'shu_bagian_anggota'],
    over: ['simpanan_pokok', 'simpanan_wajib'],
    direction: 'up',
    bands: points([5, 7.5, 10], [0, 1.5, 2.25, 3], 'upper'),
  }),
]

const BALANCE_SHEET = [
  'Neraca akhir tahun buku',
  'Balance sheet at the end of the book year',
] as const
const LOAN_LIST = [
  'Daftar kolektibilitas pinjaman akhir tahun buku',
  'List of loans by collectability at the end of the book year',
] as const
const INCOME = [
  'Laporan perhitungan hasil usaha tahun buku',
  'Income statement of the book year',
] as const

const AMOUNTS: readonly Question[] = [
  amount('modal_sendiri', ['Modal sendiri', 'Own capital'], BALANCE_SHEET, 'negative'),
  amount('total_aset', ['Total aset', 'Total assets'], BALANCE_SHEET),
  amount(
    'modal_tertimbang',
    ['Modal tertimbang', 'Weighted capital'],
    [
      'Jumlah komponen modal dikali bobot pengakuannya',
      'Sum of the parts of capital, each times the weight it is recognised with',
    ],
    'negative',
  ),
  amount(
    'aset_tertimbang',
    ['Aset tertimbang menurut risiko (ATMR)', 'Risk-weighted assets (ATMR)'],
    ['Jumlah aset dikali bobot risikonya', 'Sum of assets, each times the weight of its risk'],
  ),
  amount('pinjaman_anggota', ['Pinjaman pada anggota', 'Loans to members'], LOAN_LIST),
  amount('pinjaman_diberikan', ['Pinjaman yang diberikan', 'Loans given'], LOAN_LIST),
  amount(
    'pinjaman_berisiko',
    ['Pinjaman diberikan yang berisiko', 'Risky loans'],
    [
      'Daftar pinjaman: yang tidak mempunyai agunan memadai',
      'List of loans: those without enough collateral',
    ],
  ),
  amount('pinjaman_kurang_lancar', ['Pinjaman kurang lancar', 'Substandard loans'], LOAN_LIST),
  amount('pinjaman_diragukan', ['Pinjaman diragukan', 'Doubtful loans'], LOAN_LIST),
  amount('pinjaman_macet', ['Pinjaman macet', 'Loss loans'], LOAN_LIST),
  amount('cadangan_risiko', ['Cadangan risiko', 'Risk reserve'], BALANCE_SHEET),
  amount('partisipasi_bruto', ['Partisipasi bruto', 'Gross participation'], INCOME),
  amount('partisipasi_neto', ['Partisipasi neto', 'Net participation'], INCOME, 'negative'),
  amount(
    'pendapatan_bukan_anggota',
    ['Pendapatan dari bukan anggota', 'Income from non-members'],
    INCOME,
  ),
  amount(
    'beban_operasi_anggota',
    ['Beban operasi anggota', 'Operating cost of members'],
    [
      'Laporan perhitungan hasil usaha: beban pokok, porsi beban usaha untuk anggota, dan beban perkoperasian',
      'Income statement: cost of service, share of operating cost for members, and cooperative cost',
    ],
  ),
  amount('beban_usaha', ['Beban usaha', 'Operating cost'], INCOME),
  amount('beban_perkoperasian', ['Beban perkoperasian', 'Cooperative cost'], INCOME),
  amount('biaya_karyawan', ['Biaya karyawan', 'Staff cost'], INCOME),
  amount(
    'volume_pinjaman',
    ['Volume pinjaman', 'Loan volume'],
    ['Pinjaman yang dicairkan selama tahun buku', 'Loans paid out over the book year'],
  ),
  amount('shu_kotor', ['SHU kotor', 'Gross SHU'], INCOME, 'negative'),
  amount('shu_sebelum_pajak', ['SHU sebelum pajak', 'SHU before tax'], INCOME, 'negative'),
  amount(
    'shu_bagian_anggota',
    ['SHU bagian anggota', 'Members’ part of the SHU'],
    ['Keputusan RAT tentang pembagian SHU', 'Decision of the RAT on the SHU'],
    'negative',
  ),
  amount(
    'manfaat_ekonomi_partisipasi',
    ['Manfaat ekonomi partisipasi anggota (MEPPP)', 'Economic benefit of participation (MEPPP)'],
    [
      'Selisih harga atau jasa yang dinikmati anggota selama tahun buku',
      'What members gained in prices or interest over the book year',
    ],
  ),
  amount('kas_dan_bank', ['Kas dan bank', 'Cash and bank'], BALANCE_SHEET),
  amount('kewajiban_lancar', ['Kewajiban lancar', 'Current liabilities'], BALANCE_SHEET),
  amount('dana_diterima', ['Dana yang diterima', 'Funds received'], BALANCE_SHEET),
  amount('simpanan_pokok', ['Simpanan pokok', 'Simpanan pokok'], BALANCE_SHEET),
  amount('simpanan_wajib', ['Simpanan wajib', 'Simpanan wajib'], BALANCE_SHEET),
]

/**
 * The assessment of savings-and-loan cooperatives before the KKPKK. Every component gives points and
 * an aspect's points add up to its weight. Some bands are best in the middle: too much own capital, or
 * too much idle cash, costs points. Bands from a public calculator, the wording is ours.
 */
export const PERDEP_06_2016: Instrument = {
  id: 'perdep-06-2016',
  version: '1',
  title: {
    id: 'Penilaian Kesehatan KSP dan USP Koperasi (Perdep 06/2016)',
    en: 'Assessment of savings-and-loan cooperatives and units (Perdep 06/2016)',
  },
  legalBasis: {
    id: 'Peraturan Deputi Bidang Pengawasan 06/Per/Dep.6/IV/2016',
    en: 'Regulation 06/Per/Dep.6/IV/2016 of the Deputy for Supervision',
  },
  effectiveFrom: '2016-04-01',
  effectiveTo: '2020-10-13',
  appliesTo: {
    id: 'Koperasi simpan pinjam dan unit simpan pinjam koperasi berpola konvensional',
    en: 'Conventional savings-and-loan cooperatives and savings-and-loan units of cooperatives',
  },
  participantKinds: ['cooperative'],
  aspects: [
    {
      code: 'A',
      name: { id: 'Permodalan', en: 'Capital' },
      weightPercent: 15,
      subAspects: [subAspect('A1', ['Permodalan', 'Capital'], capital)],
    },
    {
      code: 'B',
      name: { id: 'Kualitas aktiva produktif', en: 'Quality of productive assets' },
      weightPercent: 25,
      subAspects: [
        subAspect('B1', ['Kualitas aktiva produktif', 'Quality of productive assets'], assets),
      ],
    },
    {
      code: 'C',
      name: { id: 'Manajemen', en: 'Management' },
      weightPercent: 15,
      subAspects: [
        subAspect(
          'C1',
          ['Manajemen', 'Management'],
          management.map(({ indicator }) => indicator),
        ),
      ],
    },
    {
      code: 'D',
      name: { id: 'Efisiensi', en: 'Efficiency' },
      weightPercent: 10,
      subAspects: [subAspect('D1', ['Efisiensi', 'Efficiency'], efficiency)],
    },
    {
      code: 'E',
      name: { id: 'Likuiditas', en: 'Liquidity' },
      weightPercent: 15,
      subAspects: [subAspect('E1', ['Likuiditas', 'Liquidity'], liquidity)],
    },
    {
      code: 'F',
      name: { id: 'Kemandirian dan pertumbuhan', en: 'Independence and growth' },
      weightPercent: 10,
      subAspects: [
        subAspect('F1', ['Kemandirian dan pertumbuhan', 'Independence and growth'], growth),
      ],
    },
    {
      code: 'G',
      name: { id: 'Jati diri koperasi', en: 'Cooperative identity' },
      weightPercent: 10,
      subAspects: [subAspect('G1', ['Jati diri koperasi', 'Cooperative identity'], identity)],
    },
  ],
  questions: [...management.flatMap(({ questions }) => questions), ...AMOUNTS],
  categories: FOUR_CATEGORIES,
  categorisesAspects: false,
  assumptions: [
    {
      code: 'secondary_sources',
      text: {
        id: 'Komponen, bobot dan batas pita diambil dari sumber sekunder, bukan dari naskah resmi; bunyi pertanyaan adalah susunan kami.',
        en: 'Components, weights and cut-offs come from secondary sources, not from the gazetted text; the wording of the questions is ours.',
      },
    },
    {
      code: 'effective_dates',
      text: {
        id: 'Hari penetapan pada April 2016 tidak kami temukan, dipakai tanggal 1; masa berlaku kami anggap berakhir sehari sebelum Permenkop UKM 9/2020 ditetapkan.',
        en: 'We did not find the day of April 2016 and use the 1st; we take it to end the day before Regulation 9/2020 was signed.',
      },
    },
    {
      code: 'management_question_counts',
      text: {
        id: 'Jumlah pertanyaan manajemen diturunkan dari bobotnya: tiap komponen bernilai 3.',
        en: 'The number of questions on management follows from their weights: each component gives 3.',
      },
    },
    COMMON_ASSUMPTIONS.categoryEdges,
    COMMON_ASSUMPTIONS.minComputableShare,
    COMMON_ASSUMPTIONS.denominators,
    COMMON_ASSUMPTIONS.oneMissingAnswer,
  ],
  minComputableSharePercent: 80,
  scoreRange: { minimum: 10.25, maximum: 100 },
}
