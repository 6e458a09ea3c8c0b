import t from 'tap'
import { buildTestApp } from '../support/app.js'
import { ask, listen } from '../support/listening.js'
import { makeCase, makeParticipant, makeProgramme } from '../support/makers.js'

/** The conventions' checklist, part two: what writes. */
const test = await buildTestApp(t)
const { people } = test.actors
const B = await listen(test.app)
const A = { 'x-api-key': people.manager.key }
const lead = { 'x-api-key': people.diagnosisLead.key }

type Headers = Record<string, string>
const get = (path: string, headers: Headers = A) => ask(B, path, { headers })
const send = (method: string, path: string, body: object, headers: Headers = {}) =>
  ask(B, path, { method, headers: { ...A, ...headers }, body })

const newParticipant = async () => {
  const body = { kind: 'cooperative', name: 'Koperasi Melati Sejati', regionCode: '32.71.03' }
  return send('POST', '/v1/participants', body)
}

t.test(
  'POST a case: 201, Location, ETag "1", body equals GET, every property present',
  async (t) => {
    const { programmeId } = await makeProgramme(test)
    const participantId = await makeParticipant(test)
    const path = `/v1/programmes/${programmeId}/cases`
    const created = await send('POST', path, { participantId, nominationSource: 'Dekopinda' })
    t.equal(created.status, 201)
    t.equal(created.headers['location'], `/v1/cases/${created.body.id}`)
    t.equal(created.headers['etag'], '"1"')
    const read = await get(String(created.headers['location']))
    t.equal(read.status, 200)
    for (const name of Object.keys(created.body))
      t.strictSame(created.body[name], read.body[name], name)
    const { body: api } = await ask(B, '/openapi.json')
    const { $ref } =
      api.paths[path.replace(programmeId, '{programmeId}')].post.responses['201'].content[
        'application/json'
      ].schema
    const { properties, required } = api.components.schemas[$ref.split('/').at(-1)]
    t.strictSame(Object.keys(created.body).sort(), Object.keys(properties).sort())
    t.strictSame([...required].sort(), Object.keys(properties).sort(), 'absent is nothing: null is')
    t.equal(created.body.result, null)
    t.ok(Array.isArray(created.body.allowedActions))
  },
)

t.test(
  'PATCH without If-Match 428, "0" 412, "1" 200 ETag "2", W/"2" accepted; GET 304',
  async (t) => {
    const { body, headers } = await newParticipant()
    const path = `/v1/participants/${body.id}`
    const patch = (ifMatch?: string) =>
      send('PATCH', path, { address: 'Jl. Pahlawan 10' }, ifMatch ? { 'if-match': ifMatch } : {})
    t.equal(headers['etag'], '"1"')
    t.match(await patch(), { status: 428, body: { code: 'precondition_required' } })
    t.match(await patch('"0"'), {
      status: 412,
      body: { code: 'version_conflict', currentVersion: 1 },
      headers: { etag: '"1"' },
    })
    t.match(await patch('"1"'), { status: 200, headers: { etag: '"2"' }, body: { version: 2 } })
    t.match(await patch('W/"2"'), { status: 200, headers: { etag: '"3"' } })
    for (const part of ['manager', 'coach'] as const) {
      const credential = { 'x-api-key': people[part].key }
      const again = await get(path, { ...credential, 'if-none-match': '"3"' })
      t.equal(again.status, 304, `for the ${part}: the ETag tells the version, not the token`)
      t.equal(again.text, '')
    }
  },
)

t.test('two PATCHes with one If-Match in parallel: one 200, one 412', async (t) => {
  const { body } = await newParticipant()
  const patch = (address: string) =>
    send('PATCH', `/v1/participants/${body.id}`, { address }, { 'if-match': '"1"' })
  const replies = await Promise.all([patch('Jl. Satu'), patch('Jl. Dua')])
  t.strictSame(replies.map(({ status }) => status).sort(), [200, 412])
})

t.test(
  'one Idempotency-Key twice: same id, replayed; other body 422; two at once; old If-Match',
  async (t) => {
    const body = { kind: 'enterprise', name: 'Keripik Pala', regionCode: '32.71.04' }
    const key = { 'idempotency-key': 'kunjungan-1' }
    const first = await send('POST', '/v1/participants', body, key)
    const second = await send('POST', '/v1/participants', body, key)
    t.equal(first.status, 201)
    t.equal(second.status, 201)
    t.equal(second.body.id, first.body.id)
    t.equal(first.headers['idempotency-replayed'], undefined)
    t.equal(second.headers['idempotency-replayed'], 'true')
    const other = await send('POST', '/v1/participants', { ...body, name: 'Lain' }, key)
    t.match(other, { status: 422, body: { code: 'idempotency_key_reused' } })

    const atOnce = await Promise.all(
      [1, 2].map(() => send('POST', '/v1/participants', body, { 'idempotency-key': 'sekaligus' })),
    )
    const [one, two] = atOnce.sort((a, b) => a.status - b.status)
    t.equal(one?.status, 201)
    t.ok(
      two?.status === 409 ||
        two?.headers['idempotency-replayed'] ||
        one?.headers['idempotency-replayed'],
      'one 201, and one 409 or a replay',
    )

    const path = `/v1/participants/${first.body.id}`
    const change = { address: 'Jl. Suryakencana 1' }
    const patch = () =>
      send('PATCH', path, change, { 'if-match': '"1"', 'idempotency-key': 'ubah-1' })
    t.equal((await patch()).status, 200)
    const replay = await patch()
    t.equal(replay.status, 200, 'not 412')
    t.equal(replay.headers['idempotency-replayed'], 'true')
  },
)

t.test(
  'sign-off twice: equal If-Match 200 and 412; fresh 409 action_blocked; PATCH after 409',
  async (t) => {
    const signOff = (id: string, ifMatch: string) =>
      send('POST', `/v1/diagnoses/${id}/sign-off`, {}, { ...lead, 'if-match': ifMatch })
    const { diagnosisId } = await makeCase(test, 'diagnosis')
    const { headers } = await get(`/v1/diagnoses/${diagnosisId}`, lead)
    const etag = String(headers['etag'])
    const replies = await Promise.all([signOff(diagnosisId, etag), signOff(diagnosisId, etag)])
    t.strictSame(
      replies.map(({ status }) => status).sort(),
      [200, 412],
      JSON.stringify(replies[0]?.body),
    )

    const fresh = String((await get(`/v1/diagnoses/${diagnosisId}`, lead)).headers['etag'])
    const again = await signOff(diagnosisId, fresh)
    t.match(again, { status: 409, body: { code: 'action_blocked', currentStage: String } })
    t.ok(Array.isArray(again.body.allowedActions))
    t.ok(again.body.errors.length > 0)
    const patched = await send(
      'PATCH',
      `/v1/diagnoses/${diagnosisId}`,
      { summary: 'Lain' },
      { ...lead, 'if-match': fresh },
    )
    t.match(patched, { status: 409, body: { code: 'already_sealed' } })
  },
)
