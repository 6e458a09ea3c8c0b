import { baselineExamination } from './examination.js'
import { type Chapter, on, type Step } from './step.js'

const baseline = (
  name: Step['name'],
  variable: string,
  body: Readonly<Record<string, string | number>>,
): Step => ({
  operationId: 'recordMeasurement',
  name,
  as: 'diagnostician',
  body: { point: 'baseline', ...body, ...on('2018-04-20') },
  save: { [variable]: '/id' },
})

const verification = (name: Step['name'], variable: string): Step => ({
  operationId: 'verifyMeasurement',
  name,
  as: 'manager',
  path: { measurementId: `{{${variable}}}` },
  body: on('2018-04-27'),
})

const findings: readonly Step[] = [
  {
    operationId: 'listPenyakit',
    name: { id: 'Cari penyakit di katalog', en: 'Look for penyakit in the catalogue' },
    as: 'diagnostician',
    query: { group: 'KEL', appliesTo: 'cooperative' },
  },
  {
    operationId: 'getSuggestedFindings',
    name: { id: 'Lihat saran dari angka', en: 'See what the figures suggest' },
    as: 'diagnostician',
  },
  {
    operationId: 'getFiguresAnalysis',
    name: { id: 'Baca arti angka tahunan', en: 'Read what the figures say' },
    as: 'diagnostician',
  },
  {
    operationId: 'recordFinding',
    name: { id: 'Catat: RAT tidak diadakan', en: 'Record: no annual meeting' },
    as: 'diagnostician',
    body: {
      penyakitCode: 'KEL-01',
      certainty: 'confirmed',
      severity: 'severe',
      evidence: 'RAT tahun buku 2017 belum diadakan; laporan pengurus belum disusun.',
      evidenceMethod: 'document',
    },
    save: { findingId: '/id' },
  },
  {
    operationId: 'recordIndividualFinding',
    name: { id: 'Ketua menduga pembukuan terputus', en: 'The lead suspects the books' },
    as: 'diagnosisLead',
    body: {
      penyakitCode: 'KEU-02',
      certainty: 'suspected',
      severity: 'severe',
      evidence: 'Bendahara menyimpan kuitansi, tetapi tidak mencatatnya.',
      evidenceMethod: 'interview',
    },
    save: { individualFindingId: '/id' },
  },
  {
    operationId: 'getIndividualFinding',
    name: { id: 'Baca temuan ketua', en: 'Read what the lead found' },
    as: 'diagnostician',
  },
  {
    operationId: 'recordIndividualFinding',
    name: { id: 'Catat dugaan sendiri', en: 'Record a suspicion of one’s own' },
    as: 'diagnostician',
    body: { penyakitCode: 'KEL-05', certainty: 'suspected', severity: 'mild' },
    save: { withdrawnIndividualFindingId: '/id' },
  },
  {
    operationId: 'deleteIndividualFinding',
    name: { id: 'Tarik kembali dugaan itu', en: 'Take it back' },
    as: 'diagnostician',
    path: { individualFindingId: '{{withdrawnIndividualFindingId}}' },
  },
  {
    operationId: 'recordFinding',
    name: { id: 'Catat: pembukuan terputus', en: 'Record: the books break off' },
    as: 'diagnostician',
    body: {
      penyakitCode: 'KEU-02',
      certainty: 'suspected',
      severity: 'moderate',
      evidence: 'Buku kas berhenti di bulan Agustus 2017; neraca belum ada.',
      evidenceMethod: 'document',
    },
    save: { bookkeepingFindingId: '/id' },
  },
  {
    operationId: 'updateFinding',
    name: { id: 'Pastikan: pembukuan terputus', en: 'Confirm: the books break off' },
    as: 'diagnostician',
    at: '2018-04-17',
    path: { findingId: '{{bookkeepingFindingId}}' },
    body: {
      certainty: 'confirmed',
      dissent: 'Menurut anggota perbankan, pembukuan adalah akibat, bukan sebab.',
      individualFindingIds: ['{{individualFindingId}}'],
    },
  },
  {
    operationId: 'recordDissent',
    name: { id: 'Ketua berbeda pendapat', en: 'The lead sees it differently' },
    as: 'diagnosisLead',
    path: { findingId: '{{bookkeepingFindingId}}' },
    body: { text: 'Menurut saya berat: tanpa neraca, RAT tidak dapat diadakan.' },
    save: { dissentId: '/id' },
  },
  {
    operationId: 'getDissent',
    name: { id: 'Baca pendapat ketua', en: 'Read the dissent' },
    as: 'coach',
  },
  {
    operationId: 'recordDissent',
    name: { id: 'Catat pendapat lain', en: 'Record another dissent' },
    as: 'diagnostician',
    body: { text: 'Menurut saya RAT dapat diadakan bulan ini.' },
    save: { withdrawnDissentId: '/id' },
  },
  {
    operationId: 'deleteDissent',
    name: { id: 'Tarik kembali pendapat itu', en: 'Take that one back' },
    as: 'diagnostician',
    path: { dissentId: '{{withdrawnDissentId}}' },
  },
  {
    operationId: 'recordRecommendation',
    name: { id: 'Rekomendasikan pendampingan RAT', en: 'Recommend help with the meeting' },
    as: 'diagnostician',
    body: {
      kind: 'bimbingan',
      text: 'Mendampingi persiapan dan pelaksanaan RAT tahun buku 2017.',
      findingIds: ['{{findingId}}'],
      targetMetricCode: 'rat_held',
      targetBaselineValue: 0,
      targetValue: 1,
      dueOn: '2018-06-30',
      responsibleSide: 'cooperative',
    },
    save: { recommendationId: '/id' },
  },
  {
    operationId: 'recordRecommendation',
    name: { id: 'Rekomendasikan pembenahan pembukuan', en: 'Recommend mending the books' },
    as: 'diagnostician',
    body: {
      kind: 'audit_pembukuan',
      text: 'Menyusun ulang pembukuan 2017 sampai neraca selesai.',
      findingIds: ['{{bookkeepingFindingId}}', '{{findingId}}'],
      targetMetricName: 'Bulan yang pembukuannya tertutup',
      targetBaselineValue: 7,
      targetValue: 12,
      targetUnit: 'items',
      targetDirection: 'up',
      dueOn: '2018-05-31',
      responsibleSide: 'cooperative',
    },
    save: { bookkeepingRecommendationId: '/id' },
  },
  {
    operationId: 'listRecommendationTemplates',
    name: { id: 'Lihat templat untuk penyakit itu', en: 'See the templates for the ailment' },
    as: 'diagnostician',
    path: { code: 'KEL-01' },
  },
  {
    operationId: 'applyTemplates',
    name: { id: 'Pakai satu templat', en: 'Use one of them' },
    as: 'diagnostician',
    body: { templateCodes: ['KEL-01.motivasi'] },
    save: { visitRecommendationId: '/recommendations/2/id' },
  },
  {
    operationId: 'getDiagnosis',
    name: { id: 'Baca urutan rekomendasi', en: 'Read the order' },
    as: 'diagnostician',
  },
  {
    operationId: 'orderRecommendations',
    name: { id: 'Dahulukan pembenahan pembukuan', en: 'Put the books first' },
    as: 'diagnostician',
    body: { recommendationIds: ['{{bookkeepingRecommendationId}}', '{{recommendationId}}'] },
  },
]

