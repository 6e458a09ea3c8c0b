import type { Instrument } from '../instrument.js'
import { COMMON_ASSUMPTIONS, FOUR_CATEGORIES } from './categories.js'
import { AMOUNTS, CAPITAL, PERFORMANCE } from './kkpkk-finance.js'
import { GOVERNANCE } from './kkpkk-governance.js'
import { RISK } from './kkpkk-risk.js'

/**
 * The work paper for the health of cooperatives in the real sector (KKPKK). Indicators, weights, bands
 * and the number of questions are those of training modules and public calculators that quote the
 * guideline; the wording of the questions is ours. Not read in the gazette: see the assumptions.
 */
export const KKPKK_SEKTOR_RIIL: Instrument = {
  id: 'kkpkk-sektor-riil-2021',
  version: '1',
  title: {
    id: 'Kertas Kerja Pemeriksaan Kesehatan Koperasi (KKPKK) sektor riil',
    en: 'Work paper for the health of cooperatives (KKPKK), real sector',
  },
  legalBasis: {
    id: 'Permenkop UKM 9/2020; Juknis Deputi Bidang Perkoperasian 15/2021',
    en: 'Regulation 9/2020 of the Minister of Cooperatives; guideline 15/2021 of the Deputy for Cooperatives',
  },
  effectiveFrom: '2020-10-14',
  effectiveTo: null,
  appliesTo: {
    id: 'Koperasi sektor riil: produsen, konsumen, pemasaran dan jasa, yang telah melaksanakan RAT dan mempunyai laporan keuangan sekurang-kurangnya satu tahun buku',
    en: 'Cooperatives of the real sector: producers, consumers, marketing and services, with a RAT held and accounts of at least one book year',
  },
  participantKinds: ['cooperative'],
  aspects: [
    {
      code: 'A',
      name: { id: 'Tata kelola', en: 'Governance' },
      weightPercent: 30,
      subAspects: GOVERNANCE.subAspects,
    },
    {
      code: 'B',
      name: { id: 'Profil risiko', en: 'Risk profile' },
      weightPercent: 15,
      subAspects: RISK.subAspects,
    },
    {
      code: 'C',
      name: { id: 'Kinerja keuangan', en: 'Financial performance' },
      weightPercent: 40,
      subAspects: PERFORMANCE,
    },
    {
      code: 'D',
      name: { id: 'Permodalan', en: 'Capital' },
      weightPercent: 15,
      subAspects: CAPITAL,
    },
  ],
  questions: [...GOVERNANCE.questions, ...RISK.questions, ...AMOUNTS],
  categories: FOUR_CATEGORIES,
  categorisesAspects: true,
  assumptions: [
    {
      code: 'secondary_sources',
      text: {
        id: 'Indikator, bobot dan batas pita diambil dari sumber sekunder, bukan dari naskah resmi; bunyi pertanyaan adalah susunan kami.',
        en: 'Indicators, weights and cut-offs come from secondary sources, not from the gazetted text; the wording of the questions is ours.',
      },
    },
    {
      code: 'effective_from',
      text: {
        id: 'Tanggal berlaku adalah tanggal Permenkop UKM 9/2020 ditetapkan; tanggal Juknis 15/2021 tidak kami temukan.',
        en: 'It takes effect on the day Regulation 9/2020 was signed; we did not find the date of guideline 15/2021.',
      },
    },
    COMMON_ASSUMPTIONS.categoryEdges,
    COMMON_ASSUMPTIONS.minComputableShare,
    COMMON_ASSUMPTIONS.denominators,
    COMMON_ASSUMPTIONS.oneMissingAnswer,
  ],
  minComputableSharePercent: 80,
  scoreRange: { minimum: 25, maximum: 100 },
}
