import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
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

/** What a step sends: the body as an example shows it, and its text. */
function bodyOf({ body, file }: Step, variables: Variables) {
  if (file !== undefined) {
    const text = fill(file.text, variables)
    return { body: text, payload: text, contentType: file.contentType }
  }
  if (body === undefined) return { body: undefined, payload: undefined, contentType: '' }
  const filled = fillAll(body, variables)
  return { body: filled, payload: JSON.stringify(filled), contentType: 'application/json' }
}

/** The request of a step as its variables stand, with the version its object was last seen in. */
function prepare(
  step: Step,
  operation: Operation,
  key: string | undefined,
  { variables, versions }: Memory,
) {
  const inPath: Variables = {}
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    inPath[name] = fill(step.path?.[name] ?? `{{${name}}}`, variables)
    return encodeURIComponent(inPath[name])
  })
  const query = fillAll(step.query ?? {}, variables) as Variables
  const search = new URLSearchParams(query).toString()
  const { method, needsIfMatch, needsKey } = operation
  const about = needsIfMatch ? objectOf(method, path) : path
  const version = needsIfMatch ? versions.get(about) : undefined
  const { body, payload, contentType } = bodyOf(step, variables)
  const idempotencyKey = randomUUID()
  const sent: Sent = {
    method,
    url: search === '' ? path : `${path}?${search}`,
    headers: {
      ...(key === undefined ? {} : { 'x-api-key': key }),
      ...(method === 'GET' ? {} : { 'idempotency-key': idempotencyKey }),
      ...(version === undefined ? {} : { 'if-match': version }),
      ...(payload === undefined ? {} : { 'content-type': contentType }),
    },
    ...(payload === undefined ? {} : { payload }),
  }
  const parameters = {
    ...inPath,
    ...query,
    ...(version === undefined ? {} : { 'If-Match': version }),
    ...(needsKey ? { 'Idempotency-Key': idempotencyKey } : {}),
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

const ATTEMPTS = 200
const PAUSE_MS = 50

/** Waits until what a reply has started is over, as its address tells. */
async function awaitEnd({ headers }: Answer, key: string | undefined, { send }: Stage) {
  const url = headers['location'] ?? ''
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { body } = await send({ method: 'GET', url, headers: { 'x-api-key': key ?? '' } })
    if (!['received', 'running'].includes(String(pointedAt(body, '/state')))) return
    await sleep(PAUSE_MS)
  }
  throw new Error(`${url} does not come to an end`)
}

/**
 * Plays steps in order, each by the person it names; `run` is the word that makes names unique.
 * Throws for the first that does not answer as its operation says it does when it succeeds.
 */
export async function play(steps: readonly Step[], run: string, stage: Stage): Promise<Played[]> {
  const memory: Memory = { variables: { run }, versions: new Map() }
  const played: Played[] = []
  for (const step of steps.filter(({ isByHand }) => isByHand === undefined)) {
    const operation = stage.operations.get(step.operationId)
    if (operation === undefined) throw new Error(`the document has no ${step.operationId}`)
    stage.moveClock(step.at)
    const key = step.as === 'nobody' ? undefined : stage.keys[step.as]
    const { sent, about, parameters, body } = prepare(step, operation, key, memory)
    const answer = await stage.send(sent)
    if (answer.status !== operation.status) {
      const told = JSON.stringify(answer.body, null, 2)
      throw new Error(`${step.operationId} (${step.name.id}): ${answer.status}\n${told}`)
    }
    remember(step, about, answer, memory)
    if (step.isAwaited) await awaitEnd(answer, key, stage)
    played.push({ step, operation, parameters, body, answer })
  }
  return played
}
