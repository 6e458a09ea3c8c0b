import type { Text } from '../platform/language.js'
import { type FieldError, invalid } from '../platform/problem/problem.js'

type AccountFacts = {
  name: string
  label: Text
  /** As of the end of the book year, or summed over it. */
  over: 'end' | 'year'
  /** A figure that only a cooperative has. */
  isCooperatives?: true
  mayBeNegative?: true
  example: number
}

const account = <Name extends string>(
  name: Name,
  over: AccountFacts['over'],
  id: string,
  en: string,
  example: number,
  more: Pick<AccountFacts, 'isCooperatives' | 'mayBeNegative'> = {},
) => ({ name, over, label: { id, en }, example, ...more })

const COOPERATIVES = { isCooperatives: true } as const

/**
 * Lines of a balance sheet and of an income statement by which an examiner reckons, beside the sums
 * that every profile has. Which of them an indicator takes follows the work paper of Permenkop UKM
 * 9/2020 as public implementations of it read, not the gazette.
 */
export const ACCOUNTS = [
  account('cashAndBankRupiah', 'end', 'Kas dan bank', 'Cash and bank', 64_000_000),
  account(
    'liquidAssetsRupiah',
    'end',
    'Aset likuid, yaitu kas, bank, dan yang segera dapat dicairkan',
    'Liquid assets: cash, bank and what turns into cash at once',
    71_000_000,
  ),
  account('receivablesRupiah', 'end', 'Piutang seluruhnya', 'Receivables, all', 640_000_000),
  account(
    'tradeReceivablesRupiah',
    'end',
    'Piutang dagang, bagian dari piutang',
    'Trade receivables, part of the receivables',
    50_000_000,
  ),
  account('inventoryRupiah', 'end', 'Persediaan', 'Inventory', 96_000_000),
  account('currentAssetsRupiah', 'end', 'Aset lancar', 'Current assets', 810_000_000),
  account(
    'shortTermLiabilitiesRupiah',
    'end',
    'Kewajiban jangka pendek',
    'Short-term liabilities',
    410_000_000,
  ),
  account(
    'longTermLiabilitiesRupiah',
    'end',
    'Kewajiban jangka panjang',
    'Long-term liabilities',
    120_000_000,
  ),
  account('liabilitiesRupiah', 'end', 'Kewajiban seluruhnya', 'Liabilities, all', 530_000_000),
  account(
    'accruedLiabilitiesRupiah',
    'end',
    'Utang pajak dan biaya yang belum dibayar, bagian dari kewajiban',
    'Tax payable and costs not yet paid, part of the liabilities',
    6_000_000,
  ),
  account(
    'principalAndMandatorySavingsRupiah',
    'end',
    'Simpanan pokok dan wajib',
    'Principal and mandatory savings (pokok and wajib)',
    260_000_000,
    COOPERATIVES,
  ),
  account(
    'memberDepositsRupiah',
    'end',
    'Simpanan anggota, bagian dari semua simpanan',
    'Deposits of members, part of all deposits',
    352_000_000,
    COOPERATIVES,
  ),
  account(
    'depositsRupiah',
    'end',
    'Semua simpanan yang diterima',
    'Deposits taken, all',
    380_000_000,
    COOPERATIVES,
  ),
  account(
    'memberLoanCapitalRupiah',
    'end',
    'Modal pinjaman anggota: tabungan, simpanan berjangka, dan dana titipan',
    'Capital lent by members: savings, term deposits and entrusted funds',
    352_000_000,
    COOPERATIVES,
  ),
  account(
    'badLoansRupiah',
    'end',
    'Pinjaman bermasalah, bagian dari pinjaman yang diberikan',
    'Bad loans, part of the loans given',
    83_000_000,
  ),
  account(
    'grossMemberParticipationRupiah',
    'year',
    'Partisipasi bruto anggota',
    'Gross participation of members',
    196_000_000,
    COOPERATIVES,
  ),
  account('serviceCostRupiah', 'year', 'Beban pokok pelayanan', 'Cost of service', 118_000_000, {
    ...COOPERATIVES,
  }),
  account('operatingCostRupiah', 'year', 'Beban usaha', 'Operating cost', 47_000_000),
  account(
    'memberOperatingCostRupiah',
    'year',
    'Beban usaha untuk melayani anggota, bagian dari beban usaha',
    'Operating cost of serving members, part of the operating cost',
    44_000_000,
    COOPERATIVES,
  ),
  account(
    'cooperativeCostRupiah',
    'year',
    'Beban perkoperasian',
    'Cost of being a cooperative: meetings, education, oversight',
    13_000_000,
    COOPERATIVES,
  ),
  account(
    'grossShuRupiah',
    'year',
    'SHU kotor, sebelum beban usaha, yang boleh negatif',
    'Gross SHU, before operating cost, which may be negative',
    78_000_000,
    { ...COOPERATIVES, mayBeNegative: true },
  ),
  account('salesRupiah', 'year', 'Penjualan', 'Sales', 1_200_000_000),
  account('costOfSalesRupiah', 'year', 'Harga pokok penjualan', 'Cost of sales', 1_050_000_000),
  account('totalIncomeRupiah', 'year', 'Pendapatan seluruhnya', 'Income, all', 196_000_000),
] as const satisfies readonly AccountFacts[]

