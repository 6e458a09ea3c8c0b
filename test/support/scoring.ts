import {
  type Band,
  type Indicator,
  type Instrument,
  indicatorsOf,
  type RatioIndicator,
} from '../../src/examinations/instrument.js'
import type { Answer } from '../../src/examinations/score.js'

export type Answers = Map<string, Answer>

/** A form with these amounts, and every question of its checklists met or none. */
export function answered(
  instrument: Instrument,
  amounts: Record<string, number>,
  isMet = true,
): Answers {
  return new Map(
    instrument.questions.map(({ code, kind }): [string, Answer] => {
      if (kind === 'checklist') return [code, { met: isMet }]
      const amount = amounts[code]
      if (amount === undefined) throw new Error(`no amount for ${code}`)
      return [code, { amount }]
    }),
  )
}

/** The indicator of that code. */
export function named(instrument: Instrument, code: string): Indicator {
  const found = indicatorsOf(instrument).find((one) => one.code === code)
  if (found === undefined) throw new Error(`no indicator ${code}`)
  return found
}

/** The values at which the rows of a band table begin and end. */
export const edgesOf = (bands: readonly Band[]): Set<number> =>
  new Set(
    bands.flatMap(({ from, above, upTo, below }) =>
      [from, above, upTo, below].filter((edge) => edge !== undefined),
    ),
  )

/** Whether a value falls into a row. */
export const holds = ({ from, above, upTo, below }: Band, value: number): boolean =>
  (from ?? -Infinity) <= value &&
  (above === undefined || above < value) &&
  value <= (upTo ?? Infinity) &&
  (below === undefined || value < below)

/** The points a ratio gives for a value. */
export const skorAt = ({ bands }: RatioIndicator, value: number): number =>
  bands.find((band) => holds(band, value))?.skor ?? Number.NaN
