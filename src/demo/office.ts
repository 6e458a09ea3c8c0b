import { and, arrayContains, eq, isNull, like, type SQL } from 'drizzle-orm'
import { asOwner, inOffice } from '../machine/console.js'
import { issueKey } from '../machine/key.js'
import { apiKeys, offices, people } from '../offices/table.js'
import { makeKey } from '../platform/access.js'

/**
 * How far the demo is, as the machine sees it. The keys the story is performed with are its bookmark:
 * the admin's is the last to be made, and all of them are revoked at once when the story is through.
 */
export type DemoOffice = {
  officeId: string
  stage: 'being_made' | 'being_performed' | 'abandoned' | 'complete'
}

/** A person's key for the time of the performance. */
export type Performer = { keyId: string; label: string; personId: string; key: string }

const OPERATION = { operationId: 'machine.demo' }
const LABEL = 'demo: '

/** The label of the key with which a person performs the story, and back. */
export const labelOf = (person: string): string => `${LABEL}${person}`
export const personOf = (label: string): string => label.slice(LABEL.length)

export const LAST_PERFORMER = 'admin'

const isPerformer = like(apiKeys.label, `${LABEL}%`)

/** The office of the demo; null where there is none. */
export const findDemoOffice = (adminUrl: string): Promise<DemoOffice | null> =>
  asOwner(adminUrl, async (tx) => {
    const [office] = await tx
      .select({ id: offices.id })
      .from(offices)
      .where(eq(offices.isDemo, true))
    if (office === undefined) return null
    const [last] = await tx
      .select({ revokedAt: apiKeys.revokedAt, expiresAt: apiKeys.expiresAt })
      .from(apiKeys)
      .where(and(eq(apiKeys.officeId, office.id), eq(apiKeys.label, labelOf(LAST_PERFORMER))))
    return { officeId: office.id, stage: stageOf(last) }
  })

function stageOf(last: { revokedAt: string | null; expiresAt: string } | undefined) {
  if (last === undefined) return 'being_made'
  if (last.revokedAt !== null) return 'complete'
  return new Date(last.expiresAt) < new Date() ? 'abandoned' : 'being_performed'
}

/**
 * Gives the performers new secrets, those of the interrupted process being lost. The credentials stay
 * the same ones, so that requests repeated by them are known again.
 */
export const renewPerformers = (adminUrl: string, officeId: string): Promise<Performer[]> =>
  inOffice(adminUrl, { officeId, ...OPERATION }, async (tx) => {
    const standing = await tx
      .select()
      .from(apiKeys)
      .where(and(isPerformer, isNull(apiKeys.revokedAt)))
    const renewed: Performer[] = []
    for (const { id, label, personId } of standing) {
      const { key, secretSha256 } = makeKey(id)
      await tx.update(apiKeys).set({ secretSha256 }).where(eq(apiKeys.id, id))
      renewed.push({ keyId: id, label, personId: personId ?? '', key })
    }
    return renewed
  })

/** The story is through: its keys let nobody in any more. */
export const retirePerformers = (adminUrl: string, officeId: string): Promise<void> =>
  revoke(adminUrl, officeId, isPerformer)

const READER = 'Laporan demo'

/**
 * Runs `work` with a key of the demo's manager that lets in for the time of the work only; null where
 * there is no demo, or no manager in it any more.
 */
export async function withReader<Result>(
  adminUrl: string,
  work: (key: string) => Promise<Result>,
): Promise<Result | null> {
  const manager = await asOwner(adminUrl, async (tx) => {
    const [found] = await tx
      .select({ officeId: people.officeId, personId: people.id })
      .from(people)
      .innerJoin(offices, and(eq(offices.id, people.officeId), eq(offices.isDemo, true)))
      .where(and(isNull(people.deactivatedAt), arrayContains(people.roles, ['manager'])))
      .orderBy(people.id)
    return found
  })
  if (manager === undefined) return null
  const { key } = await issueKey(adminUrl, { ...manager, scopes: null, days: 1, label: READER })
  try {
    return await work(key)
  } finally {
    await revoke(adminUrl, manager.officeId, eq(apiKeys.label, READER))
  }
}

const revoke = (adminUrl: string, officeId: string, which: SQL): Promise<void> =>
  inOffice(adminUrl, { officeId, ...OPERATION }, async (tx) => {
    const revokedAt = new Date().toISOString()
    await tx
      .update(apiKeys)
      .set({ revokedAt })
      .where(and(which, isNull(apiKeys.revokedAt)))
  })
