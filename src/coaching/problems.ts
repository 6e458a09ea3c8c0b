import { defineProblem } from '../platform/problem/problem.js'

export const recommendationDeclined = defineProblem({
  code: 'recommendation_declined',
  status: 409,
  title: {
    id: 'Tim pendamping menolak rekomendasi ini, jadi kemajuannya tidak dicatat.',
    en: 'The coaching team declined this recommendation, so it has no progress.',
  },
})
export const recommendationNotAccepted = defineProblem({
  code: 'recommendation_not_accepted',
  status: 409,
  title: {
    id: 'Diagnosis dengan rekomendasi ini belum diterima tim pendamping.',
    en: 'The coaching team has not accepted the diagnosis with this recommendation.',
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
})
