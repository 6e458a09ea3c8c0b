import { conditions } from './callers.js'
import { DEPRECATION_HEADERS, everyReply, type HeaderName, headerRefs } from './headers.js'
import { type Json, object, ref, target } from './json.js'
import type { Links } from './links.js'
import { finishParameter, parameterRef, type SharedParameter } from './parameters.js'
import type { Phrases } from './phrases.js'
import { codesIn, type Refusals, type Traits } from './refusals.js'
import { exampleOf, type Recorded } from './samples.js'

/** What the collector notes of a route's configuration, for the finisher alone. */
export type RouteFacts = {
  created?: string
  isConditional?: boolean
  isCounted?: boolean
  isDeprecated?: boolean
  replyHeaders?: readonly HeaderName[]
  needsKey?: boolean
}

/** What all operations of a document share while it is finished. */
export type Workshop = {
  schemas: Json
  phrases: Phrases
  refusals: Refusals
  links: Links
}

const isSuccess = (status: string) => status.startsWith('2')

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Records shown of a list: enough to see how they follow each other. */
const SHOWN = 2

/** A recorded body with its lists of records cut short; `examples.json` has them whole. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isList = typeof value[0] === 'object' && value[0] !== null
    return (isList ? value.slice(0, SHOWN) : value).map(shortened)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortened(part)]))
}

/**
 * Media types with one named example each: what a schema says of the type (`x-example-by-type`), what was
 * recorded, or put together from properties.
 */
function withExamples(content: unknown, recorded: unknown, schemas: Json): Json {
  const entries = Object.entries(object(content)).map(([mediaType, media]) => {
    const { 'x-example-by-type': byMediaType, ...schema } = object(object(media)['schema'])
    const own = object(byMediaType)[mediaType]
    const isRecorded =
      recorded !== undefined && /[/+]json$/.test(mediaType) === (typeof recorded !== 'string')
    const value = own ?? (isRecorded ? recorded : exampleOf(schema, schemas))
    const shown = own === undefined ? schema : { ...schema, examples: [own] }
    return [mediaType, { ...object(media), schema: shown, examples: { example: { value } } }]
  })
  return Object.fromEntries(entries)
}

class Operation {
  readonly #raw: Json
  readonly #facts: RouteFacts
  readonly #traits: Traits
  readonly #recorded: Recorded | undefined
  readonly #shop: Workshop

