import pg from 'pg'
import { issueObserverKey } from '../machine/key.js'
import { makeOffice } from '../machine/office.js'
import { StartError } from '../platform/start-error.js'
import type { PersonKey } from './cast/people.js'
import { CAST } from './cast.js'
import { type Client, openClient } from './client.js'
import type { Actors, Kept } from './hand.js'
import {
  findDemoOffice,
  LAST_PERFORMER,
  labelOf,
  type Performer,
  personOf,
  renewPerformers,
  retirePerformers,
} from './office.js'
import { playStory } from './player.js'
import { removeDemo } from './remove.js'

/** A demo that is not complete yet, with everyone ready to perform it. */
export type Demo = {
  /** Keys to print: of each role when the office was just made, else none. */
  keys: readonly PrintedKey[]
  /** Performs what is left of the story and returns the seconds it took. Throws StartError. */
  perform(): Promise<number>
}
export type PrintedKey = { role: string; key: string }

type DemoOptions = {
  adminUrl: string
  /** Where the API listens. */
  baseUrl: string
  /** Ends the performance; the next one goes on from there. */
  signal: AbortSignal
  /** The API's own set of principals that no rate limit counts. */
  unlimited: Set<string>
  /** Whether to wait for another process that is at it, or leave it to that. */
  wait: boolean
}

/** Whose keys are printed, beside the observer's. */
const PRINTED = [
  'admin',
  'manager',
  'diagnosis_lead',
  'diagnostician',
  'coaching_lead',
  'coach',
  'reporter',
] as const satisfies readonly PersonKey[]

const DEMO_LOCK = 7_160_313
const HOUR_MS = 3_600_000
/** As long as the API keeps replies for repetition: an interrupted story can go on so long. */
const PERFORMANCE_HOURS = 72
const OBSERVER_DAYS = 365

const ABANDONED =
  'the demo story was interrupted days ago and cannot go on: npm run demo:remove makes room for it anew'

/**
 * Makes the demo office and its people, or finds those of an interrupted start; null when the story
 * is complete, or when another process performs it and `wait` is false. An office that nobody got a
 * key of yet is made anew. Throws StartError.
 */
export async function openDemo(options: DemoOptions): Promise<Demo | null> {
  const { adminUrl, baseUrl, signal, unlimited, wait } = options
  const unlock = await lockDemo(adminUrl, wait)
  if (unlock === null) return null
  try {
    const client = openClient(baseUrl, signal)
    const made = await enter(adminUrl, client)
    if (made === null) {
      await unlock()
      return null
    }
    const { officeId, performers, keys } = made
    for (const { keyId } of performers) unlimited.add(`key:${keyId}`)
    const perform = async () => {
      const startedAt = performance.now()
      try {
        await playStory(client, actorsOf(performers))
        await retirePerformers(adminUrl, officeId)
      } finally {
        await unlock()
      }
      return (performance.now() - startedAt) / 1000
    }
    return { keys, perform }
  } catch (error) {
    await unlock()
    throw error
  }
}

type Made = { officeId: string; performers: Performer[]; keys: PrintedKey[] }

async function enter(adminUrl: string, client: Client): Promise<Made | null> {
  const found = await findDemoOffice(adminUrl)
  if (found === null) return make(adminUrl, client)
  const { officeId, stage } = found
  if (stage === 'complete') return null
  if (stage === 'abandoned') throw new StartError(ABANDONED)
  if (stage === 'being_performed') {
    return { officeId, performers: await renewPerformers(adminUrl, officeId), keys: [] }
  }
  await removeDemo(adminUrl)
  return make(adminUrl, client)
}

/** Office, first admin and observer at the machine; everything else by the admin over HTTP. */
async function make(adminUrl: string, client: Client): Promise<Made> {
  const [{ name: adminName }] = CAST.people
  const office = await makeOffice(adminUrl, { ...CAST.office, adminName })
  const observerKey = await issueObserverKey(adminUrl, { ...CAST.observer, days: OBSERVER_DAYS })
  const as = { name: 'admin', key: office.key }

  const personIds = new Map<string, string>([['admin', office.adminId]])
  const others = CAST.people.filter(({ key }) => key !== LAST_PERFORMER)
  const admitted = await Promise.all(
    others.map(({ name, background, roles }) =>
      client<Kept>('POST', '/v1/people', { as, body: { name, background, roles } }),
    ),
  )
  for (const [index, { id }] of admitted.entries()) personIds.set(others[index]?.key ?? '', id)

  const issue = async (person: string, label: string, expiresAt?: string): Promise<Performer> => {
    const personId = personIds.get(person) ?? ''
    const body = { personId, label, expiresAt }
    const made = await client<Kept & { key: string }>('POST', '/v1/api-keys', { as, body })
    return { keyId: made.id, label, personId, key: made.key }
  }
  const printed = await Promise.all(
    PRINTED.map(async (role) => ({
      role,
      key: role === 'admin' ? office.key : (await issue(role, 'Kunci demo')).key,
    })),
  )
  const expiresAt = new Date(Date.now() + PERFORMANCE_HOURS * HOUR_MS).toISOString()
  const performers = await Promise.all(others.map(({ key }) => issue(key, labelOf(key), expiresAt)))
  performers.push(await issue(LAST_PERFORMER, labelOf(LAST_PERFORMER), expiresAt))
  return {
    officeId: office.officeId,
    performers,
    keys: [...printed, { role: 'observer', key: observerKey }],
  }
}

const actorsOf = (performers: readonly Performer[]): Actors =>
  Object.fromEntries(
    performers.map(({ label, personId, key }) => [personOf(label), { personId, key }]),
  ) as Actors

/**
 * Holds the demo for this process, so that no two perform it; null when another does and `wait` is
 * false. The lock ends with its connection, so a killed process leaves none.
 */
async function lockDemo(adminUrl: string, wait: boolean): Promise<(() => Promise<void>) | null> {
  const client = new pg.Client({ connectionString: adminUrl })
  client.on('error', () => {})
  await client.connect()
  const text = wait
    ? 'select true as is_ours from pg_advisory_lock($1)'
    : 'select pg_try_advisory_lock($1) as is_ours'
  const { rows } = await client.query<{ is_ours: boolean }>(text, [DEMO_LOCK])
  if (rows[0]?.is_ours) return () => client.end()
  await client.end()
  return null
}
