/**
 * The demo story as data: Kota Bogor's pilot of 2017 and the programme of 2018. The programmes, their
 * sizes, dates, budget and funding sources are those of press reports of 2017 and 2018; every person,
 * cooperative and business in it is invented, and so is every figure of theirs.
 *
 * Fifty participants share seventeen courses of illness. A course says what was found, what was
 * recommended, how it was treated and what changed; a participant adds its own name and figures.
 * `expand` puts the two together. Nothing is random: the same source gives the same story, and the
 * figures lead to `result` by the default verdict rule, which the player should find by itself.
 */

import type { CaseResult, ConflictAct, WithdrawalReason } from '../cases/rules.js'
import type { Attendance, ProgressState, SessionKind, SessionMode } from '../coaching/rules.js'
import type { Certainty, EvidenceMethod, Severity } from '../diagnosis/rules.js'
import type { RecommendationAnswer } from '../handover/rules.js'
import type { AffiliationKind, Background } from '../offices/rules.js'
import type { Attribution, FindingOutcome, MissingReason } from '../outcomes/rules.js'
import type { ParentInstitutionKind, Profile } from '../participants/profile.rules.js'
import type { Jenis, ParticipantKind } from '../participants/rules.js'
import type { PenyakitCode, RecommendationKind } from '../penyakit/catalogue.js'
import { addDays, addMonths, daysBetween } from '../platform/calendar.js'
import type { Role } from '../platform/roles.js'
import type { TeamKind, TeamRole } from '../programmes/rules.js'
import {
  COOPERATIVE_COURSES,
  type CooperativeCourse,
  type CooperativeCourseKey,
  type Course,
  ENTERPRISE_COURSES,
  type EnterpriseCourse,
  type EnterpriseCourseKey,
  type MetricCode,
} from './courses.js'

// What the player gets.

export type StoryPerson = {
  key: string
  name: string
  background: Background
  roles: readonly Role[]
}
export type PersonKey = (typeof PEOPLE)[number]['key']

export type StoryTeam = {
  kind: TeamKind
  name: string
  decreeNumber: string
  decreeOn: string
  members: readonly { person: PersonKey; role: TeamRole }[]
}

export type StoryProgramme = {
  year: number
  name: string
  startsOn: string
  /** The last day of month eight. */
  endsOn: string
  capacity: number
  targetGood: number | null
  budgetLines: readonly { fundingSource: string; purpose: string; amountRupiah: number }[]
  /** Who bore the cost, as reported; their shares were not. */
  fundingSources: readonly string[]
  teams: readonly StoryTeam[]
  /** Months of equal length whose business volume is compared, the same months a year apart. */
  baselineWindow: Window
  endlineWindow: Window
  /** The latest book year when the programme starts. */
  bookYear: number
  /** How much of the next one had passed at the evaluation. */
  monthsOfLastBookYear: number
}

export type Window = { startsOn: string; endsOn: string }

/** One metric at one point: either `value` or `missingReason` is null, never both. */
export type StoryMeasurement = {
  metricCode: MetricCode
  value: number | null
  missingReason: MissingReason | null
  on: string
  /** Only for business volume, a sum over months. */
  window: Window | null
  evidence: string | null
  /** Null at the baseline. */
  attribution: Attribution | null
  /** Null where nobody verified it: the value is missing, or it stayed as reported. */
  verifiedOn: string | null
}

/** Null is unknown. Amounts in whole rupiah; a null `ratHeldOn` is a RAT not held. */
export type StoryAnnualFigures = {
  bookYear: number
  ratHeldOn: string | null
  ratReportedOn: string | null
  membersMale: number | null
  membersFemale: number | null
  workersMale: number | null
  workersFemale: number | null
  assetsRupiah: number | null
  equityRupiah: number | null
  outsideCapitalRupiah: number | null
  businessVolumeRupiah: number | null
  shuRupiah: number | null
  savingsRupiah: number | null
  loansRupiah: number | null
  source: string
}

/** One penyakit; `penyakitCode` is unique within a case and names the finding elsewhere. */
export type StoryFinding = {
  penyakitCode: PenyakitCode
  certainty: Certainty
  severity: Severity
  evidence: string
  evidenceMethod: EvidenceMethod
  rootCause: PenyakitCode | null
}

/** `key` (`R1`, `R2`, ...) is unique within a case; sessions and progress refer to it. */
export type StoryRecommendation = {
  key: string
  kind: RecommendationKind
  text: string
  findings: readonly PenyakitCode[]
  answer: RecommendationAnswer
  /** Why it was declined or deferred. */
  answerReason: string | null
  deferredUntilOn: string | null
}

export type StorySession = {
  plannedOn: string
  /** The day it was first planned for, when it was moved once. */
  rescheduledFromOn: string | null
  status: 'held' | 'cancelled'
  cancelReason: string | null
  kind: SessionKind
  mode: SessionMode
  topic: string
  contactMinutes: number
  preparationMinutes: number
  /** Null when the session was cancelled. */
  attendance: Attendance | null
  personsFemale: number
  personsMale: number
  note: string | null
  recommendations: readonly string[]
}

export type StoryProgress = {
  recommendation: string
  state: Extract<ProgressState, 'in_progress' | 'done' | 'dropped'>
  on: string
  text: string
  /** Only when dropped. */
  reason: string | null
}

export type StoryOutcome = {
  penyakitCode: PenyakitCode
  outcome: FindingOutcome
  /** Only when not assessed. */
  reason: string | null
  on: string
  /** Null when not assessed. */
  evidence: string | null
}

/** The coaching lead sends the sealed diagnosis back; the draft is corrected and signed again. */
export type StoryReturn = {
  on: string
  items: readonly { penyakitCode: PenyakitCode; text: string }[]
  corrections: readonly { penyakitCode: PenyakitCode; evidence: string }[]
  signedAgainOn: string
}

/** The coaching lead asks for a second diagnosis; what it added to the first. */
export type StoryRediagnosis = {
  on: string
  reason: string
  findings: readonly StoryFinding[]
  recommendations: readonly StoryRecommendation[]
  signedOn: string
  acceptedOn: string
}

export type StoryWithdrawal = {
  on: string
  fromStage: 'diagnosis' | 'coaching'
  reason: WithdrawalReason
  note: string
  /** When set, the case went on from the stage it was withdrawn from. */
  reopened: { on: string; reason: string } | null
}

