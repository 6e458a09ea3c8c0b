import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { withCluster } from '../support/cluster.js'
import { Fuzzer } from './engine.js'
import { report, type Tally } from './tally.js'

const USAGE = `npm run fuzz [-- --requests 100000] [--seed n] [--only operationId]
Requests made up from openapi/openapi.json, against the API on a PostgreSQL of its own. Ends with 1
when an answer was not as the document says. FUZZ_REQUESTS and FUZZ_SEED say the same.`

const PROGRESS_MS = 15_000

/** Runs the fuzzer, prints what it found and how often it made each check. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: process.env['FUZZ_REQUESTS'] ?? '100000' },
      seed: { type: 'string', default: process.env['FUZZ_SEED'] ?? String(randomInt(2 ** 31)) },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const [requests, seed] = [Number(values.requests), Number(values.seed)]
  console.log(`seed ${seed}, ${requests} requests`)
  const startedAt = Date.now()
  const tally = await withCluster(async (environment) => {
    Object.assign(process.env, environment)
    const only = values.only === undefined ? {} : { only: new RegExp(`^(${values.only})$`) }
    return fuzz({ seed, requests, ...only })
  })
  console.log(report(tally, Date.now() - startedAt).join('\n'))
  return tally.findings.size > 0 ? 1 : 0
}

async function fuzz(options: { seed: number; requests: number; only?: RegExp }): Promise<Tally> {
  const teardowns: (() => unknown)[] = []
  const keeper = {
    teardown: (end: () => unknown) => void teardowns.unshift(end),
    fail: (message: string) => console.error(message),
  }
  let saidAt = Date.now()
  const onRound = ({ requests, findings }: Tally) => {
    if (Date.now() - saidAt < PROGRESS_MS) return
    saidAt = Date.now()
    console.log(`${requests} requests, ${findings.size} findings`)
  }
  try {
    return await new Fuzzer(keeper as never, { ...options, onRound }).run()
  } finally {
    for (const end of teardowns) await end()
  }
}

process.exitCode = await main()
