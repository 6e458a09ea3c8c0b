import { INSTRUMENTS } from '../src/examinations/instruments/all.js'
import { type Answer, score } from '../src/examinations/score.js'

/** Different sets of answers, so that no one of them is the one that is fast. */
const VARIANTS = 64
const SECONDS = 2
const ROUNDS = 5

/** Whole forms, with answers that a sequence of its own decides: the same on every machine. */
function answersOf(questions: (typeof INSTRUMENTS)[number]['questions'], variant: number) {
  let state = variant + 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
  return new Map(
    questions.map(({ code, kind }): [string, Answer] => [
      code,
      kind === 'checklist' ? { met: next() % 4 !== 0 } : { amount: next() + 1 },
    ]),
  )
}

/**
 * Whole examinations scored a second by one thread, the median of five rounds after a warm-up: one line
 * for the newest instrument, which is also the longest, and a comment for each of the others.
 */
export function measureScore(): void {
  for (const [index, instrument] of INSTRUMENTS.entries()) {
    const sets = Array.from({ length: VARIANTS }, (_, n) => answersOf(instrument.questions, n))
    let sink = 0
    const round = (): number => {
      const from = performance.now()
      let count = 0
      while (performance.now() - from < SECONDS * 1000) {
        for (const answers of sets) sink += score(instrument, answers).final ?? 0
        count += sets.length
      }
      return count / ((performance.now() - from) / 1000)
    }
    round()
    const rates = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b)
    const rate = (rates[ROUNDS >> 1] ?? 0).toFixed(0)
    if (index === 0) console.log(`score ${rate}`)
    else console.error(`# score of ${instrument.id}: ${rate} a second`)
    if (Number.isNaN(sink)) throw new Error('a score that is no number')
  }
}
