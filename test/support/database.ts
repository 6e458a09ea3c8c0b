import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Test } from 'tap'

/** Where a test's own database is: `apiUrl` as the API connects, `adminUrl` as the owner. */
export type TestDatabase = { apiUrl: string; adminUrl: string }

/** The names under which the runner hands over the cluster to the tests. */
export const ENVIRONMENT = {
  adminUrl: 'TEST_ADMIN_URL',
  apiUrl: 'TEST_API_URL',
  template: 'TEST_TEMPLATE',
  /** Set for a whole run alone: where each process records the operations it called. */
  recorded: 'TEST_RECORDED',
} as const

/**
 * A migrated database of the test's own, copied from the runner's template and dropped at the end,
 * whatever is still connected. 0.1 s. Needs `npm test`, which starts the cluster.
 */
export async function createTestDatabase(t: Test): Promise<TestDatabase> {
  const owner = demand(ENVIRONMENT.adminUrl)
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await runSql(
    owner,
    `create database ${name} template ${demand(ENVIRONMENT.template)} strategy file_copy`,
  )
  t.teardown(() => runSql(owner, `drop database ${name} with (force)`))
  return { apiUrl: inDatabase(demand(ENVIRONMENT.apiUrl), name), adminUrl: inDatabase(owner, name) }
}

/** The same login on another database of the cluster. */
export function inDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Runs statements one by one, outside a transaction. */
export async function runSql(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

function demand(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error('run the tests with `npm test -- <file>`')
  return value
}
