import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Access, StaffActor } from './access.js'
import { type Clock, civilDateIn } from './calendar.js'
import {
  AccessChanged,
  type Asked,
  ask,
  type Context,
  type Database,
  type Statement,
  sqlState,
  statement,
  type Tx,
} from './database.js'
import { describeReply, parseIfMatch } from './http/representation.js'
import { serialiseReply, successStatus } from './http/serialisation.js'
import { notYourRole } from './problem/access-kinds.js'
import {
  idempotencyInProgress,
  idempotencyKeyReused,
  preconditionRequired,
} from './problem/record-kinds.js'
import { validationFailed } from './problem/request-kinds.js'
import type { Snapshot, SnapshotQuery } from './snapshot.js'
import { StaleVersion, tellChanges } from './versions.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The caller as one of an office; 403 for an observer, whom routes should not have let in. */
    staff: StaffActor
    /** The caller as a person; 403 for a job, which can sign and record nothing. */
    person: StaffActor & { personId: string }
    /** The instant of this request, by the injected clock. */
    now: Date
    /** A read-only transaction in the caller's office. */
    read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
    /** One prepared statement in one round trip, in the caller's office. */
    readRows<Row extends object>(asked: Statement, values: unknown[]): Promise<Row[]>
    /**
     * A transaction in the caller's office; whatever it throws, nothing is kept. With an
     * Idempotency-Key the reply is kept in it too, and a repeated request gets that reply.
     */
    write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
    /**
     * A transaction for work that goes on after the reply, with the caller's access as it then is:
     * no Idempotency-Key is read and nothing is sent.
     */
    background<T>(work: (tx: Tx) => Promise<T>): Promise<T>
    /** The rows of a query as of one instant, for a reply that is streamed; close or read it whole. */
    snapshot(asked: SnapshotQuery): Promise<Snapshot>
    /**
     * 428 without `If-Match`, 412 when the caller read another version than is stored. Ask within
     * `write`, so that the refusal tells what changed in between; `id` is that of the record where the
     * last parameter of the address is not.
     */
    mustMatch(version: number, id?: string): void
    /** Today's civil date in a zone, by default the office's. */
    today(zone?: string): string
  }
}

/** How long a reply is kept for repetition, as the API publishes it. */
const KEPT_HOURS = 72
const ATTEMPTS = 3
const KEY_FORM = /^[\x21-\x7e]{1,255}$/

const LOCK = statement(
  `select pg_try_advisory_xact_lock(hashtextextended($1 || '|' || $2, 0)) as is_free`,
)
const FIND = statement(`select fingerprint, status, headers, body from idempotency_keys
  where principal = $1 and key = $2 and created_at > klinik_now() - interval '${KEPT_HOURS} hours'`)
const KEEP =
  statement(`insert into idempotency_keys (principal, key, fingerprint, status, headers, body)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (office_id, principal, key) do update set fingerprint = excluded.fingerprint,
    status = excluded.status, headers = excluded.headers, body = excluded.body,
    created_at = excluded.created_at`)
const SWEEP = statement(
  `delete from idempotency_keys where created_at < klinik_now() - interval '${KEPT_HOURS} hours'`,
)
/** One kept reply in so many also sweeps its office's replies that are too old. */
const SWEEP_EVERY = 100

type Kept = { fingerprint: string; status: number; headers: Record<string, string>; body: string }

/** A reply ready to send: its text is made inside the transaction, so what is kept is what is sent. */
type Sendable = { status: number; headers: Record<string, string>; body: string; replayed: boolean }

/** The caller's Idempotency-Key, bare or quoted; null where none was sent or none is read. */
function idempotencyKey(request: FastifyRequest): string | null {
  const header = request.headers['idempotency-key']
  if (header === undefined || !['POST', 'PATCH'].includes(request.method)) return null
  const key = String(header).replace(/^"(.*)"$/, '$1')
  if (KEY_FORM.test(key)) return key
  throw validationFailed({
    errors: [
      {
        in: 'headers',
        parameter: 'idempotency-key',
        code: 'invalid_format',
        message: {
          id: 'Gunakan 1 sampai 255 karakter ASCII yang terlihat.',
          en: 'Use 1 to 255 visible ASCII characters.',
        },
      },
    ],
  })
}

/** What makes two requests the same one: method, address and body, byte by byte. */
const fingerprintOf = ({ method, url, rawBody }: FastifyRequest) =>
  createHash('sha256')
    .update(`${method} ${url} `)
    .update(rawBody ?? '')
    .digest('hex')

function replay(kept: Kept, fingerprint: string): Sendable {
  if (kept.fingerprint !== fingerprint) throw idempotencyKeyReused()
  return { ...kept, replayed: true }
}

/** The reply of a view, with the headers that follow from it. */
function sendable(request: FastifyRequest, reply: FastifyReply, view: unknown): Sendable {
  const status = successStatus(request.routeOptions.schema?.response)
  describeReply(request, reply, view)
  const headers: Record<string, string> = {}
  for (const name of ['etag', 'location']) {
    const value = reply.getHeader(name)
    if (typeof value === 'string') headers[name] = value
  }
  const body = status === 204 ? '' : serialiseReply(request, view)
  return { status, headers, body, replayed: false }
}

function send(reply: FastifyReply, { status, headers, body, replayed }: Sendable) {
  reply.code(status).headers(headers)
  if (replayed) reply.header('idempotency-replayed', 'true')
  if (body !== '') reply.type('application/json; charset=utf-8')
  return body === '' ? null : body
}

