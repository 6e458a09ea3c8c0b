import { ACCOUNTS_OF_COOPERATIVES } from './accounts.rules.js'
import {
  FIGURE_INDICATORS,
  type FigureIndicator,
  type Indicated,
  indicate,
  type Member,
  type YearFacts,
} from './indicators.rules.js'
import {
  isRatUnreported,
  type RatFacts,
  type RatRecord,
  type RatState,
  ratDueOn,
  ratRecord,
  ratState,
} from './rat.rules.js'
import type { ParticipantKind } from './rules.js'
import { type Sized, sizeOf } from './size-classes.rules.js'

/** The most book years an analysis shows; the one before the earliest serves its growth. */
export const MOST_YEARS = 10

export type Year = YearFacts & RatFacts & { id: string }

/** What a participant's records hold of its book years, latest first. */
export type FiguresHistory = { kind: ParticipantKind; ratDueMonths: number; years: readonly Year[] }

export type AnalysedYear = {
  annualFiguresId: string
  bookYear: number
  ratDueOn: string | null
  ratState: RatState | null
  isRatUnreported: boolean
  indicators: Indicated[]
}

export type Analysis = {
  on: string
  rat: RatRecord | null
  size: Sized
  years: AnalysedYear[]
}

/** Book years that had ended by a day, latest first. */
const endedYears = <Row extends { bookYear: number }>(years: readonly Row[], on: string) =>
  years.filter(({ bookYear }) => bookYear < Number(on.slice(0, 4)))

/** The figures of the year just before one, null when they are not recorded. */
const yearBefore = (years: readonly Year[], { bookYear }: Year): Year | null =>
  years.find((one) => one.bookYear === bookYear - 1) ?? null

const OF_COOPERATIVES: ReadonlySet<Member> = new Set<Member>([
  ...ACCOUNTS_OF_COOPERATIVES,
  'shuRupiah',
  'membersTotal',
])

/** An enterprise lacks nothing where it lacks what only a cooperative has. */
const isOf = (kind: ParticipantKind, { gap }: Indicated): boolean =>
  kind === 'cooperative' || gap === null || !gap.members.some((one) => OF_COOPERATIVES.has(one))

const indicatorsOfYear = (
  kind: ParticipantKind,
  ended: readonly Year[],
  year: Year,
  wanted: readonly FigureIndicator[],
): Indicated[] => {
  const before = yearBefore(ended, year)
  return wanted.map((one) => indicate(one, year, before)).filter((one) => isOf(kind, one))
}

/** The RAT record as of a day, and some indicators of the latest book year that had ended by then. */
export function analyseLatest(
  { kind, ratDueMonths, years }: FiguresHistory,
  on: string,
  wanted: readonly FigureIndicator[],
): {
  rat: RatRecord | null
  latest: { year: Year; isRatUnreported: boolean; indicators: Indicated[] } | null
} {
  const ended = endedYears(years, on)
  const [year] = ended
  const isCooperative = kind === 'cooperative'
  return {
    rat: isCooperative ? ratRecord(ended, ratDueMonths, on) : null,
    latest:
      year === undefined
        ? null
        : {
            year,
            isRatUnreported: isCooperative && isRatUnreported(year, on),
            indicators: indicatorsOfYear(kind, ended, year, wanted),
          },
  }
}

/** What a participant's figures say as of a day; nothing of it is stored. */
export function analyse({ kind, ratDueMonths, years }: FiguresHistory, on: string): Analysis {
  const ended = endedYears(years, on)
  const isCooperative = kind === 'cooperative'
  return {
    on,
    rat: isCooperative ? ratRecord(ended, ratDueMonths, on) : null,
    size: sizeOf(kind, ended[0] ?? null, on),
    years: ended.slice(0, MOST_YEARS).map((year) => ({
      annualFiguresId: year.id,
      bookYear: year.bookYear,
      ratDueOn: isCooperative ? ratDueOn(year.bookYear, ratDueMonths) : null,
      ratState: isCooperative ? ratState(year, ratDueMonths, on) : null,
      isRatUnreported: isCooperative && isRatUnreported(year, on),
      indicators: indicatorsOfYear(kind, ended, year, FIGURE_INDICATORS),
    })),
  }
}
