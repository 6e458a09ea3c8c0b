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

/** What the players remember from one step to the next: variables, and versions by address. */
type Memory = { variables: Variables; versions: Map<string, string> }

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
    .reduce<Json | undefined>((value, name) => (Object(value) as Record<string, Json>)[name], body)

/** The request of a step as its variables stand, with the version its object was last seen in. */
function prepare(step: Step, operation: Operation, key: string, { variables, versions }: Memory) {
  const inPath: Variables = {}
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    inPath[name] = fill(step.path?.[name] ?? `{{${name}}}`, variables)
    return encodeURIComponent(inPath[name])
  })
  const query = fillAll(step.query ?? {}, variables) as Variables
  const search = new URLSearchParams(query).toString()
  const { method, needsIfMatch } = operation
  const about = needsIfMatch ? objectOf(method, path) : path
  const version = needsIfMatch ? versions.get(about) : undefined
  const body = step.body === undefined ? undefined : fillAll(step.body, variables)
  const payload = body === undefined ? step.file?.text : JSON.stringify(body)
  const contentType = step.file?.contentType ?? 'application/json'
  const sent: Sent = {
    method,
    url: search === '' ? path : `${path}?${search}`,
    headers: {
      'x-api-key': key,
      ...(version === undefined ? {} : { 'if-match': version }),
      ...(payload === undefined ? {} : { 'content-type': contentType }),
    },
    ...(payload === undefined ? {} : { payload }),
  }
  const parameters = {
    ...inPath,
    ...query,
    ...(version === undefined ? {} : { 'If-Match': version }),
  }
  return { sent, about, parameters, body }
}

/** Keeps what an answer leaves for later steps. Throws where it lacks what a step wants to save. */
function remember(step: Step, about: string, answer: Answer, { variables, versions }: Memory) {
  const { etag, location } = answer.headers
  if (etag !== undefined) versions.set(location ?? about, etag)
  for (const [name, pointer] of Object.entries(step.save ?? {})) {
    const value = pointedAt(answer.body, pointer)
    if (typeof value !== 'string') throw new Error(`${step.name.id}: nothing at ${pointer}`)
    variables[name] = value
  }
}

/**
 * Plays steps in order, each by the person it names; `run` is the word that makes names unique.
 * Throws for the first that does not answer as its operation says it does when it succeeds.
 */
export async function play(steps: readonly Step[], run: string, stage: Stage): Promise<Played[]> {
  const memory: Memory = { variables: { run }, versions: new Map() }
  const played: Played[] = []
  for (const step of steps) {
    const operation = stage.operations.get(step.operationId)
    if (operation === undefined) throw new Error(`the document has no ${step.operationId}`)
    stage.moveClock(step.at)
    const { sent, about, parameters, body } = prepare(step, operation, stage.keys[step.as], memory)
    const answer = await stage.send(sent)
    if (answer.status !== operation.status) {
      const told = JSON.stringify(answer.body, null, 2)
      throw new Error(`${step.operationId} (${step.name.id}): ${answer.status}\n${told}`)
    }
    remember(step, about, answer, memory)
    played.push({ step, operation, parameters, body, answer })
  }
  return played
}
