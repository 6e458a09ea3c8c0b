import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

export const identifierTaken = defineProblem({
  code: 'identifier_taken',
  status: 409,
  title: {
    id: 'Nomor ini sudah dipakai peserta lain.',
    en: 'This number belongs to another participant.',
  },
  happened: {
    id: 'Nomor pengenal seperti NIK koperasi, badan hukum, atau NIB hanya milik satu peserta, dan nomor ini sudah tercatat pada peserta lain dinas ini.',
    en: 'An identifier such as the cooperative number, the deed or the business licence belongs to one participant, and this one is on record with another of the office.',
  },
  remedy: {
    id: 'Cari nomornya lewat GET /v1/participants?q=…: mungkin peserta ini sudah terdaftar. Bila salah catat, perbaiki nomor pada peserta yang lain itu dahulu.',
    en: 'Look the number up by GET /v1/participants?q=…: the participant may be registered already. If it was entered wrongly, correct it at that other participant first.',
  },
  example: {
    errors: [
      {
        in: 'body',
        pointer: '/identifiers/0',
        code: 'identifier_taken',
        message: {
          id: 'Nomor ini milik Koperasi Melati Sejati (/v1/participants/0197a5c0-1c00-7000-8000-000000090001).',
          en: 'This number belongs to Koperasi Melati Sejati (/v1/participants/0197a5c0-1c00-7000-8000-000000090001).',
        },
      },
    ],
  },
})

export const statusThatDay = defineProblem({
  code: 'status_that_day',
  status: 409,
  title: {
    id: 'Status pada tanggal itu sudah tercatat.',
    en: 'A standing of that day is recorded already.',
  },
  happened: {
    id: 'Peserta ini sudah mempunyai status yang mulai berlaku pada tanggal yang sama. Riwayat status mencatat paling banyak satu perubahan sehari.',
    en: 'The participant has a standing that took effect on the same day. The history keeps one change a day at most.',
  },
  remedy: {
    id: 'Baca GET /v1/participants/{participantId}/statuses. Bila statusnya sama, tidak ada yang perlu dicatat; bila berbeda, sebut tanggal yang benar pada on.',
    en: 'Read GET /v1/participants/{participantId}/statuses. If it says the same, there is nothing to record; if not, give the right day in on.',
  },
})

export const bookYearRecorded = defineProblem({
  code: 'book_year_recorded',
  status: 409,
  title: {
    id: 'Angka tahun buku itu sudah tercatat; ubah yang ada.',
    en: 'Figures of that book year are recorded already; change those.',
  },
  happened: {
    id: 'Peserta ini sudah mempunyai angka untuk tahun buku yang sama. Setiap tahun buku dicatat sekali, lalu diperbaiki bila perlu.',
    en: 'The participant has figures of the same book year. Each book year is recorded once and corrected where needed.',
  },
  remedy: {
    id: 'Cari tahun buku itu di GET /v1/participants/{participantId}/annual-figures, lalu ubah lewat PATCH /v1/annual-figures/{annualFiguresId}.',
    en: 'Find the book year at GET /v1/participants/{participantId}/annual-figures, then change it by PATCH /v1/annual-figures/{annualFiguresId}.',
  },
})

constraintMeans('participant_identifiers_one_live_holder', identifierTaken)
constraintMeans('participant_statuses_one_a_day', statusThatDay)
constraintMeans('annual_figures_one_a_book_year', bookYearRecorded)
