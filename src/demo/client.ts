import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '../platform/start-error.js'

type Asked = {
  /** Whose key; the caller's part in the story, for the line that tells of a failure. */
  as: { name: string; key: string }
  body?: object
  /** Sent as it is, in place of a body. */
  file?: { contentType: string; content: Uint8Array<ArrayBuffer> }
  /** The version last read. */
  ifMatch?: number
  idempotencyKey?: string
}

/** Calls the API over HTTP, as any client would. */
export type Client = <Reply>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  asked: Asked,
) => Promise<Reply>

/** What passes by itself when one waits as long as the answer says. */
const PASSING = [429, 503]
const ATTEMPTS = 8

/**
 * A client of the API at an address without a slash at the end. It waits where it is told to, gives up
 * when `signal` says so, and throws a StartError of one line for every answer that is no success.
 */
export function openClient(baseUrl: string, signal: AbortSignal): Client {
  async function send(method: string, path: string, asked: Asked): Promise<Response> {
    const { as, body, file, ifMatch, idempotencyKey } = asked
    const headers: Record<string, string> = { 'x-api-key': as.key, 'accept-language': 'id' }
    if (body !== undefined) headers['content-type'] = 'application/json'
    if (file !== undefined) headers['content-type'] = file.contentType
    if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`
    if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey
    return fetch(`${baseUrl}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file === undefined ? {} : { body: file.content }),
    })
  }

  return async function call<Reply>(method: string, path: string, asked: Asked): Promise<Reply> {
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted()
      const response = await send(method, path, asked)
      const text = await response.text()
      if (response.ok) return (text === '' ? null : JSON.parse(text)) as Reply
      if (!PASSING.includes(response.status) || attempt === ATTEMPTS) {
        const line = `demo: ${method} ${path} as ${asked.as.name}`
        throw new StartError(`${line}: ${response.status} ${refusalOf(text)}`)
      }
      const seconds = Number(response.headers.get('retry-after') ?? 1)
      await sleep(seconds * 1000, undefined, { signal })
    }
  }
}

type Refusal = { code: string; errors?: { code: string; pointer?: string; message: string }[] }

/** What a problem document says, on one line. */
function refusalOf(text: string): string {
  try {
    const { code, errors = [] } = JSON.parse(text) as Refusal
    const parts = errors.map((error) => `${error.code} ${error.pointer ?? ''} ${error.message}`)
    return [code, ...parts].join('; ')
  } catch {
    return text
  }
}
