import fc from 'fast-check'
import {
  type JsonSchema,
  type Media,
  type Parameter,
  type Route,
  resolve,
} from '../support/document.js'
import { broken, type Fault, faultsOf } from './faults.js'
import { dereferenced, isValid, type Json, valid } from './values.js'

/** Which of the objects that a path parameter may name, or text in its place. */
export type PathPart = { known: number } | { unknown: true } | { text: string }

export type Body = { mediaType: string | null; value?: Json; bytes?: Buffer }

/** What is meant to happen: with a fault, one of these statuses and no other. */
export type Expectation = { kind: string; statuses: readonly number[] } | null

export type Who = 'permitted' | 'other role' | 'narrow' | 'stranger' | 'nobody' | 'impostor'

/** One request before it is sent: ids are still tokens, the version is still to be read. */
export type Plan = {
  route: Route
  method: string
  who: Who
  which: number
  path: Record<string, PathPart>
  query: readonly (readonly [string, string])[]
  headers: Record<string, string>
  ifMatch: 'current' | 'stale' | 'none' | { text: string }
  body: Body | null
  expected: Expectation
  /** Decides which further checks follow. */
  dice: number
}

const parametersOf = ({ operation }: Route): Parameter[] =>
  (operation.parameters ?? []).map((parameter) => resolve<Parameter>(parameter))
const inQuery = (route: Route) => parametersOf(route).filter((one) => one.in === 'query')
const inPath = (route: Route) => parametersOf(route).filter((one) => one.in === 'path')
const jsonOf = (route: Route): Media | undefined =>
  route.operation.requestBody?.content['application/json']
export const takesIfMatch = (route: Route) =>
  parametersOf(route).some(({ name }) => name.toLowerCase() === 'if-match')
const takesKey = (route: Route) =>
  parametersOf(route).some(({ name }) => name.toLowerCase() === 'idempotency-key')
/** Whether no header says who calls. */
export const isPublic = (route: Route) =>
  route.operation['x-required-roles']?.includes('public') === true || isLink(route)
/** Whether its address is the credential: then one that cannot be is as missing as any other. */
const isLink = ({ operation }: Route) => operation['x-required-roles']?.includes('link') === true

// ── What is valid ──────────────────────────────────────────────────────────────────────────

/** Parameters no value can be made up for: they come from an earlier reply. */
const OPAQUE = ['cursor', 'after']
/** A profile is of CSV alone; filters and words differ from one dataset to the next: `GET /v1/exports` tells which. */
const OF_A_DATASET = [
  'profile',
  'columns',
  'kind',
  'status',
  'stage',
  'result',
  'regionCode',
  'programmeId',
  'participantId',
  'caseId',
]
const isOpaque = ({ path }: Route, name: string) =>
  OPAQUE.includes(name) || (path.startsWith('/v1/exports/') && OF_A_DATASET.includes(name))

const asText = (value: Json): string =>
  Array.isArray(value) ? value.map(asText).join(',') : String(value)

const queryOf = (route: Route): fc.Arbitrary<[string, string][]> => {
  const named = inQuery(route).filter(
    ({ name, required }) => required === true || !isOpaque(route, name),
  )
  const each = named.map(({ name, schema, required }) => {
    const pair = valid(schema, name, { isFull: false }).map((value): [string, string][] => [
      [name, asText(value)],
    ])
    return required === true ? pair : fc.oneof(fc.constant([]), pair)
  })
  return fc.tuple(...each).map((pairs) => pairs.flat())
}

const known = fc.nat(60).map((which): PathPart => ({ known: which }))
const pathOf = (route: Route, part: fc.Arbitrary<PathPart>) =>
  fc.record(Object.fromEntries(inPath(route).map(({ name }) => [name, part])))
const realOrNot = fc.oneof(
  { weight: 8, arbitrary: known },
  { weight: 1, arbitrary: fc.constant<PathPart>({ unknown: true }) },
)

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The story's own body, with ids of ours in place of its ids. */
function borrowed(value: Json, name: string, which: number): Json {
  if (typeof value === 'string') return UUID.test(value) ? `{{${name}:${which}}}` : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((item) => borrowed(item, name.replace(/s$/, ''), which))
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, borrowed(child, key, which)]),
  )
}

function validBody(media: Media, schema: JsonSchema): fc.Arbitrary<Json> {
  const examples = Object.values(media.examples ?? {}).map(({ value }) => value as Json)
  const story = fc
    .tuple(fc.nat(Math.max(0, examples.length - 1)), fc.nat(40))
    .map(([at, which]) => borrowed(examples[at] ?? {}, 'body', which))
  return fc.oneof(
    { weight: examples.length > 0 ? 3 : 0, arbitrary: story },
    { weight: 4, arbitrary: valid(schema, 'body', { isFull: false }) },
    { weight: 1, arbitrary: valid(schema, 'body', { isFull: true }) },
  )
}

