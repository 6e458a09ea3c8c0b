import { defineProblem } from '../platform/problem/problem.js'

export const notSealedYet = defineProblem({
  code: 'not_sealed_yet',
  status: 409,
  title: {
    id: 'Diagnosis ini masih konsep; lembar cetaknya belum ada.',
    en: 'The diagnosis is a draft; there is no sheet to print yet.',
  },
  happened: {
    id: 'Lembar cetak hanya dibuat dari diagnosis yang sudah disahkan, supaya yang ditandatangani di atas kertas tidak berubah lagi.',
    en: 'A sheet is printed from a sealed diagnosis only, so that what is signed on paper changes no more.',
  },
  remedy: {
    id: 'Sahkan diagnosisnya lebih dahulu; penghalangnya ada pada allowedActions. Untuk membaca konsepnya, kirim Accept: application/json.',
    en: 'Sign the diagnosis off first; what stands in the way is in allowedActions. To read the draft, send Accept: application/json.',
  },
})
