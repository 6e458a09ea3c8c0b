/**
 * A typed client of the Klinik Koperasi API: openapi-fetch, the types in api.d.ts, and what every
 * client of this API should do. Copy it and change it. It runs in browsers and in Node 20.
 */
import createClient, { type Middleware } from 'openapi-fetch'
import type { components, paths } from './api.js'

/** The shapes of the document, such as `Schemas['Case']`. */
export type Schemas = components['schemas']

export type ClientOptions = {
  /** Such as `https://klinik.example`, without `/v1`. */
  baseUrl: string
  apiKey: string
  /** Language of every message: Indonesian unless you ask for English. */
  language?: 'id' | 'en'
  /** How often a request is sent again before its failure is yours. */
  retries?: number
  /** How long to wait for one answer, in milliseconds. */
  timeout?: number
  /** For tests: another fetch, another way to wait. */
  fetch?: (request: Request, init: RequestInit) => Promise<Response>
  sleep?: (milliseconds: number) => Promise<unknown>
}

/** A refusal. Branch on `code`; show people the message and the message of each of `errors`. */
export class ProblemError extends Error {
  readonly problem: Schemas['Problem']
  constructor(problem: Schemas['Problem']) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
  get code() {
    return this.problem.code
  }
  /** What is wrong with the request, or everything that stands in the way of the step. */
  get errors() {
    return this.problem.errors
  }
  /** With `action_blocked`: what may be done instead. */
  get allowedActions() {
    return this.problem.allowedActions ?? []
  }
  /** With `version_conflict`: the version somebody else has made meanwhile. */
  get currentVersion() {
    return this.problem.currentVersion ?? null
  }
}

/** The paths as this client takes them: it fills in `If-Match`, so callers may leave headers out. */
type Filled<Operation> = Operation extends { parameters: { header?: infer Header } }
  ? Omit<Operation, 'parameters'> & {
      parameters: Omit<Operation['parameters'], 'header'> & { header?: Partial<Header> }
    }
  : Operation
type Paths = { [P in keyof paths]: { [M in keyof paths[P]]: Filled<paths[P][M]> } }

/** A client: `await ok(api.GET('/v1/cases/{caseId}', { params: { path: { caseId } } }))`. */
export function createKlinik(options: ClientOptions) {
  const client = createClient<Paths>({
    baseUrl: options.baseUrl,
    fetch: (request: Request) => send(request, options),
  })
  client.use(introduce(options), rememberVersions())
  return client
}
export type Klinik = ReturnType<typeof createKlinik>

/** Who asks, in which language, and a name for the request that also stands in our logs. */
const introduce = ({ apiKey, language = 'id' }: ClientOptions): Middleware => ({
  onRequest({ request: { headers, method } }) {
    headers.set('X-API-Key', apiKey)
    headers.set('Accept-Language', language)
    headers.set('Request-Id', crypto.randomUUID())
    // One key for one intention. `send` repeats it, so that a change whose answer was lost is
    // answered from memory and not made twice.
    const isChange = method === 'POST' || method === 'PATCH'
    if (isChange && !headers.has('Idempotency-Key'))
      headers.set('Idempotency-Key', crypto.randomUUID())
  },
})

/**
 * Remembers the version last read of each record, and sends it with the next change: whoever changed
 * the record in between is not overwritten, you get 412 instead. A 412 teaches the memory nothing:
 * read again and look before you repeat.
 */
function rememberVersions(): Middleware {
  const versions = new Map<string, string>()
  // A step such as /v1/cases/{caseId}/close changes, and answers with, the record before its name.
  const record = (request: Request) =>
    new URL(request.url).pathname.replace(request.method === 'POST' ? /\/[^/]+$/ : /$/, '')
  return {
    onRequest({ request: { headers }, request }) {
      const version = versions.get(record(request))
      const isChange = request.method !== 'GET'
      if (isChange && version !== undefined && !headers.has('If-Match'))
        headers.set('If-Match', version)
    },
    onResponse({ request, response: { ok, headers } }) {
      const version = headers.get('ETag')
      if (ok && version !== null) versions.set(headers.get('Location') ?? record(request), version)
    },
  }
}

/** The version of a record you hold, for a call that should not rely on the memory. */
export const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` })

/** Sends until there is an answer worth having: through lost connections, 429, 503. */
async function send(request: Request, options: ClientOptions): Promise<Response> {
  const { fetch = globalThis.fetch, retries = 4, timeout = 30_000 } = options
  const { sleep = (ms: number) => new Promise((done) => setTimeout(done, ms)) } = options
  for (let attempt = 0; ; attempt += 1) {
    const isLast = attempt === retries
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeout)])
    const answer = await fetch(request.clone(), { signal }).catch((failure: unknown) => {
      if (isLast || request.signal.aborted) throw failure
      return null
    })
    if (answer !== null && (isLast || !(await isPassing(answer)))) {
      // A deletion whose answer was lost: what should be gone is gone.
      const isGone = attempt > 0 && request.method === 'DELETE' && answer.status === 404
      return isGone ? new Response(null, { status: 204 }) : answer
    }
    const asked = Number(answer?.headers.get('Retry-After')) * 1000
    await sleep(asked || Math.random() * 500 * 2 ** attempt)
  }
}

/** Refusals that pass by themselves: too many calls, no database, the first try still at work. */
async function isPassing(answer: Response): Promise<boolean> {
  if (answer.status !== 409) return answer.status === 429 || answer.status === 503
  const { code } = (await answer.clone().json()) as Schemas['Problem']
  return code === 'idempotency_in_progress'
}

/** What an answer holds: where it could be an object or a page, the object, which is what we ask for. */
type Held<Data> = [Extract<Data, object>] extends [never] ? Data : Extract<Data, object>

/** The data of an answer, or a `ProblemError` to catch. */
export async function ok<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Held<Data>> {
  const { data, error, response } = await call
  if (response.ok) return data as Held<Data>
  const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem')
  // What some proxy says instead of us has a status only.
  throw new ProblemError((isProblem ? error : unknownProblem(response)) as Schemas['Problem'])
}

const unknownProblem = ({ status, url }: Response): Schemas['Problem'] => ({
  type: 'about:blank',
  title: `HTTP ${status}`,
  status,
  code: 'unknown',
  detail: '',
  instance: url,
  errors: [],
})

/** Every item of a list, page after page: `for await (const one of all((query) => ok(…)))`. */
export async function* all<Item>(
  page: (query: { limit: number; cursor?: string }) => Promise<{
    items: Item[]
    nextCursor: string | null
  }>,
): AsyncGenerator<Item> {
  let cursor: string | null = null
  do {
    const read = await page({ limit: 200, ...(cursor === null ? {} : { cursor }) })
    yield* read.items
    cursor = read.nextCursor
  } while (cursor !== null)
}