const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/merge-patch+json',
]

function bodyOf(route: Route): fc.Arbitrary<Body | null> {
  const { requestBody } = route.operation
  if (requestBody === undefined) return fc.constant(null)
  const media = jsonOf(route)
  if (media?.schema === undefined) return fileOf(Object.keys(requestBody.content))
  const types = route.method === 'PATCH' ? TYPES : TYPES.slice(0, 2)
  return fc.record({ mediaType: fc.constantFrom(...types), value: validBody(media, media.schema) })
}

/** A file of a media type that is not JSON: lines of separated words. */
const fileOf = (types: string[]): fc.Arbitrary<Body> =>
  fc.record({
    mediaType: fc.constantFrom(...types),
    bytes: fc
      .array(fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 6 }), {
        minLength: 1,
        maxLength: 8,
      })
      .map((rows) => Buffer.from(rows.map((row) => row.join(',')).join('\r\n'))),
  })

const languages = fc.constantFrom('id', 'en', 'en-GB,id;q=0.3', 'xx', '*')
const needsKey = (route: Route) =>
  parametersOf(route).some(
    ({ name, required }) => name.toLowerCase() === 'idempotency-key' && required === true,
  )
const KEY = /^[\x21-\x7e]{1,255}$/
const headersOf = (route: Route): fc.Arbitrary<Record<string, string>> =>
  fc.record(
    {
      'accept-language': languages,
      ...(takesKey(route)
        ? {
            'idempotency-key': fc.oneof(
              fc.uuid(),
              fc.stringMatching(KEY).filter((key) => KEY.test(key) && !key.startsWith('"')),
            ),
          }
        : {}),
    },
    { requiredKeys: needsKey(route) ? ['idempotency-key' as never] : [], noNullPrototype: true },
  ) as fc.Arbitrary<Record<string, string>>

/** A request that says nothing wrong; what it meets there may still refuse it. */
export function soundPlan(route: Route): fc.Arbitrary<Plan> {
  return fc
    .record({
      which: fc.nat(20),
      path: pathOf(route, realOrNot),
      query: queryOf(route),
      headers: headersOf(route),
      ifMatch: fc.oneof(
        { weight: 6, arbitrary: fc.constant('current' as const) },
        { weight: 1, arbitrary: fc.constant('stale' as const) },
      ),
      body: bodyOf(route),
      dice: fc.nat(999),
    })
    .map((plan) => ({
      ...plan,
      route,
      method: route.method,
      who: 'permitted',
      ifMatch: takesIfMatch(route) ? plan.ifMatch : 'none',
      expected: null,
    }))
}

// ── What is not ────────────────────────────────────────────────────────────────────────────

type Spoil = (plan: Plan) => Plan | null

const refused = (kind: string, ...statuses: number[]): Expectation => ({ kind, statuses })

function pathSpoils(route: Route): Spoil[] {
  return inPath(route).flatMap(({ name, schema }) => {
    const isId = schema['format'] === 'uuid'
    const texts: [string, string, number][] = [
      ['half an escape', '%ff', 400],
      ['NUL in the path', 'a%00b', 400],
      ['a long parameter', 'x'.repeat(300), 414],
      ...(isId
        ? [
            ['no id', 'not-a-uuid', 400] as [string, string, number],
            ['no id', '%20', 400] as [string, string, number],
          ]
        : [['no code', '-%20-', 400] as [string, string, number]]),
    ]
    return texts.map(
      ([kind, text, status]): Spoil =>
        (plan) => ({
          ...plan,
          path: { ...plan.path, [name]: { text } },
          expected: refused(`path: ${kind}`, status, ...(isLink(route) ? [404] : [])),
        }),
    )
  })
}

const NUMBERS = ['', ' 5', '0x10', '1e1', '1.5', 'abc', '99999999999999999999', '-99999999']
const BOOLEANS = ['', 'TRUE', '1', 'yes']

/** Texts that no value of a parameter can be; those that happen to be allowed are left out. */
function wrongTexts(schema: JsonSchema): string[] {
  const one = dereferenced(schema)
  const item = one['type'] === 'array' ? dereferenced(Object(one['items'])) : one
  const max = item['maxLength']
  if (item['type'] === 'integer') return [...NUMBERS, `${Number(item['maximum']) + 1}`]
  if (item['type'] === 'boolean') return BOOLEANS
  const candidates = ['', 'nonsense', '2026-02-30', '\n', '"', "' or 1=1", 'ä', '0000-01-01']
  if (typeof max === 'number') candidates.push('a'.repeat(max + 1))
  return candidates.filter((text) => !isValid(item, text))
}

