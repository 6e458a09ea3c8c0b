import { validate as isUuid } from 'uuid'
import { z } from 'zod'
import {
  findPerson,
  insertApiKey,
  insertObserver,
  listOfficeNames,
  listPeople,
} from '../offices/queries.js'
import { KEY_DAYS_MAX, SCOPES, type Scope } from '../offices/rules.js'
import { makeKey } from '../platform/access.js'
import { newId } from '../platform/ids.js'
import { StartError } from '../platform/start-error.js'
import { asOwner, inOffice, readArguments } from './console.js'

export type NewKey = {
  officeId: string
  /** Null: a job's key. */
  personId: string | null
  scopes: Scope[] | null
  days: number
  label?: string
}

const DAY_MS = 86_400_000

/** Makes a key at the machine, whatever the office's admins have lost. Throws StartError. */
export async function issueKey(
  adminUrl: string,
  { officeId, personId, scopes, days, label = 'Dari konsol' }: NewKey,
): Promise<{ key: string; roles: readonly string[] }> {
  const id = newId()
  const { key, secretSha256 } = makeKey(id)
  const expiresAt = new Date(Date.now() + days * DAY_MS).toISOString()
  return inOffice(adminUrl, { officeId, operationId: 'machine.key' }, async (tx) => {
    const person = personId !== null && isUuid(personId) ? await findPerson(tx, personId) : null
    if (personId !== null && person === null) {
      const people = await listPeople(tx, { limit: 200, after: null })
      const known = people.map((one) => `  ${one.id}  ${one.roles.join(',')}  ${one.name ?? '-'}`)
      throw new StartError(['no such person in this office; it has', ...known].join('\n'))
    }
    if (person !== null && person.body.deactivatedAt !== null) {
      throw new StartError('this person is deactivated: a key would let nobody in')
    }
    await insertApiKey(tx, { id, personId, label, secretSha256, scopes, expiresAt })
    return { key, roles: person?.body.roles ?? ['reporter'] }
  })
}

export type NewObserver = { name: string; regionPrefix: string; days: number; isDemo?: boolean }

/** Makes the key of a province or the ministry, which reads aggregates and belongs to no office. */
export async function issueObserverKey(
  adminUrl: string,
  { name, regionPrefix, days, isDemo = false }: NewObserver,
): Promise<string> {
  const id = newId()
  const { key, secretSha256 } = makeKey(id)
  const expiresAt = new Date(Date.now() + days * DAY_MS).toISOString()
  await asOwner(adminUrl, (tx) =>
    insertObserver(tx, { id, name, regionPrefix, isDemo, secretSha256, expiresAt }),
  )
  return key
}

const USAGE = `npm run key -- --office <id> --person <id> [--scopes cases:read,metrics:read] [--days 365]
npm run key -- --office <id> --person job ...          a job: it reads numbers only
npm run key -- --observer <name> [--region 32] [--days 365]   a province; the whole country without --region`

const Days = z.coerce.number().int().min(1).max(KEY_DAYS_MAX)
const Scopes = z.array(z.enum(SCOPES)).min(1).nullable()
const Region = z.string().regex(/^(\d{2}(\.\d{2})?)?$/)

/** `npm run key`: prints a new key, once. Throws StartError, listing the offices to choose from. */
export async function keyCommand(
  adminUrl: string,
  args: string[],
  print: (line: string) => void,
): Promise<void> {
  const names = ['office', 'person', 'scopes', 'days', 'observer', 'region']
  const given = readArguments(args, names, USAGE)
  const days = Days.safeParse(given['days'] ?? 365)
  const scopes = Scopes.safeParse(given['scopes']?.split(',') ?? null)
  const region = Region.safeParse(given['region'] ?? '')
  if (!days.success) throw new StartError(`days are 1 to ${KEY_DAYS_MAX}\n${USAGE}`)
  if (!scopes.success) throw new StartError(`scopes are any of ${SCOPES.join(', ')}\n${USAGE}`)
  if (!region.success)
    throw new StartError(`a region is a Kemendagri code, as 32 or 32.71\n${USAGE}`)
  const { observer, office, person = '' } = given
  if (observer !== undefined) {
    const wanted = { name: observer, regionPrefix: region.data, days: days.data }
    return print(`key observer ${await issueObserverKey(adminUrl, wanted)}`)
  }
  const { key, roles } = await issueKey(adminUrl, {
    officeId: await knownOffice(adminUrl, office),
    personId: person === 'job' ? null : person,
    scopes: scopes.data,
    days: days.data,
  })
  print(`key ${roles.join(',')} ${key}`)
}

async function knownOffice(adminUrl: string, office: string | undefined): Promise<string> {
  const offices = await asOwner(adminUrl, listOfficeNames)
  if (office !== undefined && offices.some(({ id }) => id === office)) return office
  const known = offices.map(({ id, name }) => `  ${id}  ${name}`)
  throw new StartError([USAGE, 'offices of this database:', ...known].join('\n'))
}
