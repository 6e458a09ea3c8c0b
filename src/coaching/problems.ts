import { defineProblem } from '../platform/problem/problem.js'

export const recommendationDeclined = defineProblem({
  code: 'recommendation_declined',
  status: 409,
  title: {
    id: 'Tim pendamping menolak rekomendasi ini, jadi kemajuannya tidak dicatat.',
    en: 'The coaching team declined this recommendation, so it has no progress.',
  },
  happened: {
    id: 'Saat menerima penyerahan, tim pendamping menjawab declined untuk rekomendasi ini. Yang ditolak tidak dikerjakan, jadi tidak mempunyai kemajuan.',
    en: 'When it accepted the handover, the coaching team answered declined to this recommendation. What was declined is not worked on and has no progress.',
  },
  remedy: {
    id: 'Catat kemajuan pada rekomendasi yang diterima atau ditunda. Bila rekomendasi ini kini perlu dikerjakan, mintalah diagnosis ulang lewat POST /v1/cases/{caseId}/request-rediagnosis.',
    en: 'Record progress on a recommendation that was accepted or deferred. If this one is needed after all, request a new diagnosis by POST /v1/cases/{caseId}/request-rediagnosis.',
  },
})

export const recommendationNotAccepted = defineProblem({
  code: 'recommendation_not_accepted',
  status: 409,
  title: {
    id: 'Diagnosis dengan rekomendasi ini belum diterima tim pendamping.',
    en: 'The coaching team has not accepted the diagnosis with this recommendation.',
  },
  happened: {
    id: 'Rekomendasi ini milik diagnosis yang penyerahannya belum dijawab, atau belum disahkan. Pendampingan belum dimulai untuknya.',
    en: 'The recommendation belongs to a diagnosis whose handover has not been answered, or that is not signed. Coaching on it has not begun.',
  },
  remedy: {
    id: 'Terima dahulu penyerahannya lewat POST /v1/handovers/{handoverId}/accept, lalu catat kemajuannya.',
    en: 'Accept the handover first, by POST /v1/handovers/{handoverId}/accept, then record the progress.',
  },
})

/** Its document carries `currentRecommendationId`, null when the later diagnosis left it out. */
export const supersededRecommendation = defineProblem({
  code: 'superseded_recommendation',
  status: 409,
  title: {
    id: 'Rekomendasi ini sudah digantikan oleh diagnosis yang lebih baru.',
    en: 'A later diagnosis has replaced this recommendation.',
  },
  happened: {
    id: 'Sesudah rekomendasi ini dibuat, tim pendamping menerima diagnosis yang lebih baru. Kemajuan kini dicatat pada rekomendasi diagnosis itu.',
    en: 'After this recommendation was made, the coaching team accepted a later diagnosis. Progress is now recorded on the recommendations of that one.',
  },
  remedy: {
    id: 'Catat kemajuan pada rekomendasi yang disebut currentRecommendationId. Bila null, diagnosis yang baru tidak memuatnya lagi: tidak ada yang perlu dicatat.',
    en: 'Record the progress on the recommendation that currentRecommendationId names. If it is null, the later diagnosis left it out: there is nothing to record.',
  },
  example: { extra: { currentRecommendationId: '0197a5c0-1c00-7000-8000-000000160001' } },
})

export const sessionNotHeld = defineProblem({
  code: 'session_not_held',
  status: 409,
  title: {
    id: 'Pertemuan ini belum terlaksana, jadi belum ada berita acaranya.',
    en: 'The session was not held; there are no minutes to print yet.',
  },
  happened: {
    id: 'Berita acara dicetak dari pertemuan yang sudah dicatat terlaksana. Pertemuan ini masih direncanakan, atau sudah dibatalkan atau dipindahkan.',
    en: 'Minutes are printed from a session that is on record as held. This one is still planned, or was cancelled or moved.',
  },
  remedy: {
    id: 'Catat pelaksanaannya lebih dahulu lewat POST /v1/sessions/{sessionId}/hold. Daftar hadir kosong tersedia di GET /v1/sessions/{sessionId}/attendance-list.',
    en: 'Record first that it was held, by POST /v1/sessions/{sessionId}/hold. An empty attendance list is at GET /v1/sessions/{sessionId}/attendance-list.',
  },
})
