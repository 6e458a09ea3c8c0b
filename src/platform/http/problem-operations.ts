import { readFile } from 'node:fs/promises'
import { PROBLEM_MEDIA_TYPE } from '../problem/reply.js'

/** An operation of the document that can answer with some kind of problem. */
export type Answering = { operationId: string; method: string; path: string }

type Response = {
  $ref?: string
  content?: Record<string, { examples?: Record<string, unknown> }>
}
type Document = {
  paths: Record<
    string,
    Record<string, { operationId?: string; responses?: Record<string, Response> }>
  >
  components: { responses?: Record<string, Response> }
}

/** The codes a response names, through its reference: each has an example of its own. */
function codesOf(response: Response, { components }: Document): string[] {
  const name = response.$ref?.split('/').at(-1)
  const said = name === undefined ? response : components.responses?.[name]
  return Object.keys(said?.content?.[PROBLEM_MEDIA_TYPE]?.examples ?? {})
}

/** The operations of a document by the codes they can answer with, in its order. */
export function answeringOperations(document: Document): Map<string, Answering[]> {
  const byCode = new Map<string, Answering[]>()
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, { operationId, responses = {} }] of Object.entries(item)) {
      if (operationId === undefined) continue
      const codes = Object.values(responses).flatMap((response) => codesOf(response, document))
      for (const code of new Set(codes)) {
        const one = { operationId, method: method.toUpperCase(), path }
        byCode.set(code, [...(byCode.get(code) ?? []), one])
      }
    }
  }
  return byCode
}

/** Reads the committed document when first asked and keeps only what the pages need of it. */
export function readAnswering(documentUrl: URL): () => Promise<Map<string, Answering[]>> {
  let known: Map<string, Answering[]> | null = null
  return async () => {
    if (known === null) {
      const text = await readFile(documentUrl, 'utf8').catch(() => null)
      if (text === null) return new Map()
      known = answeringOperations(JSON.parse(text) as Document)
    }
    return known
  }
}
