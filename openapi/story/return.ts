import { type Chapter, on, type Step } from './step.js'

const window = { windowStartsOn: '2017-06-01', windowEndsOn: '2017-10-31' }

const enrolment: readonly Step[] = [
  {
    operationId: 'createParticipant',
    name: { id: 'Data usaha kecil', en: 'Register the enterprise' },
    as: 'manager',
    at: '2018-04-16',
    body: {
      kind: 'enterprise',
      name: 'Boneka Ibu Yati',
      regionCode: '32.71.03',
      identifiers: [{ scheme: 'nib', value: '1203 {{run}} 0017' }],
    },
    save: { participantId: '/id' },
  },
  {
    operationId: 'enrolCase',
    name: { id: 'Daftarkan, sekaligus dengan tim', en: 'Enrol it, teams and all' },
    as: 'manager',
    body: {
      participantId: '{{participantId}}',
      nominationSource: 'Usulan kelurahan',
      consentOn: '2018-04-16',
      consentEvidence: 'Surat pernyataan 11/BY/IV/2018',
      diagnosisTeamId: '{{diagnosisTeamId}}',
      coachingTeamId: '{{coachingTeamId}}',
      ...on('2018-04-16'),
    },
    save: { caseId: '/id' },
  },
]

/** The lead is related to the owner, and there is no other lead. */
const conflict: readonly Step[] = [
  {
    operationId: 'declareAffiliation',
    name: { id: 'Ketua tim menyatakan hubungan keluarga', en: 'The lead declares a family tie' },
    as: 'diagnosisLead',
    path: { personId: '{{diagnosisLeadId}}' },
    body: { participantId: '{{participantId}}', kind: 'family', startsOn: '2016-01-01' },
    save: { affiliationId: '/id' },
  },
  {
    operationId: 'listAffiliations',
    name: { id: 'Lihat hubungan seseorang', en: 'See the ties of a person' },
    as: 'manager',
    path: { personId: '{{diagnosisLeadId}}' },
  },
  {
    operationId: 'getCase',
    name: { id: 'Manajer membuka kasus', en: 'The manager opens the case' },
    as: 'manager',
  },
  {
    operationId: 'waiveConflict',
    name: { id: 'Beri pengecualian untuk menandatangani', en: 'Waive it for the signature' },
    as: 'manager',
    body: {
      personId: '{{diagnosisLeadId}}',
      act: 'sign_off',
      reason: 'Tidak ada ketua lain yang dapat menandatangani.',
      ...on('2018-04-16'),
    },
  },
]

const diagnosis: readonly Step[] = [
  {
    operationId: 'startDiagnosis',
    name: { id: 'Manajer memulai diagnosis', en: 'The manager starts the diagnosis' },
    as: 'manager',
    body: on('2018-04-16'),
  },
  {
    operationId: 'listDiagnoses',
    name: { id: 'Temukan konsep', en: 'Find the draft' },
    as: 'diagnostician',
    save: { diagnosisId: '/items/0/id', firstDiagnosisId: '/items/0/id' },
  },
  {
    operationId: 'recordFinding',
    name: { id: 'Catat: belum berjualan daring', en: 'Record: no sales online' },
    as: 'diagnostician',
    body: {
      penyakitCode: 'PEM-02',
      certainty: 'confirmed',
      severity: 'moderate',
      evidence: 'Pesanan hanya dari tetangga.',
      evidenceMethod: 'interview',
    },
    save: { findingId: '/id' },
  },
  {
    operationId: 'recordFinding',
    name: { id: 'Catat temuan yang keliru', en: 'Record a mistaken finding' },
    as: 'diagnostician',
    body: { penyakitCode: 'MOD-01', certainty: 'suspected', severity: 'mild' },
    save: { mistakenFindingId: '/id' },
  },
  {
    operationId: 'deleteFinding',
    name: { id: 'Hapus temuan yang keliru', en: 'Delete the mistaken finding' },
    as: 'diagnostician',
    path: { findingId: '{{mistakenFindingId}}' },
  },
  {
    operationId: 'recordRecommendation',
    name: { id: 'Rekomendasikan berjualan daring', en: 'Recommend selling online' },
    as: 'diagnostician',
    body: {
      kind: 'digital',
      text: 'Membuka toko daring dan memotret seluruh produk.',
      findingIds: ['{{findingId}}'],
    },
    save: { recommendationId: '/id' },
  },
  {
    operationId: 'updateRecommendation',
    name: { id: 'Beri rekomendasi itu tenggat', en: 'Give it a day to be done by' },
    as: 'diagnostician',
    body: { dueOn: '2018-07-31' },
  },
  {
    operationId: 'recordRecommendation',
    name: { id: 'Rekomendasikan kemitraan', en: 'Recommend a partnership' },
    as: 'diagnostician',
    body: {
      kind: 'kemitraan',
      text: 'Menitipkan boneka di toko koperasi karyawan.',
      findingIds: ['{{findingId}}'],
    },
    save: { partnershipRecommendationId: '/id' },
  },
  {
    operationId: 'recordRecommendation',
    name: { id: 'Catat rekomendasi yang sama dua kali', en: 'Record one of them twice' },
    as: 'diagnostician',
    body: {
      kind: 'kemitraan',
      text: 'Menitipkan boneka di toko koperasi.',
      findingIds: ['{{findingId}}'],
    },
    save: { doubleRecommendationId: '/id' },
  },
  {
    operationId: 'deleteRecommendation',
    name: { id: 'Hapus rekomendasi yang kembar', en: 'Delete the double one' },
    as: 'diagnostician',
    path: { recommendationId: '{{doubleRecommendationId}}' },
  },
]

