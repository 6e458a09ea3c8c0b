import { defineProblem } from './problem.js'

/** Who calls, what they may do, how often, and whether we can answer at all. */

export const twoCredentials = defineProblem({
  code: 'two_credentials',
  status: 400,
  title: {
    id: 'Kirim satu kredensial saja: token atau kunci API.',
    en: 'Send one credential only: a token or an API key.',
  },
  happened: {
    id: 'Permintaan membawa header Authorization dan X-API-Key sekaligus, jadi tidak jelas siapa yang meminta.',
    en: 'The request carries both Authorization and X-API-Key, so that it is not clear who asks.',
  },
  remedy: {
    id: 'Hapus salah satu header. Orang yang masuk memakai Authorization: Bearer; program memakai X-API-Key.',
    en: 'Remove one of the two headers. People who signed in use Authorization: Bearer; programs use X-API-Key.',
  },
})

export const unauthorized = defineProblem({
  code: 'unauthorized',
  status: 401,
  title: {
    id: 'Kredensial tidak ada atau tidak berlaku.',
    en: 'The credential is missing or not valid.',
  },
  happened: {
    id: 'Permintaan datang tanpa token atau kunci API, atau yang dikirim tidak dikenal, sudah dicabut, atau sudah berakhir.',
    en: 'The request came without a token or API key, or the one sent is unknown, revoked or expired.',
  },
  remedy: {
    id: 'Kirim X-API-Key: ck_… atau Authorization: Bearer …. Bila sudah, minta token baru dari penyedia identitas, atau kunci baru dari admin dinas.',
    en: 'Send X-API-Key: ck_… or Authorization: Bearer …. If you did, get a new token from the identity provider, or a new key from the admin of the office.',
  },
  example: {
    detail: {
      id: 'Kunci API tidak dikenal, sudah dicabut, atau sudah berakhir. Mintalah kunci baru kepada admin dinas.',
      en: 'The API key is unknown, revoked or expired. Ask the admin of the office for a new one.',
    },
  },
})

export const notYourRole = defineProblem({
  code: 'not_your_role',
  status: 403,
  title: {
    id: 'Peran Anda tidak berwenang untuk ini.',
    en: 'Your roles do not allow this.',
  },
  happened: {
    id: 'Kredensial Anda dikenal, tetapi langkah ini milik peran lain; atau langkah ini menuntut seseorang yang bertanggung jawab, sedangkan kunci yang dipakai milik sebuah program.',
    en: 'Your credential is good, but this step belongs to another role; or it needs a person who answers for it, and the key belongs to a program.',
  },
  remedy: {
    id: 'Lihat peran Anda di GET /v1/me dan peran yang berwenang pada keterangan operasi ini di /docs. Bila Anda seharusnya berwenang, minta admin dinas menambah peran Anda.',
    en: 'See your roles at GET /v1/me and those allowed in the description of the operation in /docs. If you should be allowed, ask the admin of the office to add the role.',
  },
})

export const notYourTeam = defineProblem({
  code: 'not_your_team',
  status: 403,
  title: {
    id: 'Hanya tim yang menangani kasus ini yang berwenang.',
    en: 'Only the team that handles this case may do this.',
  },
  happened: {
    id: 'Peran Anda sesuai, tetapi hari ini Anda tidak termasuk tim kasus ini, atau langkah ini hanya untuk ketua timnya.',
    en: 'Your role fits, but today you are not in the team of this case, or the step is for the lead of the team.',
  },
  remedy: {
    id: 'Minta ketua tim kasus ini melakukannya, atau minta manajer menambahkan Anda ke tim itu. Tim kasus terlihat di GET /v1/cases/{caseId}.',
    en: 'Ask the lead of the team to do it, or ask a manager to add you to the team. GET /v1/cases/{caseId} shows the teams of the case.',
  },
})

export const insufficientScope = defineProblem({
  code: 'insufficient_scope',
  status: 403,
  title: {
    id: 'Kredensial ini tidak memiliki cakupan yang diperlukan.',
    en: 'The credential lacks the scope this needs.',
  },
  happened: {
    id: 'Peran Anda berwenang, tetapi token atau kunci yang dipakai dipersempit dan tidak mencakup operasi ini.',
    en: 'Your roles allow this, but the token or key is narrowed and does not cover the operation.',
  },
  remedy: {
    id: 'Pakai kredensial dengan cakupan yang disebut pada detail dan WWW-Authenticate; admin dinas dapat membuat kunci baru dengan cakupan itu.',
    en: 'Use a credential with the scope that detail and WWW-Authenticate name; the admin of the office can make a new key with it.',
  },
  example: {
    detail: {
      id: 'Kredensial ini tidak memiliki cakupan sessions:write. Minta admin dinas membuat kunci dengan cakupan itu.',
      en: 'This credential lacks the scope sessions:write. Ask the admin of the office for a key that has it.',
    },
  },
})

export const rateLimited = defineProblem({
  code: 'rate_limited',
  status: 429,
  title: {
    id: 'Terlalu banyak permintaan. Tunggu sebentar.',
    en: 'Too many requests. Wait a moment.',
  },
  happened: {
    id: 'Dalam satu menit ini Anda sudah memakai semua permintaan yang disediakan. Permintaan ini tidak dikerjakan.',
    en: 'You have used all the requests allowed within this minute. This one was not carried out.',
  },
  remedy: {
    id: 'Tunggu selama detik yang disebut Retry-After, lalu kirim lagi permintaan yang sama. Header RateLimit pada setiap jawaban menunjukkan sisa jatah Anda.',
    en: 'Wait for the seconds that Retry-After says, then send the same request again. The RateLimit header of every answer shows what is left.',
  },
})

export const internal = defineProblem({
  code: 'internal',
  status: 500,
  title: {
    id: 'Terjadi kesalahan di sisi kami.',
    en: 'Something went wrong on our side.',
  },
  happened: {
    id: 'Layanan mengalami kesalahan yang tidak terduga. Ini bukan salah permintaan Anda, dan tidak ada yang disimpan.',
    en: 'The service met an unforeseen fault. Your request is not to blame, and nothing was saved.',
  },
  remedy: {
    id: 'Coba sekali lagi dengan Idempotency-Key yang sama. Bila tetap gagal, laporkan kepada pengelola layanan dan sebut nilai Request-Id.',
    en: 'Try once more with the same Idempotency-Key. If it fails again, report it to whoever runs the service and give the Request-Id.',
  },
})

export const unavailable = defineProblem({
  code: 'unavailable',
  status: 503,
  title: {
    id: 'Layanan sedang tidak tersedia. Coba lagi nanti.',
    en: 'The service is not available now. Try again later.',
  },
  happened: {
    id: 'Basis data tidak dapat dicapai, atau terlalu sibuk untuk menyelesaikan permintaan ini pada waktunya. Tidak ada yang disimpan.',
    en: 'The database cannot be reached, or is too busy to finish this request in time. Nothing was saved.',
  },
  remedy: {
    id: 'Tunggu selama detik yang disebut Retry-After, lalu kirim lagi; pada perubahan pakai Idempotency-Key yang sama. Lipatgandakan waktu tunggu bila terulang.',
    en: 'Wait for the seconds that Retry-After says, then send again; for a change, with the same Idempotency-Key. Double the wait if it happens again.',
  },
})