/** A tie that bars a person from an act, and the leave a manager gave. */
export type StoryConflict = {
  person: PersonKey
  affiliation: AffiliationKind
  startsOn: string
  act: ConflictAct
  waivedBy: PersonKey
  waivedOn: string
  reason: string
}

/**
 * The days the verbs took effect, in this order; null where the case never came so far.
 * `acceptedOn` is the last acceptance before coaching began, after a return too.
 */
export type StoryDates = {
  enrolledOn: string
  consentOn: string
  diagnosisStartedOn: string
  baselineOn: string
  signedOn: string | null
  acceptedOn: string | null
  evaluationStartedOn: string | null
  endlineOn: string | null
  verdictOn: string | null
  closedOn: string
}

/** A form filled at both points, or given up at the baseline; null where the category was told. */
export type StoryExamination = 'scored' | 'not_examinable'

/** One participant's passage through one programme, ready to be performed. */
export type StoryParticipant = {
  key: string
  programmeYear: number
  kind: ParticipantKind
  name: string
  /** What a UKM makes or sells; null for a cooperative. */
  product: string | null
  /** Both null for a UKM. */
  jenis: Jenis | null
  kelompok: string | null
  parentInstitution: string | null
  parentInstitutionKind: ParentInstitutionKind | null
  /** Pola, bentuk and membership area of a cooperative; the size of a UKM. */
  profile: Profile
  regionCode: string
  address: string
  nominationSource: string
  consentEvidence: string
  course: CooperativeCourseKey | EnterpriseCourseKey
  /** The two book years before the programme, and the one it ends in; the last only if judged. */
  annualFigures: readonly StoryAnnualFigures[]
  /** The day a RAT missed at the baseline was held after all; then `annualFigures[1]` gains it. */
  ratCaughtUpOn: string | null
  draftedBy: PersonKey
  coachedBy: PersonKey
  dates: StoryDates
  findings: readonly StoryFinding[]
  recommendations: readonly StoryRecommendation[]
  baseline: readonly StoryMeasurement[]
  sessions: readonly StorySession[]
  progress: readonly StoryProgress[]
  outcomes: readonly StoryOutcome[]
  endline: readonly StoryMeasurement[]
  isLateJoiner: boolean
  returned: StoryReturn | null
  rediagnosis: StoryRediagnosis | null
  withdrawal: StoryWithdrawal | null
  conflict: StoryConflict | null
  examination: StoryExamination | null
  /** What the default verdict rule, or the way out of the programme, makes of all this. */
  result: CaseResult
}

const OFFICE = {
  name: 'Dinas Koperasi dan UKM Kota Bogor (demo)',
  regionCode: '32.71',
  timeZone: 'Asia/Jakarta',
  isDemo: true,
} as const

/** Who reads the demo's aggregates from above. */
const OBSERVER = { name: 'Pengamat provinsi (demo)', regionPrefix: '32', isDemo: true } as const

/** The seven people of the printed keys first, then those the rules need beside them. */
const PEOPLE = [
  { key: 'admin', name: 'Sri Wahyu Lestariningrum', background: 'office', roles: ['admin'] },
  { key: 'manager', name: 'Hendra Prawirasena', background: 'office', roles: ['manager'] },
  {
    key: 'diagnosis_lead',
    name: 'Ratna Puspandari',
    background: 'academic',
    roles: ['diagnostician'],
  },
  {
    key: 'diagnostician',
    name: 'Bambang Sutawijaya',
    background: 'banking',
    roles: ['diagnostician'],
  },
  { key: 'coaching_lead', name: 'Endang Kusumawati', background: 'dekopinda', roles: ['coach'] },
  { key: 'coach', name: 'Asep Kurniadinata', background: 'practitioner', roles: ['coach'] },
  { key: 'reporter', name: 'Nia Anggrahini', background: 'office', roles: ['reporter'] },
  { key: 'second_manager', name: 'Yayuk Setyaningtyas', background: 'office', roles: ['manager'] },
  {
    key: 'second_diagnostician',
    name: 'Taufik Ramadhana',
    background: 'expert',
    roles: ['diagnostician'],
  },
  { key: 'second_coach', name: 'Lilis Komalaningsih', background: 'banking', roles: ['coach'] },
] as const satisfies readonly StoryPerson[]

const teamsOf = (year: number, decreeOn: string): StoryTeam[] => [
  {
    kind: 'diagnosis',
    name: `Tim Diagnosis ${year}`,
    decreeNumber: `518/DEMO-01/${year}`,
    decreeOn,
    members: [
      { person: 'diagnosis_lead', role: 'lead' },
      { person: 'diagnostician', role: 'member' },
      { person: 'second_diagnostician', role: 'member' },
    ],
  },
  {
    kind: 'coaching',
    name: `Tim Klinik Pelatihan ${year}`,
    decreeNumber: `518/DEMO-02/${year}`,
    decreeOn,
    members: [
      { person: 'coaching_lead', role: 'lead' },
      { person: 'coach', role: 'member' },
      { person: 'second_coach', role: 'member' },
    ],
  },
]

const FUNDING_SOURCES = [
  'APBD Kota Bogor',
  'BRI Bogor',
  'PD BPR Bank Pasar',
  'PKPRI',
  'Dekopinda',
  'Praktisi',
]

const PILOT: StoryProgramme = {
  year: 2017,
  name: 'Klinik Koperasi 2017 (percontohan)',
  startsOn: '2017-07-06',
  endsOn: '2018-03-05',
  capacity: 20,
  targetGood: null,
  budgetLines: [],
  fundingSources: FUNDING_SOURCES,
  teams: teamsOf(2017, '2017-07-03'),
  baselineWindow: { startsOn: '2016-09-01', endsOn: '2017-01-31' },
  endlineWindow: { startsOn: '2017-09-01', endsOn: '2018-01-31' },
  bookYear: 2016,
  monthsOfLastBookYear: 12,
}

const PROGRAMME_2018: StoryProgramme = {
  year: 2018,
  name: 'Klinik Koperasi 2018',
  startsOn: '2018-04-02',
  endsOn: '2018-12-01',
  capacity: 30,
  targetGood: 10,
  budgetLines: [
    {
      fundingSource: 'APBD Kota Bogor',
      purpose: 'Program baru dinas, di antaranya klinik koperasi',
      amountRupiah: 3_000_000_000,
    },
  ],
  fundingSources: FUNDING_SOURCES,
  teams: teamsOf(2018, '2018-03-26'),
  baselineWindow: { startsOn: '2017-06-01', endsOn: '2017-10-31' },
  endlineWindow: { startsOn: '2018-06-01', endsOn: '2018-10-31' },
  bookYear: 2017,
  monthsOfLastBookYear: 10,
}

