import { createHash, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import { LRUCache } from 'lru-cache'
import type { Clock } from './calendar.js'
import { type Database, statement } from './database.js'
import type { Text } from './language.js'
import {
  insufficientScope,
  notYourRole,
  twoCredentials,
  unauthorized,
} from './problem/access-kinds.js'
import { defineProblem, type Problem } from './problem/problem.js'
import { notFound } from './problem/record-kinds.js'
import type { Role } from './roles.js'

type Credential = {
  credentialKind: 'key' | 'identity' | 'observer' | 'calendar_link'
  credentialId: string
  /** Changes with the credential, the person's roles and the office; see `klinik_stamp`. */
  stamp: string
  /** Null: not narrowed. */
  scopes: readonly string[] | null
  expiresAt: string | null
}

/** Someone of an office, or one of its jobs (then `personId` is null and the role `reporter`). */
export type StaffActor = Credential & {
  kind: 'staff'
  officeId: string
  personId: string | null
  roles: readonly Role[]
  background: string | null
  timeZone: string
  lateEntryLimitDays: number
  officeLanguage: 'id' | 'en'
}

/** A province or the ministry: reads aggregates of a region, and of no office anything else. */
export type ObserverActor = Credential & {
  kind: 'observer'
  observerId: string
  name: string
  /** Kemendagri code without a final dot; empty for the whole country. */
  regionPrefix: string
  isDemo: boolean
}

export type Actor = StaffActor | ObserverActor

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; never read it on a public route. */
    actor: Actor
  }
}

export type OidcSettings = {
  issuer: string
  audience: string
  jwksUrl: string
  /** `at+jwt` by RFC 9068; `JWT` for issuers that never send it. */
  tokenType: 'at+jwt' | 'JWT'
}

export const officeRequired = defineProblem({
  code: 'office_required',
  status: 400,
  title: {
    id: 'Anda terdaftar di beberapa dinas; sebutkan yang mana dengan Office-Id.',
    en: 'You belong to several offices; say which one with Office-Id.',
  },
  happened: {
    id: 'Akun Anda terdaftar di lebih dari satu dinas, dan permintaan tidak menyebut untuk dinas mana Anda bekerja sekarang.',
    en: 'Your account is registered in more than one office, and the request does not say for which one you work now.',
  },
  remedy: {
    id: 'Tambahkan header Office-Id dengan id dinas yang dimaksud. Bila tidak tahu id-nya, tanyakan kepada admin dinas itu.',
    en: 'Add the header Office-Id with the id of the office you mean. If you do not know the id, ask the admin of that office.',
  },
})

const BY_KEY = statement('select klinik_principal_by_key($1::uuid, $2) as principal')
const BY_SUBJECT = statement('select klinik_principals_by_subject($1, $2) as principal')
const BY_CALENDAR_LINK = statement('select klinik_principal_by_calendar_link($1) as principal')
const MARK_USED = statement('select klinik_mark_key_used($1::uuid, $2)')
const MARK_LINK_USED = statement('select klinik_mark_calendar_link_used($1::uuid, $2)')

const KEY_FORM = /^ck_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/
const SECRET_FORM = /^[A-Za-z0-9_-]{43}$/
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA']
const CLOCK_SKEW_SECONDS = 60
const REMEMBERED = 10_000
const REMEMBER_MS = 60_000

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The id within `ck_<id>_<secret>`, with the dashes of a UUID. */
const dashed = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** A secret nobody guesses, and what may be kept of it. */
export function makeSecret(): { secret: string; secretSha256: string } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, secretSha256: sha256(secret) }
}

/** A new key for a credential's id: what its holder is shown once, and what is kept of it. */
export function makeKey(id: string): { key: string; secretSha256: string } {
  const { secret, secretSha256 } = makeSecret()
  return { key: `ck_${id.replaceAll('-', '')}_${secret}`, secretSha256 }
}

const invalidCredential = (detail: Text) =>
  unauthorized({ detail, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } })

