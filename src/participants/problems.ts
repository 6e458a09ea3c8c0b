import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

export const identifierTaken = defineProblem({
  code: 'identifier_taken',
  status: 409,
  title: {
    id: 'Nomor ini sudah dipakai peserta lain.',
    en: 'This number belongs to another participant.',
  },
})

export const statusThatDay = defineProblem({
  code: 'status_that_day',
  status: 409,
  title: {
    id: 'Status pada tanggal itu sudah tercatat.',
    en: 'A standing of that day is recorded already.',
  },
})

export const bookYearRecorded = defineProblem({
  code: 'book_year_recorded',
  status: 409,
  title: {
    id: 'Angka tahun buku itu sudah tercatat; ubah yang ada.',
    en: 'Figures of that book year are recorded already; change those.',
  },
})

constraintMeans('participant_identifiers_one_live_holder', identifierTaken)
constraintMeans('participant_statuses_one_a_day', statusThatDay)
constraintMeans('annual_figures_one_a_book_year', bookYearRecorded)
