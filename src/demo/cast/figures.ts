import type { Attribution } from '../../outcomes/rules.js'
import type { ParticipantKind } from '../../participants/rules.js'
import { addDays } from '../../platform/calendar.js'
import type { StoryAnnualFigures, StoryMeasurement } from '../story.js'
import type { CooperativeCourse, EnterpriseCourse, MetricCode } from './courses.js'
import { datesOf, type Member } from './member.js'
import { workdayFrom } from './workdays.js'

const rupiahOf = (million: number) => Math.round(million * 1000) * 1000

/** A course's share, moved by up to two points so that no two participants look alike. */
const varied = (share: number, index: number) =>
  share === 0 ? 0 : share + (((index * 7) % 5) - 2) / 100

/** The baseline grown by a share of its size; right for a negative SHU too. */
export const grown = (value: number, share: number) =>
  rupiahOf((value + Math.abs(value) * share) / 1e6)

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
export type Change = readonly [MetricCode, baseline: number | null, endline: number | null]

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
export function cooperativeChanges(
  member: Member,
  course: CooperativeCourse,
  isExaminable: boolean,
) {
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

export function enterpriseChanges(member: Member, course: EnterpriseCourse) {
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

export function measurementsAt(
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
export function bookYearsOf(member: Member, added: number): StoryAnnualFigures[] {
  const { programme, course, index, kind } = member
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
