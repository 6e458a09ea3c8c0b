import { KKPKK_SEKTOR_RIIL } from '../examinations/instruments/kkpkk-sektor-riil.js'
import { PERDEP_06_2016 } from '../examinations/instruments/perdep-06-2016.js'
import type { Text } from '../platform/language.js'

/** How a value stands to the threshold that it crossed. */
export const COMPARISONS = ['below', 'at_most', 'at_least', 'above'] as const
export type Comparison = (typeof COMPARISONS)[number]

export const COMPARES: Record<Comparison, (value: number, threshold: number) => boolean> = {
  below: (value, threshold) => value < threshold,
  at_most: (value, threshold) => value <= threshold,
  at_least: (value, threshold) => value >= threshold,
  above: (value, threshold) => value > threshold,
}

/** What of a filled form is compared. */
export const FORM_PARTS = ['question', 'indicator', 'aspect', 'category'] as const
export type FormPart = (typeof FORM_PARTS)[number]

/**
 * What a value of a form counts: an indicator's own unit, questions met (0 or 1 of one), points of
 * 100, or the rank of a category, 1 for the worst.
 */
export const FORM_UNITS = ['percent', 'times', 'days', 'questions', 'points', 'rank'] as const
export type FormUnit = (typeof FORM_UNITS)[number]

export type Limit = { comparison: Comparison; threshold: number }

/**
 * What of a form suggests which penyakit. `limit` null: the worst band of the form itself, as its
 * instrument has it. `isAssumption`: that this tells of this penyakit, or at this threshold, is ours.
 */
export type FormThreshold = {
  penyakitCode: string
  part: FormPart
  code: string
  limit: Limit | null
  basis: Text
  isAssumption: boolean
}

const OURS: Text = {
  id: 'Asumsi kami, tanpa sumber: butir formulir ini kami anggap menunjuk pada penyakit tersebut.',
  en: 'Our assumption, without a source: we take this part of the form to point to that penyakit.',
}
const MEMBERSHIP: Text = {
  id: 'Butir keanggotaan KKPKK, gejala partisipasi dan keanggotaan menurut laporan pendampingan.',
  en: 'Membership items of the KKPKK, signs of participation and membership by reports of coaching.',
}
const RULES: Text = {
  id: 'Butir manajemen KKPKK tidak terpenuhi, menurut bahan pembinaan kementerian tahun 2022.',
  en: 'A management item of the KKPKK is not met, by coaching material of the ministry of 2022.',
}
const RAT_LAW: Text = {
  id: 'UU 25/1992 pasal 26: RAT sekurang-kurangnya sekali setahun.',
  en: 'UU 25/1992 article 26: a RAT at least once a year.',
}
const LICENCE: Text = {
  id: 'Izin unit atau cabang yang tidak ada, menurut bahan pembinaan kementerian tahun 2022.',
  en: 'A missing licence of a unit or branch, by coaching material of the ministry of 2022.',
}
const MEMBER_SHARE: Text = {
  id: 'Sebagian besar layanan untuk anggota; 51 persen menurut laporan pendampingan.',
  en: 'Most service is for members; 51 percent as reports of coaching give it.',
}
const BAD_LOANS: Text = {
  id: 'Asumsi kami: pinjaman bermasalah di atas 10 persen.',
  en: 'Our assumption: bad loans above 10 percent.',
}
const OWN_CAPITAL: Text = {
  id: 'Ekuitas terhadap aset di bawah 10 persen, golongan terburuk KKPKK; Perdep 06/2016 menilainya lain.',
  en: 'Equity to assets below 10 percent, the worst band of the KKPKK; Perdep 06/2016 scores it otherwise.',
}
const CASH: Text = {
  id: 'Sampai 10 persen, golongan terbawah Perdep 06/2016, menurut sumber sekunder.',
  en: 'Up to 10 percent, the lowest band of Perdep 06/2016, by secondary sources.',
}
const worstOf = ({ title }: { title: Text }): Text => ({
  id: `Golongan terburuk formulir "${title.id}", menurut sumber sekunder.`,
  en: `Worst band of the form "${title.en}", by secondary sources.`,
})
const specialSupervision: Text = {
  id: 'Di bawah 51: dalam pengawasan khusus. Bahwa ini menunjuk pada penyakit tersebut adalah asumsi kami.',
  en: 'Below 51: under special supervision. That it points to this penyakit is our assumption.',
}

const NOT_MET: Limit = { comparison: 'below', threshold: 1 }

