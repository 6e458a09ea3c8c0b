import { type Json, object } from '../../src/platform/openapi/json.js'
import { type Overlay, pathTo } from '../../src/platform/openapi/overlay.js'
import { problemKinds } from '../../src/platform/problem/problem.js'
import { problemExample } from '../../src/platform/problem/view.js'

type Place = readonly (string | number)[]

/** One sentence or paragraph for people, and where it stands. */
export type Said = { text: string; place: Place }

const WORDS = ['summary', 'description', 'x-displayName']
/** Members whose own members have names of ours, not keywords. */
const MAPS = [
  'callbacks',
  'content',
  'examples',
  'headers',
  'links',
  'parameters',
  'paths',
  'properties',
  'responses',
  'schemas',
  'securitySchemes',
]
/** Values, not words: an example may hold a member called `description`. */
const VALUES = ['const', 'default', 'enum', 'example', 'value']

/** Every text for people in a document, in its order. */
export function* textsOf(node: unknown, place: Place = [], isMap = false): Generator<Said> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* textsOf(item, [...place, index])
    return
  }
  for (const [name, value] of Object.entries(object(node))) {
    const at = [...place, name]
    if (!isMap && WORDS.includes(name) && typeof value === 'string')
      yield { text: value, place: at }
    else if (!isMap && (VALUES.includes(name) || isExampleList(name, value))) continue
    else if (typeof value === 'object') {
      yield* textsOf(value, at, !isMap && MAPS.includes(name) && !Array.isArray(value))
    }
  }
}

const isExampleList = (name: string, value: unknown) => name === 'examples' && Array.isArray(value)

/** A text in the units that are translated: its paragraphs. */
export const paragraphsOf = (text: string): string[] => text.split('\n\n')

/** Where a text that differs is put, and what. */
type Change = { place: Place; value: unknown }

/** The changes that turn one value into another of the same shape. */
function* differences(from: unknown, to: unknown, place: Place): Generator<Change> {
  if (typeof from !== 'object' || from === null) {
    if (from !== to) yield { place, value: to }
    return
  }
  for (const [name, value] of Object.entries(from)) {
    const step = Array.isArray(from) ? Number(name) : name
    yield* differences(value, object(to)[name], [...place, step])
  }
}

/** The examples of refusals as somebody sees them who asks for Indonesian. */
function* exampleChanges(document: Json): Generator<Change> {
  for (const [name, example] of Object.entries(
    object(object(document['components'])['examples']),
  )) {
    const value = object(object(example)['value'])
    const kind = problemKinds.get(String(value['code']))
    if (kind === undefined) continue
    const place = ['components', 'examples', name, 'value']
    yield* differences(value, JSON.parse(JSON.stringify(problemExample(kind, 'id'))), place)
  }
}

/** How much of a place an action targets: up to its last index, or to what has a name of its own. */
function targetLength(place: Place): number {
  const index = place.findLastIndex((step) => typeof step === 'number')
  const [first] = place
  const named = first === 'paths' || first === 'components' ? 3 : 1
  return Math.max(index + 1, Math.min(named, place.length - 1))
}

function put(into: Json, [step = '', ...rest]: Place, value: unknown): void {
  if (rest.length === 0) into[step] = value
  else {
    const inner = object(into[step] ?? {})
    into[step] = inner
    put(inner, rest, value)
  }
}

/** The overlay that makes a document Indonesian; what `translate` does not know stays English. */
export function makeOverlay(
  document: Json,
  translate: (paragraph: string) => string | undefined,
): Overlay {
  const updates = new Map<string, Json>()
  const change = ({ place, value }: Change) => {
    const length = targetLength(place)
    const target = pathTo(place.slice(0, length))
    const update = updates.get(target) ?? {}
    updates.set(target, update)
    put(update, place.slice(length), value)
  }
  for (const { text, place } of textsOf(document)) {
    const translated = paragraphsOf(text)
      .map((part) => translate(part) ?? part)
      .join('\n\n')
    if (translated !== text) change({ place, value: translated })
  }
  for (const one of exampleChanges(document)) change(one)
  const { version } = object(document['info'])
  return {
    overlay: '1.0.0',
    info: { title: 'Klinik Koperasi API dalam bahasa Indonesia', version: String(version) },
    actions: [...updates].map(([target, update]) => ({ target, update })),
  }
}
