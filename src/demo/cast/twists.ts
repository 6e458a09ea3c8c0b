import type { ParentInstitutionKind } from '../../participants/profile.rules.js'
import type {
  StoryConflict,
  StoryDispute,
  StoryExamination,
  StoryRediagnosis,
  StoryReturn,
  StoryWithdrawal,
} from '../story.js'
import type { CourseSession } from './courses.js'

export type Twist = {
  /** Another participant of the programme, with whom it trades. */
  partner?: string
  /** One lender says no before another says yes. */
  isRefusedFirst?: true
  examination?: StoryExamination
  parentInstitution?: string
  parentInstitutionKind?: ParentInstitutionKind
  isLateJoiner?: true
  /** Its sessions are laid out at once, every two weeks. */
  isLaidOut?: true
  /** Its second session is written down in the evening, where there is no line. */
  isWrittenOffline?: true
  conflict?: StoryConflict
  dispute?: StoryDispute
  returned?: StoryReturn
  rediagnosis?: StoryRediagnosis & {
    sessions: readonly CourseSession[]
    outcome: string
    done: string
  }
  withdrawal?: StoryWithdrawal
}

/** What befell single participants, by key. */
export const TWISTS: Readonly<Record<string, Twist>> = {
  'kopwan-anggrek-mulya': { examination: 'scored', isLaidOut: true },
  'koperasi-angkutan-roda-rukun': { examination: 'not_examinable' },
  'kopkar-banyu-asri': {
    parentInstitution: 'Perusahaan daerah air minum (fiktif)',
    parentInstitutionKind: 'pdam',
    partner: 'asinan-segar-wangi',
  },
  'kopkar-bakti-husada-melati': {
    parentInstitution: 'Rumah sakit umum daerah (fiktif)',
    parentInstitutionKind: 'rsud',
    returned: {
      on: '2018-05-30',
      items: [
        {
          penyakitCode: 'ANG-01',
          text: 'Sebutkan bagian mana yang jarang berbelanja; tanpa itu temu anggota tidak terarah.',
        },
      ],
      corrections: [
        {
          penyakitCode: 'ANG-01',
          evidence:
            'Kurang dari seperlima anggota berbelanja di toko koperasi, paling sedikit dari bagian rawat inap.',
        },
      ],
      signedAgainOn: '2018-06-04',
    },
  },
  'koperasi-pegawai-kampus-cendana': {
    parentInstitution: 'Perguruan tinggi (fiktif)',
    parentInstitutionKind: 'school',
    conflict: {
      person: 'diagnosis_lead',
      affiliation: 'member',
      startsOn: '2012-01-02',
      act: 'sign_off',
      waivedBy: 'manager',
      waivedOn: '2018-05-14',
      reason: 'Hanya anggota biasa tanpa jabatan; tidak ada ketua tim diagnosis lain.',
    },
  },
  'kpri-guru-cipta-warga': {
    rediagnosis: {
      on: '2018-07-23',
      reason: 'Unit simpan pinjam ternyata berjalan tanpa izin; belum ada dalam diagnosis.',
      findings: [
        {
          penyakitCode: 'KEP-02',
          certainty: 'confirmed',
          severity: 'moderate',
          evidence: 'Izin usaha simpan pinjam tidak ada di kantor maupun di dinas.',
          evidenceMethod: 'document',
          rootCause: null,
        },
      ],
      recommendations: [
        {
          key: 'R4',
          kind: 'revisi_ad_art',
          text: 'Mengurus izin usaha simpan pinjam.',
          findings: ['KEP-02'],
          answer: 'accepted',
          answerReason: null,
          deferredUntilOn: null,
        },
      ],
      signedOn: '2018-07-30',
      acceptedOn: '2018-08-02',
      sessions: [
        {
          topic: 'Mengurus izin usaha simpan pinjam',
          reached: { type: 'licence', licenceKind: 'savings_and_loan' },
        },
      ],
      outcome: 'Izin usaha simpan pinjam terbit.',
      done: 'Izin usaha simpan pinjam terbit.',
    },
  },
  'koperasi-pedagang-pasar-kebon-randu': {
    dispute: {
      individual: [
        {
          by: 'diagnostician',
          penyakitCode: 'KEU-04',
          certainty: 'confirmed',
          severity: 'severe',
          evidence: 'Kartu pinjaman: sepertiga angsuran lewat jatuh tempo lebih dari enam bulan.',
          evidenceMethod: 'document',
        },
        {
          by: 'second_diagnostician',
          penyakitCode: 'KEU-04',
          certainty: 'suspected',
          severity: 'moderate',
          evidence: 'Pedagang bercerita bahwa penagih jarang datang.',
          evidenceMethod: 'interview',
        },
        {
          by: 'second_diagnostician',
          penyakitCode: 'KEL-06',
          certainty: 'suspected',
          severity: 'moderate',
          evidence: 'Dua dari tiga pengawas tidak ingat kapan terakhir memeriksa kas.',
          evidenceMethod: 'interview',
        },
      ],
      ruledOut: [
        {
          penyakitCode: 'KEL-06',
          certainty: 'ruled_out',
          severity: 'moderate',
          evidence: 'Berita acara pemeriksaan kas oleh pengawas lengkap untuk empat triwulan.',
          evidenceMethod: 'document',
          rootCause: null,
        },
      ],
      dissents: [
        {
          by: 'second_diagnostician',
          penyakitCode: 'KEL-06',
          text: 'Keempat berita acara berbunyi sama dan bertanda tangan satu hari; menurut saya pemeriksaannya tidak pernah dilakukan.',
        },
      ],
    },
  },
  'ksp-dana-guyub': {
    withdrawal: {
      on: '2018-07-20',
      fromStage: 'coaching',
      reason: 'lost_contact',
      note: 'Ketua pindah kota; telepon dan surat tidak dijawab.',
      reopened: {
        on: '2018-08-13',
        reason: 'Wakil ketua datang dan meminta pendampingan diteruskan.',
      },
    },
  },
  'ksu-warga-tani-kota': {
    withdrawal: {
      on: '2018-08-30',
      fromStage: 'coaching',
      reason: 'lost_contact',
      note: 'Tiga kunjungan tidak menemui seorang pun pengurus.',
      reopened: null,
    },
  },
  'keripik-talas-rasa-kebun': { partner: 'kopkar-banyu-asri' },
  'konveksi-benang-rapi': { isRefusedFirst: true },
  'anyaman-bambu-sari-rimba': { isWrittenOffline: true },
  'kopi-sangrai-lereng-hujan': { isLateJoiner: true },
  'sirup-pala-harum-kebun': {
    withdrawal: {
      on: '2018-05-08',
      fromStage: 'diagnosis',
      reason: 'declined',
      note: 'Pemilik tidak bersedia meneruskan.',
      reopened: null,
    },
  },
  'koperasi-pemuda-obor-fajar': {
    withdrawal: {
      on: '2017-11-27',
      fromStage: 'coaching',
      reason: 'dissolved',
      note: 'Rapat anggota memutuskan pembubaran.',
      reopened: null,
    },
  },
  'koperasi-pkl-sahabat-jalan': {
    withdrawal: {
      on: '2017-12-11',
      fromStage: 'coaching',
      reason: 'merged',
      note: 'Bergabung dengan koperasi pedagang lain.',
      reopened: null,
    },
  },
  'minuman-herbal-jahe-kabut': {
    withdrawal: {
      on: '2017-10-30',
      fromStage: 'coaching',
      reason: 'business_closed',
      note: 'Pemilik berhenti berusaha dan bekerja di luar kota.',
      reopened: null,
    },
  },
}
