import { FIGURE_GAPS, FIGURE_INDICATORS, FIGURE_UNITS } from '../participants/indicators.rules.js'
import { RAT_STATES } from '../participants/rat.rules.js'
import { RECKONED_SIZES, SIZE_GAPS } from '../participants/size-classes.rules.js'
import { type CodeList, vocabulary } from './code-list.js'

/** The words of what is reckoned from annual figures. */
export const FIGURE_LISTS: readonly CodeList[] = [
  vocabulary(
    'figure-indicators',
    { id: 'Angka turunan tahun buku', en: 'What is reckoned of a book year' },
    FIGURE_INDICATORS,
    {
      return_on_assets: { id: 'Rentabilitas aset', en: 'Return on assets' },
      return_on_equity: { id: 'Rentabilitas modal sendiri', en: 'Return on own capital' },
      operating_independence: { id: 'Kemandirian operasional', en: 'Operating independence' },
      cost_to_participation: {
        id: 'Beban terhadap partisipasi bruto (BOPO)',
        en: 'Cost to gross participation (BOPO)',
      },
      operating_cost_to_gross_shu: {
        id: 'Beban usaha terhadap SHU kotor',
        en: 'Operating cost to gross SHU',
      },
      cash_to_short_term_liabilities: {
        id: 'Kas dan bank terhadap kewajiban jangka pendek',
        en: 'Cash and bank to short-term liabilities',
      },
      liquid_to_total_assets: {
        id: 'Aset likuid terhadap total aset',
        en: 'Liquid to total assets',
      },
      liquid_to_short_term_liabilities: {
        id: 'Aset likuid terhadap kewajiban jangka pendek',
        en: 'Liquid assets to short-term liabilities',
      },
      current_assets_to_short_term_liabilities: {
        id: 'Aset lancar terhadap kewajiban jangka pendek',
        en: 'Current assets to short-term liabilities',
      },
      receivables_to_funds: {
        id: 'Piutang terhadap dana yang diterima',
        en: 'Receivables to funds received',
      },
      inventory_turnover: { id: 'Perputaran persediaan', en: 'Inventory turnover' },
      collection_period: { id: 'Periode penagihan', en: 'Collection period' },
      receivables_turnover: { id: 'Perputaran piutang', en: 'Receivables turnover' },
      equity_turnover: { id: 'Perputaran modal sendiri', en: 'Turnover of own capital' },
      asset_turnover: { id: 'Perputaran aset', en: 'Asset turnover' },
      assets_growth: { id: 'Pertumbuhan aset', en: 'Growth of assets' },
      equity_growth: { id: 'Pertumbuhan modal sendiri', en: 'Growth of own capital' },
      shu_growth: { id: 'Pertumbuhan SHU', en: 'Growth of SHU' },
      business_volume_growth: { id: 'Pertumbuhan volume usaha', en: 'Growth of business volume' },
      members_growth: { id: 'Pertumbuhan anggota', en: 'Growth of membership' },
      members_change: { id: 'Tambah atau kurang anggota', en: 'Change in members' },
      main_income_share: {
        id: 'Partisipasi bruto terhadap total pendapatan',
        en: 'Gross participation to all income',
      },
      shu_to_member_savings: {
        id: 'SHU terhadap simpanan pokok dan wajib',
        en: 'SHU to principal and mandatory savings',
      },
      member_deposit_share: {
        id: 'Partisipasi simpanan anggota',
        en: 'Members’ share of deposits',
      },
      equity_to_assets: { id: 'Modal sendiri terhadap total aset', en: 'Own capital to assets' },
      member_loan_capital_to_assets: {
        id: 'Modal pinjaman anggota terhadap total aset',
        en: 'Capital lent by members to assets',
      },
      long_term_liabilities_to_equity: {
        id: 'Kewajiban jangka panjang terhadap modal sendiri',
        en: 'Long-term liabilities to own capital',
      },
      bad_loans_to_loans: {
        id: 'Pinjaman bermasalah terhadap pinjaman yang diberikan',
        en: 'Bad loans to loans given',
      },
      loans_to_savings: { id: 'Pinjaman terhadap simpanan', en: 'Loans to savings' },
    },
  ),
  vocabulary(
    'figure-units',
    { id: 'Satuan angka turunan', en: 'Units of what is reckoned' },
    FIGURE_UNITS,
    {
      percent: { id: 'Persen', en: 'Percent' },
      times: { id: 'Kali', en: 'Times' },
      days: { id: 'Hari', en: 'Days' },
      people: { id: 'Orang', en: 'People' },
      rupiah: { id: 'Rupiah penuh', en: 'Whole rupiah' },
      years: { id: 'Tahun buku', en: 'Book years' },
    },
  ),
  vocabulary(
    'figure-gaps',
    { id: 'Mengapa angka tidak dapat dihitung', en: 'Why a number cannot be reckoned' },
    FIGURE_GAPS,
    {
      figure_missing: { id: 'Ada angka yang tidak diketahui', en: 'A figure is unknown' },
      prior_year_missing: {
        id: 'Angka tahun buku sebelumnya tidak diketahui',
        en: 'The figure of the year before is unknown',
      },
      denominator_not_positive: {
        id: 'Pembaginya nol atau negatif',
        en: 'The divisor is zero or negative',
      },
      base_not_positive: {
        id: 'Angka tahun dasarnya nol atau negatif',
        en: 'The base year’s figure is zero or negative',
      },
    },
  ),
  vocabulary(
    'rat-states',
    { id: 'Keadaan RAT satu tahun buku', en: 'How the RAT of a book year stands' },
    RAT_STATES,
    {
      held: { id: 'Diadakan tepat waktu', en: 'Held in time' },
      held_late: { id: 'Diadakan terlambat', en: 'Held late' },
      not_held: { id: 'Tidak diadakan', en: 'Not held' },
      not_yet_due: { id: 'Belum jatuh tempo', en: 'Not due yet' },
    },
  ),
  vocabulary(
    'reckoned-sizes',
    { id: 'Kelas ukuran menurut angka', en: 'Size classes by the figures' },
    RECKONED_SIZES,
    {
      kuk_1: { id: 'KUK 1', en: 'KUK 1' },
      kuk_2: { id: 'KUK 2', en: 'KUK 2' },
      kuk_3: { id: 'KUK 3', en: 'KUK 3' },
      kuk_4: { id: 'KUK 4', en: 'KUK 4' },
      mikro: { id: 'Usaha mikro', en: 'Micro' },
      kecil: { id: 'Usaha kecil', en: 'Small' },
      menengah: { id: 'Usaha menengah', en: 'Medium' },
      besar: { id: 'Usaha besar', en: 'Large' },
    },
  ),
  vocabulary(
    'size-gaps',
    { id: 'Mengapa kelas ukuran tidak ada', en: 'Why there is no size class' },
    SIZE_GAPS,
    {
      no_rule_in_force: {
        id: 'Belum ada aturan yang berlaku pada hari itu',
        en: 'No rule is in force on that day',
      },
      figures_missing: { id: 'Angkanya tidak diketahui', en: 'The figures are unknown' },
    },
  ),
]
