import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import type { PenyakitBody } from './schema.js'
import { officePenyakit } from './table.js'

/** Every entry an office sees, its own beside the common ones, under columns of one shape. */
export const catalogue = sql`(
  select code, group_code, label, definition, indications, treatments, applies_to, retired_at,
         'common' as origin, 1 as version
    from penyakit
  union all
  select code, group_code, label, definition, null, treatments, applies_to, retired_at, 'office', version
    from office_penyakit)`

/** One penyakit as the API shows it. On alias `p` of the catalogue. */
export const penyakitJson = sql`json_build_object('code', p.code, 'version', p.version, 'origin', p.origin,
  'group', p.group_code, 'label', p.label, 'definition', p.definition, 'indications', p.indications,
  'treatments', p.treatments, 'appliesTo', p.applies_to, 'retiredAt', klinik_instant(p.retired_at))`

type Body = { body: PenyakitBody }

/** A page of the catalogue by code; one row more than asked when there are more. */
export async function listPenyakit(
  tx: Tx,
  wanted: {
    group: readonly string[] | undefined
    appliesTo: string | undefined
    isRetired: boolean | undefined
    after: readonly [string] | null
    limit: number
  },
): Promise<PenyakitBody[]> {
  const { group, appliesTo, isRetired, after, limit } = wanted
  const { rows } = await tx.execute<Body>(sql`
    select ${penyakitJson} as body from ${catalogue} p
     where ${group === undefined ? sql`true` : sql`p.group_code = any (${sql.param(group)}::text[])`}
       and ${appliesTo === undefined ? sql`true` : sql`${appliesTo} = any (p.applies_to)`}
       and ${isRetired === undefined ? sql`true` : sql`(p.retired_at is not null) = ${isRetired}`}
       and ${after === null ? sql`true` : sql`p.code collate "C" > ${after[0]}`}
     order by p.code collate "C" limit ${limit + 1}`)
  return rows.map(({ body }) => body)
}

/** One penyakit; null when neither the common catalogue nor the caller's office has the code. */
export async function findPenyakit(tx: Tx, code: string): Promise<PenyakitBody | null> {
  const { rows } = await tx.execute<Body>(
    sql`select ${penyakitJson} as body from ${catalogue} p where p.code = ${code}`,
  )
  return rows[0]?.body ?? null
}

/** As `findPenyakit`; an entry of the office is locked until the transaction ends. */
export async function lockPenyakit(tx: Tx, code: string): Promise<PenyakitBody | null> {
  await tx.execute(sql`select from office_penyakit where code = ${code} for no key update`)
  return findPenyakit(tx, code)
}

/** Raises `penyakit_code_taken` when the office has the code already. */
export async function insertPenyakit(
  tx: Tx,
  entry: Pick<PenyakitBody, 'code' | 'group' | 'label' | 'definition' | 'treatments' | 'appliesTo'>,
): Promise<void> {
  await tx.insert(officePenyakit).values({ id: newId(), ...entry })
}

export async function retirePenyakit(tx: Tx, code: string): Promise<void> {
  await tx
    .update(officePenyakit)
    .set({ retiredAt: sql`klinik_now()` })
    .where(eq(officePenyakit.code, code))
}
