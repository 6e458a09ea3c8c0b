import type { StoryProgramme, StorySuccession, StoryTeam } from '../story.js'
import type { PersonKey } from './people.js'

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

export const PILOT: StoryProgramme = {
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

export const PROGRAMME_2018: StoryProgramme = {
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

/** In the middle of the programme of 2018 one coach leaves; another takes over her cases. */
export const SUCCESSION: StorySuccession = {
  programmeYear: 2018,
  leaver: 'second_coach',
  lastOn: '2018-08-31',
  successor: 'third_coach',
  startsOn: '2018-09-03',
  decreeNumber: '518/DEMO-03/2018',
  decreeOn: '2018-08-27',
}

/** Who coaches on a day what was one person's to coach when the programme began. */
export function coachOn(
  { programmeYear, coachedBy }: { programmeYear: number; coachedBy: PersonKey },
  on: string,
): PersonKey {
  const { leaver, lastOn, successor } = SUCCESSION
  const isLeft = programmeYear === SUCCESSION.programmeYear && coachedBy === leaver && on > lastOn
  return isLeft ? successor : coachedBy
}
