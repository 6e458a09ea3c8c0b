import type { Text } from '../language.js'
import { type Json, ref } from './json.js'
import type { Phrases } from './phrases.js'

type Header = { description: Text; required?: boolean; schema: Json; example: unknown }

const seconds = { type: 'integer', format: 'int32', minimum: 0, maximum: 3600 }
const text = (maxLength: number, pattern?: string): Json =>
  pattern === undefined ? { type: 'string', maxLength } : { type: 'string', maxLength, pattern }
const ETAG = '^"[A-Za-z0-9_-]{1,64}"$'
const ADDRESS = '^(https?:/)?/[^\\s]*$'

const HEADERS = {
  RequestId: {
    description: {
      id: 'Nama permintaan ini, juga di catatan kami. UUID yang Anda kirim dipakai lagi.',
      en: 'Name of this request, also in our logs. A UUID that you send is kept.',
    },
    required: true,
    schema: { type: 'string', format: 'uuid', maxLength: 36 },
    example: '0197a5c0-1c00-7000-8000-0000000000ff',
  },
  RateLimit: {
    description: {
      id: 'Sisa panggilan (`r`) dan detik sampai jendela berakhir (`t`).',
      en: 'Calls left (`r`) and seconds until the window ends (`t`).',
    },
    schema: text(100, '^"[a-z]+";r=\\d+;t=\\d+$'),
    example: '"default";r=599;t=42',
  },
  RateLimitPolicy: {
    description: {
      id: 'Jumlah panggilan (`q`) yang boleh dalam satu jendela (`w` detik).',
      en: 'Calls allowed (`q`) in a window of `w` seconds.',
    },
    schema: text(100, '^"[a-z]+";q=\\d+;w=\\d+$'),
    example: '"default";q=600;w=60',
  },
  AccessControlAllowOrigin: {
    description: {
      id: 'Asal halaman peramban, bila dinas mengizinkannya.',
      en: 'The origin of the browser’s page, where the office allows it.',
    },
    schema: { ...text(300), format: 'uri' },
    example: 'https://klinik.dinas.example',
  },
  ETag: {
    description: {
      id: 'Versi data ini; kirim kembali dalam `If-Match`.',
      en: 'The version of what was sent; send it back in `If-Match`.',
    },
    required: true,
    schema: text(80, ETAG),
    example: '"7"',
  },
  Location: {
    description: { id: 'Alamat data yang baru.', en: 'Where the new record is.' },
    required: true,
    schema: text(500, ADDRESS),
    example: '/v1/cases/0197a5c0-1c00-7000-8000-000000000207',
  },
  Link: {
    description: {
      id: 'Pada daftar: halaman berikutnya, `rel="next"`, tidak ada pada halaman terakhir. Pada `/`: dokumen API.',
      en: 'On a list the next page, `rel="next"`, absent on the last; on `/` the document of the API.',
    },
    schema: text(4000, '^<[^>]+>; rel="'),
    example: '</v1/cases?limit=50&cursor=WyJmM2Q0Il0>; rel="next"',
  },
  IdempotencyReplayed: {
    description: {
      id: '`true` bila ini jawaban pertama yang diulang: tidak ada yang berubah lagi.',
      en: '`true` where this is the first answer again: nothing was changed a second time.',
    },
    schema: text(4, '^true$'),
    example: 'true',
  },
  RetryAfter: {
    description: { id: 'Detik yang perlu ditunggu.', en: 'Seconds to wait.' },
    schema: seconds,
    example: 42,
  },
  WwwAuthenticate: {
    description: {
      id: 'Kredensial atau cakupan yang diperlukan; selalu ada pada 401, dan pada 403 `insufficient_scope`.',
      en: 'The credential or scope that is needed; always with 401, and with 403 `insufficient_scope`.',
    },
    schema: text(300, '^Bearer'),
    example: 'Bearer error="invalid_token"',
  },
  ContentLanguage: {
    description: {
      id: 'Bahasa pesan: `id` atau `en`.',
      en: 'Language of the messages: `id` or `en`.',
    },
    required: true,
    schema: text(2, '^(id|en)$'),
    example: 'en',
  },
  Accept: {
    description: {
      id: 'Jenis isi yang diterima alamat ini.',
      en: 'The media types this address takes.',
    },
    schema: text(200, '^[a-z]+/'),
    example: 'application/json',
  },
  SnapshotAt: {
    description: {
      id: 'Menurut saat mana isi berkas ini.',
      en: 'As of which instant the file is.',
    },
    required: true,
    schema: { type: 'string', format: 'date-time', maxLength: 40 },
    example: '2018-11-21T03:00:00.000Z',
  },
  ChangeCursor: {
    description: {
      id: 'Dari mana `GET /v1/changes?after=` melanjutkan berkas ini tanpa ada yang terlewat.',
      en: 'Where `GET /v1/changes?after=` goes on from this file, missing nothing.',
    },
    required: true,
    schema: text(40, '^[0-9a-f]{40}$'),
    example: '0001000100000000000003210000000000000000',
  },
  ContentDisposition: {
    description: {
      id: 'Nama berkas untuk menyimpan jawaban ini.',
      en: 'The file name to save the reply under.',
    },
    required: true,
    schema: text(200, '^attachment; filename="'),
    example: 'attachment; filename="participants.csv"',
  },
  Deprecation: {
    description: {
      id: 'Sejak kapan operasi ini akan dihentikan, sebagai `@` dan detik Unix (RFC 9745).',
      en: 'Since when this operation is on its way out, as `@` and Unix seconds (RFC 9745).',
    },
    required: true,
    schema: text(20, '^@\\d+$'),
    example: '@1798761600',
  },
  Sunset: {
    description: {
      id: 'Kapan operasi ini berhenti menjawab (RFC 8594).',
      en: 'When this operation stops answering (RFC 8594).',
    },
    required: true,
    schema: text(40, ' GMT$'),
    example: 'Sat, 01 Jan 2028 00:00:00 GMT',
  },
} satisfies Record<string, Header>

export type HeaderName = keyof typeof HEADERS

/** Every header the replies name, as components. */
export function headerComponents({ say }: Phrases): Json {
  const entries = Object.entries(HEADERS).map(([name, { description, ...header }]) => [
    spelled(name as HeaderName),
    { description: say(description), ...header },
  ])
  return Object.fromEntries(entries)
}

/** As HTTP spells it: `RetryAfter` is `Retry-After`. */
const spelled = (name: HeaderName): string =>
  name === 'WwwAuthenticate'
    ? 'WWW-Authenticate'
    : name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').replace('Rate-Limit', 'RateLimit')

/** References to header components, as a response carries them. */
export const headerRefs = (names: readonly HeaderName[]): Json =>
  Object.fromEntries(names.map((name) => [spelled(name), ref('headers', spelled(name))]))

/** What each reply carries; the limits only where calls are counted. */
export const everyReply = (isCounted: boolean): HeaderName[] =>
  isCounted
    ? ['RequestId', 'RateLimit', 'RateLimitPolicy', 'AccessControlAllowOrigin']
    : ['RequestId', 'AccessControlAllowOrigin']

/** What a deprecated operation adds to every answer. */
export const DEPRECATION_HEADERS: readonly HeaderName[] = ['Deprecation', 'Sunset', 'Link']
