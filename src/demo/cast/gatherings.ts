import type { Attendance } from '../../coaching/rules.js'
import type { ParticipantKind } from '../../participants/rules.js'
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

type Form = Pick<StoryGathering, 'kind' | 'contactMinutes' | 'preparationMinutes'> & {
  /** How many a participant sends. */
  persons: number
  /** Said of whoever came; nothing where what was done says it. */
  note: string | null
}

const FORMS: Record<Purpose, Form> = {
  clinic_day: {
    kind: 'clinic_day',
    contactMinutes: 360,
    preparationMinutes: 120,
    persons: 3,
    note: 'Pertanyaan dijawab; langkah berikut disepakati.',
  },
  bimtek: {
    kind: 'bimtek',
    contactMinutes: 1080,
    preparationMinutes: 480,
    persons: 2,
    note: null,
  },
  peer_visit: {
    kind: 'peer_visit',
    contactMinutes: 180,
    preparationMinutes: 150,
    persons: 4,
    note: 'Yang hendak ditiru dicatat dalam rencana kerja.',
  },
  business_meeting: {
    kind: 'coordination',
    contactMinutes: 150,
    preparationMinutes: 180,
    persons: 2,
    note: 'Calon mitra dicatat; kunjungan berikutnya disepakati.',
  },
  rakor: {
    kind: 'coordination',
    contactMinutes: 120,
    preparationMinutes: 90,
    persons: 1,
    note: null,
  },
}

const HALL = 'Aula dinas, Kota Bogor'

type Day = Pick<Gathering, 'purpose' | 'heldOn' | 'topic' | 'place'> &
  Partial<Pick<Gathering, 'heldUntilOn' | 'audience'>>

const gatheringOf =
  (programmeYear: number) =>
  (day: Day): Gathering => {
    const { kind, contactMinutes, preparationMinutes } = FORMS[day.purpose]
    return {
      heldUntilOn: day.heldOn,
      audience: null,
      ...day,
      key: `${day.purpose}-${day.heldOn}`.replaceAll('_', '-'),
      programmeYear,
      kind,
      coaches: ['coaching_lead', 'coach', 'second_coach'],
      contactMinutes,
      preparationMinutes,
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
    heldOn: '2018-08-02',
    topic: 'Kunjungan belajar ke perajin yang berhasil',
    place: 'Bengkel perajin yang dikunjungi',
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
      const attendance = attendanceAt(gathering, member, 'present')
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

function attendanceAt({ key, purpose }: Gathering, member: Member, attendance: Attendance) {
  const { persons, note } = FORMS[purpose]
  const isPresent = attendance === 'present'
  return {
    gathering: key,
    attendance,
    ...(isPresent ? personsOf(member, persons) : { personsFemale: 0, personsMale: 0 }),
    note: isPresent ? note : 'Tidak hadir; bahan dikirim.',
  }
}
