import type { Test } from 'tap'
import { operationsOf, readDocument } from '../../openapi/make/operations.js'
import type { Answer, Sent, Stage } from '../../openapi/make/play.js'
import { PARTS, type Part } from '../../openapi/story/step.js'
import { CAST } from '../../src/demo/cast.js'
import { issueObserverKey } from '../../src/machine/key.js'
import { makeKey } from '../../src/platform/access.js'
import { newId } from '../../src/platform/ids.js'
import { enterOffice } from './actors.js'
import { buildTestApp, type TestApp } from './app.js'

/** The day on which the office of the story gets its people. */
const FIRST_DAY = '2018-03-05'
const MINUTE_MS = 60_000

/** Cases of the year before the story's own, whose number follows theirs. */
const EARLIER_CASES = 6

/**
 * The stage of the story in this process: the real app, an office of its own as it stood in March
 * 2018 with someone for every part, and a clock that moves only from step to step.
 */
export async function setStage(t: Test): Promise<Stage> {
  const test = await buildTestApp(t, { at: morningOf(FIRST_DAY) })
  const operations = operationsOf(await readDocument())
  const send = senderOf(test)
  const [{ name: adminName }] = CAST.people
  const keys = await makeStaff(send, await makeOffice(test, adminName))
  keys.observer = await issueObserverKey(test.adminUrl, PROVINCE)
  await makeEarlierCases(send, keys)
  return {
    operations,
    keys,
    send,
    moveClock(day) {
      const now = test.clock.now()
      const next = day === undefined ? '' : morningOf(day)
      test.clock.set(next === '' ? new Date(now.getTime() + MINUTE_MS).toISOString() : next)
    },
  }
}

const morningOf = (day: string) => `${day}T02:00:00.000Z`

const senderOf =
  ({ app }: TestApp) =>
  async ({ method, url, headers, payload }: Sent): Promise<Answer> => {
    const reply = await app.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    })
    const isJson = /[/+]json\b/.test(String(reply.headers['content-type']))
    const text = reply.body === '' ? null : reply.body
    return {
      status: reply.statusCode,
      headers: reply.headers as Answer['headers'],
      body: isJson && text !== null ? JSON.parse(text) : text,
    }
  }

type Send = Stage['send']

/** Creates something and returns its body. Throws for any other answer. */
async function create(send: Send, key: string, url: string, body: object) {
  const headers = { 'x-api-key': key, 'content-type': 'application/json' }
  const answer = await send({ method: 'POST', url, headers, payload: JSON.stringify(body) })
  if (answer.status !== 201) throw new Error(`${url}: ${JSON.stringify(answer)}`)
  return answer.body as { id: string; key: string }
}

/** Who reads the numbers of the office from above. */
export const PROVINCE = { name: 'Provinsi Jawa Barat', regionPrefix: '32', days: 365 }

/** Everyone of the story's office beside its admin, admitted by the admin, each with a key; no observer yet. */
export async function makeStaff(send: Send, admin: string): Promise<Record<Part, string>> {
  const keys: Record<Part, string> = { ...NO_KEYS, admin }
  for (const part of PARTS) {
    const person = CAST.people.find(({ key }) => key === snakeCase(part))
    if (part === 'admin' || person === undefined) continue
    const { name, background, roles } = person
    const { id: personId } = await create(send, admin, '/v1/people', { name, background, roles })
    const made = await create(send, admin, '/v1/api-keys', { personId, label: 'Kunci pribadi' })
    keys[part] = made.key
  }
  return keys
}

const NO_KEYS = Object.fromEntries(PARTS.map((part) => [part, ''])) as Record<Part, string>

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** What `npm run office` makes, on the clock of the story. Returns the admin's key. */
async function makeOffice({ owner, clock }: TestApp, adminName: string): Promise<string> {
  const [officeId, personId, keyId] = [newId(), newId(), newId()]
  const { key, secretSha256 } = makeKey(keyId)
  await enterOffice(owner, officeId)
  await owner.query(`select set_config('app.now', $1, false)`, [clock.now().toISOString()])
  await owner.query(
    `insert into offices (id, name, region_code) values ($1, 'Dinas Koperasi dan UMKM Kota Bogor', '32.71')`,
    [officeId],
  )
  await owner.query(`insert into people (id, background, roles) values ($1, 'office', '{admin}')`, [
    personId,
  ])
  await owner.query('insert into person_contacts (id, name) values ($1, $2)', [personId, adminName])
  await owner.query(
    `insert into api_keys (id, person_id, label, secret_sha256, expires_at)
     values ($1, $2, 'Kunci pertama', $3, '2019-03-05T02:00:00Z')`,
    [keyId, personId, secretSha256],
  )
  return key
}

/** A first run of the year, with teams of its own. */
async function makeEarlierCases(send: Send, keys: Record<Part, string>): Promise<void> {
  const make = (url: string, body: object) => create(send, keys.manager, url, body)
  const plan = { name: 'Klinik Koperasi 2018 (gelombang pertama)', startsOn: '2018-02-01' }
  const programme = await make('/v1/programmes', { ...plan, capacity: 10 })
  const url = `/v1/programmes/${programme.id}`
  for (const [kind, part] of [
    ['diagnosis', 'diagnosisLead'] as const,
    ['coaching', 'coachingLead'] as const,
  ]) {
    const team = await make(`${url}/teams`, { kind, name: `Tim ${kind}` })
    const me = await send({ method: 'GET', url: '/v1/me', headers: { 'x-api-key': keys[part] } })
    const { person } = me.body as { person: { id: string } }
    await make(`/v1/teams/${team.id}/members`, { personId: person.id, role: 'lead' })
  }
  const headers = { 'x-api-key': keys.manager, 'if-match': '"1"' }
  await send({ method: 'POST', url: `${url}/open`, headers })
  for (let number = 1; number <= EARLIER_CASES; number += 1) {
    const nominee = { kind: 'enterprise', name: `Usaha ${number}`, regionCode: '32.71' }
    const { id: participantId } = await make('/v1/participants', nominee)
    await make(`${url}/cases`, { participantId, nominationSource: 'Usulan kelurahan' })
  }
}
