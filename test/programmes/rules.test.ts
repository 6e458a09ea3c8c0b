import { test } from 'tap'
import { addDays, civilDateIn, daysBetween } from '../../src/platform/calendar.js'
import {
  changeBlockers,
  type DueStage,
  daysLateOn,
  daysPastEndOn,
  enrolledBlockers,
  memberErrors,
  overBlockers,
  overlap,
  type ProgrammeFacts,
  programmeActions,
  programmeCalendar,
  programmeEndsOn,
  programmeMonthOn,
  programmePhaseOn,
  removeBlockers,
  STAGE_DUES,
  stageDueOn,
  stayErrors,
  targetErrors,
} from '../../src/programmes/rules.js'

/** Starts that try the calendar: month ends, leap days, the turn of a year. */
const STARTS = [
  '2018-04-02',
  '2018-01-31',
  '2020-02-29',
  '2019-07-31',
  '2019-08-30',
  '2017-12-31',
  '2018-05-15',
]

/** Every day from three before a programme to three after it. */
const daysAround = (startsOn: string, endsOn: string): string[] =>
  Array.from({ length: daysBetween(startsOn, endsOn) + 7 }, (_, index) =>
    addDays(startsOn, index - 3),
  )

test('the calendar of a programme', async (t) => {
  t.test('eight months follow one another without a gap', async (t) => {
    for (const startsOn of STARTS) {
      const { months, endsOn } = programmeCalendar(startsOn)
      t.equal(months.length, 8)
      t.equal(months[0]?.startsOn, startsOn)
      t.equal(months[7]?.endsOn, endsOn)
      for (const [index, { startsOn: day }] of months.slice(1).entries()) {
        t.equal(day, addDays(months[index]?.endsOn ?? '', 1), `${startsOn}, month ${index + 2}`)
      }
    }
  })

  t.test('every day has the month it lies in, and only days inside have one', async (t) => {
    for (const startsOn of STARTS) {
      const { months, endsOn } = programmeCalendar(startsOn)
      const monthOf = (day: string) =>
        months.find((one) => one.startsOn <= day && day <= one.endsOn)?.month ?? null
      const phaseOf = (day: string) => {
        if (day < startsOn) return 'before'
        return day > endsOn ? 'after' : 'running'
      }
      const days = daysAround(startsOn, endsOn)
      t.strictSame(
        days.map((day) => programmeMonthOn(startsOn, day)),
        days.map(monthOf),
        startsOn,
      )
      t.strictSame(
        days.map((day) => programmePhaseOn(startsOn, day)),
        days.map(phaseOf),
        startsOn,
      )
    }
  })

  t.test(
    'a start on 31 January is clipped to shorter months and comes back to the 31st',
    async (t) => {
      const { months } = programmeCalendar('2018-01-31')
      t.strictSame(
        months.map(({ startsOn }) => startsOn),
        [
          '2018-01-31',
          '2018-02-28',
          '2018-03-31',
          '2018-04-30',
          '2018-05-31',
          '2018-06-30',
          '2018-07-31',
          '2018-08-31',
        ],
      )
      t.equal(programmeEndsOn('2018-01-31'), '2018-09-29')
      t.equal(programmeMonthOn('2018-01-31', '2018-02-27'), 1)
      t.equal(programmeMonthOn('2018-01-31', '2018-02-28'), 2)
    },
  )

  t.test(
    '23:30 in Jakarta on the last day is still inside, half an hour later is not',
    async (t) => {
      const startsOn = '2018-04-02'
      const late = civilDateIn('Asia/Jakarta', new Date('2018-12-01T16:30:00Z'))
      const after = civilDateIn('Asia/Jakarta', new Date('2018-12-01T17:00:00Z'))
      t.equal(programmeMonthOn(startsOn, late), 8)
      t.equal(programmeMonthOn(startsOn, after), null)
      t.equal(programmePhaseOn(startsOn, after), 'after')
    },
  )

  t.test('nothing breaks in the ninth month', async (t) => {
    t.equal(programmeMonthOn('2018-04-02', '2018-12-20'), null)
    t.equal(daysPastEndOn('2018-04-02', '2018-12-20'), 19)
    t.equal(daysPastEndOn('2018-04-02', '2018-12-01'), 0)
    t.equal(daysPastEndOn('2018-04-02', '2018-03-01'), 0)
    t.equal(daysLateOn('2018-04-02', 'evaluation', '2018-12-20'), 19)
  })

  t.test('stages are due in their order, inside the programme', async (t) => {
    for (const startsOn of STARTS) {
      const days = programmeCalendar(startsOn).stagesDue.map(({ dueOn }) => dueOn)
      t.strictSame(days, [...days].sort(), startsOn)
      t.equal(days.at(-1), programmeEndsOn(startsOn))
    }
    const dues = Object.keys(STAGE_DUES).map((stage) => stageDueOn('2018-04-02', stage as DueStage))
    t.strictSame(dues, ['2018-04-15', '2018-05-01', '2018-05-15', '2018-11-01', '2018-12-01'])
    t.equal(stageDueOn('2018-04-02', 'closed'), null)
  })

  t.test('a case is late from the day after it is due', async (t) => {
    t.equal(daysLateOn('2018-04-02', 'diagnosis', '2018-05-01'), 0)
    t.equal(daysLateOn('2018-04-02', 'diagnosis', '2018-05-02'), 1)
    t.equal(daysLateOn('2018-04-02', 'closed', '2019-05-02'), 0)
    t.equal(daysBetween('2018-05-01', '2018-05-02'), 1)
  })
})

