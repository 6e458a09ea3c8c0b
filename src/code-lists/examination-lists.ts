import {
  CATEGORY_CODES,
  EXAMINATION_METHODS,
  INDICATOR_UNITS,
  QUESTION_UNITS,
} from '../examinations/instrument.js'
import {
  ANSWER_MISSING_REASONS,
  DIRECTIONS,
  EXAMINATION_STATES,
  INDICATOR_KINDS,
  NOT_EXAMINABLE_REASONS,
  QUESTION_KINDS,
} from '../examinations/rules.js'
import { NOT_COMPUTABLE_REASONS } from '../examinations/score.js'
import { type CodeList, vocabulary } from './code-list.js'

/** The words of health examinations and of the forms they fill. */
export const EXAMINATION_LISTS: readonly CodeList[] = [
  vocabulary(
    'examination-states',
    { id: 'Keadaan pemeriksaan', en: 'How an examination stands' },
    EXAMINATION_STATES,
    {
      draft: { id: 'Sedang diisi', en: 'Being filled in' },
      completed: { id: 'Selesai', en: 'Completed' },
      not_examinable: {
        id: 'Tidak dapat diperiksa',
        en: 'Not examinable',
        description: {
          id: 'Jawaban tersendiri, bukan nilai nol.',
          en: 'An answer of its own, not a score of zero.',
        },
      },
    },
  ),
  vocabulary(
    'not-examinable-reasons',
    { id: 'Sebab tidak dapat diperiksa', en: 'Why there can be no examination' },
    NOT_EXAMINABLE_REASONS,
    {
      no_rat: { id: 'RAT tidak diadakan', en: 'No annual meeting held' },
      no_book_year: {
        id: 'Belum berjalan satu tahun buku',
        en: 'Less than one book year of operation',
      },
      no_accounts: {
        id: 'Pengelolaan dan laporan keuangan tidak terpisah',
        en: 'No separate management or accounts',
      },
      records_unavailable: { id: 'Berkasnya tidak ada', en: 'Records are not there' },
      refused: { id: 'Koperasi tidak bersedia', en: 'The cooperative refused' },
      other: { id: 'Sebab lain', en: 'Another reason' },
    },
  ),
  vocabulary(
    'examination-methods',
    { id: 'Cara jawaban diperoleh', en: 'How an answer was come by' },
    EXAMINATION_METHODS,
    {
      document: { id: 'Pemeriksaan dokumen', en: 'Documents' },
      interview: { id: 'Wawancara', en: 'Interview' },
      observation: { id: 'Pengamatan', en: 'Observation' },
    },
  ),
  vocabulary(
    'answer-missing-reasons',
    { id: 'Sebab pertanyaan tidak dijawab', en: 'Why a question has no answer' },
    ANSWER_MISSING_REASONS,
    {
      not_collected: { id: 'Tidak dikumpulkan', en: 'Not collected' },
      refused: { id: 'Tidak bersedia', en: 'Refused' },
      not_applicable: { id: 'Tidak berlaku', en: 'Not applicable' },
      not_yet_due: { id: 'Belum waktunya', en: 'Not yet due' },
    },
  ),
  vocabulary(
    'health-categories',
    { id: 'Kategori kesehatan', en: 'Categories of health' },
    CATEGORY_CODES,
    {
      sehat: { id: 'Sehat', en: 'Healthy' },
      cukup_sehat: { id: 'Cukup sehat', en: 'Fairly healthy' },
      dalam_pengawasan: { id: 'Dalam pengawasan', en: 'Under supervision' },
      dalam_pengawasan_khusus: {
        id: 'Dalam pengawasan khusus',
        en: 'Under special supervision',
      },
    },
  ),
  vocabulary(
    'not-computable-reasons',
    { id: 'Sebab tidak dapat dihitung', en: 'Why an indicator has no score' },
    NOT_COMPUTABLE_REASONS,
    {
      unanswered: { id: 'Belum dijawab', en: 'Unanswered' },
      answer_missing: { id: 'Jawabannya tidak ada', en: 'An answer is missing' },
      answer_invalid: { id: 'Jawabannya tidak dapat dipakai', en: 'An answer cannot be used' },
      denominator_zero: { id: 'Pembaginya nol', en: 'The denominator is zero' },
      denominator_negative: { id: 'Pembaginya negatif', en: 'The denominator is negative' },
      base_not_positive: {
        id: 'Angka tahun sebelumnya nol atau negatif',
        en: 'The year before is zero or negative',
      },
    },
  ),
  vocabulary(
    'question-kinds',
    { id: 'Jenis pertanyaan', en: 'Kinds of question' },
    QUESTION_KINDS,
    {
      checklist: { id: 'Ya atau tidak', en: 'Yes or no' },
      amount: { id: 'Angka', en: 'An amount' },
    },
  ),
  vocabulary('question-units', { id: 'Satuan jawaban', en: 'Units of answers' }, QUESTION_UNITS, {
    yes_no: { id: 'Ya atau tidak', en: 'Yes or no' },
    rupiah: { id: 'Rupiah', en: 'Rupiah' },
  }),
  vocabulary(
    'indicator-kinds',
    { id: 'Jenis indikator', en: 'Kinds of indicator' },
    INDICATOR_KINDS,
    {
      checklist: { id: 'Daftar periksa', en: 'Checklist' },
      ratio: { id: 'Rasio', en: 'Ratio' },
    },
  ),
  vocabulary(
    'indicator-units',
    { id: 'Satuan indikator', en: 'Units of indicators' },
    INDICATOR_UNITS,
    {
      percent: { id: 'Persen', en: 'Percent' },
      times: { id: 'Kali setahun', en: 'Times a year' },
      days: { id: 'Hari', en: 'Days' },
    },
  ),
  vocabulary(
    'indicator-directions',
    { id: 'Arah yang baik', en: 'Which way is better' },
    DIRECTIONS,
    {
      up: { id: 'Makin besar makin baik', en: 'The more the better' },
      down: { id: 'Makin kecil makin baik', en: 'The less the better' },
    },
  ),
]