const question = (penyakitCode: string, code: string, basis: Text = OURS): FormThreshold => ({
  penyakitCode,
  part: 'question',
  code,
  limit: NOT_MET,
  basis,
  isAssumption: basis === OURS,
})
const indicator = (
  penyakitCode: string,
  code: string,
  basis: Text,
  limit: Limit | null = null,
): FormThreshold => ({
  penyakitCode,
  part: 'indicator',
  code,
  limit,
  basis,
  isAssumption: basis === OURS || basis === BAD_LOANS,
})
const aspect = (penyakitCode: string, code: string): FormThreshold => ({
  penyakitCode,
  part: 'aspect',
  code,
  limit: { comparison: 'below', threshold: 51 },
  basis: specialSupervision,
  isAssumption: true,
})
/** The worst category of all says that those who run it have not mastered the work. */
const category = (penyakitCode: string): FormThreshold => ({
  penyakitCode,
  part: 'category',
  code: 'dalam_pengawasan_khusus',
  limit: { comparison: 'at_most', threshold: 1 },
  basis: specialSupervision,
  isAssumption: true,
})

const KKPKK = worstOf(KKPKK_SEKTOR_RIIL)
const PERDEP = worstOf(PERDEP_06_2016)

/** By instrument, in the order of the catalogue of penyakit. */
export const FORM_THRESHOLDS: Readonly<Record<string, readonly FormThreshold[]>> = {
  [KKPKK_SEKTOR_RIIL.id]: [
    question('KEL-01', 'A2.5.1', RAT_LAW),
    question('KEL-04', 'B1.1.3'),
    question('KEL-05', 'A2.5.2'),
    question('KEL-05', 'A3.2.2'),
    aspect('KEL-05', 'A'),
    question('KEL-06', 'A2.5.3'),
    indicator('KEL-06', 'B2.1', OURS),
    indicator('KEL-06', 'B2.4', OURS),
    indicator('KEL-06', 'B2.7', OURS),
    question('KEP-01', 'A2.1.1'),
    question('KEP-01', 'A2.1.3'),
    question('KEP-02', 'A2.2.1', LICENCE),
    question('KEP-02', 'A2.2.2', LICENCE),
    question('KEP-03', 'A1.4.4', RULES),
    question('KEP-03', 'A3.2.3', RULES),
    question('KEP-03', 'A3.5.3', RULES),
    indicator('KEP-04', 'C3.4', MEMBER_SHARE, { comparison: 'below', threshold: 51 }),
    question('KEP-07', 'B1.3.3'),
    indicator('KEU-01', 'C1.1', KKPKK),
    indicator('KEU-01', 'C3.5', KKPKK),
    question('KEU-04', 'A3.4.2'),
    question('KEU-04', 'A3.4.3'),
    indicator('KEU-04', 'C2.5', KKPKK),
    indicator('KEU-05', 'B1.6', KKPKK),
    indicator('KEU-05', 'C2.1', KKPKK),
    indicator('KEU-06', 'C1.4', KKPKK),
    indicator('MOD-01', 'D1.1', KKPKK),
    aspect('MOD-01', 'D'),
    question('MOD-02', 'A3.5.2'),
    question('MOD-02', 'B1.7.1'),
    indicator('MOD-03', 'D2.2', KKPKK),
    question('ANG-01', 'A2.4.3', MEMBERSHIP),
    question('ANG-01', 'A2.4.4', MEMBERSHIP),
    indicator('ANG-01', 'C3.6', KKPKK),
    question('ANG-02', 'A1.1.3', MEMBERSHIP),
    question('ANG-02', 'A2.4.2', MEMBERSHIP),
    indicator('SDM-02', 'A1.6', OURS),
    category('SDM-02'),
    indicator('USA-03', 'C3.1', KKPKK),
    indicator('USA-03', 'C3.2', KKPKK),
    indicator('USA-03', 'C3.3', KKPKK),
    aspect('USA-03', 'C'),
    question('USA-04', 'A1.7.1'),
  ],
  [PERDEP_06_2016.id]: [
    question('KEL-05', 'C1.2.2'),
    question('KEL-06', 'C1.1.12'),
    question('KEL-06', 'C1.2.3'),
    question('KEP-03', 'C1.2.4', RULES),
    indicator('KEP-04', 'B1.1', PERDEP),
    indicator('KEP-04', 'G1.1', MEMBER_SHARE, { comparison: 'below', threshold: 51 }),
    question('KEP-05', 'C1.1.11'),
    indicator('KEU-01', 'F1.1', PERDEP),
    question('KEU-04', 'C1.4.1'),
    indicator('KEU-04', 'B1.2', BAD_LOANS, { comparison: 'above', threshold: 10 }),
    indicator('KEU-05', 'E1.1', CASH, { comparison: 'at_most', threshold: 10 }),
    indicator('KEU-06', 'D1.1', PERDEP),
    indicator('MOD-01', 'A1.1', OWN_CAPITAL, { comparison: 'below', threshold: 10 }),
    question('MOD-02', 'C1.5.2'),
    indicator('ANG-03', 'G1.2', PERDEP),
    question('SDM-01', 'C1.1.9'),
    category('SDM-02'),
  ],
}
