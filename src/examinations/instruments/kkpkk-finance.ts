import type { Band, Question, SubAspect } from '../instrument.js'
import { amount, type Edge, ratio, rows, subAspect } from './build.js'

/** Rising: the higher the better; the three edges belong to the better row. */
const rising = (worst: number, middle: number, best: number): Band[] =>
  rows(
    [worst, middle, best],
    [
      { nilai: 4, skor: 1 },
      { nilai: 3, skor: 2 },
      { nilai: 2, skor: 3 },
      { nilai: 1, skor: 4 },
    ],
    'upper',
  )

/** Falling: the lower the better; an edge belongs to the row above it (`upper`) or below it. */
const falling = (edges: readonly (number | readonly [number, Edge])[], belongsTo: Edge): Band[] =>
  rows(
    edges,
    [
      { nilai: 1, skor: 4 },
      { nilai: 2, skor: 3 },
      { nilai: 3, skor: 2 },
      { nilai: 4, skor: 1 },
    ],
    belongsTo,
  )

const ONE_SOURCE = [
  'Batas pita hanya dari satu sumber sekunder; naskah resminya belum kami baca.',
  'The cut-offs come from one secondary source; we have not read the gazetted text.',
] as const

const OTHER_DIRECTION = [
  'Sumber sekunder kedua membalik arahnya; kami anggap itu kekeliruannya.',
  'A second secondary source turns the direction round; we take that for its mistake.',
] as const

const evaluation = [
  ratio({
    code: 'C1.1',
    name: ['Rentabilitas aset', 'Return on assets'],
    formula: ['SHU bersih / total aset × 100', 'net SHU / total assets × 100'],
    of: ['shu_bersih'],
    over: ['total_aset'],
    direction: 'up',
    bands: rising(3, 5, 7),
    unverified: ONE_SOURCE,
  }),
  ratio({
    code: 'C1.2',
    name: ['Rentabilitas ekuitas', 'Return on equity'],
    formula: ['SHU bersih / ekuitas × 100', 'net SHU / equity × 100'],
    of: ['shu_bersih'],
    over: ['ekuitas'],
    direction: 'up',
    bands: rising(5, 7, 10),
    unverified: ONE_SOURCE,
  }),
  ratio({
    code: 'C1.3',
    name: ['Kemandirian operasional', 'Operational self-sufficiency'],
    formula: [
      '(partisipasi bruto anggota − beban pokok) / (porsi beban usaha + beban perkoperasian) × 100',
      '(gross participation of members − cost of service) / (share of operating cost + cooperative cost) × 100',
    ],
    of: ['partisipasi_bruto', ['beban_pokok', -1]],
    over: ['porsi_beban_usaha', 'beban_perkoperasian'],
    direction: 'up',
    bands: rising(100, 110, 120),
  }),
  ratio({
    code: 'C1.4',
    name: [
      'Biaya operasional terhadap pendapatan operasional (BOPO)',
      'Operating cost to operating income (BOPO)',
    ],
    formula: [
      '(beban pokok + porsi beban usaha + beban perkoperasian) / partisipasi bruto anggota × 100',
      '(cost of service + share of operating cost + cooperative cost) / gross participation of members × 100',
    ],
    of: ['beban_pokok', 'porsi_beban_usaha', 'beban_perkoperasian'],
    over: ['partisipasi_bruto'],
    direction: 'down',
    bands: falling([80, 90, 100], 'upper'),
    unverified: ONE_SOURCE,
  }),
  ratio({
    code: 'C1.5',
    name: ['Biaya usaha terhadap SHU kotor', 'Operating cost to gross SHU'],
    formula: ['beban usaha / SHU kotor × 100', 'operating cost / gross SHU × 100'],
    of: ['beban_usaha'],
    over: ['shu_kotor'],
    direction: 'down',
    bands: falling([[40, 'upper'], 60, 80], 'lower'),
    unverified: OTHER_DIRECTION,
  }),
]

