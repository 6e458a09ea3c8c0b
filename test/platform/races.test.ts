import t from 'tap'
import { buildTestApp, type Reply } from '../support/app.js'
import { makeParticipant, makeProgramme } from '../support/makers.js'

/**
 * Requests at the same moment, on connections of their own to the real database. Those that belong to
 * one resource, such as two sign-offs, are beside its other tests.
 */
const test = await buildTestApp(t)
const { manager } = test.as

const statuses = (replies: Reply[]) => replies.map(({ status }) => status).sort()
const times = <Result>(count: number, call: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => call(index)))
const enrol = (programmeId: string, participantId: string) =>
  manager.post(`/v1/programmes/${programmeId}/cases`, {
    participantId,
    nominationSource: 'Usulan Dekopinda',
  })
const countOf = async (name: string): Promise<number> => {
  const { rows } = await test.owner.query('select from participants where name = $1', [name])
  return rows.length
}

t.test('one key at once: one effect, and each is told of it or to wait', async (t) => {
  const body = { kind: 'cooperative', name: 'Koperasi Kembar', regionCode: '32.71.03' }
  const send = () => manager.post('/v1/participants', body, { key: 'kembar' })
  const replies = await times(4, send)
  t.equal(await countOf(body.name), 1)
  const first = replies.find(
    ({ headers, status }) => status === 201 && !headers['idempotency-replayed'],
  )
  t.ok(first, 'one is the first')
  for (const { status, body: told, headers } of replies) {
    if (status === 201) t.equal(told.id, first?.body.id)
    else
      t.match({ status, told, headers }, { status: 409, told: { code: 'idempotency_in_progress' } })
    if (status === 409) t.equal(headers['retry-after'], '1')
  }
  const later = await send()
  t.match(later, { status: 201, headers: { 'idempotency-replayed': 'true' } })
  t.strictSame(later.body, first?.body)
})

t.test('different keys at once: an effect each', async (t) => {
  const body = { kind: 'enterprise', name: 'Kripik Kembar', regionCode: '32.71.03' }
  const replies = await times(3, (index) =>
    manager.post('/v1/participants', body, { key: `kripik-${index}` }),
  )
  t.strictSame(statuses(replies), [201, 201, 201])
  t.equal(await countOf(body.name), 3)
})

t.test('the last place is given away once', async (t) => {
  const { programmeId } = await makeProgramme(test, { capacity: 1 })
  const nominees = [await makeParticipant(test), await makeParticipant(test)]
  const replies = await Promise.all(
    nominees.map((participantId) => enrol(programmeId, participantId)),
  )
  t.strictSame(statuses(replies), [201, 409])
  const refused = replies.find(({ status }) => status === 409)
  t.match(refused?.body, { code: 'action_blocked', errors: [{ code: 'programme_full' }] })
  const { body } = await manager.get(`/v1/cases?programmeId=${programmeId}`)
  t.equal(body.items.length, 1)
})

t.test('one participant is enrolled once, whichever programme is faster', async (t) => {
  const programmes = [await makeProgramme(test), await makeProgramme(test, { year: 2019 })]
  const participantId = await makeParticipant(test)
  const replies = await Promise.all(
    programmes.map(({ programmeId }) => enrol(programmeId, participantId)),
  )
  t.strictSame(statuses(replies), [201, 409])
})

t.test('two changes of the same version: 200 and 412', async (t) => {
  const url = `/v1/participants/${await makeParticipant(test)}`
  const replies = await times(2, (index) =>
    manager.patch(url, { address: `Jalan ${index}` }, { ifMatch: 1 }),
  )
  t.strictSame(statuses(replies), [200, 412])
  const [kept, refused] = [200, 412].map((status) => replies.find((one) => one.status === status))
  t.match(refused?.body, { code: 'version_conflict', currentVersion: 2 })
  t.match((await manager.get(url)).body, { address: kept?.body.address, version: 2 })
})

t.test('case numbers of a year stay apart and without gaps, whatever the programme', async (t) => {
  const programmes = [await makeProgramme(test), await makeProgramme(test)]
  const nominees: string[] = []
  while (nominees.length < 6) nominees.push(await makeParticipant(test))
  const replies = await Promise.all(
    nominees.map((participantId, index) =>
      enrol(programmes[index % 2]?.programmeId ?? '', participantId),
    ),
  )
  t.strictSame(statuses(replies), [201, 201, 201, 201, 201, 201])
  const numbers = replies.map(({ body }) => Number(body.caseNumber.slice(-4))).sort((a, b) => a - b)
  const [least = 0] = numbers
  t.strictSame(
    numbers,
    numbers.map((_, index) => least + index),
  )
})
