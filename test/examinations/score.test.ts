import fc from 'fast-check'
import t from 'tap'
import {
  type Band,
  type Instrument,
  indicatorsOf,
  type Question,
  questionCodesOf,
} from '../../src/examinations/instrument.js'
import { INSTRUMENTS } from '../../src/examinations/instruments/all.js'
import { KKPKK_SEKTOR_RIIL as KKPKK } from '../../src/examinations/instruments/kkpkk-sektor-riil.js'
import {
  type Answer,
  answerFault,
  categoryOf,
  type Score,
  score,
} from '../../src/examinations/score.js'
import { type Answers, edgesOf, holds, skorAt } from '../support/scoring.js'

const RUNS = { numRuns: 300, seed: 20_180_521 }

/** Any answer a form could send to a question, in and out of sense. */
const anyAnswer = ({ kind }: Question): fc.Arbitrary<Answer> =>
  kind === 'checklist'
    ? fc.oneof(
        { weight: 8, arbitrary: fc.boolean().map((met) => ({ met })) },
        { weight: 1, arbitrary: fc.constant({ missingReason: 'not_collected' }) },
      )
    : fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: -1e9, max: 1e9 }).map((amount) => ({ amount })) },
        { weight: 1, arbitrary: fc.constant({ missingReason: 'not_collected' }) },
      )

const anyAnswers = (instrument: Instrument): fc.Arbitrary<Answers> =>
  fc
    .tuple(...instrument.questions.map((one) => fc.option(anyAnswer(one), { freq: 30 })))
    .map((given) => {
      const answers: Answers = new Map()
      for (const [index, { code }] of instrument.questions.entries()) {
        const answer = given[index]
        if (answer) answers.set(code, answer)
      }
      return answers
    })

/** Answers that leave nothing uncomputed in most of the form. */
const positiveAnswers = (instrument: Instrument): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...instrument.questions.map(({ kind }) =>
        kind === 'checklist'
          ? fc.boolean().map((met): Answer => ({ met }))
          : fc.integer({ min: 1, max: 1e12 }).map((amount): Answer => ({ amount })),
      ),
    )
    .map((given) => {
      const answers: Answers = new Map()
      for (const [index, { code }] of instrument.questions.entries()) {
        const answer = given[index]
        if (answer) answers.set(code, answer)
      }
      return answers
    })

/** Whether every score is within its bounds, and the final one has the category it falls into. */
function isWithin(instrument: Instrument, { aspects, final, category }: Score): boolean {
  const { minimum, maximum } = instrument.scoreRange
  const within = (value: number | null, from: number, to: number) =>
    value === null || (value >= from && value <= to)
  return (
    aspects.every((aspect) => within(aspect.score, 0, 100)) &&
    within(final, minimum, maximum) &&
    category === (final === null ? null : categoryOf(instrument, final))
  )
}

/** Each edge of a table, a little beside it, and far out on both sides. */
const placesAround = (bands: readonly Band[]): number[] =>
  bands.length === 0
    ? []
    : [-1e15, ...[...edgesOf(bands)].flatMap((edge) => [edge - 1e-6, edge, edge + 1e-6]), 1e15]