const management = [
  ratio({
    code: 'C2.1',
    name: [
      'Kas dan bank terhadap kewajiban jangka pendek',
      'Cash and bank to short-term liabilities',
    ],
    formula: [
      'kas dan bank / kewajiban jangka pendek × 100',
      'cash and bank / short-term liabilities × 100',
    ],
    of: ['kas_dan_bank'],
    over: ['kewajiban_jangka_pendek'],
    direction: 'up',
    bands: rising(10, 15, 20),
    unverified: [
      'Sumber sekunder lain memakai batas 30, 20 dan 10 persen.',
      'Another secondary source has cut-offs of 30, 20 and 10 percent.',
    ],
  }),
  ratio({
    code: 'C2.2',
    name: ['Piutang terhadap dana yang diterima', 'Receivables to funds received'],
    formula: [
      'piutang / (kewajiban + ekuitas − utang pajak − beban yang masih harus dibayar − utang biaya) × 100',
      'receivables / (liabilities + equity − tax payable − accrued expenses − costs payable) × 100',
    ],
    of: ['piutang'],
    over: [
      'kewajiban_jangka_pendek',
      'kewajiban_jangka_panjang',
      'ekuitas',
      ['utang_pajak', -1],
      ['beban_masih_harus_dibayar', -1],
      ['utang_biaya', -1],
    ],
    direction: 'up',
    bands: rising(60, 75, 90),
  }),
  ratio({
    code: 'C2.3',
    name: [
      'Aset lancar terhadap kewajiban jangka pendek',
      'Current assets to short-term liabilities',
    ],
    formula: [
      'aset lancar / kewajiban jangka pendek × 100',
      'current assets / short-term liabilities × 100',
    ],
    of: ['aset_lancar'],
    over: ['kewajiban_jangka_pendek'],
    direction: 'up',
    bands: rising(75, 100, 125),
  }),
  ratio({
    code: 'C2.4',
    name: ['Perputaran persediaan', 'Inventory turnover'],
    formula: ['beban pokok penjualan / persediaan', 'cost of sales / inventory'],
    of: ['beban_pokok_penjualan'],
    over: ['persediaan'],
    unit: 'times',
    direction: 'up',
    bands: rising(4, 7, 10),
    unverified: [
      'Sumber sekunder lain memakai 3 kali sebagai batas terbawah.',
      'Another secondary source has 3 times for the lowest cut-off.',
    ],
  }),
  ratio({
    code: 'C2.5',
    name: ['Periode penagihan rata-rata', 'Average collection period'],
    formula: [
      'piutang dagang / ((penjualan kepada anggota + penjualan kepada bukan anggota) / 365)',
      'trade receivables / ((sales to members + sales to non-members) / 365)',
    ],
    of: ['piutang_dagang'],
    over: ['penjualan_anggota', 'penjualan_bukan_anggota'],
    multiplier: 365,
    unit: 'days',
    direction: 'down',
    bands: falling([100, 140, 180], 'upper'),
    unverified: OTHER_DIRECTION,
  }),
  ratio({
    code: 'C2.6',
    name: ['Perputaran piutang', 'Receivables turnover'],
    formula: [
      '(penjualan kepada anggota + penjualan kepada bukan anggota) / piutang dagang',
      '(sales to members + sales to non-members) / trade receivables',
    ],
    of: ['penjualan_anggota', 'penjualan_bukan_anggota'],
    over: ['piutang_dagang'],
    unit: 'times',
    direction: 'up',
    bands: rising(4, 7, 10),
  }),
  ratio({
    code: 'C2.7',
    name: ['Perputaran total modal', 'Equity turnover'],
    formula: [
      '(penjualan kepada anggota + penjualan kepada bukan anggota) / ekuitas × 100',
      '(sales to members + sales to non-members) / equity × 100',
    ],
    of: ['penjualan_anggota', 'penjualan_bukan_anggota'],
    over: ['ekuitas'],
    direction: 'up',
    bands: rising(25, 75, 125),
  }),
  ratio({
    code: 'C2.8',
    name: ['Perputaran total aktiva', 'Asset turnover'],
    formula: [
      '(penjualan kepada anggota + penjualan kepada bukan anggota) / total aset × 100',
      '(sales to members + sales to non-members) / total assets × 100',
    ],
    of: ['penjualan_anggota', 'penjualan_bukan_anggota'],
    over: ['total_aset'],
    direction: 'up',
    bands: rising(5, 15, 25),
  }),
]