// The participants: figures of the latest book year before their programme, money in million rupiah.

type CooperativeRow = readonly [
  name: string,
  jenis: Jenis,
  kelompok: string,
  district: string,
  street: string,
  course: CooperativeCourseKey,
  membersMale: number,
  membersFemale: number,
  volume: number,
  assets: number,
  shu: number,
]
type EnterpriseRow = readonly [
  name: string,
  product: string,
  district: string,
  street: string,
  course: EnterpriseCourseKey,
  workersMale: number,
  workersFemale: number,
  volume: number,
  assets: number,
]

// biome-ignore format: a table
const PILOT_COOPERATIVES: readonly CooperativeRow[] = [
  ['Kopkar Pabrik Benang Wijaya', 'simpan_pinjam', 'karyawan', '32.71.02', 'Jl. Pintal 4', 'rat_missed', 96, 142, 1320, 1710, 47],
  ['KPRI Tunas Puskesmas', 'simpan_pinjam', 'pegawai_negeri', '32.71.06', 'Jl. Seledri 18', 'loans_only', 41, 118, 980, 1460, 52],
  ['Kopwan Dahlia Rangga', 'konsumen', 'wanita', '32.71.01', 'Jl. Dahlia 7', 'women_market', 0, 84, 312, 265, 11],
  ['KSP Rukun Pasar Lama', 'simpan_pinjam', 'simpan_pinjam', '32.71.03', 'Jl. Lumbung 22', 'bad_loans', 133, 171, 1540, 1890, 38],
  ['KSPPS Lentera Umat Asri', 'simpan_pinjam', 'kspps', '32.71.06', 'Jl. Surau 3', 'sharia_board', 148, 203, 1110, 1375, 33],
  ['KSU Bina Warga Sukamulya', 'konsumen', 'serba_usaha', '32.71.05', 'Jl. Kenari 15', 'dormant', 88, 64, 96, 210, 2],
  ['Koperasi Susu Lembu Gede', 'produsen', 'peternakan', '32.71.04', 'Jl. Kandang 1', 'declining', 74, 21, 2260, 1430, 29],
  ['Koperasi Perumahan Taman Hijau Bersusun', 'jasa', 'perumahan', '32.71.06', 'Jl. Taman 30', 'misused_funds', 102, 77, 640, 2150, 14],
  ['Koperasi Pemuda Obor Fajar', 'konsumen', 'pemuda', '32.71.01', 'Jl. Obor 9', 'beyond_help', 38, 15, 0, 46, 0],
  ['Koperasi PKL Sahabat Jalan', 'pemasaran', 'pedagang_kaki_lima', '32.71.03', 'Jl. Peron 2', 'rat_missed', 61, 49, 205, 118, 5],
]

// biome-ignore format: a table
const PILOT_ENTERPRISES: readonly EnterpriseRow[] = [
  ['Tahu Susu Lembah Sari', 'Tahu susu', '32.71.04', 'Gg. Kedelai 5', 'few_buyers', 3, 4, 426, 138],
  ['Manisan Pala Kebun Nenek', 'Manisan pala', '32.71.01', 'Jl. Pala 11', 'few_buyers', 1, 5, 264, 92],
  ['Sepatu Kulit Langkah Tegap', 'Sepatu kulit', '32.71.01', 'Gg. Sol 8', 'ready_for_credit', 6, 2, 588, 245],
  ['Batik Rintik Sore', 'Batik', '32.71.05', 'Jl. Canting 6', 'small_alone', 2, 7, 336, 180],
  ['Lapis Talas Teras Rumah', 'Kue talas', '32.71.06', 'Jl. Teras 14', 'small_alone', 1, 3, 228, 74],
  ['Mebel Pondok Tukang', 'Mebel kayu', '32.71.04', 'Jl. Ketam 20', 'costly_workshop', 8, 1, 912, 540],
  ['Katering Dapur Kenanga', 'Jasa boga', '32.71.02', 'Jl. Kenanga 3', 'costly_workshop', 2, 9, 768, 225],
  ['Bordir Nila Halus', 'Bordir', '32.71.03', 'Gg. Benang 2', 'tired_owner', 0, 4, 144, 68],
  ['Servis Elektronik Arus Kita', 'Servis elektronik', '32.71.03', 'Jl. Kabel 17', 'tired_owner', 3, 0, 168, 55],
  ['Minuman Herbal Jahe Kabut', 'Minuman jahe', '32.71.05', 'Jl. Rimpang 1', 'small_alone', 1, 2, 108, 39],
]

