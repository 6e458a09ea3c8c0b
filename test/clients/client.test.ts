import { connect as connectTo, createServer, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import {
  all,
  type ClientOptions,
  createKlinik,
  ifMatch,
  ok,
  ProblemError,
} from '../../openapi/examples/client.js'
import type { Part } from '../support/actors.js'
import { buildTestApp, type TestApp } from '../support/app.js'
import { change, makeCase, makeParticipant } from '../support/makers.js'

/** The app on a port of its own. */
async function listen(t: Test, settings: Record<string, string> = {}) {
  const test = await buildTestApp(t, { settings })
  const baseUrl = await test.app.listen({ host: '127.0.0.1', port: 0 })
  const clientOf = (part: Part, more: Partial<ClientOptions> = {}) =>
    createKlinik({ baseUrl, apiKey: test.actors.people[part].key, ...more })
  return { test, baseUrl, clientOf }
}

const refusal = async (call: Promise<unknown>): Promise<ProblemError> => {
  const failure = await call.then(
    () => null,
    (error: unknown) => error,
  )
  if (failure instanceof ProblemError) return failure
  throw new Error('it was not refused', { cause: failure })
}

/** A wire to the app that loses the next answer when told: the app has done its work by then. */
async function openLossyWire(t: Test, appUrl: string) {
  const { port } = new URL(appUrl)
  const sockets = new Set<Socket>()
  let isCutting = false
  let lostCount = 0
  const wire = createServer((client) => {
    const app = connectTo(Number(port), '127.0.0.1')
    for (const socket of [client, app]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    client.pipe(app)
    app.on('data', (chunk) => {
      if (!isCutting) return client.write(chunk)
      isCutting = false
      lostCount += 1
      client.destroy()
      app.destroy()
      return
    })
  })
  await new Promise<void>((done) => wire.listen(0, '127.0.0.1', done))
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    wire.close()
  })
  const address = wire.address()
  return {
    baseUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    loseNextAnswer: () => {
      isCutting = true
    },
    lost: () => lostCount,
  }
}

t.test('a case from the draft to its first session, without a failed call', async (t) => {
  const { test, clientOf } = await listen(t)
  const { caseId, programmeId } = await makeCase(test, 'diagnosis')
  const lead = clientOf('diagnosisLead')

  const found: string[] = []
  const cases = all((query) =>
    ok(
      lead.GET('/v1/cases', { params: { query: { ...query, programmeId, stage: ['diagnosis'] } } }),
    ),
  )
  for await (const { id } of cases) found.push(id)
  t.strictSame(found, [caseId])
  const { items } = await ok(
    lead.GET('/v1/cases/{caseId}/diagnoses', { params: { path: { caseId } } }),
  )
  const path = { diagnosisId: items[0]?.id ?? '' }
  const draft = await ok(lead.GET('/v1/diagnoses/{diagnosisId}', { params: { path } }))
  const signOff = draft.allowedActions.find(({ verb }) => verb === 'sign-off')
  t.match(signOff, { allowed: true, operationId: 'signOffDiagnosis', requires: [] })
  const sealed = await ok(
    lead.POST('/v1/diagnoses/{diagnosisId}/sign-off', { params: { path }, body: {} }),
  )
  t.equal(sealed.sealIntact, true)

  const coachingLead = clientOf('coachingLead')
  const offers = await ok(
    coachingLead.GET('/v1/handovers', { params: { query: { status: ['offered'] } } }),
  )
  const handoverId = offers.items[0]?.id ?? ''
  const offer = await ok(
    coachingLead.GET('/v1/handovers/{handoverId}', { params: { path: { handoverId } } }),
  )
  const accepted = await ok(
    coachingLead.POST('/v1/handovers/{handoverId}/accept', {
      params: { path: { handoverId } },
      body: {
        answers: offer.recommendations.map(({ id }) => ({
          recommendationId: id,
          answer: 'accepted' as const,
        })),
      },
    }),
  )
  t.equal(accepted.status, 'accepted')

  const session = await ok(
    clientOf('coach').POST('/v1/programmes/{programmeId}/sessions', {
      params: { path: { programmeId } },
      body: {
        kind: 'individual',
        mode: 'on_site',
        topic: 'Menata buku kas',
        cases: [{ caseId, recommendationIds: offer.recommendations.map(({ id }) => id) }],
        held: { contactMinutes: 120, cases: [{ caseId, attendance: 'present' }] },
      },
    }),
  )
  t.match(session, { status: 'held', contactMinutes: 120 })
})