function querySpoils(route: Route): Spoil[] {
  const wrong = inQuery(route).flatMap(({ name, schema, required }) => {
    const set =
      (text: string, kind: string): Spoil =>
      (plan) => ({
        ...plan,
        query: [...plan.query.filter(([key]) => key !== name), [name, text]],
        expected: refused(`query: ${kind}`, 400),
      })
    const omit: Spoil = (plan) => ({
      ...plan,
      query: plan.query.filter(([key]) => key !== name),
      expected: refused('query: missing', 400),
    })
    const twice: Spoil = (plan) => ({
      ...plan,
      query: [...plan.query, [name, '1'], [name, '2']],
      expected: refused('query: twice', 400),
    })
    const isList = dereferenced(schema)['type'] === 'array'
    return [
      ...(OPAQUE.includes(name)
        ? []
        : wrongTexts(schema).map((text) => set(text, `wrong ${name}`))),
      ...(OPAQUE.includes(name) ? [cursor(name)] : []),
      set('a\0b', 'NUL'),
      ...(required === true ? [omit] : []),
      ...(isList ? [] : [twice]),
    ]
  })
  return isPublic(route) ? wrong : [...wrong, unknownParameter]
}

/** Garbage for a cursor is found out once the object of the address is found. */
const cursor =
  (name: string): Spoil =>
  (plan) => ({
    ...plan,
    query: [...plan.query.filter(([key]) => key !== name), [name, 'zzz']],
    expected: refused('query: no cursor', 400, 404, 410),
  })

const unknownParameter: Spoil = (plan) => ({
  ...plan,
  query: [...plan.query, ['stge', 'coaching']],
  expected: refused('query: unknown parameter', 400),
})

const IF_MATCHES = ['seven', '7', '""', '"7', "'7'", '"-1"', '"7", "8"', '*']
const KEYS = ['', 'ä', 'a b', 'x'.repeat(256)]

function headerSpoils(route: Route): Spoil[] {
  const tags = route.method === 'DELETE' ? IF_MATCHES.slice(0, -1) : IF_MATCHES
  return [
    ...(takesIfMatch(route)
      ? tags.map(
          (text): Spoil =>
            (plan) => ({
              ...plan,
              path: Object.fromEntries(
                Object.keys(plan.path).map((name) => [name, { known: plan.dice }]),
              ),
              headers: withoutKey(plan.headers),
              ifMatch: { text },
              expected: refused('headers: no ETag', 400, 403, 404, 409),
            }),
        )
      : []),
    ...(takesKey(route)
      ? KEYS.map(
          (key): Spoil =>
            (plan) => ({
              ...plan,
              headers: { ...plan.headers, 'idempotency-key': key },
              expected: refused('headers: no key', 400, 403, 404),
            }),
        )
      : []),
  ]
}

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)
const MALFORMED: [string, Buffer][] = [
  ['cut off', bytes('{"a":')],
  ['a comma too many', bytes('{"a":1,}')],
  ['no JSON', bytes('nonsense')],
  ['two values', bytes('{} {}')],
  ['a prototype', bytes('{"__proto__":{"a":1}}')],
  ['a constructor', bytes('{"constructor":{"prototype":{"a":1}}}')],
  ['an infinite number', bytes('{"a":1e999}')],
  ['no UTF-8', bytes('{"a":"\xff\xfe"}', 'latin1')],
  ['UTF-16', bytes('{"a":1}', 'utf16le')],
  ['null', bytes('null')],
  ['a list', bytes('[]')],
  ['a text', bytes('"text"')],
  ['a number', bytes('5')],
  ['a deep list', bytes(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)],
  ['a NUL as a key', bytes('{"a\\u0000":1}')],
]
const MEDIA_TYPES = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonx',
  'nonsense',
  'text/html',
]

function bodySpoils(route: Route): Spoil[] {
  const media = jsonOf(route)
  if (media?.schema === undefined) return []
  const malformed = MALFORMED.map(
    ([kind, content]): Spoil =>
      (plan) => ({
        ...plan,
        body: { mediaType: 'application/json', bytes: content },
        expected: refused(`body: ${kind}`, 400),
      }),
  )
  const types = MEDIA_TYPES.map(
    (mediaType): Spoil =>
      (plan) => ({
        ...plan,
        body: { mediaType, bytes: bytes('{}') },
        expected: refused('body: media type', 415),
      }),
  )
  const large: Spoil = (plan) => ({
    ...plan,
    body: { mediaType: 'application/json', bytes: Buffer.alloc(1024 * 1024 + 1, ' ') },
    expected: refused('body: too large', 413),
  })
  const untyped: Spoil = (plan) => ({
    ...plan,
    body: { mediaType: null, bytes: bytes('{"a":1}') },
    expected: refused('body: no media type', 415, 400),
  })
  return [...malformed, ...types, large, untyped]
}

