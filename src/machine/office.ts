import { insertApiKey, insertOffice, insertPerson } from '../offices/queries.js'
import { keyExpiry, zoneOfRegion } from '../offices/rules.js'
import { OfficeView, PersonCreate } from '../offices/schema.js'
import { makeKey } from '../platform/access.js'
import { newId } from '../platform/ids.js'
import { StartError } from '../platform/start-error.js'
import { inOffice, readArguments } from './console.js'

export type NewOffice = { name: string; regionCode: string; adminName: string; isDemo?: boolean }
export type MadeOffice = { officeId: string; adminId: string; key: string; expiresAt: string }

/** Makes an office with its first admin, and a key for the admin: all that is needed to go on. */
export async function makeOffice(
  adminUrl: string,
  { name, regionCode, adminName, isDemo = false }: NewOffice,
): Promise<MadeOffice> {
  const officeId = newId()
  const adminId = newId()
  const keyId = newId()
  const { key, secretSha256 } = makeKey(keyId)
  const expiresAt = keyExpiry(new Date())
  await inOffice(adminUrl, { officeId, operationId: 'machine.office' }, async (tx) => {
    const timeZone = zoneOfRegion(regionCode)
    await insertOffice(tx, { id: officeId, name, regionCode, timeZone, isDemo })
    await insertPerson(tx, { id: adminId, name: adminName, background: 'office', roles: ['admin'] })
    const label = 'Kunci pertama'
    await insertApiKey(tx, { id: keyId, personId: adminId, label, secretSha256, expiresAt })
  })
  return { officeId, adminId, key, expiresAt }
}

const USAGE =
  'npm run office -- --name "Dinas Koperasi dan UMKM Kota Bogor" --region 32.71 [--admin-name "Sari Wulandari"]'

/** `npm run office`: prints the office, its admin and the admin's key, once. Throws StartError. */
export async function officeCommand(
  adminUrl: string,
  args: string[],
  print: (line: string) => void,
): Promise<void> {
  const given = readArguments(args, ['name', 'region', 'admin-name'], USAGE)
  const name = OfficeView.shape.name.safeParse(given['name'])
  const regionCode = OfficeView.shape.regionCode.safeParse(given['region'])
  const adminName = PersonCreate.shape.name.safeParse(given['admin-name'] ?? 'Admin')
  if (!name.success || !regionCode.success || !adminName.success) {
    throw new StartError(
      `give a name and the Kemendagri code of the province, city or regency\n${USAGE}`,
    )
  }
  const made = await makeOffice(adminUrl, {
    name: name.data,
    regionCode: regionCode.data,
    adminName: adminName.data,
  })
  print(`office ${made.officeId}`)
  print(`person ${made.adminId}`)
  print(`key admin ${made.key}`)
}
