import { defineProblem } from './problem.js'

/** What is wrong with a request before anything of the office is looked at. */

export const badRequest = defineProblem({
  code: 'bad_request',
  status: 400,
  title: {
    id: 'Permintaan tidak dapat dibaca.',
    en: 'The request cannot be read.',
  },
  happened: {
    id: 'Alamat, header, atau isi permintaan rusak sebelum sampai pada pemeriksaan isian, misalnya tanda % yang tidak lengkap pada alamat.',
    en: 'The address, a header or the body is broken before any input can be checked, such as an incomplete % in the address.',
  },
  remedy: {
    id: 'Bandingkan alamat dan isi permintaan dengan contoh di /docs, perbaiki, lalu kirim lagi. Mengirim permintaan yang sama tidak akan berhasil.',
    en: 'Compare the address and the body with the example in /docs, mend them and send again. The same request will fail again.',
  },
})

export const validationFailed = defineProblem({
  code: 'validation_failed',
  status: 400,
  title: {
    id: 'Ada isian yang tidak sesuai.',
    en: 'Some of the input is not valid.',
  },
  happened: {
    id: 'Satu atau beberapa isian pada alamat, header, atau isi permintaan tidak sesuai dengan dokumen API. Tidak ada yang disimpan.',
    en: 'One or more values in the address, the headers or the body are not what the API document asks for. Nothing was saved.',
  },
  remedy: {
    id: 'Perbaiki setiap tempat yang disebut pada errors, lalu kirim lagi. Semua kesalahan disebut sekaligus.',
    en: 'Correct every place that errors names, then send again. All faults are named at once.',
  },
  example: {
    errors: [
      {
        in: 'query',
        parameter: 'limit',
        code: 'too_big',
        message: { id: 'Paling besar 200.', en: 'At most 200.' },
      },
      {
        in: 'body',
        pointer: '/plannedOn',
        code: 'invalid_format',
        message: {
          id: 'Harus tanggal yang ada, YYYY-MM-DD.',
          en: 'Must be a date that exists, YYYY-MM-DD.',
        },
      },
    ],
  },
})

export const invalidJson = defineProblem({
  code: 'invalid_json',
  status: 400,
  title: { id: 'Isi permintaan bukan JSON yang benar.', en: 'The body is not valid JSON.' },
  happened: {
    id: 'Isi permintaan tidak dapat dibaca sebagai JSON: ada tanda kutip, koma, atau kurung yang kurang atau berlebih.',
    en: 'The body cannot be read as JSON: a quote, a comma or a bracket is missing or one too many.',
  },
  remedy: {
    id: 'Periksa isi permintaan dengan pemeriksa JSON, atau buatlah dengan pustaka JSON dan jangan disusun dengan tangan.',
    en: 'Check the body with a JSON validator, or let a JSON library write it instead of joining text.',
  },
})

export const invalidUtf8 = defineProblem({
  code: 'invalid_utf8',
  status: 400,
  title: { id: 'Isi permintaan bukan UTF-8 yang benar.', en: 'The body is not valid UTF-8.' },
  happened: {
    id: 'Isi permintaan berisi bita yang bukan UTF-8, biasanya karena berkas disimpan dalam pengodean lain seperti Windows-1252.',
    en: 'The body holds bytes that are not UTF-8, mostly because a file was saved in another encoding such as Windows-1252.',
  },
  remedy: {
    id: 'Simpan atau kirim ulang isinya dalam UTF-8. Huruf yang rusak tidak kami perbaiki, supaya nama orang tidak berubah tanpa diketahui.',
    en: 'Save or send the content in UTF-8. Broken letters are not repaired, so that no name changes unnoticed.',
  },
})

export const invalidText = defineProblem({
  code: 'invalid_text',
  status: 400,
  title: {
    id: 'Ada teks dengan karakter yang tidak dapat disimpan.',
    en: 'Some text holds characters that cannot be stored.',
  },
  happened: {
    id: 'Sebuah teks berisi karakter NUL atau separuh karakter Unicode, biasanya dari emoji yang terpotong atau berkas biner.',
    en: 'A text holds the NUL character or half of a Unicode character, mostly from an emoji cut in two or a binary file.',
  },
  remedy: {
    id: 'Hapus karakter itu dari tempat yang disebut pada errors, lalu kirim lagi.',
    en: 'Remove the character from the places that errors names, then send again.',
  },
  example: {
    errors: [
      {
        in: 'body',
        pointer: '/notes',
        code: 'invalid_text',
        message: {
          id: 'Hapus karakter NUL dan karakter Unicode yang tidak lengkap.',
          en: 'Remove NUL and incomplete Unicode characters.',
        },
      },
    ],
  },
})

export const invalidCursor = defineProblem({
  code: 'invalid_cursor',
  status: 400,
  title: {
    id: 'Penanda halaman tidak cocok dengan permintaan ini.',
    en: 'The cursor does not belong to this request.',
  },
  happened: {
    id: 'Nilai cursor bukan dari daftar ini, atau penyaring dan urutannya diubah di tengah jalan.',
    en: 'The cursor was not handed out by this list, or a filter or the order was changed on the way.',
  },
  remedy: {
    id: 'Kirim nextCursor dari halaman sebelumnya tanpa diubah, dengan penyaring dan sort yang sama; atau mulai lagi dari halaman pertama tanpa cursor.',
    en: 'Send nextCursor of the page before as it is, with the same filters and sort; or begin again at the first page, without cursor.',
  },
  example: {
    errors: [
      {
        in: 'query',
        parameter: 'cursor',
        code: 'invalid_cursor',
        message: {
          id: 'Ambil penanda dari halaman sebelumnya tanpa mengubah penyaring.',
          en: 'Take the cursor from the page before and keep the filters.',
        },
      },
    ],
  },
})

