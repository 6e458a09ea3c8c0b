import { type Chapter, on, type Step } from './step.js'

const decree = {
  startsOn: '2018-03-26',
  decreeNumber: '518/Kep.112-KUKM/2018',
  decreeOn: '2018-03-20',
}

const introductions: readonly Step[] = [
  {
    operationId: 'getMe',
    name: { id: 'Manajer: siapa saya', en: 'Manager: who am I' },
    as: 'manager',
    at: '2018-03-19',
    save: { managerId: '/person/id', officeId: '/office/id' },
  },
  {
    operationId: 'getMe',
    name: { id: 'Ketua tim diagnosis: siapa saya', en: 'Diagnosis lead: who am I' },
    as: 'diagnosisLead',
    save: { diagnosisLeadId: '/person/id' },
  },
  {
    operationId: 'getMe',
    name: { id: 'Anggota tim diagnosis: siapa saya', en: 'Diagnostician: who am I' },
    as: 'diagnostician',
    save: { diagnosticianId: '/person/id' },
  },
  {
    operationId: 'getMe',
    name: { id: 'Ketua tim pendamping: siapa saya', en: 'Coaching lead: who am I' },
    as: 'coachingLead',
    save: { coachingLeadId: '/person/id' },
  },
  {
    operationId: 'getMe',
    name: { id: 'Pendamping: siapa saya', en: 'Coach: who am I' },
    as: 'coach',
    save: { coachId: '/person/id' },
  },
]

export const preparation: Chapter = {
  name: { id: 'Persiapan', en: 'Preparation' },
  about: {
    id: 'Maret: manajer merencanakan program delapan bulan, menunjuk kedua tim, lalu membukanya.',
    en: 'March: the manager plans the eight months, appoints both teams, and opens the programme.',
  },
  steps: [
    ...introductions,
    {
      operationId: 'createProgramme',
      name: { id: 'Rencanakan program', en: 'Plan the programme' },
      as: 'manager',
      body: {
        name: 'Klinik Koperasi 2018',
        startsOn: '2018-04-02',
        timeZone: 'Asia/Jakarta',
        capacity: 30,
        targetGood: 10,
        budgetLines: [
          {
            fundingSource: 'APBD Kota Bogor',
            purpose: 'Honor tenaga pendamping',
            amountRupiah: 150_000_000,
          },
        ],
      },
      save: { programmeId: '/id' },
    },
    {
      operationId: 'createTeam',
      name: { id: 'Bentuk tim diagnosis', en: 'Form the diagnosis team' },
      as: 'manager',
      body: { kind: 'diagnosis', name: 'Tim Diagnosis 2018' },
      save: { diagnosisTeamId: '/id' },
    },
    {
      operationId: 'createTeam',
      name: { id: 'Bentuk tim pendamping', en: 'Form the coaching team' },
      as: 'manager',
      body: { kind: 'coaching', name: 'Tim Klinik Pelatihan 2018' },
      save: { coachingTeamId: '/id' },
    },
    {
      operationId: 'appointTeamMember',
      name: { id: 'Tunjuk ketua tim diagnosis', en: 'Appoint the diagnosis lead' },
      as: 'manager',
      path: { teamId: '{{diagnosisTeamId}}' },
      body: { personId: '{{diagnosisLeadId}}', role: 'lead', ...decree },
    },
    {
      operationId: 'appointTeamMember',
      name: { id: 'Tunjuk anggota tim diagnosis', en: 'Appoint a diagnostician' },
      as: 'manager',
      path: { teamId: '{{diagnosisTeamId}}' },
      body: { personId: '{{diagnosticianId}}', role: 'member', ...decree },
    },
    {
      operationId: 'appointTeamMember',
      name: { id: 'Tunjuk ketua tim pendamping', en: 'Appoint the coaching lead' },
      as: 'manager',
      path: { teamId: '{{coachingTeamId}}' },
      body: { personId: '{{coachingLeadId}}', role: 'lead', ...decree },
    },
    {
      operationId: 'appointTeamMember',
      name: { id: 'Tunjuk pendamping', en: 'Appoint a coach' },
      as: 'manager',
      path: { teamId: '{{coachingTeamId}}' },
      body: { personId: '{{coachId}}', role: 'member', ...decree },
      save: { teamMemberId: '/id' },
    },
    {
      operationId: 'listTeams',
      name: { id: 'Lihat kedua tim', en: 'See both teams' },
      as: 'manager',
    },
    {
      operationId: 'getProgramme',
      name: { id: 'Lihat apakah program dapat dibuka', en: 'See whether the programme can open' },
      as: 'manager',
      at: '2018-04-02',
    },
    {
      operationId: 'openProgramme',
      name: { id: 'Buka program', en: 'Open the programme' },
      as: 'manager',
      body: on('2018-04-02'),
    },
  ],
}