t.test('an answer that is lost is asked for again, and nothing happens twice', async (t) => {
  const { test, baseUrl, clientOf } = await listen(t)
  const { programmeId, caseId } = await makeCase(test, 'diagnosis')
  const participantId = await makeParticipant(test)
  const wire = await openLossyWire(t, baseUrl)
  const waits: number[] = []
  const sleep = async (ms: number) => waits.push(ms)
  const manager = clientOf('manager', { baseUrl: wire.baseUrl, sleep })

  const path = { programmeId }
  const body = { participantId, nominationSource: 'Usulan Dekopinda' }
  wire.loseNextAnswer()
  const enrolled = await ok(
    manager.POST('/v1/programmes/{programmeId}/cases', { params: { path }, body }),
  )
  t.equal(wire.lost(), 1)
  t.equal(waits.length, 1)
  const query = { participantId }
  const { items } = await ok(manager.GET('/v1/cases', { params: { query } }))
  t.strictSame(
    items.map(({ id }) => id),
    [enrolled.id],
  )

  await ok(manager.GET('/v1/cases/{caseId}', { params: { path: { caseId } } }))
  wire.loseNextAnswer()
  const patched = await ok(
    manager.PATCH('/v1/cases/{caseId}', {
      params: { path: { caseId } },
      body: { nominationSource: 'Usulan kelurahan' },
    }),
  )
  t.equal(wire.lost(), 2)
  t.equal(patched.nominationSource, 'Usulan kelurahan')

  wire.loseNextAnswer()
  t.equal((await ok(manager.GET('/v1/me'))).person?.id, test.actors.people.manager.personId)

  const { findingId } = await makeCase(test, 'diagnosis')
  await change(test, 'delete from recommendation_findings where finding_id = $1', [findingId])
  const writer = clientOf('diagnosisLead', { baseUrl: wire.baseUrl, sleep })
  const finding = { params: { path: { findingId } } }
  await ok(writer.GET('/v1/findings/{findingId}', finding))
  wire.loseNextAnswer()
  await ok(writer.DELETE('/v1/findings/{findingId}', finding))
  t.equal((await refusal(ok(writer.GET('/v1/findings/{findingId}', finding)))).code, 'not_found')
})

t.test('what somebody else changed is not overwritten', async (t) => {
  const { test, clientOf } = await listen(t)
  const { caseId } = await makeCase(test, 'diagnosis')
  const params = { path: { caseId } }
  const [one, other] = [clientOf('manager'), clientOf('secondManager', { language: 'en' })]
  const read = await ok(other.GET('/v1/cases/{caseId}', { params }))
  await ok(one.GET('/v1/cases/{caseId}', { params }))
  const patch = (by: typeof one, nominationSource: string, header = {}) =>
    ok(
      by.PATCH('/v1/cases/{caseId}', {
        params: { ...params, header },
        body: { nominationSource },
      }),
    )
  await patch(one, 'Pertama')
  t.equal((await patch(one, 'Lagi')).version, 3, 'the answer to a change is remembered too')

  const conflict = await refusal(patch(other, 'Kedua'))
  t.match(conflict, { code: 'version_conflict', currentVersion: 3, errors: [] })
  t.equal((await refusal(patch(other, 'Kedua'))).code, 'version_conflict', 'until it is read again')
  t.equal((await refusal(patch(one, 'Kedua', ifMatch(read)))).code, 'version_conflict')
  await ok(other.GET('/v1/cases/{caseId}', { params }))
  t.equal((await patch(other, 'Kedua')).nominationSource, 'Kedua')
})

