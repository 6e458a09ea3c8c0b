import { midlineExamination } from './examination.js'
import { peerVisit } from './peers.js'
import { type Chapter, type Json, on, type Step } from './step.js'

const both = ['{{recommendationId}}', '{{bookkeepingRecommendationId}}']
const books = ['{{bookkeepingRecommendationId}}']
const meeting = ['{{recommendationId}}']

const plan = (topic: string, recommendationIds: readonly string[]) => ({
  kind: 'individual',
  mode: 'on_site',
  place: 'Kantor koperasi',
  topic,
  cases: [{ caseId: '{{caseId}}', recommendationIds }],
})

const present = (note: string) => ({
  caseId: '{{caseId}}',
  attendance: 'present',
  personsFemale: 4,
  personsMale: 3,
  note,
  noteVisibility: 'case',
})

const held = (day: string, note: string) => ({
  contactMinutes: 120,
  preparationMinutes: 45,
  cases: [present(note)],
  ...on(day),
})

/** A session written down after it took place, in one call. */
const visit = (
  day: string,
  name: Step['name'],
  topic: string,
  serves: readonly string[],
): Step => ({
  operationId: 'createSession',
  name,
  as: 'coach',
  at: day,
  body: { ...plan(topic, serves), held: held(day, `${topic}: dibahas bersama pengurus.`) },
  save: { sessionId: '/id' },
})

const progress = (
  name: Step['name'],
  recommendation: string,
  body: { readonly [name: string]: Json },
): Step => ({
  operationId: 'recordProgress',
  name,
  as: 'coach',
  path: { recommendationId: recommendation },
  body,
  save: { progressId: '/id' },
})

const may: readonly Step[] = [
  {
    operationId: 'createSession',
    name: { id: 'Mei: rencanakan kunjungan', en: 'May: plan a visit' },
    as: 'coach',
    at: '2018-05-15',
    body: {
      ...plan('Menyusun ulang buku kas', books),
      plannedOn: '2018-05-21',
      startTime: '09:00',
      plannedMinutes: 120,
      topics: ['Buku kas Januari sampai April', 'Bukti transaksi yang belum dicatat'],
      guests: [{ name: 'Bapak Hendra', organisation: 'Dekopinda Kota Bogor', role: 'Narasumber' }],
    },
    save: { sessionId: '/id' },
  },
  {
    operationId: 'getAgenda',
    name: { id: 'Mei: lihat agenda pagi ini', en: 'May: see what this morning brings' },
    as: 'coach',
    at: '2018-05-21',
  },
  {
    operationId: 'getAttendanceList',
    name: { id: 'Mei: cetak daftar hadir', en: 'May: print the attendance list' },
    as: 'coach',
    isUnrecorded: true,
  },
  {
    operationId: 'getSession',
    name: { id: 'Mei: buka pertemuan', en: 'May: open the session' },
    as: 'coach',
  },
  {
    operationId: 'holdSession',
    name: { id: 'Mei: catat kunjungan terlaksana', en: 'May: record the visit' },
    as: 'coach',
    body: {
      contactMinutes: 120,
      preparationMinutes: 45,
      ...on('2018-05-21'),
      cases: [
        {
          ...present('Buku kas Januari sampai April sudah lengkap.'),
          homework: [
            {
              text: 'Kumpulkan bukti transaksi Mei.',
              dueOn: '2018-06-04',
              recommendationId: '{{bookkeepingRecommendationId}}',
            },
          ],
        },
      ],
    },
  },
  progress(
    { id: 'Mei: pembukuan mulai dikerjakan', en: 'May: the books are begun' },
    '{{bookkeepingRecommendationId}}',
    {
      state: 'in_progress',
      text: 'Buku kas Januari sampai April disusun ulang.',
      sessionId: '{{sessionId}}',
      ...on('2018-05-21'),
    },
  ),
  {
    operationId: 'getSessionMinutes',
    name: { id: 'Mei: cetak berita acara', en: 'May: print the minutes' },
    as: 'coach',
    isUnrecorded: true,
  },
  {
    operationId: 'getAttendance',
    name: { id: 'Mei: buka catatan kehadiran', en: 'May: open the attendance' },
    as: 'coachingLead',
    at: '2018-05-22',
  },
  {
    operationId: 'updateAttendance',
    name: { id: 'Mei: perbaiki catatan kehadiran', en: 'May: correct the attendance' },
    as: 'coachingLead',
    body: { personsFemale: 5, note: 'Buku kas Januari sampai April lengkap; neraca pekan depan.' },
  },
]

