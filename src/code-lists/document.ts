import { type Json, object, rewrite } from '../platform/openapi/json.js'
import type { CodeList } from './code-list.js'

/** The smallest list that holds every one of these codes; undefined where none does. */
function listOf(codes: unknown[], lists: readonly CodeList[]): string | undefined {
  const [smallest] = lists
    .map(({ list, items }) => ({ list, known: new Set<unknown>(items().map(({ code }) => code)) }))
    .filter(({ known }) => codes.every((code) => known.has(code)))
    .sort((one, other) => one.known.size - other.known.size)
  return smallest?.list
}

const isText = (type: unknown) => [type].flat().includes('string')

/**
 * The document with `x-code-list` at every vocabulary and every text of codes: the name of the list
 * that holds its labels, so that a client fills its select boxes without a table of its own.
 */
export function nameCodeLists(document: Json, lists: readonly CodeList[]): Json {
  const components = object(document['components'])
  const named = rewrite(components['schemas'], (node) => {
    const { enum: codes, type, description } = node
    const [, told] = /`GET \/v1\/code-lists\/([a-z-]+)`/.exec(String(description)) ?? []
    const list = Array.isArray(codes) ? listOf(codes, lists) : isText(type) ? told : undefined
    return list === undefined ? node : { ...node, 'x-code-list': list }
  })
  return { ...document, components: { ...components, schemas: named } }
}
