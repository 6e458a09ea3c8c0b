import type pg from 'pg'
import { makeKey } from '../../src/platform/access.js'
import { newId } from '../../src/platform/ids.js'

/** Every part someone plays in a clinic: role, background. Leads come by the teams of makers.ts. */
const PARTS = {
  admin: ['admin', 'office'],
  manager: ['manager', 'office'],
  secondManager: ['manager', 'office'],
  diagnosisLead: ['diagnostician', 'academic'],
  diagnostician: ['diagnostician', 'expert'],
  /** A diagnostician of no team. */
  otherDiagnostician: ['diagnostician', 'practitioner'],
  coachingLead: ['coach', 'dekopinda'],
  coach: ['coach', 'practitioner'],
  /** A coach of no team. */
  otherCoach: ['coach', 'banking'],
  reporter: ['reporter', 'office'],
} as const

export type Part = keyof typeof PARTS
export type Actors = {
  officeId: string
  people: Record<Part, { personId: string; key: string; keyId: string }>
  /** The key of a job: no person behind it. */
  reporterJobKey: string
}

/** Sets what a request's transaction would, so that defaults, triggers and the ledger work. */
export const enterOffice = (owner: pg.Client, officeId: string, personId = '') =>
  owner.query(
    `select set_config('app.office_id', $1, false), set_config('app.person_id', $2, false),
            set_config('app.operation_id', 'test', false)`,
    [officeId, personId],
  )

/** An office with someone for every part, each with a key, entered as the owner. */
export async function makeOffice(
  owner: pg.Client,
  { name, regionCode }: { name: string; regionCode: string },
): Promise<Actors> {
  const officeId = newId()
  await enterOffice(owner, officeId)
  await owner.query('insert into offices (id, name, region_code) values ($1, $2, $3)', [
    officeId,
    name,
    regionCode,
  ])
  const people = {} as Actors['people']
  for (const [part, [role, background]] of Object.entries(PARTS)) {
    const personId = newId()
    await owner.query('insert into people (id, background, roles) values ($1, $2, $3)', [
      personId,
      background,
      [role],
    ])
    await owner.query('insert into person_contacts (id, name) values ($1, $2)', [
      personId,
      `Orang ${part}`,
    ])
    people[part as Part] = { personId, ...(await insertKey(owner, personId)) }
  }
  const { key: reporterJobKey } = await insertKey(owner, null)
  return { officeId, people, reporterJobKey }
}

async function insertKey(owner: pg.Client, personId: string | null) {
  const keyId = newId()
  const { key, secretSha256 } = makeKey(keyId)
  await owner.query(
    `insert into api_keys (id, person_id, label, secret_sha256, expires_at)
     values ($1, $2, 'test', $3, '2100-01-01')`,
    [keyId, personId, secretSha256],
  )
  return { key, keyId }
}
