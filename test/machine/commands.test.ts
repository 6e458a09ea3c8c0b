import t from 'tap'
import { keyCommand } from '../../src/machine/key.js'
import { officeCommand } from '../../src/machine/office.js'
import { buildTestApp, caller } from '../support/app.js'

const test = await buildTestApp(t, { at: new Date().toISOString() })
const { app, actors, adminUrl } = test

type Command = (adminUrl: string, args: string[], print: (line: string) => void) => Promise<void>

/** The lines a command prints, by their first word. */
async function run(command: Command, ...args: string[]): Promise<Record<string, string>> {
  const lines: string[] = []
  await command(adminUrl, args, (line) => lines.push(line))
  return Object.fromEntries(
    lines.map((line) => [line.split(' ')[0], line.split(' ').slice(1).join(' ')]),
  )
}

t.test('a newcomer goes on from a fresh office through the API', async (t) => {
  const made = await run(officeCommand, '--name', 'Dinas Koperasi Kota Ambon', '--region', '81.71')
  const key = made['key']?.replace('admin ', '') ?? ''
  const admin = caller(app, key)
  const { body: me } = await admin.get('/v1/me')
  t.match(me, {
    person: { id: made['person'], name: 'Admin' },
    office: { id: made['office'], regionCode: '81.71', timeZone: 'Asia/Jayapura' },
    roles: ['admin'],
  })
  const { body: manager } = await admin.post('/v1/people', {
    name: 'Yosep Latu',
    background: 'office',
    roles: ['manager'],
  })
  const { body } = await admin.post('/v1/api-keys', { personId: manager.id, label: 'Pengelola' })
  const participant = { kind: 'cooperative', name: 'Koperasi Pala', regionCode: '81.71.01' }
  const created = await caller(app, body.key).post('/v1/participants', participant)
  t.equal(created.status, 201)
})

t.test('the ledger says what came from the machine', async (t) => {
  const { rows } = await test.owner.query(
    `select entity, actor_id from ledger where operation_id = 'machine.office' order by seq`,
  )
  t.strictSame(
    rows.map(({ entity }) => entity),
    ['offices', 'people', 'person_contacts', 'api_keys'],
  )
  t.ok(rows.every(({ actor_id }) => actor_id === null))
})

t.test('a key for a person, a job and an observer', async (t) => {
  const { personId } = actors.people.admin
  const office = ['--office', actors.officeId]
  const forPerson = await run(keyCommand, ...office, '--person', personId, '--days', '1')
  const admin = caller(app, forPerson['key']?.replace('admin ', '') ?? '')
  t.equal((await admin.get('/v1/me')).body.person.id, personId)
  const scoped = await run(keyCommand, ...office, '--person', 'job', '--scopes', 'metrics:read')
  const job = caller(app, scoped['key']?.replace('reporter ', '') ?? '')
  t.match((await job.get('/v1/me')).body, { credential: { scopes: ['metrics:read'] } })
  const observed = await run(keyCommand, '--observer', 'Provinsi Jawa Barat', '--region', '32')
  const observer = caller(app, observed['key']?.replace('observer ', '') ?? '')
  t.match((await observer.get('/v1/me')).body, { observer: { regionPrefix: '32' } })
})

t.test('a wrong argument is told with what would be right', async (t) => {
  const office = ['--office', actors.officeId]
  await t.rejects(run(keyCommand), { message: /Dinas Koperasi Kota Bogor/ })
  await t.rejects(run(keyCommand, ...office), { message: /Orang admin/ })
  await t.rejects(run(keyCommand, ...office, '--person', 'job', '--days', '400'), {
    message: /days are 1 to 366/,
  })
  await t.rejects(run(keyCommand, ...office, '--person', 'job', '--scopes', 'all'), {
    message: /cases:read/,
  })
  await t.rejects(run(keyCommand, '--observer', 'x', '--region', '3'), { message: /Kemendagri/ })
  await t.rejects(run(keyCommand, '--ofice', 'x'), { message: /--ofice/ })
  await t.rejects(run(officeCommand, '--name', 'X', '--region', '3271'), { message: /--region/ })
})