const READY: ProgrammeFacts = {
  id: 'p',
  version: 1,
  status: 'planned',
  ledTeamKinds: ['diagnosis', 'coaching'],
  openCaseCount: 0,
}

const SITUATIONS: {
  name: string
  verb: string
  facts: Partial<ProgrammeFacts>
  roles?: readonly ('manager' | 'coach')[]
  blockers: string[]
}[] = [
  { name: 'planned with both teams', verb: 'open', facts: {}, blockers: [] },
  {
    name: 'planned without teams',
    verb: 'open',
    facts: { ledTeamKinds: [] },
    blockers: ['no_team', 'no_team'],
  },
  {
    name: 'planned without a coaching lead',
    verb: 'open',
    facts: { ledTeamKinds: ['diagnosis'] },
    blockers: ['no_team'],
  },
  { name: 'open already', verb: 'open', facts: { status: 'open' }, blockers: ['wrong_stage'] },
  { name: 'closed for good', verb: 'open', facts: { status: 'closed' }, blockers: ['wrong_stage'] },
  {
    name: 'asked by a coach',
    verb: 'open',
    facts: { ledTeamKinds: ['diagnosis'] },
    roles: ['coach'],
    blockers: ['not_your_role', 'no_team'],
  },
  { name: 'open without open cases', verb: 'close', facts: { status: 'open' }, blockers: [] },
  {
    name: 'open with one case left',
    verb: 'close',
    facts: { status: 'open', openCaseCount: 1 },
    blockers: ['open_cases'],
  },
  {
    name: 'closing what never opened',
    verb: 'close',
    facts: { openCaseCount: 2 },
    blockers: ['wrong_stage', 'open_cases'],
  },
]

test('what may be done with a programme', async (t) => {
  for (const { name, verb, facts, roles = ['manager'] as const, blockers } of SITUATIONS) {
    t.test(`${verb}: ${name}`, async (t) => {
      const actions = programmeActions({ ...READY, ...facts }, { roles })
      const found = actions.find((one) => one.verb === verb)
      t.strictSame(
        found?.blockers.map(({ code }) => code),
        blockers,
      )
      t.equal(found?.allowed, blockers.length === 0)
      t.equal(found?.href, `/v1/programmes/p/${verb}`)
    })
  }
})

test('what may still be corrected', async (t) => {
  const all = [
    'name',
    'startsOn',
    'timeZone',
    'verdictRuleCode',
    'capacity',
    'targetGood',
    'budgetLines',
  ]
  const pointers = (status: 'planned' | 'open' | 'closed') =>
    changeBlockers(status, all).map(({ pointer }) => pointer)
  t.strictSame(pointers('planned'), [])
  t.strictSame(pointers('open'), ['/startsOn', '/timeZone', '/verdictRuleCode'])
  t.strictSame(pointers('closed'), [
    '/startsOn',
    '/timeZone',
    '/verdictRuleCode',
    '/capacity',
    '/targetGood',
  ])
})

test('who fits a team', async (t) => {
  const codes = (...args: Parameters<typeof memberErrors>) =>
    memberErrors(...args).map(({ code }) => code)
  t.strictSame(codes('diagnosis', { roles: ['diagnostician'], deactivatedAt: null }), [])
  t.strictSame(codes('coaching', { roles: ['coach', 'admin'], deactivatedAt: null }), [])
  t.strictSame(codes('coaching', { roles: ['diagnostician'], deactivatedAt: null }), [
    'no_fitting_role',
  ])
  t.strictSame(codes('diagnosis', null), ['unknown_id'])
  t.strictSame(
    codes('diagnosis', { roles: ['coach'], deactivatedAt: '2018-01-01T00:00:00.000Z' }),
    ['person_deactivated', 'no_fitting_role'],
  )
})

test('stays in a team', async (t) => {
  const stay = (startsOn: string, endsOn: string | null = null) => ({ startsOn, endsOn })
  t.equal(overlap(stay('2018-04-02'), stay('2018-05-01')), true, 'both last')
  t.equal(
    overlap(stay('2018-04-02', '2018-04-30'), stay('2018-05-01')),
    false,
    'one after the other',
  )
  t.equal(overlap(stay('2018-04-02', '2018-05-01'), stay('2018-05-01')), true, 'a shared day')
  t.strictSame(stayErrors(stay('2018-04-02')), [])
  t.strictSame(stayErrors(stay('2018-04-02', '2018-04-02')), [])
  t.equal(stayErrors(stay('2018-04-02', '2018-04-01'))[0]?.code, 'ends_before_start')
})

test('targets and the waitlist', async (t) => {
  t.strictSame(targetErrors(30, null), [])
  t.strictSame(targetErrors(30, 30), [])
  t.equal(targetErrors(30, 31)[0]?.code, 'above_capacity')
  t.strictSame(overBlockers('open'), [])
  t.equal(overBlockers('closed')[0]?.code, 'programme_over')
  t.strictSame(enrolledBlockers(false), [])
  t.equal(enrolledBlockers(true)[0]?.code, 'already_enrolled')
  t.strictSame(removeBlockers(null), [])
  t.equal(removeBlockers('2018-05-01T00:00:00.000Z')[0]?.code, 'already_ended')
})
