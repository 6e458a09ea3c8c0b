import { type Chapter, type Json, on, type Step } from './step.js'

/** A nominee and its case, both teams named, as the chapter's own. */
const enrol = (nominee: { readonly [name: string]: Json }, day: string): Step[] => [
  {
    operationId: 'createParticipant',
    name: { id: 'Data peserta', en: 'Register the participant' },
    as: 'manager',
    at: day,
    body: { ...nominee, regionCode: '32.71.05' },
    save: { participantId: '/id' },
  },
  {
    operationId: 'enrolCase',
    name: { id: 'Daftarkan ke program', en: 'Enrol it' },
    as: 'manager',
    body: {
      participantId: '{{participantId}}',
      nominationSource: 'Usulan Dekopinda',
      consentOn: day,
      diagnosisTeamId: '{{diagnosisTeamId}}',
      coachingTeamId: '{{coachingTeamId}}',
      ...on(day),
    },
    save: { caseId: '/id' },
  },
]

export const notIll: Chapter = {
  name: { id: 'Ternyata tidak sakit', en: 'Not ill after all' },
  about: {
    id: 'Mei: dua orang tim diagnosis sepakat bahwa Koperasi Kenanga Jaya sehat.',
    en: 'May: two of team one agree that nothing is wrong with Koperasi Kenanga Jaya.',
  },
  steps: [
    ...enrol({ kind: 'cooperative', name: 'Koperasi Kenanga Jaya', jenis: 'jasa' }, '2018-05-02'),
    {
      operationId: 'startDiagnosis',
      name: { id: 'Mulai diagnosis', en: 'Start the diagnosis' },
      as: 'diagnosisLead',
      body: on('2018-05-02'),
    },
    {
      operationId: 'closeWithoutFindings',
      name: { id: 'Ketua mengusulkan: tidak sakit', en: 'The lead proposes: not ill' },
      as: 'diagnosisLead',
      at: '2018-05-09',
      body: on('2018-05-09'),
    },
    {
      operationId: 'getCase',
      name: { id: 'Anggota tim membuka usul itu', en: 'A diagnostician opens the proposal' },
      as: 'diagnostician',
      at: '2018-05-11',
    },
    {
      operationId: 'closeWithoutFindings',
      name: { id: 'Anggota tim mengesahkan: tidak sakit', en: 'A diagnostician confirms it' },
      as: 'diagnostician',
      body: on('2018-05-11'),
      example: true,
    },
  ],
}

export const left: Chapter = {
  name: { id: 'Keluar dan kembali', en: 'Gone and back' },
  about: {
    id: 'Juni: Koperasi Dahlia Makmur hilang kontak, kembali, lalu bubar.',
    en: 'June: Koperasi Dahlia Makmur is lost, comes back, and is dissolved.',
  },
  steps: [
    ...enrol({ kind: 'cooperative', name: 'Koperasi Dahlia Makmur' }, '2018-05-07'),
    {
      operationId: 'withdrawCase',
      name: { id: 'Catat keluar: hilang kontak', en: 'Withdraw it: contact lost' },
      as: 'manager',
      at: '2018-06-04',
      body: {
        reason: 'lost_contact',
        note: 'Telepon tidak dijawab sejak Mei.',
        ...on('2018-06-04'),
      },
    },
    {
      operationId: 'reopenCase',
      name: { id: 'Buka kembali kasus', en: 'Reopen the case' },
      as: 'manager',
      at: '2018-06-18',
      body: { reason: 'Pengurus baru datang ke dinas.', ...on('2018-06-18') },
    },
    {
      operationId: 'withdrawCase',
      name: { id: 'Catat keluar: bubar', en: 'Withdraw it: dissolved' },
      as: 'manager',
      at: '2018-07-02',
      body: { reason: 'dissolved', ...on('2018-07-02') },
    },
    {
      operationId: 'recordParticipantStatus',
      name: { id: 'Catat pembubaran', en: 'Record the dissolution' },
      as: 'manager',
      body: { status: 'dissolved', source: 'Akta pembubaran', ...on('2018-07-02') },
      save: { participantStatusId: '/id' },
    },
    {
      operationId: 'listParticipantStatuses',
      name: { id: 'Lihat riwayat status', en: 'See its standing over time' },
      as: 'manager',
    },
    {
      operationId: 'getParticipantStatus',
      name: { id: 'Lihat satu catatan status', en: 'See one entry of it' },
      as: 'manager',
    },
  ],
}

export const mistaken: Chapter = {
  name: { id: 'Salah catat', en: 'Entered by mistake' },
  about: {
    id: 'Juli: sebuah kasus didaftarkan keliru dan keluar dari semua hitungan.',
    en: 'July: a case was entered by mistake and leaves every count.',
  },
  steps: [
    ...enrol({ kind: 'enterprise', name: 'Keripik Talas Bu Sum' }, '2018-07-09'),
    {
      operationId: 'voidCase',
      name: { id: 'Batalkan kasus yang salah catat', en: 'Void the case' },
      as: 'manager',
      body: { reason: 'Peserta didaftarkan dua kali.' },
    },
  ],
}

export const waiting: Chapter = {
  name: { id: 'Daftar tunggu', en: 'The waitlist' },
  about: {
    id: 'Juli: calon peserta menunggu tempat, lalu mundur.',
    en: 'July: a nominee waits for a place, and then steps back.',
  },
  steps: [
    {
      operationId: 'createParticipant',
      name: { id: 'Data calon peserta', en: 'Register the nominee' },
      as: 'manager',
      at: '2018-07-16',
      body: { kind: 'enterprise', name: 'Sepatu Kulit Langkah Tegap', regionCode: '32.71.01' },
      save: { participantId: '/id' },
    },
    {
      operationId: 'addToWaitlist',
      name: { id: 'Masukkan ke daftar tunggu', en: 'Put it on the waitlist' },
      as: 'manager',
      body: { participantId: '{{participantId}}', nominationSource: 'Usulan kelurahan' },
      save: { waitlistEntryId: '/id' },
    },
    {
      operationId: 'listWaitlist',
      name: { id: 'Lihat siapa yang menunggu', en: 'See who is waiting' },
      as: 'manager',
      query: { isWaiting: 'true' },
    },
    {
      operationId: 'getWaitlistEntry',
      name: { id: 'Lihat satu calon', en: 'See one nominee' },
      as: 'manager',
    },
    {
      operationId: 'removeFromWaitlist',
      name: { id: 'Keluarkan dari daftar tunggu', en: 'Take it off the waitlist' },
      as: 'manager',
      at: '2018-07-23',
      body: { reason: 'Mengundurkan diri.' },
    },
  ],
}