t.test('every instrument', async (t) => {
  for (const instrument of INSTRUMENTS) {
    t.test(instrument.id, async (t) => {
      const indicators = indicatorsOf(instrument)
      t.test('weights add up to 100', async (t) => {
        t.equal(
          instrument.aspects.reduce((sum, { weightPercent }) => sum + weightPercent, 0),
          100,
        )
      })

      t.test('codes are unique, and every question is needed and asked once', async (t) => {
        const codes = instrument.questions.map(({ code }) => code)
        t.equal(new Set(codes).size, codes.length)
        t.same(
          new Set(codes),
          new Set(indicators.flatMap((indicator) => [...questionCodesOf(indicator)])),
        )
        t.equal(new Set(indicators.map(({ code }) => code)).size, indicators.length)
      })

      t.test('the rows of each band table touch and never overlap', async (t) => {
        for (const { code, bands } of indicators) {
          const counts = placesAround(bands ?? []).map(
            (value) => bands?.filter((band) => holds(band, value)).length,
          )
          t.ok(
            counts.every((count) => count === 1),
            code,
          )
        }
      })

      t.test(
        'every text is there in both languages, and no two questions are the same',
        async (t) => {
          const texts = instrument.questions.map(({ text }) => text)
          t.equal(new Set(texts.map(({ id }) => id)).size, texts.length)
          t.equal(new Set(texts.map(({ en }) => en)).size, texts.length)
          for (const { id, en } of texts) t.ok(id.length > 3 && en.length > 3)
        },
      )

      t.test('a final score stays within its range, and has exactly one category', async () => {
        const everything = fc.oneof(anyAnswers(instrument), positiveAnswers(instrument))
        fc.assert(
          fc.property(everything, (answers) => isWithin(instrument, score(instrument, answers))),
          RUNS,
        )
      })

      t.test('the order of the answers changes nothing', async () => {
        fc.assert(
          fc.property(
            anyAnswers(instrument).chain((answers) =>
              fc.tuple(
                fc.constant(answers),
                fc.shuffledSubarray([...answers], { minLength: answers.size }),
              ),
            ),
            ([answers, shuffled]) => {
              const one = JSON.stringify(score(instrument, answers))
              return one === JSON.stringify(score(instrument, new Map(shuffled)))
            },
          ),
          { ...RUNS, numRuns: 60 },
        )
      })

      t.test('one more question met never lowers a score', async () => {
        const checklists = instrument.questions.filter(({ kind }) => kind === 'checklist')
        fc.assert(
          fc.property(
            positiveAnswers(instrument),
            fc.constantFrom(...checklists),
            (answers, { code }) => {
              const without = score(instrument, new Map([...answers, [code, { met: false }]]))
              const with_ = score(instrument, new Map([...answers, [code, { met: true }]]))
              return (
                (without.final ?? 0) <= (with_.final ?? 0) &&
                without.aspects.every(
                  (aspect, index) => (aspect.score ?? 0) <= (with_.aspects[index]?.score ?? 0),
                )
              )
            },
          ),
          RUNS,
        )
      })

      t.test('a ratio with a direction is monotone in it', async (t) => {
        for (const indicator of indicators) {
          if (indicator.kind !== 'ratio' || indicator.direction === null) continue
          const sign = indicator.direction === 'up' ? 1 : -1
          const ascending = [...edgesOf(indicator.bands)]
            .sort((a, b) => a - b)
            .flatMap((edge) => [edge - 0.001, edge, edge + 0.001])
          const skors = ascending.map((value) => skorAt(indicator, value) * sign)
          t.same(
            skors,
            [...skors].sort((a, b) => a - b),
            indicator.code,
          )
        }
      })

      t.test('an unanswered form says so, and scores nothing', async (t) => {
        const scored = score(instrument, new Map())
        t.same(
          scored.unanswered,
          instrument.questions.map(({ code }) => code),
        )
        t.equal(scored.final, null)
        t.equal(scored.category, null)
        t.equal(scored.notComputable.length, indicators.length)
        t.ok(scored.notComputable.every(({ reason }) => reason === 'unanswered'))
      })

      t.test('it says which version and which assumptions it used', async (t) => {
        const { instrumentId, instrumentVersion, unverified } = score(instrument, new Map())
        t.same([instrumentId, instrumentVersion], [instrument.id, instrument.version])
        t.same(
          unverified.map(({ code }) => code),
          instrument.assumptions.map(({ code }) => code),
        )
      })

      t.test('what the form does not ask changes nothing', async (t) => {
        const answers: Answers = new Map([['nothing_asked', { amount: 1 }]])
        t.same(score(instrument, answers), score(instrument, new Map()))
      })
    })
  }
})

t.test('an answer fits its question', async (t) => {
  const question = (code: string) => {
    const found = KKPKK.questions.find((one) => one.code === code)
    if (found === undefined) throw new Error(`no question ${code}`)
    return found
  }
  const table: [string, Answer, ReturnType<typeof answerFault>][] = [
    ['A1.1.1', { met: true }, null],
    ['A1.1.1', { missingReason: 'refused' }, null],
    ['A1.1.1', { amount: 1 }, 'wrong_kind'],
    ['total_aset', { amount: 0 }, null],
    ['total_aset', { amount: -1 }, 'out_of_range'],
    ['total_aset', { amount: 1e15 + 1 }, 'out_of_range'],
    ['total_aset', { amount: 1.5 }, 'not_whole'],
    ['total_aset', { met: true }, 'wrong_kind'],
    ['ekuitas', { amount: -1 }, null],
    ['ekuitas', { amount: -1e15 - 1 }, 'out_of_range'],
  ]
  for (const [code, answer, fault] of table) {
    t.equal(answerFault(question(code), answer), fault, `${code} ${JSON.stringify(answer)}`)
  }
})
