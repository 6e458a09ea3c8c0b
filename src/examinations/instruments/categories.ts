import type { Assumption, Category } from '../instrument.js'

/** The four categories and their cut-offs, common to both instruments. */
export const FOUR_CATEGORIES: readonly Category[] = [
  { code: 'sehat', from: 80, below: null, rank: 4, label: { id: 'Sehat', en: 'Healthy' } },
  {
    code: 'cukup_sehat',
    from: 66,
    below: 80,
    rank: 3,
    label: { id: 'Cukup sehat', en: 'Fairly healthy' },
  },
  {
    code: 'dalam_pengawasan',
    from: 51,
    below: 66,
    rank: 2,
    label: { id: 'Dalam pengawasan', en: 'Under supervision' },
  },
  {
    code: 'dalam_pengawasan_khusus',
    from: null,
    below: 51,
    rank: 1,
    label: { id: 'Dalam pengawasan khusus', en: 'Under special supervision' },
  },
]

export const COMMON_ASSUMPTIONS = {
  categoryEdges: {
    code: 'category_edges',
    text: {
      id: 'Skor tepat 51, 66 atau 80 masuk kategori yang lebih baik. Sumber sekunder tidak sepakat tentang itu.',
      en: 'A score of exactly 51, 66 or 80 falls into the better category. Secondary sources differ on it.',
    },
  },
  minComputableShare: {
    code: 'min_computable_share',
    text: {
      id: 'Indikator yang tidak dapat dihitung tidak ikut dihitung; bila kurang dari 80 persen nilai suatu aspek dapat dihitung, aspek dan skor akhir tidak dapat dihitung. Ini asumsi kami.',
      en: 'Indicators that cannot be computed leave the count; with less than 80 percent of an aspect’s points computable, the aspect and the final score are not. This is our assumption.',
    },
  },
  denominators: {
    code: 'denominator_not_positive',
    text: {
      id: 'Rasio dengan pembagi nol atau negatif, dan pertumbuhan dari dasar nol atau negatif, tidak dihitung. Formulir tidak mengaturnya.',
      en: 'A ratio over zero or a negative amount, and growth from a base of zero or less, is not computed. The form has no rule for it.',
    },
  },
  oneMissingAnswer: {
    code: 'missing_answer',
    text: {
      id: 'Satu jawaban yang tidak ada membuat indikatornya tidak dapat dihitung. Ini asumsi kami.',
      en: 'A single missing answer leaves its indicator uncomputed. This is our assumption.',
    },
  },
} as const satisfies Record<string, Assumption>
