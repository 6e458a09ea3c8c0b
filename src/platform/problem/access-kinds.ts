import { defineProblem } from './problem.js'

export const twoCredentials = defineProblem({
  code: 'two_credentials',
  status: 400,
  title: {
    id: 'Kirim satu kredensial saja: token atau kunci API.',
    en: 'Send one credential only: a token or an API key.',
  },
})
export const unauthorized = defineProblem({
  code: 'unauthorized',
  status: 401,
  title: {
    id: 'Kredensial tidak ada atau tidak berlaku.',
    en: 'The credential is missing or not valid.',
  },
})
export const notYourRole = defineProblem({
  code: 'not_your_role',
  status: 403,
  title: {
    id: 'Peran Anda tidak berwenang untuk ini.',
    en: 'Your roles do not allow this.',
  },
})
export const notYourTeam = defineProblem({
  code: 'not_your_team',
  status: 403,
  title: {
    id: 'Hanya tim yang menangani kasus ini yang berwenang.',
    en: 'Only the team that handles this case may do this.',
  },
})
export const insufficientScope = defineProblem({
  code: 'insufficient_scope',
  status: 403,
  title: {
    id: 'Kredensial ini tidak memiliki cakupan yang diperlukan.',
    en: 'The credential lacks the scope this needs.',
  },
})
export const rateLimited = defineProblem({
  code: 'rate_limited',
  status: 429,
  title: {
    id: 'Terlalu banyak permintaan. Tunggu sebentar.',
    en: 'Too many requests. Wait a moment.',
  },
})
export const internal = defineProblem({
  code: 'internal',
  status: 500,
  title: {
    id: 'Terjadi kesalahan di sisi kami.',
    en: 'Something went wrong on our side.',
  },
})
export const unavailable = defineProblem({
  code: 'unavailable',
  status: 503,
  title: {
    id: 'Layanan sedang tidak tersedia. Coba lagi nanti.',
    en: 'The service is not available now. Try again later.',
  },
})