export const enrolment: Chapter = {
  name: { id: 'Pendaftaran', en: 'Enrolment' },
  about: {
    id: 'April, bulan 1: Koperasi Melati Sejati didata, didaftarkan, menyatakan setuju, dan mendapat kedua timnya.',
    en: 'April, month 1: Koperasi Melati Sejati is registered, enrolled, agrees, and gets its two teams.',
  },
  steps: [
    {
      operationId: 'createParticipant',
      name: { id: 'Data koperasi', en: 'Register the cooperative' },
      as: 'manager',
      body: {
        kind: 'cooperative',
        name: 'Koperasi Melati Sejati',
        jenis: 'konsumen',
        kelompok: 'pegawai negeri (KPRI)',
        regionCode: '32.71.03',
        address: 'Jl. Pahlawan 10',
        contactName: 'Ibu Ratna',
        phone: '+62 813 0000 0000',
        email: 'melati@example.org',
        identifiers: [{ scheme: 'badan_hukum', value: '518/{{run}}/BH/KANKOP' }],
      },
      save: { participantId: '/id' },
    },
    {
      operationId: 'recordParticipantStatus',
      name: { id: 'Catat bahwa koperasi aktif', en: 'Record that it is active' },
      as: 'manager',
      body: {
        status: 'active',
        source: 'Berita acara kunjungan 12 Maret 2018',
        ...on('2018-03-12'),
      },
      save: { participantStatusId: '/id' },
    },
    {
      operationId: 'recordAnnualFigures',
      name: { id: 'Catat angka tahun buku 2017', en: 'Record the figures of 2017' },
      as: 'manager',
      body: {
        bookYear: 2017,
        membersFemale: 64,
        membersMale: 56,
        workersFemale: 3,
        workersMale: 2,
        assetsRupiah: 850_000_000,
        equityRupiah: 320_000_000,
        outsideCapitalRupiah: 530_000_000,
        businessVolumeRupiah: 1_200_000_000,
        shuRupiah: 18_000_000,
        savingsRupiah: 380_000_000,
        loansRupiah: 590_000_000,
        source: 'Laporan pengurus, belum disahkan RAT',
      },
      save: { annualFiguresId: '/id' },
    },
    {
      operationId: 'enrolCase',
      name: { id: 'Daftarkan ke program', en: 'Enrol it in the programme' },
      as: 'manager',
      body: {
        participantId: '{{participantId}}',
        nominationSource: 'Usulan Dekopinda',
        ...on('2018-04-02'),
      },
      save: { caseId: '/id' },
    },
    {
      operationId: 'getCase',
      name: { id: 'Lihat apa yang masih kurang', en: 'See what is still missing' },
      as: 'manager',
      at: '2018-04-03',
    },
    {
      operationId: 'updateCase',
      name: { id: 'Catat persetujuan peserta', en: 'Record the consent' },
      as: 'manager',
      body: { consentOn: '2018-04-03', consentEvidence: 'Surat pernyataan 03/KM/IV/2018' },
    },
    {
      operationId: 'assignTeam',
      name: { id: 'Tetapkan kedua tim', en: 'Assign both teams' },
      as: 'manager',
      body: { diagnosisTeamId: '{{diagnosisTeamId}}', coachingTeamId: '{{coachingTeamId}}' },
    },
  ],
}
