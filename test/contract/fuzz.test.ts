import t from 'tap'
import { Fuzzer } from '../fuzz/engine.js'
import { CHECKS, report } from '../fuzz/tally.js'

const SEED = 20_180_402
const REQUESTS = 1200
/** On a busy machine the walk ends here, before every check had its turn. */
const TIME_LIMIT_MS = 14_000

/** Made for certain only in the long walk of `npm run fuzz`: it needs a chance meeting. */
const RARE = ['what was deleted is gone']

t.test('requests made up from the document', async (t) => {
  const startedAt = Date.now()
  const fuzzer = new Fuzzer(t, { seed: SEED, requests: REQUESTS, timeLimit: TIME_LIMIT_MS })
  const tally = await fuzzer.run()
  const lines = report(tally, Date.now() - startedAt)
  t.comment(lines.slice(-3).join('\n'))
  t.equal(tally.findings.size, 0, lines.join('\n'))
  const unmade = CHECKS.filter((check) => !RARE.includes(check) && !tally.made.has(check))
  if (tally.requests >= REQUESTS) t.strictSame(unmade, [], 'every check was made')
})
