import { type Chapter, on } from './step.js'

export const people: Chapter = {
  name: { id: 'Orang, akun, dan kunci', en: 'People, accounts and keys' },
  about: {
    id: 'Admin menerima tenaga ahli baru, memberinya akun dan kunci, lalu mencabut semuanya; kemudian pengaturan dan hari libur dinas.',
    en: 'The admin admits an expert, with an account and a key, and takes all of it away again; then the settings and holidays of the office.',
  },
  steps: [
    {
      operationId: 'createPerson',
      name: { id: 'Daftarkan tenaga ahli', en: 'Admit an expert' },
      as: 'admin',
      at: '2018-08-01',
      body: {
        name: 'Sari Wulandari, S.E.',
        email: 'sari@example.go.id',
        phone: '+62 812 0000 0000',
        background: 'banking',
        roles: ['diagnostician'],
      },
      save: { personId: '/id' },
    },
    {
      operationId: 'getPerson',
      name: { id: 'Buka data orang', en: 'Open the person' },
      as: 'admin',
    },
    {
      operationId: 'updatePerson',
      name: { id: 'Tambah perannya', en: 'Add a role' },
      as: 'admin',
      body: { roles: ['diagnostician', 'coach'] },
    },
    {
      operationId: 'listPeople',
      name: { id: 'Cari orang', en: 'Look for people' },
      as: 'admin',
      query: { q: 'sari wulandari', role: 'diagnostician,coach', isActive: 'true', limit: '5' },
    },
    {
      operationId: 'createIdentity',
      name: { id: 'Hubungkan akun masuk', en: 'Link an account' },
      as: 'admin',
      body: {
        issuer: 'https://sso.example.go.id/realms/kota-bogor',
        subject: 'sari-wulandari-{{run}}',
      },
      save: { identityId: '/id' },
    },
    {
      operationId: 'listIdentities',
      name: { id: 'Lihat akun orang itu', en: 'See the accounts' },
      as: 'admin',
    },
    {
      operationId: 'getIdentity',
      name: { id: 'Buka satu akun', en: 'Open one account' },
      as: 'admin',
    },
    {
      operationId: 'deleteIdentity',
      name: { id: 'Lepas akun', en: 'Unlink the account' },
      as: 'admin',
    },
    {
      operationId: 'createApiKey',
      name: { id: 'Buat kunci untuk laporan bulanan', en: 'Make a key for monthly reports' },
      as: 'admin',
      body: { label: 'Laporan bulanan', scopes: ['metrics:read'] },
      save: { apiKeyId: '/id' },
    },
    {
      operationId: 'createApiKey',
      name: { id: 'Buat kunci untuk orang itu', en: 'Make a key for the person' },
      as: 'admin',
      body: { personId: '{{personId}}', label: 'Kunci pribadi' },
      save: { personKeyId: '/id' },
    },
    {
      operationId: 'listApiKeys',
      name: { id: 'Lihat kunci orang itu', en: 'See the keys of the person' },
      as: 'admin',
      query: { personId: '{{personId}}' },
    },
    {
      operationId: 'getApiKey',
      name: { id: 'Buka satu kunci', en: 'Open one key' },
      as: 'admin',
    },
    {
      operationId: 'revokeApiKey',
      name: { id: 'Cabut kunci laporan', en: 'Revoke the key of the reports' },
      as: 'admin',
    },
    {
      operationId: 'deactivatePerson',
      name: { id: 'Nonaktifkan orang', en: 'Deactivate the person' },
      as: 'admin',
      body: { reason: 'Cuti panjang.' },
    },
    {
      operationId: 'reactivatePerson',
      name: { id: 'Aktifkan lagi', en: 'Reactivate the person' },
      as: 'admin',
      body: {},
    },
    {
      operationId: 'declareAffiliation',
      name: { id: 'Catat hubungan dengan koperasi', en: 'Declare a tie to a cooperative' },
      as: 'manager',
      body: { participantId: '{{participantId}}', kind: 'lender', startsOn: '2017-01-01' },
      save: { affiliationId: '/id' },
    },
    {
      operationId: 'getAffiliation',
      name: { id: 'Buka hubungan itu', en: 'Open the tie' },
      as: 'manager',
    },
    {
      operationId: 'updateAffiliation',
      name: { id: 'Akhiri hubungan itu', en: 'End the tie' },
      as: 'manager',
      body: { endsOn: '2018-06-30' },
    },
    {
      operationId: 'blankPerson',
      name: { id: 'Kosongkan data pribadi', en: 'Empty the personal data' },
      as: 'admin',
      body: {},
    },
    {
      operationId: 'getOffice',
      name: { id: 'Lihat pengaturan dinas', en: 'See the settings of the office' },
      as: 'admin',
    },
    {
      operationId: 'updateOffice',
      name: { id: 'Simpan pengaturan dinas', en: 'Save the settings of the office' },
      as: 'admin',
      body: { ratDueMonths: 6, lateEntryLimitDays: 60, restDays: ['saturday', 'sunday'] },
    },
    {
      operationId: 'createHoliday',
      name: { id: 'Catat cuti bersama', en: 'Enter a day of joint leave' },
      as: 'manager',
      body: { on: '2018-12-31', name: 'Cuti bersama Natal', kind: 'joint_leave' },
      save: { holidayId: '/id' },
    },
    {
      operationId: 'getHoliday',
      name: { id: 'Buka hari libur itu', en: 'Open the holiday' },
      as: 'coach',
    },
    {
      operationId: 'updateHoliday',
      name: { id: 'Betulkan tanggalnya', en: 'Correct its day' },
      as: 'manager',
      body: { on: '2018-12-24' },
    },
    {
      operationId: 'listHolidays',
      name: { id: 'Lihat hari libur tahun 2018', en: 'See the holidays of 2018' },
      as: 'coach',
      query: { year: '2018', kind: 'national,joint_leave' },
    },
    {
      operationId: 'withdrawHoliday',
      name: { id: 'Tarik kembali cuti bersama', en: 'Take the joint leave back' },
      as: 'manager',
      body: { reason: 'Cuti bersama dibatalkan pemerintah.' },
    },
  ],
}

