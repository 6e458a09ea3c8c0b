import type { Language } from '../language.js'
import { action, localiseActions } from './action.js'
import { type Blocker, defineProblem } from './problem.js'

/** What the stored records, their versions and the rules say to a request that reads well. */

export const notFound = defineProblem({
  code: 'not_found',
  status: 404,
  title: { id: 'Tidak ditemukan.', en: 'Not found.' },
  happened: {
    id: 'Alamat ini tidak ada, atau data dengan id itu tidak ada di dinas Anda. Data dinas lain dijawab sama seperti data yang tidak ada.',
    en: 'There is no such address, or your office has no record of that id. Records of other offices are answered as if they did not exist.',
  },
  remedy: {
    id: 'Periksa alamatnya, dan ambil id dari daftar atau dari jawaban saat data dibuat. Lihat di GET /v1/me apakah kredensial Anda milik dinas yang dimaksud.',
    en: 'Check the address, and take the id from a list or from the answer that made the record. See at GET /v1/me whether your credential is of the office you mean.',
  },
})

const OPEN_SUSPICION: Blocker = {
  code: 'open_suspicion',
  pointer: '/findings/1',
  message: {
    id: 'KEL-01 masih dugaan. Pastikan atau singkirkan.',
    en: 'KEL-01 is still suspected. Confirm it or rule it out.',
  },
}
const BASELINE_INCOMPLETE: Blocker = {
  code: 'baseline_incomplete',
  pointer: '/missingBaselineMetricCodes/0',
  message: {
    id: 'Data awal shu_rupiah belum ada: isi nilainya atau alasan tidak ada.',
    en: 'The baseline of shu_rupiah is missing: give its value or the reason there is none.',
  },
}
const SIGN_OFF = action(
  'signOffDiagnosis',
  'sign-off',
  '/v1/diagnoses/0197a5c0-1c00-7000-8000-000000140001/sign-off',
  [OPEN_SUSPICION, BASELINE_INCOMPLETE],
)

export const actionBlocked = defineProblem({
  code: 'action_blocked',
  status: 409,
  title: {
    id: 'Langkah ini belum dapat dilakukan.',
    en: 'This step cannot be taken now.',
  },
  happened: {
    id: 'Langkahnya ada dan Anda berwenang, tetapi ada yang menghalangi pada data yang tersimpan. Semua penghalang disebut sekaligus pada errors.',
    en: 'The step exists and you may take it, but something stored stands in its way. All blockers are named at once in errors.',
  },
  remedy: {
    id: 'Selesaikan setiap penghalang pada errors, lalu coba lagi. allowedActions menunjukkan langkah yang dapat dilakukan sekarang; GET pada data yang sama menunjukkannya sebelum dicoba.',
    en: 'Settle every blocker in errors, then try again. allowedActions shows which steps can be taken now; GET of the same record shows it before you try.',
  },
  example: {
    errors: [OPEN_SUSPICION, BASELINE_INCOMPLETE],
    extra: (language: Language) => ({
      currentStage: 'diagnosis',
      allowedActions: localiseActions([SIGN_OFF], language),
    }),
  },
})

export const alreadySealed = defineProblem({
  code: 'already_sealed',
  status: 409,
  title: {
    id: 'Diagnosis sudah disahkan dan tidak dapat diubah.',
    en: 'The diagnosis is sealed and cannot be changed.',
  },
  happened: {
    id: 'Diagnosis ini sudah disahkan. Sejak itu penyakit, rekomendasi, dan ringkasannya tidak berubah lagi, supaya tanda tangannya tetap berarti.',
    en: 'This diagnosis has been signed. Its findings, recommendations and summary do not change any more, so that the signature keeps its meaning.',
  },
  remedy: {
    id: 'Baca lagi GET /v1/cases/{caseId}/diagnoses. Perbaikan dibuat pada diagnosis baru: tim pendamping mengembalikan penyerahan atau meminta diagnosis ulang.',
    en: 'Read GET /v1/cases/{caseId}/diagnoses again. Corrections go into a new diagnosis: the coaching team returns the handover or requests a new diagnosis.',
  },
})

