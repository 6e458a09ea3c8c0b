/// <reference lib="es2024.string" />
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FieldError } from '../problem/problem.js'
import { invalidJson, invalidText, invalidUtf8 } from '../problem/request-kinds.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came, for the fingerprint of an idempotent request; null without one. */
    rawBody: Buffer | null
  }
}

const JSON_MEDIA_TYPES = ['application/json', 'application/merge-patch+json']

/** Reads JSON bodies and nothing else; text that is not UTF-8 is refused, never repaired. */
export function readJsonOnly(app: FastifyInstance): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.decorateRequest('rawBody', null)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(JSON_MEDIA_TYPES, { parseAs: 'buffer' }, (request, bytes, done) => {
    const body = bytes as Buffer
    if (body.length === 0) return done(null, undefined)
    request.rawBody = body
    let source: string
    try {
      source = utf8.decode(body)
    } catch (cause) {
      return done(invalidUtf8({ cause }))
    }
    parseJson(request, source, (cause, value) => done(cause ? invalidJson({ cause }) : null, value))
  })
}

const storable = (text: string) => text.isWellFormed() && !text.includes('\0')

const MESSAGE = {
  id: 'Hapus karakter NUL dan karakter Unicode yang tidak lengkap.',
  en: 'Remove NUL and incomplete Unicode characters.',
}

const segment = (key: string) =>
  encodeURIComponent(key.slice(0, 100).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'))

/** A path as a JSON pointer in a URI fragment (RFC 6901), keys cut to a readable length. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  `#${path.map((key) => `/${segment(String(key))}`).join('')}`.slice(0, 500)

/** A value on the way down, with the way back up. */
type Place = { value: unknown; key: string; parent: Place | null }

function pathOf(place: Place): string[] {
  const path: string[] = []
  for (let one = place; one.parent !== null; one = one.parent) path.unshift(one.key)
  return path
}

const holdsText = (value: unknown) =>
  typeof value === 'string' || (typeof value === 'object' && value !== null)

/**
 * The paths of every text in a parsed part that PostgreSQL could not store, keys included. Keeps
 * a stack of its own and no path until it needs one, so that a body nested as deep as a megabyte
 * allows costs milliseconds and never the process.
 */
function* unstorable(part: unknown): Generator<string[]> {
  const open: Place[] = [{ value: part, key: '', parent: null }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value } = place
    if (typeof value === 'string' && !storable(value)) yield pathOf(place)
    if (typeof value === 'string') continue
    for (const [key, child] of Object.entries(Object(value))) {
      const below: Place = { value: child, key, parent: place }
      if (!storable(key)) yield pathOf(below)
      if (holdsText(child)) open.push(below)
    }
  }
}

/** Throws 400 `invalid_text` when body, query or path hold NUL or half a surrogate pair. */
export function refuseUnstorableText({ body, query, params }: FastifyRequest): void {
  const errors: FieldError[] = []
  const fault = { code: 'invalid_text', message: MESSAGE } as const
  for (const path of unstorable(body)) {
    errors.push({ in: 'body', pointer: pointerTo(path), ...fault })
    if (errors.length >= 100) break
  }
  for (const [place, part] of [['query', query] as const, ['path', params] as const]) {
    for (const [name] of unstorable(part)) {
      const parameter = (name ?? '').slice(0, 100).toWellFormed()
      errors.push({ in: place, parameter, ...fault })
    }
  }
  if (errors.length > 0) throw invalidText({ errors })
}
