import {
  AFTER,
  answersOf,
  BEFORE,
  FORM,
  type Sheet,
  type SheetAnswer,
} from '../../src/demo/forms.js'
import { on, type Step, type Text } from './step.js'

/** The answers of one aspect, or with `_` the amounts. */
const partOf = (sheet: Sheet, part: 'A' | 'B' | '_'): SheetAnswer[] =>
  answersOf(sheet).filter(({ questionCode }) =>
    part === '_' ? !/^[AB]\d/.test(questionCode) : questionCode.startsWith(part),
  )

const saving = (as: Step['as'], name: Text, answers: readonly SheetAnswer[]): Step => ({
  operationId: 'recordHealthAnswers',
  name,
  as,
  body: { answers: answers.map((one) => ({ ...one })) },
})

/** The form is long: the first two answers show how, the rest go part by part. */
function filling(as: Step['as'], sheet: Sheet): Step[] {
  const governance = partOf(sheet, 'A')
  return [
    saving(
      as,
      { id: 'Simpan dua jawaban pertama', en: 'Save the first two answers' },
      governance.slice(0, 2),
    ),
    saving(
      as,
      { id: 'Simpan sisa aspek tata kelola', en: 'Save the rest of governance' },
      governance.slice(2),
    ),
    saving(
      as,
      { id: 'Simpan aspek profil risiko', en: 'Save the risk profile' },
      partOf(sheet, 'B'),
    ),
    saving(
      as,
      { id: 'Simpan angka laporan keuangan', en: 'Save the amounts of the accounts' },
      partOf(sheet, '_'),
    ),
  ]
}

/** The health of the last book year with a RAT, before and after; its category is a measurement. */
export const baselineExamination: readonly Step[] = [
  {
    operationId: 'listInstruments',
    name: { id: 'Pilih instrumen pemeriksaan', en: 'Choose a form' },
    as: 'diagnostician',
    at: '2018-04-18',
  },
  {
    operationId: 'getInstrument',
    name: { id: 'Baca pertanyaan dan pitanya', en: 'Read its questions and bands' },
    as: 'diagnostician',
    path: { instrumentId: FORM.id },
  },
  {
    operationId: 'startHealthExamination',
    name: { id: 'Mulai pemeriksaan awal', en: 'Begin the examination' },
    as: 'diagnostician',
    body: {
      instrumentId: FORM.id,
      point: 'baseline',
      bookYear: BEFORE.bookYear,
      ...on('2018-04-18'),
    },
    save: { healthExaminationId: '/id' },
  },
  ...filling('diagnostician', BEFORE),
  {
    operationId: 'getHealthExamination',
    name: { id: 'Baca nilai sementara', en: 'Read the score so far' },
    as: 'diagnosisLead',
    at: '2018-04-20',
    save: { healthAnswerId: '/answers/0/id' },
  },
  {
    operationId: 'addAttachment',
    name: { id: 'Lampirkan bukti satu jawaban', en: 'Attach the evidence of an answer' },
    as: 'diagnostician',
    query: {
      fileName: 'anggaran-dasar.pdf',
      title: 'Anggaran dasar, halaman keanggotaan',
      subjectKind: 'health_answer',
      subjectId: '{{healthAnswerId}}',
    },
    file: { contentType: 'application/pdf', text: '%PDF-1.4\n%%EOF\n' },
  },
  {
    operationId: 'getDiagnosis',
    name: { id: 'Lihat penghalang pengesahan', en: 'See what is in the way of a sign-off' },
    as: 'diagnosisLead',
  },
  {
    operationId: 'completeHealthExamination',
    name: { id: 'Selesaikan pemeriksaan awal', en: 'Complete the examination' },
    as: 'diagnostician',
    body: on('2018-04-20'),
    save: { healthBaselineId: '/measurementId' },
  },
  {
    operationId: 'listHealthExaminations',
    name: { id: 'Lihat pemeriksaan kasus ini', en: 'See the examinations of the case' },
    as: 'coachingLead',
  },
  {
    operationId: 'getSuggestedFindings',
    name: { id: 'Lihat saran dari pemeriksaan', en: 'See what the examination suggests' },
    as: 'diagnostician',
    example: true,
  },
]

/** Half-way: begun on interim figures, given up for want of books, taken up again. */
export const midlineExamination: readonly Step[] = [
  {
    operationId: 'startHealthExamination',
    name: { id: 'Mulai dengan formulir yang keliru', en: 'Begin by the wrong form' },
    as: 'coach',
    at: '2018-08-20',
    body: { instrumentId: 'perdep-06-2016', point: 'midline', bookYear: 2017, ...on('2018-08-20') },
    save: { healthExaminationId: '/id' },
  },
  {
    operationId: 'deleteHealthExamination',
    name: { id: 'Hapus konsep yang keliru', en: 'Discard the draft' },
    as: 'coach',
  },
  {
    operationId: 'startHealthExamination',
    name: { id: 'Mulai pemeriksaan tengah dengan angka sementara', en: 'Begin on interim figures' },
    as: 'coach',
    at: '2018-08-20',
    body: {
      instrumentId: FORM.id,
      point: 'midline',
      bookYear: 2018,
      figuresAsOfOn: '2018-06-30',
      ...on('2018-08-20'),
    },
    save: { healthExaminationId: '/id' },
  },
  {
    operationId: 'updateHealthExamination',
    name: { id: 'Perbaiki hari angkanya', en: 'Correct the day of the figures' },
    as: 'coach',
    body: { figuresAsOfOn: '2018-07-31' },
  },
  {
    operationId: 'markNotExaminable',
    name: { id: 'Nyatakan tidak dapat diperiksa', en: 'Mark as not examinable' },
    as: 'coach',
    body: {
      reason: 'records_unavailable',
      note: 'Buku besar Januari sampai Juli 2018 masih di kantor akuntan.',
      ...on('2018-08-20'),
    },
  },
  {
    operationId: 'reopenHealthExamination',
    name: { id: 'Buka kembali: bukunya sudah ada', en: 'Reopen: the books are back' },
    as: 'coach',
    at: '2018-08-27',
    body: { reason: 'Buku besar sudah dikembalikan kantor akuntan.' },
  },
  {
    operationId: 'prefillHealthExamination',
    name: { id: 'Isi angka tahun lalu dari catatan', en: 'Fill in last year from the records' },
    as: 'coach',
    body: {},
  },
]

export const endlineExamination: readonly Step[] = [
  {
    operationId: 'startHealthExamination',
    name: { id: 'Mulai pemeriksaan akhir', en: 'Begin the examination' },
    as: 'diagnostician',
    at: '2018-11-07',
    body: {
      instrumentId: FORM.id,
      point: 'endline',
      bookYear: AFTER.bookYear,
      ...on('2018-11-07'),
    },
    save: { healthExaminationId: '/id' },
  },
  ...filling('diagnostician', AFTER),
  {
    operationId: 'getHealthExamination',
    name: { id: 'Baca nilai sebelum menyimpannya', en: 'Read the score before keeping it' },
    as: 'diagnostician',
    example: true,
  },
  {
    operationId: 'completeHealthExamination',
    name: { id: 'Selesaikan pemeriksaan akhir', en: 'Complete the examination' },
    as: 'diagnostician',
    body: on('2018-11-07'),
    save: { healthEndlineId: '/measurementId' },
    example: true,
  },
]