// biome-ignore format: a table
const COOPERATIVES_2018: readonly CooperativeRow[] = [
  ['Kopkar Banyu Asri', 'simpan_pinjam', 'karyawan', '32.71.03', 'Jl. Mata Air 1', 'parent_policy', 214, 61, 2840, 4120, 96],
  ['Kopkar Bakti Husada Melati', 'konsumen', 'karyawan', '32.71.04', 'Jl. Perawat 12', 'busy_board', 58, 187, 1260, 980, 21],
  ['Koperasi Pegawai Kampus Cendana', 'simpan_pinjam', 'karyawan', '32.71.04', 'Jl. Cendana 40', 'rat_missed', 132, 118, 1875, 2240, 64],
  ['KPRI Guru Cipta Warga', 'simpan_pinjam', 'pegawai_negeri', '32.71.06', 'Jl. Kapur Tulis 5', 'loans_only', 86, 142, 1640, 2315, 88],
  ['KPRI Karya Abdi Kelurahan', 'simpan_pinjam', 'pegawai_negeri', '32.71.02', 'Jl. Balai 2', 'loans_only', 103, 71, 1205, 1680, 61],
  ['Kopwan Anggrek Mulya', 'konsumen', 'wanita', '32.71.05', 'Jl. Anggrek 16', 'women_market', 0, 96, 384, 302, 14],
  ['Koperasi Pedagang Pasar Kebon Randu', 'simpan_pinjam', 'pedagang_pasar', '32.71.03', 'Jl. Randu 28', 'bad_loans', 187, 164, 2110, 2630, 57],
  ['KSP Dana Guyub', 'simpan_pinjam', 'simpan_pinjam', '32.71.02', 'Jl. Guyub 10', 'bad_loans', 79, 93, 870, 1045, 19],
  ['KSP Mitra Lestari Sukawangi', 'simpan_pinjam', 'simpan_pinjam', '32.71.01', 'Jl. Sukawangi 33', 'bad_loans', 121, 88, 1330, 1590, 41],
  ['KSPPS Amanah Cahaya Ilmu', 'simpan_pinjam', 'kspps', '32.71.06', 'Jl. Pesantren 6', 'sharia_board', 165, 190, 1420, 1780, 45],
  ['Koperasi Angkutan Roda Rukun', 'jasa', 'angkutan_darat', '32.71.05', 'Jl. Pangkalan 3', 'rat_missed', 241, 6, 1740, 1120, 36],
  ['KSU Maju Sagala', 'konsumen', 'serba_usaha', '32.71.01', 'Jl. Sagala 21', 'dormant', 112, 95, 130, 284, 3],
  ['Koperasi Perajin Sandal Jejak Karya', 'produsen', 'industri_kerajinan', '32.71.01', 'Gg. Sandal 4', 'dormant', 97, 38, 175, 198, 4],
  ['KSU Warga Tani Kota', 'produsen', 'pertanian', '32.71.06', 'Jl. Pematang 8', 'dormant', 66, 42, 84, 156, 1],
  ['Kopti Kedelai Nusa Asri', 'produsen', 'kopti', '32.71.04', 'Jl. Kedelai 19', 'declining', 128, 24, 5480, 2260, 52],
  ['KSU Griya Raharja Baru', 'konsumen', 'serba_usaha', '32.71.05', 'Jl. Griya 7', 'misused_funds', 144, 131, 920, 1340, 18],
  ['Koperasi Mahasiswa Bina Karya Muda', 'konsumen', 'mahasiswa', '32.71.04', 'Jl. Asrama 25', 'beyond_help', 52, 47, 0, 61, 0],
  ['Koperasi Konsumen Wredatama Budi Luhur', 'konsumen', 'wredatama', '32.71.02', 'Jl. Purna 13', 'healthy', 136, 109, 745, 890, 71],
]

// biome-ignore format: a table
const ENTERPRISES_2018: readonly EnterpriseRow[] = [
  ['Keripik Talas Rasa Kebun', 'Keripik talas', '32.71.01', 'Jl. Umbi 9', 'few_buyers', 2, 6, 372, 115],
  ['Asinan Segar Wangi', 'Asinan buah', '32.71.03', 'Jl. Belimbing 4', 'few_buyers', 1, 4, 298, 76],
  ['Kopi Sangrai Lereng Hujan', 'Kopi bubuk', '32.71.05', 'Jl. Sangrai 2', 'few_buyers', 4, 2, 455, 210],
  ['Konveksi Benang Rapi', 'Pakaian seragam', '32.71.06', 'Jl. Jahit 31', 'ready_for_credit', 5, 11, 1140, 420],
  ['Percetakan Warna Kita', 'Cetak dan sablon', '32.71.03', 'Jl. Tinta 15', 'ready_for_credit', 7, 3, 864, 395],
  ['Boneka Kain Si Gemoy', 'Boneka kain', '32.71.02', 'Gg. Dakron 6', 'small_alone', 1, 8, 318, 88],
  ['Anyaman Bambu Sari Rimba', 'Anyaman bambu', '32.71.01', 'Kp. Bambu 12', 'small_alone', 4, 3, 186, 52],
  ['Bengkel Las Pijar Logam', 'Pagar dan kanopi', '32.71.04', 'Jl. Logam 27', 'costly_workshop', 9, 1, 1056, 610],
  ['Warung Soto Kuah Kenari', 'Rumah makan', '32.71.02', 'Jl. Kenari 1', 'tired_owner', 2, 3, 276, 94],
  ['Toko Kelontong Rejeki Pagi', 'Kebutuhan harian', '32.71.06', 'Jl. Fajar 18', 'tired_owner', 1, 1, 324, 120],
  ['Penjahit Jarum Mas', 'Jahitan', '32.71.05', 'Gg. Jarum 3', 'tired_owner', 1, 2, 132, 48],
  ['Sirup Pala Harum Kebun', 'Sirup pala', '32.71.01', 'Jl. Pala 29', 'few_buyers', 1, 3, 158, 60],
]

// What befell single participants, by key.

type Twist = {
  examination?: StoryExamination
  parentInstitution?: string
  parentInstitutionKind?: ParentInstitutionKind
  isLateJoiner?: true
  conflict?: StoryConflict
  returned?: StoryReturn
  rediagnosis?: StoryRediagnosis & { sessions: readonly string[]; outcome: string; done: string }
  withdrawal?: StoryWithdrawal
}

const TWISTS: Readonly<Record<string, Twist>> = {
  'kopwan-anggrek-mulya': { examination: 'scored' },
  'koperasi-angkutan-roda-rukun': { examination: 'not_examinable' },
  'kopkar-banyu-asri': {
    parentInstitution: 'Perusahaan daerah air minum (fiktif)',
    parentInstitutionKind: 'pdam',
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
      sessions: ['Mengurus izin usaha simpan pinjam'],
      outcome: 'Izin usaha simpan pinjam terbit.',
      done: 'Izin usaha simpan pinjam terbit.',
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

// Expansion. All of it pure; `index` is a participant's place in its programme, from 0.

/** Days nobody works, as far as we recall the calendars of the two programmes. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  '2017-08-17',
  '2017-09-01',
  '2017-09-21',
  '2017-12-01',
  '2017-12-25',
  '2017-12-26',
  '2018-01-01',
  '2018-02-16',
  '2018-05-01',
  '2018-05-10',
  '2018-05-29',
  '2018-06-01',
  ...Array.from({ length: 10 }, (_, day) => addDays('2018-06-11', day)),
  '2018-06-27',
  '2018-08-17',
  '2018-08-22',
  '2018-09-11',
  '2018-11-20',
])
/** A Monday, from which weekdays are counted. */
const A_MONDAY = '2017-01-02'

const isWorkday = (on: string) => daysBetween(A_MONDAY, on) % 7 < 5 && !HOLIDAYS.has(on)

const workdayFrom = (on: string): string => (isWorkday(on) ? on : workdayFrom(addDays(on, 1)))

/** Working days from the first date to the last, both inside. */
const workdays = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, day) =>
    addDays(from, day),
  ).filter(isWorkday)

const rupiahOf = (million: number) => Math.round(million * 1000) * 1000

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** A course's share, moved by up to two points so that no two participants look alike. */
const varied = (share: number, index: number) =>
  share === 0 ? 0 : share + (((index * 7) % 5) - 2) / 100