t.test('a refused step says everything that stands in its way', async (t) => {
  const { test, clientOf } = await listen(t)
  const { caseId } = await makeCase(test, 'diagnosis')
  const params = { path: { caseId } }
  const manager = clientOf('manager')
  await ok(manager.GET('/v1/cases/{caseId}', { params }))
  const blocked = await refusal(ok(manager.POST('/v1/cases/{caseId}/close', { params, body: {} })))
  t.equal(blocked.code, 'action_blocked')
  t.strictSame(
    blocked.errors.map(({ code }) => code),
    ['wrong_stage', 'no_verdict'],
  )
  t.ok(blocked.allowedActions.some(({ verb, allowed }) => verb === 'withdraw' && allowed))
  t.match(blocked.errors[0]?.message, /Kasus berada pada tahap diagnosis/)

  const english = clientOf('coach', { language: 'en' })
  const missing = await refusal(
    ok(english.GET('/v1/cases/{caseId}', { params: { path: { caseId: test.actors.officeId } } })),
  )
  t.match(missing, { code: 'not_found', message: /[Nn]ot/ })
})

t.test('too many calls wait as long as they are told', async (t) => {
  const { test, clientOf } = await listen(t, { KLINIK_RATE_LIMIT_PER_MINUTE: '2' })
  const waits: number[] = []
  const sleep = async (ms: number) => {
    waits.push(ms)
    test.clock.set(new Date(test.clock.now().getTime() + ms).toISOString())
  }
  const coach = clientOf('coach', { sleep })
  for (let call = 0; call < 5; call += 1) await ok(coach.GET('/v1/me'))
  t.ok(waits.length > 0)
  t.ok(waits.every((ms) => ms >= 1000 && ms <= 60_000))

  const hasty = clientOf('coach', { retries: 0 })
  const refused = await refusal(
    (async () => {
      for (let call = 0; call < 3; call += 1) await ok(hasty.GET('/v1/me'))
    })(),
  )
  t.match(refused, { code: 'rate_limited', problem: { status: 429 } })
})

/** Keeps the app from its database until `heal`. */
async function breakDatabase({ owner }: TestApp) {
  const { rows } = await owner.query('select current_database() as name')
  const limit = (most: number) =>
    owner.query(`alter database ${rows[0].name} connection limit ${most}`)
  await limit(0)
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = 'klinik_api'`,
  )
  return { heal: () => limit(-1) }
}

t.test('a database that is away for a moment is waited for', async (t) => {
  const { test, clientOf } = await listen(t)
  const { programmeId } = await makeCase(test, 'enrolled')
  const participantId = await makeParticipant(test)
  const { heal } = await breakDatabase(test)
  const params = { path: { programmeId } }
  const body = { participantId, nominationSource: 'Usulan Dekopinda' }
  const path = '/v1/programmes/{programmeId}/cases'
  const refused = await refusal(
    ok(clientOf('manager', { retries: 0 }).POST(path, { params, body })),
  )
  t.match(refused, { code: 'unavailable', problem: { status: 503 } })

  let waits = 0
  const sleep = async () => {
    waits += 1
    await heal()
  }
  const enrolled = await ok(clientOf('manager', { sleep }).POST(path, { params, body }))
  t.equal(enrolled.participantId, participantId)
  t.ok(waits >= 1)
})

t.test('the same change sent twice at once is answered once it is done', async (t) => {
  const { test, clientOf } = await listen(t)
  const { programmeId } = await makeCase(test, 'enrolled')
  const participantId = await makeParticipant(test)
  const body = { participantId, nominationSource: 'Usulan Dekopinda' }
  const manager = clientOf('manager', { sleep: () => new Promise((done) => setTimeout(done, 50)) })
  const header = { 'Idempotency-Key': 'usulan-1' }
  const enrol = () =>
    ok(
      manager.POST('/v1/programmes/{programmeId}/cases', {
        params: { path: { programmeId }, header },
        body,
      }),
    )
  const [first, second, third] = await Promise.all([enrol(), enrol(), enrol()])
  t.strictSame([second.id, third.id], [first.id, first.id])
})
