import type { AddressInfo } from 'node:net'
import { buildApp } from './app.js'
import { openClient } from './demo/client.js'
import { openDemo } from './demo/demo.js'
import { withReader } from './demo/office.js'
import { removeDemo } from './demo/remove.js'
import { describeReport, readReports, resultLine } from './demo/report.js'
import { systemClock } from './platform/calendar.js'
import type { Config } from './platform/config.js'
import { openDatabase } from './platform/database.js'
import { allowApiLogin } from './platform/embedded-postgres.js'
import { atMachine, tell } from './platform/machine.js'
import { prepareData } from './reference-data.js'

/**
 * `npm run demo`: performs the demo story through an API of its own on this database, whether or not a
 * server runs on it, unless the story is there already; then prints what came of it.
 * `npm run demo:remove`: takes all of it away again.
 */
const isRemoval = process.argv.includes('--remove')
await atMachine(prepareData, isRemoval ? remove : perform)

async function remove(adminUrl: string): Promise<void> {
  const count = await removeDemo(adminUrl)
  console.log(count === 0 ? 'there is no demo to remove' : 'the demo is removed')
}

async function perform(adminUrl: string, config: Config): Promise<void> {
  await withApi(adminUrl, config, async (baseUrl, unlimited) => {
    const { signal } = new AbortController()
    const demo = await openDemo({ adminUrl, baseUrl, signal, unlimited, wait: true })
    for (const { role, key } of demo?.keys ?? []) console.log(`key ${role} ${key}`)
    if (demo === null) tell('the demo story is there already')
    else console.log(`demo loaded ${(await demo.perform()).toFixed(1)}`)

    const client = openClient(baseUrl, signal)
    const reports = await withReader(adminUrl, (key) => readReports(client, key))
    if (reports === null) return tell('nobody of the demo office may read its outcome any more')
    for (const report of reports) console.log(`${describeReport(report)}\n`)
    for (const report of reports) console.log(resultLine(report))
  })
}

/** Runs `work` with the address of an API of this process, on a port that was free. */
async function withApi(
  adminUrl: string,
  config: Config,
  work: (baseUrl: string, unlimited: Set<string>) => Promise<void>,
): Promise<void> {
  const database = openDatabase({
    url: config.databaseUrl ?? (await embeddedApiUrl(adminUrl)),
    poolSize: config.poolSize,
    prepared: config.prepared,
    onError: () => {},
  })
  const unlimited = new Set<string>()
  const quiet: Config = { ...config, logLevel: 'warn' }
  const app = await buildApp({ config: quiet, clock: systemClock, database, unlimited })
  try {
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    await work(`http://127.0.0.1:${port}`, unlimited)
  } finally {
    await app.close()
    await database.close()
  }
}

/** The address of the API's role on the embedded database. */
async function embeddedApiUrl(adminUrl: string): Promise<string> {
  await allowApiLogin(adminUrl)
  const address = new URL(adminUrl)
  address.username = 'klinik_api'
  return address.href
}