/** Kinds of faults that JSON Schema cannot forbid, and the API does. */
const UNSTORABLE = ['nul', 'half a character']

function faultyBody(route: Route): fc.Arbitrary<Plan> | null {
  const schema = jsonOf(route)?.schema
  if (schema === undefined) return null
  const faults: Fault[] = faultsOf(schema).filter(({ path }) => path.length > 0)
  if (faults.length === 0) return null
  return fc
    .tuple(soundPlan(route), valid(schema, 'body', { isFull: true }), fc.nat(faults.length - 1))
    .map(([plan, whole, at]) => {
      const fault = faults[at] as Fault
      const value = broken(whole, fault)
      if (value === null) return plan
      const isWrong = UNSTORABLE.includes(fault.kind) || !isValid(schema, withIds(value))
      const kind = `body: ${fault.kind} at /${fault.path.join('/')}`
      return {
        ...plan,
        body: { mediaType: 'application/json', value },
        expected: isWrong ? refused(kind, 400) : null,
      }
    })
}

/** Tokens as ids, no two the same, so that a schema can be asked. */
function withIds(value: Json): Json {
  let count = 0
  const text = JSON.stringify(value).replaceAll(/\{\{\w+:\d+\}\}/g, () => {
    count += 1
    return `0197a5c0-1c00-7000-8000-${String(count).padStart(12, '0')}`
  })
  return JSON.parse(text) as Json
}

/** What the request would be without a key: one that was used before is told so first. */
const withoutKey = ({ 'idempotency-key': _key, ...headers }: Record<string, string>) => headers

/** A request with one fault: in its address, query, headers or body. */
export function faultyPlan(route: Route): fc.Arbitrary<Plan> {
  const groups = [pathSpoils(route), querySpoils(route), headerSpoils(route), bodySpoils(route)]
  const spoiled = groups
    .filter((spoils) => spoils.length > 0)
    .map((spoils) =>
      fc
        .tuple(soundPlan(route), fc.constantFrom(...spoils))
        .map(([plan, spoil]) => spoil(plan) ?? plan),
    )
  const body = faultyBody(route)
  const faulty = [
    ...spoiled.map((arbitrary) => ({ weight: 1, arbitrary })),
    ...(body === null ? [] : [{ weight: 4, arbitrary: body }]),
  ]
  return faulty.length === 0 ? soundPlan(route) : fc.oneof(...faulty)
}

// ── Who may not, and which method is not there ─────────────────────────────────────────────

/** The same request by someone who may not make it. */
export function uninvitedPlan(route: Route): fc.Arbitrary<Plan> {
  const expectations: [Who, Expectation][] = [
    ['nobody', refused('without a credential', 401)],
    ['impostor', refused('with a false credential', 401)],
    ['other role', refused('by another role', 403)],
    ['narrow', refused('with too narrow a scope', 403)],
    ['stranger', refused('by another office', 404)],
  ]
  return fc
    .tuple(soundPlan(route), fc.constantFrom(...expectations))
    .map(([plan, [who, expected]]) => ({
      ...plan,
      who,
      headers: { 'accept-language': plan.headers['accept-language'] ?? 'id' },
      expected,
      path: Object.fromEntries(Object.keys(plan.path).map((name) => [name, { known: plan.dice }])),
    }))
}

/** Without `If-Match`, where it is required. */
export function unconditionalPlan(route: Route): fc.Arbitrary<Plan> {
  return soundPlan(route).map((plan) => ({
    ...plan,
    headers: withoutKey(plan.headers),
    ifMatch: 'none',
    expected: refused('headers: no If-Match', 428, 403, 404),
  }))
}

export const OTHER_METHODS = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'TRACE',
  'QUERY',
  'OPTIONS',
  'PROPFIND',
  'LINK',
]

/** A method that the address does not offer, or `OPTIONS`. */
export function methodPlan(route: Route, offered: readonly string[]): fc.Arbitrary<Plan> {
  const others = OTHER_METHODS.filter((method) => !offered.includes(method))
  return fc.tuple(soundPlan(route), fc.constantFrom(...others)).map(([plan, method]) => ({
    ...plan,
    method,
    expected: refused(`method ${method}`, method === 'OPTIONS' ? 204 : 405),
  }))
}
