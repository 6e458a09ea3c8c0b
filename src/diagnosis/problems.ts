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

/** Its document names both forms in `fromInstrumentId` and `toInstrumentId`. */
export const differentInstruments = defineProblem({
  code: 'different_instruments',
  status: 409,
  title: {
    id: 'Kedua versi dinilai dengan instrumen yang berbeda.',
    en: 'The two versions were scored by different instruments.',
  },
  happened: {
    id: 'Pemeriksaan kesehatan terakhir sebelum kedua versi memakai formulir yang berbeda. Pertanyaan, bobot, dan batasnya lain, sehingga selisih nilainya tidak berarti apa-apa.',
    en: 'The latest health examinations before the two versions used different forms. Their questions, weights and cut-offs differ, so the difference of their scores would mean nothing.',
  },
  remedy: {
    id: 'Kirim instrumentId dengan instrumen yang dipakai pada versi from, seperti tertulis di fromInstrumentId. Untuk membandingkan dengan formulir yang baru, periksa lagi dengan formulir yang sama.',
    en: 'Send instrumentId with the instrument that was used for from, as fromInstrumentId names it. To compare by the newer form, examine once more by the same form.',
  },
  example: {
    extra: {
      fromInstrumentId: 'kkpkk-sektor-riil-2021',
      toInstrumentId: 'perdep-06-2016',
    },
  },
})
