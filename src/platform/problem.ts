import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Language, Text } from './language.js'

export type { Language, Text } from './language.js'

/** A stored fact, the caller or today standing in the way of a verb; `pointer` says where. */
export type Blocker = { code: string; pointer: string; message: Text }

/** A fault of the request itself: the place, a stable code, and how to put it right. */
export type FieldError = {
  in: 'body' | 'query' | 'path' | 'headers'
  pointer?: string
  parameter?: string
  code: string
  message: Text
}

type Occurrence = {
  /** What happened this time; never SQL, a stack or another team's data. */
  detail?: Text
  errors?: readonly (FieldError | Blocker)[]
  /** Further members of the document; a function where they hold text. */
  extra?: object | ((language: Language) => object)
  headers?: Record<string, string>
  cause?: unknown
}

/** One refusal on its way to the caller. Thrown; the error handler writes it. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly occurrence: Occurrence

  constructor(kind: ProblemKind, occurrence: Occurrence = {}) {
    super(kind.code, { cause: occurrence.cause })
    this.name = 'Problem'
    this.kind = kind
    this.occurrence = occurrence
  }
}

/** A type of refusal with a page of its own under /docs/problems; call it to make one. */
export type ProblemKind<Status extends number = number> = {
  (occurrence?: Occurrence): Problem
  readonly code: string
  readonly status: Status
  readonly title: Text
}

const kinds = new Map<string, ProblemKind>()

/** Every kind declared so far, by code. Codes are published: never renamed, never reused. */
export const problemKinds: ReadonlyMap<string, ProblemKind> = kinds

/** Declares a kind of refusal. Throws when the code is taken. */
export function defineProblem<const Status extends number>(kind: {
  code: string
  status: Status
  title: Text
}): ProblemKind<Status> {
  if (kinds.has(kind.code)) throw new Error(`problem ${kind.code} is declared twice`)
  const make = (occurrence?: Occurrence): Problem => new Problem(declared, occurrence)
  const declared: ProblemKind<Status> = Object.assign(make, kind)
  kinds.set(kind.code, declared)
  return declared
}

// ── Actions: what a verb needs, shown by GET and enforced by POST ──────────────────────────

/** A verb on a resource as one caller sees it today; `requires` names what its body must hold. */
export type Action = {
  verb: string
  href: string
  allowed: boolean
  blockers: Blocker[]
  requires: string[]
}

/** A verb, allowed exactly when nothing blocks it. */
export const action = (
  verb: string,
  href: string,
  blockers: Blocker[],
  requires: string[] = [],
): Action => ({ verb, href, allowed: blockers.length === 0, blockers, requires })

/** The blocker of a caller whose roles do not include the verb. */
export const notYourRoleBlocker: Blocker = {
  code: 'not_your_role',
  pointer: '/caller',
  message: {
    id: 'Langkah ini bukan wewenang peran Anda.',
    en: 'This step does not belong to any of your roles.',
  },
}

/** The blocker of a caller with the right role in another team. */
export const notYourTeamBlocker: Blocker = {
  code: 'not_your_team',
  pointer: '/caller',
  message: {
    id: 'Langkah ini hanya untuk tim yang menangani kasus ini.',
    en: 'This step belongs to the team that handles this case.',
  },
}

/** RFC 6901 in a URI fragment, as every pointer leaves: `#/findings/0`. */
const fragment = (pointer: string) => (pointer.startsWith('#') ? pointer : `#${pointer}`)

const BlockerView = z
  .object({
    code: z.string().max(60).describe('Stable code to branch on.').meta({ example: 'wrong_stage' }),
    pointer: z
      .string()
      .max(200)
      .describe('The part of the resource in the way, as a JSON pointer.')
      .meta({ example: '#/stage' }),
    message: z
      .string()
      .max(1000)
      .describe('For people, in the language of the request.')
      .meta({ example: 'The case is in diagnosis.' }),
  })
  .meta({ id: 'Blocker', description: 'Something that stands in the way of an action.' })

/** One entry of `allowedActions`. */
export const ActionView = z
  .object({
    verb: z.string().max(60).describe('Name of the action.').meta({ example: 'sign-off' }),
    href: z
      .string()
      .max(300)
      .describe('Where to POST it.')
      .meta({ example: '/v1/diagnoses/0197a5c0-1c00-7000-8000-000000000301/sign-off' }),
    allowed: z.boolean().describe('Whether this caller may do it now.').meta({ example: true }),
    blockers: z.array(BlockerView).max(100).describe('Everything in the way; empty when allowed.'),
    requires: z
      .array(z.string().max(60))
      .max(20)
      .describe('Members the body must hold.')
      .meta({ example: [] }),
  })
  .meta({ id: 'Action', description: 'One step and whether this caller may take it now.' })