const continuity = [
  ratio({
    code: 'C3.1',
    name: ['Pertumbuhan aset', 'Growth of assets'],
    formula: [
      '(total aset − total aset tahun lalu) / total aset tahun lalu × 100',
      '(total assets − total assets last year) / total assets last year × 100',
    ],
    of: ['total_aset', ['total_aset_tahun_lalu', -1]],
    over: ['total_aset_tahun_lalu'],
    base: true,
    direction: 'up',
    bands: rising(4, 7, 10),
  }),
  ratio({
    code: 'C3.2',
    name: ['Pertumbuhan ekuitas', 'Growth of equity'],
    formula: [
      '(ekuitas − ekuitas tahun lalu) / ekuitas tahun lalu × 100',
      '(equity − equity last year) / equity last year × 100',
    ],
    of: ['ekuitas', ['ekuitas_tahun_lalu', -1]],
    over: ['ekuitas_tahun_lalu'],
    base: true,
    direction: 'up',
    bands: rising(4, 7, 10),
  }),
  ratio({
    code: 'C3.3',
    name: ['Pertumbuhan hasil usaha bersih', 'Growth of the net SHU'],
    formula: [
      '(SHU bersih − SHU bersih tahun lalu) / SHU bersih tahun lalu × 100',
      '(net SHU − net SHU last year) / net SHU last year × 100',
    ],
    of: ['shu_bersih', ['shu_bersih_tahun_lalu', -1]],
    over: ['shu_bersih_tahun_lalu'],
    base: true,
    direction: 'up',
    bands: rising(1, 3, 5),
  }),
  ratio({
    code: 'C3.4',
    name: ['Pendapatan utama terhadap total pendapatan', 'Main income to total income'],
    formula: [
      'partisipasi bruto anggota / total pendapatan × 100',
      'gross participation of members / total income × 100',
    ],
    of: ['partisipasi_bruto'],
    over: ['total_pendapatan'],
    direction: 'up',
    bands: rising(35, 60, 85),
  }),
  ratio({
    code: 'C3.5',
    name: [
      'SHU bersih terhadap simpanan pokok dan simpanan wajib',
      'Net SHU to simpanan pokok and simpanan wajib',
    ],
    formula: [
      'SHU bersih / (simpanan pokok + simpanan wajib) × 100',
      'net SHU / (simpanan pokok + simpanan wajib) × 100',
    ],
    of: ['shu_bersih'],
    over: ['simpanan_pokok', 'simpanan_wajib'],
    direction: 'up',
    bands: rising(10, 20, 30),
  }),
  ratio({
    code: 'C3.6',
    name: ['Partisipasi simpanan anggota', 'Members’ part of the deposits'],
    formula: [
      '(tabungan anggota + simpanan berjangka anggota) / (tabungan dan simpanan berjangka anggota dan bukan anggota) × 100',
      '(members’ savings + members’ term deposits) / (savings and term deposits of members and non-members) × 100',
    ],
    of: ['tabungan_anggota', 'simpanan_berjangka_anggota'],
    over: [
      'tabungan_anggota',
      'simpanan_berjangka_anggota',
      'tabungan_bukan_anggota',
      'simpanan_berjangka_bukan_anggota',
    ],
    direction: 'up',
    bands: rising(25, 51, 75),
    unverified: [
      'Sumber sekunder lain memakai 50 persen, bukan 51, sebagai batas tengah.',
      'Another secondary source has 50 percent, not 51, for the middle cut-off.',
    ],
  }),
]

