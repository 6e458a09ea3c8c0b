import t from 'tap'
import type { CaseFacts } from '../../src/cases/rules.js'
import { answersOf, BEFORE, FORM } from '../../src/demo/forms.js'
import { INSTRUMENTS } from '../../src/examinations/instruments/all.js'
import { ORIGINS, type PrefillYear, prefillEntries } from '../../src/examinations/prefill.rules.js'
import {
  type AnswerEntry,
  answerConflicts,
  answerFaults,
  categoryEvidence,
  categoryFigure,
  type ExaminationFacts,
  examinationActions,
  figureFaults,
  instrumentFaults,
  isInForce,
} from '../../src/examinations/rules.js'
import { type Answer, score } from '../../src/examinations/score.js'

const DIAGNOSTICIAN = { personId: 'diagnostician', roles: ['diagnostician'] as const }
const COACH = { personId: 'coach', roles: ['coach'] as const }
const MANAGER = { personId: 'manager', roles: ['manager'] as const }

const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)

t.test('figureFaults: whole years behind, parts of a running one with their day', async (t) => {
  const on = '2018-04-20'
  const table: [string, number, string | null, string[]][] = [
    ['a year that is over', 2017, null, []],
    ['the running year', 2018, null, ['figures_day_required']],
    ['a part of the running year', 2018, '2018-03-31', []],
    ['as of the day itself', 2018, '2018-04-20', []],
    ['as of a later day', 2018, '2018-04-21', ['figures_after_examination']],
    ['a day of another year', 2017, '2018-03-31', ['outside_book_year']],
    ['a part of a year that is over', 2017, '2017-09-30', []],
    ['a year to come', 2019, null, ['figures_after_examination']],
  ]
  for (const [name, bookYear, figuresAsOfOn, expected] of table)
    t.strictSame(codes(figureFaults({ on, bookYear, figuresAsOfOn })), expected, name)
  t.strictSame(codes(figureFaults({ on: '2018-12-31', bookYear: 2018, figuresAsOfOn: null })), [
    'figures_day_required',
  ])
})

t.test('instrumentFaults', async (t) => {
  t.strictSame(codes(instrumentFaults(null, 'cooperative')), ['unknown_code'])
  t.strictSame(codes(instrumentFaults(FORM, 'enterprise')), ['not_applicable_to_kind'])
  t.strictSame(instrumentFaults(FORM, 'cooperative'), [])
})

t.test('isInForce: both ends are inside', async (t) => {
  const form = { effectiveFrom: '2016-04-01', effectiveTo: '2020-10-13' }
  for (const [day, expected] of [
    ['2016-03-31', false],
    ['2016-04-01', true],
    ['2020-10-13', true],
    ['2020-10-14', false],
  ] as const)
    t.equal(isInForce(form, day), expected, day)
  t.ok(isInForce({ ...form, effectiveTo: null }, '2100-01-01'))
})

t.test('answerFaults', async (t) => {
  const method = 'document'
  const table: [string, AnswerEntry[], string[]][] = [
    ['a yes', [{ questionCode: 'A1.1.1', met: true, method }], []],
    ['an amount', [{ questionCode: 'total_aset', amount: 0, method }], []],
    ['a loss', [{ questionCode: 'shu_bersih', amount: -1, method }], []],
    ['a reason needs no method', [{ questionCode: 'A1.1.1', missingReason: 'refused' }], []],
    ['no such question', [{ questionCode: 'Z9', met: true, method }], ['unknown_code']],
    ['nothing said', [{ questionCode: 'A1.1.1', method }], ['answer_or_reason']],
    [
      'two things said',
      [{ questionCode: 'A1.1.1', met: true, missingReason: 'refused', method }],
      ['answer_or_reason'],
    ],
    [
      'an amount for a yes or no',
      [{ questionCode: 'A1.1.1', amount: 1, method }],
      ['wrong_answer_kind'],
    ],
    ['a part of a rupiah', [{ questionCode: 'total_aset', amount: 0.5, method }], ['too_precise']],
    ['below its least', [{ questionCode: 'total_aset', amount: -1, method }], ['out_of_range']],
    ['no method', [{ questionCode: 'A1.1.1', met: false }], ['required']],
    [
      'twice',
      [
        { questionCode: 'A1.1.1', met: true, method },
        { questionCode: 'A1.1.1', met: false, method },
      ],
      ['duplicate'],
    ],
  ]
  for (const [name, entries, expected] of table)
    t.strictSame(codes(answerFaults(FORM, entries)), expected, name)
})