const INVALID_KEY: Text = {
  id: 'Kunci API tidak dikenal, sudah dicabut, atau sudah berakhir. Mintalah kunci baru kepada admin dinas.',
  en: 'The API key is unknown, revoked or expired. Ask the admin of the office for a new one.',
}
const INVALID_TOKEN: Text = {
  id: 'Token tidak dapat diterima: periksa penerbit, tujuan, jenis, dan masa berlakunya.',
  en: 'The token is not acceptable: check its issuer, audience, type and expiry.',
}
const UNKNOWN_SUBJECT: Text = {
  id: 'Akun ini belum terdaftar di dinas mana pun. Mintalah admin dinas mendaftarkannya.',
  en: 'This account is not registered in any office. Ask the admin of the office to register it.',
}
const OTHER_OFFICE: Text = {
  id: 'Akun ini tidak terdaftar di dinas yang disebut Office-Id.',
  en: 'This account is not registered in the office that Office-Id names.',
}

/** The token of an Authorization header; 401 when there is none. */
function bearer(authorization: string | undefined): string {
  const [, token] = /^Bearer +([^ ]+)$/i.exec(authorization ?? '') ?? []
  if (token === undefined) throw unauthorized({ headers: { 'www-authenticate': 'Bearer' } })
  return token
}

const isExpired = (actor: Credential, now: Date) =>
  actor.expiresAt !== null && new Date(actor.expiresAt) <= now

/** Why a caller may not call the route; null when nothing speaks against it. */
function refusalOf({ actor, routeOptions }: FastifyRequest): Problem | null {
  const { allow, scope } = routeOptions.config
  const roles: readonly string[] = actor.kind === 'observer' ? ['observer'] : actor.roles
  const mayCall =
    allow === 'anyone' ||
    allow === 'link' ||
    (Array.isArray(allow) && allow.some((role) => roles.includes(role)))
  if (!mayCall) return notYourRole()
  return scope === undefined ? null : scopeRefusal(actor, scope)
}

/** Why a narrowed credential may not do what takes a scope; null when it may. */
export function scopeRefusal(actor: Actor, scope: string): Problem | null {
  if (actor.scopes === null || actor.scopes.includes(scope)) return null
  return insufficientScope({
    detail: {
      id: `Kredensial ini tidak memiliki cakupan ${scope}. Minta admin dinas membuat kunci dengan cakupan itu.`,
      en: `This credential lacks the scope ${scope}. Ask the admin of the office for a key that has it.`,
    },
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  })
}

/**
 * Finds out who calls. Principals are remembered for a minute; that is safe because every
 * transaction first checks the stamp, and `forget` is called when it no longer fits.
 */