const baseline: readonly Step[] = [
  {
    operationId: 'recordMeasurement',
    name: { id: 'Data awal: omzet', en: 'Baseline: business volume' },
    as: 'diagnostician',
    at: '2018-04-23',
    body: {
      metricCode: 'business_volume_rupiah',
      point: 'baseline',
      value: 96_000_000,
      ...window,
      evidence: 'Catatan penjualan Juni sampai Oktober 2017',
      ...on('2018-04-23'),
    },
    save: { measurementId: '/id' },
  },
  {
    operationId: 'updateMeasurement',
    name: { id: 'Perbaiki salah ketik', en: 'Correct a slip of the pen' },
    as: 'diagnostician',
    body: { value: 69_000_000, ...window, evidence: 'Catatan penjualan', ...on('2018-04-23') },
  },
  {
    operationId: 'rejectMeasurement',
    name: { id: 'Tolak angka itu', en: 'Reject the figure' },
    as: 'manager',
    at: '2018-04-25',
    body: { reason: 'Jumlahnya tidak sama dengan buku penjualan.', ...on('2018-04-25') },
  },
  {
    operationId: 'recordMeasurement',
    name: { id: 'Ukur ulang: omzet', en: 'Measure again: business volume' },
    as: 'diagnostician',
    at: '2018-04-26',
    body: {
      metricCode: 'business_volume_rupiah',
      point: 'baseline',
      value: 71_500_000,
      ...window,
      evidence: 'Buku penjualan Juni sampai Oktober 2017',
      ...on('2018-04-26'),
    },
    save: { measurementId: '/id' },
  },
  {
    operationId: 'verifyMeasurement',
    name: { id: 'Periksa omzet', en: 'Verify the volume' },
    as: 'manager',
    at: '2018-04-27',
    body: on('2018-04-27'),
  },
]

/** The lead reads the draft, whose findings are in the order of their codes, and signs it. */
const signature = (
  day: string,
  when: { id: string; en: string },
  findingId = '/findings/0/id',
): Step[] => [
  {
    operationId: 'getDiagnosis',
    name: { id: `Periksa draf ${when.id}`, en: `Check the draft ${when.en}` },
    as: 'diagnosisLead',
    at: day,
    save: {
      findingId,
      recommendationId: '/recommendations/0/id',
      partnershipRecommendationId: '/recommendations/1/id',
    },
  },
  {
    operationId: 'signOffDiagnosis',
    name: { id: `Tandatangani ${when.id}`, en: `Sign off ${when.en}` },
    as: 'diagnosisLead',
    body: on(day),
  },
]