const homework: readonly Step[] = [
  {
    operationId: 'addHomework',
    name: { id: 'Mei: beri tugas kepada dinas', en: 'May: give the office something to do' },
    as: 'coachingLead',
    body: {
      text: 'Minta rekening koran April dari bank.',
      dueOn: '2018-05-28',
      responsibleSide: 'office',
    },
    save: { homeworkId: '/id' },
  },
  {
    operationId: 'updateHomework',
    name: { id: 'Mei: undurkan batas tugas', en: 'May: give it more time' },
    as: 'coachingLead',
    body: { dueOn: '2018-06-01' },
  },
  {
    operationId: 'getHomework',
    name: { id: 'Mei: buka tugas', en: 'May: open the homework' },
    as: 'coach',
    at: '2018-05-31',
  },
  {
    operationId: 'completeHomework',
    name: { id: 'Mei: catat tugas selesai', en: 'May: it was done' },
    as: 'coach',
    body: on('2018-05-31'),
  },
  {
    operationId: 'listCaseHomework',
    name: { id: 'Juni: lihat tugas yang belum selesai', en: 'June: see what is still to do' },
    as: 'coach',
    at: '2018-06-05',
    query: { status: 'open' },
    save: { homeworkId: '/items/0/id' },
  },
  {
    operationId: 'getHomework',
    name: { id: 'Juni: buka tugas yang terlambat', en: 'June: open what is late' },
    as: 'coach',
  },
  {
    operationId: 'dropHomework',
    name: { id: 'Juni: hentikan tugas', en: 'June: drop it' },
    as: 'coach',
    body: { reason: 'Bukti transaksi Mei sudah ada di dinas.', ...on('2018-06-05') },
  },
]

const june: readonly Step[] = [
  visit(
    '2018-06-11',
    { id: 'Juni: catat pertemuan persiapan RAT', en: 'June: record preparing the meeting' },
    'Jadwal, undangan dan bahan RAT',
    both,
  ),
  {
    operationId: 'getAnnualFigures',
    name: { id: 'Juni: buka angka tahun buku 2017', en: 'June: open the figures of 2017' },
    as: 'coach',
    at: '2018-06-27',
  },
  {
    operationId: 'updateAnnualFigures',
    name: { id: 'Juni: catat RAT sudah diadakan', en: 'June: the annual meeting was held' },
    as: 'coach',
    body: {
      ratHeldOn: '2018-06-25',
      ratReportedOn: '2018-06-27',
      source: 'Berita acara RAT',
      evidence: 'Berita acara RAT 25 Juni 2018, hlm. 3',
      reason: 'RAT sudah mengesahkan laporan tahun buku 2017.',
    },
  },
  {
    operationId: 'listAnnualFiguresCorrections',
    name: { id: 'Juni: baca angka yang dahulu', en: 'June: read what the figures were' },
    as: 'coach',
  },
  progress(
    { id: 'Juni: rekomendasi RAT selesai', en: 'June: the meeting is done' },
    '{{recommendationId}}',
    {
      state: 'done',
      text: 'RAT tahun buku 2017 diadakan dan dilaporkan.',
      sessionId: '{{sessionId}}',
      ...on('2018-06-25'),
    },
  ),
]

const training: Step = {
  ...progress(
    { id: 'Juli: bendahara dilatih pembukuan', en: 'July: the treasurer is trained' },
    '{{bookkeepingRecommendationId}}',
    {
      state: 'in_progress',
      text: 'Bendahara dan seorang anggota pengurus mengikuti pelatihan pembukuan.',
      ...on('2018-07-05'),
      details: {
        type: 'training',
        title: 'Pembukuan SAK EP untuk koperasi',
        organiser: 'Dekopinda Kota Bogor',
        days: 2,
        personsFemale: 1,
        personsMale: 1,
        certificateNumber: 'DKP/2018/114',
      },
    },
  ),
  at: '2018-07-05',
  example: true,
}

