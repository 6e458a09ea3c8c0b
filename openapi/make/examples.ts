import type { Json } from '../story/step.js'
import { canonical } from './canonical.js'
import type { Operation } from './operations.js'
import type { Played } from './play.js'

/** How an operation was called, and what it answered. */
export type Example = {
  /** Of the address, the query and the headers, by name. */
  parameters?: Record<string, string>
  request?: Json
  status: number
  response: Json
  headers?: Record<string, string>
}
export type Examples = Record<string, Example>

/** Headers of an answer that belong to what it says. */
const SHOWN = {
  etag: 'ETag',
  location: 'Location',
  link: 'Link',
  'content-disposition': 'Content-Disposition',
  'change-cursor': 'Change-Cursor',
  'snapshot-at': 'Snapshot-At',
} as const

const orAbsent = <Name extends string>(name: Name, values: Record<string, string>) =>
  Object.keys(values).length === 0 ? {} : ({ [name]: values } as Record<Name, typeof values>)

/** The ETag of a text is a hash of it, and so of ids that every play makes anew: it is not shown. */
const isOfThisPlay = (name: string, body: Json) => name === 'etag' && typeof body === 'string'

function exampleOf({ parameters, body, answer }: Played): Example {
  const shown = Object.entries(SHOWN).flatMap(([name, printed]) => {
    const value = answer.headers[name]
    return value === undefined || isOfThisPlay(name, answer.body) ? [] : [[printed, value]]
  })
  return {
    ...orAbsent('parameters', parameters),
    ...(body === undefined ? {} : { request: body }),
    status: answer.status,
    response: answer.body,
    ...orAbsent('headers', Object.fromEntries(shown)),
  }
}

/** One example an operation, in the order of the operations: the step that asks to be it, or the first. */
export function examplesOf(
  played: readonly Played[],
  operations: ReadonlyMap<string, Operation>,
): Examples {
  const shown = played.filter(({ step }) => step.isUnrecorded === undefined)
  const all = canonical(shown.map(exampleOf))
  const chosen = [...operations.keys()].flatMap((operationId): [string, Example][] => {
    const places = shown.flatMap(({ step }, place) =>
      step.operationId === operationId ? [{ place, isAsked: step.example === true }] : [],
    )
    const { place = -1 } = places.find(({ isAsked }) => isAsked) ?? places[0] ?? {}
    const example = all[place]
    return example === undefined ? [] : [[operationId, example]]
  })
  return Object.fromEntries(chosen)
}

/** The committed text of the examples. */
export const examplesText = (examples: Examples): string => `${JSON.stringify(examples, null, 2)}\n`
