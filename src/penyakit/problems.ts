import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

export const penyakitCodeTaken = defineProblem({
  code: 'penyakit_code_taken',
  status: 409,
  title: {
    id: 'Kode penyakit ini sudah dipakai dinas ini.',
    en: 'The office has used this code already.',
  },
})

constraintMeans('office_penyakit_code_once', penyakitCodeTaken)