export const diagnosis: Chapter = {
  name: { id: 'Diagnosis', en: 'Diagnosis' },
  about: {
    id: 'April: tim diagnosis mencatat penyakit, rekomendasi, dan pengukuran awal; manajer memeriksanya.',
    en: 'April: team one records penyakit, recommendations and the baseline; the manager verifies it.',
  },
  steps: [
    {
      operationId: 'getCase',
      name: { id: 'Ketua tim membuka kasus', en: 'The lead opens the case' },
      as: 'diagnosisLead',
      at: '2018-04-10',
    },
    {
      operationId: 'startDiagnosis',
      name: { id: 'Mulai diagnosis', en: 'Start the diagnosis' },
      as: 'diagnosisLead',
      body: on('2018-04-10'),
    },
    {
      operationId: 'listDiagnoses',
      name: { id: 'Temukan konsep diagnosis', en: 'Find the draft' },
      as: 'diagnostician',
      query: { include: 'allowedActions' },
      save: { diagnosisId: '/items/0/id' },
    },
    {
      operationId: 'listOfficeDiagnoses',
      name: { id: 'Lihat konsep seluruh dinas', en: 'See the drafts of the whole office' },
      as: 'diagnosisLead',
      query: { isSealed: 'false', include: 'allowedActions' },
    },
    ...findings,
    ...baselineExamination,
    {
      operationId: 'addAttachment',
      name: { id: 'Lampirkan berita acara', en: 'Attach the minutes' },
      as: 'diagnostician',
      query: {
        fileName: 'berita-acara-rapat.pdf',
        title: 'Berita acara rapat pengurus',
        subjectKind: 'finding',
        subjectId: '{{findingId}}',
      },
      file: { contentType: 'application/pdf', text: '%PDF-1.4\n%%EOF\n' },
      save: { attachmentId: '/id' },
      example: true,
    },
    {
      operationId: 'listAttachments',
      name: { id: 'Lihat bukti suatu temuan', en: 'See the evidence of a finding' },
      as: 'diagnosisLead',
      query: { subjectId: '{{findingId}}' },
    },
    {
      operationId: 'getAttachment',
      name: { id: 'Lihat keterangan berkas', en: 'See what a file is' },
      as: 'diagnosisLead',
    },
    {
      operationId: 'getAttachmentContent',
      name: { id: 'Unduh berita acara', en: 'Download the minutes' },
      as: 'diagnosisLead',
      isUnrecorded: true,
    },
    {
      operationId: 'addAttachment',
      name: { id: 'Lampirkan berkas yang keliru', en: 'Attach the wrong file' },
      as: 'diagnostician',
      query: { fileName: 'daftar-hadir-koperasi-lain.pdf' },
      file: { contentType: 'application/pdf', text: '%PDF-1.4\n%%EOF\n' },
      save: { wrongAttachmentId: '/id' },
    },
    {
      operationId: 'removeAttachment',
      name: { id: 'Hapus berkas yang keliru', en: 'Remove the wrong file' },
      as: 'diagnostician',
      path: { attachmentId: '{{wrongAttachmentId}}' },
      body: { reason: 'Berkas milik koperasi lain terunggah.' },
    },
    {
      ...baseline({ id: 'Data awal: RAT', en: 'Baseline: annual meeting' }, 'ratBaselineId', {
        metricCode: 'rat_held',
        value: 0,
        evidence: 'Belum ada berita acara RAT tahun buku 2017',
      }),
      at: '2018-04-20',
    },
    baseline({ id: 'Data awal: SHU', en: 'Baseline: SHU' }, 'shuBaselineId', {
      metricCode: 'shu_rupiah',
      value: 18_000_000,
      evidence: 'Laporan pengurus 2017',
    }),
    baseline({ id: 'Data awal: anggota', en: 'Baseline: members' }, 'membersBaselineId', {
      metricCode: 'member_count',
      missingReason: 'not_collected',
    }),
    {
      operationId: 'listMeasurements',
      name: { id: 'Lihat pengukuran yang belum diperiksa', en: 'See what nobody verified yet' },
      as: 'manager',
      at: '2018-04-27',
      query: { verification: 'reported', include: 'allowedActions' },
    },
    verification({ id: 'Periksa data awal: RAT', en: 'Verify the RAT' }, 'ratBaselineId'),
    verification({ id: 'Periksa data awal: SHU', en: 'Verify the SHU' }, 'shuBaselineId'),
    {
      operationId: 'getMeasurement',
      name: { id: 'Baca kategori kesehatan dari pemeriksaan', en: 'Read the category of health' },
      as: 'manager',
      path: { measurementId: '{{healthBaselineId}}' },
    },
    verification(
      { id: 'Periksa data awal: kesehatan', en: 'Verify the health' },
      'healthBaselineId',
    ),
    {
      operationId: 'getDiagnosis',
      name: { id: 'Baca konsep sebelum meringkas', en: 'Read the draft' },
      as: 'diagnostician',
      at: '2018-05-02',
    },
    {
      operationId: 'updateDiagnosis',
      name: { id: 'Tulis ringkasan diagnosis', en: 'Write the summary' },
      as: 'diagnostician',
      body: {
        summary: 'RAT tertunda karena pembukuan terputus; usaha dan anggota masih sehat.',
      },
    },
  ],
}

