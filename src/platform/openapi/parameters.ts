import type { Text } from '../language.js'
import { type Json, object, ref, target } from './json.js'
import type { Phrases } from './phrases.js'
import { exampleOf } from './samples.js'

type Shared = {
  name: string
  required?: boolean
  description: Text
  schema: Json
  example: unknown
}

const SHARED = {
  AcceptLanguage: {
    name: 'Accept-Language',
    description: {
      id: 'Bahasa pesan: `id` (bila tidak disebut) atau `en`.',
      en: 'Language of messages: `id` (unless asked otherwise) or `en`.',
    },
    schema: { type: 'string', maxLength: 200, pattern: '^[\\x20-\\x7e]*$' },
    example: 'en',
  },
  OfficeId: {
    name: 'Office-Id',
    description: {
      id: 'Dinas yang mana, untuk orang yang terdaftar di beberapa dinas.',
      en: 'Which office, for a person who belongs to several.',
    },
    schema: { type: 'string', format: 'uuid', maxLength: 36 },
    example: '0197a5c0-1c00-7000-8000-000000000001',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    description: {
      id: 'Nama Anda untuk percobaan ini, disimpan 72 jam: pengulangan mendapat jawaban pertama dan tidak mengubah apa pun.',
      en: 'Your name for this attempt, kept for 72 hours: a repetition gets the first answer and changes nothing.',
    },
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
    example: '7f9c2ba4-visit-2018-06-12',
  },
  RequiredIdempotencyKey: {
    name: 'Idempotency-Key',
    required: true,
    description: {
      id: 'Nama Anda untuk percobaan ini, wajib di sini dan disimpan 72 jam: pengulangan mendapat jawaban pertama dan tidak mengubah apa pun.',
      en: 'Your name for this attempt, required here and kept for 72 hours: a repetition gets the first answer and changes nothing.',
    },
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
    example: 'peserta-2018-03-12',
  },
  IfMatch: {
    name: 'If-Match',
    required: true,
    description: {
      id: 'Versi yang terakhir dibaca, yaitu `ETag`-nya: `"7"`.',
      en: 'The version last read, as its `ETag`: `"7"`.',
    },
    schema: { type: 'string', maxLength: 20, pattern: '^(W/)?"[0-9]{1,10}"$' },
    example: '"7"',
  },
  IfMatchOrAny: {
    name: 'If-Match',
    required: true,
    description: {
      id: 'Versi yang terakhir dibaca, yaitu `ETag`-nya: `"7"`; `*` untuk versi mana pun.',
      en: 'The version last read, as its `ETag`: `"7"`; `*` for whatever version there is.',
    },
    schema: { type: 'string', maxLength: 20, pattern: '^((W/)?"[0-9]{1,10}"|\\*)$' },
    example: '"7"',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    description: {
      id: '`ETag` yang sudah Anda punya: 304 tanpa isi bila masih berlaku.',
      en: 'The `ETag` you already have: 304 without a body where it still holds.',
    },
    schema: { type: 'string', maxLength: 1000, pattern: '^[\\x20-\\x7e]*$' },
    example: '"7"',
  },
} satisfies Record<string, Shared>

export type SharedParameter = keyof typeof SHARED

/** The headers that many operations read, as components. */
export function parameterComponents({ say }: Phrases): Json {
  const entries = Object.entries(SHARED).map(([key, { description, ...parameter }]) => [
    key,
    { required: false, ...parameter, in: 'header', description: say(description) },
  ])
  return Object.fromEntries(entries)
}

export const parameterRef = (name: SharedParameter): Json => ref('parameters', name)

/** Text in an address or a query, where the schema says no form: printable, and no controls. */
const FORMS = ['const', 'enum', 'format', 'pattern']
const PRINTABLE = '^[^\\u0000-\\u001f]*$'

function formed(type: Json): Json {
  if (type['type'] === 'array') return { ...type, items: formed(object(type['items'])) }
  const isOpen = type['type'] === 'string' && !FORMS.some((form) => form in type)
  return isOpen ? { ...type, pattern: PRINTABLE } : type
}

/** What a schema's component says of it, or that of the items of a list. */
function wordsOf(schema: Json, schemas: Json): unknown {
  const { description, items } = target(schema, schemas)
  return description ?? (items === undefined ? undefined : wordsOf(object(items), schemas))
}

/** What was sent as text, as the value it stands for; undefined for nothing. */
function sent(text: unknown, { type }: Json): unknown {
  if (typeof text !== 'string') return text
  if (type === 'array') return text.split(',')
  return type === 'integer' || type === 'number' || type === 'boolean' ? JSON.parse(text) : text
}

/**
 * A path, query or header parameter of one operation: what its schema says for people moves to the
 * parameter, lists are comma-separated, and its example is what was sent when they were recorded.
 */
export function finishParameter(parameter: Json, recorded: Json, schemas: Json): Json {
  const { schema, description, ...rest } = parameter
  const { description: said, examples, ...type } = object(schema)
  const isList = rest['in'] === 'query' && type['type'] === 'array'
  return {
    ...rest,
    required: rest['required'] === true,
    description: description ?? said ?? wordsOf(object(schema), schemas),
    ...(isList ? { style: 'form', explode: false } : {}),
    schema: formed(type),
    example: sent(recorded[String(rest['name'])], type) ?? exampleOf(object(schema), schemas),
  }
}