export const conflict = defineProblem({
  code: 'conflict',
  status: 409,
  title: {
    id: 'Data yang sama sudah ada.',
    en: 'The same record already exists.',
  },
  happened: {
    id: 'Data yang hendak dibuat bertabrakan dengan data yang sudah tercatat, mungkin oleh orang lain pada saat yang sama.',
    en: 'The record to be made collides with one already recorded, perhaps by someone else at the same moment.',
  },
  remedy: {
    id: 'Baca daftarnya sekali lagi. Bila datanya sudah ada, ubah yang itu dengan PATCH; bila berbeda, perbaiki isian yang disebut pada detail.',
    en: 'Read the list once more. If the record is there, change it with PATCH; if yours is another, correct what detail names.',
  },
  example: {
    detail: {
      id: 'Ukuran ini sudah dicatat pada waktu pengukuran itu (0197a5c0-1c00-7000-8000-000000200006). Perbaiki catatan itu, atau mintalah ditolak dahulu.',
      en: 'This metric is recorded at that point already (0197a5c0-1c00-7000-8000-000000200006). Correct that record, or have it rejected first.',
    },
    extra: { measurementId: '0197a5c0-1c00-7000-8000-000000200006' },
  },
})

/** Its document carries `existingHref`, null when what has the id is of another kind or was removed. */
export const idTaken = defineProblem({
  code: 'id_taken',
  status: 409,
  title: {
    id: 'Id ini sudah dipakai di dinas Anda.',
    en: 'Your office uses this id already.',
  },
  happened: {
    id: 'Id yang dibuat klien sudah menjadi id catatan lain di dinas Anda. Biasanya kiriman yang sama sudah sampai sebelumnya, hanya jawabannya yang hilang di jalan.',
    en: 'The id that the client made is the id of a record of your office. Mostly the same record has arrived before, and only the answer was lost on the way.',
  },
  remedy: {
    id: 'Buka existingHref dan bandingkan: bila itu kiriman Anda, pakailah; tidak ada yang perlu dikirim lagi. Bila lain atau null, buat UUIDv7 baru lalu kirim lagi.',
    en: 'Open existingHref and compare: if it is what you sent, go on with it; nothing needs sending again. If it is another, or null, make a new UUIDv7 and send again.',
  },
  example: { extra: { existingHref: '/v1/sessions/0197a5c0-1c00-7000-8000-0000000009a1' } },
})

export const idempotencyInProgress = defineProblem({
  code: 'idempotency_in_progress',
  status: 409,
  title: {
    id: 'Permintaan pertama dengan kunci ini masih diproses.',
    en: 'The first request with this key is still running.',
  },
  happened: {
    id: 'Permintaan lain dengan Idempotency-Key yang sama belum selesai. Permintaan ini tidak dikerjakan, supaya tidak ada yang tercatat dua kali.',
    en: 'Another request with the same Idempotency-Key has not ended. This one was not carried out, so that nothing is recorded twice.',
  },
  remedy: {
    id: 'Tunggu selama detik yang disebut Retry-After, lalu kirim permintaan yang sama dengan kunci yang sama: jawaban yang pertama akan diberikan.',
    en: 'Wait for the seconds that Retry-After says, then send the same request with the same key: you will get the answer of the first.',
  },
})

export const cursorExpired = defineProblem({
  code: 'cursor_expired',
  status: 410,
  title: {
    id: 'Penanda perubahan ini tidak berlaku lagi.',
    en: 'This change cursor is no longer valid.',
  },
  happened: {
    id: 'Basis data dipulihkan dari cadangan setelah penanda ini diberikan, jadi perubahan sesudahnya tidak dapat dilanjutkan tanpa ada yang terlewat.',
    en: 'The database was restored after this cursor was handed out, so that the feed cannot go on from it without missing changes.',
  },
  remedy: {
    id: 'Ambil salinan penuh lewat GET /v1/exports/{dataset}, lalu lanjutkan GET /v1/changes dari penanda pada header Change-Cursor ekspor itu.',
    en: 'Take a full copy by GET /v1/exports/{dataset}, then go on with GET /v1/changes from the cursor in the Change-Cursor header of that export.',
  },
  example: { extra: { restartFrom: '/v1/exports' } },
})

