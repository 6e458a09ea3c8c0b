import t from 'tap'
import { indicatorsOf } from '../../src/examinations/instrument.js'
import { KKPKK_SEKTOR_RIIL as KKPKK } from '../../src/examinations/instruments/kkpkk-sektor-riil.js'
import {
  type Answer,
  categoryOf,
  combine,
  type IndicatorScore,
  score,
} from '../../src/examinations/score.js'
import { type Answers, answered, named, skorAt } from '../support/scoring.js'

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
