import type { FastifyInstance } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Language } from '../language.js'
import type { Role } from '../roles.js'

/** A module's routes: a Fastify plugin whose handlers are typed by their zod schemas. */
export type Routes = FastifyPluginAsyncZod

/**
 * Who may call: everyone, anyone with a valid credential, whoever has an address that is one itself, or
 * holders of one of the roles.
 */
export type Allow = 'public' | 'anyone' | 'link' | readonly (Role | 'observer')[]

/** When an operation was deprecated and stops answering, as civil dates in UTC, and what to read. */
export type Deprecation = { since: string; sunset: string; link: string }

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call. A route that does not say stops the process from starting. */
    allow?: Allow
    /** The scope a narrowed credential must hold, such as `cases:write`. */
    scope?: string
    /** The address the new id is appended to in `Location`, such as `/v1/cases`. */
    created?: string
    /** Whether GET answers `If-None-Match` with 304: only where nothing is computed on read. */
    conditional?: boolean
    /** Code lists may be kept for an hour; everything else is revalidated or never stored. */
    cache?: 'hour'
    /** Whether the read may come from the replica that takes the reporting reads. */
    replica?: boolean
    /** Headers of a success beyond those every reply has, by their names in the document. */
    replyHeaders?: readonly ('ContentDisposition' | 'SnapshotAt' | 'ChangeCursor' | 'Link')[]
    /** Whether a POST is refused without an `Idempotency-Key`. */
    needsKey?: boolean
    /** Which limit counts the calls; `none` for probes. */
    rateLimit?: 'exports' | 'none'
    /** Set on an operation that is on its way out: every answer says so. */
    deprecated?: Deprecation
    /** Set on the responders that answer 405 and OPTIONS for an address. */
    responder?: true
  }
  interface FastifySchema {
    hide?: boolean
    operationId?: string
    tags?: readonly string[]
    summary?: string
    description?: string
    deprecated?: boolean
  }
  interface FastifyInstance {
    /** Where clients reach us, without a final slash; empty when addresses stay relative. */
    publicUrl: string
  }
  interface FastifyRequest {
    /** The language of this answer, by `Accept-Language`. */
    language: Language
    /** Who calls, for limits and idempotency; null until authenticated and for the public. */
    principal: string | null
  }
}

/** Fails closed: registering a route that declares no caller throws. Add before any route. */
export function requireAllow(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.allow === undefined) {
      throw new Error(`${String(method)} ${url} does not declare who may call it (config.allow)`)
    }
  })
}