const july: readonly Step[] = [
  {
    operationId: 'createSession',
    name: { id: 'Juli: rencanakan pertemuan', en: 'July: plan a session' },
    as: 'coach',
    at: '2018-07-02',
    body: { ...plan('Menyelesaikan neraca', books), plannedOn: '2018-07-09' },
    save: { sessionId: '/id' },
  },
  training,
  {
    operationId: 'updateSession',
    name: { id: 'Juli: ubah tempat pertemuan', en: 'July: meet somewhere else' },
    as: 'coach',
    body: { place: 'Aula dinas' },
  },
  {
    operationId: 'rescheduleSession',
    name: { id: 'Juli: tunda pertemuan seminggu', en: 'July: put it off by a week' },
    as: 'coach',
    at: '2018-07-09',
    body: { plannedOn: '2018-07-16', reason: 'Ketua koperasi sakit.', ...on('2018-07-09') },
    save: { sessionId: '/replacedById' },
  },
  {
    operationId: 'getSession',
    name: { id: 'Juli: buka pertemuan pengganti', en: 'July: open its replacement' },
    as: 'coach',
    at: '2018-07-16',
  },
  {
    operationId: 'holdSession',
    name: { id: 'Juli: catat pertemuan terlaksana', en: 'July: record the session' },
    as: 'coach',
    body: held('2018-07-16', 'Neraca 2017 selesai.'),
  },
  progress(
    { id: 'Juli: rekomendasi pembukuan selesai', en: 'July: the books are done' },
    '{{bookkeepingRecommendationId}}',
    { state: 'done', text: 'Neraca dan laporan hasil usaha 2017 selesai.', ...on('2018-07-16') },
  ),
]

const fortnightly: Json = {
  ...plan('Laporan bulanan', books),
  startTime: '09:00',
  plannedMinutes: 120,
  firstOn: '2018-07-30',
  everyWeeks: 2,
  count: 2,
  onHoliday: 'next_working_day',
}

const series: readonly Step[] = [
  {
    operationId: 'createSessionSeries',
    name: { id: 'Juli: coba jadwal dua mingguan', en: 'July: try a fortnightly plan' },
    as: 'coach',
    at: '2018-07-17',
    body: { ...fortnightly, dryRun: true },
  },
  {
    operationId: 'createSessionSeries',
    name: { id: 'Juli: jadwalkan dua mingguan', en: 'July: lay out the fortnightly plan' },
    as: 'coach',
    body: fortnightly,
    save: {
      seriesId: '/seriesId',
      sessionId: '/turns/0/sessionId',
      laterSessionId: '/turns/1/sessionId',
    },
    example: true,
  },
  {
    operationId: 'reassignSessions',
    name: {
      id: 'Juli: ketua menggantikan pendamping',
      en: 'July: the lead stands in for the coach',
    },
    as: 'coachingLead',
    at: '2018-07-18',
    path: { teamId: '{{coachingTeamId}}' },
    body: {
      fromPersonId: '{{coachId}}',
      toPersonId: '{{coachingLeadId}}',
      plannedOnFrom: '2018-07-30',
    },
  },
  {
    operationId: 'reassignSessions',
    name: { id: 'Juli: pendamping kembali bertugas', en: 'July: the coach is back' },
    as: 'coachingLead',
    at: '2018-07-25',
    path: { teamId: '{{coachingTeamId}}' },
    body: {
      fromPersonId: '{{coachingLeadId}}',
      toPersonId: '{{coachId}}',
      plannedOnFrom: '2018-07-30',
    },
  },
  {
    operationId: 'getSession',
    name: { id: 'Juli: buka pertemuan pertama', en: 'July: open the first session' },
    as: 'coach',
    at: '2018-07-30',
  },
  {
    operationId: 'holdSession',
    name: { id: 'Juli: catat pertemuan pertama', en: 'July: record the first session' },
    as: 'coach',
    body: held('2018-07-30', 'Laporan Juni dibahas.'),
  },
]