const adequacy = ratio({
  code: 'D1.1',
  name: ['Ekuitas terhadap total aset', 'Equity to total assets'],
  formula: ['ekuitas / total aset × 100', 'equity / total assets × 100'],
  of: ['ekuitas'],
  over: ['total_aset'],
  direction: 'up',
  bands: rising(10, 20, 30),
})

const capitalManagement = [
  ratio({
    code: 'D2.1',
    name: ['Modal pinjaman anggota terhadap total aset', 'Members’ loan capital to total assets'],
    formula: [
      '(tabungan anggota + simpanan berjangka anggota + titipan dana) / total aset × 100',
      '(members’ savings + members’ term deposits + entrusted funds) / total assets × 100',
    ],
    of: ['tabungan_anggota', 'simpanan_berjangka_anggota', 'titipan_dana'],
    over: ['total_aset'],
    direction: 'up',
    bands: rising(10, 20, 30),
  }),
  ratio({
    code: 'D2.2',
    name: ['Kewajiban jangka panjang terhadap ekuitas', 'Long-term liabilities to equity'],
    formula: ['kewajiban jangka panjang / ekuitas × 100', 'long-term liabilities / equity × 100'],
    of: ['kewajiban_jangka_panjang'],
    over: ['ekuitas'],
    direction: 'down',
    bands: falling([100, 125, 150], 'lower'),
    unverified: OTHER_DIRECTION,
  }),
]

const BALANCE_SHEET = [
  'Neraca akhir tahun buku',
  'Balance sheet at the end of the book year',
] as const
const LAST_BALANCE_SHEET = [
  'Neraca akhir tahun buku sebelumnya',
  'Balance sheet at the end of the book year before',
] as const
const INCOME = [
  'Laporan perhitungan hasil usaha tahun buku',
  'Income statement of the book year',
] as const