export const participants: Chapter = {
  name: { id: 'Data peserta', en: 'Participants' },
  about: {
    id: 'Mencari dan membetulkan data koperasi dan usaha kecil.',
    en: 'Finding and correcting what is known of cooperatives and enterprises.',
  },
  steps: [
    {
      operationId: 'createParticipant',
      name: { id: 'Data koperasi baru', en: 'Register a cooperative' },
      as: 'manager',
      at: '2018-08-06',
      body: { kind: 'cooperative', name: 'Koperasi Anggrek {{run}}', regionCode: '32.71.06' },
      save: { participantId: '/id' },
    },
    {
      operationId: 'recordAnnualFigures',
      name: { id: 'Catat tahun buku 2017', en: 'Record the year 2017' },
      as: 'manager',
      body: { bookYear: 2017, ratHeldOn: '2018-03-12', shuRupiah: 9_500_000, source: 'Buku RAT' },
      save: { annualFiguresId: '/id' },
    },
    {
      operationId: 'listAnnualFigures',
      name: { id: 'Lihat angka tahunan', en: 'See the figures by year' },
      as: 'manager',
    },
    {
      operationId: 'getLikelyDuplicates',
      name: { id: 'Periksa apakah sudah terdaftar', en: 'See whether it is there already' },
      as: 'manager',
    },
    {
      operationId: 'getParticipant',
      name: { id: 'Buka data peserta', en: 'Open the participant' },
      as: 'manager',
    },
    {
      operationId: 'updateParticipant',
      name: { id: 'Lengkapi data peserta', en: 'Complete the participant' },
      as: 'manager',
      body: {
        jenis: 'simpan_pinjam',
        pola: 'konvensional',
        bentuk: 'primer',
        membershipRegions: ['32.71'],
        parentInstitution: 'Perusahaan daerah air minum',
        parentInstitutionKind: 'pdam',
        address: 'Jl. Anggrek 4',
        contactName: 'Bapak Dedi',
      },
    },
    {
      operationId: 'recordParticipantIdentifier',
      name: { id: 'Catat nomor badan hukum lama', en: 'Record the former number of its deed' },
      as: 'manager',
      body: {
        scheme: 'badan_hukum_lama',
        value: '61/BH/{{run}}/KDK.1022/XII/1998',
        startsOn: '1998-12-07',
        source: 'Salinan akta pendirian',
      },
      save: { participantIdentifierId: '/id' },
    },
    {
      operationId: 'getParticipantIdentifier',
      name: { id: 'Lihat nomor itu', en: 'See the number' },
      as: 'manager',
    },
    {
      operationId: 'updateParticipantIdentifier',
      name: { id: 'Nyatakan nomor itu sah', en: 'Say that it is valid' },
      as: 'manager',
      body: { status: 'valid', source: 'Dicocokkan dengan buku daftar umum dinas' },
    },
    {
      operationId: 'listParticipantIdentifiers',
      name: { id: 'Lihat semua nomornya', en: 'See all its numbers' },
      as: 'manager',
    },
    {
      operationId: 'recordParticipantOfficer',
      name: { id: 'Catat ketuanya', en: 'Record its ketua' },
      as: 'manager',
      body: {
        role: 'ketua',
        name: 'Bapak Dedi',
        phone: '+62 813 0000 0000',
        startsOn: '2016-03-12',
        source: 'Berita acara RAT 12 Maret 2016',
      },
      save: { participantOfficerId: '/id' },
    },
    {
      operationId: 'getParticipantOfficer',
      name: { id: 'Lihat ketuanya', en: 'See its ketua' },
      as: 'manager',
    },
    {
      operationId: 'updateParticipantOfficer',
      name: { id: 'Akhiri masa jabatannya', en: 'End the term' },
      as: 'manager',
      body: { endsOn: '2018-03-12' },
    },
    {
      operationId: 'listParticipantOfficers',
      name: { id: 'Siapa menjabat pada suatu hari', en: 'Who was in office on a day' },
      as: 'manager',
      query: { on: '2017-06-05' },
    },
    {
      operationId: 'blankParticipantOfficer',
      name: { id: 'Kosongkan data pribadinya', en: 'Empty the personal data' },
      as: 'manager',
      body: {},
    },
    {
      operationId: 'recordParticipantStatus',
      name: { id: 'Catat usul pembubaran', en: 'Record that dissolution is proposed' },
      as: 'manager',
      body: {
        status: 'dissolution_proposed',
        dissolutionBy: 'government',
        dissolutionGround: 'cannot_continue',
        source: 'Surat rencana pembubaran diterima koperasi',
        ...on('2018-07-02'),
      },
    },
    {
      operationId: 'getParticipantDissolution',
      name: { id: 'Lihat tenggatnya', en: 'See the due dates' },
      as: 'manager',
    },
    {
      operationId: 'listParticipants',
      name: { id: 'Lihat keadaan pada suatu hari', en: 'See how things stood on a day' },
      as: 'manager',
      query: { statusOn: '2018-07-31', status: 'dissolution_proposed', regionCode: '32.71' },
    },
    {
      operationId: 'listParticipants',
      example: true,
      name: { id: 'Cari peserta', en: 'Look for participants' },
      as: 'manager',
      query: { q: 'anggrek {{run}}', kind: 'cooperative', regionCode: '32.71' },
    },
    {
      operationId: 'createParticipant',
      name: { id: 'Tercatat sekali lagi', en: 'It is entered once more' },
      as: 'manager',
      body: { kind: 'cooperative', name: 'KSP Anggrek {{run}}', regionCode: '32.71.06' },
      save: { duplicateId: '/id' },
    },
    {
      operationId: 'mergeParticipant',
      name: { id: 'Gabungkan yang tercatat dua kali', en: 'Merge the one entered twice' },
      as: 'manager',
      path: { participantId: '{{duplicateId}}' },
      body: { survivorId: '{{participantId}}' },
    },
    {
      operationId: 'unmergeParticipant',
      name: { id: 'Ternyata memang dua: batalkan', en: 'There are two after all: take it back' },
      as: 'manager',
      path: { participantId: '{{duplicateId}}' },
      body: {},
    },
  ],
}

