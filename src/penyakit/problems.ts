import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

export const penyakitCodeTaken = defineProblem({
  code: 'penyakit_code_taken',
  status: 409,
  title: {
    id: 'Kode penyakit ini sudah dipakai dinas ini.',
    en: 'The office has used this code already.',
  },
  happened: {
    id: 'Dinas ini sudah mempunyai penyakit dengan kode itu. Kode yang pernah dipakai, juga yang sudah dihentikan, tidak diberikan lagi.',
    en: 'The office has a penyakit with that code. A code once used, even by one that was retired, is not given again.',
  },
  remedy: {
    id: 'Lihat kode yang ada di GET /v1/penyakit, lalu pilih kode lain, misalnya nomor berikutnya.',
    en: 'See the codes at GET /v1/penyakit, then choose another, such as the next number.',
  },
})

constraintMeans('office_penyakit_code_once', penyakitCodeTaken)
