import { defineProblem } from '../platform/problem/problem.js'

export const importUnreadable = defineProblem({
  code: 'import_unreadable',
  status: 400,
  title: {
    id: 'Berkas ini tidak dapat dibaca sebagai tabel.',
    en: 'The file cannot be read as a table.',
  },
  happened: {
    id: 'Baris judul memuat kolom yang tidak dikenal atau berulang, tanda kutip tidak ditutup, atau berkas tidak memuat baris. Tidak ada yang disimpan.',
    en: 'The header names a column that is not known or comes twice, a quotation mark is never closed, or the file holds no rows. Nothing was stored.',
  },
  remedy: {
    id: 'Samakan judul kolom dengan contoh dari GET /v1/imports/templates/{dataset}, simpan sebagai CSV, lalu kirim lagi dengan Idempotency-Key yang sama.',
    en: 'Give the columns the names of GET /v1/imports/templates/{dataset}, save as CSV, and send again with the same Idempotency-Key.',
  },
  example: {
    errors: [
      {
        in: 'body',
        pointer: '/namaKoperasi',
        code: 'unknown_field',
        message: {
          id: 'Kolom namaKoperasi tidak dikenal.',
          en: 'There is no column namaKoperasi.',
        },
      },
    ],
  },
})

export const tooManyRows = defineProblem({
  code: 'too_many_rows',
  status: 413,
  title: {
    id: 'Berkas ini memuat lebih dari 20.000 baris.',
    en: 'The file holds more than 20,000 rows.',
  },
  happened: {
    id: 'Satu berkas dikerjakan dalam satu langkah, seluruhnya atau tidak sama sekali, karena itu panjangnya dibatasi 20.000 baris. Tidak ada yang disimpan.',
    en: 'A file is worked through in one step, whole or not at all, so its length is limited to 20,000 rows. Nothing was stored.',
  },
  remedy: {
    id: 'Bagi berkas menjadi beberapa, masing-masing dengan baris judul, lalu kirim satu per satu dengan Idempotency-Key sendiri.',
    en: 'Split the file, each part with its header, and send them one by one with an Idempotency-Key each.',
  },
})
