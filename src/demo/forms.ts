import { indicatorsOf } from '../examinations/instrument.js'
import { KKPKK_SEKTOR_RIIL } from '../examinations/instruments/kkpkk-sektor-riil.js'

/** The form that the examples fill in. */
export const FORM = KKPKK_SEKTOR_RIIL

/** A form on paper: of each checklist how many questions are met, from the first, and the amounts. */
export type Sheet = {
  bookYear: number
  met: Readonly<Record<string, number>>
  amounts: Readonly<Record<string, number>>
}

export type SheetAnswer = {
  questionCode: string
  met?: boolean
  amount?: number
  method: 'document' | 'interview' | 'observation'
  evidence?: string
}

/** The two sheets of one cooperative: what it has before its coaching, and after. */
type Pair = readonly [before: number, after: number]

/** Of each checklist how many questions are met. */
const MET: Readonly<Record<string, Pair>> = {
  'A1.1': [4, 4],
  'A1.2': [3, 5],
  'A1.3': [2, 3],
  'A1.4': [2, 3],
  'A1.5': [3, 4],
  'A1.6': [1, 3],
  'A1.7': [2, 2],
  'A2.1': [3, 3],
  'A2.2': [2, 2],
  'A2.3': [12, 15],
  'A2.4': [2, 3],
  'A2.5': [2, 3],
  'A3.1': [1, 2],
  'A3.2': [2, 3],
  'A3.3': [2, 3],
  'A3.4': [2, 3],
  'A3.5': [2, 3],
  'B1.1': [3, 3],
  'B1.2': [2, 3],
  'B1.3': [3, 3],
  'B1.4': [2, 3],
  'B1.7': [2, 4],
  'B2.1': [2, 3],
  'B2.2': [1, 2],
  'B2.3': [2, 3],
  'B2.4': [2, 3],
  'B2.5': [2, 3],
  'B2.6': [2, 3],
  'B2.7': [2, 3],
  'B2.8': [2, 4],
  'B2.9': [2, 3],
}

/** In million rupiah. */
const AMOUNTS: Readonly<Record<string, Pair>> = {
  kas_dan_bank: [45, 78],
  simpanan_di_koperasi_lain: [0, 25],
  piutang: [320, 330],
  piutang_dagang: [140, 110],
  persediaan: [150, 95],
  aset_lancar: [520, 560],
  total_aset: [850, 915],
  total_aset_tahun_lalu: [845, 850],
  kewajiban_jangka_pendek: [410, 385],
  utang_pajak: [2, 2],
  beban_masih_harus_dibayar: [6, 5],
  utang_biaya: [4, 3],
  kewajiban_jangka_panjang: [120, 185],
  tabungan_anggota: [60, 90],
  simpanan_berjangka_anggota: [50, 95],
  tabungan_bukan_anggota: [20, 20],
  simpanan_berjangka_bukan_anggota: [15, 10],
  titipan_dana: [10, 20],
  simpanan_pokok: [60, 62],
  simpanan_wajib: [140, 150],
  ekuitas: [320, 345],
  ekuitas_tahun_lalu: [310, 320],
  penjualan_anggota: [420, 500],
  penjualan_bukan_anggota: [180, 190],
  beban_pokok_penjualan: [510, 570],
  partisipasi_bruto: [430, 512],
  beban_pokok: [350, 410],
  beban_usaha: [48, 46],
  porsi_beban_usaha: [34, 34],
  beban_perkoperasian: [40, 40],
  total_pendapatan: [630, 700],
  shu_kotor: [62, 78],
  shu_bersih: [14, 18],
  shu_bersih_tahun_lalu: [13.9, 14],
}

const MILLION = 1_000_000

const sideOf = (pairs: Readonly<Record<string, Pair>>, side: 0 | 1, unit: number) =>
  Object.fromEntries(Object.entries(pairs).map(([code, pair]) => [code, pair[side] * unit]))

const sheetAt = (side: 0 | 1, bookYear: number): Sheet => ({
  bookYear,
  met: sideOf(MET, side, 1),
  amounts: sideOf(AMOUNTS, side, MILLION),
})

/** Before its coaching: 61 of 100, under supervision. */
export const BEFORE: Sheet = sheetAt(0, 2016)

const BEFORE_ASSETS = BEFORE.amounts['total_aset'] ?? 1

/** After it: 80 of 100, just fairly healthy. */
export const AFTER: Sheet = sheetAt(1, 2017)

/** A sheet of another year and of a cooperative with other assets: the ratios stay as they are. */
export function sheetOf(sheet: Sheet, bookYear: number, assetsRupiah: number | null): Sheet {
  const factor = (assetsRupiah ?? BEFORE_ASSETS) / BEFORE_ASSETS
  const amounts = Object.entries(sheet.amounts).map(([code, amount]) => [
    code,
    Math.round(amount * factor),
  ])
  return { ...sheet, bookYear, amounts: Object.fromEntries(amounts) }
}

/** The answers of a sheet, in the order of the form; an amount it leaves out is not answered. */
export function answersOf({ bookYear, met, amounts }: Sheet): SheetAnswer[] {
  const places = new Map(
    indicatorsOf(FORM).flatMap((indicator) =>
      indicator.kind === 'checklist'
        ? indicator.questionCodes.map(
            (code, index) => [code, { indicator: indicator.code, index }] as const,
          )
        : [],
    ),
  )
  return FORM.questions.flatMap(({ code: questionCode, methods }): SheetAnswer[] => {
    const [method = 'document'] = methods
    const place = places.get(questionCode)
    if (place !== undefined) {
      return [{ questionCode, met: place.index < (met[place.indicator] ?? 0), method }]
    }
    const amount = amounts[questionCode]
    const evidence = `Laporan keuangan tahun buku ${bookYear}`
    return amount === undefined ? [] : [{ questionCode, amount, method, evidence }]
  })
}

/** Answers in the batches that one request takes. */
export function batchesOf(answers: readonly SheetAnswer[], most = 100): SheetAnswer[][] {
  const count = Math.ceil(answers.length / most)
  return Array.from({ length: count }, (_, index) =>
    answers.slice(index * most, (index + 1) * most),
  )
}
