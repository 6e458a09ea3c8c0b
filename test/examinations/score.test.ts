import fc from 'fast-check'
import t from 'tap'
import {
  type Band,
  type Indicator,
  type Instrument,
  indicatorsOf,
  type Question,
  questionCodesOf,
  type RatioIndicator,
} from '../../src/examinations/instrument.js'
import { INSTRUMENTS } from '../../src/examinations/instruments/all.js'
import { KKPKK_SEKTOR_RIIL as KKPKK } from '../../src/examinations/instruments/kkpkk-sektor-riil.js'
import { PERDEP_06_2016 as PERDEP } from '../../src/examinations/instruments/perdep-06-2016.js'
import {
  type Answer,
  answerFault,
  categoryOf,
  combine,
  type IndicatorScore,
  type Score,
  score,
} from '../../src/examinations/score.js'

type Answers = Map<string, Answer>

const RUNS = { numRuns: 300, seed: 20_180_521 }

/** A sound cooperative: every checklist met, every ratio in its best row. */
const SOUND: Record<string, number> = {
  kas_dan_bank: 600_000_000,
  simpanan_di_koperasi_lain: 0,
  piutang: 2_700_000_000,
  piutang_dagang: 200_000_000,
  persediaan: 100_000_000,
  aset_lancar: 2_500_000_000,
  total_aset: 3_000_000_000,
  total_aset_tahun_lalu: 2_500_000_000,
  kewajiban_jangka_pendek: 1_000_000_000,
  utang_pajak: 10_000_000,
  beban_masih_harus_dibayar: 10_000_000,
  utang_biaya: 10_000_000,
  kewajiban_jangka_panjang: 500_000_000,
  tabungan_anggota: 600_000_000,
  simpanan_berjangka_anggota: 400_000_000,
  tabungan_bukan_anggota: 100_000_000,
  simpanan_berjangka_bukan_anggota: 100_000_000,
  titipan_dana: 0,
  simpanan_pokok: 200_000_000,
  simpanan_wajib: 400_000_000,
  ekuitas: 1_500_000_000,
  ekuitas_tahun_lalu: 1_200_000_000,
  penjualan_anggota: 2_000_000_000,
  penjualan_bukan_anggota: 500_000_000,
  beban_pokok_penjualan: 1_800_000_000,
  partisipasi_bruto: 900_000_000,
  beban_pokok: 300_000_000,
  beban_usaha: 100_000_000,
  porsi_beban_usaha: 80_000_000,
  beban_perkoperasian: 120_000_000,
  total_pendapatan: 1_000_000_000,
  shu_kotor: 500_000_000,
  shu_bersih: 300_000_000,
  shu_bersih_tahun_lalu: 200_000_000,
}

function answered(instrument: Instrument, amounts: Record<string, number>, isMet = true): Answers {
  return new Map(
    instrument.questions.map(({ code, kind }): [string, Answer] => {
      if (kind === 'checklist') return [code, { met: isMet }]
      const amount = amounts[code]
      if (amount === undefined) throw new Error(`no amount for ${code}`)
      return [code, { amount }]
    }),
  )
}

const soundBut = (changed: Record<string, Answer>): Answers =>
  new Map([...answered(KKPKK, SOUND), ...Object.entries(changed)])

function indicatorIn(scored: ReturnType<typeof score>, code: string): IndicatorScore {
  const found = scored.aspects
    .flatMap(({ subAspects }) => subAspects)
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.code === code)
  if (found === undefined) throw new Error(`no indicator ${code}`)
  return found
}

function named(instrument: Instrument, code: string): Indicator {
  const found = indicatorsOf(instrument).find((one) => one.code === code)
  if (found === undefined) throw new Error(`no indicator ${code}`)
  return found
}

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

const edgesOf = (bands: readonly Band[]): Set<number> =>
  new Set(
    bands.flatMap(({ from, above, upTo, below }) =>
      [from, above, upTo, below].filter((edge) => edge !== undefined),
    ),
  )

/** Each edge of a table, a little beside it, and far out on both sides. */
const placesAround = (bands: readonly Band[]): number[] =>
  bands.length === 0
    ? []
    : [-1e15, ...[...edgesOf(bands)].flatMap((edge) => [edge - 1e-6, edge, edge + 1e-6]), 1e15]