export { BlockerView }

/** `allowedActions` as a view, messages in the reader's language. */
export const localiseActions = (
  actions: readonly Action[],
  language: Language,
): z.infer<typeof ActionView>[] =>
  actions.map((one) => ({
    ...one,
    blockers: one.blockers.map(({ code, pointer, message }) => ({
      code,
      pointer: fragment(pointer),
      message: message[language],
    })),
  }))

/** Throws 403 when the caller's role or team is in the way of an action. */
export function forbid({ blockers }: Action): void {
  for (const { code } of blockers) {
    if (code === notYourRoleBlocker.code) throw notYourRole()
    if (code === notYourTeamBlocker.code) throw notYourTeam()
  }
}

/** Throws 409 with every blocker, and what may be done instead, unless the action is allowed. */
export function refuse(
  refused: Action,
  state: { currentStage: string | null; allowedActions: readonly Action[] },
): void {
  if (refused.allowed) return
  throw actionBlocked({
    errors: refused.blockers,
    extra: (language: Language) => ({
      currentStage: state.currentStage,
      allowedActions: localiseActions(state.allowedActions, language),
    }),
  })
}

// ── The document ───────────────────────────────────────────────────────────────────────────

const ProblemErrorView = z
  .object({
    in: z
      .enum(['body', 'query', 'path', 'headers', 'resource'])
      .meta({ id: 'ProblemErrorPlace' })
      .describe('Part of the request at fault; `resource` for a stored fact.'),
    pointer: z
      .string()
      .max(500)
      .optional()
      .describe('Place in the body or resource, as a JSON pointer.')
      .meta({ example: '#/startsOn' }),
    parameter: z
      .string()
      .max(200)
      .optional()
      .describe('Name of the query, path or header parameter.')
      .meta({ example: 'limit' }),
    code: z.string().max(60).describe('Stable code to branch on.').meta({ example: 'required' }),
    message: z
      .string()
      .max(1000)
      .describe('For people, in the language of the request.')
      .meta({ example: 'Isian ini wajib diisi.' }),
  })
  .meta({ id: 'ProblemError', description: 'One fault of a request, or one blocker.' })