export const idempotencyKeyRequired = defineProblem({
  code: 'idempotency_key_required',
  status: 400,
  title: {
    id: 'Permintaan ini memerlukan Idempotency-Key.',
    en: 'This request needs an Idempotency-Key.',
  },
  happened: {
    id: 'Langkah ini mengubah banyak data sekaligus, jadi hanya diterima bila dapat diulang dengan aman.',
    en: 'This step changes many records at once, so it is taken only when it can be repeated safely.',
  },
  remedy: {
    id: 'Tambahkan header Idempotency-Key dengan nilai baru, misalnya sebuah UUID. Simpan nilainya: bila jawaban tidak sampai, ulangi dengan nilai yang sama.',
    en: 'Add the header Idempotency-Key with a new value, such as a UUID. Keep it: if no answer arrives, repeat with the same value.',
  },
})

export const methodNotAllowed = defineProblem({
  code: 'method_not_allowed',
  status: 405,
  title: {
    id: 'Metode ini tidak tersedia pada alamat ini.',
    en: 'This address does not offer that method.',
  },
  happened: {
    id: 'Alamatnya ada, tetapi tidak menerima metode HTTP yang dikirim.',
    en: 'The address exists, but not with the HTTP method that was sent.',
  },
  remedy: {
    id: 'Pakai salah satu metode pada header Allow jawaban ini. Perubahan memakai PATCH, bukan PUT.',
    en: 'Use one of the methods in the Allow header of this answer. Changes are made with PATCH, not PUT.',
  },
})

export const requestTimeout = defineProblem({
  code: 'request_timeout',
  status: 408,
  title: {
    id: 'Permintaan tidak selesai dikirim pada waktunya.',
    en: 'The request did not arrive in time.',
  },
  happened: {
    id: 'Sambungan dibuka, tetapi permintaan lengkap tidak sampai dalam batas waktu. Tidak ada yang disimpan.',
    en: 'A connection was opened, but the whole request did not arrive within the time allowed. Nothing was saved.',
  },
  remedy: {
    id: 'Kirim lagi pada sambungan baru. Bila jaringan lambat, kirim isi yang lebih kecil.',
    en: 'Send again on a new connection. On a slow network, send a smaller body.',
  },
})

export const payloadTooLarge = defineProblem({
  code: 'payload_too_large',
  status: 413,
  title: { id: 'Isi permintaan terlalu besar.', en: 'The body is too large.' },
  happened: {
    id: 'Isi permintaan melewati batas alamat ini: biasanya 1 MiB, untuk berkas 10 MiB.',
    en: 'The body exceeds what this address takes: mostly 1 MiB, for files 10 MiB.',
  },
  remedy: {
    id: 'Bagi data menjadi beberapa permintaan yang lebih kecil; pindai berkas dengan resolusi lebih rendah.',
    en: 'Split the data into several smaller requests; scan a file at a lower resolution.',
  },
})

export const uriTooLong = defineProblem({
  code: 'uri_too_long',
  status: 414,
  title: { id: 'Alamat terlalu panjang.', en: 'The address is too long.' },
  happened: {
    id: 'Sebuah bagian alamat lebih panjang dari 200 karakter; id dan kode selalu lebih pendek.',
    en: 'A part of the address has more than 200 characters; ids and codes are always shorter.',
  },
  remedy: {
    id: 'Periksa id atau kode pada alamat. Ambil dari jawaban API, jangan disusun sendiri.',
    en: 'Check the id or code in the address. Take it from an answer of the API instead of composing it.',
  },
})

export const unsupportedMediaType = defineProblem({
  code: 'unsupported_media_type',
  status: 415,
  title: {
    id: 'Isi permintaan harus dalam bentuk yang diterima alamat ini.',
    en: 'The body must be of a type this address takes.',
  },
  happened: {
    id: 'Header Content-Type menyebut bentuk yang tidak diterima alamat ini, atau tidak ada padahal ada isi.',
    en: 'The Content-Type header names a form this address does not take, or is missing although there is a body.',
  },
  remedy: {
    id: 'Kirim isi sebagai JSON dengan Content-Type: application/json, atau bentuk lain yang disebut header Accept jawaban ini.',
    en: 'Send the body as JSON with Content-Type: application/json, or in another form that the Accept header of this answer names.',
  },
})

export const headersTooLarge = defineProblem({
  code: 'headers_too_large',
  status: 431,
  title: { id: 'Header permintaan terlalu besar.', en: 'The request headers are too large.' },
  happened: {
    id: 'Semua header bersama melebihi 16 KiB, biasanya karena kuki atau token yang menumpuk.',
    en: 'All headers together exceed 16 KiB, mostly because of cookies or tokens that have piled up.',
  },
  remedy: {
    id: 'Kirim hanya header yang disebut dokumen API. Kuki tidak dipakai: matikan pada klien Anda.',
    en: 'Send only the headers that the API document names. Cookies are not used: switch them off in your client.',
  },
})
