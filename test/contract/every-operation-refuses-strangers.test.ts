import t, { type Test } from 'tap'
import { issueObserverKey } from '../../src/machine/key.js'
import { newId } from '../../src/platform/ids.js'
import { buildTestApp, caller, type Reply } from '../support/app.js'
import { furnishOffice } from '../support/furnished.js'
import {
  callBy,
  holderOf,
  type Operation,
  ROLE_NAMES,
  readOperations,
} from '../support/operations.js'

const operations = await readOperations()
const test = await buildTestApp(t)
const ours = await furnishOffice(test)
const observerKey = await issueObserverKey(test.adminUrl, {
  name: 'Provinsi Jawa Barat',
  regionPrefix: '32',
  days: 1,
})

/** What every office shares: a vocabulary or a form is nobody's. */
const SHARED = ['getCodeList', 'getImportTemplate', 'getInstrument', 'listInstruments']

/** What has the same name in every office, and in each holds its own. */
const NAMESAKES: Record<string, string> = { dataset: 'participants' }

const staffHolders = ROLE_NAMES.map((role) => [role, holderOf(test, test.actors, role)] as const)
const holders = [...staffHolders, ['observer', caller(test.app, observerKey)] as const]
const rolesOf = ({ roles }: Operation) => (roles.includes('anyone') ? ['manager'] : roles)

const missing = (parameter: string) => (parameter === 'code' ? 'LOK-404' : newId())
const real = (parameter: string): string => {
  const id = NAMESAKES[parameter] ?? ours[parameter]
  if (id === undefined) throw new Error(`no ${parameter} is furnished`)
  return id
}

/** What a caller can tell two replies apart by. */
const told = ({ status, body, headers }: Reply) => ({
  status,
  etag: headers['etag'],
  body: { ...body, instance: '' },
})

async function refusesNobody(t: Test, operation: Operation): Promise<void> {
  const { status, headers } = await callBy(operation, test.nobody, missing)
  t.equal(status, 401, 'without a credential')
  t.match(headers['www-authenticate'], /^Bearer/)
  t.match(headers['content-type'], 'application/problem+json')
}

/** An address that is a credential itself is missing for who has another. */
async function missesWrongAddress(t: Test, operation: Operation): Promise<void> {
  for (const by of [test.nobody, ...holders.map(([, holder]) => holder)]) {
    t.match(await callBy(operation, by, missing), { status: 404, body: { code: 'not_found' } })
  }
}

async function refusesOtherRoles(t: Test, operation: Operation): Promise<void> {
  for (const [role, holder] of holders.filter(([role]) => !operation.roles.includes(role))) {
    const { status, body } = await callBy(operation, holder, missing)
    t.match({ status, code: body.code }, { status: 403, code: 'not_your_role' }, role)
  }
}

async function hidesOurs(t: Test, operation: Operation): Promise<void> {
  for (const role of rolesOf(operation)) {
    const stranger = holderOf(test, test.strangers, role)
    const masked = await callBy(operation, stranger, real)
    t.equal(masked.status, 404, `for a ${role} of another office`)
    t.strictSame(told(masked), told(await callBy(operation, stranger, missing)), 'as if missing')
  }
}

async function listsTheirsAlone(t: Test, operation: Operation): Promise<void> {
  for (const role of rolesOf(operation)) {
    const { status, body } = await callBy(operation, holderOf(test, test.strangers, role), real)
    t.equal(status, 200, `a ${role} of another office reads its own`)
    const said = JSON.stringify(body)
    t.strictSame(
      Object.keys(ours).filter((name) => said.includes(real(name))),
      [],
      'and nothing of ours',
    )
  }
}

for (const operation of operations) {
  const { operationId, method, path, parameters, roles } = operation

  t.test(`${operationId}: ${method} ${path}`, async (t) => {
    if (roles.includes('link')) return missesWrongAddress(t, operation)
    const isPublic = roles.includes('public')
    if (!isPublic) await refusesNobody(t, operation)
    if (!isPublic && !roles.includes('anyone')) await refusesOtherRoles(t, operation)
    if (isPublic || SHARED.includes(operationId) || roles.includes('observer')) return
    const isHidden = parameters.some((name) => NAMESAKES[name] === undefined)
    if (isHidden) await hidesOurs(t, operation)
    else if (method === 'GET') await listsTheirsAlone(t, operation)
  })
}

t.test('what a body refers to in another office is as unknown as what is missing', async (t) => {
  const { strangers } = test
  const manager = holderOf(test, strangers, 'manager')
  const admin = holderOf(test, strangers, 'admin')
  const programme = await manager.post('/v1/programmes', {
    name: 'Klinik Bekasi',
    startsOn: '2018-04-02',
    capacity: 10,
  })
  const own = `/v1/programmes/${programme.body.id}`
  const team = await manager.post(`${own}/teams`, { kind: 'coaching', name: 'Tim' })
  t.equal(team.status, 201)
  const person = `/v1/people/${strangers.people.coach.personId}`
  const startsOn = '2018-04-02'
  const nominationSource = 'Kelurahan'

  const refer = async (name: string, call: (id: string) => Promise<Reply>) => {
    const reply = await call(real(name))
    t.equal(reply.status, 422, `${name}: ${JSON.stringify(reply.body)}`)
    t.strictSame(told(reply), told(await call(newId())), `${name}, as if missing`)
  }
  await refer('personId', (personId) => admin.post('/v1/api-keys', { personId, label: 'x' }))
  await refer('personId', (personId) =>
    manager.post(`/v1/teams/${team.body.id}/members`, { personId, role: 'member', startsOn }),
  )
  await refer('participantId', (participantId) =>
    admin.post(`${person}/affiliations`, { participantId, kind: 'member', startsOn }),
  )
  await refer('participantId', (participantId) =>
    manager.post(`${own}/waitlist`, { participantId, nominationSource }),
  )
  await refer('participantId', (participantId) =>
    manager.post(`${own}/cases`, { participantId, nominationSource }),
  )
})