t.test(
  'answerConflicts: an answer is replaced by its version, a first one comes without',
  async (t) => {
    const stored = new Map([['A1.1.1', 2]])
    const table: [string, AnswerEntry[], string[]][] = [
      ['a first one', [{ questionCode: 'A1.1.2', met: true }], []],
      ['the version there is', [{ questionCode: 'A1.1.1', met: true, version: 2 }], []],
      ['an older version', [{ questionCode: 'A1.1.1', met: true, version: 1 }], ['A1.1.1']],
      ['a first one, too late', [{ questionCode: 'A1.1.1', met: true }], ['A1.1.1']],
      ['a version of nothing', [{ questionCode: 'A1.1.2', met: true, version: 1 }], ['A1.1.2']],
    ]
    for (const [name, entries, expected] of table) {
      const { errors, taken } = answerConflicts(entries, stored)
      t.strictSame(taken, expected, name)
      t.equal(errors.length, expected.length, name)
    }
  },
)

t.test('categoryFigure and its evidence', async (t) => {
  const table = [
    [
      { state: 'completed', category: 'sehat' },
      { value: 4, missingReason: null },
    ],
    [
      { state: 'completed', category: 'dalam_pengawasan_khusus' },
      { value: 1, missingReason: null },
    ],
    [
      { state: 'completed', category: null },
      { value: null, missingReason: 'not_collected' },
    ],
    [
      { state: 'draft', category: 'sehat' },
      { value: null, missingReason: 'not_collected' },
    ],
    [
      { state: 'not_examinable', category: null },
      { value: null, missingReason: 'not_applicable' },
    ],
  ] as const
  for (const [outcome, expected] of table)
    t.strictSame(categoryFigure(FORM, outcome), expected, `${outcome.state} ${outcome.category}`)
  t.match(categoryEvidence(FORM, { state: 'completed', final: 61.5 }), /nilai akhir 61,5\.$/)
  t.match(categoryEvidence(FORM, { state: 'completed', final: null }), /tidak dapat dihitung\.$/)
  t.match(categoryEvidence(FORM, { state: 'not_examinable', final: null }), /tidak dapat diperiksa/)
  t.match(categoryEvidence(FORM, { state: 'draft', final: 61.5 }), /dibuka kembali/)
})

const full = new Map<string, Answer>(
  answersOf(BEFORE).map(({ questionCode, met, amount = 0 }): [string, Answer] => [
    questionCode,
    met === undefined ? { amount } : { met },
  ]),
)

type Given = {
  examination?: Partial<ExaminationFacts['examination']>
  case?: Partial<CaseFacts>
  standing?: ExaminationFacts['standing']
  answers?: ReadonlyMap<string, Answer>
}

const facts = (given: Given = {}): ExaminationFacts => ({
  examination: {
    id: 'e1',
    version: 1,
    point: 'baseline',
    state: 'draft',
    on: '2018-04-20',
    ...given.examination,
  },
  instrument: FORM,
  score: score(FORM, given.answers ?? full),
  standing: given.standing ?? null,
  case: {
    stage: 'diagnosis',
    voidedAt: null,
    verdict: null,
    callerTeams: { diagnosis: 'member', coaching: 'member' },
    callerIsAffiliated: false,
    callerWaivers: [],
    ...given.case,
  } as unknown as CaseFacts,
})

/** Each step with what is in its way. */
const blocked = (...asked: Parameters<typeof examinationActions>) =>
  Object.fromEntries(
    examinationActions(...asked).map(({ verb, blockers }) => [verb, codes(blockers)]),
  )
/** What is in the way of all steps alike. */
const inTheWay = (...asked: Parameters<typeof examinationActions>) =>
  blocked(...asked)['record-answers']

t.test('a whole draft may be saved, filled in, completed and marked, not reopened', async (t) => {
  t.strictSame(blocked(facts(), DIAGNOSTICIAN), {
    'record-answers': [],
    discard: [],
    prefill: [],
    complete: [],
    'mark-not-examinable': [],
    reopen: ['not_completed'],
  })
})

