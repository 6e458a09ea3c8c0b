import type { Text } from '../language.js'
import { problemKinds } from '../problem/problem.js'
import { PROBLEM_MEDIA_TYPE } from '../problem/reply.js'
import { problemExample } from '../problem/view.js'
import { DEPRECATION_HEADERS, everyReply, type HeaderName, headerRefs } from './headers.js'
import { type Json, pascal, ref } from './json.js'
import type { Phrases } from './phrases.js'

/** What decides which refusals an operation shares with all others like it. */
export type Traits = {
  method: string
  path: string
  isPublic: boolean
  hasBody: boolean
  takesKey: boolean
  isCounted: boolean
  isDeprecated: boolean
}

type Common = {
  status: number
  name: string
  codes: readonly string[]
  fits: (t: Traits) => boolean
}

const UNREADABLE = ['bad_request', 'invalid_text', 'validation_failed']
const WHO = ['office_required', 'two_credentials']
const BODY = ['invalid_json', 'invalid_utf8']
const HIDDEN = ''

/**
 * The refusals any operation of a kind can give. Those without a name stand beside an operation's
 * own and do not show in the name of what they make together.
 */
const COMMON: readonly Common[] = [
  {
    status: 400,
    name: 'BadBody',
    codes: [...UNREADABLE, ...WHO, ...BODY],
    fits: (t) => t.hasBody && !t.isPublic,
  },
  {
    status: 400,
    name: 'BadRequest',
    codes: [...UNREADABLE, ...WHO],
    fits: (t) => !t.hasBody && !t.isPublic,
  },
  { status: 400, name: 'BadAddress', codes: UNREADABLE, fits: (t) => t.isPublic },
  { status: 401, name: 'Unauthorized', codes: ['unauthorized'], fits: (t) => !t.isPublic },
  {
    status: 403,
    name: 'Forbidden',
    codes: ['insufficient_scope', 'not_your_role'],
    fits: (t) => !t.isPublic,
  },
  { status: 404, name: 'NotFound', codes: ['not_found'], fits: (t) => t.path.includes('{') },
  { status: 409, name: HIDDEN, codes: ['idempotency_in_progress'], fits: (t) => t.takesKey },
  { status: 413, name: 'PayloadTooLarge', codes: ['payload_too_large'], fits: (t) => t.hasBody },
  {
    status: 415,
    name: 'UnsupportedMediaType',
    codes: ['unsupported_media_type'],
    fits: (t) => t.hasBody,
  },
  { status: 422, name: HIDDEN, codes: ['idempotency_key_reused'], fits: (t) => t.takesKey },
  { status: 429, name: 'RateLimited', codes: ['rate_limited'], fits: (t) => t.isCounted },
  { status: 500, name: 'Internal', codes: ['internal'], fits: () => true },
  { status: 503, name: 'Unavailable', codes: ['unavailable'], fits: () => true },
]

/** Headers beside those of every refusal, by code. */
const HEADERS_OF: Record<string, readonly HeaderName[]> = {
  unauthorized: ['WwwAuthenticate'],
  insufficient_scope: ['WwwAuthenticate'],
  version_conflict: ['ETag'],
  unsupported_media_type: ['Accept'],
  rate_limited: ['RetryAfter'],
  unavailable: ['RetryAfter'],
  idempotency_in_progress: ['RetryAfter'],
}

type Kept = { codes: readonly string[]; isDeprecated: boolean }

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
const isKnown = (code: string) => problemKinds.has(code)

/** The codes in the words that `refusals()` wrote for a status. */
export const codesIn = (description: unknown): string[] =>
  [...String(description).matchAll(/`([a-z0-9_]+)`:/g)].map(([, code = '']) => code)

/**
 * The refusals of the whole document: one component for each status and set of codes, one example
 * for each code.
 */
export class Refusals {
  readonly #phrases: Phrases
  readonly #responses = new Map<string, Kept>()

  constructor(phrases: Phrases) {
    this.#phrases = phrases
  }

  /**
   * References by status: what every operation with these traits can answer, and the codes it
   * declares itself.
   */
  of(traits: Traits, own: Record<string, readonly string[]>): Record<string, Json> {
    const fitting = COMMON.filter(({ fits }) => fits(traits))
    const statuses = unique([...fitting.map(({ status }) => String(status)), ...Object.keys(own)])
    const entries = statuses.map((status) => {
      const common = fitting.find((one) => String(one.status) === status)
      return [status, this.#refer(traits, own[status] ?? [], common)] as const
    })
    return Object.fromEntries(entries)
  }

  #refer({ isDeprecated }: Traits, own: readonly string[], common: Common | undefined): Json {
    const shared = (common?.codes ?? []).filter(isKnown)
    const codes = unique([...own, ...shared]).sort()
    const added = unique(own).filter((code) => !shared.includes(code))
    const parts = [common?.name || null, ...added.sort().map(pascal)].filter((part) => part)
    const name = (parts.length > 0 ? parts : codes.map(pascal)).join('Or')
    const suffix = isDeprecated ? 'OfDeprecated' : ''
    return ref('responses', this.#keep(`${name}${suffix}`, { codes, isDeprecated }))
  }

  /** The name under which a set is kept; the same one without a key gets a name of its own. */
  #keep(name: string, set: Kept): string {
    const kept = this.#responses.get(name)
    if (kept === undefined) this.#responses.set(name, set)
    return kept === undefined || kept.codes.join() === set.codes.join()
      ? name
      : this.#keep(`${name}Unkeyed`, set)
  }

  /** `components.responses`, by name. */
  responses(): Json {
    const byName = [...this.#responses].sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(byName.map(([name, set]) => [name, this.#response(set)]))
  }

  #response({ codes, isDeprecated }: Kept): Json {
    const { say } = this.#phrases
    const extra = unique(codes.flatMap((code) => HEADERS_OF[code] ?? []))
    const deprecation = isDeprecated ? DEPRECATION_HEADERS : []
    return {
      description: codes.map((code) => say(lineOf(code))).join('\n\n'),
      headers: headerRefs([...everyReply(true), 'ContentLanguage', ...extra, ...deprecation]),
      content: {
        [PROBLEM_MEDIA_TYPE]: {
          schema: ref('schemas', 'Problem'),
          examples: Object.fromEntries(codes.map((code) => [code, ref('examples', pascal(code))])),
        },
      },
    }
  }

  /** `components.examples`: what a caller sees who asks for English. */
  examples(): Json {
    const used = unique([...this.#responses.values()].flatMap(({ codes }) => codes)).sort()
    const entries = used.flatMap((code) => {
      const kind = problemKinds.get(code)
      if (kind === undefined) return []
      const summary = this.#phrases.say(kind.title)
      return [[pascal(code), { summary, value: problemExample(kind, 'en') }] as const]
    })
    return Object.fromEntries(entries)
  }
}

/** A code and its title, as the description of a response lists them. */
function lineOf(code: string): Text {
  const title = problemKinds.get(code)?.title ?? { id: code, en: code }
  return { id: `\`${code}\`: ${title.id}`, en: `\`${code}\`: ${title.en}` }
}
