import type { Attendance } from '../../coaching/rules.js'
import type { ParticipantKind } from '../../participants/rules.js'
import { daysBetween } from '../../platform/calendar.js'
import type { StoryAttendance, StoryDates, StoryGathering } from '../story.js'
import type { SharedPurpose } from './courses.js'
import { isCoached, type Member, personsOf } from './member.js'
import type { Topic } from './topics.js'

type Purpose = SharedPurpose | 'clinic_day' | 'rakor'
type Gathering = StoryGathering & {
  purpose: Purpose
  /** Only for one kind of participant; null for both. */
  audience: ParticipantKind | null
}

type Form = Pick<
  StoryGathering,
  'kind' | 'startTime' | 'minutesADay' | 'preparationMinutes' | 'topics' | 'guests'
> & {
  /** How many a participant sends. */
  persons: number
  /** Said of whoever came; nothing where what was done says it. */
  note: string | null
}

const FORMS: Record<Purpose, Form> = {
  clinic_day: {
    kind: 'clinic_day',
    startTime: '08:30',
    minutesADay: 360,
    preparationMinutes: 120,
    topics: ['Meja pembukuan', 'Meja kelembagaan', 'Meja usaha dan permodalan'],
    guests: [],
    persons: 3,
    note: 'Pertanyaan dijawab; langkah berikut disepakati.',
  },
  bimtek: {
    kind: 'bimtek',
    startTime: '08:00',
    minutesADay: 360,
    preparationMinutes: 480,
    topics: [
      'Hari pertama: kelembagaan, modal kerja dan kewirausahaan',
      'Hari kedua: pembukuan, biaya dan laporan bulanan',
      'Hari ketiga: simpan pinjam, akad dan peraturan khusus',
    ],
    guests: [
      { name: 'Wahyudin Prasojo', organisation: 'Dekopinda Kota Bogor', role: 'Narasumber' },
      { name: 'Rina Amelasari', organisation: 'BPR Sahabat Usaha (fiktif)', role: 'Narasumber' },
    ],
    persons: 2,
    note: null,
  },
  peer_visit: {
    kind: 'peer_visit',
    startTime: '09:30',
    minutesADay: 180,
    preparationMinutes: 150,
    topics: ['Bagaimana mereka mulai', 'Apa yang dapat ditiru'],
    guests: [{ name: 'Maman Suryaman', organisation: null, role: 'Tuan rumah' }],
    persons: 4,
    note: 'Yang hendak ditiru dicatat dalam rencana kerja.',
  },
  business_meeting: {
    kind: 'coordination',
    startTime: '13:00',
    minutesADay: 150,
    preparationMinutes: 180,
    topics: ['Barang yang dijual dan yang dicari', 'Syarat titip jual dan pembayaran'],
    guests: [{ name: 'Yohana Lestari', organisation: 'Hotel di Kota Bogor (fiktif)', role: null }],
    persons: 2,
    note: 'Calon mitra dicatat; kunjungan berikutnya disepakati.',
  },
  rakor: {
    kind: 'coordination',
    startTime: '09:00',
    minutesADay: 120,
    preparationMinutes: 90,
    topics: ['Kemajuan setiap kasus', 'Bahan penilaian akhir'],
    guests: [{ name: 'Agus Hermansyah', organisation: 'Dekopinda Kota Bogor', role: 'Pembuka' }],
    persons: 1,
    note: null,
  },
}

const HALL = 'Aula dinas, Kota Bogor'

type Day = Pick<Gathering, 'purpose' | 'heldOn' | 'topic' | 'place'> &
  Partial<Pick<Gathering, 'heldUntilOn' | 'audience' | 'peer'>>

const gatheringOf =
  (programmeYear: number) =>
  (day: Day): Gathering => {
    const { persons, note, ...form } = FORMS[day.purpose]
    return {
      heldUntilOn: day.heldOn,
      audience: null,
      peer: null,
      ...day,
      key: `${day.purpose}-${day.heldOn}`.replaceAll('_', '-'),
      programmeYear,
      ...form,
      coaches: ['coaching_lead', 'coach', 'second_coach'],
    }
  }

const clinicDay = (heldOn: string, month: string): Day => ({
  purpose: 'clinic_day',
  heldOn,
  topic: `Hari klinik ${month}`,
  place: HALL,
})

const GATHERINGS_2017: readonly Day[] = [
  {
    purpose: 'business_meeting',
    heldOn: '2017-10-05',
    topic: 'Temu usaha koperasi dan UKM',
    place: HALL,
  },
  {
    purpose: 'peer_visit',
    peer: 'sejahtera-bersama',
    heldOn: '2017-10-19',
    topic: 'Kunjungan belajar ke koperasi yang berhasil',
    place: 'Kantor koperasi yang dikunjungi',
  },
  {
    purpose: 'bimtek',
    heldOn: '2017-11-07',
    heldUntilOn: '2017-11-09',
    topic: 'Bimtek pengurus koperasi dan pelaku usaha',
    place: HALL,
  },
  clinicDay('2017-12-07', 'Desember'),
  {
    purpose: 'rakor',
    heldOn: '2018-01-18',
    topic: 'Rapat koordinasi menjelang penilaian akhir',
    place: HALL,
  },
]