t.test('a baseline is of the diagnosis team, later points of both', async (t) => {
  const later = { examination: { point: 'midline' as const }, case: { stage: 'coaching' as const } }
  t.strictSame(inTheWay(facts(), COACH), ['not_your_team'])
  t.strictSame(inTheWay(facts(later), COACH), [])
  t.strictSame(inTheWay(facts(later), DIAGNOSTICIAN), [])
  t.strictSame(inTheWay(facts(later), MANAGER), ['not_your_role'])
  const none = { callerTeams: { diagnosis: null, coaching: null } }
  t.strictSame(inTheWay(facts({ case: none }), DIAGNOSTICIAN), ['not_your_team'])
  t.strictSame(inTheWay(facts({ ...later, case: { ...later.case, ...none } }), COACH), [
    'not_your_team',
  ])
})

t.test('a baseline is written in diagnosis, the others from coaching on', async (t) => {
  const table = [
    ['baseline', 'diagnosis', []],
    ['baseline', 'coaching', ['wrong_stage']],
    ['midline', 'diagnosis', ['wrong_stage']],
    ['midline', 'coaching', []],
    ['endline', 'evaluation', []],
    ['endline', 'closed', ['wrong_stage']],
  ] as const
  for (const [point, stage, expected] of table)
    t.strictSame(
      inTheWay(facts({ examination: { point }, case: { stage } }), DIAGNOSTICIAN),
      expected,
      `${point} in ${stage}`,
    )
})

t.test('a tie to the participant bars, unless it was waived', async (t) => {
  const tied = { callerIsAffiliated: true }
  t.strictSame(inTheWay(facts({ case: tied }), DIAGNOSTICIAN), ['conflict_of_interest'])
  const waived = { ...tied, callerWaivers: ['diagnose' as const] }
  t.strictSame(inTheWay(facts({ case: waived }), DIAGNOSTICIAN), [])
})

t.test('complete waits for every question, one blocker an aspect', async (t) => {
  const open = new Map([...full].filter(([code]) => !code.startsWith('A1.1')))
  t.strictSame(blocked(facts({ answers: open }), DIAGNOSTICIAN)['complete'], [
    'unanswered_questions',
  ])
  t.equal(
    blocked(facts({ answers: new Map() }), DIAGNOSTICIAN)['complete']?.length,
    FORM.aspects.length,
  )
})

t.test('what is settled stays, until it is reopened', async (t) => {
  for (const [state, code] of [
    ['completed', 'already_completed'],
    ['not_examinable', 'not_examinable'],
  ] as const)
    t.strictSame(blocked(facts({ examination: { state } }), DIAGNOSTICIAN), {
      'record-answers': [code],
      discard: [code],
      prefill: [code],
      complete: [code],
      'mark-not-examinable': [code],
      reopen: [],
    })
})

t.test('a verified measurement goes first where it would say something else', async (t) => {
  const own = { isOwn: true, other: null }
  const standing = { id: 'm1', value: 2, missingReason: null, isVerified: true, ...own }
  const ofDraft = (value: number) =>
    blocked(facts({ standing: { ...standing, value } }), DIAGNOSTICIAN)
  t.strictSame(ofDraft(2)['complete'], [], 'it says the same')
  t.strictSame(ofDraft(2)['mark-not-examinable'], ['measurement_verified'])
  t.strictSame(ofDraft(4)['complete'], ['measurement_verified'])
  const reported = { ...standing, value: 4, isVerified: false }
  t.strictSame(blocked(facts({ standing: reported }), DIAGNOSTICIAN)['complete'], [])
  const done = { examination: { state: 'completed' as const } }
  t.strictSame(blocked(facts({ ...done, standing }), DIAGNOSTICIAN)['reopen'], [
    'measurement_verified',
  ])
  const typed = { ...standing, isOwn: false }
  t.strictSame(blocked(facts({ ...done, standing: typed }), DIAGNOSTICIAN)['reopen'], [])
})