export function openAccess({
  database,
  clock,
  oidc,
}: {
  database: Database
  clock: Clock
  oidc: OidcSettings | null
}) {
  const remembered = new LRUCache<string, Actor[]>({ max: REMEMBERED, ttl: REMEMBER_MS })
  const keySet = oidc === null ? null : createRemoteJWKSet(new URL(oidc.jwksUrl))

  async function recall(name: string, ask: () => Promise<Actor[]>): Promise<Actor[]> {
    const known = remembered.get(name)
    if (known !== undefined) return known
    const found = await ask()
    if (found.length > 0) remembered.set(name, found)
    return found
  }

  async function byKey(key: string): Promise<Actor> {
    const [, hex, secret] = KEY_FORM.exec(key) ?? []
    if (hex === undefined || secret === undefined) throw invalidCredential(INVALID_KEY)
    const id = dashed(hex)
    const hash = sha256(secret)
    const [actor] = await recall(`key ${id} ${hash}`, async () => {
      const rows = await database.call<{ principal: Actor | null }>(BY_KEY, [id, hash])
      void database.call(MARK_USED, [id, clock.now().toISOString()]).catch(() => undefined)
      return rows.flatMap(({ principal }) => (principal === null ? [] : [principal]))
    })
    if (actor === undefined || isExpired(actor, clock.now())) throw invalidCredential(INVALID_KEY)
    return actor
  }

  /** Whose calendar an address opens; 404 for one that nobody has given out, or that has ended. */
  async function byCalendarLink({ params }: FastifyRequest): Promise<Actor> {
    const { token = '' } = Object(params) as { token?: string }
    if (!SECRET_FORM.test(token)) throw notFound()
    const hash = sha256(token)
    const [actor] = await recall(`link ${hash}`, async () => {
      const rows = await database.call<{ principal: Actor | null }>(BY_CALENDAR_LINK, [hash])
      const found = rows.flatMap(({ principal }) => (principal === null ? [] : [principal]))
      for (const { credentialId } of found) {
        const marked = database.call(MARK_LINK_USED, [credentialId, clock.now().toISOString()])
        void marked.catch(() => undefined)
      }
      return found
    })
    if (actor === undefined) throw notFound()
    return actor
  }

  async function verify(token: string): Promise<{ subject: string; scope: unknown }> {
    if (oidc === null || keySet === null) throw invalidCredential(INVALID_TOKEN)
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keySet, {
        issuer: oidc.issuer,
        audience: oidc.audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_SKEW_SECONDS,
        currentDate: clock.now(),
        requiredClaims: ['sub', 'exp'],
      })
      const type = protectedHeader.typ?.toLowerCase().replace(/^application\//, '')
      const accepted = oidc.tokenType === 'JWT' ? [undefined, 'jwt', 'at+jwt'] : ['at+jwt']
      if (!accepted.includes(type)) throw invalidCredential(INVALID_TOKEN)
      return { subject: payload.sub ?? '', scope: payload['scope'] }
    } catch (error) {
      const isKeySetDown =
        error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)
      throw isKeySetDown ? error : invalidCredential(INVALID_TOKEN)
    }
  }

  async function byToken(token: string, officeId: unknown): Promise<Actor> {
    const { subject, scope } = await verify(token)
    const issuer = oidc?.issuer ?? ''
    const people = await recall(`subject ${issuer} ${subject}`, async () => {
      const rows = await database.call<{ principal: Actor }>(BY_SUBJECT, [issuer, subject])
      return rows.map(({ principal }) => principal)
    })
    if (people.length === 0) throw invalidCredential(UNKNOWN_SUBJECT)
    const chosen =
      officeId === undefined
        ? people
        : people.filter(
            (one) => one.kind === 'staff' && one.officeId === String(officeId).toLowerCase(),
          )
    const [actor, another] = chosen
    if (actor === undefined) throw invalidCredential(OTHER_OFFICE)
    if (another !== undefined) throw officeRequired()
    return typeof scope === 'string' ? { ...actor, scopes: scope.split(' ') } : actor
  }

  async function byHeaders(headers: FastifyRequest['headers']): Promise<Actor> {
    const { authorization, 'x-api-key': key, 'office-id': officeId } = headers
    if (authorization !== undefined && key !== undefined) throw twoCredentials()
    return typeof key === 'string' ? byKey(key) : byToken(bearer(authorization), officeId)
  }

  return {
    /** Sets `request.actor`; 401 without a good credential, 400 with two of them. */
    async authenticate(request: FastifyRequest): Promise<void> {
      request.actor =
        request.routeOptions.config.allow === 'link'
          ? await byCalendarLink(request)
          : await byHeaders(request.headers)
      request.principal = `${request.actor.credentialKind}:${request.actor.credentialId}`
    },

    /**
     * 403 when neither a role of the caller nor the credential's scopes cover the route. Before it
     * refuses it asks again who calls: what is remembered may be older than a promotion.
     */
    async authorise(request: FastifyRequest): Promise<void> {
      if (refusalOf(request) === null) return
      this.forget(request.actor.credentialId)
      await this.authenticate(request)
      const refusal = refusalOf(request)
      if (refusal !== null) throw refusal
    },

    /** Forgets everyone remembered under this credential, so that the next call asks again. */
    forget(credentialId: string): void {
      for (const [name, actors] of remembered.entries()) {
        if (actors.some((actor) => actor.credentialId === credentialId)) remembered.delete(name)
      }
    },
  }
}

export type Access = ReturnType<typeof openAccess>
