import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Text } from '../language.js'
import type { FieldErrorCode } from '../problem/codes.js'
import type { FieldError } from '../problem/problem.js'
import { validationFailed } from '../problem/request-kinds.js'
import { pointerTo, refuseUnstorableText } from './body.js'

type Fault = { path: readonly PropertyKey[]; code: FieldErrorCode; message: Text }
type Issue = z.core.$ZodIssue

const UNITS = {
  string: { id: 'karakter', en: 'characters' },
  array: { id: 'butir', en: 'items' },
} as const

function bound(issue: Issue & { code: 'too_big' | 'too_small' }): Text {
  const big = issue.code === 'too_big'
  const limit = String(big ? issue.maximum : issue.minimum)
  const unit = UNITS[issue.origin as keyof typeof UNITS]
  if (unit === undefined) {
    return big
      ? { id: `Paling besar ${limit}.`, en: `At most ${limit}.` }
      : { id: `Paling kecil ${limit}.`, en: `At least ${limit}.` }
  }
  return big
    ? { id: `Paling banyak ${limit} ${unit.id}.`, en: `At most ${limit} ${unit.en}.` }
    : { id: `Paling sedikit ${limit} ${unit.id}.`, en: `At least ${limit} ${unit.en}.` }
}

const FORMATS: Record<string, Text> = {
  uuid: { id: 'Harus berupa UUID.', en: 'Must be a UUID.' },
  date: {
    id: 'Harus tanggal yang ada, YYYY-MM-DD.',
    en: 'Must be a date that exists, YYYY-MM-DD.',
  },
  datetime: {
    id: 'Harus waktu RFC 3339 dengan zona, misalnya 2018-03-01T09:00:00+07:00.',
    en: 'Must be an RFC 3339 instant with its offset, such as 2018-03-01T09:00:00+07:00.',
  },
  email: { id: 'Harus alamat surel.', en: 'Must be an email address.' },
}
const FORMAT: Text = { id: 'Bentuknya tidak sesuai.', en: 'It is not in the expected form.' }
const REQUIRED: Text = { id: 'Isian ini wajib diisi.', en: 'This is required.' }
const UNKNOWN: Text = { id: 'Isian ini tidak dikenal.', en: 'There is no such member.' }
const VALUE: Text = { id: 'Nilai ini tidak dapat dipakai.', en: 'This value cannot be used.' }

const TYPES: Record<string, Text> = {
  string: { id: 'Harus berupa teks.', en: 'Must be text.' },
  number: { id: 'Harus berupa angka.', en: 'Must be a number.' },
  int: { id: 'Harus berupa bilangan bulat.', en: 'Must be a whole number.' },
  boolean: { id: 'Harus true atau false.', en: 'Must be true or false.' },
  array: { id: 'Harus berupa daftar.', en: 'Must be a list.' },
  object: { id: 'Harus berupa objek.', en: 'Must be an object.' },
  null: { id: 'Harus null.', en: 'Must be null.' },
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  )

const oneOf = (values: readonly unknown[]): Text => {
  const list = values.slice(0, 30).join(', ')
  return { id: `Harus salah satu dari: ${list}.`, en: `Must be one of: ${list}.` }
}

const UNEXPECTED_TYPE: Text = { id: 'Jenis nilainya salah.', en: 'The value has the wrong type.' }

/** One zod issue as faults of ours: zod's own words never leave. */
function faults(issue: Issue, data: unknown): Fault[] {
  const { path } = issue
  const one = (code: FieldErrorCode, message: Text): Fault[] => [{ path, code, message }]
  if (issue.code !== 'unrecognized_keys' && valueAt(data, path) === undefined && path.length > 0) {
    return one('required', REQUIRED)
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown_field',
        message: UNKNOWN,
      }))
    case 'invalid_type':
      return one('invalid_type', TYPES[issue.expected] ?? UNEXPECTED_TYPE)
    case 'invalid_format':
      return one('invalid_format', FORMATS[issue.format] ?? FORMAT)
    case 'too_big':
    case 'too_small':
      return one(issue.code, bound(issue))
    case 'invalid_value':
      return one('invalid_value', oneOf(issue.values))
    case 'custom': {
      const { code, text } = Object(issue.params) as { code?: FieldErrorCode; text?: Text }
      return one(code ?? 'invalid_value', text ?? VALUE)
    }
    default:
      return one('invalid_value', VALUE)
  }
}

