import { defineProblem } from './problem.js'

export const badRequest = defineProblem({
  code: 'bad_request',
  status: 400,
  title: {
    id: 'Permintaan tidak dapat dibaca.',
    en: 'The request cannot be read.',
  },
})
export const validationFailed = defineProblem({
  code: 'validation_failed',
  status: 400,
  title: {
    id: 'Ada isian yang tidak sesuai.',
    en: 'Some of the input is not valid.',
  },
})
export const invalidJson = defineProblem({
  code: 'invalid_json',
  status: 400,
  title: { id: 'Isi permintaan bukan JSON yang benar.', en: 'The body is not valid JSON.' },
})
export const invalidUtf8 = defineProblem({
  code: 'invalid_utf8',
  status: 400,
  title: { id: 'Isi permintaan bukan UTF-8 yang benar.', en: 'The body is not valid UTF-8.' },
})
export const invalidText = defineProblem({
  code: 'invalid_text',
  status: 400,
  title: {
    id: 'Ada teks dengan karakter yang tidak dapat disimpan.',
    en: 'Some text holds characters that cannot be stored.',
  },
})
export const invalidCursor = defineProblem({
  code: 'invalid_cursor',
  status: 400,
  title: {
    id: 'Penanda halaman tidak cocok dengan permintaan ini.',
    en: 'The cursor does not belong to this request.',
  },
})
export const idempotencyKeyRequired = defineProblem({
  code: 'idempotency_key_required',
  status: 400,
  title: {
    id: 'Permintaan ini memerlukan Idempotency-Key.',
    en: 'This request needs an Idempotency-Key.',
  },
})
export const methodNotAllowed = defineProblem({
  code: 'method_not_allowed',
  status: 405,
  title: {
    id: 'Metode ini tidak tersedia pada alamat ini.',
    en: 'This address does not offer that method.',
  },
})
export const requestTimeout = defineProblem({
  code: 'request_timeout',
  status: 408,
  title: {
    id: 'Permintaan tidak selesai dikirim pada waktunya.',
    en: 'The request did not arrive in time.',
  },
})
export const payloadTooLarge = defineProblem({
  code: 'payload_too_large',
  status: 413,
  title: { id: 'Isi permintaan terlalu besar.', en: 'The body is too large.' },
})
export const uriTooLong = defineProblem({
  code: 'uri_too_long',
  status: 414,
  title: { id: 'Alamat terlalu panjang.', en: 'The address is too long.' },
})
export const unsupportedMediaType = defineProblem({
  code: 'unsupported_media_type',
  status: 415,
  title: {
    id: 'Isi permintaan harus berupa JSON.',
    en: 'The body must be JSON.',
  },
})
export const headersTooLarge = defineProblem({
  code: 'headers_too_large',
  status: 431,
  title: { id: 'Header permintaan terlalu besar.', en: 'The request headers are too large.' },
})