/** The baseline grown by a share of its size; right for a negative SHU too. */
const grown = (value: number, share: number) => rupiahOf((value + Math.abs(value) * share) / 1e6)

type Figures = {
  male: number
  female: number
  volume: number
  assets: number
  shu: number | null
}

/** What both kinds of row come to; the rest of the expansion knows no rows. */
type Member = {
  programme: StoryProgramme
  index: number
  name: string
  district: string
  street: string
  course: Course
  figures: Figures
  twist: Twist
}

const isWithdrawnForGood = ({ twist: { withdrawal } }: Member) =>
  withdrawal !== undefined && withdrawal.reopened === null

const spanDays = ({ programme, index }: Member, days: number, spread = 8) =>
  workdayFrom(addDays(programme.startsOn, days + (index % spread)))

function datesOf(member: Member): StoryDates {
  const { course, twist } = member
  const late = twist.isLateJoiner ? 40 : 0
  const enrolledOn = spanDays(member, late, 5)
  const signedOn = spanDays(member, 46 + late)
  const reached = {
    enrolledOn,
    consentOn: enrolledOn,
    diagnosisStartedOn: workdayFrom(addDays(enrolledOn, 7)),
    baselineOn: workdayFrom(addDays(enrolledOn, 21)),
    signedOn: null,
    acceptedOn: null,
    evaluationStartedOn: null,
    endlineOn: null,
    verdictOn: null,
  }
  const withdrawal = twist.withdrawal?.reopened ? undefined : twist.withdrawal
  if (withdrawal?.fromStage === 'diagnosis') return { ...reached, closedOn: withdrawal.on }
  if (course.result === 'not_ill') return { ...reached, closedOn: signedOn }

  const acceptedOn = workdayFrom(addDays(twist.returned?.signedAgainOn ?? signedOn, 7))
  const diagnosed = { ...reached, signedOn, acceptedOn }
  if (withdrawal) return { ...diagnosed, closedOn: withdrawal.on }

  const evaluationStartedOn = spanDays(member, 215)
  return {
    ...diagnosed,
    evaluationStartedOn,
    endlineOn: workdayFrom(addDays(evaluationStartedOn, 5)),
    verdictOn: workdayFrom(addDays(evaluationStartedOn, 10)),
    closedOn: workdayFrom(addDays(evaluationStartedOn, 13)),
  }
}

const fill = (text: string, { name, programme, figures }: Member) => {
  const credit = Math.max(5, Math.round(figures.assets / 25) * 5)
  return text
    .replaceAll('{nama}', name)
    .replaceAll('{tahun}', String(programme.bookYear))
    .replaceAll('{anggota}', String(figures.male + figures.female))
    .replaceAll('{omzet}', `Rp${figures.volume.toLocaleString('id-ID')} juta`)
    .replaceAll('{kredit}', `Rp${credit.toLocaleString('id-ID')} juta`)
}

const findingsOf = (member: Member): StoryFinding[] =>
  member.course.findings.map(({ code, severity, evidence, method, rootCause }) => ({
    penyakitCode: code,
    certainty: 'confirmed',
    severity,
    evidence: fill(evidence, member),
    evidenceMethod: method,
    rootCause: rootCause ?? null,
  }))

const recommendationsOf = (member: Member): StoryRecommendation[] =>
  member.course.recommendations.map(({ kind, findings, text, end: [state, why] }, position) => {
    const answer = state === 'declined' || state === 'deferred' ? state : 'accepted'
    return {
      key: `R${position + 1}`,
      kind,
      text: fill(text, member),
      findings,
      answer,
      answerReason: answer === 'accepted' ? null : fill(why, member),
      deferredUntilOn: answer === 'deferred' ? member.programme.endsOn : null,
    }
  })

const SESSION_KIND: Partial<Record<RecommendationKind, SessionKind>> = {
  pelatihan: 'bimtek',
  motivasi: 'peer_visit',
  kemitraan: 'coordination',
}

type Topic = { topic: string; kind: SessionKind; serves: readonly string[]; isLast: boolean }

/** First the opening, then a session of each recommendation in turn until all are used. */
function topicsOf({ course, twist }: Member): Topic[] {
  const courses = course.recommendations.map(({ kind, sessions }, position) => ({
    kind: SESSION_KIND[kind] ?? 'individual',
    key: `R${position + 1}`,
    sessions,
  }))
  const rounds = Math.max(0, ...courses.map(({ sessions }) => sessions.length))
  const topics = Array.from({ length: rounds }, (_, round) =>
    courses.flatMap(({ kind, key, sessions }) => {
      const topic = sessions[round]
      const isLast = round === sessions.length - 1
      return topic === undefined ? [] : [{ topic, kind, serves: [key], isLast }]
    }),
  ).flat()
  const opening: Topic = {
    topic: 'Kunjungan pertama: menyepakati rencana',
    kind: 'individual',
    serves: courses.filter(({ sessions }) => sessions.length > 0).map(({ key }) => key),
    isLast: false,
  }
  const added = (twist.rediagnosis?.sessions ?? []).map(
    (topic): Topic => ({ topic, kind: 'individual', serves: ['R4'], isLast: true }),
  )
  return [opening, ...topics, ...added]
}

/** Days on which the case was in coaching and people worked; the evaluation's week stays free. */
function coachingDays({ twist: { withdrawal, rediagnosis } }: Member, dates: StoryDates): string[] {
  if (dates.acceptedOn === null) return []
  const last = dates.evaluationStartedOn ?? dates.closedOn
  const isAway = (on: string) =>
    (rediagnosis !== undefined && on >= rediagnosis.on && on <= rediagnosis.acceptedOn) ||
    (withdrawal?.reopened != null && on >= withdrawal.on && on <= withdrawal.reopened.on)
  return workdays(addDays(dates.acceptedOn, 5), addDays(last, -5)).filter((on) => !isAway(on))
}

const CONTACT_MINUTES: Partial<Record<SessionKind, number>> = { bimtek: 240, peer_visit: 180 }
const PERSONS: Partial<Record<SessionKind, number>> = { bimtek: 8, peer_visit: 5 }

/** Who came: as many as the kind of meeting draws, by sex as the participant's people are. */
function personsAt({ figures }: Member, kind: SessionKind) {
  const people = figures.male + figures.female
  const persons = Math.min(PERSONS[kind] ?? 4, Math.max(1, Math.round(people / 3)))
  const personsFemale = Math.round((persons * figures.female) / people)
  return { personsFemale, personsMale: persons - personsFemale }
}

