import t from 'tap'
import { indicatorsOf } from '../../src/examinations/instrument.js'
import { PERDEP_06_2016 as PERDEP } from '../../src/examinations/instruments/perdep-06-2016.js'
import { categoryOf, score } from '../../src/examinations/score.js'
import { type Answers, answered, named, skorAt } from '../support/scoring.js'

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