const offers: readonly Step[] = [
  ...signature('2018-05-02', { id: 'pertama kali', en: 'for the first time' }),
  {
    operationId: 'listHandovers',
    name: { id: 'Lihat penyerahan untuk tim pendamping', en: 'See what the team is offered' },
    as: 'coachingLead',
    at: '2018-05-04',
    query: { status: 'offered', coachingTeamId: '{{coachingTeamId}}', include: 'allowedActions' },
    save: { handoverId: '/items/0/id' },
  },
  {
    operationId: 'getHandover',
    name: { id: 'Baca penyerahan pertama', en: 'Read the first offer' },
    as: 'coachingLead',
  },
  {
    operationId: 'returnHandover',
    name: { id: 'Kembalikan ke tim diagnosis', en: 'Return it to team one' },
    as: 'coachingLead',
    body: {
      reason: 'Bukti untuk satu penyakit belum cukup untuk memulai pendampingan.',
      items: [{ findingId: '{{findingId}}', text: 'Lampirkan catatan pesanan tiga bulan.' }],
      ...on('2018-05-04'),
    },
    save: { diagnosisId: '/nextDiagnosisId' },
  },
  {
    operationId: 'getDiagnosis',
    name: { id: 'Buka konsep yang dikembalikan', en: 'Open the draft that came back' },
    as: 'diagnostician',
    save: { findingId: '/findings/0/id' },
  },
  {
    operationId: 'getFinding',
    name: { id: 'Buka temuan yang diminta diperbaiki', en: 'Open the finding to mend' },
    as: 'diagnostician',
  },
  {
    operationId: 'updateFinding',
    name: { id: 'Lengkapi buktinya', en: 'Complete its evidence' },
    as: 'diagnostician',
    body: { evidence: 'Pesanan tiga bulan terlampir: semua dari tetangga.' },
  },
  ...signature('2018-05-07', { id: 'yang diperbaiki', en: 'as mended' }),
  {
    operationId: 'listCaseHandovers',
    name: { id: 'Temukan penyerahan yang baru', en: 'Find the new offer' },
    as: 'diagnosisLead',
    at: '2018-05-08',
    save: { handoverId: '/items/0/id' },
  },
  {
    operationId: 'getHandover',
    name: { id: 'Ketua tim diagnosis membuka penyerahannya', en: 'The lead opens the offer' },
    as: 'diagnosisLead',
  },
  {
    operationId: 'withdrawHandover',
    name: { id: 'Tarik kembali penyerahan', en: 'Withdraw the offer' },
    as: 'diagnosisLead',
    body: { reason: 'Satu saran perlu dirinci lebih dahulu.', ...on('2018-05-08') },
    save: { diagnosisId: '/nextDiagnosisId' },
  },
  {
    operationId: 'getDiagnosis',
    name: { id: 'Buka konsep sesudah ditarik', en: 'Open the draft after that' },
    as: 'diagnostician',
    save: { partnershipRecommendationId: '/recommendations/1/id' },
  },
  {
    operationId: 'getRecommendation',
    name: { id: 'Buka rekomendasi kemitraan', en: 'Open the recommendation' },
    as: 'diagnostician',
    path: { recommendationId: '{{partnershipRecommendationId}}' },
  },
  {
    operationId: 'updateRecommendation',
    name: { id: 'Rinci rekomendasi kemitraan', en: 'Say it in more detail' },
    as: 'diagnostician',
    path: { recommendationId: '{{partnershipRecommendationId}}' },
    body: { text: 'Menitipkan 40 boneka sebulan di toko koperasi karyawan.' },
    example: true,
  },
  ...signature('2018-05-11', { id: 'yang dirinci', en: 'in detail' }),
  {
    operationId: 'listCaseHandovers',
    name: { id: 'Temukan penyerahan terakhir', en: 'Find the last offer' },
    as: 'coachingLead',
    at: '2018-05-14',
    save: { handoverId: '/items/0/id' },
  },
  {
    operationId: 'getHandover',
    name: { id: 'Baca penyerahan terakhir', en: 'Read the last offer' },
    as: 'coachingLead',
  },
  {
    operationId: 'acceptHandover',
    name: { id: 'Terima, satu rekomendasi ditunda', en: 'Accept, one of them deferred' },
    as: 'coachingLead',
    body: {
      answers: [
        { recommendationId: '{{recommendationId}}', answer: 'accepted' },
        {
          recommendationId: '{{partnershipRecommendationId}}',
          answer: 'deferred',
          reason: 'Toko koperasi karyawan sedang direnovasi.',
          deferredTo: '2018-07-02',
        },
      ],
      ...on('2018-05-14'),
    },
  },
]