  constructor(
    raw: Json,
    at: { method: string; path: string },
    recorded: Recorded | undefined,
    shop: Workshop,
  ) {
    this.#raw = raw
    this.#facts = object(raw['x-route']) as RouteFacts
    this.#recorded = recorded
    this.#shop = shop
    this.#traits = {
      ...at,
      isPublic: texts(raw['x-required-roles']).some((role) => role === 'public' || role === 'link'),
      hasBody: raw['requestBody'] !== undefined,
      takesKey: at.method === 'post' || at.method === 'patch',
      isCounted: this.#facts.isCounted !== false,
      isDeprecated: this.#facts.isDeprecated === true,
    }
  }

  finished(): Json {
    const { 'x-route': _facts, requestBody, parameters: _own, responses: _all, ...rest } = this.#raw
    const { isPublic } = this.#traits
    return {
      ...rest,
      description: this.#description(),
      ...(this.#facts.isDeprecated === true ? { deprecated: true } : {}),
      parameters: this.#parameters(),
      ...(requestBody === undefined ? {} : { requestBody: this.#body(object(requestBody)) }),
      responses: this.#responses(),
      ...(isPublic ? { security: [] } : {}),
    }
  }

  #description(): string {
    const { phrases } = this.#shop
    const last = conditions({
      roles: texts(this.#raw['x-required-roles']),
      scopes: texts(this.#raw['x-required-scopes']),
      needsMatch: this.#needsMatch(),
      takesKey: this.#traits.takesKey,
    })
    const own = this.#raw['description']
    return [...(typeof own === 'string' ? [own] : []), phrases.say(last)].join('\n\n')
  }

  #declared(): Json[] {
    return (this.#raw['parameters'] as Json[] | undefined) ?? []
  }

  #needsMatch(): boolean {
    return this.#declared().some(({ name }) => name === 'if-match')
  }

  #parameters(): Json[] {
    const { method, isPublic, takesKey } = this.#traits
    const own = this.#declared().filter((one) => one['in'] !== 'header')
    const shared: (SharedParameter | false)[] = [
      this.#needsMatch() && (method === 'delete' ? 'IfMatchOrAny' : 'IfMatch'),
      this.#facts.isConditional === true && 'IfNoneMatch',
      takesKey && (this.#facts.needsKey === true ? 'RequiredIdempotencyKey' : 'IdempotencyKey'),
      'AcceptLanguage',
      !isPublic && 'OfficeId',
    ]
    const recorded = this.#recorded?.parameters ?? {}
    return [
      ...own.map((one) => finishParameter(one, recorded, this.#shop.schemas)),
      ...shared.filter((name) => name !== false).map(parameterRef),
    ]
  }

  #body(body: Json): Json {
    const content = withExamples(body['content'], this.#recorded?.request, this.#shop.schemas)
    return { ...body, content }
  }

  #responses(): Json {
    const declared = Object.entries(object(this.#raw['responses']))
    const own = declared
      .filter(([status]) => !isSuccess(status))
      .map(([status, response]) => [status, codesIn(object(response)['description'])])
    const refusals = this.#shop.refusals.of(this.#traits, Object.fromEntries(own))
    const successes = declared
      .filter(([status]) => isSuccess(status))
      .map(([status, response]) => [status, this.#success(status, object(response))])
    const notModified =
      this.#facts.isConditional === true ? { 304: ref('responses', 'NotModified') } : {}
    const all = { ...Object.fromEntries(successes), ...notModified, ...refusals }
    return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  #success(status: string, response: Json): Json {
    const { schemas, links } = this.#shop
    const { created } = this.#facts
    const content = object(response['content'])
    const shape = target(object(object(content['application/json'])['schema']), schemas)
    const isOfStatus = this.#recorded?.status === Number(status)
    const recorded = isOfStatus ? shortened(this.#recorded?.response) : undefined
    return {
      description: successWords(response, shape),
      headers: headerRefs(this.#successHeaders(object(shape['properties']))),
      ...(status === '204' ? {} : { content: withExamples(content, recorded, schemas) }),
      ...(created === undefined ? {} : { links: links.from(created) }),
    }
  }

  #successHeaders(properties: Json): HeaderName[] {
    const { created, isConditional, isCounted, isDeprecated, replyHeaders = [] } = this.#facts
    const isCountedVersion = object(properties['version'])['type'] === 'integer'
    const hasVersion = isCountedVersion || isConditional === true
    const names: HeaderName[] = [
      ...everyReply(isCounted !== false),
      ...(hasVersion ? (['ETag'] as const) : []),
      ...('nextCursor' in properties ? (['Link'] as const) : []),
      ...(created === undefined ? [] : (['Location'] as const)),
      ...replyHeaders,
      ...(this.#traits.takesKey ? (['IdempotencyReplayed'] as const) : []),
      ...(isDeprecated === true ? DEPRECATION_HEADERS : []),
    ]
    return [...new Set(names)]
  }
}

/** What a success reply holds, in the words of its schema. */
function successWords(response: Json, shape: Json): string {
  const { description } = response
  if (typeof description === 'string' && description !== 'Default Response') return description
  return typeof shape['description'] === 'string' ? shape['description'] : 'Done; nothing to say.'
}

/** One operation as clients should get it: what it takes, answers and refuses, with examples. */
export const finishOperation = (
  raw: Json,
  at: { method: string; path: string },
  recorded: Recorded | undefined,
  shop: Workshop,
): Json => new Operation(raw, at, recorded, shop).finished()