export const versionConflict = defineProblem({
  code: 'version_conflict',
  status: 412,
  title: {
    id: 'Data sudah diubah orang lain. Baca ulang, lalu coba lagi.',
    en: 'Someone changed the record. Read it again, then retry.',
  },
  happened: {
    id: 'Versi pada If-Match bukan versi yang tersimpan: data ini berubah sejak Anda membacanya. Perubahan Anda belum disimpan.',
    en: 'The version in If-Match is not the one stored: the record has changed since you read it. Your change was not saved.',
  },
  remedy: {
    id: 'changes menyebut siapa mengubah isian mana sejak versi Anda. Baca lagi datanya dengan GET; bila isian Anda lain, kirim lagi dengan ETag yang baru pada If-Match, dan bila sama, tunjukkan keduanya kepada penulisnya dahulu. currentVersion adalah versi yang kini tersimpan.',
    en: 'changes says who changed which members since your version. GET the record again; where yours are others, send again with the new ETag in If-Match, and where they are the same, show both to the writer first. currentVersion is the version now stored.',
  },
  example: {
    extra: {
      currentVersion: 8,
      changes: [
        {
          version: 8,
          at: '2018-05-22T01:12:00.000Z',
          actorId: '0197a5c0-1c00-7000-8000-000000000107',
          operationId: 'updateSession',
          members: ['coachIds', 'place'],
        },
      ],
    },
  },
})

export const ruleViolated = defineProblem({
  code: 'rule_violated',
  status: 422,
  title: {
    id: 'Isian melanggar aturan program.',
    en: 'The input breaks a rule.',
  },
  happened: {
    id: 'Bentuk isiannya benar, tetapi isinya melanggar aturan: misalnya tanggal yang belum terjadi, kode yang tidak dikenal, atau id yang tidak ada. Tidak ada yang disimpan.',
    en: 'The input is well formed, but what it says breaks a rule: such as a day in the future, an unknown code, or an id of nothing. Nothing was saved.',
  },
  remedy: {
    id: 'Perbaiki setiap tempat yang disebut pada errors, lalu kirim lagi. Arti setiap code ada di GET /v1/code-lists/field-error-codes.',
    en: 'Correct every place that errors names, then send again. What each code means is at GET /v1/code-lists/field-error-codes.',
  },
  example: {
    errors: [
      {
        in: 'body',
        pointer: '/lateReason',
        code: 'late_reason_required',
        message: {
          id: 'Tanggal lebih dari 60 hari yang lalu. Jelaskan sebabnya pada lateReason.',
          en: 'The date lies more than 60 days back. Say why in lateReason.',
        },
      },
    ],
  },
})

export const idempotencyKeyReused = defineProblem({
  code: 'idempotency_key_reused',
  status: 422,
  title: {
    id: 'Idempotency-Key ini sudah dipakai untuk permintaan lain.',
    en: 'This Idempotency-Key was used for another request.',
  },
  happened: {
    id: 'Dalam 72 jam terakhir Anda mengirim permintaan lain, dengan alamat atau isi yang berbeda, dengan Idempotency-Key ini. Permintaan ini tidak dikerjakan.',
    en: 'Within the last 72 hours you sent another request, to another address or with another body, with this Idempotency-Key. This one was not carried out.',
  },
  remedy: {
    id: 'Untuk permintaan baru, buat kunci baru. Untuk mengulang permintaan lama, kirim alamat dan isi yang persis sama.',
    en: 'For a new request, make a new key. To repeat the old one, send exactly the same address and body.',
  },
})

export const preconditionRequired = defineProblem({
  code: 'precondition_required',
  status: 428,
  title: {
    id: 'Sertakan If-Match dengan versi yang Anda baca.',
    en: 'Send If-Match with the version you have read.',
  },
  happened: {
    id: 'Permintaan mengubah data tanpa menyebut versi yang dibaca, jadi perubahan orang lain dapat tertimpa tanpa diketahui.',
    en: 'The request changes a record without saying which version was read, so that it could overwrite the work of others unnoticed.',
  },
  remedy: {
    id: 'Baca datanya dengan GET, lalu kirim lagi dengan nilai ETag jawabannya pada header If-Match, misalnya If-Match: "7".',
    en: 'GET the record, then send again with the ETag of that answer in the If-Match header, such as If-Match: "7".',
  },
})
