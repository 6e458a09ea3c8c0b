import t from 'tap'
import {
  dissolutionBy,
  dissolutionClocks,
  dissolutionErrors,
  dissolutionPath,
  type Standing,
} from '../../src/participants/dissolution.rules.js'
import { buildTestApp } from '../support/app.js'
import { makeCase } from '../support/makers.js'

const test = await buildTestApp(t)
const { as, stranger } = test

const standing = (
  status: Standing['status'],
  on: string,
  dissolutionBy: Standing['dissolutionBy'] = null,
): Standing => ({ status, on, dissolutionBy, dissolutionGround: null })

const clocks = (path: Standing[], today: string) =>
  dissolutionClocks(path, today).map(
    ({ code, dueOn, state, daysLate }) => `${code} ${dueOn} ${state} ${daysLate}`,
  )

t.test('the latest way to dissolution in a history', (t) => {
  const path = (...history: Standing[]) =>
    dissolutionPath(history).map(({ status, on }) => `${status} ${on.slice(0, 4)}`)
  const active = standing('active', '2010-01-01')
  t.strictSame(path(), [])
  t.strictSame(path(active), [])
  t.strictSame(
    path(
      standing('dissolved', '2013-01-01'),
      standing('dissolution_proposed', '2012-01-01'),
      active,
    ),
    ['dissolution_proposed 2012', 'dissolved 2013'],
  )
  t.strictSame(
    path(
      active,
      standing('dissolution_proposed', '2012-01-01'),
      standing('reactivated', '2013-01-01'),
      standing('inactive', '2014-01-01'),
    ),
    ['dissolution_proposed 2012', 'reactivated 2013'],
    'called off',
  )
  t.strictSame(
    path(
      standing('dissolution_proposed', '2012-01-01'),
      standing('reactivated', '2013-01-01'),
      standing('dissolution_proposed', '2015-01-01'),
    ),
    ['dissolution_proposed 2015'],
    'another one',
  )
  t.end()
})

t.test('the times of the law', (t) => {
  const proposed = standing('dissolution_proposed', '2018-01-31')
  t.strictSame(clocks([], '2018-06-14'), [])
  t.strictSame(
    clocks([proposed], '2018-03-31'),
    ['objection 2018-03-31 running 0', 'decision 2018-05-31 running 0'],
    'the last day still runs',
  )
  t.strictSame(clocks([proposed], '2018-06-01'), [
    'objection 2018-03-31 ended 0',
    'decision 2018-05-31 overdue 1',
  ])
  const objected = standing('dissolution_objected', '2018-01-31')
  t.strictSame(
    clocks([proposed, objected], '2018-03-01'),
    [
      'objection 2018-03-31 met 0',
      'objection_answer 2018-02-28 overdue 1',
      'decision 2018-05-31 running 0',
    ],
    'a month is clipped to the last day of the next',
  )
  t.strictSame(
    clocks(
      [
        proposed,
        objected,
        standing('dissolution_proposed', '2018-03-02'),
        standing('dissolved', '2018-05-31'),
        standing('in_settlement', '2018-06-10'),
      ],
      '2018-06-14',
    ),
    [
      'objection 2018-03-31 met 0',
      'objection_answer 2018-02-28 met_late 2',
      'decision 2018-05-31 met 0',
      'creditor_claims 2018-09-10 running 0',
    ],
  )
  const members = standing('dissolution_proposed', '2018-01-31', 'members')
  t.strictSame(
    clocks([members, standing('in_settlement', '2018-03-01')], '2018-06-14'),
    ['creditor_claims 2018-06-01 ended 0'],
    'members owe the government no answer',
  )
  t.strictSame(dissolutionBy([proposed]).by, 'government')
  t.strictSame(dissolutionBy([members]).by, 'members')
  t.strictSame(dissolutionBy([standing('dissolved', '2018-01-01')]).by, null)
  t.end()
})

