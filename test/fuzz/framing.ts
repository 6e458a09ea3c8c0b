import fc from 'fast-check'
import { say } from '../support/listening.js'
import type { Verdict } from './tally.js'

const CRLF = '\r\n'
const head = (line: string, ...headers: string[]) =>
  [line, 'Host: klinik', 'Connection: close', ...headers, '', ''].join(CRLF)

/** Requests that HTTP itself forbids or bounds; each must be refused as a problem, or just cut off. */
const BROKEN: [string, string][] = [
  ['nonsense', `hello${CRLF}${CRLF}`],
  ['an unknown method', head('FOO /v1/me HTTP/1.1')],
  ['headers of 20 kB', head('GET /v1/me HTTP/1.1', `X: ${'a'.repeat(20_000)}`)],
  ['no host', `GET /v1/me HTTP/1.1${CRLF}Connection: close${CRLF}${CRLF}`],
  ['an unknown version', head('GET /v1/me HTTP/3.7')],
  ['the preface of HTTP/2', `PRI * HTTP/2.0${CRLF}${CRLF}SM${CRLF}${CRLF}`],
  ['two lengths', head('POST /v1/people HTTP/1.1', 'Content-Length: 1', 'Content-Length: 2')],
  ['no length', head('POST /v1/people HTTP/1.1', 'Content-Length: many')],
  ['a negative length', head('POST /v1/people HTTP/1.1', 'Content-Length: -1')],
  [
    'length and chunks',
    `${head('POST /v1/people HTTP/1.1', 'Content-Length: 5', 'Transfer-Encoding: chunked')}0${CRLF}${CRLF}`,
  ],
  [
    'a chunk of no size',
    `${head('POST /v1/people HTTP/1.1', 'Transfer-Encoding: chunked')}zz${CRLF}`,
  ],
  ['a coding we do not know', head('POST /v1/people HTTP/1.1', 'Transfer-Encoding: gzip')],
  ['a header without a name', head('GET /v1/me HTTP/1.1', ': x')],
  ['a NUL in a header', head('GET /v1/me HTTP/1.1', 'X: a\0b')],
  ['a space before the colon', head('GET /v1/me HTTP/1.1', 'X : a')],
  ['an expectation', head('GET /v1/me HTTP/1.1', 'Expect: everything')],
  ['a bad escape', head('GET /v1/cases/%ff HTTP/1.1')],
  ['an address of 20 kB', head(`GET /v1/${'a'.repeat(20_000)} HTTP/1.1`)],
  ['a NUL in the address', head('GET /v1/\0 HTTP/1.1')],
]

const SOUND = head('GET /v1/me HTTP/1.1', 'Accept: application/json', 'Accept-Language: en')

/** A sound request with a few of its bytes changed, taken away or put in. */
const garbled = fc
  .array(fc.tuple(fc.nat(SOUND.length - 1), fc.nat(1), fc.string({ maxLength: 3 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) =>
    changes.reduce(
      (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
      SOUND,
    ),
  )

const SAFE = /^HTTP\/1\.1 (1\d\d|2\d\d|304|4\d\d) /

/** Nothing at all (the connection is cut) or an answer: below 500, and a refusal is a problem. */
function faultOf(answer: string): string | null {
  if (answer === '') return null
  if (!SAFE.test(answer)) return answer.slice(0, 300)
  const isRefusal = /^HTTP\/1\.1 4/.test(answer)
  return isRefusal && !/content-type: application\/problem\+json/i.test(answer)
    ? answer.slice(0, 300)
    : null
}

const verdict = (name: string, fault: string | null): Verdict => ({
  check: 'broken framing is answered by a problem',
  fault: fault === null ? null : `${name}: ${fault}`,
})

/** What a server that listens says to bytes that are hardly HTTP. */
export async function frameVerdicts(
  baseUrl: string,
  seed: number,
  count: number,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  const texts = fc
    .sample(garbled, { seed, numRuns: count })
    .map((text) => ['garbled', text] as const)
  for (const [name, text] of [...BROKEN, ...texts]) {
    const answer = await say(baseUrl, Buffer.from(text, 'latin1')).catch((error: unknown) =>
      String(Object(error).code) === 'ECONNRESET' ? '' : String(error),
    )
    verdicts.push(verdict(`${name} ${JSON.stringify(text.slice(0, 200))}`, faultOf(answer)))
  }
  return verdicts
}
