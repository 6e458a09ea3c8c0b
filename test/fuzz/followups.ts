import type { Answer } from '../support/conformance.js'
import { findRoute } from '../support/document.js'
import { languageVerdict } from './checks.js'
import type { Plan } from './plans.js'
import type { Verdict } from './tally.js'
import type { Sent } from './world.js'

type Send = (sent: Omit<Sent, 'ids'>) => Promise<Answer>
type Followed = { plan: Plan; sent: Sent; answer: Answer; send: Send }

const bodyOf = ({ body }: Answer): Record<string, unknown> => {
  try {
    return Object(JSON.parse(body)) as Record<string, unknown>
  } catch {
    return {}
  }
}

const credentialOf = ({ headers }: Sent) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => ['x-api-key', 'authorization'].includes(name)),
  )
const get = (url: string, sent: Sent): Omit<Sent, 'ids'> => ({
  method: 'GET',
  url,
  headers: credentialOf(sent),
  payload: undefined,
})
const is = (isRight: boolean, fault: string) => (isRight ? null : fault)

async function readCreated({ sent, answer, send }: Followed): Promise<Verdict[]> {
  const { location } = answer.headers
  if (typeof location !== 'string' || findRoute('GET', location) === null) return []
  const read = await send(get(location, sent))
  const isSame = bodyOf(read)['id'] === bodyOf(answer)['id']
  const fault = is(
    read.status === 200 && isSame,
    `${location} answered ${read.status} ${read.body.slice(0, 300)}`,
  )
  return [{ check: 'what was created is at its Location', fault }]
}

async function missDeleted({ plan, sent, send }: Followed): Promise<Verdict[]> {
  const isReadable = findRoute('GET', sent.url) !== null
  const again = isReadable ? get(sent.url, sent) : { ...sent, method: plan.method }
  const { status } = await send(again)
  return [{ check: 'what was deleted is gone', fault: is(status === 404, `it answered ${status}`) }]
}

/** A body but for the secret of a new key or link, which no repetition tells. */
const withoutSecret = ({ body }: Answer) =>
  body.replaceAll(/"(key|token|address)":(null|"[^"]+")/g, '')

async function repeat({ sent, answer, send }: Followed): Promise<Verdict[]> {
  const again = await send(sent)
  const isReplay = again.headers['idempotency-replayed'] === 'true'
  const isSame = again.status === answer.status && withoutSecret(again) === withoutSecret(answer)
  const fault = is(
    isSame && isReplay,
    `first ${answer.status} ${answer.body.slice(0, 300)}\nthen ${again.status} ${again.body.slice(0, 300)}, replayed ${isReplay}`,
  )
  if (sent.payload === undefined) return [{ check: 'same key, same answer', fault }]
  const { status } = await send({ ...sent, payload: `${String(sent.payload)} ` })
  return [
    { check: 'same key, same answer', fault },
    { check: 'other payload with the key 422', fault: is(status === 422, `it answered ${status}`) },
  ]
}

async function turnPage({ sent, answer, send }: Followed): Promise<Verdict[]> {
  const [, next] = /^<(.*)>; rel="next"$/.exec(String(answer.headers['link'] ?? '')) ?? []
  if (next === undefined) return []
  const { status, body } = await send(get(next, sent))
  return [
    {
      check: 'the next page is there',
      fault: is(status === 200, `${status} ${body.slice(0, 300)}`),
    },
  ]
}

/** Headers that may differ between two answers to one request. */
const PASSING = ['request-id', 'date', 'content-length', 'transfer-encoding']

async function ask({ sent, answer, send }: Followed): Promise<Verdict[]> {
  const head = await send({ ...sent, method: 'HEAD' })
  const names = ({ headers }: Answer) =>
    Object.keys(headers)
      .filter((name) => !PASSING.includes(name))
      .sort()
      .join(', ')
  const isSame = head.status === answer.status && names(head) === names(answer) && head.body === ''
  const fault = is(
    isSame,
    `HEAD: ${head.status} ${names(head)}\nGET: ${answer.status} ${names(answer)}`,
  )
  return [{ check: 'HEAD is GET without a body', fault }]
}

async function translate({ sent, answer, send }: Followed): Promise<Verdict[]> {
  const isEnglish = answer.headers['content-language'] === 'en'
  const other = { ...sent.headers, 'accept-language': isEnglish ? 'id' : 'en' }
  return [languageVerdict(answer, await send({ ...sent, headers: other }))]
}

/** What follows from an answer: to read, repeat, turn or translate it; some only now and then. */
export async function followUp(followed: Followed): Promise<Verdict[]> {
  const { plan, sent, answer } = followed
  const { status } = answer
  const { method } = sent
  const isChange = method === 'POST' || method === 'PATCH'
  if (status === 201) {
    const created = await readCreated(followed)
    return sent.headers['idempotency-key'] === undefined
      ? created
      : [...created, ...(await repeat(followed))]
  }
  if (status === 204 && method === 'DELETE') return missDeleted(followed)
  if (status < 300 && isChange && sent.headers['idempotency-key'] !== undefined)
    return repeat(followed)
  if (status === 200 && method === 'GET') {
    return plan.dice % 10 === 0
      ? [...(await ask(followed)), ...(await turnPage(followed))]
      : turnPage(followed)
  }
  const isQuiet =
    status >= 400 &&
    status !== 412 &&
    method !== 'HEAD' &&
    !plan.expected?.kind.startsWith('method')
  return isQuiet && plan.dice % 10 === 0 ? translate(followed) : []
}
