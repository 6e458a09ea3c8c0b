/** The words of the page itself; all others come from the API in the reader's language. */

export type Language = 'id' | 'en'

const WORDS = {
  title: { id: 'Papan program', en: 'Programme board' },
  key: { id: 'Kunci API', en: 'API key' },
  keyHint: {
    id: 'Program mencetak kunci contoh saat dijalankan, satu untuk tiap peran. Kunci hanya disimpan sampai tab ini ditutup.',
    en: 'The program prints example keys when it starts, one a role. A key is kept until this tab is closed.',
  },
  enter: { id: 'Masuk', en: 'Enter' },
  leave: { id: 'Ganti kunci', en: 'Change key' },
  language: { id: 'Bahasa', en: 'Language' },
  programme: { id: 'Program', en: 'Programme' },
  refresh: { id: 'Muat ulang', en: 'Reload' },
  stages: { id: 'Tahap', en: 'Stages' },
  month: { id: 'Bulan ke-', en: 'Month ' },
  before: { id: 'Belum mulai', en: 'Not begun' },
  after: { id: 'Program sudah berakhir', en: 'The programme is over' },
  late: { id: 'Terlambat', en: 'Late' },
  days: { id: 'hari', en: 'days' },
  due: { id: 'Batas', en: 'Due' },
  none: { id: 'Belum ada kasus', en: 'No cases' },
  noProgramme: { id: 'Belum ada program.', en: 'There is no programme yet.' },
  close: { id: 'Tutup', en: 'Close' },
  canDo: { id: 'Langkah yang dapat Anda lakukan', en: 'Steps you can take' },
  cannotDo: { id: 'Langkah lain dan penghalangnya', en: 'Other steps, and what is in the way' },
  nothing: { id: 'Tidak ada langkah untuk Anda saat ini.', en: 'There is no step for you now.' },
  notYet: { id: 'belum dapat dilakukan', en: 'not possible yet' },
  cancel: { id: 'Batal', en: 'Cancel' },
  optional: { id: 'Dicatat untuk tanggal lain', en: 'Entered for another day' },
  choose: { id: 'Pilih…', en: 'Choose…' },
  add: { id: 'Tambah', en: 'Add' },
  remove: { id: 'Hapus', en: 'Remove' },
  sending: { id: 'Mengirim', en: 'Sending' },
  done: { id: 'berhasil', en: 'done' },
  changed: {
    id: 'Orang lain lebih dahulu mengubah kasus ini. Yang tampil di bawah sudah yang terbaru; periksa, lalu ulangi bila masih perlu.',
    en: 'Somebody else changed this case first. What you see below is up to date; look, then repeat if you still need to.',
  },
  findings: { id: 'Penyakit', en: 'Findings' },
  recommendations: { id: 'Rekomendasi', en: 'Recommendations' },
  loading: { id: 'Memuat…', en: 'Loading…' },
  lost: {
    id: 'Server tidak dapat dihubungi. Periksa jaringan, lalu muat ulang.',
    en: 'The server cannot be reached. Check the network, then reload.',
  },
} as const

/** The words in one language. */
export const wordsIn =
  (language: Language) =>
  (name: keyof typeof WORDS): string =>
    WORDS[name][language]
export type Words = ReturnType<typeof wordsIn>