const GATHERINGS_2018: readonly Day[] = [
  clinicDay('2018-06-28', 'Juni'),
  {
    purpose: 'peer_visit',
    audience: 'cooperative',
    peer: 'ikhtiar',
    heldOn: '2018-07-12',
    topic: 'Kunjungan belajar ke koperasi yang berhasil',
    place: 'Kantor koperasi yang dikunjungi',
  },
  clinicDay('2018-07-19', 'Juli'),
  {
    purpose: 'business_meeting',
    heldOn: '2018-07-26',
    topic: 'Temu usaha koperasi dan UKM',
    place: HALL,
  },
  {
    purpose: 'peer_visit',
    audience: 'enterprise',
    peer: 'tahu-susu',
    heldOn: '2018-08-02',
    topic: 'Kunjungan belajar ke peserta klinik tahun lalu',
    place: 'Gg. Kedelai 5, Kota Bogor',
  },
  clinicDay('2018-08-09', 'Agustus'),
  {
    purpose: 'bimtek',
    heldOn: '2018-08-14',
    heldUntilOn: '2018-08-16',
    topic: 'Bimtek pengurus koperasi dan pelaku usaha',
    place: HALL,
  },
  clinicDay('2018-09-13', 'September'),
  {
    purpose: 'rakor',
    heldOn: '2018-10-04',
    topic: 'Rapat koordinasi menjelang penilaian akhir',
    place: HALL,
  },
  clinicDay('2018-10-11', 'Oktober'),
]

/** Of both programmes, in the order of their days. */
export const GATHERINGS: readonly Gathering[] = [
  ...GATHERINGS_2017.map(gatheringOf(2017)),
  ...GATHERINGS_2018.map(gatheringOf(2018)),
]

/** A case at a gathering, and what of its course is dealt with there. */
export type Gathered = {
  gathering: StoryGathering
  attendance: StoryAttendance
  topics: readonly Topic[]
}

/** Whether a case can be there: meant for its kind, and in coaching from the first day to the last. */
function mayCome(
  { programmeYear, audience, heldOn, heldUntilOn }: Gathering,
  member: Member,
  dates: StoryDates,
): boolean {
  const isMeant =
    programmeYear === member.programme.year && (audience ?? member.kind) === member.kind
  return isMeant && isCoached(member, dates, heldOn) && isCoached(member, dates, heldUntilOn)
}

/** Cases that no recommendation sends there: all to a rakor and a bimtek, some in turn to a clinic day. */
function isInvited({ purpose }: Gathering, { index }: Member, turn: number): boolean {
  if (purpose === 'clinic_day') return index % 3 === turn % 3
  return purpose === 'rakor' || purpose === 'bimtek'
}

/** Whoever was sent comes; of the invited some excuse themselves and some stay away. */
const ANSWERS: readonly Attendance[] = [
  'present',
  'present',
  'excused',
  'present',
  'present',
  'absent',
  'present',
]

/** The gatherings of its programme that a case is at while it is coached, by what it has to learn. */
export const gatheredOf = (
  member: Member,
  dates: StoryDates,
  all: readonly Topic[],
): readonly Gathered[] =>
  GATHERINGS.flatMap((gathering, turn): Gathered[] => {
    if (!mayCome(gathering, member, dates)) return []
    const topics = all.filter(({ shared }) => shared === gathering.purpose)
    if (topics.length > 0) {
      const days = topics[0]?.days ?? null
      const attendance = attendanceAt(gathering, member, 'present', days)
      const recommendations = topics.flatMap(({ serves }) => serves)
      return [{ gathering, attendance: { ...attendance, recommendations }, topics }]
    }
    if (!isInvited(gathering, member, turn)) return []
    const answer = ANSWERS[(member.index + turn) % ANSWERS.length] ?? 'present'
    const attendance = attendanceAt(gathering, member, answer)
    const isAdvice = gathering.purpose === 'clinic_day'
    const recommendations = isAdvice ? (all[0]?.serves.slice(0, 1) ?? []) : []
    return [{ gathering, attendance: { ...attendance, recommendations }, topics }]
  })

function attendanceAt(
  { key, purpose, heldOn, heldUntilOn }: Gathering,
  member: Member,
  attendance: Attendance,
  daysAttended: number | null = null,
) {
  const { persons, note } = FORMS[purpose]
  const isPresent = attendance === 'present'
  const days = daysBetween(heldOn, heldUntilOn) + 1
  return {
    gathering: key,
    attendance,
    daysAttended: isPresent && days > 1 ? (daysAttended ?? days) : null,
    ...(isPresent ? personsOf(member, persons) : { personsFemale: 0, personsMale: 0 }),
    note: isPresent ? note : 'Tidak hadir; bahan dikirim.',
  }
}