t.test('a category that stands by another form goes first, whatever it says', async (t) => {
  const other = { id: 'e2', instrumentId: 'perdep-06-2016' }
  const standing = { id: 'm1', missingReason: null, isOwn: false, other }
  for (const value of [2, 4]) {
    const found = facts({ standing: { ...standing, value, isVerified: false } })
    t.match(blocked(found, DIAGNOSTICIAN), {
      'record-answers': [],
      complete: ['category_of_other_form'],
      'mark-not-examinable': ['category_of_other_form'],
    })
  }
  const verified = facts({ standing: { ...standing, value: 4, isVerified: true } })
  t.strictSame(blocked(verified, DIAGNOSTICIAN)['complete'], [
    'category_of_other_form',
    'measurement_verified',
  ])
})

t.test('an endline stands while a verdict was read from it', async (t) => {
  const verdict = { verdict: { id: 'v1' } } as unknown as Partial<CaseFacts>
  const reopen = (point: 'midline' | 'endline') =>
    blocked(
      facts({
        examination: { point, state: 'completed' },
        case: { stage: 'evaluation', ...verdict },
      }),
      DIAGNOSTICIAN,
    )['reopen']
  t.strictSame(reopen('endline'), ['verdict_stands'])
  t.strictSame(reopen('midline'), [])
})

const year = (bookYear: number, known: Partial<PrefillYear>): PrefillYear => {
  const origins = Object.values(ORIGINS).flatMap((one) => Object.values(one))
  const none = Object.fromEntries(origins.map(({ figure }) => [figure, null]))
  const told = { bookYear, source: 'Neraca RAT', evidence: null, ...known }
  return { ...none, ...told } as PrefillYear
}

t.test('prefillEntries: open questions, of the year and the one before', async (t) => {
  const years = [
    year(2016, { assetsRupiah: 850, shuRupiah: -3, equityRupiah: 0, evidence: 'hlm. 4' }),
    year(2015, { assetsRupiah: 845 }),
    year(2014, { equityRupiah: 9 }),
  ]
  const filled = (more: object = {}) =>
    prefillEntries(FORM, {
      bookYear: 2016,
      isInterim: false,
      answered: new Set<string>(),
      years,
      ...more,
    }).map(({ questionCode, amount }) => `${questionCode} ${amount}`)
  t.strictSame(filled(), [
    'total_aset 850',
    'total_aset_tahun_lalu 845',
    'ekuitas 0',
    'shu_bersih -3',
  ])
  t.strictSame(filled({ answered: new Set(['total_aset', 'ekuitas', 'shu_bersih']) }), [
    'total_aset_tahun_lalu 845',
  ])
  t.strictSame(filled({ isInterim: true }), ['total_aset_tahun_lalu 845'])
  t.strictSame(filled({ bookYear: 2019 }), [])
  const [first] = prefillEntries(FORM, {
    bookYear: 2016,
    isInterim: false,
    answered: new Set(),
    years,
  })
  t.match(first, { method: 'document', evidence: 'Angka tahunan 2016: Neraca RAT; hlm. 4' })
})

t.test('prefillEntries: every origin is a question of an amount, and fits the rules', async (t) => {
  for (const instrument of INSTRUMENTS) {
    const amounts = instrument.questions.flatMap(({ code, kind }) =>
      kind === 'amount' ? code : [],
    )
    const origins = Object.keys(ORIGINS[instrument.id] ?? {})
    t.ok(origins.length > 5, instrument.id)
    t.strictSame(
      origins.filter((code) => !amounts.includes(code)),
      [],
    )
    const all = Object.fromEntries(
      Object.values(ORIGINS[instrument.id] ?? {}).map(({ figure }) => [figure, 5]),
    )
    const long = { source: 'x'.repeat(500), evidence: 'y'.repeat(500), ...all }
    const entries = prefillEntries(instrument, {
      bookYear: 2016,
      isInterim: false,
      answered: new Set(),
      years: [year(2016, long), year(2015, long)],
    })
    t.equal(entries.length, origins.length)
    t.strictSame(answerFaults(instrument, entries), [])
  }
  const negative = { years: [year(2016, { assetsRupiah: -1 })] }
  t.strictSame(
    prefillEntries(FORM, { bookYear: 2016, isInterim: false, answered: new Set(), ...negative }),
    [],
    'what would not fit its question stays open',
  )
})
