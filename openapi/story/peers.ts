import { on, type Step } from './step.js'

/** A peer that the cooperative learns from, visited in August; later the peer asks to be left out. */
export const peerVisit: readonly Step[] = [
  {
    operationId: 'createSuccessStory',
    name: { id: 'Agustus: catat kisah berhasil', en: 'August: record a success story' },
    as: 'manager',
    at: '2018-08-14',
    body: {
      name: 'Koperasi Berkah',
      kind: 'cooperative',
      title: 'Dari omzet Rp37 juta ke Rp30 miliar',
      story: 'RAT diadakan setiap Januari, dan laporan dibagikan sebelum rapat.',
      penyakitCodes: ['KEL-01', 'KEU-02'],
      figures: [
        {
          what: 'Omzet setahun',
          unit: 'rupiah',
          valueBefore: 37_000_000,
          yearBefore: 2013,
          valueAfter: 30_000_000_000,
          yearAfter: 2017,
        },
      ],
      reviewDueOn: '2019-02-14',
    },
    save: { successStoryId: '/id' },
  },
  {
    operationId: 'updateSuccessStory',
    name: { id: 'Agustus: catat persetujuannya', en: 'August: record the consent' },
    as: 'manager',
    body: { consentOn: '2018-08-14', consentEvidence: 'Surat persetujuan 14 Agustus 2018' },
  },
  {
    operationId: 'listSuccessStories',
    name: { id: 'Agustus: lihat kisah yang ditawarkan', en: 'August: see the stories offered' },
    as: 'coach',
    query: { standing: 'offered' },
  },
  {
    operationId: 'listMatchingStories',
    name: { id: 'Agustus: cari kisah yang cocok', en: 'August: find stories that match' },
    as: 'coach',
  },
  {
    operationId: 'createSession',
    name: { id: 'Agustus: catat kunjungan belajar', en: 'August: record the peer visit' },
    as: 'coach',
    at: '2018-08-16',
    body: {
      kind: 'peer_visit',
      mode: 'on_site',
      place: 'Koperasi Berkah',
      topic: 'Belajar menyiapkan RAT dan laporan',
      successStoryId: '{{successStoryId}}',
      cases: [{ caseId: '{{caseId}}', recommendationIds: ['{{recommendationId}}'] }],
      held: {
        contactMinutes: 180,
        cases: [{ caseId: '{{caseId}}', attendance: 'present', personsFemale: 3, personsMale: 2 }],
        ...on('2018-08-16'),
      },
    },
    save: { sessionId: '/id' },
  },
  {
    operationId: 'getSuccessStory',
    name: { id: 'Agustus: buka kisahnya', en: 'August: open the story' },
    as: 'manager',
  },
  {
    operationId: 'reviewSuccessStory',
    name: { id: 'Agustus: kisahnya masih layak', en: 'August: the story still holds' },
    as: 'manager',
    body: { reviewDueOn: '2019-08-16', ...on('2018-08-16') },
  },
  {
    operationId: 'withdrawSuccessStory',
    name: { id: 'Agustus: kisahnya ditarik', en: 'August: the story is withdrawn' },
    as: 'manager',
    at: '2018-08-20',
    body: { reason: 'Koperasi tidak ingin menerima kunjungan lagi.', ...on('2018-08-20') },
  },
]