function heldSession(member: Member, { topic, kind, serves }: Topic, at: number): StorySession {
  const isOnline = kind === 'individual' && at > 0 && (member.index + at) % 7 === 6
  const contactMinutes = isOnline ? 60 : (CONTACT_MINUTES[kind] ?? 90 + 30 * (at % 3))
  return {
    plannedOn: '',
    rescheduledFromOn: null,
    status: 'held',
    cancelReason: null,
    kind,
    mode: isOnline ? 'online' : 'on_site',
    topic,
    contactMinutes,
    preparationMinutes: 30 + 15 * (at % 3),
    attendance: 'present',
    ...personsAt(member, kind),
    note: 'Sudah dibahas; langkah berikut disepakati.',
    recommendations: serves,
  }
}

const missedSession = (session: StorySession, attendance: 'absent' | 'excused'): StorySession => ({
  ...session,
  attendance,
  personsFemale: 0,
  personsMale: 0,
  note: 'Peserta tidak hadir; bahan dikirim.',
})

const cancelledSession = (session: StorySession, plannedOn: string): StorySession => ({
  ...session,
  plannedOn,
  status: 'cancelled',
  cancelReason: 'Pengurus berhalangan; dilanjutkan pada pertemuan berikutnya.',
  attendance: null,
  personsFemale: 0,
  personsMale: 0,
  note: null,
})

/**
 * Spread evenly over the coaching days. Two of three participants miss one session that is not the
 * last of its recommendation; some have one moved or cancelled. A case withdrawn for good sees only
 * the first sessions of its course.
 */
function sessionsOf(member: Member, dates: StoryDates): StorySession[] {
  const { index } = member
  const days = coachingDays(member, dates)
  const all = days.length === 0 ? [] : topicsOf(member)
  const topics = isWithdrawnForGood(member) ? all.slice(0, 3) : all
  const mayMiss = topics.flatMap(({ isLast }, at) => (at > 0 && !isLast ? [at] : []))
  const missedAt = index % 3 === 0 ? undefined : mayMiss[index % mayMiss.length]
  const dayAt = (place: number) =>
    days[Math.floor((place * days.length) / topics.length)] ?? dates.closedOn

  return topics.flatMap((topic, at) => {
    const planned = { ...heldSession(member, topic, at), plannedOn: dayAt(at + 0.5) }
    if (at === missedAt) return [missedSession(planned, index % 2 === 0 ? 'absent' : 'excused')]
    if (at === 2 && index % 6 === 2) return [{ ...planned, rescheduledFromOn: dayAt(at + 0.2) }]
    if (at === 3 && index % 6 === 4) return [cancelledSession(planned, dayAt(at + 0.1)), planned]
    return [planned]
  })
}

/** Started at its first own session, ended at its last; a case withdrawn for good ends none. */
function progressOf(member: Member, sessions: readonly StorySession[]): StoryProgress[] {
  const { course, twist } = member
  const held = sessions.filter(({ status }) => status === 'held').slice(1)
  const ends = [
    ...course.recommendations.map(({ end }) => end),
    ...(twist.rediagnosis ? [['done', twist.rediagnosis.done] as const] : []),
  ]
  return ends.flatMap(([state, why], position): StoryProgress[] => {
    const recommendation = `R${position + 1}`
    const own = held.filter((session) => session.recommendations.includes(recommendation))
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return []
    const started: StoryProgress = {
      recommendation,
      state: 'in_progress',
      on: first.plannedOn,
      text: `Dimulai: ${first.topic}.`,
      reason: null,
    }
    if (isWithdrawnForGood(member)) return [started]
    const text = fill(why, member)
    const ended: StoryProgress =
      state === 'dropped'
        ? { recommendation, state, on: last.plannedOn, text: 'Tidak diteruskan.', reason: text }
        : { recommendation, state: 'done', on: last.plannedOn, text, reason: null }
    return first === last ? [ended] : [started, ended]
  })
}

function outcomesOf(member: Member, { endlineOn }: StoryDates): StoryOutcome[] {
  if (endlineOn === null) return []
  const own = member.course.findings.map(({ code, outcome: [outcome, how] }): StoryOutcome => {
    const isUnknown = outcome === 'not_assessed'
    const text = fill(how, member)
    return {
      penyakitCode: code,
      outcome,
      reason: isUnknown ? text : null,
      on: endlineOn,
      evidence: isUnknown ? null : text,
    }
  })
  const { rediagnosis } = member.twist
  const added = (rediagnosis?.findings ?? []).map(
    ({ penyakitCode }): StoryOutcome => ({
      penyakitCode,
      outcome: 'resolved',
      reason: null,
      on: endlineOn,
      evidence: rediagnosis?.outcome ?? null,
    }),
  )
  return [...own, ...added]
}

const EVIDENCE: Record<MetricCode, string> = {
  rat_held: 'Berita acara RAT atau keterangan pengurus',
  shu_rupiah: 'Laporan hasil usaha dua belas bulan terakhir',
  health_category: 'Kertas kerja penilaian kesehatan',
  member_count: 'Buku daftar anggota',
  business_volume_rupiah: 'Buku penjualan dan rekening',
  asset_rupiah: 'Neraca atau daftar aset',
  worker_count: 'Daftar pekerja',
}

/** The values of both points, in the order a form lists them; null is not applicable. */
type Change = readonly [MetricCode, baseline: number | null, endline: number | null]

const moneyChanges = ({ course, figures, index }: Member): readonly Change[] => {
  const volume = rupiahOf((figures.volume * 5) / 12)
  const assets = rupiahOf(figures.assets)
  const { change } = course
  return [
    ['business_volume_rupiah', volume, grown(volume, varied(change.volume, index))],
    ['asset_rupiah', assets, grown(assets, change.assets)],
  ]
}

/** The bands that the two filled forms of `forms.ts` come to. */
const SCORED_HEALTH = [2, 3] as const

/**
 * Only savings cooperatives had an examination then, only with a RAT, and not the sharia ones. The
 * clinic treats members, not staff: a cooperative's workers stay as many as its size suggests.
 */