export const returned: Chapter = {
  name: { id: 'Dikembalikan dan ditarik', en: 'Returned and withdrawn' },
  about: {
    id: 'Boneka Ibu Yati, sebuah usaha kecil: hubungan keluarga dikecualikan, satu angka ditolak, diagnosis dikembalikan, lalu ditarik, lalu diterima.',
    en: 'Boneka Ibu Yati, an enterprise: a tie is waived, a figure rejected, the diagnosis returned, then withdrawn, then accepted.',
  },
  steps: [...enrolment, ...conflict, ...diagnosis, ...baseline, ...offers],
}

export const rediagnosis: Chapter = {
  name: { id: 'Diagnosis ulang', en: 'A second diagnosis' },
  about: {
    id: 'September: tim pendamping meminta Boneka Ibu Yati diperiksa lagi; versi baru menggantikan yang lama.',
    en: 'September: team two asks for Boneka Ibu Yati to be examined again; a new version takes over.',
  },
  steps: [
    {
      operationId: 'getCase',
      name: { id: 'Ketua tim pendamping membuka kasus', en: 'The coaching lead opens the case' },
      as: 'coachingLead',
      at: '2018-09-03',
    },
    {
      operationId: 'requestRediagnosis',
      name: { id: 'Minta diagnosis ulang', en: 'Ask for a second diagnosis' },
      as: 'coachingLead',
      body: { reason: 'Pesanan daring naik, modal kerja habis.', ...on('2018-09-03') },
    },
    {
      operationId: 'listDiagnoses',
      name: { id: 'Temukan konsep kedua', en: 'Find the second draft' },
      as: 'diagnostician',
      save: { diagnosisId: '/items/0/id' },
    },
    {
      operationId: 'recordFinding',
      name: { id: 'Catat: modal kerja kurang', en: 'Record: too little working capital' },
      as: 'diagnostician',
      body: {
        penyakitCode: 'MOD-01',
        certainty: 'confirmed',
        severity: 'moderate',
        evidence: 'Dua pesanan besar ditolak karena kain tidak terbeli.',
        evidenceMethod: 'document',
      },
      save: { capitalFindingId: '/id' },
    },
    {
      operationId: 'recordRecommendation',
      name: { id: 'Rekomendasikan pinjaman lunak', en: 'Recommend a soft loan' },
      as: 'diagnostician',
      body: {
        kind: 'permodalan',
        text: 'Mengajukan pinjaman lunak untuk modal kerja.',
        findingIds: ['{{capitalFindingId}}'],
      },
      save: { loanRecommendationId: '/id' },
    },
    {
      operationId: 'compareDiagnoses',
      name: { id: 'Bandingkan dengan diagnosis pertama', en: 'Compare with the first diagnosis' },
      as: 'diagnostician',
      query: { from: '{{firstDiagnosisId}}', to: '{{diagnosisId}}' },
    },
    ...signature('2018-09-10', { id: 'diagnosis ulang', en: 'the second time' }, '/findings/1/id'),
    {
      operationId: 'listCaseHandovers',
      name: { id: 'Temukan penyerahan diagnosis ulang', en: 'Find its offer' },
      as: 'coachingLead',
      at: '2018-09-12',
      save: { handoverId: '/items/0/id' },
    },
    {
      operationId: 'getHandover',
      name: { id: 'Baca penyerahan diagnosis ulang', en: 'Read its offer' },
      as: 'coachingLead',
    },
    {
      operationId: 'acceptHandover',
      name: { id: 'Terima, satu rekomendasi ditolak', en: 'Accept, one of them declined' },
      as: 'coachingLead',
      body: {
        answers: [
          { recommendationId: '{{recommendationId}}', answer: 'accepted' },
          {
            recommendationId: '{{partnershipRecommendationId}}',
            answer: 'declined',
            reason: 'Toko koperasi karyawan tutup.',
          },
          { recommendationId: '{{loanRecommendationId}}', answer: 'accepted' },
        ],
        ...on('2018-09-12'),
      },
    },
  ],
}
