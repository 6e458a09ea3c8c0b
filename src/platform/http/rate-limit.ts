import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { rateLimited } from '../problem/access-kinds.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The window this request counts in; null where nothing is counted. */
    quota: Quota | null
  }
}

const WINDOW_SECONDS = 60
const EXPORTS_PER_MINUTE = 10
const ANONYMOUS_PER_MINUTE = 60

type Quota = { policy: string; limit: number; used: number; endsAt: number }

/** Counts calls in windows of a minute that start with a caller's first call. */
export class RateLimiter {
  readonly #windows = new Map<string, Quota>()
  readonly #now: () => number
  #sweepAt = 0

  constructor(now: () => number) {
    this.#now = now
  }

  /** Counts one call of `caller` under a policy and returns its window. */
  count(policy: string, limit: number, caller: string): Quota {
    const now = this.#now()
    if (now >= this.#sweepAt) this.#sweep(now)
    const key = `${policy} ${caller}`
    let quota = this.#windows.get(key)
    if (quota === undefined || now >= quota.endsAt) {
      quota = { policy, limit, used: 0, endsAt: now + WINDOW_SECONDS * 1000 }
      this.#windows.set(key, quota)
    }
    quota.used += 1
    return quota
  }

  /** Whole seconds until the window ends, at least one. */
  secondsLeft(quota: Quota): number {
    return Math.max(1, Math.ceil((quota.endsAt - this.#now()) / 1000))
  }

  #sweep(now: number): void {
    this.#sweepAt = now + WINDOW_SECONDS * 1000
    for (const [key, { endsAt }] of this.#windows) {
      if (now >= endsAt) this.#windows.delete(key)
    }
  }
}

type RateLimitOptions = {
  /** Calls a minute of one principal; 0 counts nothing at all. */
  perMinute: number
  now: () => number
  /** Principals nobody counts, such as the demo's performers; may grow while the process runs. */
  unlimited?: ReadonlySet<string>
}

/**
 * The limits of one process: per principal, exports apart, and per address for callers without
 * a valid credential. Returns what counts a request; throws 429 when its window is used up.
 */
export function limitRates(
  app: FastifyInstance,
  { perMinute, now, unlimited = new Set() }: RateLimitOptions,
) {
  const limiter = new RateLimiter(now)
  app.decorateRequest('quota', null)

  app.addHook('onSend', (request, reply, payload, done) => {
    const { quota } = request
    if (quota !== null) {
      if (reply.statusCode === 304) quota.used -= 1
      writeHeaders(reply, quota)
    }
    done(null, payload)
  })

  function writeHeaders(reply: FastifyReply, quota: Quota): void {
    const left = Math.max(0, quota.limit - quota.used)
    reply.header('ratelimit-policy', `"${quota.policy}";q=${quota.limit};w=${WINDOW_SECONDS}`)
    reply.header('ratelimit', `"${quota.policy}";r=${left};t=${limiter.secondsLeft(quota)}`)
  }

  return function countRequest(request: FastifyRequest): void {
    const group = request.routeOptions.config.rateLimit
    if (perMinute === 0 || group === 'none') return
    const { principal, ip } = request
    if (principal !== null && unlimited.has(principal)) return
    if (principal === null) {
      request.quota = limiter.count('anonymous', ANONYMOUS_PER_MINUTE, ip)
    } else if (group === 'exports') {
      request.quota = limiter.count('exports', EXPORTS_PER_MINUTE, principal)
    } else {
      request.quota = limiter.count('default', perMinute, principal)
    }
    const { quota } = request
    if (quota.used <= quota.limit) return
    quota.used = quota.limit
    throw rateLimited({ headers: { 'retry-after': String(limiter.secondsLeft(quota)) } })
  }
}
