import type { Json, Part, Step } from '../story/step.js'
import { type Operation, objectOf } from './operations.js'

export type Sent = {
  method: Operation['method']
  url: string
  headers: Record<string, string>
  /** What is sent, as text. */
  payload?: string
}
export type Answer = {
  status: number
  headers: Readonly<Record<string, string | undefined>>
  /** Parsed where it is JSON, null where it is empty. */
  body: Json
}

/** A step as it was played. */
export type Played = {
  step: Step
  operation: Operation
  /** Of the address, the query and the headers, by name. */
  parameters: Record<string, string>
  body: Json | undefined
  answer: Answer
}

export type Stage = {
  operations: ReadonlyMap<string, Operation>
  keys: Readonly<Record<Part, string>>
  /** Moves the clock on: to a day, or by a minute. */
  moveClock: (day: string | undefined) => void
  send: (sent: Sent) => Promise<Answer>
}

type Variables = Record<string, string>

/** Puts the variables in. Throws for one that no step has saved. */
function fill(template: string, variables: Variables): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = variables[name]
    if (value === undefined) throw new Error(`no step before has saved ${name}`)
    return value
  })
}

function fillAll(value: Json, variables: Variables): Json {
  if (typeof value === 'string') return fill(value, variables)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: Json) => fillAll(item, variables))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, fillAll(member, variables)]),
  )
}

/** What a JSON pointer shows in a body; undefined where it leads nowhere. */
const pointedAt = (body: Json, pointer: string): Json | undefined =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>(
      (value, name) => (Object(value) as Record<string, Json>)[name],
      body,
    )

/**
 * Plays steps in order, each by the person it names, with the version its object was last seen in.
 * Throws for the first that does not answer as its operation says it does when it succeeds.
 */
export async function play(
  steps: readonly Step[],
  run: string,
  { operations, keys, moveClock, send }: Stage,
): Promise<Played[]> {
  const variables: Variables = { run }
  const versions = new Map<string, string>()
  const played: Played[] = []

  for (const step of steps) {
    const operation = operations.get(step.operationId)
    if (operation === undefined) throw new Error(`the document has no ${step.operationId}`)
    const { method, needsIfMatch } = operation
    moveClock(step.at)

    const inPath: Variables = {}
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      inPath[name] = fill(step.path?.[name] ?? `{{${name}}}`, variables)
      return encodeURIComponent(inPath[name])
    })
    const query = fillAll(step.query ?? {}, variables) as Variables
    const search = new URLSearchParams(query).toString()
    const headers: Record<string, string> = { 'x-api-key': keys[step.as] }
    const about = objectOf(method, path)
    const version = versions.get(about)
    if (needsIfMatch && version !== undefined) headers['if-match'] = version
    const body = step.body === undefined ? undefined : fillAll(step.body, variables)
    const payload = body === undefined ? step.file?.text : JSON.stringify(body)
    if (payload !== undefined) {
      headers['content-type'] = step.file?.contentType ?? 'application/json'
    }

    const url = search === '' ? path : `${path}?${search}`
    const answer = await send({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
    if (answer.status !== operation.status) {
      const told = JSON.stringify(answer.body, null, 2)
      throw new Error(`${step.operationId} (${step.name.id}): ${answer.status}\n${told}`)
    }
    const etag = answer.headers['etag']
    const object = answer.headers['location'] ?? (needsIfMatch ? about : path)
    if (etag !== undefined) versions.set(object, etag)
    for (const [name, pointer] of Object.entries(step.save ?? {})) {
      const value = pointedAt(answer.body, pointer)
      if (typeof value !== 'string') throw new Error(`${step.name.id}: nothing at ${pointer}`)
      variables[name] = value
    }
    const ifMatch: Variables = needsIfMatch && version !== undefined ? { 'If-Match': version } : {}
    played.push({ step, operation, parameters: { ...inPath, ...query, ...ifMatch }, body, answer })
  }
  return played
}
