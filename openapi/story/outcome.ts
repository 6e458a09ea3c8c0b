import { endlineExamination } from './examination.js'
import { type Chapter, on, type Step } from './step.js'

const endline = (
  name: Step['name'],
  variable: string,
  body: Readonly<Record<string, string | number>>,
): Step => ({
  operationId: 'recordMeasurement',
  name,
  as: 'coach',
  body: { point: 'endline', ...body, attribution: 'mainly', ...on('2018-11-12') },
  save: { [variable]: '/id' },
})

const verification = (name: Step['name'], variable: string): Step => ({
  operationId: 'verifyMeasurement',
  name,
  as: 'manager',
  path: { measurementId: `{{${variable}}}` },
  body: on('2018-11-14'),
})

export const evaluation: Chapter = {
  name: { id: 'Evaluasi', en: 'Evaluation' },
  about: {
    id: 'November, bulan 8: pengukuran akhir, pemeriksaan, dan perkembangan setiap penyakit.',
    en: 'November, month 8: the endline, its verification, and what became of each penyakit.',
  },
  steps: [
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
    ...endlineExamination,
    {
      ...endline({ id: 'Data akhir: RAT', en: 'Endline: annual meeting' }, 'ratEndlineId', {
        metricCode: 'rat_held',
        value: 1,
        evidence: 'Berita acara RAT 25 Juni 2018',
      }),
      at: '2018-11-12',
    },
    {
      ...endline({ id: 'Data akhir: SHU', en: 'Endline: SHU' }, 'shuEndlineId', {
        metricCode: 'shu_rupiah',
        value: 42_000_000,
        evidence: 'Laporan bulanan Januari sampai Oktober 2018',
      }),
      example: true,
    },
    {
      ...verification({ id: 'Periksa data akhir: RAT', en: 'Verify the RAT' }, 'ratEndlineId'),
      at: '2018-11-14',
    },
    {
      ...verification({ id: 'Periksa data akhir: SHU', en: 'Verify the SHU' }, 'shuEndlineId'),
      example: true,
    },
    {
      operationId: 'getMeasurement',
      name: { id: 'Baca kategori kesehatan dari pemeriksaan', en: 'Read the category of health' },
      as: 'manager',
      path: { measurementId: '{{healthEndlineId}}' },
    },
    verification(
      { id: 'Periksa data akhir: kesehatan', en: 'Verify the health' },
      'healthEndlineId',
    ),
    {
      operationId: 'getMeasurement',
      name: { id: 'Lihat pengukuran yang sudah diperiksa', en: 'See a verified figure' },
      as: 'coach',
      path: { measurementId: '{{shuEndlineId}}' },
      example: true,
    },
    {
      operationId: 'recordFindingOutcome',
      name: { id: 'Hasil: RAT sudah diadakan', en: 'Outcome: the meeting was held' },
      as: 'coach',
      body: {
        outcome: 'resolved',
        evidence: 'Berita acara dan daftar hadir RAT diterima dinas.',
        ...on('2018-11-12'),
      },
      save: { findingOutcomeId: '/id' },
    },
    {
      operationId: 'recordFindingOutcome',
      name: { id: 'Hasil: pembukuan membaik', en: 'Outcome: the books are better' },
      as: 'coach',
      path: { findingId: '{{bookkeepingFindingId}}' },
      body: {
        outcome: 'improved',
        evidence: 'Bendahara menyusun laporan bulanan sendiri.',
        ...on('2018-11-12'),
      },
    },
    {
      operationId: 'listFindingOutcomes',
      name: { id: 'Lihat hasil sebuah penyakit', en: 'See what became of a penyakit' },
      as: 'manager',
    },
    {
      operationId: 'getFindingOutcome',
      name: { id: 'Baca satu catatan hasil', en: 'Read one outcome' },
      as: 'manager',
    },
  ],
}

export const verdict: Chapter = {
  name: { id: 'Putusan dan penutupan', en: 'Verdict and closing' },
  about: {
    id: 'November: aturan tertulis menilai kasus, manajer menutupnya, dan angkanya masuk laporan program.',
    en: 'November: the written rule judges the case, the manager closes it, and it counts.',
  },
  steps: [
    {
      operationId: 'getCase',
      name: { id: 'Lihat apakah putusan dapat terbit', en: 'See whether it can be judged' },
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
      name: { id: 'Baca setiap kriteria', en: 'Read each criterion' },
      as: 'manager',
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
    {
      operationId: 'getCase',
      name: { id: 'Baca seluruh berkas kasus', en: 'Read the whole file' },
      as: 'manager',
      query: { include: 'participant,diagnosis,handover,findingOutcomes,verdict' },
      example: true,
    },
    {
      operationId: 'getTimeline',
      name: { id: 'Baca riwayat kasus', en: 'Read the timeline' },
      as: 'manager',
      query: { limit: '5' },
    },
    {
      operationId: 'getProgrammeMetrics',
      name: { id: 'Lihat angka program', en: 'See the numbers of the programme' },
      as: 'reporter',
    },
  ],
}
