import type { CaseResult } from '../../cases/rules.js'
import { addMonths } from '../../platform/calendar.js'
import type { StoryParticipant, StoryProgramme, StoryRediagnosis } from '../story.js'
import {
  COOPERATIVE_COURSES,
  type CooperativeCourse,
  ENTERPRISE_COURSES,
  type EnterpriseCourse,
} from './courses.js'
import {
  bookYearsOf,
  type Change,
  cooperativeChanges,
  enterpriseChanges,
  measurementsAt,
} from './figures.js'
import { findingsOf, outcomesOf, recommendationsOf } from './findings.js'
import { gatheredOf } from './gatherings.js'
import { withHomework } from './homework.js'
import { datesOf, isWithdrawnForGood, type Member } from './member.js'
import type { CooperativeRow, EnterpriseRow } from './participants.js'
import { progressOf } from './progress.js'
import { laidOutSessions, seriesOf } from './series.js'
import { sessionsOf } from './sessions.js'
import { topicsOf } from './topics.js'
import { TWISTS, type Twist } from './twists.js'
import { workdayFrom } from './workdays.js'

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const NOMINATIONS = ['Daftar dinas', 'Permohonan sendiri', 'Usulan Dekopinda', 'Usulan bank']

/** How it ended: the way out of the programme first, else what the course's figures come to. */
function resultOf(member: Member): CaseResult {
  if (!isWithdrawnForGood(member)) return member.course.result
  return member.twist.withdrawal?.reason === 'dissolved' ? 'dissolution_proposed' : 'dropped_out'
}

type Kinded = Pick<
  StoryParticipant,
  'jenis' | 'kelompok' | 'profile' | 'course' | 'ratCaughtUpOn' | 'annualFigures'
>

/** What is the same for both kinds once the figures are known. */
function expand(member: Member, changes: readonly Change[], kinded: Kinded): StoryParticipant {
  const { programme, index, kind, key, name, product, twist } = member
  const dates = datesOf(member)
  const topics = topicsOf(member)
  const gathered = gatheredOf(member, dates, topics)
  const own = topics.filter((topic) => !gathered.some((one) => one.topics.includes(topic)))
  const series = seriesOf(member, dates)
  const sessions =
    series === null
      ? sessionsOf(member, dates, own, gathered)
      : laidOutSessions(member, series, own)
  const isUndiagnosed = dates.signedOn === null
  return {
    ...kinded,
    kind,
    product,
    key,
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
    recommendations: isUndiagnosed ? [] : recommendationsOf(member, changes),
    baseline: measurementsAt('baseline', dates.baselineOn, member, changes),
    series,
    sessions: withHomework(member, sessions),
    attendances: gathered.map(({ attendance }) => attendance),
    progress: progressOf(member, topics, { sessions, gathered }),
    outcomes: outcomesOf(member, dates),
    endline: measurementsAt('endline', dates.endlineOn, member, changes),
    isLateJoiner: twist.isLateJoiner ?? false,
    partner: twist.partner ?? null,
    dispute: twist.dispute ?? null,
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
  const member: Member = {
    programme,
    index,
    kind: 'cooperative',
    key: slugOf(name),
    name,
    product: null,
    district,
    street,
    course,
    figures,
    twist,
  }
  const isExaminable = jenis === 'simpan_pinjam' && kelompok !== 'kspps'
  return expand(member, cooperativeChanges(member, course, isExaminable), {
    jenis,
    kelompok,
    profile: {
      pola: kelompok === 'kspps' ? 'syariah' : 'konvensional',
      bentuk: 'primer',
      membershipRegions: ['32.71'],
    },
    course: courseKey,
    ratCaughtUpOn: ratCaughtUpOn(member, course.change.rat),
    annualFigures: bookYearsOf(member, course.change.members),
  })
}

/** Yearly sales up to which a UKM was micro, in million rupiah. Source: UU 20/2008 article 6. */
const MICRO_SALES_2008 = 300

function expandEnterprise(programme: StoryProgramme, row: EnterpriseRow, index: number) {
  const [name, product, district, street, courseKey, male, female, volume, assets] = row
  const course: EnterpriseCourse = ENTERPRISE_COURSES[courseKey]
  const figures = { male, female, volume, assets, shu: null }
  const twist = TWISTS[slugOf(name)] ?? {}
  const member: Member = {
    programme,
    index,
    kind: 'enterprise',
    key: slugOf(name),
    name,
    product,
    district,
    street,
    course,
    figures,
    twist,
  }
  return expand(member, enterpriseChanges(member, course), {
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
    annualFigures: bookYearsOf(member, course.change.workers),
  })
}

/** A programme's participants with all that the player performs for them. */
export const participantsOf = (
  programme: StoryProgramme,
  cooperatives: readonly CooperativeRow[],
  enterprises: readonly EnterpriseRow[],
): StoryParticipant[] => [
  ...cooperatives.map((row, index) => expandCooperative(programme, row, index)),
  ...enterprises.map((row, index) => expandEnterprise(programme, row, cooperatives.length + index)),
]
