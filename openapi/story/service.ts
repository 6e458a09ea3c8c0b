import type { Chapter, Step } from './step.js'

const page = (operationId: string, id: string, en: string): Step => ({
  operationId,
  name: { id, en },
  as: 'nobody',
  isUnrecorded: true,
})

export const service: Chapter = {
  name: { id: 'Layanan', en: 'The service itself' },
  about: {
    id: 'Apa yang dapat dibaca tanpa kunci: keadaan server, dokumen API, dan arti setiap penolakan.',
    en: 'What anybody may read: how the server is, the document of the API, and what refusals mean.',
  },
  steps: [
    page('getService', 'Buka halaman depan', 'Open the entry'),
    page('getHealth', 'Apakah server hidup', 'Is the server alive'),
    page('getReadiness', 'Apakah server siap', 'Is the server ready'),
    page('getServerMetrics', 'Baca ukuran server', 'Read the numbers of the server'),
    page('showConsole', 'Buka dokumentasi', 'Open the docs'),
    page('getOpenApi', 'Ambil dokumen OpenAPI', 'Get the OpenAPI document'),
    page('getOpenApiIndonesian', 'Ambil dokumen dalam bahasa Indonesia', 'Get it in Indonesian'),
    page('getOpenApiYaml', 'Ambil dokumen sebagai YAML', 'Get it as YAML'),
    page('showProblems', 'Lihat semua jenis penolakan', 'See every kind of refusal'),
    {
      ...page('showProblem', 'Baca arti satu penolakan', 'Read what one refusal means'),
      path: { code: 'action_blocked' },
    },
  ],
}
