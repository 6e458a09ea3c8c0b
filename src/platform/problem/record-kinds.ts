import { defineProblem } from './problem.js'

export const notFound = defineProblem({
  code: 'not_found',
  status: 404,
  title: { id: 'Tidak ditemukan.', en: 'Not found.' },
})
export const actionBlocked = defineProblem({
  code: 'action_blocked',
  status: 409,
  title: {
    id: 'Langkah ini belum dapat dilakukan.',
    en: 'This step cannot be taken now.',
  },
})
export const alreadySealed = defineProblem({
  code: 'already_sealed',
  status: 409,
  title: {
    id: 'Diagnosis sudah disahkan dan tidak dapat diubah.',
    en: 'The record is sealed and cannot be changed.',
  },
})
export const conflict = defineProblem({
  code: 'conflict',
  status: 409,
  title: {
    id: 'Data yang sama sudah ada.',
    en: 'The same record already exists.',
  },
})
export const idempotencyInProgress = defineProblem({
  code: 'idempotency_in_progress',
  status: 409,
  title: {
    id: 'Permintaan pertama dengan kunci ini masih diproses.',
    en: 'The first request with this key is still running.',
  },
})
export const cursorExpired = defineProblem({
  code: 'cursor_expired',
  status: 410,
  title: {
    id: 'Penanda perubahan ini tidak berlaku lagi.',
    en: 'This change cursor is no longer valid.',
  },
})
export const versionConflict = defineProblem({
  code: 'version_conflict',
  status: 412,
  title: {
    id: 'Data sudah diubah orang lain. Baca ulang, lalu coba lagi.',
    en: 'Someone changed the record. Read it again, then retry.',
  },
})
export const ruleViolated = defineProblem({
  code: 'rule_violated',
  status: 422,
  title: {
    id: 'Isian melanggar aturan program.',
    en: 'The input breaks a rule.',
  },
})
export const idempotencyKeyReused = defineProblem({
  code: 'idempotency_key_reused',
  status: 422,
  title: {
    id: 'Idempotency-Key ini sudah dipakai untuk permintaan lain.',
    en: 'This Idempotency-Key was used for another request.',
  },
})
export const preconditionRequired = defineProblem({
  code: 'precondition_required',
  status: 428,
  title: {
    id: 'Sertakan If-Match dengan versi yang Anda baca.',
    en: 'Send If-Match with the version you have read.',
  },
})