t.test('what a standing may say of a dissolution', (t) => {
  const errors = (said: Parameters<typeof dissolutionErrors>[0]) =>
    dissolutionErrors(said).map(({ code, pointer }) => `${code} ${pointer}`)
  t.strictSame(errors({ status: 'active' }), [])
  t.strictSame(errors({ status: 'dissolved', dissolutionBy: 'members' }), [])
  t.strictSame(
    errors({ status: 'active', dissolutionBy: 'members', dissolutionGround: 'unlawful' }),
    ['invalid_value /dissolutionBy', 'invalid_value /dissolutionGround'],
  )
  t.strictSame(
    errors({ status: 'dissolved', dissolutionBy: 'members', dissolutionGround: 'unlawful' }),
    ['invalid_value /dissolutionGround'],
  )
  t.end()
})

const lateReason = 'Dari berkas.'

t.test('getParticipantDissolution', async (t) => {
  const { participantId, caseId } = await makeCase(test, 'coaching')
  const url = `/v1/participants/${participantId}`
  const record = (status: string, on: string, more: object = {}) =>
    as.manager.post(`${url}/statuses`, { status, source: 'Surat dinas', on, lateReason, ...more })

  t.test('200 with nothing on the way, and how the clinic helped', async (t) => {
    const { status, body } = await as.coach.get(`${url}/dissolution`)
    t.equal(status, 200)
    t.match(body, { by: null, ground: null, standings: [], clocks: [], asOfOn: '2018-06-14' })
    t.match(body.coachingHistory, [{ caseId, closedOn: null }])
  })

  t.test('200 with due dates that follow the standings', async (t) => {
    const proposed = await record('dissolution_proposed', '2018-03-01', {
      dissolutionGround: 'cannot_continue',
    })
    t.match(proposed, {
      status: 201,
      body: { dissolutionBy: null, dissolutionGround: 'cannot_continue' },
    })
    const { body } = await as.coach.get(`${url}/dissolution`)
    t.match(body, {
      by: 'government',
      ground: 'cannot_continue',
      standings: [proposed.body],
      clocks: [
        { code: 'objection', dueOn: '2018-05-01', state: 'ended', metOn: null },
        { code: 'decision', dueOn: '2018-07-01', state: 'running', legalBasis: /47/ },
      ],
    })
    t.equal((await record('reactivated', '2018-06-01')).status, 201)
    const after = await as.coach.get(`${url}/dissolution`)
    t.match(after.body.clocks[1], { state: 'met', metOn: '2018-06-01' })
    t.equal(after.body.standings.length, 2)
  })

  t.test('422 for a ground that is no part of it; 404 for another office', async (t) => {
    t.match(await record('active', '2018-06-02', { dissolutionBy: 'members' }), {
      status: 422,
      body: { errors: [{ code: 'invalid_value', pointer: '#/dissolutionBy' }] },
    })
    t.equal((await stranger.get(`${url}/dissolution`)).status, 404)
  })
})

t.test('listParticipants as of a day', async (t) => {
  const make = async (name: string, history: readonly [string, string][]) => {
    const { body } = await as.manager.post('/v1/participants', {
      kind: 'cooperative',
      name,
      regionCode: '32.71.09',
    })
    for (const [status, on] of history) {
      await as.manager.post(`/v1/participants/${body.id}/statuses`, {
        status,
        source: 'Daftar dinas',
        on,
        lateReason,
      })
    }
  }
  await make('Koperasi A', [
    ['active', '2015-01-05'],
    ['inactive', '2017-06-05'],
    ['dissolved', '2018-02-01'],
  ])
  await make('Koperasi B', [['active', '2017-06-06']])
  const stood = async (query: string) => {
    const { body } = await as.coach.get(`/v1/participants?regionCode=32.71.09&${query}`)
    return body.items.map(
      ({ name, status, statusOn }: Record<string, string>) => `${name} ${status} ${statusOn}`,
    )
  }
  t.strictSame(await stood(''), ['Koperasi A dissolved 2018-02-01', 'Koperasi B active 2017-06-06'])
  t.strictSame(await stood('statusOn=2017-06-05'), [
    'Koperasi A inactive 2017-06-05',
    'Koperasi B null null',
  ])
  t.strictSame(await stood('statusOn=2017-06-04&status=active'), ['Koperasi A active 2015-01-05'])
  t.strictSame(await stood('statusOn=2014-12-31&status=active'), [])
  t.strictSame(await stood('status=active,dissolved'), [
    'Koperasi A dissolved 2018-02-01',
    'Koperasi B active 2017-06-06',
  ])
  t.equal((await as.coach.get('/v1/participants?statusOn=2017-02-30')).status, 400)
})
