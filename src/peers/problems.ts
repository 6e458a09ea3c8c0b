import { defineProblem } from '../platform/problem/problem.js'

export const storyWithdrawn = defineProblem({
  code: 'story_withdrawn',
  status: 409,
  title: {
    id: 'Kisah ini sudah ditarik.',
    en: 'This success story was withdrawn.',
  },
  happened: {
    id: 'Kisah ini ditarik dengan alasan. Isinya tetap dapat dibaca, tetapi tidak ditawarkan dan tidak berubah lagi.',
    en: 'The story was withdrawn with a reason. It stays to be read, but is offered no more and does not change.',
  },
  remedy: {
    id: 'Lihat withdrawalReason pada GET /v1/success-stories/{successStoryId}. Bila pesertanya setuju lagi, catat kisah baru lewat POST /v1/success-stories.',
    en: 'See withdrawalReason of GET /v1/success-stories/{successStoryId}. If the peer agrees again, record a new story by POST /v1/success-stories.',
  },
})