const holds = ({ from, above, upTo, below }: Band, value: number): boolean =>
  (from ?? -Infinity) <= value &&
  (above === undefined || above < value) &&
  value <= (upTo ?? Infinity) &&
  (below === undefined || value < below)

const skorAt = ({ bands }: RatioIndicator, value: number): number =>
  bands.find((band) => holds(band, value))?.skor ?? Number.NaN

t.test('KKPKK, real sector', async (t) => {
  t.test('has the indicators and questions of the work paper', async (t) => {
    const counts = KKPKK.aspects.map(({ subAspects }) =>
      subAspects.map(({ indicators }) => indicators.length),
    )
    t.same(counts, [
      [7, 5, 5],
      [7, 9],
      [5, 8, 6],
      [1, 2],
    ])
    const checklistsOf = (code: string) => {
      const found = KKPKK.aspects
        .flatMap(({ subAspects }) => subAspects)
        .find((one) => one.code === code)
      return found?.indicators.map((one) =>
        one.kind === 'checklist' ? one.questionCodes.length : 0,
      )
    }
    t.same(checklistsOf('A1'), [4, 5, 3, 4, 4, 4, 4])
    t.same(checklistsOf('A2'), [3, 3, 17, 4, 3])
    t.same(checklistsOf('A3'), [3, 4, 4, 4, 4])
    t.same(checklistsOf('B1'), [4, 4, 4, 4, 0, 0, 5])
    t.same(checklistsOf('B2'), [4, 3, 4, 4, 4, 4, 4, 5, 4])
  })

  t.test('bands as published, at and beside each edge', async (t) => {
    // value, nilai below it, at it, above it
    const table: [string, [number, number, number, number][]][] = [
      [
        'B1.5',
        [
          [5, 4, 4, 3],
          [10, 3, 3, 2],
          [15, 2, 2, 1],
        ],
      ],
      [
        'B1.6',
        [
          [7, 4, 4, 3],
          [14, 3, 3, 2],
          [21, 2, 2, 1],
        ],
      ],
      [
        'C1.1',
        [
          [3, 4, 3, 3],
          [5, 3, 2, 2],
          [7, 2, 1, 1],
        ],
      ],
      [
        'C1.2',
        [
          [5, 4, 3, 3],
          [7, 3, 2, 2],
          [10, 2, 1, 1],
        ],
      ],
      [
        'C1.3',
        [
          [100, 4, 3, 3],
          [110, 3, 2, 2],
          [120, 2, 1, 1],
        ],
      ],
      [
        'C1.4',
        [
          [80, 1, 2, 2],
          [90, 2, 3, 3],
          [100, 3, 4, 4],
        ],
      ],
      [
        'C1.5',
        [
          [40, 1, 2, 2],
          [60, 2, 2, 3],
          [80, 3, 3, 4],
        ],
      ],
      [
        'C2.1',
        [
          [10, 4, 3, 3],
          [15, 3, 2, 2],
          [20, 2, 1, 1],
        ],
      ],
      [
        'C2.2',
        [
          [60, 4, 3, 3],
          [75, 3, 2, 2],
          [90, 2, 1, 1],
        ],
      ],
      [
        'C2.3',
        [
          [75, 4, 3, 3],
          [100, 3, 2, 2],
          [125, 2, 1, 1],
        ],
      ],
      [
        'C2.4',
        [
          [4, 4, 3, 3],
          [7, 3, 2, 2],
          [10, 2, 1, 1],
        ],
      ],
      [
        'C2.5',
        [
          [100, 1, 2, 2],
          [140, 2, 3, 3],
          [180, 3, 4, 4],
        ],
      ],
      [
        'C2.6',
        [
          [4, 4, 3, 3],
          [7, 3, 2, 2],
          [10, 2, 1, 1],
        ],
      ],
      [
        'C2.7',
        [
          [25, 4, 3, 3],
          [75, 3, 2, 2],
          [125, 2, 1, 1],
        ],
      ],
      [
        'C2.8',
        [
          [5, 4, 3, 3],
          [15, 3, 2, 2],
          [25, 2, 1, 1],
        ],
      ],
      [
        'C3.1',
        [
          [4, 4, 3, 3],
          [7, 3, 2, 2],
          [10, 2, 1, 1],
        ],
      ],
      [
        'C3.2',
        [
          [4, 4, 3, 3],
          [7, 3, 2, 2],
          [10, 2, 1, 1],
        ],
      ],
      [
        'C3.3',
        [
          [1, 4, 3, 3],
          [3, 3, 2, 2],
          [5, 2, 1, 1],
        ],
      ],
      [
        'C3.4',
        [
          [35, 4, 3, 3],
          [60, 3, 2, 2],
          [85, 2, 1, 1],
        ],
      ],
      [
        'C3.5',
        [
          [10, 4, 3, 3],
          [20, 3, 2, 2],
          [30, 2, 1, 1],
        ],
      ],
      [
        'C3.6',
        [
          [25, 4, 3, 3],
          [51, 3, 2, 2],
          [75, 2, 1, 1],
        ],
      ],
      [
        'D1.1',
        [
          [10, 4, 3, 3],
          [20, 3, 2, 2],
          [30, 2, 1, 1],
        ],
      ],
      [
        'D2.1',
        [
          [10, 4, 3, 3],
          [20, 3, 2, 2],
          [30, 2, 1, 1],
        ],
      ],
      [
        'D2.2',
        [
          [100, 1, 1, 2],
          [125, 2, 2, 3],
          [150, 3, 3, 4],
        ],
      ],
    ]
    t.same(
      table.map(([code]) => code),
      indicatorsOf(KKPKK).flatMap(({ kind, code }) => (kind === 'ratio' ? [code] : [])),
    )
    for (const [code, edges] of table) {
      const indicator = named(KKPKK, code)
      if (indicator.kind !== 'ratio') throw new Error(`${code} is no ratio`)
      for (const [edge, ...nilais] of edges) {
        const seen = [edge - 0.01, edge, edge + 0.01].map((value) => 5 - skorAt(indicator, value))
        t.same(seen, nilais, `${code} at ${edge}`)
      }
      t.ok(indicator.bands.every(({ nilai, skor }) => nilai === 5 - skor))
    }
  })

  t.test('checklists: above 75, 50 and 25 percent', async (t) => {
    const met = (count: number): [string, Answer][] =>
      [1, 2, 3, 4].map((n) => [`A1.1.${n}`, { met: n <= count }])
    const seen = [0, 1, 2, 3, 4].map((count) => {
      const { value, nilai, skor } = indicatorIn(score(KKPKK, new Map(met(count))), 'A1.1')
      return [value, nilai, skor]
    })
    t.same(seen, [
      [0, 4, 1],
      [25, 4, 1],
      [50, 3, 2],
      [75, 2, 3],
      [100, 1, 4],
    ])
  })

  t.test('the published case: 27.78 + 13.035 + 29.44 + 12.18 = 82.435', async (t) => {
    t.same(combine(KKPKK, [92.6, 86.9, 73.6, 81.2]), { final: 82.44, category: 'sehat' })
  })

  t.test('all of it best is 100, all of it worst 25', async (t) => {
    const best = score(KKPKK, answered(KKPKK, SOUND))
    t.same(best.notComputable, [])
    t.same([best.final, best.category], [100, 'sehat'])
    const worst = score(
      KKPKK,
      answered(
        KKPKK,
        {
          ...Object.fromEntries(Object.keys(SOUND).map((code) => [code, 0])),
          kas_dan_bank: 1,
          piutang: 1_000,
          piutang_dagang: 1_000_000,
          persediaan: 1_000_000,
          aset_lancar: 100,
          total_aset: 10_000_000,
          total_aset_tahun_lalu: 11_000_000,
          kewajiban_jangka_pendek: 1_000_000,
          kewajiban_jangka_panjang: 9_000_000,
          tabungan_bukan_anggota: 1_000_000,
          simpanan_pokok: 1_000_000,
          ekuitas: 10_000,
          ekuitas_tahun_lalu: 20_000,
          penjualan_anggota: 1_000,
          partisipasi_bruto: 100,
          beban_pokok: 200,
          beban_usaha: 1_000,
          porsi_beban_usaha: 500,
          beban_perkoperasian: 500,
          total_pendapatan: 1_000_000,
          shu_kotor: 10,
          shu_bersih: -900_000,
          shu_bersih_tahun_lalu: 100,
        },
        false,
      ),
    )
    t.same(worst.notComputable, [])
    t.same([worst.final, worst.category], [25, 'dalam_pengawasan_khusus'])
  })

  t.test('an aspect pools its indicators and is no mean of its sub-aspects', async (t) => {
    // One principle of seven at skor 1: (16 x 4 + 1) / (17 x 4).
    const [governance] = score(
      KKPKK,
      soundBut(
        Object.fromEntries([1, 2, 3, 4].map((n) => [`A1.1.${n}`, { met: false } satisfies Answer])),
      ),
    ).aspects
    t.equal(governance?.score, 95.59)
    t.equal(governance?.weightedScore, 28.6765)
    t.same(
      governance?.subAspects.map((one) => one.score),
      [89.29, 100, 100],
    )
  })

  t.test('categories begin at their lower edge', async (t) => {
    const at = (scored: number) => categoryOf(KKPKK, scored)
    t.same([100, 80, 79.99].map(at), ['sehat', 'sehat', 'cukup_sehat'])
    t.same([66, 65.99, 51].map(at), ['cukup_sehat', 'dalam_pengawasan', 'dalam_pengawasan'])
    t.same([50.99, 25].map(at), ['dalam_pengawasan_khusus', 'dalam_pengawasan_khusus'])
  })

  t.test('a formula gives its value in its unit', async (t) => {
    const scored = score(KKPKK, answered(KKPKK, SOUND))
    const values = ['C1.3', 'C1.4', 'C2.2', 'C2.4', 'C2.5', 'C3.2', 'C3.6', 'D2.2'].map(
      (code) => indicatorIn(scored, code).value,
    )
    // (900 - 300) / (80 + 120); (300 + 80 + 120) / 900; 2,700 / 2,970; 1,800 / 100;
    // 200 x 365 / 2,500; 300 / 1,200; 1,000 / 1,200; 500 / 1,500.
    t.same(values, [300, 55.555556, 90.909091, 18, 29.2, 25, 83.333333, 33.333333])
  })

  t.test('what cannot be computed says why, and leaves the count', async (t) => {
    const table: [string, Record<string, Answer>, string, string, string[]][] = [
      ['no inventory', { persediaan: { amount: 0 } }, 'C2.4', 'denominator_zero', ['persediaan']],
      [
        'a gross loss',
        { shu_kotor: { amount: -1 } },
        'C1.5',
        'denominator_negative',
        ['shu_kotor'],
      ],
      [
        'a loss last year',
        { shu_bersih_tahun_lalu: { amount: -5 } },
        'C3.3',
        'base_not_positive',
        ['shu_bersih_tahun_lalu'],
      ],
      [
        'a base of nought',
        { total_aset_tahun_lalu: { amount: 0 } },
        'C3.1',
        'base_not_positive',
        ['total_aset_tahun_lalu'],
      ],
      [
        'an amount nobody had',
        { persediaan: { missingReason: 'not_collected' } },
        'C2.4',
        'answer_missing',
        ['persediaan'],
      ],
      [
        'one question of a checklist refused',
        { 'A2.3.17': { missingReason: 'refused' } },
        'A2.3',
        'answer_missing',
        ['A2.3.17'],
      ],
      [
        'a yes where an amount belongs',
        { persediaan: { met: true } },
        'C2.4',
        'answer_invalid',
        ['persediaan'],
      ],
      [
        'an amount where a yes belongs',
        { 'A1.1.1': { amount: 1 } },
        'A1.1',
        'answer_invalid',
        ['A1.1.1'],
      ],
      [
        'an amount that is none',
        { persediaan: { amount: Number.NaN } },
        'C2.4',
        'answer_invalid',
        ['persediaan'],
      ],
    ]
    for (const [name, changed, code, reason, questionCodes] of table) {
      const scored = score(KKPKK, soundBut(changed))
      t.same(scored.notComputable, [{ indicatorCode: code, reason, questionCodes }], name)
      const { value, band, nilai, skor } = indicatorIn(scored, code)
      t.same([value, band, nilai, skor], [null, null, null, null], name)
      t.equal(scored.final, 100, name)
    }
  })

  t.test('a debt-free cooperative is not scored on a division by its debts', async (t) => {
    const scored = score(KKPKK, soundBut({ kewajiban_jangka_pendek: { amount: 0 } }))
    t.same(
      scored.notComputable.map(({ indicatorCode }) => indicatorCode),
      ['B1.6', 'C2.1', 'C2.3'],
    )
    t.same(
      scored.aspects.map(({ computableSharePercent }) => computableSharePercent),
      [100, 93.75, 89.47, 100],
    )
    t.equal(scored.final, 100)
  })

  t.test('with too little computable neither aspect nor final has a score', async (t) => {
    const scored = score(KKPKK, soundBut({ ekuitas: { amount: -1 } }))
    t.same(
      scored.aspects.map((aspect) => aspect.score),
      [100, 100, 95.59, null],
    )
    t.same([scored.final, scored.category], [null, null])
    t.equal(scored.aspects[3]?.computableSharePercent, 66.67)
  })

  t.test('unverified cut-offs are named where a score rests on them', async (t) => {
    const codes = (answers: Answers) =>
      score(KKPKK, answers)
        .unverified.map(({ code }) => code)
        .slice(KKPKK.assumptions.length)
    t.same(codes(answered(KKPKK, SOUND)), [
      'B1.5',
      'B1.6',
      'C1.1',
      'C1.2',
      'C1.4',
      'C1.5',
      'C2.1',
      'C2.4',
      'C2.5',
      'C3.6',
      'D2.2',
    ])
    t.notOk(codes(soundBut({ persediaan: { amount: 0 } })).includes('C2.4'))
  })
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

t.test('Perdep 06/2016', async (t) => {
  t.test('its components add up to the weights of their aspects', async (t) => {
    t.same(
      score(PERDEP, new Map()).aspects.map(({ weightPercent, subAspects }) => [
        weightPercent,
        subAspects.flatMap(({ indicators }) => indicators.map(({ maximumSkor }) => maximumSkor)),
      ]),
      [
        [15, [6, 6, 3]],
        [25, [10, 5, 5, 5]],
        [15, [3, 3, 3, 3, 3]],
        [10, [4, 4, 2]],
        [15, [10, 5]],
        [10, [3, 3, 4]],
        [10, [7, 3]],
      ],
    )
    t.same(
      indicatorsOf(PERDEP).flatMap((one) =>
        one.kind === 'checklist' ? [one.questionCodes.length] : [],
      ),
      [12, 6, 5, 10, 5],
    )
  })

  t.test('bands as published, peaks and all', async (t) => {
    // values and the points they give
    const table: [string, [number, number][]][] = [
      [
        'A1.1',
        [
          [-5, 0],
          [0, 0],
          [0.5, 1.5],
          [20, 1.5],
          [20.5, 3],
          [40.5, 6],
          [60, 6],
          [60.5, 3],
          [80.5, 1.5],
          [100, 1.5],
        ],
      ],
      [
        'A1.2',
        [
          [0, 0],
          [5, 0.6],
          [10, 0.6],
          [11, 1.2],
          [50, 3],
          [90, 5.4],
          [90.5, 6],
          [500, 6],
        ],
      ],
      [
        'A1.3',
        [
          [3.9, 0],
          [4, 1.5],
          [6, 2.25],
          [8, 2.25],
          [8.1, 3],
        ],
      ],
      [
        'B1.1',
        [
          [25, 0],
          [26, 5],
          [51, 7.5],
          [75, 7.5],
          [76, 10],
        ],
      ],
      [
        'B1.2',
        [
          [0, 5],
          [10, 4],
          [20, 3],
          [30, 2],
          [40, 1],
          [45, 0.5],
          [46, 0],
        ],
      ],
      [
        'B1.3',
        [
          [0, 0],
          [1, 0.5],
          [91, 5],
          [400, 5],
        ],
      ],
      [
        'B1.4',
        [
          [21, 5],
          [25, 3.75],
          [30, 2.5],
          [31, 1.25],
        ],
      ],
      [
        'D1.1',
        [
          [89, 4],
          [90, 3],
          [95, 2],
          [100, 1],
        ],
      ],
      [
        'D1.2',
        [
          [40, 4],
          [60, 3],
          [80, 2],
          [81, 1],
        ],
      ],
      [
        'D1.3',
        [
          [5, 2],
          [10, 1.5],
          [15, 1],
          [16, 0],
        ],
      ],
      [
        'E1.1',
        [
          [10, 2.5],
          [10.5, 10],
          [15, 10],
          [15.5, 5],
          [20, 5],
          [21, 2.5],
        ],
      ],
      [
        'E1.2',
        [
          [59, 1.25],
          [60, 2.5],
          [70, 3.75],
          [80, 5],
        ],
      ],
      [
        'F1.1',
        [
          [4.9, 0.75],
          [5, 1.5],
          [7.5, 2.25],
          [10, 3],
        ],
      ],
      [
        'F1.2',
        [
          [2.9, 0.75],
          [3, 1.5],
          [4, 2.25],
          [5, 3],
        ],
      ],
      [
        'F1.3',
        [
          [100, 0],
          [100.1, 4],
        ],
      ],
      [
        'G1.1',
        [
          [24, 1.75],
          [25, 3.5],
          [50, 5.25],
          [75, 7],
        ],
      ],
      [
        'G1.2',
        [
          [4.9, 0],
          [5, 1.5],
          [7.5, 2.25],
          [10, 3],
        ],
      ],
    ]
    t.same(
      table.map(([code]) => code),
      indicatorsOf(PERDEP).flatMap(({ kind, code }) => (kind === 'ratio' ? [code] : [])),
    )
    for (const [code, given] of table) {
      const indicator = named(PERDEP, code)
      if (indicator.kind !== 'ratio') throw new Error(`${code} is no ratio`)
      t.same(
        given.map(([value]) => skorAt(indicator, value)),
        given.map(([, skor]) => skor),
        code,
      )
    }
  })

  t.test('the published cases fall into their categories', async (t) => {
    t.same(
      [73.63, 56.18, 65.98].map((scored) => categoryOf(PERDEP, scored)),
      ['cukup_sehat', 'dalam_pengawasan', 'dalam_pengawasan'],
    )
  })

  t.test('points of an aspect add up to what it gives the final score', async (t) => {
    const answers = answered(PERDEP, {
      modal_sendiri: 450,
      total_aset: 1_000,
      modal_tertimbang: 50,
      aset_tertimbang: 1_000,
      pinjaman_anggota: 600,
      pinjaman_diberikan: 800,
      pinjaman_berisiko: 200,
      pinjaman_kurang_lancar: 40,
      pinjaman_diragukan: 40,
      pinjaman_macet: 30,
      cadangan_risiko: 20,
      partisipasi_bruto: 300,
      partisipasi_neto: 220,
      pendapatan_bukan_anggota: 100,
      beban_operasi_anggota: 276,
      beban_usaha: 90,
      beban_perkoperasian: 110,
      biaya_karyawan: 60,
      volume_pinjaman: 800,
      shu_kotor: 180,
      shu_sebelum_pajak: 60,
      shu_bagian_anggota: 20,
      manfaat_ekonomi_partisipasi: 10,
      kas_dan_bank: 60,
      kewajiban_lancar: 500,
      dana_diterima: 900,
      simpanan_pokok: 100,
      simpanan_wajib: 200,
    })
    for (const code of ['C1.1.1', 'C1.4.2', 'C1.5.5']) answers.set(code, { met: false })
    const scored = score(PERDEP, answers)
    t.same(
      scored.aspects.map(({ subAspects }) =>
        subAspects.flatMap(({ indicators }) => indicators.map(({ value, skor }) => [value, skor])),
      ),
      [
        [
          [45, 6],
          [225, 6],
          [5, 1.5],
        ],
        [
          [75, 7.5],
          [10, 4],
          [25, 1.5],
          [25, 3.75],
        ],
        [
          [91.666667, 2.75],
          [100, 3],
          [100, 3],
          [90, 2.7],
          [80, 2.4],
        ],
        [
          [92, 3],
          [50, 3],
          [7.5, 1.5],
        ],
        [
          [12, 10],
          [88.888889, 5],
        ],
        [
          [6, 1.5],
          [4.444444, 2.25],
          [110, 4],
        ],
        [
          [75, 7],
          [10, 3],
        ],
      ],
    )
    t.same(
      scored.aspects.map(({ weightedScore }) => weightedScore),
      [13.5, 16.75, 13.85, 7.5, 15, 7.75, 10],
    )
    t.same([scored.final, scored.category], [84.35, 'sehat'])
    t.ok(scored.aspects.every(({ category }) => category === null))
  })

  t.test('no bad loans leaves their reserve out, and the aspect still has a score', async (t) => {
    const none = { amount: 0 }
    const answers: Answers = new Map([
      ['pinjaman_anggota', { amount: 100 }],
      ['pinjaman_diberikan', { amount: 100 }],
      ['pinjaman_berisiko', none],
      ['pinjaman_kurang_lancar', none],
      ['pinjaman_diragukan', none],
      ['pinjaman_macet', none],
      ['cadangan_risiko', { amount: 5 }],
    ])
    const assets = score(PERDEP, answers).aspects[1]
    t.same([assets?.score, assets?.computableSharePercent], [100, 80])
  })
})
