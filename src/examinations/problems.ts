import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'
import { conflict } from '../platform/problem/record-kinds.js'

/** Its document carries in `answers` what is stored of the questions at fault. */
export const answerChanged = defineProblem({
  code: 'answer_changed',
  status: 409,
  title: {
    id: 'Jawaban ini sudah berubah.',
    en: 'The answer has changed meanwhile.',
  },
  happened: {
    id: 'Satu jawaban atau lebih tersimpan dengan versi lain daripada yang dikirim: dicatat atau diubah sesudah Anda membacanya, oleh orang lain atau oleh Anda sendiri. Tidak satu pun jawaban kiriman ini disimpan.',
    en: 'One or more answers are stored in another version than the one sent: recorded or changed after you read them, by somebody else or by yourself. None of the answers you sent was saved.',
  },
  remedy: {
    id: 'Bandingkan jawaban Anda dengan answers, yaitu yang kini tersimpan. Kirim lagi dengan version yang tersimpan untuk jawaban yang hendak diganti, dan tanpa jawaban yang dibiarkan.',
    en: 'Compare yours with answers, which holds what is stored now. Send again with the stored version for each answer to be replaced, and without those to be left as they are.',
  },
  example: {
    errors: [
      {
        in: 'body',
        pointer: '/answers/0/version',
        code: 'answer_changed',
        message: {
          id: 'Jawaban ini kini versi 2.',
          en: 'The answer is now of version 2.',
        },
      },
    ],
  },
})

/** The examination that stands, where it is known. */
export const alreadyExamined = (id?: string) =>
  conflict({
    detail: {
      id: `Pemeriksaan dengan instrumen ini pada waktu itu sudah ada${id === undefined ? '' : ` (${id})`}. Isilah yang ada, atau buka kembali.`,
      en: `There is an examination by this instrument at that point already${id === undefined ? '' : ` (${id})`}. Fill that one in, or reopen it.`,
    },
    ...(id === undefined ? {} : { extra: { healthExaminationId: id } }),
  })

constraintMeans('health_examinations_one_a_point', () => alreadyExamined())