/** RFC 9457, with our members `code` and `errors`; some kinds add more. */
export const ProblemView = z
  .looseObject({
    type: z
      .string()
      .max(300)
      .describe('Address of the page on this kind of problem.')
      .meta({ example: '/docs/problems/not_found' }),
    title: z.string().max(200).describe('The kind, for people.').meta({ example: 'Not found.' }),
    status: z.int().min(400).max(599).describe('HTTP status.').meta({ example: 404 }),
    code: z.string().max(60).describe('The kind, for programs.').meta({ example: 'not_found' }),
    detail: z
      .string()
      .max(1000)
      .describe('This occurrence, for people.')
      .meta({ example: 'Check the address and the id.' }),
    instance: z
      .string()
      .max(60)
      .describe('The request, as `urn:uuid:` and its `Request-Id`.')
      .meta({ example: 'urn:uuid:0197a5c0-1c00-7000-8000-0000000000ff' }),
    errors: z.array(ProblemErrorView).max(100).describe('Every fault found; may be empty.'),
    currentVersion: z
      .int()
      .min(1)
      .max(2147483647)
      .optional()
      .describe('With `version_conflict`: the version now stored.')
      .meta({ example: 8 }),
    currentStage: z
      .string()
      .max(40)
      .nullable()
      .optional()
      .describe('With `action_blocked`: where the resource stands.')
      .meta({ example: 'diagnosis' }),
    allowedActions: z
      .array(ActionView)
      .max(50)
      .optional()
      .describe('With `action_blocked`: every step and what stands in its way.'),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused (RFC 9457).' })

export const PROBLEM_MEDIA_TYPE = 'application/problem+json'
const MAX_ERRORS = 100

function errorView(error: FieldError | Blocker, language: Language) {
  const place = 'in' in error ? error.in : 'resource'
  return {
    in: place,
    ...(error.pointer === undefined ? {} : { pointer: fragment(error.pointer) }),
    ...('parameter' in error ? { parameter: error.parameter } : {}),
    code: error.code,
    message: error.message[language],
  }
}

/** The problem as a reader gets it. */
export function problemDocument(
  problem: Problem,
  to: { language: Language; requestId: string; publicUrl: string },
): z.infer<typeof ProblemView> {
  const { kind, occurrence } = problem
  const { detail = kind.title, errors = [], extra = {} } = occurrence
  return {
    type: `${to.publicUrl}/docs/problems/${kind.code}`,
    title: kind.title[to.language],
    status: kind.status,
    code: kind.code,
    detail: detail[to.language],
    instance: `urn:uuid:${to.requestId}`,
    errors: errors.slice(0, MAX_ERRORS).map((error) => errorView(error, to.language)),
    ...(typeof extra === 'function' ? extra(to.language) : extra),
  }
}

/** Writes a refusal: the only place that answers with one. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem) {
  const { language, id: requestId } = request
  const document = problemDocument(problem, {
    language,
    requestId,
    publicUrl: request.server.publicUrl,
  })
  return reply
    .code(problem.kind.status)
    .headers(problem.occurrence.headers ?? {})
    .header('content-language', language)
    .header('vary', varyOnLanguage(reply.getHeader('vary')))
    .header('cache-control', 'no-store')
    .type(PROBLEM_MEDIA_TYPE)
    .send(Buffer.from(JSON.stringify(document))) // bytes, or Fastify adds a charset
}

const varyOnLanguage = (vary: ReturnType<FastifyReply['getHeader']>) =>
  vary === undefined ? 'Accept-Language' : `${vary}, Accept-Language`

type ProblemResponse = {
  description: string
  content: { 'application/problem+json': { schema: typeof ProblemView } }
}

/** The response schemas of the kinds a route can raise, by status, for its `schema.response`. */
export function refusals<const Kinds extends readonly ProblemKind[]>(
  ...raised: Kinds
): { [Status in Kinds[number]['status']]: ProblemResponse } {
  const byStatus: Record<number, ProblemResponse> = {}
  for (const { code, status, title } of raised) {
    const before = byStatus[status]
    const line = `\`${code}\`: ${title.en}`
    byStatus[status] = {
      description: before === undefined ? line : `${before.description}\n\n${line}`,
      content: { [PROBLEM_MEDIA_TYPE]: { schema: ProblemView } },
    }
  }
  return byStatus as { [Status in Kinds[number]['status']]: ProblemResponse }
}

/** A fault in the body, as rules report it to `ruleViolated`. */
export const invalid = (pointer: string, code: string, message: Text): FieldError => ({
  in: 'body',
  pointer,
  code,
  message,
})

// ── The kinds every module shares ──────────────────────────────────────────────────────────

export const badRequest = defineProblem({
  code: 'bad_request',
  status: 400,
  title: {
    id: 'Permintaan tidak dapat dibaca.',
    en: 'The request cannot be read.',
  },
})
export const validationFailed = defineProblem({
  code: 'validation_failed',
  status: 400,
  title: {
    id: 'Ada isian yang tidak sesuai.',
    en: 'Some of the input is not valid.',
  },
})
export const invalidJson = defineProblem({
  code: 'invalid_json',
  status: 400,
  title: { id: 'Isi permintaan bukan JSON yang benar.', en: 'The body is not valid JSON.' },
})
export const invalidUtf8 = defineProblem({
  code: 'invalid_utf8',
  status: 400,
  title: { id: 'Isi permintaan bukan UTF-8 yang benar.', en: 'The body is not valid UTF-8.' },
})
export const invalidText = defineProblem({
  code: 'invalid_text',
  status: 400,
  title: {
    id: 'Ada teks dengan karakter yang tidak dapat disimpan.',
    en: 'Some text holds characters that cannot be stored.',
  },
})
export const invalidCursor = defineProblem({
  code: 'invalid_cursor',
  status: 400,
  title: {
    id: 'Penanda halaman tidak cocok dengan permintaan ini.',
    en: 'The cursor does not belong to this request.',
  },
})
export const twoCredentials = defineProblem({
  code: 'two_credentials',
  status: 400,
  title: {
    id: 'Kirim satu kredensial saja: token atau kunci API.',
    en: 'Send one credential only: a token or an API key.',
  },
})
export const idempotencyKeyRequired = defineProblem({
  code: 'idempotency_key_required',
  status: 400,
  title: {
    id: 'Permintaan ini memerlukan Idempotency-Key.',
    en: 'This request needs an Idempotency-Key.',
  },
})
export const unauthorized = defineProblem({
  code: 'unauthorized',
  status: 401,
  title: {
    id: 'Kredensial tidak ada atau tidak berlaku.',
    en: 'The credential is missing or not valid.',
  },
})
export const notYourRole = defineProblem({
  code: 'not_your_role',
  status: 403,
  title: {
    id: 'Peran Anda tidak berwenang untuk ini.',
    en: 'Your roles do not allow this.',
  },
})
export const notYourTeam = defineProblem({
  code: 'not_your_team',
  status: 403,
  title: {
    id: 'Hanya tim yang menangani kasus ini yang berwenang.',
    en: 'Only the team that handles this case may do this.',
  },
})
export const insufficientScope = defineProblem({
  code: 'insufficient_scope',
  status: 403,
  title: {
    id: 'Kredensial ini tidak memiliki cakupan yang diperlukan.',
    en: 'The credential lacks the scope this needs.',
  },
})
export const notFound = defineProblem({
  code: 'not_found',
  status: 404,
  title: { id: 'Tidak ditemukan.', en: 'Not found.' },
})
export const methodNotAllowed = defineProblem({
  code: 'method_not_allowed',
  status: 405,
  title: {
    id: 'Metode ini tidak tersedia pada alamat ini.',
    en: 'This address does not offer that method.',
  },
})
export const requestTimeout = defineProblem({
  code: 'request_timeout',
  status: 408,
  title: {
    id: 'Permintaan tidak selesai dikirim pada waktunya.',
    en: 'The request did not arrive in time.',
  },
})
export const actionBlocked = defineProblem({
  code: 'action_blocked',
  status: 409,
  title: {
    id: 'Langkah ini belum dapat dilakukan.',
    en: 'This step cannot be taken now.',
  },
})
export const alreadySealed = defineProblem({
  code: 'already_sealed',
  status: 409,
  title: {
    id: 'Diagnosis sudah disahkan dan tidak dapat diubah.',
    en: 'The record is sealed and cannot be changed.',
  },
})
export const conflict = defineProblem({
  code: 'conflict',
  status: 409,
  title: {
    id: 'Data yang sama sudah ada.',
    en: 'The same record already exists.',
  },
})
export const idempotencyInProgress = defineProblem({
  code: 'idempotency_in_progress',
  status: 409,
  title: {
    id: 'Permintaan pertama dengan kunci ini masih diproses.',
    en: 'The first request with this key is still running.',
  },
})
export const cursorExpired = defineProblem({
  code: 'cursor_expired',
  status: 410,
  title: {
    id: 'Penanda perubahan ini tidak berlaku lagi.',
    en: 'This change cursor is no longer valid.',
  },
})
export const versionConflict = defineProblem({
  code: 'version_conflict',
  status: 412,
  title: {
    id: 'Data sudah diubah orang lain. Baca ulang, lalu coba lagi.',
    en: 'Someone changed the record. Read it again, then retry.',
  },
})
export const payloadTooLarge = defineProblem({
  code: 'payload_too_large',
  status: 413,
  title: { id: 'Isi permintaan terlalu besar.', en: 'The body is too large.' },
})
export const uriTooLong = defineProblem({
  code: 'uri_too_long',
  status: 414,
  title: { id: 'Alamat terlalu panjang.', en: 'The address is too long.' },
})
export const unsupportedMediaType = defineProblem({
  code: 'unsupported_media_type',
  status: 415,
  title: {
    id: 'Isi permintaan harus berupa JSON.',
    en: 'The body must be JSON.',
  },
})
export const ruleViolated = defineProblem({
  code: 'rule_violated',
  status: 422,
  title: {
    id: 'Isian melanggar aturan program.',
    en: 'The input breaks a rule.',
  },
})
export const idempotencyKeyReused = defineProblem({
  code: 'idempotency_key_reused',
  status: 422,
  title: {
    id: 'Idempotency-Key ini sudah dipakai untuk permintaan lain.',
    en: 'This Idempotency-Key was used for another request.',
  },
})
export const preconditionRequired = defineProblem({
  code: 'precondition_required',
  status: 428,
  title: {
    id: 'Sertakan If-Match dengan versi yang Anda baca.',
    en: 'Send If-Match with the version you have read.',
  },
})
export const rateLimited = defineProblem({
  code: 'rate_limited',
  status: 429,
  title: {
    id: 'Terlalu banyak permintaan. Tunggu sebentar.',
    en: 'Too many requests. Wait a moment.',
  },
})
export const headersTooLarge = defineProblem({
  code: 'headers_too_large',
  status: 431,
  title: { id: 'Header permintaan terlalu besar.', en: 'The request headers are too large.' },
})
export const internal = defineProblem({
  code: 'internal',
  status: 500,
  title: {
    id: 'Terjadi kesalahan di sisi kami.',
    en: 'Something went wrong on our side.',
  },
})
export const unavailable = defineProblem({
  code: 'unavailable',
  status: 503,
  title: {
    id: 'Layanan sedang tidak tersedia. Coba lagi nanti.',
    en: 'The service is not available now. Try again later.',
  },
})