export const handover: Chapter = {
  name: { id: 'Serah terima', en: 'Handover' },
  about: {
    id: 'Mei, bulan 2: ketua tim diagnosis menandatangani; tim pendamping menjawab setiap rekomendasi dan menerima kasus.',
    en: 'May, month 2: the diagnosis is signed; team two answers every recommendation and takes over.',
  },
  steps: [
    {
      operationId: 'getDiagnosis',
      name: { id: 'Periksa apakah siap ditandatangani', en: 'See whether it can be signed' },
      as: 'diagnosisLead',
      at: '2018-05-07',
      example: true,
    },
    {
      operationId: 'signOffDiagnosis',
      name: { id: 'Tandatangani diagnosis', en: 'Sign off the diagnosis' },
      as: 'diagnosisLead',
      body: on('2018-05-07'),
    },
    {
      operationId: 'getMe',
      name: { id: 'Ketua tim pendamping: apa yang menunggu', en: 'Coaching lead: what waits' },
      as: 'coachingLead',
      at: '2018-05-14',
      example: true,
    },
    {
      operationId: 'listCaseHandovers',
      name: { id: 'Temukan penyerahan kasus ini', en: 'Find the offer' },
      as: 'coachingLead',
      save: { handoverId: '/items/0/id' },
    },
    {
      operationId: 'getHandover',
      name: { id: 'Baca rekomendasi yang diserahkan', en: 'Read what is offered' },
      as: 'coachingLead',
    },
    {
      operationId: 'acceptHandover',
      name: { id: 'Terima kasus dan jawab setiap rekomendasi', en: 'Take over and answer' },
      as: 'coachingLead',
      body: {
        answers: [
          { recommendationId: '{{recommendationId}}', answer: 'accepted' },
          { recommendationId: '{{bookkeepingRecommendationId}}', answer: 'accepted' },
          {
            recommendationId: '{{visitRecommendationId}}',
            answer: 'declined',
            reason: 'Pengurus sudah dua kali berkunjung; RAT lebih mendesak.',
          },
        ],
        ...on('2018-05-14'),
      },
    },
  ],
}
