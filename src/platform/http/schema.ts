import { z } from 'zod'
import type { Text } from '../language.js'
import type { FieldErrorCode } from '../problem/codes.js'

/** A failed check of our own: `code` and `message` reach the client in place of zod's. */
type Fault = { code: FieldErrorCode; message: Text }

/** What a refinement says when it fails. */
export const fault = ({ code, message }: Fault) => ({
  message: code,
  params: { code, text: message },
})

const YEARS = {
  code: 'out_of_range',
  message: {
    id: 'Tahun harus antara 1900 dan 2100.',
    en: 'The year must lie between 1900 and 2100.',
  },
} satisfies Fault

/** Published beside the formats `date` and `date-time`, which know no bounds. */
export const YEARS_PATTERN = '^(19\\d\\d|20\\d\\d|2100)-'
const inYears = (value: string) => value >= '1900' && value < '2101'

/** Any RFC 9562 UUID, kept in lower case. */
export const uuid = () =>
  z.uuid().toLowerCase().meta({ example: '0197a5c0-1c00-7000-8000-000000000001' })

const VERSION_7 = {
  code: 'invalid_format',
  message: {
    id: 'Harus UUID versi 7 (RFC 9562), seperti yang dibuat pustaka UUID.',
    en: 'Must be a UUID of version 7 (RFC 9562), as UUID libraries make it.',
  },
} satisfies Fault

/** Published beside the format `uuid`, which takes every version. */
export const VERSION_7_PATTERN =
  '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-7[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$'
const versionSeven = new RegExp(VERSION_7_PATTERN)

/** The id that a client may give what it creates, so that it has one before there is a line. */
export const clientId = () =>
  uuid()
    .refine((id) => versionSeven.test(id), fault(VERSION_7))
    .meta({ pattern: VERSION_7_PATTERN })
    .optional()
    .describe(
      'The id it shall have: a UUIDv7 that the client made and the office has nowhere else; made here if absent.',
    )
    .meta({ example: '0197a5c0-1c00-7000-8000-0000000009a1' })

/** A civil date, `YYYY-MM-DD`, that exists, in the years 1900 to 2100. */
export const civilDate = () =>
  z.iso.date().refine(inYears, fault(YEARS)).meta({ pattern: YEARS_PATTERN, example: '2018-03-01' })

const normalise = (value: string) => {
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? value : instant.toISOString()
}

/** An instant, RFC 3339 with any offset, kept as UTC with milliseconds; its year as for dates. */
export const instant = () =>
  z.iso
    .datetime({ offset: true })
    .refine(inYears, fault(YEARS))
    .overwrite(normalise)
    .meta({ pattern: YEARS_PATTERN, example: '2018-03-01T02:00:00.000Z' })

/** A time of day by the clock on the wall, `HH:MM`; which zone's the description says. */
export const clockTime = () =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .max(5)
    .meta({ example: '09:00' })

/** A calendar month, `YYYY-MM`. */
export const month = () =>
  z
    .string()
    .regex(/^(19\d\d|20\d\d|2100)-(0[1-9]|1[0-2])$/)
    .meta({ example: '2018-03' })

const BLANK = {
  code: 'required',
  message: {
    id: 'Isian ini wajib diisi dengan kata-kata, bukan hanya spasi.',
    en: 'This is required in words, not in spaces alone.',
  },
} satisfies Fault
const hasWords = (value: string) => value === '' || /\S/.test(value)

/** Free text that says something; no NUL, which PostgreSQL cannot hold. */
export const text = (max: number, min = 1) =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(/^[^\u0000]*$/)
    .refine(hasWords, fault(BLANK))
    .meta({ pattern: '^\\s*[^\\s\\u0000][^\\u0000]*$' })

/** A code of a growing vocabulary, spelled as the taxonomy prints it. */
export const code = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/)
    .max(40)
    .meta({ example: 'KEL-01' })

/** An e-mail address as browsers check it: more than zod's own rule takes, all of `format: email`. */
export const email = () => z.email({ pattern: z.regexes.html5Email }).max(254)

const TWICE = {
  code: 'duplicate',
  message: { id: 'Sebut masing-masing satu kali saja.', en: 'Name each once.' },
} satisfies Fault