/** Amounts of the form, by where they stand in the accounts. */
export const AMOUNTS: readonly Question[] = [
  amount('kas_dan_bank', ['Kas dan bank', 'Cash and bank'], BALANCE_SHEET),
  amount(
    'simpanan_di_koperasi_lain',
    ['Simpanan pada koperasi lain', 'Deposits with other cooperatives'],
    BALANCE_SHEET,
  ),
  amount(
    'piutang',
    ['Piutang dan pinjaman yang diberikan', 'Receivables and loans given'],
    [
      'Neraca akhir tahun buku: seluruh piutang usaha dan pinjaman, termasuk piutang dagang',
      'Balance sheet at the end of the book year: all receivables and loans, trade receivables among them',
    ],
  ),
  amount('piutang_dagang', ['Piutang dagang', 'Trade receivables'], BALANCE_SHEET),
  amount('persediaan', ['Persediaan', 'Inventory'], BALANCE_SHEET),
  amount('aset_lancar', ['Aset lancar', 'Current assets'], BALANCE_SHEET),
  amount('total_aset', ['Total aset', 'Total assets'], BALANCE_SHEET),
  amount(
    'total_aset_tahun_lalu',
    ['Total aset tahun lalu', 'Total assets last year'],
    LAST_BALANCE_SHEET,
  ),
  amount(
    'kewajiban_jangka_pendek',
    ['Kewajiban jangka pendek', 'Short-term liabilities'],
    [
      'Neraca akhir tahun buku: seluruh kewajiban lancar, termasuk utang pajak dan biaya',
      'Balance sheet at the end of the book year: all current liabilities, tax and costs payable among them',
    ],
  ),
  amount('utang_pajak', ['Utang pajak', 'Tax payable'], BALANCE_SHEET),
  amount(
    'beban_masih_harus_dibayar',
    ['Beban yang masih harus dibayar', 'Accrued expenses'],
    BALANCE_SHEET,
  ),
  amount('utang_biaya', ['Utang biaya', 'Costs payable'], BALANCE_SHEET),
  amount(
    'kewajiban_jangka_panjang',
    ['Kewajiban jangka panjang', 'Long-term liabilities'],
    BALANCE_SHEET,
  ),
  amount('tabungan_anggota', ['Tabungan anggota', 'Members’ savings'], BALANCE_SHEET),
  amount(
    'simpanan_berjangka_anggota',
    ['Simpanan berjangka anggota', 'Members’ term deposits'],
    BALANCE_SHEET,
  ),
  amount(
    'tabungan_bukan_anggota',
    ['Tabungan bukan anggota', 'Savings of non-members'],
    [
      'Neraca akhir tahun buku: calon anggota, koperasi lain dan anggotanya',
      'Balance sheet at the end of the book year: candidate members, other cooperatives and their members',
    ],
  ),
  amount(
    'simpanan_berjangka_bukan_anggota',
    ['Simpanan berjangka bukan anggota', 'Term deposits of non-members'],
    [
      'Neraca akhir tahun buku: calon anggota, koperasi lain dan anggotanya',
      'Balance sheet at the end of the book year: candidate members, other cooperatives and their members',
    ],
  ),
  amount('titipan_dana', ['Titipan dana anggota', 'Funds entrusted by members'], BALANCE_SHEET),
  amount('simpanan_pokok', ['Simpanan pokok', 'Simpanan pokok'], BALANCE_SHEET),
  amount('simpanan_wajib', ['Simpanan wajib', 'Simpanan wajib'], BALANCE_SHEET),
  amount('ekuitas', ['Ekuitas', 'Equity'], BALANCE_SHEET, 'negative'),
  amount(
    'ekuitas_tahun_lalu',
    ['Ekuitas tahun lalu', 'Equity last year'],
    LAST_BALANCE_SHEET,
    'negative',
  ),
  amount('penjualan_anggota', ['Penjualan kepada anggota', 'Sales to members'], INCOME),
  amount(
    'penjualan_bukan_anggota',
    ['Penjualan kepada bukan anggota', 'Sales to non-members'],
    INCOME,
  ),
  amount('beban_pokok_penjualan', ['Beban pokok penjualan', 'Cost of sales'], INCOME),
  amount(
    'partisipasi_bruto',
    ['Partisipasi bruto anggota', 'Gross participation of members'],
    INCOME,
  ),
  amount('beban_pokok', ['Beban pokok pelayanan anggota', 'Cost of service to members'], INCOME),
  amount('beban_usaha', ['Beban usaha', 'Operating cost'], INCOME),
  amount(
    'porsi_beban_usaha',
    ['Porsi beban usaha untuk pelayanan anggota', 'Share of operating cost for serving members'],
    INCOME,
  ),
  amount('beban_perkoperasian', ['Beban perkoperasian', 'Cooperative cost'], INCOME),
  amount('total_pendapatan', ['Total pendapatan', 'Total income'], INCOME),
  amount('shu_kotor', ['SHU kotor', 'Gross SHU'], INCOME, 'negative'),
  amount('shu_bersih', ['SHU bersih', 'Net SHU'], INCOME, 'negative'),
  amount(
    'shu_bersih_tahun_lalu',
    ['SHU bersih tahun lalu', 'Net SHU last year'],
    [
      'Laporan perhitungan hasil usaha tahun buku sebelumnya',
      'Income statement of the book year before',
    ],
    'negative',
  ),
]

export const PERFORMANCE: readonly SubAspect[] = [
  subAspect('C1', ['Evaluasi kinerja keuangan', 'Review of financial performance'], evaluation),
  subAspect('C2', ['Manajemen keuangan', 'Financial management'], management),
  subAspect('C3', ['Kesinambungan keuangan', 'Financial continuity'], continuity),
]

export const CAPITAL: readonly SubAspect[] = [
  subAspect('D1', ['Kecukupan permodalan', 'Adequacy of capital'], [adequacy]),
  subAspect(
    'D2',
    ['Kecukupan pengelolaan permodalan', 'Adequacy of the management of capital'],
    capitalManagement,
  ),
]
