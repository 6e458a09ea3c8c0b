import { Writable } from 'node:stream'
import t from 'tap'
import { createHttp } from '../../src/platform/http/http.js'
import { traceIdOf } from '../../src/platform/http/log.js'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT = `00-${TRACE}-00f067aa0ba902b7-01`

t.test('a trace is known by its traceparent', async (t) => {
  t.equal(traceIdOf(PARENT), TRACE)
  t.equal(traceIdOf(`${PARENT}-more`), TRACE, 'of a later version')
  const odd = [
    undefined,
    '',
    TRACE,
    PARENT.toUpperCase(),
    PARENT.replace(TRACE, '0'.repeat(32)),
    `x${PARENT}`,
  ]
  for (const one of odd) t.equal(traceIdOf(one), null, String(one))
})

t.test('what is logged of a request names its trace', async (t) => {
  const lines: Record<string, unknown>[] = []
  const logStream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)))
      done()
    },
  })
  const app = createHttp({
    authenticate: () => undefined,
    checkReady: async () => undefined,
    logStream,
  })
  t.teardown(() => app.close())
  await app.inject({ url: '/nope', headers: { traceparent: PARENT } })
  await app.inject({ url: '/nope' })
  const [traced, plain] = lines.filter(({ code }) => code === 'not_found')
  t.match(traced, { traceId: TRACE, requestId: String })
  t.notOk('traceId' in (plain ?? {}), 'and none where nobody said')
})
