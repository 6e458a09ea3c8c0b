import { type Chapter, type Json, on, type Step } from './step.js'

const progress = (
  name: Step['name'],
  recommendation: string,
  body: { readonly [name: string]: Json },
): Step => ({
  operationId: 'recordProgress',
  name,
  as: 'coach',
  path: { recommendationId: recommendation },
  body: { ...body, ...on('2018-10-29') },
})

export const secondSignature: Chapter = {
  name: { id: 'Putusan diubah', en: 'An overridden verdict' },
  about: {
    id: 'November: evaluasi sempat dibatalkan, aturan memberi membaik, manajer mengubahnya, dan orang kedua menandatangani.',
    en: 'November: the evaluation is put off once, the rule gives improved, the manager overrides it, a second person signs.',
  },
  steps: [
    {
      ...progress(
        { id: 'Toko daring selesai', en: 'The online shop is done' },
        '{{recommendationId}}',
        { state: 'done', text: 'Toko daring dibuka; 24 produk dipotret.' },
      ),
      at: '2018-10-29',
    },
    progress({ id: 'Pinjaman dihentikan', en: 'The loan is dropped' }, '{{loanRecommendationId}}', {
      state: 'dropped',
      reason: 'Pemilik memilih menabung modal sendiri.',
    }),
    {
      operationId: 'getCase',
      name: { id: 'Lihat apakah evaluasi dapat dimulai', en: 'See whether it can begin' },
      as: 'coachingLead',
      at: '2018-11-05',
    },
    {
      operationId: 'startEvaluation',
      name: { id: 'Mulai evaluasi', en: 'Start the evaluation' },
      as: 'coachingLead',
      body: on('2018-11-05'),
    },
    {
      operationId: 'resumeCoaching',
      name: { id: 'Kembali ke pendampingan', en: 'Go back to coaching' },
      as: 'coachingLead',
      at: '2018-11-06',
      body: { reason: 'Laporan penjualan Oktober belum ada.', ...on('2018-11-06') },
    },
    {
      operationId: 'startEvaluation',
      name: { id: 'Mulai evaluasi lagi', en: 'Start the evaluation again' },
      as: 'coachingLead',
      at: '2018-11-12',
      body: on('2018-11-12'),
    },
    {
      operationId: 'recordMeasurement',
      name: { id: 'Data akhir: omzet', en: 'Endline: business volume' },
      as: 'coach',
      body: {
        metricCode: 'business_volume_rupiah',
        point: 'endline',
        value: 79_000_000,
        windowStartsOn: '2018-06-01',
        windowEndsOn: '2018-10-31',
        evidence: 'Buku penjualan Juni sampai Oktober 2018',
        attribution: 'partly',
        ...on('2018-11-12'),
      },
      save: { measurementId: '/id' },
    },
    {
      operationId: 'verifyMeasurement',
      name: { id: 'Periksa omzet akhir', en: 'Verify the volume' },
      as: 'manager',
      at: '2018-11-14',
      body: on('2018-11-14'),
    },
    {
      operationId: 'recordFindingOutcome',
      name: { id: 'Hasil: sudah berjualan daring', en: 'Outcome: it sells online' },
      as: 'coach',
      body: {
        outcome: 'resolved',
        evidence: 'Toko daring dengan 24 produk.',
        ...on('2018-11-12'),
      },
    },
    {
      operationId: 'recordFindingOutcome',
      name: { id: 'Hasil: modal belum dinilai', en: 'Outcome: capital not assessed' },
      as: 'coach',
      path: { findingId: '{{capitalFindingId}}' },
      body: {
        outcome: 'not_assessed',
        reason: 'Tabungan modal baru dimulai.',
        ...on('2018-11-12'),
      },
    },
    {
      operationId: 'getCase',
      name: { id: 'Buka kasus sebelum diputus', en: 'Open the case before the verdict' },
      as: 'manager',
      at: '2018-11-20',
    },
    {
      operationId: 'issueVerdict',
      name: { id: 'Terbitkan putusan', en: 'Issue the verdict' },
      as: 'manager',
      body: on('2018-11-20'),
    },
    {
      operationId: 'listVerdicts',
      name: { id: 'Temukan putusan', en: 'Find the verdict' },
      as: 'manager',
      save: { verdictId: '/items/0/id' },
    },
    {
      operationId: 'getVerdict',
      name: { id: 'Baca mengapa belum bagus', en: 'Read why it is not good' },
      as: 'manager',
    },
    {
      operationId: 'overrideVerdict',
      name: { id: 'Ubah putusan dengan alasan', en: 'Override it with a reason' },
      as: 'manager',
      body: {
        result: 'good',
        reason: 'Banjir menutup pasar dua bulan; di luar itu penjualannya naik seperempat.',
      },
    },
    {
      operationId: 'countersignVerdict',
      name: { id: 'Orang kedua menandatangani', en: 'A second person signs' },
      as: 'admin',
      body: {},
    },
    {
      operationId: 'getCase',
      name: { id: 'Buka kasus sebelum ditutup', en: 'Open the case before closing' },
      as: 'manager',
      at: '2018-11-26',
    },
    {
      operationId: 'closeCase',
      name: { id: 'Tutup kasus', en: 'Close the case' },
      as: 'manager',
      body: on('2018-11-26'),
    },
  ],
}