const PARTS = [
  { property: 'params', schema: 'params', place: 'path' },
  { property: 'query', schema: 'querystring', place: 'query' },
  { property: 'headers', schema: 'headers', place: 'headers' },
  { property: 'body', schema: 'body', place: 'body' },
] as const

const asFieldError = (place: FieldError['in'], { path, code, message }: Fault): FieldError =>
  place === 'body'
    ? { in: place, pointer: pointerTo(path), code, message }
    : { in: place, parameter: String(path[0] ?? '').slice(0, 100), code, message }

/** One fault for each place and code: an integer beyond 2^53 breaks two bounds, its own last. */
const distinct = (found: Fault[]): Fault[] => [
  ...new Map(found.map((fault) => [`${fault.path.join('/')} ${fault.code}`, fault])).values(),
]

/** What a body says by its schema, or every fault of it: for bodies that come many to a file. */
export function readBody<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): { value: z.output<Schema>; errors: [] } | { value: null; errors: FieldError[] } {
  const parsed = schema.safeParse(data)
  if (parsed.success) return { value: parsed.data, errors: [] }
  const found = parsed.error.issues.flatMap((issue) => faults(issue, data))
  return { value: null, errors: distinct(found).map((fault) => asFieldError('body', fault)) }
}

/** Headers that any request may carry, and how they look; the document says the same. */
const COMMON_HEADERS: Record<string, RegExp> = {
  'accept-language': /^[\x20-\x7e]{0,200}$/,
  'if-none-match': /^[\x20-\x7e]{0,1000}$/,
  'office-id': /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
}

function headerErrors({ headers }: FastifyRequest): FieldError[] {
  const wrong = Object.entries(COMMON_HEADERS).filter(
    ([name, form]) => headers[name] !== undefined && !form.test(String(headers[name])),
  )
  return wrong.map(([parameter]) => ({
    in: 'headers',
    parameter,
    code: 'invalid_format',
    message: parameter === 'office-id' ? (FORMATS['uuid'] ?? FORMAT) : FORMAT,
  }))
}

const NO_PARAMETERS = z.strictObject({})

/** An operation without parameters refuses every one; pages and probes do not look. */
const unasked = (part: string, { routeOptions }: FastifyRequest) =>
  part === 'querystring' && routeOptions.config.allow !== 'public' ? NO_PARAMETERS : undefined

/**
 * Parses path, query, headers and body by the route's zod schemas and reports every fault of all
 * of them at once. A body that is absent counts as `{}`; headers are checked but left whole.
 */
function readInput(request: FastifyRequest): void {
  refuseUnstorableText(request)
  const { schema } = request.routeOptions
  if (schema === undefined || request.is404) return
  if (request.body === undefined && schema.body !== undefined) request.body = {}
  const errors = headerErrors(request)
  for (const part of PARTS) {
    const expected = schema[part.schema] ?? unasked(part.schema, request)
    if (!(expected instanceof z.ZodType)) continue
    const data = request[part.property]
    const parsed = expected.safeParse(data)
    if (!parsed.success) {
      const found = parsed.error.issues.flatMap((issue) => faults(issue, data))
      errors.push(...distinct(found).map((fault) => asFieldError(part.place, fault)))
    } else if (part.property !== 'headers') {
      request[part.property] = parsed.data
    }
  }
  if (errors.length > 0) throw validationFailed({ errors })
}

/** Validates by zod in one pass before the handler; Fastify's own pass is switched off. */
export function validateByZod(app: FastifyInstance): void {
  app.setValidatorCompiler(() => () => true)
  app.addHook('preValidation', (request, _reply, done) => {
    readInput(request)
    done()
  })
}
