import t from 'tap'
import { negotiateLanguage } from '../../src/platform/language.js'
import {
  action,
  localiseActions,
  notYourRoleBlocker,
  notYourTeamBlocker,
} from '../../src/platform/problem/action.js'
import {
  type Blocker,
  defineProblem,
  invalid,
  Problem,
  problemKinds,
} from '../../src/platform/problem/problem.js'
import {
  actionBlocked,
  conflict,
  notFound,
  ruleViolated,
} from '../../src/platform/problem/record-kinds.js'
import { forbid, refuse } from '../../src/platform/problem/refuse.js'
import { refusals } from '../../src/platform/problem/reply.js'
import { ProblemView, problemDocument } from '../../src/platform/problem/view.js'

const reader = { language: 'en', requestId: '0197a5c0-1c00-7000-8000-0000000000ff' } as const
const wrongStage: Blocker = {
  code: 'wrong_stage',
  pointer: '/stage',
  message: { id: 'Kasus masih didiagnosis.', en: 'The case is in diagnosis.' },
}

const thrown = (work: () => void): Problem => {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return error
  }
  throw new Error('nothing was refused')
}

t.test('a kind has one code, a status, and a title in both languages', async (t) => {
  t.throws(() => defineProblem(notFound), { message: 'problem not_found is declared twice' })
  for (const { code, status, title } of problemKinds.values()) {
    t.match(code, /^[a-z0-9_]{1,60}$/)
    t.ok(status >= 400 && status <= 599, code)
    t.ok(title.id.length > 5 && title.en.length > 5 && title.id !== title.en, code)
  }
})

t.test('the document is RFC 9457 with code and errors', async (t) => {
  const document = problemDocument(
    ruleViolated({
      errors: [invalid('/startsOn', 'date_in_future', { id: 'Nanti.', en: 'Later.' }), wrongStage],
    }),
    { ...reader, publicUrl: 'https://klinik.example' },
  )
  t.same(document, {
    type: 'https://klinik.example/docs/problems/rule_violated',
    title: 'The input breaks a rule.',
    status: 422,
    code: 'rule_violated',
    detail: ruleViolated.remedy.en,
    instance: 'urn:uuid:0197a5c0-1c00-7000-8000-0000000000ff',
    errors: [
      { in: 'body', pointer: '#/startsOn', code: 'date_in_future', message: 'Later.' },
      {
        in: 'resource',
        pointer: '#/stage',
        code: 'wrong_stage',
        message: 'The case is in diagnosis.',
      },
    ],
  })
  t.ok(ProblemView.safeParse(document).success)
})

t.test('at most 100 errors leave', async (t) => {
  const errors = Array.from({ length: 300 }, () => wrongStage)
  const document = problemDocument(actionBlocked({ errors }), { ...reader, publicUrl: '' })
  t.equal(document.errors.length, 100)
})

t.test('refusals lists kinds by status', async (t) => {
  const responses = refusals(notFound, actionBlocked, conflict)
  t.same(Object.keys(responses), ['404', '409'])
  t.match(responses[409].description, /`action_blocked`: .*\n\n`conflict`: /s)
})

t.test('an action is allowed exactly when nothing blocks it', async (t) => {
  const blocked = action(
    'signOffDiagnosis',
    'sign-off',
    '/v1/diagnoses/1/sign-off',
    [wrongStage],
    ['reason'],
  )
  const open = action('withdrawCase', 'withdraw', '/v1/cases/1/withdraw', [])
  t.equal(blocked.allowed, false)
  t.equal(open.allowed, true)
  t.same(localiseActions([blocked], 'id'), [
    {
      verb: 'sign-off',
      operationId: 'signOffDiagnosis',
      href: '/v1/diagnoses/1/sign-off',
      allowed: false,
      blockers: [{ code: 'wrong_stage', pointer: '#/stage', message: 'Kasus masih didiagnosis.' }],
      requires: ['reason'],
    },
  ])

  const state = { currentStage: 'diagnosis', allowedActions: [blocked, open] }
  t.doesNotThrow(() => refuse(open, state))
  const refused = thrown(() => refuse(blocked, state))
  t.match(problemDocument(refused, { ...reader, publicUrl: '' }), {
    status: 409,
    code: 'action_blocked',
    currentStage: 'diagnosis',
    allowedActions: [
      { verb: 'sign-off', allowed: false },
      { verb: 'withdraw', allowed: true },
    ],
    errors: [{ code: 'wrong_stage' }],
  })
  const stranger = (blocker: Blocker) =>
    thrown(() => forbid(action('a', 'a', '/a', [wrongStage, blocker]))).kind.code
  t.equal(stranger(notYourRoleBlocker), 'not_your_role')
  t.equal(stranger(notYourTeamBlocker), 'not_your_team')
})

t.test('languages', async (t) => {
  for (const [header, language] of [
    [undefined, 'id'],
    ['', 'id'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['fr, en;q=0.2', 'en'],
    ['en;q=0', 'id'],
    ['en;q=x', 'id'],
    ['english', 'id'],
  ] as const) {
    t.equal(negotiateLanguage(header), language, header ?? 'none')
  }
})
