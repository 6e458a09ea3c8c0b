import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

export const holidayKnown = defineProblem({
  code: 'holiday_known',
  status: 409,
  title: {
    id: 'Hari ini sudah tercatat sebagai hari libur.',
    en: 'This day is on record as a holiday.',
  },
  happened: {
    id: 'Satu tanggal dicatat satu kali sebagai hari libur, dan tanggal ini sudah ada.',
    en: 'A date is entered as a holiday once, and this one has been.',
  },
  remedy: {
    id: 'Lihat GET /v1/holidays pada tahun itu. Bila ada dua perayaan pada satu tanggal, tulis keduanya dalam namanya lewat PATCH /v1/holidays/{holidayId}.',
    en: 'See GET /v1/holidays of that year. Where two celebrations fall on one date, put both into its name by PATCH /v1/holidays/{holidayId}.',
  },
})

export const holidayWithdrawn = defineProblem({
  code: 'holiday_withdrawn',
  status: 409,
  title: {
    id: 'Hari libur ini sudah ditarik kembali.',
    en: 'This holiday was taken back.',
  },
  happened: {
    id: 'Hari libur ini pernah ditarik kembali dengan alasan dan tidak berubah lagi.',
    en: 'The holiday was taken back with a reason and changes no more.',
  },
  remedy: {
    id: 'Bila tanggal itu tetap libur, catat lagi lewat POST /v1/holidays.',
    en: 'If the date is a holiday after all, enter it again by POST /v1/holidays.',
  },
})

constraintMeans('holidays_one_a_day', holidayKnown)
