import type { AccountName } from '../participants/accounts.rules.js'
import type { Instrument } from './instrument.js'
import { KKPKK_SEKTOR_RIIL } from './instruments/kkpkk-sektor-riil.js'
import { PERDEP_06_2016 } from './instruments/perdep-06-2016.js'
import type { AnswerEntry } from './rules.js'
import { answerFault } from './score.js'

/** What of a book year an amount of a form may be taken from. */
type Figure = AccountName | 'assetsRupiah' | 'equityRupiah' | 'loansRupiah' | 'shuRupiah'

/** The figures of a book year, as far as a form takes amounts from them. */
export type PrefillYear = Readonly<Record<Figure, number | null>> & {
  bookYear: number
  source: string
  evidence: string | null
}

/** Where the amount of a question stands; `yearsBack` 1 is the book year before the one examined. */
type Origin = { figure: Figure; yearsBack: 0 | 1 }

const now = (figure: Figure): Origin => ({ figure, yearsBack: 0 })
const lastYear = (figure: Figure): Origin => ({ figure, yearsBack: 1 })

/**
 * Questions that ask for the very thing a figure is. Where the form divides what the figures hold as a
 * sum (sales to members and to others, simpanan pokok and wajib, savings and term deposits, tax and
 * costs payable), or knows another sum (funds received, liquid assets), there is nothing to take over.
 */
export const ORIGINS: Readonly<Record<string, Readonly<Record<string, Origin>>>> = {
  [KKPKK_SEKTOR_RIIL.id]: {
    kas_dan_bank: now('cashAndBankRupiah'),
    piutang: now('receivablesRupiah'),
    piutang_dagang: now('tradeReceivablesRupiah'),
    persediaan: now('inventoryRupiah'),
    aset_lancar: now('currentAssetsRupiah'),
    total_aset: now('assetsRupiah'),
    total_aset_tahun_lalu: lastYear('assetsRupiah'),
    kewajiban_jangka_pendek: now('shortTermLiabilitiesRupiah'),
    kewajiban_jangka_panjang: now('longTermLiabilitiesRupiah'),
    ekuitas: now('equityRupiah'),
    ekuitas_tahun_lalu: lastYear('equityRupiah'),
    beban_pokok_penjualan: now('costOfSalesRupiah'),
    partisipasi_bruto: now('grossMemberParticipationRupiah'),
    beban_pokok: now('serviceCostRupiah'),
    beban_usaha: now('operatingCostRupiah'),
    porsi_beban_usaha: now('memberOperatingCostRupiah'),
    beban_perkoperasian: now('cooperativeCostRupiah'),
    total_pendapatan: now('totalIncomeRupiah'),
    shu_kotor: now('grossShuRupiah'),
    shu_bersih: now('shuRupiah'),
    shu_bersih_tahun_lalu: lastYear('shuRupiah'),
  },
  [PERDEP_06_2016.id]: {
    modal_sendiri: now('equityRupiah'),
    total_aset: now('assetsRupiah'),
    pinjaman_diberikan: now('loansRupiah'),
    partisipasi_bruto: now('grossMemberParticipationRupiah'),
    beban_usaha: now('operatingCostRupiah'),
    beban_perkoperasian: now('cooperativeCostRupiah'),
    shu_kotor: now('grossShuRupiah'),
    kas_dan_bank: now('cashAndBankRupiah'),
    kewajiban_lancar: now('shortTermLiabilitiesRupiah'),
  },
}

const MOST_EVIDENCE = 2000

/** Names the figures an amount was taken from, in the language of the office. */
function evidenceOf({ bookYear, source, evidence }: PrefillYear): string {
  const seen = evidence === null ? '' : `; ${evidence}`
  return `Angka tahunan ${bookYear}: ${source}${seen}`.slice(0, MOST_EVIDENCE)
}

export type PrefillFacts = {
  bookYear: number
  /** The figures examined are of a part of the book year, of which the records hold the whole. */
  isInterim: boolean
  /** Questions with an answer, or a reason for none: they are left as they are. */
  answered: ReadonlySet<string>
  years: readonly PrefillYear[]
}

/**
 * Answers that the recorded figures give to open questions, in the order of the form; empty when there
 * are none. What the figures lack, or what would not fit its question, stays open.
 */
export function prefillEntries(
  instrument: Instrument,
  { bookYear, isInterim, answered, years }: PrefillFacts,
): AnswerEntry[] {
  const origins = ORIGINS[instrument.id] ?? {}
  return instrument.questions.flatMap((question): AnswerEntry[] => {
    const origin = origins[question.code]
    if (origin === undefined || answered.has(question.code)) return []
    const { figure, yearsBack } = origin
    const year = years.find((one) => one.bookYear === bookYear - yearsBack)
    const amount = year?.[figure] ?? null
    if (year === undefined || amount === null || (isInterim && yearsBack === 0)) return []
    if (answerFault(question, { amount }) !== null) return []
    const { code: questionCode } = question
    return [{ questionCode, amount, method: 'document', evidence: evidenceOf(year) }]
  })
}