export const catalogue: Chapter = {
  name: { id: 'Katalog dan daftar kode', en: 'Catalogue and code lists' },
  about: {
    id: 'Penyakit bersama dan milik dinas sendiri, dan semua pilihan dengan label dua bahasa.',
    en: 'Penyakit in common and of the office, and every choice with both its labels.',
  },
  steps: [
    {
      operationId: 'getPenyakit',
      name: { id: 'Baca satu penyakit', en: 'Read one penyakit' },
      as: 'manager',
      at: '2018-08-13',
      path: { code: 'KEL-01' },
    },
    {
      operationId: 'createPenyakit',
      name: { id: 'Tambah penyakit milik dinas', en: 'Add one of the office' },
      as: 'manager',
      body: {
        code: 'LOK-{{run}}',
        group: 'USA',
        label: { id: 'Lahan usaha terendam rob', en: 'Premises flooded by the tide' },
        definition: {
          id: 'Tempat usaha terendam air pasang sehingga kegiatan berhenti berkala.',
          en: 'The premises stand under tidal water, so that work stops again and again.',
        },
        treatments: ['konversi_usaha', 'kemitraan'],
        appliesTo: ['cooperative', 'enterprise'],
      },
      save: { code: '/code' },
    },
    {
      operationId: 'retirePenyakit',
      name: { id: 'Hentikan pemakaiannya', en: 'Retire it' },
      as: 'manager',
      body: {},
    },
    {
      operationId: 'listCodeLists',
      name: { id: 'Lihat semua daftar kode', en: 'See every code list' },
      as: 'reporter',
    },
    {
      operationId: 'getCodeList',
      name: { id: 'Baca satu daftar kode', en: 'Read one code list' },
      as: 'reporter',
      path: { list: 'case-stages' },
    },
  ],
}

