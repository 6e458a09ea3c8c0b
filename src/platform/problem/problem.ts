import type { Language, Text } from '../language.js'
import type { BlockerCode, FieldErrorCode } from './codes.js'

/** A stored fact, the caller or today standing in the way of a verb; `pointer` says where. */
export type Blocker = { code: BlockerCode; pointer: string; message: Text }

/** A fault of the request itself: the place, a stable code, and how to put it right. */
export type FieldError = {
  in: 'body' | 'query' | 'path' | 'headers'
  pointer?: string
  parameter?: string
  code: FieldErrorCode
  message: Text
}

/** What one refusal says beside its kind. */
export type Occurrence = {
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

/** A realistic occurrence, for the page of a kind and for the OpenAPI document. */
export type Example = Pick<Occurrence, 'detail' | 'errors' | 'extra'>

/** A type of refusal with a page of its own under /docs/problems; call it to make one. */
export type ProblemKind<Status extends number = number> = {
  (occurrence?: Occurrence): Problem
  readonly code: string
  readonly status: Status
  readonly title: Text
  /** What happened, in a sentence or two, for whoever opens the page of the kind. */
  readonly happened: Text
  /** What the caller should do: which header, which call next, when to retry, whom to ask. */
  readonly remedy: Text
  /** A refusal of this kind as the clinic's story would meet it. */
  readonly example: Example
}
const kinds = new Map<string, ProblemKind>()

/** Every kind declared so far, by code. Codes are published: never renamed, never reused. */
export const problemKinds: ReadonlyMap<string, ProblemKind> = kinds

/** Declares a kind of refusal. Throws when the code is taken. */
export function defineProblem<const Status extends number>(kind: {
  code: string
  status: Status
  title: Text
  happened: Text
  remedy: Text
  example?: Example
}): ProblemKind<Status> {
  if (kinds.has(kind.code)) throw new Error(`problem ${kind.code} is declared twice`)
  const make = (occurrence?: Occurrence): Problem => new Problem(declared, occurrence)
  const declared: ProblemKind<Status> = Object.assign(make, { example: {}, ...kind })
  kinds.set(kind.code, declared)
  return declared
}

/** A fault in the body, as rules report it to `ruleViolated`. */
export const invalid = (pointer: string, code: FieldErrorCode, message: Text): FieldError => ({
  in: 'body',
  pointer,
  code,
  message,
})
