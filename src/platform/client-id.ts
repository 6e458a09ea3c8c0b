import { sql } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import type { Tx } from './database.js'
import { newId } from './ids.js'
import { idTaken } from './problem/record-kinds.js'

/**
 * The id of a new row of a table: the client's own, or a new one. Throws 409 `id_taken` when the office
 * ever had anything of that id, with the address of what it is if it is of this table; two who send one
 * id at once wait for each other. Ask before any other rule: whoever repeats what has arrived is told
 * so, whatever has changed since.
 */
export async function acceptId(
  tx: Tx,
  request: FastifyRequest,
  id: string | undefined,
  table: string,
): Promise<string> {
  if (id === undefined) return newId()
  // The lock is a statement of its own, so that the next one sees what the other has committed.
  const [, { rows }] = await Promise.all([
    tx
      .execute(
        sql`select pg_advisory_xact_lock(hashtextextended(klinik_office()::text || ${id}::text, 0))`,
      )
      .execute(),
    tx.execute<{ isThere: boolean }>(sql`
      select bool_and(entity = ${table} and op <> 'delete') as "isThere" from ledger
      where office_id = klinik_office() and entity_id = ${id} group by entity_id`),
  ])
  const [holder] = rows
  if (holder === undefined) return id
  const { created } = request.routeOptions.config
  throw idTaken({ extra: { existingHref: holder.isThere ? `${created}/${id}` : null } })
}