export const overview: Chapter = {
  name: { id: 'Daftar kerja dan akhir program', en: 'Lists, and the end of the programme' },
  about: {
    id: 'Siapa yang terlambat, apa yang direncanakan, dan penutupan program.',
    en: 'Who is late, what is planned, and the closing of the programme.',
  },
  steps: [
    {
      operationId: 'listProgrammes',
      name: { id: 'Lihat program dinas', en: 'See the programmes' },
      as: 'manager',
      at: '2018-12-01',
      query: { status: 'open', year: '2018', limit: '5' },
    },
    {
      operationId: 'listCases',
      name: { id: 'Lihat kasus program', en: 'See the cases of the programme' },
      as: 'manager',
      query: { programmeId: '{{programmeId}}', stage: 'closed', sort: 'enrolledOn', limit: '2' },
    },
    {
      operationId: 'listSessions',
      name: { id: 'Lihat pertemuan satu pendamping', en: 'See the sessions of a coach' },
      as: 'coachingLead',
      query: {
        programmeId: '{{programmeId}}',
        coachId: '{{coachId}}',
        status: 'held',
        plannedOnFrom: '2018-05-01',
        plannedOnBefore: '2018-07-01',
      },
    },
    {
      operationId: 'listProgrammeSessions',
      name: { id: 'Lihat pertemuan program', en: 'See the sessions of the programme' },
      as: 'manager',
      query: { status: 'cancelled,rescheduled' },
    },
    {
      operationId: 'getTeam',
      name: { id: 'Buka tim pendamping', en: 'Open the coaching team' },
      as: 'manager',
      path: { teamId: '{{coachingTeamId}}' },
    },
    {
      operationId: 'updateTeam',
      name: { id: 'Ganti nama tim', en: 'Rename the team' },
      as: 'manager',
      path: { teamId: '{{coachingTeamId}}' },
      body: { name: 'Tim Klinik Pelatihan' },
    },
    {
      operationId: 'getTeamMember',
      name: { id: 'Buka penunjukan pendamping', en: 'Open the appointment of the coach' },
      as: 'manager',
    },
    {
      operationId: 'updateTeamMember',
      name: { id: 'Akhiri penunjukan pendamping', en: 'End the appointment of the coach' },
      as: 'manager',
      body: { endsOn: '2018-12-01' },
    },
    {
      operationId: 'getProgramme',
      name: { id: 'Buka program', en: 'Open the programme' },
      as: 'manager',
      example: true,
    },
    {
      operationId: 'updateProgramme',
      name: { id: 'Betulkan anggaran', en: 'Correct the budget' },
      as: 'manager',
      body: {
        budgetLines: [
          {
            fundingSource: 'APBD Kota Bogor',
            purpose: 'Honor tenaga pendamping',
            amountRupiah: 150_000_000,
          },
          {
            fundingSource: 'BRI Bogor',
            purpose: 'Bimtek pembukuan',
            amountRupiah: 25_000_000,
          },
        ],
      },
    },
    {
      operationId: 'closeProgramme',
      name: { id: 'Tutup program', en: 'Close the programme' },
      as: 'manager',
      body: on('2018-12-01'),
    },
    {
      operationId: 'getProgrammeMetrics',
      name: { id: 'Baca angka akhir program', en: 'Read what it came to' },
      as: 'reporter',
      example: true,
    },
    {
      operationId: 'listOfficeProgrammes',
      name: { id: 'Provinsi membandingkan kota', en: 'The province compares cities' },
      as: 'observer',
      query: { regionCode: '32', year: '2018' },
    },
  ],
}