/** A list in which nothing stands twice. */
export const uniqueList = <Item extends z.ZodType<string>>(item: Item, max: number) =>
  z
    .array(item)
    .min(1)
    .max(max)
    .refine((list) => new Set(list).size === list.length, fault(TWICE))
    .meta({ uniqueItems: true })

/** Whole rupiah; every amount has a bound, 0 to 1e15 unless said. */
export const rupiah = ({ min = 0, max = 1e15 }: { min?: number; max?: number } = {}) =>
  z.int().min(min).max(max).meta({ example: 12_500_000 })

/** A count, 0 to the largest int32 unless said. */
export const count = ({ min = 0, max = 2_147_483_647 }: { min?: number; max?: number } = {}) =>
  z.int().min(min).max(max).meta({ example: 12 })

/** A share, 0 to 1 unless said, rounded to four decimals by whoever computes it. */
export const ratio = ({ min = 0, max = 1 }: { min?: number; max?: number } = {}) =>
  z.number().min(min).max(max).meta({ example: 0.875 })

/** The version of a record: 1 when new, one more with each change; `ETag` carries it. */
export const version = () =>
  z
    .int()
    .min(1)
    .max(2_147_483_647)
    .describe('1 when new, one more with every change; send it back in `If-Match`, as `"7"`.')
    .meta({ example: 1 })

/** A label in both languages, as code lists carry it. */
export const Label = z
  .object({
    id: z.string().max(300).describe('In Indonesian.').meta({ example: 'Kelembagaan' }),
    en: z.string().max(300).describe('In English.').meta({ example: 'Institution' }),
  })
  .meta({ id: 'Label', description: 'A label in both languages.' })

// ── Query parameters arrive as text; these read them strictly and publish the real type ────

/** An integer parameter: decimal digits only, no blanks, `0x10` or `1e1`. */
export const queryInteger = ({ min, max }: { min: number; max: number }) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value),
    z.int().min(min).max(max),
  )

const BOOLEANS: Record<string, boolean> = { true: true, false: false }

/** A boolean parameter: exactly `true` or `false`. */
export const queryBoolean = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? (BOOLEANS[value] ?? value) : value),
    z.boolean(),
  )

/** A list parameter: `a,b` or repeated, each of `item`; meaning any of them. */
export const queryList = <Item extends z.ZodType>(item: Item, max = 50) =>
  z.preprocess(
    (value) =>
      typeof value === 'string' || Array.isArray(value)
        ? [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : [part]))
        : value,
    z.array(item).min(1).max(max),
  )

/** The two parameters of every list; spread `.shape` into a strict query object. */
export const PageQuery = z.strictObject({
  limit: queryInteger({ min: 1, max: 200 })
    .default(50)
    .describe('Items on a page, 1 to 200.')
    .meta({ example: 50 }),
  cursor: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .describe('`nextCursor` of the page before, with the same filters; absent for the first page.'),
})

/** A page of a list. Each page type is a component of its own, named by `id`. */
export const pageOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z
    .object({
      items: z.array(item).max(200).describe('The items of this page, in the order stated.'),
      nextCursor: z
        .string()
        .max(2000)
        .nullable()
        .describe('Send it as `cursor` to get the next page; null on the last.')
        .meta({ example: null }),
    })
    .meta({ id, description: 'One page of a list.' })

/**
 * The header of every change. It is optional to the parser, so that `request.mustMatch` can
 * answer 428; the document says it is required.
 */
export const IfMatch = z.looseObject({
  'if-match': z
    .string()
    .max(200)
    .optional()
    .describe('The version last read, as its `ETag`: `"7"`.')
    .meta({ example: '"7"' }),
})

/**
 * The description of an operation: what it does, one paragraph of sentences, then a paragraph for
 * each status it refuses with and what that means here.
 */
export const prose = (does: readonly string[], ...refusals: readonly string[]): string =>
  [does.join(' '), ...refusals].join('\n\n')

/** The reply of an operation that answers 204. */
export const NoContent = z.null().describe('Done; the reply is empty.')

/** The address part of one entity, such as `idParam('caseId', 'The case.')`. */
export const idParam = <Name extends string>(name: Name, what: string) =>
  z.object({ [name]: uuid().describe(what) } as Record<Name, ReturnType<typeof uuid>>)