const august: readonly Step[] = [
  {
    operationId: 'createSession',
    name: { id: 'Agustus: rencanakan kunjungan', en: 'August: plan a visit' },
    as: 'coach',
    at: '2018-08-06',
    body: { ...plan('Laporan bulanan', books), plannedOn: '2018-08-13' },
    save: { sessionId: '/id' },
  },
  {
    operationId: 'listSessionClashes',
    name: { id: 'Agustus: lihat jadwal yang bentrok', en: 'August: see what clashes' },
    as: 'coach',
    query: { caseId: '{{caseId}}', onFrom: '2018-08-01', onBefore: '2018-09-01' },
  },
  {
    operationId: 'cancelSession',
    name: { id: 'Agustus: batalkan kunjungan', en: 'August: call it off' },
    as: 'coach',
    at: '2018-08-13',
    body: { reason: 'Bentrok dengan jadwal dua mingguan.', ...on('2018-08-13') },
  },
  {
    operationId: 'getSession',
    name: { id: 'Agustus: buka pertemuan kedua', en: 'August: open the second session' },
    as: 'coach',
    path: { sessionId: '{{laterSessionId}}' },
  },
  {
    operationId: 'holdSession',
    name: { id: 'Agustus: catat pertemuan kedua', en: 'August: record the second session' },
    as: 'coach',
    path: { sessionId: '{{laterSessionId}}' },
    body: held('2018-08-13', 'Laporan Juli dibahas.'),
  },
  {
    operationId: 'getCaseload',
    name: { id: 'Agustus: lihat beban tiap pendamping', en: 'August: see who has how much to do' },
    as: 'coachingLead',
    query: {
      by: 'person',
      programmeId: '{{programmeId}}',
      include: 'openCases',
      withoutSessionDays: '14',
    },
  },
]

export const coaching: Chapter = {
  name: { id: 'Pendampingan', en: 'Coaching' },
  about: {
    id: 'Mei sampai Oktober, bulan 2 sampai 7: pertemuan, kehadiran, dan kemajuan setiap rekomendasi.',
    en: 'May to October, months 2 to 7: sessions, attendance, and progress on each recommendation.',
  },
  steps: [
    ...may,
    ...homework,
    ...june,
    ...july,
    ...series,
    ...august,
    ...peerVisit,
    ...midlineExamination,
    visit(
      '2018-08-27',
      { id: 'Agustus: catat pertemuan', en: 'August: record a session' },
      'Laporan bulanan Juli',
      books,
    ),
    visit(
      '2018-09-17',
      { id: 'September: catat pertemuan', en: 'September: record a session' },
      'Laporan bulanan Agustus',
      books,
    ),
    visit(
      '2018-10-15',
      { id: 'Oktober: catat pertemuan', en: 'October: record a session' },
      'Kalender RAT tahun buku 2018',
      meeting,
    ),
    {
      operationId: 'listCaseSessions',
      name: { id: 'Lihat semua pertemuan', en: 'See all sessions' },
      as: 'coachingLead',
      query: { sort: 'plannedOn' },
    },
    {
      operationId: 'getCoachingPlan',
      name: {
        id: 'Bandingkan rencana dan yang terlaksana',
        en: 'Compare the plan with what was held',
      },
      as: 'coachingLead',
    },
    {
      operationId: 'listProgress',
      name: { id: 'Lihat kemajuan rekomendasi', en: 'See the progress' },
      as: 'coachingLead',
      path: { recommendationId: '{{bookkeepingRecommendationId}}' },
    },
    {
      operationId: 'listCaseProgress',
      name: { id: 'Lihat kemajuan seluruh kasus', en: 'See the progress of the case' },
      as: 'coachingLead',
      query: { state: 'done' },
    },
    {
      operationId: 'listOfficeProgress',
      name: { id: 'Lihat semua pelatihan', en: 'See all trainings' },
      as: 'manager',
      query: { type: 'training' },
    },
    {
      operationId: 'getProgress',
      name: { id: 'Lihat satu catatan kemajuan', en: 'See one entry of progress' },
      as: 'coachingLead',
    },
  ],
}
