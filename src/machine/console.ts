import { parseArgs } from 'node:util'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Tx } from '../platform/database.js'
import { newId } from '../platform/ids.js'
import { StartError } from '../platform/start-error.js'

/**
 * Runs `work` in one transaction within an office, as the API would for a person of it, but for nobody:
 * the ledger says that it came from the machine, and by which command.
 */
export async function inOffice<Result>(
  adminUrl: string,
  { officeId, operationId }: { officeId: string; operationId: string },
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return asOwner(adminUrl, async (tx, client) => {
    await client.query('begin')
    await client.query(
      `select set_config('app.office_id', $1, true), set_config('app.request_id', $2, true),
         set_config('app.operation_id', $3, true), set_config('role', 'klinik_staff', true)`,
      [officeId, newId(), operationId],
    )
    const result = await work(tx)
    await client.query('commit')
    return result
  })
}

/** Runs `work` as the owner of the tables, who sees every office. */
export async function asOwner<Result>(
  adminUrl: string,
  work: (tx: Tx, client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: adminUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(drizzle(client, { casing: 'snake_case' }), client)
  } finally {
    await client.end()
  }
}

/** The `--name value` arguments of a command. Throws StartError, with its usage, for any other. */
export function readArguments(
  args: string[],
  names: readonly string[],
  usage: string,
): Record<string, string> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
    return { ...parseArgs({ args, options }).values } as Record<string, string>
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n')
    throw new StartError(`${reason}\n${usage}`, { cause: error })
  }
}