function cooperativeChanges(member: Member, course: CooperativeCourse, isExaminable: boolean) {
  const { rat, shu, members } = course.change
  const isScored = member.twist.examination === 'scored'
  const health = isScored ? SCORED_HEALTH : course.change.health
  const hasHealth = isScored || isExaminable
  const { figures } = member
  const shuBefore = rupiahOf(figures.shu ?? 0)
  const workers = Math.round(figures.assets / 500)
  const people = figures.male + figures.female
  return [
    ['rat_held', rat[0], rat[1]],
    [
      'health_category',
      hasHealth && rat[0] === 1 ? health[0] : null,
      hasHealth && rat[1] === 1 ? health[1] : null,
    ],
    ['member_count', people, people + members],
    ...moneyChanges(member),
    ['shu_rupiah', shuBefore, grown(shuBefore, shu)],
    ['worker_count', workers, workers],
  ] as const satisfies readonly Change[]
}

function enterpriseChanges(member: Member, course: EnterpriseCourse) {
  const workers = member.figures.male + member.figures.female
  return [
    ...moneyChanges(member),
    ['worker_count', workers, workers + course.change.workers],
  ] as const satisfies readonly Change[]
}

/** What the clinic had to do with a gain; the RAT it prepared is mainly its work. */
function attributionOf([metricCode, before, after]: Change): Attribution {
  if (before === null || after === null || after <= before) return 'none'
  return metricCode === 'rat_held' ? 'mainly' : 'partly'
}

function measurementsAt(
  point: 'baseline' | 'endline',
  on: string | null,
  { programme, course }: Member,
  changes: readonly Change[],
): StoryMeasurement[] {
  if (on === null) return []
  const isBaseline = point === 'baseline'
  const window = isBaseline ? programme.baselineWindow : programme.endlineWindow
  const unverified = isBaseline ? [] : (course.unverified ?? [])
  const measurement = (change: Change): StoryMeasurement => {
    const [metricCode, before, after] = change
    return {
      metricCode,
      value: isBaseline ? before : after,
      missingReason: null,
      on,
      window: metricCode === 'business_volume_rupiah' ? window : null,
      evidence: EVIDENCE[metricCode],
      attribution: isBaseline ? null : attributionOf(change),
      verifiedOn: unverified.includes(metricCode) ? null : workdayFrom(addDays(on, 2)),
    }
  }
  return changes.map(measurement).map((known) => {
    const missingReason =
      course.missing?.[`${point} ${known.metricCode}`] ??
      (known.value === null ? 'not_applicable' : null)
    if (missingReason === null) return known
    return { ...known, value: null, missingReason, evidence: null, verifiedOn: null }
  })
}

type BookYear = {
  bookYear: number
  /** Multiples of the latest year's amounts. */
  volume: number
  assets: number
  /** Null where the year is not closed yet. */
  shu: number | null
  /** People who came (or went), shared by sex as the others are. */
  added: number
  ratHeldOn: string | null
}

/** What the baseline could not find out is not known here either. */
function annualFiguresOf(
  { figures, programme, course }: Member,
  kind: ParticipantKind,
  { bookYear, volume, assets, shu, added, ratHeldOn }: BookYear,
): StoryAnnualFigures {
  const known = (metricCode: MetricCode, million: number) =>
    course.missing?.[`baseline ${metricCode}`] === undefined ? rupiahOf(million) : null
  const assetsOf = (share: number) => known('asset_rupiah', figures.assets * assets * share)
  const addedFemale = Math.round((added * figures.female) / (figures.male + figures.female))
  const male = figures.male + added - addedFemale
  const female = figures.female + addedFemale
  const isCooperative = kind === 'cooperative'
  const isSavings = isCooperative && figures.assets > figures.volume
  return {
    bookYear,
    ratHeldOn,
    ratReportedOn: ratHeldOn === null ? null : workdayFrom(addDays(ratHeldOn, 14)),
    membersMale: isCooperative ? male : null,
    membersFemale: isCooperative ? female : null,
    workersMale: isCooperative ? null : male,
    workersFemale: isCooperative ? null : female,
    assetsRupiah: assetsOf(1),
    equityRupiah: assetsOf(0.38),
    outsideCapitalRupiah: assetsOf(0.62),
    businessVolumeRupiah: known('business_volume_rupiah', figures.volume * volume),
    shuRupiah: figures.shu === null || shu === null ? null : known('shu_rupiah', figures.shu * shu),
    savingsRupiah: isSavings ? assetsOf(0.45) : null,
    loansRupiah: isSavings ? assetsOf(0.7) : null,
    source:
      bookYear > programme.bookYear
        ? `Buku peserta saat evaluasi, ${programme.monthsOfLastBookYear} bulan`
        : 'Laporan atau buku peserta, dicatat saat diagnosis',
  }
}

/** Two book years before the programme, and the one it ends in for a case that was judged. */
function bookYearsOf(member: Member, kind: ParticipantKind, added: number): StoryAnnualFigures[] {
  const { programme, course, index } = member
  const { bookYear, monthsOfLastBookYear } = programme
  const { yearBefore, change } = course
  const rat = 'rat' in change ? change.rat[0] : null
  const ratOf = (year: number, isHeld: boolean) =>
    isHeld ? workdayFrom(`${year + 1}-03-${10 + (index % 15)}`) : null
  const years: BookYear[] = [
    {
      bookYear: bookYear - 1,
      volume: yearBefore,
      assets: 1 + (yearBefore - 1) / 2,
      shu: yearBefore,
      added: 0,
      ratHeldOn: ratOf(bookYear - 1, rat === 1 || (rat === 0 && index % 2 === 0)),
    },
    { bookYear, volume: 1, assets: 1, shu: 1, added: 0, ratHeldOn: ratOf(bookYear, rat === 1) },
    {
      bookYear: bookYear + 1,
      volume: (1 + change.volume / 2) * (monthsOfLastBookYear / 12),
      assets: 1 + change.assets,
      shu: null,
      added,
      ratHeldOn: null,
    },
  ]
  const isJudged = datesOf(member).endlineOn !== null
  return years.slice(0, isJudged ? 3 : 2).map((year) => annualFiguresOf(member, kind, year))
}

const NOMINATIONS = ['Daftar dinas', 'Permohonan sendiri', 'Usulan Dekopinda', 'Usulan bank']

/** How it ended: the way out of the programme first, else what the course's figures come to. */
function resultOf(member: Member): CaseResult {
  if (!isWithdrawnForGood(member)) return member.course.result
  return member.twist.withdrawal?.reason === 'dissolved' ? 'dissolution_proposed' : 'dropped_out'
}

type Kinded = Pick<
  StoryParticipant,
  | 'kind'
  | 'product'
  | 'jenis'
  | 'kelompok'
  | 'profile'
  | 'course'
  | 'ratCaughtUpOn'
  | 'annualFigures'