export type AccountName = (typeof ACCOUNTS)[number]['name']

/** Accounts that only a cooperative has. */
export const ACCOUNTS_OF_COOPERATIVES: readonly AccountName[] = ACCOUNTS.flatMap((one) =>
  'isCooperatives' in one ? [one.name] : [],
)

/** The column that holds an account. */
export const columnOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** One value for each account, by its name. */
export const byAccount = <Value>(value: (account: (typeof ACCOUNTS)[number]) => Value) =>
  Object.fromEntries(ACCOUNTS.map((one) => [one.name, value(one)])) as Record<AccountName, Value>

/** Sums that every profile has and that parts are compared with. */
const SUMS = ['assetsRupiah', 'loansRupiah'] as const
const PEOPLE = [
  'membersFemale',
  'membersMale',
  'membersTotal',
  'workersFemale',
  'workersMale',
  'workersTotal',
] as const

type Part = AccountName | (typeof SUMS)[number] | (typeof PEOPLE)[number]
export type PartFacts = { readonly [Name in Part]?: number | null | undefined }

/** What is a part of what. Both come from the one source of the row, so that more is a slip. */
const PARTS: readonly (readonly [readonly Part[], Part])[] = [
  [['membersFemale', 'membersMale'], 'membersTotal'],
  [['workersFemale', 'workersMale'], 'workersTotal'],
  [['cashAndBankRupiah', 'inventoryRupiah'], 'currentAssetsRupiah'],
  [['currentAssetsRupiah'], 'assetsRupiah'],
  [['liquidAssetsRupiah'], 'assetsRupiah'],
  [['tradeReceivablesRupiah'], 'receivablesRupiah'],
  [['receivablesRupiah'], 'assetsRupiah'],
  [['shortTermLiabilitiesRupiah', 'longTermLiabilitiesRupiah'], 'liabilitiesRupiah'],
  [['accruedLiabilitiesRupiah'], 'liabilitiesRupiah'],
  [['memberDepositsRupiah'], 'depositsRupiah'],
  [['badLoansRupiah'], 'loansRupiah'],
  [['memberOperatingCostRupiah'], 'operatingCostRupiah'],
]

/**
 * What is wrong with figures whose parts are more than the whole; empty when nothing is. Less is no
 * fault: there may be parts that nobody named. What is unknown is compared with nothing.
 */
export function partsErrors(figures: PartFacts): FieldError[] {
  return PARTS.flatMap(([parts, whole]) => {
    const total = figures[whole] ?? null
    const known = parts.filter((part) => (figures[part] ?? null) !== null)
    const sum = known.reduce((most, part) => most + (figures[part] ?? 0), 0)
    if (total === null || sum <= total) return []
    const named = known.join(' + ')
    return [
      invalid(`/${whole}`, 'parts_exceed_whole', {
        id: `${named} = ${sum}, lebih dari ${whole} = ${total}. Periksa angkanya.`,
        en: `${named} = ${sum}, more than ${whole} = ${total}. Check the figures.`,
      }),
    ]
  })
}