function contextOf(request: FastifyRequest, now: Date): Context {
  const { actor, id: requestId } = request
  const isStaff = actor.kind === 'staff'
  return {
    role: isStaff ? 'klinik_staff' : 'klinik_observer',
    credentialKind: actor.credentialKind,
    credentialId: actor.credentialId,
    stamp: actor.stamp,
    officeId: isStaff ? actor.officeId : '',
    personId: isStaff ? (actor.personId ?? '') : '',
    requestId,
    operationId: request.routeOptions.schema?.operationId ?? '',
    now: now.toISOString(),
    regionPrefix: isStaff ? '' : actor.regionPrefix || 'all',
    isDemo: String(!isStaff && actor.isDemo),
  }
}

const isCollision = (error: unknown) => ['40001', '40P01'].includes(sqlState(error) ?? '')

/** Gives every request its transactions: `read`, `readRows`, `write`, and what they depend on. */
export function decorateTransactions(
  app: FastifyInstance,
  {
    database,
    reporting = database,
    access,
    clock,
  }: { database: Database; reporting?: Database | undefined; access: Access; clock: Clock },
): void {
  const replies = new WeakMap<FastifyRequest, FastifyReply>()
  let keptCount = 0

  /** Asks again who calls; throws the refusal that follows from the answer. */
  async function renewAccess(request: FastifyRequest): Promise<void> {
    access.forget(request.actor.credentialId)
    await access.authenticate(request)
    await access.authorise(request)
  }

  /** A replica may not know of a new key yet: what it refuses, the primary decides. */
  const readerOf = (request: FastifyRequest, attempt: number) =>
    request.routeOptions.config.replica === true && attempt === 1 ? reporting : database

  /** Runs with the caller's access; once more when it has changed, and again after a deadlock. */
  async function withAccess<T>(
    request: FastifyRequest,
    run: (context: Context, reader: Database) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await run(contextOf(request, request.now), readerOf(request, attempt))
      } catch (error) {
        const hasChanged = error instanceof AccessChanged
        if (attempt === ATTEMPTS || !(hasChanged || isCollision(error))) throw error
        if (hasChanged) await renewAccess(request)
      }
    }
  }

  app.decorateRequest('actor')
  app.decorateRequest('now')
  app.addHook('onRequest', (request, reply, done) => {
    request.now = clock.now()
    replies.set(request, reply)
    done()
  })

  app.decorateRequest('staff', {
    getter(this: FastifyRequest) {
      if (this.actor.kind !== 'staff') throw notYourRole()
      return this.actor
    },
  })
  app.decorateRequest('person', {
    getter(this: FastifyRequest) {
      const { staff } = this
      if (staff.personId === null) throw notYourRole()
      return { ...staff, personId: staff.personId }
    },
  })

  app.decorateRequest('read', function read<T>(this: FastifyRequest, work: (tx: Tx) => Promise<T>) {
    return withAccess(this, (context, reader) => reader.read(context, work))
  })

  app.decorateRequest('readRows', function readRows<
    Row extends object,
  >(this: FastifyRequest, asked: Statement, values: unknown[]) {
    return withAccess(this, (context, reader) => reader.readOne<Row>(context, asked, values))
  })

  app.decorateRequest('write', async function write<
    T,
  >(this: FastifyRequest, work: (tx: Tx) => Promise<T>): Promise<T> {
    const reply = replies.get(this)
    if (reply === undefined) throw new Error('write is called before onRequest')
    const key = idempotencyKey(this)
    const principal = this.principal ?? ''
    const fingerprint = key === null ? '' : fingerprintOf(this)
    const first = key === null ? [] : [ask(LOCK, principal, key), ask(FIND, principal, key)]
    const last = ({ status, headers, body, replayed }: Sendable): Asked[] => {
      if (key === null || replayed) return []
      keptCount += 1
      const keep = ask(KEEP, principal, key, fingerprint, status, headers, body)
      return keptCount % SWEEP_EVERY === 0 ? [ask(SWEEP), keep] : [keep]
    }
    const outcome = await withAccess(this, (context) =>
      database.write(
        context,
        async (tx, [lock, found]) => {
          const [isFree] = lock?.rows ?? [{ is_free: true }]
          if (isFree.is_free === false)
            throw idempotencyInProgress({ headers: { 'retry-after': '1' } })
          const kept: Kept | undefined = found?.rows[0]
          if (kept !== undefined) return replay(kept, fingerprint)
          const view = await work(tx).catch(async (error: unknown) => {
            throw error instanceof StaleVersion ? await tellChanges(tx, error) : error
          })
          return sendable(this, reply, view)
        },
        { first, last },
      ),
    )
    // The text is what the handler returns for Fastify to send; its type stays the view's, so that
    // the compiler still holds the handler to the schema of its reply.
    return send(reply, outcome) as T
  })

  app.decorateRequest('background', function background<
    T,
  >(this: FastifyRequest, work: (tx: Tx) => Promise<T>) {
    return withAccess(this, (context) =>
      database.write({ ...context, now: clock.now().toISOString() }, work),
    )
  })

  app.decorateRequest('snapshot', function snapshot(this: FastifyRequest, asked: SnapshotQuery) {
    return withAccess(this, (context, reader) => reader.snapshot(context, asked))
  })

  app.decorateRequest(
    'mustMatch',
    function mustMatch(
      this: FastifyRequest,
      version: number,
      id = Object.values(Object(this.params)).map(String).at(-1) ?? '',
    ) {
      const wanted = parseIfMatch(this.headers['if-match'], this.method)
      if (wanted === null) throw preconditionRequired()
      if (wanted !== 'any' && wanted !== version) throw new StaleVersion({ id, version, wanted })
    },
  )

  app.decorateRequest('today', function today(this: FastifyRequest, zone?: string) {
    return civilDateIn(zone ?? this.staff.timeZone, this.now)
  })
}