>

/** What is the same for both kinds once the figures are known. */
function expand(member: Member, changes: readonly Change[], kinded: Kinded): StoryParticipant {
  const { programme, index, name, twist } = member
  const dates = datesOf(member)
  const sessions = sessionsOf(member, dates)
  const isUndiagnosed = dates.signedOn === null
  return {
    ...kinded,
    key: slugOf(name),
    programmeYear: programme.year,
    name,
    parentInstitution: twist.parentInstitution ?? null,
    parentInstitutionKind: twist.parentInstitutionKind ?? null,
    regionCode: member.district,
    address: `${member.street}, Kota Bogor`,
    nominationSource: NOMINATIONS[index % NOMINATIONS.length] ?? 'Daftar dinas',
    consentEvidence: `Surat kesediaan ${programme.year}/${String(index + 1).padStart(2, '0')}`,
    draftedBy: index % 2 === 0 ? 'diagnostician' : 'second_diagnostician',
    coachedBy: index % 2 === 0 ? 'coach' : 'second_coach',
    dates,
    findings: isUndiagnosed ? [] : findingsOf(member),
    recommendations: isUndiagnosed ? [] : recommendationsOf(member),
    baseline: measurementsAt('baseline', dates.baselineOn, member, changes),
    sessions,
    progress: progressOf(member, sessions),
    outcomes: outcomesOf(member, dates),
    endline: measurementsAt('endline', dates.endlineOn, member, changes),
    isLateJoiner: twist.isLateJoiner ?? false,
    returned: twist.returned ?? null,
    rediagnosis: rediagnosisOf(twist),
    withdrawal: twist.withdrawal ?? null,
    conflict: twist.conflict ?? null,
    examination: twist.examination ?? null,
    result: resultOf(member),
  }
}

function rediagnosisOf({ rediagnosis }: Twist): StoryRediagnosis | null {
  if (rediagnosis === undefined) return null
  const { on, reason, findings, recommendations, signedOn, acceptedOn } = rediagnosis
  return { on, reason, findings, recommendations, signedOn, acceptedOn }
}

/** The day a RAT missed at the baseline was held, three months into coaching. */
function ratCaughtUpOn(member: Member, [before, after]: readonly [0 | 1, 0 | 1]): string | null {
  const { acceptedOn, endlineOn } = datesOf(member)
  if (before === 1 || after === 0 || acceptedOn === null || endlineOn === null) return null
  return workdayFrom(addMonths(acceptedOn, 3))
}

function expandCooperative(programme: StoryProgramme, row: CooperativeRow, index: number) {
  const [name, jenis, kelompok, district, street, courseKey, male, female, volume, assets, shu] =
    row
  const course: CooperativeCourse = COOPERATIVE_COURSES[courseKey]
  const figures = { male, female, volume, assets, shu }
  const twist = TWISTS[slugOf(name)] ?? {}
  const member: Member = { programme, index, name, district, street, course, figures, twist }
  const isExaminable = jenis === 'simpan_pinjam' && kelompok !== 'kspps'
  return expand(member, cooperativeChanges(member, course, isExaminable), {
    kind: 'cooperative',
    product: null,
    jenis,
    kelompok,
    profile: {
      pola: kelompok === 'kspps' ? 'syariah' : 'konvensional',
      bentuk: 'primer',
      membershipRegions: ['32.71'],
    },
    course: courseKey,
    ratCaughtUpOn: ratCaughtUpOn(member, course.change.rat),
    annualFigures: bookYearsOf(member, 'cooperative', course.change.members),
  })
}

/** Yearly sales up to which a UKM was micro, in million rupiah. Source: UU 20/2008 article 6. */
const MICRO_SALES_2008 = 300

function expandEnterprise(programme: StoryProgramme, row: EnterpriseRow, index: number) {
  const [name, product, district, street, courseKey, male, female, volume, assets] = row
  const course: EnterpriseCourse = ENTERPRISE_COURSES[courseKey]
  const figures = { male, female, volume, assets, shu: null }
  const twist = TWISTS[slugOf(name)] ?? {}
  const member: Member = { programme, index, name, district, street, course, figures, twist }
  return expand(member, enterpriseChanges(member, course), {
    kind: 'enterprise',
    product,
    jenis: null,
    kelompok: null,
    profile: {
      sizeClass: volume > MICRO_SALES_2008 ? 'kecil' : 'mikro',
      sizeClassBasis: 'annual_sales',
      sizeClassRule: 'uu_20_2008',
      sizeClassOn: `${programme.bookYear}-12-31`,
    },
    course: courseKey,
    ratCaughtUpOn: null,
    annualFigures: bookYearsOf(member, 'enterprise', course.change.workers),
  })
}

const participantsOf = (
  programme: StoryProgramme,
  cooperatives: readonly CooperativeRow[],
  enterprises: readonly EnterpriseRow[],
): StoryParticipant[] => [
  ...cooperatives.map((row, index) => expandCooperative(programme, row, index)),
  ...enterprises.map((row, index) => expandEnterprise(programme, row, cooperatives.length + index)),
]

/** Everything the player performs, in the order it is entered. */
export const CAST = {
  office: OFFICE,
  observer: OBSERVER,
  people: PEOPLE,
  /** Signs every diagnosis, takes over every case. */
  signer: 'diagnosis_lead',
  /** Confirms a closing without findings. */
  confirmer: 'second_diagnostician',
  accepter: 'coaching_lead',
  /** Neither recorder nor coach of any case, and tied to no participant. */
  verifier: 'second_manager',
  /** Why all of it is entered late; one sentence for every request. */
  lateReason: 'Disalin dari berkas kertas program untuk kisah demo.',
  programmes: [PILOT, PROGRAMME_2018],
  participants: [
    ...participantsOf(PILOT, PILOT_COOPERATIVES, PILOT_ENTERPRISES),
    ...participantsOf(PROGRAMME_2018, COOPERATIVES_2018, ENTERPRISES_2018),
  ],
} as const satisfies {
  office: { name: string; regionCode: string; timeZone: string; isDemo: boolean }
  observer: { name: string; regionPrefix: string; isDemo: boolean }
  people: readonly StoryPerson[]
  signer: PersonKey
  confirmer: PersonKey
  accepter: PersonKey
  verifier: PersonKey
  lateReason: string
  programmes: readonly StoryProgramme[]
  participants: readonly StoryParticipant[]
}
